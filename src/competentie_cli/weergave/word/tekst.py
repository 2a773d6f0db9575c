"""Tekst in Word: als gegevens in de XML, met de stijl van elk stuk als tekenstijl."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup, escape

from competentie_cli.weergave.ontsmetten import bijeen, zichtbaar

# tekenstijl in het sjabloon, en de opmaak als die stijl daar niet meer bestaat
_STIJLEN = {
    "vet": ("Strong", "<w:b/>"),
    "cursief": ("Emphasis", "<w:i/>"),
    "stippen": ("Stippen", ""),
    "groeien": ("Groeien", '<w:b/><w:color w:val="8A4B00"/>'),
    "sterker": ("Sterker", '<w:color w:val="1D5A8A"/>'),
}
_ACCOLADES = str.maketrans({"{": "&#123;", "}": "&#125;"})


def voor_word(tekst: str) -> Markup:
    """Tekst die in Word als zichzelf verschijnt; ook `{_{`, waar docxtpl zelf iets mee doet."""
    return Markup(str(escape(bijeen(zichtbaar(tekst)))).translate(_ACCOLADES))


class Zinmaker:
    """Zet een zin om in stukken tekst met een tekenstijl.

    Args:
        stijlen: naam -> id van de tekenstijlen in het sjabloon; Word vertaalt de ids, nooit de namen.
    """

    def __init__(self, stijlen: Mapping[str, str]) -> None:
        self._opmaak = {"": ""} | {
            stijl: f'<w:rStyle w:val="{escape(stijlen[naam])}"/>' if naam in stijlen else anders
            for stijl, (naam, anders) in _STIJLEN.items()
        }

    def __call__(self, stukken: Iterable[Mapping[str, Any]]) -> Markup:
        """De zin, als XML."""
        return Markup("".join(self._stuk(stuk) for stuk in stukken))

    def _stuk(self, stuk: Mapping[str, Any]) -> str:
        opmaak = self._opmaak[stuk["stijl"]]
        eigenschappen = f"<w:rPr>{opmaak}</w:rPr>" if opmaak else ""
        return f'<w:r>{eigenschappen}<w:t xml:space="preserve">{escape(stuk["tekst"])}</w:t></w:r>'
