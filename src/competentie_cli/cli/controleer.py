"""`competentie controleer`: alle bestanden nakijken."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o

if TYPE_CHECKING:
    from competentie_cli.taken.controleer import Nazicht

FORMATEN = ("tekst", "kort", "json")
VOORBEELDEN = """
competentie controleer
competentie controleer --formaat kort
competentie controleer --strikt --negeer competentie-ongebruikt
"""


def _formaten() -> list[str]:
    return list(FORMATEN)


def controleer(
    formaat: Annotated[
        str,
        typer.Option(
            metavar="FORMAAT",
            help="tekst (standaard), kort (een regel per bevinding) of json.",
            autocompletion=_formaten,
        ),
    ] = "tekst",
    strikt: Annotated[bool, typer.Option("--strikt", help="Ook een waarschuwing geeft uitgang 1.")] = False,
    negeer: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="Zwijg over deze waarschuwing of tip; meer mag."),
    ] = None,
    map_: o.Map = None,
    stil: o.Stil = False,
) -> int:
    """Kijkt alle bestanden na en meldt alles wat niet klopt in één keer."""
    from competentie_cli.cli.sessie import zoek_map
    from competentie_cli.taken.controleer import kijk_na

    soort = o.kies_een(formaat, FORMATEN, "formaat")
    codes = [code.strip() for deel in negeer or () for code in deel.split(",")]
    nazicht = kijk_na(zoek_map(map_), strikt=strikt, negeer=codes)
    _toon(nazicht, soort, stil=stil)
    return 0 if nazicht.in_orde else 1


def _toon(nazicht: Nazicht, soort: str, *, stil: bool) -> None:
    from competentie_cli.cli.sessie import zeg
    from competentie_cli.cli.uitvoer import schrijf_gegevens
    from competentie_cli.weergave.bevindingen_json import bevindingendocument
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.scherm.bevindingen import slotregel, toon_bevindingen, toon_kort
    from competentie_cli.weergave.scherm.console import maak_console

    if soort == "json":
        schrijf_gegevens(als_json(bevindingendocument(nazicht.meldingen)), None)
        return
    toon = toon_kort if soort == "kort" else toon_bevindingen
    toon(maak_console(sys.stdout), nazicht.meldingen)
    if not stil:
        zeg(slotregel(nazicht.meldingen, nazicht.bestanden))
