"""Het rapport voor het overleg: wat er van een jaar getoond mag worden, met het vorige jaar ernaast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.effect import Regie
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.kloof import Selectie

Getallen = tuple[Decimal, ...]


class Maat(StrEnum):
    """Wat er geteld wordt; de waarden zijn de namen van de metingen."""

    KOPPEN = "koppen"
    VTE = "vte"
    GESPREK = "gesprek"
    POP = "pop"
    INSCHATTING = "inschatting"
    VORMING = "vorming"
    EIGEN_TIJD = "eigen-tijd"
    VORMEN = "vormen"
    TOEGEKEND = "toegekend"
    GEBRUIKT = "gebruikt"
    BESTEED = "besteed"
    GEPLAND = "gepland"
    ACTIES = "acties"
    DOELEN = "doelen"
    STRAKS = "straks"
    OPVOLGING = "opvolging"
    GEHOUDEN = "gehouden"


@dataclass(frozen=True, slots=True)
class Kloofcijfer:
    """Hoeveel mensen op een competentie nog te groeien hebben en op niveau of sterker zijn.

    Args:
        leren, anders: van wie nog te groeien heeft, bij hoeveel leren helpt en bij hoeveel iets anders.
    """

    groeien: int | None = None
    op_niveau: int | None = None
    leren: int | None = None
    anders: int | None = None


@dataclass(frozen=True)
class Jaarbeeld:
    """Wat er op één peildatum getoond mag worden; wat er niet in staat, is verborgen.

    Args:
        cellen: maat -> groep -> sommen.
        kloven: groep -> competentie -> cijfer, waar er iets van te tonen is.
    """

    peildatum: date
    cellen: Mapping[Maat, Mapping[Groepsleutel, Getallen]]
    kloven: Mapping[Groepsleutel, Mapping[str, Kloofcijfer]]
    regie: Regie

    def cel(self, maat: Maat, groep: Groepsleutel = GEHEEL) -> Getallen | None:
        """De sommen van een maat; None als ze verborgen zijn, en leeg als er niemand meetelt."""
        return self.cellen[maat].get(groep)

    def getal(self, maat: Maat, groep: Groepsleutel = GEHEEL, plek: int = 0) -> Decimal | None:
        """Eén som van een maat; None als ze verborgen is, nul als er niemand meetelt."""
        cel = self.cel(maat, groep)
        if cel is None:
            return None
        return cel[plek] if cel else Decimal(0)

    def aantal(self, maat: Maat) -> int | None:
        """De eerste som over het geheel, als geheel getal."""
        getal = self.getal(maat)
        return None if getal is None else int(getal)


@dataclass(frozen=True, slots=True)
class Aanbod:
    """Een activiteit die in de komende twaalf maanden gepland is.

    Args:
        rang: 0 op de werkplek, 1 samen met anderen, 2 een cursus of iets anders.
    """

    naam: str
    rang: int
    dagen: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Verwachting:
    """Hoe een functie volgens haar profiel zal veranderen."""

    functie: str
    soort: str
    vanaf: date | None


@dataclass(frozen=True, slots=True)
class Vooruit:
    """Wat komt.

    Args:
        beurten: naam van de verplichte activiteit -> hoeveel mensen aan de beurt komen.
        onderwerpen: naam van de competentie -> hoeveel mensen er een lopend doel over hebben.
        functies: zonder wat krimpt of verdwijnt waar te weinig mensen werken.
    """

    tot: date
    aanbod: tuple[Aanbod, ...]
    beurten: tuple[tuple[str, int], ...]
    onderwerpen: tuple[tuple[str, int], ...]
    functies: tuple[Verwachting, ...]


@dataclass(frozen=True, slots=True)
class Bewijsregel:
    """Wat er van een tabel getoond is, en wat er uit de getoonde sommen te rekenen valt.

    Args:
        cellen, getoond: hoeveel cellen de tabel heeft, en hoeveel er een cijfer dragen.
        rang: hoeveel van de getoonde sommen niet uit de andere volgen.
        nagerekend: hoeveel verborgen groepen, doorsneden en verschillen er geprobeerd zijn.
        gevonden: hoeveel er daarvan te rekenen vielen.
        kleinste: over hoeveel mensen het kleinste cijfer gaat dat te rekenen valt; None als dat er niet is.
    """

    tabel: str
    cellen: int
    getoond: int
    rang: int
    nagerekend: int
    gevonden: int
    kleinste: int | None


@dataclass(frozen=True)
class Orrapport:
    """Het rapport op een peildatum, met dezelfde dag een jaar eerder ernaast.

    Args:
        grens: over minder mensen staat er geen cijfer; None in een werkbeeld, waar alles staat.
        groepen: de vaste groepen die er nu zijn.
        competenties: id -> naam.
    """

    grens: int | None
    nu: Jaarbeeld
    vorig: Jaarbeeld
    groepen: tuple[Groepsleutel, ...]
    competenties: Mapping[str, str]
    vooruit: Vooruit
    bewijs: tuple[Bewijsregel, ...]
    bewijs_vorig: tuple[Bewijsregel, ...]
    selectie: Selectie
