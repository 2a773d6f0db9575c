"""Rekenen met maanden, leeftijd en looptijd (rekenregels.md, Huidig niveau 2 en Peildatum)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import Ouderdom


@lru_cache(maxsize=8192)
def maanden_later(dag: date, maanden: int) -> date:
    """Dezelfde dag zoveel maanden later (of eerder, met een minteken), hoogstens de laatste van die maand."""
    jaren, maand = divmod(dag.month - 1 + maanden, 12)
    jaar = dag.year + jaren
    if jaar > date.max.year:
        return date.max
    if jaar < date.min.year:
        return date.min
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def ouderdom(dag: date, peildatum: date, regels: Beoordelingsregels) -> Ouderdom:
    """De klasse van een datum; de grensdag hoort bij de jongste klasse."""
    return _klasse(dag, peildatum, regels.actueel_maanden, regels.verouderd_maanden)


@lru_cache(maxsize=8192)
def _klasse(dag: date, peildatum: date, actueel: int, verouderd: int) -> Ouderdom:
    if peildatum <= maanden_later(dag, actueel):
        return Ouderdom.ACTUEEL
    return Ouderdom.OUDER if peildatum <= maanden_later(dag, verouderd) else Ouderdom.VEROUDERD


def loopt(van: date | None, tot: date | None, peildatum: date) -> bool:
    """Of een tijdvak de dag bevat; grenzen tellen mee, een lege grens staat open."""
    return (van is None or van <= peildatum) and (tot is None or peildatum <= tot)
