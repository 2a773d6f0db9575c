"""Hoe een waarde in YAML geschreven mag worden, zoals de YAML-lezer van een editor haar ziet.

Die lezer kiest zelf een type (YAML 1.2: `12` is een getal, `true` waar, `2026-11-21` en `2,5` zijn tekst);
hier mag alles wat het programma als dezelfde waarde leest. Met `errorMessage` en `patternErrorMessage` toont
een editor die zin in plaats van een Engelse.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from competentie_cli.domein.basis import GROOTSTE_GETAL, LANGSTE_ID
from competentie_cli.domein.instelling import Schaalniveau
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.opslag.schema.voorstellen import VERWIJZINGEN, Voorstellen

Schema = dict[str, Any]

# hoogste dag -> de dagen tot daar, en de maanden die zo ver gaan; 29 februari mag elk jaar
_DAGEN = {
    29: ("(?:0?[1-9]|[12][0-9])", "(?:0?[1-9]|1[0-2])"),
    30: ("30", "(?:0?[13-9]|1[0-2])"),
    31: ("31", "(?:0?[13578]|1[02])"),
}
_JA_NEE = "^(?:[Jj][Aa]|[Nn][Ee][Ee]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"
_TWEE_DECIMALEN = "[0-9]{1,2}"
_TEKSTFOUT = "Hier hoort tekst. Staat er een dubbele punt in, zet dan de hele tekst tussen aanhalingstekens."
_GROOTSTE_REEKS = 100


def _hulp(reden: str) -> str:
    hulp = CODES["verkeerde-waarde"].teksten[reden][1]
    return f"{hulp[:1].upper()}{hulp[1:]}."


def _vorm(types: str | list[str], zin: str, **eisen: Any) -> Schema:
    """Een vorm met één zin voor alles wat er niet in past; elke eis geldt enkel voor haar eigen type."""
    zinnen = {"errorMessage": zin, **({"patternErrorMessage": zin} if "pattern" in eisen else {})}
    return {"type": types, **eisen, **zinnen}


def _datums() -> str:
    jaar, keuzes = "[0-9]{4}", []
    for dag, maand in _DAGEN.values():
        keuzes += [
            f"{jaar}-{maand}-{dag}".replace("0?", "0"),
            f"{dag}/{maand}/{jaar}",
            f"{dag}-{maand}-{jaar}",
        ]
    return f"^(?:{'|'.join(keuzes)})$"


def _cijfers(onder: Decimal, boven: Decimal, decimalen: str) -> str:
    """Een patroon voor een getal als tekst; alleen kleine hele grenzen passen erin, en het minteken."""
    decimaal, nullen = f"(?:[.,]{decimalen})?", f"(?:[.,]{decimalen.replace('[0-9]', '0')})?"
    if onder % 1 == boven % 1 == 0 and 0 <= onder < boven <= _GROOTSTE_REEKS:
        heel = "|".join(str(heel) for heel in range(int(onder), int(boven)))
        return f"^(?:-(?=[0.,]*$))?0*(?:(?:{heel}){decimaal}|{int(boven)}{nullen})$"
    # min nul is ook nul
    return f"^{'-?' if onder < 0 else '(?:-(?=[0.,]*$))?'}0*[0-9]{{1,12}}{decimaal}$"


def _getal(type_: str, decimalen: str, reden: str, grenzen: Mapping[str, int]) -> Schema:
    onder = {} if "exclusiveMinimum" in grenzen else {"minimum": -GROOTSTE_GETAL}
    eisen = {**onder, "maximum": GROOTSTE_GETAL, **grenzen}
    laagst = eisen.get("minimum", eisen.get("exclusiveMinimum", 0))
    patroon = _cijfers(Decimal(laagst), Decimal(eisen["maximum"]), decimalen)
    return _vorm([type_, "string"], _hulp(reden), **eisen, pattern=patroon)


def getal(**grenzen: int) -> Schema:
    """Een getal met een punt of een komma."""
    return _getal("number", "[0-9]+", "getal", grenzen)


def geheel(**grenzen: int) -> Schema:
    """Een geheel getal."""
    return _getal("integer", "0+", "geheel_getal", grenzen)


def _of_waar_onwaar(anders: Schema) -> Schema:
    """Aanvaardt ook `true` en `false`; als type genoemd zou een editor die woorden overal voorstellen."""
    return {"if": {"type": "boolean"}, "else": anders}


_ANDERS_DAN_LEEG = ["array", "boolean", "number", "object", "string"]
MET_GRENZEN = {"getal": getal, "geheel": geheel}
TREDE = _getal("number", _TWEE_DECIMALEN, "getal", {})
VAST: Mapping[str, Schema] = {
    "Tekst": _of_waar_onwaar(_vorm(["string", "number"], _TEKSTFOUT)),
    "Naam": _of_waar_onwaar(_vorm(["string", "number"], _TEKSTFOUT, minLength=1)),
    "Leeg": {"title": "Leeg", "not": {"type": _ANDERS_DAN_LEEG}},
    "Datum": _vorm("string", _hulp("datum"), pattern=_datums()) | {"examples": ["2026-11-21"]},
    "JaNee": {
        "anyOf": [
            {"enum": ["ja", "nee"], "errorMessage": _hulp("ja_nee")},
            _of_waar_onwaar(_vorm("string", _hulp("ja_nee"), pattern=_JA_NEE)),
        ]
    },
    "Id": _vorm(
        ["string", "integer"],
        _hulp("id_vorm"),
        pattern="^[a-z0-9][a-z0-9-]*$",
        maxLength=LANGSTE_ID,
        minimum=0,
    ),
    "Kleur": _vorm("string", _hulp("kleur"), pattern="^#[0-9a-fA-F]{6}$"),
    "Trede": TREDE,
}


def kort(getal: Decimal) -> int | float:
    """Een getal zoals JSON het schrijft, zonder overbodige decimalen."""
    return int(getal) if getal == getal.to_integral_value() else float(getal)


def benoemd(naam: str, voorstellen: Voorstellen) -> Schema:
    """De vorm met deze naam; een verwijzing met de ids van de organisatie, een niveau met haar schaal."""
    if naam in VERWIJZINGEN:
        return _verwijzing(voorstellen.ids.get(naam, {}))
    return _niveau(voorstellen.schaal) if naam == "Niveau" else VAST[naam]


def _verwijzing(ids: Mapping[str, str]) -> Schema:
    """Elke id mag: wat nog niet bestaat, kan in een ander bestand in de maak zijn."""
    zin = _hulp("verwijzing")
    vrij = [_vorm("string", zin, minLength=1), {"title": "Een id van alleen cijfers", "type": "number"}]
    if not ids:
        return {"anyOf": vrij}
    namen = {"enumDescriptions": list(ids.values())} if any(ids.values()) else {}
    return {"anyOf": [{"enum": list(ids), **namen, "errorMessage": zin}, *vrij]}


def _niveau(schaal: tuple[Schaalniveau, ...]) -> Schema:
    if not schaal:
        return TREDE
    laagste, hoogste = schaal[0].niveau, schaal[-1].niveau
    zin = f"Kies een niveau van {kort(laagste)} tot {kort(hoogste)}."
    eigen = {
        "enum": [kort(trede.niveau) for trede in schaal],
        "enumDescriptions": [". ".join(filter(None, (trede.naam, trede.omschrijving))) for trede in schaal],
        "errorMessage": zin,
    }
    grenzen = {"minimum": kort(laagste), "maximum": kort(hoogste)}
    patroon = _cijfers(laagste, hoogste, _TWEE_DECIMALEN)
    return {"anyOf": [eigen, _vorm(["number", "string"], zin, **grenzen, pattern=patroon)]}
