"""Wat er op het scherm te zeggen valt als een plan een status verder gaat of een vervolg krijgt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.levensloop import OVERGANGEN, Stap, mag_naar
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.vervolg import Vervolg
from competentie_cli.meldingen.codes.plannen import VRAGEN
from competentie_cli.weergave.scherm.tekst import aantal as tel
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, keuze_uit, opsomming

_PROEF = "Nog niets geschreven: laat --proef weg."


def stapregels(
    plan: Plan, naam: str, stap: Stap, vragen: Iterable[tuple[int, str, str]], *, proef: bool
) -> Iterator[str]:
    """Wat er veranderde, wat er nog te vragen valt, en wat daarna kan."""
    komt = "komt" if proef else "staat nu"
    slot = f" {_PROEF}" if proef else ""
    yield f"Het plan {plan.eigen_id} van {schoon(naam)} {komt} op '{stap.naar}'.{slot}"
    if stap.naar == "besproken" and stap.besproken is None and plan.besproken:
        dag = datum_lang(plan.besproken)
        yield f"Besproken op {dag} stond er al. Was er een nieuw gesprek, pas die dag dan aan."
    for nummer, soort, wat in vragen:
        yield f"Doel {nummer}: {_vraag(soort, wat)}"
    if stap.naar == "geevalueerd":
        yield f"Wat niet af is, gaat mee naar een volgend plan: competentie pop vernieuw {plan.medewerker}"
    if kan := OVERGANGEN[stap.naar]:
        yield f"Daarna kan: {keuze_uit(kan)}."


def _vraag(soort: str, wat: str) -> str:
    if soort == "stand":
        return f"staat nog op '{wat}'. Hoe liep het: behaald, deels, niet of vervallen?"
    return hoofdletter(VRAGEN[wat])


def vervolgregels(vervolg: Vervolg, naam: str, *, proef: bool) -> Iterator[str]:
    """Wat er meegaat naar de volgende periode, wat niet, en wat er met het vorige plan nog te doen is."""
    plan, oud = vervolg.plan, vervolg.oud
    van, tot = datum_lang(plan.periode.van), datum_lang(plan.periode.tot) if plan.periode.tot else "later"
    slot = f" {_PROEF}" if proef else ""
    yield f"Het plan {plan.eigen_id} van {schoon(naam)}: een ontwerp van {van} tot en met {tot}.{slot}"
    acties = sum(len(doel.acties) for doel in vervolg.doelen)
    afspraken = len(plan.afspraken) + sum(len(doel.afspraken) for doel in vervolg.doelen)
    mee = (
        tel(len(vervolg.doelen), "doel", "doelen"),
        tel(acties, "actie", "acties"),
        tel(afspraken, "afspraak", "afspraken"),
    )
    niet = len(vervolg.niet_mee)
    yield f"Mee gaan {opsomming(mee)}." + (
        f" Behaald of vervallen: {tel(niet, 'doel', 'doelen')}." if niet else ""
    )
    yield from _met_het_oude(oud)


def _met_het_oude(oud: Plan) -> Iterator[str]:
    for status in ("geevalueerd", "gesloten"):
        if mag_naar(oud.status, status):
            opdracht = f"competentie pop zet {oud.medewerker} {status} --plan {oud.eigen_id}"
            yield f"Aan het plan {oud.eigen_id} veranderde niets. Kijk er samen op terug: {opdracht}"
            return
    if oud.status != "gesloten":
        yield f"Aan het plan {oud.eigen_id} veranderde niets; het staat op '{oud.status}'."
