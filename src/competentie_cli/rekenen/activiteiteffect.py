"""Wat er veranderde bij wie een activiteit afrondde, nooit over minder dan `minimale_groep` mensen.

Er is geen totaal over activiteiten heen, zodat er niets van af te trekken valt. Van wie een activiteit al
afrondde, blijft het verschil meestal wat het was: wie het rapport van vorig jaar van dit aftrekt, houdt dan
over wie erbij kwam of wegging. Ook dat mogen geen 1 tot `minimale_groep` - 1 mensen zijn.
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
    delen: Iterable[Deeleffect], organisatie: Organisatie, grens: int, vorig: Iterable[Deeleffect] = ()
) -> tuple[Activiteiteffect, ...]:
    """Per activiteit die genoeg mensen afrondden wat er veranderde, op naam.

    Args:
        delen: van elke persoon en activiteit hoogstens één.
        vorig: wat het rapport van een jaar eerder telde.
    """
    nu, toen = _per_activiteit(delen), _per_activiteit(vorig)
    effecten = [
        _effect(eigen, groep, organisatie, grens, _geteld(toen.get(eigen, [])))
        for eigen, groep in nu.items()
        if len(groep) >= grens
    ]
    return tuple(sorted(effecten, key=lambda e: (sorteernaam(e.naam), e.activiteit)))


def _per_activiteit(delen: Iterable[Deeleffect]) -> dict[str, list[Deeleffect]]:
    uit: dict[str, list[Deeleffect]] = defaultdict(list)
    for deel in delen:
        uit[deel.deelname.activiteit].append(deel)
    return uit


def _geteld(groep: Iterable[Deeleffect]) -> frozenset[str]:
    return frozenset(deel.medewerker for deel in groep if deel.verschil is not None)


def _verschilt_te_weinig(nu: frozenset[str], toen: frozenset[str], grens: int) -> bool:
    """Of er tegenover vorig jaar een te klein groepje bijkwam of wegging."""
    if len(toen) < grens:
        return False
    return 0 < len(nu - toen) < grens or 0 < len(toen - nu) < grens


def _effect(
    eigen: str,
    groep: Sequence[Deeleffect],
    organisatie: Organisatie,
    grens: int,
    toen: frozenset[str],
) -> Activiteiteffect:
    naam = organisatie.leeraanbod[eigen].naam
    geteld = [deel for deel in groep if deel.verschil is not None]
    if len(geteld) < grens or _verschilt_te_weinig(_geteld(groep), toen, grens):
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
