"""Het dashboard als json."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.dashboard import Competentierij, Dashboard, Dekkingrij, Opvolgtelling, Teamblok
from competentie_cli.domein.groep import Groepsleutel
from competentie_cli.weergave.gegevens import getal


def dashboard_json(dashboard: Dashboard) -> dict[str, Any]:
    """Elk cijfer, met null waar het verborgen blijft."""
    document = {
        "versie": 1,
        "peildatum": dashboard.peildatum.isoformat(),
        "intern": dashboard.intern,
        "minimale_groep": dashboard.grens,
        "groepen": [_dekking(rij) for rij in dashboard.dekking],
        "competenties": [_competentie(rij) for rij in dashboard.competenties],
        "opvolging": {"nu": _telling(dashboard.nu), "te_laat": _telling(dashboard.te_laat)},
    }
    return document | ({"teams": [_team(blok) for blok in dashboard.teams]} if dashboard.intern else {})


def _groep(groep: Groepsleutel) -> dict[str, str]:
    return {"soort": groep[0], "naam": groep[1]}


def _dekking(rij: Dekkingrij) -> dict[str, Any]:
    aandelen = {maatstaf.value: aandeel.teller if aandeel else None for maatstaf, aandeel in rij.aandelen}
    return _groep(rij.groep) | {"mensen": rij.mensen} | aandelen


def _competentie(rij: Competentierij) -> dict[str, Any]:
    return {
        "competentie": rij.competentie,
        "naam": rij.naam,
        "soort": rij.soort,
        "strategische_doelen": list(rij.doelen),
        "cellen": [_groep(groep) | _aandeel(aandeel) for groep, aandeel in rij.cellen],
    }


def _aandeel(aandeel: Aandeel) -> dict[str, int]:
    return {"op_niveau": aandeel.teller, "bekend": aandeel.noemer}


def _telling(telling: Opvolgtelling | None) -> dict[str, int] | None:
    return {"punten": telling.punten, "mensen": telling.mensen} if telling else None


def _team(blok: Teamblok) -> dict[str, Any]:
    return {
        "id": blok.id,
        "naam": blok.naam,
        "medewerkers": [
            {
                "id": persoon.id,
                "naam": persoon.naam,
                "functie": persoon.functie,
                "competenties": [
                    {
                        "competentie": cel.competentie,
                        "status": cel.status.value,
                        "verschil": getal(cel.verschil),
                    }
                    for cel in persoon.cellen
                ],
            }
            for persoon in blok.mensen
        ],
    }
