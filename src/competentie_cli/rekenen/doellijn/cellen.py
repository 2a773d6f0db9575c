"""Getallen over mensen, en welke daarvan buiten een werkbeeld mogen staan.

Elke cel is een som over mensen. Ze mag er staan als er niemand of genoeg mensen achter zitten, en als dat ook
zo is voor het verschil met elke andere cel in dezelfde eenheid, en voor wat van een geheel overblijft na
aftrek van zijn getoonde delen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

Sleutel = tuple[str, ...]
Meting = Mapping[str, int]
# eenheden die mensen tellen: daar is ook te vinden over wie het niet gaat
MENSEN = frozenset({"mensen", "hermeting", "volgers"})


class Cellen:
    """De totalen van cellen; None waar een cel verborgen blijft.

    Args:
        metingen: cel -> id -> het aandeel van die persoon; het eerste deel van een sleutel is de eenheid. Wat
            eerst staat, gaat voor.
        iedereen: de mensen over wie dit gaat; hun aantal is bekend.
        delingen: geheel -> de delen die er samen precies op uitkomen.
        grens: over minder mensen staat er geen cijfer; None toont alles.
    """

    def __init__(
        self,
        metingen: Mapping[Sleutel, Meting],
        iedereen: Iterable[str],
        delingen: Mapping[Sleutel, Sequence[Sleutel]],
        grens: int | None,
    ) -> None:
        self._metingen = metingen
        self._iedereen = dict.fromkeys(iedereen, 1)
        self._grens = grens or 0
        self._toonbaar = frozenset(metingen) if grens is None else self._kies(delingen)

    def totaal(self, sleutel: Sleutel) -> int | None:
        """De som van een cel; een cel waar niemand in zit, is nul."""
        if 0 < len(self._iedereen) < self._grens:
            return None
        if sleutel not in self._metingen:
            return 0
        return sum(self._metingen[sleutel].values()) if sleutel in self._toonbaar else None

    @property
    def iets_verborgen(self) -> bool:
        """Of er een cel niet getoond wordt."""
        return len(self._toonbaar) < len(self._metingen)

    def _kies(self, delingen: Mapping[Sleutel, Sequence[Sleutel]]) -> frozenset[Sleutel]:
        getoond: set[Sleutel] = set()
        for eenheid, groep in groupby(sorted(self._metingen, key=_eenheid), key=_eenheid):
            binnen: list[Meting] = [self._iedereen] if eenheid in MENSEN else []
            for sleutel in groep:
                meting = self._metingen[sleutel]
                if self._mag(meting) and all(self._mag(_min(meting, ander)) for ander in binnen):
                    binnen.append(meting)
                    getoond.add(sleutel)
        for geheel, delen in delingen.items():
            self._dek_af(geheel, delen, getoond)
        return frozenset(getoond)

    def _dek_af(self, geheel: Sleutel, delen: Sequence[Sleutel], getoond: set[Sleutel]) -> None:
        """Verbergt de kleinste delen tot ook de rest van het geheel over genoeg mensen gaat."""
        if geheel not in getoond:
            return
        over = sorted((deel for deel in delen if deel in getoond), key=lambda d: (self._omvang(d), d))
        while over and not self._mag(_min(self._metingen[geheel], *(self._metingen[deel] for deel in over))):
            getoond.discard(over.pop(0))

    def _omvang(self, sleutel: Sleutel) -> int:
        return len(self._metingen[sleutel])

    def _mag(self, meting: Meting) -> bool:
        achter = sum(1 for deel in meting.values() if deel)
        return achter == 0 or achter >= self._grens


def _eenheid(sleutel: Sleutel) -> str:
    return sleutel[0]


def _min(meting: Meting, *andere: Meting) -> Meting:
    rest: dict[str, int] = defaultdict(int, meting)
    for ander in andere:
        for wie, deel in ander.items():
            rest[wie] -= deel
    return rest
