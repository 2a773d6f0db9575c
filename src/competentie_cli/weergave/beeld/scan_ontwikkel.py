"""Het lege blad van de ontwikkelscan: het werk van nu, talenten en leren op de eigen plek."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import get_args

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.kloof import Vereist
from competentie_cli.domein.scan import Antwoordwoord, Leerklimaat
from competentie_cli.weergave.beeld.scan import Scanbeeld
from competentie_cli.weergave.beeld.spraak import alinea, als_zin
from competentie_cli.weergave.blokken import Alinea, Ruimte, Sectie, Tabel, Zin, vet, zin

ANTWOORDEN = get_args(Antwoordwoord)
STELLINGEN = tuple(Leerklimaat.model_fields)


class Ontwikkelscanbeeld(Scanbeeld):
    """De ontwikkelscan van één persoon, om met de hand in te vullen."""

    soort = "ontwikkel"

    def _secties(self) -> Sequence[Sectie]:
        return (self._werk(), self._talenten(), self._leerklimaat(), self._open())

    def _werk(self) -> Sectie:
        rijen = tuple(self._werkrij(eis) for eis in self.blad.eisen)
        if not rijen:
            return self._sectie("werk", *self._vraag("kolom-goed"), *self._vraag("kolom-meer"))
        breedtes: tuple[int, ...] = (37, 25, 25, 13) if self.blad.met_niveaus else (40, 30, 30)
        koppen = ("werk", "goed", "meer", "zelf")[: len(breedtes)]
        # zonder beschreven gedrag zijn de rijen te laag om in te schrijven
        hoog = not any(self._gedrag(eis) for eis in self.blad.eisen)
        tabel = Tabel(self._koppen(koppen), rijen, breedtes, self.t.plat("scan.werk"), hoog=hoog)
        niveaus = self.t("scan.werk-niveaus") if self.blad.met_niveaus else ""
        return self._sectie("werk", Alinea(alinea(self.t("scan.werk-uitleg"), niveaus)), tabel)

    def _werkrij(self, eis: Vereist) -> tuple[Zin, ...]:
        naam = self.s.organisatie.competentienaam(eis.competentie)
        rij = (alinea(vet(f"{naam}."), *self._gedrag(eis)), zin(), zin())
        return (*rij, zin(self._niveaunamen())) if self.blad.met_niveaus else rij

    def _gedrag(self, eis: Vereist) -> tuple[Zin, ...]:
        gevonden = self.s.organisatie.competenties.get(eis.competentie)
        return tuple(als_zin(tekst) for tekst in zo_ziet_het_eruit(gevonden, eis.gewenst)) if gevonden else ()

    def _niveaunamen(self) -> str:
        return " / ".join(trede.naam for trede in self.s.organisatie.instelling.schaal)

    def _leerklimaat(self) -> Sectie:
        koppen = (self.t("scan.kolom-stelling"), *(self.t(f"antwoord.{woord}") for woord in ANTWOORDEN))
        kruisen = (self.t("scan.kruis"),) * len(ANTWOORDEN)
        rijen = tuple((self.t(f"stelling.{stelling}"), *kruisen) for stelling in STELLINGEN)
        tabel = Tabel(koppen, rijen, (52, 9, 13, 14, 12), self.t.plat("scan.leerklimaat"))
        erbij = Alinea(self.t("scan.leerklimaat-erbij"), "label")
        uitleg = Alinea(self.t("scan.leerklimaat-uitleg"))
        return self._sectie("leerklimaat", uitleg, tabel, erbij, Ruimte(2))


def zo_ziet_het_eruit(competentie: Competentie, gewenst: Decimal) -> tuple[str, ...]:
    """Gedrag op het gewenste niveau; anders hoe dat niveau omschreven is, anders de definitie."""
    if gedrag := competentie.gedrag_op(gewenst):
        return gedrag
    omschreven = (n.omschrijving for n in competentie.niveaus if n.niveau == gewenst)
    tekst = next(omschreven, None) or competentie.definitie
    return (tekst,) if tekst else ()
