"""Wat activiteiten en acties vragen aan tijd en geld, en wat er van het budget vrij blijft."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from competentie_cli.domein.basis import RUIM
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.inzet import Budgetruimte, Inzet
from competentie_cli.domein.leeraanbod import Kosten, Leeractiviteit, Uren
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.plan import Actie, Plan
from competentie_cli.domein.pop import Actiestand

_TELT = frozenset({"gepland", "bezig", "afgerond"})
_NUL = Decimal(0)
_CENT = Decimal("0.01")
_GEEN_KOSTEN = Kosten()
_GEEN_UREN = Uren()


def kostprijs(activiteit: Leeractiviteit) -> Decimal | None:
    """Per deelnemer plus het deel van de groepsprijs, op de cent; None als er niets over de prijs staat."""
    kosten = activiteit.kosten or _GEEN_KOSTEN
    if kosten.per_deelnemer is None and kosten.per_groep is None:
        return None
    deelnemers = activiteit.groep.verwacht or activiteit.groep.max or 1
    prijs = (kosten.per_deelnemer or _NUL) + (kosten.per_groep or _NUL) / deelnemers
    return prijs.quantize(_CENT, ROUND_HALF_UP, context=RUIM)


def inzet_van_activiteit(activiteit: Leeractiviteit) -> Inzet:
    """Wat een activiteit uit het leeraanbod vraagt."""
    uren = activiteit.uren or _GEEN_UREN
    return Inzet(uren.werktijd, uren.eigen_tijd, kostprijs(activiteit), not activiteit.betaalt_organisatie)


def inzet_van_actie(actie: Actie, activiteit: Leeractiviteit | None) -> Inzet:
    """Wat een actie vraagt; wat op de actie zelf staat, gaat voor de activiteit."""
    inzet = _met_eigen(actie, activiteit)
    eigen_tijd = actie.eigen_tijd if actie.eigen_tijd is not None else inzet.eigen_tijd
    return replace(inzet, eigen_tijd=eigen_tijd, in_gewoon_werk=actie.in_gewoon_werk)


def inzet_van_gevolgd(gevolgd: Gevolgd, organisatie: Organisatie) -> Inzet:
    """Wat iemand volgde, vroeg; wat het register niet zegt, komt van de activiteit."""
    eigen = gevolgd.leeractiviteit
    return _met_eigen(gevolgd, organisatie.leeraanbod.get(eigen) if eigen else None)


def _met_eigen(post: Actie | Gevolgd, activiteit: Leeractiviteit | None) -> Inzet:
    basis = inzet_van_activiteit(activiteit) if activiteit else Inzet(None, None, None, True)
    uren = post.uren or _GEEN_UREN
    return Inzet(
        uren.werktijd if uren.werktijd is not None else basis.uren,
        uren.eigen_tijd if uren.eigen_tijd is not None else basis.eigen_tijd,
        post.kosten if post.kosten is not None else basis.kosten,
        post.betaald_door == "budget" if post.betaald_door is not None else basis.uit_budget,
    )


def actiestand(actie: Actie, organisatie: Organisatie) -> Actiestand:
    """Een actie met haar activiteit en haar inzet."""
    activiteit = organisatie.leeraanbod.get(actie.leeractiviteit) if actie.leeractiviteit else None
    return Actiestand(actie, activiteit, inzet_van_actie(actie, activiteit), _uiterlijk(actie, activiteit))


def telt_in_budget(actie: Actie) -> bool:
    """Of een actie tijd en geld vraagt of vroeg: gepland, bezig of afgerond."""
    return actie.status in _TELT


def _uiterlijk(actie: Actie, activiteit: Leeractiviteit | None) -> date | None:
    """`sinds` + `uiterlijk_dagen` kalenderdagen; zonder een van beide is er geen dag."""
    vangnet = activiteit.vangnet if activiteit else None
    if (
        actie.status != "vastgelopen"
        or actie.sinds is None
        or vangnet is None
        or vangnet.uiterlijk_dagen is None
    ):
        return None
    return date.fromordinal(min(actie.sinds.toordinal() + vangnet.uiterlijk_dagen, date.max.toordinal()))


def bereken_ruimte(
    persoon: Medewerker, plan: Plan | None, organisatie: Organisatie, peildatum: date
) -> Budgetruimte:
    """Het budget van het jaar van het plan, wat dit plan vraagt en wat er al gebruikt is.

    Al gebruikt: andere plannen die in dat jaar beginnen, en gevolgde vorming uit het budget die in geen
    enkele actie staat.
    """
    jaar = plan.periode.van.year if plan else peildatum.year
    return _ruimte(persoon, plan, organisatie, peildatum, jaar)


def budget_van_jaar(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, jaar: int, zonder: Plan | None = None
) -> Budgetruimte:
    """Het budget van een jaar en wat daarvan al gebruikt is, nog zonder nieuw plan.

    Args:
        zonder: een plan dat plaats maakt en dus niet meetelt.
    """
    return _ruimte(persoon, None, organisatie, peildatum, jaar, zonder)


def _ruimte(
    persoon: Medewerker,
    plan: Plan | None,
    organisatie: Organisatie,
    peildatum: date,
    jaar: int,
    zonder: Plan | None = None,
) -> Budgetruimte:
    plannen = [p for p in organisatie.plannen.get(persoon.id, ()) if p.periode.van.year == jaar]
    eigen = _acties([plan] if plan else [], organisatie)
    andere = _acties([p for p in plannen if p is not plan and p is not zonder], organisatie)
    los = (
        inzet_van_gevolgd(g, organisatie) for g in los_gevolgd(persoon, (*eigen, *andere), peildatum, jaar)
    )
    gevolgd = [inzet for inzet in los if inzet.uit_budget]
    return Budgetruimte(
        jaar,
        toegekend_bedrag(persoon, jaar),
        toegekende_uren(persoon, jaar),
        _geld(eigen),
        _uren(eigen),
        _geld(andere) + sum((g.kosten or _NUL for g in gevolgd), _NUL),
        _uren(andere) + sum((g.uren or _NUL for g in gevolgd), _NUL),
        sum((stand.inzet.eigen_tijd or _NUL for stand in eigen), _NUL),
        sum(_is_onbekend(stand.inzet) for stand in eigen),
    )


def toegekend_bedrag(persoon: Medewerker, jaar: int) -> Decimal | None:
    """Het budget van een jaar in euro, van meer budgetten de som; None zonder."""
    return _som(b.bedrag for b in persoon.budget if b.jaar == jaar)


def toegekende_uren(persoon: Medewerker, jaar: int) -> Decimal | None:
    """Het budget van een jaar in uren werktijd, van meer budgetten de som; None zonder."""
    return _som(b.uren for b in persoon.budget if b.jaar == jaar)


def tellende_acties(persoon: Medewerker, organisatie: Organisatie, jaar: int) -> list[Actiestand]:
    """De acties die gepland, bezig of afgerond zijn, uit de plannen die in dat jaar beginnen."""
    plannen = [p for p in organisatie.plannen.get(persoon.id, ()) if p.periode.van.year == jaar]
    return _acties(plannen, organisatie)


def los_gevolgd(
    persoon: Medewerker, acties: Iterable[Actiestand], peildatum: date, jaar: int
) -> tuple[Gevolgd, ...]:
    """Wat iemand in een jaar volgde en wat in geen van deze acties staat."""
    in_plan = {stand.actie.leeractiviteit for stand in acties} - {None}
    return tuple(
        g
        for g in persoon.gevolgd
        if g.datum.year == jaar and g.datum <= peildatum and g.leeractiviteit not in in_plan
    )


def _acties(plannen: Iterable[Plan], organisatie: Organisatie) -> list[Actiestand]:
    acties = (actie for plan in plannen for doel in plan.doelen for actie in doel.acties)
    return [actiestand(actie, organisatie) for actie in acties if telt_in_budget(actie)]


def _som(getallen: Iterable[Decimal | None]) -> Decimal | None:
    bekend = [getal for getal in getallen if getal is not None]
    return sum(bekend, _NUL) if bekend else None


def _geld(acties: Iterable[Actiestand]) -> Decimal:
    return sum((a.inzet.kosten or _NUL for a in acties if a.inzet.uit_budget), _NUL)


def _uren(acties: Iterable[Actiestand]) -> Decimal:
    return sum(
        (a.inzet.uren or _NUL for a in acties if a.inzet.uit_budget and not a.inzet.in_gewoon_werk), _NUL
    )


def _is_onbekend(inzet: Inzet) -> bool:
    return inzet.uren is None and inzet.eigen_tijd is None and not inzet.in_gewoon_werk


def uurkost_van(functie: str, uurkost: Mapping[str, Decimal]) -> Decimal | None:
    """Wat een uur kost: van de functie, anders de standaard."""
    return uurkost.get(functie, uurkost.get("standaard"))


def verletkosten(
    acties: Iterable[Actiestand], functie: str, uurkost: Mapping[str, Decimal]
) -> tuple[Decimal, Decimal] | None:
    """Uren in werktijd x uurkost van de functie, anders de standaard; None als iets ontbreekt."""
    prijs = uurkost_van(functie, uurkost)
    uren = [a.inzet.uren for a in acties if not a.inzet.in_gewoon_werk]
    bekend = [u for u in uren if u is not None]
    if prijs is None or len(bekend) < len(uren):
        return None
    som = sum(bekend, _NUL)
    return som * prijs, som
