"""De leerbehoeften nog eens: losse lussen over gewone dicts, zonder de rekenregels van het programma.

De niveaus komen van het document dat `kloof` maakt of van het orakel ervan, de rest uit de bestanden.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

Gegevens = dict[str, Any]
ANDERS = ("motivatie", "organisatie", "middelen", "communicatie")


def getal(waarde: Any) -> Decimal:
    """Een getal, ook als het nog tekst is."""
    return Decimal(str(waarde).replace(",", "."))


def dag(waarde: Any) -> date | None:
    """Een datum, ook als ze nog tekst is: 2026-11-21, 21-11-2026 of 21/11/2026."""
    if waarde is None or isinstance(waarde, date):
        return waarde
    delen = [int(deel) for deel in str(waarde).replace("/", "-").split("-")]
    return date(*delen) if delen[0] > 31 else date(*reversed(delen))


def op_naam(naam: str) -> str:
    """Zonder hoofdletters, accenten en leestekens."""
    ontleed = unicodedata.normalize("NFKD", naam).casefold()
    return "".join(teken for teken in ontleed if unicodedata.category(teken)[0] not in "MP")


def behoeften(kloof: Gegevens, bron: Gegevens, peildatum: date, volgorde: str = "mensen") -> Gegevens:
    """Wat er per competentie, per doel en over het aanbod te zeggen is.

    Args:
        kloof: het document van `kloof --formaat json`.
        bron: `visie`, `competenties`, `leeraanbod`, `plannen` en `medewerkers`, als gewone dicts.
    """
    orakel = _Orakel(kloof, bron, peildatum)
    alle = sorted(orakel.per_competentie(), key=lambda c: (op_naam(c["naam"]), c["competentie"]))
    rang = [c for c in alle if c["leren"]]
    sleutels: dict[str, Callable[[Gegevens], Any]] = {
        "mensen": lambda c: (-c["leren"], -c["gewicht"], not c["doelen"]),
        "gewicht": lambda c: (-c["gewicht"], -c["leren"], not c["doelen"]),
        "doel": lambda c: (not c["doelen"], -c["leren"], -c["gewicht"]),
    }
    rang.sort(key=sleutels[volgorde])
    return {
        "mensen": len(kloof["medewerkers"]),
        "leren": len({wie for c in alle for wie in c["_wie"]}),
        "rang": [c["competentie"] for c in rang],
        "doelen": [orakel.doel(doel) for doel in bron["visie"].get("doelen") or []],
        "over": sorted(orakel.over(alle)),
        "competenties": {c["competentie"]: c for c in alle},
    }


class _Orakel:
    def __init__(self, kloof: Gegevens, bron: Gegevens, peildatum: date) -> None:
        self.mensen = kloof["medewerkers"]
        self.visie = bron["visie"]
        self.peildatum = peildatum
        self.aanbod = [a for a in bron["leeraanbod"] if not self._is_voorbij(a)]
        self.alle_aanbod = {a["id"]: a for a in bron["leeraanbod"]}
        self.plannen = bron["plannen"]
        self.bestanden = {m["id"]: m for m in bron["medewerkers"]}

    def _is_voorbij(self, activiteit: Gegevens) -> bool:
        dagen = [dag(d) for d in activiteit.get("data") or []]
        return bool(dagen) and all(d is not None and d < self.peildatum for d in dagen)

    def rijen(self, competentie: str) -> list[tuple[str, Gegevens]]:
        """Wie de competentie gevraagd wordt, met de rij."""
        return [
            (persoon["id"], rij)
            for persoon in self.mensen
            for rij in persoon["competenties"]
            if rij["competentie"] == competentie and rij["status"] not in (None, "niet van toepassing")
        ]

    def per_competentie(self) -> Iterator[Gegevens]:
        """Elke competentie die van iemand gevraagd wordt."""
        for competentie in {r["competentie"] for p in self.mensen for r in p["competenties"]}:
            rijen = self.rijen(competentie)
            if rijen:
                yield self._competentie(competentie, rijen)

    def _competentie(self, competentie: str, rijen: list[tuple[str, Gegevens]]) -> Gegevens:
        leren = [(wie, r) for wie, r in rijen if r["status"] == "tekort" and r["oorzaak"] not in ANDERS]
        elders = [r for _, r in rijen if r["status"] == "tekort" and r["oorzaak"] in ANDERS]
        onbekend = sum(r["status"] == "onbekend" for _, r in rijen)
        bereik = {a["id"]: self._bereik(a, competentie, leren) for a in self._met(competentie)}
        doelen = self.visie.get("doelen") or []
        return {
            "competentie": competentie,
            "naam": rijen[0][1]["naam"],
            "kern": competentie in [e["competentie"] for e in self.visie.get("kerncompetenties") or []],
            "doelen": [d["naam"] for d in doelen if competentie in (d.get("competenties") or [])],
            "gevraagd": len(rijen),
            "bekend": len(rijen) - onbekend,
            "tekort": len(leren) + len(elders),
            "leren": len(leren),
            "andere_oorzaak": len(elders),
            "oorzaken": {soort: sum(r["oorzaak"] == soort for r in elders) for soort in ANDERS},
            "bekijken": onbekend,
            "gewicht": sum((getal(r["weging"]) * getal(r["kloof"]) for _, r in leren), Decimal(0)),
            "kritiek": sum(bool(r["kritiek"]) for _, r in leren),
            "in_plan": sum(self._in_plan(wie, r) for wie, r in leren),
            "zonder_aanbod": sum(not any(wie in helpt for helpt, _ in bereik.values()) for wie, _ in leren),
            "aanbod": {eigen: (len(helpt), len(hoog)) for eigen, (helpt, hoog) in bereik.items()},
            "_wie": {wie for wie, _ in leren},
        }

    def _met(self, competentie: str) -> list[Gegevens]:
        return [
            a for a in self.aanbod if competentie in [r["competentie"] for r in a.get("ontwikkelt") or []]
        ]

    def _bereik(
        self, activiteit: Gegevens, competentie: str, leren: list[tuple[str, Gegevens]]
    ) -> tuple[set[str], set[str]]:
        helpt, hoog = set(), set()
        for wie, rij in leren:
            if activiteit["id"] in self._gedaan(wie):
                continue
            if self._helpt(activiteit, competentie, getal(rij["huidig"])):
                helpt.add(wie)
            elif any(
                r["competentie"] == competentie and getal(r["naar"]) > getal(rij["huidig"])
                for r in activiteit["ontwikkelt"]
            ):
                hoog.add(wie)
        return helpt, hoog

    def _helpt(self, activiteit: Gegevens, competentie: str, huidig: Decimal) -> bool:
        return any(
            r["competentie"] == competentie
            and (r.get("van") is None or getal(r["van"]) <= huidig)
            and getal(r["naar"]) > huidig
            for r in activiteit.get("ontwikkelt") or []
        )

    def _gedaan(self, wie: str) -> set[str]:
        klaar = set()
        for regel in self.bestanden[wie].get("gevolgd") or []:
            wanneer = dag(regel["datum"])
            if regel.get("resultaat") in (None, "afgerond") and wanneer and wanneer <= self.peildatum:
                klaar.add(regel.get("leeractiviteit"))
        for eigen in list(klaar):
            klaar |= set(self.alle_aanbod.get(eigen, {}).get("telt_voor") or [])
        for plan in self.plannen:
            for doel in plan.get("doelen") or [] if plan["medewerker"] == wie else []:
                for actie in doel.get("acties") or []:
                    if actie.get("status") in ("bezig", "afgerond"):
                        klaar.add(actie.get("leeractiviteit"))
        return klaar

    def _in_plan(self, wie: str, rij: Gegevens) -> bool:
        for plan in self.plannen:
            van, tot = dag(plan["periode"]["van"]), dag(plan["periode"].get("tot"))
            loopt = van is not None and van <= self.peildatum <= (tot or date.max)
            if plan["medewerker"] != wie or not loopt:
                continue
            if plan.get("status", "concept") not in ("besproken", "ondertekend", "lopend"):
                continue
            for doel in plan.get("doelen") or []:
                if doel.get("status", "open") in ("open", "bezig") and self._doel_helpt(doel, rij):
                    return True
        return False

    def _doel_helpt(self, doel: Gegevens, rij: Gegevens) -> bool:
        if doel.get("competentie") == rij["competentie"]:
            return True
        return any(
            actie.get("status", "gepland") in ("gepland", "bezig")
            and actie.get("leeractiviteit") in self.alle_aanbod
            and self._helpt(
                self.alle_aanbod[actie["leeractiviteit"]], rij["competentie"], getal(rij["huidig"])
            )
            for actie in doel.get("acties") or []
        )

    def doel(self, doel: Gegevens) -> Gegevens:
        """Van hoeveel mensen een doel iets vraagt, en hoeveel er iets in te leren hebben."""
        rijen = [paar for c in doel.get("competenties") or [] for paar in self.rijen(c)]
        leren = {wie for wie, r in rijen if r["status"] == "tekort" and r["oorzaak"] not in ANDERS}
        return {"id": doel["id"], "gevraagd": len({wie for wie, _ in rijen}), "leren": len(leren)}

    def over(self, alle: list[Gegevens]) -> Iterator[str]:
        """Het aanbod voor competenties waarin niemand iets te leren heeft."""
        nodig = {c.get("competentie") for c in alle if c["leren"] or not c["bekend"]}
        for activiteit in self.aanbod:
            competenties = {r["competentie"] for r in activiteit.get("ontwikkelt") or []}
            vrij = activiteit.get("verplicht") in (None, "nee")
            if vrij and competenties and not competenties & nodig:
                yield activiteit["id"]
