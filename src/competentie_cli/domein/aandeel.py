"""Zoveel van zoveel: een aandeel dat zijn twee getallen houdt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aandeel:
    """Zoveel van zoveel."""

    teller: int
    noemer: int

    @property
    def vol(self) -> bool:
        """Of het alles is."""
        return self.teller == self.noemer

    @property
    def helft(self) -> bool:
        """Of het minstens de helft is."""
        return 2 * self.teller >= self.noemer

    @property
    def kwart(self) -> bool:
        """Of het minstens een kwart is."""
        return 4 * self.teller >= self.noemer
