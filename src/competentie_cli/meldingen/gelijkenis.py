"""Wat iemand wellicht bedoelde: het woord dat er het meest op lijkt."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache

LIJKT = 0.6
ZEKER = 0.75
MARGE = 0.1
LANGSTE = 64  # langer is geen woord met een tikfout, en vergelijken kost dan tijd


def dichtste(woord: str, keuzes: Iterable[str], *, grens: float = LIJKT) -> str:
    """De keuze die het meest op een woord lijkt, of niets; hoofdletters maken geen verschil."""
    return next(iter(_lijkend(woord, tuple(sorted(keuzes)), 1, grens)), "")


def enige(woord: str, keuzes: Iterable[str]) -> str:
    """De keuze die sterk lijkt, als geen andere er bijna even sterk op lijkt; anders niets."""
    treffers = _lijkend(woord, tuple(sorted(keuzes)), 2, LIJKT)
    zeker = [_gelijkenis(woord, treffer) for treffer in treffers]
    if not zeker or zeker[0] < ZEKER or (len(zeker) > 1 and zeker[0] - zeker[1] < MARGE):
        return ""
    return treffers[0]


def _gelijkenis(een: str, ander: str) -> float:
    return SequenceMatcher(None, een.casefold(), ander.casefold()).ratio()


@lru_cache(maxsize=4096)
def _lijkend(woord: str, keuzes: tuple[str, ...], aantal: int, grens: float) -> tuple[str, ...]:
    if len(woord) > LANGSTE:
        return ()
    klein = {keuze.casefold(): keuze for keuze in keuzes}
    return tuple(klein[t] for t in get_close_matches(woord.casefold(), klein, n=aantal, cutoff=grens))
