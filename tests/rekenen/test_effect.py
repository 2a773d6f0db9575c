"""Het niveau voor en na: grenzen tot op de dag, en wat niet te vergelijken is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from competentie_cli.domein.effect import Bezwaar, Peiling, Vergelijking
from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.rekenen.effect import bereken_persoon
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.voor_en_na import peil
from competentie_cli.taken.openen import open_map, vereis_organisatie
from tests.rekenen.effecthulp import PEILDATUM, gezien, organisatie, plan

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
DOEL = {"id": "d1", "competentie": "c"}


def _een(
    beoordelingen: list[dict[str, Any]],
    doel: dict[str, Any] = DOEL,
    peildatum: date = PEILDATUM,
    **anders: Any,
) -> Vergelijking:
    """De vergelijking van het ene doel van één persoon, met een plan dat op 1 februari 2026 getekend is."""
    mens = {"id": "m-1", "beoordelingen": beoordelingen} | anders.pop("mens", {})
    plannen = [plan("m-1", [doel], **anders.pop("plan", {}))]
    org = organisatie([mens], plannen, **anders)
    (effect,) = bereken_persoon(org.medewerkers["m-1"], org, peildatum).doelen
    assert effect.vergelijking is not None
    return effect.vergelijking


def _kort(v: Vergelijking) -> tuple[int | None, int | None, tuple[Bezwaar, ...]]:
    voor, na = (int(p.niveau) if p else None for p in (v.voor, v.na))
    return voor, na, v.bezwaren


def test_een_inschatting_op_de_startdag_is_het_niveau_voor_en_de_dag_erna_het_niveau_na() -> None:
    op_de_dag = [gezien("2026-01-10", 1), gezien("2026-02-01", 2)]
    assert _kort(_een(op_de_dag)) == (2, None, (Bezwaar.NIET_OPNIEUW,))
    assert _kort(_een([gezien("2026-01-10", 1), gezien("2026-02-02", 2)])) == (1, 2, ())


def test_een_inschatting_op_de_peildatum_telt_en_een_dag_later_niet() -> None:
    vroeg = gezien("2026-01-10", 1)
    assert _kort(_een([vroeg, gezien("2026-11-21", 3)])) == (1, 3, ())
    assert _kort(_een([vroeg, gezien("2026-11-22", 3)])) == (1, None, (Bezwaar.NIET_OPNIEUW,))


def test_een_plan_dat_voor_zijn_periode_getekend_is_begint_met_de_periode() -> None:
    anders = {"akkoord": {"medewerker": "2025-12-01"}}
    beoordelingen = [gezien("2025-11-01", 1), gezien("2025-12-15", 2), gezien("2026-03-01", 3)]
    assert _een(beoordelingen, plan=anders).start == date(2026, 1, 1)
    assert _kort(_een(beoordelingen, plan=anders)) == (2, 3, ())


def test_wie_niet_opnieuw_ingeschat_is_krijgt_geen_nul_en_geen_verschil() -> None:
    v = _een([gezien("2026-01-10", 2)])
    assert (v.na, v.verschil, v.telt) == (None, None, False)


def test_een_daling_is_een_daling() -> None:
    v = _een([gezien("2026-01-10", 3), gezien("2026-06-01", 2)])
    assert (v.verschil, v.telt) == (Decimal(-1), True)


def test_een_niveau_uit_het_plan_gaat_voor_en_rust_op_de_inschatting_die_hetzelfde_zegt() -> None:
    beoordelingen = [gezien("2026-01-10", 2), gezien("2026-06-01", 3)]
    assert _kort(_een(beoordelingen, DOEL | {"van": 2})) == (2, 3, ())
    assert _kort(_een(beoordelingen, DOEL | {"van": 1})) == (1, 3, (Bezwaar.PLAN_WIJKT_AF,))
    assert _kort(_een(beoordelingen[1:], DOEL | {"van": 2})) == (2, 3, (Bezwaar.ALLEEN_PLAN,))


def test_een_andere_bron_is_gemerkt_en_telt_niet() -> None:
    oud = [gezien("2024-01-10", 2), gezien("2026-06-01", 3, "zelf")]
    laat = {"periode": {"van": "2024-02-01"}, "akkoord": {}}
    assert _kort(_een(oud, plan=laat)) == (2, 3, (Bezwaar.ENKEL_ZELF, Bezwaar.ANDERE_BRON))
    assert _kort(_een(oud, plan=laat, kritiek=True)) == (2, 3, (Bezwaar.ONBEVESTIGD, Bezwaar.ANDERE_BRON))
    samen = [gezien("2026-01-10", 2), gezien("2026-06-01", 3, "afgesproken")]
    assert _kort(_een(samen)) == (2, 3, (Bezwaar.ANDERE_BRON,))


def test_een_oudere_afspraak_die_nog_geldt_is_geen_nieuw_niveau() -> None:
    beoordelingen = [gezien("2026-01-10", 2, "afgesproken"), gezien("2026-06-01", 3)]
    assert _kort(_een(beoordelingen)) == (2, None, (Bezwaar.OUDERE_GELDT,))


def test_een_verouderd_niveau_vooraf_telt_niet_en_de_grensdag_nog_wel() -> None:
    na = gezien("2026-06-01", 3)
    assert _kort(_een([gezien("2024-02-01", 2), na])) == (2, 3, ())
    assert _kort(_een([gezien("2024-01-31", 2), na])) == (2, 3, (Bezwaar.VEROUDERD,))


@pytest.mark.parametrize(
    ("bijgewerkt", "bezwaren"),
    [
        ("2026-01-10", ()),
        ("2026-01-11", (Bezwaar.ANDERE_DEFINITIE,)),
        ("2026-06-01", (Bezwaar.ANDERE_DEFINITIE,)),
        ("2026-06-02", ()),
    ],
)
def test_een_omschrijving_die_tussen_voor_en_na_veranderde_telt_niet(
    bijgewerkt: str, bezwaren: tuple[Bezwaar, ...]
) -> None:
    beoordelingen = [gezien("2026-01-10", 2), gezien("2026-06-01", 3)]
    assert _kort(_een(beoordelingen, competentie={"bijgewerkt": bijgewerkt})) == (2, 3, bezwaren)


def test_wie_geen_scores_wil_krijgt_nergens_een_niveau() -> None:
    beoordelingen = [gezien("2026-01-10", 2), gezien("2026-06-01", 3)]
    mens = {
        "zonder_scores": {"sinds": "2026-11-21"},
        "gevolgd": [{"leeractiviteit": "a", "datum": "2026-03-01"}],
    }
    v = _een(beoordelingen, mens=mens)
    assert (v.voor, v.na, v.bezwaren) == (None, None, (Bezwaar.ZONDER_SCORES,))
    org = organisatie([{"id": "m-1", "beoordelingen": beoordelingen} | mens])
    (deel,) = bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM).activiteiten
    assert [(w.voor, w.na) for w in deel.vergelijkingen] == [(None, None)]


def test_een_vrijgestelde_competentie_is_niet_van_toepassing() -> None:
    mens = {"vrijstellingen": [{"competentie": "c", "vanaf": "2026-05-01"}]}
    v = _een([gezien("2026-01-10", 2), gezien("2026-06-01", 3)], mens=mens)
    assert _kort(v) == (None, None, (Bezwaar.NIET_VAN_TOEPASSING,))


def test_een_doorlopend_doel_begint_waar_het_vorige_plan_ophield() -> None:
    vorig = plan(
        "m-1",
        [DOEL | {"omschrijving": "Eerst"}],
        periode={"van": "2025-01-01", "tot": "2025-12-31"},
        akkoord={"medewerker": "2025-01-15"},
        status="gesloten",
    )
    nu = plan("m-1", [DOEL | {"vervolg_van": {"plan": "m-1-2025", "doel": "d1"}}])
    beoordelingen = [gezien("2025-01-10", 1), gezien("2026-02-01", 2), gezien("2026-09-01", 3)]
    org = organisatie([{"id": "m-1", "beoordelingen": beoordelingen}], [nu, vorig])
    eerst, daarna = bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM).doelen
    assert [_kort(d.vergelijking) for d in (eerst, daarna) if d.vergelijking] == [(1, 2, ()), (2, 3, ())]
    assert daarna.vervolg is not None and daarna.vervolg.voor is not None
    assert (daarna.vervolg.plan, daarna.vervolg.voor.niveau) == ("m-1-2025", Decimal(1))


@pytest.mark.parametrize("status", ["concept", "besproken"])
def test_een_plan_dat_nog_niet_getekend_is_telt_niet(status: str) -> None:
    org = organisatie([{"id": "m-1"}], [plan("m-1", [DOEL], status=status)])
    assert bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM).doelen == ()


def test_een_handtekening_van_na_de_peildatum_is_nog_niet_gezien() -> None:
    org = organisatie([{"id": "m-1"}], [plan("m-1", [DOEL])])
    aantallen = [
        len(bereken_persoon(org.medewerkers["m-1"], org, date(2026, *dag)).doelen)
        for dag in ((1, 31), (2, 1))
    ]
    assert aantallen == [0, 1]


def test_een_jaar_houdt_de_plannen_die_toen_begonnen() -> None:
    org = organisatie([{"id": "m-1"}], [plan("m-1", [DOEL])])
    aantallen = [len(bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM, j).doelen) for j in (2025, 2026)]
    assert aantallen == [0, 1]


def test_van_een_activiteit_telt_de_laatste_keer_en_de_actie_gaat_voor_het_register() -> None:
    gevolgd = [{"leeractiviteit": "a", "datum": dag, "kosten": 10} for dag in ("2025-03-01", "2026-04-30")]
    klaar = {"leeractiviteit": "a", "status": "afgerond", "kosten": 40}
    actie = klaar | {"start": "2026-03-01", "einde": "2026-04-30"}
    beoordelingen = [gezien("2026-03-01", 1), gezien("2026-04-30", 2), gezien("2026-05-01", 3)]
    org = organisatie(
        [{"id": "m-1", "beoordelingen": beoordelingen, "gevolgd": gevolgd}],
        [plan("m-1", [DOEL | {"acties": [actie]}])],
    )
    (deel,) = bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM).activiteiten
    assert (deel.deelname.begin, deel.deelname.einde) == (date(2026, 3, 1), date(2026, 4, 30))
    assert (deel.deelname.kosten, deel.verschil) == (Decimal(40), Decimal(2))


def test_wat_langer_dan_actueel_na_de_activiteit_gezien_werd_telt_niet_meer() -> None:
    def verschil(dag: str) -> Decimal | None:
        beoordelingen = [gezien("2025-01-10", 1), gezien(dag, 2)]
        gevolgd = [{"leeractiviteit": "a", "datum": "2025-02-28"}]
        org = organisatie([{"id": "m-1", "beoordelingen": beoordelingen, "gevolgd": gevolgd}])
        return bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM).activiteiten[0].verschil

    assert (verschil("2026-02-28"), verschil("2026-03-01")) == (Decimal(1), None)


@pytest.mark.parametrize("voorbeeld", ["zorggroep", "gemeente"])
@pytest.mark.parametrize("dag", [date(2025, 6, 30), date(2026, 2, 28), PEILDATUM])
def test_een_peiling_is_de_stand_van_de_kloof_op_die_dag(voorbeeld: str, dag: date) -> None:
    org = vereis_organisatie(open_map(VOORBEELDEN / voorbeeld))
    anders = [
        (persoon.id, rij.competentie)
        for persoon in org.medewerkers.values()
        for rij in bereken_kloof(persoon, org, dag).rijen
        if rij.status not in (None, Status.NIET_VAN_TOEPASSING)
        and not _zelfde(peil(persoon, rij.competentie, org, dag), rij)
    ]
    assert anders == []


def _zelfde(peiling: Peiling | None, rij: Kloofrij) -> bool:
    if peiling is None:
        return rij.huidig is None and not rij.onbevestigd
    if rij.onbevestigd:
        return peiling.bezwaar is Bezwaar.ONBEVESTIGD
    bekend = peiling.bezwaar is not Bezwaar.VEROUDERD
    enkel_zelf = peiling.bezwaar is Bezwaar.ENKEL_ZELF
    zoals_kloof = (peiling.niveau, peiling.bron, peiling.datum) == (rij.huidig, rij.bron, rij.datum)
    return zoals_kloof and (enkel_zelf == rij.indicatief) and (bekend == rij.bekend or enkel_zelf)
