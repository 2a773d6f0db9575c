"""Medewerkers: persoonsgegevens, met hun inschattingen, talenten en ambities."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from competentie_cli.domein.basis import (
    Bedrag,
    CompetentieId,
    Datum,
    FunctieId,
    Id,
    Jaar,
    JaNee,
    LeeractiviteitId,
    MedewerkerId,
    Naam,
    Niveau,
    TeamId,
    Tekst,
    VanafEen,
    Vast,
    een_of_lijst,
    een_van,
    eis_een_van,
    keuze,
    kort_voor,
    lees_niveau,
)
from competentie_cli.domein.instelling import Bron, Contractsoort
from competentie_cli.domein.leeraanbod import Betaler, UrenVeld, Vorm

Oorzaakwoord = Literal["competentie", "motivatie", "organisatie", "middelen", "communicatie", "onbekend"]
Oorzaakkeuze = Annotated[Oorzaakwoord, keuze(Oorzaakwoord)]
Voortgang = Literal["open", "bezig", "gedaan", "vervallen"]
Doelwoord = Literal["ontwikkeling", "evaluatie"]
Inzet = Literal["ja", "deels", "nee"]
Termijn = Literal["kort", "lang"]
Resultaat = Literal["afgerond", "deels", "niet_verschenen"]
Gespreksoort = Literal[
    "functie", "planning", "functionering", "ontwikkeling", "loopbaan", "evaluatie", "terugkeer"
]


class Rol(Vast):
    """Een extra rol naast de functie."""

    functie: FunctieId = Field(description="De rol die iemand erbij heeft.")
    vte: Bedrag | None = Field(
        None, description="Welk deel van het contract naar deze rol gaat.", examples=[0.2]
    )
    sinds: Datum | None = Field(None, description="Sinds wanneer iemand deze rol heeft.")
    tot: Datum | None = Field(None, description="Tot en met wanneer iemand deze rol heeft.")
    leidinggevende: MedewerkerId | None = Field(None, description="Wie leidinggeeft in deze rol.")
    leidinggevende_naam: Tekst | None = Field(
        None, description="De naam van wie leidinggeeft, als die hier zelf niet als medewerker staat."
    )


class Contract(Vast):
    """Hoe iemand in dienst is."""

    soort: Contractsoort = Field("vast", description="Het soort contract.")
    vte: Bedrag | None = Field(None, description="Hoeveel iemand werkt; 1 is voltijds.", examples=[0.8])
    in_dienst: Datum | None = Field(None, description="De eerste werkdag.")
    uit_dienst: Datum | None = Field(None, description="De laatste werkdag, als die bekend is.")
    werkgever: Tekst | None = Field(
        None, description="De werkgever als dat een ander is, zoals een uitzendbureau."
    )


class Tijdvak(Vast):
    """Van en tot en met; een lege grens staat open."""

    van: Datum | None = Field(None, description="De eerste dag.")
    tot: Datum | None = Field(None, description="De laatste dag; leeg zolang het duurt.")


class ZonderScores(Vast):
    """Iemand die geen niveaus wil."""

    sinds: Datum | None = Field(None, description="Sinds wanneer dat zo is.")
    afspraak: Tekst | None = Field(
        None, description="Wat u daarover afsprak.", examples=["We spreken in woorden."]
    )


class Ronde(Vast):
    """Wat meer beoordelaars samen zagen."""

    mediaan: Niveau = Field(description="Het middelste niveau van alle beoordelaars.")
    laagste: Niveau | None = Field(None, description="Het laagste niveau dat iemand gaf.")
    hoogste: Niveau | None = Field(None, description="Het hoogste niveau dat iemand gaf.")


@lru_cache(maxsize=1024)
def _los_niveau(tekst: str) -> Ronde:
    return Ronde(mediaan=lees_niveau(tekst))


def _naar_ronde(waarde: Any) -> Any:
    """Een los niveau is een ronde met alleen een mediaan; dezelfde waarde wordt één keer gemaakt."""
    if type(waarde) is str:
        try:
            return _los_niveau(waarde)
        except PydanticCustomError:
            return {"mediaan": waarde}
    return waarde if isinstance(waarde, dict | list | Ronde) else {"mediaan": waarde}


class Beoordeling(Vast):
    """Wat iemand op een dag zag."""

    datum: Datum = Field(description="De dag van de inschatting.")
    bron: Bron = Field(description="Van wie de inschatting komt.")
    door: Tekst | None = Field(None, description="Wie de inschatting gaf: een id of een naam.")
    aantal: VanafEen | None = Field(
        None, description="Hoeveel mensen samen deze inschatting gaven.", examples=[4]
    )
    doel: Annotated[Doelwoord, keuze(Doelwoord)] = Field(
        "ontwikkeling",
        description="Waarvoor de inschatting dient; wat voor een evaluatie is, telt niet mee in de kloof.",
    )
    niveaus: dict[CompetentieId, Annotated[Ronde, BeforeValidator(_naar_ronde, Niveau | Ronde)]] = Field(
        description="Het niveau per competentie; van een ronde ook het middelste, laagste en hoogste."
    )
    niet_te_beoordelen: tuple[CompetentieId, ...] = Field(
        (), description="De competenties waarover deze beoordelaar niets kan zeggen."
    )
    toelichting: dict[CompetentieId, Tekst] = Field(
        {}, description="Per competentie wat de beoordelaar erbij vertelt."
    )


class Bewijs(Vast):
    """Een certificaat, attest of diploma."""

    soort: Tekst = Field(description="Het soort bewijs.", examples=["ervaringscertificaat"])
    naam: Naam = Field(description="Wat er op het bewijs staat.", examples=["EVC zorgkundige"])
    uitgever: Tekst | None = Field(None, description="Wie het bewijs gaf.")
    datum: Datum = Field(description="De dag waarop het bewijs behaald is.")
    geldig_tot: Datum | None = Field(None, description="De laatste dag waarop het bewijs geldt.")
    niveaus: dict[CompetentieId, Niveau] = Field(
        {}, description="Welk niveau het bewijs aantoont, per competentie."
    )


class Talent(Vast):
    """Wat iemand goed kan, graag doet en vanzelf gaat."""

    omschrijving: Naam = Field(
        description="Het talent in gewone woorden.", examples=["Uitleggen aan collega's"]
    )
    competentie: CompetentieId | None = Field(None, description="De competentie waar het talent bij past.")
    goed_in: JaNee | None = Field(None, description="Of iemand er goed in is.")
    graag: JaNee | None = Field(None, description="Of iemand het graag doet.")
    gemakkelijk: JaNee | None = Field(None, description="Of het iemand gemakkelijk afgaat.")
    ingezet: Annotated[Inzet, keuze(Inzet)] | None = Field(
        None, description="Of iemand het talent in het werk kan gebruiken."
    )


class Ambitie(Vast):
    """Waar iemand naartoe wil."""

    model_config = een_van("functie", "omschrijving")

    termijn: Annotated[Termijn, keuze(Termijn)] = Field(description="Op korte of op lange termijn.")
    functie: FunctieId | None = Field(None, description="De functie die iemand zou willen.")
    omschrijving: Tekst | None = Field(None, description="Wat iemand wil, in eigen woorden.")
    datum: Datum | None = Field(None, description="Wanneer iemand dat vertelde.")

    @model_validator(mode="before")
    @classmethod
    def _functie_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "functie", "omschrijving")


class Budget(Vast):
    """Het persoonlijke budget van een jaar, in euro en in uren werktijd."""

    jaar: Jaar = Field(description="Het jaar waarvoor het budget geldt.", examples=[2026])
    bedrag: Bedrag | None = Field(None, description="Het bedrag in euro.", examples=[1500])
    uren: Bedrag | None = Field(None, description="Het aantal uren werktijd.", examples=[38])


class Oorzaak(Vast):
    """Waarom een niveau nog niet gehaald wordt, en wat de organisatie eraan doet."""

    soort: Oorzaakkeuze = Field(description="Waar het aan ligt.")
    omschrijving: Tekst | None = Field(None, description="Wat er precies in de weg zit.")
    actie: Tekst | None = Field(None, description="Wat de organisatie eraan doet.")
    wie: Tekst | None = Field(
        None, description="Wie daarvoor zorgt: medewerker, leidinggevende, hr, een id of een naam."
    )
    tegen: Datum | None = Field(None, description="Tegen wanneer dat gebeurd is.")
    status: Annotated[Voortgang, keuze(Voortgang)] = Field("open", description="Hoe het ermee staat.")
    opnieuw: Datum | None = Field(None, description="Wanneer u het niveau opnieuw bekijkt.")


class Vrijstelling(Vast):
    """Een competentie die voor deze persoon niet van toepassing is."""

    competentie: CompetentieId = Field(description="De competentie die niet van toepassing is.")
    vanaf: Datum | None = Field(None, description="Vanaf wanneer.")
    tot: Datum | None = Field(None, description="Tot en met wanneer.")
    reden: Tekst | None = Field(None, description="Waarom; dit komt nooit in een document.")


class Gevolgd(Vast):
    """Een regel van het vormingsregister."""

    model_config = een_van("leeractiviteit", "omschrijving")

    leeractiviteit: LeeractiviteitId | None = Field(None, description="De activiteit uit het leeraanbod.")
    omschrijving: Tekst | None = Field(
        None, description="Wat iemand volgde, als het niet in het leeraanbod staat."
    )
    vorm: Vorm | None = Field(None, description="Op welke manier er geleerd werd.")
    datum: Datum = Field(description="De dag waarop iemand de activiteit volgde.")
    uren: UrenVeld | None = Field(
        None, description="Hoeveel uur het duurde; een los getal is werktijd.", examples=[3]
    )
    kosten: Bedrag | None = Field(None, description="Wat het kostte, in euro.", examples=[0])
    betaald_door: Betaler | None = Field(None, description="Wie het betaalde: het budget of de organisatie.")
    resultaat: Annotated[Resultaat, keuze(Resultaat)] = Field("afgerond", description="Hoe het afliep.")

    @model_validator(mode="before")
    @classmethod
    def _activiteit_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "leeractiviteit", "omschrijving")


class Gesprek(Vast):
    """Een gesprek dat gehouden werd of gepland staat."""

    datum: Datum | None = Field(None, description="De dag van het gesprek.")
    soort: Annotated[Gespreksoort, keuze(Gespreksoort)] | None = Field(None, description="Het soort gesprek.")
    met: Tekst | None = Field(None, description="Met wie: een id of een naam.")
    gehouden: JaNee = Field(False, description="Of het gesprek al gehouden is.")
    verslag: Tekst | None = Field(None, description="Wat er besproken is.")


class Medewerker(Vast):
    """Een medewerker; zonder naam wordt de id getoond."""

    id: Id = Field(description="De korte naam of het nummer van de medewerker.", examples=["m-0012"])
    naam: Naam | None = Field(
        None, description="De naam; zonder naam staat overal de id.", examples=["An Peeters"]
    )
    functie: FunctieId = Field(description="De functie van de medewerker.")
    rollen: tuple[Annotated[Rol, kort_voor("functie", FunctieId | Rol)], ...] = Field(
        (), description="De rollen die iemand er naast de eigen functie bij heeft."
    )
    team: TeamId | None = Field(None, description="Het team van de medewerker.")
    leidinggevende: MedewerkerId | None = Field(
        None, description="De leidinggevende, als dat een ander is dan wie het team leidt."
    )
    leidinggevende_naam: Tekst | None = Field(
        None,
        description="De naam van de leidinggevende, als die hier zelf niet als medewerker staat.",
        examples=["Hilde Baert, directeur"],
    )
    contract: Contract = Field(Contract(), description="Hoe iemand in dienst is.")
    geboortejaar: Jaar | None = Field(None, description="Het geboortejaar.", examples=[1979])
    taal: Tekst | None = Field(None, description="De taal waarin iemand het liefst leest.", examples=["nl"])
    afwezig: tuple[Tijdvak, ...] = Field(
        (), description="Wanneer iemand langere tijd weg is; een reden hoort hier niet."
    )
    zonder_scores: ZonderScores | None = Field(
        None, description="Voor wie geen niveaus wil: dan staan er nergens cijfers over deze medewerker."
    )
    beoordelingen: tuple[Beoordeling, ...] = Field((), description="De inschattingen van de competenties.")
    bewijzen: tuple[Bewijs, ...] = Field((), description="Certificaten, attesten en diploma's.")
    talenten: tuple[Talent, ...] = Field((), description="Wat iemand goed kan en graag doet.")
    drijfveren: tuple[Tekst, ...] = Field(
        (), description="Waar iemand energie van krijgt.", examples=[["mensen zien groeien"]]
    )
    ambities: tuple[Ambitie, ...] = Field((), description="Waar iemand naartoe wil.")
    leervoorkeuren: tuple[Tekst, ...] = Field(
        (), description="Hoe iemand het liefst leert.", examples=[["coaching", "intervisie"]]
    )
    budget: Annotated[tuple[Budget, ...], een_of_lijst(Budget)] = Field(
        (), description="Het persoonlijke leerbudget: van één jaar, of een lijst met jaren."
    )
    oorzaken: dict[CompetentieId, Annotated[Oorzaak, kort_voor("soort", Oorzaakkeuze | Oorzaak)]] = Field(
        {}, description="Waarom een niveau nog niet gehaald wordt, per competentie."
    )
    vrijstellingen: tuple[Vrijstelling, ...] = Field(
        (), description="Competenties die voor deze medewerker niet van toepassing zijn."
    )
    gevolgd: tuple[Gevolgd, ...] = Field((), description="Wat iemand al gevolgd heeft.")
    gesprekken: tuple[Gesprek, ...] = Field(
        (), description="De gesprekken die gehouden zijn of gepland staan."
    )
    mobiliteit_zichtbaar: JaNee = Field(
        False, description="Of anderen mogen zien dat iemand openstaat voor een andere functie."
    )

    @property
    def toonnaam(self) -> str:
        """De naam, of de id van wie onder een pseudoniem staat."""
        return self.naam or self.id
