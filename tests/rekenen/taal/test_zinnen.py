"""Tekst klaarmaken om in te zoeken verandert niet waar iets staat."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.rekenen.taal.zinnen import (
    klein,
    netjes,
    woorden,
    zinnen,
    zonder_accenten,
    zonder_citaten,
)


def test_accenten_en_hoofdletters_vallen_weg() -> None:
    assert zonder_accenten("Zoë’s patiënt, één CLIËNTE") == "Zoe's patient, een CLIENTE"
    assert klein("Zoë’s patiënt, één CLIËNTE") == "zoe's patient, een cliente"
    assert klein("e\u0301e\u0301n") == "e\u0301e\u0301n"
    assert klein(netjes("e\u0301e\u0301n")) == "een"


def test_woorden_scheiden_op_elk_leesteken() -> None:
    assert woorden("Burn-out (2026): “Zoë’s” keuze/NU'91") == [
        *("burn", "out", "2026", "zoe", "s", "keuze", "nu", "91")
    ]


def test_een_los_accent_scheidt_geen_woord() -> None:
    assert woorden("Clie\u0308nt en cliënt") == ["client", "en", "client"]


def test_zinnen_eindigen_op_punt_vraagteken_of_dubbele_punt() -> None:
    assert list(zinnen("Een. Twee? Drie: vier; vijf… !")) == ["Een", "Twee", "Drie", "vier", "vijf"]


def test_wat_iemand_zegt_wordt_een_streep() -> None:
    assert zonder_citaten("Zegt 'goed gedaan' na 's morgens en collega's") == (
        "Zegt ------------- na 's morgens en collega's"
    )
    assert zonder_citaten('“Ja” en «nee» en "misschien"') == "---- en ----- en -----------"


@given(st.text())
def test_elk_teken_blijft_op_zijn_plaats(tekst: str) -> None:
    assert len(zonder_accenten(tekst)) == len(klein(tekst)) == len(zonder_citaten(tekst)) == len(tekst)
