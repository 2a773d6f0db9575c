"""Hoe het rapport voor het overleg over groepen, cijfers en het overlegorgaan spreekt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.instelling import OverlegWoord
from competentie_cli.domein.orrapport import Jaarbeeld, Maat
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.woorden import geld, getal_nl

STREEPJE = "–"
SOORTEN = ("afdeling", "functiefamilie", "laag")
# bij wie dit rapport in de eerste plaats hoort
_VOORRANG: tuple[OverlegWoord, ...] = ("ondernemingsraad", "or", "vakbondsafvaardiging", "pvt", "cpbw")


@dataclass(frozen=True, slots=True)
class Kolom:
    """Eén cijfer van een maat: welke som, en hoe ze geschreven wordt."""

    naam: str
    maat: Maat
    plek: int
    schrijf: Callable[[Decimal], str]

    def getal(self, beeld: Jaarbeeld, groep: Groepsleutel = GEHEEL) -> Decimal | None:
        """Het getal; None als het verborgen is. Waar niemand meetelt, is de som nul."""
        return beeld.getal(self.maat, groep, self.plek)

    def cel(self, beeld: Jaarbeeld, groep: Groepsleutel = GEHEEL) -> str | None:
        """Het cijfer zoals het er staat; None als het verborgen is."""
        getal = self.getal(beeld, groep)
        return None if getal is None else self.schrijf(getal)


def heel(getal: Decimal) -> Decimal:
    """Op een heel getal: zo verraadt het verschil met vorig jaar niet wat één nieuwe collega werkt."""
    return getal.quantize(Decimal(1), ROUND_HALF_UP)


def _heel(getal: Decimal) -> str:
    return getal_nl(heel(getal))


MENSEN = (
    Kolom("koppen", Maat.KOPPEN, 0, getal_nl),
    Kolom("vte", Maat.VTE, 0, _heel),
    Kolom("gesprek", Maat.GESPREK, 0, getal_nl),
    Kolom("pop", Maat.POP, 0, getal_nl),
    Kolom("inschatting", Maat.INSCHATTING, 0, getal_nl),
)
LEREN = (
    Kolom("vorming", Maat.VORMING, 0, getal_nl),
    Kolom("eigen-tijd", Maat.EIGEN_TIJD, 0, getal_nl),
    Kolom("toegekend", Maat.TOEGEKEND, 0, geld),
    Kolom("afgesproken", Maat.GEBRUIKT, 0, geld),
    Kolom("besteed", Maat.BESTEED, 2, geld),
)
VORMEN = (
    Kolom("werkplek", Maat.VORMEN, 3, getal_nl),
    Kolom("samen", Maat.VORMEN, 4, getal_nl),
    Kolom("cursus", Maat.VORMEN, 5, getal_nl),
    Kolom("mensen-werkplek", Maat.VORMEN, 0, getal_nl),
    Kolom("mensen-samen", Maat.VORMEN, 1, getal_nl),
    Kolom("mensen-cursus", Maat.VORMEN, 2, getal_nl),
)
ALLE = (*MENSEN, *LEREN[:2], *VORMEN, *LEREN[2:])


class Orwoorden:
    """De woorden van één organisatie."""

    def __init__(self, spraak: Spraak) -> None:
        self.t = spraak.t
        self._spraak = spraak
        gekozen = spraak.organisatie.instelling.overleg
        self._orgaan = next((orgaan for orgaan in _VOORRANG if orgaan in gekozen), None)

    def voor_wie(self) -> str:
        """Het orgaan waar dit rapport voor is."""
        return self.t.plat(f"or-rapport.wie-{self._orgaan or 'geen'}")

    def grond(self) -> str:
        """Waarom het er is."""
        return self.t.plat(f"or-rapport.grond-{self._orgaan or 'geen'}")

    def collegas(self, aantal: int) -> str:
        """`één collega`, `12 collega's`."""
        if aantal == 1:
            return self.t.plat("or-rapport.een-collega")
        return self.t.plat("or-rapport.collegas", aantal=str(aantal))

    def van_collegas(self, aantal: int, geheel: int) -> str:
        """`12 van de 31 collega's`, `Geen van de 31 collega's`."""
        if not aantal:
            return self.t.plat("or-rapport.niemand", geheel=str(geheel))
        return self.t.plat("or-rapport.van-collegas", aantal=str(aantal), geheel=str(geheel))

    def groep(self, groep: Groepsleutel) -> str:
        """De naam van een groep; bij het overleg heet een functiefamilie een functiegroep."""
        if groep == ("functiefamilie", ""):
            return self.t.plat("or-rapport.zonder-functiegroep")
        return self._spraak.vaste_groep(groep)

    @property
    def lezers(self) -> str:
        """Wie leest wat over één mens gaat."""
        return self._spraak.lezers
