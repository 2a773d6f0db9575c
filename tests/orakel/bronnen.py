"""Welke bronnen er over iemand zijn, per competentie: regels 1 tot 4 van "Huidig niveau"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .basis import Regels, klasse_van, loopt, mediaan, plus_maanden

EENSTEMMIG = ("zelf", "leidinggevende", "assessment", "evc", "afgesproken")
VEELSTEMMIG = ("collega", "medewerker", "klant")
# "in the order zelf, leidinggevende, collega, medewerker, klant, assessment, evc, afgesproken, bewijs"
VOLGORDE = (
    "zelf", "leidinggevende", "collega", "medewerker", "klant", "assessment", "evc", "afgesproken", "bewijs",
)  # fmt: skip

Gegevens = Mapping[str, Any]


@dataclass(frozen=True)
class Bron:
    """Een bron met een waarde die telt, niet afgerond."""

    bron: str
    n: int
    niveau: Decimal
    laagste: Decimal | None
    hoogste: Decimal | None
    datum: date
    ouderdom: str


@dataclass(frozen=True)
class Genegeerd:
    """Een ronde met te weinig beoordelaars: aantal en datum, nooit de waarde."""

    bron: str
    n: int
    nodig: int
    datum: date


@dataclass(frozen=True)
class _Ronde:
    n: int
    niveau: Decimal
    laagste: Decimal | None
    hoogste: Decimal | None
    datum: date


def bronnen_van(persoon: Gegevens, competentie: str, regels: Regels) -> tuple[list[Bron], list[Genegeerd]]:
    """Alle bronnen van iemand voor een competentie, ook verouderde, en wat genegeerd is."""
    gezien = _gezien(persoon, competentie, regels)
    bronnen: list[Bron] = []
    genegeerd: list[Genegeerd] = []
    for naam in VOLGORDE:
        van_deze_bron = [post for post in gezien if post["bron"] == naam]
        if naam == "bewijs":
            bronnen += _uit_bewijzen(persoon, competentie, regels)
        elif van_deze_bron and naam in EENSTEMMIG:
            bronnen.append(_een_stem(naam, van_deze_bron, competentie, regels))
        elif van_deze_bron:
            _voeg_ronde_toe(naam, _ronde(van_deze_bron, competentie, regels), regels, bronnen, genegeerd)
    return bronnen, genegeerd


def _gezien(persoon: Gegevens, competentie: str, regels: Regels) -> list[Gegevens]:
    return [
        post
        for post in persoon.get("beoordelingen") or []
        # "What happened later is not seen (beoordelingen, bewijzen, ...)"
        if post["datum"] <= regels.peildatum
        # "Only `doel: ontwikkeling`."
        and (post.get("doel") or "ontwikkeling") == "ontwikkeling"
        # "with a level for the competence (`niet_te_beoordelen` is none)"
        and _inhoud(post, competentie) is not None
    ]


def _inhoud(post: Gegevens, competentie: str) -> Any:
    if competentie in (post.get("niet_te_beoordelen") or []):
        return None
    return (post.get("niveaus") or {}).get(competentie)


def _niveau(post: Gegevens, competentie: str) -> Decimal:
    inhoud = _inhoud(post, competentie)
    return Decimal(inhoud["mediaan"] if isinstance(inhoud, Mapping) else inhoud)


def _laatste(posten: list[Gegevens]) -> Gegevens:
    # "the latest entry ...; on the same date the later in the file"
    gekozen = posten[0]
    for post in posten[1:]:
        if post["datum"] >= gekozen["datum"]:
            gekozen = post
    return gekozen


def _een_stem(naam: str, posten: list[Gegevens], competentie: str, regels: Regels) -> Bron:
    # "the latest entry with a level for the competence, whoever gave it"
    post = _laatste(posten)
    ouderdom = klasse_van(post["datum"], regels)
    return Bron(naam, 1, _niveau(post, competentie), None, None, post["datum"], ouderdom)


def _uit_bewijzen(persoon: Gegevens, competentie: str, regels: Regels) -> list[Bron]:
    # "A `bewijs` with a level is a source of its own (`bewijs`) while valid: the latest valid one."
    geldig = [
        bewijs
        for bewijs in persoon.get("bewijzen") or []
        if loopt(bewijs["datum"], bewijs.get("geldig_tot"), regels.peildatum)
        and _inhoud(bewijs, competentie) is not None
    ]
    if not geldig:
        return []
    bewijs = _laatste(geldig)
    ouderdom = klasse_van(bewijs["datum"], regels)
    # "A bewijs with `geldig_tot` is at most `ouder` until that day."
    if bewijs.get("geldig_tot") is not None and ouderdom == "verouderd":
        ouderdom = "ouder"
    return [Bron("bewijs", 1, _niveau(bewijs, competentie), None, None, bewijs["datum"], ouderdom)]


def _ronde(posten: list[Gegevens], competentie: str, regels: Regels) -> _Ronde:
    # "the entries with a level for it whose date + `ronde_maanden` (6) is not before the date of the
    #  latest of these"
    laatste = max(post["datum"] for post in posten)
    ronde = [post for post in posten if plus_maanden(post["datum"], regels.ronde_maanden) >= laatste]
    # "An entry with `aantal` ..., where one is in the round, is the round (of two, the later)"
    groepen = [post for post in ronde if post.get("aantal") is not None]
    if groepen:
        return _groep(_laatste(groepen), competentie)
    stemmen = _per_beoordelaar(ronde)
    niveaus = [_niveau(post, competentie) for post in stemmen]
    datum = max(post["datum"] for post in stemmen)
    return _Ronde(len(niveaus), mediaan(niveaus), min(niveaus), max(niveaus), datum)


def _groep(post: Gegevens, competentie: str) -> _Ronde:
    # "stands for that many raters at its median ..., with its date; without `laagste` and `hoogste` its
    #  range is unknown"
    inhoud = _inhoud(post, competentie)
    grenzen = inhoud if isinstance(inhoud, Mapping) else {}
    laagste, hoogste = (
        None if grenzen.get(grens) is None else Decimal(grenzen[grens]) for grens in ("laagste", "hoogste")
    )
    return _Ronde(int(post["aantal"]), _niveau(post, competentie), laagste, hoogste, post["datum"])


def _per_beoordelaar(ronde: list[Gegevens]) -> list[Gegevens]:
    # "per rater (`door`; absent = a rater of its own) the latest"
    groepen: dict[object, list[Gegevens]] = {}
    for plaats, post in enumerate(ronde):
        groepen.setdefault(post.get("door") or plaats, []).append(post)
    return [_laatste(groep) for groep in groepen.values()]


def _voeg_ronde_toe(
    naam: str, ronde: _Ronde, regels: Regels, bronnen: list[Bron], genegeerd: list[Genegeerd]
) -> None:
    # "They count only from `min_beoordelaars` raters; fewer are ignored and the report says so, with number
    #  and dates, never the value."
    if ronde.n < regels.min_beoordelaars:
        genegeerd.append(Genegeerd(naam, ronde.n, regels.min_beoordelaars, ronde.datum))
        return
    # "`laagste`/`hoogste` from 4 raters on"
    bekend = ronde.n >= 4
    bronnen.append(
        Bron(
            naam,
            ronde.n,
            ronde.niveau,
            ronde.laagste if bekend else None,
            ronde.hoogste if bekend else None,
            ronde.datum,
            klasse_van(ronde.datum, regels),
        )
    )
