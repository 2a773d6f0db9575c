"""Tekst klaarmaken om erin te zoeken, en woorden tot patronen maken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache


class _PerTeken(dict[int, str]):
    """Een vertaaltabel die elk teken hoogstens één keer uitrekent."""

    def __init__(self, vertaal: Callable[[str], str]) -> None:
        self.vertaal = vertaal

    def __missing__(self, code: int) -> str:
        self[code] = self.vertaal(chr(code))
        return self[code]


def _kaal(teken: str) -> str:
    if teken in "’‘":
        return "'"
    ontleed = unicodedata.normalize("NFD", teken)
    return ontleed[0] if all(map(unicodedata.combining, ontleed[1:])) else teken


def _los(teken: str) -> str:
    letter = _kaal(teken)
    if unicodedata.combining(letter):
        return ""
    return letter.lower()[0] if letter.isalnum() else " "


_KAAL = _PerTeken(_kaal)
_KLEIN = _PerTeken(lambda teken: teken.lower()[0])
_LOS = _PerTeken(_los)
_CITAAT = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^”“]*[”“]|‘[^’]*’|«[^»]*»|(?<!\w)'[^']*'(?!\w)")
# een zin zonder einde wordt geknipt, anders kost ze meer dan ze waard is
_ZIN = re.compile(r"[^.!?;:…]{1,600}")


def netjes(tekst: str) -> str:
    """De tekst met samengestelde letters en overal één spatie."""
    return " ".join(unicodedata.normalize("NFC", tekst).split())


def zonder_accenten(tekst: str) -> str:
    """Even lang, met `e` voor `é` en een rechte apostrof voor een kromme."""
    return tekst if tekst.isascii() else tekst.translate(_KAAL)


def klein(tekst: str) -> str:
    """Even lang, zonder accenten en hoofdletters."""
    return tekst.lower() if tekst.isascii() else tekst.translate(_KAAL).translate(_KLEIN)


def woorden(tekst: str) -> list[str]:
    """De woorden, klein en zonder accenten; een leesteken scheidt."""
    return tekst.translate(_LOS).split()


def zonder_citaten(tekst: str) -> str:
    """Even lang, met streepjes waar iemand aangehaald wordt."""
    return _CITAAT.sub(lambda citaat: "-" * len(citaat[0]), tekst)


def zinnen(tekst: str) -> Iterator[str]:
    """De zinnen, zonder hun leestekens aan het einde."""
    for zin in _ZIN.finditer(tekst):
        if kaal := zin[0].strip():
            yield kaal


@lru_cache(maxsize=32)
def patroon(termen: tuple[str, ...]) -> re.Pattern[str]:
    """Een patroon voor een van deze termen als heel woord, pas gemaakt als het nodig is."""
    return re.compile(rf"(?<![\w-]){een_van(termen)}(?![\w-])")


def een_van(termen: Iterable[str]) -> str:
    """De tekst van een patroon voor een van deze termen."""
    return f"(?:{'|'.join(termen)})"
