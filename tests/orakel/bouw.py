"""Bouwstenen voor korte gevallen: een organisatie met een of enkele mensen, in gewone dicts.

Getallen mogen als int of als tekst ("2.5" wordt Decimal), datums als ISO-tekst.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

Gegevens = dict[str, Any]
PEILDATUM = date(2026, 11, 21)
COMPETENTIES = ("c1", "c2", "c3", "c4", "c5")


@dataclass(frozen=True)
class Geval:
    """Een met de hand uitgewerkt geval.

    Een pad in `verwacht` is ("medewerkers",), ("overgeslagen",), (id, veld, ...), (id, "volgorde") voor de
    competenties in volgorde, of (id, competentie, veld, ...); "*" staat voor elk item van een lijst.
    """

    naam: str
    zin: str
    organisatie: Gegevens
    peildatum: date
    verwacht: dict[tuple[str | int, ...], Any]
    ids: tuple[str, ...] | None = None
    ook_verouderd: bool = False


def geval(
    naam: str,
    zin: str,
    verwacht: dict[tuple[str | int, ...], Any],
    *,
    peildatum: str | date = PEILDATUM,
    ids: tuple[str, ...] | None = None,
    ook_verouderd: bool = False,
    **delen: Any,
) -> Geval:
    """Een geval over de organisatie die `organisatie(**delen)` geeft."""
    return Geval(naam, zin, organisatie(**delen), _dag(peildatum), verwacht, ids, ook_verouderd)


def organisatie(
    *,
    eisen: Iterable[Gegevens] | None = None,
    mensen: Iterable[Gegevens] | None = None,
    functies: Iterable[Gegevens] = (),
    kern: Iterable[Gegevens] = (),
    doelen: Mapping[str, list[str]] | None = None,
    namen: Mapping[str, str] | None = None,
    bijgewerkt: Mapping[str, str] | None = None,
    schaal: Iterable[int] = (1, 2, 3, 4, 5),
    beoordeling: Mapping[str, Any] | None = None,
    pop: Mapping[str, Any] | None = None,
    uurkost: Mapping[str, Any] | None = None,
    leeraanbod: Iterable[Gegevens] = (),
    plannen: Iterable[Gegevens] = (),
    **persoon: Any,
) -> Gegevens:
    """Functie f met `eisen` (c1 op 3), en m-1 met de velden `persoon` of de mensen zelf."""
    algemeen = {"naam": "Huis", "land": "BE", "schaal": [_trede(niveau) for niveau in schaal]}
    delen = {"beoordeling": beoordeling, "pop": pop, "uurkost": uurkost}
    visie = {"kerncompetenties": list(kern), "doelen": _doelen(doelen or {})}
    return {
        "organisatie": algemeen | {veld: _gelezen(deel) for veld, deel in delen.items() if deel},
        "visie": {veld: deel for veld, deel in visie.items() if deel},
        "competenties": [_competentie(id_, namen or {}, bijgewerkt or {}) for id_ in COMPETENTIES],
        "functies": [functie("f", *(eisen or [eis("c1", 3)])), *functies],
        "teams": [],
        "leeractiviteiten": [_gelezen(activiteit) for activiteit in leeraanbod],
        "medewerkers": list(mensen) if mensen is not None else [mens("m-1", **persoon)],
        "plannen": [_gelezen(plan) for plan in plannen],
    }


def mens(id_: str, **velden: Any) -> Gegevens:
    """Iemand in functie f."""
    return {"id": id_, "functie": "f"} | _gelezen(velden)


def functie(id_: str, *eisen: Gegevens, soort: str = "functie") -> Gegevens:
    """Een functie, of een rol."""
    return {"id": id_, "naam": id_.capitalize(), "soort": soort, "competenties": list(eisen)}


def rol(id_: str, *eisen: Gegevens) -> Gegevens:
    """Een rol."""
    return functie(id_, *eisen, soort="rol")


def eis(
    competentie: str, gewenst: int | str, weging: int | str | None = None, *, kritiek: bool = False
) -> Gegevens:
    """Een gevraagde competentie."""
    rij = {"competentie": competentie, "gewenst": _getal(gewenst)}
    if weging is not None:
        rij["weging"] = _getal(weging)
    return rij | {"kritiek": True} if kritiek else rij


def i(bron: str, datum: str, *, door: str | None = None, **rest: Any) -> Gegevens:
    """Een inschatting; c1=..., c2=... zijn de niveaus, de rest zijn velden."""
    niveaus = {naam: _niveau(waarde) for naam, waarde in rest.items() if naam in COMPETENTIES}
    velden = {naam: waarde for naam, waarde in rest.items() if naam not in COMPETENTIES}
    post = {"datum": _dag(datum), "bron": bron, "niveaus": niveaus, **velden}
    return post | {"door": door} if door else post


def ronde(bron: str, datum: str, *niveaus: int | str) -> list[Gegevens]:
    """Een inschatting van c1 per beoordelaar k-1, k-2, ... op dezelfde dag."""
    return [i(bron, datum, door=f"k-{nummer}", c1=niveau) for nummer, niveau in enumerate(niveaus, start=1)]


def spreiding(mediaan: int | str, laagste: int | str, hoogste: int | str) -> Gegevens:
    """Een niveau zoals een bureau het levert."""
    return {"mediaan": _getal(mediaan), "laagste": _getal(laagste), "hoogste": _getal(hoogste)}


def bewijs(datum: str, geldig_tot: str | None = None, **niveaus: int | str) -> Gegevens:
    """Een bewijs met niveaus."""
    post = {"soort": "attest", "naam": "Attest", "datum": _dag(datum), "niveaus": _gelezen(niveaus)}
    return post | {"geldig_tot": _dag(geldig_tot)} if geldig_tot else post


def bron(naam: str, niveau: int | str, datum: str, n: int = 1, *grenzen: int | str) -> Gegevens:
    """Een bron zoals ze in het document staat; grenzen zijn laagste en hoogste."""
    laagste, hoogste = (_getal(grens) for grens in grenzen) if grenzen else (None, None)
    waarde = _getal(niveau)
    return {"bron": naam, "n": n, "niveau": waarde, "laagste": laagste, "hoogste": hoogste, "datum": datum}


def _gelezen(waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        return {sleutel: _gelezen(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [_gelezen(deel) for deel in waarde]
    return _uit_tekst(waarde) if isinstance(waarde, str) else waarde


def _uit_tekst(tekst: str) -> str | date | Decimal:
    if len(tekst) == 10 and tekst[4] == tekst[7] == "-":
        return date.fromisoformat(tekst)
    return Decimal(tekst) if tekst.replace(".", "", 1).isdigit() else tekst


def _niveau(waarde: Any) -> Any:
    return waarde if isinstance(waarde, dict) else _getal(waarde)


def _getal(waarde: int | str | Decimal) -> int | Decimal:
    return Decimal(waarde) if isinstance(waarde, str) else waarde


def _dag(waarde: str | date) -> date:
    return date.fromisoformat(waarde) if isinstance(waarde, str) else waarde


def _trede(niveau: int) -> Gegevens:
    return {"niveau": niveau, "naam": f"Trede {niveau}"}


def _competentie(id_: str, namen: Mapping[str, str], bijgewerkt: Mapping[str, str]) -> Gegevens:
    item: Gegevens = {"id": id_, "naam": namen.get(id_, f"Competentie {id_[1:]}")}
    return item | {"bijgewerkt": _dag(bijgewerkt[id_])} if id_ in bijgewerkt else item


def _doelen(doelen: Mapping[str, list[str]]) -> list[Gegevens]:
    return [
        {"id": id_, "naam": id_.capitalize(), "competenties": list(competenties)}
        for id_, competenties in doelen.items()
    ]
