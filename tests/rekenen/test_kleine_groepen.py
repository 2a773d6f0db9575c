"""Kleine groepen blijven verborgen, ook voor wie van een bekend totaal aftrekt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.overzicht import Competentietelling, Overzicht, Persoontelling
from competentie_cli.rekenen.kleine_groepen import Groep, toonbaar, toonbare_tellingen, verberg


@pytest.mark.parametrize(
    ("delen", "getoond"),
    [
        ((6, 4, 9), (None, None, 9)),
        ((6, 5, 9), (6, 5, 9)),
        ((4, 10, 3), (None, 10, None)),
        ((2, 13, 2), (None, None, None)),
        ((0, 15, 2), (0, None, None)),
        ((3, 3, 0), (None, None, 0)),
        ((0, 0, 7), (0, 0, 7)),
    ],
)
def test_een_klein_deel_neemt_zo_nodig_het_volgende_mee(
    delen: tuple[int, ...], getoond: tuple[int | None, ...]
) -> None:
    assert verberg(delen, 5) == getoond


@given(st.lists(st.integers(0, 40), min_size=2, max_size=6), st.integers(1, 12))
def test_wie_aftrekt_vindt_nooit_minder_mensen_dan_de_grens(delen: list[int], grens: int) -> None:
    getoond = verberg(delen, grens)
    verborgen = [deel for deel, cel in zip(delen, getoond, strict=True) if cel is None]
    assert [cel for cel in getoond if cel is not None and 0 < cel < grens] == []
    assert [cel for cel, deel in zip(getoond, delen, strict=True) if cel not in (None, deel)] == []
    if sum(delen) >= grens:
        assert sum(verborgen) == 0 or (sum(verborgen) >= grens and len(verborgen) > 1)


def _overzicht(mensen: int, *tellingen: Competentietelling) -> Overzicht:
    personen = tuple(Persoontelling(f"m-{n}", None, "x", 0, 0, 0, 0, 0) for n in range(mensen))
    return Overzicht(date(2026, 11, 21), tellingen, personen, 0)


VAN_TWINTIG = Competentietelling("koken", "Koken", 20, 8, 10, 2, 0)
VAN_VIER = Competentietelling("koken", "Koken", 4, 0, 4, 0, 0)


@pytest.mark.parametrize(
    ("mensen", "telling", "getoond"),
    [
        (20, VAN_TWINTIG, {"koken": (20, 8, 12, 0)}),
        (25, VAN_TWINTIG, {"koken": (20, 8, 12, 0)}),
        (24, VAN_TWINTIG, {}),
        (9, VAN_VIER, {}),
    ],
)
def test_wie_een_competentie_niet_hoeft_telt_ook_als_groep(
    mensen: int, telling: Competentietelling, getoond: dict[str, tuple[int | None, ...]]
) -> None:
    assert toonbare_tellingen(_overzicht(mensen, telling), 5) == getoond


def test_een_werkdocument_toont_alles() -> None:
    telling = Competentietelling("koken", "Koken", 3, 1, 1, 0, 1)
    assert toonbare_tellingen(_overzicht(4, telling), 1) == {"koken": (3, 1, 1, 1)}


def _groep(naam: str, mensen: Iterable[int], *delen: Groep) -> Groep:
    return Groep(naam, (frozenset(f"m-{n}" for n in mensen),), delen)


def test_teams_van_zes_vier_en_negen_verbergen_de_vier_en_de_zes() -> None:
    teams = (_groep("a", range(6)), _groep("b", range(6, 10)), _groep("c", range(10, 19)))
    assert toonbaar(_groep("alles", range(19), *teams), 5) == {"alles", "c"}
    assert toonbaar(_groep("alles", range(19), *teams), 4) == {"alles", "a", "b", "c"}


def test_onder_een_verborgen_groep_blijft_alles_verborgen() -> None:
    groot = _groep("groot", range(6), _groep("zes", range(6)))
    klein = _groep("klein", range(6, 10), _groep("vier", range(6, 10)))
    rest = _groep("rest", range(10, 20))
    assert toonbaar(_groep("alles", range(20), groot, klein, rest), 5) == {"alles", "rest"}
    assert toonbaar(_groep("vier", range(4), _groep("alle vier", range(4))), 5) == frozenset()


def test_een_groep_zonder_mensen_verraadt_niets_en_dekt_niets_toe() -> None:
    delen = (_groep("leeg", ()), _groep("twee", range(2)), _groep("zes", range(2, 8)))
    assert toonbaar(_groep("alles", range(8), *delen), 5) == {"alles", "leeg"}


def test_ook_een_tweede_kring_mensen_mag_niet_te_klein_zijn() -> None:
    """Zes mensen, van wie er twee een budget hebben: dat bedrag is van die twee."""
    zes, twee = frozenset("abcdef"), frozenset("ab")
    delen = (Groep("met", (zes, twee)), Groep("vol", (frozenset("ghijkl"),) * 2))
    geheel = Groep("alles", (zes | frozenset("ghijkl"), twee | frozenset("ghijkl")), delen)
    assert toonbaar(geheel, 5) == {"alles"}
    assert toonbaar(geheel, 2) == {"alles", "met", "vol"}


@st.composite
def _bomen(trek: st.DrawFn) -> Groep:
    """Een geheel met afdelingen en teams; in een indeling per leervorm kan iemand in meer delen zitten."""
    overlappend = trek(st.booleans())
    volgende = iter(range(1000))

    def blad(naam: str) -> Groep:
        if overlappend:
            return _groep(naam, trek(st.frozensets(st.integers(0, 8), max_size=7)))
        return _groep(naam, [next(volgende) for _ in range(trek(st.integers(0, 9)))])

    afdelingen = [
        [blad(f"{a}.{b}") for b in range(trek(st.integers(1, 3)))] for a in range(trek(st.integers(1, 3)))
    ]
    groepen = [Groep(str(nr), (_samen(bladen),), tuple(bladen)) for nr, bladen in enumerate(afdelingen)]
    return Groep("alles", (_samen(groepen),), tuple(groepen))


def _samen(groepen: Iterable[Groep]) -> frozenset[str]:
    return frozenset[str]().union(*(groep.mensen[0] for groep in groepen))


@given(_bomen(), st.integers(1, 6))
def test_wie_met_getoonde_cijfers_rekent_vindt_geen_kleine_groep(boom: Groep, grens: int) -> None:
    """Geen optelling of aftrekking van getoonde cijfers geeft het cijfer van een te kleine groep."""
    bladen = [blad for groep in boom.delen for blad in groep.delen]
    zichtbaar = toonbaar(boom, grens)
    getoond = [groep for groep in _alle(boom) if groep.sleutel in zichtbaar]
    ruimte = _trap([[int(blad in _bladen(groep)) for blad in bladen] for groep in getoond])
    for hoeveel in range(1, len(bladen) + 1):
        for keuze in combinations(bladen, hoeveel):
            if 0 < len(_samen(keuze)) < grens and all(blad.mensen[0] for blad in keuze):
                assert not _te_maken([int(blad in keuze) for blad in bladen], ruimte)


@given(_bomen(), st.integers(1, 6))
def test_wat_groot_genoeg_is_blijft_staan_als_er_niets_kleins_naast_staat(boom: Groep, grens: int) -> None:
    if all(not 0 < len(groep.mensen[0]) < grens for groep in _alle(boom)):
        assert toonbaar(boom, grens) == {groep.sleutel for groep in _alle(boom)}


def _alle(groep: Groep) -> Iterator[Groep]:
    yield groep
    for deel in groep.delen:
        yield from _alle(deel)


def _bladen(groep: Groep) -> list[Groep]:
    return [lid for lid in _alle(groep) if not lid.delen and lid.sleutel.count(".")]


Rij = list[Fraction]


def _trap(rijen: Sequence[Sequence[int]]) -> list[tuple[int, Rij]]:
    """De rijen in trapvorm, elk met de plaats van haar eerste 1."""
    uit: list[tuple[int, Rij]] = []
    for rij in rijen:
        rest = _rest([Fraction(x) for x in rij], uit)
        plek = next((k for k, x in enumerate(rest) if x), None)
        if plek is not None:
            uit.append((plek, [x / rest[plek] for x in rest]))
    return uit


def _rest(rij: Rij, trap: Sequence[tuple[int, Rij]]) -> Rij:
    for plek, trede in trap:
        rij = [x - rij[plek] * y for x, y in zip(rij, trede, strict=True)]
    return rij


def _te_maken(rij: Sequence[int], trap: Sequence[tuple[int, Rij]]) -> bool:
    return not any(_rest([Fraction(x) for x in rij], trap))
