"""Wat de delen van het overzicht "Waar sta ik?" gemeen hebben."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.kloof import Kloof, Kloofrij, Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Sectie, zin


class Kloofdeel:
    """Een deel van het overzicht van één persoon.

    Args:
        kloof: de kloof op de peildatum.
    """

    def __init__(self, spraak: Spraak, kloof: Kloof, persoon: Medewerker, peildatum: date) -> None:
        self.s, self.t = spraak, spraak.t
        self.kloof = kloof
        self.persoon = persoon
        self.peildatum = peildatum
        self.tellend = tuple(r for r in kloof.rijen if r.status is not Status.NIET_VAN_TOEPASSING)
        self.bespreken = [rij for rij in self.tellend if spraak.is_te_bespreken(rij)]

    def sectie(self, naam: str, *blokken: Blok) -> Sectie:
        """Een sectie met haar vaste titel."""
        return Sectie(naam, self.t.plat(f"kloof.{naam}"), blokken)

    def gedrag(self, rij: Kloofrij) -> Iterator[Blok]:
        """Wat iemand laat zien op het gevraagde niveau."""
        competentie = self.s.organisatie.competenties.get(rij.competentie)
        gedrag = competentie.gedrag_op(rij.gewenst) if competentie else ()
        if gedrag:
            yield Alinea(self.t("kloof.op-niveau-zie-je"), "label")
            yield Lijst(tuple(zin(regel) for regel in gedrag))
