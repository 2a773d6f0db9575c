"""Wat iemand afrondde, en wat er veranderde op de competenties waar dat volgens het leeraanbod voor dient.

Van wie iets meer keren afrondde, telt de laatste keer. Het niveau voor is dat op de eerste dag; het niveau na
rust op een inschatting van na de laatste dag, tot de tijd om is die de organisatie actueel noemt.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from competentie_cli.domein.effect import Bezwaar, Deeleffect, Deelname, Vergelijking
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.plan import Actie, Plan
from competentie_cli.rekenen.inzet import actiestand, inzet_van_gevolgd
from competentie_cli.rekenen.kloof import wil_geen_scores
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.voor_en_na import vergelijk


def deeleffecten(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, jaar: int | None = None
) -> tuple[Deeleffect, ...]:
    """Per activiteit die iemand afrondde wat er veranderde, op id van de activiteit."""
    laatste: dict[str, Deelname] = {}
    for deelname in _deelnames(persoon, organisatie, peildatum):
        if jaar is not None and (deelname.einde is None or deelname.einde.year != jaar):
            continue
        ander = laatste.get(deelname.activiteit)
        if ander is None or _rang(deelname) > _rang(ander):
            laatste[deelname.activiteit] = deelname
    stil = wil_geen_scores(persoon, peildatum)
    return tuple(
        Deeleffect(persoon.id, deelname, tuple(_verschillen(persoon, organisatie, deelname, peildatum, stil)))
        for _, deelname in sorted(laatste.items())
    )


def _rang(deelname: Deelname) -> tuple[date, bool]:
    """De laatste telt; op dezelfde dag zegt een actie uit een plan meer dan een regel van het register."""
    return (deelname.einde or date.min, deelname.bron == "plan")


def _deelnames(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> Iterator[Deelname]:
    for nummer, gevolgd in enumerate(persoon.gevolgd):
        eigen = gevolgd.leeractiviteit
        klaar = gevolgd.resultaat == "afgerond" and gevolgd.datum <= peildatum
        if klaar and eigen is not None and eigen in organisatie.leeraanbod:
            yield _uit_register(gevolgd, eigen, nummer, organisatie)
    for plan in organisatie.plannen.get(persoon.id, ()):
        for d, doel in enumerate(plan.doelen):
            for a, actie in enumerate(doel.acties):
                einde = actie.einde or actie.sinds or actie.start
                klaar = actie.status == "afgerond" and (einde is None or einde <= peildatum)
                if klaar and actie.leeractiviteit in organisatie.leeraanbod:
                    yield _uit_plan(plan, actie, ("doelen", d, "acties", a), einde, organisatie)


def _uit_register(gevolgd: Gevolgd, activiteit: str, nummer: int, organisatie: Organisatie) -> Deelname:
    kosten = inzet_van_gevolgd(gevolgd, organisatie).kosten
    dag = gevolgd.datum
    return Deelname(activiteit, dag, dag, kosten, "gevolgd", ("gevolgd", nummer))


def _uit_plan(
    plan: Plan, actie: Actie, pad: tuple[str | int, ...], einde: date | None, organisatie: Organisatie
) -> Deelname:
    begin = min(actie.start, einde) if actie.start and einde else einde
    kosten = actiestand(actie, organisatie).inzet.kosten
    return Deelname(actie.leeractiviteit or "", begin, einde, kosten, "plan", pad, plan.eigen_id)


def _verschillen(
    persoon: Medewerker, organisatie: Organisatie, deelname: Deelname, peildatum: date, stil: bool
) -> Iterator[Vergelijking]:
    maanden = organisatie.instelling.beoordeling.actueel_maanden
    rijen = organisatie.leeraanbod[deelname.activiteit].ontwikkelt
    for competentie in dict.fromkeys(rij.competentie for rij in rijen):
        if stil or deelname.begin is None or deelname.einde is None:
            bezwaar = Bezwaar.ZONDER_SCORES if stil else Bezwaar.GEEN_DATUM
            yield Vergelijking(competentie, deelname.begin, deelname.einde, bezwaren=(bezwaar,))
            continue
        yield vergelijk(
            persoon,
            competentie,
            organisatie,
            start=deelname.begin,
            klaar=deelname.einde,
            einde=min(peildatum, maanden_later(deelname.einde, maanden)),
        )


def kosten_samen(deelnames: list[Deelname]) -> Decimal | None:
    """De kosten van een reeks deelnames; None zodra er een onbekend is."""
    bekend = [deelname.kosten for deelname in deelnames if deelname.kosten is not None]
    return sum(bekend, Decimal(0)) if len(bekend) == len(deelnames) else None
