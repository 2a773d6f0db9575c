"""`competentie kloof`, `pop` en `demo` waar ze documenten schrijven."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Tik, Uitvoering


def _bestanden(map_: Path) -> list[str]:
    return sorted(p.relative_to(map_).as_posix() for p in map_.rglob("*") if p.is_file())


@pytest.mark.parametrize(
    ("opdracht", "bestanden"),
    [
        (["kloof", "m-0002", "--formaat", "md,html"], ["kloof/m-0002.md", "kloof/m-0002.html"]),
        (["kloof", "--alle", "--formaat", "md"], [f"kloof/m-000{n}.md" for n in (1, 2, 3)]),
        (["kloof", "--formaat", "md"], ["kloof/overzicht.md"]),
        (["pop", "maak", "m-0002", "--formaat", "md"], ["pop/m-0002.md"]),
        (["pop", "maak", "--team", "keuken"], ["pop/m-0003.pdf"]),
        (["pop", "maak", "m-0002", "--formaat", "docx"], ["pop/m-0002.docx"]),
        (["kloof", "--formaat", "docx"], ["kloof/overzicht.docx"]),
    ],
)
def test_documenten_heten_naar_de_id_en_komen_onder_uit(
    tik: Tik, kleine_organisatie: Path, opdracht: list[str], bestanden: list[str]
) -> None:
    paden = "".join(f"proef/uit/{bestand}\n" for bestand in bestanden)
    assert tik(*opdracht, "-m", kleine_organisatie) == Uitvoering(0, paden, "")
    assert _bestanden(kleine_organisatie / "uit") == sorted(bestanden)


def test_een_id_die_geen_bestandsnaam_kan_zijn_krijgt_een_streepje(
    tik: Tik, kleine_organisatie: Path
) -> None:
    for eigen in ("overzicht", "con"):
        tekst = f"id: {eigen}\nfunctie: begeleider\n"
        (kleine_organisatie / "medewerkers" / f"{eigen}-bestand.yaml").write_text(tekst, "utf-8")
    tik("kloof", "overzicht", "con", "--formaat", "md", "-m", kleine_organisatie)
    tik("kloof", "--formaat", "md", "-m", kleine_organisatie)
    tik("pop", "maak", "con", "--formaat", "md", "-m", kleine_organisatie)
    assert _bestanden(kleine_organisatie / "uit") == [
        "kloof/con_.md",
        "kloof/overzicht.md",
        "kloof/overzicht_.md",
        "pop/con_.md",
    ]


def test_waar_gegevens_naar_stdout_gaan_komt_niets_anders_bij(tik: Tik, kleine_organisatie: Path) -> None:
    opdracht = ("kloof", "m-0002", "--formaat", "json,md", "-m", kleine_organisatie)
    code, uit, fout = tik(*opdracht)
    assert (code, len(json.loads(uit)["medewerkers"]), fout) == (0, 1, "proef/uit/kloof/m-0002.md\n")
    assert tik(*opdracht, "--stil").fout == ""


def test_uit_kiest_een_andere_map(tik: Tik, kleine_organisatie: Path) -> None:
    uitvoering = tik("kloof", "m-0002", "--formaat", "md,json", "--uit", "een map", "-m", kleine_organisatie)
    assert uitvoering == Uitvoering(0, "een map/kloof.json\neen map/kloof/m-0002.md\n", "")
    assert not (kleine_organisatie / "uit").exists()


def test_wat_niet_te_schrijven_is_houdt_de_anderen_niet_tegen(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "uit" / "pop" / "m-0002.md").mkdir(parents=True)
    code, uit, fout = tik("pop", "maak", "--alle", "--formaat", "md", "-m", kleine_organisatie)
    assert (code, uit) == (1, "proef/uit/pop/m-0001.md\nproef/uit/pop/m-0003.md\n")
    assert fout.startswith("mislukt: m-0002 An Peeters (")


def test_pop_maak_vraagt_voor_wie(tik: Tik) -> None:
    assert tik("pop", "maak") == Uitvoering(
        2, "", "fout: Voor wie?\nhulp: Geef een medewerker, --team, --functie of --alle.\n"
    )


@pytest.mark.parametrize("uit", ["plan.txt", "plan.pdf", "plan.docx", "bezet"])
def test_pop_maak_wil_een_map(tik: Tik, tmp_path: Path, uit: str) -> None:
    (tmp_path / "bezet").touch()
    boodschap = (
        f"fout: '{uit}' bij --uit is een bestand; hier hoort een map.\nhulp: Geef de naam van een map.\n"
    )
    assert tik("pop", "maak", "--alle", "--uit", uit) == Uitvoering(2, "", boodschap)


def test_pop_toon_past_op_tachtig_tekens_en_eindigt_nergens_op_spaties(
    tik: Tik, kleine_organisatie: Path
) -> None:
    code, uit, fout = tik("pop", "toon", "m-0002", "-m", kleine_organisatie)
    assert (code, fout, "An Peeters" in uit) == (0, "", True)
    assert [regel for regel in uit.splitlines() if len(regel) > 80 or regel != regel.rstrip()] == []


def test_pop_toon_zegt_het_als_iemand_niet_bestaat(tik: Tik, kleine_organisatie: Path) -> None:
    assert tik("pop", "toon", "An Peters", "-m", kleine_organisatie) == Uitvoering(
        2, "", "fout: Er is geen medewerker 'An Peters'.\nhulp: bedoelde u 'm-0002' (An Peeters)?\n"
    )


def test_de_demo_maakt_alles_en_zegt_waar_te_beginnen(
    tik: Tik, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("competentie_cli.taken.demo.FORMATEN", ("md",))
    code, uit, fout = tik("demo", "mijn demo")
    verwacht = """\
Woonzorggroep De Kweepeer, een verzonnen organisatie, staat in mijn demo.
Nagekeken: 71 bestanden, geen fouten.

Gemaakt:
  het overzicht        1 bestand in mijn demo/uit/kloof
  de kloofrapporten    26 bestanden in mijn demo/uit/kloof
  de ontwikkelplannen  26 bestanden in mijn demo/uit/pop

Open eerst, van Femke Goossens:
  mijn demo/uit/kloof/m-0012.md
  mijn demo/uit/pop/m-0012.md

Probeer daarna:
  cd "mijn demo"
  competentie kloof              het overzicht op het scherm
  competentie kloof m-0012       één persoon
  competentie pop toon m-0012    een ontwikkelplan
  competentie gesprek m-0012     de voorbereiding van een gesprek
  competentie opvolging          wat er te doen staat
  competentie dashboard          de hele organisatie, om in een browser te openen
  competentie controleer         verander iets in een bestand en kijk het na
"""
    assert uit == verwacht
    assert (code, fout) == (0, "5 medewerkers zijn niet meegenomen.\n")
    assert len(_bestanden(tmp_path / "mijn demo" / "uit")) == 53
