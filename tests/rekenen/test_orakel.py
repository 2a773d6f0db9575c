"""De kloof tegenover een orakel dat los van het programma uit rekenregels.md geschreven is."""

from __future__ import annotations

import json
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.gegevens import als_json, kloofdocument
from tests.orakel.gevallen import GEVALLEN, Geval, afwijkingen, gelijk
from tests.orakel.kloof_orakel import kloof_document
from tests.orakel.organisaties import organisaties, schrijf


def _van_programma(
    organisatie: dict[str, Any], peildatum: date, ids: list[str] | None, ook_verouderd: bool
) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as map_:
        schrijf(organisatie, Path(map_))
        geopend = open_map(Path(map_))
    assert [m.tekst for m in geopend.meldingen] == []
    vraag = Vraagstelling(medewerkers=tuple(ids or ()))
    lijst = maak_klovenlijst(vereis_organisatie(geopend), vraag, peildatum, ook_verouderd=ook_verouderd)
    document: dict[str, Any] = json.loads(als_json(kloofdocument(lijst)), parse_float=Decimal)
    return document


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval.naam)
def test_elke_zin_van_de_rekenregels_komt_uit(geval: Geval) -> None:
    document = _van_programma(geval.organisatie, geval.peildatum, geval.ids, geval.ook_verouderd)
    assert afwijkingen(geval, document) == []


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(organisaties(), st.booleans())
def test_programma_en_orakel_geven_hetzelfde_document(geval: Any, ook_verouderd: bool) -> None:
    peildatum = geval["organisatie"]["peildatum"]
    verwacht = kloof_document(geval, peildatum, ook_verouderd=ook_verouderd)
    gevonden = _van_programma(geval, peildatum, None, ook_verouderd)
    assert gelijk(gevonden, verwacht), (gevonden, verwacht)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(organisaties())
def test_ook_op_id_gevraagd_zijn_ze_gelijk(geval: Any) -> None:
    peildatum = geval["organisatie"]["peildatum"]
    ids = [persoon["id"] for persoon in geval["medewerkers"]]
    verwacht = kloof_document(geval, peildatum, ids=ids)
    assert gelijk(_van_programma(geval, peildatum, ids, False), verwacht)
