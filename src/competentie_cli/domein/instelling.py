"""organisatie.yaml: wie de organisatie is en hoe ze rekent en spreekt."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from competentie_cli.domein.basis import (
    Aantal,
    Bedrag,
    Datum,
    Getal,
    Naam,
    Pensioenleeftijd,
    Tekst,
    Trede,
    VanafEen,
    Vast,
    een_of_lijst,
    keuze,
    vorm,
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
Overleg = Annotated[OverlegWoord, keuze(OverlegWoord)]
Bron = Annotated[BronWoord, keuze(BronWoord)]
Contractsoort = Annotated[ContractWoord, keuze(ContractWoord)]


class Omvang(Vast):
    """De omvang van de hele werkgever; drempels gaan hierop, niet op het aantal bestanden."""

    koppen: Aantal | None = Field(None, description="Het aantal mensen in dienst.", examples=[112])
    vte: Bedrag | None = Field(None, description="Het aantal voltijdse equivalenten (fte).", examples=[78.4])
    op: Datum | None = Field(None, description="De dag waarop deze aantallen golden.")


class Schaalniveau(Vast):
    """Eén trede van de schaal."""

    niveau: Trede = Field(description="Het cijfer van dit niveau, hoger dan het vorige.", examples=[1])
    naam: Naam = Field(description="Hoe dit niveau bij u heet.", examples=["Zelfstandig"])
    omschrijving: Tekst | None = Field(
        None, description="Wat dit niveau betekent.", examples=["Werkt met begeleiding."]
    )


def _lees_schaal(treden: tuple[Schaalniveau, ...]) -> tuple[Schaalniveau, ...]:
    if len(treden) < 2:
        raise PydanticCustomError("schaal_te_kort", "schaal_te_kort")
    for index, (lager, hoger) in enumerate(pairwise(treden)):
        if hoger.niveau <= lager.niveau:
            raise PydanticCustomError("schaal_niet_oplopend", "schaal_niet_oplopend", {"index": index + 1})
    return treden


class Beoordelingsregels(Vast):
    """Hoe inschattingen samen één huidig niveau geven."""

    combineer: Annotated[CombineerWoord, keuze(CombineerWoord)] = Field(
        "afspraak", description="Hoe verschillende inschattingen samen één niveau geven."
    )
    gewichten: dict[Annotated[WeegbaarWoord, keuze(WeegbaarWoord)], Bedrag] = Field(
        {"leidinggevende": Decimal(2), "zelf": Decimal(1)},
        description="Hoe zwaar elke bron meetelt als er gewogen wordt.",
    )
    actueel_maanden: Aantal = Field(12, description="Hoeveel maanden een inschatting actueel blijft.")
    verouderd_maanden: Aantal = Field(24, description="Na hoeveel maanden een inschatting niet meer meetelt.")
    ronde_maanden: Aantal = Field(
        6, description="Binnen hoeveel maanden inschattingen van collega's of klanten bij één ronde horen."
    )
    min_beoordelaars: VanafEen = Field(
        3, description="Met hoeveel beoordelaars een ronde minstens meetelt, zodat niemand herkenbaar is."
    )


class Popregels(Vast):
    """Hoeveel doelen een plan telt en voor welke contracten het standaard geldt."""

    max_doelen: VanafEen = Field(3, description="Hoeveel doelen een plan hoogstens telt.")
    contractsoorten: tuple[Contractsoort, ...] = Field(
        ("vast", "bepaalde_duur", "vervanging"), description="Met welke contracten iemand een plan krijgt."
    )


class Privacy(Vast):
    """Onder hoeveel mensen een cijfer verborgen blijft."""

    minimale_groep: VanafEen = Field(
        5, description="Uit hoeveel mensen een groep minstens bestaat voordat er cijfers over te zien zijn."
    )


class Kwetsbaarregels(Vast):
    """Hoe ver vooruit u kijkt naar wie vertrekt en wat vervalt."""

    pensioenleeftijd: Pensioenleeftijd | None = Field(
        None,
        description="De leeftijd waarop mensen bij u met pensioen gaan; zonder schatten we geen pensioen.",
        examples=[67],
    )
    vertrek_maanden: VanafEen = Field(24, description="Hoeveel maanden vooruit u kijkt naar wie vertrekt.")
    bewijs_maanden: VanafEen = Field(
        12, description="Hoeveel maanden vooruit u kijkt naar bewijzen die vervallen."
    )


class Woorden(Vast):
    """Eigen woorden van het huis."""

    klant: Naam | None = Field(None, description="Uw woord voor klant.", examples=["bewoner"])
    organisatie: Naam | None = Field(None, description="Uw woord voor organisatie.", examples=["het huis"])
    medewerker: Naam | None = Field(None, description="Uw woord voor medewerker.", examples=["collega"])
    leidinggevende: Naam | None = Field(
        None, description="Uw woord voor leidinggevende.", examples=["teamcoach"]
    )
    team: Naam | None = Field(None, description="Uw woord voor team.", examples=["leefgroep"])


class Documentstijl(Vast):
    """Hoe documenten spreken."""

    aanspreking: Annotated[Aanspreking, keuze(Aanspreking)] = Field(
        "je", description="Of documenten de medewerker met je of met u aanspreken."
    )
    lezers: Tekst | None = Field(
        None,
        description="Wie een document mag lezen, zoals het erin staat.",
        examples=["Jij, je leidinggevende en de HR-dienst"],
    )
    woorden: Woorden = Field(Woorden(), description="De woorden die bij u gebruikelijk zijn.")


_KLEUR = re.compile(r"#[0-9a-fA-F]{6}")


def _lees_kleur(kleur: str) -> str:
    if not _KLEUR.fullmatch(kleur):
        raise PydanticCustomError("kleur", "kleur")
    return kleur


class Huisstijl(Vast):
    """Kleur (`#rrggbb`) en logo van documenten."""

    kleur: Annotated[Tekst, AfterValidator(_lees_kleur), vorm("Kleur")] | None = Field(
        None, description="De kleur van titels en lijnen, als # met zes tekens.", examples=["#0b5394"]
    )
    logo: Naam | None = Field(
        None, description="Het bestand met uw logo, in de organisatiemap.", examples=["logo.svg"]
    )


class Controleregels(Vast):
    """Welke codes zwijgen of strenger zijn."""

    negeer: tuple[Naam, ...] = Field((), description="De codes van waarschuwingen die u niet wilt zien.")
    streng: tuple[Naam, ...] = Field(
        (), description="De codes van waarschuwingen die als fout moeten tellen."
    )


class Mappen(Vast):
    """Waar de mappen staan die niet onder de organisatiemap zitten."""

    competenties: Naam | None = Field(None, description="Waar de competenties staan.")
    functies: Naam | None = Field(None, description="Waar de functies staan.")
    teams: Naam | None = Field(None, description="Waar de teams staan.")
    medewerkers: Naam | None = Field(
        None, description="Waar de medewerkers staan.", examples=["../personen/medewerkers"]
    )
    leeraanbod: Naam | None = Field(None, description="Waar het leeraanbod staat.")
    plannen: Naam | None = Field(
        None, description="Waar de ontwikkelplannen staan.", examples=["../personen/plannen"]
    )
    scans: Naam | None = Field(
        None, description="Waar de ingevulde scans staan.", examples=["../personen/scans"]
    )
    draagvlak: Naam | None = Field(
        None, description="Waar metingen, zorgen en betrokkenen staan.", examples=["../personen/draagvlak"]
    )


def _standaard(waarde: Any) -> Any:
    return waarde if isinstance(waarde, dict) else {"standaard": waarde}


class Instelling(Vast):
    """De inhoud van organisatie.yaml."""

    naam: Naam = Field(description="De naam van de organisatie.", examples=["Woonzorggroep De Linde"])
    land: Land = Field(description="Het land; dat bepaalt woorden als VTE of fte en welke wetten gelden.")
    rechtsvorm: Annotated[Rechtsvorm, keuze(Rechtsvorm)] | None = Field(
        None, description="De rechtsvorm van de werkgever."
    )
    paritair_comite: Tekst | None = Field(
        None,
        description="Het nummer van het paritair comité (België).",
        examples=["330.01.20"],
    )
    cao: Tekst | None = Field(None, description="De cao die geldt (Nederland).", examples=["Gemeenten"])
    omvang: Omvang = Field(
        Omvang(), description="Hoe groot de hele werkgever is; wettelijke drempels gaan hierop."
    )
    overleg: Annotated[tuple[Overleg, ...], een_of_lijst(Overleg)] = Field(
        (), description="Met wie u over het personeelsbeleid overlegt."
    )
    schaal: Annotated[tuple[Schaalniveau, ...], AfterValidator(_lees_schaal)] = Field(
        description="De niveaus van laag naar hoog, minstens twee.", json_schema_extra={"minItems": 2}
    )
    beoordeling: Beoordelingsregels = Field(
        Beoordelingsregels(), description="Hoe inschattingen samen één huidig niveau geven."
    )
    pop: Popregels = Field(Popregels(), description="De afspraken over persoonlijke ontwikkelplannen.")
    privacy: Privacy = Field(
        Privacy(), description="Wanneer cijfers verborgen blijven, zodat niemand herkenbaar is."
    )
    kwetsbaar: Kwetsbaarregels = Field(
        Kwetsbaarregels(), description="Hoe ver vooruit u kijkt naar wat op te weinig mensen rust."
    )
    document: Documentstijl = Field(
        Documentstijl(), description="Hoe rapporten en plannen de lezer aanspreken."
    )
    huisstijl: Huisstijl = Field(Huisstijl(), description="De kleur en het logo van documenten.")
    uurkost: Annotated[dict[Tekst, Getal], BeforeValidator(_standaard, Getal | dict[Tekst, Getal])] = Field(
        {},
        description="Wat een uur werk kost in euro: één bedrag, of per functie met standaard voor de rest.",
        examples=[38],
    )
    controle: Controleregels = Field(
        Controleregels(), description="Welke waarschuwingen zwijgen of strenger tellen."
    )
    mappen: Mappen = Field(
        Mappen(), description="Mappen die ergens anders staan, zoals die met persoonsgegevens."
    )
    peildatum: Datum | None = Field(
        None,
        description="De dag waarop alles bekeken wordt; alleen voor voorbeelden en vastgezette rapporten.",
    )

    @property
    def laagste_niveau(self) -> Decimal:
        """De onderste trede van de schaal."""
        return self.schaal[0].niveau

    @property
    def hoogste_niveau(self) -> Decimal:
        """De bovenste trede van de schaal."""
        return self.schaal[-1].niveau
