"""Cijfers over groepen mensen die samen naar buiten mogen.

Alles wat publiek over groepen verschijnt, komt van hier: dan geldt voor elk rapport hetzelfde, en verraadt
het ene niet wat het andere verbergt. Binnen één meting zijn de cellen tegen elkaar afgewogen. Tussen metingen
en tussen peildata blijft dat waar: elke meting van elke dag is per persoon een eigen onbekende, en dezelfde
meting van dezelfde dag geeft altijd dezelfde cellen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from competentie_cli.rekenen.groepering import Groep
from competentie_cli.rekenen.publicatie.verbergen import Indeling, Stukken, deel_in, toonbare_groepen

Sleutel = tuple[str, str]
GEHEEL: Sleutel = ("organisatie", "")
Getallen = tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Meting:
    """Wat er van elke persoon meetelt.

    Args:
        bijdragen: id -> de getallen van die persoon, voor iedereen even veel; wie ontbreekt, telt niet mee.
        aantallen: de eerste zoveel sommen zijn zelf aantallen mensen; ook die mogen niet te klein zijn.
    """

    naam: str
    bijdragen: Mapping[str, Getallen]
    aantallen: int = 0


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
    return Publicatie(
        tuple((groep.soort, groep.naam) for groep in indeling.groepen),
        {meting.naam: _cellen(indeling, meting, grens) for meting in metingen},
    )


def _cellen(indeling: Indeling, meting: Meting, grens: int) -> dict[Sleutel, Cel]:
    per_stuk = [_tel(stuk, meting) for stuk in indeling.stukken]

    def cel(stukken: Stukken) -> Cel:
        delen = [per_stuk[plek] for plek in sorted(stukken) if per_stuk[plek].mensen]
        return Cel(sum(deel.mensen for deel in delen), _kolomsommen(deel.sommen for deel in delen))

    def mag(stukken: Stukken) -> bool:
        aanwezig = sum(len(indeling.stukken[plek]) for plek in stukken)
        geteld = cel(stukken)
        tellen: tuple[Decimal | int, ...] = (aanwezig, geteld.mensen, *geteld.sommen[: meting.aantallen])
        return not any(0 < aantal < grens for aantal in tellen)

    if not mag(indeling.alles):
        return {}
    toonbaar = toonbare_groepen(indeling, mag)
    return {GEHEEL: cel(indeling.alles)} | {(g.soort, g.naam): cel(g.stukken) for g in toonbaar}


def _tel(stuk: frozenset[str], meting: Meting) -> Cel:
    bijdragen = [meting.bijdragen[eigen] for eigen in stuk if eigen in meting.bijdragen]
    return Cel(len(bijdragen), _kolomsommen(bijdragen))


def _kolomsommen(rijen: Iterable[Getallen]) -> Getallen:
    return tuple(sum(kolom, Decimal(0)) for kolom in zip(*rijen, strict=True))
