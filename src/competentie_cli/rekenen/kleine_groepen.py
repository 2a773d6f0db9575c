"""Geen cijfer over een te kleine groep, ook niet door af te trekken (rekenregels.md, Kleine groepen)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from competentie_cli.domein.overzicht import Overzicht, Publiektelling

Cellen = tuple[int | None, ...]


def te_klein(aantal: Decimal | int, grens: int) -> bool:
    """Of een aantal over iemand gaat, maar over minder dan `grens` mensen."""
    return 0 < aantal < grens


def verberg(delen: Sequence[int], grens: int) -> Cellen:
    """De delen van een bekend geheel; None waar een deel te klein is, of waar een te klein deel uit volgt."""
    weg = {plek for plek, deel in enumerate(delen) if te_klein(deel, grens)}
    over = sorted((deel, plek) for plek, deel in enumerate(delen) if deel >= grens)
    if weg and over and sum(delen[plek] for plek in weg) < grens:
        weg.add(over[0][1])
    return tuple(None if plek in weg else deel for plek, deel in enumerate(delen))


def alle_cellen(overzicht: Overzicht) -> dict[str, Cellen]:
    """Zoals `toonbare_cellen`, met alles erin en alleen over wie meegaat: voor een werkdocument."""
    return {
        t.competentie: (t.gevraagd, t.groeien, t.op_niveau + t.boven, t.onbekend)
        for t in overzicht.per_competentie
    }


def toonbare_cellen(
    tellingen: Iterable[Publiektelling], mensen: int, mee: int, grens: int
) -> dict[str, Cellen]:
    """Per competentie: gevraagd van, nog te groeien, op niveau of sterker, en nog niet bekend.

    Wat te weinig mensen nodig hebben, of iedereen op te weinig na, staat er niet bij. De rest klopt ook voor
    wie weet wie er met niveaus meedoet.

    Args:
        mensen, mee: hoeveel er in dienst zijn, en hoeveel van hen met niveaus meedoen.
    """
    return {
        t.competentie: (t.nodig, *(_delen(t, grens) if _mag(t.mee, mee, grens) else (None, None, None)))
        for t in tellingen
        if _mag(t.nodig, mensen, grens)
    }


def _mag(deel: int, geheel: int, grens: int) -> bool:
    """Of een deel er mag staan, en wie er niet bij hoort ook."""
    return not (te_klein(deel, grens) or te_klein(geheel - deel, grens))


def _delen(telling: Publiektelling, grens: int) -> Cellen:
    bekend = (telling.groeien, telling.op_niveau)
    per_geheel = [verberg((*bekend, geheel - sum(bekend)), grens) for geheel in (telling.mee, telling.nodig)]
    return tuple(deel if ander is not None else None for ander, deel in zip(*per_geheel, strict=True))
