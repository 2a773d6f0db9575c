"""Wat er rond het draagvlak open ligt: zorgen, acties, wie iets hoorde en wie wat bewaakt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.draagvlak import (
    GROEPEN,
    Betrokkene,
    Communicatiemoment,
    Draagvlak,
    Draagvlakactie,
    Trekker,
    Zorg,
    loopt_nog,
)
from competentie_cli.domein.draagvlakstand import Actiestand, Bereik, Bewaking, Zorgstand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.selectie import in_dienst
from competentie_cli.rekenen.tijd import loopt, maanden_later
from competentie_cli.rekenen.volgorde import sorteernaam

AFGEROND_MAANDEN = 12


def zorgstanden(zorgen: Sequence[Zorg], peildatum: date) -> tuple[Zorgstand, ...]:
    """Open zorgen, de oudste eerst en wat geen dag heeft achteraan; dan wat het afgelopen jaar klaar kwam."""
    gemeld = [zorg for zorg in zorgen if _begonnen(zorg.gemeld, peildatum)]
    standen = [_zorg(zorg, peildatum) for zorg in gemeld if _telt(zorg, peildatum)]
    return tuple(sorted(standen, key=lambda z: (not z.is_open, z.zorg.gemeld or date.max)))


def _telt(zorg: Zorg, peildatum: date) -> bool:
    """Of een zorg nog open is, of minder dan een jaar geleden klaar kwam."""
    if loopt_nog(zorg.status, zorg.status_op, peildatum):
        return True
    return zorg.status_op is not None and peildatum <= maanden_later(zorg.status_op, AFGEROND_MAANDEN)


def _zorg(zorg: Zorg, peildatum: date) -> Zorgstand:
    is_open = loopt_nog(zorg.status, zorg.status_op, peildatum)
    mist = tuple(veld for veld in ("wie", "tegen") if getattr(zorg, veld) is None) if is_open else ()
    maanden = None if zorg.gemeld is None else volle_maanden(zorg.gemeld, peildatum)
    return Zorgstand(zorg, is_open, maanden, mist)


def volle_maanden(van: date, tot: date) -> int:
    """Hoeveel volle maanden er tussen twee dagen liggen."""
    maanden = (tot.year - van.year) * 12 + tot.month - van.month
    return maanden if maanden_later(van, maanden) <= tot else maanden - 1


def lopende_acties(draagvlak: Draagvlak, peildatum: date) -> tuple[Actiestand, ...]:
    """Wat nog loopt, op de dag waartegen; te laat is wat vóór de peildatum klaar had moeten zijn."""
    acties = [*_acties(draagvlak, peildatum)]
    return tuple(sorted(acties, key=lambda actie: (actie.tegen or date.max, actie.actie)))


def _acties(draagvlak: Draagvlak, peildatum: date) -> Iterator[Actiestand]:
    for zorg in draagvlak.zorgen:
        if zorg.actie and _begonnen(zorg.gemeld, peildatum):
            yield from _loopt("zorg", zorg.actie, zorg, zorg.wie, peildatum)
    for actie in draagvlak.acties:
        if _begonnen(actie.datum, peildatum):
            yield from _loopt("actie", actie.actie, actie, actie.wie, peildatum)
    for betrokkene in huidige_betrokkenen(draagvlak.betrokkenen, peildatum):
        if betrokkene.actie:
            yield from _loopt("betrokkene", betrokkene.actie, betrokkene, betrokkene.eigenaar, peildatum)


def _begonnen(dag: date | None, peildatum: date) -> bool:
    return dag is None or dag <= peildatum


def _loopt(
    bron: str, tekst: str, houder: Zorg | Draagvlakactie | Betrokkene, wie: str | None, peildatum: date
) -> Iterator[Actiestand]:
    if loopt_nog(houder.status, houder.status_op, peildatum):
        te_laat = houder.tegen is not None and houder.tegen < peildatum
        yield Actiestand(bron, tekst, wie, houder.tegen, te_laat, houder.doel, zonder_eigenaar=wie is None)


def huidige_betrokkenen(betrokkenen: Sequence[Betrokkene], peildatum: date) -> tuple[Betrokkene, ...]:
    """Van ieder de laatste keer dat die bekeken werd, op naam; iemand hoort er één keer te staan."""
    gezien = [b for b in betrokkenen if _begonnen(b.datum, peildatum)]
    laatste = {b.wie: b for b in sorted(gezien, key=lambda b: b.datum or date.min)}
    return tuple(sorted(laatste.values(), key=lambda b: sorteernaam(b.wie)))


def bereik(momenten: Sequence[Communicatiemoment], peildatum: date) -> tuple[Bereik, ...]:
    """Per groep het laatste moment dat er was en het eerste dat komt; wie nooit iets hoorde staat vooraan."""
    standen = [_bereik(groep, [m for m in momenten if groep in m.groepen], peildatum) for groep in GROEPEN]
    return tuple(sorted(standen, key=lambda b: (not b.nooit, b.laatste.datum if b.laatste else date.min)))


def _bereik(groep: str, momenten: Sequence[Communicatiemoment], peildatum: date) -> Bereik:
    op_dag = sorted(momenten, key=lambda moment: moment.datum)
    geweest = [m for m in op_dag if m.gehouden and m.datum <= peildatum]
    komt = [m for m in op_dag if m.datum > peildatum or (m.datum == peildatum and not m.gehouden)]
    gemist = sum(not m.gehouden and m.datum < peildatum for m in op_dag)
    return Bereik(groep, geweest[-1] if geweest else None, komt[0] if komt else None, gemist)


def bewakingen(organisatie: Organisatie, peildatum: date) -> tuple[Bewaking, ...]:
    """Alles wat ooit bewaakt werd of zou worden, wat niemand nu bewaakt eerst."""
    per_aspect: dict[str, list[Trekker]] = {}
    for trekker in organisatie.draagvlak.trekkers:
        if _begonnen(trekker.sinds, peildatum):
            per_aspect.setdefault(sorteernaam(trekker.bewaakt), []).append(trekker)
    standen = [_bewaking(leden, organisatie, peildatum) for leden in per_aspect.values()]
    return tuple(sorted(standen, key=lambda stand: (bool(stand.nu), sorteernaam(stand.bewaakt))))


def _bewaking(leden: Sequence[Trekker], organisatie: Organisatie, peildatum: date) -> Bewaking:
    met_naam = [trekker for trekker in leden if trekker.wie is not None]
    nu = tuple(trekker for trekker in met_naam if _bewaakt_nu(trekker, organisatie, peildatum))
    return Bewaking(leden[0].bewaakt, nu, tuple(trekker for trekker in met_naam if trekker not in nu))


def _bewaakt_nu(trekker: Trekker, organisatie: Organisatie, peildatum: date) -> bool:
    """Of iemand het nog opneemt en, met een bestand hier, nog in dienst is."""
    persoon = organisatie.medewerkers.get(trekker.wie or "")
    actief = persoon is None or in_dienst(persoon, peildatum)
    return actief and loopt(trekker.sinds, trekker.tot, peildatum)
