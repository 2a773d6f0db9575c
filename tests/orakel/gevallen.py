"""De met de hand uitgewerkte gevallen: een voor (bijna) elke zin van rekenregels.md over iemands kloof.

De verwachte waarden komen uit de tekst, niet uit het orakel. `afwijkingen(geval, document)` werkt voor het
document van het orakel en voor dat van het programma (`json.loads(tekst, parse_float=Decimal)`).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from . import gevallen_bronnen, gevallen_combineren, gevallen_mensen, gevallen_rijen
from .bouw import Geval

__all__ = ["GEVALLEN", "Geval", "afwijkingen", "gelijk", "zoek"]

GEVALLEN: list[Geval] = [
    *gevallen_mensen.gevallen(),
    *gevallen_bronnen.gevallen(),
    *gevallen_combineren.gevallen(),
    *gevallen_rijen.gevallen(),
]


def afwijkingen(geval: Geval, document: Mapping[str, Any]) -> list[str]:
    """Een regel per waarde die niet is wat de tekst vraagt."""
    gevonden = ((pad, zoek(document, pad), verwacht) for pad, verwacht in geval.verwacht.items())
    return [
        f"{geval.naam}: {'/'.join(map(str, pad))} is {waarde!r}, verwacht {verwacht!r}"
        for pad, waarde, verwacht in gevonden
        if not gelijk(waarde, verwacht)
    ]


def zoek(document: Mapping[str, Any], pad: tuple[str | int, ...]) -> Any:
    """Wat er op dit pad staat; zie `Geval`."""
    begin, *rest = pad
    if begin == "medewerkers":
        return [persoon["id"] for persoon in document["medewerkers"]]
    if begin == "overgeslagen":
        return _volg(document["overgeslagen"], rest)
    persoon = next(persoon for persoon in document["medewerkers"] if persoon["id"] == begin)
    if rest[0] == "volgorde":
        return [rij["competentie"] for rij in persoon["competenties"]]
    if rest[0] in persoon:
        return _volg(persoon, rest)
    return _volg(next(rij for rij in persoon["competenties"] if rij["competentie"] == rest[0]), rest[1:])


def _volg(waarde: Any, pad: list[str | int]) -> Any:
    for plaats, stap in enumerate(pad):
        if stap == "*":
            return [_volg(deel, pad[plaats + 1 :]) for deel in waarde]
        waarde = waarde[stap]
    return waarde


def gelijk(waarde: Any, verwacht: Any) -> bool:
    """Of twee waarden hetzelfde zijn: getallen als getal ("2.5" is 2.5), een vlag is nooit een getal."""
    if isinstance(waarde, Mapping) and isinstance(verwacht, Mapping):
        zelfde = waarde.keys() == verwacht.keys()
        return zelfde and all(gelijk(waarde[veld], verwacht[veld]) for veld in waarde)
    if isinstance(waarde, list) and isinstance(verwacht, list):
        return len(waarde) == len(verwacht) and all(map(gelijk, waarde, verwacht))
    if _is_getal(waarde):
        return not isinstance(verwacht, bool | None) and _als_getal(waarde) == _als_getal(verwacht)
    return type(waarde) is type(verwacht) and waarde == verwacht


def _is_getal(waarde: Any) -> bool:
    return isinstance(waarde, int | float | Decimal) and not isinstance(waarde, bool)


def _als_getal(waarde: Any) -> Decimal | None:
    if isinstance(waarde, str) and not waarde.lstrip("-").replace(".", "", 1).isdigit():
        return None
    return Decimal(str(waarde)) if isinstance(waarde, str) or _is_getal(waarde) else None
