"""De getallen over mensen van de doellijn, als cellen: per doel, per competentie, en van wat er los staat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from competentie_cli.domein.budget import Vormgroepnaam
from competentie_cli.domein.doellijn import Gevolgd, Leergrond, LosseDoelen
from competentie_cli.domein.doeltak import Hermeting, Werk
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.rekenen.budgetvormen import VORMGROEPEN
from competentie_cli.rekenen.doellijn.cellen import Plek, Telling, Uitkomst
from competentie_cli.rekenen.doellijn.hermeting import Einde, einden
from competentie_cli.rekenen.doellijn.leren import doelcompetenties, gevolgd_naar_grond
from competentie_cli.rekenen.doellijn.poplijn import Loper, lopende_doelen
from competentie_cli.rekenen.kleine_groepen import te_klein

NIET_INGEVULD = "niet_ingevuld"
LOS: Plek = ("los",)
HERKOMST = "herkomst"
OPNIEUW = "opnieuw"


@dataclass(frozen=True)
class Bronnen:
    """Wat er over mensen te tellen valt.

    Args:
        mensen: wie in dienst is; hun plannen en wat ze volgden tellen mee.
        lopers: hun POP-doelen die lopen.
        einden: van wie niveaus heeft, de POP-doelen die afliepen.
        gevolgd: grond -> id -> hoe vaak.
    """

    mensen: tuple[str, ...]
    lopers: tuple[Loper, ...]
    einden: tuple[Einde, ...]
    gevolgd: Mapping[Leergrond, Mapping[str, int]]

    @classmethod
    def van(
        cls, organisatie: Organisatie, mensen: Sequence[str], met_niveaus: Sequence[str], peildatum: date
    ) -> Bronnen:
        """Leest de plannen en het vormingsregister."""
        return cls(
            tuple(mensen),
            lopende_doelen(mensen, organisatie, peildatum),
            einden(met_niveaus, organisatie, peildatum),
            gevolgd_naar_grond(mensen, organisatie, peildatum),
        )

    def op(self, competentie: str) -> list[Loper]:
        """De POP-doelen op een competentie."""
        return [loper for loper in self.lopers if loper.doel.competentie == competentie]

    def voor(self, doel: StrategischDoel) -> list[Loper]:
        """De POP-doelen die een strategisch doel dienen."""
        return [loper for loper in self.lopers if doel.id in loper.dient]

    def naast(self, doel: StrategischDoel) -> list[Loper]:
        """De POP-doelen die een strategisch doel noemen, maar een andere of geen competentie hebben."""
        return [loper for loper in self.voor(doel) if loper.doel.competentie not in doel.competenties]

    @cached_property
    def los(self) -> list[Loper]:
        """De POP-doelen die geen strategisch doel dienen."""
        return [loper for loper in self.lopers if not loper.dient]


class Tellingen:
    """De getallen van één organisatie, met wat verborgen blijft als None."""

    def __init__(self, organisatie: Organisatie, bronnen: Bronnen, grens: int | None) -> None:
        werk = _werkplekken(organisatie, bronnen)
        self._te_weinig = grens is not None and te_klein(len(bronnen.mensen), grens)
        self._herkomsten = tuple(plek[1] for plek in werk if plek[0] == HERKOMST)
        tellingen: dict[str, Telling] = {
            "doelen": _doelen(bronnen, werk),
            "mensen": Telling.van_mensen(
                bronnen.mensen, {plek: (loper.wie for loper in lopers) for plek, lopers in werk.items()}
            ),
            "hermeting": Telling.van_mensen(bronnen.mensen, _hermeting(organisatie, bronnen)),
            "volgers": Telling.van_mensen(
                bronnen.mensen, {(grond,): meting for grond, meting in bronnen.gevolgd.items()}
            ),
        }
        tellingen |= {_keer(grond): _keren(grond, meting) for grond, meting in bronnen.gevolgd.items()}
        tellingen |= {groep: _acties(bronnen, werk, groep) for groep in VORMGROEPEN}
        self._uitkomsten = {eenheid: Uitkomst(telling, grens) for eenheid, telling in tellingen.items()}

    @property
    def iets_verborgen(self) -> bool:
        """Of er een getal niet getoond wordt."""
        return self._te_weinig or any(u.iets_verborgen for u in self._uitkomsten.values())

    def _totaal(self, eenheid: str, *plek: str) -> int | None:
        return None if self._te_weinig else self._uitkomsten[eenheid].totaal(plek)

    def werk(self, *plek: str) -> Werk:
        """De POP-doelen op een plek; zijn het er van te weinig mensen, dan blijven ook de acties weg."""
        doelen, mensen = (self._totaal(eenheid, *plek) for eenheid in ("doelen", "mensen"))
        if doelen is None or mensen is None:
            return Werk(None, None, tuple((groep, None) for groep in VORMGROEPEN))
        return Werk(doelen, mensen, tuple((groep, self._totaal(groep, *plek)) for groep in VORMGROEPEN))

    def hermeting(self, *plek: str) -> Hermeting:
        """Van hoeveel mensen een doel afliep, en van hoeveel er daarna opnieuw ingeschat is."""
        mensen = self._totaal("hermeting", *plek)
        return Hermeting(mensen, None if mensen is None else self._totaal("hermeting", OPNIEUW, *plek))

    def los(self) -> LosseDoelen:
        """De POP-doelen die geen strategisch doel dienen, per herkomst."""
        werk = self.werk(*LOS)
        if werk.doelen is None:
            return LosseDoelen(werk, ())
        return LosseDoelen(werk, tuple((h, self._totaal("doelen", HERKOMST, h)) for h in self._herkomsten))

    def gevolgd(self) -> tuple[Gevolgd, ...]:
        """Hoe vaak er om elke reden iets gevolgd werd."""
        return tuple(self._gevolgd(grond) for grond in Leergrond)

    def _gevolgd(self, grond: Leergrond) -> Gevolgd:
        keren = self._totaal(_keer(grond), grond)
        return Gevolgd(grond, keren, None if keren is None else self._totaal("volgers", grond))


def _werkplekken(organisatie: Organisatie, bronnen: Bronnen) -> dict[Plek, list[Loper]]:
    """Waar POP-doelen staan: bij een doel, op een competentie, naast een doel, of los."""
    doelen = organisatie.visie.doelen
    plekken: dict[Plek, list[Loper]] = {("doel", doel.id): bronnen.voor(doel) for doel in doelen}
    plekken |= {("op", c): bronnen.op(c) for c in doelcompetenties(organisatie)}
    plekken |= {("naast", doel.id): bronnen.naast(doel) for doel in doelen}
    plekken[LOS] = bronnen.los
    herkomsten = {h for loper in bronnen.los for h in _herkomst(loper)}
    plekken |= {(HERKOMST, h): [p for p in bronnen.los if h in _herkomst(p)] for h in sorted(herkomsten)}
    return plekken


def _herkomst(loper: Loper) -> tuple[str, ...]:
    return loper.doel.herkomst or (NIET_INGEVULD,)


def _doelen(bronnen: Bronnen, plekken: Mapping[Plek, Iterable[Loper]]) -> Telling:
    return Telling({p.sleutel: p.wie for p in bronnen.lopers}, _sleutels(plekken))


def _acties(bronnen: Bronnen, plekken: Mapping[Plek, Iterable[Loper]], groep: Vormgroepnaam) -> Telling:
    """De POP-doelen met acties in een groep leervormen; elk telt zo vaak als het acties heeft."""
    met = {p.sleutel: p for p in bronnen.lopers if p.acties.get(groep)}
    cellen = {plek: sleutels & met.keys() for plek, sleutels in _sleutels(plekken).items()}
    return Telling(
        {sleutel: p.wie for sleutel, p in met.items()},
        cellen,
        {sleutel: p.acties[groep] for sleutel, p in met.items()},
    )


def _sleutels(plekken: Mapping[Plek, Iterable[Loper]]) -> dict[Plek, frozenset[str]]:
    return {plek: frozenset(loper.sleutel for loper in lopers) for plek, lopers in plekken.items()}


def _hermeting(organisatie: Organisatie, bronnen: Bronnen) -> dict[Plek, list[str]]:
    """Wie een afgelopen doel had; als opnieuw ingeschat telt wie dat op elke competentie ervan is."""
    plekken: dict[Plek, list[Einde]] = {
        ("op", c): [e for e in bronnen.einden if e.competentie == c] for c in doelcompetenties(organisatie)
    }
    for doel in organisatie.visie.doelen:
        plekken["doel", doel.id] = [e for e in bronnen.einden if doel.id in e.dient]
    mensen: dict[Plek, list[str]] = {}
    for plek, gevonden in plekken.items():
        nog_niet = {einde.wie for einde in gevonden if not einde.opnieuw}
        mensen[plek] = [einde.wie for einde in gevonden]
        mensen[OPNIEUW, *plek] = [einde.wie for einde in gevonden if einde.wie not in nog_niet]
    return mensen


def _keer(grond: Leergrond) -> str:
    return f"keren-{grond}"


def _keren(grond: Leergrond, meting: Mapping[str, int]) -> Telling:
    """Hoe vaak er om één reden gevolgd werd; over alle redenen samen staat er nergens een totaal."""
    return Telling({wie: wie for wie in meting}, {(grond,): frozenset(meting)}, meting)
