"""Functies en rollen met wat ze vragen."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from competentie_cli.domein.basis import (
    CompetentieId,
    Datum,
    Id,
    JaNee,
    Naam,
    Niveau,
    Tekst,
    Vast,
    Weging,
    keuze,
)

FunctieSoort = Literal["functie", "rol"]
LaagWoord = Literal["top", "leidinggevenden", "medewerkers"]
Verwachting = Literal["groeit", "gelijk", "verandert", "krimpt", "verdwijnt"]


class Eis(Vast):
    """Welk niveau van een competentie gevraagd wordt."""

    competentie: CompetentieId = Field(description="De competentie die gevraagd wordt.")
    gewenst: Niveau = Field(description="Het niveau dat gevraagd wordt.")
    weging: Weging = Field(
        Decimal(1), description="Hoe zwaar deze competentie meetelt: meer dan 0 en hoogstens 3."
    )
    kritiek: JaNee = Field(False, description="Of de competentie onmisbaar is in de functie.")


class Toekomst(Vast):
    """Hoe een functie zal veranderen."""

    verwachting: Annotated[Verwachting, keuze(Verwachting)] | None = Field(
        None, description="Hoe de vraag naar deze functie zal veranderen."
    )
    vanaf: Datum | None = Field(None, description="Vanaf wanneer de verandering verwacht wordt.")
    competenties: tuple[Eis, ...] = Field((), description="Wat de functie dan zal vragen.")


class Functie(Vast):
    """Een functie of een rol."""

    id: Id = Field(description="De korte naam waarmee andere bestanden naar deze functie verwijzen.")
    naam: Naam = Field(
        description="De naam zoals ze in rapporten en plannen staat.", examples=["Zorgkundige"]
    )
    soort: Annotated[FunctieSoort, keuze(FunctieSoort)] = Field(
        "functie", description="Een functie, of een rol die iemand er naast de eigen functie bij neemt."
    )
    familie: Tekst | None = Field(
        None, description="De groep functies waar deze bij hoort.", examples=["Zorg en begeleiding"]
    )
    laag: Annotated[LaagWoord, keuze(LaagWoord)] | None = Field(
        None, description="De laag in de organisatie; anders volgt die uit wie leidinggeeft."
    )
    doel: Tekst | None = Field(None, description="Waarom de functie bestaat.")
    taken: tuple[Tekst, ...] = Field((), description="Wat iemand in deze functie doet.")
    vereisten: tuple[Tekst, ...] = Field(
        (),
        description="Diploma's, registraties en attesten die nodig zijn.",
        examples=[["Visum zorgkundige"]],
    )
    competenties: tuple[Eis, ...] = Field(
        (), description="De competenties die de functie vraagt, met het gevraagde niveau."
    )
    toekomst: Toekomst | None = Field(None, description="Hoe de functie de komende jaren zal veranderen.")
    extern: dict[Tekst, Tekst] = Field(
        {}, description="De code van deze functie in een ander stelsel, zoals HR21 of IF-IC."
    )
    bijgewerkt: Datum | None = Field(None, description="De dag waarop het profiel het laatst veranderde.")
