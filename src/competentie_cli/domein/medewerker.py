"""Medewerkers: persoonsgegevens, met hun inschattingen, talenten en ambities."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import ValidatorFunctionWrapHandler, WrapValidator, model_validator
from pydantic_core import PydanticCustomError

from competentie_cli.domein.basis import (
    Bedrag,
    Datum,
    Id,
    Jaar,
    JaNee,
    Naam,
    Niveau,
    Ref,
    Tekst,
    VanafEen,
    Vast,
    een_of_lijst,
    eis_een_van,
    keuze,
    kort_voor,
    lees_niveau,
)
from competentie_cli.domein.instelling import Bron, Contractsoort
from competentie_cli.domein.leeraanbod import Betaler, UrenVeld, Vorm

Oorzaakwoord = Literal["competentie", "motivatie", "organisatie", "middelen", "communicatie", "onbekend"]
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

    functie: Ref
    vte: Bedrag | None = None
    sinds: Datum | None = None
    tot: Datum | None = None
    leidinggevende: Ref | None = None
    leidinggevende_naam: Tekst | None = None


class Contract(Vast):
    """Hoe iemand in dienst is."""

    soort: Contractsoort = "vast"
    vte: Bedrag | None = None
    in_dienst: Datum | None = None
    uit_dienst: Datum | None = None
    werkgever: Tekst | None = None


class Tijdvak(Vast):
    """Van en tot en met; een lege grens staat open."""

    van: Datum | None = None
    tot: Datum | None = None


class ZonderScores(Vast):
    """Iemand die geen niveaus wil."""

    sinds: Datum | None = None
    afspraak: Tekst | None = None


class Ronde(Vast):
    """Wat meer beoordelaars samen zagen."""

    mediaan: Niveau
    laagste: Niveau | None = None
    hoogste: Niveau | None = None


@lru_cache(maxsize=1024)
def _los_niveau(tekst: str) -> Ronde:
    return Ronde(mediaan=lees_niveau(tekst))


def _lees_ronde(waarde: Any, verder: ValidatorFunctionWrapHandler) -> Ronde:
    """Een los niveau is een ronde met alleen een mediaan; dezelfde waarde wordt één keer gemaakt."""
    if isinstance(waarde, dict | list | Ronde):
        return verder(waarde)  # type: ignore[no-any-return]
    if type(waarde) is str:
        with suppress(PydanticCustomError):
            return _los_niveau(waarde)
    return verder({"mediaan": waarde})  # type: ignore[no-any-return]


class Beoordeling(Vast):
    """Wat iemand op een dag zag."""

    datum: Datum
    bron: Bron
    door: Tekst | None = None
    aantal: VanafEen | None = None
    doel: Annotated[Doelwoord, keuze(Doelwoord)] = "ontwikkeling"
    niveaus: dict[Ref, Annotated[Ronde, WrapValidator(_lees_ronde)]]
    niet_te_beoordelen: tuple[Ref, ...] = ()
    toelichting: dict[Ref, Tekst] = {}


class Bewijs(Vast):
    """Een certificaat, attest of diploma."""

    soort: Tekst
    naam: Naam
    uitgever: Tekst | None = None
    datum: Datum
    geldig_tot: Datum | None = None
    niveaus: dict[Ref, Niveau] = {}


class Talent(Vast):
    """Wat iemand goed kan, graag doet en vanzelf gaat."""

    omschrijving: Naam
    competentie: Ref | None = None
    goed_in: JaNee | None = None
    graag: JaNee | None = None
    gemakkelijk: JaNee | None = None
    ingezet: Annotated[Inzet, keuze(Inzet)] | None = None


class Ambitie(Vast):
    """Waar iemand naartoe wil."""

    termijn: Annotated[Termijn, keuze(Termijn)]
    functie: Ref | None = None
    omschrijving: Tekst | None = None
    datum: Datum | None = None

    @model_validator(mode="before")
    @classmethod
    def _functie_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "functie", "omschrijving")


class Budget(Vast):
    """Het persoonlijke budget van een jaar, in euro en in uren werktijd."""

    jaar: Jaar
    bedrag: Bedrag | None = None
    uren: Bedrag | None = None


class Oorzaak(Vast):
    """Waarom een niveau nog niet gehaald wordt, en wat de organisatie eraan doet."""

    soort: Annotated[Oorzaakwoord, keuze(Oorzaakwoord)]
    omschrijving: Tekst | None = None
    actie: Tekst | None = None
    wie: Tekst | None = None
    tegen: Datum | None = None
    status: Annotated[Voortgang, keuze(Voortgang)] = "open"
    opnieuw: Datum | None = None


class Vrijstelling(Vast):
    """Een competentie die voor deze persoon niet van toepassing is."""

    competentie: Ref
    vanaf: Datum | None = None
    tot: Datum | None = None
    reden: Tekst | None = None


class Gevolgd(Vast):
    """Een regel van het vormingsregister."""

    leeractiviteit: Ref | None = None
    omschrijving: Tekst | None = None
    vorm: Vorm | None = None
    datum: Datum
    uren: UrenVeld | None = None
    kosten: Bedrag | None = None
    betaald_door: Betaler | None = None
    resultaat: Annotated[Resultaat, keuze(Resultaat)] = "afgerond"

    @model_validator(mode="before")
    @classmethod
    def _activiteit_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "leeractiviteit", "omschrijving")


class Gesprek(Vast):
    """Een gesprek dat gehouden werd of gepland staat."""

    datum: Datum | None = None
    soort: Annotated[Gespreksoort, keuze(Gespreksoort)] | None = None
    met: Tekst | None = None
    gehouden: JaNee = False
    verslag: Tekst | None = None


class Medewerker(Vast):
    """Een medewerker; zonder naam wordt de id getoond."""

    id: Id
    naam: Naam | None = None
    functie: Ref
    rollen: tuple[Annotated[Rol, kort_voor("functie")], ...] = ()
    team: Ref | None = None
    leidinggevende: Ref | None = None
    leidinggevende_naam: Tekst | None = None
    contract: Contract = Contract()
    geboortejaar: Jaar | None = None
    taal: Tekst | None = None
    afwezig: tuple[Tijdvak, ...] = ()
    zonder_scores: ZonderScores | None = None
    beoordelingen: tuple[Beoordeling, ...] = ()
    bewijzen: tuple[Bewijs, ...] = ()
    talenten: tuple[Talent, ...] = ()
    drijfveren: tuple[Tekst, ...] = ()
    ambities: tuple[Ambitie, ...] = ()
    leervoorkeuren: tuple[Tekst, ...] = ()
    budget: Annotated[tuple[Budget, ...], een_of_lijst()] = ()
    oorzaken: dict[Ref, Annotated[Oorzaak, kort_voor("soort")]] = {}
    vrijstellingen: tuple[Vrijstelling, ...] = ()
    gevolgd: tuple[Gevolgd, ...] = ()
    gesprekken: tuple[Gesprek, ...] = ()
    mobiliteit_zichtbaar: JaNee = False

    @property
    def toonnaam(self) -> str:
        """De naam, of de id van wie onder een pseudoniem staat."""
        return self.naam or self.id
