"""Het dashboard: waar de organisatie met competenties staat, als cijfers die elk uit te leggen zijn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.groep import Groepsleutel
from competentie_cli.domein.kloof import Status


class Maatstaf(StrEnum):
    """Wat er van iedereen die in dienst is geteld wordt."""

    GESPREK = "gesprek"
    POP = "pop"
    INSCHATTING = "inschatting"


@dataclass(frozen=True, slots=True)
class Dekkingrij:
    """Een groep, hoeveel mensen er werken en hoeveel van hen iets hebben; None is verborgen."""

    groep: Groepsleutel
    mensen: int | None
    aandelen: tuple[tuple[Maatstaf, Aandeel | None], ...]


@dataclass(frozen=True, slots=True)
class Competentierij:
    """Een competentie en hoe het er in elke groep mee staat.

    Args:
        doelen: de strategische doelen die ze dient, in de volgorde van visie.yaml.
        cellen: groep -> van wie een niveau bekend is, hoeveel op niveau of sterker; wat ontbreekt, is
            verborgen.
    """

    competentie: str
    naam: str
    soort: str
    doelen: tuple[str, ...]
    cellen: tuple[tuple[Groepsleutel, Aandeel], ...]

    def cel(self, groep: Groepsleutel) -> Aandeel | None:
        """De cel van een groep; None als ze verborgen is."""
        return dict(self.cellen).get(groep)


@dataclass(frozen=True, slots=True)
class Persooncel:
    """Hoe het met één gevraagde competentie van iemand staat.

    Args:
        verschil: hoeveel niveaus er te groeien of boven is; None als dat niet bekend is.
    """

    competentie: str
    status: Status
    verschil: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Persoonrij:
    """Iemand in een werkbeeld."""

    id: str
    naam: str
    functie: str
    cellen: tuple[Persooncel, ...]


@dataclass(frozen=True, slots=True)
class Teamblok:
    """Een team in een werkbeeld, met zijn mensen op naam."""

    id: str
    naam: str
    mensen: tuple[Persoonrij, ...]


@dataclass(frozen=True, slots=True)
class Opvolgtelling:
    """Hoeveel er op te volgen is, en over hoeveel mensen dat gaat."""

    punten: int
    mensen: int


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Alles wat het dashboard toont.

    Args:
        intern: een werkbeeld, met kleine groepen, teams en mensen.
        grens: over minder mensen staat er buiten een werkbeeld geen cijfer.
        groepen: de vaste groepen die er zijn.
        dekking: het geheel, dan elke groep.
        nu, te_laat: wat er nu op te volgen is, en wat daarvan te laat is; None als dat verborgen blijft.
        teams: leeg in wat buiten mag.
    """

    peildatum: date
    intern: bool
    grens: int
    groepen: tuple[Groepsleutel, ...]
    dekking: tuple[Dekkingrij, ...]
    competenties: tuple[Competentierij, ...]
    nu: Opvolgtelling | None
    te_laat: Opvolgtelling | None
    teams: tuple[Teamblok, ...] = ()
