"""Het vervolg op een plan: wat meegaat naar de volgende periode, met waar het vandaan komt."""

from __future__ import annotations

from dataclasses import dataclass

from competentie_cli.domein.plan import Actie, Afspraak, Doel, Plan


@dataclass(frozen=True, slots=True)
class Vervolgdoel:
    """Een doel dat verdergaat.

    Args:
        acties: per actie van het nieuwe doel hoe ze in het vorige plan stond.
        afspraken: per afspraak van het nieuwe doel hoe ze in het vorige plan stond.
    """

    nieuw: Doel
    oud: Doel
    acties: tuple[Actie, ...] = ()
    afspraken: tuple[Afspraak, ...] = ()


@dataclass(frozen=True, slots=True)
class Vervolg:
    """Een nieuw plan dat verdergaat waar een vorig stopte.

    Args:
        plan: zoals het in het nieuwe bestand komt; alleen wat ingevuld is, staat er.
        niet_mee: de doelen die behaald of vervallen zijn.
    """

    plan: Plan
    oud: Plan
    doelen: tuple[Vervolgdoel, ...]
    niet_mee: tuple[Doel, ...]
