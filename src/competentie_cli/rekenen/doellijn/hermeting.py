"""POP-doelen die afliepen, en of de competentie daarna opnieuw ingeschat is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Doel, Plan
from competentie_cli.rekenen.doellijn.poplijn import dient
from competentie_cli.rekenen.doelstatus import doelstatus
from competentie_cli.rekenen.effect import getekende_plannen
from competentie_cli.rekenen.kloof import vrijgesteld
from competentie_cli.rekenen.voor_en_na import is_opnieuw_gezien

_UITKOMST = frozenset({"behaald", "deels", "niet"})


@dataclass(frozen=True, slots=True)
class Einde:
    """Dat iemands doel op een competentie afliep.

    Args:
        dient: de ids van de strategische doelen waar het aan werkte.
        opnieuw: of de competentie sindsdien opnieuw ingeschat is.
    """

    wie: str
    competentie: str
    dient: frozenset[str]
    opnieuw: bool


def einden(ids: Iterable[str], organisatie: Organisatie, peildatum: date) -> tuple[Einde, ...]:
    """Per persoon en competentie of er na het laatste afgelopen doel opnieuw ingeschat is.

    Een doel uit een getekend plan liep af op de dag van zijn uitkomst (behaald, deels of niet); staat die er
    niet bij, dan op `tegen` of op de laatste dag van het plan. Zonder uitkomst liep het af als `tegen`
    voorbij is. Vervallen doelen en doelen zonder competentie tellen niet, en wat niet van toepassing is
    evenmin. Een inschatting van de dag zelf of later telt.
    """
    mensen = (organisatie.medewerkers[eigen] for eigen in ids)
    return tuple(einde for persoon in mensen for einde in _van(persoon, organisatie, peildatum))


def _van(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> Iterator[Einde]:
    laatste: dict[str, date] = {}
    gediend: dict[str, frozenset[str]] = {}
    for plan in getekende_plannen(organisatie.plannen.get(persoon.id, ()), peildatum):
        for doel in plan.doelen:
            einde = _einddag(doel, plan, peildatum)
            if doel.competentie is not None and einde is not None:
                laatste[doel.competentie] = max(einde, laatste.get(doel.competentie, einde))
                dit = dient(doel, organisatie.visie)
                gediend[doel.competentie] = gediend.get(doel.competentie, frozenset()) | dit
    weg = vrijgesteld(persoon, peildatum)
    for competentie, einde in laatste.items():
        if competentie not in weg:
            opnieuw = is_opnieuw_gezien(persoon, competentie, organisatie, sinds=einde, tot=peildatum)
            yield Einde(persoon.id, competentie, gediend[competentie], opnieuw)


def _einddag(doel: Doel, plan: Plan, peildatum: date) -> date | None:
    """Wanneer een doel afliep; None als het nog loopt, vervallen is, of als er geen dag van bekend is."""
    stand = doelstatus(doel, peildatum)
    if stand in _UITKOMST:
        dagen = (doel.status_op, doel.tegen, plan.periode.tot)
        return next((dag for dag in dagen if dag is not None and dag <= peildatum), None)
    voorbij = stand != "vervallen" and doel.tegen is not None and doel.tegen < peildatum
    return doel.tegen if voorbij else None
