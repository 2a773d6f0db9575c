"""De ruwe inhoud van een organisatiemap: gelezen met PyYAML, en met de types die het orakel verwacht."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from tests.rekenen.budgetorakel import Map, dag

_LADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_GETAL = re.compile(r"-?\d+([.,]\d+)?")
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{4}")
_TEKST = frozenset({"id", "naam", "omschrijving", "tekst", "verslag", "paritair_comite", "code", "horizon"})


def lees_ruw(map_: Path) -> Map:
    """Alle waarden als tekst, zoals `budgetorakel.lees`, maar vlot genoeg voor honderden mappen."""

    def inhoud(pad: Path) -> Any:
        return yaml.load(pad.read_text("utf-8"), _LADER)

    def alle(soort: str, meervoud: str) -> list[dict[str, Any]]:
        uit: list[dict[str, Any]] = []
        for pad in sorted([*map_.glob(f"{soort}.yaml"), *(map_ / soort).rglob("*.yaml")]):
            gelezen = inhoud(pad)
            uit += gelezen.get(meervoud, [gelezen])
        return uit

    return Map(
        inhoud(map_ / "organisatie.yaml"),
        {f["id"]: f for f in alle("functies", "functies")},
        {t["id"]: t for t in alle("teams", "teams")},
        {a["id"]: a for a in alle("leeraanbod", "leeractiviteiten")},
        sorted(alle("medewerkers", "medewerkers"), key=lambda m: str(m["id"])),
        alle("plannen", "plannen"),
    )


def getypt(ruw: Map, map_: Path) -> dict[str, Any]:
    """Dezelfde inhoud met getallen, datums en ja of nee, voor het orakel van de kloof."""
    visie = map_ / "visie.yaml"
    bestanden = [yaml.load(pad.read_text("utf-8"), _LADER) for pad in (map_ / "competenties").rglob("*.yaml")]
    competenties = [c for inhoud in bestanden for c in inhoud.get("competenties", [inhoud])]
    return {
        "organisatie": _als(ruw.instelling),
        "visie": _als(yaml.load(visie.read_text("utf-8"), _LADER)) if visie.is_file() else {},
        "competenties": [_als(competentie) for competentie in competenties],
        "functies": [_als(functie) for functie in ruw.functies.values()],
        "medewerkers": [_als(_kort(mens)) for mens in ruw.medewerkers],
    }


def _kort(mens: dict[str, Any]) -> dict[str, Any]:
    """Een los woord bij een rol of oorzaak voluit."""
    rollen = [{"functie": rol} if isinstance(rol, str) else rol for rol in mens.get("rollen") or []]
    return mens | ({"rollen": rollen} if rollen else {})


def _als(waarde: Any, sleutel: str = "") -> Any:
    if isinstance(waarde, dict):
        return {veld: _als(deel, veld) for veld, deel in waarde.items() if deel != ""}
    if isinstance(waarde, list):
        return [_als(deel, sleutel) for deel in waarde]
    if sleutel in _TEKST:
        return waarde
    return _los(waarde)


def _los(tekst: str) -> bool | date | Decimal | int | str:
    if tekst in ("ja", "true"):
        return True
    if tekst in ("nee", "false"):
        return False
    if _DAG.fullmatch(tekst):
        return dag(tekst)
    if _GETAL.fullmatch(tekst):
        getal = Decimal(tekst.replace(",", "."))
        return int(getal) if getal == getal.to_integral_value() and "." not in tekst else getal
    return tekst
