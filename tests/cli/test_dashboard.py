"""`competentie dashboard` zoals iemand het intikt."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Tik

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
EEN = "id: a-1\nnaam: An Aerts\nfunctie: kok\ncontract: {soort: vast, in_dienst: 2020-01-01}\n"


@pytest.mark.parametrize("intern", [(), ("--intern",)], ids=["publiek", "intern"])
@pytest.mark.parametrize("formaat", ["terminal", "html", "json"])
def test_ook_zonder_iemand_in_dienst_is_er_een_dashboard(
    tik: Tik, formaat: str, intern: tuple[str, ...]
) -> None:
    gedaan = tik(
        "dashboard", "-m", VOORBEELDEN / "zorggroep", "--peildatum", "1900-01-01",
        "--formaat", formaat, "--uit", "blad", *intern,
    )  # fmt: skip
    assert (gedaan.code, gedaan.fout) == (0, "In deze keuze zit niemand.\n")
    blad = next(bestand for bestand in (Path("blad"), *Path("blad").rglob("*")) if bestand.is_file())
    tekst = " ".join(blad.read_text("utf-8").split())
    assert ("Op 1 januari 1900 is er niemand in dienst." in tekst) is (formaat != "json")
    assert "te klein" not in tekst


def test_het_dashboard_neemt_het_begin_van_de_andere_rapporten_over(tik: Tik) -> None:
    tik("dashboard", "-m", VOORBEELDEN / "zorggroep", "--formaat", "html", "--uit", "blad")
    blad = Path("blad/dashboard/dashboard.html").read_text("utf-8")
    secties = re.findall(r'<section id="([a-z-]+)"', blad)
    assert secties == [
        "kern", "doellijn-kort", "behoefte-leren", "behoefte-wij", "draagvlak-dunst", "draagvlak-zorgen",
        "dekking", "warmte", "lezen", "doellijn-uitleg", "behoefte-uitleg", "draagvlak-uitleg",
    ]  # fmt: skip


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_in_de_gegevens_staat_wat_die_rapporten_zelf_zeggen(tik: Tik, huis: str) -> None:
    van = {}
    for opdracht in ("dashboard", "doellijn", "behoefte", "draagvlak"):
        gedaan = tik(opdracht, "-m", VOORBEELDEN / huis, "--formaat", "json", "--stil")
        van[opdracht] = json.loads(gedaan.uit)
    bord = van.pop("dashboard")
    assert {naam: bord[naam] for naam in van} == van


def test_van_te_weinig_mensen_staat_er_geen_cijfer_en_niemand(tik: Tik, tmp_path: Path) -> None:
    huis = tmp_path / "huis"
    (huis / "medewerkers").mkdir(parents=True)
    (huis / "organisatie.yaml").write_text(
        (VOORBEELDEN / "leeg/organisatie.yaml").read_text("utf-8"), "utf-8"
    )
    (huis / "medewerkers/a-1.yaml").write_text(EEN, "utf-8")
    (huis / "functies").mkdir()
    (huis / "functies/kok.yaml").write_text("functies:\n  - {id: kok, naam: Kok}\n", "utf-8")
    gedaan = tik("dashboard", "-m", huis, "--peildatum", "2026-11-21", "--formaat", "terminal")
    tekst = " ".join(gedaan.uit.split())
    assert gedaan.code == 0
    assert "Hier zijn geen cijfers te tonen" in tekst
    assert "niemand in dienst" not in tekst
    assert ("Aerts" in tekst, "1 van" in tekst, "0 van" in tekst) == (False, False, False)


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_op_een_blad_staan_de_groepen_in_stukken_die_ernaast_passen(tik: Tik, huis: str) -> None:
    tik("dashboard", "-m", VOORBEELDEN / huis, "--intern", "--formaat", "md", "--uit", "blad")
    gegevens = json.loads(tik("dashboard", "-m", VOORBEELDEN / huis, "--intern", "--formaat", "json").uit)
    tekst = next(Path("blad").rglob("*.md")).read_text("utf-8")
    per_deel = dict(re.findall(r"### (Per [^\n]+)\n+\| Competentie \| ([^\n]+) \|\n", tekst))
    namen = {deel: koppen.split(" | ") for deel, koppen in per_deel.items()}
    assert max(map(len, namen.values())) <= 4
    families = [groep["naam"] for groep in gegevens["groepen"] if groep["soort"] == "functiefamilie"]
    getoond = namen["Per functiefamilie"] + namen.get("Per functiefamilie, vervolg", [])
    assert (getoond[0], len(getoond), len(set(getoond))) == ("Iedereen", 1 + len(families), len(getoond))


@pytest.mark.parametrize("formaat", ["md", "terminal"])
def test_waar_alleen_teams_geteld_worden_staat_geen_legende_van_mensen(tik: Tik, formaat: str) -> None:
    gedaan = tik(
        "dashboard", "-m", VOORBEELDEN / "zorggroep", "--intern", "--formaat", formaat, "--uit", "blad"
    )
    blad = next(bestand for bestand in (Path("blad"), *Path("blad").rglob("*")) if bestand.is_file())
    tekst = " ".join(blad.read_text("utf-8").split())
    assert gedaan.code == 0
    assert "Hoeveel mensen van elk team hier meetellen." in tekst
    assert ("Mensen staan op naam" in tekst, "nog zoveel niveaus" in tekst) == (False, False)
