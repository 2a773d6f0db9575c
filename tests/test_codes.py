"""Elke code heeft een uitleg, een slecht voorbeeld dat precies haar geeft en een goed dat zwijgt."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.meldingen.tabel import CODES
from competentie_cli.taken.controleer import kijk_na
from tests.conftest import BASIS
from tests.githulp import leg_vast

VANDAAG = date(2026, 11, 21)
# wat een bestand anders zegt dan zijn vorige versie in git: de test hieronder legt eerst de goede versie vast
TEGENOVER_GIT = {"plan-statussprong", "plan-gewijzigd-na-ondertekening"}
# wat niet in tekst te tonen is: de test hieronder plant het als bytes of als map
ANDERS_GEPLANT = {"geen-utf8", "niet-te-openen", "map-overgeslagen"} | TEGENOVER_GIT
# wat er vanzelf bij hoort: teams elders zoeken laat het bestand hier liggen, een plan boven budget is niet
# SMART, en zonder kernrijen vraagt niemand de kerncompetentie nog
KOMT_MEE = {
    "map-ontbreekt": {"onbekend-bestand"},
    "budget-overschreden": {"pop-niet-smart"},
    "functie-zonder-kerncompetentie": {"competentie-ongebruikt"},
}
IN_NEDERLAND = {"terugbetaling-verplicht"}
MET_VOORBEELD = sorted(CODES.keys() - ANDERS_GEPLANT)


def _codes(map_: Path) -> list[str]:
    return [melding.code for melding in kijk_na(map_, VANDAAG).meldingen]


def _met(tmp_path: Path, bestand: str, tekst: str, *, land: str = "BE") -> Path:
    map_ = tmp_path / "huis"
    shutil.copytree(BASIS, map_)
    organisatie = map_ / "organisatie.yaml"
    organisatie.write_text(organisatie.read_text("utf-8").replace("land: BE", f"land: {land}"), "utf-8")
    (map_ / bestand).parent.mkdir(parents=True, exist_ok=True)
    (map_ / bestand).write_text(tekst, encoding="utf-8", newline="")
    return map_


def test_de_basis_geeft_geen_enkele_bevinding() -> None:
    assert _codes(BASIS) == []


@pytest.mark.parametrize("code", MET_VOORBEELD)
def test_het_slechte_voorbeeld_geeft_alleen_zijn_eigen_code(code: str, tmp_path: Path) -> None:
    voorbeeld = CODES[code].uitleg.voorbeeld
    land = "NL" if code in IN_NEDERLAND else "BE"
    gevonden = set(_codes(_met(tmp_path, voorbeeld.bestand, voorbeeld.fout, land=land)))
    assert gevonden == {code} | KOMT_MEE.get(code, set())


@pytest.mark.parametrize("code", MET_VOORBEELD)
def test_het_goede_voorbeeld_zwijgt(code: str, tmp_path: Path) -> None:
    voorbeeld = CODES[code].uitleg.voorbeeld
    land = "NL" if code in IN_NEDERLAND else "BE"
    map_ = _met(tmp_path, voorbeeld.goed_bestand or voorbeeld.bestand, voorbeeld.goed, land=land)
    assert _codes(map_) == []


def test_een_bestand_in_een_oude_tekenset_geeft_alleen_geen_utf8(tmp_path: Path) -> None:
    voorbeeld = CODES["geen-utf8"].uitleg.voorbeeld
    map_ = _met(tmp_path, voorbeeld.bestand, "")
    (map_ / voorbeeld.bestand).write_bytes(voorbeeld.fout.encode("cp1252"))
    assert _codes(map_) == ["geen-utf8"]
    (map_ / voorbeeld.bestand).write_bytes(voorbeeld.goed.encode())
    assert _codes(map_) == []


def test_een_koppeling_naar_niets_geeft_alleen_niet_te_openen(tmp_path: Path) -> None:
    voorbeeld = CODES["niet-te-openen"].uitleg.voorbeeld
    map_ = _met(tmp_path, voorbeeld.bestand, "")
    (map_ / voorbeeld.bestand).unlink()
    (map_ / voorbeeld.bestand).symlink_to(map_ / "weg.yaml")
    assert _codes(map_) == ["niet-te-openen"]
    (map_ / "weg.yaml").write_text(voorbeeld.goed, encoding="utf-8")
    assert _codes(map_) == ["onbekend-bestand"]


def test_een_gekoppelde_map_geeft_alleen_map_overgeslagen(tmp_path: Path) -> None:
    voorbeeld = CODES["map-overgeslagen"].uitleg.voorbeeld
    map_ = _met(tmp_path, voorbeeld.bestand, voorbeeld.goed)
    assert _codes(map_) == []
    (tmp_path / "elders").mkdir()
    (map_ / "teams" / "nog").symlink_to(tmp_path / "elders", target_is_directory=True)
    assert _codes(map_) == ["map-overgeslagen"]


@pytest.mark.parametrize("code", sorted(TEGENOVER_GIT))
def test_een_plan_dat_anders_is_dan_in_git_geeft_alleen_zijn_eigen_code(code: str, tmp_path: Path) -> None:
    voorbeeld = CODES[code].uitleg.voorbeeld
    map_ = _met(tmp_path, voorbeeld.bestand, voorbeeld.goed)
    leg_vast(map_)
    assert _codes(map_) == []
    (map_ / voorbeeld.bestand).write_text(voorbeeld.fout, encoding="utf-8")
    assert _codes(map_) == [code]


@pytest.mark.parametrize("code", sorted(CODES))
def test_elke_uitleg_bestaat_uit_hele_zinnen(code: str) -> None:
    uitleg = CODES[code].uitleg
    for zin in (uitleg.wat, uitleg.waarom):
        assert zin[0].isupper() and zin.endswith((".", "?")), zin
    assert (
        uitleg.voorbeeld.fout != uitleg.voorbeeld.goed
        or code in ANDERS_GEPLANT
        or uitleg.voorbeeld.goed_bestand
    )


def test_een_tekst_noemt_alleen_waarden_die_haar_controle_geeft(tmp_path: Path) -> None:
    for code in MET_VOORBEELD:
        voorbeeld = CODES[code].uitleg.voorbeeld
        gevonden = kijk_na(_met(tmp_path / code, voorbeeld.bestand, voorbeeld.fout), VANDAAG).meldingen
        for melding in gevonden:
            assert "{" not in melding.tekst.replace("`{", "") and melding.tekst, melding


def test_een_studiekostenbeding_bij_een_verplichte_vorming_mag_in_belgie(tmp_path: Path) -> None:
    voorbeeld = CODES["terugbetaling-verplicht"].uitleg.voorbeeld
    assert _codes(_met(tmp_path, voorbeeld.bestand, voorbeeld.fout, land="BE")) == []
