"""Het leerbudget per leervorm: eerst op de werkplek, dan samen met anderen, dan cursussen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import get_args

from competentie_cli.domein.budget import Persoonsbudget, Post, Som, Vormdeel, Vormgroepnaam, Vormregel
from competentie_cli.domein.leeraanbod import VormWoord, vormrang

VORMGROEPEN: tuple[Vormgroepnaam, ...] = ("werkplek", "samen", "cursus", "onbekend")
_VORMEN = get_args(VormWoord)


def per_vorm(personen: Iterable[Persoonsbudget]) -> tuple[Vormregel, ...]:
    """Elke groep leervormen die voorkomt, met daarna haar vormen; wat geen vorm heeft, staat apart."""
    delen: dict[tuple[str | None, bool], Vormdeel] = defaultdict(Vormdeel)
    for persoon in personen:
        for post in persoon.posten:
            delen[post.vorm, post.uit_budget] += _deel(post, persoon.id)
    aanwezig = {vorm for vorm, _ in delen}
    vormen = [vorm for vorm in _VORMEN if vorm in aanwezig] + ([None] if None in aanwezig else [])
    regels = [Vormregel(vormgroep(vorm), vorm, delen[vorm, True], delen[vorm, False]) for vorm in vormen]
    return tuple(regel for groep in VORMGROEPEN for regel in _met_som(groep, regels))


def _deel(post: Post, wie: str) -> Vormdeel:
    return Vormdeel(1, Som.van(post.kosten), Som.van(post.uren), frozenset({wie}))


def vormgroep(vorm: str | None) -> Vormgroepnaam:
    """Waar een leervorm bij hoort: de werkplek, samen met anderen, een cursus, of onbekend."""
    return "onbekend" if vorm is None else VORMGROEPEN[vormrang(vorm)]


def _met_som(groep: Vormgroepnaam, regels: Iterable[Vormregel]) -> list[Vormregel]:
    """De som van de groep, dan haar vormen; wat geen vorm heeft, is zelf al de som."""
    eigen = [regel for regel in regels if regel.groep == groep]
    if not eigen:
        return []
    budget, huis = Vormdeel(), Vormdeel()
    for regel in eigen:
        budget += regel.budget
        huis += regel.huis
    vormen = [regel for regel in eigen if regel.vorm is not None]
    return [Vormregel(groep, None, budget, huis), *vormen]
