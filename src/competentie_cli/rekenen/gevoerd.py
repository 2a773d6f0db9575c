"""Welke gesprekken er echt geweest zijn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan

GESPREK_MAANDEN = 12


def gevoerde_gesprekken(persoon: Medewerker, plannen: Iterable[Plan], peildatum: date) -> Iterator[date]:
    """De dagen, t/m de peildatum; een besproken plan en een gehouden opvolgmoment zijn ook een gesprek."""
    yield from (g.datum for g in persoon.gesprekken if g.gehouden and g.datum and g.datum <= peildatum)
    for plan in plannen:
        if plan.besproken and plan.besproken <= peildatum:
            yield plan.besproken
        yield from (m.datum for m in plan.opvolging if m.gehouden and m.datum <= peildatum)
