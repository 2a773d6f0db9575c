"""De opdrachten van `competentie`, samen."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from competentie_cli import __version__
from competentie_cli.cli import (
    behoefte,
    budget,
    controleer,
    dashboard,
    demo,
    doellijn,
    draagvlak,
    effect,
    gesprek,
    implementatie,
    kloof,
    kwetsbaar,
    leg_uit,
    matrix,
    nieuw,
    opvolging,
    or_dossier,
    orrapport,
    pop,
    pop_leven,
    pop_voorstel,
    scan,
    schema,
    sjablonen,
)
from competentie_cli.cli.nederlands import Groep, Opdracht

_INSTELLINGEN = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_VOORBEELDEN = """
competentie demo                    rondkijken in een voorbeeld
competentie nieuw mijn-organisatie  zelf beginnen
competentie controleer              nakijken of alles klopt
competentie kloof m-0012            waar iemand staat
competentie pop maak m-0012         het ontwikkelplan als document
"""


def bouw() -> Any:
    """De opdrachtregel met al haar opdrachten."""
    app = _typer(epilog=_VOORBEELDEN)
    app.callback()(_begin)
    _voeg_toe(app, demo.demo, demo.VOORBEELDEN)
    _voeg_toe(app, nieuw.nieuw, nieuw.VOORBEELDEN)
    _voeg_toe(app, controleer.controleer, controleer.VOORBEELDEN)
    _voeg_toe(app, kloof.kloof, kloof.VOORBEELDEN)
    _voeg_toe(app, matrix.matrix, matrix.VOORBEELDEN)
    _voeg_toe(app, kwetsbaar.kwetsbaar, kwetsbaar.VOORBEELDEN)
    _voeg_toe(app, opvolging.opvolging, opvolging.VOORBEELDEN)
    _voeg_toe(app, leg_uit.leg_uit, leg_uit.VOORBEELDEN)
    plan = _typer(help="Het persoonlijk ontwikkelplan maken, tonen en verder brengen.")
    _voeg_toe(plan, pop.maak, pop.VOORBEELDEN_MAAK)
    _voeg_toe(plan, pop.toon, pop.VOORBEELDEN_TOON)
    _voeg_toe(plan, pop_voorstel.voorstel, pop_voorstel.VOORBEELDEN)
    _voeg_toe(plan, pop_leven.zet, pop_leven.VOORBEELDEN_ZET)
    _voeg_toe(plan, pop_leven.vernieuw, pop_leven.VOORBEELDEN_VERNIEUW)
    app.add_typer(plan, name="pop")
    _voeg_toe(app, gesprek.gesprek, gesprek.VOORBEELDEN)
    _voeg_toe(app, effect.effect, effect.VOORBEELDEN)
    _voeg_toe(app, budget.budget, budget.VOORBEELDEN)
    _voeg_toe(app, doellijn.doellijn, doellijn.VOORBEELDEN)
    _voeg_toe(app, dashboard.dashboard, dashboard.VOORBEELDEN)
    _voeg_toe(app, or_dossier.or_dossier, or_dossier.VOORBEELDEN)
    _voeg_toe(app, behoefte.behoefte, behoefte.VOORBEELDEN)
    _voeg_toe(app, orrapport.or_rapport, orrapport.VOORBEELDEN)
    _voeg_toe(app, implementatie.implementatie, implementatie.VOORBEELDEN)
    eigen_blik = _typer(help="Scans om zelf in te vullen, over het werk van nu of de loopbaan.")
    _voeg_toe(eigen_blik, scan.ontwikkel, scan.VOORBEELDEN_ONTWIKKEL)
    _voeg_toe(eigen_blik, scan.loopbaan, scan.VOORBEELDEN_LOOPBAAN)
    _voeg_toe(eigen_blik, scan.samenvatting, scan.VOORBEELDEN_SAMENVATTING)
    _voeg_toe(eigen_blik, scan.toon, scan.VOORBEELDEN_TOON)
    app.add_typer(eigen_blik, name="scan")
    _voeg_toe(app, draagvlak.draagvlak, draagvlak.VOORBEELDEN)
    _voeg_toe(app, schema.schema, schema.VOORBEELDEN)
    eigen = _typer(help="De meegeleverde sjablonen aanpassen.")
    eigen.callback()(_niets)
    _voeg_toe(eigen, sjablonen.kopieer, sjablonen.VOORBEELDEN)
    app.add_typer(eigen, name="sjablonen")
    return typer.main.get_command(app)


def _typer(**eigen: Any) -> typer.Typer:
    return typer.Typer(
        cls=Groep,
        context_settings=_INSTELLINGEN,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        **eigen,
    )


def _voeg_toe(app: typer.Typer, opdracht: Any, voorbeelden: str) -> None:
    app.command(cls=Opdracht, context_settings=_INSTELLINGEN, epilog=voorbeelden)(opdracht)


def _toon_versie(gevraagd: bool) -> None:
    if gevraagd:
        typer.echo(f"competentie {__version__}")
        raise typer.Exit


def _begin(
    versie: Annotated[
        bool,
        typer.Option("--version", "-V", help="Toon de versie.", callback=_toon_versie, is_eager=True),
    ] = False,
) -> None:
    """Competentiemanagement in gewone bestanden: van visie naar profielen, kloven en ontwikkelplannen."""


def _niets() -> None:
    """De meegeleverde sjablonen aanpassen."""
