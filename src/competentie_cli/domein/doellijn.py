"""De doellijn: van strategisch doel over competenties, functies en plannen naar leren, en terug naar meten.

Een getal over mensen is None als het verborgen blijft; nul is altijd echt nul.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.budget import Vormgroepnaam
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.visie import Meting


class Vrager(StrEnum):
    """Waar een gevraagd niveau vandaan komt."""

    FUNCTIE = "functie"
    ROL = "rol"
    KERN = "kern"
    TOEKOMST = "toekomst"


class Leergrond(StrEnum):
    """Waarom er iets geleerd wordt, gezien vanuit de strategische doelen."""

    DOEL = "doel"
    VERPLICHT = "verplicht"
    GEEN_DOEL = "geen_doel"
    NIET_BEKEND = "niet_bekend"


@dataclass(frozen=True, slots=True)
class Indicatorstand:
    """Hoe een indicator ervoor staat.

    Args:
        metingen: die tot en met de peildatum, oudste eerst.
        deel: welk deel van de weg van nulmeting naar streef er afgelegd is: 1 is het streefcijfer, onder 0 is
            verder weg dan bij de start. None zonder nulmeting, streef of meting, of als er geen weg is.
    """

    tekst: str
    nulmeting: Decimal | None = None
    streef: Decimal | None = None
    metingen: tuple[Meting, ...] = ()
    deel: Decimal | None = None

    @property
    def in_cijfers(self) -> bool:
        """Of er een cijfer bij staat."""
        return self.nulmeting is not None or self.streef is not None or bool(self.metingen)


@dataclass(frozen=True, slots=True)
class Vraagrij:
    """Wie een competentie vraagt, en op welk niveau.

    Args:
        functie: de id; None voor de kern.
        vanaf: wanneer een toekomstige rij ingaat, als dat er staat.
    """

    soort: Vrager
    functie: str | None
    naam: str
    gewenst: Decimal
    vanaf: date | None = None


@dataclass(frozen=True, slots=True)
class Behoefte:
    """Van hoeveel mensen een competentie gevraagd wordt, en hoe het daarmee staat."""

    gevraagd: int
    groeien: int | None
    op_niveau: int | None
    onbekend: int | None

    @property
    def bekend(self) -> int | None:
        """Van hoeveel mensen het niveau bekend is; None als dat niet te zeggen valt."""
        if self.groeien is not None and self.op_niveau is not None:
            return self.groeien + self.op_niveau
        return None if self.onbekend is None else self.gevraagd - self.onbekend


@dataclass(frozen=True, slots=True)
class Werk:
    """Hoeveel POP-doelen er lopen, van hoeveel mensen, met hoeveel acties in elke groep leervormen."""

    doelen: int | None
    mensen: int | None
    acties: tuple[tuple[Vormgroepnaam, int | None], ...]

    @property
    def ligt_stil(self) -> bool:
        """Of er zeker geen enkel doel is."""
        return self.doelen == 0

    @property
    def zonder_acties(self) -> bool:
        """Of er zeker geen enkele actie is."""
        return all(aantal == 0 for _, aantal in self.acties)


@dataclass(frozen=True, slots=True)
class Hermeting:
    """Van hoeveel mensen een POP-doel afliep, en hoeveel daarna opnieuw ingeschat zijn."""

    mensen: int | None
    opnieuw: int | None


@dataclass(frozen=True, slots=True)
class Mens:
    """Iemand in een werkbeeld."""

    id: str
    naam: str | None


@dataclass(frozen=True, slots=True)
class Popdoel:
    """Een doel uit iemands plan, in een werkbeeld.

    Args:
        nummer: de plaats van het doel in het plan, vanaf 1.
    """

    wie: Mens
    plan: str
    nummer: int
    id: str | None
    competentie: str | None


@dataclass(frozen=True, slots=True)
class Betrokkenen:
    """De mensen achter de cijfers: alleen in een werkbeeld."""

    groeien: tuple[Mens, ...] = ()
    onbekend: tuple[Mens, ...] = ()
    doelen: tuple[Popdoel, ...] = ()
    opnieuw: tuple[Mens, ...] = ()
    nog_niet: tuple[Mens, ...] = ()


@dataclass(frozen=True, slots=True)
class Lijncompetentie:
    """Een competentie van een strategisch doel, met alles wat eraan hangt.

    Args:
        behoefte: None als ze van te weinig mensen gevraagd wordt om er iets over te zeggen.
        aanbod: de namen van de leeractiviteiten die haar ontwikkelen.
    """

    id: str
    naam: str
    vragers: tuple[Vraagrij, ...]
    behoefte: Behoefte | None
    werk: Werk
    aanbod: tuple[str, ...]
    hermeting: Hermeting
    wie: Betrokkenen = Betrokkenen()

    @property
    def gevraagd(self) -> bool:
        """Of een functie, een rol of de kern haar nu vraagt."""
        return any(rij.soort is not Vrager.TOEKOMST for rij in self.vragers)


@dataclass(frozen=True, slots=True)
class Doeltak:
    """Eén strategisch doel met zijn takken.

    Args:
        werk: alles wat dit doel dient, door de competentie of omdat het plan het doel noemt.
        daarnaast: de POP-doelen die dit doel noemen met een andere of zonder competentie.
    """

    id: str
    naam: str
    omschrijving: str | None
    horizon: str | None
    indicatoren: tuple[Indicatorstand, ...]
    competenties: tuple[Lijncompetentie, ...]
    werk: Werk
    hermeting: Hermeting
    daarnaast: Werk
    wie_daarnaast: tuple[Popdoel, ...] = ()


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
