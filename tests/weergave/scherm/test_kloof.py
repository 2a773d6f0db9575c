"""De kloof van één persoon op het scherm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.kloof import maak_klovenlijst, maak_overzicht
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.scherm.kloof import toon_kloven
from competentie_cli.weergave.scherm.overzicht import toon_overzicht
from tests.conftest import PEILDATUM
from tests.taken.hulp import VOORBEELDEN
from tests.weergave.scherm.conftest import Blad, Maak

Vergelijk = Callable[[str, str], None]


def _toon_overzicht(blad: Blad, lijst: Klovenlijst, organisatie: Organisatie) -> None:
    toon_overzicht(blad.console, maak_overzicht(lijst, organisatie), organisatie)


@pytest.mark.parametrize("breedte", [40, 80, 120])
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


@pytest.mark.parametrize("breedte", [40, 80])
def test_het_overzicht_telt_per_persoon_en_per_competentie(
    lijst_van: Maak, verwacht: Vergelijk, breedte: int
) -> None:
    blad = Blad(breedte)
    _toon_overzicht(blad, *lijst_van())
    verwacht(f"scherm/overzicht-{breedte}.txt", blad.tekst)


@pytest.mark.parametrize("breedte", [40, 60, 80, 120])
def test_geen_regel_is_breder_dan_het_scherm(lijst_van: Maak, breedte: int) -> None:
    blad = Blad(breedte)
    toon_kloven(blad.console, *lijst_van("m-0002", "m-0003", "m-0004", "m-0005"))
    _toon_overzicht(blad, *lijst_van())
    assert [regel for regel in blad.tekst.splitlines() if cell_len(regel) > breedte] == []


@pytest.mark.parametrize("breedte", [40, 60, 80, 120])
def test_geen_woord_wordt_doorgeknipt(breedte: int) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / "gemeente"))
    lijst = maak_klovenlijst(organisatie, Vraagstelling(), PEILDATUM)
    functies = [organisatie.functies[kloof.functie].naam for kloof in lijst.kloven]
    namen = {rij.naam for kloof in lijst.kloven for rij in kloof.rijen}
    per_persoon, overzicht = Blad(breedte), Blad(breedte)
    toon_kloven(per_persoon.console, lijst, organisatie)
    _toon_overzicht(overzicht, lijst, organisatie)
    assert set(" ".join(namen).split()) - set(per_persoon.tekst.split()) == set()
    assert set(" ".join([*namen, *functies]).split()) - set(overzicht.tekst.split()) == set()


@pytest.mark.parametrize("breedte", [40, 80])
def test_geen_regel_eindigt_op_spaties(lijst_van: Maak, breedte: int) -> None:
    blad = Blad(breedte)
    toon_kloven(blad.console, *lijst_van("m-0004"))
    _toon_overzicht(blad, *lijst_van())
    assert [regel for regel in blad.tekst.splitlines() if regel != regel.rstrip()] == []


def test_een_functie_die_niets_vraagt_zegt_dat(bouw_organisatie: Callable[..., Path], tmp_path: Path) -> None:
    map_ = bouw_organisatie(
        tmp_path,
        functies="functies: [{id: kok, naam: Kok}]\n",
        medewerkers="medewerkers: [{id: m-1, functie: kok}]\n",
    )
    organisatie = vereis_organisatie(open_map(map_))
    lijst = maak_klovenlijst(organisatie, Vraagstelling(), PEILDATUM)
    blad = Blad(80)
    toon_kloven(blad.console, lijst, organisatie)
    _toon_overzicht(blad, lijst, organisatie)
    assert (
        blad.tekst
        == """\
m-1
Kok · peildatum 21 november 2026
Dekking: 0 van 0

Voor deze functie worden nog geen competenties gevraagd.
Huis De Proef
1 medewerker · peildatum 21 november 2026
Werkdocument voor wie gesprekken voorbereidt: niet om zo door te geven.

id  naam functie dekking   tekort te        onbekend
                                  bespreken
m-1      Kok     0 van 0   ·      ·         ·
"""
    )
