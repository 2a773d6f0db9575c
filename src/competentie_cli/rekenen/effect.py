"""Wat leren opbracht, per doel van één persoon.

Een plan telt mee zodra het getekend is en loopt. Zijn start is de dag waarop het liep en er getekend was; wat
die dag gezien is, hoort bij het niveau voor. Het niveau na is het laatste tot de peildatum, tot de start van
het volgende plan, of tot een inschatting van de laatste dag van het plan niet meer actueel heet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.effect import Bezwaar, Doeleffect, Persooneffect, Vergelijking, Vervolglijn
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Doel, Plan
from competentie_cli.rekenen.deelnames import deeleffecten
from competentie_cli.rekenen.kloof import wil_geen_scores
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.voor_en_na import vergelijk


def bereken_persoon(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, jaar: int | None = None
) -> Persooneffect:
    """De doelen van getekende plannen en de afgeronde activiteiten van één persoon; oudste plan eerst."""
    plannen = getekende_plannen(organisatie.plannen.get(persoon.id, ()), peildatum)
    maker = _Maker(persoon, organisatie, peildatum, plannen)
    doelen = tuple(
        maker.effect(plan, nummer, doel)
        for plan in plannen
        if jaar is None or plan.periode.van.year == jaar
        for nummer, doel in enumerate(plan.doelen, 1)
    )
    activiteiten = deeleffecten(persoon, organisatie, peildatum, jaar)
    return Persooneffect(persoon, wil_geen_scores(persoon, peildatum), doelen, activiteiten)


def getekende_plannen(plannen: Sequence[Plan], peildatum: date) -> tuple[Plan, ...]:
    """De plannen die op de peildatum getekend en begonnen waren, oudste eerst."""
    lopend = [plan for plan in plannen if plan.periode.van <= peildatum and is_getekend(plan, peildatum)]
    return tuple(sorted(lopend, key=lambda plan: plan.periode.van))


def is_getekend(plan: Plan, peildatum: date) -> bool:
    """Of het plan ondertekend is of verder staat, en niet pas na de peildatum een handtekening kreeg."""
    handtekeningen = plan.handtekeningen()
    return plan.getekend and (not handtekeningen or handtekeningen[0] <= peildatum)


def startdag(plan: Plan) -> date:
    """De dag waarop het plan liep en er een eerste keer getekend was."""
    return max([plan.periode.van, *plan.handtekeningen()[:1]])


class _Maker:
    """Maakt de effecten van de doelen van één persoon."""

    def __init__(
        self, persoon: Medewerker, organisatie: Organisatie, peildatum: date, plannen: tuple[Plan, ...]
    ) -> None:
        self._persoon = persoon
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._plannen = plannen
        self._stil = wil_geen_scores(persoon, peildatum)

    def effect(self, plan: Plan, nummer: int, doel: Doel) -> Doeleffect:
        """Wat er van één doel geworden is."""
        gezien = doel.status_op is None or doel.status_op <= self._peildatum
        return Doeleffect(
            plan,
            nummer,
            doel,
            self._vergelijking(plan, doel),
            doel.status if gezien else None,
            self._vervolg(doel),
        )

    def _vergelijking(self, plan: Plan, doel: Doel) -> Vergelijking | None:
        if doel.competentie is None:
            return None
        start = startdag(plan)
        einde = self._einde(plan)
        if self._stil:
            return Vergelijking(doel.competentie, start, einde, bezwaren=(Bezwaar.ZONDER_SCORES,))
        return vergelijk(
            self._persoon,
            doel.competentie,
            self._organisatie,
            start=start,
            klaar=start,
            einde=einde,
            van=doel.van,
        )

    def _einde(self, plan: Plan) -> date:
        return min(self._grenzen(plan))

    def _grenzen(self, plan: Plan) -> Iterator[date]:
        yield self._peildatum
        if plan.periode.tot is not None:
            yield maanden_later(plan.periode.tot, self._organisatie.instelling.beoordeling.actueel_maanden)
        for ander in self._plannen:
            if ander.periode.van > plan.periode.van:
                yield startdag(ander)

    def _vervolg(self, doel: Doel) -> Vervolglijn | None:
        vorig = doel.vervolg_van
        for plan in self._plannen:
            if vorig is None or plan.eigen_id != vorig.plan:
                continue
            for ander in plan.doelen:
                if ander.id == vorig.doel:
                    toen = self._vergelijking(plan, ander)
                    return Vervolglijn(plan.eigen_id, ander, toen.voor if toen else None)
        return None
