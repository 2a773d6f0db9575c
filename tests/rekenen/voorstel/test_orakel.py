"""Het leervoorstel tegenover het orakel: de gevallen met de hand, en willekeurige organisaties."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.voorstel import maak_voorstellen
from competentie_cli.weergave.voorstel.gegevens import voorsteldocument
from tests.orakel.gevallen import afwijkingen
from tests.orakel.gevallen_voorstel import VOORSTELGEVALLEN
from tests.orakel.schrijven import schrijf
from tests.orakel.voorstel_bouw import Voorstelgeval
from tests.orakel.voorstel_lot import trekking
from tests.orakel.voorstel_orakel import voorstel

AANTAL = 500


def _document(organisatie: Any, medewerkers: tuple[str, ...], peildatum: date, jaar: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as map_:
        schrijf(organisatie, Path(map_))
        gelezen = vereis_organisatie(open_map(Path(map_)))
    assert gelezen.fouten == 0
    return voorsteldocument(maak_voorstellen(gelezen, Vraagstelling(medewerkers), peildatum, jaar))


@pytest.mark.parametrize("geval", VOORSTELGEVALLEN, ids=lambda geval: geval.naam)
def test_elke_zin_over_het_leervoorstel_komt_uit(geval: Voorstelgeval) -> None:
    document = _document(geval.organisatie, ("m-1",), geval.peildatum, geval.jaar)
    assert afwijkingen(geval, document) == []


@pytest.mark.parametrize("blok", range(10))
def test_willekeurige_organisaties_geven_het_voorstel_van_het_orakel(blok: int) -> None:
    for zaad in range(blok * AANTAL // 10, (blok + 1) * AANTAL // 10):
        lot = trekking(zaad)
        organisatie, peildatum, jaar = lot.organisatie, lot.peildatum, lot.jaar
        ids = tuple(persoon["id"] for persoon in organisatie["medewerkers"])
        gevonden = _document(organisatie, ids, peildatum, jaar)["medewerkers"]
        verwacht = [voorstel(organisatie, lid["id"], peildatum, jaar) for lid in gevonden]
        assert gevonden == json.loads(json.dumps(verwacht, default=float)), f"zaad {zaad}"
