"""Wat de voorbereiding van een gesprek nodig heeft: onderwerpen, toezeggingen en het voorbije jaar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import get_args

from competentie_cli.domein.kloof import Bronwaarde, Kloofrij
from competentie_cli.domein.medewerker import Gesprek, Gespreksoort, Medewerker, Talent
from competentie_cli.domein.plan import Doel

SOORTEN: tuple[str, ...] = get_args(Gespreksoort)
STANDAARD = "ontwikkeling"
DOCUMENTEN = ("medewerker", "leidinggevende", "gespreksblad")
# een evaluatie bouwt niet op wat voor ontwikkeling verteld is, en wie terugkomt, wordt niet doorgelicht
ZONDER_ONTWIKKELING = frozenset({"evaluatie", "terugkeer"})


class Reden(StrEnum):
    """Waarom een competentie op tafel ligt."""

    GROEIEN = "groeien"
    VERSCHILLEND = "verschillend"
    ONBEKEND = "onbekend"
    ELDERS = "elders"


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """Een competentie om over te praten."""

    rij: Kloofrij
    reden: Reden


@dataclass(frozen=True, slots=True)
class Toezegging:
    """Wat eerder afgesproken of beloofd is.

    Args:
        wie: zoals het in het bestand staat.
        voorbij: nog niet gedaan terwijl de datum voorbij is; nooit van wie afwezig is.
        vastgelopen: van een vangnet, wat er vastliep.
        over_leren: of ze bij het leren van iemand hoort, en dus niet in elk soort gesprek.
    """

    tekst: str
    wie: str | None
    tegen: date | None
    status: str
    voorbij: bool = False
    vastgelopen: str = ""
    over_leren: bool = False

    @property
    def af(self) -> bool:
        """Of er niets meer te doen is."""
        return self.status in ("gedaan", "vervallen")


@dataclass(frozen=True, slots=True)
class Terugblikstap:
    """Een gevolgde of afgeronde activiteit; zonder naam is haar bestand niet te lezen.

    Args:
        uren: in werktijd en eigen tijd samen; None is onbekend, nul zit in het gewone werk.
    """

    naam: str | None
    datum: date
    uren: Decimal | None
    verplicht: bool


@dataclass(frozen=True, slots=True)
class Terugblik:
    """Het voorbije jaar: wat iemand volgde, en wie de doelen van het plan koos."""

    van: date
    tot: date
    stappen: tuple[Terugblikstap, ...]
    doelen: tuple[Doel, ...]

    @property
    def uren(self) -> Decimal:
        """De uren die bekend zijn."""
        return sum((stap.uren for stap in self.stappen if stap.uren is not None), Decimal(0))

    def gekozen(self, *kiezers: str | None) -> int:
        """Hoeveel doelen door een van deze kiezers gekozen zijn; None is niet gezegd."""
        return sum(doel.gekozen_door in kiezers for doel in self.doelen)


@dataclass(frozen=True, slots=True)
class Gesprekspartner:
    """Met wie het gesprek is.

    Args:
        wie: een id of een naam; None als niemand het weet.
        namen: alle woorden waarmee bestanden deze persoon aanduiden.
    """

    wie: str | None
    namen: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gespreksstand:
    """Alles over een gesprek dat eraan komt.

    Args:
        gepland: het gesprek zoals het in het bestand gepland staat.
        vorig: het laatste gesprek dat gehouden is.
        leiding: de id van wie leidt.
        gevraagd: de namen van de competenties die gevraagd worden; alleen voor wie geen niveaus wil.
        afspraken: wat anderen dan de gesprekspartner op zich namen.
        beloofd: wat de gesprekspartner op zich nam.
        opvolging: het eerste opvolgmoment van het plan na dit gesprek.
    """

    persoon: Medewerker
    peildatum: date
    soort: str
    gepland: Gesprek | None
    vorig: Gesprek | None
    leiding: str | None
    partner: Gesprekspartner
    onderwerpen: tuple[Onderwerp, ...] = ()
    gevraagd: tuple[str, ...] = ()
    talenten: tuple[Talent, ...] = ()
    doelen: tuple[Doel, ...] = ()
    afspraken: tuple[Toezegging, ...] = ()
    beloofd: tuple[Toezegging, ...] = ()
    terugblik: Terugblik | None = None
    opvolging: date | None = None

    @property
    def over_ontwikkeling(self) -> bool:
        """Of het gesprek over ontwikkeling mag gaan."""
        return self.soort not in ZONDER_ONTWIKKELING


def volgend_gesprek(persoon: Medewerker, peildatum: date, soort: str | None = None) -> Gesprek | None:
    """Het eerste geplande gesprek vanaf de peildatum, zo gevraagd van één soort."""
    gepland = (
        gesprek
        for gesprek in persoon.gesprekken
        if gesprek.datum and not gesprek.gehouden and gesprek.datum >= peildatum
        if soort in (None, gesprek.soort or STANDAARD)
    )
    return min(gepland, key=lambda gesprek: gesprek.datum or peildatum, default=None)


def raakt_gevraagd_niveau(rij: Kloofrij) -> bool:
    """Of een verschil ertoe doet: de ene bron onder het gevraagde niveau, een andere erop of erboven."""
    niveaus = [grens for bron in rij.bronnen if not bron.verouderd for grens in _grenzen(bron)]
    onder = any(niveau < rij.gewenst for niveau in niveaus)
    return rij.te_bespreken and onder and any(niveau >= rij.gewenst for niveau in niveaus)


def _grenzen(bron: Bronwaarde) -> tuple[Decimal, ...]:
    """Wat een bron zegt: haar niveau, en bij een brede ronde ook de uitersten."""
    if bron.laagste is not None and bron.hoogste is not None and bron.hoogste - bron.laagste >= 2:
        return (bron.niveau, bron.laagste, bron.hoogste)
    return (bron.niveau,)
