"""Wat de kloofberekening oplevert (rekenregels.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """Hoe een rij ervoor staat; ontbrekend is nooit nul."""

    TEKORT = "tekort"
    OP_NIVEAU = "op niveau"
    BOVEN = "boven"
    ONBEKEND = "onbekend"
    NIET_VAN_TOEPASSING = "niet van toepassing"


class Ouderdom(StrEnum):
    """Hoe oud een inschatting is op de peildatum."""

    ACTUEEL = "actueel"
    OUDER = "ouder"
    VEROUDERD = "verouderd"


BRONVOLGORDE = (
    "zelf", "leidinggevende", "collega", "medewerker", "klant", "assessment", "evc", "afgesproken", "bewijs",
)  # fmt: skip
# bronnen die met veel stemmen spreken: alleen hun ronde telt
MEERSTEMMIG = frozenset({"collega", "medewerker", "klant"})
LEERBAAR = frozenset({"competentie", "onbekend"})


# van wat er voor elke rij van iedereen is: een NamedTuple is drie keer zo snel gemaakt
class Bronwaarde(NamedTuple):
    """Wat één bron zegt; een ronde van meer beoordelaars telt als één bron.

    Args:
        n: hoeveel beoordelaars.
        laagste, hoogste: het bereik binnen de ronde, vanaf vier beoordelaars.
        door: wie inschatte, bij een bron met één stem.
        toelichting: de woorden van wie inschatte.
    """

    bron: str
    n: int
    niveau: Decimal
    datum: date
    ouderdom: Ouderdom
    laagste: Decimal | None = None
    hoogste: Decimal | None = None
    door: str | None = None
    toelichting: str | None = None

    @property
    def verouderd(self) -> bool:
        """Of de bron te oud is om op te bouwen."""
        return self.ouderdom is Ouderdom.VEROUDERD


@dataclass(frozen=True, slots=True)
class Genegeerd:
    """Een ronde met te weinig beoordelaars: aantal en datum, nooit de waarde."""

    bron: str
    n: int
    nodig: int
    datum: date


class Bronnen(NamedTuple):
    """Alle bronnen van een persoon over één competentie, in vaste volgorde."""

    alle: tuple[Bronwaarde, ...] = ()
    genegeerd: tuple[Genegeerd, ...] = ()

    def een(self, bron: str) -> Bronwaarde | None:
        """De waarde van een bron, als ze er is."""
        return next((waarde for waarde in self.alle if waarde.bron == bron), None)

    @property
    def meetellend(self) -> tuple[Bronwaarde, ...]:
        """Zonder de verouderde, tenzij alles verouderd is."""
        if not any(b.verouderd for b in self.alle):
            return self.alle
        return tuple(b for b in self.alle if not b.verouderd) or self.alle


class Huidig(NamedTuple):
    """Het huidige niveau, met waar het vandaan komt.

    Args:
        naam: de ene bron die de waarde gaf, anders `mediaan` of `gewogen`.
        gebruikt: de bronnen waarop het steunt.
        onafgerond: het niveau voor het afronden.
    """

    niveau: Decimal
    naam: str
    gebruikt: tuple[Bronwaarde, ...]
    onafgerond: Decimal

    @property
    def laatste(self) -> Bronwaarde:
        """De jongste bron die gebruikt werd."""
        if len(self.gebruikt) == 1:
            return self.gebruikt[0]
        return max(self.gebruikt, key=lambda b: (b.datum, b.ouderdom is not Ouderdom.VEROUDERD))

    @property
    def enkel_zelf(self) -> bool:
        """Of het alleen op de eigen inschatting rust."""
        return all(b.bron == "zelf" for b in self.gebruikt)


@dataclass(frozen=True, slots=True)
class Vraag:
    """Wie een competentie vraagt: een functie, een rol, of `kern`."""

    functie: str
    gewenst: Decimal


@dataclass(frozen=True, slots=True)
class Vereist:
    """Een vereiste rij, samengevoegd uit functie, rollen en kern."""

    competentie: str
    gewenst: Decimal
    weging: Decimal
    kritiek: bool
    gevraagd_door: tuple[Vraag, ...]


_BEKEND = frozenset({Status.TEKORT, Status.OP_NIVEAU, Status.BOVEN})


class Stand(NamedTuple):
    """Hoe een persoon staat op één vereiste rij.

    Args:
        status: None voor wie geen scores wil.
        onbevestigd: een kritieke rij die alleen op de eigen inschatting rust.
    """

    eis: Vereist
    status: Status | None
    bronnen: Bronnen = Bronnen()
    huidig: Huidig | None = None
    onbevestigd: bool = False

    @property
    def kloof(self) -> Decimal | None:
        """Gewenst min huidig, als er een niveau is waarop gebouwd mag worden."""
        return self.eis.gewenst - self.huidig.niveau if self.huidig and self.status in _BEKEND else None


@dataclass(frozen=True, slots=True)
class Kloofrij:
    """Eén competentie van één persoon: gevraagd tegenover nu."""

    competentie: str
    naam: str
    gewenst: Decimal
    weging: Decimal
    kritiek: bool
    status: Status | None
    gevraagd_door: tuple[Vraag, ...]
    huidig: Decimal | None = None
    kloof: Decimal | None = None
    prioriteit: int | None = None
    bron: str | None = None
    datum: date | None = None
    ouderdom: Ouderdom | None = None
    indicatief: bool = False
    onbevestigd: bool = False
    nieuwer: bool = False
    definitie_gewijzigd: bool = False
    te_bespreken: bool = False
    bronnen: tuple[Bronwaarde, ...] = ()
    genegeerd: tuple[Genegeerd, ...] = ()
    gebruikt: tuple[Bronwaarde, ...] = ()
    oorzaak: str | None = None
    strategische_doelen: tuple[str, ...] = ()

    def _van_bron(self, bron: str) -> Decimal | None:
        return next((b.niveau for b in self.bronnen if b.bron == bron and not b.verouderd), None)

    @property
    def zelf(self) -> Decimal | None:
        """De eigen inschatting, als ze niet verouderd is."""
        return self._van_bron("zelf")

    @property
    def leidinggevende(self) -> Decimal | None:
        """De inschatting van de leidinggevende, als ze niet verouderd is."""
        return self._van_bron("leidinggevende")

    @property
    def verschil(self) -> Decimal | None:
        """Zelf min leidinggevende; None als een van beide ontbreekt."""
        if self.zelf is None or self.leidinggevende is None:
            return None
        return self.zelf - self.leidinggevende

    @property
    def ligt_elders(self) -> bool:
        """Of de oorzaak niet met leren opgelost raakt."""
        return self.oorzaak is not None and self.oorzaak not in LEERBAAR

    @property
    def bekend(self) -> bool:
        """Of er een niveau is waarop gebouwd mag worden."""
        return self.kloof is not None


@dataclass(frozen=True, slots=True)
class Dekking:
    """Hoeveel vereiste rijen een bekend niveau hebben, en hoeveel daarvan enkel van de persoon zelf."""

    beoordeeld: int
    vereist: int
    indicatief: int


@dataclass(frozen=True, slots=True)
class Passing:
    """Gewogen overeenkomst; alleen voor machines, nooit in een document over een persoon."""

    waarde: Decimal | None = None
    laagst: Decimal | None = None
    hoogst: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Kloof:
    """De kloof van één persoon.

    Args:
        dekking: None voor wie geen scores wil.
    """

    id: str
    naam: str | None
    functie: str
    team: str | None
    rijen: tuple[Kloofrij, ...]
    dekking: Dekking | None
    passing: Passing = Passing()
    zonder_scores: bool = False

    def rij(self, competentie: str) -> Kloofrij | None:
        """De rij van een competentie, als ze vereist is."""
        return next((rij for rij in self.rijen if rij.competentie == competentie), None)

    def met_status(self, *statussen: Status) -> tuple[Kloofrij, ...]:
        """De rijen met een van deze statussen, in volgorde."""
        return tuple(rij for rij in self.rijen if rij.status in statussen)


@dataclass(frozen=True, slots=True)
class Overgeslagen:
    """Iemand die niet meegenomen werd; een reden staat er alleen bij een fout in de bestanden."""

    id: str
    reden: str = ""
    bestand: str | None = None


@dataclass(frozen=True, slots=True)
class Selectie:
    """Wie gevraagd werd en meegaat, op id, en wie niet.

    Args:
        niet_in_dienst: bij naam gevraagd, maar op de peildatum niet in dienst.
    """

    ids: tuple[str, ...]
    overgeslagen: tuple[Overgeslagen, ...] = ()
    niet_in_dienst: tuple[str, ...] = ()

    @property
    def stuk(self) -> tuple[Overgeslagen, ...]:
        """Wie overgeslagen werd om een fout."""
        return tuple(o for o in self.overgeslagen if o.bestand is not None)


@dataclass(frozen=True, slots=True)
class Klovenlijst:
    """De kloven van een selectie op een peildatum."""

    peildatum: date
    kloven: tuple[Kloof, ...]
    selectie: Selectie = field(default_factory=lambda: Selectie(()))
