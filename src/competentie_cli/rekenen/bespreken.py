"""Waar inschattingen uiteenlopen: daar begint een gesprek (rekenregels.md, Te bespreken)."""

from __future__ import annotations

from itertools import combinations

from competentie_cli.domein.kloof import Bronnen

VERSCHIL = 1
BEREIK = 2


def te_bespreken(bronnen: Bronnen) -> bool:
    """Of twee bronnen een niveau verschillen, of een ronde ver uiteen ligt, zonder latere afspraak."""
    vers = [bron for bron in bronnen.alle if not bron.verouderd]
    if not vers:
        return False
    afspraak = bronnen.een("afgesproken")

    def open_(*data: object) -> bool:
        return afspraak is None or any(afspraak.datum < datum for datum in data)  # type: ignore[operator]

    paren = any(
        abs(een.niveau - ander.niveau) >= VERSCHIL and open_(een.datum, ander.datum)
        for een, ander in combinations(vers, 2)
    )
    return paren or any(
        b.laagste is not None and b.hoogste is not None and b.hoogste - b.laagste >= BEREIK and open_(b.datum)
        for b in vers
    )
