"""`competentie implementatie` zoals iemand het intikt."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from pypdf import PdfReader

from tests.cli.conftest import Tik
from tests.conftest import KLEIN, bouw_organisatie

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
Vergelijk = Callable[[str, str | bytes], None]


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_scherm_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    for naam, opties in (("", ()), ("-intern", ("--intern",))):
        code, uit, fout = tik("implementatie", *opties, "-m", VOORBEELDEN / huis)
        verwacht(f"scherm/implementatie-{huis}{naam}.txt", uit)
        assert (code, fout) == (0, "")
        assert max(map(len, uit.splitlines())) <= 80


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_papier_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    code, uit, fout = tik("implementatie", "-m", VOORBEELDEN / huis, "--formaat", "md", "--uit", "papier")
    assert (code, fout) == (0, "")
    verwacht(f"documenten/implementatie-{huis}.md", Path(uit.strip()).read_text("utf-8"))


@pytest.mark.parametrize("huis", HUIZEN)
def test_de_gegevens_van_de_voorbeelden_zijn_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    code, uit, fout = tik("implementatie", "-m", VOORBEELDEN / huis, "--formaat", "json")
    assert (code, fout) == (0, "")
    verwacht(f"documenten/implementatie-{huis}.json", uit)
    document = json.loads(uit)
    assert list(document) == [
        "versie",
        "peildatum",
        "intern",
        "oordeel",
        "voorwaarden",
        "volgende_stap",
        "domeinen",
        "taalzuiverheid",
        "plekken",
        "laagste",
        "leeg",
        "valkuilen",
    ]
    assert "eigenaar" not in uit


def test_elk_formaat_is_er_en_een_werkbeeld_draagt_het_merk(tik: Tik) -> None:
    opdracht = ("implementatie", "-m", VOORBEELDEN / "zorggroep", "--intern", "--uit", "papier")
    code, uit, fout = tik(*opdracht, "--formaat", "pdf,html,md,docx")
    paden = [Path(regel) for regel in uit.splitlines()]
    assert (code, fout) == (0, "")
    assert [pad.name for pad in paden] == [f"overzicht-intern.{f}" for f in ("pdf", "html", "md", "docx")]
    assert "Intern werkdocument" in PdfReader(paden[0]).pages[0].extract_text()


@pytest.mark.parametrize("huis", HUIZEN)
def test_een_publiek_rapport_noemt_niemand(tik: Tik, huis: str) -> None:
    mensen = [
        persoon
        for pad in (VOORBEELDEN / huis / "medewerkers").glob("*.yaml")
        for inhoud in [yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)]
        for persoon in inhoud.get("medewerkers", [inhoud])
    ]
    uit = tik("implementatie", "-m", VOORBEELDEN / huis).uit
    uit += tik("implementatie", "-m", VOORBEELDEN / huis, "--formaat", "json").uit
    namen = {naam for persoon in mensen for naam in (persoon["id"], persoon.get("naam")) if naam}
    assert {naam for naam in namen if naam in uit} == set()


@pytest.mark.parametrize(
    ("fout_in", "zin"),
    [
        ("--formaat csv", "'csv' is hier geen formaat."),
        ("--peildatum gisteren", "'gisteren' bij --peildatum is geen datum."),
    ],
)
def test_verkeerd_gebruik_zegt_wat_er_scheelt(tik: Tik, fout_in: str, zin: str) -> None:
    code, uit, fout = tik("implementatie", "-m", VOORBEELDEN / "leeg", *fout_in.split())
    assert (code, uit) == (2, "")
    assert zin in fout


def test_een_domein_met_een_fout_valt_weg_en_de_rest_gaat_door(tik: Tik, tmp_path: Path) -> None:
    domeinen = "domeinen:\n  - {domein: onthaal, fase: 9}\n  - {domein: beloning, fase: 1}\n"
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN, **{"beleid/hr-domeinen": domeinen})
    code, uit, fout = tik("implementatie", "-m", map_, "--formaat", "json")
    opgegeven = {d["domein"]: (d["opgegeven"] or {}).get("fase") for d in json.loads(uit)["domeinen"]}
    assert (code, opgegeven["onthaal"], opgegeven["beloning"]) == (1, None, 1)
    assert "1 fout" in fout


@pytest.mark.parametrize("breedte", [40, 100])
def test_ook_op_een_ander_scherm_valt_er_niets_buiten_de_rand(
    tik: Tik, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, breedte: int
) -> None:
    monkeypatch.setattr("competentie_cli.weergave.scherm.console.BREEDTE_ZONDER_SCHERM", breedte)
    code, uit, _ = tik("implementatie", "-m", VOORBEELDEN / "gemeente", "--intern")
    assert code == 0
    assert max(map(len, uit.splitlines())) <= breedte
