"""Meegeleverde bestanden naar een eigen map kopiëren."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.fouten import SchrijfFout, waarom
from competentie_cli.opslag.schrijven import schrijf_heel

_UIT_GIT = "# Wat het programma maakt, hoort niet in git.\nuit/\n.competentie/\n"
_PERSONEN = (
    "medewerkers/\nplannen/\nscans/\ndraagvlak/betrokkenen.yaml\nmedewerkers.yaml\nplannen.yaml\nscans.yaml\n"
)
_PERSONEN_ERIN = """
# Persoonsgegevens: wat in git staat, blijft in de geschiedenis staan, ook als u het later weghaalt.
# Haal bij de regels hieronder de # weg om ze buiten git te houden.
"""
_PERSONEN_ERUIT = """
# Persoonsgegevens blijven buiten git.
"""


@dataclass(frozen=True)
class Kopie:
    """Wat gekopieerd werd en wat bleef staan omdat het al bestond."""

    gekopieerd: tuple[Path, ...]
    bestond_al: tuple[Path, ...] = ()


def kopieer(bron: Path, namen: Iterable[Path], doel: Path, *, overschrijf: bool) -> Kopie:
    """Kopieert bestanden onder dezelfde namen; een bestaand bestand alleen met `overschrijf`."""
    gekopieerd, bestond_al = [], []
    for naam in namen:
        if (doel / naam).exists() and not overschrijf:
            bestond_al.append(doel / naam)
            continue
        schrijf_heel(doel / naam, (bron / naam).read_bytes())
        gekopieerd.append(doel / naam)
    return Kopie(tuple(gekopieerd), tuple(bestond_al))


def is_vrij(map_: Path) -> bool:
    """Of een map nog niet bestaat of leeg is.

    Raises:
        SchrijfFout: als de map niet te lezen is.
    """
    if not map_.exists():
        return True
    try:
        return map_.is_dir() and not any(map_.iterdir())
    except OSError as fout:
        raise SchrijfFout(f"{map_} is niet te lezen: {waarom(fout)}.") from fout


def schrijf_gitignore(map_: Path, *, zonder_personen: bool) -> Path:
    """Schrijft `.gitignore`; in een bestaande komt er alleen bij wat er nog niet in staat."""
    pad = map_ / ".gitignore"
    tekst = _UIT_GIT + _personen(zonder_personen=zonder_personen)
    if pad.exists():
        huidig = pad.read_text("utf-8", errors="replace")
        nodig = [regel for regel in tekst.splitlines() if regel and not regel.startswith("#")]
        erbij = [regel for regel in nodig if regel not in huidig.splitlines()]
        scheiding = "" if not huidig or huidig.endswith("\n") else "\n"
        tekst = huidig + scheiding + "".join(f"{regel}\n" for regel in erbij)
    schrijf_heel(pad, tekst.encode())
    return pad


def _personen(*, zonder_personen: bool) -> str:
    if zonder_personen:
        return _PERSONEN_ERUIT + _PERSONEN
    return _PERSONEN_ERIN + "".join(f"# {regel}\n" for regel in _PERSONEN.splitlines())


def houdt_personen_buiten_git(map_: Path) -> bool:
    """Of `.gitignore` de medewerkers buiten git houdt."""
    pad = map_ / ".gitignore"
    regels = pad.read_text("utf-8", errors="replace").splitlines() if pad.is_file() else []
    return "medewerkers" in {regel.strip().strip("/") for regel in regels}
