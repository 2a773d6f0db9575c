"""Tekst uit een bestand is gegevens: elk formaat krijgt ze zo dat ze als zichzelf verschijnt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from competentie_cli.weergave.lettertypes import is_gedekt
from competentie_cli.weergave.woorden import MAANDEN

_WIT = re.compile(r"\s+")
_VAST = "\\1\u00a0"
_ZACHT = "\u200b"
LANGSTE_STUK = 24
_DAG = re.compile(rf"\b(\d{{1,2}}|[Dd]oel) (?={'|'.join(MAANDEN)}|\d)")
_BEDRAG = re.compile(r"(€) (?=-?\d)")
_LANG = re.compile(rf"[^\s{_ZACHT}-]{{{LANGSTE_STUK},}}")


def zichtbaar(tekst: str) -> str:
    """Witruimte als één spatie, en tekens die niets tonen of de regel omkeren als U+XXXX."""
    return "".join(_zichtbaar(teken) for teken in unicodedata.normalize("NFC", _WIT.sub(" ", tekst)))


def _zichtbaar(teken: str) -> str:
    soort = unicodedata.category(teken)
    gewoon = soort[0] != "C" or teken in "\u200b\u200d\u00ad"
    return teken if gewoon or soort == "Co" else _punt(teken)


def _punt(teken: str) -> str:
    return f"U+{ord(teken):04X}"


def afbreekbaar(tekst: str) -> str:
    """Zet in heel lange woorden plaatsen waar een regel mag breken."""
    return _LANG.sub(lambda m: _ZACHT.join(_stukjes(m[0])), tekst)


def bijeen(tekst: str) -> str:
    """Een dag, een bedrag of een doel blijft op één regel."""
    return _BEDRAG.sub(_VAST, _DAG.sub(_VAST, tekst))


def voor_html(tekst: str) -> str:
    """Tekst in html; alleen een bedrag blijft bijeen, want in de rest wordt gezocht en gefilterd."""
    return _BEDRAG.sub(_VAST, zichtbaar(tekst))


def _stukjes(woord: str) -> list[str]:
    return [woord[i : i + 12] for i in range(0, len(woord), 12)]


_MD = re.compile(r"([\\`*_|<~])")
_MD_KOPPELING = re.compile(r"\[(?=[^\]]*\][\[(:])")
_MD_ENTITEIT = re.compile(r"&(?=#?\w+;)")
_MD_EINDE = re.compile(r"#(?=#*\s*$)")
_MD_BEGIN = re.compile(r"^(\s*)([#>+=~-]|\d+(?=[.)]))")


def voor_md(tekst: str) -> str:
    """Tekst in Markdown (CommonMark), zonder opmaak."""
    veilig = _MD.sub(r"\\\1", zichtbaar(tekst))
    veilig = _MD_ENTITEIT.sub(r"\\&", _MD_KOPPELING.sub(r"\\[", veilig))
    veilig = _MD_EINDE.sub(r"\\#", veilig)
    if begin := _MD_BEGIN.match(veilig):
        teken = begin[2]
        cijfer = teken[0].isdigit()
        nieuw = f"{teken}\\" if cijfer else f"\\{teken}"
        return begin[1] + nieuw + veilig[begin.end() :]
    return veilig


class Typstontsmetter:
    """Tekst in Typst als letterlijke tekenreeks; onthoudt welke tekens geen lettertype heeft."""

    def __init__(self) -> None:
        self.onbekend: set[str] = set()

    def __call__(self, tekst: str) -> str:
        """Een tekenreeks in lopende tekst."""
        if not tekst:
            return ""
        return f"#{self.letterlijk(bijeen(afbreekbaar(zichtbaar(tekst))))};"

    def letterlijk(self, tekst: str) -> str:
        """Een tekenreeks in code."""
        gevuld = "".join(self._teken(teken) for teken in tekst if teken >= " ")
        return '"' + gevuld.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def _teken(self, teken: str) -> str:
        if is_gedekt(teken):
            return teken
        self.onbekend.add(_punt(teken))
        return _punt(teken)


# velden van een document die zeggen wat iets is, niet wat er staat
_VASTE_VELDEN = frozenset({"soort", "vorm", "stijl", "kleur"})


def ontsmet(waarde: Any, veilig: Callable[[str], Any]) -> Any:
    """Dezelfde structuur met elke tekst veilig gemaakt."""
    if isinstance(waarde, str):
        return veilig(waarde)
    if isinstance(waarde, dict):
        return {
            sleutel: lid if sleutel in _VASTE_VELDEN else ontsmet(lid, veilig)
            for sleutel, lid in waarde.items()
        }
    if isinstance(waarde, list | tuple):
        return [ontsmet(lid, veilig) for lid in waarde]
    return waarde
