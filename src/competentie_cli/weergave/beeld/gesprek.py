"""De papieren om een gesprek voor te bereiden: voor de medewerker, voor de leidinggevende en voor samen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.gesprek import Gespreksstand
from competentie_cli.domein.medewerker import Gesprek
from competentie_cli.weergave.beeld.gesprek_blad import Gespreksblad
from competentie_cli.weergave.beeld.gesprek_deel import Gespreksdeel
from competentie_cli.weergave.beeld.gesprek_formulier import Leiderformulier, Medewerkerformulier
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Document, Sectie, Zin, secties
from competentie_cli.weergave.woorden import datum_lang


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
        op_tafel = welk == "gespreksblad"
        return bouw_document(
            self.s,
            "gespreksblad" if op_tafel else "gesprek",
            self.persoon,
            self.stand.peildatum,
            secties(*self._secties(welk)),
            titel="" if op_tafel else self.t.plat(f"gesprek.titel-{welk}"),
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
        soort = "ontwikkeling" if self.stand.over_ontwikkeling else self.stand.soort
        leiding = soort == "terugkeer" and welk == "leidinggevende"
        apart = self.t(f"gesprek.apart-{soort}{'-leiding' if leiding else ''}", wie=self.wie)
        sleutel = "gespreksblad.inleiding" if welk == "gespreksblad" else f"gesprek.inleiding-{welk}"
        return self.t(sleutel, apart=apart, lezers=self.s.lezers, wie=self.wie)

    def _kenmerken(self) -> Iterator[tuple[str, str]]:
        t, gepland, vorig = self.t, self.stand.gepland, self.stand.vorig
        wanneer = self._op(gepland) if gepland else t.plat("gesprek.op-nader")
        soort = t.plat(f"gesprek.soort-{self.stand.soort}")
        yield t.plat("gesprek.nu"), f"{soort}{wanneer}{self._met()}"
        if vorig:
            stil = vorig.soort in (None, "terugkeer")  # dat iemand weg was, hoeft niet op elk papier
            soort = t.plat("gesprek.zonder-soort" if stil else f"gesprek.soort-{vorig.soort}")
            yield t.plat("gesprek.vorig"), f"{soort}{self._op(vorig)}"

    def _op(self, gesprek: Gesprek) -> str:
        return self.t.plat("gesprek.op", datum=datum_lang(gesprek.datum)) if gesprek.datum else ""

    def _met(self) -> str:
        partner = self.stand.partner.wie
        if partner is None:
            return ""
        return self.t.plat("kloof.gesprek-met", wie=self.s.volle_naam(partner, self.stand.leiding))
