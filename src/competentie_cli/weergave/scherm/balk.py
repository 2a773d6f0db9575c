"""De balk: gevraagd tegenover nu, met tekens die ook zonder kleur verschillen."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.kloof import Kloofrij, Status

_PER_TREDE = 2
_BREEDSTE = 16


@dataclass(frozen=True)
class Tekens:
    """De tekens van de balk."""

    nu: str
    tekort: str
    boven: str
    onbekend: str
    rest: str

    def uitleg(self) -> tuple[tuple[str, str], ...]:
        """Elk teken met wat het betekent."""
        return (
            (self.nu, "nu"),
            (self.tekort, "nog te gaan"),
            (self.boven, "boven gevraagd"),
            (self.onbekend, "onbekend"),
            (self.rest, "rest van de schaal"),
        )


BLOKJES = Tekens("█", "▒", "▓", "?", "·")
ASCII = Tekens("#", "-", "+", "?", ".")


@dataclass(frozen=True)
class Balk:
    """Een balk over de schaal van de organisatie, in stappen van een half niveau waar dat past."""

    onder: Decimal
    boven: Decimal
    breedte: int
    tekens: Tekens

    @classmethod
    def van(cls, instelling: Instelling, *, ascii_: bool = False) -> Balk:
        """De balk bij de schaal: de onderste trede telt één stap, een trede 0 is leeg."""
        stap = min(hoger.niveau - lager.niveau for lager, hoger in pairwise(instelling.schaal))
        onder = instelling.laagste_niveau
        onder = onder if onder == 0 else onder - stap
        treden = (instelling.hoogste_niveau - onder) / stap
        breedte = min(_BREEDSTE, int(treden * _PER_TREDE))
        return cls(onder, instelling.hoogste_niveau, breedte, ASCII if ascii_ else BLOKJES)

    def teken(self, rij: Kloofrij) -> str:
        """De balk van een rij; een verschil is altijd minstens één teken breed."""
        gewenst = self._vakken(rij.gewenst)
        if rij.huidig is None or not rij.bekend:
            vol = self.tekens.onbekend * gewenst if rij.status is Status.ONBEKEND else ""
        elif rij.huidig < rij.gewenst:
            nu = min(self._vakken(rij.huidig), max(gewenst - 1, 0))
            vol = self.tekens.nu * nu + self.tekens.tekort * (gewenst - nu)
        else:
            nu = self._vakken(rij.huidig, ROUND_CEILING)
            vol = self.tekens.nu * gewenst + self.tekens.boven * (nu - gewenst)
        return vol[: self.breedte].ljust(self.breedte, self.tekens.rest)

    def _vakken(self, niveau: Decimal, afronding: str = ROUND_FLOOR) -> int:
        deel = (niveau - self.onder) / (self.boven - self.onder) * self.breedte
        return max(0, int(deel.to_integral_value(afronding)))
