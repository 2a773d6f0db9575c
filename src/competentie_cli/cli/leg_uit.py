"""`competentie leg-uit`: wat een bevinding betekent, of hoe een niveau en een kloof tot stand kwamen."""

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
competentie leg-uit
competentie leg-uit pop-alleen-cursussen
competentie leg-uit m-0012 samenwerken
competentie leg-uit m-0012 samenwerken --intern
competentie leg-uit m-0012 samenwerken --formaat json
"""
_TWEE = "Over welke competentie gaat het?"
_TWEE_HULP = "Geef eerst een medewerker, dan een competentie: competentie leg-uit m-0012 samenwerken"


def _formaten() -> list[str]:
    return list(FORMATEN)


def _codes() -> list[str]:
    from competentie_cli.meldingen.tabel import CODES

    return sorted(CODES)


def leg_uit(
    wat: Annotated[
        str,
        typer.Argument(
            metavar="WAT",
            help="De code van een bevinding, of de id van een medewerker; leeg voor alle codes.",
            autocompletion=_codes,
        ),
    ] = "",
    competentie: Annotated[
        str | None,
        typer.Argument(metavar="COMPETENTIE", help="Na een medewerker: de id van een competentie."),
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
    """Legt een bevinding uit, of hoe iemands niveau en kloof voor een competentie tot stand kwamen.

    Bij een niveau staat elke inschatting, gebruikt of niet en waarom, met de regel en het bestand.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.uitleg import Niveauvraag, leg_niveau_uit

    soort = o.kies_een(formaat, FORMATEN, "formaat")
    if competentie is None:
        return _leg_code_uit(wat, soort)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Niveauvraag(wat, competentie, sessie.peildatum, ook_verouderd, intern)
    antwoord = leg_niveau_uit(sessie.geopend, vraag)
    _toon(soort, sessie, antwoord)
    return sessie.sluit_af(antwoord.selectie)


def _leg_code_uit(wat: str, soort: str) -> int:
    from competentie_cli.cli.uitvoer import schrijf_gegevens
    from competentie_cli.taken.leg_uit_code import alle_codes, zoek_code
    from competentie_cli.weergave.bevindingen.gegevens import codedocument
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.scherm.code import toon_code, toon_codes
    from competentie_cli.weergave.scherm.console import maak_console

    if any(teken.isdigit() for teken in wat) and wat != "geen-utf8":
        raise GebruikFout(_TWEE, _TWEE_HULP)
    codes = (zoek_code(wat),) if wat else tuple(code for groep in alle_codes().values() for code in groep)
    if soort == "json":
        schrijf_gegevens(als_json(codedocument(codes)), None)
    elif wat:
        toon_code(maak_console(sys.stdout), codes[0])
    else:
        toon_codes(maak_console(sys.stdout), alle_codes())
    return 0


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
