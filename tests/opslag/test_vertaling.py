"""Elke fout die de modellen kunnen geven, heeft een code en een volledige Nederlandse tekst."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from competentie_cli import domein
from competentie_cli.domein.basis import Vast
from competentie_cli.domein.nul import Nul
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.meldingen.tabel import CODES, verwoord
from competentie_cli.opslag.bestanden import zoek_bestanden
from competentie_cli.opslag.gebeurtenissen import lees_waarde
from competentie_cli.opslag.redden import red
from competentie_cli.opslag.vertaling import REDENEN, vertaal
from tests.test_gevallen import GEVALLEN

ALLE_VELDEN = GEVALLEN / "goed" / "alle-velden"
VORMEN: tuple[Any, ...] = (
    None,
    "",
    "x",
    Nul("~"),
    "3",
    "2,555",
    "-4",
    "2026-02-30",
    [],
    ["x"],
    [None],
    {},
    {"x": "y"},
)
VORMEN += ("JA!", "9" * 30, [[]], [{}], {"tekst": []}, {"van": "x", "naar": "y"})
# types die `vertaal` zonder reden afhandelt
ZONDER_REDEN = frozenset({"missing", "extra_forbidden", "een_van", "dubbele_punt"})
# wat pydantic zelf kan melden per soort knoop van het schema; een nieuwe soort knoop hoort hier eerst bij
VAN_PYDANTIC: dict[str, frozenset[str]] = {
    "str": frozenset({"string_type", "string_too_short"}),
    "dict": frozenset({"dict_type"}),
    "tuple": frozenset({"tuple_type"}),
    "model": frozenset({"model_type", "model_attributes_type"}),
    "model-fields": frozenset({"model_type", "missing", "extra_forbidden"}),
    "model-field": frozenset(),
    "nullable": frozenset(),
    "default": frozenset(),
    "definitions": frozenset(),
    "definition-ref": frozenset(),
    "function-plain": frozenset(),
    "function-before": frozenset(),
    "function-after": frozenset(),
    "function-wrap": frozenset(),
    "any": frozenset(),
}


_KEURT_NIETS = ("metadata", "serialization", "function", "ref", "config", "json_schema_input_schema")


def _knopen(schema: Any) -> Iterator[str]:
    """De soort van elke knoop in een kernschema van pydantic; wat niets keurt, telt niet mee."""
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield schema["type"]
        for sleutel, deel in schema.items():
            if sleutel not in _KEURT_NIETS:
                yield from _knopen(deel)
    elif isinstance(schema, list | tuple):
        for deel in schema:
            yield from _knopen(deel)


def _eigen_types() -> set[str]:
    """Het eerste argument van elke `_fout("…")` onder domein/."""
    (map_,) = domein.__path__
    bomen = [ast.parse(pad.read_text(encoding="utf-8")) for pad in Path(map_).glob("*.py")]
    oproepen = [knoop for boom in bomen for knoop in ast.walk(boom) if isinstance(knoop, ast.Call)]
    return {
        oproep.args[0].value
        for oproep in oproepen
        if isinstance(oproep.func, ast.Name)
        and oproep.func.id in ("_fout", "PydanticCustomError")
        and isinstance(oproep.args[0], ast.Constant)
    }


def test_elke_knoop_van_de_modellen_is_van_een_bekende_soort() -> None:
    knopen = {knoop for regel in SOORTEN.values() for knoop in _knopen(regel.model.__pydantic_core_schema__)}
    assert knopen - VAN_PYDANTIC.keys() == set()
    assert {"str", "dict", "tuple", "model", "model-fields", "function-plain", "function-before"} <= knopen


def test_elk_type_van_fout_heeft_een_reden_met_een_eigen_tekst() -> None:
    knopen = {knoop for regel in SOORTEN.values() for knoop in _knopen(regel.model.__pydantic_core_schema__)}
    types = set[str]().union(*(VAN_PYDANTIC[knoop] for knoop in knopen)) | _eigen_types()
    assert types - ZONDER_REDEN == set(REDENEN)
    assert sorted(reden for reden in REDENEN.values() if reden not in CODES["verkeerde-waarde"].teksten) == []


def _voorbeelden() -> list[tuple[Soort, dict[str, Any]]]:
    voorbeelden = [(Soort.ORGANISATIE, lees_waarde((ALLE_VELDEN / "organisatie.yaml").read_text("utf-8"))[0])]
    for bestand in zoek_bestanden(ALLE_VELDEN, {}):
        waarde = lees_waarde(bestand.pad.read_text("utf-8"))[0]
        leden = waarde.get(SOORTEN[bestand.soort].meervoud, [waarde])
        voorbeelden += [(bestand.soort, lid) for lid in leden]
    return voorbeelden


def _paden(waarde: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if pad:
        yield pad
    leden = (
        waarde.items() if isinstance(waarde, dict) else enumerate(waarde) if isinstance(waarde, list) else ()
    )
    for sleutel, lid in leden:
        yield from _paden(lid, (*pad, sleutel))


def _varianten(ruw: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Het geraakte veld, en het voorbeeld met daar elke vorm, zonder waarde of met een vreemde sleutel."""
    for pad in _paden(ruw):
        for vorm in (*VORMEN, _WEG, _VREEMD):
            kopie = copy.deepcopy(ruw)
            houder: Any = kopie
            for deel in pad[:-1]:
                houder = houder[deel]
            if vorm is _WEG:
                del houder[pad[-1]]
            elif vorm is _VREEMD and isinstance(houder, dict):
                houder["vreemd veld"] = houder.pop(pad[-1])
            elif vorm is not _VREEMD:
                houder[pad[-1]] = vorm
            yield pad[0], kopie


