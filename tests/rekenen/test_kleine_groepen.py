"""Kleine groepen blijven verborgen, ook voor wie van een bekend totaal aftrekt."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.overzicht import Competentietelling, Overzicht, Publiektelling
from competentie_cli.rekenen.kleine_groepen import alle_cellen, toonbare_cellen, verberg


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


@pytest.mark.parametrize(
    ("mensen", "mee", "telling", "getoond"),
    [
        (20, 20, (20, 20, 8, 12), (20, 8, 12, 0)),
        (25, 25, (20, 20, 8, 12), (20, 8, 12, 0)),
        (24, 24, (20, 20, 8, 12), None),  # vier mensen hebben ze niet nodig
        (9, 9, (4, 4, 0, 4), None),
        (30, 25, (25, 20, 8, 12), (25, 8, 12, 5)),
        (28, 25, (23, 20, 8, 12), (23, None, 12, None)),  # wie niet meedoet, zijn er drie
        (28, 25, (23, 20, 6, 7), (23, 6, 7, 10)),  # samen met wie nog te bekijken is, zijn het er tien
        (28, 25, (23, 20, 4, 7), (23, None, None, 12)),
        (30, 4, (30, 4, 4, 0), (30, None, None, None)),  # wie weet wie meedoet, leest er vier
        (30, 0, (30, 0, 0, 0), (30, 0, 0, 30)),
        (30, 25, (25, 22, 8, 12), (25, None, None, None)),  # drie van wie meedoen, zijn vrijgesteld
    ],
)
def test_wie_een_competentie_niet_hoeft_telt_ook_als_groep(
    mensen: int, mee: int, telling: tuple[int, int, int, int], getoond: tuple[int | None, ...] | None
) -> None:
    cellen = toonbare_cellen([Publiektelling("koken", *telling)], mensen, mee, 5)
    assert cellen == ({} if getoond is None else {"koken": getoond})


def test_een_werkdocument_toont_alles() -> None:
    telling = Competentietelling("koken", "Koken", 3, 1, 1, 0, 1)
    overzicht = Overzicht(date(2026, 11, 21), (telling,), (), 0)
    assert alle_cellen(overzicht) == {"koken": (3, 1, 1, 1)}
