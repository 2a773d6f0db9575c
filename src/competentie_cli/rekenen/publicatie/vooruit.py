"""Metingen over wat komt: wat gepland, afgesproken of verplicht is in de twaalf maanden na de peildatum."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Doel, Plan
from competentie_cli.rekenen.publicatie import Meting, feit, som, tweedeling
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.selectie import is_afwezig
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.verplicht import geldt_tot, laatst_gevolgd, moet_volgen, telt_mee

MAANDEN = 12
GEPLAND, ACTIES, DOELEN = "gepland", "acties", "doelen"
STRAKS, OPVOLGING, GEHOUDEN = "straks", "opvolging", "gehouden"
_LOPEND = frozenset({"open", "bezig"})
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
            yield self._feit(beurtmeting(activiteit.id), frozenset(self._aan_de_beurt(activiteit)))

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
        lopend = _lopende_doelen(plan)
        straks = sum(doel.tegen is not None and self._komt(doel.tegen) for doel in lopend)
        return straks, len(lopend) - straks

    def _opvolging(self, plan: Plan) -> tuple[int, int]:
        """Hoeveel opvolgmomenten er tot nu gehouden zijn, en hoeveel niet."""
        tot_nu = [moment.gehouden for moment in plan.opvolging if moment.datum <= self._peildatum]
        return sum(tot_nu), len(tot_nu) - sum(tot_nu)

    def _met_doel(self, competentie: str) -> Iterator[str]:
        for eigen, plan in self._plannen():
            if any(doel.competentie == competentie for doel in _lopende_doelen(plan)):
                yield eigen

    def _aan_de_beurt(self, activiteit: Leeractiviteit) -> Iterator[str]:
        """Wie dit nog moet volgen, of opnieuw voor het einde van de komende maanden; wie weg is niet."""
        telt = telt_mee(self._organisatie, activiteit)
        for eigen in self._peiling.ids:
            persoon = self._organisatie.medewerkers[eigen]
            moet = moet_volgen(persoon, activiteit, self._peildatum)
            if (
                moet
                and not is_afwezig(persoon, self._peildatum)
                and self._loopt_af(persoon, activiteit, telt)
            ):
                yield eigen

    def _loopt_af(self, persoon: Medewerker, activiteit: Leeractiviteit, telt: frozenset[str]) -> bool:
        laatst = laatst_gevolgd(persoon, telt, self._peildatum)
        grens = geldt_tot(activiteit, laatst)
        return laatst is None or (grens is not None and grens < self.tot)

    def _komt(self, dag: date) -> bool:
        return self._peildatum < dag <= self.tot


def _lopende_doelen(plan: Plan) -> list[Doel]:
    return [doel for doel in plan.doelen if doel.status in _LOPEND]
