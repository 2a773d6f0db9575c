"""`competentie controleer`: alle bestanden nakijken."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o

if TYPE_CHECKING:
    from competentie_cli.taken.controleer import Nazicht

FORMATEN = ("tekst", "kort", "json")
VOORBEELDEN = """
competentie controleer
competentie controleer medewerkers/m-0012.yaml
competentie controleer --formaat kort
competentie controleer --strikt --negeer competentie-ongebruikt
"""


def _formaten() -> list[str]:
    return list(FORMATEN)


def controleer(
    paden: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PAD", help="Toon alleen wat er in deze bestanden of mappen te zeggen valt."),
    ] = None,
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
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Kijkt alle bestanden na en meldt alles wat niet klopt in één keer."""
    from competentie_cli.cli.sessie import vandaag, zoek_map
    from competentie_cli.taken.controleer import kijk_na

    soort = o.kies_een(formaat, FORMATEN, "formaat")
    codes = [code.strip() for deel in negeer or () for code in deel.split(",")]
    dag = o.lees_peildatum(peildatum)
    nazicht = kijk_na(
        zoek_map(map_), vandaag(), peildatum=dag, strikt=strikt, negeer=codes, alleen=paden or ()
    )
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
