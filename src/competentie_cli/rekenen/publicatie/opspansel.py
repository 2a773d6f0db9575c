"""Wat er uit getoonde sommen te rekenen valt: het opspansel van hun rijen.

Elke getoonde som is een rij van nullen en enen over de kleinste stukken mensen. Een som die niet getoond
wordt, is te vinden als haar rij een lineaire combinatie van de getoonde rijen is. Er wordt modulo een
priemgetal gerekend: zonder breuken, en even streng, want een determinant van hoogstens 60 rijen van nullen en
enen blijft onder het priemgetal (grens van Hadamard). Met meer rijen kan er hooguit te veel verborgen worden.
"""

from __future__ import annotations

from collections.abc import Sequence

PRIEM = 2**127 - 1
Rij = Sequence[int]


class Opspansel:
    """De lineaire combinaties van een reeks rijen die even lang zijn."""

    def __init__(self, rijen: Sequence[Rij]) -> None:
        self._basis: list[tuple[int, list[int], list[int]]] = []
        for nummer, rij in enumerate(rijen):
            herkomst = [int(plek == nummer) for plek in range(len(rijen))]
            rest, samenstelling = self._veeg(list(rij), herkomst)
            spil = next((plek for plek, getal in enumerate(rest) if getal), None)
            if spil is not None:
                keer = pow(rest[spil], -1, PRIEM)
                self._basis.append((spil, _keer(rest, keer), _keer(samenstelling, keer)))
        self._aantal = len(rijen)

    @property
    def rang(self) -> int:
        """Hoeveel rijen niet uit de andere te rekenen zijn."""
        return len(self._basis)

    def samenstelling(self, rij: Rij) -> frozenset[int] | None:
        """De nummers van de rijen waaruit deze te rekenen is; None als dat niet kan."""
        rest, herkomst = self._veeg(list(rij), [0] * self._aantal)
        if any(rest):
            return None
        return frozenset(plek for plek, getal in enumerate(herkomst) if getal)

    def _veeg(self, rij: list[int], herkomst: list[int]) -> tuple[list[int], list[int]]:
        for spil, basis, uit in self._basis:
            if keer := rij[spil]:
                rij = [(a - keer * b) % PRIEM for a, b in zip(rij, basis, strict=True)]
                herkomst = [(a - keer * b) % PRIEM for a, b in zip(herkomst, uit, strict=True)]
        return rij, herkomst


def _keer(rij: list[int], keer: int) -> list[int]:
    return [getal * keer % PRIEM for getal in rij]
