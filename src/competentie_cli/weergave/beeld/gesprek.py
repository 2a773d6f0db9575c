"""De papieren om een gesprek voor te bereiden: voor de medewerker, voor de leidinggevende en voor samen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.gesprek import Gespreksstand
from competentie_cli.weergave.beeld.gesprek_blad import Gespreksblad
from competentie_cli.weergave.beeld.gesprek_deel import Gespreksdeel
from competentie_cli.weergave.beeld.gesprek_formulier import Leiderformulier, Medewerkerformulier
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Document, Sectie, Zin, secties
from competentie_cli.weergave.woorden import datum_lang, kleine_letter


class Gespreksbeeld(Gespreksdeel):
    """Bouwt de papieren van één gesprek.

    Args:
        rollen: de functie-ids van de lopende rollen.
    """

    def __init__(self, spraak: Spraak, stand: Gespreksstand, rollen: Sequence[str] = ()) -> None:
        super().__init__(spraak, stand)
        self._rollen = rollen

    def document(self, welk: str, *, merk: str = "", vingerafdruk: str = "") -> Document:
        """Een van de papieren: medewerker, leidinggevende of gespreksblad."""
        return bouw_document(
            self.s,
            "gesprek",
            self.persoon,
            self.stand.peildatum,
            secties(*self._secties(welk)),
            titel=self.t.plat(f"gesprek.titel-{welk}"),
            ondertitel=self.t.plat(f"gesprek.soort-{self.stand.soort}"),
            functieregel=self.s.functieregel(self.persoon, self._rollen),
            kenmerken=tuple(self._kenmerken()),
            inleiding=self._inleiding(welk),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _secties(self, welk: str) -> Iterator[Sectie]:
        if welk == "gespreksblad":
            return Gespreksblad(self.s, self.stand).secties()
        formulier = Medewerkerformulier if welk == "medewerker" else Leiderformulier
        return formulier(self.s, self.stand).secties()

    def _inleiding(self, welk: str) -> Zin:
        soort = self.stand.soort
        apart = self.t(f"gesprek.apart-{'ontwikkeling' if self.stand.over_ontwikkeling else soort}")
        return self.t(f"gesprek.inleiding-{welk}", apart=apart, lezers=self.s.lezers, wie=self.wie)

    def _kenmerken(self) -> Iterator[tuple[str, str]]:
        t, gepland, vorig = self.t, self.stand.gepland, self.stand.vorig
        met = self._met()
        if gepland and gepland.datum:
            wanneer = t.plat("gesprek.wanneer-op", datum=datum_lang(gepland.datum), met=met)
        else:
            wanneer = t.plat("gesprek.wanneer-open", met=met)
        yield t.plat("gesprek.wanneer"), wanneer
        if vorig and vorig.datum:
            soort = t.plat(f"gesprek.soort-{vorig.soort}" if vorig.soort else "gesprek.gesprek")
            datum = t.plat("gesprek.vorig-datum", datum=datum_lang(vorig.datum))
            yield t.plat("gesprek.vorig"), t.plat("gesprek.vorig-op", soort=kleine_letter(soort), datum=datum)

    def _met(self) -> str:
        partner = self.stand.partner.wie
        if partner is None:
            return ""
        return self.t.plat("kloof.gesprek-met", wie=self.s.volle_naam(partner, self.stand.leiding))
