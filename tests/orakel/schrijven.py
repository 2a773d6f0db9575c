"""Een organisatie als YAML-bestanden, in de mapvorm van gegevensmodel.md; zonder bibliotheek."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

Gegevens = Mapping[str, Any]
_KALE_SLEUTEL = re.compile(r"[a-z][a-z0-9_-]*")


def schrijf(organisatie: Gegevens, map: Path) -> None:
    """Schrijft organisatie.yaml, visie.yaml, vier lijstbestanden en een bestand per medewerker en plan."""
    map.mkdir(parents=True, exist_ok=True)
    _bewaar(map / "organisatie.yaml", organisatie["organisatie"])
    if organisatie.get("visie"):
        _bewaar(map / "visie.yaml", organisatie["visie"])
    _bewaar_lijst(map / "competenties" / "woordenboek.yaml", "competenties", organisatie)
    _bewaar_lijst(map / "functies.yaml", "functies", organisatie)
    _bewaar_lijst(map / "teams.yaml", "teams", organisatie)
    _bewaar_lijst(map / "leeraanbod.yaml", "leeractiviteiten", organisatie)
    for persoon in organisatie["medewerkers"]:
        _bewaar(map / "medewerkers" / f"{persoon['id']}.yaml", persoon)
    for nummer, plan in enumerate(organisatie.get("plannen") or [], start=1):
        _bewaar(map / "plannen" / f"{plan['medewerker']}-{nummer}.yaml", plan)


def als_yaml(waarde: Any) -> str:
    """De tekst van een waarde in blokstijl."""
    return "\n".join(_regels(waarde, 0)) + "\n"


def _bewaar_lijst(bestand: Path, soort: str, organisatie: Gegevens) -> None:
    if organisatie.get(soort):
        _bewaar(bestand, {soort: organisatie[soort]})


def _bewaar(bestand: Path, waarde: Any) -> None:
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text(als_yaml(waarde), encoding="utf-8", newline="\n")


def _regels(waarde: Any, diepte: int) -> list[str]:
    if isinstance(waarde, Mapping) and waarde:
        return [regel for veld, deel in waarde.items() for regel in _veld(veld, deel, diepte)]
    if isinstance(waarde, list | tuple) and waarde:
        return [regel for deel in waarde for regel in _streepje(deel, diepte)]
    return ["  " * diepte + _los(waarde)]


def _veld(veld: str, deel: Any, diepte: int) -> list[str]:
    # Een sleutel zonder waarde is afwezig.
    if deel is None:
        return []
    sleutel = "  " * diepte + (veld if _KALE_SLEUTEL.fullmatch(veld) else json.dumps(veld)) + ":"
    if isinstance(deel, Mapping | list | tuple) and deel:
        return [sleutel, *_regels(deel, diepte + 1)]
    return [f"{sleutel} {_los(deel)}"]


def _streepje(deel: Any, diepte: int) -> list[str]:
    eerste, *rest = _regels(deel, diepte + 1)
    return ["  " * diepte + "- " + eerste.lstrip(), *rest]


def _los(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Decimal):
        return format(waarde, "f")
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, Mapping):
        return "{}"
    if isinstance(waarde, list | tuple):
        return "[]"
    return json.dumps(waarde, ensure_ascii=False)
