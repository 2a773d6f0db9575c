"""Kleine organisaties in het geheugen, om voor en na en eigen regie mee te toetsen."""

from __future__ import annotations

from datetime import date
from typing import Any

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.team import Team

PEILDATUM = date(2026, 11, 21)
SCHAAL = [{"niveau": n, "naam": naam} for n, naam in enumerate(("Een", "Twee", "Drie", "Vier"), 1)]


def organisatie(
    mensen: list[dict[str, Any]],
    plannen: list[dict[str, Any]] = [],  # noqa: B006
    *,
    grens: int = 5,
    competentie: dict[str, Any] | None = None,
    activiteit: dict[str, Any] | None = None,
    kritiek: bool = False,
    teams: list[dict[str, Any]] = [],  # noqa: B006
) -> Organisatie:
    """Een organisatie met één competentie `c`, één functie `f` en één activiteit `a`."""
    per_persoon: dict[str, list[Plan]] = {}
    for plan in plannen:
        gelezen = Plan.model_validate(plan)
        per_persoon.setdefault(gelezen.medewerker, []).append(gelezen)
    functie = {
        "id": "f",
        "naam": "F",
        "competenties": [{"competentie": "c", "gewenst": 3, "kritiek": kritiek}],
    }
    aanbod = {"id": "a", "naam": "A", "vorm": "klassikaal", "ontwikkelt": [{"competentie": "c", "naar": 4}]}
    gelezen_mensen = [Medewerker.model_validate({"functie": "f"} | mens) for mens in mensen]
    return Organisatie(
        Instelling.model_validate(
            {"naam": "Proef", "land": "BE", "schaal": SCHAAL, "privacy": {"minimale_groep": grens}}
        ),
        competenties={"c": Competentie.model_validate({"id": "c", "naam": "C"} | (competentie or {}))},
        functies={"f": Functie.model_validate(functie)},
        teams={team["id"]: Team.model_validate(team) for team in teams},
        medewerkers={mens.id: mens for mens in gelezen_mensen},
        leeraanbod={"a": Leeractiviteit.model_validate(aanbod | (activiteit or {}))},
        plannen={wie: tuple(hun) for wie, hun in per_persoon.items()},
    )


def gezien(datum: str, niveau: int, bron: str = "leidinggevende") -> dict[str, Any]:
    """Een inschatting van competentie `c`."""
    return {"datum": datum, "bron": bron, "niveaus": {"c": niveau}}


def plan(wie: str, doelen: list[dict[str, Any]], **anders: Any) -> dict[str, Any]:
    """Een lopend plan van 2026, getekend op 1 februari."""
    return {
        "medewerker": wie,
        "periode": {"van": "2026-01-01", "tot": "2026-12-31"},
        "status": "lopend",
        "akkoord": {"medewerker": "2026-02-01"},
        "doelen": doelen,
    } | anders
