"""Het niveau voor en na op één competentie, langs dezelfde weg als de kloof.

Twee niveaus zijn te vergelijken als ze op dezelfde soort bron rusten, als er op allebei gebouwd mag worden en
als de omschrijving van de competentie intussen niet veranderde. Wat niet te vergelijken is, blijft staan met
de reden erbij, en telt niet mee in cijfers over een groep.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from competentie_cli.domein.effect import UIT_HET_PLAN, Bezwaar, Peiling, Vergelijking
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Bronnen, Huidig
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.bronnen import bronnen_van, verzamel_inzendingen
from competentie_cli.rekenen.huidig import huidig_niveau
from competentie_cli.rekenen.kloof import vrijgesteld
from competentie_cli.rekenen.vereist import vereist_van


def peil(persoon: Medewerker, competentie: str, organisatie: Organisatie, dag: date) -> Peiling | None:
    """Het huidige niveau zoals het die dag was; None als er toen niets gezien was."""
    bronnen = _bronnen(persoon, competentie, organisatie, dag)
    huidig = huidig_niveau(bronnen, organisatie.instelling.beoordeling)
    if huidig is None:
        return None
    bezwaar = _bezwaar(huidig, persoon, competentie, organisatie, dag)
    return Peiling(huidig.niveau, huidig.naam, huidig.laatste.datum, huidig.gebruikt, bezwaar)


def vergelijk(
    persoon: Medewerker,
    competentie: str,
    organisatie: Organisatie,
    *,
    start: date,
    klaar: date,
    einde: date,
    van: Decimal | None = None,
) -> Vergelijking:
    """Het niveau t/m de start tegenover het niveau van na `klaar`.

    Args:
        klaar: het na telt pas met een inschatting van later dan die dag.
        einde: wat na die dag gezien werd, zegt meer over wat daarna kwam.
        van: het niveau dat het plan zelf noemt; dat gaat voor.
    """
    if competentie in vrijgesteld(persoon, einde):
        return Vergelijking(competentie, start, einde, bezwaren=(Bezwaar.NIET_VAN_TOEPASSING,))
    voor = peil(persoon, competentie, organisatie, start)
    if van is not None:
        voor = _uit_plan(van, voor, start)
    na = peil(persoon, competentie, organisatie, einde)
    opnieuw = na if na is not None and na.datum > klaar else None
    bijgewerkt = _veranderd(competentie, voor, opnieuw, organisatie)
    bezwaren = [_over_voor(voor)]
    if opnieuw is None:
        nieuwer = any(b.datum > klaar for b in _bronnen(persoon, competentie, organisatie, einde).alle)
        bezwaren.append(Bezwaar.OUDERE_GELDT if nieuwer else Bezwaar.NIET_OPNIEUW)
    else:
        bezwaren += [opnieuw.bezwaar, *_samen(voor, opnieuw, klaar)]
    bezwaren.append(Bezwaar.ANDERE_DEFINITIE if bijgewerkt else None)
    uniek = tuple(dict.fromkeys(bezwaar for bezwaar in bezwaren if bezwaar))
    return Vergelijking(competentie, start, einde, voor, opnieuw, uniek, bijgewerkt)


def is_opnieuw_gezien(
    persoon: Medewerker, competentie: str, organisatie: Organisatie, *, sinds: date, tot: date
) -> bool:
    """Of er op of na `sinds`, en niet na `tot`, een inschatting met een niveau bij kwam."""
    return any(bron.datum >= sinds for bron in _bronnen(persoon, competentie, organisatie, tot).alle)


def _bronnen(persoon: Medewerker, competentie: str, organisatie: Organisatie, dag: date) -> Bronnen:
    regels = organisatie.instelling.beoordeling
    return bronnen_van(persoon, competentie, verzamel_inzendingen(persoon, dag), regels, dag)


def _bezwaar(
    huidig: Huidig, persoon: Medewerker, competentie: str, organisatie: Organisatie, dag: date
) -> Bezwaar | None:
    if huidig.enkel_zelf:
        eisen = vereist_van(persoon, organisatie, dag)
        kritiek = any(eis.competentie == competentie and eis.kritiek for eis in eisen)
        return Bezwaar.ONBEVESTIGD if kritiek else Bezwaar.ENKEL_ZELF
    return Bezwaar.VEROUDERD if huidig.laatste.verouderd else None


def _uit_plan(van: Decimal, toen: Peiling | None, start: date) -> Peiling:
    """Het niveau van het plan; zegt de inschatting van toen hetzelfde, dan rust het daarop."""
    if toen is None:
        return Peiling(van, UIT_HET_PLAN, start, bezwaar=Bezwaar.ALLEEN_PLAN)
    if toen.niveau != van:
        return Peiling(van, UIT_HET_PLAN, start, bezwaar=Bezwaar.PLAN_WIJKT_AF)
    return toen


def _over_voor(voor: Peiling | None) -> Bezwaar | None:
    return Bezwaar.NIET_VOORAF if voor is None else voor.bezwaar


def _samen(voor: Peiling | None, na: Peiling, klaar: date) -> list[Bezwaar]:
    gevonden = []
    if voor is not None and voor.gebruikt and voor.soorten != na.soorten:
        gevonden.append(Bezwaar.ANDERE_BRON)
    if na.oudste <= klaar:
        gevonden.append(Bezwaar.DEELS_OUD)
    return gevonden


def _veranderd(
    competentie: str, voor: Peiling | None, na: Peiling | None, organisatie: Organisatie
) -> date | None:
    """Wanneer de omschrijving veranderde, als dat na het voor was en niet na het na."""
    gevonden = organisatie.competenties.get(competentie)
    bijgewerkt = gevonden.bijgewerkt if gevonden else None
    if bijgewerkt is None or voor is None or na is None or not voor.oudste < bijgewerkt <= na.datum:
        return None
    return bijgewerkt
