"""Het leerbudget van een jaar: toegekend, afgesproken, besteed en vrij, per persoon en per groep."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from competentie_cli.domein.kloof import Selectie

NUL = Decimal(0)
Vormgroepnaam = Literal["werkplek", "samen", "cursus", "onbekend"]
Groepsoort = Literal["afdeling", "team"]


@dataclass(frozen=True, slots=True)
class Som:
    """Een som van wat bekend is, met van hoeveel activiteiten het niet bekend is.

    Args:
        aantal: van hoeveel activiteiten het wel bekend is.
    """

    bekend: Decimal = NUL
    aantal: int = 0
    onbekend: int = 0

    @classmethod
    def van(cls, getal: Decimal | None) -> Som:
        """De som van één getal."""
        return cls(onbekend=1) if getal is None else cls(getal, 1)

    @property
    def waarde(self) -> Decimal | None:
        """Wat er bekend is; None als er iets is maar niets daarvan bekend."""
        return None if self.onbekend and not self.aantal else self.bekend

    def __add__(self, ander: Som) -> Som:
        return Som(self.bekend + ander.bekend, self.aantal + ander.aantal, self.onbekend + ander.onbekend)


@dataclass(frozen=True, slots=True)
class Maatstand:
    """Hoe het budget in één maat staat, euro of uren; van een groep over iedereen samen.

    Args:
        toegekend: None als niemand een budget heeft.
        afgesproken: wat acties uit het budget vragen.
        los_gevolgd: wat daarbuiten gevolgd is uit het budget.
        besteed: van de afgeronde acties, en wat los gevolgd is.
        te_veel: de som van wat ieder boven het eigen budget ging.
        zonder_grens: wat gebruikt is door wie geen budget heeft.
    """

    toegekend: Decimal | None = None
    afgesproken: Som = Som()
    los_gevolgd: Som = Som()
    besteed: Som = Som()
    te_veel: Decimal = NUL
    zonder_grens: Decimal = NUL

    @property
    def gebruikt(self) -> Decimal:
        """Afgesproken en los gevolgd samen, voor zover het bekend is."""
        return self.afgesproken.bekend + self.los_gevolgd.bekend

    @property
    def vrij(self) -> Decimal | None:
        """Wat er van het toegekende overblijft, nooit onder nul; None zonder budget."""
        return None if self.toegekend is None else max(self.toegekend - self.gebruikt, NUL)

    @property
    def overschreden(self) -> Decimal:
        """Hoeveel er samen meer gebruikt is dan toegekend."""
        return NUL if self.toegekend is None else max(self.gebruikt - self.toegekend, NUL)

    @property
    def onbekend(self) -> int:
        """Van hoeveel activiteiten uit het budget deze maat niet bekend is."""
        return self.afgesproken.onbekend + self.los_gevolgd.onbekend

    def __add__(self, ander: Maatstand) -> Maatstand:
        return Maatstand(
            _samen(self.toegekend, ander.toegekend),
            self.afgesproken + ander.afgesproken,
            self.los_gevolgd + ander.los_gevolgd,
            self.besteed + ander.besteed,
            self.te_veel + ander.te_veel,
            self.zonder_grens + ander.zonder_grens,
        )


def _samen(een: Decimal | None, ander: Decimal | None) -> Decimal | None:
    if een is None or ander is None:
        return ander if een is None else een
    return een + ander


@dataclass(frozen=True, slots=True)
class Budgetstand:
    """Het budget van één of meer mensen, met wat er apart bij hoort.

    Args:
        huis_bedrag, huis_uren: wat de organisatie betaalt, buiten elk persoonlijk budget.
        eigen_tijd: de uren in eigen tijd, voor zover ze genoteerd zijn.
        verlet: verletkosten, nergens bij opgeteld.
        zonder_budget, boven_budget: hoeveel mensen geen budget hebben, of er in euro of uren over gaan.
    """

    mensen: int = 0
    bedrag: Maatstand = Maatstand()
    uren: Maatstand = Maatstand()
    huis_bedrag: Som = Som()
    huis_uren: Som = Som()
    eigen_tijd: Decimal = NUL
    verlet: Som = Som()
    zonder_budget: int = 0
    boven_budget: int = 0

    def __add__(self, ander: Budgetstand) -> Budgetstand:
        return Budgetstand(
            self.mensen + ander.mensen,
            self.bedrag + ander.bedrag,
            self.uren + ander.uren,
            self.huis_bedrag + ander.huis_bedrag,
            self.huis_uren + ander.huis_uren,
            self.eigen_tijd + ander.eigen_tijd,
            self.verlet + ander.verlet,
            self.zonder_budget + ander.zonder_budget,
            self.boven_budget + ander.boven_budget,
        )


@dataclass(frozen=True, slots=True)
class Post:
    """Eén activiteit van iemand: een actie uit een plan, of wat er los daarvan gevolgd is.

    Args:
        naam: None als de activiteit niet te lezen is.
        datum: van wat gevolgd is; een actie heeft er geen.
        status: van een actie haar status, van wat gevolgd is het resultaat.
        uren: in werktijd; nul voor wat in het gewone werk zit, None als het niet bekend is.
        verlet: uren x uurkost; None als een van beide niet bekend is.
    """

    naam: str | None
    leeractiviteit: str | None
    vorm: str | None
    datum: date | None
    status: str
    kosten: Decimal | None
    uren: Decimal | None
    eigen_tijd: Decimal | None
    uit_budget: bool
    in_gewoon_werk: bool = False
    verlet: Decimal | None = None

    @property
    def is_gevolgd(self) -> bool:
        """Of dit uit het register komt en niet uit een plan."""
        return self.datum is not None

    @property
    def is_besteed(self) -> bool:
        """Of dit al uitgegeven is."""
        return self.is_gevolgd or self.status == "afgerond"


@dataclass(frozen=True, slots=True)
class Persoonsbudget:
    """Het budget van één persoon, met wat eruit betaald wordt.

    Args:
        functie: de naam van de functie, of haar id.
        team: de id.
        teamnaam: de naam, of de id als het team niet te lezen is.
    """

    id: str
    naam: str | None
    functie: str
    team: str | None
    teamnaam: str | None
    afdeling: str
    stand: Budgetstand
    posten: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class Vormdeel:
    """Wat er in een leervorm gebeurt, uit het budget of betaald door de organisatie."""

    activiteiten: int = 0
    bedrag: Som = Som()
    uren: Som = Som()
    mensen: frozenset[str] = frozenset()

    def __add__(self, ander: Vormdeel) -> Vormdeel:
        return Vormdeel(
            self.activiteiten + ander.activiteiten,
            self.bedrag + ander.bedrag,
            self.uren + ander.uren,
            self.mensen | ander.mensen,
        )


@dataclass(frozen=True, slots=True)
class Vormregel:
    """Een leervorm, of een groep leervormen.

    Args:
        vorm: None voor de hele groep.
        budget, huis: uit het budget en betaald door de organisatie.
    """

    groep: Vormgroepnaam
    vorm: str | None
    budget: Vormdeel
    huis: Vormdeel


@dataclass(frozen=True, slots=True)
class Groepsbudget:
    """Het budget van een afdeling, of van wie rechtstreeks in een team zit.

    Args:
        id: van een team; None voor een afdeling en voor wie geen team heeft.
        naam: leeg voor wie geen afdeling of team heeft.
    """

    soort: Groepsoort
    id: str | None
    naam: str
    afdeling: str
    stand: Budgetstand


@dataclass(frozen=True, slots=True)
class Publiekmaat:
    """Wat er van een budget in één maat buiten mag; None is verborgen, nul is dat niemand er iets in heeft.

    Args:
        gebruikt: afgesproken of los gevolgd.
        te_besteden: wat daarvan nog niet besteed is.
    """

    toegekend: Decimal | None = None
    gebruikt: Decimal | None = None
    besteed: Decimal | None = None
    te_besteden: Decimal | None = None

    @property
    def vrij(self) -> Decimal | None:
        """Wat er van het toegekende overblijft, nooit onder nul."""
        if self.toegekend is None or self.gebruikt is None:
            return None
        return max(self.toegekend - self.gebruikt, NUL)


@dataclass(frozen=True, slots=True)
class Publiekstand:
    """Wat er over een vaste groep of het geheel buiten mag."""

    soort: str
    naam: str
    mensen: int | None
    bedrag: Publiekmaat
    uren: Publiekmaat
    huis_bedrag: Decimal | None = None
    huis_uren: Decimal | None = None
    eigen_tijd: Decimal | None = None
    verlet: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Publiekbudget:
    """Het leerbudget van een jaar zonder mensen en zonder cijfers over kleine groepen."""

    jaar: int
    peildatum: date
    grens: int
    geheel: Publiekstand
    groepen: tuple[Publiekstand, ...]
    selectie: Selectie


@dataclass(frozen=True, slots=True)
class Budgetoverzicht:
    """Het leerbudget van een jaar, over iedereen in de selectie: een werkbeeld.

    Args:
        gekozen: er is een vrije keuze van mensen gemaakt.
        groepen: elke afdeling, met daarna haar teams.
        vormen: elke groep leervormen, met daarna haar vormen.
    """

    jaar: int
    peildatum: date
    totaal: Budgetstand
    groepen: tuple[Groepsbudget, ...]
    vormen: tuple[Vormregel, ...]
    personen: tuple[Persoonsbudget, ...]
    selectie: Selectie = field(default_factory=lambda: Selectie(()))
    gekozen: bool = False
