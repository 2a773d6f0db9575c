"""Geen cijfer over een te kleine groep, ook niet door af te trekken (rekenregels.md, Kleine groepen)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from competentie_cli.domein.overzicht import Competentietelling, Overzicht

Cellen = tuple[int | None, ...]


def verberg(delen: Sequence[int], grens: int) -> Cellen:
    """De delen van een bekend geheel; None waar een deel te klein is, of waar een te klein deel uit volgt."""
    weg = {plek for plek, deel in enumerate(delen) if 0 < deel < grens}
    over = sorted((deel, plek) for plek, deel in enumerate(delen) if deel >= grens)
    if weg and over and sum(delen[plek] for plek in weg) < grens:
        weg.add(over[0][1])
    return tuple(None if plek in weg else deel for plek, deel in enumerate(delen))


def toonbare_tellingen(overzicht: Overzicht, grens: int) -> dict[str, Cellen]:
    """Per competentie gevraagd van, nog te groeien, op niveau of sterker en nog niet bekend.

    Wie van een competentie niets mag weten, vindt haar hier niet: ze wordt van te weinig mensen gevraagd, of
    van iedereen op te weinig na.
    """
    return toonbare_cellen(overzicht.per_competentie, len(overzicht.per_persoon), grens)


def toonbare_cellen(tellingen: Iterable[Competentietelling], mensen: int, grens: int) -> dict[str, Cellen]:
    """Zoals `toonbare_tellingen`, voor wie tellingen over zoveel mensen heeft."""
    return {
        telling.competentie: (telling.gevraagd, *verberg(_delen(telling), grens))
        for telling in tellingen
        if telling.gevraagd >= grens
        and (mensen - telling.gevraagd == 0 or mensen - telling.gevraagd >= grens)
    }


def _delen(telling: Competentietelling) -> tuple[int, int, int]:
    return telling.groeien, telling.op_niveau + telling.boven, telling.onbekend
