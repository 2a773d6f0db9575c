"""Het voorbije jaar: wat meetelt, tot op de dag, en wat niet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from competentie_cli.domein.gesprek import Terugblik
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.rekenen.terugblik import blik_terug
from tests.rekenen.gesprekhuis import PEILDATUM, huis, persoon, plan

AANBOD = [
    Leeractiviteit(id="brand", naam="Brandveiligheid", vorm="klassikaal", verplicht="wet", uren="3"),
    Leeractiviteit(
        id="maatje", naam="Een maatje", vorm="mentoraat", uren={"werktijd": "2", "eigen_tijd": "1"}
    ),
]


def _terug(
    gevolgd: list[dict[str, Any]] | None = None,
    acties: list[dict[str, Any]] | None = None,
    dag: date = PEILDATUM,
    **eigen: Any,
) -> Terugblik:
    mens = persoon(gevolgd=gevolgd or [])
    eigen_plan = plan(doelen=[{"omschrijving": "Ik leer.", "acties": acties or []}], **eigen)
    return blik_terug(mens, eigen_plan, huis(mens, plannen=[eigen_plan], aanbod=AANBOD), dag)


@pytest.mark.parametrize(
    ("dag", "datum", "telt"),
    [
        (PEILDATUM, "2025-11-21", False),
        (PEILDATUM, "2025-11-22", True),
        (PEILDATUM, "2026-11-21", True),
        (PEILDATUM, "2026-11-22", False),
        (date(2028, 2, 29), "2027-02-28", False),
        (date(2028, 2, 29), "2027-03-01", True),
        (date(2027, 2, 28), "2026-02-28", False),
    ],
)
def test_een_jaar_is_twaalf_maanden_tot_en_met_de_dag_zelf(dag: date, datum: str, telt: bool) -> None:
    assert bool(_terug([{"omschrijving": "Iets", "datum": datum}], dag=dag).stappen) is telt


@pytest.mark.parametrize(
    ("resultaat", "telt"), [("afgerond", True), ("deels", True), ("niet_verschenen", False)]
)
def test_wie_niet_kwam_volgde_niets(resultaat: str, telt: bool) -> None:
    gevolgd = [{"leeractiviteit": "brand", "datum": "2026-03-01", "resultaat": resultaat}]
    assert bool(_terug(gevolgd).stappen) is telt


def test_een_afgeronde_actie_telt_mee_en_wat_ook_gevolgd_staat_maar_een_keer() -> None:
    terug = _terug(
        [{"leeractiviteit": "brand", "datum": "2026-03-01", "uren": "3"}],
        [
            {"leeractiviteit": "brand", "status": "afgerond", "einde": "2026-03-01"},
            {"leeractiviteit": "maatje", "status": "afgerond", "start": "2026-01-05", "einde": "2026-05-01"},
            {"omschrijving": "Meelopen", "in_gewoon_werk": "ja", "status": "afgerond", "einde": "2026-04-01"},
            {"omschrijving": "Nog bezig", "status": "bezig", "einde": "2026-04-01"},
            {"omschrijving": "Zonder dag", "status": "afgerond"},
        ],
    )
    assert [(s.naam, s.datum, s.uren, s.verplicht) for s in terug.stappen] == [
        ("Brandveiligheid", date(2026, 3, 1), Decimal(3), True),
        ("Meelopen", date(2026, 4, 1), Decimal(0), False),
        ("Een maatje", date(2026, 5, 1), Decimal(3), False),
    ]
    assert terug.uren == Decimal(6)


def test_een_actie_uit_een_ontwerp_is_nog_niet_gekozen() -> None:
    acties = [{"omschrijving": "Meelopen", "status": "afgerond", "einde": "2026-04-01"}]
    assert _terug(acties=acties, status="concept").stappen == ()


def test_zonder_uren_is_de_tijd_onbekend_en_niet_nul() -> None:
    terug = _terug([{"omschrijving": "Een boek", "datum": "2026-03-01"}])
    assert ([stap.uren for stap in terug.stappen], terug.uren) == ([None], Decimal(0))


def test_wie_de_doelen_koos_wordt_geteld_zoals_het_er_staat() -> None:
    doelen = [{"omschrijving": "x", "gekozen_door": k} for k in ("medewerker", "samen", "leidinggevende")]
    mens = persoon()
    terug = blik_terug(mens, plan(doelen=[*doelen, {"omschrijving": "y"}]), huis(mens), PEILDATUM)
    kiezers = ("medewerker", "samen", "leidinggevende", None)
    assert [terug.gekozen(kiezer) for kiezer in kiezers] == [1, 1, 1, 1]
