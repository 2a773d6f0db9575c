"""Tips over plannen en beloften: te veel doelen, geen opvolging, data buiten het plan, budget."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from competentie_cli.domein.budget import Budgetstand
from competentie_cli.domein.inzet import Budgetruimte
from competentie_cli.domein.medewerker import Medewerker, Oorzaak
from competentie_cli.domein.plan import Plan
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.rekenen.budget import persoonsbudget
from competentie_cli.rekenen.getallen import rond
from competentie_cli.rekenen.inzet import budget_van_jaar
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
    """Wie over het persoonlijke budget van een jaar gaat, ook zonder plan.

    Zolang een plan loopt, telt alles wat afgesproken en gevolgd is. Anders telt enkel wat dit jaar al besteed
    is: een ontwerp belooft nog niets, en een vorig jaar is niet meer te veranderen.
    """
    for herkomst, persoon in zicht.in_dienst:
        for index, jaar in _budgetjaren(persoon):
            plannen = [p for p in zicht.organisatie.plannen.get(persoon.id, ()) if p.periode.van.year == jaar]
            loopt = any(plan.status not in _VOORBIJ and plan.status != "concept" for plan in plannen)
            if not loopt and jaar != zicht.peildatum.year:
                continue
            if _past_alles(budget_van_jaar(persoon, zicht.organisatie, zicht.peildatum, jaar)):
                continue
            stand = persoonsbudget(persoon, zicht.organisatie, zicht.peildatum, jaar).stand
            if over := list(_te_veel(stand, met_afspraken=loopt)):
                pad = ("budget", index)
                yield bij("budget-overschreden", herkomst, *pad, jaar=str(jaar), over=opsomming(over))


def _past_alles(ruimte: Budgetruimte) -> bool:
    """Of alles wat afgesproken of gevolgd is in het budget past; dat is zo bij bijna iedereen."""
    geld = ruimte.bedrag is None or ruimte.elders_bedrag <= ruimte.bedrag
    return geld and (ruimte.uren is None or ruimte.elders_uren <= ruimte.uren)


def _budgetjaren(persoon: Medewerker) -> Iterator[tuple[int, int]]:
    """De plaats van het eerste budget van elk jaar, met dat jaar."""
    jaren = [budget.jaar for budget in persoon.budget]
    return ((jaren.index(jaar), jaar) for jaar in dict.fromkeys(jaren))


def _te_veel(stand: Budgetstand, *, met_afspraken: bool) -> Iterator[str]:
    for maat, woord in ((stand.bedrag, "€ {}"), (stand.uren, "{} uur")):
        gebruikt = maat.gebruikt if met_afspraken else maat.besteed.bekend
        if maat.toegekend is not None and gebruikt > maat.toegekend:
            yield woord.format(_met_komma(gebruikt - maat.toegekend, altijd="€" in woord))


def _met_komma(getal: Decimal, *, altijd: bool) -> str:
    """Met een decimale komma; een bedrag altijd met twee decimalen."""
    rond_getal = rond(getal)
    return f"{rond_getal if altijd else rond_getal.normalize():f}".replace(".", ",")


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
