"""`competentie nieuw`: een nieuwe organisatiemap."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from competentie_cli.cli import opties as o

VOORBEELDEN = """
competentie nieuw mijn-organisatie
competentie nieuw "Mijn organisatie" --voorbeeld zorggroep
"""


def nieuw(
    doel: Annotated[Path, typer.Argument(metavar="MAP", help="De map die gemaakt wordt.")],
    voorbeeld: Annotated[
        str,
        typer.Option(metavar="NAAM", help="Waarmee begonnen wordt: leeg (standaard), zorggroep of gemeente."),
    ] = "leeg",
    overschrijf: Annotated[
        bool,
        typer.Option("--overschrijf", help="Ook in een gevulde map: vervang bestanden met dezelfde naam."),
    ] = False,
    zonder_personen: Annotated[
        bool,
        typer.Option(
            "--zonder-personen",
            help="Houd medewerkers/, plannen/, scans/ en draagvlak/betrokkenen.yaml buiten git.",
        ),
    ] = False,
    stil: o.Stil = False,
) -> int:
    """Maakt een organisatiemap om in te vullen, klaar voor git."""
    from competentie_cli.cli.uitvoer import toon_regels
    from competentie_cli.taken.nieuw import maak_organisatie
    from competentie_cli.weergave.scherm.stappen import na_nieuw

    gemaakt = maak_organisatie(doel, voorbeeld, overschrijf=overschrijf, zonder_personen=zonder_personen)
    if not stil:
        toon_regels(na_nieuw(gemaakt.map, gemaakt.bestanden))
    return 0
