"""Leeractiviteiten: van meelopen op de werkplek tot een opleiding."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from competentie_cli.domein.basis import (
    Aantal,
    Bedrag,
    Datum,
    Id,
    JaNee,
    Naam,
    Niveau,
    Ref,
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


class Leerrij(Vast):
    """Wat een activiteit ontwikkelt: nuttig vanaf `van` tot aan `naar`."""

    competentie: Ref
    van: Niveau | None = None
    naar: Niveau
    bijdrage: Annotated[BijdrageWoord, keuze(BijdrageWoord)] = "deel"

    def helpt_vanaf(self, niveau: Decimal) -> bool:
        """Of dit iemand op dat niveau verder brengt."""
        return (self.van is None or self.van <= niveau) and self.naar > niveau


class Uren(Vast):
    """Leeruren, in werktijd en in eigen tijd."""

    werktijd: Bedrag | None = None
    eigen_tijd: Bedrag | None = None


class Kosten(Vast):
    """Kosten in euro, per deelnemer en per groep."""

    per_deelnemer: Bedrag | None = None
    per_groep: Bedrag | None = None


class Groep(Vast):
    """Hoe groot een groep is."""

    min: Aantal | None = None
    max: Aantal | None = None
    verwacht: Aantal | None = None


class VerplichtVoor(Vast):
    """Voor wie een verplichte vorming geldt."""

    iedereen: JaNee = False
    functies: tuple[Ref, ...] = ()
    ook_uitzend: JaNee = False


class Attest(Vast):
    """Wat een activiteit oplevert en hoelang dat geldt."""

    naam: Tekst | None = None
    geldig_maanden: VanafEen | None = None


class Vangnet(Vast):
    """Wat er gebeurt als een activiteit vastloopt."""

    signaal: Tekst | None = None
    wie: Tekst | None = None
    wat_dan: Tekst | None = None
    uiterlijk_dagen: Aantal | None = None


UrenVeld = Annotated[Uren, kort_voor("werktijd")]


class Leeractiviteit(Vast):
    """Een manier om te leren."""

    id: Id
    naam: Naam
    vorm: Vorm
    omschrijving: Tekst | None = None
    aanbieder: Tekst | None = None
    formeel: JaNee | None = None
    ontwikkelt: tuple[Leerrij, ...] = ()
    uren: UrenVeld | None = None
    kosten: Annotated[Kosten, kort_voor("per_deelnemer")] | None = None
    betaald_door: Betaler = "budget"
    groep: Groep = Groep()
    verplicht: Annotated[VerplichtWoord, keuze(VerplichtWoord)] = "nee"
    verplicht_voor: VerplichtVoor | None = None
    herhaal_maanden: VanafEen | None = None
    grond: Tekst | None = None
    telt_voor: tuple[Ref, ...] = ()
    levert: Attest | None = None
    terugbetaling: JaNee = False
    data: tuple[Datum, ...] = ()
    vangnet: Vangnet | None = None

    @property
    def betaalt_organisatie(self) -> bool:
        """Of dit buiten het persoonlijke budget valt."""
        return self.verplicht != "nee" or self.betaald_door == "organisatie"
