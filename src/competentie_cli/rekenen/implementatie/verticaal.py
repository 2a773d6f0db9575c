"""Hoe ver competentiemanagement reikt: per laag, per afdeling, en in een werkbeeld per laag erin."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.groep import GEHEEL
from competentie_cli.domein.implementatie import MATEN, Plek, Verticaal
from competentie_cli.rekenen.groepering import LAGEN
from competentie_cli.rekenen.implementatie.feiten import Feitenboek
from competentie_cli.rekenen.publicatie import Meting, Publicatie, feit, publiceer

_MENSEN = "mensen"
_SOORTEN = ("laag", "afdeling")


def meet_verticaal(boek: Feitenboek, grens: int, *, cellen: bool) -> Verticaal:
    """Hoeveel mensen die in dienst zijn een profiel, een actuele inschatting, een gesprek en een POP hebben.

    Args:
        cellen: ook elke laag binnen elke afdeling, voor een werkbeeld.
    """
    gepubliceerd = publiceer(boek.mensen, boek.peiling.groepen, _metingen(boek), grens)
    leden = {(soort, naam): ids for soort, naam, ids in boek.peiling.groepen}
    plekken = [_plek(gepubliceerd, "organisatie", "", _helften(boek, boek.mensen))]
    for soort in _SOORTEN:
        namen = [naam for s, naam in gepubliceerd.groepen if s == soort]
        plekken += [_plek(gepubliceerd, soort, naam, _helften(boek, leden[soort, naam])) for naam in namen]
    if cellen:
        plekken += _cellen(boek, [plek.afdeling for plek in plekken if plek.soort == "afdeling"])
    return Verticaal(tuple(plekken))


def _metingen(boek: Feitenboek) -> Iterator[Meting]:
    yield Meting(_MENSEN, dict.fromkeys(boek.mensen, ()))
    for maat in MATEN:
        yield feit(
            maat, boek.feiten, frozenset(e for e, feiten in boek.feiten.items() if getattr(feiten, maat))
        )


def _helften(boek: Feitenboek, mensen: Collection[str]) -> frozenset[str]:
    """De maten die minstens de helft van deze mensen heeft."""
    tellers = ((maat, sum(getattr(boek.feiten[eigen], maat) for eigen in mensen)) for maat in MATEN)
    return frozenset(maat for maat, teller in tellers if Aandeel(teller, len(mensen)).helft)


def _plek(gepubliceerd: Publicatie, soort: str, naam: str, helften: frozenset[str]) -> Plek:
    sleutel = GEHEEL if soort == "organisatie" else (soort, naam)
    geteld = gepubliceerd.cel(_MENSEN, sleutel)
    laag, afdeling = (naam if soort == deel else "" for deel in _SOORTEN)
    if geteld is None:
        return Plek(soort, laag, afdeling)
    cellen = ((maat, gepubliceerd.cel(maat, sleutel)) for maat in MATEN)
    aandelen = tuple((maat, Aandeel(int(cel.som()), cel.mensen)) for maat, cel in cellen if cel)
    return Plek(soort, laag, afdeling, geteld.mensen, aandelen, helften)


def _cellen(boek: Feitenboek, afdelingen: Iterable[str]) -> Iterator[Plek]:
    for afdeling in afdelingen:
        for laag in LAGEN:
            leden = [f for f in boek.feiten.values() if (f.afdeling, f.laag) == (afdeling, laag)]
            if leden:
                tellingen = ((maat, sum(getattr(lid, maat) for lid in leden)) for maat in MATEN)
                aandelen = tuple((maat, Aandeel(teller, len(leden))) for maat, teller in tellingen)
                yield Plek("cel", laag, afdeling, len(leden), aandelen)
