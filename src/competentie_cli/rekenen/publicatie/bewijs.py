"""Narekenen wat er uit getoonde cijfers te vinden is, los van hoe gekozen werd wat er getoond wordt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.orrapport import Bewijsregel
from competentie_cli.rekenen.publicatie.opspansel import Opspansel
from competentie_cli.rekenen.publicatie.verbergen import Indeling, Stukken, doorsneden, rij


def bewijs(
    tabel: str,
    indeling: Indeling,
    wie: frozenset[str],
    getoond: Iterable[Groepsleutel],
    grens: int,
) -> Bewijsregel:
    """Wat er in een tabel staat en wat er uit volgt.

    Geprobeerd wordt elke verborgen groep, en elke doorsnede en elk verschil van twee groepen. Wie niet
    meetelt, is voor de lezer geen onbekende. Gevonden is een verborgen groep die uit de getoonde sommen
    volgt, en alles wat over minder dan `grens` mensen gaat. Een groep waarin precies dezelfde mensen
    meetellen als in een getoonde som, heeft niets meer te verbergen.

    Args:
        wie: wie er meetelt.
        getoond: de groepen waarvan de som er staat.
    """
    zichtbaar = frozenset(getoond)
    delen = doorsneden(indeling)
    kolommen = frozenset(plek for plek in indeling.alles if indeling.stukken[plek] & wie)
    per_groep = {GEHEEL: indeling.alles} | {(g.soort, g.naam): g.stukken for g in indeling.groepen}
    sommen = [rij(stukken, kolommen) for sleutel, stukken in per_groep.items() if sleutel in zichtbaar]
    opspansel = Opspansel(sommen)
    verborgen = {
        stukken
        for sleutel, stukken in per_groep.items()
        if sleutel not in zichtbaar and rij(stukken, kolommen) not in sommen
    }
    maten = [
        (stukken in verborgen, _omvang(indeling, stukken, wie))
        for stukken in {*per_groep.values(), *delen}
        if any(som := rij(stukken, kolommen)) and opspansel.samenstelling(som) is not None
    ]
    return Bewijsregel(
        tabel,
        len(per_groep),
        len(zichtbaar),
        opspansel.rang,
        len(verborgen | delen),
        sum(is_verborgen or omvang < grens for is_verborgen, omvang in maten),
        min((omvang for _, omvang in maten), default=None),
    )


def samen(tabel: str, regels: Sequence[Bewijsregel]) -> Bewijsregel:
    """Tabellen die samen één onderwerp zijn, opgeteld."""
    return Bewijsregel(
        tabel,
        sum(regel.cellen for regel in regels),
        sum(regel.getoond for regel in regels),
        sum(regel.rang for regel in regels),
        sum(regel.nagerekend for regel in regels),
        sum(regel.gevonden for regel in regels),
        min((regel.kleinste for regel in regels if regel.kleinste is not None), default=None),
    )


def _omvang(indeling: Indeling, stukken: Stukken, wie: frozenset[str]) -> int:
    return len(indeling.mensen(stukken) & wie)
