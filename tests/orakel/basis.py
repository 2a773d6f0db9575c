"""Datums, getallen en de instellingen van organisatie.yaml, zin voor zin uit rekenregels.md."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

KLASSEN = ("actueel", "ouder", "verouderd")


@dataclass(frozen=True)
class Regels:
    """De instellingen die een kloof bepalen, met de standaardwaarden van gegevensmodel.md."""

    peildatum: date
    combineer: str
    gewichten: dict[str, Decimal]
    actueel_maanden: int
    verouderd_maanden: int
    ronde_maanden: int
    min_beoordelaars: int
    laagste_niveau: Decimal
    contractsoorten: tuple[str, ...]
    ook_verouderd: bool


def regels_van(organisatie: Mapping[str, Any], peildatum: date, ook_verouderd: bool) -> Regels:
    """De regels van deze organisatie op deze peildatum."""
    eigen = organisatie["organisatie"]
    beoordeling = eigen.get("beoordeling") or {}
    # "Values shown under beoordeling, pop and privacy are the defaults."
    gewichten = keuze(beoordeling, "gewichten", {"leidinggevende": 2, "zelf": 1})
    return Regels(
        peildatum=peildatum,
        combineer=keuze(beoordeling, "combineer", "afspraak"),
        gewichten={bron: Decimal(gewicht) for bron, gewicht in gewichten.items()},
        actueel_maanden=int(keuze(beoordeling, "actueel_maanden", 12)),
        verouderd_maanden=int(keuze(beoordeling, "verouderd_maanden", 24)),
        ronde_maanden=int(keuze(beoordeling, "ronde_maanden", 6)),
        min_beoordelaars=int(keuze(beoordeling, "min_beoordelaars", 3)),
        laagste_niveau=min(Decimal(trede["niveau"]) for trede in eigen["schaal"]),
        contractsoorten=tuple(
            keuze(eigen.get("pop") or {}, "contractsoorten", ("vast", "bepaalde_duur", "vervanging"))
        ),
        ook_verouderd=ook_verouderd,
    )


def keuze(gegevens: Mapping[str, Any], veld: str, standaard: Any) -> Any:
    """Wat er staat, anders de standaard."""
    # "a key without a value is absent"
    waarde = gegevens.get(veld)
    return standaard if waarde is None else waarde


def plus_maanden(dag: date, maanden: int) -> date:
    """Dezelfde dag zoveel maanden later."""
    # "Month arithmetic keeps the day, clamped to the month's end (31 August + 6 months = 28/29 February)"
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def loopt(begin: date | None, einde: date | None, peildatum: date) -> bool:
    """Of een periode op de peildatum loopt."""
    # "All end dates are inclusive (t/m); an absent one is open, as is an absent begin; what begins later
    #  does not hold yet."
    return (begin is None or begin <= peildatum) and (einde is None or einde >= peildatum)


def klasse_van(datum: date, regels: Regels) -> str:
    """Hoe oud iets van deze datum is."""
    # "`actueel` up to `actueel_maanden`, `ouder` up to `verouderd_maanden`, then `verouderd`";
    # "the boundary day belongs to the younger class"
    if regels.peildatum <= plus_maanden(datum, regels.actueel_maanden):
        return "actueel"
    if regels.peildatum <= plus_maanden(datum, regels.verouderd_maanden):
        return "ouder"
    return "verouderd"


def half_op(waarde: Decimal, decimalen: int) -> Decimal:
    """Afgerond, een half naar boven."""
    return waarde.quantize(Decimal(1).scaleb(-decimalen), rounding=ROUND_HALF_UP)


def getal(waarde: Decimal | int | None) -> Decimal | int | None:
    """Zoals het in het document staat."""
    # "Whole numbers print as integers."
    if waarde is None:
        return None
    waarde = Decimal(waarde)
    return int(waarde) if waarde == waarde.to_integral_value() else waarde.normalize()


def mediaan(waarden: list[Decimal]) -> Decimal:
    """De middelste, of het midden van de middelste twee."""
    # "the median (even count: mean of the middle two)"
    rij = sorted(waarden)
    helft = len(rij) // 2
    return rij[helft] if len(rij) % 2 else (rij[helft - 1] + rij[helft]) / 2
