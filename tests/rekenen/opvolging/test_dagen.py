"""De opvolging op de dag nauwkeurig: de dag zelf is op tijd, en wie er niet is, is nooit te laat."""

from __future__ import annotations

import pytest

from tests.rekenen.opvolging.hulp import RUSTIG, huis, regels

PLAN = (
    "{{periode: {{van: 2026-01-01}}, status: {status}, "
    "akkoord: {{medewerker: 2026-01-05, leidinggevende: 2026-01-05}}, "
    "opvolging: [{{datum: 2026-11-21}}], "
    "afspraken: [{{tekst: Tijd, wie: leidinggevende, tegen: 2026-11-21}}]}}"
)


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        ("2026-10-21", []),
        ("2026-10-22", ["2026-11-21 opvolging binnenkort", "2026-11-21 afspraak binnenkort"]),
        ("2026-11-20", ["2026-11-21 opvolging binnenkort", "2026-11-21 afspraak binnenkort"]),
        ("2026-11-21", ["2026-11-21 opvolging nu", "2026-11-21 afspraak nu"]),
        ("2026-11-22", ["2026-11-21 opvolging nu te laat", "2026-11-21 afspraak nu te laat"]),
    ],
)
def test_de_dag_zelf_is_nog_op_tijd(dag: str, verwacht: list[str]) -> None:
    assert regels(huis(plan=PLAN.format(status="lopend")), dag) == verwacht


@pytest.mark.parametrize(
    ("status", "verwacht"),
    [
        ("gepauzeerd", ["2026-11-21 afspraak kan-wachten"]),
        ("geevalueerd", []),
        ("gesloten", []),
        ("vastgelopen", ["2026-11-21 opvolging nu te laat", "2026-11-21 afspraak nu te laat"]),
        ("concept", ["2026-11-21 opvolging nu te laat"]),
    ],
)
def test_een_plan_dat_stilligt_of_voorbij_is_vraagt_geen_opvolging(status: str, verwacht: list[str]) -> None:
    assert regels(huis(plan=PLAN.format(status=status)), "2026-11-22") == verwacht


@pytest.mark.parametrize(
    ("afwezig", "verwacht"),
    [
        ("{van: 2026-11-22}", ["2026-11-21 afspraak kan-wachten"]),
        (
            "{van: 2026-09-01, tot: 2026-11-22}",
            ["2026-11-21 afspraak kan-wachten", "2026-11-23 terugkeer binnenkort"],
        ),
        (
            "{van: 2026-09-01, tot: 2026-11-21}",
            ["2026-11-21 opvolging nu te laat", "2026-11-21 afspraak nu te laat", "2026-11-22 terugkeer nu"],
        ),
        ("{van: 2026-11-23}", ["2026-11-21 opvolging nu te laat", "2026-11-21 afspraak nu te laat"]),
    ],
)
def test_wie_die_dag_afwezig_is_is_nooit_te_laat(afwezig: str, verwacht: list[str]) -> None:
    organisatie = huis(an=f"{{{RUSTIG}, afwezig: [{afwezig}]}}", plan=PLAN.format(status="lopend"))
    assert regels(organisatie, "2026-11-22") == verwacht


