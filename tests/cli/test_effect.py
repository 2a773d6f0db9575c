"""`competentie effect`: wat leren opbracht, op het scherm, als gegevens en als document."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Tik

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
ZORGGROEP, GEMEENTE = VOORBEELDEN / "zorggroep", VOORBEELDEN / "gemeente"
Verwacht = Callable[[str, str], None]


@pytest.mark.parametrize(
    ("naam", "argumenten"),
    [
        ("zorggroep", ["-m", ZORGGROEP]),
        ("zorggroep-2025", ["-m", ZORGGROEP, "--jaar", "2025", "--intern"]),
        ("zorggroep-m-0017", ["m-0017", "-m", ZORGGROEP]),
        ("zorggroep-m-0011", ["m-0011", "-m", ZORGGROEP]),
        ("gemeente-intern", ["-m", GEMEENTE, "--intern", "--team", "klantcontact"]),
    ],
)
def test_het_effect_op_het_scherm(
    tik: Tik, verwacht: Verwacht, naam: str, argumenten: list[str | Path]
) -> None:
    code, uit, _ = tik("effect", *argumenten)
    verwacht(f"scherm/effect-{naam}.txt", uit)
    assert code == 0
    assert max(map(len, uit.splitlines())) <= 80


@pytest.mark.parametrize(
    ("naam", "argumenten"),
    [
        ("zorggroep", ["-m", ZORGGROEP]),
        ("zorggroep-2025", ["-m", ZORGGROEP, "--jaar", "2025", "--intern"]),
        ("zorggroep-m-0017-intern", ["m-0017", "--intern", "-m", ZORGGROEP]),
        ("gemeente", ["-m", GEMEENTE]),
    ],
)
def test_het_effect_als_document(
    tik: Tik, verwacht: Verwacht, tmp_path: Path, naam: str, argumenten: list[str | Path]
) -> None:
    code, uit, _ = tik("effect", *argumenten, "--formaat", "md", "--uit", tmp_path / "uit")
    bestand = f"overzicht{'-intern' if '--intern' in argumenten else ''}.md"
    assert (code, uit) == (0, f"{Path('uit', 'effect', bestand)}\n")
    tekst = (tmp_path / "uit" / "effect" / bestand).read_text(encoding="utf-8")
    verwacht(f"documenten/effect-{naam}.md", tekst)


def test_html_en_pdf_worden_gemaakt_en_gemerkt(tik: Tik, tmp_path: Path) -> None:
    vraag = ("effect", "m-0011", "m-0017", "--intern", "-m", ZORGGROEP, "--formaat", "html,pdf")
    code, _, _ = tik(*vraag, "--uit", tmp_path / "uit")
    html = (tmp_path / "uit" / "effect" / "overzicht-intern.html").read_text(encoding="utf-8")
    assert code == 0
    assert "Intern werkdocument" in html
    assert (tmp_path / "uit" / "effect" / "overzicht-intern.pdf").read_bytes().startswith(b"%PDF")


def _json(tik: Tik, *argumenten: str | Path) -> dict[str, Any]:
    code, uit, _ = tik("effect", *argumenten, "--formaat", "json")
    assert code == 0
    document: dict[str, Any] = json.loads(uit)
    return document


def test_de_sleutels_van_json(tik: Tik) -> None:
    document = _json(tik, "m-0017", "--intern", "-m", ZORGGROEP)
    assert list(document) == [
        "versie",
        "peildatum",
        "jaar",
        "intern",
        "minimale_groep",
        "leeractiviteiten",
        "eigen_regie",
        "budget_prijs_onbekend",
        "medewerkers",
        "overgeslagen",
    ]
    (mens,) = document["medewerkers"]
    assert list(mens) == ["id", "naam", "zonder_scores", "doelen", "leeractiviteiten"]
    assert mens["doelen"][2] == {
        "plan": "m-0017-2026",
        "doel": "d1",
        "competentie": "familie-als-partner",
        "naar": 2,
        "status": "bezig",
        "vervolg_van": {"plan": "m-0017-2025", "doel": "d2"},
        "effect": {
            "competentie": "familie-als-partner",
            "voor": {"niveau": 1, "bron": "leidinggevende", "datum": "2026-02-02"},
            "na": None,
            "verschil": None,
            "bezwaren": ["nog-niet-opnieuw-ingeschat"],
        },
    }


def test_zonder_intern_noemt_json_niemand_en_niets_over_te_weinig_mensen(tik: Tik) -> None:
    document = _json(tik, "-m", ZORGGROEP)
    assert (document["medewerkers"], document["overgeslagen"]) == ([], [])
    assert document["leeractiviteiten"][-1] == {
        "leeractiviteit": "tiloefening",
        "naam": "Tiloefening met de tilcoach op de eigen leefgroep",
        "afgerond": None,
        "geteld": 5,
        "hoger": None,
        "gelijk": None,
        "lager": 0,
        "mediaan": 1,
        "kosten_per_niveau": 0,
        "prijs_onbekend": False,
    }
    assert document["eigen_regie"][0]["doelen"] == {
        "mensen": 8,
        "totaal": 16,
        "medewerker": 8,
        "samen": None,
        "leidinggevende": None,
        "niet_ingevuld": 0,
    }


def test_een_jaar_kiezen_gaat_niet_naar_buiten(tik: Tik) -> None:
    code, uit, fout = tik("effect", "--jaar", "2025", "-m", ZORGGROEP)
    assert (code, uit) == (2, "")
    assert fout.startswith("fout: Een keuze van een jaar komt alleen in een werkdocument.")


def test_wie_geen_scores_wil_heeft_ook_in_json_geen_niveau(tik: Tik) -> None:
    tekst = json.dumps(_json(tik, "m-0011", "--intern", "-m", ZORGGROEP)["medewerkers"])
    assert '"niveau"' not in tekst
    assert '"zonder_scores": true' in tekst


def test_csv_heeft_altijd_dezelfde_koppen(tik: Tik) -> None:
    bladen = [
        tik("effect", *extra, "-m", ZORGGROEP, "--formaat", "csv").uit
        for extra in ((), ("m-0017", "--intern"))
    ]
    rijen = [list(csv.DictReader(io.StringIO(blad.removeprefix("\ufeff")), delimiter=";")) for blad in bladen]
    assert list(rijen[0][0]) == list(rijen[1][0])
    assert {rij["deel"] for rij in rijen[0]} == {
        "leeractiviteit", "organisatie", "afdeling", "functiefamilie", "laag",
    }  # fmt: skip
    assert {rij["deel"] for rij in rijen[1]} == {"organisatie", "doel", "deelname"}


@pytest.mark.parametrize("formaat", ["json", "csv", "md", "pdf", "terminal,md"])
def test_een_keuze_van_mensen_gaat_niet_naar_buiten(tik: Tik, formaat: str) -> None:
    code, uit, fout = tik("effect", "--team", "vlier", "-m", ZORGGROEP, "--formaat", formaat)
    assert (code, uit) == (2, "")
    assert fout.startswith("fout: Een keuze van mensen komt alleen in een werkdocument.")


def test_een_keuze_van_mensen_in_een_tekstbestand_vraagt_ook_intern(tik: Tik, tmp_path: Path) -> None:
    doel = tmp_path / "blad.txt"
    assert tik("effect", "m-0017", "-m", ZORGGROEP, "--uit", doel).code == 2
    assert tik("effect", "m-0017", "-m", ZORGGROEP, "--uit", doel, "--intern").code == 0
    assert "niet om zo door te geven" in doel.read_text(encoding="utf-8")


@pytest.mark.parametrize("jaar", ["25", "9999", "-1"])
def test_een_jaar_dat_geen_jaar_is(tik: Tik, jaar: str) -> None:
    code, _, fout = tik("effect", "-m", ZORGGROEP, "--jaar", jaar)
    assert (code, fout) == (2, f"fout: {jaar} bij --jaar is geen jaar.\nhulp: Schrijf een jaar als 2027.\n")


@pytest.mark.parametrize("jaar", ["twintig", "2025-01", "²"])
def test_een_jaar_dat_geen_getal_is(tik: Tik, jaar: str) -> None:
    code, uit, fout = tik("effect", "-m", ZORGGROEP, "--jaar", jaar)
    assert (code, uit, "--jaar" in fout) == (2, "", True)


def test_een_onbekende_medewerker(tik: Tik) -> None:
    code, _, fout = tik("effect", "m-00177", "-m", ZORGGROEP)
    assert code == 2
    assert fout.startswith("fout: Er is geen medewerker 'm-00177'.")
