"""De leerbehoeften van de organisatie: wat er te leren valt, en wat iets anders vraagt dan leren."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.kloof import Kloofrij, Selectie
from competentie_cli.domein.medewerker import Oorzaak

ANDERE_OORZAKEN = ("motivatie", "organisatie", "middelen", "communicatie")
VOLGORDES = ("mensen", "gewicht", "doel")


class Stand(StrEnum):
    """Wat een rij van iemand vraagt."""

    LEREN = "leren"
    ELDERS = "elders"
    BEKIJKEN = "bekijken"
    NIETS = "niets"


@dataclass(frozen=True, slots=True)
class Geval:
    """Eén persoon van wie de competentie gevraagd wordt; alleen voor een werkbeeld.

    Args:
        oorzaak: wat er in het bestand staat bij een tekort met een andere oorzaak.
        in_plan: of een lopend plan er al een doel of actie voor heeft.
        helpt, te_hoog: wat deze persoon nu verder brengt, en waar de instap nog te hoog ligt.
    """

    id: str
    naam: str | None
    functie: str
    team: str | None
    rij: Kloofrij
    stand: Stand
    oorzaak: Oorzaak | None = None
    in_plan: bool = False
    helpt: frozenset[str] = frozenset()
    te_hoog: frozenset[str] = frozenset()

    @property
    def gewicht(self) -> Decimal:
        """Weging maal tekort; nul waar niets te leren valt."""
        if self.stand is not Stand.LEREN or self.rij.kloof is None:
            return Decimal(0)
        return self.rij.weging * self.rij.kloof


@dataclass(frozen=True, slots=True)
class Aanbod:
    """Een activiteit die de competentie ontwikkelt; van de mensen met een leerbehoefte wie ze bereikt.

    Args:
        te_hoog: bij hoeveel de instap boven hun niveau ligt. None is verborgen.
    """

    id: str
    naam: str
    vorm: str
    bereikt: int | None = None
    te_hoog: int | None = None

    @property
    def kan_helpen(self) -> bool:
        """Of iemand er nu of later verder mee komt; waar dat verborgen is, staat alles er."""
        return self.bereikt is None or bool(self.bereikt or self.te_hoog)


@dataclass(frozen=True, slots=True)
class Behoeftetelling:
    """De cijfers van één competentie; None is verborgen.

    Args:
        gevraagd: van hoeveel mensen.
        bekend: van hoeveel van hen er een niveau is waarop gebouwd mag worden.
        tekort: hoeveel er het gevraagde niveau nog niet hebben; samen `leren` en `elders`.
        bekijken: van hoeveel het niveau nog niet bekend is.
        gewicht: som van weging maal tekort over wie een leerbehoefte heeft.
        kritiek, in_plan, zonder_aanbod: van de leerbehoeften.
        oorzaken: soort -> hoeveel van `elders`.
    """

    gevraagd: int | None = None
    bekend: int | None = None
    tekort: int | None = None
    leren: int | None = None
    elders: int | None = None
    bekijken: int | None = None
    gewicht: Decimal | None = None
    kritiek: int | None = None
    in_plan: int | None = None
    zonder_aanbod: int | None = None
    oorzaken: tuple[tuple[str, int | None], ...] = ()

    @property
    def zonder_behoefte(self) -> bool:
        """Of er niets te leren valt, en dat van minstens iemand ook geweten is."""
        return self.leren == 0 and self.bekend != 0

    @property
    def open(self) -> int | None:
        """Hoeveel leerbehoeften nog in geen lopend plan staan."""
        return None if self.leren is None or self.in_plan is None else self.leren - self.in_plan


@dataclass(frozen=True, slots=True)
class Behoefte:
    """Eén competentie, met wie ze gevraagd wordt en wat er te doen valt.

    Args:
        kern: of ze van iedereen gevraagd wordt.
        doelen: de namen van de strategische doelen die ze nodig hebben.
        gevallen: iedereen van wie ze gevraagd wordt, op id; leeg in wat buiten mag.
    """

    competentie: str
    naam: str
    kern: bool
    doelen: tuple[str, ...]
    telling: Behoeftetelling
    aanbod: tuple[Aanbod, ...]
    gevallen: tuple[Geval, ...] = ()

    def met(self, stand: Stand) -> tuple[Geval, ...]:
        """De gevallen met deze stand, op id."""
        return tuple(geval for geval in self.gevallen if geval.stand is stand)

    def mensen(self, *standen: Stand) -> frozenset[str]:
        """De ids met een van deze standen; zonder stand iedereen van wie ze gevraagd wordt."""
        return frozenset(g.id for g in self.gevallen if not standen or g.stand in standen)


@dataclass(frozen=True, slots=True)
class Doelbehoefte:
    """Een strategisch doel: hoeveel mensen er een leerbehoefte voor hebben, en in welke competenties.

    Args:
        gevraagd: van hoeveel mensen minstens één van de competenties gevraagd wordt.
        competenties: de ids, in de volgorde van de behoeften.
    """

    id: str
    naam: str
    horizon: str | None
    gevraagd: int | None
    leren: int | None
    competenties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Groepsbehoefte:
    """Een afdeling, functiefamilie of laag: hoeveel mensen er een leerbehoefte hebben, en waarin.

    Args:
        behoeften: (competentie, gevraagd, leren), in de volgorde van de behoeften; zonder wat verborgen is.
    """

    soort: str
    naam: str
    mensen: int | None
    leren: int | None
    behoeften: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Behoefteoverzicht:
    """De behoeften van een selectie; met een grens is het een beeld dat buiten mag.

    Args:
        mensen: over hoeveel mensen het gaat; None als het er te weinig zijn.
        leren: hoeveel van hen minstens één leerbehoefte hebben.
        behoeften: alle competenties, op naam.
        op_rang: die waarin te leren valt en waarvan het aantal er mag staan, op volgorde.
        aanbod_over: activiteiten voor competenties waarin niemand iets te leren heeft.
        grens: onder hoeveel mensen een cijfer verborgen blijft; None is een werkbeeld.
    """

    peildatum: date
    volgorde: str
    mensen: int | None
    leren: int | None
    behoeften: tuple[Behoefte, ...]
    op_rang: tuple[Behoefte, ...]
    doelen: tuple[Doelbehoefte, ...]
    groepen: tuple[Groepsbehoefte, ...]
    aanbod_over: tuple[Aanbod, ...]
    selectie: Selectie
    grens: int | None = None

    def behoefte(self, competentie: str) -> Behoefte:
        """De behoefte van een competentie die gevraagd wordt."""
        return next(b for b in self.behoeften if b.competentie == competentie)
