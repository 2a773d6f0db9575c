"""Een .docx is een zip: lezen met grenzen, en schrijven zonder tijd."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from competentie_cli.fouten import SjabloonFout, waarom

GROOTSTE_BESTAND = 8 * 1024 * 1024
GROOTSTE_INHOUD = 32 * 1024 * 1024
MEESTE_DELEN = 500
_TIJD = (1980, 1, 1, 0, 0, 0)
_XML = (".xml", ".rels")
_VERWIJZING = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_BUITEN = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']")
_SOORT = re.compile(rb"Type\s*=\s*[\"'][^\"']*/(\w+)[\"']")
# een koppeling naar een website opent pas als iemand erop klikt
_KLIKBAAR = b"hyperlink"


def lees(pad: Path, naam: str) -> bytes:
    """De inhoud van een sjabloon dat veilig open kan.

    Args:
        naam: hoe het sjabloon in een boodschap heet.

    Raises:
        SjabloonFout: als het te groot is, geen Word-bestand is, of iets van buiten wil binnenhalen.
    """
    try:
        if pad.stat().st_size > GROOTSTE_BESTAND:
            raise SjabloonFout(f"{naam} is te groot: hoogstens {GROOTSTE_BESTAND // 1024**2} MB.")
        inhoud = pad.read_bytes()
    except OSError as fout:
        raise SjabloonFout(f"{naam} is niet te lezen: {waarom(fout)}.") from fout
    keur(inhoud, naam)
    return inhoud


def keur(inhoud: bytes, naam: str) -> None:
    """Niets in het pakket is te groot of haalt iets van buiten.

    Raises:
        SjabloonFout: als dat wel zo is.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
            leden = pakket.infolist()
            if len(leden) > MEESTE_DELEN or sum(lid.file_size for lid in leden) > GROOTSTE_INHOUD:
                raise SjabloonFout(f"{naam} is uitgepakt te groot om een sjabloon te zijn.")
            for lid in leden:
                _keur_deel(lid.filename, pakket.read(lid) if lid.filename.endswith(_XML) else b"", naam)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as fout:
        raise SjabloonFout(f"{naam} is geen Word-bestand, of het is stuk.") from fout


def _keur_deel(deel: str, inhoud: bytes, naam: str) -> None:
    if deel.casefold().endswith("vbaproject.bin"):
        raise SjabloonFout(f"{naam} bevat macro's. Bewaar het als gewoon Word-document.")
    if b"<!DOCTYPE" in inhoud:
        raise SjabloonFout(f"{naam}: in {deel} staat een DOCTYPE; dat hoort niet in een Word-bestand.")
    for soort in _van_buiten(inhoud) if deel.endswith(".rels") else ():
        raise SjabloonFout(
            f"{naam} haalt iets van buiten het bestand ({soort}). Zet het in het bestand, of maak het los."
        )


def _van_buiten(inhoud: bytes) -> Iterator[str]:
    for verwijzing in _VERWIJZING.findall(inhoud):
        soort = _SOORT.search(verwijzing)
        if _BUITEN.search(verwijzing) and not (soort and soort[1] == _KLIKBAAR):
            yield soort[1].decode(errors="replace") if soort else "onbekend"


def zonder_tijd(inhoud: bytes) -> bytes:
    """Hetzelfde pakket, zonder het uur waarop het gemaakt werd."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as bron, zipfile.ZipFile(uit, "w") as doel:
        for lid in bron.infolist():
            nieuw = zipfile.ZipInfo(lid.filename, _TIJD)
            nieuw.create_system = 0
            doel.writestr(nieuw, bron.read(lid), zipfile.ZIP_DEFLATED)
    return uit.getvalue()
