"""Cijfers over groepen mensen die samen naar buiten mogen.

Alles wat publiek over groepen verschijnt, komt van hier: dan geldt voor elk rapport hetzelfde, en verraadt
het ene niet wat het andere verbergt. Binnen één meting zijn de cellen tegen elkaar afgewogen. Een meting die
een andere fijner verdeelt, toont alleen groepen die ook daar getoond worden: anders vult de som aan wat de delen
verbergen. Verder is elke meting van elke dag per persoon een eigen onbekende, en geeft dezelfde meting van
dezelfde dag altijd dezelfde cellen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from competentie_cli.rekenen.groepering import Groep
from competentie_cli.rekenen.publicatie.verbergen import (
    Deelgroep,
    Indeling,
    Stukken,
    deel_in,
    toonbare_groepen,
)

Sleutel = tuple[str, str]
GEHEEL: Sleutel = ("organisatie", "")
Getallen = tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Meting:
    """Wat er van elke persoon meetelt.

    Args:
        bijdragen: id -> de getallen van die persoon, voor iedereen even veel; wie ontbreekt, telt niet mee.
        aantallen: de eerste zoveel sommen zijn zelf aantallen mensen; ook die mogen niet te klein zijn.
        verdeelt: de naam van de meting waarvan deze dezelfde getallen fijner verdeelt; die komt ervoor.
    """

    naam: str
    bijdragen: Mapping[str, Getallen]
    aantallen: int = 0
    verdeelt: str = ""


@dataclass(frozen=True, slots=True)
class Cel:
    """De optelling van een meting over een groep: over hoeveel mensen, en de sommen."""

    mensen: int = 0
    sommen: Getallen = ()


@dataclass(frozen=True)
class Publicatie:
    """De cellen die getoond mogen worden.

    Args:
        groepen: alle vaste groepen (soort, naam), ook die van een meting niet getoond worden.
        cellen: meting -> groep -> cel; wat er niet in staat, is verborgen.
    """

    groepen: tuple[Sleutel, ...]
    cellen: Mapping[str, Mapping[Sleutel, Cel]] = field(default_factory=dict)

    def cel(self, meting: str, groep: Sleutel = GEHEEL) -> Cel | None:
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
    cellen: dict[str, dict[Sleutel, Cel]] = {}
    for meting in metingen:
        binnen = cellen[meting.verdeelt] if meting.verdeelt else None
        cellen[meting.naam] = _Teller(indeling, meting, grens, binnen).cellen()
    return Publicatie(tuple(map(_sleutel, indeling.groepen)), cellen)


class _Teller:
    """De cellen van één meting.

    Args:
        binnen: de cellen van de meting die deze verdeelt; daarbuiten staat er niets.
    """

    def __init__(
        self, indeling: Indeling, meting: Meting, grens: int, binnen: Mapping[Sleutel, Cel] | None
    ) -> None:
        self._indeling = indeling
        self._meting = meting
        self._grens = grens
        self._per_stuk = [_tel(stuk, meting) for stuk in indeling.stukken]
        self._dicht = frozenset[Stukken]() if binnen is None else _buiten(indeling, binnen)

    def cellen(self) -> dict[Sleutel, Cel]:
        """Het geheel en de groepen die getoond mogen worden; niets als het geheel niet mag."""
        alles = self._indeling.alles
        if not self._mag(alles):
            return {}
        telt = frozenset(plek for plek in alles if self._per_stuk[plek].mensen)
        toonbaar = toonbare_groepen(self._indeling, self._mag, telt)
        return {GEHEEL: self._cel(alles)} | {_sleutel(groep): self._cel(groep.stukken) for groep in toonbaar}

    def _cel(self, stukken: Stukken) -> Cel:
        delen = [self._per_stuk[plek] for plek in sorted(stukken) if self._per_stuk[plek].mensen]
        return Cel(sum(deel.mensen for deel in delen), _kolomsommen(deel.sommen for deel in delen))

    def _mag(self, stukken: Stukken) -> bool:
        if stukken in self._dicht:
            return False
        aanwezig = sum(len(self._indeling.stukken[plek]) for plek in stukken)
        geteld = self._cel(stukken)
        tellen: list[Decimal | int] = [aanwezig, geteld.mensen, *geteld.sommen[: self._meting.aantallen]]
        return not any(0 < aantal < self._grens for aantal in tellen)


def _buiten(indeling: Indeling, binnen: Mapping[Sleutel, Cel]) -> frozenset[Stukken]:
    """Wat een fijnere verdeling niet mag tonen."""
    dicht = {groep.stukken for groep in indeling.groepen if _sleutel(groep) not in binnen}
    return frozenset(dicht if GEHEEL in binnen else dicht | {indeling.alles})


def _sleutel(groep: Deelgroep) -> Sleutel:
    return groep.soort, groep.naam


def _tel(stuk: frozenset[str], meting: Meting) -> Cel:
    bijdragen = [meting.bijdragen[eigen] for eigen in stuk if eigen in meting.bijdragen]
    return Cel(len(bijdragen), _kolomsommen(bijdragen))


def _kolomsommen(rijen: Iterable[Getallen]) -> Getallen:
    return tuple(sum(kolom, Decimal(0)) for kolom in zip(*rijen, strict=True))
