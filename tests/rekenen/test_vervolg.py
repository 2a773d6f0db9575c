"""De volgende periode: even lang, erna, en nooit al voorbij."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.plan import Periode
from competentie_cli.rekenen.vervolg import volgende_periode

VROEG = date(2020, 1, 1)


@pytest.mark.parametrize(
    ("van", "tot", "erna"),
    [
        ("2026-01-01", "2026-12-31", ("2027-01-01", "2027-12-31")),
        ("2027-01-01", "2027-12-31", ("2028-01-01", "2028-12-31")),
        ("2026-10-01", "2027-09-30", ("2027-10-01", "2028-09-30")),
        ("2026-01-01", "2026-06-30", ("2026-07-01", "2026-12-31")),
        ("2027-02-01", "2027-02-28", ("2027-03-01", "2027-03-31")),
        ("2028-02-01", "2028-02-29", ("2028-03-01", "2028-03-31")),
        ("2026-01-15", "2027-01-14", ("2027-01-15", "2028-01-14")),
        ("2026-01-15", "2026-01-24", ("2026-01-25", "2026-02-03")),
        ("2026-01-31", "2026-02-27", ("2026-02-28", "2026-03-27")),
        ("2026-03-01", "2026-03-01", ("2026-03-02", "2026-03-02")),
    ],
)
def test_de_volgende_periode_is_even_lang_en_sluit_aan(van: str, tot: str, erna: tuple[str, str]) -> None:
    periode = Periode.model_validate({"van": van, "tot": tot})
    assert volgende_periode(periode, VROEG) == Periode.model_validate({"van": erna[0], "tot": erna[1]})


def test_is_ze_al_voorbij_dan_is_het_de_rest_van_dit_jaar() -> None:
    oud = Periode(van=date(2023, 1, 1), tot=date(2023, 12, 31))
    kort = Periode(van=date(2026, 1, 1), tot=date(2026, 3, 31))
    dag = date(2026, 11, 21)
    assert volgende_periode(oud, dag) == Periode(van=date(2026, 1, 1), tot=date(2026, 12, 31))
    assert volgende_periode(kort, dag) == Periode(van=date(2026, 4, 1), tot=date(2026, 12, 31))
    assert volgende_periode(kort, date(2026, 6, 30)) == Periode(van=date(2026, 4, 1), tot=date(2026, 6, 30))


def test_zonder_einde_is_er_geen_volgende() -> None:
    assert volgende_periode(Periode(van=date(2026, 1, 1)), VROEG) is None
    assert volgende_periode(Periode(van=date(2026, 1, 1), tot=date.max), VROEG) is None


@given(st.dates(date(1900, 1, 1), date(9990, 1, 1)), st.integers(0, 4000), st.dates())
def test_een_volgende_periode_overlapt_nooit_en_is_niet_voorbij(van: date, dagen: int, dag: date) -> None:
    oud = Periode(van=van, tot=date.fromordinal(min(van.toordinal() + dagen, date.max.toordinal() - 1)))
    nieuw = volgende_periode(oud, dag)
    assert nieuw is not None and nieuw.tot is not None and oud.tot is not None
    assert oud.tot < nieuw.van <= nieuw.tot
    assert nieuw.tot >= dag or dag.year <= oud.tot.year
