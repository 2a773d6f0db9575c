"""Waarover een gesprek kan gaan: wat ertoe doet voor deze persoon, op deze dag, in dit soort gesprek."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from competentie_cli.domein.gesprek import (
    STANDAARD,
    Gespreksstand,
    Onderwerp,
    Reden,
    raakt_gevraagd_niveau,
    volgend_gesprek,
)
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Kloofrij, Status
from competentie_cli.domein.medewerker import Gesprek, Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.selectie import is_afwezig
from competentie_cli.rekenen.terugblik import blik_terug
from competentie_cli.rekenen.toezeggingen import partner_van, plan_met_afspraken, toezeggingen_van
from competentie_cli.rekenen.volgorde import sorteernaam

MEESTE_ONDERWERPEN = 5
MEESTE_EERST = 2
_WEINIG_INGEZET = ("deels", "nee")


def bereid_gesprek_voor(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, soort: str | None = None
) -> Gespreksstand:
    """Alles voor het gesprek dat eraan komt.

    Args:
        soort: het gevraagde soort; anders dat van het geplande gesprek, anders ontwikkeling.
    """
    gepland = volgend_gesprek(persoon, peildatum, soort)
    leiding = leiding_van(persoon, organisatie.teams)
    partner = partner_van(persoon, gepland, organisatie)
    plan = plan_met_afspraken(organisatie.plannen.get(persoon.id, ()), peildatum)
    alle = toezeggingen_van(persoon, plan, organisatie, peildatum)
    stand = Gespreksstand(
        persoon,
        peildatum,
        soort or (gepland.soort if gepland else None) or STANDAARD,
        gepland,
        _vorig_gesprek(persoon, peildatum),
        leiding.id if leiding else None,
        partner,
        afspraken=tuple(t for t in alle if t.wie not in partner.namen),
        beloofd=tuple(t for t in alle if t.wie in partner.namen),
        opvolging=_volgende_opvolging(plan, gepland, peildatum),
    )
    if stand.over_ontwikkeling:
        return _met_ontwikkeling(stand, plan, organisatie)
    return _zonder_ontwikkeling(stand)


def _zonder_ontwikkeling(stand: Gespreksstand) -> Gespreksstand:
    """Wat bij het leren hoort en wat de medewerker zelf op zich nam, blijft in het ontwikkelplan."""
    eigen = ("medewerker", stand.persoon.id, stand.persoon.naam)
    return replace(
        stand,
        afspraken=tuple(t for t in stand.afspraken if not t.over_leren and t.wie not in eigen),
        beloofd=tuple(t for t in stand.beloofd if not t.over_leren),
    )


def _vorig_gesprek(persoon: Medewerker, peildatum: date) -> Gesprek | None:
    gehouden = [g for g in persoon.gesprekken if g.gehouden and g.datum and g.datum <= peildatum]
    return max(gehouden, key=lambda g: g.datum or date.min, default=None)


def _volgende_opvolging(plan: Plan | None, gepland: Gesprek | None, peildatum: date) -> date | None:
    na = (gepland.datum if gepland else None) or peildatum
    momenten = plan.opvolging if plan else ()
    return min((m.datum for m in momenten if m.datum > na and not m.gehouden), default=None)


def _met_ontwikkeling(stand: Gespreksstand, plan: Plan | None, organisatie: Organisatie) -> Gespreksstand:
    """De competenties die ertoe doen, weinig gebruikte talenten, de doelen en het voorbije jaar."""
    persoon, peildatum = stand.persoon, stand.peildatum
    kloof = bereken_kloof(persoon, organisatie, peildatum)
    terugblik = blik_terug(persoon, plan, organisatie, peildatum)
    leeg = not terugblik.stappen and not terugblik.doelen
    return replace(
        stand,
        onderwerpen=kies_onderwerpen(kloof),
        gevraagd=tuple(rij.naam for rij in kloof.rijen) if kloof.zonder_scores else (),
        talenten=tuple(t for t in persoon.talenten if t.ingezet in _WEINIG_INGEZET),
        doelen=tuple(doel for doel in plan.doelen if doel.status != "vervallen") if plan else (),
        terugblik=None if leeg and is_afwezig(persoon, peildatum) else terugblik,
    )


def kies_onderwerpen(kloof: Kloof) -> tuple[Onderwerp, ...]:
    """Hoogstens vijf competenties: van elke groep eerst twee, daarna wat er nog bij kan.

    De groepen, in volgorde: wat met leren nog groeit, naar prioriteit; wat mensen verschillend zien; wat nog
    niet ingeschat is; en wat nog groeit maar niet met leren.
    """
    groepen = _groepen(kloof)
    eerst = [o for groep in groepen for o in groep[:MEESTE_EERST]]
    rest = [o for groep in groepen for o in groep[MEESTE_EERST:]]
    gekozen = (eerst + rest)[:MEESTE_ONDERWERPEN]
    return tuple(o for groep in groepen for o in groep if o in gekozen)


def _groepen(kloof: Kloof) -> list[list[Onderwerp]]:
    tekorten = kloof.met_status(Status.TEKORT)
    verschillend = [
        rij for rij in kloof.met_status(Status.OP_NIVEAU, Status.BOVEN) if raakt_gevraagd_niveau(rij)
    ]
    onbekend = sorted(kloof.met_status(Status.ONBEKEND), key=_gewicht)
    return [
        [_leerbaar(rij) for rij in tekorten if not rij.ligt_elders],
        [Onderwerp(rij, Reden.VERSCHILLEND) for rij in verschillend],
        [Onderwerp(rij, Reden.ONBEKEND) for rij in onbekend],
        [Onderwerp(rij, Reden.ELDERS) for rij in tekorten if rij.ligt_elders],
    ]


def _leerbaar(rij: Kloofrij) -> Onderwerp:
    return Onderwerp(rij, Reden.VERSCHILLEND if raakt_gevraagd_niveau(rij) else Reden.GROEIEN)


def _gewicht(rij: Kloofrij) -> tuple[bool, Decimal, str, str]:
    """Wat onmisbaar is eerst, dan wat het zwaarst weegt, dan op naam."""
    return (not rij.kritiek, -rij.weging, sorteernaam(rij.naam), rij.competentie)
