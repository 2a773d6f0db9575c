"""De opvolging op papier: alles voor HR, of wat één iemand beloofde en wie die binnenkort ziet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from competentie_cli.domein.opvolging import ONTMOETINGEN, TOEGEZEGD, Opvolglijst, Opvolgpunt, Wanneer
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Lijst, Sectie, Tabel, Zin, secties, zin
from competentie_cli.weergave.opvolgzin import Opvolgspraak
from competentie_cli.weergave.woorden import datum_lang, hoofdletter

_GROEPEN = (Wanneer.NU, Wanneer.BINNENKORT, Wanneer.ZONDER)
_KORT = {Wanneer.ZONDER: "zonder"}
_BREED = (20, 20, 40, 20)
_SMAL = (27, 23, 50)


class Opvolgbeeld:
    """Bouwt het document van één lijst."""

    def __init__(self, spraak: Spraak, zinnen: Opvolgspraak, lijst: Opvolglijst) -> None:
        self.s, self.t = spraak, spraak.t
        self.zinnen = zinnen
        self.lijst = lijst

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document; met een lezer in diens aanspreekvorm."""
        voor, niets = self.lijst.voor, not self.lijst.punten
        begin = "niets" if niets else "inleiding-voor" if voor else "inleiding"
        tot = datum_lang(self.lijst.tot)
        stand = self.t.plat("opvolging.stand-tot", datum=datum_lang(self.lijst.peildatum), tot=tot)
        document = bouw_document(
            self.s,
            "opvolging",
            None,
            self.lijst.peildatum,
            secties(*(self._van_een() if voor else self._van_allen()), self._uitleg()),
            kenmerken=((self.t.plat("opvolging.stand"), stand),),
            inleiding=self.t(f"opvolging.{begin}"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )
        if not voor:
            return document
        naam = hoofdletter(self.zinnen.lezer(voor))
        return replace(document, titel=self.t.plat("opvolging.titel-voor"), naam=naam)

    # voor HR: alles, per groep

    def _van_allen(self) -> Iterator[Sectie]:
        for groep in _GROEPEN:
            yield self._sectie(_KORT.get(groep, groep.value), self.lijst.met(groep))
        yield self._wacht()

    # voor één lezer: wat die beloofde, en wie die ziet

    def _van_een(self) -> Iterator[Sectie]:
        punten = [punt for punt in self.lijst.punten if punt.wanneer is not Wanneer.WACHT]
        ontmoetingen = [punt for punt in punten if punt.soort in ONTMOETINGEN]
        zien = [punt for punt in ontmoetingen if self._is_afgesproken(punt)]
        yield self._sectie("beloofd", [punt for punt in punten if punt.soort in TOEGEZEGD])
        yield self._sectie("zien", zien)
        yield self._sectie("inplannen", [punt for punt in ontmoetingen if punt not in zien])
        yield self._sectie("regelen", [p for p in punten if p.soort not in TOEGEZEGD | ONTMOETINGEN])
        yield self._wacht()

    def _is_afgesproken(self, punt: Opvolgpunt) -> bool:
        """Of er een dag voor vastligt die nog moet komen."""
        ligt_vast = punt.zin in ("gesprek", "opvolging")
        return ligt_vast and punt.dag is not None and punt.dag >= self.lijst.peildatum

    def _wacht(self) -> Sectie:
        return self._sectie(
            "wacht", self.lijst.met(Wanneer.WACHT), Alinea(self.t("opvolging.wacht-uitleg"), "klein")
        )

    def _sectie(self, naam: str, punten: Iterable[Opvolgpunt], *vooraf: Blok) -> Sectie:
        titel = self.t.plat(f"opvolging.{naam}")
        rijen = tuple(self._rij(punt) for punt in punten)
        if not rijen:
            return Sectie(naam, titel, ())
        koppen = ["kolom.wanneer", "opvolging.kolom-over", "opvolging.kolom-wat"]
        koppen += [] if self.lijst.voor else ["opvolging.kolom-door"]
        tabel = Tabel(
            tuple(self.t(kop) for kop in koppen), rijen, _SMAL if self.lijst.voor else _BREED, titel
        )
        return Sectie(naam, titel, (*vooraf, tabel))

    def _rij(self, punt: Opvolgpunt) -> tuple[Zin, ...]:
        wie = self.zinnen.wie(punt)
        cellen = [zin(self._wanneer(punt)), zin(self._over(punt)), zin(self.zinnen.tekst(punt))]
        if not self.lijst.voor:
            return (*cellen, zin(wie or self.t.plat("opvolging.niemand")))
        if punt.wie != self.lijst.voor and wie:
            cellen[2] = zin(cellen[2], " ", self.t("agenda.wie", wie=wie))
        return tuple(cellen)

    def _wanneer(self, punt: Opvolgpunt) -> str:
        if punt.dag is None:
            return self.t.plat("opvolging.meteen" if punt.dringt else "opvolging.geen-dag")
        dag = datum_lang(punt.dag)
        toon = punt.te_laat and self.lijst.voor is not None
        return f"{dag} ({self.t.plat('opvolging.te-laat')})" if toon else dag

    def _over(self, punt: Opvolgpunt) -> str:
        naam = self.zinnen.naam(punt)
        return f"{naam} ({punt.medewerker})" if self.s.lezer == "hr" and naam != punt.medewerker else naam

    def _uitleg(self) -> Sectie:
        leden = tuple(
            self.t(f"opvolging.uitleg-{deel}", dagen=str(self.lijst.dagen))
            for deel in ("dag", "gesprek", "ver-voor" if self.lijst.voor else "ver")
        )
        return Sectie("uitleg", self.t.plat("opvolging.uitleg"), (Lijst(leden),))
