"""Wat een datum of getal in een vreemde notatie betekent, als dat maar één ding kan zijn."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.notaties import herlees_datum, herlees_getal

DAG = date(2026, 11, 21)


@pytest.mark.parametrize(
    "tekst",
    [
        "21.11.2026", "21 . 11 . 2026", "21 / 11 / 2026", "2026/11/21", "2026.11.21", "20261121",
        "21 november 2026", "21 nov 2026", "21 nov. 2026", "21 NOVEMBER 2026",
        "2026-11-21T00:00:00", "2026-11-21 00:00",
        " 21.11.2026 ",
    ],
)  # fmt: skip
def test_een_datum_in_een_andere_notatie(tekst: str) -> None:
    assert herlees_datum(tekst) == DAG


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [("1 mrt 2026", date(2026, 3, 1)), ("3.6.2026", date(2026, 6, 3)), ("2026-1-5", date(2026, 1, 5))],
)
def test_de_dag_staat_voor_de_maand(tekst: str, dag: date) -> None:
    assert herlees_datum(tekst) == dag


@pytest.mark.parametrize(
    "tekst",
    [
        "21.11.26", "31.02.2026", "11/21/2026", "november 2026", "21 smarch 2026", "2026", "202611",
        "morgen", "", "2026-11-21T14:30:00", "21.11/2026", "1 ju 2026", "21112026",
    ],
)  # fmt: skip
def test_wat_geen_of_twee_betekenissen_heeft_blijft_liggen(tekst: str) -> None:
    assert herlees_datum(tekst) is None


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("1.500,00", "1500.00"), ("€ 1.500,00", "1500.00"), ("1 500,5", "1500.5"), ("1.250.000", "1250000"),
        ("1'500", "1500"), ("1,500.25", "1500.25"), ("€ 45", "45"), ("45 euro", "45"), ("45,-", "45"),
        ("€ 12,50", "12.50"), ("-1.500,00", "-1500.00"), ("EUR 7", "7"), ("1 500", "1500"),
    ],
)  # fmt: skip
def test_een_getal_in_een_andere_notatie(tekst: str, getal: str) -> None:
    assert herlees_getal(tekst) == getal


@pytest.mark.parametrize(
    "tekst", ["1.500", "1,500", "€ 1.500", "1.50,00", "12.34.56", "twee", "7 uur", "", "1500", "2,5", "1.5.0"]
)
def test_een_getal_met_twee_betekenissen_of_geen_blijft_liggen(tekst: str) -> None:
    assert herlees_getal(tekst) is None


@given(st.text(max_size=20))
def test_elke_tekst_geeft_een_antwoord(tekst: str) -> None:
    herlees_datum(tekst)
    herlees_getal(tekst)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_een_datum_met_punten_komt_terug(dag: date) -> None:
    assert herlees_datum(f"{dag.day}.{dag.month}.{dag.year}") == dag


@given(st.integers(min_value=1000, max_value=999_999_999), st.integers(min_value=0, max_value=99))
def test_een_bedrag_met_punten_en_een_komma_komt_terug(heel: int, cent: int) -> None:
    tekst = f"{heel:,}".replace(",", ".") + f",{cent:02}"
    assert herlees_getal(tekst) == f"{heel}.{cent:02}"
