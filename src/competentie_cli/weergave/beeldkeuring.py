"""Of een beeld zonder gevaar in een document kan: geen vorm die pas bij het tekenen groot of traag wordt."""

from __future__ import annotations

import re

MEESTE_BEELDPUNTEN = 25_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# SOF0 tot SOF15, zonder DHT, JPG en DAC
_JPEG_KADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# een filter wordt punt voor punt uitgerekend: een paar tekens kosten minuten
_FILTER = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?filter\b", re.IGNORECASE)


def kan_getekend(inhoud: bytes, einde: str) -> bool:
    """Of een beeld te tekenen is binnen een redelijke tijd en ruimte.

    Args:
        einde: het einde van de bestandsnaam, zoals `.png`.
    """
    if einde == ".svg":
        return inhoud.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and not _FILTER.search(inhoud)
    maat = _maat_van_png(inhoud) if einde == ".png" else _maat_van_jpeg(inhoud)
    return maat is not None and 0 < maat[0] * maat[1] <= MEESTE_BEELDPUNTEN


def _maat_van_png(inhoud: bytes) -> tuple[int, int] | None:
    if not inhoud.startswith(_PNG) or len(inhoud) < 24:
        return None
    return int.from_bytes(inhoud[16:20]), int.from_bytes(inhoud[20:24])


def _maat_van_jpeg(inhoud: bytes) -> tuple[int, int] | None:
    """De maat uit het eerste kader; de stukken ervoor worden overgeslagen."""
    if not inhoud.startswith(_JPEG):
        return None
    plek = 2
    while plek + 9 <= len(inhoud) and inhoud[plek] == 0xFF:
        if inhoud[plek + 1] in _JPEG_KADERS:
            hoog, breed = inhoud[plek + 5 : plek + 7], inhoud[plek + 7 : plek + 9]
            return int.from_bytes(breed), int.from_bytes(hoog)
        vulling = inhoud[plek + 1] == 0xFF
        plek += 1 if vulling else 2 + int.from_bytes(inhoud[plek + 2 : plek + 4])
    return None
