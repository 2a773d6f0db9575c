"""Het competentiewoordenboek."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from competentie_cli.domein.basis import CompetentieId, Datum, Id, Naam, Niveau, Tekst, Vast, keuze, tekst_of

CompetentieSoort = Literal["kern", "functie", "leidinggevend", "vaktechnisch"]
Richting = Literal["positief", "negatief"]
Vaststelling = Literal["ontwerp", "vastgesteld"]


class Gedragsindicator(Vast):
    """Gedrag dat een ander kan zien."""

    tekst: Naam = Field(description="Wat iemand doet, als een zin die begint met een werkwoord.")
    richting: Annotated[Richting, keuze(Richting)] = Field(
        "positief",
        description="Of dit gedrag bij het niveau hoort (positief) of er juist tegenin gaat (negatief).",
    )


class Niveaubeschrijving(Vast):
    """Hoe een competentie er op één niveau uitziet."""

    niveau: Niveau = Field(description="Het niveau van de schaal dat hier beschreven wordt.")
    omschrijving: Tekst | None = Field(None, description="Dit niveau in één of twee zinnen.")
    indicatoren: tuple[Annotated[Gedragsindicator, tekst_of(Gedragsindicator)], ...] = Field(
        (), description="Twee tot zes voorbeelden van gedrag dat een ander op dit niveau kan zien."
    )


class Competentie(Vast):
    """Een competentie met haar niveaus."""

    id: Id = Field(description="De korte naam waarmee andere bestanden naar deze competentie verwijzen.")
    naam: Naam = Field(description="De naam zoals ze in rapporten en plannen staat.")
    soort: Annotated[CompetentieSoort, keuze(CompetentieSoort)] = Field(
        "functie",
        description="Of ze voor iedereen telt (kern), of hoort bij een functie, leidinggeven of een vak.",
    )
    familie: Tekst | None = Field(
        None, description="De groep waar de competentie bij hoort.", examples=["Relationeel"]
    )
    definitie: Tekst | None = Field(None, description="Wat de organisatie onder deze competentie verstaat.")
    niveaus: tuple[Niveaubeschrijving, ...] = Field(
        (), description="Hoe de competentie er op elk niveau van de schaal uitziet."
    )
    synoniemen: tuple[Tekst, ...] = Field(
        (), description="Andere woorden die voor hetzelfde gebruikt worden."
    )
    praktijken: tuple[Tekst, ...] = Field(
        (), description="Goede gewoontes uit eigen huis, waar anderen van kunnen leren."
    )
    extern: dict[Tekst, Tekst] = Field(
        {},
        description="De code of het adres van deze competentie in andere lijsten, zoals esco of competentnl.",
    )
    status: Annotated[Vaststelling, keuze(Vaststelling)] = Field(
        "ontwerp", description="Of de tekst nog een ontwerp is of al is vastgesteld."
    )
    vastgesteld: Datum | None = Field(None, description="De dag waarop de tekst is vastgesteld.")
    vervangen_door: CompetentieId | None = Field(
        None, description="De competentie die in de plaats komt als deze niet meer gebruikt wordt."
    )
    gesplitst_in: tuple[CompetentieId, ...] = Field(
        (), description="De competenties waarin deze is opgesplitst."
    )
    bijgewerkt: Datum | None = Field(None, description="De dag waarop de tekst het laatst veranderde.")

    def gedrag_op(self, niveau: Decimal) -> tuple[str, ...]:
        """De positieve indicatoren van precies dit niveau."""
        return tuple(
            indicator.tekst
            for beschrijving in self.niveaus
            if beschrijving.niveau == niveau
            for indicator in beschrijving.indicatoren
            if indicator.richting == "positief"
        )
