"""De cijfers van `implementatie` nog eens, met losse lussen over de tekst van de bestanden.

Alleen de inschatting (een actueel niveau) komt van de kloof: die heeft haar eigen orakel.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tests.rekenen.budgetorakel import Gegevens, Map, dag, lees

MAAND = {1: 31, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}
GETEKEND = {"ondertekend", "lopend", "gepauzeerd", "vastgelopen", "geevalueerd", "gesloten"}


def later(begin: date, maanden: int) -> date:
    """Dezelfde dag zoveel maanden later, of de laatste van die maand."""
    teller = begin.year * 12 + begin.month - 1 + maanden
    jaar, maand = teller // 12, teller % 12 + 1
    schrikkel = jaar % 4 == 0 and (jaar % 100 != 0 or jaar % 400 == 0)
    return date(jaar, maand, min(begin.day, MAAND.get(maand, 29 if schrikkel else 28)))


class Orakel:
    """De ruwe bestanden van een map op een dag."""

    def __init__(self, map_: Path, op: date) -> None:
        self.ruw: Map = lees(map_)
        self.op = op
        self.visie = yaml.load((map_ / "visie.yaml").read_text("utf-8"), yaml.BaseLoader)
        scans = [
            yaml.load(pad.read_text("utf-8"), yaml.BaseLoader) for pad in (map_ / "scans").glob("*.yaml")
        ]
        self.scans = [scan for inhoud in scans for scan in inhoud.get("scans", [inhoud])]
        self.kern = {rij["competentie"] for rij in self.visie.get("kerncompetenties", [])}
        self.mensen = [m for m in self.ruw.medewerkers if self._in_dienst(m)]

    def _in_dienst(self, persoon: Gegevens) -> bool:
        contract = persoon.get("contract", {})
        begin, einde = contract.get("in_dienst"), contract.get("uit_dienst")
        return (not begin or dag(begin) <= self.op) and (not einde or dag(einde) >= self.op)

    def recent(self, tekst: str | None, maanden: int = 12) -> bool:
        """Of een dag t/m de peildatum in de laatste maanden ligt."""
        return bool(tekst) and dag(str(tekst)) <= self.op <= later(dag(str(tekst)), maanden)

    def plannen(self, persoon: Gegevens) -> list[Gegevens]:
        """De plannen van iemand."""
        return [plan for plan in self.ruw.plannen if plan["medewerker"] == persoon["id"]]

    def loopt(self, plan: Gegevens) -> bool:
        """Of de periode van een plan de peildatum bevat."""
        tot = plan["periode"].get("tot")
        return dag(plan["periode"]["van"]) <= self.op and (not tot or dag(tot) >= self.op)

    def pops(self, persoon: Gegevens) -> list[Gegevens]:
        """De getekende plannen die lopen."""
        uit = []
        for plan in self.plannen(persoon):
            tekens = plan.get("akkoord", {}).values()
            dagen = [dag(teken["datum"] if isinstance(teken, dict) else teken) for teken in tekens]
            getekend = plan.get("status", "concept") in GETEKEND and (not dagen or min(dagen) <= self.op)
            uit += [plan] if getekend and self.loopt(plan) else []
        return uit

    def gesprekken(self, persoon: Gegevens, soorten: set[str] | None = None, maanden: int = 12) -> bool:
        """Of er in de laatste maanden een gesprek gehouden is; zonder soorten ook wat als gesprek telt."""
        gehouden = [
            g.get("datum")
            for g in persoon.get("gesprekken", [])
            if g.get("gehouden") == "ja" and (soorten is None or g.get("soort") in soorten)
        ]
        if soorten is None:
            for plan in self.plannen(persoon):
                gehouden.append(plan.get("besproken"))
                gehouden += [o["datum"] for o in plan.get("opvolging", []) if o.get("gehouden") == "ja"]
        return any(self.recent(datum, maanden) for datum in gehouden)

    def profiel(self, functie: Gegevens) -> bool:
        """Of een functie eigen rijen heeft, en met de kern minstens vier."""
        rijen = {rij["competentie"] for rij in functie.get("competenties", [])}
        return bool(rijen) and len(rijen | self.kern) >= 4

    def laag(self, persoon: Gegevens) -> str:
        """De laag van de functie; in de voorbeelden staat die er altijd bij."""
        return str(self.ruw.functies[persoon["functie"]]["laag"])

    def afdeling(self, persoon: Gegevens) -> str:
        """De afdeling van het team; in de voorbeelden staat die er altijd bij."""
        return str(self.ruw.teams[persoon["team"]]["afdeling"]) if persoon.get("team") else ""

    def feit(self, maat: str, persoon: Gegevens) -> bool:
        """Of iemand een profiel, een gesprek of een lopend POP heeft."""
        if maat == "profiel":
            return self.profiel(self.ruw.functies[persoon["functie"]])
        return bool(self.pops(persoon)) if maat == "pop" else self.gesprekken(persoon)

    def plekken(self, maat: str) -> dict[tuple[str, str], tuple[int, int]]:
        """(laag, afdeling) -> hoeveel van hoeveel; een lege naam is alles samen."""
        wel: Counter[tuple[str, str]] = Counter()
        alle: Counter[tuple[str, str]] = Counter()
        for persoon in self.mensen:
            laag, afdeling = self.laag(persoon), self.afdeling(persoon)
            for plek in {("", ""), (laag, ""), ("", afdeling), (laag, afdeling)}:
                alle[plek] += 1
                wel[plek] += self.feit(maat, persoon)
        return {plek: (wel[plek], n) for plek, n in alle.items()}

    def domeinen(self) -> dict[str, tuple[int, int]]:
        """Elke maat van een HR-domein."""
        functies = [f for f in self.ruw.functies.values() if f.get("soort", "functie") == "functie"]
        nieuw = [m for m in self.mensen if self.recent(m.get("contract", {}).get("in_dienst"))]
        weg = [
            m
            for m in self.ruw.medewerkers
            if m not in self.mensen and self.recent(m.get("contract", {}).get("uit_dienst"))
        ]
        oud = int(self.ruw.instelling.get("beoordeling", {}).get("verouderd_maanden", 24))
        jaar = {"functionering", "ontwikkeling"}
        mensen = self.mensen
        return {
            "profielen": _tel(map(self.profiel, functies)),
            "ingewerkt": _tel(map(self._ingewerkt, nieuw)),
            "jaargesprek": _tel(self.gesprekken(m, jaar) for m in mensen),
            "gesprek-met-afspraken": _tel(self.gesprekken(m, jaar) and self._afspraken(m) for m in mensen),
            "geevalueerd": _tel(
                any(
                    b.get("doel") == "evaluatie" and b["niveaus"] and self.recent(b["datum"], oud)
                    for b in m.get("beoordelingen", [])
                )
                for m in mensen
            ),
            "evaluatiegesprek": _tel(self.gesprekken(m, {"evaluatie"}, oud) for m in mensen),
            "pop-met-competentie": _tel(any(map(_competentiedoel, self.pops(m))) for m in mensen),
            "leeraanbod": _tel(bool(a.get("ontwikkelt")) for a in self.ruw.leeraanbod.values()),
            "loopbaan": _tel(map(self._loopbaan, mensen)),
            "toekomst": _tel(bool(f.get("toekomst", {}).get("competenties")) for f in functies),
            "gewogen": _tel(bool(f.get("extern")) and bool(f.get("competenties")) for f in functies),
            "afscheid": _tel(map(self._afscheid, weg)),
        }

    def _ingewerkt(self, persoon: Gegevens) -> bool:
        plannen = [p for p in self.plannen(persoon) if dag(p["periode"]["van"]) <= self.op]
        gevolgd = [
            self.ruw.leeraanbod.get(g.get("leeractiviteit", ""), {}).get("ontwikkelt")
            for g in persoon.get("gevolgd", [])
            if dag(persoon["contract"]["in_dienst"]) <= dag(g["datum"]) <= self.op
            and g.get("resultaat") != "niet_verschenen"
        ]
        return any(map(_competentiedoel, plannen)) or any(gevolgd)

    def _afspraken(self, persoon: Gegevens) -> bool:
        lopend = [
            p for p in self.plannen(persoon) if self.loopt(p) and p.get("status", "concept") != "concept"
        ]
        return any(p.get("afspraken") or any(d.get("afspraken") for d in p["doelen"]) for p in lopend)

    def _loopbaan(self, persoon: Gegevens) -> bool:
        ambities = [a for a in persoon.get("ambities", []) if a.get("functie")]
        gezegd = [a for a in ambities if not a.get("datum") or dag(a["datum"]) <= self.op]
        eigen = [s for s in self.scans if (s["medewerker"], s["soort"]) == (persoon["id"], "loopbaan")]
        scans = [s for s in eigen if self.recent(s["datum"], 24)]
        return bool(gezegd or scans) or self.gesprekken(persoon, {"loopbaan"}, 24)

    def _afscheid(self, persoon: Gegevens) -> bool:
        laatste = dag(persoon["contract"]["uit_dienst"])
        gesprekken = [g.get("datum") for g in persoon.get("gesprekken", []) if g.get("gehouden") == "ja"]
        dagen = [*gesprekken, *(b["datum"] for b in persoon.get("bewijzen", []))]
        return any(d and dag(d) <= self.op and later(dag(d), 3) >= laatste for d in dagen)

    def valkuilen(self) -> dict[str, tuple[int, int]]:
        """De cijfers van de valkuilen, behalve een beetje ingevoerd."""
        onder = {c for doel in self.visie.get("doelen", []) for c in doel.get("competenties", [])}
        functies = [f for f in self.ruw.functies.values() if f.get("soort", "functie") == "functie"]
        data = [dag(f["bijgewerkt"]) for f in functies if f.get("bijgewerkt")]
        doelen = [d for m in self.mensen for p in self.pops(m) for d in p["doelen"]]
        met = [_lijst(d["herkomst"]) for d in doelen if d.get("herkomst")]
        acties = [a for d in doelen for a in d.get("acties", []) if a.get("status") != "gestopt"]
        leiders = [m for m in self.mensen if any(self.leider(x) == m["id"] for x in self.mensen)]
        return {
            "doel-op-zich": (len(self.kern - onder), len(self.kern)),
            "star": (sum(later(d, 36) < self.op for d in data), len(data)),
            "ondergeschikt": _tel(bool({"ambitie", "talent", "eigen"} & set(woorden)) for woorden in met),
            "middelen": _tel(map(self._zonder_middelen, acties)),
            "steun": _tel(not self.feit("pop", m) and not self.feit("gesprek", m) for m in leiders),
        }

    def leider(self, persoon: Gegevens) -> str | None:
        """De eigen leidinggevende, anders die van het team of een team erboven."""
        if persoon.get("leidinggevende"):
            return str(persoon["leidinggevende"])
        team = None if persoon.get("leidinggevende_naam") else self.ruw.teams.get(persoon.get("team", ""))
        while team:
            if team.get("leidinggevende") not in (None, persoon["id"]):
                return str(team["leidinggevende"])
            team = self.ruw.teams.get(team.get("onderdeel_van", ""))
        return None

    def _zonder_middelen(self, actie: Gegevens) -> bool:
        aanbod = self.ruw.leeraanbod.get(actie.get("leeractiviteit", ""), {})
        tijd = [actie.get("uren"), actie.get("eigen_tijd"), aanbod.get("uren")]
        heeft_tijd = actie.get("in_gewoon_werk") == "ja" or any(w not in (None, "", {}) for w in tijd)
        prijs = [actie.get("kosten"), aanbod.get("kosten")]
        return not heeft_tijd or all(p in (None, "", {}) for p in prijs)


def _tel(waarden: Any) -> tuple[int, int]:
    lijst = [bool(waarde) for waarde in waarden]
    return sum(lijst), len(lijst)


def _competentiedoel(plan: Gegevens) -> bool:
    return any(doel.get("competentie") for doel in plan["doelen"])


def _lijst(waarde: Any) -> list[str]:
    return waarde if isinstance(waarde, list) else [waarde]
