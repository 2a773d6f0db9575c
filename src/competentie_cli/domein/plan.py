"""Het persoonlijk ontwikkelplan (POP)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from competentie_cli.domein.basis import (
    Bedrag,
    CompetentieId,
    Datum,
    DoelId,
    Id,
    JaNee,
    LeeractiviteitId,
    MedewerkerId,
    Naam,
    Niveau,
    PlanId,
    StrategischDoelId,
    Tekst,
    Vast,
    een_of_lijst,
    een_van,
    eis_een_van,
    keuze,
    kort_voor,
    tekst_of,
)
from competentie_cli.domein.leeraanbod import Betaler, UrenVeld, Vorm
from competentie_cli.domein.medewerker import Voortgang

PlanStatus = Literal[
    "concept", "besproken", "ondertekend", "lopend", "gepauzeerd", "vastgelopen", "geevalueerd", "gesloten"
]
HerkomstWoord = Literal["kloof", "ambitie", "talent", "eigen", "organisatie"]
Herkomst = Annotated[HerkomstWoord, keuze(HerkomstWoord)]
Kiezer = Literal["medewerker", "leidinggevende", "samen"]
Doelstatus = Literal["open", "bezig", "behaald", "deels", "niet", "vervallen"]
Actiestatus = Literal["gepland", "bezig", "afgerond", "vastgelopen", "gestopt"]
Tekenwijze = Literal["akkoord", "gezien"]

NIET_GETEKEND = frozenset({"concept", "besproken"})


class Periode(Vast):
    """De looptijd van een plan, t/m `tot`."""

    van: Datum = Field(description="De eerste dag van het plan.")
    tot: Datum | None = Field(None, description="De laatste dag van het plan.")


class Afspraak(Vast):
    """Een afspraak, met wie ervoor zorgt en tegen wanneer."""

    tekst: Naam = Field(
        description="Wat er afgesproken is.", examples=["Geen late dienst op intervisiedagen"]
    )
    wie: Tekst | None = Field(
        None, description="Wie ervoor zorgt: medewerker, leidinggevende, hr, een id of een naam."
    )
    tegen: Datum | None = Field(None, description="Tegen wanneer het gebeurd is.")
    status: Annotated[Voortgang, keuze(Voortgang)] = Field("open", description="Hoe het ermee staat.")
    competentie: CompetentieId | None = Field(None, description="De competentie waar de afspraak bij hoort.")


class Vervolg(Vast):
    """Het doel van een vorig plan waar dit op verdergaat."""

    plan: PlanId = Field(description="Het vorige plan.", examples=["m-0012-2025"])
    doel: DoelId = Field(description="Het doel in dat plan.", examples=["d2"])


class Actie(Vast):
    """Wat iemand gaat doen voor een doel."""

    model_config = een_van("leeractiviteit", "omschrijving")

    leeractiviteit: LeeractiviteitId | None = Field(None, description="De activiteit uit het leeraanbod.")
    omschrijving: Tekst | None = Field(
        None, description="Wat iemand doet, als het niet in het leeraanbod staat."
    )
    vorm: Vorm | None = Field(None, description="Op welke manier er geleerd wordt.")
    uren: UrenVeld | None = Field(
        None, description="Hoeveel uur het vraagt; een los getal is werktijd.", examples=[8]
    )
    eigen_tijd: Bedrag | None = Field(None, description="Hoeveel uur het in eigen tijd vraagt.", examples=[0])
    kosten: Bedrag | None = Field(None, description="Wat het kost, in euro.", examples=[0])
    betaald_door: Betaler | None = Field(None, description="Wie het betaalt: het budget of de organisatie.")
    in_gewoon_werk: JaNee = Field(
        False, description="Of het in het gewone werk zit en geen extra tijd vraagt."
    )
    status: Annotated[Actiestatus, keuze(Actiestatus)] = Field("gepland", description="Hoe het ermee staat.")
    start: Datum | None = Field(None, description="Wanneer het begint.")
    einde: Datum | None = Field(None, description="Wanneer het klaar is.")
    sinds: Datum | None = Field(None, description="Sinds wanneer deze status geldt.")
    gekozen_door: Annotated[Kiezer, keuze(Kiezer)] | None = Field(None, description="Wie dit koos.")

    @model_validator(mode="before")
    @classmethod
    def _activiteit_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "leeractiviteit", "omschrijving")


AfspraakVeld = Annotated[Afspraak, tekst_of(Afspraak)]


class Doel(Vast):
    """Een doel van de medewerker in een plan."""

    model_config = een_van("competentie", "omschrijving")

    id: Id | None = Field(
        None, description="Een korte naam voor het doel, uniek binnen het plan.", examples=["d1"]
    )
    competentie: CompetentieId | None = Field(None, description="De competentie waar het doel over gaat.")
    omschrijving: Tekst | None = Field(None, description="Wat de medewerker wil bereiken, in eigen woorden.")
    herkomst: Annotated[tuple[Herkomst, ...], een_of_lijst(Herkomst)] = Field(
        (), description="Waar het doel vandaan komt: één woord of een lijst."
    )
    gekozen_door: Annotated[Kiezer, keuze(Kiezer)] | None = Field(None, description="Wie het doel koos.")
    strategisch_doel: StrategischDoelId | None = Field(
        None, description="Het doel van de organisatie waar dit aan bijdraagt."
    )
    van: Niveau | None = Field(None, description="Het niveau bij de start.")
    naar: Niveau | None = Field(None, description="Het niveau waar de medewerker naartoe werkt.")
    resultaat: Tekst | None = Field(None, description="Waaraan u samen ziet dat het gelukt is.")
    tegen: Datum | None = Field(None, description="Tegen wanneer het doel gehaald is.")
    status: Annotated[Doelstatus, keuze(Doelstatus)] = Field("open", description="Hoe het ermee staat.")
    status_op: Datum | None = Field(None, description="Sinds wanneer deze status geldt.")
    reden: Tekst | None = Field(None, description="Waarom het zo liep.")
    vervolg_van: Vervolg | None = Field(
        None, description="Het doel uit een vorig plan waar dit op verdergaat."
    )
    acties: tuple[Actie, ...] = Field((), description="Wat de medewerker ervoor gaat doen.")
    afspraken: tuple[AfspraakVeld, ...] = Field((), description="Afspraken die dit mogelijk maken.")

    @model_validator(mode="before")
    @classmethod
    def _competentie_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "competentie", "omschrijving")


class Opvolgmoment(Vast):
    """Een moment waarop het plan samen bekeken wordt."""

    datum: Datum = Field(description="De dag waarop u het plan samen bekijkt.")
    gehouden: JaNee = Field(False, description="Of dat al gebeurd is.")
    verslag: Tekst | None = Field(None, description="Wat er besproken is.")


class Handtekening(Vast):
    """Wanneer iemand tekende, en of dat voor akkoord of voor gezien was."""

    datum: Datum = Field(description="De dag waarop iemand tekende.")
    als: Annotated[Tekenwijze, keuze(Tekenwijze)] = Field(
        "akkoord", description="Of iemand tekende voor akkoord of voor gezien."
    )


HandtekeningVeld = Annotated[Handtekening, kort_voor("datum", Datum | Handtekening)]


class Akkoord(Vast):
    """De twee handtekeningen."""

    medewerker: HandtekeningVeld | None = Field(
        None, description="Wanneer de medewerker tekende: een datum, of een datum met akkoord of gezien."
    )
    leidinggevende: HandtekeningVeld | None = Field(
        None, description="Wanneer de leidinggevende tekende: een datum, of een datum met akkoord of gezien."
    )


class Plan(Vast):
    """Een persoonlijk ontwikkelplan."""

    id: Id | None = Field(
        None, description="De korte naam van het plan; anders is dat de medewerker met het jaar erachter."
    )
    medewerker: MedewerkerId = Field(description="De medewerker van wie dit plan is.")
    periode: Periode = Field(description="Van wanneer tot wanneer het plan loopt.")
    status: Annotated[PlanStatus, keuze(PlanStatus)] = Field("concept", description="Hoever het plan staat.")
    besproken: Datum | None = Field(None, description="De dag waarop het plan samen besproken is.")
    doelen: tuple[Doel, ...] = Field((), description="De doelen van de medewerker.")
    afspraken: tuple[AfspraakVeld, ...] = Field((), description="Afspraken die voor het hele plan gelden.")
    opvolging: tuple[Opvolgmoment, ...] = Field(
        (), description="De momenten waarop u het plan samen bekijkt."
    )
    akkoord: Akkoord = Field(Akkoord(), description="Wie het plan tekende, en wanneer.")
    gezien_anders: Tekst | None = Field(None, description="Ruimte voor wat de medewerker anders ziet.")

    @property
    def eigen_id(self) -> str:
        """De id, of `<medewerker>-<jaar>` als er geen staat."""
        return self.id or f"{self.medewerker}-{self.periode.van.year}"

    @property
    def getekend(self) -> bool:
        """Of het plan ondertekend is of verder staat."""
        return self.status not in NIET_GETEKEND

    def handtekeningen(self) -> tuple[date, ...]:
        """De data van de handtekeningen, oudste eerst."""
        beide = (self.akkoord.medewerker, self.akkoord.leidinggevende)
        return tuple(sorted(h.datum for h in beide if h))
