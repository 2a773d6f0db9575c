"""Bevindingen als SARIF, nagekeken met het schema van OASIS.

`sarif-2.1.0.json` is het schema van versie 2.1.0-rtm.5 (docs.oasis-open.org/sarif/sarif/v2.1.0), zonder
titels en beschrijvingen: die keuren niets goed of af.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from competentie_cli.meldingen import Ernst, Melding, Plaats
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.weergave.bevindingen.sarif import sarifdocument

SCHEMA: dict[str, Any] = json.loads(Path(__file__).with_name("sarif-2.1.0.json").read_text("utf-8"))


def _bezwaren(document: object) -> list[str]:
    # één patroon in het schema (voor `language`) mist een haakje; de taal van ons document is vast
    schema = json.loads(json.dumps(SCHEMA).replace("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-z]{2}$"))
    return [fout.message for fout in Draft4Validator(schema).iter_errors(document)]


def _van_elke_code() -> list[Melding]:
    return [
        Melding(code.naam, code.ernst, f"map met spatie/{code.naam}.yaml", Plaats(3, 7, 2), "tekst", "hulp")
        for code in CODES.values()
    ]


def test_een_document_met_elke_code_past_in_het_schema() -> None:
    assert _bezwaren(sarifdocument(_van_elke_code(), str)) == []
    assert _bezwaren(sarifdocument([], str)) == []


def test_het_schema_keurt_een_stuk_document_af() -> None:
    document = sarifdocument(_van_elke_code(), str)
    document["runs"][0]["results"][0]["level"] = "fout"
    assert len(_bezwaren(document)) == 1


def test_een_bevinding_zonder_plaats_heeft_geen_region() -> None:
    melding = Melding("map-ontbreekt", Ernst.TIP, "organisatie.yaml", None, "weg", "")
    document = sarifdocument([melding], str)
    assert _bezwaren(document) == []
    assert document["runs"][0]["results"] == [
        {
            "ruleId": "map-ontbreekt",
            "ruleIndex": 0,
            "level": "note",
            "message": {"text": "weg"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": "organisatie.yaml"}}}],
        }
    ]


@pytest.mark.parametrize(
    ("naam", "uri"), [("zorg é.yaml", "zorg%20%C3%A9.yaml"), ("../a#b.yaml", "../a%23b.yaml")]
)
def test_een_bestandsnaam_wordt_een_geldig_adres(naam: str, uri: str) -> None:
    melding = Melding("ontbreekt", Ernst.FOUT, naam, Plaats(1, 1), "x", "")
    plek = sarifdocument([melding], str)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert plek["artifactLocation"] == {"uri": uri}
