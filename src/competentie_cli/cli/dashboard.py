"""`competentie dashboard`: de hele organisatie op één bladzijde, in één bestand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.weergave.scherm.console import Scherm

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
    """Maakt één bladzijde over de hele organisatie, die zonder netwerk in een browser opent.

    Kleine groepen blijven verborgen, en mensen staan er niet op. Met --intern wel: dan is het een
    werkdocument.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.dashboard import maak_dashboard, schrijf_dashboard, toon
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.dashboardgegevens import dashboard_json
    from competentie_cli.weergave.gegevens import als_json

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    gemaakt = maak_dashboard(sessie.organisatie, sessie.peildatum, intern=intern)
    opties = Documentopties(keuze.documenten, keuze.uit, intern=intern)

    def scherm(console: Scherm) -> None:
        toon(console, sessie.geopend, gemaakt, intern=intern)

    geef_gegevens(keuze, {"json": lambda: als_json(dashboard_json(gemaakt))}, scherm)
    geef_documenten(sessie, keuze, lambda: schrijf_dashboard(sessie.geopend, gemaakt, opties))
    return sessie.sluit_kort_af()
