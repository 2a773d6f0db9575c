"""De doellijn nog eens, met losse lussen over de gegevens van de bestanden en zonder de rekenregels.

De niveaus komen van het orakel van de kloof; al de rest wordt hier opnieuw geteld. De invoer zijn gewone
dicts in de woorden van de YAML, met Decimal, date en bool.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from tests.orakel.basis import plus_maanden
from tests.orakel.kloof_orakel import kloof_document

Gegevens = dict[str, Any]
GROEPEN = {
    "werkplek": {"werkplek", "oefenen", "stage"},
    "samen": {"coaching", "mentoraat", "intervisie", "supervisie"},
}
DELEN = ("organisatie", "visie")
LIJSTEN = (
    ("competenties", "competenties"), ("functies", "functies"), ("teams", "teams"),
    ("leeraanbod", "leeractiviteiten"), ("medewerkers", "medewerkers"), ("plannen", "plannen"),
)  # fmt: skip


def lees(map_: Path) -> Gegevens:
    """Leest een map met een gewone YAML-lezer, en maakt er getallen, datums en ja of nee van."""
    uit: Gegevens = {deel: _getypeerd(_yaml(map_ / f"{deel}.yaml")) for deel in DELEN}
    for soort, meervoud in LIJSTEN:
        uit[meervoud] = []
        for pad in sorted([*map_.glob(f"{soort}.yaml"), *(map_ / soort).rglob("*.yaml")]):
            inhoud = _yaml(pad)
            uit[meervoud] += _getypeerd(inhoud.get(meervoud, [inhoud]))
    return uit


def _yaml(pad: Path) -> Gegevens:
    inhoud: Gegevens = yaml.load(pad.read_text("utf-8"), yaml.BaseLoader)
    return inhoud


def _getypeerd(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {sleutel: _getypeerd(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return [_getypeerd(deel) for deel in waarde]
    if waarde in ("ja", "nee"):
        return waarde == "ja"
    if deel := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", waarde):
        return date(*map(int, deel.groups()))
    if deel := re.fullmatch(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})", waarde):
        return date(int(deel[3]), int(deel[2]), int(deel[1]))
    return Decimal(waarde.replace(",", ".")) if re.fullmatch(r"-?\d+([.,]\d+)?", waarde) else waarde


def document(o: Gegevens, peildatum: date) -> Gegevens:
    """Wat er in een werkbeeld moet staan, zonder namen."""
    return _Orakel(o, peildatum).document()


class _Orakel:
    def __init__(self, o: Gegevens, peildatum: date) -> None:
        self.o, self.dag = o, peildatum
        self.doelen: list[Gegevens] = (o.get("visie") or {}).get("doelen") or []
        self.kern: list[Gegevens] = (o.get("visie") or {}).get("kerncompetenties") or []
        self.aanbod = {a["id"]: a for a in o.get("leeractiviteiten") or []}
        self.mensen = {m["id"]: m for m in o["medewerkers"] if _in_dienst(m, peildatum)}
        self.niveaus = kloof_document(o, peildatum)["medewerkers"]
        self.lopend = [
            (plan, doel)
            for plan in o.get("plannen") or []
            if plan["medewerker"] in self.mensen and self._loopt(plan)
            for doel in plan.get("doelen") or []
            if self._status(doel) != "vervallen"
        ]

    def document(self) -> Gegevens:
        in_doelen = {c for doel in self.doelen for c in doel.get("competenties") or []}
        los = [(p, d) for p, d in self.lopend if not self._dient(d)]
        return {
            "doelen": {doel["id"]: self._doel(doel) for doel in self.doelen},
            "los": self._werk(los) | {"herkomst": _herkomst([doel for _, doel in los])},
            "gevolgd": self._gevolgd(in_doelen),
            "kern": {eis["competentie"]: self._kern(eis["competentie"]) for eis in self.kern},
            "aanbod_zonder_doel": self._aanbod(in_doelen, verplicht=False),
            "verplicht_zonder_doel": self._aanbod(in_doelen, verplicht=True),
            "kern_zonder_doel": [e["competentie"] for e in self.kern if e["competentie"] not in in_doelen],
        }

    # POP-doelen

    def _loopt(self, plan: Gegevens) -> bool:
        hand = [_dag_van(h) for h in (plan.get("akkoord") or {}).values() if h]
        status = plan.get("status", "concept")
        if status not in ("ondertekend", "lopend", "gepauzeerd", "vastgelopen"):
            return False
        tot = plan["periode"].get("tot")
        return (not hand or min(hand) <= self.dag) and (tot is None or tot >= self.dag)

    def _status(self, doel: Gegevens) -> str:
        sinds = doel.get("status_op")
        return "open" if sinds and sinds > self.dag else str(doel.get("status", "open"))

    def _dient(self, doel: Gegevens) -> set[str]:
        return {
            strategisch["id"]
            for strategisch in self.doelen
            if doel.get("strategisch_doel") == strategisch["id"]
            or doel.get("competentie") in (strategisch.get("competenties") or [])
        }

    def _werk(self, gekozen: list[tuple[Gegevens, Gegevens]]) -> Gegevens:
        acties = Counter(
            self._groep(actie)
            for _, doel in gekozen
            for actie in doel.get("acties") or []
            if actie.get("status", "gepland") != "gestopt"
        )
        return {
            "popdoelen": len(gekozen),
            "mensen_met_popdoel": len({plan["medewerker"] for plan, _ in gekozen}),
            "acties": {groep: acties[groep] for groep in ("werkplek", "samen", "cursus", "onbekend")},
        }

    def _groep(self, actie: Gegevens) -> str:
        vorm = actie.get("vorm") or self.aanbod.get(actie.get("leeractiviteit", ""), {}).get("vorm")
        if vorm is None:
            return "onbekend"
        return next((groep for groep, vormen in GROEPEN.items() if vorm in vormen), "cursus")

    # doelen en competenties

    def _doel(self, doel: Gegevens) -> Gegevens:
        eigen = doel["id"]
        competenties = doel.get("competenties") or []
        voor = [(p, d) for p, d in self.lopend if eigen in self._dient(d)]
        naast = [(p, d) for p, d in voor if d.get("competentie") not in competenties]
        return self._werk(voor) | {
            "daarnaast": self._werk(naast),
            "hermeting": self._hermeting(lambda _, dient: eigen in dient),
            "competenties": {c: self._competentie(c) for c in competenties},
        }

    def _competentie(self, c: str) -> Gegevens:
        statussen = Counter(
            rij["status"]
            for mens in self.niveaus
            for rij in mens["competenties"]
            if rij["competentie"] == c and rij["status"] != "niet van toepassing"
        )
        return {
            "mensen": {
                "gevraagd": sum(statussen.values()),
                "bekend": statussen["tekort"] + statussen["op niveau"] + statussen["boven"],
                "groeien": statussen["tekort"],
                "op_niveau": statussen["op niveau"] + statussen["boven"],
                "onbekend": statussen["onbekend"],
            },
            **self._werk([(p, d) for p, d in self.lopend if d.get("competentie") == c]),
            "hermeting": self._hermeting(lambda competentie, _: competentie == c),
            "leeraanbod": sorted(a["naam"] for a in self.aanbod.values() if c in _ontwikkelt(a)),
        }

    # opnieuw meten

    def _hermeting(self, hoort: Any) -> Gegevens:
        afgelopen: set[str] = set()
        niet: set[str] = set()
        for mens in self.niveaus:
            eigen = mens["id"]
            for c in {d.get("competentie") for _, d in self._van(eigen)} - {None}:
                dagen = [self._einde(p, d) for p, d in self._van(eigen) if d.get("competentie") == c]
                klaar = [dag for dag in dagen if dag is not None]
                dient = {
                    s
                    for p, d in self._van(eigen)
                    if d.get("competentie") == c and self._einde(p, d) is not None
                    for s in self._dient(d)
                }
                if not klaar or c in self._vrij(eigen) or not hoort(c, dient):
                    continue
                afgelopen.add(eigen)
                if not self._gezien(eigen, c, max(klaar)):
                    niet.add(eigen)
        return {"afgelopen": len(afgelopen), "opnieuw": len(afgelopen - niet)}

    def _van(self, eigen: str) -> list[tuple[Gegevens, Gegevens]]:
        return [
            (plan, doel)
            for plan in self.o.get("plannen") or []
            if plan["medewerker"] == eigen
            and plan.get("status", "concept") not in ("concept", "besproken")
            and plan["periode"]["van"] <= self.dag
            for hand in [[_dag_van(h) for h in (plan.get("akkoord") or {}).values() if h]]
            if not hand or min(hand) <= self.dag
            for doel in plan.get("doelen") or []
        ]

    def _einde(self, plan: Gegevens, doel: Gegevens) -> date | None:
        status, tegen = self._status(doel), doel.get("tegen")
        if status in ("behaald", "deels", "niet"):
            dagen = [doel.get("status_op"), tegen, plan["periode"].get("tot")]
            return next((dag for dag in dagen if dag and dag <= self.dag), None)
        return tegen if status != "vervallen" and tegen and tegen < self.dag else None

    def _vrij(self, eigen: str) -> set[str]:
        return {
            v["competentie"]
            for v in self.mensen[eigen].get("vrijstellingen") or []
            if v.get("vanaf", self.dag) <= self.dag <= v.get("tot", self.dag)
        }

    def _gezien(self, eigen: str, c: str, sinds: date) -> bool:
        """Van wie voor zich spreekt één inschatting; van wie met veel spreekt een ronde van genoeg."""
        rij = next(
            (r for m in self._alles(eigen) for r in m["competenties"] if r["competentie"] == c),
            None,
        )
        return rij is not None and any(bron["datum"] >= sinds.isoformat() for bron in rij["bronnen"])

    def _alles(self, eigen: str) -> list[Gegevens]:
        """De bronnen van iemand over elke competentie: alsof de functie ze allemaal vraagt, ook verouderd."""
        namen = [c["id"] for c in self.o["competenties"]]
        laagst = min(trede["niveau"] for trede in self.o["organisatie"]["schaal"])
        eisen = [{"competentie": c, "gewenst": laagst} for c in namen]
        mens = {k: v for k, v in self.mensen[eigen].items() if k != "rollen"} | {"functie": "alles"}
        ander = self.o | {
            "functies": [{"id": "alles", "naam": "Alles", "competenties": eisen}],
            "medewerkers": [mens],
            "visie": {},
        }
        gevonden: list[Gegevens] = kloof_document(ander, self.dag, ids=[eigen])["medewerkers"]
        return gevonden

    # leren

    def _grond(self, activiteit: Gegevens | None, in_doelen: set[str]) -> str:
        if activiteit is None:
            return "niet_bekend"
        if _ontwikkelt(activiteit) & in_doelen:
            return "doel"
        if activiteit.get("verplicht") in ("functie", "wet", "cao"):
            return "verplicht"
        return "geen_doel" if _ontwikkelt(activiteit) else "niet_bekend"

    def _gevolgd(self, in_doelen: set[str]) -> Gegevens:
        uit = {grond: (0, set[str]()) for grond in ("doel", "verplicht", "geen_doel", "niet_bekend")}
        for eigen, mens in self.mensen.items():
            for regel in mens.get("gevolgd") or []:
                te_oud = regel["datum"] <= plus_maanden(self.dag, -12) or regel["datum"] > self.dag
                if te_oud or regel.get("resultaat") == "niet_verschenen":
                    continue
                grond = self._grond(self.aanbod.get(regel.get("leeractiviteit", "")), in_doelen)
                keren, wie = uit[grond]
                uit[grond] = (keren + 1, wie | {eigen})
        return {grond: {"keren": keren, "mensen": len(wie)} for grond, (keren, wie) in uit.items()}

    def _aanbod(self, in_doelen: set[str], *, verplicht: bool) -> list[str]:
        gezocht = "verplicht" if verplicht else "geen_doel"
        return sorted(eigen for eigen, a in self.aanbod.items() if self._grond(a, in_doelen) == gezocht)

    # de kern

    def _kern(self, c: str) -> list[tuple[str, int, int]]:
        uit = []
        for jaren in (0, 1, 2):
            dag = plus_maanden(self.dag, -12 * jaren)
            rijen = [
                rij["status"]
                for mens in kloof_document(self.o, dag)["medewerkers"]
                for rij in mens["competenties"]
                if rij["competentie"] == c and rij["status"] in ("tekort", "op niveau", "boven")
            ]
            uit.append((dag.isoformat(), len(rijen), sum(status != "tekort" for status in rijen)))
        return uit


def _in_dienst(mens: Gegevens, dag: date) -> bool:
    contract = mens.get("contract") or {}
    return bool(contract.get("in_dienst", dag) <= dag <= contract.get("uit_dienst", dag))


def _dag_van(hand: Any) -> date:
    gevonden: date = hand["datum"] if isinstance(hand, dict) else hand
    return gevonden


def _ontwikkelt(activiteit: Gegevens) -> set[str]:
    return {rij["competentie"] for rij in activiteit.get("ontwikkelt") or []}


def _herkomst(doelen: list[Gegevens]) -> dict[str, int]:
    alle: Counter[str] = Counter()
    for doel in doelen:
        herkomst = doel.get("herkomst") or ["niet_ingevuld"]
        alle.update(set(herkomst if isinstance(herkomst, list) else [herkomst]))
    return dict(alle)
