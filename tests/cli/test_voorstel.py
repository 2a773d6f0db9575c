"""`competentie pop voorstel`: tonen, schrijven, laten staan en plaats laten maken."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from competentie_cli.taken.controleer import kijk_na
from tests.cli.conftest import Tik
from tests.conftest import PEILDATUM

AANBOD = """\
leeractiviteiten:
  - id: meelopen
    naam: Een dag meelopen
    vorm: werkplek
    ontwikkelt:
      - {competentie: luisteren, van: 1, naar: 3}
    uren: 8
    kosten: 0
  - id: gesprekscursus
    naam: Cursus gesprekken
    vorm: klassikaal
    ontwikkelt:
      - {competentie: luisteren, naar: 4, bijdrage: volledig}
      - {competentie: samenwerken, naar: 4}
    uren: {werktijd: 12, eigen_tijd: 4}
    kosten: 180.50
  - id: intervisie
    naam: Intervisie
    vorm: intervisie
    ontwikkelt:
      - {competentie: samenwerken, van: 2, naar: 4}
    uren: 6
    kosten: {per_groep: 900}
    groep: {verwacht: 8}
"""
PERSOON = """\
id: m-0002
naam: An Peeters
functie: begeleider
team: huis
leervoorkeuren: [intervisie]
budget: {jaar: 2027, bedrag: 300, uren: 20}
oorzaken: {koken: {soort: middelen, actie: Een tweede kookplaat}}
beoordelingen:
  - datum: 2026-10-10
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 2, samenwerken: 2, koken: 1}
"""
PLAN = "plannen/m-0002-2027.yaml"


@pytest.fixture
def huis(tmp_path: Path, bouw_organisatie: Callable[..., Path], kleine_organisatie: Path) -> Path:
    """De kleine organisatie, met een leeraanbod en twee tekorten voor An."""
    (kleine_organisatie / "plannen" / "m-0002-2026.yaml").unlink()
    return bouw_organisatie(kleine_organisatie, leeraanbod=AANBOD, **{"medewerkers/m-0002": PERSOON})


def test_json_volgt_het_contract_en_schrijft_niets(tik: Tik, huis: Path) -> None:
    code, uit, fout = tik("pop", "voorstel", "m-0002", "--jaar", "2027", "--formaat", "json", "-m", huis)
    samen = {
        "doelen": [
            {
                "competentie": "luisteren",
                "van": 2,
                "naar": 3,
                "groei": 1,
                "gedekt": 1,
                "herkomst": "kloof",
            },
            {
                "competentie": "samenwerken",
                "van": 2,
                "naar": 3,
                "groei": 1,
                "gedekt": 1,
                "herkomst": "kloof",
            },
        ],
        "acties": [
            {
                "leeractiviteit": "gesprekscursus",
                "doelen": ["luisteren", "samenwerken"],
                "kosten": 180.5,
                "uren": 12,
                "verletkosten": None,
                "uit_budget": True,
            },
            {
                "leeractiviteit": "intervisie",
                "doelen": ["samenwerken"],
                "kosten": 112.5,
                "uren": 6,
                "verletkosten": None,
                "uit_budget": True,
            },
        ],
        "niet_haalbaar": [],
        "kosten": 293,
        "uren": 18,
        "over": {"bedrag": 7, "uren": 2},
    }
    werkplek = samen | {
        "doelen": [
            {**samen["doelen"][0], "gedekt": 1},
            {**samen["doelen"][1], "gedekt": 0.5},
        ],
    }
    (persoon,) = json.loads(uit)["medewerkers"]
    assert (code, fout, persoon["id"]) == (0, "", "m-0002")
    assert {sleutel: persoon[sleutel] for sleutel in samen} == samen
    assert persoon["wat_wij_doen"] == [{"competentie": "koken", "oorzaak": "middelen"}]
    assert persoon["varianten"]["meer_werkplek"]["doelen"] == werkplek["doelen"]
    assert [a["leeractiviteit"] for a in persoon["varianten"]["meer_werkplek"]["acties"]] == [
        "gesprekscursus",
        "meelopen",
    ]
    assert persoon["varianten"]["meer_werkplek"]["niet_haalbaar"] == [
        {"competentie": "samenwerken", "reden": "geen-uren"}
    ]
    assert not (huis / PLAN).exists()


def test_het_ontwerp_is_een_plan_dat_klopt(tik: Tik, huis: Path, verwacht: Callable[..., None]) -> None:
    code, uit, fout = tik("pop", "voorstel", "m-0002", "--jaar", "2027", "-m", huis)
    assert (code, fout) == (0, "")
    verwacht("scherm/voorstel.txt", uit)
    verwacht("voorstel/m-0002-2027.yaml", (huis / PLAN).read_text("utf-8"))
    over_plan = [m for m in kijk_na(huis, PEILDATUM).meldingen if m.bestand == PLAN]
    assert over_plan == []


def test_met_proef_staat_er_niets_geschreven(tik: Tik, huis: Path) -> None:
    met = tik("pop", "voorstel", "m-0002", "--jaar", "2027", "--proef", "-m", huis)
    assert met.code == 0
    assert not (huis / PLAN).exists()
    zonder = tik("pop", "voorstel", "m-0002", "--jaar", "2027", "-m", huis)
    assert zonder.uit == f"{met.uit}proef/{PLAN}\n"


def test_een_ontwerp_verandert_alleen_met_overschrijf_en_na_zijn_verschil(tik: Tik, huis: Path) -> None:
    opdracht = ("pop", "voorstel", "m-0002", "--jaar", "2027", "-m", huis)
    tik(*opdracht)
    bestand = huis / PLAN
    eigen = bestand.read_text("utf-8").replace("naar: 3", "naar: 3 # mijn keuze", 1)
    bestand.write_text(eigen, "utf-8")
    code, _, fout = tik(*opdracht)
    melding = "het ontwerp m-0002-2027 staat er al; met --overschrijf maakt het plaats"
    assert (code, fout) == (1, f"niet geschreven: m-0002 ({melding})\n")
    assert bestand.read_text("utf-8") == eigen
    code, uit, fout = tik(*opdracht, "--overschrijf")
    assert (code, fout) == (0, "")
    assert "-    naar: 3 # mijn keuze\n+    naar: 3\n" in uit
    assert bestand.read_text("utf-8") == eigen.replace(" # mijn keuze", "")


@pytest.mark.parametrize("status", ["besproken", "ondertekend", "lopend", "gesloten"])
def test_een_plan_dat_geen_ontwerp_meer_is_verandert_nooit(tik: Tik, huis: Path, status: str) -> None:
    bestand = huis / PLAN
    tekst = f"medewerker: m-0002\nperiode: {{van: 2027-03-01, tot: 2028-02-28}}\nstatus: {status}\n"
    bestand.write_text(tekst, "utf-8")
    code, _, fout = tik("pop", "voorstel", "m-0002", "--jaar", "2028", "--overschrijf", "-m", huis)
    assert (code, fout) == (1, "niet geschreven: m-0002 (het plan m-0002-2027 loopt in 2028 al)\n")
    assert bestand.read_text("utf-8") == tekst
    assert not (huis / "plannen" / "m-0002-2028.yaml").exists()


def test_in_een_groep_houdt_een_bestaand_plan_de_anderen_niet_tegen(tik: Tik, huis: Path) -> None:
    (huis / PLAN).write_text("medewerker: m-0002\nperiode: {van: 2027-01-01}\nstatus: lopend\n", "utf-8")
    code, uit, fout = tik("pop", "voorstel", "--alle", "--jaar", "2027", "-m", huis)
    assert code == 0
    assert uit == "proef/plannen/m-0001-2027.yaml\nproef/plannen/m-0003-2027.yaml\n"
    assert fout == "niet geschreven: m-0002 (het plan m-0002-2027 loopt in 2027 al)\n"


def test_wie_geen_niveaus_wil_krijgt_geen_doelen(tik: Tik, huis: Path) -> None:
    bestand = huis / "medewerkers" / "m-0002.yaml"
    bestand.write_text(f"{PERSOON}zonder_scores: {{}}\nambities: [{{termijn: lang, functie: coordinator}}]\n")
    _, uit, _ = tik("pop", "voorstel", "m-0002", "--jaar", "2027", "--formaat", "json", "-m", huis)
    (persoon,) = json.loads(uit)["medewerkers"]
    assert (persoon["doelen"], persoon["acties"], persoon["wat_wij_doen"]) == ([], [], [])


@pytest.mark.parametrize(
    ("argumenten", "boodschap"),
    [
        ([], "fout: Voor wie?\nhulp: Geef een medewerker, --team, --functie of --alle.\n"),
        (["m-0009"], "fout: Er is geen medewerker 'm-0009'.\nhulp: bedoelde u 'm-0003'?\n"),
        (["m-0002", "--jaar", "27"], "fout: 27 bij --jaar is geen jaar.\nhulp: Schrijf een jaar als 2027.\n"),
        (
            ["m-0002", "--formaat", "pdf"],
            "fout: 'pdf' is hier geen formaat.\nhulp: Kies uit terminal, json.\n",
        ),
    ],
)
def test_verkeerd_gebruik_wordt_uitgelegd(
    tik: Tik, huis: Path, argumenten: list[str], boodschap: str
) -> None:
    assert tik("pop", "voorstel", *argumenten, "-m", huis) == (2, "", boodschap)


def test_bij_plannen_in_een_bestand_komt_er_geen_bestand_bij(tik: Tik, huis: Path) -> None:
    (huis / "alle.yaml").write_text("plannen: []\n", "utf-8")
    organisatie = huis / "organisatie.yaml"
    organisatie.write_text(f"{organisatie.read_text('utf-8')}mappen: {{plannen: alle.yaml}}\n", "utf-8")
    code, _, fout = tik("pop", "voorstel", "m-0002", "--jaar", "2027", "-m", huis)
    assert (code, fout) == (
        2,
        "fout: De plannen staan in één bestand, alle.yaml; daar komt geen bestand bij.\n"
        "hulp: Laat `mappen` in organisatie.yaml naar een map wijzen.\n",
    )
    assert (huis / "alle.yaml").read_text("utf-8") == "plannen: []\n"
