"""`competentie dashboard`: de hele organisatie in één bestand."""

from __future__ import annotations

from typing import Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

GEGEVENS = {"terminal": "dashboard.txt", "json": "dashboard.json"}
VOORBEELDEN = """
competentie dashboard                          uit/dashboard/dashboard.html, om te openen in een browser
competentie dashboard --formaat html,pdf       ook om af te drukken
competentie dashboard --formaat terminal       de cijfers op het scherm
competentie dashboard --intern                 een werkdocument met teams en mensen
"""


def dashboard(
    formaat: Annotated[
        str,
        typer.Option(
            "--formaat",
            metavar="FORMAAT",
            help="html (standaard), terminal, json, pdf, md of docx; meer met een komma ertussen.",
        ),
    ] = "html",
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Maakt één bestand over de hele organisatie, dat zonder netwerk in een browser opent.

    Kleine groepen blijven verborgen, en mensen staan er niet op. Met --intern wel: dan is het een
    werkdocument.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.dashboard import bord_json, maak_bord, schrijf_bord, toon
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.gegevens import als_json

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    bord = maak_bord(sessie.geopend, sessie.peildatum, intern=intern)
    opties = Documentopties(keuze.documenten, keuze.uit, intern=intern)
    makers = {"json": lambda: als_json(bord_json(bord))}
    geef_gegevens(keuze, makers, lambda scherm: toon(scherm, sessie.geopend, bord))
    uitslagen = geef_documenten(sessie, keuze, lambda: schrijf_bord(sessie.geopend, bord, opties))
    return sessie.sluit_af(bord.behoeften.selectie, uitslagen, publiek=not intern)
