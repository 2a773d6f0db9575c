"""Wat een leeractiviteit brengt, kost en vraagt, en welke in aanmerking komen.

Waar de tekst meer lezingen toelaat, is dit de gekozen lezing:

- `telt_voor` werkt een stap ver en alleen vanuit `gevolgd`, niet vanuit een actie in een plan.
- Van `kosten` zijn per_deelnemer en per_groep elk 0 als alleen de andere er staat; beide afwezig is onbekend.
- `uren` zonder werktijd (alleen eigen_tijd) is een onbekend aantal uren werktijd.
- Een groep van 0 is geen groep: dan telt het volgende getal.
- "Never past `naar`" geldt per rij, gerekend vanaf huidig, niet voor de som over activiteiten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

from .bronnen import Gegevens
from .voorstel_doelen import Doel

# "bijdrage klein | deel | volledig = 0,25 | 0,5 | 1 level (default deel)"
BIJDRAGE = {"klein": Decimal("0.25"), "deel": Decimal("0.5"), "volledig": Decimal(1)}


@dataclass(frozen=True)
class Activiteit:
    """Een leeractiviteit zoals de keuze haar ziet; None is onbekend."""

    id: str
    vorm: str
    kosten: Decimal | None
    uren: Decimal | None
    uit_budget: bool
    rijen: tuple[Gegevens, ...]

    @property
    def kosten_in_keuze(self) -> Decimal:
        """Wat ze het eigen budget kost."""
        # "an unknown cost or number of hours counts 0"; what the organisation pays costs "(euros and hours)
        #  and aim 3 nothing"
        return (self.kosten or Decimal(0)) if self.uit_budget else Decimal(0)

    @property
    def uren_uit_budget(self) -> Decimal:
        """Hoeveel werktijd ze van het eigen budget vraagt."""
        return self.alle_uren if self.uit_budget else Decimal(0)

    @property
    def alle_uren(self) -> Decimal:
        """Hoeveel werktijd ze vraagt, wie ze ook betaalt."""
        return self.uren or Decimal(0)

    def rijen_voorbij(self, doel: Doel) -> list[Gegevens]:
        """De rijen die voorbij huidig leiden, ook als ze hoger beginnen."""
        return [
            rij
            for rij in self.rijen
            if rij["competentie"] == doel.competentie and Decimal(rij["naar"]) > doel.van
        ]

    def brengt(self, doel: Doel) -> Decimal:
        """Hoeveel ze aan een doel bijdraagt; 0 als ze niet helpt."""
        # "of several rows of one activity for one goal the largest"
        return max((_bijdrage(rij, doel) for rij in self.rijen_voorbij(doel)), default=Decimal(0))

    def helpt(self, doel: Doel) -> bool:
        """Of ze iemand bij dit doel verder brengt."""
        return self.brengt(doel) > 0


def _bijdrage(rij: Gegevens, doel: Doel) -> Decimal:
    # "An activity row helps a goal when `van` <= huidig (absent: any) and `naar` > huidig"
    if rij.get("van") is not None and Decimal(rij["van"]) > doel.van:
        return Decimal(0)
    # "it brings its `bijdrage` (0,25 / 0,5 / 1; never past `naar`"
    return min(BIJDRAGE[rij.get("bijdrage") or "deel"], Decimal(rij["naar"]) - doel.van)


def in_aanmerking(organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> list[Activiteit]:
    """De activiteiten die iemand nog kan kiezen, op id."""
    gedaan = _gedaan(organisatie, persoon, peildatum) | _loopt(organisatie, persoon)
    return [
        gelezen(item)
        for item in sorted(aanbod(organisatie).values(), key=lambda item: str(item["id"]))
        if item["id"] not in gedaan and not _is_voorbij(item, peildatum)
    ]


def aanbod(organisatie: Gegevens) -> dict[str, Gegevens]:
    """Het leeraanbod op id."""
    return {item["id"]: item for item in organisatie.get("leeractiviteiten") or []}


def gelezen(item: Gegevens) -> Activiteit:
    """Een activiteit uit de ruwe gegevens."""
    return Activiteit(
        id=item["id"],
        vorm=item["vorm"],
        kosten=kosten_van(item),
        uren=werktijd(item.get("uren")),
        uit_budget=not betaalt_organisatie(item),
        rijen=tuple(item.get("ontwikkelt") or ()),
    )


def betaalt_organisatie(item: Gegevens) -> bool:
    """Of de organisatie een activiteit betaalt."""
    # "`verplicht` other than nee, or `betaald_door: organisatie`"
    return (item.get("verplicht") or "nee") != "nee" or item.get("betaald_door") == "organisatie"


def kosten_van(item: Gegevens) -> Decimal | None:
    """Wat een activiteit per deelnemer kost, of niets als dat onbekend is."""
    # "a bare number = per_deelnemer"
    kosten = item.get("kosten")
    velden = kosten if isinstance(kosten, dict) else {"per_deelnemer": kosten}
    deelnemer, groep = velden.get("per_deelnemer"), velden.get("per_groep")
    if deelnemer is None and groep is None:
        return None
    # "per_deelnemer + per_groep / (groep.verwacht, else groep.max, else 1)"
    leden = item.get("groep") or {}
    aantal = leden.get("verwacht") or leden.get("max") or 1
    return op_de_cent(Fraction(deelnemer or 0) + Fraction(groep or 0) / aantal)


def op_de_cent(bedrag: Fraction | Decimal) -> Decimal:
    """Een bedrag in hele centen, een halve naar boven."""
    # "in whole cents (half up per activity)"
    return Decimal(floor(Fraction(bedrag) * 100 + Fraction(1, 2))) / 100


def werktijd(uren: Any) -> Decimal | None:
    """De uren in werktijd, of niets als die onbekend zijn."""
    # "a bare number = werktijd"
    waarde = uren.get("werktijd") if isinstance(uren, dict) else uren
    return None if waarde is None else Decimal(waarde)


def gezien_gevolgd(persoon: Gegevens, peildatum: date) -> list[Gegevens]:
    """Het vormingsregister tot en met de peildatum."""
    # "What happened later is not seen (beoordelingen, bewijzen, gevolgd, ...)"
    return [post for post in persoon.get("gevolgd") or [] if post["datum"] <= peildatum]


def acties_van(plan: Gegevens) -> list[Gegevens]:
    """Alle acties van een plan."""
    return [actie for doel in plan.get("doelen") or [] for actie in doel.get("acties") or []]


def plannen_van(organisatie: Gegevens, persoon: Gegevens) -> list[Gegevens]:
    """Alle plannen van iemand."""
    return [plan for plan in organisatie.get("plannen") or [] if plan["medewerker"] == persoon["id"]]


def _gedaan(organisatie: Gegevens, persoon: Gegevens, peildatum: date) -> set[str]:
    # "`gevolgd` afgerond, itself or through `telt_voor`"
    gevolgd = {
        post["leeractiviteit"]
        for post in gezien_gevolgd(persoon, peildatum)
        if post.get("leeractiviteit") and (post.get("resultaat") or "afgerond") == "afgerond"
    }
    via = {ander for id_ in gevolgd for ander in aanbod(organisatie)[id_].get("telt_voor") or []}
    return gevolgd | via


def _loopt(organisatie: Gegevens, persoon: Gegevens) -> set[str]:
    # "an action bezig or afgerond in any plan"
    return {
        actie["leeractiviteit"]
        for plan in plannen_van(organisatie, persoon)
        for actie in acties_van(plan)
        if actie.get("leeractiviteit") and actie.get("status") in ("bezig", "afgerond")
    }


def _is_voorbij(item: Gegevens, peildatum: date) -> bool:
    # "or with only `data` before the peildatum"
    data = item.get("data") or []
    return bool(data) and all(dag < peildatum for dag in data)
