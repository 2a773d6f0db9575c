"""Plannen tegenover hun vorige versie in git: een echte repository, en alles waar ze niet is."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.opslag.git import gewijzigd_sinds_head
from competentie_cli.taken.controleer import kijk_na
from tests.conftest import bouw_organisatie
from tests.githulp import git, leg_vast

DAG = date(2026, 11, 21)
PLAN = "plannen/m-0002-2026.yaml"
TEKST = """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: lopend
akkoord: {medewerker: 2026-01-20}
doelen:
  - id: d1
    competentie: samenwerken
    omschrijving: Ik vraag elke week een collega wat beter kan.
    van: 2
    naar: 3
    tegen: 2026-12-15
    acties:
      - {leeractiviteit: meelopen, start: 2026-02-01}
      - {omschrijving: Vraagt het na, vorm: oefenen, uren: 4, kosten: 0, status: gepland}
    afspraken:
      - {tekst: Geen late dienst, wie: leidinggevende, tegen: 2026-12-01}
      - {tekst: Tijd op maandag, wie: hr, tegen: 2026-12-01}
opvolging: [{datum: 2026-12-01}]
"""


def _plantips(map_: Path) -> list[str]:
    meldingen = kijk_na(map_, DAG).meldingen
    return [
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}: {m.tekst}"
        for m in meldingen
        if m.plaats and m.code.startswith("plan-")
    ]


@pytest.fixture
def huis(gave_organisatie: Path) -> Path:
    """Een organisatie waarvan alles vastligt, met een plan dat half getekend is."""
    (gave_organisatie / PLAN).write_text(TEKST, "utf-8")
    leg_vast(gave_organisatie)
    return gave_organisatie


def _wijzig(huis: Path, *paren: tuple[str, str]) -> list[str]:
    tekst = (huis / PLAN).read_text("utf-8")
    for oud, nieuw in paren:
        assert oud in tekst
        tekst = tekst.replace(oud, nieuw)
    (huis / PLAN).write_text(tekst, "utf-8")
    return _plantips(huis)


def test_wat_afgesproken_was_en_anders_werd_wordt_op_zijn_plek_gemeld(huis: Path) -> None:
    gewijzigd = "plan-gewijzigd-na-ondertekening: dit is na de ondertekening gewijzigd: bij"
    gevonden = _wijzig(
        huis,
        ("tot: 2026-12-31", "tot: 2027-01-31"),
        ("medewerker: 2026-01-20", "medewerker: 2026-01-27"),
        ("elke week", "elke maand"),
        ("naar: 3", "naar: 4"),
        ("uren: 4", "uren: 2"),
        ("late dienst, wie: leidinggevende", "late dienst, wie: hr"),
        ("      - {tekst: Tijd op maandag, wie: hr, tegen: 2026-12-01}\n", ""),
        ("opvolging:", "  - {id: d2, omschrijving: Erbij, tegen: 2026-12-01}\nopvolging:"),
    )
    assert gevonden == [
        f"{PLAN}:2:33: {gewijzigd} `tot` stond '2026-12-31'",
        f"{PLAN}:4:23: {gewijzigd} `medewerker` stond '2026-01-20'",
        f"{PLAN}:8:19: {gewijzigd} `omschrijving` stond 'Ik vraag elke week een collega wat beter kan.'",
        f"{PLAN}:10:11: {gewijzigd} `naar` stond '3'",
        f"{PLAN}:14:60: {gewijzigd} `uren` stond '4'",
        f"{PLAN}:16:7: plan-gewijzigd-na-ondertekening: na de ondertekening verdween hier een afspraak: "
        "'Tijd op maandag'",
        f"{PLAN}:16:40: {gewijzigd} `wie` stond 'leidinggevende'",
        f"{PLAN}:17:5: plan-gewijzigd-na-ondertekening: hier kwam na de ondertekening een doel bij",
    ]


def test_voortgang_en_invullen_wat_leeg_was_is_geen_wijziging(huis: Path) -> None:
    gevonden = _wijzig(
        huis,
        ("medewerker: 2026-01-20}", "medewerker: 2026-01-20, leidinggevende: 2026-01-22}"),
        (
            "    tegen: 2026-12-15\n",
            "    resultaat: Drie collega's merkten het.\n    tegen: 2026-12-15\n"
            "    status: bezig\n    reden: Zo.\n",
        ),
        ("meelopen, start: 2026-02-01", "meelopen, status: afgerond, start: 2026-03-01, einde: 2026-03-01"),
        ("status: gepland", "status: vastgelopen, sinds: 2026-05-01"),
        ("{tekst: Geen late", "{status: gedaan, tekst: Geen  late"),
        ("leidinggevende, tegen: 2026-12-01", "leidinggevende, tegen: 1/12/2026"),
        (
            "opvolging: [",
            "gezien_anders: Ja.\nopvolging: [{datum: 2026-06-01, gehouden: ja}, ",
        ),
    )
    assert gevonden == []


@pytest.mark.parametrize(
    ("van", "naar", "verwacht"),
    [
        ("lopend", "concept", "'concept' is daarvan niet de volgende stap"),
        ("gesloten", "lopend", "een gesloten plan blijft gesloten"),
        ("lopend", "geevalueerd", None),
    ],
)
def test_een_status_die_niet_kan_volgen_wordt_gemeld(
    huis: Path, van: str, naar: str, verwacht: str | None
) -> None:
    _wijzig(huis, ("status: lopend", f"status: {van}"))
    if van != "lopend":
        leg_vast(huis)
    gevonden = _wijzig(huis, (f"status: {van}", f"status: {naar}"))
    boodschap = f"{PLAN}:3:9: plan-statussprong: in git staat dit plan op '{van}'; {verwacht}"
    assert gevonden == ([boodschap] if verwacht else [])


def test_een_concept_mag_nog_helemaal_anders_worden(huis: Path) -> None:
    _wijzig(huis, ("status: lopend", "status: concept"))
    leg_vast(huis)
    assert _wijzig(huis, ("naar: 3", "naar: 4"), ("status: concept", "status: besproken")) == []


def test_een_verhuisd_plan_wordt_op_zijn_id_herkend(huis: Path) -> None:
    (huis / PLAN).unlink()
    inspringend = TEKST.replace("naar: 3", "naar: 4").replace("\n", "\n    ").rstrip(" ")
    (huis / "plannen.yaml").write_text(f"plannen:\n  - {inspringend}", "utf-8")
    (gevonden,) = _plantips(huis)
    assert gevonden.startswith("plannen.yaml:11:15: plan-gewijzigd-na-ondertekening")


def test_plannen_in_een_andere_repository_met_spaties_en_accenten(tmp_path: Path) -> None:
    map_ = tmp_path / "één map" / "hr"
    plannen = tmp_path / "andere map" / "plännen"
    plannen.mkdir(parents=True)
    bouw_organisatie(
        map_,
        organisatie="naam: Huis\nland: BE\nschaal: [{niveau: 1, naam: A}, {niveau: 4, naam: B}]\n"
        "mappen: {plannen: ../../andere map/plännen}\n",
        functies="functies: [{id: f, naam: F}]\n",
        **{"medewerkers/m-1": "id: m-1\nfunctie: f\n"},
    )
    bestand = plannen / "één plan.yaml"
    bestand.write_text("medewerker: m-1\nperiode: {van: 2026-01-01}\nstatus: lopend\n", "utf-8")
    leg_vast(tmp_path / "andere map")
    assert _plantips(map_) == []
    bestand.write_text("medewerker: m-1\nperiode: {van: 2026-01-01}\nstatus: gesloten\n", "utf-8")
    (gevonden,) = _plantips(map_)
    assert gevonden.startswith("../../andere map/plännen/één plan.yaml:3:9: plan-statussprong")


def test_zonder_repository_zonder_commit_of_zonder_git_zegt_het_niets(
    gave_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert gewijzigd_sinds_head(gave_organisatie, ["plannen"]) == {}
    git(gave_organisatie, "init", "--quiet")
    assert gewijzigd_sinds_head(gave_organisatie, ["plannen"]) == {}
    leg_vast(gave_organisatie)
    (gave_organisatie / PLAN).write_text("", "utf-8")
    assert list(gewijzigd_sinds_head(gave_organisatie, ["plannen", "plannen.yaml"])) == [PLAN]
    monkeypatch.setenv("PATH", "")
    assert gewijzigd_sinds_head(gave_organisatie, ["plannen"]) == {}


def test_een_haak_die_naar_een_andere_repository_wijst_stoort_niet(
    huis: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "weg"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "weg" / "index"))
    (gevonden,) = _wijzig(huis, ("naar: 3", "naar: 4"))
    assert "plan-gewijzigd-na-ondertekening" in gevonden


def test_een_antwoord_dat_te_lang_duurt_is_geen_antwoord(huis: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def traag(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("git", 10)

    monkeypatch.setattr(subprocess, "run", traag)
    assert _wijzig(huis, ("naar: 3", "naar: 4")) == []


def test_zonder_repository_wordt_git_niet_gestart(
    gave_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nooit(*_: object, **__: object) -> None:
        raise AssertionError("git gestart")

    monkeypatch.setattr(subprocess, "run", nooit)
    assert _plantips(gave_organisatie) == []


def test_wat_in_head_niet_te_lezen_was_of_geen_plan_is_zegt_niets(huis: Path) -> None:
    for rommel in (
        "doelen: [\n",
        "medewerker: 3\nstatus: x\n",
        "- a\n",
        "\udce9".encode("utf-8", "surrogateescape"),
    ):
        inhoud = rommel if isinstance(rommel, bytes) else rommel.encode()
        (huis / PLAN).write_bytes(inhoud)
        leg_vast(huis)
        (huis / PLAN).write_text(TEKST, "utf-8")
        assert _plantips(huis) == []


def test_de_index_van_git_blijft_zoals_ze_is(huis: Path) -> None:
    os.utime(huis / PLAN, (1, 1))
    voor = (huis / ".git" / "index").read_bytes()
    assert _plantips(huis) == []
    assert (huis / ".git" / "index").read_bytes() == voor
    shutil.rmtree(huis / ".git")
    assert _plantips(huis) == []
