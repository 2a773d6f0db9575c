"""Het lege blad van de loopbaanscan: talenten, drijfveren, ambities, functies dichtbij en EVC."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.functie import Functie
from competentie_cli.weergave.beeld.ambities import ambitiezinnen
from competentie_cli.weergave.beeld.scan import Scanbeeld
from competentie_cli.weergave.beeld.spraak import alinea
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Ruimte, Sectie, Tabel, Zin, vet, zin
from competentie_cli.weergave.woorden import maand_jaar, opsomming

_KRIMPEND = frozenset({"krimpt", "verdwijnt"})


class Loopbaanscanbeeld(Scanbeeld):
    """De loopbaanscan van één persoon, om met de hand in te vullen."""

    soort = "loopbaan"

    def _secties(self) -> Sequence[Sectie]:
        return (
            self._talenten(),
            self._drijfveren(),
            self._ambities(),
            self._functies(),
            self._evc(),
            self._open(),
        )

    def _drijfveren(self) -> Sectie:
        al = ", ".join(self.persoon.drijfveren)
        vraag = self.t("scan.drijfveren-al", drijfveren=al) if al else self.t("scan.drijfveren-vraag")
        return self._sectie("drijfveren", Alinea(vraag), Ruimte(2))

    def _ambities(self) -> Sectie:
        leden = tuple(ambitiezinnen(self.s, self.persoon.ambities, self._peildatum))
        al: tuple[Blok, ...] = (Alinea(self.t("scan.ambities-al")), Lijst(leden)) if leden else ()
        vraag = Alinea(self.t("scan.ambities-vraag"))
        return self._sectie(
            "ambities", *al, vraag, *self._vraag("ambities-kort"), *self._vraag("ambities-lang")
        )

    def _functies(self) -> Sectie:
        rijen = tuple(self._functierij(self.s.organisatie.functies[f]) for f in self.blad.functies)
        if not rijen:
            return self._sectie("functies", *self._vraag("functies-eerst"), titel="functies-geen")
        koppen = self._koppen(("functie", "ook-nodig", "iets-voor-mij"))
        tabel = Tabel(koppen, rijen, (42, 33, 25), self.t.plat("scan.functies"))
        uitleg = Alinea(self.t("scan.functies-uitleg"))
        return self._sectie("functies", uitleg, tabel, *self._vraag("functies-vraag"))

    def _functierij(self, functie: Functie) -> tuple[Zin, ...]:
        toekomst = self._toekomst(functie)
        naam = alinea(vet(f"{functie.naam}."), toekomst) if toekomst else vet(functie.naam)
        return naam, zin(opsomming(functie.vereisten)), self.t("scan.kies-misschien")

    def _toekomst(self, functie: Functie) -> Zin:
        toekomst = functie.toekomst
        if toekomst is None or toekomst.verwachting not in _KRIMPEND:
            return zin()
        maand = maand_jaar(toekomst.vanaf) if toekomst.vanaf else ""
        vanaf = self.t.plat("scan.toekomst-vanaf", maand=maand) if maand else ""
        return self.t(f"scan.toekomst-{toekomst.verwachting}", vanaf=vanaf)

    def _evc(self) -> Sectie:
        kansen = tuple(self._kansen())
        lijst: tuple[Blok, ...] = (Lijst(kansen),) if kansen else ()
        uitleg = Alinea(self.t("scan.evc-uitleg"))
        return self._sectie("evc", uitleg, *lijst, *self._vraag("evc-vraag", 1))

    def _kansen(self) -> Iterator[Zin]:
        evc = self.blad.evc
        for sleutel, namen in (("vak", evc.vak), ("andere", evc.andere), ("aanbod", evc.activiteiten)):
            if namen:
                yield self.t(f"scan.evc-{sleutel}", namen=opsomming(namen))
