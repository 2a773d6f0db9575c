"""Wat de drie papieren van een gesprek gemeen hebben."""

from __future__ import annotations

from competentie_cli.domein.gesprek import Gespreksstand, Toezegging
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, als_zin
from competentie_cli.weergave.blokken import Blok, Sectie, Zin, plat, zin
from competentie_cli.weergave.woorden import datum_lang


class Gespreksdeel:
    """Een deel van de voorbereiding van één gesprek.

    Args:
        stand: het gesprek, met waarover het kan gaan.
    """

    def __init__(self, spraak: Spraak, stand: Gespreksstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self.persoon = stand.persoon

    @property
    def wie(self) -> str:
        """Hoe de medewerker heet in een zin voor de leidinggevende."""
        if self.persoon.naam is None:
            return self.t.plat("gesprek.mijn-medewerker")
        return self.s.naam(self.persoon.id)

    def sectie(self, naam: str, *blokken: Blok, titel: str | None = None) -> Sectie:
        """Een sectie met haar vaste titel."""
        return Sectie(naam, titel or self.t.plat(f"gesprek.{naam}"), blokken)

    def toezegging(self, toezegging: Toezegging, *, letterlijk: bool = False) -> tuple[Zin, Zin, Zin]:
        """Wat er beloofd is, tegen wanneer, en hoe het ervoor staat.

        Args:
            letterlijk: tussen aanhalingstekens, voor wie er zelf niet in aangesproken wordt.
        """
        tekst = als_zin(" ".join(toezegging.tekst.split()))
        tekst = zin(aangehaald(plat(tekst))) if letterlijk else tekst
        if toezegging.vastgelopen:
            naam = " ".join(toezegging.vastgelopen.split()).rstrip(".")
            tekst = self.t("gesprek.loopt-vast", naam=naam, wat=tekst)
        tegen = toezegging.tegen if toezegging.voorbij else None
        stand = self.s.voortgang(toezegging.status, tegen, self.stand.peildatum)
        return tekst, zin(datum_lang(toezegging.tegen) if toezegging.tegen else ""), zin(stand)
