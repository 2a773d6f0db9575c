"""Wat er aan een doel nog open staat (rekenregels.md, SMART)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.inzet import Budgetruimte
from competentie_cli.domein.plan import Doel, Plan
from competentie_cli.domein.pop import Actiestand


def ontbrekend(
    doel: Doel, plan: Plan, acties: Sequence[Actiestand], ruimte: Budgetruimte, peildatum: date
) -> tuple[tuple[str, str], ...]:
    """De letters die ontbreken, elk met de sleutel van de vraag die erbij hoort."""
    return tuple(_letters(doel, plan, acties, ruimte, peildatum))


def _letters(
    doel: Doel, plan: Plan, acties: Sequence[Actiestand], ruimte: Budgetruimte, peildatum: date
) -> Iterator[tuple[str, str]]:
    if doel.competentie is None and not doel.omschrijving:
        yield "S", "vraag-situatie"
    if (doel.van is None or doel.naar is None) and not doel.resultaat:
        yield "M", "vraag-resultaat"
    if plan.getekend and sum(dag <= peildatum for dag in plan.handtekeningen()) < 2:
        yield "A", "vraag-akkoord"
    if not acties:
        yield "R", "vraag-acties"
    elif not all(_gekend(actie) for actie in acties) or _over_budget(ruimte):
        yield "R", "vraag-uren"
    if doel.tegen is None or not _binnen(doel.tegen, plan):
        yield "T", "vraag-tegen"


def _gekend(stand: Actiestand) -> bool:
    """Of uren en kosten ingevuld zijn; van wat gestopt is, hoeft dat niet meer."""
    inzet = stand.inzet
    tijd = inzet.uren is not None or inzet.eigen_tijd is not None or inzet.in_gewoon_werk
    return stand.actie.status == "gestopt" or (tijd and inzet.kosten is not None)


def _over_budget(ruimte: Budgetruimte) -> bool:
    bedrag = ruimte.plan_bedrag + ruimte.elders_bedrag
    uren = ruimte.plan_uren + ruimte.elders_uren
    te_veel_geld = ruimte.bedrag is not None and bedrag > ruimte.bedrag
    return te_veel_geld or (ruimte.uren is not None and uren > ruimte.uren)


def _binnen(tegen: date, plan: Plan) -> bool:
    return plan.periode.van <= tegen and (plan.periode.tot is None or tegen <= plan.periode.tot)
