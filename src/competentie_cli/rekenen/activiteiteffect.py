"""Wat er veranderde bij wie een activiteit afrondde, nooit over minder dan `minimale_groep` mensen.

Er is geen totaal over activiteiten heen, zodat er niets van af te trekken valt. Van wie een activiteit al
afrondde, blijft het verschil meestal wat het was: wie het rapport van vorig jaar van dit aftrekt, houdt dan
over wie erbij kwam of wegging. Ook dat mogen geen 1 tot `minimale_groep` - 1 mensen zijn.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from competentie_cli.domein.effect import Activiteiteffect, Deeleffect
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.rekenen.deelnames import kosten_samen
from competentie_cli.rekenen.getallen import mediaan, rond
from competentie_cli.rekenen.kleine_groepen import te_klein, verberg
from competentie_cli.rekenen.verplicht import moet_volgen
from competentie_cli.rekenen.volgorde import sorteernaam


@dataclass(frozen=True)
class Publiek:
    """Wat een rapport dat buiten mag, meer weet.

    Args:
        iedereen: wie in dienst is.
        mee: wie met niveaus meedoet; van de anderen telt geen niveau.
        vorig: wat het rapport van een jaar eerder telde.
    """

    peildatum: date
    iedereen: frozenset[str]
    mee: frozenset[str]
    vorig: tuple[Deeleffect, ...]


def activiteiteffecten(
    delen: Iterable[Deeleffect], organisatie: Organisatie, grens: int, publiek: Publiek | None = None
) -> tuple[Activiteiteffect, ...]:
    """Per activiteit die genoeg mensen afrondden wat er veranderde, op naam.

    Args:
        delen: van elke persoon en activiteit hoogstens één.
        publiek: None is een werkbeeld.
    """
    toen = _per_activiteit(publiek.vorig if publiek else ())
    effecten = [
        _effect(
            organisatie.leeraanbod[eigen], groep, organisatie, grens, publiek, _geteld(toen.get(eigen, ()))
        )
        for eigen, groep in _per_activiteit(delen).items()
        if len(groep) >= grens
    ]
    return tuple(sorted(effecten, key=lambda e: (sorteernaam(e.naam), e.activiteit)))


def _niet_afgerond(
    activiteit: Leeractiviteit, groep: Iterable[Deeleffect], organisatie: Organisatie, publiek: Publiek | None
) -> frozenset[str]:
    """Wie ze niet afrondde van wie ze moet volgen, of anders van iedereen."""
    if publiek is None:
        return frozenset()
    mensen, verplicht = organisatie.medewerkers, activiteit.verplicht_voor is not None
    dag = publiek.peildatum
    alle = (e for e in publiek.iedereen if not verplicht or moet_volgen(mensen[e], activiteit, dag))
    return frozenset(alle) - {deel.medewerker for deel in groep}


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
    return te_klein(len(nu - toen), grens) or te_klein(len(toen - nu), grens)


def _effect(
    activiteit: Leeractiviteit,
    groep: Sequence[Deeleffect],
    organisatie: Organisatie,
    grens: int,
    publiek: Publiek | None,
    toen: frozenset[str],
) -> Activiteiteffect:
    eigen, naam = activiteit.id, activiteit.naam
    mee = [deel for deel in groep if publiek is None or deel.medewerker in publiek.mee]
    geteld = [deel for deel in mee if deel.verschil is not None]
    niet = _niet_afgerond(activiteit, groep, organisatie, publiek)
    if len(geteld) < grens or _verschilt_te_weinig(_geteld(geteld), toen, grens):
        aantal = None if te_klein(len(niet), grens) else len(groep)
        return Activiteiteffect(eigen, naam, aantal, None, te_klein=bool(geteld))
    # anders volgt uit het verschil hoe weinig mensen er nog niet opnieuw ingeschat zijn
    resten = (len(niet), len(groep) - len(geteld), len(mee) - len(geteld))
    aantal = None if any(te_klein(rest, grens) for rest in resten) else len(groep)
    verschillen = [deel.verschil for deel in geteld if deel.verschil is not None]
    hoger, gelijk, lager = verberg(_richtingen(verschillen), grens)
    kosten = kosten_samen([deel.deelname for deel in geteld])
    return Activiteiteffect(
        eigen,
        naam,
        aantal,
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
