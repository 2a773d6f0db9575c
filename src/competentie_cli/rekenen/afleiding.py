"""Welke groepen samen getoond mogen worden, zodat ook aftrekken geen te kleine groep oplevert."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from competentie_cli.rekenen.groepering import Groep

Mag = Callable[[frozenset[str]], bool]


def toonbare_groepen(groepen: Sequence[Groep], mag: Mag) -> tuple[Groep, ...]:
    """De groepen die mogen blijven: elke groep zelf, en elke rest die door aftrekken te vinden is.

    Args:
        groepen: groepen van dezelfde soort staan naast elkaar en overlappen niet.
        mag: of een verzameling mensen groot genoeg is om er iets over te zeggen; leeg mag altijd.
    """
    over = [groep for groep in groepen if mag(groep[2])]
    while (lek := next(_lekken(over, mag), None)) is not None:
        # de kleinste eerst weg: dan blijft er het meest staan
        over.remove(min(lek, key=lambda groep: (len(groep[2]), groep)))
    return tuple(over)


def _lekken(groepen: Sequence[Groep], mag: Mag) -> Iterator[list[Groep]]:
    """De groepen van één soort die samen, van een grotere afgetrokken, een te kleine rest laten."""
    soorten = [list(leden) for _, leden in groupby(groepen, key=lambda groep: groep[0])]
    for geheel in groepen:
        for leden in soorten:
            binnen = [groep for groep in leden if groep is not geheel and groep[2] <= geheel[2]]
            rest = geheel[2].difference(*(groep[2] for groep in binnen))
            if binnen and not mag(rest):
                yield binnen
