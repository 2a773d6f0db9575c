"""Het huis blijft zoals het bedoeld is: lagen, lengtes, docstrings, en niets van buiten het project."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[1]
BRON = WORTEL / "src" / "competentie_cli"
MODULES = sorted(BRON.rglob("*.py"))
LANGSTE = 400
# wie of wat een bestand tikte, en waar, hoort niet in het project
VERRADERS = ("clau" + "de", "anthro" + "pic", "chat" + "gpt", "open" + "ai", "copi" + "lot", "assis" + "tant")
VERRADERS += ("lang" + "uage model", "taal" + "model", "sub" + "agent", "/wo" + "rk/", "/sha" + "red/ontwerp")
GEWONE_TEKST = frozenset(
    {"py", "md", "yaml", "yml", "toml", "txt", "j2", "html", "css", "typ", "json", "svg", ""}
)
MACHINEPAD = re.compile(r"/(?:work|root|tmp|home)/")
Bouwsteen = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _naam(pad: Path) -> str:
    return pad.relative_to(WORTEL).as_posix()


def _boom(pad: Path) -> ast.Module:
    return ast.parse(pad.read_text(encoding="utf-8"))


def _projectbestanden() -> list[Path]:
    mappen = ("src", "sjablonen", "tests", "voorbeelden", ".github", ".ci")
    los = [pad for pad in WORTEL.iterdir() if pad.suffix in (".md", ".toml")]
    onder = [pad for map_ in mappen for pad in (WORTEL / map_).rglob("*")]
    return sorted(
        pad
        for pad in (*los, *onder)
        if pad.is_file() and pad.suffix.removeprefix(".") in GEWONE_TEKST and "__pycache__" not in pad.parts
    )


def test_de_lagen_van_het_huis_worden_bewaard() -> None:
    opdracht = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    klaar = subprocess.run(
        [sys.executable, "-c", opdracht],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert re.search(r"Contracts: [4-9] kept, 0 broken", klaar.stdout), klaar.stdout


def test_geen_bronbestand_is_langer_dan_vierhonderd_regels() -> None:
    bestanden = [*MODULES, *(WORTEL / "tests").rglob("*.py")]
    lang = {_naam(pad): len(pad.read_text(encoding="utf-8").splitlines()) for pad in bestanden}
    assert {naam: regels for naam, regels in lang.items() if regels > LANGSTE} == {}
    assert len(MODULES) > 40


def test_alles_wat_openbaar_is_heeft_een_docstring() -> None:
    zonder = [
        f"{_naam(pad)}: {naam}" for pad in MODULES for naam, deel in _openbaar(_boom(pad)) if not _zin(deel)
    ]
    assert zonder == []


def _openbaar(boom: ast.Module) -> Iterator[tuple[str, Bouwsteen]]:
    """De module, haar openbare klassen en functies, en de openbare methoden van die klassen."""
    yield "module", boom
    for deel in boom.body:
        if isinstance(deel, ast.ClassDef | ast.FunctionDef) and not deel.name.startswith("_"):
            yield deel.name, deel
            if isinstance(deel, ast.ClassDef):
                methoden = (lid for lid in deel.body if isinstance(lid, ast.FunctionDef))
                yield from ((f"{deel.name}.{m.name}", m) for m in methoden if not m.name.startswith("_"))


def _zin(deel: Bouwsteen) -> bool:
    return bool((ast.get_docstring(deel) or "").strip())


def test_niemand_importeert_click() -> None:
    wie = [_naam(pad) for pad in MODULES for naam in _imports(_boom(pad)) if naam.split(".")[0] == "click"]
    assert wie == []
    assert "typer" in {naam.split(".")[0] for pad in MODULES for naam in _imports(_boom(pad))}


def _imports(boom: ast.Module) -> Iterator[str]:
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Import):
            yield from (deel.name for deel in knoop.names)
        elif isinstance(knoop, ast.ImportFrom) and knoop.module:
            yield knoop.module


def test_niets_gebeurt_bij_het_importeren_van_een_lezer_of_een_klok() -> None:
    """Geen YAML-lezer, console of datum van vandaag op het hoogste niveau van een module."""
    verboden = {"YAML", "Console", "today", "now"}
    wie = [
        f"{_naam(pad)}:{oproep.lineno}"
        for pad in MODULES
        for deel in _boom(pad).body
        if not isinstance(deel, ast.FunctionDef | ast.ClassDef)
        for oproep in ast.walk(deel)
        if isinstance(oproep, ast.Call) and _oproepnaam(oproep) in verboden
    ]
    assert wie == []


def _oproepnaam(oproep: ast.Call) -> str:
    return getattr(oproep.func, "id", getattr(oproep.func, "attr", ""))


def test_geen_bestand_verraadt_wie_of_wat_het_tikte() -> None:
    bestanden = _projectbestanden()
    verraden = [
        f"{_naam(pad)}: {woord}"
        for pad in bestanden
        for woord in VERRADERS
        if woord in pad.read_bytes().decode(errors="replace").lower()
    ]
    assert verraden == []
    assert {"README.md", "pyproject.toml", "tests/test_architectuur.py"} <= {_naam(pad) for pad in bestanden}


@pytest.mark.parametrize("map_", ["src", "sjablonen", "voorbeelden"])
def test_geen_bestand_kent_het_pad_van_een_machine(map_: str) -> None:
    bestanden = [pad for pad in _projectbestanden() if pad.is_relative_to(WORTEL / map_)]
    assert [
        _naam(pad) for pad in bestanden if MACHINEPAD.search(pad.read_bytes().decode(errors="replace"))
    ] == []


PROEF_VERWACHT = """
def test_a(verwacht):
    verwacht("map/a.txt", "één\\n")

