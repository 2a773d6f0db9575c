"""Geen cijfer over een te kleine groep, ook niet door af te trekken (rekenregels.md, Kleine groepen)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from competentie_cli.domein.overzicht import Competentietelling, Overzicht

Cellen = tuple[int | None, ...]


def verberg(delen: Sequence[int], grens: int) -> Cellen:
    """De delen van een bekend geheel; None waar een deel te klein is, of waar een te klein deel uit volgt."""
    weg = {plek for plek, deel in enumerate(delen) if 0 < deel < grens}
    over = sorted((deel, plek) for plek, deel in enumerate(delen) if deel >= grens)
    if weg and over and sum(delen[plek] for plek in weg) < grens:
        weg.add(over[0][1])
    return tuple(None if plek in weg else deel for plek, deel in enumerate(delen))


@dataclass(frozen=True, slots=True)
class Groep:
    """Een groep waarvan cijfers gemaakt worden, en hoe ze verder verdeeld is.

    Args:
        mensen: over wie de cijfers gaan; meer verzamelingen als niet elk cijfer over dezelfde mensen gaat.
            Wie in twee delen zit, telt in elk mee.
        delen: hun cijfers tellen samen precies op tot die van deze groep.
    """

    sleutel: str
    mensen: tuple[frozenset[str], ...]
    delen: tuple[Groep, ...] = ()


def toonbaar(geheel: Groep, grens: int) -> frozenset[str]:
    """De sleutels van de groepen waarvan een cijfer er mag staan.

    Weg blijft wat over 1 tot `grens` - 1 mensen gaat, alles onder een groep die weg blijft, en van de rest
    het kleinste tot ook wat iemand door af te trekken vindt over minstens `grens` mensen gaat. Dat geldt
    binnen één indeling: indelingen die elkaar kruisen, houdt dit niet tegen elkaar.
    """
    if _is_te_klein([geheel], grens):
        return frozenset()
    weg = [deel for deel in geheel.delen if _is_te_klein([deel], grens)]
    over = sorted((deel for deel in geheel.delen if deel not in weg and _omvang(deel)), key=_omvang)
    while over and _is_te_klein(weg, grens):
        weg.append(over.pop(0))
    onder = (toonbaar(deel, grens) for deel in geheel.delen if deel not in weg)
    return frozenset({geheel.sleutel}).union(*onder)


def _is_te_klein(groepen: Sequence[Groep], grens: int) -> bool:
    """Of een cijfer over deze groepen samen over te weinig mensen gaat; over niemand verraadt het niets."""
    samen = (frozenset[str]().union(*deel) for deel in zip(*(g.mensen for g in groepen), strict=True))
    return any(0 < len(mensen) < grens for mensen in samen)


def _omvang(groep: Groep) -> int:
    return len(groep.mensen[0])


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
