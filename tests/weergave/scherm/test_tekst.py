"""Tekst uit bestanden is nooit een opdracht aan het scherm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.weergave.scherm.tekst import schoon, schoon_regels, toon_teken


@pytest.mark.parametrize(
    ("erin", "eruit"),
    [
        ("gewone tekst", "gewone tekst"),
        ("[red]rood[/x] :smile:", "[red]rood[/x] :smile:"),
        ("\x1b[31mrood\x1b[0m", "␛[31mrood␛[0m"),
        ("bel\x07 en del\x7f", "bel␇ en del␡"),
        ("eerste\n  tweede\tderde", "eerste tweede derde"),
        ("om\u202egekeerd", "omU+202Egekeerd"),
        ("\x9b31m", "U+009B31m"),
        ("👩\u200d🌾 één", "👩\u200d🌾 één"),
    ],
)
def test_stuurtekens_worden_zichtbaar(erin: str, eruit: str) -> None:
    assert schoon(erin) == eruit


def test_regels_blijven_regels_waar_dat_mag() -> None:
    assert schoon_regels("een\n\x1b[2Jtwee\t3") == "een\n␛[2Jtwee    3"


@given(st.text())
def test_er_blijft_nooit_een_stuurteken_over(tekst: str) -> None:
    assert [teken for teken in schoon(tekst) if toon_teken(teken) != teken] == []
