"""Hoe een niveau en een kloof tot stand kwamen: elke rij, elke inschatting, en wat ermee gebeurde."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.kloof import Bronwaarde, Huidig, Kloofrij, Ouderdom
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Pad


class Oordeel(StrEnum):
    """Wat er met een inschatting gebeurde; scripts lezen deze woorden."""

    GEBRUIKT = "gebruikt"
    NIET_TE_BEOORDELEN = "niet-te-beoordelen"
    EVALUATIE = "evaluatie"
    NA_PEILDATUM = "na-peildatum"
    LATER = "later-van-dezelfde-bron"
    BUITEN_RONDE = "buiten-de-ronde"
    GELEVERDE_RONDE = "geleverde-ronde-gaat-voor"
    LATERE_RONDE = "latere-ronde"
    ZELFDE_BEOORDELAAR = "zelfde-beoordelaar-later"
    TE_WEINIG = "te-weinig-beoordelaars"
    VERVALLEN = "bewijs-vervallen"
    LATER_BEWIJS = "later-bewijs"
    VRIJGESTELD = "niet-van-toepassing"
    VEROUDERD = "verouderd"
    JONGERE_BRON = "jongere-bron-gaat-voor"
    VOLGORDE = "andere-bron-gaat-voor"
    ZELF_WIJKT = "eigen-inschatting-wijkt"
    GEEN_GEWICHT = "geen-gewicht"
    NIET_LAAGSTE = "niet-de-laagste"
    GELIJK = "even-laag-als-een-andere"
    ONBEVESTIGD = "onbevestigd"


class Eisoordeel(StrEnum):
    """Of een rij van een functie, een rol of de kern meetelt; scripts lezen deze woorden."""

    TELT = "telt"
    FUNCTIE_GAAT_VOOR = "functie-gaat-voor"
    NOG_NIET = "nog-niet-begonnen"
    VOORBIJ = "afgelopen"


class Rangreden(StrEnum):
    """Waarom het ene tekort voor het andere gaat."""

    KRITIEK = "kritiek"
    GEWICHT = "gewicht"
    DOEL = "strategisch-doel"
    NAAM = "naam"


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Een plek binnen een onderdeel; eindigt het pad op een sleutel, dan is de sleutel bedoeld."""

    soort: Soort
    id: str | None
    pad: Pad


@dataclass(frozen=True, slots=True)
class Vindplaats:
    """Een regel in een bestand van de organisatiemap."""

    bestand: str
    regel: int
    kolom: int


Waar = Callable[[Verwijzing], Vindplaats | None]


@dataclass(frozen=True, slots=True)
class Eisrij:
    """Eén rij die de competentie vraagt.

    Args:
        soort: functie | rol | kern.
        basis: de rij waar de andere die tellen bovenop komen.
        verhoogt: wat deze rij hoger legt dan de rijen ervoor (gewenst, weging, kritiek).
        rol: waar de rol bij de persoon staat.
    """

    soort: str
    functie: str
    gewenst: Decimal
    weging: Decimal
    kritiek: bool
    oordeel: Eisoordeel
    waar: Verwijzing
    basis: bool = False
    verhoogt: tuple[str, ...] = ()
    rol: Verwijzing | None = None
    sinds: date | None = None
    tot: date | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Eén inschatting of bewijs over de competentie.

    Args:
        niveau: None als er geen is, of als het verborgen blijft.
        aantal: hoeveel beoordelaars een geleverde ronde telt.
        door: wie inschatte, of de naam van het bewijs; nooit bij een bron met veel stemmen.
        ouderdom: None na de peildatum.
        plaatsvervanger: de datum van wat in de plaats kwam.
        vervangen_door: wie die inschatting gaf.
    """

    bron: str
    datum: date
    oordeel: Oordeel
    waar: Verwijzing
    niveau: Decimal | None = None
    verborgen: bool = False
    aantal: int | None = None
    door: str | None = None
    geldig_tot: date | None = None
    ouderdom: Ouderdom | None = None
    plaatsvervanger: date | None = None
    vervangen_door: str | None = None


@dataclass(frozen=True, slots=True)
class Bronstand:
    """Wat één bron in haar geheel zegt, en of het gebruikt werd.

    Args:
        nodig: hoeveel beoordelaars er nodig waren; alleen waar het er te weinig zijn.
        gewicht: haar gewicht bij `gewogen`, anders None.
    """

    bron: str
    n: int
    datum: date
    oordeel: Oordeel
    nodig: int | None = None
    niveau: Decimal | None = None
    laagste: Decimal | None = None
    hoogste: Decimal | None = None
    ouderdom: Ouderdom | None = None
    gewicht: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Verschil:
    """Twee bronnen die uiteenliggen, of één ronde met een breed bereik (`ander` is dan None).

    Args:
        gesloten: de dag waarop het uitgeklaard werd; None als het nog open staat.
    """

    een: Bronwaarde
    ander: Bronwaarde | None
    gesloten: date | None = None


@dataclass(frozen=True, slots=True)
class Rangbuur:
    """Het tekort vlak ervoor of erna, en wat het verschil maakt.

    Args:
        gewicht: weging x tekort van de buur.
    """

    naam: str
    reden: Rangreden
    gewicht: Decimal


@dataclass(frozen=True, slots=True)
class Rang:
    """De plaats van een tekort tussen de andere tekorten van dezelfde persoon."""

    plaats: int
    van: int
    gewicht: Decimal
    ervoor: Rangbuur | None = None
    erna: Rangbuur | None = None


@dataclass(frozen=True, slots=True)
class Periode:
    """Een vrijstelling of een afspraak over woorden in plaats van niveaus; zonder de reden ervan."""

    van: date | None
    tot: date | None
    waar: Verwijzing


@dataclass(frozen=True)
class Uitleg:
    """Hoe één niveau van één persoon tot stand kwam.

    Args:
        rij: de rij van de kloof; None als de competentie niet gevraagd wordt.
        zonder_scores: gezet voor wie geen niveaus wil; dan zijn er geen posten en geen bronnen.
        huidig: het niveau volgens de rekenregel, voor kritiek en ouderdom meespelen.
        intern: losse niveaus van rondes met genoeg beoordelaars staan erbij.
    """

    medewerker: str
    competentie: str
    naam: str
    peildatum: date
    combineer: str
    eisen: tuple[Eisrij, ...]
    rij: Kloofrij | None
    vrijstellingen: tuple[Periode, ...] = ()
    zonder_scores: Periode | None = None
    posten: tuple[Post, ...] = ()
    bronnen: tuple[Bronstand, ...] = ()
    huidig: Huidig | None = None
    verschillen: tuple[Verschil, ...] = ()
    nieuwere: tuple[Bronwaarde, ...] = ()
    bijgewerkt: date | None = None
    oorzaak: Verwijzing | None = None
    rang: Rang | None = None
    intern: bool = False
    ook_verouderd: bool = False

    @property
    def te_oud(self) -> bool:
        """Of er een niveau is waar om zijn leeftijd niet op gebouwd wordt."""
        return self.huidig is not None and self.huidig.laatste.verouderd and not self.ook_verouderd
