"""Kleine, willekeurige maar geldige organisaties waarin een leervoorstel moeilijk is.

`trekking(zaad)` geeft bij hetzelfde zaad altijd dezelfde organisatie; `trekkingen()` is hetzelfde lot als
Hypothesis-strategie, die een tegenvoorbeeld klein maakt. Mensen zijn vooral bekend en vooral net te laag,
activiteiten lijken vaak op elkaar, budgetten zijn vaak bijna op. Wat de tekst niet beslist, komt niet voor:
een activiteit twee keer in de plannen van iemand, een betaler die tussen plan en register verschilt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random
from typing import TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .lot import Gegevens, Kader, Lot, zonder_leeg
from .voorstel_lot_aanbod import leeraanbod
from .voorstel_lot_mensen import medewerker, plannen

T = TypeVar("T")

PEILDATUMS = (date(2026, 11, 21), date(2026, 6, 30), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 29))
COMPETENTIES = ("c1", "c2", "c3", "c4", "c5")
FUNCTIES = ("f", "g", "h")
ROLLEN = ("r",)
# gelijke namen, zodat ook de id beslist
NAMEN = ("Luisteren", "luisteren", "Rapporteren", "É-health", "e-health", "Zorg")
GEWENST = (3, 4, 3, 4, 5, Decimal("3.5"), Decimal("2.75"), 2)
WEGINGEN = (None, 1, 2, 3, 1, Decimal("1.5"))


@dataclass(frozen=True)
class Trekking:
    """Een organisatie met de peildatum en het jaar van het voorstel."""

    organisatie: Gegevens
    peildatum: date
    jaar: int


@dataclass(frozen=True)
class ZaadLot(Lot):
    """Een lot uit een zaad, zonder Hypothesis."""

    toeval: Random

    def aantal(self, minst: int, meest: int) -> int:
        """Een geheel getal, grenzen inbegrepen."""
        return self.toeval.randint(minst, meest)

    def geschud(self, rij: list[T]) -> list[T]:
        """Dezelfde rij in een andere volgorde."""
        return self.toeval.sample(rij, len(rij))


def trekking(zaad: int) -> Trekking:
    """De organisatie van dit zaad."""
    toeval = Random(zaad)
    return _trek(lambda kader: ZaadLot(cast(DrawFn, None), kader, toeval))


@st.composite
def trekkingen(draw: DrawFn) -> Trekking:
    """Hetzelfde lot voor Hypothesis."""
    return _trek(lambda kader: Lot(draw, kader))


def _trek(lot_van: Callable[[Kader], Lot]) -> Trekking:
    peildatum = lot_van(_kader(PEILDATUMS[0])).kies(PEILDATUMS)
    lot = lot_van(_kader(peildatum))
    # meestal het jaar van de peildatum, soms het volgende
    jaar = peildatum.year + (1 if lot.kans(6) else 0)
    return Trekking(_organisatie(lot, jaar), peildatum, jaar)


def _kader(peildatum: date) -> Kader:
    return Kader(peildatum, (1, 2, 3, 4, 5), 6, COMPETENTIES, FUNCTIES, ROLLEN)


def _organisatie(lot: Lot, jaar: int) -> Gegevens:
    aanbod = leeraanbod(lot)
    mensen = [medewerker(f"m-{nummer}", lot, aanbod, jaar) for nummer in range(1, lot.kies((2, 2, 3)))]
    soorten = dict.fromkeys(FUNCTIES, "functie") | dict.fromkeys(ROLLEN, "rol")
    return {
        "organisatie": _algemeen(lot),
        "visie": _visie(lot),
        "competenties": [{"id": id_, "naam": lot.kies(NAMEN)} for id_ in COMPETENTIES],
        "functies": [_functie(id_, soort, lot) for id_, soort in soorten.items()],
        "teams": [],
        "leeractiviteiten": lot.geschud(aanbod),
        "medewerkers": mensen,
        "plannen": [plan for persoon in mensen for plan in plannen(persoon, lot, aanbod, jaar)],
    }


def _algemeen(lot: Lot) -> Gegevens:
    combineer = lot.kies(("afspraak", "afspraak", "gewogen", "mediaan"))
    uurkosten = (None, 38, Decimal("44.5"), {"standaard": 38, "f": 44}, {"g": 52})
    return zonder_leeg(
        {
            "naam": "Huis De Proef",
            "land": lot.kies(("BE", "NL")),
            "schaal": [{"niveau": niveau, "naam": f"Trede {niveau}"} for niveau in lot.kader.schaal],
            "beoordeling": {"combineer": combineer} if combineer != "afspraak" else None,
            "pop": {"max_doelen": lot.aantal(1, 4)} if lot.kans(2) else None,
            "uurkost": lot.kies(uurkosten),
            "peildatum": lot.kader.peildatum,
        }
    )


def _visie(lot: Lot) -> Gegevens:
    kern = [_rij(id_, lot) for id_ in lot.deel(COMPETENTIES)[:2]] if lot.kans(3) else None
    doelen = [{"id": "zorg", "naam": "Zorg", "competenties": lot.deel(COMPETENTIES)}] if lot.kans(2) else None
    return zonder_leeg({"doelen": doelen, "kerncompetenties": kern})


def _functie(id_: str, soort: str, lot: Lot) -> Gegevens:
    gevraagd = [competentie for competentie in COMPETENTIES if not lot.kans(4)]
    rijen = [
        _rij(competentie, lot) | ({"kritiek": True} if lot.kans(4) else {})
        for competentie in lot.geschud(gevraagd)
    ]
    return {"id": id_, "naam": f"Functie {id_}", "soort": soort, "competenties": rijen}


def _rij(competentie: str, lot: Lot) -> Gegevens:
    return zonder_leeg(
        {"competentie": competentie, "gewenst": lot.kies(GEWENST), "weging": lot.kies(WEGINGEN)}
    )
