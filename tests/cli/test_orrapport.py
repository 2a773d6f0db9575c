"""`or-rapport`: het document, de gegevens en het werkbeeld."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Tik
from tests.conftest import Vergelijk

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")


def _json(tik: Tik, *opdracht: str | Path) -> dict[str, Any]:
    code, uit, fout = tik("or-rapport", *opdracht, "--formaat", "json")
    assert (code, fout) == (0, "")
    gelezen: dict[str, Any] = json.loads(uit)
    return gelezen


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_scherm_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    code, uit, fout = tik("or-rapport", "-m", VOORBEELDEN / huis)
    verwacht(f"scherm/or-rapport-{huis}.txt", uit)
    assert (code, fout) == (0, "")
    assert max(map(len, uit.splitlines())) <= 80


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_papier_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    opdracht = ("or-rapport", "-m", VOORBEELDEN / huis, "--uit", "papier")
    for naam, extra in (("", ()), ("-intern", ("--intern",))):
        uit = tik(*opdracht, "--formaat", "md", *extra).uit
        tekst = Path(uit.strip()).read_text("utf-8")
        verwacht(f"documenten/or-rapport-{huis}{naam}.md", tekst)
        assert ("**Intern werkdocument**" in tekst) is bool(naam)


@pytest.mark.parametrize("huis", HUIZEN)
@pytest.mark.parametrize("formaat", ["terminal", "json", "md"])
def test_het_rapport_noemt_niemand(tik: Tik, huis: str, formaat: str) -> None:
    map_ = VOORBEELDEN / huis
    uit = tik("or-rapport", "-m", map_, "--formaat", formaat, "--uit", "uit/").uit
    tekst = Path(uit.strip()).read_text("utf-8") if formaat == "md" else _lees(tik, map_, formaat)
    mensen = json.loads(tik("kloof", "--alle", "--formaat", "json", "-m", map_).uit)["medewerkers"]
    assert [p["id"] for p in mensen if p["id"] in tekst or (p["naam"] and p["naam"] in tekst)] == []


def _lees(tik: Tik, map_: Path, formaat: str) -> str:
    return tik("or-rapport", "-m", map_, "--formaat", formaat).uit


def test_het_vorige_jaar_is_precies_het_rapport_van_toen(tik: Tik) -> None:
    nu = _json(tik, "-m", VOORBEELDEN / "zorggroep")
    toen = _json(tik, "-m", VOORBEELDEN / "zorggroep", "--peildatum", nu["vorige_peildatum"])
    assert nu["vorige_peildatum"] == "2025-11-21"
    assert nu["vorig"]["organisatie"] == toen["nu"]["organisatie"]
    assert nu["vorig"]["regie"] == toen["nu"]["regie"]
    groepen = {(g["soort"], g["naam"]): g for g in toen["nu"]["groepen"]}
    gedeeld = [g for g in nu["vorig"]["groepen"] if (g["soort"], g["naam"]) in groepen]
    assert gedeeld == [groepen[g["soort"], g["naam"]] for g in gedeeld]


def test_een_schrikkeldag_vergelijkt_met_de_laatste_dag_van_februari(tik: Tik) -> None:
    document = _json(tik, "-m", VOORBEELDEN / "zorggroep", "--peildatum", "2028-02-29")
    assert (document["peildatum"], document["vorige_peildatum"]) == ("2028-02-29", "2027-02-28")


@pytest.mark.parametrize("huis", HUIZEN)
def test_geen_aantal_mensen_is_klein_en_het_bewijs_vindt_niets(tik: Tik, huis: str) -> None:
    document = _json(tik, "-m", VOORBEELDEN / huis)
    tekst = json.dumps(document)
    telt_mensen = (
        r'"(koppen|\w*gesprek\w*|pop|geen_pop|\w*inschatting|mensen\w*|groeien|op_niveau|leren|anders)"'
    )
    klein = [m for m in re.findall(telt_mensen + r": (\d+)[,}]", tekst) if 0 < int(m[1]) < 5]
    assert klein == []
    assert [regel for regel in document["bewijs"] + document["bewijs_vorig"] if regel["gevonden"]] == []
    assert [
        r["kleinste"] for r in document["bewijs"] if r["kleinste"] is not None and r["kleinste"] < 5
    ] == []


def test_een_werkbeeld_toont_alles_en_bewijst_niets(tik: Tik) -> None:
    document = _json(tik, "-m", VOORBEELDEN / "gemeente", "--intern")
    leeg = [g["naam"] for g in document["nu"]["groepen"] if g["koppen"] is None or g["gesprek"] is None]
    assert (document["minimale_groep"], document["bewijs"], leeg) == (None, [], [])


def test_een_te_kleine_organisatie_krijgt_woorden(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, _ = tik("or-rapport", "-m", kleine_organisatie)
    assert code == 0
    assert "Over het voorbije jaar zijn er te weinig cijfers die over genoeg mensen gaan." in uit.replace(
        "\n  ", " "
    )
    assert "Welke groepen zien we in deze cijfers niet" in uit


@pytest.mark.parametrize(
    ("land", "overleg", "woorden"),
    [
        ("NL", "[or]", "Artikel 31b"),
        ("NL", "[pvt]", "Met de personeelsvertegenwoordiging"),
        ("BE", "[cpbw, ondernemingsraad]", "De ondernemingsraad wordt over vorming"),
        ("BE", "[vakbondsafvaardiging]", "Met de vakbondsafvaardiging"),
        ("BE", "[cpbw]", "Het comité krijgt dit rapport ter informatie"),
        ("BE", "[]", "Er is geen overlegorgaan ingevuld"),
    ],
)
def test_het_orgaan_bepaalt_waarom_dit_rapport_er_is(
    tik: Tik, kleine_organisatie: Path, land: str, overleg: str, woorden: str
) -> None:
    bestand = kleine_organisatie / "organisatie.yaml"
    tekst = bestand.read_text("utf-8").replace("land: BE", f"land: {land}\noverleg: {overleg}")
    bestand.write_text(tekst, "utf-8")
    uit = tik("or-rapport", "-m", kleine_organisatie).uit
    assert woorden in " ".join(uit.split())


def test_alle_formaten_komen_naast_elkaar(tik: Tik, kleine_organisatie: Path) -> None:
    code, _, _ = tik(
        "or-rapport", "-m", kleine_organisatie, "--formaat", "md,html,pdf,docx,json", "--uit", "uit"
    )
    namen = sorted(pad.name for pad in Path("uit").rglob("*.*"))
    assert (code, namen) == (
        0,
        ["or-rapport.json", "overzicht.docx", "overzicht.html", "overzicht.md", "overzicht.pdf"],
    )


@pytest.mark.parametrize("dag", ["1900-01-01", "0001-01-01"])
@pytest.mark.parametrize("formaat", ["terminal", "json", "html"])
def test_ook_zonder_iemand_in_dienst_is_er_een_werkdocument(tik: Tik, dag: str, formaat: str) -> None:
    gedaan = tik(
        "or-rapport", "--intern", "-m", VOORBEELDEN / "zorggroep", "--peildatum", dag,
        "--formaat", formaat, "--uit", "blad",
    )  # fmt: skip
    assert (gedaan.code, "liep vast" in gedaan.fout) == (0, False)