def test_b(verwacht):
    verwacht("b.bin", b"\\x00")
"""


def _pytest(map_: Path, *opties: str) -> tuple[int, str]:
    return _draai(map_, "-m", "pytest", "-p", "no:cacheprovider", *opties)


def _draai(map_: Path, *opdracht: str) -> tuple[int, str]:
    omgeving = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONUTF8": "1"}
    klaar = subprocess.run(
        [sys.executable, *opdracht],
        cwd=map_,
        env=omgeving,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return klaar.returncode, klaar.stdout + klaar.stderr


@pytest.mark.parametrize("werkers", ["0", "2"])
def test_verwachte_bestanden_worden_vergeleken_ververst_en_gemist(tmp_path: Path, werkers: str) -> None:
    verdeeld = ("-p", "xdist", "-n", werkers)
    (tmp_path / "pyproject.toml").write_text('[tool.pytest.ini_options]\ntestpaths = ["proef"]\n', "utf-8")
    proef, eigen = tmp_path / "proef", Path(__file__).with_name("conftest.py")
    (proef / "verwacht").mkdir(parents=True)
    (proef / "conftest.py").write_bytes(eigen.read_bytes())
    (proef / "test_proef.py").write_text(PROEF_VERWACHT, "utf-8")
    assert _pytest(tmp_path, *verdeeld)[0] == 1, "wat niet bestaat, mislukt"
    assert _pytest(tmp_path, *verdeeld, "--ververs")[0] == 0
    assert (proef / "verwacht" / "map" / "a.txt").read_bytes() == "één\n".encode()
    assert (proef / "verwacht" / "b.bin").read_bytes() == b"\0"
    assert _pytest(tmp_path, *verdeeld)[0] == 0
    (proef / "verwacht" / "over.txt").write_text("x", "utf-8")
    uitgang, uitvoer = _pytest(tmp_path, *verdeeld)
    assert (uitgang, "over.txt: geen test gebruikt dit bestand" in uitvoer) == (1, True)
    assert _pytest(tmp_path, *verdeeld, "-k", "test_a")[0] == 0, (
        "een deel van de tests zegt niets over wat over is"
    )
    (proef / "verwacht" / "over.txt").unlink()
    (proef / "verwacht" / "map" / "a.txt").write_text("een\n", "utf-8")
    assert _pytest(tmp_path, *verdeeld)[0] == 1
