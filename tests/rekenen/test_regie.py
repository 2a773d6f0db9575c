"""Eigen regie: nagerekend zonder de eigen code, en niets af te leiden over te weinig mensen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.effect import Kiezer, Maat, Regie, Verdeling
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.regie import bereken_regie
from tests.rekenen.effecthulp import PEILDATUM, organisatie, plan


class _Mens(NamedTuple):
    """Iemand met een afdeling en van elk doel wie het koos, met de kosten van de ene actie erbij."""

    afdeling: str
    doelen: list[tuple[str | None, int | None]]


def _bouw(mensen: list[_Mens]) -> Organisatie:
    teams = [{"id": f"t-{a}", "naam": a, "afdeling": a} for a in "xyz"]
    bestanden = [{"id": f"m-{n}", "team": f"t-{mens.afdeling}"} for n, mens in enumerate(mensen)]
    plannen = [plan(f"m-{n}", [_doel(*doel) for doel in mens.doelen]) for n, mens in enumerate(mensen)]
    return organisatie(bestanden, plannen, teams=teams)


def _doel(kiezer: str | None, kosten: int | None) -> dict[str, Any]:
    gekozen = {"gekozen_door": kiezer} if kiezer else {}
    prijs = {"kosten": kosten} if kosten is not None else {}
    return {"omschrijving": "Iets", "acties": [{"omschrijving": "Iets"} | gekozen | prijs]} | gekozen


def _regie(mensen: list[_Mens], grens: int) -> Regie:
    org = _bouw(mensen)
    return bereken_regie(tuple(org.medewerkers), org, PEILDATUM, grens)


def test_wie_koos_wordt_geteld_en_niet_ingevuld_blijft_apart() -> None:
    mensen = [_Mens("x", [("medewerker", 100), ("samen", 0)]), _Mens("y", [(None, 50), ("medewerker", None)])]
    regie = _regie(mensen, 1)
    delen = {Kiezer.MEDEWERKER: 2, Kiezer.SAMEN: 1, Kiezer.LEIDINGGEVENDE: 0, Kiezer.NIET_INGEVULD: 1}
    verdeling = Verdeling(2, Decimal(4), tuple((k, Decimal(n)) for k, n in delen.items()))
    assert regie.geheel.verdeling(Maat.DOELEN) == verdeling
    assert regie.geheel.verdeling(Maat.ACTIES) == verdeling
    euro = {Kiezer.MEDEWERKER: 100, Kiezer.SAMEN: 0, Kiezer.LEIDINGGEVENDE: 0, Kiezer.NIET_INGEVULD: 50}
    assert regie.geheel.verdeling(Maat.BUDGET) == Verdeling(
        2, Decimal(150), tuple((k, Decimal(n)) for k, n in euro.items())
    )
    assert (regie.prijs_onbekend, regie.verborgen) == (True, False)
    assert [(g.soort, g.naam) for g in regie.groepen] == [
        ("organisatie", ""),
        ("afdeling", "x"),
        ("afdeling", "y"),
        ("functiefamilie", ""),
        ("laag", "medewerkers"),
    ]


def test_wat_de_organisatie_betaalt_of_gestopt_is_zit_niet_in_het_budget() -> None:
    def budget(**actie: Any) -> Verdeling | None:
        doel = {"omschrijving": "Iets", "acties": [{"omschrijving": "Iets", "kosten": 80} | actie]}
        org = organisatie([{"id": "m-1"}], [plan("m-1", [doel])])
        return bereken_regie(["m-1"], org, PEILDATUM, 1).geheel.verdeling(Maat.BUDGET)

    bekend = budget()
    assert bekend is not None and bekend.totaal == 80
    assert [budget(betaald_door="organisatie"), budget(status="gestopt"), budget(status="vastgelopen")] == [
        None
    ] * 3


def test_een_kleine_afdeling_neemt_de_volgende_kleinste_mee() -> None:
    """Teams van 6, 4 en 9 bij een grens van 5: de 4 en de 6 blijven weg."""
    mensen = [_Mens(afdeling, [("medewerker", None)]) for afdeling in "x" * 6 + "y" * 4 + "z" * 9]
    namen = [g.naam for g in _regie(mensen, 5).groepen if g.soort == "afdeling" and g.verdeling(Maat.DOELEN)]
    assert namen == ["z"]


def test_wat_de_medewerker_zelf_koos_wordt_als_laatste_mee_verborgen() -> None:
    doelen = [("medewerker", None), ("samen", None)]
    mensen = [_Mens("x", list(doelen)) for _ in range(5)] + [_Mens("x", [("leidinggevende", None)])]
    verdeling = _regie(mensen, 5).geheel.verdeling(Maat.DOELEN)
    assert verdeling is not None
    assert dict(verdeling.delen) == {
        Kiezer.MEDEWERKER: 5,
        Kiezer.SAMEN: None,
        Kiezer.LEIDINGGEVENDE: None,
        Kiezer.NIET_INGEVULD: 0,
    }


def test_over_te_weinig_mensen_staat_er_niets() -> None:
    regie = _regie([_Mens("x", [("medewerker", 10)])] * 4, 5)
    assert [regie.geheel.verdeling(maat) for maat in Maat] == [None, None, None]
    assert (regie.verborgen, len(regie.groepen)) == (True, 1)


_kiezer = st.sampled_from(["medewerker", "samen", "leidinggevende", None])
_kosten = st.none() | st.integers(0, 300)
_mens = st.builds(_Mens, st.sampled_from("xyz"), st.lists(st.tuples(_kiezer, _kosten), max_size=3))


@given(st.lists(_mens, max_size=16))
def test_zonder_grens_klopt_elk_aantal_met_een_eenvoudige_natelling(mensen: list[_Mens]) -> None:
    geteld = Counter(kiezer or "niet_ingevuld" for mens in mensen for kiezer, _ in mens.doelen)
    verdeling = _regie(mensen, 1).geheel.verdeling(Maat.DOELEN)
    if verdeling is None:
        assert not geteld
        return
    assert {str(k): int(n or 0) for k, n in verdeling.delen} == {str(k): geteld[str(k)] for k in Kiezer}
    assert verdeling.mensen == sum(bool(mens.doelen) for mens in mensen)


@given(st.lists(_mens, min_size=4, max_size=16), st.integers(2, 5))
def test_geen_getoond_of_af_te_trekken_cijfer_rust_op_minder_mensen_dan_de_grens(
    mensen: list[_Mens], grens: int
) -> None:
    regie = _regie(mensen, grens)
    for maat in Maat:
        getoond = {(g.soort, g.naam): v for g in regie.groepen if (v := g.verdeling(maat)) is not None}
        for wie, verdeling in _ook_door_aftrekken(mensen, getoond):
            assert all(len(cel) == 0 or len(cel) >= grens for cel in _cellen(mensen, maat, wie, verdeling))


def _ook_door_aftrekken(
    mensen: list[_Mens], getoond: dict[tuple[str, str], Verdeling]
) -> Iterator[tuple[set[int], Verdeling]]:
    """Elke getoonde groep, en het geheel min elke mogelijke reeks getoonde afdelingen."""
    alle = set(range(len(mensen)))
    geheel = getoond.get(("organisatie", ""))
    afdelingen = {
        naam: {n for n, mens in enumerate(mensen) if mens.afdeling == naam}
        for soort, naam in getoond
        if soort == "afdeling"
    }
    for naam, wie in afdelingen.items():
        yield wie, getoond["afdeling", naam]
    if geheel is None:
        return
    for keuzes in product((False, True), repeat=len(afdelingen)):
        weg = [wie for wie, mee in zip(afdelingen.values(), keuzes, strict=True) if mee]
        yield alle.difference(*weg), geheel


def _cellen(mensen: list[_Mens], maat: Maat, wie: set[int], verdeling: Verdeling) -> Iterator[set[int]]:
    """Wie achter het totaal zit, achter elk getoond deel, en achter de verborgen delen samen."""

    def achter(kiezers: set[str]) -> set[int]:
        return {
            n
            for n in wie
            for kiezer, kosten in mensen[n].doelen
            if (kiezer or "niet_ingevuld") in kiezers and (maat is not Maat.BUDGET or kosten)
        }

    yield achter({str(kiezer) for kiezer in Kiezer})
    yield from (achter({str(kiezer)}) for kiezer, deel in verdeling.delen if deel is not None)
    yield achter({str(kiezer) for kiezer, deel in verdeling.delen if deel is None})
