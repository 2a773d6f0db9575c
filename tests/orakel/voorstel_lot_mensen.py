"""Een willekeurige medewerker met plannen, register en budget voor een leervoorstel."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from .basis import plus_maanden
from .lot import Gegevens, Lot, zonder_leeg
from .voorstel_lot_aanbod import VORMEN

NIVEAUS = (2, 3, 2, 3, Decimal("2.33"), Decimal("2.5"), Decimal("3.25"), 1, 4)
OORZAKEN = ("competentie", "onbekend", "competentie", "organisatie", "motivatie", "middelen", "communicatie")
STATUSSEN = (None, "gepland", "bezig", "afgerond", "gestopt", "vastgelopen")
BEDRAGEN = (100, 50, 150, 200, 0, 100, 300, Decimal("99.99"), Decimal("150.02"), 1000)
UREN = (8, 12, 4, 8, 16, 0, 20, Decimal("11.5"), 60)
LANG_GELEDEN = 30


def medewerker(id_: str, lot: Lot, aanbod: list[Gegevens], jaar: int) -> Gegevens:
    """Iemand van wie de meeste niveaus bekend zijn."""
    return zonder_leeg(
        {
            "id": id_,
            "functie": lot.kies(("f", "f", "g")),
            "rollen": ["r"] if lot.kans(4) else None,
            "zonder_scores": {"afspraak": "We spreken in woorden."} if lot.kans(30) else None,
            "beoordelingen": [post for id_ in lot.kader.competenties for post in _posten(id_, lot)],
            "ambities": _ambities(lot) if lot.kans(2) else None,
            "leervoorkeuren": lot.deel(("coaching", *VORMEN[3:7])) if lot.kans(2) else None,
            "budget": None if lot.kans(3) else _budget(lot, jaar),
            "oorzaken": _oorzaken(lot) if lot.kans(2) else None,
            "vrijstellingen": [{"competentie": lot.kies(lot.kader.competenties)}] if lot.kans(6) else None,
            "gevolgd": _register(lot, aanbod, jaar) if lot.kans(3) else None,
        }
    )


def plannen(persoon: Gegevens, lot: Lot, aanbod: list[Gegevens], jaar: int) -> list[Gegevens]:
    """Plannen van vorig jaar, van dat jaar, of twee van dat jaar; een activiteit staat er een keer."""
    if lot.kans(2):
        return []
    vrij = lot.geschud([item["id"] for item in aanbod])
    perioden = [
        (f"{jaar - 1}-07-01", f"{jaar}-01-31"),
        (f"{jaar}-02-01", f"{jaar}-06-30"),
        (f"{jaar}-07-01", f"{jaar + 1}-06-30"),
    ]
    return [
        {
            "id": f"{persoon['id']}-plan-{nummer}",
            "medewerker": persoon["id"],
            "periode": {"van": date.fromisoformat(van), "tot": date.fromisoformat(tot)},
            "status": lot.kies(("concept", "besproken", "lopend")),
            "doelen": [_doel(f"d{doel}", lot, vrij) for doel in range(1, lot.aantal(1, 2) + 1)],
        }
        for nummer, (van, tot) in enumerate(lot.deel(perioden), start=1)
    ]


def _posten(competentie: str, lot: Lot) -> list[Gegevens]:
    """Hoe iemand voor een competentie is ingeschat: meestal vers en door de leidinggevende."""
    vers = plus_maanden(lot.kader.peildatum, -lot.aantal(1, 11))
    niveau = {competentie: lot.kies(NIVEAUS)}
    leidinggevende = {"datum": vers, "bron": "leidinggevende", "niveaus": niveau}
    zelf = {"datum": vers, "bron": "zelf", "niveaus": {competentie: lot.kies(NIVEAUS)}}
    oud = leidinggevende | {"datum": plus_maanden(lot.kader.peildatum, -LANG_GELEDEN)}
    alleen = [leidinggevende]
    return lot.kies((alleen, alleen, alleen, [leidinggevende, zelf], [zelf], [oud], []))


def _ambities(lot: Lot) -> list[Gegevens]:
    alle: list[Gegevens] = [
        {"termijn": "kort", "functie": "h"},
        {"termijn": "lang", "functie": "g"},
        {"termijn": "lang", "omschrijving": "Meer rust in de dag"},
    ]
    return lot.geschud(lot.deel(alle))


def _oorzaken(lot: Lot) -> Gegevens:
    woorden = {competentie: lot.kies(OORZAKEN) for competentie in lot.deel(lot.kader.competenties)}
    return {id_: {"soort": woord} if lot.kans(3) else woord for id_, woord in woorden.items()}


def _budget(lot: Lot, jaar: int) -> Any:
    een = _jaarbudget(jaar, lot)
    ander, vorig = _jaarbudget(jaar, lot), _jaarbudget(jaar - 1, lot)
    return lot.kies((een, [een], [een, ander], [vorig, een], vorig))


def _jaarbudget(jaar: int, lot: Lot) -> Gegevens:
    bedrag = None if lot.kans(5) else lot.kies(BEDRAGEN)
    uren = None if lot.kans(4) else lot.kies(UREN)
    return zonder_leeg({"jaar": jaar, "bedrag": bedrag, "uren": uren})


def _register(lot: Lot, aanbod: list[Gegevens], jaar: int) -> list[Gegevens]:
    return [_gevolgd(lot, aanbod, jaar) for _ in range(lot.aantal(1, 3))]


def _gevolgd(lot: Lot, aanbod: list[Gegevens], jaar: int) -> Gegevens:
    dagen = (date(jaar, 1, 1), date(jaar - 1, 12, 31), date(jaar, 3, 3))
    return zonder_leeg(
        _wat(lot, [item["id"] for item in aanbod])
        | {
            "datum": lot.kies((*dagen, lot.kader.peildatum + timedelta(1))),
            "uren": lot.kies((None, 3, {"werktijd": 2, "eigen_tijd": 1})),
            "kosten": lot.kies((None, 40, 0, Decimal("12.5"))),
            "resultaat": lot.kies((None, "afgerond", "deels", "niet_verschenen")),
        }
    )


def _wat(lot: Lot, ids: list[str]) -> Gegevens:
    """Iets uit het aanbod, of iets vrijs met of zonder betaler."""
    if ids and not lot.kans(4):
        return {"leeractiviteit": lot.kies(ids)}
    return {"omschrijving": "Studiedag", "betaald_door": lot.kies((None, "budget", "organisatie"))}


def _doel(id_: str, lot: Lot, vrij: list[str]) -> Gegevens:
    acties = [_actie(lot, vrij) for _ in range(lot.aantal(1, 2))]
    return {"id": id_, "omschrijving": "Beter luisteren", "acties": acties}


def _actie(lot: Lot, vrij: list[str]) -> Gegevens:
    # een activiteit die genoemd is, valt weg uit `vrij`
    wat = {"leeractiviteit": vrij.pop()} if vrij and not lot.kans(4) else _wat(lot, [])
    return zonder_leeg(
        wat
        | {
            "status": lot.kies(STATUSSEN),
            "uren": lot.kies((None, 2, 6, {"werktijd": 3})),
            "kosten": lot.kies((None, 25, 0, Decimal("10.01"))),
            "in_gewoon_werk": True if lot.kans(5) else None,
        }
    )
