"""Tips over plannen en beloften: te veel doelen, geen opvolging, data buiten het plan, budget."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.inzet import Budgetruimte
from competentie_cli.domein.medewerker import Oorzaak
from competentie_cli.domein.plan import Plan
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.rekenen.signalen.profielen import opsomming
from competentie_cli.rekenen.signalen.zicht import Zicht, bij
from competentie_cli.rekenen.tijd import maanden_later

_LOPEND = frozenset({"ondertekend", "lopend", "vastgelopen"})
_VOORBIJ = frozenset({"geevalueerd", "gesloten"})
_OPEN = frozenset({"open", "bezig"})
NASLEEP_MAANDEN = 3


def kijk_naar_aantal_doelen(zicht: Zicht) -> Iterator[Bevinding]:
    """Plannen met meer open doelen dan de organisatie zinvol vindt."""
    meest = zicht.organisatie.instelling.pop.max_doelen
    for herkomst, plan, _ in zicht.plannen:
        aantal = sum(doel.status in _OPEN for doel in plan.doelen)
        if plan.status not in _VOORBIJ and aantal > meest:
            yield bij("pop-te-veel-doelen", herkomst, "doelen", aantal=str(aantal), grens=str(meest))


def kijk_naar_opvolgplan(zicht: Zicht) -> Iterator[Bevinding]:
    """Ondertekende plannen zonder één opvolgmoment."""
    for herkomst, plan, _ in zicht.plannen:
        if plan.status in _LOPEND and not plan.opvolging:
            yield bij("pop-zonder-opvolging", herkomst, "status")


def kijk_naar_data(zicht: Zicht) -> Iterator[Bevinding]:
    """Data in een plan die buiten zijn periode vallen; nabespreken mag tot drie maanden erna."""
    for herkomst, plan, _ in zicht.plannen:
        if plan.status in _VOORBIJ:
            continue
        for dag, pad in _data(plan):
            if dag is not None and not _past(dag, plan, nasleep=pad[0] == "opvolging"):
                yield bij("datum-buiten-plan", herkomst, *pad, datum=dag.isoformat())


def _past(dag: date, plan: Plan, *, nasleep: bool) -> bool:
    einde = plan.periode.tot or date.max
    return plan.periode.van <= dag <= (maanden_later(einde, NASLEEP_MAANDEN) if nasleep else einde)


def _data(plan: Plan) -> Iterator[tuple[date | None, Pad]]:
    for index, doel in enumerate(plan.doelen):
        if not plan.getekend:  # anders zegt pop-niet-smart het al
            yield doel.tegen, ("doelen", index, "tegen")
        for nr, actie in enumerate(doel.acties):
            yield actie.start, ("doelen", index, "acties", nr, "start")
            yield actie.einde, ("doelen", index, "acties", nr, "einde")
    for index, moment in enumerate(plan.opvolging):
        yield moment.datum, ("opvolging", index, "datum")


def kijk_naar_budget(zicht: Zicht) -> Iterator[Bevinding]:
    """Plannen die samen meer vragen dan het persoonlijke budget van dat jaar."""
    for _, plan, persoon, ruimte in zicht.ruimten:
        if plan.status in _VOORBIJ or plan.status == "concept":
            continue
        waar = zicht.plek_van(persoon)
        if (over := list(_te_veel(ruimte))) and waar:
            yield bij("budget-overschreden", waar, "budget", jaar=str(ruimte.jaar), over=opsomming(over))


def _te_veel(ruimte: Budgetruimte) -> Iterator[str]:
    bedrag = ruimte.plan_bedrag + ruimte.elders_bedrag
    uren = ruimte.plan_uren + ruimte.elders_uren
    if ruimte.bedrag is not None and bedrag > ruimte.bedrag:
        yield f"€ {bedrag - ruimte.bedrag}"
    if ruimte.uren is not None and uren > ruimte.uren:
        yield f"{uren - ruimte.uren} uur"


def kijk_naar_beloften(zicht: Zicht) -> Iterator[Bevinding]:
    """Wat de organisatie zou doen, zonder iemand die ervoor zorgt of zonder datum."""
    for herkomst, persoon in zicht.aanwezig:
        for competentie, oorzaak in persoon.oorzaken.items():
            if mist := _mist(oorzaak):
                yield bij("belofte-zonder-eigenaar", herkomst, "oorzaken", competentie, wat=mist)


def _mist(oorzaak: Oorzaak) -> str:
    if not oorzaak.actie or oorzaak.status not in _OPEN:
        return ""
    delen = (("wie ervoor zorgt", oorzaak.wie), ("tegen wanneer", oorzaak.tegen))
    return " en ".join(wat for wat, waarde in delen if not waarde)
