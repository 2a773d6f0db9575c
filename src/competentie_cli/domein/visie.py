"""visie.yaml: waarom we bestaan, waar we heen gaan en wat we van iedereen vragen."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from competentie_cli.domein.basis import CompetentieId, Datum, Getal, Id, Naam, Tekst, Vast, tekst_of
from competentie_cli.domein.functie import Eis


class Meting(Vast):
    """Een gemeten waarde van een indicator op een dag."""

    datum: Datum = Field(description="De dag van de meting.")
    waarde: Getal = Field(description="Het gemeten cijfer.", examples=[12])


class Doelindicator(Vast):
    """Waaraan een strategisch doel gemeten wordt."""

    tekst: Naam = Field(description="Wat er gemeten wordt.", examples=["Verloop van medewerkers"])
    nulmeting: Getal | None = Field(None, description="Het cijfer bij de start.", examples=[14])
    streef: Getal | None = Field(None, description="Het cijfer waar we naartoe willen.", examples=[9])
    metingen: tuple[Meting, ...] = Field((), description="De metingen sinds de start.")


class StrategischDoel(Vast):
    """Een doel van de organisatie."""

    id: Id = Field(description="De korte naam waarmee een ontwikkelplan naar dit doel verwijst.")
    naam: Naam = Field(description="Het doel in een paar woorden.", examples=["Persoonsgerichte zorg"])
    omschrijving: Tekst | None = Field(None, description="Wat we met dit doel willen bereiken.")
    horizon: Tekst | None = Field(None, description="Tegen wanneer het doel bereikt is.", examples=[2028])
    indicatoren: tuple[Annotated[Doelindicator, tekst_of(Doelindicator)], ...] = Field(
        (), description="Waaraan we zien dat het doel dichterbij komt, als zin of met cijfers."
    )
    competenties: tuple[CompetentieId, ...] = Field(
        (), description="De competenties die nodig zijn om dit doel te halen."
    )


class Visie(Vast):
    """De inhoud van visie.yaml; kerncompetenties gelden voor iedereen."""

    missie: Tekst | None = Field(None, description="Waarom de organisatie bestaat.")
    visie: Tekst | None = Field(None, description="Waar de organisatie de komende jaren naartoe wil.")
    waarden: tuple[Tekst, ...] = Field(
        (),
        description="Waar de organisatie voor staat, in losse woorden.",
        examples=[["respect", "nabijheid"]],
    )
    doelen: tuple[StrategischDoel, ...] = Field((), description="De strategische doelen van de organisatie.")
    kerncompetenties: tuple[Eis, ...] = Field(
        (), description="De competenties die van iedereen gevraagd worden, met het gevraagde niveau."
    )
