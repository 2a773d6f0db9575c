"""`competentie doellijn`: van strategisch doel tot leren en opnieuw meten, met wat onderbroken is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.doellijn import Doellijn
    from competentie_cli.taken.werkbank import Uitslag

GEGEVENS = {"terminal": "doellijn.txt", "json": "doellijn.json"}
VOORBEELDEN = """
competentie doellijn                              de hele lijn, zonder namen
competentie doellijn --doel thuis-met-dementie    één strategisch doel
competentie doellijn --formaat pdf                een rapport voor directie en overleg
competentie doellijn --intern                     een werkdocument met de mensen erbij
"""


def doellijn(
    doel: Annotated[
        str | None, typer.Option("--doel", metavar="ID", help="Eén strategisch doel uit visie.yaml.")
    ] = None,
    formaat: Annotated[
        str | None,
        typer.Option(
            "--formaat",
            metavar="FORMAAT",
            help="terminal (standaard), json, pdf, html, md of docx; meer met een komma ertussen.",
        ),
    ] = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont de lijn van elk strategisch doel tot wat mensen leren, en waar ze onderbroken is.

    Van doel naar competenties, profielen, mensen, POP-doelen, leeractiviteiten en opnieuw meten, en terug.
    Zonder --intern blijven kleine groepen verborgen en staat er niemand bij naam in.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.doellijn import maak_doellijn

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    lijn = maak_doellijn(sessie.organisatie, sessie.peildatum, doel=doel, intern=intern)
    _geef(keuze, sessie, lijn)
    return sessie.sluit_af(lijn.selectie, _documenten(keuze, sessie, lijn), publiek=not intern)


def _geef(keuze: Formaatkeuze, sessie: Sessie, lijn: Doellijn) -> None:
    from competentie_cli.taken.doellijn import toon
    from competentie_cli.weergave.doellijngegevens import doellijndocument_json
    from competentie_cli.weergave.gegevens import als_json

    grens = sessie.organisatie.instelling.privacy.minimale_groep
    makers = {"json": lambda: als_json(doellijndocument_json(lijn, grens))}
    geef_gegevens(keuze, makers, lambda scherm: toon(scherm, sessie.geopend, lijn))


def _documenten(keuze: Formaatkeuze, sessie: Sessie, lijn: Doellijn) -> list[Uitslag]:
    from competentie_cli.taken.doellijn import schrijf_doellijn
    from competentie_cli.taken.werkbank import Documentopties

    opties = Documentopties(keuze.documenten, keuze.uit, intern=lijn.intern)
    return geef_documenten(sessie, keuze, lambda: schrijf_doellijn(sessie.geopend, lijn, opties))