_WEG, _VREEMD = object(), object()


def _fouten(model: type[Vast], ruw: dict[str, Any]) -> list[Any]:
    try:
        model.model_validate(ruw)
    except ValidationError as fout:
        return list(fout.errors(include_url=False))
    return []


@pytest.mark.parametrize("soort", list(Soort))
def test_elke_verkeerde_vorm_op_elk_veld_wordt_een_volledige_nederlandse_zin(soort: Soort) -> None:
    model, gebreken, gezien = SOORTEN[soort].model, [], set()
    for eigen, ruw in _voorbeelden():
        for _, variant in _varianten(ruw) if eigen is soort else ():
            for fout in _fouten(model, variant):
                bevinding = vertaal(model, fout, "bestand.yaml", ())
                tekst, hulp = verwoord(bevinding)
                gezien.add(bevinding.code)
                if (
                    bevinding.code not in CODES
                    or not tekst.strip()
                    or re.search(r"[{}]|\bNone\b", tekst + hulp)
                ):
                    gebreken.append((fout["type"], fout["loc"], tekst, hulp))
    assert gebreken == []
    assert {"verkeerde-waarde", "onbekend-veld", "ontbreekt"} <= gezien <= CODES.keys()


def test_samen_lokken_de_verkeerde_vormen_elk_type_uit() -> None:
    gezien = {
        fout["type"]
        for soort, ruw in _voorbeelden()
        for _, variant in _varianten(ruw)
        for fout in _fouten(SOORTEN[soort].model, variant)
    }
    # de gedaante met attributen komt alleen voor als pydantic objecten mag lezen
    assert (set(REDENEN) | ZONDER_REDEN) - gezien == {"model_attributes_type"}


@pytest.mark.parametrize("soort", list(Soort))
def test_wat_niet_geraakt_werd_blijft_gered_zoals_het_was(soort: Soort) -> None:
    model, verloren, gered = SOORTEN[soort].model, [], 0
    for eigen, ruw in _voorbeelden():
        goed = model.model_validate(ruw) if eigen is soort else None
        for veld, variant in _varianten(ruw) if goed else ():
            fouten = _fouten(model, variant)
            uitkomst = red(model, variant, fouten) if fouten else None
            if uitkomst is not None:
                gered += 1
                over = model.model_fields.keys() - {veld}
                verloren += [
                    (veld, naam) for naam in over if getattr(uitkomst.waarde, naam) != getattr(goed, naam)
                ]
    assert verloren == []
    assert gered > 0
