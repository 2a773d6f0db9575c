"""`competentie budget` zoals iemand het intikt."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Tik

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
Vergelijk = Callable[[str, str | bytes], None]


def _document(tik: Tik, *opdracht: str | Path) -> str:
    """De enige md die een opdracht schrijft."""
    code, uit, fout = tik("budget", *opdracht, "--formaat", "md", "--uit", "papier")
    assert (code, fout) == (0, "")
    return Path(uit.strip()).read_text("utf-8")


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_scherm_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    wie = {"zorggroep": ("m-0012", "m-0004"), "gemeente": ("w-009", "w-002")}[huis]
    for naam, opdracht in (("", ()), ("-keuze", wie), ("-register", (*wie, "--register"))):
        code, uit, fout = tik("budget", *opdracht, "-m", VOORBEELDEN / huis)
        verwacht(f"scherm/budget-{huis}{naam}.txt", uit)
        assert (code, fout) == (0, "")
        assert max(map(len, uit.splitlines())) <= 80


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_papier_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    map_ = VOORBEELDEN / huis
    verwacht(f"documenten/budget-{huis}.md", _document(tik, "-m", map_))
    verwacht(f"documenten/budget-{huis}-hr.md", _document(tik, "--intern", "--lezer", "hr", "-m", map_))
    verwacht(f"documenten/register-{huis}.md", _document(tik, "--register", "-m", map_))


def test_een_persoon_krijgt_een_werkdocument_op_naam_van_de_id(tik: Tik, verwacht: Vergelijk) -> None:
    tekst = _document(tik, "m-0012", "-m", VOORBEELDEN / "zorggroep")
    verwacht("documenten/budget-zorggroep-m-0012.md", tekst)
    assert ("**Intern werkdocument**" in tekst, "erletkosten" in tekst) == (True, False)


@pytest.mark.parametrize(
    ("opdracht", "bestand"),
    [
        ([], "budget/overzicht.md"),
        (["--alle"], "budget/iedereen_.md"),
        (["m-0002"], "budget/m-0002.md"),
        (["m-0002", "m-0003"], "budget/keuze_.md"),
        (["--team", "huis"], "budget/team_huis.md"),
        (["--functie", "begeleider"], "budget/functie_begeleider.md"),
        (["--register"], "register/overzicht.md"),
    ],
)
def test_een_document_heet_naar_wie_gevraagd_werd(
    tik: Tik, kleine_organisatie: Path, opdracht: list[str], bestand: str
) -> None:
    uit = tik("budget", *opdracht, "--formaat", "md", "-m", kleine_organisatie).uit
    assert uit == f"proef/uit/{bestand}\n"


@pytest.mark.parametrize("huis", HUIZEN)
@pytest.mark.parametrize("formaat", ["terminal", "json", "csv", "md"])
def test_wat_buiten_mag_noemt_niemand_en_geen_verletkosten(tik: Tik, huis: str, formaat: str) -> None:
    map_ = VOORBEELDEN / huis
    uit = (
        _document(tik, "-m", map_) if formaat == "md" else tik("budget", "--formaat", formaat, "-m", map_).uit
    )
    mensen = json.loads(tik("budget", "--alle", "--formaat", "json", "-m", map_).uit)["medewerkers"]
    genoemd = [p["id"] for p in mensen if p["id"] in uit or (p["naam"] and p["naam"] in uit)]
    assert (len(mensen) > 20, genoemd) == (True, [])
    assert formaat == "terminal" or not re.search("verlet", uit, re.IGNORECASE)


def test_wat_buiten_mag_heeft_alleen_vaste_groepen_en_nooit_een_klein_getal(tik: Tik) -> None:
    uit = json.loads(tik("budget", "--formaat", "json", "-m", VOORBEELDEN / "zorggroep").uit)
    assert {groep["soort"] for groep in uit["groepen"]} == {"afdeling", "functiefamilie", "laag"}
    per_groep = {groep["naam"]: groep for groep in uit["groepen"]}
    leeg = dict.fromkeys(("toegekend", "afgesproken_of_gevolgd", "vrij", "besteed", "nog_te_besteden"))
    assert per_groep["Wonen en leven"]["mensen"] is None
    assert per_groep["Wonen en leven"]["bedrag"] == leeg
    assert per_groep["Zorg en wonen"]["bedrag"] | {"toegekend": None} == leeg | {
        "afgesproken_of_gevolgd": 1120,
        "besteed": 0,
        "nog_te_besteden": 1120,
    }
    assert uit["medewerkers"] == []


def test_een_ander_jaar_komt_alleen_in_een_werkdocument(tik: Tik) -> None:
    code, uit, fout = tik("budget", "--jaar", "2025", "-m", VOORBEELDEN / "zorggroep")
    assert (code, uit) == (2, "")
    assert fout.startswith("fout: Het budget van een ander jaar komt alleen in een werkdocument.")
    assert tik("budget", "--jaar", "2025", "--intern", "-m", VOORBEELDEN / "zorggroep").code == 0
    assert tik("budget", "--jaar", "2026", "-m", VOORBEELDEN / "zorggroep").code == 0


def test_een_te_kleine_organisatie_toont_geen_cijfers(tik: Tik, kleine_organisatie: Path) -> None:
    uit = json.loads(tik("budget", "--formaat", "json", "-m", kleine_organisatie).uit)
    assert (uit["organisatie"]["mensen"], set(uit["organisatie"]["bedrag"].values())) == (None, {None})
    assert "minder dan vijf mensen" in tik("budget", "-m", kleine_organisatie).uit
    tekst = _document(tik, "-m", kleine_organisatie)
    assert ("minder dan vijf mensen" in tekst, "€" in tekst) == (True, False)


def test_csv_heeft_een_rij_per_groep_en_per_mens(tik: Tik, kleine_organisatie: Path) -> None:
    ruw = tik("budget", "--intern", "--lezer", "hr", "--formaat", "csv", "-m", kleine_organisatie).uit
    rijen = list(csv.DictReader(io.StringIO(ruw.removeprefix("\ufeff")), delimiter=";"))
    assert [
        (rij["soort"], rij["id"], rij["naam"], rij["mensen"], rij["uren_afgesproken"]) for rij in rijen
    ] == [
        ("organisatie", "", "", "3", "8"),
        ("afdeling", "", "", "3", "8"),
        ("team", "keuken", "De keuken", "1", "0"),
        ("team", "huis", "Het huis", "2", "8"),
        ("medewerker", "m-0001", "Zoë Claes", "1", "0"),
        ("medewerker", "m-0002", "An Peeters", "1", "8"),
        ("medewerker", "m-0003", "", "1", "0"),
    ]
    assert (rijen[0]["verletkosten"], rijen[0]["verletkosten_onbekend"]) == ("", "1")


def test_het_register_als_gegevens(tik: Tik, kleine_organisatie: Path) -> None:
    persoon = (
        "id: m-0004\nnaam: '=Mo'\nfunctie: begeleider\n"
        "gevolgd: [{leeractiviteit: brand, datum: 2025-11-20, uren: 3}]\n"
    )
    brand = (
        "id: brand\nnaam: Brand\nvorm: klassikaal\nverplicht: wet\nherhaal_maanden: 12\n"
        "verplicht_voor: {functies: [begeleider]}\n"
    )
    (kleine_organisatie / "medewerkers" / "m-0004.yaml").write_text(persoon, "utf-8")
    (kleine_organisatie / "leeraanbod").mkdir()
    (kleine_organisatie / "leeraanbod" / "brand.yaml").write_text(brand, "utf-8")
    opdracht = ("budget", "m-0004", "--register", "-m", kleine_organisatie)
    assert json.loads(tik(*opdracht, "--formaat", "json").uit) == {
        "versie": 1,
        "peildatum": "2026-11-21",
        "jaar": None,
        "medewerkers": [
            {
                "id": "m-0004",
                "naam": "=Mo",
                "functie": "Begeleider",
                "gevolgd": [
                    {
                        "datum": "2025-11-20",
                        "leeractiviteit": "brand",
                        "activiteit": "Brand",
                        "vorm": "klassikaal",
                        "uren": 3,
                        "eigen_tijd": None,
                        "kosten": None,
                        "betaald_door": "organisatie",
                        "resultaat": "afgerond",
                    }
                ],
            }
        ],
        "verplicht": [
            {
                "leeractiviteit": "brand",
                "naam": "Brand",
                "grond": None,
                "herhaal_maanden": 12,
                "nagekeken": True,
                "medewerkers": [
                    {
                        "id": "m-0004",
                        "naam": "=Mo",
                        "stand": "te volgen",
                        "laatst": "2025-11-20",
                        "geldt_tot": "2026-11-20",
                        "sinds": "2026-11-21",
                    }
                ],
            }
        ],
        "overgeslagen": [],
    }
    assert tik(*opdracht, "--formaat", "csv").uit.splitlines()[1:] == [
        "gevolgd;m-0004;'=Mo;2025-11-20;brand;Brand;klassikaal;3;;;organisatie;afgerond;;;;",
        "verplicht;m-0004;'=Mo;;brand;Brand;;;;;;;te volgen;2025-11-20;2026-11-20;2026-11-21",
    ]
    assert "te volgen sinds 21 november 2026" in tik(*opdracht).uit


def test_wie_een_fout_draagt_wordt_genoemd_en_de_rest_gaat_door(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "medewerkers" / "m-0009.yaml").write_text("id: m-0009\nfunctie: niks\n", "utf-8")
    code, uit, fout = tik("budget", "--alle", "--formaat", "json", "-m", kleine_organisatie)
    assert (code, len(json.loads(uit)["medewerkers"])) == (1, 3)
    assert fout.splitlines()[0] == "overgeslagen: m-0009 (fout in medewerkers/m-0009.yaml)"


@pytest.mark.parametrize(
    ("opdracht", "fout"),
    [
        (["m-0099"], "fout: Er is geen medewerker 'm-0099'."),
        (["--jaar", "26"], "fout: 26 bij --jaar is geen jaar."),
        (["--jaar", "volgend"], "fout: De waarde bij '--jaar' is niet bruikbaar."),
        (["--formaat", "odt"], "fout: 'odt' is hier geen formaat."),
    ],
)
def test_een_vraag_die_niet_kan_zegt_wat_er_schort(
    tik: Tik, kleine_organisatie: Path, opdracht: list[str], fout: str
) -> None:
    uitvoering = tik("budget", *opdracht, "-m", kleine_organisatie)
    assert (uitvoering.code, uitvoering.uit, uitvoering.fout.splitlines()[0]) == (2, "", fout)


def test_html_en_pdf_en_gegevens_komen_naast_elkaar(tik: Tik, kleine_organisatie: Path) -> None:
    for extra in ((), ("--register",)):
        code, uit, fout = tik(
            "budget",
            "m-0002",
            *extra,
            "--formaat",
            "html,pdf,json,terminal",
            "--uit",
            "uit",
            "-m",
            kleine_organisatie,
        )
        soort = "register" if extra else "budget"
        namen = [
            f"uit/{soort}.json",
            f"uit/{soort}.txt",
            f"uit/{soort}/m-0002.html",
            f"uit/{soort}/m-0002.pdf",
        ]
        assert (code, uit.splitlines(), fout) == (0, namen, "")
        assert len(PdfReader(f"uit/{soort}/m-0002.pdf").pages) <= 2
