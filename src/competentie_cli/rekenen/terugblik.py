"""Het voorbije jaar van iemand: feiten over wat gevolgd en gekozen is, geen oordeel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from competentie_cli.domein.gesprek import Terugblik, Terugblikstap
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.plan import Actie, Plan
from competentie_cli.rekenen.inzet import inzet_van_actie, inzet_van_gevolgd
from competentie_cli.rekenen.tijd import loopt, maanden_later

_MAANDEN = 12
_GEVOLGD = frozenset({"afgerond", "deels"})


def blik_terug(
    persoon: Medewerker, plan: Plan | None, organisatie: Organisatie, peildatum: date
) -> Terugblik:
    """De twaalf maanden tot en met de peildatum: wat gevolgd of afgerond is, en de doelen van het plan.

    Een actie uit een plan die ook als gevolgd geregistreerd is, telt één keer.
    """
    van = maanden_later(peildatum, -_MAANDEN) + timedelta(days=1)
    gevolgd = [g for g in persoon.gevolgd if loopt(van, peildatum, g.datum) and g.resultaat in _GEVOLGD]
    stappen = [_van_gevolgd(g, organisatie) for g in gevolgd]
    geteld = {g.leeractiviteit for g in gevolgd if g.leeractiviteit}
    stappen += [
        _van_actie(actie, dag, organisatie)
        for actie, dag in _afgerond(organisatie.plannen.get(persoon.id, ()))
        if loopt(van, peildatum, dag) and actie.leeractiviteit not in geteld
    ]
    stappen.sort(key=lambda stap: (stap.datum, stap.naam or ""))
    return Terugblik(van, peildatum, tuple(stappen), plan.doelen if plan else ())


def _afgerond(plannen: tuple[Plan, ...]) -> Iterator[tuple[Actie, date]]:
    """De afgeronde acties met hun dag; zonder dag is niet te zeggen in welk jaar ze vallen."""
    for plan in plannen:
        for doel in plan.doelen:
            for actie in doel.acties:
                dag = actie.einde or actie.sinds or actie.start
                if plan.status != "concept" and actie.status == "afgerond" and dag:
                    yield actie, dag


def _van_gevolgd(gevolgd: Gevolgd, organisatie: Organisatie) -> Terugblikstap:
    activiteit = _activiteit(gevolgd.leeractiviteit, organisatie)
    naam = gevolgd.omschrijving or (activiteit.naam if activiteit else None)
    inzet = inzet_van_gevolgd(gevolgd, organisatie)
    return Terugblikstap(naam, gevolgd.datum, _samen(inzet.uren, inzet.eigen_tijd), _is_verplicht(activiteit))


def _van_actie(actie: Actie, dag: date, organisatie: Organisatie) -> Terugblikstap:
    activiteit = _activiteit(actie.leeractiviteit, organisatie)
    naam = actie.omschrijving or (activiteit.naam if activiteit else None)
    inzet = inzet_van_actie(actie, activiteit)
    uren = _samen(inzet.uren, inzet.eigen_tijd)
    return Terugblikstap(naam, dag, Decimal(0) if inzet.in_gewoon_werk else uren, _is_verplicht(activiteit))


def _activiteit(eigen: str | None, organisatie: Organisatie) -> Leeractiviteit | None:
    return organisatie.leeraanbod.get(eigen) if eigen else None


def _is_verplicht(activiteit: Leeractiviteit | None) -> bool:
    return activiteit is not None and activiteit.verplicht != "nee"


def _samen(werktijd: Decimal | None, eigen_tijd: Decimal | None) -> Decimal | None:
    bekend = [uren for uren in (werktijd, eigen_tijd) if uren is not None]
    return sum(bekend, Decimal(0)) if bekend else None
