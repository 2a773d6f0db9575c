"""Een aanvaller die alle gepubliceerde sommen naast elkaar legt en het stelsel oplost, met exacte breuken.

Los van de code geschreven: hij rekent over mensen, niet over groepen. Hij kent van elke som over wie ze gaat
(wie waar werkt, is op de vloer geen geheim) en kent van niemand de waarde.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction

Onbekende = Hashable
Som = frozenset[Onbekende]


class Aanvaller:
    """Lost op wat er uit de bekende sommen volgt.

    Args:
        bekend: van elke gepubliceerde som de onbekenden (iemand, een feit) die erin opgeteld zijn.
    """

    def __init__(self, bekend: Iterable[Som]) -> None:
        self._trappen: dict[Onbekende, dict[Onbekende, Fraction]] = {}
        for som in bekend:
            rest = self._trek_af({onbekende: Fraction(1) for onbekende in som})
            if rest:
                kop = min(rest, key=repr)
                self._trappen[kop] = {wie: getal / rest[kop] for wie, getal in rest.items()}

    def vindt(self, som: Som) -> bool:
        """Of deze som, die niet gepubliceerd is, toch uit te rekenen valt."""
        return bool(som) and not self._trek_af({onbekende: Fraction(1) for onbekende in som})

    def gevonden(self, geheim: Iterable[Som]) -> list[Som]:
        """Welke van de geheime sommen uit te rekenen zijn."""
        return [som for som in geheim if self.vindt(som)]

    def _trek_af(self, rij: dict[Onbekende, Fraction]) -> dict[Onbekende, Fraction]:
        while koppen := [wie for wie in rij if wie in self._trappen]:
            for kop in koppen:
                if keer := rij.get(kop, Fraction(0)):
                    for wie, getal in self._trappen[kop].items():
                        rij[wie] = rij.get(wie, Fraction(0)) - keer * getal
            rij = {wie: getal for wie, getal in rij.items() if getal}
        return rij


def alle_delen(groepen: Sequence[Som]) -> Iterable[Som]:
    """Alles wat iemand door snijden en aftrekken van twee groepen als groepje kan zien."""
    for een in groepen:
        for ander in groepen:
            yield een & ander
            yield een - ander
