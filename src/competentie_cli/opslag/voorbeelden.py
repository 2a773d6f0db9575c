"""Waar de meegeleverde mappen staan: de voorbeeldorganisaties en de sjablonen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from competentie_cli.fouten import CompetentieFout

_PAKKET = Path(__file__).resolve().parent.parent
_RUIS = frozenset({"__pycache__", "uit", ".DS_Store", ".gitkeep"})


def meegeleverd(map_: str) -> Path:
    """De map `voorbeelden` of `sjablonen`: naast de modules in een wheel, anders bij de broncode.

    Raises:
        CompetentieFout: als ze er niet is.
    """
    for plek in (_PAKKET / map_, _PAKKET.parent.parent / map_):
        if plek.is_dir():
            return plek
    raise CompetentieFout(f"De meegeleverde map '{map_}' is er niet.", "Installeer het programma opnieuw.")


def voorbeeldnamen() -> tuple[str, ...]:
    """De namen van de voorbeeldorganisaties."""
    return tuple(sorted(pad.name for pad in meegeleverd("voorbeelden").iterdir() if pad.is_dir()))


def bestanden_in(map_: Path) -> Iterator[Path]:
    """De bestanden onder een meegeleverde map, als pad ten opzichte ervan, op volgorde."""
    for pad in sorted(map_.rglob("*")):
        relatief = pad.relative_to(map_)
        if pad.is_file() and not _RUIS.intersection(relatief.parts):
            yield relatief
