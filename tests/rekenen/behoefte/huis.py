"""Een huis in het geheugen: per competentie één letter per persoon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.team import Team
from competentie_cli.domein.visie import Visie

INSTELLING = {
    "naam": "Huis De Proef",
    "land": "BE",
    "schaal": [{"niveau": str(niveau), "naam": f"Trede {niveau}"} for niveau in range(1, 5)],
}
# gevraagd is 3: leren (met en zonder oorzaak), de andere oorzaken, op niveau, boven, onbekend, vrijgesteld
NIVEAUS = {"L": "2", "l": "2", "M": "2", "O": "2", "H": "2", "C": "2", "N": "3", "B": "4"}
OORZAKEN = {
    "l": "competentie", "M": "motivatie", "O": "organisatie", "H": "middelen", "C": "communicatie",
}  # fmt: skip
LETTERS = "LlMOHCNB?-"


def huis(
    letters: Mapping[str, str],
    *,
    doelen: Mapping[str, Sequence[str]] | None = None,
    weging: Mapping[str, str] | None = None,
    kritiek: Sequence[str] = (),
    aanbod: Sequence[Mapping[str, Any]] = (),
    plannen: Sequence[Mapping[str, Any]] = (),
    mensen: Mapping[str, Mapping[str, Any]] | None = None,
    teams: Sequence[str] = (),
) -> Organisatie:
    """Het huis; persoon n heet `p-0n` en krijgt van elke competentie de n-de letter.

    Args:
        mensen: id -> velden die anders zijn.
        teams: per persoon de naam van het team, dat ook de afdeling is.
    """
    hoeveel = max(map(len, letters.values()))
    personen = [_persoon(nummer, letters, teams, (mensen or {})) for nummer in range(1, hoeveel + 1)]
    eisen = [
        {"competentie": c, "gewenst": "3", "weging": (weging or {}).get(c, "1"), "kritiek": _ja(c in kritiek)}
        for c in letters
    ]
    per_persoon: dict[str, tuple[Plan, ...]] = {}
    for plan in map(Plan.model_validate, plannen):
        per_persoon[plan.medewerker] = (*per_persoon.get(plan.medewerker, ()), plan)
    return Organisatie(
        instelling=Instelling.model_validate(INSTELLING),
        visie=Visie.model_validate(
            {"doelen": [{"id": d, "naam": d, "competenties": list(c)} for d, c in (doelen or {}).items()]}
        ),
        competenties={c: Competentie.model_validate({"id": c, "naam": c.capitalize()}) for c in letters},
        functies={"f": Functie.model_validate({"id": "f", "naam": "Begeleider", "competenties": eisen})},
        teams={t: Team.model_validate({"id": t, "naam": t, "afdeling": t}) for t in teams},
        medewerkers={persoon.id: persoon for persoon in personen},
        leeraanbod={a.id: a for a in map(Leeractiviteit.model_validate, aanbod)},
        plannen=per_persoon,
    )


def _ja(waar: bool) -> str:
    return "ja" if waar else "nee"


def _persoon(
    nummer: int, letters: Mapping[str, str], teams: Sequence[str], anders: Mapping[str, Mapping[str, Any]]
) -> Medewerker:
    eigen = f"p-{nummer:02}"
    van = {c: rij[nummer - 1] for c, rij in letters.items() if nummer <= len(rij)}
    niveaus = {c: NIVEAUS[letter] for c, letter in van.items() if letter in NIVEAUS}
    ingeschat = [{"datum": "2026-10-01", "bron": "leidinggevende", "niveaus": niveaus}] if niveaus else []
    velden: dict[str, Any] = {
        "id": eigen,
        "naam": f"Persoon {nummer}",
        "functie": "f",
        "beoordelingen": ingeschat,
        "oorzaken": {c: OORZAKEN[letter] for c, letter in van.items() if letter in OORZAKEN},
        "vrijstellingen": [{"competentie": c} for c in letters if van.get(c, "-") == "-"],
    }
    if teams:
        velden["team"] = teams[nummer - 1]
    return Medewerker.model_validate(velden | dict(anders.get(eigen, {})))
