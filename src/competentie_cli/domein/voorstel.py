"""Het leervoorstel: welke doelen, welke activiteiten, wat ze vragen en wat er open blijft."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.inzet import Budgetruimte, Inzet
from competentie_cli.domein.kloof import Kloof, Kloofrij, Selectie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Oorzaak

MEESTE_ACTIVITEITEN = 5
GROEI_PER_PLAN = Decimal(1)


class Reden(StrEnum):
    """Waarom een doel niet helemaal gehaald wordt; de eerste die geldt."""

    GEEN_AANBOD = "geen-aanbod"
    INSTAP_TE_HOOG = "instap-te-hoog"
    GEEN_BUDGET = "geen-budget"
    GEEN_UREN = "geen-uren"
    PAST_NIET_SAMEN = "past-niet-samen"


@dataclass(frozen=True, slots=True)
class Leerdoel:
    """Waar iemand in dit plan naartoe kan groeien.

    Args:
        groei: hoeveel in dit plan, hoogstens één niveau.
        herkomst: `kloof` of `ambitie`.
        rij: de eigen rij van de competentie, als de functie of een rol haar vraagt.
    """

    competentie: str
    naam: str
    van: Decimal
    groei: Decimal
    herkomst: str
    kritiek: bool
    rij: Kloofrij | None = None

    @property
    def naar(self) -> Decimal:
        """Het niveau waar dit plan naartoe werkt."""
        return self.van + self.groei


@dataclass(frozen=True, slots=True)
class Leerstap:
    """Een gekozen activiteit, met de doelen die ze vooruithelpt.

    Args:
        doelen: competenties, in de volgorde van de doelen.
        verletkosten: uren in werktijd x uurkost; None als een van beide ontbreekt.
        in_voorkeur: of de vorm bij de leervoorkeuren hoort.
    """

    activiteit: Leeractiviteit
    doelen: tuple[str, ...]
    inzet: Inzet
    verletkosten: Decimal | None
    in_voorkeur: bool


@dataclass(frozen=True, slots=True)
class Leermix:
    """Eén manier om de doelen aan te pakken.

    Args:
        stappen: op id.
        op_vorm: dezelfde stappen zoals ze getoond worden: de werkplek eerst, dan samen, dan de rest.
        gedekt: per doel wat de gekozen activiteiten brengen.
        niet_haalbaar: competentie en reden, voor elk doel dat open blijft.
        kosten, uren: alleen wat uit het eigen budget komt.
        over_bedrag, over_uren: wat er vrij blijft; None zonder grens.
    """

    stappen: tuple[Leerstap, ...]
    op_vorm: tuple[Leerstap, ...]
    gedekt: tuple[Decimal, ...]
    niet_haalbaar: tuple[tuple[str, Reden], ...]
    kosten: Decimal
    uren: Decimal
    over_bedrag: Decimal | None
    over_uren: Decimal | None

    @property
    def tijd(self) -> Inzet:
        """Alle tijd samen, ook wat niet uit het eigen budget komt; wat niet bekend is, telt niet mee."""
        nul = Decimal(0)
        werktijd = sum((stap.inzet.uren or nul for stap in self.stappen), nul)
        eigen_tijd = sum((stap.inzet.eigen_tijd or nul for stap in self.stappen), nul)
        return Inzet(werktijd, eigen_tijd, None, True)


@dataclass(frozen=True, slots=True)
class Leervoorstel:
    """Het voorstel voor één persoon en één jaar, met twee andere mixen ernaast.

    Args:
        samen_te_bekijken: de rijen zonder bekend niveau.
        wij: de tekorten waarvan de oorzaak niet bij leren ligt.
    """

    kloof: Kloof
    jaar: int
    ruimte: Budgetruimte
    doelen: tuple[Leerdoel, ...]
    mix: Leermix
    meer_werkplek: Leermix
    meer_samen: Leermix
    samen_te_bekijken: tuple[Kloofrij, ...] = ()
    wij: tuple[tuple[Kloofrij, Oorzaak], ...] = ()

    @property
    def id(self) -> str:
        """De id van de medewerker."""
        return self.kloof.id


@dataclass(frozen=True, slots=True)
class Voorstellijst:
    """De voorstellen van een selectie op een peildatum."""

    peildatum: date
    voorstellen: tuple[Leervoorstel, ...]
    selectie: Selectie = field(default_factory=lambda: Selectie(()))
