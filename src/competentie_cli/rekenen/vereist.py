"""Wat van iemand gevraagd wordt (rekenregels.md, Vereist)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from competentie_cli.domein.functie import Eis, Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Vereist, Vraag
from competentie_cli.domein.medewerker import Medewerker, Rol
from competentie_cli.rekenen.tijd import loopt

KERN = "kern"
T = TypeVar("T")


def lopende_rollen(persoon: Medewerker, peildatum: date) -> tuple[Rol, ...]:
    """De rollen die op de peildatum lopen, in de volgorde van het bestand."""
    return tuple(rol for rol in persoon.rollen if loopt(rol.sinds, rol.tot, peildatum))


def vereist_van(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> tuple[Vereist, ...]:
    """De vereiste rijen: functie boven kern, en rollen kunnen alleen verhogen."""
    return Eisenlijst(organisatie, peildatum).van(persoon)


class Eisenlijst:
    """De vereiste rijen op één dag; wie dezelfde functie en rollen heeft, deelt ze."""

    def __init__(self, organisatie: Organisatie, peildatum: date) -> None:
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._gedeeld: dict[tuple[str, ...], tuple[Vereist, ...]] = {}

    def van(self, persoon: Medewerker) -> tuple[Vereist, ...]:
        """De vereiste rijen van een persoon."""
        rollen = tuple(rol.functie for rol in lopende_rollen(persoon, self._peildatum))
        sleutel = (persoon.functie, *rollen)
        if (rijen := self._gedeeld.get(sleutel)) is None:
            rijen = self._gedeeld[sleutel] = self._voeg_samen(persoon.functie, rollen)
        return rijen

    def _voeg_samen(self, functie: str, rollen: tuple[str, ...]) -> tuple[Vereist, ...]:
        functies, kern = self._organisatie.functies, self._organisatie.visie.kerncompetenties
        van_rollen = [(rol, _rijen(functies, rol)) for rol in rollen]
        return voeg_samen(functie, _rijen(functies, functie), van_rollen, kern)


def voeg_samen(
    functie: str, eisen: Iterable[Eis], rollen: Iterable[tuple[str, Iterable[Eis]]], kern: Iterable[Eis]
) -> tuple[Vereist, ...]:
    """Voegt de rijen per competentie samen; een kernrij wijkt alleen voor een rij van de functie."""
    van_functie = _groepeer([(functie, eisen)])
    van_rollen = _groepeer(rollen)
    van_kern = _groepeer([(KERN, kern)])
    competenties = dict.fromkeys([*van_functie, *van_rollen, *van_kern])
    return tuple(
        _rij(c, van_functie.get(c, []), van_rollen.get(c, []), van_kern.get(c, [])) for c in competenties
    )


def tellend(functie: Sequence[T], rollen: Sequence[T], kern: Sequence[T]) -> list[T]:
    """De rijen die meetellen: de kern wijkt voor de functie, en wat rollen vragen komt erbij."""
    return [*(functie or kern), *rollen]


Bron = tuple[str, Eis]


def _rijen(functies: Mapping[str, Functie], functie: str) -> tuple[Eis, ...]:
    gevonden = functies.get(functie)
    return gevonden.competenties if gevonden else ()


def _groepeer(bronnen: Iterable[tuple[str, Iterable[Eis]]]) -> dict[str, list[Bron]]:
    groepen: dict[str, list[Bron]] = {}
    for naam, eisen in bronnen:
        for eis in eisen:
            groepen.setdefault(eis.competentie, []).append((naam, eis))
    return groepen


def _rij(competentie: str, functie: list[Bron], rollen: list[Bron], kern: list[Bron]) -> Vereist:
    eisen = [eis for _, eis in tellend(functie, rollen, kern)]
    return Vereist(
        competentie,
        max(eis.gewenst for eis in eisen),
        max(eis.weging for eis in eisen),
        any(eis.kritiek for eis in eisen),
        _vragen([*functie, *rollen, *kern]),
    )


def _vragen(bronnen: list[Bron]) -> tuple[Vraag, ...]:
    """Elke vrager één keer, met zijn hoogste gewenste niveau."""
    hoogste: dict[str, Vraag] = {}
    for naam, eis in bronnen:
        if naam not in hoogste or eis.gewenst > hoogste[naam].gewenst:
            hoogste[naam] = Vraag(naam, eis.gewenst)
    return tuple(hoogste.values())
