"""Van de fouten van pydantic naar bevindingen, op hun `type` en `ctx`, nooit op hun Engelse zin."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from competentie_cli.domein.basis import Vast
from competentie_cli.domein.notaties import herlees_datum, herlees_getal
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.meldingen.gelijkenis import dichtste, enige

# type van pydantic -> reden onder verkeerde-waarde; een test bewaakt dat dit compleet is
REDENEN = {
    "string_type": "tekst",
    "string_too_short": "leeg",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "dict_type": "mapping",
    "tuple_type": "lijst",
    "getal": "getal",
    "geheel_getal": "geheel_getal",
    "niveau_decimalen": "niveau_decimalen",
    "datum": "datum",
    "ja_nee": "ja_nee",
    "id_vorm": "id_vorm",
    "keuze": "keuze",
    "verwijzing": "verwijzing",
    "te_klein": "te_klein",
    "te_hoog": "te_hoog",
    "kleur": "kleur",
    "schaal_te_kort": "schaal_te_kort",
    "schaal_niet_oplopend": "schaal_niet_oplopend",
}


def vertaal(model: type[Vast], fout: ErrorDetails, bestand: str, basis: Pad) -> Bevinding:
    """Eén fout van pydantic als bevinding.

    Args:
        basis: het pad van het onderdeel in het bestand.
    """
    soort, ctx = fout["type"], fout.get("ctx", {})
    plek = tuple(deel for deel in fout["loc"] if deel != "[key]")
    pad, op_sleutel = basis + plek, "[key]" in fout["loc"]
    if soort == "missing":
        return Bevinding("ontbreekt", bestand, pad[:-1], {"veld": str(pad[-1])}, op_eerste=True)
    if soort == "een_van":
        velden = f"{ctx['eerste']} of {ctx['tweede']}"
        return Bevinding("ontbreekt", bestand, pad, {"veld": velden}, op_eerste=True)
    if soort == "extra_forbidden":
        return onbekend_veld(model, plek, bestand, basis)
    if soort == "dubbele_punt" or (soort == "string_type" and isinstance(fout["input"], dict)):
        return Bevinding("dubbele-punt-in-tekst", bestand, pad)
    reden = "leeg_lid" if fout["input"] is None else REDENEN[soort]
    waarden = {"reden": reden, "gevonden": _toon(fout["input"]), "veld": _veldnaam(plek)}
    waarden |= {str(k): str(v) for k, v in ctx.items()}
    if reden == "schaal_niet_oplopend":
        return Bevinding("verkeerde-waarde", bestand, (*pad, int(ctx["index"]), "niveau"), waarden)
    waarden |= _suggestie(reden, str(fout["input"]), ctx)
    return Bevinding("verkeerde-waarde", bestand, pad, waarden, op_sleutel)


def _suggestie(reden: str, tekst: str, ctx: Mapping[str, Any]) -> dict[str, str]:
    """Wat er wellicht bedoeld was, en als dat maar één ding kan zijn: wat er hoort te staan."""
    if reden == "keuze":
        keuzes = ctx["keuzes"].split(" | ")
        return {"suggestie": dichtste(tekst, keuzes), "herstel": enige(tekst, keuzes)}
    beter = ""
    if reden == "datum" and (datum := herlees_datum(tekst)):
        beter = datum.isoformat()
    elif reden == "getal":
        beter = herlees_getal(tekst) or ""
    return {"suggestie": beter, "herstel": beter}


def onbekend_veld(model: type[Vast], plek: Pad, bestand: str, basis: Pad) -> Bevinding:
    """Een sleutel die het schema niet kent, met het veld dat erop lijkt."""
    velden = velden_bij(model, plek[:-1])
    veld = str(plek[-1])
    waarden = {"veld": veld, "suggestie": dichtste(veld, velden), "herstel": enige(veld, velden)}
    return Bevinding("onbekend-veld", bestand, basis + plek, waarden, op_sleutel=True)


def velden_bij(model: type[Vast], plek: Pad) -> list[str]:
    """De velden die op een plek in een model mogen staan; leeg als daar geen model hoort."""
    soort: Any = model
    for deel in plek:
        gevonden = _model_in(soort)
        if isinstance(deel, str) and gevonden and deel in gevonden.model_fields:
            soort = gevonden.model_fields[deel].annotation
        elif isinstance(deel, str) and (gevonden is None or _is_dict(soort)):
            soort = _waarde_van_dict(soort)
    gevonden = _model_in(soort)
    return [] if gevonden is None or _is_dict(soort) else list(gevonden.model_fields)


def _veldnaam(plek: Pad) -> str:
    return next((deel for deel in reversed(plek) if isinstance(deel, str)), "")


def _toon(waarde: object) -> str:
    if isinstance(waarde, dict):
        return "een mapping"
    if isinstance(waarde, list):
        return "een lijst"
    tekst = str(waarde)
    return f"'{tekst if len(tekst) <= 60 else tekst[:57] + '…'}'"


def _delen(soort: Any) -> tuple[Any, ...]:
    oorsprong = get_origin(soort)
    if oorsprong is Annotated:
        return (get_args(soort)[0],)
    if oorsprong in (Union, types.UnionType, tuple, dict):
        return get_args(soort)
    return ()


def _model_in(soort: Any) -> type[BaseModel] | None:
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    for deel in _delen(soort):
        if (gevonden := _model_in(deel)) is not None:
            return gevonden
    return None


def _is_dict(soort: Any) -> bool:
    if get_origin(soort) is dict:
        return True
    return any(_is_dict(deel) for deel in _delen(soort) if get_origin(soort) in (Annotated, Union))


def _waarde_van_dict(soort: Any) -> Any:
    while get_origin(soort) is Annotated:
        soort = get_args(soort)[0]
    return get_args(soort)[1] if get_origin(soort) is dict else None
