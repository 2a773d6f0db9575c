"""Een Hypothesis-strategie voor kleine, willekeurige maar geldige organisaties, en hoe ze bestanden worden.

De peildatum staat in `organisatie["organisatie"]["peildatum"]`. Niveaus zijn kwarten: zo verschillen twee
lezingen van "een keer afronden" nooit op een duizendste.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .lot import Gegevens, Kader, Lot, zonder_leeg
from .mensen import medewerker
from .schrijven import schrijf

__all__ = ["organisaties", "peildatum_van", "schrijf"]

PEILDATUMS = (
    date(2026, 11, 21), date(2027, 2, 28), date(2028, 2, 29), date(2027, 3, 1), date(2026, 8, 31),
    date(2026, 12, 31), date(2025, 2, 28),
)  # fmt: skip
NAMEN = ("Zorg", "zórg", "E-mail", "Eenvoud", "Émile", "'t Gesprek", "Anders denken", "Ärzte", "email")
WEGINGEN = (None, 1, 2, 3, Decimal("1.5"), Decimal("0.5"), Decimal("2.25"))
BRONNEN = (
    "leidinggevende", "zelf", "collega", "medewerker", "klant", "assessment", "evc", "afgesproken", "bewijs",
)  # fmt: skip


def peildatum_van(organisatie: Gegevens) -> date:
    """De peildatum die de organisatie zelf draagt."""
    return organisatie["organisatie"]["peildatum"]


@st.composite
def organisaties(draw: DrawFn) -> Gegevens:
    """Een organisatie met 2 tot 5 competenties, 1 tot 3 functies (ook rollen) en 1 tot 4 mensen."""
    beoordeling = _beoordeling(Lot(draw, _LEEG))
    lot = Lot(draw, _kader(Lot(draw, _LEEG), beoordeling.get("ronde_maanden", 6)))
    kader = lot.kader
    soorten = dict.fromkeys(kader.functies, "functie") | dict.fromkeys(kader.rollen, "rol")
    return {
        "organisatie": _algemeen(lot, beoordeling),
        "visie": _visie(lot),
        "competenties": [_competentie(id_, lot) for id_ in kader.competenties],
        "functies": [_functie(id_, soort, lot) for id_, soort in soorten.items()],
        "teams": [],
        "medewerkers": [medewerker(id_, lot) for id_ in lot.geschud(_ids("m-", lot.aantal(1, 4)))],
        "plannen": [],
    }


_LEEG = Kader(PEILDATUMS[0], (1,), 6, (), (), ())


def _ids(begin: str, aantal: int) -> list[str]:
    return [f"{begin}{nummer}" for nummer in range(1, aantal + 1)]


def _kader(lot: Lot, ronde_maanden: int) -> Kader:
    laagste = lot.kies((1, 0))
    functies = tuple(_ids("f", lot.aantal(1, 3)))
    gewone = lot.aantal(1, len(functies))
    return Kader(
        peildatum=lot.kies(PEILDATUMS),
        schaal=tuple(range(laagste, laagste + lot.aantal(3, 5))),
        ronde_maanden=ronde_maanden,
        competenties=tuple(_ids("c", lot.aantal(2, 5))),
        functies=functies[:gewone],
        rollen=functies[gewone:],
    )


def _beoordeling(lot: Lot) -> Gegevens:
    gewichten = {bron: lot.kies((2, 1, 3, Decimal("0.5"))) for bron in lot.deel(BRONNEN)}
    return zonder_leeg(
        {
            "combineer": lot.kies((None, "afspraak", "mediaan", "laagste", "gewogen", "gewogen")),
            "gewichten": gewichten if lot.kans(2) else None,
            "actueel_maanden": lot.kies((12, 6, 9)) if lot.kans(6) else None,
            "verouderd_maanden": lot.kies((24, 18, 12)) if lot.kans(6) else None,
            "ronde_maanden": lot.kies((6, 3, 1)) if lot.kans(6) else None,
            "min_beoordelaars": lot.kies((3, 2, 4)) if lot.kans(4) else None,
        }
    )


def _algemeen(lot: Lot, beoordeling: Gegevens) -> Gegevens:
    return zonder_leeg(
        {
            "naam": "Huis De Proef",
            "land": lot.kies(("BE", "NL")),
            "schaal": [{"niveau": niveau, "naam": f"Trede {niveau}"} for niveau in lot.kader.schaal],
            "beoordeling": beoordeling or None,
            "pop": {"contractsoorten": ["vast", "uitzend"]} if lot.kans(6) else None,
            "peildatum": lot.kader.peildatum,
        }
    )


def _visie(lot: Lot) -> Gegevens:
    kern = lot.deel(lot.kader.competenties)[:2] if lot.kans(2) else []
    doelen = lot.deel(("zorg", "buurt")) if lot.kans(2) else []
    return zonder_leeg(
        {
            "doelen": [_doel(id_, lot) for id_ in doelen] or None,
            "kerncompetenties": [_rij(id_, lot, kern=True) for id_ in lot.geschud(kern)] or None,
        }
    )


def _doel(id_: str, lot: Lot) -> Gegevens:
    return {"id": id_, "naam": id_.capitalize(), "competenties": lot.deel(lot.kader.competenties)}


def _rij(competentie: str, lot: Lot, *, kern: bool = False) -> Gegevens:
    return zonder_leeg(
        {
            "competentie": competentie,
            "gewenst": lot.niveau(),
            "weging": lot.kies(WEGINGEN),
            "kritiek": None if kern else lot.kies((None, True, False)),
        }
    )


def _competentie(id_: str, lot: Lot) -> Gegevens:
    bijgewerkt = lot.datum() if lot.kans(3) else None
    return zonder_leeg({"id": id_, "naam": lot.kies(NAMEN), "bijgewerkt": bijgewerkt})


def _functie(id_: str, soort: str, lot: Lot) -> Gegevens:
    rijen = lot.geschud(lot.deel(lot.kader.competenties))
    return {
        "id": id_,
        "naam": f"Functie {id_}",
        "soort": soort,
        "competenties": [_rij(competentie, lot) for competentie in rijen],
    }
