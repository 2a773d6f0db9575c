"""`competentie behoefte`: wat er in de organisatie te leren valt, en wat iets anders vraagt dan leren."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.behoefte import Behoefteoverzicht
    from competentie_cli.taken.behoefte import Behoeftevraag
    from competentie_cli.taken.werkbank import Uitslag

GEGEVENS = {"terminal": "behoefte.txt", "json": "behoefte.json"}
VOLGORDES = ("mensen", "gewicht", "doel")
VOORBEELDEN = """
competentie behoefte                            het geheel, zonder namen
competentie behoefte --volgorde doel            eerst wat een doel van de organisatie dient
competentie behoefte --intern --team linde      een werkdocument over een team
competentie behoefte --formaat pdf,docx         hetzelfde op papier
"""


def _volgordes() -> list[str]:
    return list(VOLGORDES)


def behoefte(
    team: o.Team = None,
    functie: o.Functie = None,
    volgorde: Annotated[
        str,
        typer.Option(
            "--volgorde",
            metavar="WAT",
            help="Wat vooraan staat: de meeste mensen (mensen, standaard), het grootste gewicht (gewicht) "
            "of wat een doel van de organisatie dient (doel).",
            autocompletion=_volgordes,
        ),
    ] = "mensen",
    formaat: o.FormaatZonderCsv = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont in welke competenties er iets te leren valt, en waar leren niet helpt.

    Competenties staan op volgorde, mensen nooit. Kleine groepen blijven verborgen. Met --intern wordt het een
    werkdocument met namen, en dan kunt u ook een team of een functie kiezen.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.behoefte import Behoeftevraag, maak_behoeften

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    vraag = Behoeftevraag(
        o.lees_vraag(None, team, functie), o.kies_een(volgorde, VOLGORDES, "volgorde"), intern
    )
    sessie = open_sessie(map_, peildatum, stil=stil)
    overzicht = maak_behoeften(sessie.organisatie, vraag, sessie.peildatum)
    _geef(keuze, sessie, overzicht)
    return sessie.sluit_af(
        overzicht.selectie, _documenten(keuze, sessie, vraag, overzicht), publiek=not intern
    )


def _geef(keuze: Formaatkeuze, sessie: Sessie, overzicht: Behoefteoverzicht) -> None:
    from competentie_cli.taken.behoefte import toon
    from competentie_cli.weergave.behoeftegegevens import behoeftedocument_json
    from competentie_cli.weergave.gegevens import als_json

    geef_gegevens(
        keuze,
        {"json": lambda: als_json(behoeftedocument_json(overzicht))},
        lambda scherm: toon(scherm, sessie.geopend, overzicht),
    )


def _documenten(
    keuze: Formaatkeuze, sessie: Sessie, vraag: Behoeftevraag, overzicht: Behoefteoverzicht
) -> list[Uitslag]:
    from competentie_cli.taken.behoefte import schrijf_behoeften
    from competentie_cli.taken.werkbank import Documentopties

    opties = Documentopties(keuze.documenten, keuze.uit, intern=vraag.intern)
    return geef_documenten(sessie, keuze, lambda: schrijf_behoeften(sessie.geopend, overzicht, vraag, opties))
