"""Leeractiviteiten: van meelopen op de werkplek tot een opleiding."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from competentie_cli.domein.basis import (
    Aantal,
    Bedrag,
    CompetentieId,
    Datum,
    FunctieId,
    Id,
    JaNee,
    LeeractiviteitId,
    Naam,
    Niveau,
    Tekst,
    VanafEen,
    Vast,
    keuze,
    kort_voor,
)

VormWoord = Literal[
    "werkplek", "oefenen", "stage", "coaching", "mentoraat", "intervisie", "supervisie", "e-learning",
    "zelfstudie", "klassikaal", "blended", "congres", "infomoment", "evc", "andere",
]  # fmt: skip
BijdrageWoord = Literal["klein", "deel", "volledig"]
BetalerWoord = Literal["budget", "organisatie"]
VerplichtWoord = Literal["nee", "functie", "wet", "cao"]

Vorm = Annotated[VormWoord, keuze(VormWoord)]
Betaler = Annotated[BetalerWoord, keuze(BetalerWoord)]

BIJDRAGE = {"klein": Decimal("0.25"), "deel": Decimal("0.5"), "volledig": Decimal(1)}

WERKPLEK = frozenset({"werkplek", "oefenen", "stage"})
SAMEN = frozenset({"mentoraat", "coaching", "intervisie", "supervisie"})


def vormrang(vorm: str | None) -> int:
    """Eerst de werkplek, dan samen, dan de rest."""
    if vorm in WERKPLEK:
        return 0
    return 1 if vorm in SAMEN else 2


class Leerrij(Vast):
    """Wat een activiteit ontwikkelt: nuttig vanaf `van` tot aan `naar`."""

    competentie: CompetentieId = Field(description="De competentie waarin iemand groeit.")
    van: Niveau | None = Field(None, description="Vanaf welk niveau de activiteit zinvol is.")
    naar: Niveau = Field(description="Tot welk niveau de activiteit iemand verder helpt.")
    bijdrage: Annotated[BijdrageWoord, keuze(BijdrageWoord)] = Field(
        "deel",
        description="Hoeveel iemand vooruitgaat: klein (een kwart niveau), deel (een half) of volledig.",
    )

    def helpt_vanaf(self, niveau: Decimal) -> bool:
        """Of dit iemand op dat niveau verder brengt."""
        return (self.van is None or self.van <= niveau) and self.naar > niveau


class Uren(Vast):
    """Leeruren, in werktijd en in eigen tijd."""

    werktijd: Bedrag | None = Field(None, description="Uren binnen de werktijd.", examples=[12])
    eigen_tijd: Bedrag | None = Field(None, description="Uren in eigen tijd.", examples=[0])


class Kosten(Vast):
    """Kosten in euro, per deelnemer en per groep."""

    per_deelnemer: Bedrag | None = Field(None, description="Euro per deelnemer.", examples=[150])
    per_groep: Bedrag | None = Field(None, description="Euro voor de hele groep samen.", examples=[900])


class Groep(Vast):
    """Hoe groot een groep is."""

    min: Aantal | None = Field(None, description="Met hoeveel mensen de activiteit minstens doorgaat.")
    max: Aantal | None = Field(None, description="Hoeveel mensen er hoogstens bij kunnen.")
    verwacht: Aantal | None = Field(None, description="Hoeveel mensen u verwacht.")


class VerplichtVoor(Vast):
    """Voor wie een verplichte vorming geldt."""

    iedereen: JaNee = Field(False, description="Of de vorming voor alle medewerkers verplicht is.")
    functies: tuple[FunctieId, ...] = Field((), description="De functies waarvoor de vorming verplicht is.")
    ook_uitzend: JaNee = Field(False, description="Of ook uitzendkrachten de vorming moeten volgen.")


class Attest(Vast):
    """Wat een activiteit oplevert en hoelang dat geldt."""

    naam: Tekst | None = Field(None, description="De naam van het attest.")
    geldig_maanden: VanafEen | None = Field(None, description="Hoeveel maanden het attest geldig blijft.")


class Vangnet(Vast):
    """Wat er gebeurt als een activiteit vastloopt."""

    signaal: Tekst | None = Field(
        None, description="Waaraan u merkt dat het stokt.", examples=["Twee keer afwezig"]
    )
    wie: Tekst | None = Field(
        None, description="Wie dan iets doet: medewerker, leidinggevende, hr, een id of een naam."
    )
    wat_dan: Tekst | None = Field(None, description="Wat er dan gebeurt.")
    uiterlijk_dagen: Aantal | None = Field(None, description="Binnen hoeveel dagen dat gebeurt.")


UrenVeld = Annotated[Uren, kort_voor("werktijd", Bedrag | Uren)]


class Leeractiviteit(Vast):
    """Een manier om te leren."""

    id: Id = Field(description="De korte naam waarmee andere bestanden naar deze leeractiviteit verwijzen.")
    naam: Naam = Field(
        description="De naam zoals ze in plannen staat.", examples=["Intervisie moeilijke gesprekken"]
    )
    vorm: Vorm = Field(description="Op welke manier er geleerd wordt.")
    omschrijving: Tekst | None = Field(None, description="Wat de activiteit inhoudt.")
    aanbieder: Tekst | None = Field(None, description="Wie de activiteit geeft of organiseert.")
    formeel: JaNee | None = Field(
        None, description="Of het een formele opleiding is, met een programma en een lesgever."
    )
    ontwikkelt: tuple[Leerrij, ...] = Field((), description="In welke competenties iemand hiermee groeit.")
    uren: UrenVeld | None = Field(
        None, description="Hoeveel uur het vraagt; een los getal is werktijd.", examples=[12]
    )
    kosten: Annotated[Kosten, kort_voor("per_deelnemer", Bedrag | Kosten)] | None = Field(
        None, description="Wat het kost in euro; een los getal is de prijs per deelnemer.", examples=[150]
    )
    betaald_door: Betaler = Field(
        "budget", description="Of het van het persoonlijke budget gaat, of de organisatie het betaalt."
    )
    groep: Groep = Field(Groep(), description="Met hoeveel mensen de activiteit doorgaat.")
    verplicht: Annotated[VerplichtWoord, keuze(VerplichtWoord)] = Field(
        "nee", description="Of de activiteit verplicht is, en waardoor: de functie, de wet of de cao."
    )
    verplicht_voor: VerplichtVoor | None = Field(None, description="Voor wie de activiteit verplicht is.")
    herhaal_maanden: VanafEen | None = Field(
        None, description="Na hoeveel maanden de activiteit herhaald moet worden.", examples=[12]
    )
    grond: Tekst | None = Field(None, description="De regel die de activiteit verplicht maakt.")
    telt_voor: tuple[LeeractiviteitId, ...] = Field(
        (), description="De activiteiten die hiermee ook als gevolgd gelden."
    )
    levert: Attest | None = Field(None, description="Het attest dat iemand na afloop krijgt.")
    terugbetaling: JaNee = Field(False, description="Of er een studiekostenbeding bij hoort.")
    data: tuple[Datum, ...] = Field((), description="De dagen waarop de activiteit gepland is.")
    vangnet: Vangnet | None = Field(None, description="Wat er gebeurt als de activiteit vastloopt.")

    @property
    def betaalt_organisatie(self) -> bool:
        """Of dit buiten het persoonlijke budget valt."""
        return self.verplicht != "nee" or self.betaald_door == "organisatie"
