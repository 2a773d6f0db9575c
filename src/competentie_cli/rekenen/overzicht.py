"""Tellen over meer mensen; niemand wordt gerangschikt."""

from __future__ import annotations

from collections import Counter, defaultdict

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Kloofrij, Klovenlijst, Status
from competentie_cli.domein.overzicht import Competentietelling, Overzicht, Persoontelling
from competentie_cli.rekenen.volgorde import sorteernaam


def bereken_overzicht(lijst: Klovenlijst, organisatie: Organisatie) -> Overzicht:
    """Per competentie en per persoon hoeveel rijen er te groeien, op niveau of onbekend zijn."""
    per_competentie: dict[str, list[Kloofrij]] = defaultdict(list)
    for kloof in lijst.kloven:
        for rij in _tellend(kloof):
            per_competentie[rij.competentie].append(rij)
    tellingen = [_telling(eigen, rijen, organisatie) for eigen, rijen in per_competentie.items()]
    return Overzicht(
        lijst.peildatum,
        tuple(sorted(tellingen, key=lambda t: (sorteernaam(t.naam), t.competentie))),
        tuple(_persoon(kloof, organisatie) for kloof in lijst.kloven),
        len(lijst.selectie.overgeslagen),
    )


def _tellend(kloof: Kloof) -> list[Kloofrij]:
    return [rij for rij in kloof.rijen if rij.status not in (Status.NIET_VAN_TOEPASSING, None)]


def _telling(eigen: str, rijen: list[Kloofrij], organisatie: Organisatie) -> Competentietelling:
    per_status = Counter(rij.status for rij in rijen)
    return Competentietelling(
        eigen,
        organisatie.competentienaam(eigen),
        len(rijen),
        per_status[Status.TEKORT],
        per_status[Status.OP_NIVEAU],
        per_status[Status.BOVEN],
        per_status[Status.ONBEKEND],
    )


def _persoon(kloof: Kloof, organisatie: Organisatie) -> Persoontelling:
    rijen = _tellend(kloof)
    functie = organisatie.functies.get(kloof.functie)
    return Persoontelling(
        kloof.id,
        kloof.naam,
        functie.naam if functie else kloof.functie,
        kloof.dekking.beoordeeld if kloof.dekking else 0,
        kloof.dekking.vereist if kloof.dekking else 0,
        sum(rij.status is Status.TEKORT for rij in rijen),
        sum(rij.te_bespreken for rij in rijen),
        sum(rij.status is Status.ONBEKEND for rij in rijen),
    )
