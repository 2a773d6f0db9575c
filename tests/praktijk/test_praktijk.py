"""Een organisatie uit de praktijk en gepubliceerde kloof-tabellen komen cel voor cel uit.

De verwachte waarden in `gegevens/scheldekant/verwacht` en `gegevens/randgevallen/verwacht` zijn met
de hand uitgewerkt (`uitwerking.md` ernaast); `gegevens/gepubliceerd/*/verwacht.csv` is overgetypt uit
de bron die in `BRON.md` staat.
"""

import csv
import io
import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from competentie_cli.cli import hoofd

GEGEVENS = Path(__file__).parent / "gegevens"
SCHELDEKANT = GEGEVENS / "scheldekant"
RANDGEVALLEN = GEGEVENS / "randgevallen"
GEPUBLICEERD = sorted(map_.name for map_ in (GEGEVENS / "gepubliceerd").iterdir() if map_.is_dir())
VARIANTEN = ["afspraak", "mediaan", "gewogen", "laagste"]


@pytest.fixture
def draai(capfdbinary):
    """Voert een opdracht uit en geeft de afsluitcode en wat er op stdout kwam."""

    def _draai(*argumenten: object) -> tuple[int, bytes]:
        capfdbinary.readouterr()
        code = hoofd([str(argument) for argument in argumenten])
        return code, capfdbinary.readouterr().out

    return _draai


@pytest.fixture
def scheldekant(tmp_path):
    """Bouwt een variant van CAW Scheldekant: dezelfde bestanden, een andere organisatie.yaml."""

    def _bouw(variant: str) -> Path:
        shutil.copytree(SCHELDEKANT / "personen", tmp_path / "personen")
        organisatie = Path(shutil.copytree(SCHELDEKANT / "caw", tmp_path / "caw"))
        if variant != "afspraak":
            shutil.copyfile(SCHELDEKANT / "varianten" / f"{variant}.yaml", organisatie / "organisatie.yaml")
        return organisatie

    return _bouw


@pytest.mark.parametrize("variant", VARIANTEN)
def test_de_organisatie_van_de_practicus_laadt_zonder_fout(draai, scheldekant, variant):
    code, uit = draai("controleer", "--map", scheldekant(variant), "--formaat", "json")
    assert (code, json.loads(uit)["aantal"]["fout"]) == (0, 0)


@pytest.mark.parametrize("variant", VARIANTEN)
def test_de_cijfers_zijn_die_van_de_uitwerking_met_de_hand(draai, scheldekant, variant):
    code, uit = draai("kloof", "--alle", "--formaat", "json", "--map", scheldekant(variant))
    verwacht = _json(SCHELDEKANT / "verwacht" / f"verwacht-{variant}.json")
    gekregen = json.loads(uit)
    if variant != "afspraak":
        gekregen["medewerkers"] = _alleen(gekregen, verwacht)
    assert (code, gekregen) == (0, verwacht)


def test_wie_afwezig_is_of_zonder_scores_werkt_krijgt_op_naam_toch_een_document(draai, scheldekant):
    code, uit = draai(
        "kloof", "w-013", "w-014", "w-016", "--formaat", "json", "--map", scheldekant("afspraak")
    )
    assert (code, json.loads(uit)) == (0, _json(SCHELDEKANT / "verwacht" / "verwacht-op-naam.json"))


@pytest.mark.parametrize("medewerker", ["w-015", "w-017"])
def test_wie_niet_in_dienst_is_valt_ook_op_naam_weg(draai, scheldekant, medewerker):
    _, uit = draai("kloof", medewerker, "--formaat", "json", "--map", scheldekant("afspraak"))
    assert json.loads(uit) == {"versie": 1, "peildatum": "2027-02-28", "medewerkers": [], "overgeslagen": []}


@pytest.mark.parametrize(
    ("keuze", "wel", "niet"),
    [
        (["--team", "onthaal"], "002 004 005 007 009 011 012", "013 014 016"),
        (["--functie", "maatschappelijk-werker"], "005 009 012", "016"),
        (["--team", "jac", "--functie", "maatschappelijk-werker"], "005 012", ""),
        (["w-005", "w-006", "--team", "jac"], "005", ""),
        (
            ["--alle", "--peildatum", "2026-12-31"],
            "001 002 003 004 005 006 008 009 010 012 017",
            "007 013 014 016",
        ),
        (
            ["--alle", "--peildatum", "2027-03-15"],
            "001 002 003 004 005 006 007 008 009 011 012 015",
            "013 014 016",
        ),
        (
            ["--alle", "--peildatum", "2027-04-01"],
            "001 002 003 005 006 007 008 009 011 012 015",
            "004 013 014 016",
        ),
    ],
)
def test_een_keuze_verenigt_binnen_een_soort_en_snijdt_tussen_soorten(draai, scheldekant, keuze, wel, niet):
    _, uit = draai("kloof", *keuze, "--formaat", "json", "--map", scheldekant("afspraak"))
    gekregen = json.loads(uit)
    assert [mens["id"] for mens in gekregen["medewerkers"]] == [f"w-{nummer}" for nummer in wel.split()]
    assert gekregen["overgeslagen"] == [
        {"id": f"w-{nummer}", "reden": "", "bestand": None} for nummer in niet.split()
    ]


