"""Wat het programma leest, mag van het schema; wat het schema toelaat, leest het programma."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from competentie_cli.domein import basis
from competentie_cli.domein.basis import Vast
from competentie_cli.domein.nul import Nul
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde
from competentie_cli.opslag.redden import zonder_nul
from competentie_cli.opslag.schema import Voorstellen, vormen
from tests.opslag.schema.editorlezer import lees_als_editor
from tests.opslag.schema.hulp import ALGEMEEN, Schema, gebreken, los
from tests.opslag.test_vertaling import _varianten, _voorbeelden

MIN_NUL = re.compile("-0+(?:,0+)?")
VAAK = settings(max_examples=150, deadline=None)
LEEG = vormen.VAST["Leeg"]
GETALLEN: dict[str, Schema] = {
    "Getal": vormen.getal(),
    "Bedrag": vormen.getal(minimum=0),
    "Weging": vormen.getal(exclusiveMinimum=0, maximum=3),
    "Trede": vormen.TREDE,
    "Aantal": vormen.geheel(minimum=0),
    "VanafEen": vormen.geheel(minimum=1),
    "Jaar": vormen.geheel(minimum=1900, maximum=2200),
}
# elk type van de modellen, met de vorm waarin het in een schema staat
TYPES: dict[str, Schema] = GETALLEN | {
    "Tekst": {"anyOf": [vormen.VAST["Tekst"], LEEG]},
    "Naam": {"anyOf": [vormen.VAST["Naam"], LEEG]},
    "Id": vormen.VAST["Id"],
    "CompetentieId": vormen.benoemd("CompetentieId", Voorstellen()),
    "Datum": vormen.VAST["Datum"],
    "JaNee": vormen.VAST["JaNee"],
}
LEZERS = {naam: TypeAdapter[Any](getattr(basis, naam)) for naam in TYPES}
GETAL = st.from_regex(
    r"\A-?(0?[0-9]{1,2}|[12][0-9]{3}|[0-9]{9,11}|[0-9]{13})(\.[0-9]{1,2})?\Z", alphabet=".-0123456789"
)
MET_KOMMA = GETAL.map(lambda getal: getal.replace(".", ","))
DAG_EERST = st.from_regex(r"\A[0-3]?[0-9]([/-])[01]?[0-9]\1(19|20)[0-9]{2}\Z", alphabet="-/0123456789")
ISO = st.from_regex(r"\A20[0-9]{2}-[01][0-9]-[0-3][0-9]\Z", alphabet="-0123456789")
WOORD = st.sampled_from(
    ["ja", "Nee", "TRUE", "fALSE", "yes", "~", "null", "", "1e3", "0x1F", "+5", ".5", "-"]
)
VRIJ = st.text("abcAB01-_.,:/ #'\"é", max_size=8)
TEKST = st.one_of(GETAL, MET_KOMMA, DAG_EERST, ISO, WOORD, VRIJ)


def _leest(naam: str, waarde: object) -> bool:
    try:
        LEZERS[naam].validate_python(waarde)
    except ValidationError:
        return False
    return True


def _kaal(tekst: str) -> tuple[Any, Any]:
    """Wat het programma en wat een editor zien als de tekst zonder aanhalingstekens staat."""
    try:
        return lees_waarde(f"veld: {tekst}\n")[0]["veld"], lees_als_editor(f"veld: {tekst}\n")["veld"]
    except (Onleesbaar, yaml.YAMLError, KeyError):
        assume(False)
        raise


@pytest.mark.parametrize("naam", TYPES)
@given(tekst=TEKST)
@VAAK
def test_wat_het_programma_kaal_leest_mag_van_het_schema(naam: str, tekst: str) -> None:
    programma, editor = _kaal(tekst)
    # `id: true` en `aantal: -0,0` kunnen op papier ook, maar niemand bedoelt dat
    assume(not (isinstance(editor, bool) and naam.endswith("Id")) and not MIN_NUL.fullmatch(tekst))
    assert not _leest(naam, programma) or gebreken(TYPES[naam], editor) == []


@pytest.mark.parametrize("naam", GETALLEN)
@given(getal=GETAL)
@VAAK
def test_over_een_gewoon_getal_zijn_het_programma_en_het_schema_het_eens(naam: str, getal: str) -> None:
    programma, editor = _kaal(getal)
    assert _leest(naam, programma) == (gebreken(TYPES[naam], editor) == [])


@pytest.mark.parametrize("naam", ["Tekst", "Naam", "Id", "CompetentieId", "Getal", "Trede", "JaNee"])
@given(tekst=TEKST)
@VAAK
def test_over_tekst_tussen_aanhalingstekens_zijn_ze_het_eens(naam: str, tekst: str) -> None:
    assert _leest(naam, tekst) == (gebreken(TYPES[naam], tekst) == [])


@given(tekst=st.one_of(ISO, DAG_EERST))
@VAAK
def test_een_datum_die_het_schema_toelaat_bestaat_of_is_29_februari(tekst: str) -> None:
    toegelaten = gebreken(TYPES["Datum"], tekst) == []
    februari = tekst.endswith("-02-29") or tekst.replace("/0", "/").replace("-0", "-").startswith(
        ("29/2/", "29-2-")
    )
    assert _leest("Datum", tekst) == toegelaten or (toegelaten and februari)


@given(dag=st.dates(date(1, 1, 1), date(9999, 12, 31)))
@VAAK
def test_elke_datum_mag_in_elke_notatie(dag: date) -> None:
    jaar = f"{dag.year:04}"
    notaties = [dag.isoformat(), f"{dag.day}/{dag.month}/{jaar}", f"{dag.day:02}-{dag.month:02}-{jaar}"]
    assert [gebreken(TYPES["Datum"], notatie) for notatie in notaties] == [[], [], []]


def _voor_programma(waarde: Any) -> Any:
    """De lezer laat een sleutel zonder waarde weg."""
    if isinstance(waarde, dict):
        return {sleutel: _voor_programma(lid) for sleutel, lid in waarde.items() if lid is not None}
    return [_voor_programma(lid) for lid in waarde] if isinstance(waarde, list) else waarde


def _voor_editor(waarde: Any) -> Any:
    """Voor een editor is `~` hetzelfde als niets."""
    if isinstance(waarde, dict):
        return {sleutel: _voor_editor(lid) for sleutel, lid in waarde.items()}
    if isinstance(waarde, list):
        return [_voor_editor(lid) for lid in waarde]
    return None if isinstance(waarde, Nul) else waarde


def _heeft_leeg(waarde: Any) -> bool:
    if isinstance(waarde, dict | list):
        return any(_heeft_leeg(lid) for lid in (waarde.values() if isinstance(waarde, dict) else waarde))
    return waarde is None


def _fouttypes(model: type[Vast], ruw: Any) -> set[str]:
    try:
        model.model_validate(ruw)
    except ValidationError as fout:
        gelezen = zonder_nul(model, ruw, fout)
        return set() if isinstance(gelezen, Vast) else {f["type"] for f in gelezen.errors(include_url=False)}
    return set()


# wat een schema niet ziet: een schaal die daalt, en de grenzen van een getal tussen aanhalingstekens
NIET_TE_ZIEN = {"schaal_niet_oplopend", "te_klein", "te_hoog"}


@pytest.mark.parametrize("soort", list(Soort))
def test_over_elke_vorm_op_elk_veld_zijn_het_programma_en_het_schema_het_eens(soort: Soort) -> None:
    model, schema = SOORTEN[soort].model, ALGEMEEN[soort]
    onderdeel = los(schema, {"$ref": f"#/$defs/{model.__name__}"}) if SOORTEN[soort].meervoud else schema
    keuring = Draft202012Validator(onderdeel)
    te_streng, te_los, gekeurd = [], [], {True: 0, False: 0}
    for _, ruw in (paar for paar in _voorbeelden() if paar[0] is soort):
        # elk vijfde geval: zo komt elke vorm nog op tientallen velden aan bod
        for _, variant in islice(_varianten(ruw), 0, None, 5):
            fouten, geziene = _fouttypes(model, _voor_programma(variant)), _voor_editor(variant)
            mag = keuring.is_valid(geziene)
            gekeurd[mag] += 1
            if not fouten and not mag:
                te_streng.append(gebreken(onderdeel, geziene))
            if mag and fouten - NIET_TE_ZIEN and not _heeft_leeg(geziene):
                te_los.append((fouten, geziene))
    assert (te_streng, te_los) == ([], [])
    assert min(gekeurd.values()) > 0
