"""`competentie gesprek`: keuzes, bestanden en wat er misgaat."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Tik, Uitvoering


@pytest.mark.parametrize(
    ("opties", "bestanden"),
    [
        (["m-0002"], [f"m-0002-{welk}" for welk in ("medewerker", "leidinggevende", "gespreksblad")]),
        (["m-0002", "--document", "gespreksblad"], ["m-0002-gespreksblad"]),
        (["--team", "keuken", "--document", "medewerker"], ["m-0003-medewerker"]),
        (
            ["--alle", "--soort", "Terugkeer", "--document", "gespreksblad,medewerker,gespreksblad"],
            [f"m-000{n}-{welk}" for n in (1, 2, 3) for welk in ("gespreksblad", "medewerker")],
        ),
    ],
)
def test_elk_papier_heet_naar_de_id_en_voor_wie_het_is(
    tik: Tik, kleine_organisatie: Path, opties: list[str], bestanden: list[str]
) -> None:
    uit = "".join(f"proef/uit/gesprek/{naam}.md\n" for naam in bestanden)
    assert tik("gesprek", *opties, "--formaat", "md", "-m", kleine_organisatie) == Uitvoering(0, uit, "")


def test_zonder_formaat_komt_er_een_pdf_in_de_gevraagde_map(
    tik: Tik, kleine_organisatie: Path, tmp_path: Path
) -> None:
    opdracht = (
        "gesprek",
        "m-0002",
        "--document",
        "gespreksblad",
        "--uit",
        "een map",
        "-m",
        kleine_organisatie,
    )
    assert tik(*opdracht) == Uitvoering(0, "een map/gesprek/m-0002-gespreksblad.pdf\n", "")
    assert (tmp_path / "een map/gesprek/m-0002-gespreksblad.pdf").read_bytes().startswith(b"%PDF")


def test_wie_afwezig_is_gaat_alleen_mee_als_erom_gevraagd_wordt(tik: Tik, kleine_organisatie: Path) -> None:
    bestand = kleine_organisatie / "medewerkers" / "m-0003.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "afwezig: [{van: 2026-10-01}]\n", "utf-8")
    vast = ("--document", "medewerker", "--formaat", "md", "-m", kleine_organisatie)
    code, uit, fout = tik("gesprek", "--alle", *vast)
    assert (code, "m-0003" in uit, fout) == (0, False, "1 medewerker is niet meegenomen.\n")
    assert tik("gesprek", "m-0003", *vast).uit == "proef/uit/gesprek/m-0003-medewerker.md\n"


@pytest.mark.parametrize(
    ("opties", "boodschap"),
    [
        ([], "fout: Voor wie?\nhulp: Geef een medewerker, --team, --functie of --alle.\n"),
        (
            ["m-0002", "--soort", "loopban"],
            "fout: 'loopban' is hier geen soort gesprek.\nhulp: bedoelde u 'loopbaan'? Kies uit functie, "
            "planning, functionering, ontwikkeling, loopbaan, evaluatie, terugkeer.\n",
        ),
        (
            ["m-0002", "--document", "leidingevende"],
            "fout: 'leidingevende' is hier geen document.\nhulp: bedoelde u 'leidinggevende'? "
            "Kies uit medewerker, leidinggevende, gespreksblad.\n",
        ),
        (["m-0009"], "fout: Er is geen medewerker 'm-0009'.\nhulp: bedoelde u 'm-0003'?\n"),
        (
            ["m-0002", "--uit", "blad.pdf"],
            "fout: 'blad.pdf' bij --uit is een bestand; hier hoort een map.\n"
            "hulp: Geef de naam van een map.\n",
        ),
    ],
)
def test_wat_niet_kan_wordt_gezegd_en_er_komt_niets(
    tik: Tik, kleine_organisatie: Path, opties: list[str], boodschap: str
) -> None:
    assert tik("gesprek", *opties, "-m", kleine_organisatie) == Uitvoering(2, "", boodschap)
    assert not (kleine_organisatie / "uit").exists()


def test_wat_niet_te_schrijven_is_houdt_de_anderen_niet_tegen(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "uit/gesprek/m-0002-medewerker.md").mkdir(parents=True)
    vast = ("--document", "medewerker", "--formaat", "md", "-m", kleine_organisatie)
    code, uit, fout = tik("gesprek", "--alle", *vast)
    assert (code, uit) == (1, "".join(f"proef/uit/gesprek/m-000{n}-medewerker.md\n" for n in (1, 3)))
    assert fout.startswith("mislukt: m-0002 An Peeters (")
