"""Bestanden schrijven: heel of niet."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from competentie_cli.fouten import SchrijfFout, waarom

OVERZICHT = "overzicht"
# onder Windows een apparaat, welk einde er ook volgt
_APPARATEN = frozenset(
    {"con", "prn", "aux", "nul", *(f"{poort}{n}" for poort in ("com", "lpt") for n in range(1, 10))}
)


def documentnaam(eigen: str) -> str:
    """De bestandsnaam bij een id: de id zelf, met `_` erachter als die naam niet vrij is.

    In een id staat nooit een `_`, dus twee ids krijgen nooit dezelfde naam.
    """
    return f"{eigen}_" if eigen == OVERZICHT or eigen in _APPARATEN else eigen


def schrijf_heel(pad: Path, inhoud: bytes) -> None:
    """Schrijft een bestand in één stap: een tijdelijk bestand ernaast, dan een hernoeming.

    Raises:
        SchrijfFout: als de map of het bestand niet te schrijven is.
    """
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        greep, tijdelijk = tempfile.mkstemp(prefix=f".{pad.name[:40]}-", suffix=".tmp", dir=pad.parent)
    except OSError as fout:
        raise SchrijfFout(f"{pad} is niet te schrijven: {waarom(fout)}.") from fout
    try:
        with os.fdopen(greep, "wb") as bestand:
            bestand.write(inhoud)
        Path(tijdelijk).chmod(_rechten(pad))
        Path(tijdelijk).replace(pad)
    except BaseException as fout:
        with contextlib.suppress(OSError):
            Path(tijdelijk).unlink()
        if isinstance(fout, OSError):
            raise SchrijfFout(f"{pad} is niet te schrijven: {waarom(fout)}.") from fout
        raise


def schrijf_naar(pad: Path, inhoud: bytes) -> None:
    """Schrijft naar wat iemand zelf noemde: een bestand heel of niet, een apparaat of een pijp gewoon erin.

    Raises:
        SchrijfFout: als het niet te schrijven is.
    """
    if not _is_apparaat(pad):
        schrijf_heel(pad, inhoud)
        return
    try:
        pad.write_bytes(inhoud)
    except OSError as fout:
        raise SchrijfFout(f"{pad} is niet te schrijven: {waarom(fout)}.") from fout


def _is_apparaat(pad: Path) -> bool:
    try:
        soort = pad.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(soort) or stat.S_ISDIR(soort))


def _rechten(pad: Path) -> int:
    """De rechten van het bestand dat vervangen wordt: wat afgeschermd was, blijft het."""
    try:
        return stat.S_IMODE(pad.stat().st_mode)
    except OSError:
        return 0o644
