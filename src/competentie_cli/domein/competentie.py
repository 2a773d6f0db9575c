"""Het competentiewoordenboek."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from competentie_cli.domein.basis import Datum, Id, Naam, Niveau, Ref, Tekst, Vast, keuze, tekst_of

CompetentieSoort = Literal["kern", "functie", "leidinggevend", "vaktechnisch"]
Richting = Literal["positief", "negatief"]
Vaststelling = Literal["ontwerp", "vastgesteld"]


class Gedragsindicator(Vast):
    """Gedrag dat een ander kan zien."""

    tekst: Naam
    richting: Annotated[Richting, keuze(Richting)] = "positief"


class Niveaubeschrijving(Vast):
    """Hoe een competentie er op één niveau uitziet."""

    niveau: Niveau
    omschrijving: Tekst | None = None
    indicatoren: tuple[Annotated[Gedragsindicator, tekst_of(Gedragsindicator)], ...] = ()


class Competentie(Vast):
    """Een competentie met haar niveaus."""

    id: Id
    naam: Naam
    soort: Annotated[CompetentieSoort, keuze(CompetentieSoort)] = "functie"
    familie: Tekst | None = None
    definitie: Tekst | None = None
    niveaus: tuple[Niveaubeschrijving, ...] = ()
    synoniemen: tuple[Tekst, ...] = ()
    praktijken: tuple[Tekst, ...] = ()
    extern: dict[Tekst, Tekst] = {}
    status: Annotated[Vaststelling, keuze(Vaststelling)] = "ontwerp"
    vastgesteld: Datum | None = None
    vervangen_door: Ref | None = None
    gesplitst_in: tuple[Ref, ...] = ()
    bijgewerkt: Datum | None = None

    def gedrag_op(self, niveau: Decimal) -> tuple[str, ...]:
        """De positieve indicatoren van precies dit niveau."""
        return tuple(
            indicator.tekst
            for beschrijving in self.niveaus
            if beschrijving.niveau == niveau
            for indicator in beschrijving.indicatoren
            if indicator.richting == "positief"
        )
