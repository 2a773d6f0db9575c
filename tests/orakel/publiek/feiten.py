"""Wat er van elke persoon te tellen valt, nog eens met de hand: losse lussen over de tekst van de bestanden.

Een atoom is het kleinste feit dat geteld wordt, zoals de uren van iemand op de werkplek in werktijd. Elk
cijfer is een som van atomen over mensen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from tests.orakel.basis import plus_maanden, regels_van
from tests.orakel.kloof_orakel import NVT, kloof_document
from tests.orakel.vereist import eisen_van
from tests.rekenen import budgetorakel
from tests.rekenen.budgetorakel import SAMEN, WERKPLEK, Map, dag, eerste, eigen_tijd, getal, werktijd

Gegevens = dict[str, Any]
Atoom = tuple[Hashable, ...]
Groep = tuple[str, str]
NUL = Decimal(0)
JA = ("ja", "true")
KIEZERS = ("medewerker", "samen", "leidinggevende", "niet_ingevuld")


@dataclass
class Feiten:
    """Alle feiten van een organisatie op één dag, zoals een lezer ze kan kennen.

    Args:
        blind: de lezer weet niet wie er met niveaus meedoet. Wie dat niet doet, en wie vrijgesteld is, is dan
            iemand van wie niets bekend is.
    """

    ruw: Map
    getypt: Gegevens
    op: date
    blind: bool = False
    atomen: dict[Atoom, dict[str, Decimal]] = field(default_factory=lambda: defaultdict(dict))

    def __post_init__(self) -> None:
        self.mensen = {m["id"]: m for m in self.ruw.medewerkers if self._in_dienst(m)}
        self.ids = frozenset(self.mensen)
        self.mee = frozenset(p["id"] for p in self.kloven["medewerkers"])
        self.met_niveaus = self.ids if self.blind else self.mee
        for eigen, mens in self.mensen.items():
            self._tel(eigen, mens)
        self._tel_kloof()

    def zet(self, eigen: str, atoom: Atoom, waarde: Decimal | int) -> None:
        """Legt een feit vast dat de lezer niet kent."""
        self.atomen[atoom][eigen] = self.atomen[atoom].get(eigen, NUL) + Decimal(waarde)

    # wie

    def _in_dienst(self, mens: Gegevens) -> bool:
        contract = mens.get("contract") or {}
        van, tot = contract.get("in_dienst"), contract.get("uit_dienst")
        return (not van or dag(van) <= self.op) and (not tot or self.op <= dag(tot))

    @cached_property
    def kloven(self) -> Gegevens:
        return kloof_document(self.getypt, self.op)

    @cached_property
    def nodig(self) -> dict[str, frozenset[str]]:
        """competentie -> van wie functie, rollen of kern haar vragen."""
        uit: dict[str, set[str]] = defaultdict(set)
        regels = regels_van(self.getypt, self.op, False)
        for mens in self.getypt["medewerkers"]:
            if mens["id"] in self.ids:
                for eis in eisen_van(mens, self.getypt, regels):
                    uit[eis.competentie].add(mens["id"])
        return {competentie: frozenset(mensen) for competentie, mensen in uit.items()}

    def ongeteld(self, competentie: str, mensen: frozenset[str]) -> int:
        """Hoeveel van deze mensen de competentie nodig hebben zonder dat hun niveau mee kan tellen."""
        telt = self.atomen[("kloof", competentie, "onbekend")]
        return len(mensen & self.nodig.get(competentie, frozenset()) - telt.keys())

    @cached_property
    def groepen(self) -> dict[Groep, frozenset[str]]:
        uit: dict[Groep, set[str]] = defaultdict(set)
        for eigen, mens in self.mensen.items():
            uit["afdeling", self._afdeling(mens)].add(eigen)
            familie = self.ruw.functies[mens["functie"]].get("familie", "")
            uit["functiefamilie", familie].add(eigen)
            uit["laag", self._laag(mens)].add(eigen)
        return {groep: frozenset(leden) for groep, leden in uit.items()}

    def _afdeling(self, mens: Gegevens) -> str:
        team = self.ruw.teams.get(mens.get("team", ""))
        while team and not team.get("afdeling"):
            team = self.ruw.teams.get(team.get("onderdeel_van", ""))
        return str(team["afdeling"]) if team else ""

    def _leider(self, mens: Gegevens) -> str | None:
        if mens.get("leidinggevende"):
            return str(mens["leidinggevende"])
        if mens.get("leidinggevende_naam"):
            return None
        team = self.ruw.teams.get(mens.get("team", ""))
        while team:
            leider = team.get("leidinggevende")
            if leider and leider != mens["id"]:
                return str(leider)
            team = self.ruw.teams.get(team.get("onderdeel_van", ""))
        return None

    @cached_property
    def _leidt(self) -> dict[str, set[str]]:
        uit: dict[str, set[str]] = defaultdict(set)
        for mens in self.ruw.medewerkers:
            if leider := self._leider(mens):
                uit[leider].add(mens["id"])
        return uit

    def _laag(self, mens: Gegevens) -> str:
        if laag := self.ruw.functies[mens["functie"]].get("laag"):
            return str(laag)
        if mens["id"] not in self._leidt:
            return "medewerkers"
        geleid = self._leider(mens) is not None or bool(mens.get("leidinggevende_naam"))
        alleen_leiders = all(wie in self._leidt for wie in self._leidt[mens["id"]])
        return "top" if alleen_leiders and not geleid else "leidinggevenden"

    # wat

    def _tel(self, eigen: str, mens: Gegevens) -> None:
        self._vte(eigen, mens)
        self.zet(eigen, ("gesprek",), any(self._sprak(g) for g in mens.get("gesprekken") or []))
        self.zet(eigen, ("gepland",), any(self._spreekt(g) for g in mens.get("gesprekken") or []))
        self.zet(eigen, ("inschatting",), eigen in self._ingeschat)
        self._uren(eigen, mens)
        self._budget(eigen, mens)
        plannen = [p for p in self._getekend(eigen) if self.op <= self._tot(p)]
        self.zet(eigen, ("pop",), bool(plannen))
        self._plan(eigen, plannen[-1] if plannen else {})
        self._beurten(eigen, mens)
        self._regie(eigen)

    def _vte(self, eigen: str, mens: Gegevens) -> None:
        vte = getal((mens.get("contract") or {}).get("vte"))
        if vte:
            self.zet(eigen, ("vte",), vte)

    def _dit_jaar(self, tekst: str) -> bool:
        return dag(tekst).year == self.op.year and dag(tekst) <= self.op

    def _komt(self, tekst: str) -> bool:
        return self.op < dag(tekst) <= plus_maanden(self.op, 12)

    def _sprak(self, gesprek: Gegevens) -> bool:
        return (
            gesprek.get("gehouden") in JA and bool(gesprek.get("datum")) and self._dit_jaar(gesprek["datum"])
        )

    def _spreekt(self, gesprek: Gegevens) -> bool:
        niet = gesprek.get("gehouden") not in JA
        return niet and bool(gesprek.get("datum")) and self._komt(gesprek["datum"])

    @cached_property
    def _ingeschat(self) -> set[str]:
        return {
            persoon["id"]
            for persoon in self.kloven["medewerkers"]
            for rij in persoon["competenties"]
            if rij["status"] in ("tekort", "op niveau", "boven") and rij["ouderdom"] == "actueel"
        }

    def _uren(self, eigen: str, mens: Gegevens) -> None:
        for regel in mens.get("gevolgd") or []:
            if regel.get("resultaat", "afgerond") == "niet_verschenen" or not self._dit_jaar(regel["datum"]):
                continue
            aanbod = self.ruw.leeraanbod.get(regel.get("leeractiviteit", ""), {})
            vorm = regel.get("vorm") or aanbod.get("vorm")
            rang = 0 if vorm in WERKPLEK else 1 if vorm in SAMEN else 2
            paren = (("werktijd", werktijd), ("eigen", eigen_tijd))
            for soort, lees in paren:
                uren = eerste(lees(regel.get("uren")), lees(aanbod.get("uren")))
                # wie leerde, weet de lezer; op welke manier niet
                for ander in range(3) if uren else ():
                    self.zet(eigen, ("uren", soort, ander), uren if ander == rang else 0)
        for rang in range(3):
            soorten = [("uren", soort, rang) for soort in ("werktijd", "eigen")]
            if any(eigen in self.atomen[atoom] for atoom in soorten):
                self.zet(eigen, ("leerde", rang), any(self.atomen[atoom].get(eigen) for atoom in soorten))

    def _budget(self, eigen: str, mens: Gegevens) -> None:
        jaar = self.op.year
        budgetten = mens.get("budget") or []
        for budget in [budgetten] if isinstance(budgetten, dict) else budgetten:
            if int(budget["jaar"]) == jaar:
                for veld, maat in (("bedrag", "euro"), ("uren", "uren")):
                    if getal(budget.get(veld)):
                        self.zet(eigen, ("toegekend", maat), getal(budget[veld]) or NUL)
        for regel in budgetorakel.regels(self.ruw, mens, self.op, jaar):
            klaar = regel["bron"] == "register" or regel["status"] == "afgerond"
            eigen_budget = regel["betaald_door"] == "budget"
            for veld, maat in (("kosten", "euro"), ("uren", "uren")):
                if regel[veld]:
                    soort = ("gebruikt", maat, klaar) if eigen_budget else ("huis", maat)
                    self.zet(eigen, soort, regel[veld])
            if regel["eigen_tijd"]:
                self.zet(eigen, ("eigen tijd",), regel["eigen_tijd"])

    def _tot(self, plan: Gegevens) -> date:
        tot = plan["periode"].get("tot")
        return dag(tot) if tot else date.max

    def _getekend(self, eigen: str) -> list[Gegevens]:
        eigen_plannen = [p for p in self.ruw.plannen if p["medewerker"] == eigen]
        return sorted(
            (p for p in eigen_plannen if self._is_getekend(p) and dag(p["periode"]["van"]) <= self.op),
            key=lambda p: dag(p["periode"]["van"]),
        )

    def _is_getekend(self, plan: Gegevens) -> bool:
        if plan.get("status", "concept") in ("concept", "besproken"):
            return False
        akkoord = (plan.get("akkoord") or {}).values()
        data = [dag(a["datum"] if isinstance(a, dict) else a) for a in akkoord]
        return not data or min(data) <= self.op

    def _plan(self, eigen: str, plan: Gegevens) -> None:
        lopend = [d for d in plan.get("doelen") or [] if d.get("status", "open") in ("open", "bezig")]
        for doel in lopend:
            straks = bool(doel.get("tegen")) and self._komt(doel["tegen"])
            self.zet(eigen, ("doel", straks), 1)
        for doel in plan.get("doelen") or []:
            te_doen = [
                a for a in doel.get("acties") or [] if a.get("status", "gepland") in ("gepland", "bezig")
            ]
            if te_doen:
                self.zet(eigen, ("acties",), len(te_doen))
        for moment in plan.get("opvolging") or []:
            if dag(moment["datum"]) <= self.op:
                self.zet(eigen, ("opvolging", moment.get("gehouden") in JA), 1)
        over = {doel.get("competentie") for doel in lopend}
        for competentie in self.getypt["competenties"]:
            self.zet(eigen, ("onderwerp", competentie["naam"]), competentie["id"] in over)

    def _beurten(self, eigen: str, mens: Gegevens) -> None:
        tot = plus_maanden(self.op, 12)
        for activiteit in self.ruw.leeraanbod.values():
            voor = activiteit.get("verplicht_voor")
            if activiteit.get("verplicht", "nee") == "nee" or voor is None:
                continue
            telt = {activiteit["id"]}
            telt |= {
                a["id"] for a in self.ruw.leeraanbod.values() if activiteit["id"] in a.get("telt_voor", [])
            }
            laatst = [
                dag(g["datum"])
                for g in mens.get("gevolgd") or []
                if g.get("leeractiviteit") in telt
                and g.get("resultaat", "afgerond") == "afgerond"
                and dag(g["datum"]) <= self.op
            ]
            maanden = activiteit.get("herhaal_maanden")
            verloopt = not laatst or (bool(maanden) and plus_maanden(max(laatst), int(maanden)) < tot)
            if self.moet(mens, voor):
                self.zet(eigen, ("beurt", activiteit["naam"]), verloopt)

    def afgerond(self, mens: Gegevens) -> Iterator[tuple[str, str | None]]:
        """Wat iemand afrondde volgens het register of een plan, en wanneer."""
        for regel in mens.get("gevolgd") or []:
            if regel.get("resultaat", "afgerond") == "afgerond":
                yield regel.get("leeractiviteit", ""), regel["datum"]
        for plan in self.ruw.plannen:
            for doel in plan.get("doelen") or [] if plan["medewerker"] == mens["id"] else ():
                for actie in doel.get("acties") or []:
                    if actie.get("status") == "afgerond":
                        dagen = [actie[veld] for veld in ("einde", "sinds", "start") if actie.get(veld)]
                        yield actie.get("leeractiviteit", ""), dagen[0] if dagen else None

    def is_voorbij(self, tekst: str | None) -> bool:
        """Of een dag voorbij is; wat geen dag heeft, is dat."""
        return tekst is None or dag(tekst) <= self.op

    def moet(self, mens: Gegevens, voor: Gegevens) -> bool:
        """Of een verplichte vorming voor iemand geldt."""
        uitzend = (mens.get("contract") or {}).get("soort") == "uitzend"
        if uitzend and voor.get("ook_uitzend") not in JA:
            return False
        functies = {mens["functie"]}
        for rol in mens.get("rollen") or []:
            if isinstance(rol, str):
                functies.add(rol)
            elif (not rol.get("sinds") or dag(rol["sinds"]) <= self.op) and (
                not rol.get("tot") or self.op <= dag(rol["tot"])
            ):
                functies.add(rol["functie"])
        return voor.get("iedereen") in JA or bool(functies & set(voor.get("functies") or []))

    def _regie(self, eigen: str) -> None:
        for plan in self._getekend(eigen):
            if dag(plan["periode"]["van"]).year != self.op.year:
                continue
            for doel in plan.get("doelen") or []:
                self._koos(eigen, "doelen", doel, 1)
                for actie in doel.get("acties") or []:
                    self._koos(eigen, "acties", actie, 1)
                    self._koos(eigen, "budget", actie, self._uit_budget(actie))

    def _koos(self, eigen: str, maat: str, iets: Gegevens, hoeveel: Decimal | int) -> None:
        if not hoeveel:
            return
        for kiezer in KIEZERS:
            gekozen = kiezer == (iets.get("gekozen_door") or "niet_ingevuld")
            self.zet(eigen, ("regie", maat, kiezer), hoeveel if gekozen else 0)

    def _uit_budget(self, actie: Gegevens) -> Decimal:
        if actie.get("status", "gepland") not in ("gepland", "bezig", "afgerond"):
            return NUL
        regel = budgetorakel._actie(self.ruw, actie)
        return regel["kosten"] or NUL if regel["betaald_door"] == "budget" else NUL

    def _tel_kloof(self) -> None:
        """Van wie een competentie gevraagd wordt: te leren, iets anders, op niveau of onbekend."""
        for persoon in self.kloven["medewerkers"]:
            oorzaken = self.mensen[persoon["id"]].get("oorzaken") or {}
            for rij in persoon["competenties"]:
                if rij["status"] in (NVT, None):
                    continue
                oorzaak = oorzaken.get(rij["competentie"])
                soort = oorzaak.get("soort") if isinstance(oorzaak, dict) else oorzaak
                anders = soort not in (None, "competentie", "onbekend")
                waar = {
                    "leren": rij["status"] == "tekort" and not anders,
                    "anders": rij["status"] == "tekort" and anders,
                    "op_niveau": rij["status"] in ("op niveau", "boven"),
                    "onbekend": rij["status"] == "onbekend",
                }
                for wat, klopt in waar.items():
                    self.zet(persoon["id"], ("kloof", rij["competentie"], wat), klopt)
        if self.blind:
            self._vul_aan()

    def _vul_aan(self) -> None:
        for competentie, mensen in self.nodig.items():
            for eigen in mensen - self.atomen[("kloof", competentie, "onbekend")].keys():
                for wat in ("leren", "anders", "op_niveau", "onbekend"):
                    self.zet(eigen, ("kloof", competentie, wat), wat == "onbekend")
