"""De opdrachtregel: dunne opdrachten en één grens waar fouten boodschappen worden."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from competentie_cli.fouten import CompetentieFout, waarom

_ONDERBROKEN = 130
_SPOOR = "COMPETENTIE_SPOOR"


def hoofd(argv: Sequence[str] | None = None) -> int:
    """Voert een opdracht uit en geeft de uitgangscode; wat misgaat, wordt een zin op stderr."""
    _spreek_utf8()
    try:
        code = _voer_uit(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
        return code
    except CompetentieFout as fout:
        _meld(fout.tekst, fout.hulp)
        return fout.uitgang
    except KeyboardInterrupt:
        return _ONDERBROKEN
    except BrokenPipeError:
        _laat_stdout_los()
        return 1
    except OSError as fout:
        _meld(f"{fout.filename or 'Lezen of schrijven lukt niet'}: {waarom(fout)}")
        return 1
    except Exception as fout:
        return _onverwacht(fout)


def _voer_uit(argumenten: list[str]) -> int:
    from competentie_cli.cli.app import bouw

    try:
        uitkomst = bouw().main(argumenten, prog_name="competentie", standalone_mode=False)
    except SystemExit as einde:  # Typers eigen opties voor aanvulling stoppen zo
        uitkomst = einde.code
    return uitkomst if isinstance(uitkomst, int) else 0


def _onverwacht(fout: Exception) -> int:
    """Een verkeerd gebruik volgens Typer, of een fout van het programma zelf."""
    from competentie_cli.cli.gebruik import vertaal

    if (gebruik := vertaal(fout)) is not None:
        _meld(gebruik.tekst, gebruik.hulp)
        return gebruik.uitgang
    if os.environ.get(_SPOOR):
        raise fout
    _meld(
        f"Het programma liep vast ({type(fout).__name__}: {fout}). Dat ligt niet aan u.",
        f"Meld dit met de uitvoer van dezelfde opdracht en {_SPOOR}=1.",
    )
    return 1


def _meld(tekst: str, hulp: str = "") -> None:
    from competentie_cli.weergave.scherm.tekst import schoon

    try:
        sys.stdout.flush()
    except OSError:
        _laat_stdout_los()
    sys.stderr.write(f"fout: {schoon(tekst)}\n")
    if hulp:
        sys.stderr.write(f"hulp: {schoon(hulp)}\n")


def _spreek_utf8() -> None:
    """Windows kiest voor een bestand of een pijp een eigen codering; wij schrijven overal UTF-8."""
    # een gesloten uitvoer is None: dan luistert er niemand
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(encoding="utf-8", errors="replace")


def _laat_stdout_los() -> None:
    """Wie meelas is weg, of de schijf is vol: het legen bij het afsluiten mag daar niets meer over zeggen."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
