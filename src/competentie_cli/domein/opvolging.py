"""Wat er te doen staat: voor wie, door wie, tegen wanneer, en waar dat geschreven staat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.soorten import Soort

HR = "hr"
Deel = str | date


class Puntsoort(StrEnum):
    """Waar een punt over gaat, in de volgorde waarin gelijke dagen staan."""

    TERUGKEER = "terugkeer"
    GESPREK = "gesprek"
    GEEN_GESPREK = "geen-gesprek"
    OPVOLGING = "opvolging"
    VANGNET = "vangnet"
    AFSPRAAK = "afspraak"
    BELOFTE = "belofte"
    OPNIEUW = "opnieuw"
    HANDTEKENING = "handtekening"
    VERPLICHT = "verplichte-vorming"
    BEWIJS = "bewijs"


TOEGEZEGD = frozenset({Puntsoort.VANGNET, Puntsoort.AFSPRAAK, Puntsoort.BELOFTE})
ONTMOETINGEN = frozenset(
    {Puntsoort.TERUGKEER, Puntsoort.GESPREK, Puntsoort.GEEN_GESPREK, Puntsoort.OPVOLGING}
)
# hier loopt een termijn af, los van wie het regelt
TERMIJNEN = frozenset({Puntsoort.VERPLICHT, Puntsoort.BEWIJS})


class Wanneer(StrEnum):
    """Waar een punt in de lijst staat."""

    NU = "nu"
    BINNENKORT = "binnenkort"
    ZONDER = "zonder-datum-of-eigenaar"
    LATER = "later"
    WACHT = "kan-wachten"


class Gemis(StrEnum):
    """Wat een punt mist om gedaan te raken."""

    EIGENAAR = "eigenaar"
    DATUM = "datum"
    VERVANGER = "vervanger"


@dataclass(frozen=True, slots=True)
class Bron:
    """Waar een punt uit komt: een onderdeel van een soort, en in een plan het doel."""

    soort: Soort
    id: str
    doel: str | None = None


@dataclass(frozen=True, slots=True)
class Opvolgpunt:
    """Eén ding dat moet gebeuren.

    Args:
        medewerker: over wie het gaat.
        dag: de dag waarop of waartegen; die dag zelf is nog op tijd.
        wie: de id van wie het doet, `hr`, of de tekst uit het bestand.
        zin, delen: welke vaste zin het zegt, en waarmee ze ingevuld wordt.
        kenmerk: wat het punt binnen zijn soort en medewerker herkenbaar houdt als een datum verschuift.
        dringt: nu te doen, welke dag er ook bij staat.
        rust: het ligt stil of is een voorstel, en is dus nooit te laat.
        mist, wanneer, te_laat: wat het wegen er achteraf van zegt.
    """

    soort: Puntsoort
    medewerker: str
    dag: date | None
    wie: str | None
    zin: str
    bron: Bron
    delen: Mapping[str, Deel] = field(default_factory=dict)
    kenmerk: tuple[str, ...] = ()
    dringt: bool = False
    rust: bool = False
    mist: tuple[Gemis, ...] = ()
    wanneer: Wanneer = Wanneer.NU
    te_laat: bool = False


@dataclass(frozen=True, slots=True)
class Opvolglijst:
    """Alle punten op een dag, op datum en dan op id.

    Args:
        dagen: hoeveel dagen vooruit er gekeken is.
        voor: voor wie de lijst is; None is voor HR, met alles.
        bestanden: in welk bestand een onderdeel staat.
    """

    peildatum: date
    dagen: int
    voor: str | None
    punten: tuple[Opvolgpunt, ...]
    selectie: Selectie
    bestanden: Mapping[tuple[Soort, str], str] = field(default_factory=dict)

    @property
    def tot(self) -> date:
        """De laatste dag die meetelt als binnenkort."""
        return date.fromordinal(min(self.peildatum.toordinal() + self.dagen, date.max.toordinal()))

    def met(self, *groepen: Wanneer) -> tuple[Opvolgpunt, ...]:
        """De punten in deze groepen."""
        return tuple(punt for punt in self.punten if punt.wanneer in groepen)

    def bestand_van(self, punt: Opvolgpunt) -> str | None:
        """Het bestand waar een punt uit komt."""
        return self.bestanden.get((punt.bron.soort, punt.bron.id))

    def dagen_tot(self, punt: Opvolgpunt) -> int | None:
        """Hoeveel dagen nog, onder nul als de dag voorbij is; None als er niets af te tellen valt."""
        if punt.dag is None or punt.wanneer is Wanneer.WACHT:
            return None
        return (punt.dag - self.peildatum).days
