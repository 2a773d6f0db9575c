"""Een klein huis om gesprekken voor te bereiden: één persoon, competenties a tot j, en een team."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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
_SCHAAL = [{"niveau": str(n), "naam": naam} for n, naam in enumerate(("Een", "Twee", "Drie", "Vier"), 1)]


def persoon(**eigen: Any) -> Medewerker:
    """De medewerker m-2."""
    return Medewerker(id="m-2", naam="An Peeters", functie="f", **eigen)


def inschatting(bron: str, **niveaus: int) -> dict[str, Any]:
    """Een verse inschatting."""
    return {"datum": "2026-09-01", "bron": bron, "niveaus": {c: str(n) for c, n in niveaus.items()}}


def plan(**eigen: Any) -> Plan:
    """Een lopend plan van m-2."""
    velden = {"medewerker": "m-2", "periode": {"van": "2026-01-01", "tot": "2026-12-31"}, "status": "lopend"}
    return Plan(**(velden | eigen))


def huis(
    *mensen: Medewerker,
    gewenst: Mapping[str, int] | None = None,
    kritiek: Collection[str] = (),
    plannen: Sequence[Plan] = (),
    aanbod: Sequence[Leeractiviteit] = (),
) -> Organisatie:
    """Een organisatie met deze mensen en een functie `f` die dit vraagt."""
    eisen = [
        {"competentie": c, "gewenst": str(n), "kritiek": c in kritiek} for c, n in (gewenst or {}).items()
    ]
    per_medewerker: dict[str, tuple[Plan, ...]] = {}
    for eigen in plannen:
        per_medewerker[eigen.medewerker] = (*per_medewerker.get(eigen.medewerker, ()), eigen)
    return Organisatie(
        Instelling(naam="Huis", land="BE", schaal=_SCHAAL),
        competenties={c: Competentie(id=c, naam=c.upper()) for c in "abcdefghij"},
        functies={"f": Functie(id="f", naam="Begeleider", competenties=eisen)},
        teams={"t": Team(id="t", naam="Team", leidinggevende="m-1")},
        medewerkers={mens.id: mens for mens in mensen},
        leeraanbod={activiteit.id: activiteit for activiteit in aanbod},
        plannen=per_medewerker,
        namen={mens.id: mens.naam for mens in mensen if mens.naam},
    )
