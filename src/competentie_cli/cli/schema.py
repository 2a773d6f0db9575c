"""`competentie schema`: een editor laten aanvullen en meekijken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o

if TYPE_CHECKING:
    from collections.abc import Sequence

    from competentie_cli.domein.soorten import Soort

VOORBEELDEN = """
competentie schema                 welke soorten er zijn
competentie schema functies        het schema van functies/
competentie schema --schrijf       alles klaarzetten voor VS Code en andere editors
"""


def _soorten() -> list[str]:
    from competentie_cli.domein.soorten import Soort

    return list(Soort)


def schema(
    soort: Annotated[
        str | None,
        typer.Argument(metavar="SOORT", help="Een soort bestand, zoals functies.", autocompletion=_soorten),
    ] = None,
    schrijf: Annotated[
        bool,
        typer.Option("--schrijf", help="Zet de schema's en de instellingen in de organisatiemap."),
    ] = False,
    map_: o.Map = None,
    stil: o.Stil = False,
) -> int:
    """Laat een editor zoals VS Code aanvullen en meekijken terwijl u tikt.

    Toont het JSON-schema van een soort bestand, in een organisatiemap met haar eigen ids en niveaus erbij.
    Met --schrijf staat alles meteen klaar. In VS Code hebt u de uitbreiding YAML van Red Hat nodig.
    """
    from competentie_cli.domein.soorten import Soort

    gekozen = Soort(o.kies_een(soort, _soorten(), "soort")) if soort is not None else None
    if schrijf:
        _schrijf(map_, [gekozen] if gekozen else list(Soort), stil=stil)
    elif gekozen:
        _toon(gekozen, map_)
    else:
        _noem_soorten(stil=stil)
    return 0


def _schrijf(map_: Path | None, soorten: Sequence[Soort], *, stil: bool) -> None:
    from competentie_cli.cli.sessie import zeg, zoek_map
    from competentie_cli.taken.schema import schrijf_schemas
    from competentie_cli.weergave.scherm.schema import gebleven, geschreven

    gedaan = schrijf_schemas(zoek_map(map_), soorten)
    if not stil:
        zeg(*geschreven(gedaan.bestanden, gedaan.regels))
    zeg(*gebleven(gedaan.blijven, gedaan.zelf_toe_te_voegen))


def _toon(soort: Soort, map_: Path | None) -> None:
    from competentie_cli.cli.sessie import zoek_map_als_die_er_is
    from competentie_cli.cli.uitvoer import schrijf_gegevens
    from competentie_cli.taken.schema import schema_van
    from competentie_cli.weergave.gegevens import als_json

    schrijf_gegevens(als_json(schema_van(soort, zoek_map_als_die_er_is(map_))), None)


def _noem_soorten(*, stil: bool) -> None:
    from competentie_cli.cli.sessie import zeg
    from competentie_cli.cli.uitvoer import toon_regels
    from competentie_cli.weergave.scherm.schema import soortenlijst

    toon_regels(soortenlijst())
    if not stil:
        zeg("Alles klaarzetten voor uw editor: competentie schema --schrijf")
