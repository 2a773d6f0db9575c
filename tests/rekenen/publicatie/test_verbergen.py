"""Wat naast elkaar naar buiten gaat: een aanvaller die het stelsel oplost, vindt niets wat verborgen is."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, composite

from competentie_cli.domein.groep import GEHEEL
from competentie_cli.rekenen.groepering import Groep
from competentie_cli.rekenen.publicatie import Cel, Meting, Publicatie, publiceer
from competentie_cli.rekenen.publicatie.opspansel import Opspansel
from tests.orakel.aanvaller import Aanvaller, alle_delen

GRENS = 5


def _groepen(**soorten: list[str]) -> list[Groep]:
    """Per soort de groep van persoon 0, 1, 2 …"""
    return [
        (soort, naam, frozenset(f"m-{n}" for n, van in enumerate(namen) if van == naam))
        for soort, namen in soorten.items()
        for naam in sorted(set(namen))
    ]


def _meting(waarden: list[int | None], aantallen: int = 0) -> Meting:
    bijdragen = {f"m-{n}": (Decimal(waarde),) for n, waarde in enumerate(waarden) if waarde is not None}
    return Meting("m", bijdragen, aantallen)


def _publiceer(groepen: list[Groep], meting: Meting, mensen: int) -> Publicatie:
    return publiceer([f"m-{n}" for n in range(mensen)], groepen, [meting], GRENS)


@pytest.mark.parametrize(
    ("omvang", "getoond"),
    [
        ((6, 4, 9), {"c"}),
        ((6, 5, 9), {"a", "b", "c"}),
        ((4, 9), set()),
        ((2, 3, 8), {"c"}),
        ((2, 2, 8, 9), {"d"}),
        ((4,), set()),
    ],
)
def test_een_kleine_groep_neemt_de_volgende_kleinste_mee(omvang: tuple[int, ...], getoond: set[str]) -> None:
    namen = [naam for naam, aantal in zip("abcd", omvang, strict=False) for _ in range(aantal)]
    uit = _publiceer(_groepen(afdeling=namen), _meting([1] * len(namen)), len(namen))
    assert {naam for soort, naam in uit.cellen["m"] if soort == "afdeling"} == getoond
    assert uit.cel("m") == (Cel(sum(omvang), (Decimal(sum(omvang)),)) if sum(omvang) >= GRENS else None)


def test_een_kruisende_indeling_verraadt_de_kleine_groep_niet() -> None:
    """Familie x is afdeling a (4) en b samen: met x erbij zou b tonen ook a tonen."""
    afdeling = ["a"] * 4 + ["b"] * 6 + ["c"] * 9
    familie = ["x"] * 10 + ["z"] * 9
    uit = _publiceer(_groepen(afdeling=afdeling, familie=familie), _meting([1] * 19), 19)
    assert set(uit.cellen["m"]) == {GEHEEL, ("afdeling", "c"), ("familie", "x"), ("familie", "z")}


def test_een_groep_op_een_persoon_na_verraadt_die_persoon_niet() -> None:
    """Familie x is afdeling a zonder één iemand: het verschil is die ene persoon."""
    afdeling = ["a"] * 7 + ["b"] * 8
    familie = ["x"] * 6 + ["y"] * 9
    uit = _publiceer(_groepen(afdeling=afdeling, familie=familie), _meting([1] * 15), 15)
    assert set(uit.cellen["m"]) == {GEHEEL, ("afdeling", "a"), ("afdeling", "b")}


def test_drie_kruisende_indelingen_verraden_het_stuk_niet_dat_ze_delen() -> None:
    """Met stukken p, q, r, s is (pq + pr - qr) gedeeld door twee precies p: drie mensen."""
    afdeling = ["pq"] * 9 + ["rs"] * 12
    familie = ["pr"] * 3 + ["qs"] * 6 + ["pr"] * 6 + ["qs"] * 6
    laag = ["ps"] * 3 + ["qr"] * 12 + ["ps"] * 6
    groepen = _groepen(afdeling=afdeling, familie=familie, laag=laag)
    uit = _publiceer(groepen, _meting([1] * 21), 21)
    assert len(uit.cellen["m"]) < 7
    getoond = [leden for soort, naam, leden in groepen if (soort, naam) in uit.cellen["m"]]
    assert not Aanvaller([frozenset().union(*getoond), *getoond]).vindt(frozenset({"m-0", "m-1", "m-2"}))


def test_wie_niet_meetelt_maakt_een_grote_groep_klein() -> None:
    afdeling = ["a"] * 8 + ["b"] * 8 + ["c"] * 8
    waarden = [1, 1, 1, *[None] * 5, *[1] * 16]
    uit = _publiceer(_groepen(afdeling=afdeling), _meting(waarden), 24)
    assert set(uit.cellen["m"]) == {GEHEEL, ("afdeling", "c")}


def test_een_aantal_mensen_mag_zelf_ook_niet_klein_zijn() -> None:
    waarden: list[int | None] = [*[1] * 3, *[0] * 17]
    assert set(_publiceer([], _meting(waarden), 20).cellen["m"]) == {GEHEEL}
    assert _publiceer([], _meting(waarden, aantallen=1), 20).cellen["m"] == {}


def test_over_niemand_mag_er_een_nul_staan() -> None:
    uit = _publiceer(_groepen(afdeling=["a"] * 6 + ["b"] * 6), _meting([*[None] * 6, *[1] * 6]), 12)
    assert uit.cel("m", ("afdeling", "a")) == Cel(0, ())


@composite
def _organisatie(draw: DrawFn) -> tuple[list[Groep], Meting, int]:
    mensen = draw(st.integers(5, 40))
    soorten = {
        soort: draw(st.lists(st.sampled_from(letters), min_size=mensen, max_size=mensen))
        for soort, letters in (("afdeling", "abcd"), ("functiefamilie", "uvwxyz"), ("laag", "mlt"))
    }
    waarden = draw(st.lists(st.sampled_from([None, 0, 1, 2]), min_size=mensen, max_size=mensen))
    return _groepen(**soorten), _meting(waarden), mensen


@settings(deadline=None)
@given(_organisatie())
def test_de_aanvaller_vindt_geen_verborgen_cel(geval: tuple[list[Groep], Meting, int]) -> None:
    groepen, meting, mensen = geval
    uit = _publiceer(groepen, meting, mensen)
    getoond = [leden for soort, naam, leden in groepen if (soort, naam) in uit.cellen["m"]]
    geheim = [leden for soort, naam, leden in groepen if (soort, naam) not in uit.cellen["m"]]
    iedereen = frozenset(f"m-{n}" for n in range(mensen))
    aanvaller = Aanvaller([iedereen, *getoond] if GEHEEL in uit.cellen["m"] else [])
    assert aanvaller.gevonden(geheim) == []
    klein = [deel for deel in alle_delen([leden for *_, leden in groepen]) if _te_klein(deel, meting)]
    assert aanvaller.gevonden(klein) == []


def _te_klein(deel: frozenset[str], meting: Meting) -> bool:
    return 0 < len(deel) < GRENS or 0 < len(deel & meting.bijdragen.keys()) < GRENS


def test_zonder_verbergen_vindt_de_aanvaller_wel_iets() -> None:
    """Alleen de kleine groep zelf weglaten helpt niet: de aanvaller trekt de rest van het geheel af."""
    groepen = _groepen(afdeling=["a"] * 6 + ["b"] * 4 + ["c"] * 9)
    iedereen = frozenset().union(*(leden for *_, leden in groepen))
    a, b, c = (leden for *_, leden in groepen)
    assert Aanvaller([iedereen, a, c]).gevonden([b]) == [b]
    assert Aanvaller([iedereen, c]).gevonden([a, b]) == []


@given(st.lists(st.lists(st.integers(0, 1), min_size=6, max_size=6), max_size=6), st.data())
def test_het_opspansel_zegt_hetzelfde_als_breuken(rijen: list[list[int]], data: st.DataObject) -> None:
    zoek = data.draw(st.lists(st.integers(0, 1), min_size=6, max_size=6))
    assume(any(zoek))

    def som(rij: list[int]) -> frozenset[int]:
        return frozenset(plek for plek, waarde in enumerate(rij) if waarde)

    uit = Opspansel(rijen).samenstelling(zoek)
    assert (uit is not None) == Aanvaller(map(som, rijen)).vindt(som(zoek))
    if uit is not None:
        assert Opspansel([rijen[plek] for plek in sorted(uit)]).samenstelling(zoek) is not None
