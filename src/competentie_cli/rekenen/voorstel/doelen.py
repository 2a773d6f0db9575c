"""Welke doelen een leervoorstel krijgt (rekenregels.md, Leervoorstel: Goals)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Kloofrij, Status, Vereist
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.voorstel import GROEI_PER_PLAN, Leerdoel
from competentie_cli.rekenen.bronnen import Inzendingen, bronnen_van, verzamel_inzendingen
from competentie_cli.rekenen.huidig import huidig_niveau
from competentie_cli.rekenen.kloof import Rangorde, rangorde, vrijgesteld
from competentie_cli.rekenen.vereist import voeg_samen
from competentie_cli.rekenen.volgorde import sorteernaam


def bepaal_doelen(
    persoon: Medewerker, organisatie: Organisatie, peildatum: date, kloof: Kloof
) -> tuple[Leerdoel, ...]:
    """De leerbare tekorten op prioriteit; vrije plaatsen gaan naar wat de ambities vragen."""
    plaatsen = organisatie.instelling.pop.max_doelen
    eigen = [_uit_kloof(rij) for rij in kloof.met_status(Status.TEKORT) if not rij.ligt_elders]
    if kloof.zonder_scores or len(eigen) >= plaatsen:
        return tuple(eigen[:plaatsen])
    ambities = _Ambities(persoon, organisatie, peildatum, kloof)
    gehad = {doel.competentie for doel in eigen}
    extra = [doel for doel in ambities.doelen() if doel.competentie not in gehad]
    return (*eigen, *extra[: plaatsen - len(eigen)])


def _uit_kloof(rij: Kloofrij) -> Leerdoel:
    assert rij.huidig is not None and rij.kloof is not None
    groei = min(GROEI_PER_PLAN, rij.kloof)
    return Leerdoel(rij.competentie, rij.naam, rij.huidig, groei, "kloof", rij.kritiek, rij)


class _Ambities:
    """Wat de functies waar iemand naartoe wil, meer vragen dan de eigen functie en het huidige niveau."""

    def __init__(self, persoon: Medewerker, organisatie: Organisatie, peildatum: date, kloof: Kloof) -> None:
        self._persoon = persoon
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._kloof = kloof

    def doelen(self) -> list[Leerdoel]:
        """De doelen uit ambities, op prioriteit."""
        inzendingen = verzamel_inzendingen(self._persoon, self._peildatum)
        weg = vrijgesteld(self._persoon, self._peildatum)
        gevonden = [
            (self._rang(eis, huidig), doel)
            for eis in self._eisen()
            if eis.competentie not in weg
            and (huidig := self._huidig(eis, inzendingen)) is not None
            and (doel := self._doel(eis, huidig)) is not None
        ]
        return [doel for _, doel in sorted(gevonden, key=lambda paar: paar[0])]

    def _eisen(self) -> Iterable[Vereist]:
        """De eigen rijen van de gewenste functies, samengevoegd zoals rollen."""
        functies = dict.fromkeys(
            ambitie.functie
            for ambitie in self._persoon.ambities
            if ambitie.functie and (ambitie.datum is None or ambitie.datum <= self._peildatum)
        )
        rijen = [(f, self._organisatie.functies[f].competenties) for f in functies if self._bekend(f)]
        return voeg_samen("", (), rijen, ())

    def _bekend(self, functie: str) -> bool:
        return functie in self._organisatie.functies

    def _huidig(self, eis: Vereist, inzendingen: Inzendingen) -> Decimal | None:
        """Het niveau van de eigen rij, anders naar de bronnen beoordeeld; None als het niet bekend is."""
        if rij := self._kloof.rij(eis.competentie):
            return rij.huidig if rij.bekend else None
        regels = self._organisatie.instelling.beoordeling
        bronnen = bronnen_van(self._persoon, eis.competentie, inzendingen, regels, self._peildatum)
        huidig = huidig_niveau(bronnen, regels)
        if huidig is None or huidig.laatste.verouderd or (eis.kritiek and huidig.enkel_zelf):
            return None
        return huidig.niveau

    def _doel(self, eis: Vereist, huidig: Decimal) -> Leerdoel | None:
        rij = self._kloof.rij(eis.competentie)
        if rij is not None and rij.status is Status.TEKORT and rij.ligt_elders:
            return None
        if eis.gewenst <= max(huidig, rij.gewenst if rij else huidig):
            return None
        groei = min(GROEI_PER_PLAN, eis.gewenst - huidig)
        return Leerdoel(eis.competentie, self._naam(eis), huidig, groei, "ambitie", eis.kritiek, rij)

    def _rang(self, eis: Vereist, huidig: Decimal) -> Rangorde:
        op_naam = (sorteernaam(self._naam(eis)), eis.competentie)
        dient = any(eis.competentie in doel.competenties for doel in self._organisatie.visie.doelen)
        return rangorde(eis.kritiek, eis.weging, eis.gewenst - huidig, dient, op_naam)

    def _naam(self, eis: Vereist) -> str:
        return self._organisatie.competentienaam(eis.competentie)
