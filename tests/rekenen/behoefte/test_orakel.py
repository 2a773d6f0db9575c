"""De behoeften naast het orakel: op beide voorbeelden en op willekeurige organisaties."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.behoefte import Behoeftevraag, maak_behoeften
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.behoeftegegevens import behoeftedocument_json
from competentie_cli.weergave.gegevens import kloofdocument
from tests.conftest import PEILDATUM
from tests.orakel.kloof_orakel import kloof_document
from tests.orakel.schrijven import schrijf
from tests.orakel.voorstel_lot import trekking
from tests.rekenen.behoefte.orakel import behoeften

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden"
VOLGORDES = ("mensen", "gewicht", "doel")
_ZADEN = range(40)


def _van_programma(organisatie: Organisatie, peildatum: Any, volgorde: str) -> dict[str, Any]:
    """De uitkomst van het programma, in de vorm van het orakel."""
    vraag = Behoeftevraag(volgorde=volgorde, intern=True)
    document = behoeftedocument_json(maak_behoeften(organisatie, vraag, peildatum))
    return {
        "mensen": document["mensen"],
        "leren": document["leren"],
        "rang": [c["competentie"] for c in document["competenties"] if c["rang"]],
        "doelen": [{veld: d[veld] for veld in ("id", "gevraagd", "leren")} for d in document["doelen"]],
        "over": sorted(a["leeractiviteit"] for a in document["aanbod_zonder_behoefte"]),
        "competenties": {c["competentie"]: _plat(c) for c in document["competenties"]},
    }


def _plat(competentie: dict[str, Any]) -> dict[str, Any]:
    weg = ("rang", "open", "gevallen", "aanbod", "gewicht")
    return {veld: waarde for veld, waarde in competentie.items() if veld not in weg} | {
        "gewicht": Decimal(str(competentie["gewicht"])),
        "aanbod": {a["leeractiviteit"]: (a["bereikt"], a["te_hoog"]) for a in competentie["aanbod"]},
        "_wie": {g["id"] for g in competentie["gevallen"] if g["stand"] == "leren"},
    }


def _bron(map_: Path) -> dict[str, Any]:
    """De tekst van de bestanden, met een gewone YAML-lezer."""

    def alle(soort: str, meervoud: str) -> list[dict[str, Any]]:
        uit: list[dict[str, Any]] = []
        for pad in sorted([*map_.glob(f"{soort}.yaml"), *(map_ / soort).rglob("*.yaml")]):
            inhoud = yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)
            uit += inhoud.get(meervoud, [inhoud])
        return uit

    return {
        "visie": yaml.load((map_ / "visie.yaml").read_text("utf-8"), yaml.BaseLoader),
        "leeraanbod": alle("leeraanbod", "leeractiviteiten"),
        "plannen": alle("plannen", "plannen"),
        "medewerkers": alle("medewerkers", "medewerkers"),
    }


@pytest.mark.parametrize("volgorde", VOLGORDES)
@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_de_voorbeelden_zijn_zoals_het_orakel_ze_telt(huis: str, volgorde: str) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    lijst = maak_klovenlijst(organisatie, Vraagstelling(), PEILDATUM)
    kloof = json.loads(json.dumps(kloofdocument(lijst)), parse_float=Decimal)
    verwacht = behoeften(kloof, _bron(VOORBEELDEN / huis), PEILDATUM, volgorde)
    assert _van_programma(organisatie, PEILDATUM, volgorde) == verwacht


def test_willekeurige_organisaties_zijn_zoals_het_orakel_ze_telt(tmp_path: Path) -> None:
    gezien: set[str] = set()
    for zaad in _ZADEN:
        gegeven = trekking(zaad)
        bron = {
            "visie": gegeven.organisatie.get("visie") or {},
            "leeraanbod": gegeven.organisatie.get("leeractiviteiten") or [],
            "plannen": gegeven.organisatie.get("plannen") or [],
            "medewerkers": gegeven.organisatie["medewerkers"],
        }
        schrijf(gegeven.organisatie, tmp_path / str(zaad))
        organisatie = vereis_organisatie(open_map(tmp_path / str(zaad)))
        volgorde = VOLGORDES[zaad % 3]
        kloof = kloof_document(gegeven.organisatie, gegeven.peildatum)
        verwacht = behoeften(kloof, bron, gegeven.peildatum, volgorde)
        assert _van_programma(organisatie, gegeven.peildatum, volgorde) == verwacht, f"zaad {zaad}"
        gezien |= {
            veld for c in verwacht["competenties"].values() for veld, waarde in c.items() if waarde
        } | {"over" for _ in verwacht["over"]}
    hoeken = {"leren", "andere_oorzaak", "bekijken", "kritiek", "in_plan", "zonder_aanbod", "kern", "over"}
    assert hoeken - gezien == set()
