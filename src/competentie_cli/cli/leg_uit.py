"""`competentie leg-uit`: hoe een niveau en een kloof tot stand kwamen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.fouten import GebruikFout

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.taken.uitleg import Niveauantwoord

FORMATEN = ("terminal", "json")
VOORBEELDEN = """
competentie leg-uit m-0012 samenwerken
competentie leg-uit m-0012 samenwerken --intern
competentie leg-uit m-0012 samenwerken --formaat json
"""
_TWEE = "Over welke competentie gaat het?"
_TWEE_HULP = "Geef eerst een medewerker, dan een competentie: competentie leg-uit m-0012 samenwerken"


def _formaten() -> list[str]:
    return list(FORMATEN)


def leg_uit(
    wat: Annotated[str, typer.Argument(metavar="WAT", help="De id van een medewerker.")],
    competentie: Annotated[
        str | None, typer.Argument(metavar="COMPETENTIE", help="De id van een competentie.")
    ] = None,
    formaat: Annotated[
        str, typer.Option(metavar="FORMAAT", help="terminal (standaard) of json.", autocompletion=_formaten)
    ] = "terminal",
    ook_verouderd: o.OokVerouderd = False,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Legt uit hoe iemands niveau en kloof voor een competentie tot stand kwamen.

    Elke inschatting staat erbij, gebruikt of niet en waarom, met de regel en het bestand.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.uitleg import Niveauvraag, leg_niveau_uit

    if competentie is None:
        raise GebruikFout(_TWEE, _TWEE_HULP)
    soort = o.kies_een(formaat, FORMATEN, "formaat")
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Niveauvraag(wat, competentie, sessie.peildatum, ook_verouderd, intern)
    antwoord = leg_niveau_uit(sessie.geopend, vraag)
    _toon(soort, sessie, antwoord)
    return sessie.sluit_af(antwoord.selectie)


def _toon(soort: str, sessie: Sessie, antwoord: Niveauantwoord) -> None:
    from competentie_cli.cli.uitvoer import schrijf_gegevens
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.scherm.console import maak_console
    from competentie_cli.weergave.scherm.uitleg import toon_uitleg
    from competentie_cli.weergave.uitleg.gegevens import uitlegdocument

    uitleg, waar = antwoord.uitleg, antwoord.waar
    if soort == "json":
        document = uitlegdocument(sessie.peildatum, uitleg, antwoord.selectie, sessie.organisatie, waar)
        schrijf_gegevens(als_json(document), None)
    elif uitleg is not None:
        toon_uitleg(maak_console(sys.stdout), uitleg, sessie.organisatie, waar)
