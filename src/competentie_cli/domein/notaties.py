"""Datums en getallen in een notatie die niet gelezen wordt, maar die maar één ding kan betekenen."""

from __future__ import annotations

import re
from datetime import date

_MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_KORT = {"mrt": 3, "sept": 9}
_DAG_EERST = re.compile(r"([0-9]{1,2})\s*([./-])\s*([0-9]{1,2})\s*\2\s*([0-9]{4})")
_JAAR_EERST = re.compile(r"([0-9]{4})\s*([./-]?)\s*([0-9]{1,2})\s*\2\s*([0-9]{1,2})(?:[T ]00:00(?::00)?)?")
_IN_WOORDEN = re.compile(r"([0-9]{1,2})\s+([a-zA-Z]{3,9})\.?\s+([0-9]{4})")
_ROND_EEN_BEDRAG = re.compile(r"^(?:€|euro|eur)|(?:€|euro|eur|,-)$", re.IGNORECASE)
_DUIZENDTALLEN = re.compile(r"(-?)([0-9]{1,3}(?:([.  '])[0-9]{3})(?:\3[0-9]{3})*)(?:,([0-9]+))?")
_ENGELS = re.compile(r"(-?)([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]+)")
_GEWOON = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")


def herlees_datum(tekst: str) -> date | None:
    """De enige datum die een tekst kan betekenen; None als er geen is, of meer dan een."""
    tekst = tekst.strip()
    try:
        if m := _DAG_EERST.fullmatch(tekst):
            return date(int(m[4]), int(m[3]), int(m[1]))
        if (m := _JAAR_EERST.fullmatch(tekst)) and (m[2] or len(tekst) == 8):
            return date(int(m[1]), int(m[3]), int(m[4]))
        if (m := _IN_WOORDEN.fullmatch(tekst)) and (maand := _maand(m[2])):
            return date(int(m[3]), maand, int(m[1]))
    except ValueError:
        return None
    return None


def _maand(woord: str) -> int | None:
    klein = woord.casefold()
    if klein in _KORT:
        return _KORT[klein]
    passend = [nummer for nummer, naam in enumerate(_MAANDEN, 1) if naam == klein or naam[:3] == klein]
    return passend[0] if len(passend) == 1 else None


def herlees_getal(tekst: str) -> str | None:
    """Het enige getal dat een tekst kan betekenen, als `1500.00`; None als er geen is, of meer dan een.

    Een los `1.500` blijft wat het is: dat kan ook anderhalf zijn.
    """
    kaal = _ROND_EEN_BEDRAG.sub("", tekst.strip()).strip()
    if m := _ENGELS.fullmatch(kaal):
        return f"{m[1]}{m[2].replace(',', '')}.{m[3]}"
    if (m := _DUIZENDTALLEN.fullmatch(kaal)) and (m[4] or m[2].count(m[3]) > 1 or m[3] != "."):
        return f"{m[1]}{m[2].replace(m[3], '')}" + (f".{m[4]}" if m[4] else "")
    if kaal != tekst.strip() and _GEWOON.fullmatch(kaal) and not m:
        return kaal.replace(",", ".")
    return None
