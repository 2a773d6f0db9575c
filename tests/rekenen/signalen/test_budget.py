"""Een overschreden budget wordt gemeld, met of zonder plan, en op de regel van dat budget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.meldingen import Ernst
from competentie_cli.taken.controleer import kijk_na
from tests.conftest import KLEIN

PERSOON = """\
id: m-0009
naam: Wim Sels
functie: begeleider
budget:
  - {jaar: 2025, bedrag: 100, uren: 4}
  - {jaar: 2026, bedrag: 500, uren: 24}
gevolgd:
  - {omschrijving: Studiedag, datum: 2026-05-12, kosten: 520.5, uren: 30.25}
  - {omschrijving: Toen, datum: 2025-05-12, kosten: 999, uren: 99}
"""
PLAN = """\
medewerker: m-0009
periode: {van: 2026-01-01}
status: STATUS
doelen:
  - id: d1
    omschrijving: Ik groei.
    acties: [{omschrijving: Cursus, kosten: 400, uren: 20, status: ACTIE}]
"""
DUUR = PERSOON.replace("520.5", "200").replace("30.25", "2")


def _meldingen(map_: Path) -> list[tuple[str, int, str]]:
    meldingen = kijk_na(map_, date(2026, 11, 21)).meldingen
    assert [m for m in meldingen if m.ernst is Ernst.FOUT] == []
    return [
        (m.bestand, m.plaats.regel if m.plaats else 0, m.tekst)
        for m in meldingen
        if m.code == "budget-overschreden"
    ]


@pytest.mark.parametrize(
    ("persoon", "plan", "over"),
    [
        (PERSOON, "", "€ 20,50 en 6,25 uur"),
        (PERSOON.replace("520.5", "500").replace("30.25", "24"), "", ""),
        (DUUR, "", ""),
        (DUUR, PLAN.replace("STATUS", "concept").replace("ACTIE", "gepland"), ""),
        (DUUR, PLAN.replace("STATUS", "concept").replace("ACTIE", "afgerond"), "€ 100,00"),
        (DUUR, PLAN.replace("STATUS", "besproken").replace("ACTIE", "gepland"), "€ 100,00"),
        (DUUR, PLAN.replace("STATUS", "gesloten").replace("ACTIE", "gepland"), ""),
        (DUUR, PLAN.replace("STATUS", "lopend").replace("ACTIE", "gestopt"), ""),
    ],
)
def test_te_veel_staat_bij_het_budget_van_dat_jaar(
    tmp_path: Path, bouw_organisatie: Callable[..., Path], persoon: str, plan: str, over: str
) -> None:
    plannen = {"plannen/m-0009": plan} if plan else {}
    map_ = bouw_organisatie(tmp_path, **KLEIN, **{"medewerkers/m-0009": persoon}, **plannen)
    tekst = f"het budget van 2026 is overschreden met {over}"
    assert _meldingen(map_) == ([("medewerkers/m-0009.yaml", 6, tekst)] if over else [])


def test_een_los_budget_wijst_naar_die_regel(tmp_path: Path, bouw_organisatie: Callable[..., Path]) -> None:
    persoon = "id: m-0009\nfunctie: begeleider\nbudget: {jaar: 2026, uren: 2}\n"
    persoon += "gevolgd: [{omschrijving: Dag, datum: 2026-03-03, uren: 7}]\n"
    map_ = bouw_organisatie(tmp_path, **KLEIN, **{"medewerkers/m-0009": persoon})
    assert _meldingen(map_) == [
        ("medewerkers/m-0009.yaml", 3, "het budget van 2026 is overschreden met 5 uur")
    ]
