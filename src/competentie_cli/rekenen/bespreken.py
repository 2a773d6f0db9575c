"""Waar inschattingen uiteenlopen: daar begint een gesprek (rekenregels.md, Te bespreken)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from competentie_cli.domein.kloof import Bronnen, Bronwaarde
from competentie_cli.domein.uitleg import Verschil

VERSCHIL = 1
BEREIK = 2


def te_bespreken(bronnen: Bronnen) -> bool:
    """Of twee bronnen een niveau verschillen, of een ronde ver uiteen ligt, zonder latere afspraak."""
    return any(verschil.gesloten is None for verschil in verschillen(bronnen))


def verschillen(bronnen: Bronnen) -> Iterator[Verschil]:
    """Elk paar en elke ronde die uiteenliggen, ook wat door een latere afspraak gesloten is."""
    vers = [bron for bron in bronnen.alle if not bron.verouderd]
    if not vers:
        return
    afspraak = bronnen.een("afgesproken")
    for een, ander in combinations(vers, 2):
        if abs(een.niveau - ander.niveau) >= VERSCHIL:
            yield Verschil(een, ander, _gesloten(afspraak, max(een.datum, ander.datum)))
    for bron in vers:
        if bron.laagste is not None and bron.hoogste is not None and bron.hoogste - bron.laagste >= BEREIK:
            yield Verschil(bron, None, _gesloten(afspraak, bron.datum))


def _gesloten(afspraak: Bronwaarde | None, laatste: date) -> date | None:
    return afspraak.datum if afspraak is not None and afspraak.datum >= laatste else None
