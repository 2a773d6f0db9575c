"""De geplante gevallen: een goede map geeft geen fout, een foute map precies de fouten in verwacht.txt.

Onder `waarschuwing` zijn het precies de waarschuwingen in verwacht.txt, onder `gaaf` is er geen enkele.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.meldingen import Ernst, Melding
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.taken.controleer import kijk_na
from competentie_cli.taken.openen import open_map

VANDAAG = date(2026, 11, 21)
GEVALLEN = Path(__file__).parent / "gevallen"
MINSTENS = {"goed": 38, "fout": 460, "waarschuwing": 121, "gaaf": 80}
# niet als bestand te planten: wie als root test, mag alles openen (zie opslag/test_willekeur.py)
ELDERS_GETEST = {"niet-te-openen"}


def _gevallen(soort: str) -> list[str]:
    return sorted(map_.name for map_ in (GEVALLEN / soort).iterdir() if map_.is_dir())


def _organisatiemap(geval: Path) -> Path:
    """De map van het geval, of de hoogste submap waarin organisatie.yaml staat."""
    return min((bestand.parent for bestand in geval.glob("**/organisatie.yaml")), key=lambda m: len(m.parts))


def _regel(melding: Melding) -> str:
    waar = f":{melding.plaats.regel}:{melding.plaats.kolom}" if melding.plaats else ""
    return f"{melding.bestand}{waar}: {melding.code}"


def _fouten(geval: Path) -> list[str]:
    meldingen = open_map(_organisatiemap(geval)).meldingen
    return [_regel(melding) for melding in meldingen if melding.ernst is Ernst.FOUT]


def _nazicht(geval: Path) -> list[Melding]:
    """De fouten en waarschuwingen; eigen tips tellen hier niet."""
    meldingen = kijk_na(_organisatiemap(geval), VANDAAG).meldingen
    return [melding for melding in meldingen if melding.ernst is not Ernst.TIP]


def _verwacht(geval: Path) -> list[str]:
    return (geval / "verwacht.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("naam", _gevallen("goed"))
def test_een_goed_geval_heeft_geen_fout(naam: str) -> None:
    assert _fouten(GEVALLEN / "goed" / naam) == []


@pytest.mark.parametrize("naam", _gevallen("fout"))
def test_een_fout_geval_heeft_precies_de_verwachte_fouten(naam: str) -> None:
    assert _fouten(GEVALLEN / "fout" / naam) == _verwacht(GEVALLEN / "fout" / naam)


@pytest.mark.parametrize("naam", _gevallen("gaaf"))
def test_een_gaaf_geval_heeft_geen_fout_en_geen_waarschuwing(naam: str) -> None:
    assert [_regel(melding) for melding in _nazicht(GEVALLEN / "gaaf" / naam)] == []


@pytest.mark.parametrize("naam", _gevallen("waarschuwing"))
def test_een_waarschuwing_staat_waar_ze_hoort_met_het_aantal_mensen(naam: str) -> None:
    geval = GEVALLEN / "waarschuwing" / naam
    meldingen = _nazicht(geval)
    assert [_regel(melding) for melding in meldingen] == _verwacht(geval)
    for regel in _aantallen(geval):
        plek, _, aantal = regel.rpartition(": ")
        (tekst,) = (melding.tekst for melding in meldingen if _regel(melding) == plek)
        assert re.search(rf"\b{aantal} medewerkers?\b", tekst), tekst


def _aantallen(geval: Path) -> list[str]:
    bestand = geval / "aantallen.txt"
    return bestand.read_text(encoding="utf-8").splitlines() if bestand.exists() else []


def test_alleen_foute_gevallen_en_waarschuwingen_zeggen_wat_ze_verwachten() -> None:
    met_verwacht = sorted(bestand.parent for bestand in GEVALLEN.rglob("verwacht.txt"))
    verwacht = [GEVALLEN / soort / naam for soort in ("fout", "waarschuwing") for naam in _gevallen(soort)]
    assert met_verwacht == verwacht
    assert [geval.name for geval in met_verwacht if not _verwacht(geval)] == []


def test_er_is_geen_geval_verdwenen() -> None:
    aantallen = {soort: len(_gevallen(soort)) for soort in MINSTENS}
    assert {soort: max(aantallen[soort], minstens) for soort, minstens in MINSTENS.items()} == aantallen
    assert sorted(map_.name for map_ in GEVALLEN.iterdir() if map_.is_dir()) == sorted(MINSTENS)


def test_elke_foutcode_heeft_minstens_een_geplant_geval() -> None:
    geplant = {
        regel.rpartition(" ")[2]
        for naam in _gevallen("fout")
        for regel in _verwacht(GEVALLEN / "fout" / naam)
    }
    fouten = {code for code, regel in CODES.items() if regel.ernst is Ernst.FOUT}
    assert geplant == fouten - ELDERS_GETEST


def test_elke_waarschuwing_heeft_minstens_twee_geplante_gevallen() -> None:
    geplant = Counter(
        code
        for naam in _gevallen("waarschuwing")
        for code in {regel.rpartition(" ")[2] for regel in _verwacht(GEVALLEN / "waarschuwing" / naam)}
    )
    waarschuwingen = {code for code, regel in CODES.items() if regel.ernst is Ernst.WAARSCHUWING}
    assert {code for code, aantal in geplant.items() if aantal >= 2} == waarschuwingen
