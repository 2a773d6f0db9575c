"""Bouwstenen voor korte gevallen van een leervoorstel: leeractiviteiten, plannen en wat er verwacht wordt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bouw import PEILDATUM, Gegevens, Geval, eis, i, organisatie

Pad = tuple[str | int, ...]

# paden in een voorstel; zie `Geval`
DOELEN: Pad = ("m-1", "doelen", "*", "competentie")
VAN: Pad = ("m-1", "doelen", "*", "van")
GROEI: Pad = ("m-1", "doelen", "*", "groei")
GEDEKT: Pad = ("m-1", "doelen", "*", "gedekt")
HERKOMST: Pad = ("m-1", "doelen", "*", "herkomst")
ACTIES: Pad = ("m-1", "acties", "*", "leeractiviteit")
ACTIES_VOOR: Pad = ("m-1", "acties", "*", "doelen")
ACTIEKOSTEN: Pad = ("m-1", "acties", "*", "kosten")
ACTIEUREN: Pad = ("m-1", "acties", "*", "uren")
VERLET: Pad = ("m-1", "acties", "*", "verletkosten")
UIT_BUDGET: Pad = ("m-1", "acties", "*", "uit_budget")
NIET_HAALBAAR: Pad = ("m-1", "niet_haalbaar")
REDENEN: Pad = ("m-1", "niet_haalbaar", "*", "reden")
WIJ: Pad = ("m-1", "wat_wij_doen")
KOSTEN: Pad = ("m-1", "kosten")
UREN: Pad = ("m-1", "uren")
OVER: Pad = ("m-1", "over")
BEDRAG_OVER: Pad = ("m-1", "over", "bedrag")
UREN_OVER: Pad = ("m-1", "over", "uren")


@dataclass(frozen=True)
class Voorstelgeval(Geval):
    """Een met de hand uitgewerkt geval van een leervoorstel voor m-1."""

    jaar: int = 2026


def geval(
    naam: str,
    zin: str,
    verwacht: Mapping[Pad, Any],
    *,
    nu: Mapping[str, int | str] | None = None,
    jaar: int = 2026,
    **delen: Any,
) -> Voorstelgeval:
    """Iemand die voor c1 op 3 staat waar 4 gevraagd is, tenzij `nu` en `eisen` anders zeggen."""
    delen = {"eisen": [eis("c1", 4)], "beoordelingen": gezien(**(nu or {"c1": 3}))} | delen
    return Voorstelgeval(naam, zin, organisatie(**delen), PEILDATUM, dict(verwacht), jaar=jaar)


def gezien(**niveaus: int | str) -> list[Gegevens]:
    """Wat de leidinggevende dit jaar zag."""
    return [i("leidinggevende", "2026-03-10", **niveaus)]


def variant(naam: str, *pad: str) -> Pad:
    """Een pad in een variant."""
    return ("m-1", "varianten", naam, *pad)


def activiteit(id_: str, *rijen: Gegevens, vorm: str = "klassikaal", **velden: Any) -> Gegevens:
    """Een leeractiviteit; zonder meer kost ze niets en vraagt ze geen uren."""
    gratis = {"kosten": 0, "uren": 0}
    return {"id": id_, "naam": id_.capitalize(), "vorm": vorm, "ontwikkelt": list(rijen)} | gratis | velden


def rij(competentie: str, bijdrage: str | None = None, *, van: Any = None, naar: Any = 5) -> Gegevens:
    """Een rij van een leeractiviteit: zonder meer vanaf elk niveau tot bovenaan de schaal."""
    velden = {"competentie": competentie, "van": van, "naar": naar, "bijdrage": bijdrage}
    return {veld: waarde for veld, waarde in velden.items() if waarde is not None}


def plan(*acties: Gegevens, van: str = "2026-01-01", tot: str = "2026-12-31", **velden: Any) -> Gegevens:
    """Een plan van m-1 met een doel waar deze acties bij staan."""
    doel = {"id": "d1", "omschrijving": "Beter luisteren", "acties": list(acties)}
    return {"medewerker": "m-1", "periode": {"van": van, "tot": tot}, "doelen": [doel]} | velden


def actie(leeractiviteit: str | None = None, status: str | None = None, **velden: Any) -> Gegevens:
    """Een actie uit het leeraanbod, of zonder id een vrije."""
    wat = {"leeractiviteit": leeractiviteit} if leeractiviteit else {"omschrijving": "Meelopen"}
    return wat | ({"status": status} if status else {}) | velden


def gevolgd(leeractiviteit: str | None, datum: str, **velden: Any) -> Gegevens:
    """Een regel van het vormingsregister."""
    wat = {"leeractiviteit": leeractiviteit} if leeractiviteit else {"omschrijving": "Studiedag"}
    return wat | {"datum": datum} | velden
