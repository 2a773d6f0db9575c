"""De getallen over mensen van de doellijn, als cellen: per doel, per competentie, en van wat er los staat."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from competentie_cli.domein.doellijn import Gevolgd, Hermeting, Leergrond, LosseDoelen, Werk
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.rekenen.budgetvormen import VORMGROEPEN
from competentie_cli.rekenen.doellijn.cellen import Cellen, Meting, Sleutel
from competentie_cli.rekenen.doellijn.hermeting import Einde, einden
from competentie_cli.rekenen.doellijn.leren import gevolgd_naar_grond
from competentie_cli.rekenen.doellijn.poplijn import Loper, lopende_doelen

Plek = tuple[str, ...]
NIET_INGEVULD = "niet_ingevuld"
LOS: Plek = ("los",)


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
    gevolgd: Mapping[Leergrond, Meting]

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


@dataclass
class _Oogst:
    metingen: dict[Sleutel, Meting] = field(default_factory=dict)

    def werk(self, plek: Plek, lopers: Iterable[Loper]) -> None:
        doelen: Counter[str] = Counter()
        acties: dict[str, Counter[str]] = defaultdict(Counter)
        for loper in lopers:
            doelen[loper.wie] += 1
            for groep, aantal in loper.acties.items():
                acties[groep][loper.wie] += aantal
        self.zet(("doelen", *plek), doelen)
        self.zet(("mensen", *plek), dict.fromkeys(doelen, 1))
        for groep in VORMGROEPEN:
            self.zet((f"acties-{groep}", *plek), acties[groep])

    def hermeting(self, plek: Plek, gevonden: Iterable[Einde]) -> None:
        """Iemand telt als opnieuw ingeschat als dat op elke afgelopen competentie zo is."""
        per_mens: dict[str, bool] = {}
        for einde in gevonden:
            per_mens[einde.wie] = per_mens.get(einde.wie, True) and einde.opnieuw
        self.zet(("hermeting", *plek), dict.fromkeys(per_mens, 1))
        self.zet(("hermeting", *plek, "opnieuw"), {wie: 1 for wie, opnieuw in per_mens.items() if opnieuw})

    def zet(self, sleutel: Sleutel, meting: Meting) -> None:
        if meting:
            self.metingen[sleutel] = dict(meting)


class Tellingen:
    """De getallen van één organisatie, met wat verborgen blijft als None."""

    def __init__(self, organisatie: Organisatie, bronnen: Bronnen, grens: int | None) -> None:
        doelen = organisatie.visie.doelen
        oogst = _Oogst()
        for doel in doelen:
            oogst.werk(("doel", doel.id), bronnen.voor(doel))
            oogst.hermeting(("doel", doel.id), (e for e in bronnen.einden if doel.id in e.dient))
        oogst.werk(LOS, bronnen.los)
        self.herkomsten = _herkomsten(oogst, bronnen.los)
        for competentie in dict.fromkeys(c for doel in doelen for c in doel.competenties):
            oogst.werk(("op", competentie), bronnen.op(competentie))
            oogst.hermeting(("op", competentie), (e for e in bronnen.einden if e.competentie == competentie))
        for doel in doelen:
            oogst.werk(("naast", doel.id), bronnen.naast(doel))
        for grond, meting in bronnen.gevolgd.items():
            oogst.zet(("keren", grond), meting)
            oogst.zet(("volgers", grond), dict.fromkeys(meting, 1))
        self._cellen = Cellen(oogst.metingen, bronnen.mensen, dict(_delingen(oogst, doelen)), grens)

    @property
    def iets_verborgen(self) -> bool:
        """Of er een getal niet getoond wordt."""
        return self._cellen.iets_verborgen

    def werk(self, *plek: str) -> Werk:
        """De POP-doelen op een plek; zijn het er van te weinig mensen, dan blijven ook de acties weg."""
        doelen, mensen = (self._cellen.totaal((eenheid, *plek)) for eenheid in ("doelen", "mensen"))
        if doelen is None or mensen is None:
            return Werk(None, None, tuple((groep, None) for groep in VORMGROEPEN))
        acties = ((groep, self._cellen.totaal((f"acties-{groep}", *plek))) for groep in VORMGROEPEN)
        return Werk(doelen, mensen, tuple(acties))

    def hermeting(self, *plek: str) -> Hermeting:
        """Van hoeveel mensen een doel afliep, en van hoeveel er daarna opnieuw ingeschat is."""
        mensen = self._cellen.totaal(("hermeting", *plek))
        opnieuw = self._cellen.totaal(("hermeting", *plek, "opnieuw"))
        return Hermeting(mensen, None if mensen is None else opnieuw)

    def los(self) -> LosseDoelen:
        """De POP-doelen die geen strategisch doel dienen, per herkomst."""
        werk = self.werk(*LOS)
        if werk.doelen is None:
            return LosseDoelen(werk, ())
        return LosseDoelen(
            werk, tuple((h, self._cellen.totaal(("doelen", *LOS, h))) for h in self.herkomsten)
        )

    def gevolgd(self) -> tuple[Gevolgd, ...]:
        """Hoe vaak er om elke reden iets gevolgd werd."""
        return tuple(self._gevolgd(grond) for grond in Leergrond)

    def _gevolgd(self, grond: Leergrond) -> Gevolgd:
        keren, mensen = (self._cellen.totaal((eenheid, grond)) for eenheid in ("keren", "volgers"))
        getoond = keren is not None and mensen is not None
        return Gevolgd(grond, keren if getoond else None, mensen if getoond else None)


def _herkomsten(oogst: _Oogst, lopers: Iterable[Loper]) -> tuple[str, ...]:
    """Zet per herkomst de losse doelen, en geeft de herkomsten die voorkomen."""
    per_herkomst: dict[str, Counter[str]] = defaultdict(Counter)
    for loper in lopers:
        for herkomst in dict.fromkeys(loper.doel.herkomst or (NIET_INGEVULD,)):
            per_herkomst[herkomst][loper.wie] += 1
    for herkomst in sorted(per_herkomst):
        oogst.zet(("doelen", *LOS, herkomst), per_herkomst[herkomst])
    return tuple(sorted(per_herkomst))


def _delingen(
    oogst: _Oogst, doelen: Iterable[StrategischDoel]
) -> Iterator[tuple[Sleutel, tuple[Sleutel, ...]]]:
    """Een POP-doel voor een strategisch doel hangt onder één competentie ervan, of ernaast."""
    eenheden = ("doelen", *(f"acties-{groep}" for groep in VORMGROEPEN))
    for doel in doelen:
        delen: list[Plek] = [("op", competentie) for competentie in doel.competenties]
        for eenheid in eenheden:
            sleutels = [(eenheid, *deel) for deel in (*delen, ("naast", doel.id))]
            geheel: Sleutel = (eenheid, "doel", doel.id)
            if geheel in oogst.metingen:
                yield geheel, tuple(s for s in sleutels if s in oogst.metingen)