@pytest.mark.parametrize(
    ("extra", "dag", "verwacht"),
    [
        ("", "2026-10-21", []),
        ("", "2026-10-22", ["2026-11-21 terugkeer binnenkort"]),
        ("", "2026-11-20", ["2026-11-21 terugkeer binnenkort"]),
        ("", "2026-11-21", ["2026-11-21 terugkeer nu"]),
        ("", "2026-12-20", ["2026-11-21 terugkeer nu"]),
        ("", "2026-12-21", []),
        (", {datum: 2026-11-25, soort: terugkeer}", "2026-11-10", ["2026-11-25 gesprek binnenkort"]),
        (", {datum: 2026-11-25, soort: terugkeer}", "2026-11-26", ["2026-11-25 gesprek nu te laat"]),
        (", {datum: 2026-11-25, soort: terugkeer, gehouden: ja}", "2026-11-26", []),
        (", {datum: 2026-10-30, soort: terugkeer, gehouden: ja}", "2026-11-21", []),
        (", {soort: terugkeer}", "2026-11-21", ["- gesprek zonder-datum-of-eigenaar"]),
        (", {datum: 2026-06-01, soort: terugkeer, gehouden: ja}", "2026-11-21", ["2026-11-21 terugkeer nu"]),
    ],
)
def test_bij_een_terugkeer_wordt_een_gesprek_voorgesteld(extra: str, dag: str, verwacht: list[str]) -> None:
    gesprekken = f"gesprekken: [{{datum: 2026-08-01, gehouden: ja}}{extra}]"
    organisatie = huis(an=f"{{afwezig: [{{van: 2026-09-01, tot: 2026-11-20}}], {gesprekken}}}")
    assert regels(organisatie, dag) == verwacht


@pytest.mark.parametrize(
    ("an", "dag", "verwacht"),
    [
        ("afwezig: [{tot: 2026-11-20}, {van: 2026-11-21}]", "2026-11-10", []),
        ("afwezig: [{tot: 2026-11-20}]\ncontract: {uit_dienst: 2026-11-20}", "2026-11-10", []),
        ("afwezig: [{van: 2026-09-01}]", "2026-11-21", []),
        ("contract: {uit_dienst: 2026-11-20}", "2026-11-21", []),
        ("contract: {in_dienst: 2026-11-22}", "2026-11-21", []),
    ],
)
def test_wie_niet_terugkomt_of_niet_in_dienst_is_staat_nergens(
    an: str, dag: str, verwacht: list[str]
) -> None:
    assert regels(huis(an=an), dag) == verwacht


@pytest.mark.parametrize(
    ("an", "dag", "verwacht"),
    [
        ("gesprekken: [{datum: 2025-11-21, gehouden: ja}]", "2026-11-21", ["2026-11-21 geen-gesprek nu"]),
        (
            "gesprekken: [{datum: 2025-11-20, gehouden: ja}]",
            "2026-11-21",
            ["2026-11-20 geen-gesprek nu te laat"],
        ),
        ("gesprekken: [{datum: 2024-02-29, gehouden: ja}]", "2025-02-28", ["2025-02-28 geen-gesprek nu"]),
        (
            "gesprekken: [{datum: 2024-02-29, gehouden: ja}]",
            "2025-03-01",
            ["2025-02-28 geen-gesprek nu te laat"],
        ),
        ("gesprekken: [{datum: 2025-12-22, gehouden: ja}]", "2026-11-21", []),
        (
            "gesprekken: [{datum: 2025-12-21, gehouden: ja}]",
            "2026-11-21",
            ["2026-12-21 geen-gesprek binnenkort"],
        ),
        ("contract: {in_dienst: 2025-11-21}", "2026-11-21", ["2026-11-21 geen-gesprek nu"]),
        ("contract: {in_dienst: 2025-11-20}", "2026-11-21", ["2026-11-20 geen-gesprek nu te laat"]),
        ("contract: {in_dienst: 2026-03-01}", "2026-11-21", []),
        ("{}", "2026-11-21", ["- geen-gesprek zonder-datum-of-eigenaar"]),
        ("afwezig: [{van: 2026-11-21}]", "2026-11-21", []),
        ("zonder_scores: {}", "2026-11-21", []),
        ("contract: {soort: student, in_dienst: 2020-01-01}", "2026-11-21", []),
    ],
)
def test_twaalf_maanden_zonder_gesprek(an: str, dag: str, verwacht: list[str]) -> None:
    assert regels(huis(an=an), dag) == verwacht


