"""De geplante gevallen: een goede map geeft geen fout, een foute map precies de fouten in verwacht.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.meldingen import Ernst
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.taken.openen import open_map

GEVALLEN = Path(__file__).parent / "gevallen"
MINSTENS = {"goed": 33, "fout": 336}
# niet als bestand te planten: wie als root test, mag alles openen (zie opslag/test_willekeur.py)
ELDERS_GETEST = {"niet-te-openen"}


def _gevallen(soort: str) -> list[str]:
    return sorted(map_.name for map_ in (GEVALLEN / soort).iterdir() if map_.is_dir())


def _organisatiemap(geval: Path) -> Path:
    """De map van het geval, of de ene submap waarin organisatie.yaml staat."""
    (gevonden,) = (bestand.parent for bestand in geval.glob("**/organisatie.yaml"))
    return gevonden


def _fouten(geval: Path) -> list[str]:
    return [
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}" if m.plaats else f"{m.bestand}: {m.code}"
        for m in open_map(_organisatiemap(geval)).meldingen
        if m.ernst is Ernst.FOUT
    ]


def _verwacht(geval: Path) -> list[str]:
    return (geval / "verwacht.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("naam", _gevallen("goed"))
def test_een_goed_geval_heeft_geen_fout(naam: str) -> None:
    assert _fouten(GEVALLEN / "goed" / naam) == []


@pytest.mark.parametrize("naam", _gevallen("fout"))
def test_een_fout_geval_heeft_precies_de_verwachte_fouten(naam: str) -> None:
    assert _fouten(GEVALLEN / "fout" / naam) == _verwacht(GEVALLEN / "fout" / naam)


def test_alleen_foute_gevallen_zeggen_wat_ze_verwachten() -> None:
    met_verwacht = sorted(bestand.parent for bestand in GEVALLEN.rglob("verwacht.txt"))
    assert met_verwacht == [GEVALLEN / "fout" / naam for naam in _gevallen("fout")]
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
