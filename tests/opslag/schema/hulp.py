"""Wat de tests van het schema delen: de schema's van een map, en een onafhankelijke keuring."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from competentie_cli.domein.instelling import Schaalniveau
from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.bestanden import ORGANISATIEBESTAND, Bronbestand, zoek_bestanden
from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.opslag.schema import Voorstellen, maak_schema, uit_inhoud

Schema = dict[str, Any]
ALGEMEEN = {soort: maak_schema(soort, Voorstellen()) for soort in Soort}


@cache
def _met_schaal(soort: Soort, schaal: tuple[Schaalniveau, ...]) -> Schema:
    return maak_schema(soort, Voorstellen(schaal=schaal))


def schemas_van(map_: Path, *, met_ids: bool = False) -> tuple[dict[Soort, Schema], list[Bronbestand]]:
    """De schema's van een organisatie, en de bestanden waarvoor ze gelden.

    Args:
        met_ids: met haar eigen ids als voorstel; ze kosten tijd en veranderen niets aan wat mag.
    """
    inhoud = lees_map(map_).inhoud
    voorstellen = uit_inhoud(inhoud, personen=True)
    elders = inhoud.instelling.mappen.model_dump(exclude_none=True) if inhoud.instelling else {}
    organisatie = Bronbestand(ORGANISATIEBESTAND, map_ / ORGANISATIEBESTAND, Soort.ORGANISATIE)
    bestanden = [organisatie, *zoek_bestanden(map_, elders)]
    soorten = {bestand.soort for bestand in bestanden}
    if met_ids:
        return {soort: maak_schema(soort, voorstellen) for soort in soorten}, bestanden
    return {soort: _met_schaal(soort, voorstellen.schaal) for soort in soorten}, bestanden


def gebreken(schema: Schema, waarde: Any) -> list[str]:
    """Wat de keuring op een waarde aan te merken heeft."""
    return [
        f"{'/'.join(map(str, fout.absolute_path))}: {fout.message}"
        for fout in Draft202012Validator(schema).iter_errors(waarde)
    ]


def los(schema: Schema, deel: Schema) -> Schema:
    """Een deel van een schema, met de definities waar het naar verwijst."""
    return {**deel, "$defs": schema["$defs"]}


def knopen(schema: Any) -> Iterator[Schema]:
    """Elke mapping in een schema."""
    if isinstance(schema, dict):
        yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for deel in schema:
            yield from knopen(deel)
