"""Cijfers per groep: de laatste meting die te tonen is, met het laagste aandeel vooraan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from competentie_cli.domein.draagvlak import GROEPEN, ITEMS, Draagvlakmeting
from competentie_cli.domein.draagvlakstand import (
    Dunst,
    Eerder,
    Groepsrij,
    Groepsstand,
    Itemstand,
    Spreiding,
    Verborgen,
    Verklaring,
)
from competentie_cli.rekenen.draagvlak.zichtbaar import drie_delen, toonbare_items
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.volgorde import sorteernaam

OUD_MAANDEN = 12
_HELFT = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class _Gezien:
    """Een meting met de stellingen die ervan te tonen zijn."""

    meting: Draagvlakmeting
    items: frozenset[str]


def groepsstanden(
    metingen: Sequence[Draagvlakmeting], peildatum: date, grens: int
) -> tuple[Groepsstand, ...]:
    """Elke groep, waar het draagvlak het dunst is eerst; nooit een gemiddelde over groepen.

    De volgorde volgt het laagste aandeel dat het eens is over alle stellingen en afdelingen van een groep.
    """
    zichtbaar = toonbare_items(metingen, grens)
    gezien = [
        _Gezien(meting, frozenset(zichtbaar[nr]))
        for nr, meting in sorted(enumerate(metingen), key=lambda paar: paar[1].datum)
        if meting.datum <= peildatum
    ]
    standen = [_groep(groep, [g for g in gezien if g.meting.groep == groep], peildatum) for groep in GROEPEN]
    return tuple(sorted(standen, key=_dun_eerst))


def dunste(standen: Sequence[Groepsstand]) -> Dunst | None:
    """De groep of afdeling met het laagste aandeel; van gelijke de eerste in de volgorde van het rapport."""
    rijen = [Dunst(stand.groep, rij) for stand in standen for rij in stand.rijen]
    return min(rijen, key=lambda dunst: dunst.item.aandeel, default=None)


def is_oud(dag: date, peildatum: date) -> bool:
    """Of een dag meer dan een jaar voorbij is; de dag zelf telt nog mee."""
    return peildatum > maanden_later(dag, OUD_MAANDEN)


def _dun_eerst(stand: Groepsstand) -> tuple[bool, list[int], bool]:
    aandelen = sorted(item.aandeel for rij in stand.rijen for item in rij.items)
    return not aandelen, aandelen, stand.onbekend


def _groep(groep: str, gezien: Sequence[_Gezien], peildatum: date) -> Groepsstand:
    rijen, verborgen = [], []
    afdelingen = {g.meting.afdeling for g in gezien if _heeft_antwoorden(g.meting)}
    for afdeling in sorted(afdelingen, key=lambda naam: (naam is not None, sorteernaam(naam or ""))):
        reeks = [g for g in gezien if g.meting.afdeling == afdeling and _heeft_antwoorden(g.meting)]
        te_zien = [g for g in reeks if g.items]
        if te_zien:
            nu = te_zien[-1]
            eerder = [g for g in te_zien if g.meting.datum < nu.meting.datum]
            rijen.append(_rij(nu, eerder, peildatum))
        if not reeks[-1].items:
            verborgen.append(Verborgen(afdeling, reeks[-1].meting.datum))
    return Groepsstand(groep, tuple(rijen), tuple(_verklaringen(gezien, peildatum)), tuple(verborgen))


def _heeft_antwoorden(meting: Draagvlakmeting) -> bool:
    return any(meting.items.telling(item) for item in ITEMS)


def _rij(nu: _Gezien, eerder: Sequence[_Gezien], peildatum: date) -> Groepsrij:
    meting = nu.meting
    items = [_item(item, meting, _vorige(item, eerder)) for item in ITEMS if item in nu.items]
    return Groepsrij(
        meting.afdeling,
        meting.datum,
        is_oud(meting.datum, peildatum),
        meting.uitgenodigd,
        meting.geteld,
        tuple(sorted(items, key=lambda stand: stand.aandeel)),
    )


def _vorige(item: str, eerder: Sequence[_Gezien]) -> Eerder | None:
    for gezien in reversed(eerder):
        if item in gezien.items:
            delen = drie_delen(gezien.meting.items.telling(item))
            return Eerder(gezien.meting.datum, sum(delen), delen[0])
    return None


def _item(item: str, meting: Draagvlakmeting, eerder: Eerder | None) -> Itemstand:
    telling = meting.items.telling(item)
    delen = drie_delen(telling)
    return Itemstand(item, sum(delen), *delen, _mediaan(telling), _spreiding(*delen), eerder)


def _mediaan(telling: dict[int, int]) -> Decimal:
    """Het middelste antwoord; bij een even aantal het midden van de twee middelste."""
    aantal = sum(telling.values())
    laag, hoog = (_antwoord(telling, plek) for plek in ((aantal - 1) // 2, aantal // 2))
    return (Decimal(laag) + Decimal(hoog)) * _HELFT


def _antwoord(telling: dict[int, int], plek: int) -> int:
    """Het antwoord op een plek, vanaf nul, als ze van laag naar hoog liggen."""
    tot = 0
    for cijfer in sorted(telling):
        tot += telling[cijfer]
        if plek < tot:
            return cijfer
    raise AssertionError(plek)


def _spreiding(eens: int, midden: int, oneens: int) -> Spreiding:
    """Verdeeld: aan beide kanten minstens een kwart; eensgezind: minstens drie kwart bij elkaar."""
    n = eens + midden + oneens
    if 4 * min(eens, oneens) >= n:
        return Spreiding.VERDEELD
    return Spreiding.EENSGEZIND if 4 * max(eens, midden, oneens) >= 3 * n else Spreiding.GESPREID


def _verklaringen(gezien: Sequence[_Gezien], peildatum: date) -> Iterator[Verklaring]:
    """De laatste verklaring van de groep, en van elke afdeling daarin."""
    laatste = {g.meting.afdeling: g.meting for g in gezien if g.meting.verklaring}
    for afdeling in sorted(laatste, key=lambda naam: (naam is not None, sorteernaam(naam or ""))):
        meting = laatste[afdeling]
        oud = is_oud(meting.datum, peildatum)
        yield Verklaring(meting.datum, oud, meting.verklaring or "", meting.door, afdeling)
