"""Het merk van de dag op een getekend plan: alleen wat het draagt, mag bij een nieuwe afdruk anders zijn."""

from __future__ import annotations

from competentie_cli.domein.pop import Popstand
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.woorden import datum_lang


class Dagmerk:
    """Zet de peildatum bij wat ervan afhangt; zolang er niet getekend is, blijft alles zoals het is."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.t = spraak.t
        self.getekend = stand.getekend_op is not None
        self.datum = datum_lang(stand.peildatum)

    def kolom(self, naam: str) -> Zin:
        """De kop van een kolom, met de dag waarvan ze is."""
        kop = self.t(f"kolom.{naam}")
        return self.t("ondertekend.op", wat=kop, datum=self.datum) if self.getekend else kop

    def planning(self) -> Zin:
        """De kop boven wanneer iets gebeurt: na de handtekening verschuift dat nog."""
        if not self.getekend:
            return self.t("kolom.wanneer")
        return self.t("ondertekend.op", wat=self.t("ondertekend.planning"), datum=self.datum)

    def titel(self, titel: str) -> str:
        """De titel van een sectie die helemaal van de dag afhangt."""
        return self.t.plat("ondertekend.op", wat=titel, datum=self.datum) if self.getekend else titel

    def woord(self, stand: str) -> str:
        """De stand van een afspraak midden in een zin."""
        if not stand or not self.getekend:
            return stand
        return self.t.plat("ondertekend.woord", datum=self.datum, stand=stand)

    def stand(self) -> Zin:
        """Het begin van een alinea met de stand van de dag; leeg zolang er niet getekend is."""
        return self.t("ondertekend.stand-op", datum=self.datum) if self.getekend else ()
