"""Wat leren opbracht: het niveau voor en na, per doel en per activiteit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.kloof import Bronwaarde, Selectie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Doel, Plan

UIT_HET_PLAN = "plan"


class Bezwaar(StrEnum):
    """Waarom een niveau voor en een niveau na niet samen tellen; scripts lezen deze woorden."""

    ZONDER_SCORES = "zonder-scores"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"
    GEEN_DATUM = "zonder-datum"
    NIET_VOORAF = "vooraf-niet-ingeschat"
    ALLEEN_PLAN = "vooraf-alleen-in-het-plan"
    PLAN_WIJKT_AF = "plan-noemt-een-ander-niveau"
    NIET_OPNIEUW = "nog-niet-opnieuw-ingeschat"
    OUDERE_GELDT = "oudere-inschatting-geldt-nog"
    DEELS_OUD = "deels-van-voor-de-start"
    VEROUDERD = "verouderd"
    ENKEL_ZELF = "enkel-zelf"
    ONBEVESTIGD = "onbevestigd"
    ANDERE_BRON = "andere-bron"
    ANDERE_DEFINITIE = "definitie-gewijzigd"


@dataclass(frozen=True, slots=True)
class Peiling:
    """Het niveau van iemand op een competentie op één dag, met waar het op steunt.

    Args:
        bron: de ene bron, `mediaan`, `gewogen`, of `plan` als alleen het plan het noemt.
        datum: van de jongste inschatting waarop het steunt.
        gebruikt: de bronnen waarop het steunt; leeg bij `plan`.
        bezwaar: waarom er niet op gebouwd mag worden.
    """

    niveau: Decimal
    bron: str
    datum: date
    gebruikt: tuple[Bronwaarde, ...] = ()
    bezwaar: Bezwaar | None = None

    @property
    def oudste(self) -> date:
        """De dag van de oudste inschatting waarop het steunt."""
        return min((bron.datum for bron in self.gebruikt), default=self.datum)

    @property
    def soorten(self) -> frozenset[str]:
        """De soorten bronnen waarop het steunt."""
        return frozenset(bron.bron for bron in self.gebruikt)


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """Het niveau op één competentie voor en na iets.

    Args:
        start: t/m die dag is het voor.
        einde: t/m die dag is het na.
        bezwaren: waarom dit niet meetelt in cijfers over een groep; zonder bezwaar staan beide niveaus er.
        bijgewerkt: wanneer de omschrijving van de competentie tussen de twee veranderde.
    """

    competentie: str
    start: date | None
    einde: date | None
    voor: Peiling | None = None
    na: Peiling | None = None
    bezwaren: tuple[Bezwaar, ...] = ()
    bijgewerkt: date | None = None

    @property
    def verschil(self) -> Decimal | None:
        """Na min voor; None als er een van beide ontbreekt."""
        return self.na.niveau - self.voor.niveau if self.voor and self.na else None

    @property
    def telt(self) -> bool:
        """Of dit meetelt in cijfers over een groep."""
        return not self.bezwaren


@dataclass(frozen=True, slots=True)
class Vervolglijn:
    """Het doel uit een vorig plan waar een doel op verdergaat.

    Args:
        voor: het niveau waarmee het toen begon.
    """

    plan: str
    doel: Doel
    voor: Peiling | None = None


@dataclass(frozen=True, slots=True)
class Doeleffect:
    """Wat er van één doel geworden is.

    Args:
        nummer: de plaats van het doel in het plan, vanaf 1.
        vergelijking: None voor een doel zonder competentie.
        status: None zolang de status op de peildatum nog niet gold.
    """

    plan: Plan
    nummer: int
    doel: Doel
    vergelijking: Vergelijking | None
    status: str | None = None
    vervolg: Vervolglijn | None = None


@dataclass(frozen=True, slots=True)
class Deelname:
    """De laatste keer dat iemand een activiteit afrondde.

    Args:
        begin, einde: None als er geen datum staat.
        kosten: None is onbekend, nooit nul.
        bron: `gevolgd`, of `plan` als het een actie uit een plan is.
        pad: de plaats in het bestand van de medewerker of van het plan.
        plan: de id van het plan, bij een actie.
    """

    activiteit: str
    begin: date | None
    einde: date | None
    kosten: Decimal | None
    bron: str
    pad: tuple[str | int, ...]
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Deeleffect:
    """Wat er voor één persoon veranderde op de competenties van een activiteit."""

    medewerker: str
    deelname: Deelname
    vergelijkingen: tuple[Vergelijking, ...]

    @property
    def verschil(self) -> Decimal | None:
        """De verschillen die tellen, samen; None als er geen enkel telt."""
        tellend = [v.verschil for v in self.vergelijkingen if v.telt and v.verschil is not None]
        return sum(tellend, Decimal(0)) if tellend else None


@dataclass(frozen=True, slots=True)
class Activiteiteffect:
    """Wat er veranderde bij wie een activiteit afrondde; None is onbekend of verborgen, nooit nul.

    Args:
        mensen: hoeveel mensen haar afrondden.
        geteld: van hoeveel er een vergelijkbaar niveau voor en na is.
        gewonnen: de verschillen van wie geteld is, samen; een daling gaat eraf.
        kosten: de kosten van wie geteld is, samen; None als er een onbekend is.
        prijs_onbekend: of van iemand die geteld is de kosten niet bekend zijn.
        te_klein: er is iets te vertellen, maar over te weinig mensen.
    """

    activiteit: str
    naam: str
    mensen: int | None
    geteld: int | None
    hoger: int | None = None
    gelijk: int | None = None
    lager: int | None = None
    mediaan: Decimal | None = None
    gewonnen: Decimal | None = None
    kosten: Decimal | None = None
    prijs_onbekend: bool = False
    te_klein: bool = False

    @property
    def per_niveau(self) -> Decimal | None:
        """Kosten per gewonnen niveau; None als er niets gewonnen is of een prijs ontbreekt."""
        if self.kosten is None or self.gewonnen is None or self.gewonnen <= 0:
            return None
        return self.kosten / self.gewonnen


@dataclass(frozen=True, slots=True)
class Persooneffect:
    """De doelen en de afgeronde activiteiten van één persoon: een werkbeeld."""

    persoon: Medewerker
    zonder_scores: bool
    doelen: tuple[Doeleffect, ...]
    activiteiten: tuple[Deeleffect, ...]


class Kiezer(StrEnum):
    """Wie iets koos; wat niet ingevuld is, blijft een eigen soort."""

    MEDEWERKER = "medewerker"
    SAMEN = "samen"
    LEIDINGGEVENDE = "leidinggevende"
    NIET_INGEVULD = "niet_ingevuld"


class Maat(StrEnum):
    """Waarvan geteld wordt wie het koos."""

    DOELEN = "doelen"
    ACTIES = "acties"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Verdeling:
    """Wie iets koos, over een groep mensen.

    Args:
        mensen: hoeveel mensen er iets van hebben.
        totaal: een aantal, of bij het budget een bedrag.
        delen: per kiezer hoeveel; None is verborgen.
    """

    mensen: int
    totaal: Decimal
    delen: tuple[tuple[Kiezer, Decimal | None], ...]

    def deel(self, kiezer: Kiezer) -> Decimal | None:
        """Hoeveel deze koos; None is verborgen."""
        return dict(self.delen)[kiezer]


@dataclass(frozen=True, slots=True)
class Regiegroep:
    """Eigen regie in één groep.

    Args:
        soort: organisatie | afdeling | functiefamilie | laag.
        verdelingen: None waar de groep te klein is.
    """

    soort: str
    naam: str
    verdelingen: tuple[tuple[Maat, Verdeling | None], ...]

    def verdeling(self, maat: Maat) -> Verdeling | None:
        """De verdeling van één maat; None is verborgen of er niet."""
        return dict(self.verdelingen).get(maat)


@dataclass(frozen=True, slots=True)
class Regie:
    """Eigen regie in de hele organisatie en per vaste groep.

    Args:
        prijs_onbekend: of van een actie uit het persoonlijke budget de kosten ontbreken.
        verborgen: of er een groep of een cijfer niet getoond wordt.
    """

    groepen: tuple[Regiegroep, ...]
    prijs_onbekend: bool = False
    verborgen: bool = False

    @property
    def geheel(self) -> Regiegroep:
        """De hele organisatie, of de hele keuze in een werkbeeld."""
        return self.groepen[0]


@dataclass(frozen=True, slots=True)
class Effect:
    """Wat leren opbracht en wie erover besliste.

    Args:
        jaar: alleen plannen die dat jaar begonnen en activiteiten die dat jaar eindigden.
        grens: over minder mensen staat er geen cijfer.
        intern: een werkbeeld, dat mensen en kleine groepen mag tonen.
        mensen: alleen in een werkbeeld.
    """

    peildatum: date
    jaar: int | None
    grens: int
    intern: bool
    selectie: Selectie
    activiteiten: tuple[Activiteiteffect, ...]
    regie: Regie
    mensen: tuple[Persooneffect, ...] = ()
    keuze: bool = False
