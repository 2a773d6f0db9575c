"""Een organisatiemap in het geheugen: alleen wat verandert, wordt opnieuw gelezen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from competentie_cli.opslag import bestanden, inlezen
from competentie_cli.opslag.bestanden import Bronbestand
from competentie_cli.taken.openen import Geopend, open_map

Lezer = inlezen._Lezer


class Geheugenmap:
    """Een map op schijf waarvan de inhoud van elk bestand in het geheugen te vervangen is."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        paden = [pad for pad in sorted(map_.rglob("*.yaml")) if pad.is_file()]
        self.inhouden = {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in paden}
        self._gelezen: dict[tuple[str, bytes], Lezer] = {}

    def open(self, anders: Mapping[str, bytes]) -> tuple[Geopend, dict[str, bytes]]:
        """De map met enkele bestanden anders, zoals `open_map` haar opent, en alle inhouden."""
        nu = self.inhouden | dict(anders)
        gelezen = self._gelezen

        class Onthoudend(Lezer):
            def lees(self, bestanden: Sequence[Bronbestand]) -> None:
                for bestand in bestanden:
                    self._lees_los(bestand)

            def _lees_los(self, bestand: Bronbestand) -> None:
                inhoud = nu.get(bestand.naam, b"")
                los = gelezen.get((bestand.naam, inhoud))
                if los is None:
                    los = Lezer()
                    los.lees([bestand])
                    if bestand.naam not in anders:
                        gelezen[bestand.naam, inhoud] = los
                self.bevindingen += los.bevindingen
                self.teksten |= los.teksten
                self.onzeker |= los.onzeker
                for soort, onderdelen in los.onderdelen.items():
                    self.onderdelen[soort] += onderdelen

        with patch.object(inlezen, "_Lezer", Onthoudend), self._uit_geheugen(nu):
            return open_map(self.map), nu

    @contextmanager
    def _uit_geheugen(self, inhouden: Mapping[str, bytes]) -> Iterator[None]:
        echt = bestanden.lees_gewoon

        def lees(pad: Path, grens: int) -> bytes | None:
            naam = pad.relative_to(self.map).as_posix() if pad.is_relative_to(self.map) else ""
            return inhouden[naam] if naam in inhouden else echt(pad, grens)

        with patch.object(bestanden, "lees_gewoon", lees):
            yield
