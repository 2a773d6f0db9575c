"""Wat er aan een YAML-tekst te veranderen valt, als waarde."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias, Union

from competentie_cli.meldingen import Pad

Los: TypeAlias = str | int | Decimal | date | bool
"""Tekst zoals het veld ze terugleest, of een getal, datum of ja/nee in de notatie van het huis."""

Waarde: TypeAlias = Union[Los, dict[str, "Waarde"], list["Waarde"], tuple["Waarde", ...], None]  # noqa: UP007
"""Een scalar, mapping of lijst; None is een sleutel zonder waarde."""

Verzameling = (dict, list, tuple)


@dataclass(frozen=True, slots=True)
class ZetWaarde:
    """Een bestaande waarde wordt een andere; van een sleutel zonder waarde komt ze erbij."""

    pad: Pad
    waarde: Waarde


@dataclass(frozen=True, slots=True)
class HernoemSleutel:
    """De sleutel aan het eind van het pad heet voortaan anders; haar waarde en plaats blijven."""

    pad: Pad
    nieuw: str


@dataclass(frozen=True, slots=True)
class VoegSleutelToe:
    """Een mapping krijgt een sleutel bij.

    Args:
        pad: het pad van de mapping, of van een sleutel zonder waarde.
        na: de sleutel waar ze na komt; zonder komt ze achteraan.
    """

    pad: Pad
    sleutel: str
    waarde: Waarde
    na: str | None = None


@dataclass(frozen=True, slots=True)
class VoegLidToe:
    """Een lijst krijgt een lid bij.

    Args:
        pad: het pad van de lijst, of van een sleutel zonder waarde.
        index: het lid waar het vóór komt, geteld zoals de lijst nu is; zonder komt het achteraan.
    """

    pad: Pad
    waarde: Waarde
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Verwijder:
    """Een sleutel of lid gaat weg, met zijn waarde en het commentaar op dezelfde regel."""

    pad: Pad


Wijziging: TypeAlias = ZetWaarde | HernoemSleutel | VoegSleutelToe | VoegLidToe | Verwijder
