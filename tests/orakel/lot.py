"""Kleine keuzes uit Hypothesis: elke keuze is een geheel getal, en 0 is de eenvoudigste."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from .basis import plus_maanden

T = TypeVar("T")
Gegevens = dict[str, Any]


@dataclass(frozen=True)
class Kader:
    """Waaruit de gegevens van mensen en functies gekozen worden."""

    peildatum: date
    schaal: tuple[int, ...]
    ronde_maanden: int
    competenties: tuple[str, ...]
    functies: tuple[str, ...]
    rollen: tuple[str, ...]


@dataclass(frozen=True)
class Lot:
    """Trekt keuzes binnen een kader."""

    draw: DrawFn
    kader: Kader

    def aantal(self, minst: int, meest: int) -> int:
        """Een geheel getal, grenzen inbegrepen."""
        return self.draw(_getallen(minst, meest))

    def kies(self, opties: Sequence[T]) -> T:
        """Een van de opties."""
        return opties[self.aantal(0, len(opties) - 1)]

    def kans(self, een_op: int) -> bool:
        """Een keer op zoveel waar."""
        return self.aantal(0, een_op - 1) == een_op - 1

    def deel(self, opties: Sequence[T], minst: int = 1) -> list[T]:
        """Een deel van de opties, in hun volgorde, minstens zoveel."""
        gekozen = [optie for optie in opties if self.kans(2)]
        return gekozen if len(gekozen) >= minst else list(opties[:minst])

    def geschud(self, rij: list[T]) -> list[T]:
        """Dezelfde rij in een andere volgorde."""
        return self.draw(st.permutations(rij)) if len(rij) > 1 and self.kans(2) else rij

    def datum(self) -> date:
        """Een dag rond een grens: zoveel maanden voor de peildatum, drie dagen eerder tot drie later."""
        # ook een ronde eerder dan elke grens: 6 + 6, 12 + 6, 24 + 6; en de standaardgrenzen het vaakst
        maanden = self.kies((1, 6, 0, 12, 24, 1, 6, 12, 24, 18, 30, 3, 9, 15))
        return plus_maanden(self.kader.peildatum, -maanden) + timedelta(self.kies((0, -1, 1, -2, 2, -3, 3)))

    def niveau(self) -> int | Decimal:
        """Vooral hele niveaus, soms een half of een kwart."""
        heel = self.kies(self.kader.schaal)
        deel = self.kies((0, 0, 0, 0, 0, 0, "0.5", "0.25", "0.75"))
        return heel + Decimal(deel) if deel and heel < self.kader.schaal[-1] else heel

    def periode(self, begin: str, einde: str) -> Gegevens:
        """Een periode die niet omgekeerd is, aan beide kanten misschien open."""
        van, tot = sorted((self.datum(), self.datum()))
        return zonder_leeg({begin: van if self.kans(2) else None, einde: tot if self.kans(2) else None})


def zonder_leeg(velden: Gegevens) -> Gegevens:
    """Zonder de velden waar niets in staat."""
    return {veld: waarde for veld, waarde in velden.items() if waarde is not None}


@cache
def _getallen(minst: int, meest: int) -> SearchStrategy[int]:
    return st.integers(minst, meest)
