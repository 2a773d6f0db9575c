"""Het vormingsregister: wat mensen volgden, en wie tegen wanneer een verplichte vorming moet volgen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from competentie_cli.domein.kloof import Selectie

Verplichtstand = Literal["nog nooit gevolgd", "te volgen", "in orde"]


@dataclass(frozen=True, slots=True)
class Registerregel:
    """Eén keer dat iemand iets volgde.

    Args:
        naam: None als de activiteit niet te lezen is.
        uren: in werktijd; None als ze niet bekend zijn.
        betaald_door: budget of organisatie.
    """

    datum: date
    naam: str | None
    leeractiviteit: str | None
    vorm: str | None
    uren: Decimal | None
    eigen_tijd: Decimal | None
    kosten: Decimal | None
    betaald_door: str
    resultaat: str


@dataclass(frozen=True, slots=True)
class Persoonsregister:
    """Wat één persoon volgde, oudste eerst."""

    id: str
    naam: str | None
    functie: str
    regels: tuple[Registerregel, ...]


@dataclass(frozen=True, slots=True)
class Plichtregel:
    """Hoe iemand ervoor staat met een verplichte vorming.

    Args:
        laatst: de laatste dag waarop ze afgerond is.
        geldt_tot: de laatste dag waarop dat telt; None als het niet afloopt.
        sinds: de eerste dag waarop ze opnieuw te volgen was.
    """

    id: str
    naam: str | None
    stand: Verplichtstand
    laatst: date | None = None
    geldt_tot: date | None = None
    sinds: date | None = None


@dataclass(frozen=True, slots=True)
class Plicht:
    """Een verplichte vorming met voor wie ze geldt.

    Args:
        voor_iemand: er staat voor wie ze verplicht is; anders is er niemand nagekeken.
        mensen: op de dag waarop er iets te doen valt, dan op id.
    """

    leeractiviteit: str
    naam: str
    grond: str | None
    herhaal_maanden: int | None
    voor_iemand: bool
    mensen: tuple[Plichtregel, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """Het vormingsregister van een selectie.

    Args:
        jaar: enkel wat in dat jaar gevolgd is; None voor alles tot de peildatum.
    """

    jaar: int | None
    peildatum: date
    personen: tuple[Persoonsregister, ...]
    plichten: tuple[Plicht, ...]
    selectie: Selectie = field(default_factory=lambda: Selectie(()))
