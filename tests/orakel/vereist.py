"""Wat van iemand gevraagd wordt, en wat daarvan niet van toepassing is."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .basis import Regels, loopt
from .bronnen import Gegevens


@dataclass(frozen=True)
class Eis:
    """Een gevraagde competentie, samengevoegd uit functie, rollen en kern."""

    competentie: str
    naam: str
    gewenst: Decimal
    weging: Decimal
    kritiek: bool
    gevraagd_door: tuple[tuple[str, Decimal], ...]
    doelen: tuple[str, ...]

    @property
    def op_naam(self) -> tuple[str, str]:
        """De sleutel waarop rijen op naam staan."""
        return gevouwen(self.naam), self.competentie


@dataclass(frozen=True)
class _Regel:
    herkomst: str
    soort: str
    gewenst: Decimal
    weging: Decimal
    kritiek: bool


def gevouwen(naam: str) -> str:
    """Een naam zoals hij gesorteerd wordt."""
    # "Names sort case-folded, without diacritics and punctuation."
    los = unicodedata.normalize("NFKD", naam.casefold())
    return "".join(teken for teken in los if unicodedata.category(teken)[0] not in "MP")


def eisen_van(persoon: Gegevens, organisatie: Gegevens, regels: Regels) -> list[Eis]:
    """De eisen die op de peildatum aan iemand gesteld worden, op naam."""
    per_competentie: dict[str, list[_Regel]] = {}
    for competentie, regel in _alle_regels(persoon, organisatie, regels):
        per_competentie.setdefault(competentie, []).append(regel)
    namen = {item["id"]: item["naam"] for item in organisatie.get("competenties") or []}
    eisen = [
        _samengevoegd(competentie, namen[competentie], rijen, doelen_met(competentie, organisatie))
        for competentie, rijen in per_competentie.items()
    ]
    return sorted(eisen, key=lambda eis: eis.op_naam)


def doelen_met(competentie: str, organisatie: Gegevens) -> tuple[str, ...]:
    """De strategische doelen die op deze competentie steunen."""
    # "Goals in file order."
    doelen = (organisatie.get("visie") or {}).get("doelen") or []
    return tuple(doel["id"] for doel in doelen if competentie in (doel.get("competenties") or []))


def is_vrijgesteld(persoon: Gegevens, competentie: str, regels: Regels) -> bool:
    """Of de competentie nu niet van toepassing is op deze persoon."""
    # "not applicable (`niet van toepassing`: a `vrijstelling` that runs on the peildatum"
    return any(
        item["competentie"] == competentie and loopt(item.get("vanaf"), item.get("tot"), regels.peildatum)
        for item in persoon.get("vrijstellingen") or []
    )


def _alle_regels(persoon: Gegevens, organisatie: Gegevens, regels: Regels) -> list[tuple[str, _Regel]]:
    # "`gevraagd_door`: functie, then rollen in file order, then kern"
    functies = {item["id"]: item for item in organisatie.get("functies") or []}
    # "The rows of the main `functie`;"
    gevonden = _regels_uit("functie", persoon["functie"], functies[persoon["functie"]].get("competenties"))
    # "the rows of each extra `rol` that runs on the peildatum (`sinds` to `tot`);"
    for rol in persoon.get("rollen") or []:
        rol = {"functie": rol} if isinstance(rol, str) else rol
        if loopt(rol.get("sinds"), rol.get("tot"), regels.peildatum):
            gevonden += _regels_uit("rol", rol["functie"], functies[rol["functie"]].get("competenties"))
    # "the `kerncompetenties` of visie.yaml."
    kern = (organisatie.get("visie") or {}).get("kerncompetenties")
    return gevonden + _regels_uit("kern", "kern", kern)


def _regels_uit(soort: str, herkomst: str, rijen: Any) -> list[tuple[str, _Regel]]:
    return [
        (
            rij["competentie"],
            _Regel(
                herkomst,
                soort,
                Decimal(rij["gewenst"]),
                # "weging > 0 up to 3, default 1"
                Decimal(1 if rij.get("weging") is None else rij["weging"]),
                bool(rij.get("kritiek")),
            ),
        )
        for rij in rijen or []
    ]


def _samengevoegd(competentie: str, naam: str, rijen: list[_Regel], doelen: tuple[str, ...]) -> Eis:
    # "A core row gives way only to a row of the main functie; rows of `rollen` can only raise"
    if any(rij.soort == "functie" for rij in rijen):
        tellend = [rij for rij in rijen if rij.soort != "kern"]
    else:
        tellend = rijen
    # "with more than one row for a competence, highest `gewenst`, highest `weging`, `kritiek` if any."
    return Eis(
        competentie=competentie,
        naam=naam,
        gewenst=max(rij.gewenst for rij in tellend),
        weging=max(rij.weging for rij in tellend),
        kritiek=any(rij.kritiek for rij in tellend),
        # "then `{"functie": "kern"}`, also where the core row gave way"
        gevraagd_door=tuple((rij.herkomst, rij.gewenst) for rij in rijen),
        doelen=doelen,
    )
