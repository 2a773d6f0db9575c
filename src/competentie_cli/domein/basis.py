"""De bouwstenen van elk model: bevroren, gesloten, en met types die het schema bepaalt.

Elke scalar komt als tekst binnen; het veld zegt wat hij betekent (gegevensmodel.md, General rules).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Context, Decimal
from functools import lru_cache
from typing import Annotated, Any, get_args

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    PlainValidator,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError


class Vast(BaseModel):
    """Een model dat niet verandert en geen onbekende velden kent."""

    model_config = ConfigDict(frozen=True, extra="forbid")


_GETAL = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DAG_EERST = re.compile(r"([0-9]{1,2})([/-])([0-9]{1,2})\2([0-9]{4})")
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_JA_NEE = {"ja": True, "true": True, "nee": False, "false": False}
LANGSTE_ID = 64
GROOTSTE_GETAL = 999_999_999_999
MEESTE_DECIMALEN = 10
_FIJNST = Decimal(1).scaleb(-MEESTE_DECIMALEN)
# binnen deze rekenruimte past elke som en elk product van gelezen getallen
RUIM = Context(prec=80)
VORM = "x-vorm"
_LOS = (str, Decimal, int, date)


def _fout(soort: str, **ctx: Any) -> PydanticCustomError:
    # de Nederlandse tekst hangt aan het type; deze zin ziet niemand
    return PydanticCustomError(soort, soort, ctx)


@lru_cache(maxsize=4096)
def _tekst_naar_getal(tekst: str) -> Decimal | None:
    if not _GETAL.fullmatch(tekst):
        return None
    getal = Decimal(tekst.replace(",", "."))
    if getal.copy_abs() > GROOTSTE_GETAL:
        raise _fout("te_hoog", grens=str(GROOTSTE_GETAL))
    return getal if _decimalen(getal) <= MEESTE_DECIMALEN else getal.quantize(_FIJNST)


@lru_cache(maxsize=8192)
def _tekst_naar_datum(tekst: str) -> date | None:
    if m := _ISO.fullmatch(tekst):
        jaar, maand, dag = int(m[1]), int(m[2]), int(m[3])
    elif m := _DAG_EERST.fullmatch(tekst):
        jaar, maand, dag = int(m[4]), int(m[3]), int(m[1])
    else:
        return None
    try:
        return date(jaar, maand, dag)
    except ValueError:
        return None


@lru_cache(maxsize=16384)
def is_id(tekst: str) -> bool:
    """Of een tekst een id kan zijn."""
    return len(tekst) <= LANGSTE_ID and _ID.fullmatch(tekst) is not None


def lees_getal(waarde: object) -> Decimal:
    """Een getal in de notatie `-?d+([.,]d+)?`."""
    if type(waarde) is str:
        getal = _tekst_naar_getal(waarde)
        if getal is not None:
            return getal
    elif isinstance(waarde, Decimal):
        return waarde
    elif type(waarde) is int:
        return Decimal(waarde)
    raise _fout("getal")


def lees_niveau(waarde: object) -> Decimal:
    """Een niveau: een getal met hoogstens twee decimalen."""
    getal = lees_getal(waarde)
    if _decimalen(getal) > 2:
        raise _fout("niveau_decimalen")
    return getal


def _decimalen(getal: Decimal) -> int:
    exponent = getal.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _lees_geheel(waarde: object) -> int:
    getal = lees_getal(waarde)
    if getal != getal.to_integral_value():
        raise _fout("geheel_getal")
    return int(getal)


def lees_datum(waarde: object) -> date:
    """Een datum als `2026-11-21`, `21/11/2026` of `21-11-2026`."""
    if type(waarde) is str:
        datum = _tekst_naar_datum(waarde)
        if datum is not None:
            return datum
    elif type(waarde) is date:
        return waarde
    raise _fout("datum")


def _lees_ja_nee(waarde: object) -> bool:
    if isinstance(waarde, bool):
        return waarde
    if type(waarde) is str and (uitkomst := _JA_NEE.get(waarde.lower())) is not None:
        return uitkomst
    raise _fout("ja_nee")


def _lees_id(waarde: object) -> str:
    if type(waarde) is str and is_id(waarde):
        return waarde
    raise _fout("id_vorm")


def _lees_verwijzing(waarde: object) -> str:
    # of ze ergens uitkomt, zegt de controle van de verwijzingen, met wat erop lijkt
    if type(waarde) is str and waarde:
        return waarde
    raise _fout("verwijzing")


def keuze(soort: Any) -> PlainValidator:
    """Aanvaardt precies de woorden van een `Literal`."""
    woorden = frozenset(get_args(soort))
    lijst = " | ".join(get_args(soort))

    def lees(waarde: object) -> str:
        if type(waarde) is str and waarde in woorden:
            return waarde
        raise _fout("keuze", keuzes=lijst)

    return PlainValidator(lees, json_schema_input_type=soort)


def vorm(naam: str, **grenzen: int) -> WithJsonSchema:
    """Noemt in het JSON-schema hoe een waarde geschreven wordt; `opslag.schema.vormen` kent de schrijfwijzen.

    Args:
        grenzen: de grenzen van een getal, met de woorden van JSON Schema.
    """
    return WithJsonSchema({VORM: naam, **grenzen})


def _tussen(
    lezer: Callable[[object], Any], laagst: Any = None, hoogst: Any = None, *, erboven: bool = False
) -> PlainValidator:
    def lees(waarde: object) -> Any:
        getal = lezer(waarde)
        if laagst is not None and (getal < laagst or (erboven and getal == laagst)):
            raise _fout("te_klein", grens=str(laagst), erboven="ja" if erboven else "nee")
        if hoogst is not None and getal > hoogst:
            raise _fout("te_hoog", grens=str(hoogst))
        return getal

    return PlainValidator(lees)


def kort_voor(veld: str, geschreven: Any) -> BeforeValidator:
    """Laat een losse waarde toe waar een mapping staat: `x` wordt `{veld: x}`.

    Args:
        geschreven: de twee vormen, als `Bedrag | Uren`; alleen voor het JSON-schema.
    """

    def pak_in(waarde: object) -> object:
        return {veld: waarde} if isinstance(waarde, _LOS) else waarde

    return BeforeValidator(pak_in, json_schema_input_type=geschreven)


def tekst_of(model: type[BaseModel]) -> BeforeValidator:
    """Laat losse tekst toe waar een mapping met `tekst` staat.

    Een mapping zonder één bekende sleutel is tekst waarin YAML een dubbele punt zag.
    """

    def pak_in(waarde: object) -> object:
        if isinstance(waarde, str):
            return {"tekst": waarde}
        if isinstance(waarde, dict) and not waarde.keys() & model.model_fields.keys():
            raise _fout("dubbele_punt")
        return waarde

    return BeforeValidator(pak_in, json_schema_input_type=Naam | model)


def een_of_lijst(lid: Any) -> BeforeValidator:
    """Laat één waarde toe waar een lijst staat."""

    def pak_in(waarde: object) -> object:
        return waarde if isinstance(waarde, list | tuple) else [waarde]

    return BeforeValidator(pak_in, json_schema_input_type=lid | tuple[lid, ...])


def eis_een_van(gegevens: object, eerste: str, tweede: str) -> object:
    """Minstens één van twee velden is ingevuld."""
    if isinstance(gegevens, dict) and eerste not in gegevens and tweede not in gegevens:
        raise _fout("een_van", eerste=eerste, tweede=tweede)
    return gegevens


def een_van(eerste: str, tweede: str) -> ConfigDict:
    """Zegt in het JSON-schema wat `eis_een_van` nakijkt."""
    fout = f"Vul {eerste} of {tweede} in."
    keuzes: list[JsonValue] = [{"required": [veld], "errorMessage": fout} for veld in (eerste, tweede)]
    return ConfigDict(json_schema_extra={"anyOf": keuzes})


Tekst = str
Naam = Annotated[str, Field(min_length=1)]
Id = Annotated[str, PlainValidator(_lees_id), vorm("Id")]
CompetentieId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("CompetentieId")]
FunctieId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("FunctieId")]
TeamId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("TeamId")]
MedewerkerId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("MedewerkerId")]
LeeractiviteitId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("LeeractiviteitId")]
StrategischDoelId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("StrategischDoelId")]
PlanId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("PlanId")]
StapId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("StapId")]
DoelId = Annotated[str, PlainValidator(_lees_verwijzing), vorm("DoelId")]
Getal = Annotated[Decimal, PlainValidator(lees_getal), vorm("getal")]
Bedrag = Annotated[Decimal, _tussen(lees_getal, Decimal(0)), vorm("getal", minimum=0)]
Weging = Annotated[
    Decimal,
    _tussen(lees_getal, Decimal(0), Decimal(3), erboven=True),
    vorm("getal", exclusiveMinimum=0, maximum=3),
]
Niveau = Annotated[Decimal, PlainValidator(lees_niveau), vorm("Niveau")]
Trede = Annotated[Decimal, PlainValidator(lees_niveau), vorm("Trede")]
Aantal = Annotated[int, _tussen(_lees_geheel, 0), vorm("geheel", minimum=0)]
VanafEen = Annotated[int, _tussen(_lees_geheel, 1), vorm("geheel", minimum=1)]
Pensioenleeftijd = Annotated[int, _tussen(_lees_geheel, 50, 80), vorm("geheel", minimum=50, maximum=80)]
EenTotVijf = Annotated[int, _tussen(_lees_geheel, 1, 5), vorm("geheel", minimum=1, maximum=5)]
Houding = Annotated[int, _tussen(_lees_geheel, -2, 2), vorm("geheel", minimum=-2, maximum=2)]
Fase = Annotated[int, _tussen(_lees_geheel, 0, 4), vorm("geheel", minimum=0, maximum=4)]
Jaar = Annotated[int, _tussen(_lees_geheel, 1900, 2200), vorm("geheel", minimum=1900, maximum=2200)]
Datum = Annotated[date, PlainValidator(lees_datum), vorm("Datum")]
JaNee = Annotated[bool, PlainValidator(_lees_ja_nee), vorm("JaNee")]
