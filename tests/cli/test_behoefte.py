"""`competentie behoefte` zoals iemand het intikt."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Tik

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
Vergelijk = Callable[[str, str | bytes], None]


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_scherm_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    for naam, opdracht in (("", ()), ("-intern", ("--intern", "--volgorde", "doel"))):
        code, uit, _ = tik("behoefte", *opdracht, "-m", VOORBEELDEN / huis)
        verwacht(f"scherm/behoefte-{huis}{naam}.txt", uit)
        assert (code, max(map(len, uit.splitlines())) <= 80) == (0, True)


@pytest.mark.parametrize("huis", HUIZEN)
@pytest.mark.parametrize("intern", [False, True], ids=["publiek", "intern"])
def test_het_papier_van_de_voorbeelden_is_zoals_bekeken(
    tik: Tik, verwacht: Vergelijk, huis: str, intern: bool
) -> None:
    keuze = ["--intern"] if intern else []
    code, uit, _ = tik("behoefte", *keuze, "--formaat", "md", "--uit", "papier", "-m", VOORBEELDEN / huis)
    assert (code, uit) == (0, f"papier/behoefte/overzicht{'-intern' if intern else ''}.md\n")
    tekst = Path(uit.strip()).read_text("utf-8")
    verwacht(f"documenten/behoefte-{huis}{'-intern' if intern else ''}.md", tekst)
    assert ("**Intern werkdocument**" in tekst) is intern


@pytest.mark.parametrize("huis", HUIZEN)
@pytest.mark.parametrize("formaat", ["terminal", "json", "md"])
def test_wat_buiten_mag_noemt_niemand_en_niets_uit_een_persoonlijk_bestand(
    tik: Tik, huis: str, formaat: str
) -> None:
    map_ = VOORBEELDEN / huis
    uit = tik("behoefte", "--formaat", formaat, "--uit", "blad", "-m", map_)
    tekst = Path(uit.uit.strip()).read_text("utf-8")
    gevallen = [
        geval
        for competentie in json.loads(tik("behoefte", "--intern", "--formaat", "json", "-m", map_).uit)[
            "competenties"
        ]
        for geval in competentie["gevallen"]
    ]
    geheim = {geval[veld] for geval in gevallen for veld in ("id", "naam", "omschrijving", "actie", "wie")}
    genoemd = [woorden for woorden in geheim - {None} if woorden in tekst]
    assert (uit.code, len(geheim) > 20, genoemd) == (0, True, [])


@pytest.mark.parametrize("keuze", [("--team", "linde"), ("--functie", "zorgkundige")])
def test_een_keuze_van_mensen_kan_alleen_in_een_werkdocument(tik: Tik, keuze: tuple[str, str]) -> None:
    assert tik("behoefte", *keuze, "-m", VOORBEELDEN / "zorggroep") == (
        2,
        "",
        "fout: Een keuze van mensen komt alleen in een werkdocument.\n"
        "hulp: Voeg --intern toe, of laat de keuze weg: dan gaat het over de hele organisatie.\n",
    )


@pytest.mark.parametrize(
    ("keuze", "bestand"),
    [
        (["--team", "huis"], "behoefte/team_huis.md"),
        (["--functie", "begeleider"], "behoefte/functie_begeleider.md"),
        (["--team", "huis", "--functie", "begeleider"], "behoefte/keuze_.md"),
        ([], "behoefte/overzicht-intern.md"),
    ],
)
def test_een_werkdocument_heet_naar_wie_gekozen_werd(
    tik: Tik, kleine_organisatie: Path, keuze: list[str], bestand: str
) -> None:
    opdracht = ["behoefte", "--intern", *keuze, "--formaat", "md", "-m", kleine_organisatie]
    assert tik(*opdracht) == (0, f"proef/uit/{bestand}\n", "")


def test_een_kleine_organisatie_toont_geen_cijfers(tik: Tik, kleine_organisatie: Path) -> None:
    uit = json.loads(tik("behoefte", "--formaat", "json", "-m", kleine_organisatie).uit)
    assert (uit["mensen"], uit["leren"], uit["competenties"], uit["groepen"]) == (None, None, [], [])
    assert "minder dan vijf mensen" in tik("behoefte", "-m", kleine_organisatie).uit


def test_in_een_keuze_zonder_mensen_zit_niemand(tik: Tik, kleine_organisatie: Path) -> None:
    keuze = ["--team", "keuken", "--functie", "coordinator"]
    code, uit, fout = tik("behoefte", "--intern", *keuze, "-m", kleine_organisatie)
    assert (code, fout) == (0, "In deze keuze zit niemand.\n")
    assert "In deze keuze zit niemand." in uit


def test_pdf_word_en_html_zeggen_hetzelfde(tik: Tik, kleine_organisatie: Path) -> None:
    uit = tik("behoefte", "--intern", "--formaat", "pdf,docx,html", "-m", kleine_organisatie).uit
    pdf, word, html = map(Path, uit.split())
    tekst = " ".join(" ".join(blad.extract_text() for blad in PdfReader(pdf).pages).split())
    zin = "1 van de 3 medewerkers heeft in minstens één competentie iets te leren."
    inhoud = ZipFile(word).read("word/document.xml").decode()
    assert [zin in blad for blad in (tekst, inhoud, html.read_text("utf-8"))] == [True] * 3


@pytest.mark.parametrize(
    ("opdracht", "woorden"),
    [
        (["--volgorde", "naam"], "'naam' is hier geen volgorde."),
        (["--formaat", "csv"], "'csv' is hier geen formaat."),
        (["--intern", "--team", "lindde"], "Er is geen team 'lindde'."),
        (["--peildatum", "31-02-2026"], "'31-02-2026' bij --peildatum is geen datum."),
    ],
)
def test_een_verkeerde_vraag_krijgt_een_antwoord(tik: Tik, opdracht: list[str], woorden: str) -> None:
    code, uit, fout = tik("behoefte", *opdracht, "-m", VOORBEELDEN / "zorggroep")
    assert (code, uit, woorden in fout) == (2, "", True)
