"""Taalzuiverheid: welk deel van de woorden voor competenties in het woordenboek staat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import DOMEINEN
from competentie_cli.domein.implementatie import Taalzuiverheid, Vreemdwoord, Woordbron
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.competentietaal import Woordenboek, gevouwen, is_opgevolgd
from competentie_cli.rekenen.implementatie.feiten import Feitenboek

# wat daar staat, is gezegd toen het woord nog gold
_VAN_TOEN = frozenset({"inschattingen", "plannen"})


def meet_taal(boek: Feitenboek, grens: int) -> Taalzuiverheid:
    """Per bron de woorden, elk één keer, en welke er op id, naam of synoniem in het woordenboek staan.

    Een competentie met een opvolger telt niet meer, behalve in inschattingen en plannen. Bronnen waar mensen
    achter zitten, blijven weg als het er te weinig zijn.
    """
    maker = _Maker(boek.organisatie)
    bronnen = [maker.bron(naam, woorden, papier=True) for naam, woorden in _papieren(boek.organisatie)]
    bronnen += [maker.bron(naam, woorden) for naam, woorden in _bestanden(boek.organisatie)]
    bronnen += [maker.bron(naam, woorden) for naam, woorden in _van_mensen(boek, grens)]
    return Taalzuiverheid(tuple(bron for bron in bronnen if bron.aandeel.noemer))


class _Maker:
    """Zet woorden naast het woordenboek."""

    def __init__(self, organisatie: Organisatie) -> None:
        self._organisatie = organisatie
        self._boek = Woordenboek(organisatie.competenties.values())

    def bron(self, naam: str, woorden: Iterable[str], *, papier: bool = False) -> Woordbron:
        eens = {gevouwen(woord): woord for woord in reversed(tuple(woorden))}
        op_volgorde = [eens[sleutel] for sleutel in reversed(eens)]
        gezien = [self._vreemd(woord, naam) for woord in op_volgorde]
        vreemd = tuple(woord for woord in gezien if woord)
        return Woordbron(naam, Aandeel(len(gezien) - len(vreemd), len(gezien)), vreemd, papier)

    def _vreemd(self, woord: str, naam: str) -> Vreemdwoord | None:
        gevonden = self._boek.vind(woord)
        if gevonden is None:
            return Vreemdwoord(woord, naam, self._boek.bedoeld(woord))
        if is_opgevolgd(gevonden) and naam not in _VAN_TOEN:
            opvolgers = gevonden.gesplitst_in or (gevonden.vervangen_door or "",)
            return Vreemdwoord(woord, naam, self._organisatie.competentienaam(opvolgers[0]), vervangen=True)
        return None


def _papieren(organisatie: Organisatie) -> Iterator[tuple[str, tuple[str, ...]]]:
    for domein in DOMEINEN:
        if opgave := organisatie.hr_domeinen.get(domein):
            yield domein, opgave.competenties


def _bestanden(organisatie: Organisatie) -> Iterator[tuple[str, tuple[str, ...]]]:
    visie = organisatie.visie
    doelen = [c for doel in visie.doelen for c in doel.competenties]
    yield "visie", (*doelen, *(eis.competentie for eis in visie.kerncompetenties))
    functies = organisatie.functies.values()
    yield "functies", tuple(eis.competentie for functie in functies for eis in functie.competenties)
    aanbod = organisatie.leeraanbod.values()
    yield "leeraanbod", tuple(rij.competentie for activiteit in aanbod for rij in activiteit.ontwikkelt)


def _van_mensen(boek: Feitenboek, grens: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    dag = boek.peildatum
    inschattingen = {
        eigen: [c for b in p.beoordelingen if b.datum <= dag for c in b.niveaus]
        for eigen, p in boek.mensen.items()
    }
    plannen = {
        eigen: [d.competentie for plan in boek.lopende_pops(eigen) for d in plan.doelen if d.competentie]
        for eigen in boek.mensen
    }
    for naam, per_persoon in (("inschattingen", inschattingen), ("plannen", plannen)):
        gevuld = [woorden for woorden in per_persoon.values() if woorden]
        if len(gevuld) >= grens:
            yield naam, tuple(woord for woorden in gevuld for woord in woorden)
