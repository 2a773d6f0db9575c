"""Van de modellen naar JSON Schema, met Nederlandse titels en met de vrijheden van de YAML-lezer."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from competentie_cli.domein.basis import VORM
from competentie_cli.opslag.schema.vormen import kort

_TITELS = {"vte": "VTE", "pop": "POP", "paritair_comite": "Paritair comité"}
_NIEUW_WOORD = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LEEG = {VORM: "Leeg"}
_VRIJE_SLEUTELS = {"anyOf": [{VORM: "Tekst"}, _LEEG]}


class Maker(GenerateJsonSchema):
    """Maakt een JSON-schema waarin scalars nog de naam van hun vorm dragen."""

    def get_title_from_name(self, name: str) -> str:
        """`niet_te_beoordelen` wordt `Niet te beoordelen`."""
        return _TITELS.get(name) or name.replace("_", " ").capitalize()

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Elk veld krijgt zijn eigen titel, ook waar het naar een model verwijst."""
        return True

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        """Velden staan in de volgorde van het model, want zo biedt een editor ze aan."""
        return value

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Een model, met losse woorden als titel en de uitleg vooraan."""
        json = super().model_schema(schema)
        kop = {
            "title": _NIEUW_WOORD.sub(" ", json.pop("title")).capitalize(),
            "description": json.pop("description"),
        }
        return kop | json

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Tekst: elke scalar mag, ook `~`, en dat ziet een editor als leeg."""
        return _mag_leeg({VORM: "Naam" if schema.get("min_length") else "Tekst"})

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        """Een keuze uit woorden."""
        return {"enum": schema["expected"], "errorMessage": f"Kies uit: {', '.join(schema['expected'])}."}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Een mapping met vrije sleutels; een sleutel zonder waarde telt niet."""
        sleutels = self.generate_inner(schema["keys_schema"])
        waarden = _mag_leeg(self.generate_inner(schema["values_schema"]))
        namen = {} if sleutels == _VRIJE_SLEUTELS else {"propertyNames": sleutels}
        return {"type": "object", **namen, "additionalProperties": waarden}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """De waarde zelf; of ze leeg mag blijven, zegt haar veld."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Een veld dat weg mag, mag ook leeg staan."""
        json = _mag_leeg(self.generate_inner(schema["schema"]))
        standaard = _leesbaar(schema.get("default"))
        return json if standaard is None else json | {"default": standaard}


def _mag_leeg(json: JsonSchemaValue) -> JsonSchemaValue:
    if _LEEG in json.get("anyOf", ()):
        return json
    if json.get("type") == "array":
        return json | {"type": ["array", "null"]}
    return {"anyOf": [json, _LEEG]}


def _leesbaar(waarde: object) -> Any:
    """Een standaardwaarde zoals men ze schrijft; None als er niets te zeggen valt."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Decimal):
        return kort(waarde)
    if isinstance(waarde, dict):
        return {sleutel: _leesbaar(lid) for sleutel, lid in waarde.items()} or None
    if isinstance(waarde, tuple):
        return [_leesbaar(lid) for lid in waarde] or None
    return waarde if isinstance(waarde, str | int) else None
