"""Eén vijandig geval: wat er in een kleine organisatie geplant wordt, en welke fouten daar bij horen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import KLEIN, ORGANISATIE

Planten = Callable[[Path], object]


@dataclass(frozen=True)
class Geval:
    """Een geval, op naam.

    Args:
        plant: doet iets met de organisatiemap.
        fouten: alle fouten als `bestand:regel:kolom: code`, op volgorde.
        ook: codes van waarschuwingen en tips die er ook horen te staan.
    """

    naam: str
    plant: Planten
    fouten: tuple[str, ...] = ()
    ook: tuple[str, ...] = ()


def bestand(naam: str, waar: str, inhoud: str | bytes, *fouten: str, ook: tuple[str, ...] = ()) -> Geval:
    """Een bestand met een inhoud; een fout zonder bestandsnaam staat in dit bestand."""

    def plant(map_: Path) -> None:
        pad = map_ / waar
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())

    return Geval(naam, plant, _volledig(waar, fouten), ook)


def anders(naam: str, waar: str, oud: str, nieuw: str, *fouten: str, ook: tuple[str, ...] = ()) -> Geval:
    """Een bestaand bestand waarin één stuk tekst anders is."""
    alles = {f"{stam}.yaml": tekst for stam, tekst in ({"organisatie": ORGANISATIE} | KLEIN).items()}
    assert alles[waar].count(oud) == 1, (naam, oud)
    return bestand(naam, waar, alles[waar].replace(oud, nieuw), *fouten, ook=ook)


def daad(naam: str, plant: Planten, *fouten: str, ook: tuple[str, ...] = ()) -> Geval:
    """Iets wat met de map zelf gebeurt."""
    return Geval(naam, plant, fouten, ook)


def _volledig(waar: str, fouten: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{waar}:{fout}" if fout[0].isdigit() else fout for fout in fouten)
