"""Cijfers over groepen mensen die samen naar buiten mogen.

Alles wat publiek over groepen verschijnt, komt van hier: dan geldt voor elk rapport hetzelfde, en verraadt
het ene niet wat het andere verbergt. Binnen één meting zijn de cellen tegen elkaar afgewogen. Een meting die
een andere fijner verdeelt, toont alleen groepen die ook daar getoond worden: anders vult de som aan wat de
delen verbergen. Verder is elke meting van elke dag per persoon een eigen onbekende, en geeft dezelfde meting
van dezelfde dag altijd dezelfde cellen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.rekenen.groepering import Groep
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie.opspansel import Opspansel
from competentie_cli.rekenen.publicatie.verbergen import (
    Deelgroep,
    Indeling,
    Stukken,
    deel_in,
    doorsneden,
    toonbare_groepen,
)

Getallen = tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Meting:
    """Wat er van elke persoon meetelt.

    Args:
        bijdragen: id -> de getallen van die persoon, voor iedereen even veel; wie ontbreekt, telt niet mee.
        aantallen: de eerste zoveel sommen zijn zelf aantallen mensen; ook die, en de rest, mogen
            niet te klein zijn.
        los: de laatste zoveel sommen heeft niet ieder die meetelt; wie elk ervan heeft, kan geweten zijn.
        telt: voor elke lezer van wie die de bijdrage niet kent; leeg is iedereen die bijdraagt.
        verdeelt: de metingen waarvan deze dezelfde getallen fijner verdeelt; die komen ervoor.
    """

    naam: str
    bijdragen: Mapping[str, Getallen]
    aantallen: int = 0
    verdeelt: tuple[str, ...] = ()
    los: int = 0
    telt: tuple[frozenset[str], ...] = ()

    @property
    def lezers(self) -> tuple[frozenset[str], ...]:
        """Van wie elke lezer de bijdrage niet kent, te beginnen bij wie het meest weet."""
        return self.telt or (frozenset(self.bijdragen),)


def feit(naam: str, ids: Iterable[str], wie: frozenset[str]) -> Meting:
    """Hoeveel mensen wel, en hoeveel niet; geen van beide mag klein zijn."""
    return Meting(
        naam, {eigen: (als_getal(eigen in wie), als_getal(eigen not in wie)) for eigen in ids}, aantallen=2
    )


def som(naam: str, getallen: Mapping[str, Decimal | int]) -> Meting:
    """Een som, over wie er iets in heeft."""
    return Meting(naam, {eigen: (Decimal(getal),) for eigen, getal in getallen.items() if getal})


def tweedeling(naam: str, delen: Mapping[str, tuple[Decimal | int, Decimal | int]], van: str) -> Meting:
    """De som `van` in twee: hoeveel mensen er iets in elk deel hebben, en de twee sommen."""
    bijdragen = {
        eigen: (als_getal(bool(een)), als_getal(bool(ander)), Decimal(een), Decimal(ander))
        for eigen, (een, ander) in delen.items()
        if een or ander
    }
    return Meting(naam, bijdragen, aantallen=2, verdeelt=(van,), los=2)


def als_getal(waar: bool) -> Decimal:
    """Eén als het waar is, anders nul: zo telt een feit mee in een meting."""
    return Decimal(int(waar))


@dataclass(frozen=True, slots=True)
class Cel:
    """De optelling van een meting over een groep: over hoeveel mensen, en de sommen."""

    mensen: int = 0
    sommen: Getallen = ()

    def som(self, plek: int = 0) -> Decimal:
        """Eén som; nul als er niemand meetelt, want dan zijn er geen sommen."""
        return self.sommen[plek] if self.sommen else Decimal(0)


@dataclass(frozen=True)
class Publicatie:
    """De cellen die getoond mogen worden.

    Args:
        groepen: alle vaste groepen (soort, naam), ook die van een meting niet getoond worden.
        cellen: meting -> groep -> cel; wat er niet in staat, is verborgen.
    """

    groepen: tuple[Groepsleutel, ...]
    cellen: Mapping[str, Mapping[Groepsleutel, Cel]] = field(default_factory=dict)

    def cel(self, meting: str, groep: Groepsleutel = GEHEEL) -> Cel | None:
        """De cel van een groep; None als ze verborgen is."""
        return self.cellen[meting].get(groep)


def publiceer(
    ids: Iterable[str], groepen: Sequence[Groep], metingen: Iterable[Meting], grens: int
) -> Publicatie:
    """Elke meting over het geheel en over elke vaste groep, voor zover dat te tonen is.

    Args:
        ids: wie tot het geheel hoort.
        grens: over 1 tot `grens` - 1 mensen staat er niets; 1 toont alles, voor een werkbeeld.
    """
    indeling = deel_in(frozenset(ids), groepen)
    cellen: dict[str, dict[Groepsleutel, Cel]] = {}
    for meting in metingen:
        dicht = {stukken for grof in meting.verdeelt for stukken in _verborgen(indeling, cellen[grof])}
        teller = _Teller(indeling, meting, grens, dicht)
        getoond = teller.cellen()
        cellen[meting.naam] = {} if meting.los and teller.verraadt(getoond) else getoond
    return Publicatie(tuple(map(_sleutel, indeling.groepen)), cellen)


class _Teller:
    """De cellen van één meting.

    Args:
        dicht: wat niet getoond mag worden omdat een meting die deze verdeelt het verbergt.
    """

    def __init__(self, indeling: Indeling, meting: Meting, grens: int, dicht: Collection[Stukken]) -> None:
        self._indeling = indeling
        self._meting = meting
        self._grens = grens
        self._per_stuk = [_tel(stuk, meting) for stuk in indeling.stukken]
        self._dicht = dicht

    def cellen(self) -> dict[Groepsleutel, Cel]:
        """Het geheel en de groepen die getoond mogen worden; niets als het geheel niet mag."""
        telt = tuple(
            frozenset(plek for plek, stuk in enumerate(self._indeling.stukken) if stuk & wie)
            for wie in self._meting.lezers
        )
        toonbaar = toonbare_groepen(self._indeling, self._mag, telt, tuple(self._los()))
        if toonbaar is None:
            return {}
        geheel = {GEHEEL: self._cel(self._indeling.alles)}
        return geheel | {_sleutel(groep): self._cel(groep.stukken) for groep in toonbaar}

    def verraadt(self, getoond: Mapping[Groepsleutel, Cel]) -> bool:
        """Of de getoonde delen samen met de sommen die ze verdelen iets geven wat verborgen hoort."""
        los = list(self._los())
        alle = {GEHEEL: self._indeling.alles} | {_sleutel(g): g.stukken for g in self._indeling.groepen}
        grof = [self._rij(stukken, los) for stukken in alle.values() if stukken not in self._dicht]
        fijn = [self._rij(alle[sleutel], los, plek) for sleutel in getoond for plek in range(len(los))]
        opspansel = Opspansel([*grof, *fijn])
        verborgen = {stukken for sleutel, stukken in alle.items() if sleutel not in getoond}
        delen = doorsneden(self._indeling)
        for plek in (None, *range(len(los))):
            dicht = self._dicht if plek is None else verborgen
            for stukken in {*dicht, *delen}:
                rij = self._rij(stukken, los, plek)
                klein = te_klein(self._aantal(stukken, plek), self._grens)
                geheim = klein or (stukken in dicht and rij not in grof + fijn)
                if any(rij) and geheim and opspansel.samenstelling(rij) is not None:
                    return True
        return False

    def _rij(self, stukken: Stukken, los: Sequence[Stukken], alleen: int | None = None) -> list[int]:
        """De som van de delen over deze stukken, of één deel ervan."""
        return [
            int(stuk in stukken and alleen in (None, plek))
            for plek, som in enumerate(los)
            for stuk in sorted(som)
        ]

    def _aantal(self, stukken: Stukken, plek: int | None) -> int:
        """Hoeveel mensen er iets in een losse som hebben, of in een ervan."""
        losse = (
            self._meting.bijdragen[eigen][-self._meting.los :]
            for eigen in self._meting.bijdragen.keys() & self._indeling.mensen(stukken)
        )
        return sum(any(deel) if plek is None else bool(deel[plek]) for deel in losse)

    def _los(self) -> Iterator[Stukken]:
        """Voor elke losse som waar iemand er iets in heeft."""
        for som in range(-self._meting.los, 0):
            yield frozenset(
                plek for plek, deel in enumerate(self._per_stuk) if deel.sommen and deel.sommen[som]
            )

    def _cel(self, stukken: Stukken) -> Cel:
        delen = [self._per_stuk[plek] for plek in sorted(stukken) if self._per_stuk[plek].mensen]
        return Cel(sum(deel.mensen for deel in delen), _kolomsommen(deel.sommen for deel in delen))

    def _mag(self, stukken: Stukken) -> bool:
        if stukken in self._dicht:
            return False
        aanwezig = sum(len(self._indeling.stukken[plek]) for plek in stukken)
        geteld = self._cel(stukken)
        wel = geteld.sommen[: self._meting.aantallen]
        niet = (geteld.mensen - aantal for aantal in wel)
        tellen: list[Decimal | int] = [aanwezig, geteld.mensen, *wel, *niet]
        return not any(te_klein(aantal, self._grens) for aantal in tellen)


def _verborgen(indeling: Indeling, cellen: Mapping[Groepsleutel, Cel]) -> Iterator[Stukken]:
    if GEHEEL not in cellen:
        yield indeling.alles
    yield from (groep.stukken for groep in indeling.groepen if _sleutel(groep) not in cellen)


def _sleutel(groep: Deelgroep) -> Groepsleutel:
    return groep.soort, groep.naam


def _tel(stuk: frozenset[str], meting: Meting) -> Cel:
    bijdragen = [meting.bijdragen[eigen] for eigen in stuk if eigen in meting.bijdragen]
    return Cel(len(bijdragen), _kolomsommen(bijdragen))


def _kolomsommen(rijen: Iterable[Getallen]) -> Getallen:
    return tuple(sum(kolom, Decimal(0)) for kolom in zip(*rijen, strict=True))
