"""De metingen waaruit elk publiek rapport put: per persoon wat er meetelt, op één dag.

Iedereen die op de peildatum in dienst is, hoort tot het geheel. Bij een feit (een gesprek, een plan) telt
elk van hen, wel of niet: geen van beide mag een klein aantal zijn. Bij een som (uren, euro's) telt wie er
iets in heeft: een bedrag van één mens is een cijfer over één mens, hoe groot de groep ook is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, cached_property

from competentie_cli.domein.budget import Persoonsbudget
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Ouderdom, Stand, Status
from competentie_cli.domein.leeraanbod import vormrang
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.overzicht import Competentietelling
from competentie_cli.domein.plan import Plan
from competentie_cli.rekenen.budget import persoonsbudget
from competentie_cli.rekenen.effect import getekende_plannen
from competentie_cli.rekenen.groepering import Groep, vaste_groepen
from competentie_cli.rekenen.inzet import inzet_van_gevolgd
from competentie_cli.rekenen.kloof import Kloofrekenaar
from competentie_cli.rekenen.publicatie import Getallen, Meting, Publicatie, als_getal, feit, publiceer, som
from competentie_cli.rekenen.publicatie.budgetmetingen import eurometingen
from competentie_cli.rekenen.selectie import Vraagstelling, doet_mee, kies
from competentie_cli.rekenen.tijd import loopt

NUL = Decimal(0)
LEEROORZAKEN = frozenset({"competentie", "onbekend"})
KOPPEN, VTE, GESPREK, POP, INSCHATTING = "koppen", "vte", "gesprek", "pop", "inschatting"
VORMING, EIGEN_TIJD, VORMEN = "vorming", "eigen-tijd", "vormen"


def kloofmeting(competentie: str) -> str:
    """De naam van de meting: nog te groeien, op niveau of sterker, onbekend, niet gevraagd."""
    return f"kloof:{competentie}"


def behoeftemeting(competentie: str) -> str:
    """De naam van de meting: zoals de kloof, met wie nog te groeien heeft in tweeën: leren of iets anders."""
    return f"behoefte:{competentie}"


class Peiling:
    """Alle metingen van een organisatie op één dag; wat niet gevraagd wordt, wordt niet gerekend."""

    def __init__(self, organisatie: Organisatie, peildatum: date) -> None:
        self.organisatie = organisatie
        self.peildatum = peildatum
        self.ids = kies(organisatie, Vraagstelling(), peildatum, iedereen=True).ids

    @cached_property
    def groepen(self) -> tuple[Groep, ...]:
        """De vaste groepen van wie in dienst is."""
        return vaste_groepen(self.ids, self.organisatie)

    @cached_property
    def standen(self) -> Mapping[str, tuple[Stand, ...]]:
        """Hoe het met elke vereiste rij staat, van wie met niveaus meedoet."""
        rekenaar = Kloofrekenaar(self.organisatie, self.peildatum)
        return {
            eigen: tuple(rekenaar.standen(persoon))
            for eigen in self.ids
            if doet_mee(persoon := self.organisatie.medewerkers[eigen], self.organisatie, self.peildatum)
        }

    @cached_property
    def statussen(self) -> Mapping[str, Mapping[str, Status | None]]:
        """competentie -> wie ze gevraagd wordt -> hoe het ermee staat, op id."""
        per_competentie: dict[str, dict[str, Status | None]] = defaultdict(dict)
        for eigen, rijen in self.standen.items():
            for rij in rijen:
                per_competentie[rij.eis.competentie][eigen] = rij.status
        return dict(sorted(per_competentie.items()))

    @cached_property
    def tellingen(self) -> tuple[Competentietelling, ...]:
        """Per competentie hoe het staat met wie ze gevraagd wordt, zoals in het overzicht."""
        return tuple(self._telling(eigen, standen) for eigen, standen in self.statussen.items())

    def _telling(self, competentie: str, standen: Mapping[str, Status | None]) -> Competentietelling:
        aantal = Counter(standen.values())
        delen = [aantal[s] for s in (Status.TEKORT, Status.OP_NIVEAU, Status.BOVEN, Status.ONBEKEND)]
        return Competentietelling(
            competentie, self.organisatie.competentienaam(competentie), sum(delen), *delen
        )

    def lopende_plannen(self, eigen: str) -> tuple[Plan, ...]:
        """De getekende plannen die lopen, oudste begin eerst."""
        plannen = getekende_plannen(self.organisatie.plannen.get(eigen, ()), self.peildatum)
        return tuple(plan for plan in plannen if loopt(plan.periode.van, plan.periode.tot, self.peildatum))

    def publiceer(self, grens: int) -> Publicatie:
        """Alle metingen over het geheel en de vaste groepen, zonder wat verborgen hoort."""
        return publiceer(self.ids, self.groepen, self.metingen(), grens)

    def metingen(self) -> Iterator[Meting]:
        """Elke meting, in vaste volgorde."""
        yield self._van_allen(KOPPEN, lambda _: ())
        yield self._feit(GESPREK, self._sprak)
        yield self._feit(POP, self._heeft_pop)
        yield self._feit(INSCHATTING, self.is_ingeschat)
        yield self._som(VTE, lambda persoon: persoon.contract.vte or NUL)
        yield self._som(VORMING, lambda persoon: self._uren(persoon)[0])
        yield self._som(EIGEN_TIJD, lambda persoon: self._uren(persoon)[1])
        yield self._vormmeting()
        yield from eurometingen(self._budgetten())
        for competentie in self.statussen:
            yield self.kloof(competentie)
            yield self.behoefte(competentie)

    def kloof(self, competentie: str) -> Meting:
        """Nog te groeien, op niveau of sterker, onbekend en niet gevraagd, van wie met niveaus meedoet."""
        gevraagd = self.statussen[competentie]
        bijdragen = {eigen: _kloofdeel(gevraagd.get(eigen)) for eigen in self.standen}
        return Meting(kloofmeting(competentie), bijdragen, aantallen=4, telt=self._gevraagd(competentie))

    def behoefte(self, competentie: str) -> Meting:
        """De kloof, met wie nog te groeien heeft verdeeld over een leerbehoefte en een andere oorzaak."""
        bijdragen = {}
        for eigen, (groeien, *rest) in self.kloof(competentie).bijdragen.items():
            leren = self._is_leerbehoefte(eigen, competentie)
            bijdragen[eigen] = (groeien if leren else NUL, NUL if leren else groeien, *rest)
        return Meting(
            behoeftemeting(competentie),
            bijdragen,
            aantallen=5,
            verdeelt=(kloofmeting(competentie),),
            telt=self._gevraagd(competentie),
        )

    def _gevraagd(self, competentie: str) -> frozenset[str]:
        """Wie de competentie nodig heeft: dat weet elke collega."""
        niet = (None, Status.NIET_VAN_TOEPASSING)
        return frozenset(eigen for eigen, status in self.statussen[competentie].items() if status not in niet)

    def _van_allen(self, naam: str, deel: Callable[[Medewerker], Getallen]) -> Meting:
        return Meting(naam, {eigen: deel(self.organisatie.medewerkers[eigen]) for eigen in self.ids})

    def _feit(self, naam: str, klopt: Callable[[Medewerker], bool]) -> Meting:
        wie = frozenset(eigen for eigen in self.ids if klopt(self.organisatie.medewerkers[eigen]))
        return feit(naam, self.ids, wie)

    def _som(self, naam: str, getal: Callable[[Medewerker], Decimal]) -> Meting:
        return som(naam, {eigen: getal(self.organisatie.medewerkers[eigen]) for eigen in self.ids})

    def _vormmeting(self) -> Meting:
        delen = {eigen: self._vormen(self.organisatie.medewerkers[eigen]) for eigen in self.ids}
        bijdragen = {eigen: deel for eigen, deel in delen.items() if any(deel)}
        return Meting(VORMEN, bijdragen, aantallen=3, verdeelt=(VORMING, EIGEN_TIJD), los=3)

    def _sprak(self, persoon: Medewerker) -> bool:
        """Of er dit jaar, tot en met de peildatum, een gesprek gehouden is, van welke soort ook."""
        return any(
            gesprek.gehouden and gesprek.datum is not None and self._is_dit_jaar(gesprek.datum)
            for gesprek in persoon.gesprekken
        )

    def _heeft_pop(self, persoon: Medewerker) -> bool:
        """Of er een getekend plan loopt."""
        return bool(self.lopende_plannen(persoon.id))

    def is_ingeschat(self, persoon: Medewerker) -> bool:
        """Of van minstens één gevraagde competentie een niveau bekend en nog actueel is."""
        return any(
            stand.status in (Status.TEKORT, Status.OP_NIVEAU, Status.BOVEN)
            and stand.huidig is not None
            and stand.huidig.laatste.ouderdom is Ouderdom.ACTUEEL
            for stand in self.standen.get(persoon.id, ())
        )

    def _is_leerbehoefte(self, eigen: str, competentie: str) -> bool:
        oorzaak = self.organisatie.medewerkers[eigen].oorzaken.get(competentie)
        return oorzaak is None or oorzaak.soort in LEEROORZAKEN

    def _gevolgd(self, persoon: Medewerker) -> list[Gevolgd]:
        """Wat iemand dit jaar, tot en met de peildatum, volgde: helemaal of een deel."""
        return [
            regel
            for regel in persoon.gevolgd
            if regel.resultaat != "niet_verschenen" and self._is_dit_jaar(regel.datum)
        ]

    def _uren(self, persoon: Medewerker) -> tuple[Decimal, Decimal]:
        """De uren in werktijd en in eigen tijd; wat niet bekend is, telt als niets."""
        inzetten = [inzet_van_gevolgd(regel, self.organisatie) for regel in self._gevolgd(persoon)]
        return (
            sum((inzet.uren or NUL for inzet in inzetten), NUL),
            sum((inzet.eigen_tijd or NUL for inzet in inzetten), NUL),
        )

    def _vormen(self, persoon: Medewerker) -> Getallen:
        """Of iemand uren op de werkplek, samen met anderen of in een cursus leerde, en hoeveel in elk."""
        uren = [NUL] * 3
        for regel in self._gevolgd(persoon):
            inzet = inzet_van_gevolgd(regel, self.organisatie)
            uren[vormrang(self._vorm(regel))] += (inzet.uren or NUL) + (inzet.eigen_tijd or NUL)
        return (*(als_getal(aantal > 0) for aantal in uren), *uren)

    def _vorm(self, regel: Gevolgd) -> str | None:
        activiteit = self.organisatie.leeraanbod.get(regel.leeractiviteit) if regel.leeractiviteit else None
        return regel.vorm or (activiteit.vorm if activiteit else None)

    def _budgetten(self) -> list[Persoonsbudget]:
        """Het persoonlijke budget van dit jaar."""
        mensen = [self.organisatie.medewerkers[eigen] for eigen in self.ids]
        dag = self.peildatum
        return [persoonsbudget(persoon, self.organisatie, dag, dag.year) for persoon in mensen]

    def _is_dit_jaar(self, dag: date) -> bool:
        return dag.year == self.peildatum.year and dag <= self.peildatum


_KLOOFDELEN = (
    (Status.TEKORT,),
    (Status.OP_NIVEAU, Status.BOVEN),
    (Status.ONBEKEND,),
    (Status.NIET_VAN_TOEPASSING, None),
)


@cache
def _kloofdeel(status: Status | None) -> Getallen:
    return tuple(als_getal(status in deel) for deel in _KLOOFDELEN)
