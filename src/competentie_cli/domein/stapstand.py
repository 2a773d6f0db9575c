"""Hoe het stappenplan ervoor staat op een dag."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from competentie_cli.domein.stappen import Besluit, Orgaanwoord, Reactie, Stap


class Stapvordering(StrEnum):
    """Waar een stap staat."""

    GEDAAN = "gedaan"
    BESPROKEN = "besproken"
    GEEN_AKKOORD = "geen akkoord"
    NU = "nu"
    WACHT = "wacht"


@dataclass(frozen=True, slots=True)
class Stapstand:
    """Eén stap op de peildatum; wat later gebeurt, is er nog niet.

    Args:
        op: de dag waarop de stap gezet of besproken is.
        te_laat: `tegen` is voorbij en de stap is niet gezet.
        wacht_op: de stappen die eerst moeten.
        reacties: wie al iets zei; een antwoord van later staat er niet bij.
    """

    stap: Stap
    vordering: Stapvordering
    op: date | None = None
    te_laat: bool = False
    wacht_op: tuple[Stap, ...] = ()
    reacties: tuple[Reactie, ...] = ()
    besluit: Besluit | None = None

    @property
    def onbeantwoord(self) -> tuple[Reactie, ...]:
        """De reacties waarop nog niemand antwoordde."""
        return tuple(reactie for reactie in self.reacties if reactie.antwoord is None)


@dataclass(frozen=True, slots=True)
class Vooraf:
    """Inschattingen in de bestanden van voor het overleg en de vaststelling rond waren.

    Args:
        rond_op: wanneer overleg en vaststelling rond waren; None zolang ze dat niet zijn.
        aantal: hoeveel inschattingen.
        mensen: over hoeveel mensen die gaan.
    """

    rond_op: date | None
    aantal: int
    mensen: int


@dataclass(frozen=True, slots=True)
class Stappenstand:
    """Het stappenplan op de peildatum.

    Args:
        organen: met wie er overlegd wordt.
        zonder_stap: de organen waarvoor nog geen stap in het plan staat.
    """

    peildatum: date
    organen: tuple[Orgaanwoord, ...]
    stappen: tuple[Stapstand, ...]
    zonder_stap: tuple[Orgaanwoord, ...]
    vooraf: Vooraf

    def met(self, *vorderingen: Stapvordering) -> tuple[Stapstand, ...]:
        """De stappen die zo staan, in de volgorde van het plan."""
        return tuple(stand for stand in self.stappen if stand.vordering in vorderingen)

    @property
    def te_laat(self) -> tuple[Stapstand, ...]:
        """De stappen die er al hadden moeten zijn."""
        return tuple(stand for stand in self.stappen if stand.te_laat)

    @property
    def volgende(self) -> tuple[Stapstand, ...]:
        """Wat nu aan de beurt is: eerst wat een datum heeft, op datum."""
        nu = (Stapvordering.NU, Stapvordering.BESPROKEN, Stapvordering.GEEN_AKKOORD)
        return tuple(sorted(self.met(*nu), key=lambda stand: stand.stap.tegen or date.max))

    @property
    def onbeantwoord(self) -> tuple[tuple[Stapstand, Reactie], ...]:
        """Elke reactie zonder antwoord, met haar stap."""
        return tuple((stand, reactie) for stand in self.stappen for reactie in stand.onbeantwoord)

    def gevraagd_aan(self, orgaan: str) -> tuple[Stapstand, ...]:
        """De stappen met dit orgaan."""
        return tuple(stand for stand in self.stappen if orgaan in stand.stap.orgaan)
