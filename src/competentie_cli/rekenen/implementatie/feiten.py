"""Wat de bestanden per persoon tonen: profiel, inschatting, gesprek, plan, en waar die persoon staat."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.rekenen.effect import getekende_plannen
from competentie_cli.rekenen.gevoerd import GESPREK_MAANDEN, gevoerde_gesprekken
from competentie_cli.rekenen.groepering import afdeling_van, laag_van, wie_leidt_wie
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.tijd import loopt, maanden_later

PROFIELRIJEN = 4


@dataclass(frozen=True, slots=True)
class Feiten:
    """Eén persoon: de plek in de organisatie, en wat er is."""

    laag: str
    afdeling: str
    profiel: bool
    inschatting: bool
    gesprek: bool
    pop: bool


class Feitenboek:
    """Een organisatie op een dag, met wat de maten van een rapport over mensen delen."""

    def __init__(self, organisatie: Organisatie, peildatum: date) -> None:
        self.organisatie = organisatie
        self.peildatum = peildatum
        self.peiling = Peiling(organisatie, peildatum)
        self.mensen = {eigen: organisatie.medewerkers[eigen] for eigen in self.peiling.ids}

    @cached_property
    def feiten(self) -> Mapping[str, Feiten]:
        """De feiten van iedereen die in dienst is.

        - profiel: de functie heeft zelf rijen, en met de kerncompetenties erbij minstens vier;
        - inschatting: van minstens één vereiste rij is een niveau bekend dat actueel is; wie bij `--alle`
          niet meegaat, telt als nee;
        - gesprek: een gesprek, een besproken plan of een gehouden opvolgmoment in de laatste twaalf maanden;
        - pop: een getekend plan waarvan de periode de peildatum bevat.
        """
        leidt = wie_leidt_wie(self.organisatie)
        return {eigen: self._feiten(persoon, leidt) for eigen, persoon in self.mensen.items()}

    def _feiten(self, persoon: Medewerker, leidt: Mapping[str, set[str]]) -> Feiten:
        plannen = self.plannen(persoon.id)
        return Feiten(
            laag_van(persoon, self.organisatie, leidt),
            afdeling_van(persoon, self.organisatie.teams),
            self.heeft_profiel(self.organisatie.functies.get(persoon.functie)),
            self.peiling.is_ingeschat(persoon),
            any(map(self.is_recent, gevoerde_gesprekken(persoon, plannen, self.peildatum))),
            bool(self.lopende_pops(persoon.id)),
        )

    def heeft_profiel(self, functie: Functie | None) -> bool:
        """Of een functie eigen rijen heeft, en met de kern erbij minstens vier."""
        if functie is None or not functie.competenties:
            return False
        kern = {eis.competentie for eis in self.organisatie.visie.kerncompetenties}
        return len(kern | {eis.competentie for eis in functie.competenties}) >= PROFIELRIJEN

    def plannen(self, eigen: str) -> tuple[Plan, ...]:
        """De plannen van iemand, oudste eerst."""
        return self.organisatie.plannen.get(eigen, ())

    def lopende_pops(self, eigen: str) -> tuple[Plan, ...]:
        """De getekende plannen waarvan de periode de peildatum bevat."""
        getekend = getekende_plannen(self.plannen(eigen), self.peildatum)
        return tuple(p for p in getekend if loopt(p.periode.van, p.periode.tot, self.peildatum))

    def is_recent(self, dag: date | None, maanden: int = GESPREK_MAANDEN) -> bool:
        """Of een dag in de laatste maanden ligt; de peildatum en de dag zoveel maanden eerder tellen mee."""
        return dag is not None and dag <= self.peildatum <= maanden_later(dag, maanden)

    @cached_property
    def leidinggevenden(self) -> frozenset[str]:
        """Wie in dienst is en iemand leidt die in dienst is."""
        leidt = wie_leidt_wie(self.organisatie)
        return frozenset(
            eigen for eigen in self.mensen if not leidt.get(eigen, set()).isdisjoint(self.mensen)
        )

    def sprak(
        self, persoon: Medewerker, soorten: Collection[str | None], maanden: int = GESPREK_MAANDEN
    ) -> bool:
        """Of er in de laatste maanden een gesprek van een van deze soorten gehouden is."""
        return any(
            g.gehouden and g.soort in soorten and self.is_recent(g.datum, maanden) for g in persoon.gesprekken
        )
