"""Het lot van het leervoorstel: herhaalbaar, geldig, en het komt in alle hoeken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from competentie_cli.taken.openen import open_map

from .schrijven import schrijf
from .voorstel_lot import Trekking, trekking, trekkingen
from .voorstel_orakel import voorstel

ZADEN = range(80)
HOEKEN = {
    "geen-aanbod", "instap-te-hoog", "geen-budget", "geen-uren", "past-niet-samen", "kloof", "ambitie",
    "meer_werkplek", "meer_samen", "organisatie", "onbekend", "wij", "grens",
}  # fmt: skip


def test_hetzelfde_zaad_geeft_dezelfde_organisatie() -> None:
    assert trekking(7) == trekking(7)


@pytest.mark.parametrize("zaad", range(25))
def test_een_getrokken_organisatie_laadt_zonder_meldingen(zaad: int, tmp_path: Path) -> None:
    schrijf(trekking(zaad).organisatie, tmp_path)
    assert [melding.tekst for melding in open_map(tmp_path).meldingen] == []


def test_het_lot_komt_in_alle_hoeken() -> None:
    gezien = {
        hoek for zaad in ZADEN for document in _voorstellen(trekking(zaad)) for hoek in _hoeken(document)
    }
    assert sorted(HOEKEN - gezien) == []


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(trekkingen())
def test_een_voorstel_blijft_binnen_zijn_grenzen(gegeven: Trekking) -> None:
    for document in _voorstellen(gegeven):
        for mix in (document, *document["varianten"].values()):
            assert len(mix["acties"]) <= 5
            assert all(0 <= doel["gedekt"] <= doel["groei"] <= 1 for doel in mix["doelen"])
            assert [vrij for vrij in mix["over"].values() if vrij is not None and vrij < 0] == []


def _voorstellen(gegeven: Trekking) -> list[dict[str, Any]]:
    organisatie = gegeven.organisatie
    return [
        voorstel(organisatie, persoon["id"], gegeven.peildatum, gegeven.jaar)
        for persoon in organisatie["medewerkers"]
    ]


def _hoeken(document: dict[str, Any]) -> list[str]:
    acties = document["acties"]
    anders = [naam for naam, mix in document["varianten"].items() if mix["acties"] != acties]
    vlaggen = {
        "organisatie": any(not actie["uit_budget"] for actie in acties),
        "onbekend": any(actie["kosten"] is None for actie in acties),
        "wij": bool(document["wat_wij_doen"]),
        "grens": document["over"]["bedrag"] is not None,
    }
    redenen = [open_["reden"] for open_ in document["niet_haalbaar"]]
    herkomsten = [doel["herkomst"] for doel in document["doelen"]]
    return [*redenen, *herkomsten, *anders, *(naam for naam, waar in vlaggen.items() if waar)]
