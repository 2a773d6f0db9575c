"""Metingen in één regel, om in een test te kunnen lezen wat er in staat."""

from __future__ import annotations

from datetime import date
from typing import Any

from competentie_cli.domein.draagvlak import Draagvlak, Draagvlakmeting
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling

DAG = date(2026, 11, 21)


def meting(groep: str, dag: str, afdeling: str | None = None, **items: tuple[int, ...]) -> Draagvlakmeting:
    """Per stelling vijf aantallen: hoe vaak 1, 2, 3, 4 en 5 geantwoord is."""
    tellingen = {
        item: {str(cijfer): aantal for cijfer, aantal in enumerate(aantallen, 1)}
        for item, aantallen in items.items()
    }
    return Draagvlakmeting.model_validate(
        {"datum": dag, "groep": groep, "items": tellingen} | ({"afdeling": afdeling} if afdeling else {})
    )


def organisatie(**lijsten: Any) -> Organisatie:
    """Een organisatie met enkel een draagvlak; de leden als mappings zoals ze in een bestand staan."""
    schaal = [{"niveau": "1", "naam": "Laag"}, {"niveau": "2", "naam": "Hoog"}]
    instelling = Instelling.model_validate({"naam": "De Proef", "land": "BE", "schaal": schaal})
    return Organisatie(instelling, draagvlak=Draagvlak.model_validate(lijsten))
