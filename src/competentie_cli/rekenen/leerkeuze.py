"""Welke activiteiten een doel vooruit kunnen helpen (rekenregels.md, Leervoorstel)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Status
from competentie_cli.domein.leeraanbod import BIJDRAGE, Leeractiviteit, vormrang
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.pop import Mogelijkheid
from competentie_cli.rekenen.inzet import inzet_van_activiteit
from competentie_cli.rekenen.volgorde import sorteernaam


def toonvolgorde(activiteit: Leeractiviteit) -> tuple[int, str, str]:
    """Waar een activiteit staat in een lijst: de werkplek eerst, dan samen, dan de rest; verder op naam."""
    return vormrang(activiteit.vorm), sorteernaam(activiteit.naam), activiteit.id


def al_bezig_of_gedaan(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> frozenset[str]:
    """Activiteiten die afgerond zijn, ook via `telt_voor`, of waarvan een actie bezig of afgerond is."""
    gevolgd = {
        g.leeractiviteit
        for g in persoon.gevolgd
        if g.leeractiviteit and g.resultaat == "afgerond" and g.datum <= peildatum
    }
    mee = {
        ander
        for eigen in gevolgd
        if eigen in organisatie.leeraanbod
        for ander in organisatie.leeraanbod[eigen].telt_voor
    }
    acties = {
        actie.leeractiviteit
        for plan in organisatie.plannen.get(persoon.id, ())
        for doel in plan.doelen
        for actie in doel.acties
        if actie.leeractiviteit and actie.status in ("bezig", "afgerond")
    }
    return frozenset(gevolgd | mee | acties)


def mogelijkheden(
    competentie: str, huidig: Decimal, persoon: Medewerker, organisatie: Organisatie, peildatum: date
) -> tuple[Mogelijkheid, ...]:
    """Wat helpt vanaf het huidige niveau: werkplek eerst, dan samen, dan cursussen; verder op naam."""
    weg = al_bezig_of_gedaan(persoon, organisatie, peildatum)
    gevonden = [
        Mogelijkheid(activiteit, bijdrage, inzet_van_activiteit(activiteit))
        for activiteit in organisatie.leeraanbod.values()
        if activiteit.id not in weg
        and not is_voorbij(activiteit, peildatum)
        and (bijdrage := _bijdrage(activiteit, competentie, huidig)) is not None
    ]
    return tuple(sorted(gevonden, key=lambda m: toonvolgorde(m.activiteit)))


def is_voorbij(activiteit: Leeractiviteit, peildatum: date) -> bool:
    """Of een activiteit alleen dagen heeft die voorbij zijn."""
    return bool(activiteit.data) and max(activiteit.data) < peildatum


def _bijdrage(activiteit: Leeractiviteit, competentie: str, huidig: Decimal) -> str | None:
    helpt = [
        rij.bijdrage
        for rij in activiteit.ontwikkelt
        if rij.competentie == competentie and rij.helpt_vanaf(huidig)
    ]
    return max(helpt, key=lambda woord: BIJDRAGE[woord], default=None)


def herbevestigend(
    kloof: Kloof, persoon: Medewerker, organisatie: Organisatie, peildatum: date
) -> dict[str, tuple[Leeractiviteit, ...]]:
    """Per rij die bevestiging mist of een vervallen bewijs heeft: activiteiten die dat attest vernieuwen."""
    vervallen = {
        competentie
        for bewijs in persoon.bewijzen
        if bewijs.geldig_tot is not None and bewijs.geldig_tot < peildatum
        for competentie in bewijs.niveaus
    }
    return {
        rij.competentie: tuple(
            activiteit
            for activiteit in organisatie.leeraanbod.values()
            if activiteit.levert is not None
            and activiteit.levert.geldig_maanden is not None
            and not is_voorbij(activiteit, peildatum)
            and any(r.competentie == rij.competentie and r.naar >= rij.gewenst for r in activiteit.ontwikkelt)
        )
        for rij in kloof.met_status(Status.ONBEKEND)
        if rij.onbevestigd or rij.competentie in vervallen
    }
