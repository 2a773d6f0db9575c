"""Eén competentie: haar cijfers en het aanbod dat erbij hoort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from competentie_cli.domein.behoefte import (
    ANDERE_OORZAKEN,
    Aanbod,
    Behoefte,
    Behoeftetelling,
    Geval,
    Stand,
)
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.rekenen.leerkeuze import is_voorbij, toonvolgorde


def open_aanbod(organisatie: Organisatie, peildatum: date) -> tuple[Leeractiviteit, ...]:
    """De activiteiten die nog kunnen: de werkplek eerst, dan samen, dan de rest; verder op naam."""
    return tuple(
        activiteit
        for activiteit in sorted(organisatie.leeraanbod.values(), key=toonvolgorde)
        if not is_voorbij(activiteit, peildatum)
    )


def maak_behoefte(
    competentie: str, gevallen: Sequence[Geval], organisatie: Organisatie, aanbod: Iterable[Leeractiviteit]
) -> Behoefte:
    """De behoefte met haar cijfers en het aanbod ervoor."""
    leren = [geval for geval in gevallen if geval.stand is Stand.LEREN]
    return Behoefte(
        competentie,
        organisatie.competentienaam(competentie),
        any(eis.competentie == competentie for eis in organisatie.visie.kerncompetenties),
        tuple(doel.naam for doel in organisatie.visie.doelen if competentie in doel.competenties),
        _telling(gevallen, leren),
        tuple(
            Aanbod(
                activiteit.id,
                activiteit.naam,
                activiteit.vorm,
                sum(activiteit.id in geval.helpt for geval in leren),
                sum(activiteit.id in geval.te_hoog for geval in leren),
            )
            for activiteit in aanbod
            if any(rij.competentie == competentie for rij in activiteit.ontwikkelt)
        ),
        tuple(gevallen),
    )


def _telling(gevallen: Sequence[Geval], leren: Sequence[Geval]) -> Behoeftetelling:
    per_stand = Counter(geval.stand for geval in gevallen)
    per_oorzaak = Counter(geval.rij.oorzaak for geval in gevallen if geval.stand is Stand.ELDERS)
    return Behoeftetelling(
        len(gevallen),
        len(gevallen) - per_stand[Stand.BEKIJKEN],
        per_stand[Stand.LEREN] + per_stand[Stand.ELDERS],
        per_stand[Stand.LEREN],
        per_stand[Stand.ELDERS],
        per_stand[Stand.BEKIJKEN],
        sum((geval.gewicht for geval in leren), Decimal(0)),
        sum(geval.rij.kritiek for geval in leren),
        sum(geval.in_plan for geval in leren),
        sum(not geval.helpt for geval in leren),
        tuple((soort, per_oorzaak[soort]) for soort in ANDERE_OORZAKEN),
    )
