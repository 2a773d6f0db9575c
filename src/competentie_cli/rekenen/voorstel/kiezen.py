"""De beste combinatie van activiteiten, exact (rekenregels.md, Leervoorstel).

Alles is hier een geheel getal: groei in honderdsten van een niveau, geld in centen, tijd in de kleinste
eenheid die een bestand kan bevatten. Zoeken gaat diepte eerst, met een grens per doelstelling: een tak die in
volgorde van de doelstellingen niet beter kan worden dan de beste tot nu toe, valt weg.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

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
    def __init__(self, kandidaten: list[Kandidaat], grenzen: Grenzen) -> None:
        self._grenzen = grenzen
        # wie het eerste doel het meest en goedkoopst vooruithelpt eerst: dan valt er vroeg veel weg
        self._rij = sorted(kandidaten, key=lambda k: (tuple(-g for g in k.groei), k.kosten, k.uren, k.id))
        self._top = self._bereken_top()
        self._stappen = self._bereken_stappen()
        self._gekozen: list[Kandidaat] = []
        nul = (0,) * len(grenzen.groei)
        self._rang = self._maak_rang(nul, grenzen.gestapt, (0, 0, 0))
        self._zoek(0, nul, grenzen.gestapt, (0, 0, 0, 0))

    @property
    def beste(self) -> tuple[str, ...]:
        """De ids van de beste combinatie."""
        return self._rang[-1]

    def _bereken_top(self) -> list[list[list[int]]]:
        """Vanaf elke plaats, per doel: wat de 0, 1, 2 … grootste bijdragen samen brengen."""
        plaatsen, top = self._grenzen.plaatsen, []
        grootste: list[list[int]] = [[] for _ in self._grenzen.groei]
        for kandidaat in (None, *reversed(self._rij)):
            for doel, lijst in enumerate(grootste):
                if kandidaat is not None:
                    lijst[:] = sorted([*lijst, kandidaat.groei[doel]], reverse=True)[:plaatsen]
            top.append([_cumulatief(lijst, plaatsen) for lijst in grootste])
        return top[::-1]

    def _bereken_stappen(self) -> list[int]:
        """Vanaf elke plaats: voor welke doelen er nog een stap te kiezen valt."""
        stappen = [0]
        for kandidaat in reversed(self._rij):
            stappen.append(stappen[-1] | kandidaat.stap)
        return stappen[::-1]

    def _maak_rang(self, groei: tuple[int, ...], stap: int, som: tuple[int, int, int]) -> Rang:
        ids = tuple(sorted(k.id for k in self._gekozen))
        return (tuple(-g for g in groei), -stap.bit_count(), *som, len(ids), ids)

    def _zoek(self, begin: int, groei: tuple[int, ...], stap: int, som: tuple[int, int, int, int]) -> None:
        """Probeert elke uitbreiding met wie er na `begin` komt.

        Args:
            som: kosten, uren, vreemde vormen en uren uit het budget tot nu toe.
        """
        plaatsen = self._grenzen.plaatsen - len(self._gekozen)
        if plaatsen == 0:
            return
        for plek in range(begin, len(self._rij)):
            if not self._kan_beter(plek, plaatsen, groei, stap, som):
                return
            kandidaat = self._rij[plek]
            if (nieuw := self._tel_op(som, kandidaat)) is None:
                continue
            mee = tuple(map(min, self._grenzen.groei, map(sum, zip(groei, kandidaat.groei, strict=True))))
            self._gekozen.append(kandidaat)
            self._rang = min(self._rang, self._maak_rang(mee, stap | kandidaat.stap, nieuw[:3]))
            self._zoek(plek + 1, mee, stap | kandidaat.stap, nieuw)
            self._gekozen.pop()

    def _tel_op(self, som: tuple[int, int, int, int], k: Kandidaat) -> tuple[int, int, int, int] | None:
        """De som met deze kandidaat erbij; None als dat niet meer kan."""
        kosten, uren, vreemd, uren_budget = som
        kosten, uren_budget = kosten + k.kosten, uren_budget + k.uren_budget
        if self._grenzen.kosten is not None and kosten > self._grenzen.kosten:
            return None
        if self._grenzen.uren is not None and uren_budget > self._grenzen.uren:
            return None
        return kosten, uren + k.uren, vreemd + k.vreemd, uren_budget

    def _kan_beter(
        self, plek: int, plaatsen: int, groei: tuple[int, ...], stap: int, som: tuple[int, int, int, int]
    ) -> bool:
        """Of een uitbreiding met wie vanaf `plek` komt, de beste nog kan evenaren."""
        hoogst = tuple(
            -min(grens, nu + top[plaatsen])
            for grens, nu, top in zip(self._grenzen.groei, groei, self._top[plek], strict=True)
        )
        stappen = -(stap | self._stappen[plek]).bit_count()
        return (hoogst, stappen, *som[:3], len(self._gekozen) + 1) <= self._rang[:-1]


def _cumulatief(lijst: Sequence[int], plaatsen: int) -> list[int]:
    som = [0]
    for plek in range(plaatsen):
        som.append(som[-1] + (lijst[plek] if plek < len(lijst) else 0))
    return som
