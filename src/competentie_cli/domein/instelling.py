"""organisatie.yaml: wie de organisatie is en hoe ze rekent en spreekt."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from competentie_cli.domein.basis import (
    Aantal,
    Bedrag,
    Datum,
    Getal,
    Naam,
    Niveau,
    Tekst,
    VanafEen,
    Vast,
    een_of_lijst,
    keuze,
)

LandWoord = Literal["BE", "NL"]
Rechtsvorm = Literal["vzw", "gemeente", "ocmw", "stichting", "vereniging", "bv", "nv", "overheid", "andere"]
OverlegWoord = Literal["ondernemingsraad", "cpbw", "vakbondsafvaardiging", "or", "pvt"]
CombineerWoord = Literal["afspraak", "mediaan", "gewogen", "laagste"]
BronWoord = Literal[
    "zelf", "leidinggevende", "collega", "medewerker", "klant", "assessment", "evc", "afgesproken"
]
WeegbaarWoord = Literal[
    "zelf", "leidinggevende", "collega", "medewerker", "klant", "assessment", "evc", "afgesproken", "bewijs"
]
ContractWoord = Literal["vast", "bepaalde_duur", "vervanging", "uitzend", "flexi", "student", "vrijwilliger"]
Aanspreking = Literal["je", "u"]

Land = Annotated[LandWoord, keuze(LandWoord)]
Bron = Annotated[BronWoord, keuze(BronWoord)]
Contractsoort = Annotated[ContractWoord, keuze(ContractWoord)]


class Omvang(Vast):
    """De omvang van de hele werkgever; drempels gaan hierop, niet op het aantal bestanden."""

    koppen: Aantal | None = None
    vte: Bedrag | None = None
    op: Datum | None = None


class Schaalniveau(Vast):
    """Eén trede van de schaal."""

    niveau: Niveau
    naam: Naam
    omschrijving: Tekst | None = None


def _lees_schaal(treden: tuple[Schaalniveau, ...]) -> tuple[Schaalniveau, ...]:
    if len(treden) < 2:
        raise PydanticCustomError("schaal_te_kort", "schaal_te_kort")
    for index, (lager, hoger) in enumerate(pairwise(treden)):
        if hoger.niveau <= lager.niveau:
            raise PydanticCustomError("schaal_niet_oplopend", "schaal_niet_oplopend", {"index": index + 1})
    return treden


class Beoordelingsregels(Vast):
    """Hoe inschattingen samen één huidig niveau geven."""

    combineer: Annotated[CombineerWoord, keuze(CombineerWoord)] = "afspraak"
    gewichten: dict[Annotated[WeegbaarWoord, keuze(WeegbaarWoord)], Bedrag] = {
        "leidinggevende": Decimal(2),
        "zelf": Decimal(1),
    }
    actueel_maanden: Aantal = 12
    verouderd_maanden: Aantal = 24
    ronde_maanden: Aantal = 6
    min_beoordelaars: VanafEen = 3


class Popregels(Vast):
    """Hoeveel doelen een plan telt en voor welke contracten het standaard geldt."""

    max_doelen: VanafEen = 3
    contractsoorten: tuple[Contractsoort, ...] = ("vast", "bepaalde_duur", "vervanging")


class Privacy(Vast):
    """Onder hoeveel mensen een cijfer verborgen blijft."""

    minimale_groep: VanafEen = 5


class Woorden(Vast):
    """Eigen woorden van het huis."""

    klant: Naam | None = None
    organisatie: Naam | None = None
    medewerker: Naam | None = None
    leidinggevende: Naam | None = None
    team: Naam | None = None


class Documentstijl(Vast):
    """Hoe documenten spreken."""

    aanspreking: Annotated[Aanspreking, keuze(Aanspreking)] = "je"
    lezers: Tekst | None = None
    woorden: Woorden = Woorden()


_KLEUR = re.compile(r"#[0-9a-fA-F]{6}")


def _lees_kleur(kleur: str) -> str:
    if not _KLEUR.fullmatch(kleur):
        raise PydanticCustomError("kleur", "kleur")
    return kleur


class Huisstijl(Vast):
    """Kleur (`#rrggbb`) en logo van documenten."""

    kleur: Annotated[Tekst, AfterValidator(_lees_kleur)] | None = None
    logo: Naam | None = None


class Controleregels(Vast):
    """Welke codes zwijgen of strenger zijn."""

    negeer: tuple[Naam, ...] = ()
    streng: tuple[Naam, ...] = ()


class Mappen(Vast):
    """Waar de mappen staan die niet onder de organisatiemap zitten."""

    competenties: Naam | None = None
    functies: Naam | None = None
    teams: Naam | None = None
    medewerkers: Naam | None = None
    leeraanbod: Naam | None = None
    plannen: Naam | None = None


def _standaard(waarde: Any) -> Any:
    return waarde if isinstance(waarde, dict) else {"standaard": waarde}


class Instelling(Vast):
    """De inhoud van organisatie.yaml."""

    naam: Naam
    land: Land
    rechtsvorm: Annotated[Rechtsvorm, keuze(Rechtsvorm)] | None = None
    paritair_comite: Tekst | None = None
    cao: Tekst | None = None
    omvang: Omvang = Omvang()
    overleg: Annotated[tuple[Annotated[OverlegWoord, keuze(OverlegWoord)], ...], een_of_lijst()] = ()
    schaal: Annotated[tuple[Schaalniveau, ...], AfterValidator(_lees_schaal)]
    beoordeling: Beoordelingsregels = Beoordelingsregels()
    pop: Popregels = Popregels()
    privacy: Privacy = Privacy()
    document: Documentstijl = Documentstijl()
    huisstijl: Huisstijl = Huisstijl()
    uurkost: Annotated[dict[Tekst, Getal], BeforeValidator(_standaard)] = {}
    controle: Controleregels = Controleregels()
    mappen: Mappen = Mappen()
    peildatum: Datum | None = None

    @property
    def laagste_niveau(self) -> Decimal:
        """De onderste trede van de schaal."""
        return self.schaal[0].niveau

    @property
    def hoogste_niveau(self) -> Decimal:
        """De bovenste trede van de schaal."""
        return self.schaal[-1].niveau
