"""De matrix: mensen tegenover competenties als werkbeeld, en functies tegenover competenties voor buiten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.kloof import Selectie, Status, Vereist


class Voorbehoud(StrEnum):
    """Waarom een niveau niet vaststaat of niet meetelt."""

    ENKEL_ZELF = "enkel zelf"
    ONBEVESTIGD = "nog niet bevestigd"
    VEROUDERD = "verouderd"


@dataclass(frozen=True, slots=True)
class Cel:
    """Hoe één persoon staat op één gevraagde competentie.

    Args:
        kloof: gewenst min huidig; None als er geen niveau is waarop gebouwd mag worden.
    """

    status: Status
    gewenst: Decimal
    weging: Decimal
    kritiek: bool
    huidig: Decimal | None = None
    kloof: Decimal | None = None
    voorbehoud: Voorbehoud | None = None


@dataclass(frozen=True, slots=True)
class Wie:
    """Iemand bij wie iets staat.

    Args:
        enkel_zelf: het niveau rust alleen op de eigen inschatting.
    """

    id: str
    naam: str | None
    enkel_zelf: bool = False

    @property
    def toonnaam(self) -> str:
        """De naam, of de id van wie onder een pseudoniem staat."""
        return self.naam or self.id


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """Eén persoon, met wat er gevraagd wordt.

    Args:
        cellen: competentie -> cel; wat niet gevraagd wordt, ontbreekt.
        beoordeeld, vereist: de dekking, zonder wat niet van toepassing is.
    """

    id: str
    naam: str | None
    functie: str
    cellen: Mapping[str, Cel]
    beoordeeld: int
    vereist: int
    indicatief: int


@dataclass(frozen=True, slots=True)
class Matrixkolom:
    """Eén competentie over de mensen van de matrix.

    Args:
        nummer: het nummer boven de kolom.
        tekort: de som over mensen van weging maal wat er nog te groeien is.
        kritiek: bij hoeveel mensen ze onmisbaar is.
        kan_delen: wie sterker is dan gevraagd, op naam.
    """

    nummer: int
    competentie: str
    naam: str
    gevraagd: int
    groeien: int
    op_niveau: int
    boven: int
    onbekend: int
    indicatief: int
    tekort: Decimal
    kritiek: int
    kan_delen: tuple[Wie, ...]

    @property
    def bekend(self) -> int:
        """Van hoeveel mensen er een niveau is waarop gebouwd mag worden."""
        return self.gevraagd - self.onbekend


@dataclass(frozen=True, slots=True)
class Matrix:
    """Mensen tegenover competenties; een werkbeeld.

    Args:
        kolommen: op naam; rijen: op naam, nooit op hoe iemand staat.
    """

    peildatum: date
    kolommen: tuple[Matrixkolom, ...]
    rijen: tuple[Matrixrij, ...]
    selectie: Selectie


@dataclass(frozen=True, slots=True)
class Functieprofiel:
    """Wat een functie of een rol vraagt: gegevens uit de catalogus, over niemand.

    Args:
        eisen: competentie -> wat ervan gevraagd wordt, de kern inbegrepen bij een functie.
    """

    id: str
    naam: str
    soort: str
    eisen: Mapping[str, Vereist]


@dataclass(frozen=True, slots=True)
class Telling:
    """Over hoeveel mensen het gaat; None waar het cijfer verborgen blijft.

    Args:
        op_niveau: op niveau of sterker.
        boven: sterker dan gevraagd.
        tekort: de som over mensen van weging maal wat er nog te groeien is.
    """

    competentie: str
    naam: str
    gevraagd: int
    groeien: int | None
    op_niveau: int | None
    onbekend: int | None
    boven: int | None = None
    tekort: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Familiebeeld:
    """De functies van één functiefamilie, wat ze vragen, en de tellingen die er mogen staan.

    Args:
        naam: leeg voor functies zonder familie.
        competenties: id en naam van wat minstens één functie vraagt, op naam.
    """

    naam: str
    functies: tuple[Functieprofiel, ...]
    competenties: tuple[tuple[str, str], ...]
    tellingen: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Publieksmatrix:
    """Functies tegenover competenties, zonder mensen en zonder kleine groepen.

    Args:
        tellingen: per competentie over de hele organisatie, op naam.
        verzwegen: of er iets verborgen blijft.
        dekking: bekend en gevraagd, samen over de competenties waarvan alle cijfers er staan.
    """

    peildatum: date
    grens: int
    families: tuple[Familiebeeld, ...]
    tellingen: tuple[Telling, ...]
    verzwegen: bool
    dekking: tuple[int, int] | None
    selectie: Selectie
