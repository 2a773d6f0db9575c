"""Wat de organisatie doet: waar de oorzaak niet bij leren ligt, en de afspraken voor het hele plan."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.kloof import Kloofrij
from competentie_cli.domein.pop import ElderRij, Popstand
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.pop_afspraken import Afspraakbeeld
from competentie_cli.weergave.beeld.spraak import Spraak, alinea, als_zin
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Sectie, Tabel, Zin, vet, zin
from competentie_cli.weergave.woorden import datum_lang, hoofdletter


class Wijbeeld:
    """Bouwt de secties met wat de organisatie en de leidinggevende toezeggen."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self._merk = Dagmerk(spraak, stand)
        self._afspraken = Afspraakbeeld(spraak, stand)

    def kort(self, elders: ElderRij) -> tuple[Zin, ...]:
        """De rij in het kort."""
        wie = self._wie(elders.oorzaak.wie)
        return (
            self.t("pop.kort-wij", wat=self._wat(elders)),
            zin(datum_lang(elders.oorzaak.tegen) if elders.oorzaak.tegen else ""),
            zin(self._voortgang(elders)),
            self.t("pop.vangnet-wie", wie=hoofdletter(wie)) if wie else zin(),
        )

    def sectie(self) -> Sectie:
        """Per tekort elders wat er loopt, daarna de afspraken van het plan."""
        blokken: list[Blok] = [blok for elders in self.stand.elders for blok in self._elders(elders)]
        afspraken = self.stand.plan.afspraken if self.stand.plan else ()
        blokken += [Alinea(self._afspraken.met_naam(afspraak)) for afspraak in afspraken]
        return Sectie("wij", self.t.plat("pop.wij"), tuple(blokken))

    def voor_leidinggevende(self) -> Sectie | None:
        """Wat de leidinggevende toezegde, op één plek; alleen in dat exemplaar."""
        plan = self.stand.plan
        if self.s.lezer != "leidinggevende" or plan is None:
            return None
        eigen = {"leidinggevende", self.stand.leidinggevende}
        alle = [*plan.afspraken, *(a for doel in plan.doelen for a in doel.afspraken)]
        toezeggingen = [self._afspraken.regel(a) for a in alle if a.wie in eigen]
        toezeggingen += [
            zin(als_zin(e.oorzaak.actie), f" ({self._voortgang(e)})")
            for e in self.stand.elders
            if e.oorzaak.actie and e.oorzaak.wie in eigen
        ]
        if not toezeggingen:
            return None
        uitleg = Alinea(self.t("pop.leiding-uitleg", datum=datum_lang(self.stand.peildatum)))
        blokken = (uitleg, Lijst(tuple(toezeggingen)))
        return Sectie("leiding-beloofd", self.t.plat("pop.leiding-beloofd"), blokken)

    def _elders(self, elders: ElderRij) -> Iterator[Blok]:
        rij, oorzaak = elders.rij, elders.oorzaak
        yield Alinea(
            alinea(vet(f"{rij.naam}."), als_zin(self.s.woorden(rij)), self.t(f"pop.wij-{oorzaak.soort}"))
        )
        if oorzaak.omschrijving or oorzaak.actie:
            yield self._tabel(rij, elders)
        if oorzaak.opnieuw:
            yield Alinea(self.t("pop.wij-opnieuw", datum=datum_lang(oorzaak.opnieuw)))

    def _tabel(self, rij: Kloofrij, elders: ElderRij) -> Blok:
        oorzaak, open_ = elders.oorzaak, self.t.plat("pop.wij-niet-ingevuld")
        koppen = [self.t(f"kolom.{kop}") for kop in ("loopt-mis", "doen-we", "wie", "tegen")]
        cellen = (
            oorzaak.omschrijving or "",
            oorzaak.actie or open_,
            self._wie(oorzaak.wie) or open_,
            datum_lang(oorzaak.tegen) if oorzaak.tegen else open_,
            self._voortgang(elders),
        )
        breedtes = (28, 33, 8, 14, 17) if self._merk.getekend else (30, 30, 14, 14, 12)
        kop = self._merk.kolom("stand")
        return Tabel((*koppen, kop), (tuple(zin(cel) for cel in cellen),), breedtes, rij.naam)

    def _wat(self, elders: ElderRij) -> str:
        return elders.oorzaak.actie or f"{elders.rij.naam}: {self.t.plat('pop.wij-niet-ingevuld')}"

    def _voortgang(self, elders: ElderRij) -> str:
        return self.s.voortgang(elders.oorzaak.status, elders.oorzaak.tegen, self.stand.peildatum)

    def _wie(self, wie: str | None) -> str:
        return self.s.wie_in_plan(wie, self.stand.persoon, self.stand.leidinggevende)
