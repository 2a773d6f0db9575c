"""De metingen waaruit elk publiek rapport put: per persoon wat er meetelt, op één dag.

Iedereen die op de peildatum in dienst is, hoort tot het geheel. Bij een feit (een gesprek, een plan) telt
elk van hen, wel of niet: geen van beide mag een klein aantal zijn. Bij een som (uren, euro's) telt wie er
iets in heeft: een bedrag van één mens is een cijfer over één mens, hoe groot de groep ook is.

Van een competentie telt iedereen die ze in het werk nodig heeft. Wie langer weg is, geen niveaus wil of
vrijgesteld is, staat daar bij wie geen niveau bekend is: hoeveel dat er zijn, is nergens uit te rekenen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, cached_property

from competentie_cli.domein.budget import Persoonsbudget
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst, Ouderdom, Selectie, Stand, Status
from competentie_cli.domein.leeraanbod import vormrang
from competentie_cli.domein.medewerker import Gevolgd, Medewerker
from competentie_cli.domein.overzicht import Publiektelling
from competentie_cli.domein.plan import Plan
from competentie_cli.rekenen.budget import persoonsbudget
from competentie_cli.rekenen.effect import getekende_plannen
from competentie_cli.rekenen.groepering import Groep, vaste_groepen
from competentie_cli.rekenen.inzet import inzet_van_gevolgd
from competentie_cli.rekenen.kleine_groepen import Cellen, toonbare_cellen
from competentie_cli.rekenen.kloof import Kloofrekenaar
from competentie_cli.rekenen.publicatie import Getallen, Meting, Publicatie, als_getal, feit, publiceer, som
from competentie_cli.rekenen.publicatie.budgetmetingen import eurometingen
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.tijd import loopt
from competentie_cli.rekenen.vereist import Eisenlijst

NUL = Decimal(0)
LEEROORZAKEN = frozenset({"competentie", "onbekend"})
KOPPEN, VTE, GESPREK, POP, INSCHATTING = "koppen", "vte", "gesprek", "pop", "inschatting"
VORMING, EIGEN_TIJD, VORMEN = "vorming", "eigen-tijd", "vormen"


def kloofmeting(competentie: str) -> str:
    """De naam van de meting: nog te groeien, op niveau of sterker, niet bekend, en wat ernaast telt."""
    return f"kloof:{competentie}"


def behoeftemeting(competentie: str) -> str:
    """De naam van de meting: zoals de kloof, met wie nog te groeien heeft in tweeën: leren of iets anders."""
    return f"behoefte:{competentie}"


class Peiling:
    """Alle metingen van een organisatie op één dag; wat niet gevraagd wordt, wordt niet gerekend."""

    def __init__(self, organisatie: Organisatie, peildatum: date) -> None:
        self.organisatie = organisatie
        self.peildatum = peildatum
        self.iedereen = kies(organisatie, Vraagstelling(), peildatum, iedereen=True)
        self.ids = self.iedereen.ids

    @cached_property
    def groepen(self) -> tuple[Groep, ...]:
        """De vaste groepen van wie in dienst is."""
        return vaste_groepen(self.ids, self.organisatie)

    @cached_property
    def selectie(self) -> Selectie:
        """Wie met niveaus meedoet, en wie overgeslagen wordt."""
        return kies(self.organisatie, Vraagstelling(), self.peildatum)

    @cached_property
    def klovenlijst(self) -> Klovenlijst:
        """De kloof van wie met niveaus meedoet."""
        mensen, rekenaar = self.organisatie.medewerkers, self._rekenaar
        kloven = (rekenaar.kloof_uit(mensen[eigen], standen) for eigen, standen in self.standen.items())
        return Klovenlijst(self.peildatum, tuple(kloven), self.selectie)

    @cached_property
    def _rekenaar(self) -> Kloofrekenaar:
        return Kloofrekenaar(self.organisatie, self.peildatum)

    @cached_property
    def standen(self) -> Mapping[str, tuple[Stand, ...]]:
        """Hoe het met elke vereiste rij staat, van wie met niveaus meedoet."""
        mensen = self.organisatie.medewerkers
        return {eigen: tuple(self._rekenaar.standen(mensen[eigen])) for eigen in self.selectie.ids}

    @cached_property
    def nodig(self) -> Mapping[str, frozenset[str]]:
        """competentie -> van wie functie, rollen of kern haar vragen, ook wie niet meedoet; op id."""
        eisen = Eisenlijst(self.organisatie, self.peildatum)
        per_competentie: dict[str, set[str]] = defaultdict(set)
        for eigen in self.ids:
            for rij in eisen.van(self.organisatie.medewerkers[eigen]):
                per_competentie[rij.competentie].add(eigen)
        return {eigen: frozenset(mensen) for eigen, mensen in sorted(per_competentie.items())}

    @cached_property
    def statussen(self) -> Mapping[str, Mapping[str, Status | None]]:
        """competentie -> van wie met niveaus meedoet en ze gevraagd wordt -> hoe het ermee staat, op id."""
        per_competentie: dict[str, dict[str, Status | None]] = {eigen: {} for eigen in self.nodig}
        for eigen, rijen in self.standen.items():
            for rij in rijen:
                per_competentie[rij.eis.competentie][eigen] = rij.status
        return per_competentie

    def toonbaar(self, grens: int) -> dict[str, Cellen]:
        """Wat elke competentie over de hele organisatie mag zeggen (`toonbare_cellen`)."""
        tellingen = (self._telling(eigen) for eigen in self.nodig)
        return toonbare_cellen(tellingen, len(self.ids), len(self.standen), grens)

    def _telling(self, competentie: str) -> Publiektelling:
        aantal = Counter(self.statussen[competentie].values())
        op_niveau = aantal[Status.OP_NIVEAU] + aantal[Status.BOVEN]
        mee = len(self._gevraagd(competentie))
        return Publiektelling(
            competentie, len(self.nodig[competentie]), mee, aantal[Status.TEKORT], op_niveau
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
        for competentie in self.nodig:
            yield from self.kloof_en_behoefte(competentie)

    def kloof(self, competentie: str) -> Meting:
        """Nog te groeien, op niveau of sterker, en niet bekend, van wie de competentie nodig heeft.

        Daarnaast wie ze niet nodig heeft, en van wie met niveaus meedoet: onbekend en niet gevraagd.
        Die staan nergens, maar mogen evenmin klein zijn: de lezer kan weten wie er meedoet.
        """
        nodig, gevraagd = self.nodig[competentie], self.statussen[competentie]
        bijdragen = {
            eigen: _kloofdeel(gevraagd.get(eigen), eigen in nodig, eigen in self.standen)
            for eigen in self.ids
        }
        return Meting(kloofmeting(competentie), bijdragen, aantallen=6, telt=self._lezers(competentie))

    def kloof_en_behoefte(self, competentie: str) -> tuple[Meting, Meting]:
        """De kloof, en nog eens met wie te groeien heeft verdeeld: een leerbehoefte of een andere oorzaak."""
        kloof, bijdragen = self.kloof(competentie), {}
        for eigen, (groeien, *rest) in kloof.bijdragen.items():
            leren = self._is_leerbehoefte(eigen, competentie)
            bijdragen[eigen] = (groeien if leren else NUL, NUL if leren else groeien, *rest)
        naam = behoeftemeting(competentie)
        return kloof, Meting(naam, bijdragen, aantallen=7, verdeelt=(kloof.naam,), telt=kloof.telt)

    def _gevraagd(self, competentie: str) -> frozenset[str]:
        """Van wie met niveaus meedoet, wie de competentie nodig heeft."""
        niet = (None, Status.NIET_VAN_TOEPASSING)
        return frozenset(eigen for eigen, status in self.statussen[competentie].items() if status not in niet)

    def _lezers(self, competentie: str) -> tuple[frozenset[str], ...]:
        """Wie weet wie er met niveaus meedoet, en wie alleen weet wie de competentie nodig heeft."""
        return self._gevraagd(competentie), self.nodig[competentie]

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


_BEKEND = ((Status.TEKORT,), (Status.OP_NIVEAU, Status.BOVEN))


@cache
def _kloofdeel(status: Status | None, nodig: bool, mee: bool) -> Getallen:
    bekend = [status in deel for deel in _BEKEND]
    onbekend = status is Status.ONBEKEND
    niet_gevraagd = mee and not (any(bekend) or onbekend)
    niet_bekend = nodig and not any(bekend)
    return tuple(map(als_getal, (*bekend, niet_bekend, not nodig, onbekend, niet_gevraagd)))
