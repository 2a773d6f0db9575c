"""De doellijn: van strategisch doel over competenties, functies en plannen naar leren, en terug naar meten.

Een getal over mensen is None als het verborgen blijft; nul is altijd echt nul.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.doeltak import Doeltak, Popdoel, Werk
from competentie_cli.domein.kloof import Selectie


class Leergrond(StrEnum):
    """Waarom er iets geleerd wordt, gezien vanuit de strategische doelen."""

    DOEL = "doel"
    VERPLICHT = "verplicht"
    GEEN_DOEL = "geen_doel"
    NIET_BEKEND = "niet_bekend"


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Iets met een naam, en bij een competentie van een doel ook dat doel."""

    id: str
    naam: str
    doel: str | None = None


@dataclass(frozen=True, slots=True)
class LosseDoelen:
    """De POP-doelen die geen strategisch doel dienen.

    Args:
        herkomst: per herkomst hoeveel; een doel met twee herkomsten telt in beide.
    """

    werk: Werk
    herkomst: tuple[tuple[str, int | None], ...]
    wie: tuple[Popdoel, ...] = ()


@dataclass(frozen=True, slots=True)
class Gevolgd:
    """Hoe vaak er iets gevolgd werd om een bepaalde reden, en door hoeveel mensen, als dat te zeggen valt."""

    grond: Leergrond
    keren: int | None
    mensen: int | None


@dataclass(frozen=True, slots=True)
class Leergronden:
    """Het leeraanbod en wat er gevolgd werd, naar wat het dient.

    Args:
        zonder_doel: activiteiten uit het aanbod die wel iets ontwikkelen, maar niets voor een doel.
        zonder_competentie: activiteiten waarvan het aanbod niet zegt wat ze ontwikkelen.
        verplicht: verplichte activiteiten die geen doel dienen; dat ze moeten, is hun reden.
        sinds: de eerste dag van wat gevolgd werd.
    """

    zonder_doel: tuple[Verwijzing, ...]
    zonder_competentie: tuple[Verwijzing, ...]
    verplicht: tuple[Verwijzing, ...]
    gevolgd: tuple[Gevolgd, ...]
    sinds: date


@dataclass(frozen=True, slots=True)
class Breuken:
    """Waar de lijn onderbroken is, in beide richtingen.

    Args:
        niemand: doelen waar geen enkel lopend POP-doel aan werkt.
        zonder_actie: doelen waar wel POP-doelen, maar geen acties voor zijn.
        niet_gevraagd, straks_gevraagd: competenties van een doel die geen profiel vraagt, of pas later.
        zonder_plan: gevraagde competenties van een doel waar zeker geen lopend POP-doel over gaat.
        zonder_aanbod: gevraagde competenties van een doel die geen leeractiviteit ontwikkelt.
    """

    zonder_competenties: tuple[Verwijzing, ...]
    niemand: tuple[Verwijzing, ...]
    zonder_actie: tuple[Verwijzing, ...]
    niet_gevraagd: tuple[Verwijzing, ...]
    straks_gevraagd: tuple[Verwijzing, ...]
    zonder_plan: tuple[Verwijzing, ...]
    zonder_aanbod: tuple[Verwijzing, ...]
    kern_zonder_doel: tuple[Verwijzing, ...]
    kern_zonder_aanbod: tuple[Verwijzing, ...]


class Stilte(StrEnum):
    """Waarom een peiling van de kern geen cijfers heeft."""

    TE_KLEIN = "te_klein"
    VERSCHIL = "verschil"
    NIEMAND = "niemand"


@dataclass(frozen=True, slots=True)
class Kernpeiling:
    """Hoe een kerncompetentie er op één dag voorstond.

    Args:
        stilte: waarom er geen cijfers staan; een verschil met een andere dag kan ook te klein zijn.
    """

    datum: date
    bekend: int | None = None
    op_niveau: int | None = None
    stilte: Stilte | None = None


@dataclass(frozen=True, slots=True)
class Kerngroei:
    """De groei van de organisatie op één kerncompetentie; de laatste dag eerst."""

    id: str
    naam: str
    gewenst: Decimal
    peilingen: tuple[Kernpeiling, ...]


@dataclass(frozen=True, slots=True)
class Doellijn:
    """De hele lijn, of het stuk dat over één doel gaat.

    Args:
        grens: over minder mensen staat er geen cijfer; None in een werkbeeld, waar alles staat.
        doel: de id van het ene gevraagde doel.
        verborgen: of er ergens een cijfer niet getoond wordt.
    """

    peildatum: date
    grens: int | None
    doelen: tuple[Doeltak, ...]
    breuken: Breuken
    los: LosseDoelen | None
    leren: Leergronden | None
    kern: tuple[Kerngroei, ...]
    selectie: Selectie = field(default_factory=lambda: Selectie(()))
    doel: str | None = None
    verborgen: bool = False

    @property
    def intern(self) -> bool:
        """Of dit een werkbeeld is."""
        return self.grens is None
