"""Kleine groepen blijven verborgen, ook voor wie van een bekend totaal aftrekt."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.overzicht import Competentietelling, Overzicht, Persoontelling
from competentie_cli.rekenen.kleine_groepen import toonbare_tellingen, verberg


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
