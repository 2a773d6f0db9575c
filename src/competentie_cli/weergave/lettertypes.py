"""De meegeleverde lettertypes, en welke tekens ze kennen."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from pathlib import Path

MAP = Path(__file__).parent.parent / "lettertypes"
FAMILIES = ("Source Sans 3", "Noto Emoji")


@cache
def _bereiken() -> tuple[tuple[int, ...], tuple[int, ...]]:
    regels = (MAP / "dekking.txt").read_text(encoding="ascii").split()
    paren = [regel.split("-") for regel in regels]
    return tuple(int(begin, 16) for begin, _ in paren), tuple(int(einde, 16) for _, einde in paren)


def is_gedekt(teken: str) -> bool:
    """Of een van de lettertypes dit teken kan tonen."""
    begin, einde = _bereiken()
    plaats = bisect_right(begin, ord(teken)) - 1
    return plaats >= 0 and ord(teken) <= einde[plaats]
