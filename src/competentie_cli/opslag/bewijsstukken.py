"""De bestanden die als bewijs genoemd worden: of ze in de organisatiemap staan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from competentie_cli.domein.hrdomein import HrDomein
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.opslag.bestanden import heeft_bijlage
from competentie_cli.opslag.inlezen import Inlezing


def gevonden_bewijsstukken(map_: Path, domeinen: Iterable[HrDomein]) -> frozenset[str]:
    """De genoemde bestanden die in de map staan, zoals ze genoemd zijn."""
    genoemd = {stuk.bestand for domein in domeinen for stuk in domein.bewijs if stuk.bestand}
    return frozenset(naam for naam in genoemd if heeft_bijlage(map_, naam))


def ontbrekende_bewijsstukken(inlezing: Inlezing) -> Iterator[Bevinding]:
    """Genoemde bestanden die niet in de map staan."""
    for herkomst, domein in inlezing.inhoud.van(Soort.HR_DOMEINEN):
        for index, stuk in enumerate(domein.bewijs):
            if stuk.bestand and not heeft_bijlage(inlezing.map, stuk.bestand):
                pad = (*herkomst.pad, "bewijs", index)
                yield Bevinding("bewijs-niet-gevonden", herkomst.bestand, pad, {"gevonden": stuk.bestand})
