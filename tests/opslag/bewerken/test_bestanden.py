"""Van wijzigingen naar de bytes van een bestand, en hoe een fout haar bestand noemt."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag.bewerken import (
    VoegSleutelToe,
    ZetWaarde,
    bewerk_bestand,
    nieuw_bestand,
    verwijder_bestand,
)
from competentie_cli.opslag.doorvoeren import Bestandswijziging, voer_door
from competentie_cli.opslag.gebeurtenissen import Onleesbaar


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Een bestand met een BOM en de regeleinden van Windows."""
    pad = tmp_path / "team.yaml"
    pad.write_bytes("\ufeffid: één\r\nnaam: 'Zoë 😀'  # wie\r\n".encode())
    return pad


def test_een_bestand_houdt_zijn_bom_en_zijn_regeleinden(team: Path) -> None:
    wijziging = bewerk_bestand(team, [ZetWaarde(("naam",), "An"), VoegSleutelToe((), "afdeling", "Zorg")])
    nieuw = "\ufeffid: één\r\nnaam: 'An'  # wie\r\nafdeling: Zorg\r\n".encode()
    assert wijziging == Bestandswijziging(team, team.read_bytes(), nieuw)
    voer_door(team.parent, [wijziging])
    assert team.read_bytes() == nieuw


def test_een_waarde_die_er_al_staat_verandert_geen_byte(team: Path) -> None:
    wijziging = bewerk_bestand(team, [ZetWaarde(("naam",), "Zoë 😀")])
    assert wijziging.oud == wijziging.nieuw == team.read_bytes()


def test_een_fout_noemt_het_bestand_en_de_regel(team: Path) -> None:
    with pytest.raises(BewerkFout) as fout:
        bewerk_bestand(team, [VoegSleutelToe(("naam",), "x", 1)], naam="teams/team.yaml")
    assert fout.value.tekst == "teams/team.yaml:2: naam is geen mapping of lijst."


@pytest.mark.parametrize("inhoud", [b"naam: Zo\xeb\n", None])
def test_een_bestand_dat_niet_te_lezen_is_is_een_fout_met_zijn_naam(
    tmp_path: Path, inhoud: bytes | None
) -> None:
    pad = tmp_path / "team.yaml"
    if inhoud is not None:
        pad.write_bytes(inhoud)
    with pytest.raises(BewerkFout) as fout:
        bewerk_bestand(pad, [ZetWaarde(("naam",), "An")])
    assert fout.value.tekst == f"{pad}: dit bestand is niet te lezen."


def test_een_nieuw_bestand_krijgt_zijn_tekst_met_commentaar(tmp_path: Path) -> None:
    tekst = "# Bespreek dit samen.\nmedewerker: m-0012\ndoelen: []  # hoogstens drie\n"
    voer_door(tmp_path, [nieuw_bestand(tmp_path / "plannen" / "m-0012-2027.yaml", tekst)])
    assert (tmp_path / "plannen" / "m-0012-2027.yaml").read_bytes() == tekst.encode()


def test_een_nieuw_bestand_dat_geen_yaml_is_wordt_nooit_geschreven(tmp_path: Path) -> None:
    with pytest.raises(Onleesbaar):
        nieuw_bestand(tmp_path / "plan.yaml", "doelen: [\n")


def test_een_bestand_kan_verdwijnen(team: Path) -> None:
    voer_door(team.parent, [verwijder_bestand(team)])
    assert not team.exists()
