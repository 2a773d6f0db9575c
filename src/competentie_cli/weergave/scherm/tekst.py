"""Tekst uit bestanden veilig op het scherm: wat stuurt of verbergt, wordt zichtbaar gemaakt.

Deze module kent rich niet, zodat ook een foutmelding er zonder gewicht gebruik van kan maken.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

_VERBINDERS = "\u200c\u200d"  # zonder deze twee valt een samengesteld emoji of Perzisch woord uiteen
_ONZICHTBAAR = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_STUURTEKENS = 0x20
_DELETE = 0x7F
TABBREEDTE = 4
LANGSTE = 2_000


def schoon(tekst: str) -> str:
    """De tekst op één regel, zonder tekens die een scherm besturen; wat heel lang is, breekt af."""
    if len(tekst) > LANGSTE:
        tekst = f"{tekst[: LANGSTE - 1]}…"
    if tekst.isprintable():
        return tekst
    return "".join(map(toon_teken, " ".join(tekst.split()) if _heeft_regels(tekst) else tekst))


def schoon_regels(tekst: str) -> str:
    """Zoals `schoon`, maar regeleinden blijven."""
    return "\n".join("".join(map(toon_teken, regel)) for regel in tekst.split("\n"))


def toon_teken(teken: str) -> str:
    """Een teken zoals het getoond wordt: ␛ voor een stuurteken, U+XXXX voor wat verder onzichtbaar is."""
    if teken == "\t":
        return " " * TABBREEDTE
    if unicodedata.category(teken) not in _ONZICHTBAAR or teken in _VERBINDERS:
        return teken
    code = ord(teken)
    if code < _STUURTEKENS:
        return chr(0x2400 + code)
    return "␡" if code == _DELETE else f"U+{code:04X}"


def _heeft_regels(tekst: str) -> bool:
    return "\n" in tekst or "\r" in tekst or "\t" in tekst


def aantal(hoeveel: int, enkelvoud: str, meervoud: str) -> str:
    """`1 fout`, `3 fouten`."""
    return f"{hoeveel} {enkelvoud if hoeveel == 1 else meervoud}"


def padtekst(pad: Path) -> str:
    """Een pad vanaf hier, als het hieronder ligt."""
    try:
        kort = str(pad.resolve().relative_to(Path.cwd()))
    except ValueError:
        kort = str(pad)
    return schoon(kort)


def als_argument(pad: Path) -> str:
    """Een pad om over te tikken: met een spatie erin tussen aanhalingstekens."""
    kort = padtekst(pad)
    return f'"{kort}"' if " " in kort else kort
