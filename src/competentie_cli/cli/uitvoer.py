"""Het resultaat van een opdracht: gegevens als bytes, en de namen van geschreven bestanden."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from competentie_cli.fouten import GebruikFout
from competentie_cli.weergave.formaten import DOCUMENTEN

_GEGEVENS = {".json": "json", ".csv": "csv", ".txt": "terminal"}
_DOCUMENTEN = {f".{formaat}": formaat for formaat in DOCUMENTEN}


def schrijf_gegevens(tekst: str, doel: Path | None) -> None:
    """Gegevens naar een bestand, of onveranderd naar stdout: UTF-8, met hun eigen regeleinden."""
    if doel is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(tekst.encode())
        return
    from competentie_cli.opslag.schrijven import schrijf_naar

    schrijf_naar(doel, tekst.encode())
    noem_bestanden([doel])


def noem_bestanden(bestanden: Iterable[Path]) -> None:
    """Eén geschreven bestand per regel."""
    from competentie_cli.weergave.scherm.tekst import padtekst

    toon_regels(padtekst(bestand) for bestand in bestanden)


def toon_regels(regels: Iterable[str]) -> None:
    """Regels op stdout."""
    sys.stdout.writelines(f"{regel}\n" for regel in regels)


def formaat_naar_naam(uit: Path | None) -> str:
    """Het formaat dat bij de naam van een bestand hoort; anders is het scherm bedoeld."""
    if uit is None or uit.is_dir():
        return "terminal"
    return (_GEGEVENS | _DOCUMENTEN).get(uit.suffix.lower(), "terminal")


def eis_map(uit: Path | None) -> None:
    """Met `--uit` is een map bedoeld: elk document heet naar de id.

    Raises:
        GebruikFout: als er een bestand staat, of als de naam die van een bestand is.
    """
    if uit is None or uit.is_dir():
        return
    if uit.exists() or uit.suffix.lower() in _GEGEVENS | _DOCUMENTEN:
        raise GebruikFout(
            f"'{uit}' bij --uit is een bestand; hier hoort een map.", "Geef de naam van een map."
        )
