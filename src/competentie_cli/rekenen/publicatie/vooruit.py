"""Metingen over wat komt: wat gepland, afgesproken of verplicht is in de twaalf maanden na de peildatum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Doel, Plan
from competentie_cli.rekenen.doelstatus import doel_loopt
from competentie_cli.rekenen.publicatie import Meting, feit, som, tweedeling
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.verplicht import geldt_tot, laatst_gevolgd, moet_volgen, telt_mee

MAANDEN = 12
GEPLAND, ACTIES, DOELEN = "gepland", "acties", "doelen"
STRAKS, OPVOLGING, GEHOUDEN = "straks", "opvolging", "gehouden"
_TE_DOEN = frozenset({"gepland", "bezig"})


def onderwerpmeting(competentie: str) -> str:
    """De naam van de meting: wie een doel over deze competentie heeft."""
    return f"onderwerp:{competentie}"


def beurtmeting(activiteit: str) -> str:
    """De naam van de meting: wie aan de beurt komt voor deze verplichte activiteit."""
    return f"beurt:{activiteit}"


class Vooruitblik:
    """De metingen over wat komt, van een organisatie op één dag."""

    def __init__(self, peiling: Peiling) -> None:
        self._peiling = peiling
        self._organisatie = peiling.organisatie
        self._peildatum = peiling.peildatum
        self.tot = maanden_later(peiling.peildatum, MAANDEN)

    def metingen(self) -> Iterator[Meting]:
        """Elke meting, in vaste volgorde."""
        yield self._feit(GEPLAND, frozenset(self._met_gepland_gesprek()))
        plannen = dict(self._plannen())
        yield som(ACTIES, {eigen: self._acties(plan) for eigen, plan in plannen.items()})
        doelen = {eigen: self._doelen(plan) for eigen, plan in plannen.items()}
        yield som(DOELEN, {eigen: sum(delen) for eigen, delen in doelen.items()})
        yield tweedeling(STRAKS, doelen, DOELEN)
        opvolging = {eigen: self._opvolging(plan) for eigen, plan in plannen.items()}
        yield som(OPVOLGING, {eigen: sum(delen) for eigen, delen in opvolging.items()})
        yield tweedeling(GEHOUDEN, opvolging, OPVOLGING)
        for competentie in sorted(self._organisatie.competenties):
            yield self._feit(onderwerpmeting(competentie), frozenset(self._met_doel(competentie)))
        for activiteit in self.verplicht():
            doelgroep = self._doelgroep(activiteit)
            wie = frozenset(self._aan_de_beurt(activiteit, doelgroep))
            yield feit(beurtmeting(activiteit.id), doelgroep, wie)

    def verplicht(self) -> list[Leeractiviteit]:
        """Wat verplicht is en voor wie dat is, op id."""
        alle = sorted(self._organisatie.leeraanbod.values(), key=lambda a: a.id)
        return [a for a in alle if a.verplicht != "nee" and a.verplicht_voor is not None]

    def dagen(self, activiteit: Leeractiviteit) -> tuple[date, ...]:
        """De dagen waarop een activiteit in de komende maanden gepland is."""
        return tuple(sorted(dag for dag in activiteit.data if self._komt(dag)))

    def _feit(self, naam: str, wie: frozenset[str]) -> Meting:
        return feit(naam, self._peiling.ids, wie)

    def _plannen(self) -> Iterator[tuple[str, Plan]]:
        """Wie een getekend plan heeft dat loopt; bij meer dan een het laatst begonnen."""
        for eigen in self._peiling.ids:
            if lopend := self._peiling.lopende_plannen(eigen):
                yield eigen, lopend[-1]

    def _met_gepland_gesprek(self) -> Iterator[str]:
        """Wie in de komende maanden een gesprek gepland heeft."""
        for eigen in self._peiling.ids:
            gesprekken = self._organisatie.medewerkers[eigen].gesprekken
            if any(g.datum is not None and not g.gehouden and self._komt(g.datum) for g in gesprekken):
                yield eigen

    def _acties(self, plan: Plan) -> int:
        """Hoeveel acties er nog te doen zijn."""
        return sum(actie.status in _TE_DOEN for doel in plan.doelen for actie in doel.acties)

    def _doelen(self, plan: Plan) -> tuple[int, int]:
        """Hoeveel lopende doelen in de komende maanden af moeten zijn, en hoeveel niet."""
        lopend = self._lopende_doelen(plan)
        straks = sum(doel.tegen is not None and self._komt(doel.tegen) for doel in lopend)
        return straks, len(lopend) - straks

    def _opvolging(self, plan: Plan) -> tuple[int, int]:
        """Hoeveel opvolgmomenten er tot nu gehouden zijn, en hoeveel niet."""
        tot_nu = [moment.gehouden for moment in plan.opvolging if moment.datum <= self._peildatum]
        return sum(tot_nu), len(tot_nu) - sum(tot_nu)

    def _met_doel(self, competentie: str) -> Iterator[str]:
        for eigen, plan in self._plannen():
            if any(doel.competentie == competentie for doel in self._lopende_doelen(plan)):
                yield eigen

    def _doelgroep(self, activiteit: Leeractiviteit) -> tuple[str, ...]:
        """Voor wie dit verplicht is; hoe groot die groep is, weet elke collega."""
        mensen = self._organisatie.medewerkers
        return tuple(e for e in self._peiling.ids if moet_volgen(mensen[e], activiteit, self._peildatum))

    def _aan_de_beurt(self, activiteit: Leeractiviteit, doelgroep: Iterable[str]) -> Iterator[str]:
        """Wie dit nog moet volgen, of opnieuw voor het einde van de komende maanden.

        Ook wie nu langer weg is: anders volgt uit de doelgroep hoeveel mensen dat zijn.
        """
        telt = telt_mee(self._organisatie, activiteit)
        for eigen in doelgroep:
            if self._loopt_af(self._organisatie.medewerkers[eigen], activiteit, telt):
                yield eigen

    def _loopt_af(self, persoon: Medewerker, activiteit: Leeractiviteit, telt: frozenset[str]) -> bool:
        laatst = laatst_gevolgd(persoon, telt, self._peildatum)
        grens = geldt_tot(activiteit, laatst)
        return laatst is None or (grens is not None and grens < self.tot)

    def _komt(self, dag: date) -> bool:
        return self._peildatum < dag <= self.tot

    def _lopende_doelen(self, plan: Plan) -> list[Doel]:
        return [doel for doel in plan.doelen if doel_loopt(doel, self._peildatum)]
