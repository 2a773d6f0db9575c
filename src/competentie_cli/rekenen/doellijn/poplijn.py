"""De POP-doelen van plannen die getekend zijn en nog lopen, met het strategische doel dat ze dienen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.budget import Vormgroepnaam
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.plan import Actie, Doel, Plan
from competentie_cli.domein.visie import Visie
from competentie_cli.rekenen.budgetvormen import vormgroep
from competentie_cli.rekenen.doelstatus import doelstatus
from competentie_cli.rekenen.effect import is_getekend

_AFGELOPEN = frozenset({"geevalueerd", "gesloten"})


@dataclass(frozen=True, slots=True)
class Loper:
    """Een POP-doel dat loopt.

    Args:
        nummer: de plaats van het doel in het plan, vanaf 1.
        dient: de ids van de strategische doelen waar het aan werkt.
        acties: hoeveel acties er in elke groep leervormen voor zijn.
    """

    wie: str
    plan: Plan
    nummer: int
    doel: Doel
    dient: frozenset[str]
    acties: Mapping[Vormgroepnaam, int]

    @property
    def sleutel(self) -> str:
        """Een naam die geen ander POP-doel heeft."""
        return f"{self.wie}\n{self.plan.eigen_id}\n{self.nummer}"


def lopende_doelen(ids: Iterable[str], organisatie: Organisatie, peildatum: date) -> tuple[Loper, ...]:
    """De doelen van plannen die op de peildatum lopen; wat vervallen is, telt niet.

    Een plan loopt als het op de peildatum getekend is, niet geëvalueerd of gesloten is, en zijn laatste dag
    niet voorbij is. Een getekend plan dat nog moet beginnen, telt mee. Een doel dient een strategisch doel
    als het dat doel noemt, of als zijn competentie bij dat doel hoort.
    """
    return tuple(
        Loper(eigen, plan, nummer, doel, dient(doel, organisatie.visie), _acties(doel, organisatie))
        for eigen in ids
        for plan in organisatie.plannen.get(eigen, ())
        if _loopt(plan, peildatum)
        for nummer, doel in enumerate(plan.doelen, 1)
        if doelstatus(doel, peildatum) != "vervallen"
    )


def _loopt(plan: Plan, peildatum: date) -> bool:
    tot = plan.periode.tot
    return (
        is_getekend(plan, peildatum) and plan.status not in _AFGELOPEN and (tot is None or peildatum <= tot)
    )


def dient(doel: Doel, visie: Visie) -> frozenset[str]:
    """De strategische doelen waar een POP-doel aan werkt: het genoemde, en die met zijn competentie."""
    return frozenset(
        strategisch.id
        for strategisch in visie.doelen
        if strategisch.id == doel.strategisch_doel or doel.competentie in strategisch.competenties
    )


def _acties(doel: Doel, organisatie: Organisatie) -> Counter[Vormgroepnaam]:
    """Elke actie die niet gestopt is, bij haar groep leervormen."""
    return Counter(_vormgroepen(doel.acties, organisatie))


def _vormgroepen(acties: Iterable[Actie], organisatie: Organisatie) -> Iterator[Vormgroepnaam]:
    for actie in acties:
        activiteit = organisatie.leeraanbod.get(actie.leeractiviteit) if actie.leeractiviteit else None
        if actie.status != "gestopt":
            yield vormgroep(actie.vorm or (activiteit.vorm if activiteit else None))
