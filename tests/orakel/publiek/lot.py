"""Een willekeurige organisatie uit een zaad: acht tot zestig mensen, en van alles wat er geteld wordt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

Gegevens = dict[str, Any]
PEILDATUM = date(2026, 11, 21)
COMPETENTIES = ("c1", "c2", "c3", "c4")
_VORMEN = ("werkplek", "oefenen", "coaching", "intervisie", "klassikaal", "e-learning")
_OORZAKEN = ("competentie", "motivatie", "middelen", "organisatie", "onbekend")
_KIEZERS = ("medewerker", "samen", "leidinggevende", None)


@dataclass
class _Trekker:
    """Trekt mensen; hoe vaak iets voorkomt, verschilt per organisatie."""

    lot: Random
    kans: dict[str, float]
    functies: list[str]
    teams: list[str]
    activiteiten: list[str]

    def mag(self, wat: str) -> bool:
        """Of dit deze keer voorkomt."""
        return self.lot.random() < self.kans.setdefault(wat, self.lot.choice((0.05, 0.15, 0.3, 0.6, 0.9)))

    def dag(self, meeste: int = 800) -> date:
        """Een dag voor de peildatum, soms net erna."""
        return PEILDATUM - timedelta(self.lot.randint(-40, meeste))


def trek(zaad: int) -> Gegevens:
    """De organisatie van dit zaad, in gewone dicts met de woorden van de YAML."""
    lot = Random(zaad)
    families = [f"familie {n}" for n in range(lot.randint(1, 6))]
    afdelingen = [f"afdeling {n}" for n in range(lot.randint(1, 5))]
    functies = [_functie(lot, n, families) for n in range(lot.randint(len(families), 8))]
    teams = [{"id": f"t{n}", "naam": f"Team {n}", "afdeling": naam} for n, naam in enumerate(afdelingen)]
    teams += [{"id": "tu", "naam": "Onder", "onderdeel_van": "t0"}]
    activiteiten = [_activiteit(lot, n) for n in range(5)]
    trekker = _Trekker(
        lot,
        {"kern": 0.5},
        [f["id"] for f in functies],
        [t["id"] for t in teams],
        [a["id"] for a in activiteiten],
    )
    mensen = [_mens(trekker, nummer) for nummer in range(lot.randint(8, 60))]
    blijvers = [mens for mens in mensen if set(mens["contract"]) <= {"soort", "vte"}]
    for team in teams:
        if blijvers and lot.random() < 0.6:
            # wie leidt, zit in geen team: zo leidt niemand zichzelf in een kring
            leider = lot.choice(blijvers)
            leider.pop("team", None)
            team["leidinggevende"] = leider["id"]
    return {
        "organisatie": {
            "naam": "Huis",
            "land": lot.choice(("BE", "NL")),
            "overleg": lot.choice((["ondernemingsraad"], ["or"], [], ["vakbondsafvaardiging", "cpbw"])),
            "schaal": [{"niveau": n, "naam": f"niveau {n}"} for n in (1, 2, 3, 4)],
            "privacy": {"minimale_groep": lot.choice((5, 5, 5, 3, 7))},
            "peildatum": PEILDATUM,
        },
        "visie": {"kerncompetenties": [{"competentie": "c1", "gewenst": 2}]} if lot.random() < 0.5 else {},
        "competenties": [{"id": c, "naam": f"Competentie {c}"} for c in COMPETENTIES],
        "functies": functies,
        "teams": teams,
        "leeractiviteiten": activiteiten,
        "medewerkers": mensen,
        "plannen": [plan for mens in mensen for plan in _plannen(trekker, mens["id"])],
    }


def _functie(lot: Random, nummer: int, families: list[str]) -> Gegevens:
    gevraagd = [c for c in COMPETENTIES if lot.random() < 0.6] or ["c2"]
    functie: Gegevens = {
        "id": f"f{nummer}",
        "naam": f"Functie {nummer}",
        "competenties": [{"competentie": c, "gewenst": lot.randint(1, 4)} for c in gevraagd],
    }
    if lot.random() < 0.9:
        functie["familie"] = families[nummer % len(families)]
    if lot.random() < 0.4:
        functie["laag"] = lot.choice(("top", "leidinggevenden", "medewerkers", "medewerkers"))
    return functie


def _activiteit(lot: Random, nummer: int) -> Gegevens:
    activiteit: Gegevens = {
        "id": f"a{nummer}",
        "naam": f"Activiteit {nummer}",
        "vorm": lot.choice(_VORMEN),
        "ontwikkelt": [{"competentie": lot.choice(COMPETENTIES), "van": 1, "naar": 4}],
        "uren": {"werktijd": lot.randint(0, 16), "eigen_tijd": lot.choice((0, 0, 4))},
        "kosten": lot.choice((0, 50, 120)),
    }
    if nummer == 0:
        activiteit |= {"verplicht": "wet", "verplicht_voor": {"iedereen": True}, "herhaal_maanden": 12}
    if lot.random() < 0.3:
        activiteit["betaald_door"] = "organisatie"
    return activiteit


def _mens(t: _Trekker, nummer: int) -> Gegevens:
    lot = t.lot
    mens: Gegevens = {
        "id": f"m-{nummer:02}",
        "functie": t.functies[min(lot.randrange(len(t.functies)), lot.randrange(len(t.functies)))],
        "contract": _contract(t),
    }
    if lot.random() < 0.95:
        mens["team"] = t.teams[min(lot.randrange(len(t.teams)), lot.randrange(len(t.teams)))]
    if t.mag("afwezig"):
        mens["afwezig"] = [{"van": t.dag(500)}]
    if t.mag("zonder_scores"):
        mens["zonder_scores"] = {"sinds": t.dag(600)}
    mens["beoordelingen"] = [
        {
            "datum": t.dag(),
            "bron": lot.choice(("leidinggevende", "leidinggevende", "zelf")),
            "niveaus": {c: lot.randint(1, 4) for c in COMPETENTIES if lot.random() < 0.7} or {"c1": 2},
        }
        for _ in range(4)
        if t.mag("beoordeling")
    ]
    mens["oorzaken"] = {c: lot.choice(_OORZAKEN) for c in COMPETENTIES if t.mag("oorzaak")}
    if t.mag("vrijstelling"):
        mens["vrijstellingen"] = [{"competentie": lot.choice(COMPETENTIES)}]
    mens["gevolgd"] = [_gevolgd(t) for _ in range(4) if t.mag("gevolgd")]
    mens["gesprekken"] = [
        {"datum": t.dag(500), "soort": "functionering", "gehouden": t.mag("gehouden")}
        for _ in range(2)
        if t.mag("gesprek")
    ]
    mens["budget"] = [
        {"jaar": jaar, "bedrag": lot.choice((200, 500)), "uren": lot.choice((8, 16))}
        for jaar in (2025, 2026)
        if t.mag("budget")
    ]
    return {veld: waarde for veld, waarde in mens.items() if waarde not in ([], {})}


def _contract(t: _Trekker) -> Gegevens:
    contract: Gegevens = {"soort": t.lot.choice(("vast", "vast", "bepaalde_duur", "uitzend"))}
    if t.mag("vte"):
        contract["vte"] = t.lot.choice((1, 1, 0.8, 0.5))
    if t.mag("nieuw"):
        contract["in_dienst"] = t.dag(700)
    if t.mag("weg"):
        contract["uit_dienst"] = max(t.dag(500), contract.get("in_dienst", date.min))
    return contract


def _gevolgd(t: _Trekker) -> Gegevens:
    regel: Gegevens = {
        "datum": t.dag(),
        "resultaat": t.lot.choice(("afgerond", "afgerond", "deels", "niet_verschenen")),
    }
    if t.lot.random() < 0.8:
        regel["leeractiviteit"] = t.lot.choice(t.activiteiten)
    else:
        regel |= {"omschrijving": "Iets anders", "vorm": t.lot.choice(_VORMEN), "uren": t.lot.randint(0, 8)}
    return regel


def _plannen(t: _Trekker, eigen: str) -> list[Gegevens]:
    return [_plan(t, eigen, jaar) for jaar in (2024, 2025, 2026) if t.mag("plan")]


def _plan(t: _Trekker, eigen: str, jaar: int) -> Gegevens:
    lot = t.lot
    van = date(jaar, lot.randint(1, 10), 1)
    tot = date(jaar, 12, 31) if lot.random() < 0.7 else None
    status = lot.choice(("concept", "ondertekend", "lopend", "lopend"))
    plan: Gegevens = {
        "id": f"{eigen}-{jaar}",
        "medewerker": eigen,
        "periode": {"van": van, "tot": tot or date(jaar, 12, 31)},
        "status": status,
        "doelen": [_doel(t, jaar) for _ in range(lot.randint(1, 3))],
        "opvolging": [
            {"datum": van + timedelta(60 * keer), "gehouden": t.mag("opvolging")}
            for keer in range(lot.randint(0, 3))
        ],
    }
    if status != "concept":
        plan["akkoord"] = {"medewerker": van, "leidinggevende": van + timedelta(lot.randint(0, 30))}
    return plan


def _doel(t: _Trekker, jaar: int) -> Gegevens:
    lot = t.lot
    doel: Gegevens = {
        "competentie": lot.choice(COMPETENTIES),
        "tegen": date(jaar, 12, 1) if lot.random() < 0.6 else date(jaar + 1, 12, 1),
        "status": lot.choice(("open", "bezig", "behaald")),
        "acties": [_actie(t) for _ in range(lot.randint(0, 2))],
    }
    return doel | _gekozen(t)


def _actie(t: _Trekker) -> Gegevens:
    lot = t.lot
    actie: Gegevens = {
        "leeractiviteit": lot.choice(t.activiteiten),
        "status": lot.choice(("gepland", "bezig", "afgerond", "gestopt")),
    }
    if lot.random() < 0.3:
        actie |= {"kosten": lot.choice((0, 40, 80)), "betaald_door": "budget"}
    if actie["status"] == "afgerond":
        actie["einde"] = t.dag()
    return actie | _gekozen(t)


def _gekozen(t: _Trekker) -> Gegevens:
    wie = t.lot.choice(_KIEZERS[: t.lot.randint(1, 4)])
    return {"gekozen_door": wie} if wie else {}
