"""Wat een scan al weet voor iemand ze invult, en welke ingevulde scan geldt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.pop import Functievergelijking
from competentie_cli.domein.scan import Evckans, Scan, Scanblad
from competentie_cli.rekenen.functievergelijking import vergelijk_functie
from competentie_cli.rekenen.kloof import bereken_kloof, vrijgesteld, wil_geen_scores
from competentie_cli.rekenen.vereist import vereist_van
from competentie_cli.rekenen.volgorde import sorteernaam

MEESTE_OPEN = 2
"""Zoveel rijen van een functie mogen nog openstaan voor ze buiten bereik ligt."""


def scan_op(scans: Sequence[Scan], soort: str, peildatum: date) -> Scan | None:
    """De laatste ingevulde scan van een soort, op of voor de peildatum; op één dag de laatst gelezene."""
    gevuld = [s for s in scans if s.soort == soort and s.datum <= peildatum and s.ingevuld]
    return max(reversed(gevuld), key=lambda scan: scan.datum, default=None)


def bereken_scanblad(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> Scanblad:
    """Wat er op een leeg blad al kan staan; voor wie geen niveaus wil, niets wat van een niveau komt."""
    weg = vrijgesteld(persoon, peildatum)
    eisen = [eis for eis in vereist_van(persoon, organisatie, peildatum) if eis.competentie not in weg]
    return Scanblad(
        persoon,
        tuple(sorted(eisen, key=lambda eis: sorteernaam(organisatie.competentienaam(eis.competentie)))),
        not wil_geen_scores(persoon, peildatum),
        binnen_bereik(persoon, organisatie, peildatum),
        evc_kans(persoon, organisatie, peildatum),
    )


def binnen_bereik(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> tuple[str, ...]:
    """De functies waarvan iemand de eigen rijen haalt of bijna haalt, op naam en zonder rangorde.

    Bijna: de meeste rijen zijn er, hoogstens twee nog niet, en nergens is het meer dan één trede. Een rij
    waarover niets bekend is, telt als een rij die er nog niet is.
    """
    if wil_geen_scores(persoon, peildatum):
        return ()
    gevonden = [
        functie
        for functie in organisatie.functies.values()
        if functie.soort == "functie"
        and functie.id != persoon.functie
        and _is_dichtbij(vergelijk_functie(persoon, functie.id, organisatie, peildatum))
    ]
    return tuple(f.id for f in sorted(gevonden, key=lambda f: (sorteernaam(f.naam), f.id)))


def _is_dichtbij(vergelijking: Functievergelijking) -> bool:
    nog = len(vergelijking.groei) + len(vergelijking.bekijken) + len(vergelijking.nieuw)
    return nog <= MEESTE_OPEN and nog < len(vergelijking.klaar) and not vergelijking.grote_stap


def evc_kans(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> Evckans:
    """Competenties op het gevraagde niveau zonder bewijs, en de trajecten die er in huis zijn.

    Wat van iedereen gevraagd wordt, is geen vak om te laten erkennen.
    """
    rijen = bereken_kloof(persoon, organisatie, peildatum).met_status(Status.OP_NIVEAU, Status.BOVEN)
    bewezen = {
        competentie
        for bewijs in persoon.bewijzen
        if bewijs.datum <= peildatum
        for competentie in bewijs.niveaus
    }
    kans = [rij for rij in rijen if rij.competentie not in bewezen and not _is_erkend(rij)]
    return Evckans(
        _op_naam(rij.naam for rij in kans if _soort(rij, organisatie) == "vaktechnisch"),
        _op_naam(rij.naam for rij in kans if _soort(rij, organisatie) in ("functie", "leidinggevend")),
        _op_naam(lid.naam for lid in organisatie.leeraanbod.values() if lid.vorm == "evc"),
    )


def _is_erkend(rij: Kloofrij) -> bool:
    return any(bron.bron == "evc" for bron in rij.bronnen)


def _soort(rij: Kloofrij, organisatie: Organisatie) -> str:
    gevonden = organisatie.competenties.get(rij.competentie)
    return gevonden.soort if gevonden else ""


def _op_naam(namen: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(namen, key=sorteernaam))
