"""Eigen regie: wie de doelen, de acties en het persoonlijke budget koos.

Het gaat om plannen die getekend zijn. Elk doel en elke actie telt één keer, met wie er bij `gekozen_door`
staat; wat niet ingevuld is, blijft een eigen soort. Het budget zijn de euro's van acties uit het persoonlijke
budget die gepland, bezig of afgerond zijn. Een cijfer over minder mensen dan de grens blijft weg, ook als het
door aftrekken te vinden is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from competentie_cli.domein.effect import Kiezer, Maat, Regie, Regiegroep, Verdeling
from competentie_cli.domein.groep import GEHEEL
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.plan import Actie, Plan
from competentie_cli.rekenen.effect import getekende_plannen
from competentie_cli.rekenen.groepering import vaste_groepen
from competentie_cli.rekenen.inzet import actiestand, telt_in_budget
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie.verbergen import Indeling, Stukken, deel_in, toonbare_groepen

# wat als eerste mee verborgen wordt; wat de medewerker zelf koos als laatste
_OFFERVOLGORDE = (Kiezer.SAMEN, Kiezer.LEIDINGGEVENDE, Kiezer.NIET_INGEVULD, Kiezer.MEDEWERKER)
_EEN = Decimal(1)
_NUL = Decimal(0)


@dataclass(frozen=True, slots=True)
class _Keuze:
    """Iets uit een plan van één persoon, en wie het koos."""

    persoon: str
    kiezer: Kiezer
    hoeveel: Decimal


@dataclass(slots=True)
class _Oogst:
    """Alle keuzes per maat."""

    keuzes: dict[Maat, list[_Keuze]] = field(default_factory=lambda: {maat: [] for maat in Maat})
    prijs_onbekend: bool = False


def bereken_regie(
    ids: Iterable[str],
    organisatie: Organisatie,
    peildatum: date,
    grens: int,
    *,
    jaar: int | None = None,
    groepeer: bool = True,
) -> Regie:
    """Wie koos, in het geheel en per vaste groep.

    Args:
        grens: over minder mensen staat er geen cijfer; 1 toont alles, voor een werkbeeld.
        jaar: alleen plannen die dat jaar begonnen.
        groepeer: ook per vaste groep; een losse keuze van mensen is al een groep.
    """
    ids = tuple(ids)
    oogst = _oogst(ids, organisatie, peildatum, jaar)
    indeling = deel_in(frozenset(ids), vaste_groepen(ids, organisatie) if groepeer else ())
    per_maat = {maat: _verdelingen(indeling, keuzes, grens) for maat, keuzes in oogst.keuzes.items()}
    sleutels = [GEHEEL, *((groep.soort, groep.naam) for groep in indeling.groepen)]
    regie = tuple(
        Regiegroep(soort, naam, tuple((maat, per_maat[maat].get((soort, naam))) for maat in Maat))
        for soort, naam in sleutels
        if soort == GEHEEL[0] or any((soort, naam) in verdelingen for verdelingen in per_maat.values())
    )
    return Regie(regie, oogst.prijs_onbekend, _iets_verborgen(indeling, oogst, per_maat))


def wie_koos(
    ids: Iterable[str], organisatie: Organisatie, peildatum: date, jaar: int | None
) -> dict[Maat, frozenset[str]]:
    """Van wie er per maat iets te tellen valt."""
    oogst = _oogst(tuple(ids), organisatie, peildatum, jaar)
    return {maat: _mensen(keuzes) for maat, keuzes in oogst.keuzes.items()}


def _oogst(ids: Sequence[str], organisatie: Organisatie, peildatum: date, jaar: int | None) -> _Oogst:
    oogst = _Oogst()
    for eigen in ids:
        for plan in getekende_plannen(organisatie.plannen.get(eigen, ()), peildatum):
            if jaar is None or plan.periode.van.year == jaar:
                _pluk(oogst, eigen, plan, organisatie)
    return oogst


def _pluk(oogst: _Oogst, eigen: str, plan: Plan, organisatie: Organisatie) -> None:
    for doel in plan.doelen:
        oogst.keuzes[Maat.DOELEN].append(_Keuze(eigen, _kiezer(doel.gekozen_door), _EEN))
        for actie in doel.acties:
            kiezer = _kiezer(actie.gekozen_door)
            oogst.keuzes[Maat.ACTIES].append(_Keuze(eigen, kiezer, _EEN))
            uit_budget, kosten = _uit_budget(actie, organisatie)
            oogst.prijs_onbekend |= uit_budget and kosten is None
            if uit_budget and kosten:
                oogst.keuzes[Maat.BUDGET].append(_Keuze(eigen, kiezer, kosten))


def _kiezer(gekozen_door: str | None) -> Kiezer:
    return Kiezer(gekozen_door) if gekozen_door else Kiezer.NIET_INGEVULD


def _uit_budget(actie: Actie, organisatie: Organisatie) -> tuple[bool, Decimal | None]:
    inzet = actiestand(actie, organisatie).inzet
    return telt_in_budget(actie) and inzet.uit_budget, inzet.kosten


def _verdelingen(
    indeling: Indeling, keuzes: Sequence[_Keuze], grens: int
) -> dict[tuple[str, str], Verdeling]:
    """Per (soort, naam) de verdeling die getoond mag worden."""
    per_kiezer = {kiezer: frozenset(k.persoon for k in keuzes if k.kiezer is kiezer) for kiezer in Kiezer}
    verborgen = _verborgen_kiezers(per_kiezer, grens)
    cellen = [_mensen(keuzes), *(wie for kiezer, wie in per_kiezer.items() if kiezer not in verborgen)]
    cellen.append(frozenset().union(*(per_kiezer[kiezer] for kiezer in verborgen)))

    def mag(stukken: Stukken) -> bool:
        mensen = indeling.mensen(stukken)
        return not any(te_klein(len(mensen & cel), grens) for cel in cellen)

    telt = frozenset(plek for plek in indeling.alles if indeling.stukken[plek] & cellen[0])
    toonbaar = toonbare_groepen(indeling, mag, (telt,))
    geheel = [(GEHEEL, indeling.alles)] if toonbaar is not None else []
    getoond = [((g.soort, g.naam), g.stukken) for g in toonbaar or ()]
    per_persoon: dict[str, list[_Keuze]] = defaultdict(list)
    for keuze in keuzes:
        per_persoon[keuze.persoon].append(keuze)
    met_iets = ((sleutel, indeling.mensen(stukken) & cellen[0]) for sleutel, stukken in [*geheel, *getoond])
    return {
        sleutel: _verdeling(wie, [k for p in wie for k in per_persoon[p]], verborgen)
        for sleutel, wie in met_iets
        if wie
    }


def _mensen(keuzes: Iterable[_Keuze]) -> frozenset[str]:
    return frozenset(keuze.persoon for keuze in keuzes)


def _verborgen_kiezers(per_kiezer: dict[Kiezer, frozenset[str]], grens: int) -> frozenset[Kiezer]:
    """De kiezers achter wie te weinig mensen zitten, en zo nodig nog een, zodat aftrekken niets oplevert."""
    weg = {kiezer for kiezer, wie in per_kiezer.items() if te_klein(len(wie), grens)}
    for kiezer in _OFFERVOLGORDE:
        samen = frozenset().union(*(per_kiezer[k] for k in weg))
        if not weg or (len(weg) > 1 and len(samen) >= grens):
            break
        if per_kiezer[kiezer]:
            weg.add(kiezer)
    return frozenset(weg)


def _verdeling(wie: frozenset[str], keuzes: Sequence[_Keuze], verborgen: frozenset[Kiezer]) -> Verdeling:
    sommen = {kiezer: _som(k for k in keuzes if k.kiezer is kiezer) for kiezer in Kiezer}
    delen = tuple((kiezer, None if kiezer in verborgen else som) for kiezer, som in sommen.items())
    return Verdeling(len(wie), _som(keuzes), delen)


def _som(keuzes: Iterable[_Keuze]) -> Decimal:
    return sum((keuze.hoeveel for keuze in keuzes), _NUL)


def _iets_verborgen(
    indeling: Indeling, oogst: _Oogst, per_maat: dict[Maat, dict[tuple[str, str], Verdeling]]
) -> bool:
    """Of er ergens een streepje staat, of een groep ontbreekt die wel iets koos."""
    return any(_is_onvolledig(indeling, oogst.keuzes[maat], getoond) for maat, getoond in per_maat.items())


def _is_onvolledig(
    indeling: Indeling, keuzes: Sequence[_Keuze], getoond: dict[tuple[str, str], Verdeling]
) -> bool:
    iedereen = _mensen(keuzes)
    groepen = [(GEHEEL, indeling.alles), *(((g.soort, g.naam), g.stukken) for g in indeling.groepen)]
    ontbreekt = any(
        indeling.mensen(stukken) & iedereen and sleutel not in getoond for sleutel, stukken in groepen
    )
    return ontbreekt or any(deel is None for v in getoond.values() for _, deel in v.delen)
