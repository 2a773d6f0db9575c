"""Wat er van één competentie getoond mag worden, en hoe haar leerbehoeften verder verdeeld worden."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from competentie_cli.domein.behoefte import Aanbod, Behoefte, Behoeftetelling, Geval, Stand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.behoefte.bouw import maak_behoefte, open_aanbod
from competentie_cli.rekenen.kleine_groepen import Cellen, verberg


def publieke_behoefte(behoefte: Behoefte, cellen: Cellen | None, grens: int) -> Behoefte:
    """De competentie zonder mensen.

    Args:
        cellen: gevraagd, te groeien, op niveau en onbekend zoals het overzicht van de kloven ze toont; None
            als daar niets over deze competentie staat.
    """
    telling = _telling(behoefte, cellen, grens)
    leren = behoefte.met(Stand.LEREN)
    toon_bereik = telling.leren is not None and _is_gelijk_verdeeld(leren, grens)
    return replace(
        behoefte,
        telling=replace(telling, zonder_aanbod=behoefte.telling.zonder_aanbod if toon_bereik else None),
        aanbod=behoefte.aanbod if toon_bereik else _zonder_bereik(behoefte),
        gevallen=(),
    )


def zonder_mensen(competentie: str, organisatie: Organisatie, peildatum: date) -> Behoefte:
    """Een competentie die een profiel of een doel noemt en nu van niemand in het overzicht gevraagd wordt."""
    leeg = maak_behoefte(competentie, (), organisatie, open_aanbod(organisatie, peildatum))
    return replace(leeg, telling=Behoeftetelling(), aanbod=_zonder_bereik(leeg))


def _telling(behoefte: Behoefte, cellen: Cellen | None, grens: int) -> Behoeftetelling:
    if cellen is None:
        return Behoeftetelling()
    vol = behoefte.telling
    gevraagd, tekort, _, bekijken = cellen
    bekend = gevraagd - bekijken if gevraagd is not None and bekijken is not None else None
    zichtbaar = Behoeftetelling(gevraagd, bekend, tekort, bekijken=bekijken)
    leren, elders = verberg((vol.leren or 0, vol.elders or 0), grens) if tekort is not None else (None, None)
    if leren is None or elders is None:
        return zichtbaar
    oorzaken = verberg([aantal or 0 for _, aantal in vol.oorzaken], grens)
    return replace(
        zichtbaar,
        leren=leren,
        elders=elders,
        gewicht=vol.gewicht,
        kritiek=_deel(vol.kritiek, leren, grens),
        in_plan=_deel(vol.in_plan, leren, grens),
        oorzaken=tuple((soort, n) for (soort, _), n in zip(vol.oorzaken, oorzaken, strict=True)),
    )


def _deel(deel: int | None, geheel: int, grens: int) -> int | None:
    """Een deel van een getoond geheel: alleen als ook de rest er mag staan."""
    return verberg((deel or 0, geheel - (deel or 0)), grens)[0]


def _is_gelijk_verdeeld(leren: tuple[Geval, ...], grens: int) -> bool:
    """Of er bij geen enkele combinatie van activiteiten een klein groepje hoort."""
    return all(
        aantal >= grens for aantal in Counter((geval.helpt, geval.te_hoog) for geval in leren).values()
    )


def _zonder_bereik(behoefte: Behoefte) -> tuple[Aanbod, ...]:
    return tuple(Aanbod(aanbod.id, aanbod.naam, aanbod.vorm) for aanbod in behoefte.aanbod)
