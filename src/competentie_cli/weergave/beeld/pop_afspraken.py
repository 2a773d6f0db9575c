"""De afspraken van een plan: wie ervoor zorgt, tegen wanneer en hoe het staat."""

from __future__ import annotations

from competentie_cli.domein.plan import Afspraak
from competentie_cli.domein.pop import Popstand
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.spraak import Spraak, alinea, als_zin
from competentie_cli.weergave.blokken import Zin, vet, zin
from competentie_cli.weergave.woorden import datum_lang


class Afspraakbeeld:
    """Zet de afspraken van één persoon om in zinnen."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self._merk = Dagmerk(spraak, stand)

    def regel(self, afspraak: Afspraak, *, stil: bool = False, met_dag: bool = False) -> Zin:
        """Een afspraak met wie ervoor zorgt, tegen wanneer en hoe het staat.

        Args:
            stil: zeg niets over wat open staat en nog tijd heeft.
            met_dag: zeg op een getekend plan van welke dag de stand is; elders zegt de kop erboven dat.
        """
        tegen = self.t.plat("pop.afspraak-tegen", datum=datum_lang(afspraak.tegen)) if afspraak.tegen else ""
        eerst = ", ".join(deel for deel in (self._wie(afspraak), tegen) if deel)
        haakjes = "; ".join(deel for deel in (eerst, self._voortgang(afspraak, stil, met_dag)) if deel)
        return zin(als_zin(afspraak.tekst.strip()), f" ({haakjes})" if haakjes else "")

    def met_naam(self, afspraak: Afspraak) -> Zin:
        """Dezelfde regel, met de competentie ervoor als die genoemd is."""
        return alinea(self._kop(afspraak), self.regel(afspraak, met_dag=True))

    def _kop(self, afspraak: Afspraak) -> Zin:
        if not afspraak.competentie:
            return ()
        return vet(f"{self.s.organisatie.competentienaam(afspraak.competentie)}.")

    def _wie(self, afspraak: Afspraak) -> str:
        return self.s.wie_in_plan(afspraak.wie, self.stand.persoon, self.stand.leidinggevende)

    def _voortgang(self, afspraak: Afspraak, stil: bool, met_dag: bool) -> str:
        woord = self.s.voortgang(afspraak.status, afspraak.tegen, self.stand.peildatum, stil=stil)
        return self._merk.woord(woord) if met_dag else woord