def test_een_besproken_plan_en_een_gehouden_opvolging_zijn_ook_een_gesprek() -> None:
    plan = "{periode: {van: 2024-01-01}, status: gesloten, %s}"
    for gesprek in ("besproken: 2026-02-01", "opvolging: [{datum: 2026-02-01, gehouden: ja}]"):
        assert regels(huis(an="contract: {in_dienst: 2019-01-01}", plan=plan % gesprek)) == []


@pytest.mark.parametrize(
    ("gesprekken", "verwacht"),
    [
        ("{datum: 2026-11-20}", ["2026-11-20 gesprek nu te laat"]),
        ("{datum: 2026-11-21}", ["2026-11-21 gesprek nu"]),
        ("{datum: 2026-12-21}", ["2026-12-21 gesprek binnenkort"]),
        ("{datum: 2026-12-22}", []),
        ("{datum: 2026-12-01, gehouden: ja}", ["2026-12-01 gesprek binnenkort"]),
        ("{datum: 2026-11-10}, {datum: 2026-12-15}", ["2026-12-15 gesprek binnenkort"]),
        ("{datum: 2026-11-10, soort: planning}, {datum: 2026-11-12, soort: planning, gehouden: ja}", []),
    ],
)
def test_een_gepland_gesprek_is_voorbij_na_zijn_dag(gesprekken: str, verwacht: list[str]) -> None:
    assert (
        regels(huis(an=f"gesprekken: [{{datum: 2026-11-01, soort: functie, gehouden: ja}}, {gesprekken}]"))
        == verwacht
    )


def test_wie_net_terug_is_krijgt_alleen_een_terugkeergesprek_voorgesteld() -> None:
    an = "gesprekken: [{datum: 2025-06-01, gehouden: ja}]\nafwezig: [{van: 2026-01-01, tot: 2026-11-20}]"
    assert regels(huis(an=an), "2026-12-20") == ["2026-11-21 terugkeer nu"]
    assert regels(huis(an=an), "2026-12-21") == ["2026-06-01 geen-gesprek nu te laat"]


@pytest.mark.parametrize(
    ("terugkeer", "verwacht"),
    [
        ("{datum: 2026-11-28, soort: terugkeer}", ["2026-11-28 gesprek binnenkort"]),
        ("{datum: 2026-11-28, soort: terugkeer, gehouden: ja}", ["2026-11-28 gesprek binnenkort"]),
        ("{datum: 2026-11-21, soort: terugkeer}", ["2026-11-21 gesprek nu"]),
        ("{soort: terugkeer}", ["- gesprek zonder-datum-of-eigenaar"]),
    ],
)
def test_wie_net_terug_is_en_al_een_terugkeergesprek_heeft_staan_is_niet_te_laat(
    terugkeer: str, verwacht: list[str]
) -> None:
    an = (
        f"{{gesprekken: [{{datum: 2025-06-01, gehouden: ja}}, {terugkeer}], "
        "afwezig: [{van: 2026-01-01, tot: 2026-11-20}]}"
    )
    assert regels(huis(an=an), "2026-11-21") == verwacht


def test_wat_na_de_laatste_werkdag_valt_hoeft_niet_meer() -> None:
    plan = PLAN.format(status="lopend")
    for laatste, verwacht in (
        ("2026-11-20", []),
        ("2026-11-21", ["2026-11-21 opvolging binnenkort", "2026-11-21 afspraak binnenkort"]),
    ):
        an = f"{{{RUSTIG}, contract: {{uit_dienst: {laatste}}}}}"
        assert regels(huis(an=an, plan=plan), "2026-11-20") == verwacht


def test_wie_vandaag_een_gesprek_heeft_wordt_niet_ook_nog_aangemaand() -> None:
    an = "gesprekken: [{datum: 2025-11-21, gehouden: ja}, {datum: 2026-11-21, soort: planning}]"
    assert regels(huis(an=an)) == ["2026-11-21 gesprek nu"]
