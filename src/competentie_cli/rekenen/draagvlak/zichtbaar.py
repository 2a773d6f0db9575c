"""Welke antwoorden van een meting te tonen zijn, zodat niemand kan vinden wat één mens antwoordde.

Er wordt over alle metingen in de bestanden gekeken, ook over wat na de peildatum ligt: wie rapporten van
verschillende dagen naast elkaar legt, vindt zo niets meer dan in één ervan staat.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.draagvlak import ITEMS, Draagvlakmeting
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.tijd import maanden_later

RONDE_MAANDEN = 3
Telling = dict[int, int]
Zichtbaar = dict[int, set[str]]


def drie_delen(telling: Telling) -> tuple[int, int, int]:
    """Hoeveel mensen het eens zijn (4 of 5), in het midden staan (3) en het niet eens zijn (1 of 2)."""
    eens, oneens = (sum(telling.get(cijfer, 0) for cijfer in cijfers) for cijfers in ((4, 5), (1, 2)))
    return eens, telling.get(3, 0), oneens


def toonbare_items(metingen: Sequence[Draagvlakmeting], grens: int) -> Zichtbaar:
    """Per volgnummer van een meting de stellingen die te tonen zijn.

    Weg blijft:
    - een stelling met minder dan `grens` antwoorden, of waarop iedereen aan dezelfde kant antwoordde;
    - een afdeling, als aftrekken van de hele groep de antwoorden van te weinig mensen zou tonen;
    - een meting die de vorige is met enkele antwoorden erbij of eraf.
    """
    zichtbaar = {nr: set(_groot_genoeg(meting, grens)) for nr, meting in enumerate(metingen)}
    rondes = list(_rondes(metingen))
    for ronde in rondes:
        for item in ITEMS:
            _tegen_aftrekken(metingen, ronde, item, zichtbaar, grens)
    weg = set(_doorlopers(metingen, zichtbaar, grens))
    for nr, item in weg:
        zichtbaar[nr].discard(item)
        if metingen[nr].afdeling is None:
            # de afdelingen samen zouden de groep weer tonen
            for lid in next(ronde for ronde in rondes if nr in ronde):
                if metingen[lid].afdeling is not None:
                    zichtbaar[lid].discard(item)
    return zichtbaar


def _groot_genoeg(meting: Draagvlakmeting, grens: int) -> Iterator[str]:
    for item in ITEMS:
        delen = drie_delen(meting.items.telling(item))
        if min(sum(delen), meting.geteld) >= grens and max(delen) < sum(delen):
            yield item


def _rondes(metingen: Sequence[Draagvlakmeting]) -> Iterator[list[int]]:
    """De metingen van een groep die bij elkaar horen: binnen drie maanden na de eerste."""
    per_groep: dict[str, list[int]] = defaultdict(list)
    for nr in _op_datum(metingen):
        per_groep[metingen[nr].groep].append(nr)
    for nummers in per_groep.values():
        ronde: list[int] = []
        for nr in nummers:
            if ronde and metingen[nr].datum > maanden_later(metingen[ronde[0]].datum, RONDE_MAANDEN):
                yield ronde
                ronde = []
            ronde.append(nr)
        yield ronde


def _op_datum(metingen: Sequence[Draagvlakmeting]) -> list[int]:
    return sorted(range(len(metingen)), key=lambda nr: metingen[nr].datum)


def _tegen_aftrekken(
    metingen: Sequence[Draagvlakmeting], ronde: Sequence[int], item: str, zichtbaar: Zichtbaar, grens: int
) -> None:
    """Verbergt de kleinste afdelingen tot wat van de groep overblijft, niemand of genoeg mensen is."""
    te_zien = [nr for nr in ronde if item in zichtbaar[nr]]
    omvang = {nr: sum(metingen[nr].items.telling(item).values()) for nr in te_zien}
    for geheel in (nr for nr in te_zien if metingen[nr].afdeling is None):
        delen = {metingen[nr].afdeling: nr for nr in te_zien if metingen[nr].afdeling is not None}
        over = sorted(delen.values(), key=lambda nr: omvang[nr])
        while over and te_klein(omvang[geheel] - sum(omvang[nr] for nr in over), grens):
            zichtbaar[over.pop(0)].discard(item)


def _doorlopers(
    metingen: Sequence[Draagvlakmeting], zichtbaar: Zichtbaar, grens: int
) -> Iterator[tuple[int, str]]:
    """Metingen die de vorige getoonde zijn met een paar antwoorden meer of minder.

    Binnen een ronde is dat per stelling zo; later alleen als het op alle stellingen tegelijk zo is.
    """
    vorige: dict[tuple[str, str | None], tuple[date, dict[str, Telling]]] = {}
    for nr in _op_datum(metingen):
        meting = metingen[nr]
        tellingen = {item: meting.items.telling(item) for item in zichtbaar[nr]}
        dag, eerder = vorige.get((meting.groep, meting.afdeling), (date.min, {}))
        loopt_door = {
            i for i in tellingen.keys() & eerder.keys() if _loopt_door(eerder[i], tellingen[i], grens)
        }
        bijna_gelijk = tellingen.keys() & eerder.keys() == loopt_door
        if loopt_door and (bijna_gelijk or meting.datum <= maanden_later(dag, RONDE_MAANDEN)):
            yield from ((nr, item) for item in loopt_door)
            tellingen = {item: telling for item, telling in tellingen.items() if item not in loopt_door}
        if tellingen:
            vorige[meting.groep, meting.afdeling] = (meting.datum, eerder | tellingen)


def _loopt_door(vorige: Telling, nu: Telling, grens: int) -> bool:
    verschillen = [nu.get(cijfer, 0) - vorige.get(cijfer, 0) for cijfer in range(1, 6)]
    alle_kanten_op = min(verschillen) < 0 < max(verschillen)
    return not alle_kanten_op and te_klein(abs(sum(verschillen)), grens)
