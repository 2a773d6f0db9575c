"""`competentie draagvlak` zoals iemand het intikt."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.taken.openen import open_map
from tests.cli.conftest import Tik
from tests.conftest import PEILDATUM, bouw_organisatie

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
Vergelijk = Callable[[str, str | bytes], None]
# namen in de sporen die een rapport zonder --intern nooit mag dragen
GEHEIM = {
    "zorggroep": ("Callebaut", "m-00", "de hoofdafgevaardigde"),
    "gemeente": ("Zijlstra", "w-0", "wethouder"),
}


def _json(tik: Tik, *opdracht: str | Path) -> dict[str, Any]:
    code, uit, fout = tik("draagvlak", "--formaat", "json", *opdracht)
    assert (code, fout) == (0, "")
    document: dict[str, Any] = json.loads(uit)
    return document


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_scherm_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    code, uit, fout = tik("draagvlak", "-m", VOORBEELDEN / huis)
    verwacht(f"scherm/draagvlak-{huis}.txt", uit)
    assert (code, fout) == (0, "")
    assert max(map(len, uit.splitlines())) <= 80


@pytest.mark.parametrize("huis", HUIZEN)
@pytest.mark.parametrize("intern", [False, True], ids=["publiek", "intern"])
def test_het_papier_van_de_voorbeelden_is_zoals_bekeken(
    tik: Tik, verwacht: Vergelijk, huis: str, intern: bool
) -> None:
    opties = ["--intern"] if intern else []
    code, uit, _ = tik("draagvlak", "-m", VOORBEELDEN / huis, "--formaat", "md", "--uit", "papier", *opties)
    tekst = Path(uit.strip()).read_text("utf-8")
    verwacht(f"documenten/draagvlak-{huis}{'-intern' if intern else ''}.md", tekst)
    assert (code, "**Intern werkdocument**" in tekst) == (0, intern)


@pytest.mark.parametrize("huis", HUIZEN)
def test_zonder_intern_staat_er_geen_mens_in_welk_formaat_ook(tik: Tik, huis: str) -> None:
    map_ = VOORBEELDEN / huis
    tik("draagvlak", "-m", map_, "--formaat", "terminal,json,md,html,pdf,docx", "--uit", "papier")
    geschreven = sorted(pad.name for pad in Path("papier").rglob("*.*"))
    assert geschreven == [
        "draagvlak.json", "draagvlak.txt", *(f"overzicht.{e}" for e in ("docx", "html", "md", "pdf")),
    ]  # fmt: skip
    pdf = "".join(blad.extract_text() for blad in PdfReader("papier/draagvlak/overzicht.pdf").pages)
    teksten = [
        pad.read_text("utf-8")
        for pad in Path("papier").rglob("*.*")
        if pad.suffix in (".json", ".txt", ".md")
    ]
    organisatie = open_map(map_).organisatie
    assert organisatie is not None
    for tekst in (pdf, *teksten):
        assert [naam for naam in organisatie.namen.values() if naam in tekst] == []
        assert [woord for woord in GEHEIM[huis] if woord in tekst] == []


def test_de_gegevens_zijn_wat_een_ander_programma_verwacht(tik: Tik, verwacht: Vergelijk) -> None:
    code, uit, _ = tik("draagvlak", "-m", VOORBEELDEN / "gemeente", "--formaat", "json")
    verwacht("documenten/draagvlak-gemeente.json", uit)
    assert code == 0


def test_in_een_werkdocument_staan_de_namen_en_de_betrokkenen(tik: Tik) -> None:
    document = _json(tik, "-m", VOORBEELDEN / "zorggroep", "--intern")
    assert [lid["wie"] for lid in document["betrokkenen"]] == ["de hoofdafgevaardigde", "m-0003", "m-0006"]
    assert [zorg["wie"] for zorg in document["zorgen"]] == [None, "m-0001", "hr", "m-0005"]
    assert document["bewaking"][0]["vroeger"] == ["m-0029"]


def test_een_peildatum_toont_het_jaar_ervoor(tik: Tik) -> None:
    toen = maanden_later(PEILDATUM, -12).isoformat()
    document = _json(tik, "-m", VOORBEELDEN / "zorggroep", "--peildatum", toen)
    metingen = {groep["groep"]: groep["metingen"] for groep in document["groepen"]}
    assert [(m["afdeling"], m["datum"]) for m in metingen["medewerkers"]] == [(None, "2025-10-07")]


def test_zonder_draagvlak_zegt_het_rapport_hoe_je_begint(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("draagvlak", "-m", kleine_organisatie)
    assert (code, fout) == (0, "")
    assert uit.splitlines()[3:] == [
        "Er staat nog niets over het draagvlak in de bestanden. Begin klein: één meting",
        "van één groep, of één zorg die iemand uitsprak, in de map draagvlak/.",
    ]


def test_een_fout_laat_alleen_haar_eigen_meting_weg(tik: Tik, tmp_path: Path) -> None:
    metingen = (
        "metingen:\n"
        "  - {datum: 2026-10-12, groep: top, antwoorden: 6, items: {begrip: {1: 3, 5: 3}}}\n"
        "  - {datum: 2026-10-12, groep: trekkers, antwoorden: 5, items: {begrip: {1: 3, 5: 3}}}\n"
    )
    map_ = bouw_organisatie(
        tmp_path / "huis", **{"draagvlak/nu": metingen, "draagvlak/los": "zorgen: [{tekst: x}]"}
    )
    code, uit, fout = tik("draagvlak", "-m", map_, "--formaat", "json")
    document = json.loads(uit)
    gemeten = [groep["groep"] for groep in document["groepen"] if groep["metingen"]]
    assert (code, gemeten, len(document["zorgen"])) == (1, ["top"], 1)
    assert "fout" in fout
