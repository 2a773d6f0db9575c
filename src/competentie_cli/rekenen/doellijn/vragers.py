"""Welke functies, rollen en de kern een competentie vragen, nu en straks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from competentie_cli.domein.doeltak import Vraagrij, Vrager
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.volgorde import sorteernaam

_VOLGORDE = tuple(Vrager)


def vraagrijen(organisatie: Organisatie) -> dict[str, tuple[Vraagrij, ...]]:
    """competentie -> de rijen die haar vragen: functies, rollen, de kern, en dan wat straks gevraagd wordt.

    Het gaat om alle profielen in de map, ook die van een functie die niemand heeft.
    """
    gevonden: dict[str, list[Vraagrij]] = defaultdict(list)
    for competentie, rij in _rijen(organisatie):
        gevonden[competentie].append(rij)
    return {competentie: tuple(sorted(rijen, key=_plaats)) for competentie, rijen in gevonden.items()}


def _rijen(organisatie: Organisatie) -> Iterator[tuple[str, Vraagrij]]:
    for functie in organisatie.functies.values():
        for eis in functie.competenties:
            yield eis.competentie, Vraagrij(Vrager(functie.soort), functie.id, functie.naam, eis.gewenst)
        straks = functie.toekomst
        for eis in straks.competenties if straks else ():
            rij = Vraagrij(
                Vrager.TOEKOMST, functie.id, functie.naam, eis.gewenst, straks.vanaf if straks else None
            )
            yield eis.competentie, rij
    for eis in organisatie.visie.kerncompetenties:
        yield eis.competentie, Vraagrij(Vrager.KERN, None, "", eis.gewenst)


def _plaats(rij: Vraagrij) -> tuple[int, str, str]:
    return _VOLGORDE.index(rij.soort), sorteernaam(rij.naam), rij.functie or ""
