"""Elke code heeft een uitleg, een slecht voorbeeld dat precies haar geeft en een goed dat zwijgt."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.meldingen.code import Uitleg
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.taken.controleer import kijk_na
from tests.conftest import BASIS

VANDAAG = date(2026, 11, 21)
# wat niet in een tekstbestand te tonen is, heeft een eigen test
ZONDER_VOORBEELD: frozenset[str] = frozenset()
MET_VOORBEELD = sorted(code for code, regel in CODES.items() if regel.uitleg)


def _codes(map_: Path) -> list[str]:
    return [melding.code for melding in kijk_na(map_, VANDAAG).meldingen]


def _met(tmp_path: Path, bestand: str, tekst: str) -> Path:
    map_ = tmp_path / "huis"
    shutil.copytree(BASIS, map_)
    (map_ / bestand).parent.mkdir(parents=True, exist_ok=True)
    (map_ / bestand).write_text(tekst, encoding="utf-8", newline="")
    return map_


def _uitleg(code: str) -> Uitleg:
    uitleg = CODES[code].uitleg
    assert isinstance(uitleg, Uitleg), f"{code} heeft geen uitleg"
    return uitleg


def test_de_basis_geeft_geen_enkele_bevinding() -> None:
    assert _codes(BASIS) == []


@pytest.mark.parametrize("code", MET_VOORBEELD)
def test_het_slechte_voorbeeld_geeft_alleen_zijn_eigen_code(code: str, tmp_path: Path) -> None:
    voorbeeld = _uitleg(code).voorbeeld
    assert set(_codes(_met(tmp_path, voorbeeld.bestand, voorbeeld.fout))) == {code}


@pytest.mark.parametrize("code", MET_VOORBEELD)
def test_het_goede_voorbeeld_zwijgt(code: str, tmp_path: Path) -> None:
    voorbeeld = _uitleg(code).voorbeeld
    assert _codes(_met(tmp_path, voorbeeld.goed_bestand or voorbeeld.bestand, voorbeeld.goed)) == []
