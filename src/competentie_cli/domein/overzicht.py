"""Wat het overzicht over meer mensen telt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Competentietelling:
    """Hoeveel mensen een competentie nodig hebben, en hoe het staat."""

    competentie: str
    naam: str
    gevraagd: int
    groeien: int
    op_niveau: int
    boven: int
    onbekend: int


@dataclass(frozen=True, slots=True)
class Publiektelling:
    """Hoe het met een competentie staat bij wie haar in het werk nodig heeft.

    Args:
        nodig: van hoeveel mensen functie, rollen of kern haar vragen.
        mee: van hoeveel van hen een niveau mee kan tellen.
    """

    competentie: str
    nodig: int
    mee: int
    groeien: int
    op_niveau: int


@dataclass(frozen=True, slots=True)
class Persoontelling:
    """Hoe één persoon ervoor staat, in aantallen."""

    id: str
    naam: str | None
    functie: str
    beoordeeld: int
    vereist: int
    groeien: int
    te_bespreken: int
    onbekend: int


@dataclass(frozen=True, slots=True)
class Overzicht:
    """De tellingen per competentie en per persoon.

    Args:
        niet_mee: hoeveel mensen er niet in zitten, zonder reden.
    """

    peildatum: date
    per_competentie: tuple[Competentietelling, ...]
    per_persoon: tuple[Persoontelling, ...]
    niet_mee: int
