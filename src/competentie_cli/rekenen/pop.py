"""De stand van iemands plan: uit het plan, of de mogelijkheden als er nog geen is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.inzet import Budgetruimte
from competentie_cli.domein.kloof import Kloof, Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Doel, Plan
from competentie_cli.domein.pop import ElderRij, Functievergelijking, Mogelijkheid, Popdoel, Popstand
from competentie_cli.domein.voorstel import Leervoorstel
from competentie_cli.rekenen.functievergelijking import vergelijk_functie
from competentie_cli.rekenen.inzet import actiestand, bereken_ruimte, verletkosten
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.leerkeuze import mogelijkheden
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.smart import ontbrekend
from competentie_cli.rekenen.voorstel import bereken_voorstel


def plan_op(plannen: Sequence[Plan], peildatum: date) -> Plan | None:
    """Het plan dat die dag loopt, anders het laatst begonnen, anders het eerste dat nog begint."""
    begonnen = [plan for plan in plannen if plan.periode.van <= peildatum]
    if not begonnen:
        return min(plannen, key=lambda plan: plan.periode.van, default=None)
    lopend = [p for p in begonnen if p.periode.tot is None or peildatum <= p.periode.tot]
    return max(lopend or begonnen, key=lambda plan: plan.periode.van)


def bereken_pop(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> Popstand:
    """Alles wat het POP van een persoon op een dag toont."""
    plan = plan_op(organisatie.plannen.get(persoon.id, ()), peildatum)
    nu = bereken_kloof(persoon, organisatie, peildatum)
    getekend_op = _getekend_op(plan, peildatum)
    toen = bereken_kloof(persoon, organisatie, getekend_op) if getekend_op else None
    ruimte = bereken_ruimte(persoon, plan, organisatie, peildatum)
    maker = _Doelmaker(persoon, organisatie, peildatum, toen or nu, ruimte)
    voorstel = None if plan else bereken_voorstel(persoon, organisatie, peildatum, peildatum.year, kloof=nu)
    doelen = maker.uit_voorstel(voorstel) if voorstel else maker.uit_plan(plan) if plan else ()
    leiding = leiding_van(persoon, organisatie.teams)
    return Popstand(
        persoon,
        peildatum,
        plan,
        nu,
        toen,
        getekend_op,
        doelen,
        _elders(toen or nu, persoon),
        ruimte,
        _ambities(persoon, organisatie, getekend_op or peildatum),
        leiding.id if leiding else None,
        verletkosten(
            [a for doel in doelen for a in doel.acties], persoon.functie, organisatie.instelling.uurkost
        ),
        voorstel,
    )


def _getekend_op(plan: Plan | None, peildatum: date) -> date | None:
    if plan is None or not plan.getekend:
        return None
    gezien = [dag for dag in plan.handtekeningen() if dag <= peildatum]
    return gezien[0] if gezien else None


def _elders(kloof: Kloof, persoon: Medewerker) -> tuple[ElderRij, ...]:
    """De tekorten met een oorzaak die niet met leren opgelost raakt."""
    return tuple(
        ElderRij(rij, persoon.oorzaken[rij.competentie])
        for rij in kloof.met_status(Status.TEKORT)
        if rij.ligt_elders
    )


class _Doelmaker:
    """Maakt de doelen van één persoon."""

    def __init__(
        self,
        persoon: Medewerker,
        organisatie: Organisatie,
        peildatum: date,
        kloof: Kloof,
        ruimte: Budgetruimte,
    ) -> None:
        self._persoon = persoon
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._kloof = kloof
        self._ruimte = ruimte

    def uit_plan(self, plan: Plan) -> tuple[Popdoel, ...]:
        """De doelen zoals ze in het plan staan."""
        return tuple(self._gekozen(nummer, doel, plan) for nummer, doel in enumerate(plan.doelen, 1))

    def _gekozen(self, nummer: int, doel: Doel, plan: Plan) -> Popdoel:
        rij = self._kloof.rij(doel.competentie) if doel.competentie else None
        acties = tuple(actiestand(actie, self._organisatie) for actie in doel.acties)
        van = doel.van if doel.van is not None else rij.huidig if rij else None
        return Popdoel(
            nummer,
            doel,
            rij,
            acties,
            self._mogelijk(doel.competentie, van) if plan.status == "concept" else (),
            ontbrekend(doel, plan, acties, self._ruimte, self._peildatum),
        )

    def uit_voorstel(self, voorstel: Leervoorstel) -> tuple[Popdoel, ...]:
        """Zonder plan: de doelen van het leervoorstel, met alles wat ze vooruithelpt."""
        return tuple(
            Popdoel(nummer, None, doel.rij, (), self._mogelijk(doel.competentie, doel.van), voorstel=doel)
            for nummer, doel in enumerate(voorstel.doelen, 1)
        )

    def _mogelijk(self, competentie: str | None, huidig: Decimal | None) -> tuple[Mogelijkheid, ...]:
        if competentie is None or huidig is None:
            return ()
        return mogelijkheden(competentie, huidig, self._persoon, self._organisatie, self._peildatum)


def _ambities(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date
) -> tuple[Functievergelijking, ...]:
    functies = dict.fromkeys(a.functie for a in persoon.ambities if a.functie)
    return tuple(
        vergelijk_functie(persoon, functie, organisatie, peildatum)
        for functie in functies
        if functie in organisatie.functies
    )
