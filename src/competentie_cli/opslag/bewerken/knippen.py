"""Knippen en plakken in een tekst, op plekken van vóór de wijziging."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Knip:
    """Het stuk van `begin` tot `einde` wordt `nieuw`."""

    begin: int
    einde: int
    nieuw: str = ""


class Overlapping(Exception):
    """Twee knippen raken hetzelfde stuk tekst."""


def knip(tekst: str, knippen: Iterable[Knip]) -> str:
    """De tekst met alle knippen; wat twee knippen allebei doen, gebeurt één keer.

    Raises:
        Overlapping: als een knip iets zet in een stuk dat een andere wegneemt.
    """
    stukken: list[str] = []
    tot = 0
    vorig: Knip | None = None
    for stuk in sorted(knippen, key=lambda stuk: (stuk.begin, stuk.einde)):
        if stuk == vorig and stuk.begin < stuk.einde:
            continue
        vorig = stuk
        if stuk.begin < tot and stuk.nieuw:
            raise Overlapping
        stukken.append(tekst[tot : max(tot, stuk.begin)])
        stukken.append(stuk.nieuw)
        tot = max(tot, stuk.einde)
    stukken.append(tekst[tot:])
    return "".join(stukken)
