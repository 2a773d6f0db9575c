"""`competentie opvolging`: wat waarheen gaat, met welke uitgang, en hoe het eruitziet."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Tik

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
ZORGGROEP = VOORBEELDEN / "zorggroep"
Vergelijk = Callable[[str, str | bytes], None]


@pytest.mark.parametrize("voor", ["", "m-0002", "hr"])
def test_het_scherm_van_het_voorbeeld(tik: Tik, verwacht: Vergelijk, voor: str) -> None:
    code, uit, fout = tik("opvolging", "-m", ZORGGROEP, *(["--voor", voor] if voor else []))
    verwacht(f"scherm/opvolging{'-' if voor else ''}{voor}.txt", uit)
    assert (code, fout) == (0, "5 medewerkers zijn niet meegenomen.\n")
    assert [regel for regel in uit.splitlines() if len(regel) > 80] == []


@pytest.mark.parametrize(
    ("huis", "voor", "lezer"),
    [
        ("zorggroep", "", "medewerker"),
        ("zorggroep", "m-0002", "medewerker"),
        ("zorggroep", "m-0003", "hr"),
        ("gemeente", "w-012", "medewerker"),
    ],
)
def test_het_papier_van_het_voorbeeld(
    tik: Tik, verwacht: Vergelijk, tmp_path: Path, huis: str, voor: str, lezer: str
) -> None:
    keuze = ["--voor", voor] if voor else []
    opties = ["--formaat", "md", "--uit", "uit", "--lezer", lezer, "--stil", "-m", VOORBEELDEN / huis]
    assert tik("opvolging", *keuze, *opties) == (0, f"uit/opvolging/{voor or 'overzicht'}.md\n", "")
    naam = f"documenten/opvolging-{huis}-{voor or 'overzicht'}-{lezer}.md"
    verwacht(naam, (tmp_path / "uit/opvolging" / f"{voor or 'overzicht'}.md").read_text("utf-8"))


def test_html_en_pdf_komen_er_ook(tik: Tik, kleine_organisatie: Path, tmp_path: Path) -> None:
    code, uit, _ = tik("opvolging", "--formaat", "html,pdf", "--uit", "uit", "-m", kleine_organisatie)
    assert (code, uit) == (0, "uit/opvolging/overzicht.html\nuit/opvolging/overzicht.pdf\n")
    assert (tmp_path / "uit/opvolging/overzicht.pdf").read_bytes().startswith(b"%PDF")


def test_json_draagt_alles_wat_een_punt_is(tik: Tik, kleine_organisatie: Path) -> None:
    opties = ["--formaat", "json", "--peildatum", "2026-11-21", "-m", kleine_organisatie]
    code, uit, fout = tik("opvolging", "m-0002", *opties)
    assert (code, fout) == (0, "")
    assert json.loads(uit) == {
        "versie": 1,
        "peildatum": "2026-11-21",
        "voor": None,
        "dagen": 30,
        "punten": [
            {
                "soort": "handtekening",
                "medewerker": "m-0002",
                "naam": "An Peeters",
                "dag": "2026-01-01",
                "te_laat": True,
                "dagen": -324,
                "wanneer": "nu",
                "wie": "m-0001",
                "wie_naam": "Zoë Claes",
                "tekst": "Het plan vanaf 1 januari 2026 is besproken, maar nog niet door beiden getekend.",
                "mist": [],
                "plan": "m-0002-2026",
                "doel": None,
                "bestand": "plannen/m-0002-2026.yaml",
            }
        ],
        "overgeslagen": [],
    }


def test_csv_heeft_een_rij_per_punt(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("opvolging", "m-0002", "--formaat", "csv", "-m", kleine_organisatie)
    assert (code, fout) == (0, "")
    assert uit == (
        "\ufeffsoort;medewerker;naam;dag;te_laat;dagen;wanneer;wie;wie_naam;tekst;mist;plan;doel;bestand\r\n"
        "handtekening;m-0002;An Peeters;2026-01-01;ja;-324;nu;m-0001;Zoë Claes;"
        "Het plan vanaf 1 januari 2026 is besproken, maar nog niet door beiden getekend.;"
        ";m-0002-2026;;plannen/m-0002-2026.yaml\r\n"
    )


def test_de_agenda_komt_naast_het_scherm_in_een_bestand(tik: Tik, tmp_path: Path) -> None:
    code, uit, fout = tik("opvolging", "--ics", "een map/agenda.ics", "-m", ZORGGROEP)
    agenda = (tmp_path / "een map/agenda.ics").read_bytes()
    assert (code, uit.splitlines()[0]) == (0, "Woonzorggroep De Kweepeer: opvolging")
    assert fout.splitlines() == ["een map/agenda.ics", "5 medewerkers zijn niet meegenomen."]
    assert agenda.count(b"\n") == agenda.count(b"\r\n") > 100
    assert agenda == tik("opvolging", "--ics", "-", "--stil", "-m", ZORGGROEP).uit.encode()


def test_met_een_document_staat_de_agenda_bij_de_bestanden(tik: Tik, kleine_organisatie: Path) -> None:
    opties = ["--formaat", "md", "--uit", "uit", "--ics", "agenda.ics", "--stil"]
    assert (
        tik("opvolging", *opties, "-m", kleine_organisatie).uit == "agenda.ics\nuit/opvolging/overzicht.md\n"
    )


@pytest.mark.parametrize(
    ("opties", "fout"),
    [
        (["--voor", "m-001"], "fout: Er is geen medewerker 'm-001'.\nhulp: bedoelde u 'm-0001'?\n"),
        (
            ["--ics", "-", "--formaat", "json"],
            "fout: De agenda kan niet samen met iets anders naar het scherm.\n"
            "hulp: Geef --ics de naam van een bestand, of laat --formaat weg.\n",
        ),
        (["--ics", "."], "fout: '.' bij --ics is een map.\nhulp: Geef de naam van een bestand.\n"),
    ],
)
def test_verkeerd_gebruik_wordt_uitgelegd(
    tik: Tik, kleine_organisatie: Path, opties: list[str], fout: str
) -> None:
    assert tik("opvolging", *opties, "-m", kleine_organisatie) == (2, "", fout)


def test_dagen_onder_nul_bestaan_niet(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("opvolging", "--dagen", "-1", "-m", kleine_organisatie)
    assert (code, uit) == (2, "")
    assert "--dagen" in fout


def test_wie_niets_te_doen_heeft_leest_dat(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, _ = tik("opvolging", "--voor", "m-0003", "-m", kleine_organisatie)
    assert (code, uit.splitlines()) == (
        0,
        [
            "Huis De Proef: opvolging voor m-0003",
            "peildatum 21 november 2026, vooruit tot en met 21 december 2026",
            "Er staat nu niets open.",
        ],
    )


def test_een_fout_in_een_bestand_slaat_die_persoon_over(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "medewerkers/m-0003.yaml").write_text("id: m-0003\nfunctie: niemand\n", "utf-8")
    code, uit, fout = tik("opvolging", "--formaat", "json", "-m", kleine_organisatie)
    assert (code, json.loads(uit)["overgeslagen"]) == (
        1,
        [{"id": "m-0003", "reden": "fout", "bestand": "medewerkers/m-0003.yaml"}],
    )
    assert fout.splitlines()[0] == "overgeslagen: m-0003 (fout in medewerkers/m-0003.yaml)"
