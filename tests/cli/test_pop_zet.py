"""`competentie pop zet`: één stap verder, en niets anders in het bestand."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from competentie_cli.domein.levensloop import OVERGANGEN, STATUSSEN, mag_naar
from tests.cli.conftest import Tik, Uitvoering

PLAN = "plannen/m-0002-2026.yaml"
KOP = "medewerker: m-0002\nperiode: {van: 2026-01-01, tot: 2026-12-31}\n"
TEKENT = ("--medewerker", "2026-11-01", "--leidinggevende", "3/11/2026")


@pytest.fixture
def huis(kleine_organisatie: Path) -> Path:
    return kleine_organisatie


def _zet(tik: Tik, huis: Path, tekst: str, *argumenten: str) -> tuple[Uitvoering, str]:
    """De uitvoering, en het bestand erna."""
    (huis / PLAN).write_bytes(tekst.encode())
    gedaan = tik("pop", "zet", "m-0002", *argumenten, "-m", huis)
    return gedaan, (huis / PLAN).read_bytes().decode()


@pytest.mark.parametrize(("van", "naar"), [*product(STATUSSEN, repeat=2)])
def test_elke_overgang_uit_de_tabel_en_geen_andere(van: str, naar: str, tik: Tik, huis: Path) -> None:
    tekst = f"{KOP}status: {van}\nbesproken: 2026-01-10\n"
    verder = f"{KOP}status: {naar}\nbesproken: 2026-01-10\n"
    gedaan, erna = _zet(tik, huis, tekst, naar, *(TEKENT if naar == "ondertekend" else ()))
    assert gedaan.code == (0 if mag_naar(van, naar) else 2)
    assert erna.startswith(verder if mag_naar(van, naar) else tekst)
    if not mag_naar(van, naar):
        assert erna == tekst
        assert all(kan in gedaan.fout for kan in OVERGANGEN[van])


@pytest.mark.parametrize(
    ("voor", "na", "argumenten"),
    [
        ("status: concept  # zo\n", "status: besproken  # zo\nbesproken: 2026-11-21\n", ("besproken",)),
        ("status: 'concept'\nbesproken:\n", "status: 'besproken'\nbesproken: 2026-11-21\n", ("besproken",)),
        ("status: concept\nbesproken: 3/2/2026", "status: besproken\nbesproken: 3/2/2026", ("besproken",)),
        ("", "status: besproken\nbesproken: 2026-11-21\n", ("besproken",)),
        ("status: besproken\nbesproken: 1-2-2026\n", "status: concept\nbesproken: 1-2-2026\n", ("concept",)),
        ("status:   \"lopend\"\n\n\n# slot\n", "status:   \"gepauzeerd\"\n\n\n# slot\n", ("gepauzeerd",)),
        (
            "status: besproken\nopvolging: [{datum: 2026-12-01}]\ngezien_anders: Niets.\n",
            "status: ondertekend\nopvolging: [{datum: 2026-12-01}]\n"
            "akkoord:\n  medewerker: 2026-11-01\n  leidinggevende: 2026-11-03\ngezien_anders: Niets.\n",
            ("ondertekend", *TEKENT),
        ),
        (
            "status: besproken\nakkoord: {medewerker: 01/11/2026}  # zij\n",
            "status: ondertekend\nakkoord: {medewerker: 01/11/2026, leidinggevende: 2026-11-03}  # zij\n",
            ("ondertekend", *TEKENT),
        ),
        (
            "status: besproken\nakkoord:\n",
            "status: ondertekend\nakkoord:\n  medewerker:\n    datum: 2026-11-01\n    als: gezien\n"
            "  leidinggevende: 2026-11-03\n",
            ("ondertekend", *TEKENT, "--gezien", "medewerker"),
        ),
        (
            "status: besproken\nakkoord: {medewerker: 2026-11-01, leidinggevende: 2026-11-03}\n",
            "status: ondertekend\nakkoord: {medewerker: 2026-11-01, leidinggevende: 2026-11-03}\n",
            ("ondertekend",),
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_alleen_wat_de_stap_vraagt_verandert_byte_voor_byte(
    voor: str, na: str, argumenten: tuple[str, ...], einde: str, tik: Tik, huis: Path
) -> None:
    gedaan, erna = _zet(tik, huis, (KOP + voor).replace("\n", einde), *argumenten)
    assert (gedaan.code, erna) == (0, (KOP + na).replace("\n", einde))


def test_het_verschil_komt_op_stdout_en_wat_daarna_kan_op_stderr(tik: Tik, huis: Path) -> None:
    gedaan, _ = _zet(
        tik, huis, f"{KOP}status: lopend\ndoelen:\n  - omschrijving: Ik vraag door.\n", "geevalueerd"
    )
    assert gedaan.uit == (
        f"--- {PLAN}\n+++ {PLAN}\n@@ -1,5 +1,5 @@\n medewerker: m-0002\n"
        " periode: {van: 2026-01-01, tot: 2026-12-31}\n-status: lopend\n+status: geevalueerd\n"
        " doelen:\n   - omschrijving: Ik vraag door.\n\n"
    )
    assert gedaan.fout == (
        "Het plan m-0002-2026 van An Peeters staat nu op 'geevalueerd'.\n"
        "Doel 1: staat nog op 'open'. Hoe liep het: behaald, deels, niet of vervallen?\n"
        "Wat niet af is, gaat mee naar een volgend plan: competentie pop vernieuw m-0002\n"
        "Daarna kan: gesloten.\n"
    )


def test_met_proef_blijft_het_bestand_zoals_het_is(tik: Tik, huis: Path) -> None:
    tekst = f"{KOP}status: lopend\n"
    gedaan, erna = _zet(tik, huis, tekst, "vastgelopen", "--proef")
    assert (gedaan.code, erna) == (0, tekst)
    assert "+status: vastgelopen" in gedaan.uit
    assert gedaan.fout.startswith(
        "Het plan m-0002-2026 van An Peeters komt op 'vastgelopen'. Nog niets geschreven: laat --proef weg.\n"
    )


def test_bij_het_tekenen_staat_wat_een_doel_nog_mist(tik: Tik, huis: Path) -> None:
    tekst = f"{KOP}status: besproken\ndoelen:\n  - omschrijving: Ik vraag door.\n    tegen: 2026-12-01\n"
    gedaan, _ = _zet(tik, huis, tekst, "ondertekend", *TEKENT)
    assert gedaan.fout == (
        "Het plan m-0002-2026 van An Peeters staat nu op 'ondertekend'.\n"
        "Doel 1: Waaraan gaan jullie zien dat het gelukt is?\n"
        "Doel 1: Welke acties zijn er, en wat vragen ze aan uren en geld?\n"
        "Daarna kan: lopend.\n"
    )


@pytest.mark.parametrize(
    ("voor", "argumenten", "boodschap"),
    [
        ("besproken", ("ondertekend",), "Nog geen datum van de medewerker en de leidinggevende."),
        ("besproken", ("ondertekend", "--medewerker", "2026-11-01"), "Nog geen datum van de leidinggevende."),
        ("besproken", ("ondertekend", *TEKENT[:3], "2026-11-22"), "ligt na de peildatum, 21 november"),
        ("besproken", ("ondertekend", *TEKENT[:3], "morgen"), "'morgen' bij --leidinggevende is geen datum."),
        ("besproken", ("ondertekend", "--gezien", "medewerker"), "Bij --gezien medewerker hoort een datum."),
        ("besproken", ("ondertekend", *TEKENT, "--gezien", "hr"), "'hr' is hier geen naam bij --gezien."),
        ("lopend", ("gepauzeerd", *TEKENT), "Handtekeningen horen bij de status 'ondertekend'."),
        ("lopend", ("lopend",), "Het plan m-0002-2026 staat al op 'lopend'."),
        ("gesloten", ("lopend",), "Een gesloten plan blijft zoals het is."),
        ("lopend", ("gepauzerd",), "bedoelde u 'gepauzeerd'?"),
        ("lopend", ("gepauzeerd", "--plan", "m-0002-2025"), "bedoelde u 'm-0002-2026'?"),
    ],
)  # fmt: skip
def test_wat_niet_kan_zegt_waarom_en_schrijft_niets(
    voor: str, argumenten: tuple[str, ...], boodschap: str, tik: Tik, huis: Path
) -> None:
    tekst = f"{KOP}status: {voor}\n"
    gedaan, erna = _zet(tik, huis, tekst, *argumenten)
    assert (gedaan.code, gedaan.uit, erna) == (2, "", tekst)
    assert boodschap in gedaan.fout


def test_een_handtekening_die_er_staat_verandert_nooit(tik: Tik, huis: Path) -> None:
    tekst = f"{KOP}status: besproken\nakkoord: {{medewerker: {{datum: 2026-10-30, als: gezien}}}}\n"
    gedaan, erna = _zet(tik, huis, tekst, "ondertekend", *TEKENT)
    assert (gedaan.code, erna) == (2, tekst)
    assert "In het plan staat dat de medewerker op 30 oktober 2026 voor gezien tekende." in gedaan.fout


def test_in_een_lijst_en_elders_verandert_alleen_dat_ene_plan(tik: Tik, huis: Path) -> None:
    (huis / PLAN).unlink()
    (huis / "plannen.yaml").write_text(
        "plannen:\n"
        "  - {medewerker: m-0002, periode: {van: 2025-01-01, tot: 2025-12-31}, status: lopend}\n"
        "  - {medewerker: m-0002, periode: {van: 2026-01-01, tot: 2026-12-31}, status: lopend}\n",
        "utf-8",
    )
    assert tik("pop", "zet", "m-0002", "vastgelopen", "-m", huis).code == 0
    assert tik("pop", "zet", "m-0002", "geevalueerd", "--plan", "m-0002-2025", "-m", huis).code == 0
    assert (huis / "plannen.yaml").read_text("utf-8") == (
        "plannen:\n"
        "  - {medewerker: m-0002, periode: {van: 2025-01-01, tot: 2025-12-31}, status: geevalueerd}\n"
        "  - {medewerker: m-0002, periode: {van: 2026-01-01, tot: 2026-12-31}, status: vastgelopen}\n"
    )


def test_wie_er_niet_is_of_geen_plan_heeft(tik: Tik, huis: Path) -> None:
    assert tik("pop", "zet", "An Peters", "lopend", "-m", huis) == Uitvoering(
        2, "", "fout: Er is geen medewerker 'An Peters'.\nhulp: bedoelde u 'm-0002' (An Peeters)?\n"
    )
    assert tik("pop", "zet", "m-0003", "lopend", "-m", huis) == Uitvoering(
        2,
        "",
        "fout: m-0003 heeft nog geen plan.\nhulp: Een ontwerp klaarzetten: competentie pop voorstel m-0003\n",
    )


def test_een_plan_met_een_fout_wordt_niet_aangeraakt(tik: Tik, huis: Path) -> None:
    tekst = f"{KOP}status: lopnd\n"
    gedaan, erna = _zet(tik, huis, tekst, "gepauzeerd")
    assert (gedaan.code, gedaan.uit, erna) == (1, "", tekst)
    assert gedaan.fout.startswith(f"fout: {PLAN}:3:9: ")
    assert gedaan.fout.endswith("hulp: Er is niets geschreven. Kijk alles na met: competentie controleer\n")
