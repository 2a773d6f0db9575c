"""Welke groepen samen getoond mogen worden, zodat ook wie rekent niets over een te klein groepje vindt.

De lezer kent zijn collega's: hij weet wie bij welke afdeling, functiefamilie en laag hoort, hij kent het
geheel, en hij kan ook weten wie er meetelt: van wie niet meetelt, weet hij dan dat die niets bijdraagt. Wat
hij niet mag vinden, is een groep die verborgen is, en alles wat over te weinig mensen gaat: de doorsnede van
groepen, en wat overblijft als groepen van elkaar afgetrokken worden (rekenregels.md, Kleine groepen).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from competentie_cli.rekenen.groepering import Groep
from competentie_cli.rekenen.publicatie.opspansel import Opspansel

Stukken = frozenset[int]
Mag = Callable[[Stukken], bool]


@dataclass(frozen=True, slots=True)
class Deelgroep:
    """Een vaste groep, als de nummers van de stukken waaruit ze bestaat."""

    soort: str
    naam: str
    stukken: Stukken
    omvang: int


@dataclass(frozen=True)
class Indeling:
    """Vaste groepen over dezelfde mensen, en de kleinste stukken waarin ze elkaar snijden.

    Args:
        stukken: elk stuk is een verzameling mensen die in precies dezelfde groepen zitten.
    """

    stukken: tuple[frozenset[str], ...]
    groepen: tuple[Deelgroep, ...]

    @property
    def alles(self) -> Stukken:
        """Alle stukken samen: het geheel."""
        return frozenset(range(len(self.stukken)))

    def mensen(self, stukken: Stukken) -> frozenset[str]:
        """Wie er in deze stukken zit."""
        return frozenset().union(*(self.stukken[plek] for plek in stukken))


def deel_in(ids: frozenset[str], groepen: Sequence[Groep]) -> Indeling:
    """De stukken waarin de groepen de mensen verdelen; van een groep telt alleen wie onder `ids` zit."""
    per_stuk: dict[tuple[int, ...], set[str]] = defaultdict(set)
    lid_van: dict[str, list[int]] = {eigen: [] for eigen in sorted(ids)}
    for nummer, (_, _, leden) in enumerate(groepen):
        for eigen in leden & ids:
            lid_van[eigen].append(nummer)
    for eigen, nummers in lid_van.items():
        per_stuk[tuple(nummers)].add(eigen)
    sleutels = sorted(per_stuk)
    return Indeling(
        tuple(frozenset(per_stuk[sleutel]) for sleutel in sleutels),
        tuple(
            Deelgroep(
                soort,
                naam,
                frozenset(plek for plek, sleutel in enumerate(sleutels) if nummer in sleutel),
                len(leden & ids),
            )
            for nummer, (soort, naam, leden) in enumerate(groepen)
        ),
    )


def toonbare_groepen(
    indeling: Indeling, mag: Mag, telt: Sequence[Stukken] = (), los: Sequence[Stukken] = ()
) -> tuple[Deelgroep, ...] | None:
    """De groepen die naast het geheel getoond mogen worden; None als ook het geheel niet mag.

    Args:
        mag: of een cijfer over deze stukken samen getoond mag worden; over niets mag dat altijd.
        telt: voor elke lezer de stukken met iemand die meetelt; leeg is alle.
        los: voor elke losse som de stukken met iemand die er iets in heeft.
    """
    if not mag(indeling.alles):
        return None
    telt = telt or (indeling.alles,)
    kolommen = dict.fromkeys((indeling.alles, *telt, *los))
    over = [groep for groep in indeling.groepen if mag(groep.stukken)]
    vast = [stukken for stukken in doorsneden(indeling) if not mag(stukken)]
    while (weg := _te_verbergen(indeling, over, vast, mag, kolommen)) is not None:
        over.remove(weg)
    geheim = {*vast, *(groep.stukken for groep in indeling.groepen if groep not in over)}
    # wie alle bijdragen aan een losse som in één verborgen groep weet, leest die groep in het geheel
    for meetellend in telt:
        if any(som and som <= deel and not meetellend <= deel for som in los for deel in geheim):
            return None
    return tuple(over)


def doorsneden(indeling: Indeling) -> set[Stukken]:
    """Wat groepen delen, wat de ene zonder de andere is, en elk stuk apart."""
    paren = combinations({groep.stukken for groep in indeling.groepen}, 2)
    gevonden = {deel for een, ander in paren for deel in (een & ander, een - ander, ander - een)}
    return {*gevonden, *(frozenset({plek}) for plek in indeling.alles)} - {frozenset()}


def _te_verbergen(
    indeling: Indeling,
    over: Sequence[Deelgroep],
    vast: Sequence[Stukken],
    mag: Mag,
    telt: Iterable[Stukken],
) -> Deelgroep | None:
    """De kleinste groep waaruit iets volgt dat verborgen hoort; None als er niets te vinden is.

    De kleinste eerst weg: dan blijft er het meest staan.
    """
    for kolommen in telt:
        opspansel = Opspansel([rij(indeling.alles, kolommen), *(rij(g.stukken, kolommen) for g in over)])
        for stukken in _geheim(indeling, over, vast, mag):
            uit = opspansel.samenstelling(rij(stukken, kolommen))
            gebruikt = [over[plek - 1] for plek in uit or () if plek]
            bruikbaar = [groep for groep in gebruikt if groep.stukken != indeling.alles]
            if bruikbaar:
                return min(bruikbaar, key=lambda groep: (groep.omvang, groep.soort, groep.naam))
    return None


def _geheim(
    indeling: Indeling, over: Sequence[Deelgroep], vast: Sequence[Stukken], mag: Mag
) -> Iterator[Stukken]:
    """Alles wat niet te vinden mag zijn: verborgen groepen, te kleine doorsneden en te kleine resten."""
    yield from (groep.stukken for groep in indeling.groepen if groep not in over)
    yield from vast
    soorten: dict[str, list[Stukken]] = defaultdict(list)
    for groep in over:
        soorten[groep.soort].append(groep.stukken)
    for geheel in (indeling.alles, *(groep.stukken for groep in over)):
        for leden in soorten.values():
            rest = geheel.difference(*(stukken for stukken in leden if stukken <= geheel))
            if rest and rest != geheel and not mag(rest):
                yield rest


def rij(stukken: Stukken, telt: Stukken) -> list[int]:
    """De som over deze stukken als rij over wat meetelt."""
    return [int(plek in stukken) for plek in sorted(telt)]
