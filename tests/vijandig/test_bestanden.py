"""Mappen en bestanden die er niet zijn, niet opengaan, te diep liggen of onder het lezen veranderen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from competentie_cli.opslag import bestanden
from competentie_cli.opslag.paden import lees_gewoon
from competentie_cli.taken.openen import Geopend, open_map
from tests.conftest import KLEIN, ORGANISATIE, bouw_organisatie
from tests.vijandig.conftest import Tik

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pijpen en koppelingen")
PERSOON = "id: p-1\nfunctie: begeleider\n"
OPDRACHTEN = (("controleer",), ("kloof",), ("pop", "maak", "--alle"), ("pop", "toon", "m-0002"))


def _fouten(geopend: Geopend) -> list[str]:
    return [f"{m.bestand}:{m.plaats}: {m.code}" for m in geopend.meldingen if m.plaats is None] + [
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}" for m in geopend.meldingen if m.plaats
    ]


GEEN_ORGANISATIE: dict[str, Callable[[Path], object]] = {
    "niets": lambda pad: None,
    "een map": lambda pad: pad.mkdir(),
    "een pijp": os.mkfifo,
    "een koppeling naar niets": lambda pad: pad.symlink_to("nergens"),
    "een koppeling naar zichzelf": lambda pad: pad.symlink_to(pad.name),
    "een apparaat": lambda pad: pad.symlink_to("/dev/zero"),
}


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=" ".join)
@pytest.mark.parametrize("wat", GEEN_ORGANISATIE)
def test_zonder_bruikbaar_organisatiebestand_stopt_elke_opdracht(
    wat: str, opdracht: tuple[str, ...], tmp_path: Path, tik: Tik
) -> None:
    map_ = bouw_organisatie(tmp_path / "proef", **KLEIN)
    (map_ / "organisatie.yaml").unlink()
    GEEN_ORGANISATIE[wat](map_ / "organisatie.yaml")
    gedaan = tik(*opdracht, "-m", map_)
    assert (gedaan.code, gedaan.uit) == (2, "")
    assert gedaan.fout == (
        f"fout: In {map_} staat geen organisatie.yaml.\n"
        "hulp: Geef de organisatiemap met --map, of maak er een met: competentie nieuw MAP\n"
    )


@pytest.mark.parametrize(
    "map_", ["", "nergens", "organisatie.yaml", "/dev/zero", "a" * 10_000, "a/" * 3000, "~", "\x1b[2J"]
)
def test_een_map_die_geen_map_is_geeft_een_zin(map_: str, kleine_organisatie: Path, tik: Tik) -> None:
    (Path.cwd() / "organisatie.yaml").write_text("geen map", "utf-8")
    gedaan = tik("controleer", "-m", map_ or "''")
    assert (gedaan.code, gedaan.uit) == (2, "")
    assert gedaan.fout.startswith("fout: In ")
    assert "\x1b" not in gedaan.fout


def test_een_bestand_dat_verdwijnt_voor_het_gelezen_is(
    kleine_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = bestanden.lees_gewoon

    def lees(pad: Path, grens: int) -> bytes | None:
        if pad.name == "m-0003.yaml":
            pad.unlink()
        return echt(pad, grens)

    monkeypatch.setattr(bestanden, "lees_gewoon", lees)
    assert _fouten(open_map(kleine_organisatie)) == ["medewerkers/m-0003.yaml:1:1: niet-te-openen"]


def test_een_bestand_dat_een_pijp_wordt_voor_het_gelezen_is(
    kleine_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = bestanden.lees_gewoon

    def lees(pad: Path, grens: int) -> bytes | None:
        if pad.name == "m-0003.yaml":
            pad.unlink()
            os.mkfifo(pad)
        return echt(pad, grens)

    monkeypatch.setattr(bestanden, "lees_gewoon", lees)
    assert _fouten(open_map(kleine_organisatie)) == ["medewerkers/m-0003.yaml:1:1: niet-te-openen"]


def test_van_een_bestand_dat_maar_groeit_komt_nooit_meer_dan_de_grens(tmp_path: Path) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes(b"x" * 100)
    assert lees_gewoon(pad, 100) == b"x" * 100
    assert lees_gewoon(pad, 99) is None


def test_een_map_die_niet_opengaat_is_een_bevinding_en_zwijgt_over_verwijzingen(
    kleine_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dicht = kleine_organisatie / "medewerkers" / "nacht"
    dicht.mkdir()
    (kleine_organisatie / "teams.yaml").write_text(KLEIN["teams"].replace("m-0001", "p-1"), "utf-8")
    echt = os.scandir

    def scandir(pad: Path) -> object:
        if Path(pad) == dicht:
            raise PermissionError(13, "Permission denied", str(pad))
        return echt(pad)

    monkeypatch.setattr(os, "scandir", scandir)
    geopend = open_map(kleine_organisatie)
    assert _fouten(geopend) == ["medewerkers/nacht:1:1: niet-te-openen"]
    assert geopend.organisatie is not None
    assert sorted(geopend.organisatie.medewerkers) == ["m-0001", "m-0002", "m-0003"]


@contextmanager
def _diep_in(start: Path, diepte: int) -> Iterator[None]:
    """Een bestand heel diep onder een map; achteraf is het weer weg, want opruimen loopt daar ook op vast."""
    hier = Path.cwd()
    os.chdir(start)
    try:
        for _ in range(diepte):
            Path("d").mkdir()
            os.chdir("d")
        Path("p.yaml").write_text(PERSOON, "utf-8")
        yield
        Path("p.yaml").unlink()
        for _ in range(diepte):
            os.chdir("..")
            Path("d").rmdir()
    finally:
        os.chdir(hier)


def test_een_bestand_duizend_mappen_diep_wordt_gewoon_gelezen(kleine_organisatie: Path) -> None:
    with _diep_in(kleine_organisatie / "medewerkers", 1000):
        geopend = open_map(kleine_organisatie)
    assert _fouten(geopend) == []
    assert geopend.organisatie is not None
    assert "p-1" in geopend.organisatie.medewerkers


def test_een_map_die_te_diep_ligt_om_te_openen_is_een_bevinding(kleine_organisatie: Path) -> None:
    with _diep_in(kleine_organisatie / "medewerkers", 2500):
        (fout,) = _fouten(open_map(kleine_organisatie))
    assert fout.startswith("medewerkers/d/d/d/")
    assert fout.endswith("/d:1:1: niet-te-openen")


UITVOER: dict[str, Callable[[Path], object]] = {
    "uit is een bestand": lambda map_: (map_ / "uit").write_text("x", "utf-8"),
    "uit is een pijp": lambda map_: os.mkfifo(map_ / "uit"),
    "uit wijst naar niets": lambda map_: (map_ / "uit").symlink_to("/nergens/uit"),
    "uit wijst naar zichzelf": lambda map_: (map_ / "uit").symlink_to("uit"),
    "het document is een map": lambda map_: (map_ / "uit" / "pop" / "m-0002.md").mkdir(parents=True),
}


@pytest.mark.parametrize("wat", UITVOER)
def test_waar_niet_te_schrijven_valt_staat_wie_er_mist(wat: str, kleine_organisatie: Path, tik: Tik) -> None:
    UITVOER[wat](kleine_organisatie)
    gedaan = tik("pop", "maak", "m-0002", "--formaat", "md", "-m", kleine_organisatie)
    assert (gedaan.code, gedaan.uit) == (1, "")
    assert gedaan.fout.startswith("mislukt: m-0002 An Peeters (")
    assert gedaan.fout.count("is niet te schrijven: ") == 1


def test_een_pijp_op_de_plek_van_een_document_wordt_vervangen(kleine_organisatie: Path, tik: Tik) -> None:
    pad = kleine_organisatie / "uit" / "pop" / "m-0002.md"
    pad.parent.mkdir(parents=True)
    os.mkfifo(pad)
    assert tik("pop", "maak", "m-0002", "--formaat", "md", "-m", kleine_organisatie).code == 0
    assert pad.read_text("utf-8").startswith("# Mijn ontwikkelplan\n")


def test_een_koppeling_op_de_plek_van_een_document_wordt_vervangen_niet_gevolgd(
    kleine_organisatie: Path, tik: Tik
) -> None:
    pad = kleine_organisatie / "uit" / "pop" / "m-0002.md"
    pad.parent.mkdir(parents=True)
    pad.symlink_to(kleine_organisatie / "organisatie.yaml")
    assert tik("pop", "maak", "m-0002", "--formaat", "md", "-m", kleine_organisatie).code == 0
    assert (kleine_organisatie / "organisatie.yaml").read_text("utf-8") == ORGANISATIE
    assert not pad.is_symlink()


def test_een_verdwenen_werkmap_geeft_een_zin(
    tmp_path: Path, tik: Tik, monkeypatch: pytest.MonkeyPatch
) -> None:
    weg = tmp_path / "weg"
    weg.mkdir()
    monkeypatch.chdir(weg)
    weg.rmdir()
    gedaan = tik("kloof")
    assert (gedaan.code, gedaan.uit) == (2, "")
    assert gedaan.fout.startswith("fout: ")
