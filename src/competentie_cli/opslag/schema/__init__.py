"""Het JSON-schema (2020-12) van elke soort bestand, uit de modellen en wat de organisatie al heeft."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.basis import VORM
from competentie_cli.domein.soorten import SOORTEN, Soort, plek_van
from competentie_cli.opslag.schema import vormen
from competentie_cli.opslag.schema.maker import Maker
from competentie_cli.opslag.schema.voorstellen import Voorstellen, uit_inhoud

__all__ = ["DIALECT", "Voorstellen", "maak_schema", "uit_inhoud"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]
_UITLEG = ("title", "description", "default", "examples")


def maak_schema(soort: Soort, voorstellen: Voorstellen) -> Schema:
    """Het schema van de bestanden van een soort; zonder voorstellen geldt het voor elke organisatie."""
    regel = SOORTEN[soort]
    invuller = _Invuller(voorstellen)
    model = invuller.vul_in(
        Maker(ref_template="#/$defs/{model}").generate(regel.model.__pydantic_core_schema__)
    )
    delen = model.pop("$defs", {}) | invuller.gebruikt
    if regel.meervoud:
        delen[regel.model.__name__] = model
        inhoud = _lijst_of_los(soort, regel.meervoud, regel.model.__name__)
    else:
        inhoud = model if soort is Soort.ORGANISATIE else model | {"type": ["object", "null"]}
    return {"$schema": DIALECT, **inhoud, "$defs": dict(sorted(delen.items()))}


def _lijst_of_los(soort: Soort, meervoud: str, model: str) -> Schema:
    """Eén onderdeel, of een lijst onder de meervoudssleutel; een leeg bestand mag ook."""
    lijst = {"type": ["array", "null"], "items": {"$ref": f"#/$defs/{model}"}}
    titel = meervoud.capitalize()
    return {
        "title": titel,
        "description": f"{_waar(soort)}: één onderdeel, of een lijst onder `{meervoud}`.",
        "type": ["object", "null"],
        "properties": {
            meervoud: {"title": titel, "description": f"Alle {meervoud} in dit bestand.", **lijst}
        },
        "if": {"type": "object", "required": [meervoud]},
        "then": {"properties": {meervoud: True}, "additionalProperties": False},
        "else": {"if": {"type": "object"}, "then": {"$ref": f"#/$defs/{model}"}},
    }


def _waar(soort: Soort) -> str:
    if SOORTEN[soort].boven:
        return f"Het bestand {plek_van(soort)}.yaml"
    return f"Een bestand in {soort}/"


class _Invuller:
    """Vervangt de namen van vormen door wat ze betekenen, en onthoudt welke vormen er gebruikt zijn."""

    def __init__(self, voorstellen: Voorstellen) -> None:
        self.gebruikt: dict[str, Schema] = {}
        self._voorstellen = voorstellen

    def vul_in(self, knoop: Any) -> Any:
        """De knoop met alles eronder."""
        if isinstance(knoop, list):
            return [self.vul_in(lid) for lid in knoop]
        if not isinstance(knoop, dict):
            return knoop
        volgorde = (*(woord for woord in _UITLEG if woord in knoop), *knoop)
        vol = {sleutel: self.vul_in(knoop[sleutel]) for sleutel in volgorde if sleutel != VORM}
        if VORM in knoop:
            vol = self._vorm(knoop[VORM], vol)
        if "anyOf" in vol:
            vol["anyOf"] = [lid for keuze in vol["anyOf"] for lid in self._keuzes(keuze, vol)]
        return vol

    def _vorm(self, naam: str, overig: Schema) -> Schema:
        if naam in vormen.MET_GRENZEN:
            uitleg = {woord: overig.pop(woord) for woord in _UITLEG if woord in overig}
            return uitleg | vormen.MET_GRENZEN[naam](**overig)
        self.gebruikt[naam] = vormen.benoemd(naam, self._voorstellen)
        return overig | {"$ref": f"#/$defs/{naam}"}

    def _keuzes(self, keuze: Schema, veld: Schema) -> list[Schema]:
        """Een keuze uit alleen keuzes valt open; een verwijzing krijgt een eigen kop, naar haar veld.

        Een editor toont de uitleg van de keuze die past; is ze overal gelijk, dan toont hij ze meer dan eens.
        """
        if keuze.keys() == {"anyOf"}:
            return list(keuze["anyOf"])
        if "$ref" not in keuze or "title" not in veld:
            return [keuze]
        naam = keuze["$ref"].rpartition("/")[2]
        if naam == "Leeg":
            return [{"title": f"{veld['title']} (nog leeg)", **keuze}]
        koppen = ("title",) if naam in self.gebruikt else ("title", "description")
        return [{kop: veld[kop] for kop in koppen} | keuze]
