"""Hoe het draagvlak ervoor staat op een dag: cijfers per groep, en wat er nog open ligt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from competentie_cli.domein.basis import RUIM
from competentie_cli.domein.draagvlak import Betrokkene, Communicatiemoment, Trekker, Zorg


def procent(deel: int, geheel: int) -> int:
    """Een aandeel in hele procenten, half naar boven."""
    return int(RUIM.divide(Decimal(100 * deel), Decimal(geheel)).quantize(Decimal(1), ROUND_HALF_UP))


class Spreiding(StrEnum):
    """Hoe ver de antwoorden uit elkaar liggen."""

    VERDEELD = "verdeeld"
    EENSGEZIND = "eensgezind"
    GESPREID = "gespreid"


@dataclass(frozen=True, slots=True)
class Eerder:
    """Dezelfde stelling bij dezelfde groep, de vorige keer."""

    datum: date
    n: int
    eens: int


@dataclass(frozen=True, slots=True)
class Itemstand:
    """De antwoorden van een groep op één stelling.

    Args:
        eens, midden, oneens: hoeveel mensen 4 of 5, 3, en 1 of 2 antwoordden.
    """

    item: str
    n: int
    eens: int
    midden: int
    oneens: int
    mediaan: Decimal
    spreiding: Spreiding
    eerder: Eerder | None = None

    @property
    def aandeel(self) -> int:
        """Hoeveel procent het eens is."""
        return procent(self.eens, self.n)

    @property
    def aandeel_midden(self) -> int:
        """Hoeveel procent in het midden staat."""
        return procent(self.midden, self.n)

    @property
    def aandeel_oneens(self) -> int:
        """Hoeveel procent het niet eens is."""
        return procent(self.oneens, self.n)

    @property
    def verandering(self) -> int | None:
        """Hoeveel punten het aandeel verschilt van de vorige keer: het ene hele procent min het andere."""
        return None if self.eerder is None else self.aandeel - procent(self.eerder.eens, self.eerder.n)


@dataclass(frozen=True, slots=True)
class Groepsrij:
    """De laatste meting van een groep of van een afdeling daarin die te tonen is.

    Args:
        items: wat te tonen is, het laagste aandeel eerst.
        oud: de meting is meer dan een jaar oud.
        meesten: hoeveel er uitgenodigd waren, is verborgen; de meesten van hen antwoordden.
    """

    afdeling: str | None
    datum: date
    oud: bool
    uitgenodigd: int | None
    antwoorden: int
    items: tuple[Itemstand, ...]
    meesten: bool = False

    @property
    def respons(self) -> int | None:
        """Hoeveel procent van wie uitgenodigd was, antwoordde."""
        return procent(self.antwoorden, self.uitgenodigd) if self.uitgenodigd else None


@dataclass(frozen=True, slots=True)
class Verborgen:
    """Een meting die later is dan wat er te zien is en die zelf niet te tonen is."""

    afdeling: str | None
    datum: date


@dataclass(frozen=True, slots=True)
class Verklaring:
    """Wat een groep samen zei."""

    datum: date
    oud: bool
    tekst: str
    door: str | None
    afdeling: str | None = None


@dataclass(frozen=True, slots=True)
class Groepsstand:
    """Alles wat van één groep bekend is."""

    groep: str
    rijen: tuple[Groepsrij, ...] = ()
    verklaringen: tuple[Verklaring, ...] = ()
    verborgen: tuple[Verborgen, ...] = ()

    @property
    def onbekend(self) -> bool:
        """Of er geen cijfer en geen verklaring is."""
        return not self.rijen and not self.verklaringen


@dataclass(frozen=True, slots=True)
class Dunst:
    """Waar het draagvlak het dunst is: het laagste aandeel dat het eens is."""

    groep: str
    rij: Groepsrij

    @property
    def item(self) -> Itemstand:
        """De stelling met dat aandeel."""
        return self.rij.items[0]


@dataclass(frozen=True, slots=True)
class Zorgstand:
    """Een zorg op een dag.

    Args:
        maanden: hoeveel volle maanden ze al gemeld is.
        mist: wat er bij een open zorg nog niet staat: `wie`, `tegen` of beide.
    """

    zorg: Zorg
    is_open: bool
    maanden: int | None
    mist: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actiestand:
    """Een actie die nog loopt, uit een zorg, uit de lijst van acties of bij een betrokkene.

    Args:
        bron: `zorg`, `actie` of `betrokkene`.
    """

    bron: str
    actie: str
    wie: str | None
    tegen: date | None
    te_laat: bool
    doel: str | None
    zonder_eigenaar: bool


@dataclass(frozen=True, slots=True)
class Bereik:
    """Wanneer een groep iets hoorde en wanneer weer.

    Args:
        gemist: momenten die voorbij zijn en waar niet bij staat dat ze gehouden zijn.
    """

    groep: str
    laatste: Communicatiemoment | None
    volgende: Communicatiemoment | None
    gemist: int = 0

    @property
    def nooit(self) -> bool:
        """Of deze groep nog nooit iets hoorde."""
        return self.laatste is None


@dataclass(frozen=True, slots=True)
class Bewaking:
    """Iets wat bewaakt wordt, en door wie nu; leeg als niemand het bewaakt.

    Args:
        vroeger: wie het bewaakte en dat nu niet meer doet.
    """

    bewaakt: str
    nu: tuple[Trekker, ...]
    vroeger: tuple[Trekker, ...]


@dataclass(frozen=True, slots=True)
class Doelstand:
    """Wat er het afgelopen jaar voor een strategisch doel gebeurde.

    Args:
        in_plannen: of er genoeg mensen in hun plan aan werken om het te zeggen.
        plannen: hoeveel dat er zijn; None buiten een werkdocument.
    """

    id: str
    naam: str
    communicatie: int
    acties: int
    metingen: int
    in_plannen: bool
    plannen: int | None

    @property
    def stil(self) -> bool:
        """Of er niets te vinden is."""
        return not (self.communicatie or self.acties or self.metingen or self.in_plannen)


@dataclass(frozen=True)
class Draagvlakstand:
    """Het draagvlak op de peildatum.

    Args:
        intern: met namen en met de betrokkenen.
        groepen: waar het draagvlak het dunst is eerst; dan wie enkel een verklaring gaf; dan wie niets gaf.
        betrokkenen: leeg buiten een werkdocument.
    """

    peildatum: date
    grens: int
    intern: bool
    leeg: bool
    groepen: tuple[Groepsstand, ...]
    dunst: Dunst | None
    zorgen: tuple[Zorgstand, ...]
    acties: tuple[Actiestand, ...]
    bereik: tuple[Bereik, ...]
    bewaking: tuple[Bewaking, ...]
    betrokkenen: tuple[Betrokkene, ...]
    doelen: tuple[Doelstand, ...]
    sinds: date

    @property
    def zonder_doel(self) -> tuple[Actiestand, ...]:
        """Lopende acties waarbij niet staat welk doel ze dienen."""
        return tuple(actie for actie in self.acties if actie.doel is None)
