"""Bevindingen: wat er over een bestand te zeggen valt, als waarde."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Pad = tuple[str | int, ...]
# zoveel leest niemand, en een bestand met meer is niet met de hand te herstellen
MEESTE_BEVINDINGEN = 10_000


class Ernst(StrEnum):
    """Hoe zwaar een bevinding weegt."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    TIP = "tip"


@dataclass(frozen=True, slots=True)
class Plaats:
    """Een plek in een bestand; regel en kolom tellen vanaf 1, in codepunten."""

    regel: int
    kolom: int
    lengte: int = 1


@dataclass(frozen=True, slots=True)
class Bevinding:
    """Een vaststelling over een plek in een bestand.

    Args:
        pad: sleutels en indexen vanaf de wortel van het bestand.
        op_sleutel: de plek is de sleutel aan het eind van het pad, niet de waarde.
        op_eerste: de plek is de eerste sleutel van de mapping aan het eind van het pad.
        waarden: wat de tekst van de code nodig heeft.
        plaats: waar de lezer stopte, als er geen pad is dat erheen leidt.
    """

    code: str
    bestand: str
    pad: Pad = ()
    waarden: Mapping[str, str] = field(default_factory=dict)
    op_sleutel: bool = False
    op_eerste: bool = False
    plaats: Plaats | None = None


@dataclass(frozen=True, slots=True)
class Melding:
    """Een bevinding met haar ernst, plaats en Nederlandse tekst.

    Args:
        herstel: wat er op de plek hoort te staan, als dat maar één ding kan zijn.
        ook_op: andere paden met dezelfde bevinding op dezelfde plaats, langs een alias.
    """

    code: str
    ernst: Ernst
    bestand: str
    plaats: Plaats | None
    tekst: str
    hulp: str
    bronregel: str = ""
    pad: Pad = ()
    herstel: str = ""
    op_sleutel: bool = False
    ook_op: tuple[Pad, ...] = ()

    @property
    def volgorde(self) -> tuple[str, int, int, str]:
        """Bestand, regel, kolom, code."""
        regel, kolom = (self.plaats.regel, self.plaats.kolom) if self.plaats else (0, 0)
        return (self.bestand, regel, kolom, self.code)


def aantallen(meldingen: Iterable[Melding]) -> dict[str, int]:
    """Hoeveel meldingen er per ernst zijn."""
    telling = {ernst.value: 0 for ernst in Ernst}
    for melding in meldingen:
        telling[melding.ernst.value] += 1
    return telling
