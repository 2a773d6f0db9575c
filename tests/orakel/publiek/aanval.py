"""De aanval: leg alle cijfers van een dag naast elkaar, en zoek wat niet te vinden hoort te zijn.

De aanvaller weet veel. Hij kent van elk cijfer de definitie, weet wie in welke groep zit, wie er meetelt en
wie een competentie in het werk nodig heeft. Van wie meetelt, kent hij de waarde niet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from tests.orakel.aanvaller import Aanvaller, Som, alle_delen

from .feiten import NUL, Atoom, Feiten
from .uitspraken import Uitspraak


@dataclass(frozen=True)
class Vondst:
    """Iets wat de aanvaller vond en niet hoort te weten."""

    cijfer: str
    mensen: tuple[str, ...]


def val_aan(
    uitspraken: Iterable[Uitspraak],
    feiten: Feiten,
    grens: int,
    toon: Callable[[Uitspraak], bool] | None = None,
) -> list[Vondst]:
    """Wat er te vinden is; zonder `toon` ziet de aanvaller elk cijfer dat er staat."""
    alle = [uitspraak for uitspraak in uitspraken if uitspraak.geheim]
    zichtbaar = toon or (lambda uitspraak: uitspraak.waarde is not None)
    per_familie: dict[Atoom, list[Uitspraak]] = defaultdict(list)
    for uitspraak in alle:
        per_familie[_familie(uitspraak.atomen[0])].append(uitspraak)
    return [v for familie in per_familie.values() for v in _per_familie(familie, feiten, grens, zichtbaar)]


_EIGEN = ("kloof", "regie", "onderwerp", "beurt", "voor een doel", "afgerond", "effect")
# wat van iedereen wel of niet klopt: dan is ook een klein aantal er een te veel, en een kleine rest
_TELT = frozenset(
    {
        "gesprek",
        "pop",
        "inschatting",
        "iets te leren",
        "kloof",
        "leerde",
        "voor een doel",
        "beurt",
        "afgerond",
    }
)


def _aantallen(
    cijfer: tuple[Atoom, ...], mensen: frozenset[str], klassen: _Klassen, feiten: Feiten
) -> Iterator[Decimal]:
    """Over hoeveel mensen een som gaat, en waar ze zelf mensen telt: hoeveel wel, en hoeveel niet."""
    omvang = Decimal(klassen.omvang(cijfer, mensen))
    yield omvang
    if all(atoom[0] in _TELT for atoom in cijfer):
        wel = sum((feiten.atomen[atoom].get(wie, NUL) for atoom in cijfer for wie in mensen), NUL)
        yield from (wel, omvang - wel)


def _familie(atoom: Atoom) -> Atoom:
    """Feiten die samen in een som kunnen staan, lost hij samen op."""
    return atoom[:2] if atoom[0] in _EIGEN else atoom[:1]


def _per_familie(
    uitspraken: list[Uitspraak], feiten: Feiten, grens: int, zichtbaar: Callable[[Uitspraak], bool]
) -> Iterator[Vondst]:
    atomen = {atoom for uitspraak in uitspraken for atoom in uitspraak.atomen}
    klassen = _Klassen(feiten, sorted(atomen, key=repr))
    bekend = [klassen.som(u.atomen, u.mensen) for u in uitspraken if zichtbaar(u)]
    aanvaller = Aanvaller([*bekend, *klassen.vaste_sommen()])
    groepen = [feiten.ids, *feiten.groepen.values()]
    delen = {*groepen, *klassen.alle, *alle_delen(groepen)}
    zegt = {*bekend, *_opgeteld((u for u in uitspraken if zichtbaar(u)), klassen)}
    for cijfer in dict.fromkeys(u.atomen for u in uitspraken):
        for mensen in delen:
            som = klassen.som(cijfer, mensen)
            klein = any(0 < n < grens for n in _aantallen(cijfer, mensen, klassen, feiten))
            geheim = klein or (mensen in groepen and som not in zegt)
            if geheim and aanvaller.vindt(som):
                yield Vondst(str(cijfer), tuple(sorted(mensen)))


def val_jaren_aan(per_dag: Iterable[Iterable[Uitspraak]], feiten: Feiten, grens: int) -> Iterator[Vondst]:
    """Wat er uit twee rapporten te vinden is over wie erbij kwam of wegging, als de rest gelijk bleef."""
    getoond: dict[Atoom, list[frozenset[str]]] = defaultdict(list)
    for uitspraken in per_dag:
        for uitspraak in uitspraken:
            if uitspraak.waarde is not None and uitspraak.atomen[0][0] == "effect":
                getoond[uitspraak.atomen[0]].append(uitspraak.mensen)
    for atoom, groepen in getoond.items():
        aanvaller = Aanvaller(groepen)
        losse = [frozenset({wie}) for groep in groepen for wie in groep]
        for deel in {*losse, *alle_delen(groepen)}:
            if 0 < len(deel) < grens and aanvaller.vindt(deel):
                yield Vondst(str(atoom), tuple(sorted(deel)))


def _opgeteld(getoond: Iterable[Uitspraak], klassen: _Klassen) -> Iterator[Som]:
    """Wat er staat als twee cijfers van dezelfde mensen samen gelezen worden: dat is geen geheim meer."""
    per_groep: dict[frozenset[str], set[Som]] = defaultdict(set)
    for uitspraak in getoond:
        per_groep[uitspraak.mensen].add(klassen.som(uitspraak.atomen, uitspraak.mensen))
    for sommen in per_groep.values():
        yield from (een | ander for een, ander in combinations(sommen, 2) if not een & ander)


class _Klassen:
    """Mensen die in dezelfde groepen zitten en in dezelfde feiten meetellen, zijn voor de aanvaller gelijk.

    Hij kan hen niet uit elkaar halen: wat hij over de een kan rekenen, kan hij ook over de ander. Het stelsel
    over klassen heeft daarom precies dezelfde oplossingen, en is veel kleiner. Wie alleen in een klasse zit,
    blijft een persoon.
    """

    def __init__(self, feiten: Feiten, atomen: list[Atoom]) -> None:
        per_kenmerk: dict[object, set[str]] = defaultdict(set)
        for wie in feiten.ids:
            zit_in = frozenset(groep for groep, leden in feiten.groepen.items() if wie in leden)
            telt = tuple(wie in feiten.atomen.get(atoom, {}) for atoom in atomen)
            per_kenmerk[zit_in, wie in feiten.met_niveaus, telt].add(wie)
        self.alle = [frozenset(leden) for leden in per_kenmerk.values()]
        self._feiten = feiten
        self._atomen = atomen
        self._klasse = {wie: klasse for klasse in self.alle for wie in klasse}

    def som(self, atomen: Iterable[Atoom], mensen: frozenset[str]) -> Som:
        """De onbekenden in een som; wie niet meetelt, is geen onbekende."""
        return frozenset(
            (atoom, self._klasse[wie])
            for atoom in atomen
            for wie in mensen
            if wie in self._feiten.atomen.get(atoom, {})
        )

    def omvang(self, atomen: Iterable[Atoom], mensen: frozenset[str]) -> int:
        """Over hoeveel mensen een som gaat."""
        return len({wie for atoom in atomen for wie in mensen & self._feiten.atomen.get(atoom, {}).keys()})

    def vaste_sommen(self) -> Iterator[Som]:
        """Wie een competentie nodig heeft, is te groeien, op niveau of onbekend: samen precies één."""
        for competentie in {atoom[1] for atoom in self._atomen if atoom[0] == "kloof"}:
            delen = [("kloof", competentie, wat) for wat in ("leren", "anders", "op_niveau", "onbekend")]
            for klasse in self.alle:
                if som := self.som(delen, klasse):
                    yield som
