"""De keuze van activiteiten is exact: elke deelverzameling proberen geeft hetzelfde."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.rekenen.voorstel.kiezen import Grenzen, Kandidaat, kies_activiteiten


def probeer_alles(kandidaten: list[Kandidaat], grenzen: Grenzen) -> tuple[str, ...]:
    """De beste van alle deelverzamelingen, letterlijk volgens de doelstellingen in rekenregels.md."""
    beste: tuple[Any, tuple[str, ...]] | None = None
    for aantal in range(grenzen.plaatsen + 1):
        for keuze in combinations(kandidaten, aantal):
            if grenzen.kosten is not None and sum(k.kosten for k in keuze) > grenzen.kosten:
                continue
            if grenzen.uren is not None and sum(k.uren_budget for k in keuze) > grenzen.uren:
                continue
            ids = tuple(sorted(k.id for k in keuze))
            stappen = {n for k in keuze for n in range(len(grenzen.groei)) if k.stap >> n & 1}
            stappen |= {n for n in range(len(grenzen.groei)) if grenzen.gestapt >> n & 1}
            rang = (
                *(-min(g, sum(k.groei[n] for k in keuze)) for n, g in enumerate(grenzen.groei)),
                -len(stappen),
                sum(k.kosten for k in keuze),
                sum(k.uren for k in keuze),
                sum(k.vreemd for k in keuze),
                aantal,
                ids,
            )
            if beste is None or rang < beste[0]:
                beste = (rang, ids)
    assert beste is not None
    return beste[1]


@st.composite
def gevallen(draw: st.DrawFn) -> tuple[list[Kandidaat], Grenzen]:
    """Kandidaten met veel gelijke getallen, zodat ook de laatste doelstellingen beslissen."""
    doelen = draw(st.integers(1, 3))
    brengt = st.sampled_from([0, 0, 25, 33, 50, 50, 67, 100])
    kandidaten = []
    for nummer in range(draw(st.integers(0, 12))):
        groei = tuple(draw(brengt) for _ in range(doelen))
        helpt = sum(1 << n for n, g in enumerate(groei) if g)
        uit_budget = draw(st.booleans())
        uren = draw(st.sampled_from([0, 2, 4, 4, 8]))
        kandidaten.append(
            Kandidaat(
                f"a{nummer:02}",
                groei,
                helpt if draw(st.booleans()) else 0,
                draw(st.sampled_from([0, 0, 1, 5, 5, 9])) if uit_budget else 0,
                uren if uit_budget else 0,
                uren,
                draw(st.integers(0, 1)),
            )
        )
    grenzen = Grenzen(
        tuple(draw(st.sampled_from([25, 50, 67, 100])) for _ in range(doelen)),
        draw(st.integers(0, 5)),
        draw(st.sampled_from([None, 0, 5, 6, 14])),
        draw(st.sampled_from([None, 0, 4, 10])),
        draw(st.integers(0, (1 << doelen) - 1)),
    )
    return draw(st.permutations([k for k in kandidaten if any(k.groei)])), grenzen


@settings(max_examples=500, deadline=None)
@given(gevallen())
def test_de_keuze_is_die_van_elke_deelverzameling_proberen(geval: tuple[list[Kandidaat], Grenzen]) -> None:
    kandidaten, grenzen = geval
    assert kies_activiteiten(kandidaten, grenzen) == probeer_alles(kandidaten, grenzen)


def _een(id_: str, groei: tuple[int, ...], **anders: int) -> Kandidaat:
    basis = {"stap": 0, "kosten": 0, "uren_budget": 0, "uren": 0, "vreemd": 0} | anders
    return Kandidaat(id_, groei, **basis)


@pytest.mark.parametrize(
    ("kandidaten", "gekozen"),
    [
        ([_een("a", (50, 100)), _een("b", (100, 0), kosten=9)], ("a", "b")),
        ([_een("a", (100, 0), kosten=1), _een("b", (100, 0), kosten=9, stap=1)], ("b",)),
        ([_een("a", (100, 0), kosten=2), _een("b", (100, 0), kosten=1, uren=9)], ("b",)),
        ([_een("a", (100, 0), uren=2), _een("b", (100, 0), uren=1, vreemd=1)], ("b",)),
        ([_een("a", (100, 0), vreemd=1), _een("b", (100, 0))], ("b",)),
        ([_een("a", (50, 0)), _een("b", (50, 0)), _een("c", (100, 0))], ("c",)),
        ([_een("b", (100, 0)), _een("a", (100, 0))], ("a",)),
    ],
    ids=["groei", "stap", "kosten", "uren", "voorkeur", "aantal", "id"],
)
def test_elke_doelstelling_beslist_als_de_vorige_gelijk_zijn(
    kandidaten: list[Kandidaat], gekozen: tuple[str, ...]
) -> None:
    assert kies_activiteiten(kandidaten, Grenzen((100, 100), 5, None, None)) == gekozen


def test_honderd_gelijke_activiteiten_kosten_geen_tijd() -> None:
    kandidaten = [_een(f"a{n:03}", (25, 25, 25), kosten=n % 7) for n in range(100)]
    gekozen = kies_activiteiten(kandidaten, Grenzen((100, 100, 100), 5, None, None))
    assert gekozen == ("a000", "a007", "a014", "a021")
