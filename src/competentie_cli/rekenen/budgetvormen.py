"""Het leerbudget per leervorm: eerst op de werkplek, dan samen met anderen, dan cursussen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import get_args

from competentie_cli.domein.budget import Persoonsbudget, Post, Som, Vormdeel, Vormgroepnaam, Vormregel
from competentie_cli.domein.leeraanbod import VormWoord, vormrang
from competentie_cli.rekenen.kleine_groepen import Groep, toonbaar

VORMGROEPEN: tuple[Vormgroepnaam, ...] = ("werkplek", "samen", "cursus", "onbekend")
_VORMEN = get_args(VormWoord)
_GEHEEL = ""


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
        budget += regel.budget or Vormdeel()
        huis += regel.huis or Vormdeel()
    vormen = [regel for regel in eigen if regel.vorm is not None]
    return [Vormregel(groep, None, budget, huis), *vormen]


def verberg_vormen(regels: Sequence[Vormregel], grens: int) -> tuple[Vormregel, ...]:
    """De regels zonder de cijfers die over te weinig mensen gaan, ook niet door af te trekken."""
    budget = toonbaar(_boom(regels, lambda regel: regel.budget), grens)
    huis = toonbaar(_boom(regels, lambda regel: regel.huis), grens)
    return tuple(
        replace(
            regel,
            budget=regel.budget if _sleutel(regel) in budget else None,
            huis=regel.huis if _sleutel(regel) in huis else None,
        )
        for regel in regels
    )


def _boom(regels: Sequence[Vormregel], kant: Callable[[Vormregel], Vormdeel | None]) -> Groep:
    groepen = tuple(
        Groep(_sleutel(som), (_mensen(kant(som)),), tuple(_blad(r, kant) for r in regels if _hoort(r, som)))
        for som in regels
        if som.vorm is None
    )
    iedereen = frozenset[str]().union(*(groep.mensen[0] for groep in groepen))
    return Groep(_GEHEEL, (iedereen,), groepen)


def _blad(regel: Vormregel, kant: Callable[[Vormregel], Vormdeel | None]) -> Groep:
    return Groep(_sleutel(regel), (_mensen(kant(regel)),))


def _hoort(regel: Vormregel, som: Vormregel) -> bool:
    return regel.groep == som.groep and regel.vorm is not None


def _mensen(deel: Vormdeel | None) -> frozenset[str]:
    return deel.mensen if deel else frozenset()


def _sleutel(regel: Vormregel) -> str:
    return f"{regel.groep}\n{regel.vorm or ''}"
