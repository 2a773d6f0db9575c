"""Het persoonlijk ontwikkelplan (POP)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import model_validator

from competentie_cli.domein.basis import (
    Bedrag,
    Datum,
    Id,
    JaNee,
    Naam,
    Niveau,
    Ref,
    Tekst,
    Vast,
    een_of_lijst,
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
Kiezer = Literal["medewerker", "leidinggevende", "samen"]
Doelstatus = Literal["open", "bezig", "behaald", "deels", "niet", "vervallen"]
Actiestatus = Literal["gepland", "bezig", "afgerond", "vastgelopen", "gestopt"]
Tekenwijze = Literal["akkoord", "gezien"]

NIET_GETEKEND = frozenset({"concept", "besproken"})


class Periode(Vast):
    """De looptijd van een plan, t/m `tot`."""

    van: Datum
    tot: Datum | None = None


class Afspraak(Vast):
    """Een afspraak, met wie ervoor zorgt en tegen wanneer."""

    tekst: Naam
    wie: Tekst | None = None
    tegen: Datum | None = None
    status: Annotated[Voortgang, keuze(Voortgang)] = "open"
    competentie: Ref | None = None


class Vervolg(Vast):
    """Het doel van een vorig plan waar dit op verdergaat."""

    plan: Ref
    doel: Ref


class Actie(Vast):
    """Wat iemand gaat doen voor een doel."""

    leeractiviteit: Ref | None = None
    omschrijving: Tekst | None = None
    vorm: Vorm | None = None
    uren: UrenVeld | None = None
    eigen_tijd: Bedrag | None = None
    kosten: Bedrag | None = None
    betaald_door: Betaler | None = None
    in_gewoon_werk: JaNee = False
    status: Annotated[Actiestatus, keuze(Actiestatus)] = "gepland"
    start: Datum | None = None
    einde: Datum | None = None
    sinds: Datum | None = None
    gekozen_door: Annotated[Kiezer, keuze(Kiezer)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _activiteit_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "leeractiviteit", "omschrijving")


AfspraakVeld = Annotated[Afspraak, tekst_of(Afspraak)]


class Doel(Vast):
    """Een doel van de medewerker in een plan."""

    id: Id | None = None
    competentie: Ref | None = None
    omschrijving: Tekst | None = None
    herkomst: Annotated[tuple[Annotated[HerkomstWoord, keuze(HerkomstWoord)], ...], een_of_lijst()] = ()
    gekozen_door: Annotated[Kiezer, keuze(Kiezer)] | None = None
    strategisch_doel: Ref | None = None
    van: Niveau | None = None
    naar: Niveau | None = None
    resultaat: Tekst | None = None
    tegen: Datum | None = None
    status: Annotated[Doelstatus, keuze(Doelstatus)] = "open"
    status_op: Datum | None = None
    reden: Tekst | None = None
    vervolg_van: Vervolg | None = None
    acties: tuple[Actie, ...] = ()
    afspraken: tuple[AfspraakVeld, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _competentie_of_omschrijving(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "competentie", "omschrijving")


class Opvolgmoment(Vast):
    """Een moment waarop het plan samen bekeken wordt."""

    datum: Datum
    gehouden: JaNee = False
    verslag: Tekst | None = None


class Handtekening(Vast):
    """Wanneer iemand tekende, en of dat voor akkoord of voor gezien was."""

    datum: Datum
    als: Annotated[Tekenwijze, keuze(Tekenwijze)] = "akkoord"


HandtekeningVeld = Annotated[Handtekening, kort_voor("datum")]


class Akkoord(Vast):
    """De twee handtekeningen."""

    medewerker: HandtekeningVeld | None = None
    leidinggevende: HandtekeningVeld | None = None


class Plan(Vast):
    """Een persoonlijk ontwikkelplan."""

    id: Id | None = None
    medewerker: Ref
    periode: Periode
    status: Annotated[PlanStatus, keuze(PlanStatus)] = "concept"
    besproken: Datum | None = None
    doelen: tuple[Doel, ...] = ()
    afspraken: tuple[AfspraakVeld, ...] = ()
    opvolging: tuple[Opvolgmoment, ...] = ()
    akkoord: Akkoord = Akkoord()
    gezien_anders: Tekst | None = None

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
