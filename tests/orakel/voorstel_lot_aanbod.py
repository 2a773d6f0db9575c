"""Een willekeurig leeraanbod: nul tot twaalf activiteiten die vaak op elkaar lijken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from .lot import Gegevens, Lot, zonder_leeg

# ids waarvan de volgorde van de tekens anders is dan die van het getal
IDS = ("a", "a-10", "a-2", "b", "b-1", "b1", "c", "d", "e", "10", "9", "z")
VORMEN = (
    "klassikaal", "coaching", "werkplek", "e-learning", "zelfstudie", "mentoraat", "klassikaal", "oefenen",
    "intervisie", "stage", "supervisie", "blended", "congres", "infomoment", "evc", "andere",
)  # fmt: skip
# vaak gelijk; de groepsprijzen geven halve centen bij 2, 4 en 8, en derden bij 3
PRIJZEN = (0, 50, 100, 50, 100, 0, Decimal("49.99"), Decimal("50.01"), 300, Decimal("0.01"))
GROEPSPRIJZEN = (Decimal("0.01"), Decimal("100.01"), 100, 200, Decimal("400.02"), Decimal("300.03"))
UREN = (0, 4, 8, 4, 8, 12, Decimal("7.5"), Decimal("3.75"))
INSTAP = (None, 1, 2, None, 1, None, 2, 3, Decimal("2.33"), Decimal("2.34"), 1, 4)
UITSTAP = (5, 4, 3, 5, 4, 5, 4, Decimal("2.5"), Decimal("3.25"), Decimal("3.1"), 2)
BIJDRAGEN = (None, "klein", "deel", "volledig", "klein", "klein")


@dataclass(frozen=True)
class Smaak:
    """Waaruit de activiteiten van een organisatie kiezen: hoe minder, hoe meer ze op elkaar lijken."""

    vormen: list[str]
    prijzen: list[Any]
    uren: list[Any]
    bijdragen: list[Any]
    kleine_stappen: bool


def leeraanbod(lot: Lot) -> list[Gegevens]:
    """De activiteiten, op id."""
    enkele = [_enkele(opties, lot) for opties in (VORMEN, PRIJZEN, UREN, BIJDRAGEN)]
    smaak = Smaak(*enkele, kleine_stappen=lot.kans(4))
    hoeveel = 12 if smaak.kleine_stappen else lot.kies((8, 12, 10, 11, 6, 9, 12, 3, 0, 1))
    ids = sorted(lot.geschud(list(IDS))[:hoeveel])
    return [_activiteit(id_, ids, smaak, lot) for id_ in ids]


def _enkele(opties: Sequence[Any], lot: Lot) -> list[Any]:
    return lot.geschud(list(opties))[: lot.kies((len(opties), 2, 1, 3, len(opties)))]


def _activiteit(id_: str, ids: list[str], smaak: Smaak, lot: Lot) -> Gegevens:
    return zonder_leeg(
        {
            "id": id_,
            "naam": f"Activiteit {id_}",
            "vorm": lot.kies(smaak.vormen),
            "ontwikkelt": [_rij(smaak, lot) for _ in range(lot.kies((3, 2, 4, 5, 1)))],
            "uren": _uren(smaak, lot),
            "kosten": _kosten(smaak, lot),
            "betaald_door": lot.kies((None, None, None, None, "budget", "organisatie")),
            "groep": _groep(lot) if lot.kans(2) else None,
            "verplicht": lot.kies((None, None, None, None, None, "nee", "functie", "wet", "cao")),
            "telt_voor": _telt_voor(id_, ids, lot) if lot.kans(5) else None,
            "data": _data(lot) if lot.kans(4) else None,
        }
    )


def _rij(smaak: Smaak, lot: Lot) -> Gegevens:
    competentie = lot.kies(lot.kader.competenties)
    if smaak.kleine_stappen:
        # dan zijn vijf activiteiten soms te weinig voor alle doelen
        return {"competentie": competentie, "naar": 5, "bijdrage": "klein"}
    van: Any = lot.kies(INSTAP)
    naar: Any = lot.kies(UITSTAP)
    if van is not None and van > naar:
        van, naar = naar, van
    rij = {"competentie": competentie, "van": van, "naar": naar}
    return zonder_leeg(rij | {"bijdrage": lot.kies(smaak.bijdragen)})


def _uren(smaak: Smaak, lot: Lot) -> Any:
    werktijd = lot.kies(smaak.uren)
    beide = {"werktijd": werktijd, "eigen_tijd": 6}
    return lot.kies((werktijd, werktijd, beide, {"werktijd": werktijd}, {"eigen_tijd": 3}, None))


def _kosten(smaak: Smaak, lot: Lot) -> Any:
    deelnemer, groep = lot.kies(smaak.prijzen), lot.kies(GROEPSPRIJZEN)
    beide = {"per_deelnemer": deelnemer, "per_groep": groep}
    return lot.kies((deelnemer, deelnemer, {"per_deelnemer": deelnemer}, {"per_groep": groep}, beide, None))


def _groep(lot: Lot) -> Gegevens:
    verwacht, meest = lot.kies((2, 3, 4, 8)), lot.kies((8, 9, 12))
    return lot.kies(
        (
            {"min": 2, "max": meest, "verwacht": verwacht},
            {"verwacht": verwacht},
            {"max": verwacht},
            {"min": 2},
        )
    )


def _telt_voor(id_: str, ids: list[str], lot: Lot) -> list[str] | None:
    andere = [ander for ander in ids if ander != id_]
    return lot.deel(andere)[:2] if andere else None


def _data(lot: Lot) -> list[date]:
    dagen = [lot.kies((-400, -1, 0, 1, 90, -30)) for _ in range(lot.aantal(1, 2))]
    return [lot.kader.peildatum + timedelta(dag) for dag in sorted(dagen)]
