"""De kloof van één persoon op het scherm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from rich.cells import cell_len

from competentie_cli.weergave.scherm.kloof import toon_kloven
from competentie_cli.weergave.scherm.overzicht import toon_overzicht
from tests.weergave.scherm.conftest import Blad, Maak

Vergelijk = Callable[[str, str], None]


@pytest.mark.parametrize("breedte", [80, 120])
def test_elke_soort_rij_staat_leesbaar_onder_elkaar(
    lijst_van: Maak, verwacht: Vergelijk, breedte: int
) -> None:
    blad = Blad(breedte)
    toon_kloven(blad.console, *lijst_van("m-0004"))
    verwacht(f"scherm/kloof-{breedte}.txt", blad.tekst)


def test_een_scherm_zonder_blokjes_krijgt_leestekens(lijst_van: Maak, verwacht: Vergelijk) -> None:
    blad = Blad(80, "cp1252")
    toon_kloven(blad.console, *lijst_van("m-0004"))
    verwacht("scherm/kloof-ascii.txt", blad.tekst)


def test_wie_liever_in_woorden_praat_krijgt_geen_niveaus(lijst_van: Maak, verwacht: Vergelijk) -> None:
    blad = Blad(80)
    toon_kloven(blad.console, *lijst_van("m-0005"))
    verwacht("scherm/kloof-zonder-scores.txt", blad.tekst)


def test_het_overzicht_telt_per_persoon_en_per_competentie(lijst_van: Maak, verwacht: Vergelijk) -> None:
    blad = Blad(80)
    toon_overzicht(blad.console, *lijst_van())
    verwacht("scherm/overzicht-80.txt", blad.tekst)


@pytest.mark.parametrize("breedte", [60, 80, 120])
def test_geen_regel_is_breder_dan_het_scherm(lijst_van: Maak, breedte: int) -> None:
    blad = Blad(breedte)
    toon_kloven(blad.console, *lijst_van("m-0002", "m-0003", "m-0004", "m-0005"))
    toon_overzicht(blad.console, *lijst_van())
    assert [regel for regel in blad.tekst.splitlines() if cell_len(regel) > breedte] == []


def test_geen_regel_eindigt_op_spaties(lijst_van: Maak) -> None:
    blad = Blad(80)
    toon_kloven(blad.console, *lijst_van("m-0004"))
    toon_overzicht(blad.console, *lijst_van())
    assert [regel for regel in blad.tekst.splitlines() if regel != regel.rstrip()] == []
