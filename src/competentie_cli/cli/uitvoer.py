"""Het resultaat van een opdracht: gegevens als bytes, en de namen van geschreven bestanden."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

BESTANDSEINDEN = {".json": "json", ".csv": "csv", ".txt": "terminal"}


def schrijf_gegevens(tekst: str, doel: Path | None) -> None:
    """Gegevens naar een bestand, of onveranderd naar stdout: UTF-8, met hun eigen regeleinden."""
    if doel is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(tekst.encode())
        return
    from competentie_cli.opslag.schrijven import schrijf_heel

    schrijf_heel(doel, tekst.encode())
    noem_bestanden([doel])


def noem_bestanden(bestanden: Iterable[Path]) -> None:
    """Eén geschreven bestand per regel."""
    from competentie_cli.weergave.scherm.tekst import padtekst

    toon_regels(padtekst(bestand) for bestand in bestanden)


def toon_regels(regels: Iterable[str]) -> None:
    """Regels op stdout."""
    sys.stdout.writelines(f"{regel}\n" for regel in regels)


def is_bestand(uit: Path | None) -> bool:
    """Of `--uit` een bestand met gegevens bedoelt en geen map."""
    return uit is not None and uit.suffix.lower() in BESTANDSEINDEN and not uit.is_dir()
