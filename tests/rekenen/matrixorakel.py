"""De matrix en wat kwetsbaar is nog eens, met losse lussen over de rijen van het kloof-orakel.

De niveaus komen uit `tests/orakel/kloof_orakel.py`; wie wat draagt, wie vertrekt en wat vervalt, wordt hier
uit de dicts van de bestanden geteld, zonder de rekenregels van het programma.
"""

from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from tests.orakel.basis import plus_maanden
from tests.orakel.kloof_orakel import kloof_document

Gegevens = dict[str, Any]
_DATUM = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d)-(\d\d)-(\d{4})")
_GETAL = re.compile(r"-?\d+(\.\d+)?")
_TEKST = {"id", "naam", "door", "omschrijving", "paritair_comite", "verslag", "tekst"}


def lees(map_: Path) -> Gegevens:
    """Een organisatiemap als dicts met getallen, datums en ja/nee, met een gewone YAML-lezer."""

    def alle(soort: str, meervoud: str) -> list[Gegevens]:
        uit: list[Gegevens] = []
        for pad in sorted([*map_.glob(f"{soort}.yaml"), *(map_ / soort).rglob("*.yaml")]):
            inhoud = _lees(pad)
            uit += inhoud.get(meervoud, [inhoud])
        return uit

    mensen = alle("medewerkers", "medewerkers")
    return {
        "organisatie": _lees(map_ / "organisatie.yaml"),
        "visie": _lees(map_ / "visie.yaml"),
        "competenties": alle("competenties", "competenties"),
        "functies": alle("functies", "functies"),
        "medewerkers": mensen,
    }


def _lees(pad: Path) -> Any:
    return _waarde("", yaml.load(pad.read_text("utf-8"), yaml.BaseLoader))


def _waarde(veld: str, ruw: Any) -> Any:
    if isinstance(ruw, dict):
        return {kop: _waarde(kop, deel) for kop, deel in ruw.items()}
    if isinstance(ruw, list):
        return [_waarde(veld, deel) for deel in ruw]
    if veld in _TEKST:
        return ruw
    if treffer := _DATUM.fullmatch(ruw):
        a, b, c, dag, maand, jaar = treffer.groups()
        return date(int(a or jaar), int(b or maand), int(c or dag))
    if _GETAL.fullmatch(ruw):
        return Decimal(ruw) if "." in ruw else int(ruw)
    return {"ja": True, "nee": False}.get(ruw, ruw) if veld == "kritiek" else ruw


def _rijen(organisatie: Gegevens, dag: date) -> list[tuple[Gegevens, Gegevens]]:
    """Elke gevraagde rij van elke persoon, zonder wat niet van toepassing is."""
    document = kloof_document(organisatie, dag)
    return [
        (persoon, rij)
        for persoon in document["medewerkers"]
        for rij in persoon["competenties"]
        if rij["status"] not in (None, "niet van toepassing")
    ]


def matrix(organisatie: Gegevens, dag: date) -> Gegevens:
    """Per persoon en per competentie wat de matrix telt."""
    per_competentie: dict[str, Gegevens] = {}
    cellen: dict[tuple[str, str], tuple[Any, ...]] = {}
    for persoon, rij in _rijen(organisatie, dag):
        tel = per_competentie.setdefault(rij["competentie"], _leeg())
        tel["gevraagd"] += 1
        tel[
            {"op niveau": "op_niveau", "boven": "sterker", "tekort": "groeien"}.get(rij["status"], "onbekend")
        ] += 1
        tel["enkel_zelf"] += rij["indicatief"] and rij["status"] != "onbekend"
        tel["onmisbaar_bij"] += rij["kritiek"]
        if rij["status"] == "tekort":
            tel["gewogen_tekort"] += rij["weging"] * rij["kloof"]
        if rij["status"] == "boven":
            tel["kan_delen"].add(persoon["id"])
        cellen[persoon["id"], rij["competentie"]] = (rij["status"], rij["huidig"], rij["kloof"])
    return {"competenties": per_competentie, "cellen": cellen}


