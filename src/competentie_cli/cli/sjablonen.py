"""`competentie sjablonen`: de meegeleverde sjablonen aanpassen."""

from __future__ import annotations

from typing import Annotated

import typer

from competentie_cli.cli import opties as o

VOORBEELDEN = """
competentie sjablonen kopieer
competentie sjablonen kopieer pop
competentie sjablonen kopieer document.docx
"""


def kopieer(
    naam: Annotated[
        str | None,
        typer.Argument(
            metavar="NAAM", help="Het begin van een naam, zoals pop, pop.typ of document.docx; anders alle."
        ),
    ] = None,
    overschrijf: Annotated[
        bool, typer.Option("--overschrijf", help="Vervang wat er al staat, ook eigen aanpassingen.")
    ] = False,
    map_: o.Map = None,
    stil: o.Stil = False,
) -> int:
    """Kopieert meegeleverde sjablonen naar sjablonen/ in de organisatiemap."""
    from competentie_cli.cli.sessie import open_sessie, zeg
    from competentie_cli.cli.uitvoer import noem_bestanden
    from competentie_cli.taken.sjablonen import kopieer_sjablonen
    from competentie_cli.weergave.scherm.tekst import padtekst

    sessie = open_sessie(map_, None, stil=stil)
    kopie = kopieer_sjablonen(sessie.geopend.map, naam, overschrijf=overschrijf)
    noem_bestanden(kopie.gekopieerd)
    zeg(*(f"blijft staan: {padtekst(pad)} (vervang met --overschrijf)" for pad in kopie.bestond_al))
    return 0
