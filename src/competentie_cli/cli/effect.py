"""`competentie effect`: wat leren opbracht, en wie erover besliste."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.effect import Effect
    from competentie_cli.taken.werkbank import Uitslag

GEGEVENS = {"terminal": "effect.txt", "json": "effect.json", "csv": "effect.csv"}
VOORBEELDEN = """
competentie effect                            het geheel, zonder namen
competentie effect m-0017                     wat er van iemands doelen werd
competentie effect --team linde               een werkdocument over een team
competentie effect --jaar 2025 --intern       een werkdocument over plannen van 2025
"""


def effect(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    jaar: Annotated[
        int | None,
        typer.Option(
            metavar="JJJJ",
            help="Alleen plannen die dat jaar begonnen en activiteiten die dat jaar eindigden.",
        ),
    ] = None,
    formaat: o.Formaat = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont wat leren opbracht, en wie de doelen, de acties en het budget koos.

    Zonder keuze gaat het over de hele organisatie, en blijven kleine groepen verborgen. Wie mensen kiest,
    krijgt een werkdocument: op het scherm, of met --intern in een bestand.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.effect import Effectvraag, bereken_effect

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    gekozen = o.lees_jaar(jaar)
    sessie = open_sessie(map_, peildatum, stil=stil)
    wie = o.lees_vraag(medewerker, team, functie)
    vraag = Effectvraag(wie, sessie.peildatum, gekozen, intern, keuze.alleen_scherm)
    uitkomst = bereken_effect(sessie.organisatie, vraag)
    _geef(keuze, sessie, uitkomst)
    return sessie.sluit_af(
        uitkomst.selectie, _documenten(keuze, sessie, uitkomst), publiek=not uitkomst.intern
    )


def _geef(keuze: Formaatkeuze, sessie: Sessie, uitkomst: Effect) -> None:
    from competentie_cli.taken.effect import toon
    from competentie_cli.weergave.effectgegevens import effect_csv, effectdocument_json
    from competentie_cli.weergave.gegevens import als_json

    makers = {
        "json": lambda: als_json(effectdocument_json(uitkomst)),
        "csv": lambda: effect_csv(uitkomst),
    }
    geef_gegevens(keuze, makers, lambda scherm: toon(scherm, sessie.geopend, uitkomst))


def _documenten(keuze: Formaatkeuze, sessie: Sessie, uitkomst: Effect) -> list[Uitslag]:
    from competentie_cli.taken.effect import schrijf_effect

    return geef_documenten(
        sessie, keuze, lambda: schrijf_effect(sessie.geopend, uitkomst, keuze.documenten, keuze.uit)
    )
