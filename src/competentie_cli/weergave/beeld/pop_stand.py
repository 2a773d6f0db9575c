"""Waar iemand staat: de stand bij de ondertekening, met die van vandaag ernaast."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.domein.pop import Popstand
from competentie_cli.weergave.beeld.spraak import Spraak, alinea
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Sectie, Tabel, Zin, plat, zin
from competentie_cli.weergave.woorden import datum_lang, opsomming


class Standbeeld:
    """Bouwt de sectie met de niveaus."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self._getekend = stand.toen is not None
        self._doelen = {d.doel.competentie: d.nummer for d in stand.doelen if d.doel and d.doel.competentie}

    def sectie(self) -> Sectie:
        """De tabel met niveaus, of de namen alleen voor wie geen scores wil."""
        titel = self.t.plat("pop.staat")
        if self.stand.getoond.zonder_scores or self.stand.nu.zonder_scores:
            namen = tuple(zin(rij.naam) for rij in self.stand.getoond.rijen)
            return Sectie("staat", titel, (Alinea(self.t("stand.geen-niveaus")), Lijst(namen)))
        rijen = [r for r in self.stand.getoond.rijen if r.status is not Status.NIET_VAN_TOEPASSING]
        if not rijen:
            return Sectie("staat", titel, (Alinea(self.t("kloof.telling-geen")),))
        rijen.sort(key=_plaats)
        if self._getekend:
            titel = self.t.plat("pop.staat-toen")
        blokken: list[Blok] = [self._tabel(rijen), Alinea(self.s.legende(rijen), "klein")]
        blokken += [Alinea(regel, "klein") for regel in self._onder(rijen)]
        return Sectie("staat", titel, tuple(blokken))

    def _tabel(self, rijen: list[Kloofrij]) -> Tabel:
        eerste = "bij-ondertekening" if self._getekend else "nu"
        koppen = [self.t(f"kolom.{kop}") for kop in ("competentie", eerste, "gevraagd", "in-woorden")]
        breedtes: tuple[int, ...] = (26, 22, 15, 37)
        if self._getekend:
            koppen.append(self.t("ondertekend.vandaag", datum=datum_lang(self.stand.peildatum)))
            breedtes = (27, 16, 10, 30, 17)
        return Tabel(tuple(koppen), tuple(map(self._rij, rijen)), breedtes, self.t.plat("pop.staat"))

    def _vandaag(self, rij: Kloofrij) -> Zin:
        nu = self.stand.nu.rij(rij.competentie)
        return self.s.nu(nu) if nu is not None and nu.status is not Status.NIET_VAN_TOEPASSING else zin("–")

    def _rij(self, rij: Kloofrij) -> tuple[Zin, ...]:
        toen = self.s.nu(rij)
        cellen = (self.s.competentie(rij), toen, zin(self.s.niveau(rij.gewenst)), self._woorden(rij))
        if not self._getekend:
            return cellen
        vandaag = self._vandaag(rij)
        return (*cellen, self.t("stand.gelijk") if plat(vandaag) == plat(toen) else vandaag)

    def _woorden(self, rij: Kloofrij) -> Zin:
        woorden = self.s.als_functie_of_rol(rij, self.stand.persoon.functie) or self.s.woorden(rij)
        if rij.status is Status.TEKORT and rij.ligt_elders:
            sleutel = "samen-praten" if rij.oorzaak == "motivatie" else "elders"
            return self.t(f"stand.{sleutel}", woorden=woorden)
        if rij.competentie in self._doelen:
            nummer = str(self._doelen[rij.competentie])
            return self.t("stand.bij-doel", woorden=woorden, nummer=nummer)
        if self.s.is_te_bespreken(rij) and rij.bekend:
            return alinea(self.t("stand.te-bespreken"), zin(woorden, "."))
        return woorden

    def _onder(self, rijen: list[Kloofrij]) -> Iterator[Zin]:
        """Waar de niveaus vandaan komen, en hoe ze zich tot vandaag verhouden."""
        delen = [*self._afgesproken(rijen), *self._komt_van(rijen), *self._verschillend(rijen)]
        if delen:
            yield alinea(*delen)
        vrij = [r.naam for r in self.stand.getoond.met_status(Status.NIET_VAN_TOEPASSING)]
        if vrij:
            yield self.t("stand.niet-van-toepassing", namen=opsomming(vrij))

    def _afgesproken(self, rijen: list[Kloofrij]) -> Iterator[Zin]:
        samen = [r for r in rijen if r.bron == "afgesproken" and r.datum]
        for datum in sorted({r.datum for r in samen if r.datum}):
            namen = [r.naam for r in samen if r.datum == datum]
            hebben = self.t.plat("pop.afgesproken-hebben")
            yield self.t("pop.afgesproken", namen=opsomming(namen), datum=datum_lang(datum), hebben=hebben)

    def _komt_van(self, rijen: list[Kloofrij]) -> Iterator[Zin]:
        rest = [r for r in rijen if r.bekend and r.bron not in (None, "afgesproken")]
        laatste: dict[str, date] = {}
        for rij in rest:
            wie = self.s.bron_in_zin(rij.gebruikt)
            if rij.datum and (wie not in laatste or rij.datum > laatste[wie]):
                laatste[wie] = rij.datum
        if not laatste:
            return
        samen = any(r.bron == "afgesproken" for r in rijen)
        delen = opsomming([f"{wie} ({datum_lang(datum)})" for wie, datum in laatste.items()])
        yield self.t("pop.komt-van" if samen else "pop.komt-alles", wie=delen)

    def _verschillend(self, rijen: list[Kloofrij]) -> Iterator[Zin]:
        for rij in rijen:
            ander = next((b for b in rij.bronnen if b.bron == "leidinggevende" and not b.verouderd), None)
            anders = ander and rij.zelf is not None and abs(rij.zelf - ander.niveau) >= 1
            if ander and rij.zelf is not None and anders and self.s.is_te_bespreken(rij):
                yield self.t(
                    "pop.keken-verschillend",
                    naam=rij.naam,
                    zelf=self.s.niveau(rij.zelf),
                    wie=self.s.bron_in_zin([ander]),
                    ander=self.s.niveau(ander.niveau),
                )


def _plaats(rij: Kloofrij) -> int:
    volgorde = {Status.BOVEN: 0, Status.OP_NIVEAU: 1, Status.TEKORT: 2}
    return volgorde.get(rij.status, 3) if rij.status else 3
