"""Eén strategisch doel met zijn takken: indicatoren, competenties, wie ze vraagt, plannen en hermeting.

Een getal over mensen is None als het verborgen blijft; nul is altijd echt nul.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.budget import Vormgroepnaam
from competentie_cli.domein.visie import Meting


class Vrager(StrEnum):
    """Waar een gevraagd niveau vandaan komt."""

    FUNCTIE = "functie"
    ROL = "rol"
    KERN = "kern"
    TOEKOMST = "toekomst"


@dataclass(frozen=True, slots=True)
class Indicatorstand:
    """Hoe een indicator ervoor staat.

    Args:
        metingen: die tot en met de peildatum, oudste eerst.
        deel: welk deel van de weg van nulmeting naar streef er afgelegd is: 1 is het streefcijfer, onder 0 is
            verder weg dan bij de start. None zonder nulmeting, streef of meting, of als er geen weg is.
    """

    tekst: str
    nulmeting: Decimal | None = None
    streef: Decimal | None = None
    metingen: tuple[Meting, ...] = ()
    deel: Decimal | None = None

    @property
    def in_cijfers(self) -> bool:
        """Of er een cijfer bij staat."""
        return self.nulmeting is not None or self.streef is not None or bool(self.metingen)


@dataclass(frozen=True, slots=True)
class Vraagrij:
    """Wie een competentie vraagt, en op welk niveau.

    Args:
        functie: de id; None voor de kern.
        vanaf: wanneer een toekomstige rij ingaat, als dat er staat.
    """

    soort: Vrager
    functie: str | None
    naam: str
    gewenst: Decimal
    vanaf: date | None = None


@dataclass(frozen=True, slots=True)
class Lijntelling:
    """Van hoeveel mensen een competentie gevraagd wordt, en hoe het daarmee staat."""

    gevraagd: int
    groeien: int | None
    op_niveau: int | None
    onbekend: int | None

    @property
    def bekend(self) -> int | None:
        """Van hoeveel mensen het niveau bekend is; None als dat niet te zeggen valt."""
        if self.groeien is not None and self.op_niveau is not None:
            return self.groeien + self.op_niveau
        return None if self.onbekend is None else self.gevraagd - self.onbekend


@dataclass(frozen=True, slots=True)
class Werk:
    """Hoeveel POP-doelen er lopen, van hoeveel mensen, met hoeveel acties in elke groep leervormen."""

    doelen: int | None
    mensen: int | None
    acties: tuple[tuple[Vormgroepnaam, int | None], ...]

    @property
    def ligt_stil(self) -> bool:
        """Of er zeker geen enkel doel is."""
        return self.doelen == 0

    @property
    def zonder_acties(self) -> bool:
        """Of er zeker geen enkele actie is."""
        return all(aantal == 0 for _, aantal in self.acties)


@dataclass(frozen=True, slots=True)
class Hermeting:
    """Van hoeveel mensen een POP-doel afliep, en hoeveel daarna opnieuw ingeschat zijn."""

    mensen: int | None
    opnieuw: int | None


@dataclass(frozen=True, slots=True)
class Mens:
    """Iemand in een werkbeeld."""

    id: str
    naam: str | None


@dataclass(frozen=True, slots=True)
class Popdoel:
    """Een doel uit iemands plan, in een werkbeeld.

    Args:
        nummer: de plaats van het doel in het plan, vanaf 1.
    """

    wie: Mens
    plan: str
    nummer: int
    id: str | None
    competentie: str | None


@dataclass(frozen=True, slots=True)
class Betrokkenen:
    """De mensen achter de cijfers: alleen in een werkbeeld."""

    groeien: tuple[Mens, ...] = ()
    onbekend: tuple[Mens, ...] = ()
    doelen: tuple[Popdoel, ...] = ()
    opnieuw: tuple[Mens, ...] = ()
    nog_niet: tuple[Mens, ...] = ()


@dataclass(frozen=True, slots=True)
class Lijncompetentie:
    """Een competentie van een strategisch doel, met alles wat eraan hangt.

    Args:
        telling: None als ze van te weinig mensen gevraagd wordt om er iets over te zeggen.
        aanbod: de namen van de leeractiviteiten die haar ontwikkelen.
    """

    id: str
    naam: str
    vragers: tuple[Vraagrij, ...]
    telling: Lijntelling | None
    werk: Werk
    aanbod: tuple[str, ...]
    hermeting: Hermeting
    wie: Betrokkenen = Betrokkenen()

    @property
    def gevraagd(self) -> bool:
        """Of een functie, een rol of de kern haar nu vraagt."""
        return any(rij.soort is not Vrager.TOEKOMST for rij in self.vragers)


@dataclass(frozen=True, slots=True)
class Doeltak:
    """Eén strategisch doel met zijn takken.

    Args:
        werk: alles wat dit doel dient, door de competentie of omdat het plan het doel noemt.
        daarnaast: de POP-doelen die dit doel noemen met een andere of zonder competentie.
    """

    id: str
    naam: str
    omschrijving: str | None
    horizon: str | None
    indicatoren: tuple[Indicatorstand, ...]
    competenties: tuple[Lijncompetentie, ...]
    werk: Werk
    hermeting: Hermeting
    daarnaast: Werk
    wie_daarnaast: tuple[Popdoel, ...] = ()
