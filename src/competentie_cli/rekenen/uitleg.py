"""Hoe een niveau en een kloof tot stand kwamen, langs dezelfde weg als de berekening zelf."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Kloofrij, Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Periode, Rang, Rangbuur, Rangreden, Uitleg, Verwijzing
from competentie_cli.rekenen.bespreken import verschillen
from competentie_cli.rekenen.kloof import bereken_kloof, nieuwere_bronnen, prioriteit
from competentie_cli.rekenen.tijd import loopt
from competentie_cli.rekenen.uitleg_bronnen import Bronuitleg
from competentie_cli.rekenen.uitleg_eisen import eisrijen
from competentie_cli.rekenen.uitleg_posten import posten_van

_RANGREDENEN = (Rangreden.KRITIEK, Rangreden.GEWICHT, Rangreden.DOEL, Rangreden.NAAM, Rangreden.NAAM)


def leg_uit(
    persoon: Medewerker,
    competentie: str,
    organisatie: Organisatie,
    peildatum: date,
    *,
    ook_verouderd: bool = False,
    intern: bool = False,
) -> Uitleg:
    """De uitleg van één niveau; wat verborgen hoort te blijven, zit er niet in.

    Args:
        intern: neem ook de losse niveaus op van rondes met genoeg beoordelaars.
    """
    kloof = bereken_kloof(persoon, organisatie, peildatum, ook_verouderd=ook_verouderd)
    rij = kloof.rij(competentie)
    zonder_scores = _zonder_scores(persoon) if kloof.zonder_scores else None
    vrijstellingen = _vrijstellingen(persoon, competentie, peildatum)
    stil = bool(zonder_scores or vrijstellingen)
    regels = organisatie.instelling.beoordeling
    gezien = Bronuitleg(persoon, competentie, rij, regels, peildatum, intern, stil)
    huidig = gezien.huidig
    return Uitleg(
        medewerker=persoon.id,
        competentie=competentie,
        naam=organisatie.competentienaam(competentie),
        peildatum=peildatum,
        combineer=regels.combineer,
        eisen=eisrijen(persoon, competentie, organisatie, peildatum),
        rij=rij,
        vrijstellingen=vrijstellingen,
        zonder_scores=zonder_scores,
        posten=() if zonder_scores else posten_van(gezien),
        bronnen=() if stil else gezien.standen(),
        huidig=huidig,
        verschillen=() if stil else tuple(verschillen(gezien.bronnen)),
        nieuwere=tuple(nieuwere_bronnen(gezien.bronnen, huidig)) if rij and rij.nieuwer and huidig else (),
        bijgewerkt=_bijgewerkt(rij, organisatie),
        oorzaak=_bij(persoon, "oorzaken", competentie) if competentie in persoon.oorzaken else None,
        rang=_rang(rij, kloof) if rij else None,
        intern=intern,
        ook_verouderd=ook_verouderd,
    )


def _bij(persoon: Medewerker, *pad: str | int) -> Verwijzing:
    return Verwijzing(Soort.MEDEWERKERS, persoon.id, pad)


def _zonder_scores(persoon: Medewerker) -> Periode:
    zonder = persoon.zonder_scores
    return Periode(zonder.sinds if zonder else None, None, _bij(persoon, "zonder_scores"))


def _vrijstellingen(persoon: Medewerker, competentie: str, peildatum: date) -> tuple[Periode, ...]:
    return tuple(
        Periode(v.vanaf, v.tot, _bij(persoon, "vrijstellingen", nummer))
        for nummer, v in enumerate(persoon.vrijstellingen)
        if v.competentie == competentie and loopt(v.vanaf, v.tot, peildatum)
    )


def _bijgewerkt(rij: Kloofrij | None, organisatie: Organisatie) -> date | None:
    if rij is None or not rij.definitie_gewijzigd:
        return None
    return organisatie.competenties[rij.competentie].bijgewerkt


def _rang(rij: Kloofrij, kloof: Kloof) -> Rang | None:
    if rij.prioriteit is None:
        return None
    tekorten = kloof.met_status(Status.TEKORT)
    plaats = rij.prioriteit - 1
    ervoor = _buur(tekorten[plaats - 1], rij) if plaats else None
    erna = _buur(tekorten[plaats + 1], rij) if rij.prioriteit < len(tekorten) else None
    return Rang(rij.prioriteit, len(tekorten), _gewicht(rij), ervoor, erna)


def _gewicht(rij: Kloofrij) -> Decimal:
    return rij.weging * (rij.kloof or Decimal(0))


def _buur(buur: Kloofrij, rij: Kloofrij) -> Rangbuur:
    """De eerste maat waarin twee tekorten verschillen, beslist."""
    paren = zip(_RANGREDENEN, prioriteit(buur), prioriteit(rij), strict=True)
    reden = next(reden for reden, daar, hier in paren if daar != hier)
    return Rangbuur(buur.naam, reden, _gewicht(buur))
