"""De hulp spreekt Nederlands, geeft voorbeelden en laadt niets zwaars."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from competentie_cli import __version__
from tests.cli.conftest import Tik, Uitvoering

OPDRACHTEN = [
    (),
    ("demo",),
    ("nieuw",),
    ("controleer",),
    ("behoefte",),
    ("budget",),
    ("dashboard",),
    ("doellijn",),
    ("draagvlak",),
    ("implementatie",),
    ("kloof",),
    ("matrix",),
    ("kwetsbaar",),
    ("opvolging",),
    ("or-dossier",),
    ("leg-uit",),
    ("effect",),
    ("or-rapport",),
    ("pop",),
    ("pop", "maak"),
    ("pop", "toon"),
    ("scan",),
    ("scan", "ontwikkel"),
    ("scan", "loopbaan"),
    ("scan", "samenvatting"),
    ("scan", "toon"),
    ("gesprek",),
    ("pop", "vernieuw"),
    ("pop", "zet"),
    ("schema",),
    ("sjablonen",),
    ("sjablonen", "kopieer"),
]
_ZWAAR = ("pydantic", "ruamel", "jinja2", "typst", "docx", "docxtpl", "lxml", "rich")


@pytest.fixture(autouse=True)
def _vaste_breedte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=" ".join)
def test_de_hulp_van_elke_opdracht(
    tik: Tik, verwacht: Callable[[str, str], None], opdracht: tuple[str, ...]
) -> None:
    code, uit, fout = tik(*opdracht, "--help")
    verwacht(f"hulp/{'-'.join(('competentie', *opdracht))}.txt", uit)
    assert (code, fout) == (0, "")


@pytest.mark.parametrize("opdracht", [(), ("pop",), ("scan",), ("sjablonen",)])
def test_zonder_argumenten_toont_een_groep_haar_hulp(tik: Tik, opdracht: tuple[str, ...]) -> None:
    assert tik(*opdracht) == tik(*opdracht, "-h")


def test_de_versie_is_die_van_het_pakket(tik: Tik) -> None:
    assert tik("--version") == Uitvoering(0, f"competentie {__version__}\n", "")


@pytest.mark.parametrize("optie", ["--help", "--version"])
def test_hulp_en_versie_laden_niets_zwaars(optie: str) -> None:
    code = (
        "import sys; from competentie_cli.cli import hoofd; code = hoofd(sys.argv[1:]);"
        f"print(sorted({{m.split('.')[0] for m in sys.modules}} & set({_ZWAAR!r})), file=sys.stderr);"
        "sys.exit(code)"
    )
    klaar = subprocess.run([sys.executable, "-c", code, optie], capture_output=True, check=False)
    assert (klaar.returncode, klaar.stderr) == (0, b"[]\n")
