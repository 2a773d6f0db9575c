"""Wat er veranderde bij wie een activiteit afrondde, nooit over minder dan `minimale_groep` mensen.

Er is geen totaal over activiteiten heen, zodat er niets van af te trekken valt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from competentie_cli.domein.effect import Activiteiteffect, Deeleffect
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.deelnames import kosten_samen
from competentie_cli.rekenen.getallen import mediaan, rond
from competentie_cli.rekenen.kleine_groepen import verberg
from competentie_cli.rekenen.volgorde import sorteernaam


def activiteiteffecten(
    delen: Iterable[Deeleffect], organisatie: Organisatie, grens: int
) -> tuple[Activiteiteffect, ...]:
    """Per activiteit die genoeg mensen afrondden wat er veranderde, op naam.

    Args:
        delen: van elke persoon en activiteit hoogstens één.
    """
    per_activiteit: dict[str, list[Deeleffect]] = defaultdict(list)
    for deel in delen:
        per_activiteit[deel.deelname.activiteit].append(deel)
    effecten = [
        _effect(eigen, groep, organisatie, grens)
        for eigen, groep in per_activiteit.items()
        if len(groep) >= grens
    ]
    return tuple(sorted(effecten, key=lambda e: (sorteernaam(e.naam), e.activiteit)))


def _effect(
    eigen: str, groep: Sequence[Deeleffect], organisatie: Organisatie, grens: int
) -> Activiteiteffect:
    naam = organisatie.leeraanbod[eigen].naam
    geteld = [deel for deel in groep if deel.verschil is not None]
    if len(geteld) < grens:
        return Activiteiteffect(eigen, naam, len(groep), None, te_klein=bool(geteld))
    rest = len(groep) - len(geteld)
    verschillen = [deel.verschil for deel in geteld if deel.verschil is not None]
    hoger, gelijk, lager = verberg(_richtingen(verschillen), grens)
    kosten = kosten_samen([deel.deelname for deel in geteld])
    return Activiteiteffect(
        eigen,
        naam,
        # anders volgt uit het verschil hoe weinig mensen er nog niet opnieuw ingeschat zijn
        len(groep) if rest == 0 or rest >= grens else None,
        len(geteld),
        hoger,
        gelijk,
        lager,
        rond(mediaan(verschillen)),
        sum(verschillen, Decimal(0)),
        kosten,
        prijs_onbekend=kosten is None,
    )


def _richtingen(verschillen: Sequence[Decimal]) -> tuple[int, int, int]:
    hoger = sum(verschil > 0 for verschil in verschillen)
    lager = sum(verschil < 0 for verschil in verschillen)
    return hoger, len(verschillen) - hoger - lager, lager
