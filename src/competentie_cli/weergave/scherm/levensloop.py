"""Wat er op het scherm te zeggen valt als een plan een status verder gaat of een vervolg krijgt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.levensloop import OVERGANGEN, Stap
from competentie_cli.domein.plan import Plan
from competentie_cli.meldingen.codes.plannen import VRAGEN
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, keuze_uit

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
