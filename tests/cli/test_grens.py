"""Wat verkeerd ingetikt wordt, krijgt een Nederlandse zin en uitgang 2; nooit een spoor van Python."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from competentie_cli.cli import hoofd
from tests.cli.conftest import Tik, Uitvoering

FOUT_GETIKT = [
    (["klof"], "fout: De opdracht 'klof' bestaat niet.\nhulp: bedoelde u 'competentie kloof'?\n"),
    (["xyz"], "fout: De opdracht 'xyz' bestaat niet.\nhulp: Alle opdrachten: competentie --help\n"),
    (["pop", "mak"], "fout: De opdracht 'mak' bestaat niet.\nhulp: bedoelde u 'competentie pop maak'?\n"),
    (["kloof", "--alles"], "fout: De optie '--alles' bestaat niet.\nhulp: bedoelde u '--alle'?\n"),
    (["kloof", "-z"], "fout: De optie '-z' bestaat niet.\nhulp: competentie kloof --help\n"),
    (["--kloof"], "fout: De optie '--kloof' bestaat niet.\nhulp: competentie --help\n"),
    (["pop", "toon"], "fout: MEDEWERKER ontbreekt.\nhulp: competentie pop toon --help\n"),
    (["nieuw"], "fout: MAP ontbreekt.\nhulp: competentie nieuw --help\n"),
    (
        ["demo", "a", "b", "c"],
        "fout: Hier past niets meer bij: b c\n"
        "hulp: Een naam met spaties staat tussen aanhalingstekens. Meer: competentie demo --help\n",
    ),
    (["kloof", "--team"], "fout: Bij de optie '--team' hoort een waarde.\nhulp: competentie --help\n"),
    (["kloof", "--stil=ja"], "fout: Bij de optie '--stil' hoort geen waarde.\nhulp: competentie --help\n"),
    (
        ["kloof", "--formaat", "pdff"],
        "fout: 'pdff' is hier geen formaat.\n"
        "hulp: bedoelde u 'pdf'? Kies uit terminal, json, csv, pdf, html, md, docx.\n",
    ),
    (
        ["controleer", "--formaat", "xml"],
        "fout: 'xml' is hier geen formaat.\nhulp: Kies uit tekst, kort, json, github, sarif.\n",
    ),
    (
        ["pop", "maak", "x", "--lezer", "medewerkr"],
        "fout: 'medewerkr' is hier geen lezer.\n"
        "hulp: bedoelde u 'medewerker'? Kies uit medewerker, leidinggevende, hr.\n",
    ),
    (
        ["kloof", "--peildatum", "31-02-2026"],
        "fout: '31-02-2026' bij --peildatum is geen datum.\n"
        "hulp: Schrijf een datum als 2026-11-21 of 21-11-2026.\n",
    ),
    (
        ["kloof", "--formaat", "json,csv"],
        "fout: json en csv kunnen niet samen naar het scherm.\n"
        "hulp: Kies er één, of geef een map met --uit.\n",
    ),
    (
        ["kloof", "--formaat", "json,pdf", "--uit", "x.json"],
        "fout: 'x.json' bij --uit is een bestand; hier hoort een map.\nhulp: Geef de naam van een map.\n",
    ),
    (
        ["kloof", "--uit", "x.PDF"],
        "fout: 'x.PDF' bij --uit is een bestand; hier hoort een map.\nhulp: Geef de naam van een map.\n",
    ),
    (
        ["kloof"],
        "fout: Hier en in de mappen hierboven staat geen organisatie.yaml.\n"
        "hulp: Geef de organisatiemap met --map, of maak er een met: competentie nieuw MAP\n",
    ),
]


@pytest.mark.parametrize(("getikt", "boodschap"), FOUT_GETIKT)
def test_een_verkeerde_opdracht_zegt_wat_er_schort(tik: Tik, getikt: Sequence[str], boodschap: str) -> None:
    assert tik(*getikt) == Uitvoering(2, "", boodschap)


def test_stuurtekens_op_de_opdrachtregel_worden_getoond(tik: Tik) -> None:
    assert tik("\x1b[31mx").fout.splitlines()[0] == "fout: De opdracht '␛[31mx' bestaat niet."


def test_een_fout_in_organisatie_yaml_stopt_elke_opdracht_behalve_controleer(
    tik: Tik, kleine_organisatie: Path
) -> None:
    bestand = kleine_organisatie / "organisatie.yaml"
    bestand.write_text(bestand.read_text("utf-8").replace("land: BE", "land: FR"), "utf-8")
    boodschap = (
        "fout: organisatie.yaml:2:7: 'FR' kan hier niet\nhulp: Kijk alles na met: competentie controleer\n"
    )
    assert tik("kloof", "-m", kleine_organisatie) == Uitvoering(2, "", boodschap)
    assert tik("sjablonen", "kopieer", "-m", kleine_organisatie) == Uitvoering(2, "", boodschap)
    assert tik("controleer", "-m", kleine_organisatie, "--formaat", "kort").code == 1


def test_onderbreken_geeft_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def onderbreek(_argumenten: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("competentie_cli.cli._voer_uit", onderbreek)
    assert hoofd([]) == 130


def test_een_fout_van_het_programma_zelf_blijft_een_zin(monkeypatch: pytest.MonkeyPatch, tik: Tik) -> None:
    def struikel(_argumenten: list[str]) -> int:
        raise ValueError("oeps")

    monkeypatch.setattr("competentie_cli.cli._voer_uit", struikel)
    assert tik() == Uitvoering(
        1,
        "",
        "fout: Het programma liep vast (ValueError: oeps). Dat ligt niet aan u.\n"
        "hulp: Meld dit met de uitvoer van dezelfde opdracht en COMPETENTIE_SPOOR=1.\n",
    )


def _start(*argumenten: str, **omgeving: str) -> subprocess.Popen[bytes]:
    opdracht = [sys.executable, "-m", "competentie_cli", *argumenten]
    return subprocess.Popen(
        opdracht, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | omgeving
    )


def test_wie_niet_meer_meeleest_krijgt_geen_klacht(kleine_organisatie: Path) -> None:
    proces = _start("kloof", "--alle", "-m", str(kleine_organisatie))
    assert proces.stdout is not None
    proces.stdout.close()
    assert proces.stderr is not None
    assert proces.stderr.read() == b""
    assert proces.wait() == 1


def test_ctrl_c_stopt_zonder_spoor() -> None:
    code = (
        "import sys; from competentie_cli import cli; import os, signal;"
        "cli._voer_uit = lambda a: os.kill(os.getpid(), signal.SIGINT) or __import__('time').sleep(5);"
        "sys.exit(cli.hoofd([]))"
    )
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (128 + signal.SIGINT, b"", b"")


def test_de_uitvoer_is_utf8_ook_als_windows_anders_wil(kleine_organisatie: Path) -> None:
    proces = _start("kloof", "m-0001", "-m", str(kleine_organisatie), PYTHONIOENCODING="cp1252")
    uit, _ = proces.communicate()
    assert uit.decode("utf-8").splitlines()[0] == "Zoë Claes (m-0001)"
