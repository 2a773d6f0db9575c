"""Wat de bestanden per HR-domein tonen: een tabel van maten, elk met wie ze aangaat en wie er telt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.implementatie import Maat
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.rekenen.implementatie.feiten import Feitenboek
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie import Meting, als_getal, feit, publiceer
from competentie_cli.rekenen.tijd import loopt, maanden_later

LOOPBAAN_MAANDEN = 24
EXIT_MAANDEN = 3
JAARGESPREK: frozenset[str | None] = frozenset({"functionering", "ontwikkeling"})

Wie = Callable[[Feitenboek], Iterable[Medewerker]]
Telt = Callable[[Feitenboek, Medewerker], bool]


@dataclass(frozen=True, slots=True)
class Mensenmaat:
    """Een aandeel van mensen: wie de maat aangaat, en wie er telt.

    Args:
        beslist: of fase 3 van deze maat afhangt.
        binnen: ruimere feiten die ook getoond worden; wie daar wel bij hoort en hier niet, mag geen klein
            groepje zijn.
    """

    naam: str
    wie: Wie
    telt: Telt
    beslist: bool = False
    binnen: tuple[Telt, ...] = ()

    def meet(self, boek: Feitenboek, grens: int) -> Maat:
        """Het aandeel; verborgen als het over te weinig mensen gaat.

        Of het de helft is, mag er staan zodra het genoeg mensen aangaat: dan gaat dat over hen allemaal.
        """
        mensen = list(self.wie(boek))
        telt = {persoon.id: self.telt(boek, persoon) for persoon in mensen}
        gemeten = meet_mensen(telt, grens)
        aandeel = None if self._verraadt(boek, mensen, telt, grens) else gemeten.toonbaar
        helft = gemeten.echt.helft if gemeten.echt and gemeten.echt.noemer else None
        return Maat(self.naam, aandeel, self.beslist, helft)

    def _verraadt(
        self, boek: Feitenboek, mensen: Iterable[Medewerker], telt: Mapping[str, bool], grens: int
    ) -> bool:
        resten = (sum(ruimer(boek, p) and not telt[p.id] for p in mensen) for ruimer in self.binnen)
        return any(te_klein(rest, grens) for rest in resten)


@dataclass(frozen=True, slots=True)
class Stukkenmaat:
    """Een aandeel van functies of leeractiviteiten; daar zit niemand achter."""

    naam: str
    telt: Callable[[Feitenboek], Iterator[bool]]

    def meet(self, boek: Feitenboek, grens: int) -> Maat:
        """Het aandeel."""
        waarden = list(self.telt(boek))
        return Maat(self.naam, Aandeel(sum(waarden), len(waarden)))


@dataclass(frozen=True, slots=True)
class Gemeten:
    """Een aandeel van wat mensen aangaat.

    Args:
        toonbaar: None als het zelf, of de rest, over te weinig mensen gaat.
        echt: om er in grote lijnen iets over te zeggen; None als het te weinig mensen aangaat.
    """

    toonbaar: Aandeel | None
    echt: Aandeel | None


def meet_mensen(telt: Mapping[str, bool], grens: int) -> Gemeten:
    """Wie telt van wie het aangaat."""
    meting = feit("telt", telt, frozenset(eigen for eigen, waar in telt.items() if waar))
    cel = publiceer(telt, (), [meting], grens).cel(meting.naam)
    echt = Aandeel(sum(telt.values()), len(telt))
    return Gemeten(echt if cel else None, None if te_klein(len(telt), grens) else echt)


def meet_stukken(delen: Mapping[str, tuple[int, int]], grens: int) -> Gemeten:
    """Wat er telt van wat mensen samen hebben.

    Args:
        delen: id -> hoeveel er telt en hoeveel er zijn.
    """
    bijdragen = {
        eigen: (als_getal(telt > 0), als_getal(telt < alles)) for eigen, (telt, alles) in delen.items()
    }
    meting = Meting("stukken", bijdragen, aantallen=2)
    cel = publiceer(delen, (), [meting], grens).cel(meting.naam)
    echt = Aandeel(sum(telt for telt, _ in delen.values()), sum(alles for _, alles in delen.values()))
    return Gemeten(echt if cel else None, None if te_klein(len(delen), grens) else echt)


def meet(domein: str, boek: Feitenboek, grens: int) -> tuple[Maat, ...]:
    """Alle maten van een domein."""
    return tuple(maat.meet(boek, grens) for maat in MATEN_PER_DOMEIN[domein])


# wie het aangaat


def _iedereen(boek: Feitenboek) -> Iterable[Medewerker]:
    return boek.mensen.values()


def _nieuw(boek: Feitenboek) -> Iterator[Medewerker]:
    """Wie hoogstens twaalf maanden geleden begon."""
    return (p for p in boek.mensen.values() if boek.is_recent(p.contract.in_dienst))


def _weg(boek: Feitenboek) -> Iterator[Medewerker]:
    """Wie in de laatste twaalf maanden vertrok; wie vandaag de laatste dag heeft, is er nog."""
    for persoon in boek.organisatie.medewerkers.values():
        laatste = persoon.contract.uit_dienst
        if persoon.id not in boek.mensen and boek.is_recent(laatste):
            yield persoon


# wie er telt


def _gesprek(boek: Feitenboek, persoon: Medewerker) -> bool:
    return boek.sprak(persoon, JAARGESPREK)


def _sprak(boek: Feitenboek, persoon: Medewerker) -> bool:
    return boek.feiten[persoon.id].gesprek


def _heeft_pop(boek: Feitenboek, persoon: Medewerker) -> bool:
    return boek.feiten[persoon.id].pop


def _gesprek_met_afspraken(boek: Feitenboek, persoon: Medewerker) -> bool:
    """Een functionerings- of ontwikkelingsgesprek, en een plan dat loopt met minstens één afspraak."""
    plannen = (p for p in boek.plannen(persoon.id) if p.status != "concept")
    lopend = (p for p in plannen if loopt(p.periode.van, p.periode.tot, boek.peildatum))
    return _gesprek(boek, persoon) and any(p.afspraken or any(d.afspraken for d in p.doelen) for p in lopend)


def _geevalueerd(boek: Feitenboek, persoon: Medewerker) -> bool:
    """Een inschatting met `doel: evaluatie` en minstens één niveau, niet ouder dan `verouderd_maanden`."""
    maanden = boek.organisatie.instelling.beoordeling.verouderd_maanden
    return any(
        b.doel == "evaluatie" and b.niveaus and boek.is_recent(b.datum, maanden)
        for b in persoon.beoordelingen
    )


def _evaluatiegesprek(boek: Feitenboek, persoon: Medewerker) -> bool:
    return boek.sprak(persoon, {"evaluatie"}, boek.organisatie.instelling.beoordeling.verouderd_maanden)


def _pop_met_competentie(boek: Feitenboek, persoon: Medewerker) -> bool:
    return any(map(_heeft_competentie, boek.lopende_pops(persoon.id)))


def _ingewerkt(boek: Feitenboek, persoon: Medewerker) -> bool:
    """Een begonnen plan met een competentiedoel, of sinds de start een activiteit die iets ontwikkelt."""
    begin = persoon.contract.in_dienst
    begonnen = (p for p in boek.plannen(persoon.id) if p.periode.van <= boek.peildatum)
    return any(map(_heeft_competentie, begonnen)) or any(
        loopt(begin, boek.peildatum, gevolgd.datum) and _ontwikkelt(boek, gevolgd)
        for gevolgd in persoon.gevolgd
    )


def _ontwikkelt(boek: Feitenboek, gevolgd: Gevolgd) -> bool:
    """Of iemand er was, en de activiteit een competentie ontwikkelt."""
    activiteit = boek.organisatie.leeraanbod.get(gevolgd.leeractiviteit or "")
    return gevolgd.resultaat != "niet_verschenen" and activiteit is not None and bool(activiteit.ontwikkelt)


def _heeft_competentie(plan: Plan) -> bool:
    return any(doel.competentie is not None for doel in plan.doelen)


def _loopbaan(boek: Feitenboek, persoon: Medewerker) -> bool:
    """Een ambitie met een functie, of in de laatste 24 maanden een loopbaangesprek of een loopbaanscan."""
    dag = boek.peildatum
    ambitie = any(a.functie and (a.datum is None or a.datum <= dag) for a in persoon.ambities)
    scans = boek.organisatie.scans.get(persoon.id, ())
    scan = any(s.soort == "loopbaan" and boek.is_recent(s.datum, LOOPBAAN_MAANDEN) for s in scans)
    return ambitie or scan or boek.sprak(persoon, {"loopbaan"}, LOOPBAAN_MAANDEN)


def _afscheid(boek: Feitenboek, persoon: Medewerker) -> bool:
    """Een gehouden gesprek of een bewijs, hoogstens drie maanden voor de laatste dag of erna."""
    laatste = persoon.contract.uit_dienst
    gesprekken = (g.datum for g in persoon.gesprekken if g.gehouden and g.datum)
    dagen = (*gesprekken, *(b.datum for b in persoon.bewijzen))
    return laatste is not None and any(
        dag <= boek.peildatum and maanden_later(dag, EXIT_MAANDEN) >= laatste for dag in dagen
    )


# wat er telt


def _profielen(boek: Feitenboek) -> Iterator[bool]:
    functies = boek.organisatie.functies.values()
    return (boek.heeft_profiel(functie) for functie in functies if functie.soort == "functie")


def _toekomst(boek: Feitenboek) -> Iterator[bool]:
    functies = boek.organisatie.functies.values()
    return (
        f.toekomst is not None and bool(f.toekomst.competenties) for f in functies if f.soort == "functie"
    )


def _gewogen(boek: Feitenboek) -> Iterator[bool]:
    functies = boek.organisatie.functies.values()
    return (bool(f.extern) and bool(f.competenties) for f in functies if f.soort == "functie")


def _leeraanbod(boek: Feitenboek) -> Iterator[bool]:
    return (bool(activiteit.ontwikkelt) for activiteit in boek.organisatie.leeraanbod.values())


MATEN_PER_DOMEIN: dict[str, tuple[Mensenmaat | Stukkenmaat, ...]] = {
    "werving-en-selectie": (Stukkenmaat("profielen", _profielen),),
    "onthaal": (Mensenmaat("ingewerkt", _nieuw, _ingewerkt, beslist=True),),
    "functioneringsgesprek": (
        Mensenmaat(
            "gesprek-met-afspraken",
            _iedereen,
            _gesprek_met_afspraken,
            beslist=True,
            binnen=(_gesprek, _sprak),
        ),
        Mensenmaat("jaargesprek", _iedereen, _gesprek, binnen=(_sprak,)),
    ),
    "evaluatie": (
        Mensenmaat("geevalueerd", _iedereen, _geevalueerd, beslist=True),
        Mensenmaat("evaluatiegesprek", _iedereen, _evaluatiegesprek),
    ),
    "ontwikkeling": (
        Mensenmaat(
            "pop-met-competentie", _iedereen, _pop_met_competentie, beslist=True, binnen=(_heeft_pop,)
        ),
        Stukkenmaat("leeraanbod", _leeraanbod),
    ),
    "loopbaan-en-mobiliteit": (
        Mensenmaat("loopbaan", _iedereen, _loopbaan, beslist=True),
        Stukkenmaat("toekomst", _toekomst),
    ),
    "beloning": (Stukkenmaat("gewogen", _gewogen),),
    "uitstroom": (Mensenmaat("afscheid", _weg, _afscheid, beslist=True),),
}
