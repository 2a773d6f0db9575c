"""Wat er eerder afgesproken en beloofd is, en hoe het ervoor staat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from competentie_cli.domein.gesprek import Gesprekspartner, Toezegging
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Gesprek, Medewerker
from competentie_cli.domein.plan import Afspraak, Plan
from competentie_cli.domein.pop import Actiestand
from competentie_cli.rekenen.inzet import actiestand
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.pop import plan_op
from competentie_cli.rekenen.selectie import is_afwezig
from competentie_cli.rekenen.tijd import maanden_later

_VERS = 12
_TE_DOEN = ("open", "bezig")


def plan_met_afspraken(plannen: Sequence[Plan], peildatum: date) -> Plan | None:
    """Het plan waarvan de afspraken gelden: besproken of verder, en hoogstens een jaar voorbij."""
    plan = plan_op([plan for plan in plannen if plan.status != "concept"], peildatum)
    if plan is None or plan.periode.tot is None or peildatum <= maanden_later(plan.periode.tot, _VERS):
        return plan
    return None


def partner_van(persoon: Medewerker, gepland: Gesprek | None, organisatie: Organisatie) -> Gesprekspartner:
    """Met wie het gesprek is: wie bij het gesprek staat, anders wie leidt."""
    leiding = leiding_van(persoon, organisatie.teams)
    leider = leiding.id if leiding else persoon.leidinggevende_naam
    van_leider = {"leidinggevende", *_aanduidingen(leider, organisatie)}
    met = (gepland.met if gepland else None) or leider
    namen = _aanduidingen(met, organisatie)
    if met is None or namen & van_leider:
        return Gesprekspartner(leider, frozenset(namen | van_leider))
    return Gesprekspartner(met, frozenset(namen))


def _aanduidingen(wie: str | None, organisatie: Organisatie) -> set[str]:
    """De woorden voor dezelfde persoon: id en naam, of een naam met en zonder functie erachter."""
    if wie is None:
        return set()
    namen = {wie, wie.split(",")[0].strip(), organisatie.naam_van(wie)}
    return namen | {eigen for eigen, naam in organisatie.namen.items() if naam in namen}


def toezeggingen_van(
    persoon: Medewerker, plan: Plan | None, organisatie: Organisatie, peildatum: date
) -> tuple[Toezegging, ...]:
    """Alle toezeggingen: wat nog te doen is eerst, op datum; wat vervallen is, telt niet meer."""
    alle = [*_uit_plan(plan, organisatie), *_door_het_huis(persoon)]
    lezer = _Afwezigen(persoon, organisatie, peildatum)
    met_datum = [lezer.met_voorbij(t) for t in alle if t.status != "vervallen"]
    return tuple(sorted(met_datum, key=lambda t: (t.af, t.tegen or date.max)))


def _uit_plan(plan: Plan | None, organisatie: Organisatie) -> Iterator[Toezegging]:
    if plan is None:
        return
    for afspraak in (*plan.afspraken, *(a for doel in plan.doelen for a in doel.afspraken)):
        yield _van_afspraak(afspraak)
    for doel in plan.doelen:
        for actie in doel.acties:
            yield from _vangnet(actiestand(actie, organisatie))


def _van_afspraak(afspraak: Afspraak) -> Toezegging:
    over = afspraak.competentie is not None
    return Toezegging(afspraak.tekst, afspraak.wie, afspraak.tegen, afspraak.status, over_leren=over)


def _vangnet(stand: Actiestand) -> Iterator[Toezegging]:
    """Loopt een actie vast, dan is haar vangnet een belofte."""
    vangnet = stand.activiteit.vangnet if stand.activiteit else None
    if stand.actie.status != "vastgelopen" or vangnet is None or not vangnet.wat_dan:
        return
    naam = stand.actie.omschrijving or (stand.activiteit.naam if stand.activiteit else "")
    yield Toezegging(vangnet.wat_dan, vangnet.wie, stand.uiterlijk, "open", vastgelopen=naam, over_leren=True)


def _door_het_huis(persoon: Medewerker) -> Iterator[Toezegging]:
    """Wat de organisatie doet aan wat niet met leren op te lossen is."""
    for oorzaak in persoon.oorzaken.values():
        if oorzaak.actie:
            yield Toezegging(oorzaak.actie, oorzaak.wie, oorzaak.tegen, oorzaak.status)


class _Afwezigen:
    """Zegt van een toezegging of ze over tijd is; wie er niet is, is nooit te laat."""

    def __init__(self, persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> None:
        leiding = leiding_van(persoon, organisatie.teams)
        self._vast = {"medewerker": persoon.id, "leidinggevende": leiding.id if leiding else None}
        self._mensen = organisatie.medewerkers
        self._peildatum = peildatum

    def met_voorbij(self, t: Toezegging) -> Toezegging:
        """Dezelfde toezegging, met of haar datum voorbij is."""
        te_laat = t.tegen is not None and t.tegen < self._peildatum and t.status in _TE_DOEN
        voorbij = te_laat and not self._is_weg(t.wie)
        return replace(t, voorbij=voorbij)

    def _is_weg(self, wie: str | None) -> bool:
        wie = self._vast.get(wie or "", wie)
        persoon = self._mensen.get(wie) if wie else None
        return persoon is not None and is_afwezig(persoon, self._peildatum)
