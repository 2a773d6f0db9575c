"""beleid/stappen.yaml: hoe het werken met competenties voorgesteld, besproken en vastgesteld wordt."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from competentie_cli.domein.basis import Datum, Id, Naam, StapId, Tekst, Vast, een_of_lijst, keuze

Stapsoort = Literal["voorstelling", "overleg", "reactie", "vaststelling", "start", "evaluatie", "andere"]
Orgaanwoord = Literal["ondernemingsraad", "cpbw", "vakbondsafvaardiging", "or", "pvt", "werknemers"]
Orgaan = Annotated[Orgaanwoord, keuze(Orgaanwoord)]
Overlegvraag = Literal["instemming", "advies", "raadpleging", "informatie"]
Uitkomst = Literal["vastgesteld", "instemming", "advies", "akkoord", "kennisgenomen", "geen_akkoord"]


class Reactie(Vast):
    """Wat iemand op het voorstel zei, en wat er geantwoord is."""

    van: Naam = Field(
        description="Van wie de reactie komt: een overlegorgaan, een groep of een naam.",
        examples=["vakbondsafvaardiging"],
    )
    datum: Datum | None = Field(None, description="De dag van de reactie.")
    tekst: Naam = Field(description="De reactie, in de woorden van wie haar gaf.")
    antwoord: Tekst | None = Field(None, description="Wat de organisatie antwoordde.")
    antwoord_op: Datum | None = Field(None, description="De dag van het antwoord.")


class Besluit(Vast):
    """Waar een stap op uitkwam."""

    datum: Datum = Field(description="De dag van het besluit.")
    uitkomst: Annotated[Uitkomst, keuze(Uitkomst)] = Field(description="Wat eruit kwam.")
    tekst: Tekst | None = Field(None, description="Wat er besloten is, letterlijk.")
    door: Tekst | None = Field(None, description="Wie besliste.", examples=["college van B en W"])


class Stap(Vast):
    """Eén stap in het stappenplan."""

    id: Id = Field(description="De korte naam van de stap; een andere stap verwijst ermee.")
    naam: Naam = Field(
        description="Wat er gebeurt, in een paar woorden.", examples=["Voorstelling aan de directie"]
    )
    soort: Annotated[Stapsoort, keuze(Stapsoort)] = Field("andere", description="Wat voor stap het is.")
    omschrijving: Tekst | None = Field(None, description="Wat er precies op tafel ligt.")
    orgaan: Annotated[tuple[Orgaan, ...], een_of_lijst(Orgaan)] = Field(
        (), description="Met welk overlegorgaan; werknemers als er geen is."
    )
    aan: Annotated[tuple[Naam, ...], een_of_lijst(Naam)] = Field(
        (), description="Aan wie nog.", examples=[["directie", "leidinggevenden"]]
    )
    wie: Tekst | None = Field(None, description="Wie deze stap zet: hr, een id of een naam.", examples=["hr"])
    vraag: Annotated[Overlegvraag, keuze(Overlegvraag)] | None = Field(
        None, description="Wat er van het overlegorgaan gevraagd wordt."
    )
    tegen: Datum | None = Field(None, description="De laatste dag waarop deze stap gezet is.")
    gedaan: Datum | None = Field(None, description="De dag waarop de stap gezet is.")
    na: Annotated[tuple[StapId, ...], een_of_lijst(StapId)] = Field(
        (), description="Welke stappen eerst moeten gezet zijn."
    )
    reacties: tuple[Reactie, ...] = Field((), description="Wie wat op het voorstel zei.")
    besluit: Besluit | None = Field(None, description="Waar de stap op uitkwam.")


class Aanspreekpunt(Vast):
    """Waar mensen terechtkunnen met wat over hun gegevens gaat."""

    vragen: Tekst | None = Field(
        None,
        description="Waar men iets vraagt, inkijkt of laat verbeteren.",
        examples=["De personeelsdienst"],
    )
    klacht: Tekst | None = Field(None, description="Waar men terechtkan met een klacht.")
    gegevens: Tekst | None = Field(
        None, description="Wie waakt over persoonsgegevens.", examples=["De functionaris gegevensbescherming"]
    )


class Bewaartermijnen(Vast):
    """Hoelang elke soort gegevens blijft, in gewone woorden; wat er niet staat, is nog niet beslist."""

    inschattingen: Tekst | None = Field(
        None,
        description="Hoelang inschattingen blijven.",
        examples=["Drie jaar na de dag van de inschatting"],
    )
    bewijzen: Tekst | None = Field(None, description="Hoelang attesten en getuigschriften blijven.")
    gesprekken: Tekst | None = Field(None, description="Hoelang verslagen van gesprekken blijven.")
    plannen: Tekst | None = Field(None, description="Hoelang ontwikkelplannen blijven.")
    vorming: Tekst | None = Field(None, description="Hoelang blijft staan wat iemand volgde.")
    talenten: Tekst | None = Field(None, description="Hoelang talenten, drijfveren en ambities blijven.")
    scans: Tekst | None = Field(None, description="Hoelang ingevulde scans blijven.")
    uit_dienst: Tekst | None = Field(
        None, description="Wat er met alles gebeurt als iemand vertrekt.", examples=["Een jaar later weg"]
    )


class Stappenplan(Vast):
    """De inhoud van beleid/stappen.yaml: de weg naar de eerste inschatting, en de afspraken erbij."""

    stappen: tuple[Stap, ...] = Field((), description="De stappen, in de volgorde waarin u ze toont.")
    aanspreekpunt: Aanspreekpunt = Field(
        Aanspreekpunt(), description="Waar mensen terechtkunnen met wat over hun gegevens gaat."
    )
    bewaartermijnen: Bewaartermijnen = Field(
        Bewaartermijnen(), description="Hoelang elke soort gegevens blijft, in gewone woorden."
    )
