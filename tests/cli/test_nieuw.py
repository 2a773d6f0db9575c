"""`competentie nieuw` en `competentie sjablonen`: bestanden in een eigen map zetten."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.opslag.voorbeelden import bestanden_in, meegeleverd
from tests.cli.conftest import Tik, Uitvoering

UITVOER = ["uit/", ".competentie/"]
PERSONEN = [
    *("medewerkers/", "plannen/", "scans/", "draagvlak/betrokkenen.yaml"),
    *("medewerkers.yaml", "plannen.yaml", "scans.yaml"),
]


def _inhoud(map_: Path) -> dict[str, bytes]:
    return {p.relative_to(map_).as_posix(): p.read_bytes() for p in map_.rglob("*") if p.is_file()}


@pytest.mark.parametrize("voorbeeld", ["leeg", "zorggroep", "gemeente"])
def test_een_voorbeeld_komt_heel_over_en_klopt(tik: Tik, tmp_path: Path, voorbeeld: str) -> None:
    assert tik("nieuw", "mijn huis", "--voorbeeld", voorbeeld).code == 0
    bron = meegeleverd("voorbeelden") / voorbeeld
    verwacht = {naam.as_posix(): (bron / naam).read_bytes() for naam in bestanden_in(bron)}
    gekregen = _inhoud(tmp_path / "mijn huis")
    del gekregen[".gitignore"]
    assert gekregen == verwacht
    assert tik("controleer", "-m", "mijn huis", "--formaat", "kort").code == 0


def test_nieuw_zegt_hoe_het_verder_gaat(tik: Tik) -> None:
    aantal = len(list(bestanden_in(meegeleverd("voorbeelden") / "leeg"))) + 1
    assert tik("nieuw", "mijn huis") == Uitvoering(
        0,
        f"""\
De map mijn huis staat klaar ({aantal} bestanden).

Zo gaat u verder:
  cd "mijn huis"
  competentie controleer    kijk of alles klopt; doe dit na elke wijziging
  competentie kloof         bekijk het overzicht

Begin in organisatie.yaml. README.md zegt wat waar staat.
""",
        "",
    )


def test_in_een_gevulde_map_wordt_niets_geschreven(tik: Tik, tmp_path: Path) -> None:
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").write_text("van mij")
    assert tik("nieuw", "vol") == Uitvoering(
        2,
        "",
        "fout: De map vol is niet leeg.\n"
        "hulp: Kies een andere map, of vervang bestanden met dezelfde naam met --overschrijf.\n",
    )
    assert tik("demo", "vol").code == 2
    assert _inhoud(tmp_path / "vol") == {"brief.txt": b"van mij"}


def test_overschrijf_vervangt_enkel_wat_dezelfde_naam_heeft(tik: Tik, tmp_path: Path) -> None:
    vol = tmp_path / "vol"
    vol.mkdir()
    (vol / "brief.txt").write_text("van mij")
    (vol / "organisatie.yaml").write_text("oud")
    (vol / ".gitignore").write_text("geheim.txt")
    assert tik("nieuw", "vol", "--overschrijf", "--zonder-personen").code == 0
    gekregen = _inhoud(vol)
    assert gekregen["brief.txt"] == b"van mij"
    assert gekregen["organisatie.yaml"] == (meegeleverd("voorbeelden") / "leeg/organisatie.yaml").read_bytes()
    regels = gekregen[".gitignore"].decode().splitlines()
    assert regels == ["geheim.txt", *UITVOER, *PERSONEN]


@pytest.mark.parametrize(
    ("opties", "regels"),
    [([], UITVOER), (["--zonder-personen"], [*UITVOER, *PERSONEN])],
)
def test_gitignore_houdt_uitvoer_en_naar_keuze_personen_buiten(
    tik: Tik, tmp_path: Path, opties: list[str], regels: list[str]
) -> None:
    tik("nieuw", "huis", *opties)
    tekst = (tmp_path / "huis" / ".gitignore").read_text("utf-8")
    assert [regel for regel in tekst.splitlines() if regel and not regel.startswith("#")] == regels


def test_een_onbekend_voorbeeld_krijgt_een_voorstel(tik: Tik) -> None:
    assert tik("nieuw", "x", "--voorbeeld", "zorgroep") == Uitvoering(
        2,
        "",
        "fout: Er is geen voorbeeld 'zorgroep'.\n"
        "hulp: bedoelde u 'zorggroep'? Kies uit gemeente, leeg, zorggroep.\n",
    )


@pytest.fixture
def sjablonen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Een eigen map meegeleverde sjablonen."""
    map_ = tmp_path / "meegeleverd"
    for naam in ("pop.typ", "pop.html", "kloof.md", "delen/kop.typ"):
        (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
        (map_ / naam).write_text(f"ingebouwd {naam}")
    monkeypatch.setattr("competentie_cli.taken.sjablonen.meegeleverd", lambda _naam: map_)
    return map_


@pytest.mark.usefixtures("sjablonen")
@pytest.mark.parametrize(
    ("gevraagd", "bestanden"),
    [
        ([], ["delen/kop.typ", "kloof.md", "pop.html", "pop.typ"]),
        (["pop"], ["pop.html", "pop.typ"]),
        (["pop.typ"], ["pop.typ"]),
        (["delen/"], ["delen/kop.typ"]),
    ],
)
def test_sjablonen_komen_in_de_organisatiemap(
    tik: Tik, kleine_organisatie: Path, gevraagd: list[str], bestanden: list[str]
) -> None:
    code, uit, fout = tik("sjablonen", "kopieer", *gevraagd, "-m", kleine_organisatie)
    assert (code, uit.splitlines(), fout) == (0, [f"proef/sjablonen/{b}" for b in bestanden], "")
    assert sorted(_inhoud(kleine_organisatie / "sjablonen")) == bestanden


@pytest.mark.usefixtures("sjablonen")
def test_een_eigen_sjabloon_blijft_staan(tik: Tik, kleine_organisatie: Path) -> None:
    eigen = kleine_organisatie / "sjablonen" / "pop.typ"
    eigen.parent.mkdir()
    eigen.write_text("van mij")
    opdracht = ("sjablonen", "kopieer", "pop.typ", "-m", kleine_organisatie)
    boodschap = "blijft staan: proef/sjablonen/pop.typ (vervang met --overschrijf)\n"
    assert tik(*opdracht) == Uitvoering(0, "", boodschap)
    assert eigen.read_text() == "van mij"
    assert tik(*opdracht, "--overschrijf") == Uitvoering(0, "proef/sjablonen/pop.typ\n", "")
    assert eigen.read_text() == "ingebouwd pop.typ"


@pytest.mark.usefixtures("sjablonen")
def test_een_onbekend_sjabloon_krijgt_een_voorstel(tik: Tik, kleine_organisatie: Path) -> None:
    assert tik("sjablonen", "kopieer", "popp", "-m", kleine_organisatie) == Uitvoering(
        2, "", "fout: Er is geen sjabloon 'popp'.\nhulp: bedoelde u 'pop'? Kies uit kloof, kop, pop.\n"
    )
