"""De beste combinatie van activiteiten, exact (rekenregels.md, Leervoorstel).

Alles is hier een geheel getal: groei in honderdsten van een niveau, geld in centen, tijd in de kleinste
eenheid die een bestand kan bevatten. Zoeken gaat diepte eerst, met een grens per doelstelling: een tak die in
volgorde van de doelstellingen niet beter kan worden dan de beste tot nu toe, valt weg.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import add, or_
from typing import NamedTuple

_ONBEGRENSD = 10**40
Rang = tuple[tuple[int, ...], int, int, int, int, int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """Een activiteit die minstens één doel vooruithelpt.

    Args:
        groei: per doel wat ze brengt, in honderdsten.
        stap: de doelen waarvoor ze een stap op de werkplek of met anderen is, als bits.
        kosten: in centen, uit het eigen budget.
        uren_budget: werktijd uit het eigen budget.
        uren: alle werktijd.
        vreemd: 1 als de vorm niet bij de leervoorkeuren hoort.
    """

    id: str
    groei: tuple[int, ...]
    stap: int
    kosten: int
    uren_budget: int
    uren: int
    vreemd: int


class Grenzen(NamedTuple):
    """Wat er te groeien valt, en wat er nog is; None is geen grens.

    Args:
        groei: per doel, in honderdsten.
        gestapt: de doelen die al een stap op de werkplek of met anderen hebben, als bits.
    """

    groei: tuple[int, ...]
    plaatsen: int
    kosten: int | None
    uren: int | None
    gestapt: int = 0


def kies_activiteiten(kandidaten: Iterable[Kandidaat], grenzen: Grenzen) -> tuple[str, ...]:
    """De ids van de beste combinatie, gesorteerd.

    De doelstellingen, in deze volgorde: de groei van elk doel; zoveel mogelijk doelen met een stap op de
    werkplek of met anderen; de laagste kosten; de minste uren; de minste vormen buiten de voorkeur; de minste
    activiteiten; de eerste op id.
    """
    betaalbaar = [k for k in kandidaten if _past(k, grenzen)]
    return _Zoektocht(_zonder_kansloze(betaalbaar, grenzen.plaatsen), grenzen).beste


def _past(kandidaat: Kandidaat, grenzen: Grenzen) -> bool:
    return (grenzen.kosten is None or kandidaat.kosten <= grenzen.kosten) and (
        grenzen.uren is None or kandidaat.uren_budget <= grenzen.uren
    )


def _zonder_kansloze(kandidaten: Sequence[Kandidaat], plaatsen: int) -> list[Kandidaat]:
    """Zonder wie er evenveel betere naast zich heeft als er plaatsen zijn.

    In elke combinatie met zo iemand is minstens een van die betere nog vrij: wisselen geeft altijd winst.
    """
    return [k for k in kandidaten if sum(_is_beter(ander, k) for ander in kandidaten) < plaatsen]


def _is_beter(een: Kandidaat, ander: Kandidaat) -> bool:
    """Of wisselen van `ander` naar `een` nergens slechter is, en ergens in de rangorde beter."""
    if een.kosten > ander.kosten or een.uren > ander.uren or een.uren_budget > ander.uren_budget:
        return False
    if een.vreemd > ander.vreemd or ander.stap & ~een.stap:
        return False
    if any(mijn < zijn for mijn, zijn in zip(een.groei, ander.groei, strict=True)):
        return False
    mijn, zijn = (
        (een.kosten, een.uren, een.vreemd, een.id),
        (ander.kosten, ander.uren, ander.vreemd, ander.id),
    )
    return mijn < zijn


class _Zoektocht:
    """Groei staat hier als min: dan is kleiner overal beter, ook bij het vergelijken van rijen."""

    def __init__(self, kandidaten: list[Kandidaat], grenzen: Grenzen) -> None:
        self._kosten = _ONBEGRENSD if grenzen.kosten is None else grenzen.kosten
        self._uren = _ONBEGRENSD if grenzen.uren is None else grenzen.uren
        self._plaatsen = grenzen.plaatsen
        self._doel = tuple(-groei for groei in grenzen.groei)
        # wie het eerste doel het meest en goedkoopst vooruithelpt eerst: dan valt er vroeg veel weg
        self._rij = sorted(kandidaten, key=lambda k: (tuple(-g for g in k.groei), k.kosten, k.uren, k.id))
        self._brengt = [tuple(-groei for groei in k.groei) for k in self._rij]
        self._top = self._bereken_top()
        self._stappen = [*accumulate((k.stap for k in reversed(self._rij)), or_, initial=0)][::-1]
        self._gekozen: list[str] = []
        nul = (0,) * len(self._doel)
        self._rang: Rang = (nul, -grenzen.gestapt.bit_count(), 0, 0, 0, 0, ())
        self._zoek(0, nul, grenzen.gestapt, 0, 0, 0, 0)

    @property
    def beste(self) -> tuple[str, ...]:
        """De ids van de beste combinatie."""
        return self._rang[-1]

    def _bereken_top(self) -> list[list[tuple[int, ...]]]:
        """Vanaf elke plaats: wat de 0, 1, 2 … grootste bijdragen aan elk doel samen hoogstens brengen."""
        grootste: list[list[int]] = [[] for _ in self._doel]
        top = []
        for brengt in (None, *reversed(self._brengt)):
            for doel, lijst in enumerate(grootste):
                lijst[:] = sorted([*lijst, brengt[doel]])[: self._plaatsen] if brengt else []
            sommen = [[*accumulate(lijst, initial=0)] for lijst in grootste]
            top.append(
                [tuple(som[min(n, len(som) - 1)] for som in sommen) for n in range(self._plaatsen + 1)]
            )
        return top[::-1]

    def _zoek(
        self, begin: int, groei: tuple[int, ...], stap: int, kosten: int, uren: int, vreemd: int, budget: int
    ) -> None:
        """Probeert elke uitbreiding met wie er na `begin` komt.

        Args:
            budget: de uren uit het eigen budget tot nu toe.
        """
        aantal = len(self._gekozen) + 1
        if aantal > self._plaatsen:
            return
        for plek in range(begin, len(self._rij)):
            # hoe goed het vanaf hier nog kan worden, doelstelling na doelstelling
            top = self._top[plek][self._plaatsen + 1 - aantal]
            hoogst = tuple(map(max, self._doel, map(add, groei, top)))
            stappen = -(stap | self._stappen[plek]).bit_count()
            if (hoogst, stappen, kosten, uren, vreemd, aantal) > self._rang[:-1]:
                return
            k = self._rij[plek]
            if kosten + k.kosten > self._kosten or budget + k.uren_budget > self._uren:
                continue
            mee = tuple(map(max, self._doel, map(add, groei, self._brengt[plek])))
            stand = (stap | k.stap, kosten + k.kosten, uren + k.uren, vreemd + k.vreemd)
            self._gekozen.append(k.id)
            rang = (mee, -stand[0].bit_count(), *stand[1:], aantal)
            if rang <= self._rang[:-1]:
                self._rang = min(self._rang, (*rang, tuple(sorted(self._gekozen))))
            self._zoek(plek + 1, mee, *stand, budget + k.uren_budget)
            self._gekozen.pop()
