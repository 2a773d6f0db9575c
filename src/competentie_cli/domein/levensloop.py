"""De levensloop van een plan: welke status op welke kan volgen, en wat een stap in het bestand zet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import get_args

from competentie_cli.domein.plan import Handtekening, PlanStatus

OVERGANGEN: Mapping[str, tuple[PlanStatus, ...]] = {
    "concept": ("besproken",),
    "besproken": ("ondertekend", "concept"),
    "ondertekend": ("lopend",),
    "lopend": ("geevalueerd", "gepauzeerd", "vastgelopen"),
    "gepauzeerd": ("lopend", "geevalueerd"),
    "vastgelopen": ("lopend", "geevalueerd"),
    "geevalueerd": ("gesloten",),
    "gesloten": (),
}
"""Per status de statussen die erop kunnen volgen, de gewone weg eerst.

Na het bespreken kan een plan nog terug naar de tekentafel. Na de handtekeningen kan dat niet meer: een plan
staat dan hoogstens stil of loopt vast, en ook dan wordt er samen op teruggekeken voor het gesloten wordt.
"""

STATUSSEN: tuple[str, ...] = get_args(PlanStatus)
TEKENAARS = ("medewerker", "leidinggevende")


def mag_naar(van: str, naar: str) -> bool:
    """Of een plan in één stap van de ene naar de andere status kan."""
    return naar in OVERGANGEN.get(van, ())


@dataclass(frozen=True, slots=True)
class Stap:
    """Wat er verandert als een plan een status verder gaat.

    Args:
        besproken: de dag van het gesprek, als die er nog niet stond.
        akkoord: wie -> de handtekening die er nog niet stond.
    """

    van: str
    naar: str
    besproken: date | None = None
    akkoord: Mapping[str, Handtekening] = field(default_factory=dict)
