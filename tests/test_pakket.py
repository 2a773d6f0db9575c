"""Het pakket zelf: sdist -> wheel -> schone omgeving buiten het project -> `competentie demo`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[1]
BINMAP = "Scripts" if os.name == "nt" else "bin"


def _draai(*opdracht: str | Path, hier: Path) -> subprocess.CompletedProcess[str]:
    omgeving = {k: w for k, w in os.environ.items() if k not in ("PYTHONPATH", "COMPETENTIE_MAP")}
    klaar = subprocess.run(
        [str(deel) for deel in opdracht],
        cwd=hier,
        env=omgeving | {"PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert klaar.returncode == 0, f"{opdracht}: uitgang {klaar.returncode}\n{klaar.stdout}\n{klaar.stderr}"
    return klaar


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Het wheel, gebouwd uit het sdist (zo doet `build` het als je niets anders vraagt)."""
    uit = tmp_path_factory.mktemp("pakket")
    _draai(sys.executable, "-m", "build", "--no-isolation", "--outdir", uit, WORTEL, hier=uit)
    (gebouwd,) = uit.glob("*.whl")
    return gebouwd


@pytest.fixture(scope="module")
def omgeving(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Een nieuwe omgeving met het wheel; de afhankelijkheden leent ze van de omgeving van de tests."""
    map_ = tmp_path_factory.mktemp("omgeving")
    venv.create(map_, with_pip=True)
    python = map_ / BINMAP / "python"
    _draai(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel, hier=map_)
    vraag = "import sysconfig; print(sysconfig.get_path('purelib'))"
    eigen = Path(_draai(python, "-c", vraag, hier=map_).stdout.strip())
    (eigen / "geleend.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return map_


def test_het_pakket_komt_uit_het_wheel_en_niet_uit_de_werkmap(omgeving: Path) -> None:
    vraag = "import competentie_cli; print(competentie_cli.__file__)"
    waar = Path(_draai(omgeving / BINMAP / "python", "-c", vraag, hier=omgeving).stdout.strip())
    assert waar.is_relative_to(omgeving)
    assert not waar.is_relative_to(WORTEL)


def test_demo_maakt_buiten_het_project_voor_iedereen_een_pdf_en_een_html(
    omgeving: Path, tmp_path: Path
) -> None:
    competentie, demo = omgeving / BINMAP / "competentie", tmp_path / "proef map"
    _draai(competentie, "demo", demo.name, hier=tmp_path)
    uitvoer = _draai(competentie, "kloof", "--alle", "--formaat", "json", "--map", demo, hier=tmp_path).stdout
    gegevens = json.loads(uitvoer)
    mensen = [persoon["id"] for persoon in gegevens["medewerkers"]]
    nodig = {f"{persoon}.{einde}" for persoon in mensen for einde in ("pdf", "html")}
    assert [over for over in gegevens["overgeslagen"] if over["reden"]] == []
    assert len(mensen) >= 20
    assert _gemaakt(demo / "uit" / "kloof") == nodig | {"overzicht.pdf", "overzicht.html"}
    assert _gemaakt(demo / "uit" / "pop") == nodig


def test_het_word_sjabloon_zit_in_het_wheel(omgeving: Path, tmp_path: Path) -> None:
    competentie = omgeving / BINMAP / "competentie"
    _draai(competentie, "nieuw", "huis", "--voorbeeld", "zorggroep", hier=tmp_path)
    opdracht = ("pop", "maak", "m-0012", "--formaat", "docx", "--map", "huis", "--uit", "uit")
    _draai(competentie, *opdracht, hier=tmp_path)
    assert zipfile.is_zipfile(tmp_path / "uit" / "pop" / "m-0012.docx")
    gekopieerd = _draai(competentie, "sjablonen", "kopieer", "document.docx", "--map", "huis", hier=tmp_path)
    assert gekopieerd.stdout == "huis/sjablonen/document.docx\n"
    eigen = tmp_path / "huis" / "sjablonen" / "document.docx"
    assert eigen.read_bytes() == (WORTEL / "sjablonen" / "document.docx").read_bytes()


def _gemaakt(map_: Path) -> set[str]:
    """De namen van de bestanden die beginnen zoals hun soort begint."""
    begin = {".pdf": b"%PDF-", ".html": b"<!doctype html>"}
    koppen = {pad: pad.read_bytes()[:15].lower() for pad in map_.iterdir()}
    return {pad.name for pad, kop in koppen.items() if kop.startswith(begin[pad.suffix].lower())}