def test_csv_zegt_hetzelfde_als_json(draai, scheldekant):
    code, uit = draai("kloof", "--alle", "--formaat", "csv", "--map", scheldekant("afspraak"))
    verwacht = [
        (
            mens["id"],
            rij["competentie"],
            *(_cel(rij[veld]) for veld in ("gewenst", "huidig", "kloof", "status")),
        )
        for mens in _json(SCHELDEKANT / "verwacht" / "verwacht-afspraak.json")["medewerkers"]
        for rij in mens["competenties"]
    ]
    velden = ("id", "competentie", "gewenst", "huidig", "kloof", "status")
    assert (code, [tuple(rij[veld] for veld in velden) for rij in _csv(uit)]) == (0, verwacht)


@pytest.mark.parametrize(("variant", "afsluitcode"), [("afspraak", 1), ("gewogen", 0), ("laagste", 0)])
def test_randgevallen_van_rondes_termijnen_en_afronding(draai, variant, afsluitcode):
    code, uit = draai("kloof", "--alle", "--formaat", "json", "--map", RANDGEVALLEN / variant)
    verwacht = _json(RANDGEVALLEN / "verwacht" / f"verwacht-{variant}.json")
    assert (code, json.loads(uit)) == (afsluitcode, verwacht)


def test_een_verouderde_rij_telt_mee_met_ook_verouderd(draai):
    _, uit = draai(
        "kloof", "k-02", "--ook-verouderd", "--formaat", "json", "--map", RANDGEVALLEN / "afspraak"
    )
    assert json.loads(uit) == _json(RANDGEVALLEN / "verwacht" / "verwacht-ook-verouderd.json")


@pytest.mark.parametrize("naam", GEPUBLICEERD)
def test_een_gepubliceerde_tabel_laadt_zonder_fout(draai, naam):
    code, uit = draai("controleer", "--map", GEGEVENS / "gepubliceerd" / naam, "--formaat", "json")
    assert (code, json.loads(uit)["aantal"]["fout"]) == (0, 0)


@pytest.mark.parametrize("formaat", ["json", "csv"])
@pytest.mark.parametrize("naam", GEPUBLICEERD)
def test_een_gepubliceerde_tabel_komt_cel_voor_cel_uit(draai, naam, formaat):
    organisatie = GEGEVENS / "gepubliceerd" / naam
    code, uit = draai("kloof", "--alle", "--formaat", formaat, "--map", organisatie)
    cellen = _cellen_uit_json(uit) if formaat == "json" else _cellen_uit_csv(uit)
    verwacht = {
        (rij["persoon"], rij["competentie"]): tuple(
            Decimal(rij[veld]) for veld in ("gewenst", "huidig", "kloof")
        )
        for rij in _csv((organisatie / "verwacht.csv").read_bytes())
    }
    assert (code, {sleutel: cellen[sleutel] for sleutel in verwacht}) == (0, verwacht)


def _json(bestand: Path) -> dict:
    return json.loads(bestand.read_text(encoding="utf-8"))


def _alleen(gekregen: dict, verwacht: dict) -> list[dict]:
    namen = {mens["id"] for mens in verwacht["medewerkers"]}
    return [mens for mens in gekregen["medewerkers"] if mens["id"] in namen]


def _csv(inhoud: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(inhoud.decode("utf-8-sig"), newline=""), delimiter=";"))


def _cel(waarde: object) -> str:
    return "" if waarde is None else str(waarde).replace(".", ",")


def _cellen_uit_json(inhoud: bytes) -> dict:
    return {
        (mens["id"], rij["competentie"]): tuple(
            None if rij[veld] is None else Decimal(str(rij[veld])) for veld in ("gewenst", "huidig", "kloof")
        )
        for mens in json.loads(inhoud)["medewerkers"]
        for rij in mens["competenties"]
    }


def _cellen_uit_csv(inhoud: bytes) -> dict:
    return {
        (rij["id"], rij["competentie"]): tuple(
            Decimal(rij[veld].replace(",", ".")) if rij[veld] else None
            for veld in ("gewenst", "huidig", "kloof")
        )
        for rij in _csv(inhoud)
    }
