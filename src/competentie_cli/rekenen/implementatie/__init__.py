"""Hoe ver een organisatie staat: horizontaal, in haar taal, verticaal, en wat dat samen zegt."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from fractions import Fraction

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import DOMEINEN, GEBRUIKT, HrDomein
from competentie_cli.domein.implementatie import (
    MATEN,
    Bewijs,
    Domeinstand,
    Implementatie,
    Oordeel,
    Plek,
    Taalzuiverheid,
    Verticaal,
    Voorwaarde,
)
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.groepering import LAGEN
from competentie_cli.rekenen.implementatie.fasen import bepaal_stand
from competentie_cli.rekenen.implementatie.feiten import Feitenboek
from competentie_cli.rekenen.implementatie.maten import meet
from competentie_cli.rekenen.implementatie.taal import meet_taal
from competentie_cli.rekenen.implementatie.valkuilen import meet_valkuilen
from competentie_cli.rekenen.implementatie.verticaal import meet_verticaal

ZUIVER = (9, 10)
"""Welk deel van de woorden in de papieren in het woordenboek moet staan."""


def bereken_implementatie(
    organisatie: Organisatie, peildatum: date, gevonden: Collection[str], *, intern: bool
) -> Implementatie:
    """Het hele rapport.

    Args:
        gevonden: de bewijsstukken die in de organisatiemap staan, zoals ze genoemd zijn.
        intern: ook kleine groepen, en elke laag binnen elke afdeling.
    """
    boek = Feitenboek(organisatie, peildatum)
    grens = 1 if intern else organisatie.instelling.privacy.minimale_groep
    taal = meet_taal(boek, grens)
    domeinen = tuple(_domein(naam, boek, taal, gevonden, grens) for naam in DOMEINEN)
    verticaal = meet_verticaal(boek, grens, cellen=intern)
    voorwaarden = tuple(_voorwaarden(domeinen, taal, verticaal))
    return Implementatie(
        peildatum,
        boek.peiling.iedereen,
        None if intern else grens,
        domeinen,
        taal,
        verticaal,
        meet_valkuilen(boek, domeinen, grens),
        voorwaarden,
        _oordeel(domeinen, voorwaarden),
        _stap(domeinen, voorwaarden),
    )


def _domein(
    naam: str, boek: Feitenboek, taal: Taalzuiverheid, gevonden: Collection[str], grens: int
) -> Domeinstand:
    opgave = boek.organisatie.hr_domeinen.get(naam)
    return bepaal_stand(naam, opgave, meet(naam, boek, grens), _bewijzen(opgave, gevonden), taal.bron(naam))


def _bewijzen(opgave: HrDomein | None, gevonden: Collection[str]) -> tuple[Bewijs, ...]:
    """Een bestand telt als het er staat; een verteld bewijs telt als er een datum bij staat."""
    stukken = opgave.bewijs if opgave else ()
    return tuple(
        Bewijs(stuk, stuk.bestand in gevonden if stuk.bestand else stuk.datum is not None) for stuk in stukken
    )


def _voorwaarden(
    domeinen: Sequence[Domeinstand], taal: Taalzuiverheid, verticaal: Verticaal
) -> Iterator[Voorwaarde]:
    """Elk domein in fase 3 of 4, negen op tien woorden in het woordenboek, en elke getoonde laag bereikt.

    Een laag die te klein is om te tonen, telt niet mee; is geen enkele laag te tonen, dan is niets bewezen.
    """
    ver = Aandeel(sum(stand.fase >= GEBRUIKT for stand in domeinen), len(domeinen))
    yield Voorwaarde("domeinen", ver.vol, ver)
    woorden, (deel, geheel) = taal.papieren, ZUIVER
    zuiver = woorden.noemer > 0 and woorden.teller * geheel >= woorden.noemer * deel
    yield Voorwaarde("taal", zuiver, woorden if woorden.noemer else None)
    lagen = {plek.laag: _bereikt(plek) for plek in verticaal.van("laag") if plek.mensen}
    for laag in LAGEN:
        if laag in lagen:
            yield Voorwaarde(f"laag-{laag}", lagen[laag].vol, lagen[laag])
    if not lagen:
        yield Voorwaarde("lagen", gehaald=False)


def _bereikt(plek: Plek) -> Aandeel:
    """Hoeveel van de vier (profiel, inschatting, gesprek, POP) minstens de helft van de mensen heeft."""
    return Aandeel(len(plek.helften), len(MATEN))


def _oordeel(domeinen: Sequence[Domeinstand], voorwaarden: Sequence[Voorwaarde]) -> Oordeel:
    """Werkt met competenties vanaf één domein in fase 3; met alle voorwaarden competentiemanagement."""
    if all(voorwaarde.gehaald for voorwaarde in voorwaarden):
        return Oordeel.DOET_AAN
    if any(stand.fase >= GEBRUIKT for stand in domeinen):
        return Oordeel.WERKT_MET
    return Oordeel.NOG_NIET


def _stap(domeinen: Sequence[Domeinstand], voorwaarden: Sequence[Voorwaarde]) -> str:
    """Het domein onder fase 3 dat het dichtst bij zijn volgende fase staat; anders de eerste voorwaarde die
    ontbreekt; anders het eerste domein dat nog niet afgestemd is."""
    open_ = [stand for stand in domeinen if stand.fase < GEBRUIKT]
    if open_:
        return max(open_, key=_nabij).domein
    if ontbreekt := next((v.naam for v in voorwaarden if not v.gehaald), ""):
        return ontbreekt
    return next((stand.domein for stand in domeinen if stand.nodig), "")


def _nabij(stand: Domeinstand) -> tuple[int, Fraction]:
    """De hoogste fase; bij gelijke het grootste gebruik, en dan het eerste in de vaste volgorde."""
    maat = stand.beslissend
    gebruik = maat.aandeel if maat else None
    return stand.fase, Fraction(gebruik.teller, gebruik.noemer) if gebruik and gebruik.noemer else Fraction(0)
