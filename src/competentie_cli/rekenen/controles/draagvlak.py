"""Aantallen in een meting spreken elkaar niet tegen."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.draagvlak import ITEMS, Draagvlakmeting
from competentie_cli.domein.inhoud import Inhoud
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad

Teveel = tuple[str, int, int, Pad]


def controleer_tellingen(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Meer antwoorden op een stelling dan er mensen antwoordden, of meer antwoorden dan uitgenodigden."""
    for herkomst, draagvlak in inhoud.van(Soort.DRAAGVLAK):
        for index, meting in enumerate(draagvlak.metingen):
            for reden, gevonden, grens, pad in _te_veel(meting):
                waarden = {"reden": reden, "veld": str(pad[-1])}
                waarden |= {"gevonden": str(gevonden), "grens": str(grens)}
                yield Bevinding("verkeerde-waarde", herkomst.bestand, ("metingen", index, *pad), waarden)


def _te_veel(meting: Draagvlakmeting) -> Iterator[Teveel]:
    uitgenodigd, antwoorden = meting.uitgenodigd, meting.antwoorden
    if uitgenodigd is not None and antwoorden is not None and antwoorden > uitgenodigd:
        yield "meer_dan_uitgenodigd", antwoorden, uitgenodigd, ("antwoorden",)
    grens = uitgenodigd if antwoorden is None else antwoorden
    for item in ITEMS:
        gegeven = sum(meting.items.telling(item).values())
        if grens is not None and gegeven > grens:
            reden = "meer_dan_antwoorden" if antwoorden is not None else "meer_dan_uitgenodigd"
            yield reden, gegeven, grens, ("items", item)
