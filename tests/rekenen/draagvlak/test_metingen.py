"""Cijfers per groep, ook nagerekend uit de bestanden van de voorbeelden zonder de code van het programma."""

from __future__ import annotations

import statistics
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from competentie_cli.domein.draagvlakstand import Spreiding
from competentie_cli.rekenen.draagvlak import bereken_draagvlak
from competentie_cli.rekenen.draagvlak.metingen import dunste, groepsstanden, is_oud
from competentie_cli.taken.draagvlak import maak_draagvlak
from competentie_cli.taken.openen import open_map
from tests.rekenen.draagvlak.hulp import DAG, meting, organisatie

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
ITEMS = ("begrip", "overtuiging", "vertrouwen", "kunnen", "ruimte", "betrokken")


def _metingen(huis: str) -> list[dict[str, Any]]:
    bestanden = sorted((VOORBEELDEN / huis / "draagvlak").glob("*.yaml"))
    gelezen = [yaml.safe_load(bestand.read_text("utf-8")) for bestand in bestanden]
    return [rij for inhoud in gelezen for rij in inhoud.get("metingen", ()) if "items" in rij]


def _heel(deel: int, geheel: int) -> int:
    return int(Decimal(100 * deel) / geheel + Decimal("0.5"))


def _uit_yaml(rij: dict[str, Any], eerder: dict[str, Any] | None) -> list[tuple[Any, ...]]:
    uit = []
    for item in ITEMS:
        antwoorden = [cijfer for cijfer, aantal in rij["items"][item].items() for _ in range(aantal)]
        aandelen = [
            _heel(sum(a in kant for a in antwoorden), len(antwoorden)) for kant in ((4, 5), (3,), (1, 2))
        ]
        verschil = None
        if eerder:
            toen = eerder["items"][item]
            verschil = aandelen[0] - _heel(toen.get(4, 0) + toen.get(5, 0), sum(toen.values()))
        uit.append((item, len(antwoorden), *aandelen, statistics.median(antwoorden), verschil))
    return sorted(uit, key=lambda lid: lid[2])


@pytest.mark.parametrize("huis", HUIZEN)
def test_elk_cijfer_van_de_voorbeelden_volgt_uit_de_bestanden(huis: str) -> None:
    stand = maak_draagvlak(open_map(VOORBEELDEN / huis), DAG, intern=True)
    rijen = _metingen(huis)
    verwacht = {}
    for groep, afdeling in {(rij["groep"], rij.get("afdeling")) for rij in rijen}:
        reeks = [rij for rij in rijen if (rij["groep"], rij.get("afdeling")) == (groep, afdeling)]
        reeks.sort(key=lambda rij: rij["datum"])
        laatste, vorige = reeks[-1], reeks[-2] if len(reeks) > 1 else None
        respons = _heel(laatste["antwoorden"], laatste["uitgenodigd"])
        verwacht[groep, afdeling] = (laatste["datum"], respons, _uit_yaml(laatste, vorige))
    gevonden = {
        (groep.groep, rij.afdeling): (
            rij.datum,
            rij.respons,
            [
                (i.item, i.n, i.aandeel, i.aandeel_midden, i.aandeel_oneens, float(i.mediaan), i.verandering)
                for i in rij.items
            ],
        )
        for groep in stand.groepen
        for rij in groep.rijen
    }
    assert gevonden == verwacht


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_rapport_begint_bij_het_laagste_aandeel_en_niet_bij_een_gemiddelde(huis: str) -> None:
    stand = maak_draagvlak(open_map(VOORBEELDEN / huis), DAG, intern=True)
    laagste = min(item.aandeel for groep in stand.groepen for rij in groep.rijen for item in rij.items)
    assert stand.dunst is not None
    assert (stand.dunst.groep, stand.dunst.item.item, stand.dunst.item.aandeel) == (
        "leidinggevenden",
        "ruimte",
        laagste,
    )
    assert stand.groepen[0].groep == "leidinggevenden"


def test_een_groep_met_een_hoger_gemiddelde_maar_een_zwakkere_schakel_staat_eerst() -> None:
    effen = meting("medewerkers", "2026-10-12", begrip=(3, 3, 0, 2, 2), ruimte=(3, 3, 0, 2, 2))
    zwak = meting("top", "2026-10-12", begrip=(0, 0, 1, 5, 4), ruimte=(4, 3, 1, 1, 1))
    standen = groepsstanden([effen, zwak], DAG, 5)
    assert [stand.groep for stand in standen] == [
        "top",
        "medewerkers",
        "leidinggevenden",
        "vakbond",
        "trekkers",
    ]
    eerste = dunste(standen)
    assert eerste is not None
    assert (eerste.groep, eerste.item.item, eerste.item.aandeel) == ("top", "ruimte", 20)


def test_zonder_cijfers_is_er_geen_dunste_plek() -> None:
    assert dunste(groepsstanden([], DAG, 5)) is None


