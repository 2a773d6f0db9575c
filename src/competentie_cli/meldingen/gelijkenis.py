"""Wat iemand wellicht bedoelde: het woord dat er het meest op lijkt."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

LIJKT = 0.6
ZEKER = 0.8


def dichtste(woord: str, keuzes: Iterable[str], *, grens: float = LIJKT) -> str:
    """De keuze die het meest op een woord lijkt, of niets; hoofdletters maken geen verschil."""
    klein = {keuze.casefold(): keuze for keuze in sorted(keuzes)}
    treffers = get_close_matches(woord.casefold(), klein, n=1, cutoff=grens)
    return klein[treffers[0]] if treffers else ""


def enige(woord: str, keuzes: Iterable[str]) -> str:
    """De keuze die er sterk op lijkt, als er maar één is; anders niets."""
    klein = {keuze.casefold(): keuze for keuze in sorted(keuzes)}
    treffers = get_close_matches(woord.casefold(), klein, n=2, cutoff=ZEKER)
    return klein[treffers[0]] if len(treffers) == 1 else ""
