"""Wat op niemand of op één persoon rust, en wat dat wordt als iemand vertrekt (domein.md, Kwetsbaarheid).

Een competentie telt mee als ze van minstens één persoon in de selectie gevraagd wordt, door functie, rol of
kern. Wie op het niveau zit dat de eigen rij vraagt, of erboven, draagt haar. De norm is twee dragers. Is van
niemand iets bekend, dan is het nog niet te zeggen: onbekend is nooit nul.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import ceil

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import LEERBAAR, Selectie, Status
from competentie_cli.domein.kwetsbaar import (
    NORM,
    Breed,
    Dichtbij,
    Gedragen,
    Kwetsbaarbeeld,
    Kwetsbaarheid,
    Vertrek,
    Vervalbewijs,
)
from competentie_cli.domein.matrix import Cel, Matrixkolom, Matrixrij, Publieksmatrix, Voorbehoud, Wie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.bewijzen import te_vernieuwen
from competentie_cli.rekenen.leerkeuze import mogelijkheden
from competentie_cli.rekenen.matrix import bereken_matrix, op_naam, telt
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.vertrek import vertrekken
from competentie_cli.rekenen.volgorde import sorteernaam

_MEESTE_ACTIVITEITEN = 2
Helper = Callable[[str, Matrixrij, Cel], Dichtbij]


def bereken_kwetsbaar(
    organisatie: Organisatie,
    selectie: Selectie,
    peildatum: date,
    *,
    maanden: int | None = None,
    bewijs_maanden: int | None = None,
) -> Kwetsbaarbeeld:
    """Het werkbeeld van een selectie.

    Args:
        maanden, bewijs_maanden: hoe ver vooruit; anders wat de organisatie koos.
    """
    regels = organisatie.instelling.kwetsbaar
    vertrek_tot = maanden_later(peildatum, maanden or regels.vertrek_maanden)
    bewijs_tot = maanden_later(peildatum, bewijs_maanden or regels.bewijs_maanden)
    mensen = sorted((organisatie.medewerkers[eigen] for eigen in selectie.ids), key=op_naam)
    weg = vertrekken(mensen, organisatie, peildatum, vertrek_tot, regels.pensioenleeftijd)
    matrix = bereken_matrix(organisatie, selectie, peildatum)
    per_id = {vertrek.id: vertrek for vertrek in weg}
    rijen = [
        _kwetsbaarheid(k, matrix.rijen, per_id, _helper(organisatie, peildatum)) for k in matrix.kolommen
    ]
    return Kwetsbaarbeeld(
        peildatum,
        vertrek_tot,
        bewijs_tot,
        regels.pensioenleeftijd,
        len(mensen),
        tuple(sorted(rijen, key=lambda rij: (not rij.kritiek, sorteernaam(rij.naam), rij.competentie))),
        weg,
        _bewijzen(mensen, organisatie, peildatum, bewijs_tot),
        selectie,
    )


def breed_gedragen(matrix: Publieksmatrix) -> Breed:
    """Waarvan het overzicht minstens zoveel mensen op niveau laat zien als de grens vraagt; meer mag er niet.

    Hoeveel competenties op niemand of op één persoon rusten, blijft weg: wie weet van wie ze gevraagd worden,
    leest uit dat getal hoe één collega ervoor staat.
    """
    genoeg = [t for t in matrix.tellingen if (t.op_niveau or 0) >= max(matrix.grens, NORM)]
    return Breed(
        matrix.peildatum, matrix.grens, tuple((t.competentie, t.naam) for t in genoeg), matrix.selectie
    )


def _kwetsbaarheid(
    kolom: Matrixkolom, rijen: Sequence[Matrixrij], weg: Mapping[str, Vertrek], help_: Helper
) -> Kwetsbaarheid:
    c = kolom.competentie
    paren = [(rij, rij.cellen[c]) for rij in rijen if c in rij.cellen and telt(rij.cellen[c])]
    dragers = [(r, cel) for r, cel in paren if cel.status in (Status.OP_NIVEAU, Status.BOVEN)]
    niveaus = [cel.gewenst for _, cel in paren]
    return Kwetsbaarheid(
        c,
        kolom.naam,
        kolom.kritiek > 0,
        kolom.gevraagd,
        (min(niveaus), max(niveaus)),
        tuple(Wie(r.id, r.naam, cel.voorbehoud is Voorbehoud.ENKEL_ZELF) for r, cel in dragers),
        kolom.groeien,
        kolom.onbekend,
        _gedragen(len(dragers), kolom.bekend),
        tuple(help_(c, rij, cel) for rij, cel in _dichtst(p for p in paren if p[0].id not in weg)),
        tuple(weg[rij.id] for rij, _ in dragers if rij.id in weg),
    )


def _gedragen(dragers: int, bekend: int) -> Gedragen:
    if bekend == 0:
        return Gedragen.NIET_TE_ZEGGEN
    if dragers >= NORM:
        return Gedragen.GENOEG
    return Gedragen.EEN if dragers else Gedragen.NIEMAND


def _dichtst(paren: Iterable[tuple[Matrixrij, Cel]]) -> list[tuple[Matrixrij, Cel]]:
    """Allen die in hele niveaus even ver zijn, van wie blijft, op naam zoals ze komen.

    Een deel van een niveau brengt niemand dichter bij dan een ander.
    """
    tekorten = [(rij, cel) for rij, cel in paren if cel.status is Status.TEKORT]
    kleinste = min((_hele_niveaus(cel) for _, cel in tekorten), default=None)
    return [(rij, cel) for rij, cel in tekorten if _hele_niveaus(cel) == kleinste]


def _hele_niveaus(cel: Cel) -> int:
    return ceil(cel.kloof or 0)


def _helper(organisatie: Organisatie, peildatum: date) -> Helper:
    def help_(competentie: str, rij: Matrixrij, cel: Cel) -> Dichtbij:
        persoon = organisatie.medewerkers[rij.id]
        oorzaak = persoon.oorzaken.get(competentie)
        if oorzaak is not None and oorzaak.soort not in LEERBAAR:
            return Dichtbij(rij.id, rij.naam, (), ligt_elders=True)
        huidig = cel.huidig or Decimal(0)
        helpt = mogelijkheden(competentie, huidig, persoon, organisatie, peildatum)
        return Dichtbij(rij.id, rij.naam, tuple(m.activiteit.naam for m in helpt[:_MEESTE_ACTIVITEITEN]))

    return help_


def _bewijzen(
    mensen: Sequence[Medewerker], organisatie: Organisatie, peildatum: date, tot: date
) -> tuple[Vervalbewijs, ...]:
    gevonden = [
        Vervalbewijs(
            mens.id, mens.naam, bewijs.naam, einde, tuple(map(organisatie.competentienaam, bewijs.niveaus))
        )
        for mens in mensen
        for _, bewijs, einde in te_vernieuwen(mens, peildatum, tot)
    ]
    return tuple(sorted(gevonden, key=lambda v: (v.geldig_tot, sorteernaam(v.toonnaam), v.id, v.bewijs)))