@pytest.mark.parametrize(
    ("dag", "oud"), [(date(2025, 11, 20), True), (date(2025, 11, 21), False), (date(2026, 11, 21), False)]
)
def test_een_meting_is_oud_vanaf_een_jaar_en_een_dag(dag: date, oud: bool) -> None:
    assert is_oud(dag, DAG) is oud


def test_een_meting_op_schrikkeldag_is_een_jaar_later_tot_eind_februari_nog_geldig() -> None:
    assert [is_oud(date(2024, 2, 29), date(2025, 2, 28)), is_oud(date(2024, 2, 29), date(2025, 3, 1))] == [
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("uitgenodigd", "intern", "getoond"),
    [(6, False, 6), (7, False, None), (10, False, None), (11, False, 11), (7, True, 7)],
)
def test_wie_niet_antwoordde_is_geen_klein_groepje(
    uitgenodigd: int, intern: bool, getoond: int | None
) -> None:
    items = {"begrip": {"1": 2, "3": 2, "5": 2}}
    rij = {"datum": "2026-10-12", "groep": "top", "uitgenodigd": str(uitgenodigd), "antwoorden": "6"}
    stand = bereken_draagvlak(organisatie(metingen=[rij | {"items": items}]), DAG, intern=intern)
    assert [(r.uitgenodigd, r.meesten) for r in stand.groepen[0].rijen] == [(getoond, getoond is None)]


def test_twee_metingen_op_een_dag_zijn_elkaars_vorige_niet() -> None:
    een, ander = (
        meting("top", "2026-10-12", begrip=aantallen) for aantallen in ((3, 1, 2, 3, 3), (1, 1, 1, 8, 9))
    )
    rij = groepsstanden([een, ander], DAG, 5)[0].rijen[0]
    assert (rij.antwoorden, rij.items[0].eerder) == (20, None)


@pytest.mark.parametrize(
    ("telling", "mediaan"),
    [
        ((1, 0, 3, 0, 1), 3),
        ((3, 0, 0, 0, 3), 3),
        ((0, 3, 3, 0, 0), Decimal("2.5")),
        ((10**11, 0, 1, 0, 10**11), 3),
    ],
)
def test_het_middelste_antwoord_vraagt_geen_lijst(telling: tuple[int, ...], mediaan: Decimal | int) -> None:
    stand = groepsstanden([meting("top", "2026-10-12", begrip=telling)], DAG, 5)[0]
    assert stand.rijen[0].items[0].mediaan == mediaan


def test_een_meting_na_de_peildatum_is_nog_niet_gezien() -> None:
    nu = meting("top", "2026-11-21", begrip=(1, 1, 1, 1, 1))
    morgen = meting("top", "2026-11-22", begrip=(5, 4, 3, 2, 1))
    stand = groepsstanden([morgen, nu], DAG, 5)[0]
    assert [(rij.datum, rij.items[0].n) for rij in stand.rijen] == [(date(2026, 11, 21), 5)]


def test_is_de_laatste_meting_niet_te_tonen_dan_staat_de_vorige_er_en_dat() -> None:
    eerst = meting("top", "2025-11-20", begrip=(1, 1, 2, 1, 1))
    klein = meting("top", "2026-10-12", begrip=(1, 0, 1, 1, 0))
    stand = groepsstanden([eerst, klein], DAG, 5)[0]
    assert [(rij.datum, rij.oud) for rij in stand.rijen] == [(date(2025, 11, 20), True)]
    assert [(v.afdeling, v.datum) for v in stand.verborgen] == [(None, date(2026, 10, 12))]


@pytest.mark.parametrize(
    ("telling", "spreiding"),
    [
        ((2, 0, 4, 0, 2), Spreiding.VERDEELD),
        ((1, 0, 5, 0, 2), Spreiding.GESPREID),
        ((0, 1, 1, 3, 3), Spreiding.EENSGEZIND),
        ((1, 1, 0, 3, 3), Spreiding.VERDEELD),
        ((0, 1, 2, 3, 2), Spreiding.GESPREID),
    ],
)
def test_verdeeld_is_een_kwart_aan_beide_kanten_en_eensgezind_drie_kwart_samen(
    telling: tuple[int, ...], spreiding: Spreiding
) -> None:
    stand = groepsstanden([meting("top", "2026-10-12", begrip=telling)], DAG, 5)[0]
    assert stand.rijen[0].items[0].spreiding is spreiding


def test_het_verschil_is_het_ene_gedrukte_procent_min_het_andere() -> None:
    toen = meting("top", "2025-10-12", begrip=(2, 2, 2, 1, 1))  # 2 van 8: 25 procent
    nu = meting("top", "2026-10-12", begrip=(1, 1, 1, 2, 1))  # 3 van 6: 50 procent
    item = groepsstanden([toen, nu], DAG, 5)[0].rijen[0].items[0]
    assert (item.aandeel, item.verandering, item.eerder and item.eerder.n) == (50, 25, 8)
