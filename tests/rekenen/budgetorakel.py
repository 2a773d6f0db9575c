"""Het leerbudget nog eens, met de hand: losse lussen over de tekst van de bestanden, zonder de rekenregels.

Alles blijft de tekst zoals ze in YAML staat; een getal wordt pas een Decimal waar er gerekend wordt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import yaml

Gegevens = dict[str, Any]
SAMEN = {"coaching", "mentoraat", "intervisie", "supervisie"}
WERKPLEK = {"werkplek", "oefenen", "stage"}


@dataclass
class Map:
    """De ruwe inhoud van een organisatiemap."""

    instelling: Gegevens = field(default_factory=dict)
    functies: dict[str, Gegevens] = field(default_factory=dict)
    teams: dict[str, Gegevens] = field(default_factory=dict)
    leeraanbod: dict[str, Gegevens] = field(default_factory=dict)
    medewerkers: list[Gegevens] = field(default_factory=list)
    plannen: list[Gegevens] = field(default_factory=list)


def lees(map_: Path) -> Map:
    """Leest een map met een gewone YAML-lezer, alle waarden als tekst."""

    def alle(soort: str, meervoud: str) -> list[Gegevens]:
        uit: list[Gegevens] = []
        for pad in sorted([*map_.glob(f"{soort}.yaml"), *(map_ / soort).rglob("*.yaml")]):
            inhoud = yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)
            uit += inhoud.get(meervoud, [inhoud])
        return uit

    return Map(
        yaml.load((map_ / "organisatie.yaml").read_text("utf-8"), yaml.BaseLoader),
        {f["id"]: f for f in alle("functies", "functies")},
        {t["id"]: t for t in alle("teams", "teams")},
        {a["id"]: a for a in alle("leeraanbod", "leeractiviteiten")},
        sorted(alle("medewerkers", "medewerkers"), key=lambda m: str(m["id"])),
        alle("plannen", "plannen"),
    )


def getal(tekst: Any) -> Decimal | None:
    """Een getal uit het bestand, of None."""
    return None if tekst in (None, "") else Decimal(str(tekst).replace(",", "."))


def dag(tekst: str) -> date:
    """Een datum als 2026-11-21, 21-11-2026 of 21/11/2026."""
    delen = [int(deel) for deel in tekst.replace("/", "-").split("-")]
    return date(*(delen if delen[0] > 31 else reversed(delen)))


def werktijd(uren: Any) -> Decimal | None:
    return getal(uren.get("werktijd")) if isinstance(uren, dict) else getal(uren)


def eigen_tijd(uren: Any) -> Decimal | None:
    return getal(uren.get("eigen_tijd")) if isinstance(uren, dict) else None


def prijs(activiteit: Gegevens) -> Decimal | None:
    kosten = activiteit.get("kosten")
    if kosten is None:
        return None
    if not isinstance(kosten, dict):
        return getal(kosten)
    een, groep = getal(kosten.get("per_deelnemer")), getal(kosten.get("per_groep"))
    if een is None and groep is None:
        return None
    maat = activiteit.get("groep", {})
    mensen = int(maat.get("verwacht", 0)) or int(maat.get("max", 0)) or 1
    som = (een or Decimal(0)) + (groep or Decimal(0)) / mensen
    return som.quantize(Decimal("0.01"), ROUND_HALF_UP)


def van_huis(activiteit: Gegevens) -> bool:
    return activiteit.get("verplicht", "nee") != "nee" or activiteit.get("betaald_door") == "organisatie"


def regels(m: Map, mens: Gegevens, peildatum: date, jaar: int) -> list[Gegevens]:
    """Elke activiteit van iemand die in het jaar telt."""
    eigen = [p for p in m.plannen if p["medewerker"] == mens["id"] and dag(p["periode"]["van"]).year == jaar]
    doelen = [
        d for plan in sorted(eigen, key=lambda p: dag(p["periode"]["van"])) for d in plan.get("doelen", [])
    ]
    acties = [actie for doel in doelen for actie in doel.get("acties", [])]
    telt = [a for a in acties if a.get("status", "gepland") in ("gepland", "bezig", "afgerond")]
    genoemd = {actie["leeractiviteit"] for actie in telt if "leeractiviteit" in actie}
    los = [
        g
        for g in sorted(mens.get("gevolgd", []), key=lambda g: dag(g["datum"]))
        if dag(g["datum"]).year == jaar
        and dag(g["datum"]) <= peildatum
        and g.get("leeractiviteit") not in genoemd
    ]
    return [_actie(m, a) for a in telt] + [_gevolgd(m, g) for g in los]


def eerste(*waarden: Any) -> Any:
    return next((w for w in waarden if w is not None), None)


def _actie(m: Map, actie: Gegevens) -> Gegevens:
    aanbod = m.leeraanbod.get(actie.get("leeractiviteit", ""), {})
    uren = eerste(werktijd(actie.get("uren")), werktijd(aanbod.get("uren")))
    return {
        "leeractiviteit": actie.get("leeractiviteit"),
        "naam": actie.get("omschrijving") or aanbod.get("naam"),
        "vorm": actie.get("vorm") or aanbod.get("vorm"),
        "bron": "plan",
        "datum": None,
        "status": actie.get("status", "gepland"),
        "kosten": eerste(getal(actie.get("kosten")), prijs(aanbod)),
        "uren": Decimal(0) if actie.get("in_gewoon_werk") in ("ja", "true") else uren,
        "eigen_tijd": eerste(
            getal(actie.get("eigen_tijd")), eigen_tijd(actie.get("uren")), eigen_tijd(aanbod.get("uren"))
        ),
        "betaald_door": actie.get("betaald_door") or ("organisatie" if van_huis(aanbod) else "budget"),
    }


def _gevolgd(m: Map, gevolgd: Gegevens) -> Gegevens:
    aanbod = m.leeraanbod.get(gevolgd.get("leeractiviteit", ""), {})
    return {
        "leeractiviteit": gevolgd.get("leeractiviteit"),
        "naam": gevolgd.get("omschrijving") or aanbod.get("naam"),
        "vorm": gevolgd.get("vorm") or aanbod.get("vorm"),
        "bron": "register",
        "datum": dag(gevolgd["datum"]).isoformat(),
        "status": gevolgd.get("resultaat", "afgerond"),
        "kosten": eerste(getal(gevolgd.get("kosten")), prijs(aanbod)),
        "uren": eerste(werktijd(gevolgd.get("uren")), werktijd(aanbod.get("uren"))),
        "eigen_tijd": eerste(eigen_tijd(gevolgd.get("uren")), eigen_tijd(aanbod.get("uren"))),
        "betaald_door": gevolgd.get("betaald_door") or ("organisatie" if van_huis(aanbod) else "budget"),
    }


def in_dienst(mens: Gegevens, peildatum: date) -> bool:
    contract = mens.get("contract", {})
    van, tot = contract.get("in_dienst", "0001-01-01"), contract.get("uit_dienst", "9999-12-31")
    return dag(van) <= peildatum <= dag(tot)


def cijfers(m: Map, mensen: list[Gegevens], peildatum: date, jaar: int) -> Gegevens:
    """De cijfers van een groep mensen samen, met de sleutels van json."""
    per_mens = [(mens, regels(m, mens, peildatum, jaar)) for mens in mensen]
    uit: Gegevens = {"mensen": len(mensen)}
    boven: set[str] = set()
    zonder = {str(mens["id"]) for mens in mensen}
    for maat, veld in (("bedrag", "kosten"), ("uren", "uren")):
        toegekend: Decimal | None = None
        afgesproken, los, besteed = [], [], []
        te_veel = zonder_grens = Decimal(0)
        for mens, eigen in per_mens:
            potten = mens.get("budget", [])
            potten = [potten] if isinstance(potten, dict) else potten
            delen = [getal(pot.get(maat)) for pot in potten if int(pot["jaar"]) == jaar]
            bekend = [deel for deel in delen if deel is not None]
            uit_pot = [regel for regel in eigen if regel["betaald_door"] == "budget"]
            afgesproken += [r[veld] for r in uit_pot if r["bron"] == "plan"]
            los += [r[veld] for r in uit_pot if r["bron"] == "register"]
            besteed += [r[veld] for r in uit_pot if r["bron"] == "register" or r["status"] == "afgerond"]
            gebruikt = sum((r[veld] for r in uit_pot if r[veld] is not None), Decimal(0))
            if not bekend:
                zonder_grens += gebruikt
                continue
            zonder.discard(mens["id"])
            toegekend = (toegekend or Decimal(0)) + sum(bekend, Decimal(0))
            if gebruikt > sum(bekend):
                te_veel += gebruikt - sum(bekend)
                boven.add(mens["id"])
        alles = sum((x for x in afgesproken + los if x is not None), Decimal(0))
        uit[maat] = {
            "toegekend": rond(toegekend),
            "afgesproken": som(afgesproken),
            "los_gevolgd": som(los),
            "besteed": som(besteed),
            "vrij": None if toegekend is None else rond(max(toegekend - alles, Decimal(0))),
            "overschreden": 0 if toegekend is None else rond(max(alles - toegekend, Decimal(0))),
            "te_veel": rond(te_veel),
            "zonder_grens": rond(zonder_grens),
            "onbekend": sum(x is None for x in afgesproken + los),
        }
    alle = [(mens, regel) for mens, eigen in per_mens for regel in eigen]
    huis = [regel for _, regel in alle if regel["betaald_door"] == "organisatie"]
    uit["organisatie_betaalt"] = {
        "bedrag": som([r["kosten"] for r in huis]),
        "bedrag_onbekend": sum(r["kosten"] is None for r in huis),
        "uren": som([r["uren"] for r in huis]),
        "uren_onbekend": sum(r["uren"] is None for r in huis),
    }
    uit["eigen_tijd"] = rond(sum((r["eigen_tijd"] or Decimal(0) for _, r in alle), Decimal(0)))
    uit["zonder_budget"] = len(zonder)
    uit["boven_budget"] = len(boven)
    verlet = [verletkosten(m, mens, regel) for mens, regel in alle]
    uit["verletkosten"] = som(verlet)
    uit["verletkosten_onbekend"] = sum(v is None for v in verlet)
    return uit


def verletkosten(m: Map, mens: Gegevens, regel: Gegevens) -> Decimal | None:
    kost = m.instelling.get("uurkost", {})
    kost = kost if isinstance(kost, dict) else {"standaard": kost}
    uurkost = getal(kost.get(mens["functie"], kost.get("standaard")))
    if regel["uren"] is None:
        return None
    if not regel["uren"]:
        return Decimal(0)
    return None if uurkost is None else regel["uren"] * uurkost


def rond(x: Decimal | None) -> int | float | None:
    if x is None:
        return None
    heel = x.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return int(heel) if heel == int(heel) else float(heel)


def som(waarden: list[Decimal | None]) -> int | float | None:
    """Wat bekend is; null als er iets is en niets daarvan bekend."""
    bekend = [w for w in waarden if w is not None]
    return None if waarden and not bekend else rond(sum(bekend, Decimal(0)))


def afdeling(m: Map, mens: Gegevens) -> str | None:
    team = m.teams.get(mens.get("team", ""))
    for _ in m.teams:
        if team is None or team.get("afdeling"):
            break
        team = m.teams.get(team.get("onderdeel_van", ""))
    return team.get("afdeling") if team else None


def document(m: Map, peildatum: date, jaar: int) -> Gegevens:
    """Wat `budget --intern --lezer hr --formaat json` over iedereen zegt, zonder wie overgeslagen is."""
    mensen = [mens for mens in m.medewerkers if in_dienst(mens, peildatum)]
    return {
        "organisatie": cijfers(m, mensen, peildatum, jaar) | {"vormen": vormen(m, mensen, peildatum, jaar)},
        "groepen": groepen(m, mensen, peildatum, jaar),
        "medewerkers": [_medewerker(m, mens, peildatum, jaar) for mens in mensen],
    }


def groepen(m: Map, mensen: list[Gegevens], peildatum: date, jaar: int) -> list[Gegevens]:
    """Afdelingen en teams, zonder naar hun volgorde te kijken."""
    uit = []
    for naam in {afdeling(m, mens) for mens in mensen}:
        leden = [mens for mens in mensen if afdeling(m, mens) == naam]
        kop: Gegevens = {"soort": "afdeling", "id": None, "naam": naam, "afdeling": naam}
        uit.append(kop | cijfers(m, leden, peildatum, jaar))
        for eigen in {mens.get("team") for mens in leden}:
            teamleden = [mens for mens in leden if mens.get("team") == eigen]
            teamnaam = m.teams[eigen]["naam"] if eigen else None
            kop = {"soort": "team", "id": eigen, "naam": teamnaam, "afdeling": naam}
            uit.append(kop | cijfers(m, teamleden, peildatum, jaar))
    return sorted(uit, key=lambda g: (g["soort"], g["naam"] or "", g["id"] or ""))


def vormen(m: Map, mensen: list[Gegevens], peildatum: date, jaar: int) -> list[Gegevens]:
    """Per leervorm en per groep leervormen, zonder naar hun volgorde te kijken."""
    alle = [regel for mens in mensen for regel in regels(m, mens, peildatum, jaar)]

    def groep(vorm: str | None) -> str:
        if vorm is None:
            return "onbekend"
        return "werkplek" if vorm in WERKPLEK else "samen" if vorm in SAMEN else "cursus"

    sleutels: set[tuple[str, str | None]] = {(groep(r["vorm"]), r["vorm"]) for r in alle}
    sleutels |= {(naam, None) for naam, _ in sleutels}
    uit = []
    for naam, vorm in sorted(sleutels, key=lambda s: (s[0], s[1] or "")):
        eigen = [r for r in alle if groep(r["vorm"]) == naam and vorm in (None, r["vorm"])]
        rij: Gegevens = {"groep": naam, "vorm": vorm}
        for kop, wie in (("budget", "budget"), ("organisatie_betaalt", "organisatie")):
            deel = [r for r in eigen if r["betaald_door"] == wie]
            rij[kop] = {
                "activiteiten": len(deel),
                "bedrag": som([r["kosten"] for r in deel]),
                "bedrag_onbekend": sum(r["kosten"] is None for r in deel),
                "uren": som([r["uren"] for r in deel]),
                "uren_onbekend": sum(r["uren"] is None for r in deel),
            }
        uit.append(rij)
    return uit


def _medewerker(m: Map, mens: Gegevens, peildatum: date, jaar: int) -> Gegevens:
    functie = m.functies.get(mens["functie"])
    activiteiten = []
    for regel in regels(m, mens, peildatum, jaar):
        rond_regel = {k: rond(v) if isinstance(v, Decimal) else v for k, v in regel.items()}
        activiteiten.append(rond_regel | {"verletkosten": rond(verletkosten(m, mens, regel))})
    return {
        "id": mens["id"],
        "naam": mens.get("naam"),
        "functie": functie["naam"] if functie else mens["functie"],
        "team": mens.get("team"),
        **cijfers(m, [mens], peildatum, jaar),
        "activiteiten": activiteiten,
    }
