"""De delen in één .docx, in vaste volgorde en zonder tijd."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from tests.sjabloonmaker.inhoud import document

DOEL = Path(__file__).parents[2] / "sjablonen" / "document.docx"
_DELEN = Path(__file__).parent / "delen"
_EERST = "[Content_Types].xml"
_TIJD = (1980, 1, 1, 0, 0, 0)


def delen() -> dict[str, bytes]:
    """Naam -> inhoud van alles wat in het sjabloon zit."""
    paden = (pad for pad in _DELEN.rglob("*") if pad.is_file())
    vast = {pad.relative_to(_DELEN).as_posix(): pad.read_bytes() for pad in paden}
    alle = vast | {"word/document.xml": document().encode()}
    return {naam: alle[naam] for naam in sorted(alle, key=lambda naam: (naam != _EERST, naam))}


def maak() -> bytes:
    """De bytes van het sjabloon."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as pakket:
        for naam, inhoud in delen().items():
            pakket.writestr(zipfile.ZipInfo(naam, _TIJD), inhoud, zipfile.ZIP_DEFLATED)
    return uit.getvalue()
