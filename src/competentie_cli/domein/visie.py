"""visie.yaml: waarom we bestaan, waar we heen gaan en wat we van iedereen vragen."""

from __future__ import annotations

from typing import Annotated

from competentie_cli.domein.basis import Datum, Getal, Id, Naam, Ref, Tekst, Vast, tekst_of
from competentie_cli.domein.functie import Eis


class Meting(Vast):
    """Een gemeten waarde van een indicator op een dag."""

    datum: Datum
    waarde: Getal


class Doelindicator(Vast):
    """Waaraan een strategisch doel gemeten wordt."""

    tekst: Naam
    nulmeting: Getal | None = None
    streef: Getal | None = None
    metingen: tuple[Meting, ...] = ()


class StrategischDoel(Vast):
    """Een doel van de organisatie."""

    id: Id
    naam: Naam
    omschrijving: Tekst | None = None
    horizon: Tekst | None = None
    indicatoren: tuple[Annotated[Doelindicator, tekst_of(Doelindicator)], ...] = ()
    competenties: tuple[Ref, ...] = ()


class Visie(Vast):
    """De inhoud van visie.yaml; kerncompetenties gelden voor iedereen."""

    missie: Tekst | None = None
    visie: Tekst | None = None
    waarden: tuple[Tekst, ...] = ()
    doelen: tuple[StrategischDoel, ...] = ()
    kerncompetenties: tuple[Eis, ...] = ()
