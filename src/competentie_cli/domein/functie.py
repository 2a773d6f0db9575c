"""Functies en rollen met wat ze vragen."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from competentie_cli.domein.basis import Datum, Id, JaNee, Naam, Niveau, Ref, Tekst, Vast, Weging, keuze

FunctieSoort = Literal["functie", "rol"]
LaagWoord = Literal["top", "leidinggevenden", "medewerkers"]
Verwachting = Literal["groeit", "gelijk", "verandert", "krimpt", "verdwijnt"]


class Eis(Vast):
    """Welk niveau van een competentie gevraagd wordt."""

    competentie: Ref
    gewenst: Niveau
    weging: Weging = Decimal(1)
    kritiek: JaNee = False


class Toekomst(Vast):
    """Hoe een functie zal veranderen."""

    verwachting: Annotated[Verwachting, keuze(Verwachting)] | None = None
    vanaf: Datum | None = None
    competenties: tuple[Eis, ...] = ()


class Functie(Vast):
    """Een functie of een rol."""

    id: Id
    naam: Naam
    soort: Annotated[FunctieSoort, keuze(FunctieSoort)] = "functie"
    familie: Tekst | None = None
    laag: Annotated[LaagWoord, keuze(LaagWoord)] | None = None
    doel: Tekst | None = None
    taken: tuple[Tekst, ...] = ()
    vereisten: tuple[Tekst, ...] = ()
    competenties: tuple[Eis, ...] = ()
    toekomst: Toekomst | None = None
    extern: dict[Tekst, Tekst] = {}
    bijgewerkt: Datum | None = None
