"""Of er het afgelopen jaar iets voor een doel gebeurde, tot op de dag."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.visie import Visie
from competentie_cli.rekenen.draagvlak import bereken_draagvlak
from competentie_cli.rekenen.draagvlak.doelgerichtheid import begin_van_venster
from tests.rekenen.draagvlak.hulp import DAG, organisatie


def _met_doel(indicatoren: list[Any] | None = None, **lijsten: Any) -> Organisatie:
    doel = {"id": "warm", "naam": "Warm", "indicatoren": indicatoren or []}
    return replace(organisatie(**lijsten), visie=Visie.model_validate({"doelen": [doel]}))


def _tellingen(huis: Organisatie, *, intern: bool = True) -> tuple[Any, ...]:
    doel = bereken_draagvlak(huis, DAG, intern=intern).doelen[0]
    return doel.communicatie, doel.acties, doel.metingen, doel.in_plannen, doel.plannen, doel.stil


def test_een_doel_waarvoor_niets_te_vinden_is_is_stil() -> None:
    assert _tellingen(_met_doel()) == (0, 0, 0, False, 0, True)


@pytest.mark.parametrize(
    ("peildatum", "begin"),
    [
        (date(2026, 11, 21), date(2025, 11, 22)),
        (date(2026, 12, 31), date(2026, 1, 1)),
        (date(2028, 2, 29), date(2027, 3, 1)),
        (date(2025, 2, 28), date(2024, 2, 29)),
        (date(1, 1, 1), date(1, 1, 2)),
    ],
)
def test_het_venster_is_een_jaar_tot_en_met_de_peildatum(peildatum: date, begin: date) -> None:
    assert begin_van_venster(peildatum) == begin


@pytest.mark.parametrize(
    ("dag", "telt"), [("2025-11-21", 0), ("2025-11-22", 1), ("2026-11-21", 1), ("2026-11-22", 0)]
)
def test_alles_telt_van_de_eerste_tot_en_met_de_laatste_dag(dag: str, telt: int) -> None:
    huis = _met_doel(
        [{"tekst": "Verloop", "metingen": [{"datum": dag, "waarde": "3"}]}],
        communicatie=[{"datum": dag, "groepen": "top", "wat": "x", "gehouden": "ja", "doel": "warm"}],
        zorgen=[{"tekst": "x", "gemeld": dag, "doel": "warm"}],
    )
    assert _tellingen(huis)[:3] == (telt, telt, telt)


def test_wat_niet_gehouden_is_of_geen_doel_noemt_telt_niet() -> None:
    huis = _met_doel(
        communicatie=[
            {"datum": "2026-10-12", "groepen": "top", "wat": "x", "doel": "warm"},
            {"datum": "2026-10-12", "groepen": "top", "wat": "x", "gehouden": "ja"},
        ],
        acties=[{"actie": "zonder dag", "doel": "warm"}],
    )
    assert _tellingen(huis) == (0, 0, 0, False, 0, True)


def test_een_actie_telt_ook_als_ze_in_die_tijd_klaar_kwam() -> None:
    actie = {
        "actie": "x",
        "datum": "2025-01-01",
        "status": "gedaan",
        "status_op": "2026-01-01",
        "doel": "warm",
    }
    assert _tellingen(_met_doel(acties=[actie]))[1] == 1


def _met_plannen(aantal: int, **plan: Any) -> Organisatie:
    periode = {"van": "2026-01-01", "tot": "2026-12-31"}
    doelen = [{"id": "d1", "omschrijving": "x", "strategisch_doel": "warm"}]
    mensen, plannen = {}, {}
    for nummer in range(aantal):
        eigen = f"m-{nummer}"
        mensen[eigen] = Medewerker.model_validate({"id": eigen, "functie": "kok"})
        plannen[eigen] = (
            Plan.model_validate({"medewerker": eigen, "periode": periode, "doelen": doelen} | plan),
        )
    return replace(_met_doel(), medewerkers=mensen, plannen=plannen)


@pytest.mark.parametrize(("aantal", "genoeg"), [(1, False), (4, False), (5, True)])
def test_buiten_een_werkdocument_staat_er_geen_aantal_plannen(aantal: int, genoeg: bool) -> None:
    huis = _met_plannen(aantal)
    assert _tellingen(huis) == (0, 0, 0, True, aantal, False)
    assert _tellingen(huis, intern=False) == (0, 0, 0, genoeg, None, not genoeg)


@pytest.mark.parametrize(
    ("periode", "telt"),
    [
        ({"van": "2025-01-01", "tot": "2025-11-21"}, 0),
        ({"van": "2025-01-01", "tot": "2025-11-22"}, 1),
        ({"van": "2026-11-21"}, 1),
        ({"van": "2026-11-22"}, 0),
    ],
)
def test_een_plan_telt_als_het_in_die_tijd_liep(periode: dict[str, str], telt: int) -> None:
    assert _tellingen(_met_plannen(1, periode=periode))[4] == telt


def test_een_vervallen_doel_telt_niet() -> None:
    doelen = [{"id": "d1", "omschrijving": "x", "strategisch_doel": "warm", "status": "vervallen"}]
    assert _tellingen(_met_plannen(1, doelen=doelen))[4] == 0