def _leeg() -> Gegevens:
    namen = ("gevraagd", "groeien", "op_niveau", "sterker", "onbekend", "enkel_zelf", "onmisbaar_bij")
    return dict.fromkeys(namen, 0) | {"gewogen_tekort": Decimal(0), "kan_delen": set()}


def kwetsbaar(organisatie: Gegevens, dag: date, maanden: int, bewijs_maanden: int) -> Gegevens:
    """Per competentie op wie ze rust, wie het dichtst bij is, wie vertrekt en wat vervalt."""
    mensen = {persoon["id"]: persoon for persoon in organisatie["medewerkers"]}
    mee = [persoon["id"] for persoon in kloof_document(organisatie, dag)["medewerkers"]]
    weg = {eigen: w for eigen in mee if (w := _vertrek(mensen[eigen], organisatie, dag, maanden))}
    uit: dict[str, Gegevens] = {}
    rijen = _rijen(organisatie, dag)
    for competentie in {rij["competentie"] for _, rij in rijen}:
        deze = [(p["id"], rij) for p, rij in rijen if rij["competentie"] == competentie]
        dragers = {eigen for eigen, rij in deze if rij["status"] in ("op niveau", "boven")}
        groeit = [
            (rij["kloof"], eigen) for eigen, rij in deze if rij["status"] == "tekort" and eigen not in weg
        ]
        bekend = sum(rij["status"] != "onbekend" for _, rij in deze)
        uit[competentie] = {
            "rust_op": _rust_op(len(dragers), bekend),
            "kritiek": any(rij["kritiek"] for _, rij in deze),
            "dragers": dragers,
            "enkel_zelf": {eigen for eigen, rij in deze if eigen in dragers and rij["indicatief"]},
            "dichtbij": {eigen for kloof, eigen in groeit if math.ceil(kloof) == math.ceil(min(groeit)[0])},
            "vertrekken": dragers & weg.keys(),
            "wordt_kwetsbaar": len(dragers) > 1 and len(dragers - weg.keys()) < 2,
        }
    return {"competenties": uit, "vertrekken": weg, "bewijzen": _bewijzen(mensen, mee, dag, bewijs_maanden)}


def _rust_op(dragers: int, bekend: int) -> str:
    if not bekend:
        return "nog niet te zeggen"
    return ("niemand", "een")[dragers] if dragers < 2 else "genoeg"


def _vertrek(persoon: Gegevens, organisatie: Gegevens, dag: date, maanden: int) -> Any:
    einde = plus_maanden(dag, maanden)
    uit = (persoon.get("contract") or {}).get("uit_dienst")
    if uit is not None:
        return uit.isoformat() if dag <= uit <= einde else None
    leeftijd = (organisatie["organisatie"].get("kwetsbaar") or {}).get("pensioenleeftijd")
    if leeftijd is None or persoon.get("geboortejaar") is None:
        return None
    jaar = persoon["geboortejaar"] + leeftijd
    return jaar if date(jaar, 1, 1) <= einde else None


def _bewijzen(mensen: Gegevens, mee: list[str], dag: date, maanden: int) -> set[tuple[str, str, str]]:
    uit = set()
    for eigen in mee:
        alle = [b for b in mensen[eigen].get("bewijzen") or [] if b["datum"] <= dag]
        for bewijs in alle:
            einde = bewijs.get("geldig_tot")
            if einde is None or einde > plus_maanden(dag, maanden):
                continue
            nieuwer = [
                b
                for b in alle
                if b is not bewijs
                and b["naam"].casefold() == bewijs["naam"].casefold()
                and b["datum"] >= bewijs["datum"]
                and (b.get("geldig_tot") is None or b["geldig_tot"] > einde)
            ]
            if not nieuwer:
                uit.add((eigen, bewijs["naam"], einde.isoformat()))
    return uit
