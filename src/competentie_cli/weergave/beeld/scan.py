"""Wat de ontwikkelscan en de loopbaanscan als leeg blad gemeen hebben."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from competentie_cli.domein.scan import VRAGEN, Scanblad
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.beeld.talenten import talentblokken
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Ruimte,
    Sectie,
    Tabel,
    Zin,
    secties,
    zin,
)
from competentie_cli.weergave.woorden import kleine_letter

SOORT = "scan"


class Scanbeeld:
    """Bouwt een leeg blad van één persoon; elke soort scan vult haar secties in."""

    soort = ""

    def __init__(self, spraak: Spraak, blad: Scanblad, peildatum: date, rollen: Sequence[str] = ()) -> None:
        self.s, self.t = spraak, spraak.t
        self.blad = blad
        self.persoon = blad.persoon
        self._peildatum = peildatum
        self._rollen = rollen

    def document(self, *, vingerafdruk: str = "") -> Document:
        """Het hele blad."""
        groep = f"{self.soort}scan"
        invullen = (self.t.plat("scan.ingevuld-op"), self.t.plat("scan.invullijn"))
        document = bouw_document(
            self.s,
            groep,
            self.persoon,
            self._peildatum,
            secties(*self._secties()),
            functieregel=self.s.functieregel(self.persoon, self._rollen),
            kenmerken=(invullen,),
            inleiding=self.t(f"{groep}.inleiding", lezers=kleine_letter(self.s.lezers)),
            vingerafdruk=vingerafdruk,
        )
        return replace(document, soort=SOORT)

    def _secties(self) -> Sequence[Sectie]:
        raise NotImplementedError

    def _sectie(self, naam: str, *blokken: Blok, titel: str = "") -> Sectie:
        return Sectie(naam, self.t.plat(f"scan.{titel or naam}"), blokken)

    def _talenten(self) -> Sectie:
        """De talenten die er al staan, en rijen voor nieuwe."""
        al = tuple(talentblokken(self.s, self.persoon.talenten))
        kop = (Alinea(self.t("scan.talenten-al")), *al) if al else ()
        uitleg = Alinea(self.t("scan.talenten-uitleg" if al else "scan.talenten-eerst"))
        return self._sectie("talenten", *kop, uitleg, self._talenttabel(3 if al else 4))

    def _talenttabel(self, aantal: int) -> Tabel:
        koppen = self._koppen(("talent", "goed-in", "graag", "gemakkelijk", "ingezet"))
        rij = (zin(), *(self.t("scan.kies-ja-nee"),) * 3, self.t("scan.kies-ingezet"))
        titel = self.t.plat("scan.talenten")
        return Tabel(koppen, (rij,) * aantal, (36, 15, 15, 15, 19), titel, hoog=True)

    def _koppen(self, namen: Sequence[str]) -> tuple[Zin, ...]:
        return tuple(self.t(f"scan.kolom-{naam}") for naam in namen)

    def _open(self) -> Sectie:
        """De open vragen, elk met plaats voor een antwoord."""
        blokken = [blok for vraag in VRAGEN for blok in self._vraag(f"vraag-{vraag}")]
        return self._sectie("open", *blokken)

    def _vraag(self, sleutel: str, regels: int = 2) -> tuple[Blok, Blok]:
        return Alinea(self.t(f"scan.{sleutel}"), "label"), Ruimte(regels)
