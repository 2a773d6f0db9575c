"""Wat een POP-document nodig heeft: het plan, de stand toen en nu, mogelijkheden, tijd en geld."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from competentie_cli.domein.inzet import Budgetruimte, Inzet
from competentie_cli.domein.kloof import Kloof, Kloofrij
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker, Oorzaak
from competentie_cli.domein.plan import Actie, Doel, Plan
from competentie_cli.domein.voorstel import Leerdoel, Leervoorstel


@dataclass(frozen=True, slots=True)
class Actiestand:
    """Een actie uit een plan, met haar activiteit en wat ze vraagt.

    Args:
        uiterlijk: van een vastgelopen actie, de dag waarop het vangnet moet werken.
    """

    actie: Actie
    activiteit: Leeractiviteit | None
    inzet: Inzet
    uiterlijk: date | None = None


@dataclass(frozen=True, slots=True)
class Mogelijkheid:
    """Een activiteit die een doel vooruit kan helpen, nog niet gekozen."""

    activiteit: Leeractiviteit
    bijdrage: str
    inzet: Inzet


@dataclass(frozen=True, slots=True)
class Popdoel:
    """Een doel, gekozen in het plan of mogelijk.

    Args:
        doel: None als er nog niets gekozen is.
        rij: de rij van de competentie zoals het document ze toont.
        ontbreekt: welke delen van SMART nog open staan, als letters met een reden.
        voorstel: het voorgestelde doel, zolang er geen plan is.
    """

    nummer: int
    doel: Doel | None
    rij: Kloofrij | None
    acties: tuple[Actiestand, ...] = ()
    mogelijkheden: tuple[Mogelijkheid, ...] = ()
    ontbreekt: tuple[tuple[str, str], ...] = ()
    voorstel: Leerdoel | None = None


@dataclass(frozen=True, slots=True)
class ElderRij:
    """Een tekort waarvan de oorzaak niet bij leren ligt."""

    rij: Kloofrij
    oorzaak: Oorzaak


@dataclass(frozen=True, slots=True)
class Functievergelijking:
    """Hoe iemand staat tegenover een andere functie, op naam van competenties.

    Args:
        grote_stap: of er ergens meer dan één trede bij moet komen.
    """

    functie: str
    klaar: tuple[str, ...]
    groei: tuple[str, ...]
    bekijken: tuple[str, ...]
    nieuw: tuple[str, ...]
    vereisten: tuple[str, ...]
    grote_stap: bool = False


@dataclass(frozen=True, slots=True)
class Popstand:
    """Alles over iemands plan op een dag.

    Args:
        nu: de kloof op de peildatum.
        toen: de kloof op de dag van de eerste handtekening; None zolang er niet getekend is.
        verlet: verletkosten en de uren erachter; None als er iets ontbreekt.
        voorstel: wat er zou kunnen, zolang er geen plan is.
    """

    persoon: Medewerker
    peildatum: date
    plan: Plan | None
    nu: Kloof
    toen: Kloof | None
    getekend_op: date | None
    doelen: tuple[Popdoel, ...]
    elders: tuple[ElderRij, ...]
    ruimte: Budgetruimte
    ambities: tuple[Functievergelijking, ...] = ()
    leidinggevende: str | None = None
    verlet: tuple[Decimal, Decimal] | None = None
    voorstel: Leervoorstel | None = None

    @property
    def getoond(self) -> Kloof:
        """De stand die het document toont: die bij de ondertekening, anders die van vandaag."""
        return self.toen or self.nu

    @property
    def is_keuze(self) -> bool:
        """Of er nog gekozen moet worden: geen plan, of een ontwerp."""
        return self.plan is None or self.plan.status == "concept"
