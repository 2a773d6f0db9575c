"""De matrix van mensen en competenties: hoe ieder staat, de dekking, en wat er te groeien en te delen is.

Wie meegaat, bepaalt de selectie: zonder keuze wie `--alle` meeneemt. Een rij telt mee als de functie, een
lopende rol of de kern ze vraagt, behalve voor wie vrijgesteld is. Ontbrekend is nooit nul.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie, Stand, Status
from competentie_cli.domein.matrix import Cel, Matrix, Matrixkolom, Matrixrij, Voorbehoud, Wie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.kloof import Kloofrekenaar, wil_geen_scores
from competentie_cli.rekenen.volgorde import sorteernaam

Rijen = Iterable[Matrixrij]


def bereken_matrix(
    organisatie: Organisatie,
    selectie: Selectie,
    peildatum: date,
    *,
    ook_verouderd: bool = False,
) -> Matrix:
    """Rijen en kolommen op naam; een kolom per competentie die van minstens één persoon gevraagd wordt."""
    rekenaar = Kloofrekenaar(organisatie, peildatum, ook_verouderd=ook_verouderd)
    mensen = sorted((organisatie.medewerkers[eigen] for eigen in selectie.ids), key=op_naam)
    rijen = tuple(_rij(mens, cellen_van(rekenaar, mens, peildatum), organisatie) for mens in mensen)
    namen = {c: organisatie.competentienaam(c) for rij in rijen for c, cel in rij.cellen.items() if telt(cel)}
    op_volgorde = sorted(namen, key=lambda c: (sorteernaam(namen[c]), c))
    kolommen = tuple(_kolom(nr, c, namen[c], rijen) for nr, c in enumerate(op_volgorde, 1))
    return Matrix(peildatum, kolommen, rijen, selectie)


def op_naam(persoon: Medewerker) -> tuple[str, str]:
    """Mensen staan op naam, nooit op hoe ze ervoor staan."""
    return sorteernaam(persoon.toonnaam), persoon.id


def cellen_van(rekenaar: Kloofrekenaar, persoon: Medewerker, peildatum: date) -> dict[str, Cel]:
    """Competentie -> hoe iemand ervoor staat; leeg voor wie geen niveaus wil."""
    if wil_geen_scores(persoon, peildatum):
        return {}
    return {stand.eis.competentie: _cel(stand) for stand in rekenaar.standen(persoon)}


def telt(cel: Cel) -> bool:
    """Of de competentie van deze persoon gevraagd wordt, zonder vrijstelling."""
    return cel.status is not Status.NIET_VAN_TOEPASSING


def _cel(stand: Stand) -> Cel:
    eis, huidig = stand.eis, stand.huidig
    status = stand.status or Status.NIET_VAN_TOEPASSING
    niveau = huidig.niveau if huidig and not stand.onbevestigd else None
    return Cel(status, eis.gewenst, eis.weging, eis.kritiek, niveau, stand.kloof, _voorbehoud(stand))


def _voorbehoud(stand: Stand) -> Voorbehoud | None:
    if stand.onbevestigd:
        return Voorbehoud.ONBEVESTIGD
    if stand.huidig is None:
        return None
    if stand.status is Status.ONBEKEND:
        return Voorbehoud.VEROUDERD
    return Voorbehoud.ENKEL_ZELF if stand.huidig.enkel_zelf else None


def _rij(persoon: Medewerker, cellen: Mapping[str, Cel], organisatie: Organisatie) -> Matrixrij:
    functie = organisatie.functies.get(persoon.functie)
    tellend = [cel for cel in cellen.values() if telt(cel)]
    bekend = [cel for cel in tellend if cel.kloof is not None]
    return Matrixrij(
        persoon.id,
        persoon.naam,
        functie.naam if functie else persoon.functie,
        cellen,
        len(bekend),
        len(tellend),
        sum(cel.voorbehoud is Voorbehoud.ENKEL_ZELF for cel in bekend),
    )


def _kolom(nummer: int, competentie: str, naam: str, rijen: Rijen) -> Matrixkolom:
    paren = [(rij, rij.cellen[competentie]) for rij in rijen if competentie in rij.cellen]
    tellend = [(rij, cel) for rij, cel in paren if telt(cel)]
    per_status = Counter(cel.status for _, cel in tellend)
    return Matrixkolom(
        nummer,
        competentie,
        naam,
        len(tellend),
        per_status[Status.TEKORT],
        per_status[Status.OP_NIVEAU],
        per_status[Status.BOVEN],
        per_status[Status.ONBEKEND],
        sum(_enkel_zelf(cel) for _, cel in tellend),
        sum((gewogen_tekort(cel) for _, cel in tellend), Decimal(0)),
        sum(cel.kritiek for _, cel in tellend),
        tuple(Wie(r.id, r.naam, _enkel_zelf(cel)) for r, cel in tellend if cel.status is Status.BOVEN),
    )


def _enkel_zelf(cel: Cel) -> bool:
    return cel.voorbehoud is Voorbehoud.ENKEL_ZELF


def gewogen_tekort(cel: Cel) -> Decimal:
    """Weging maal wat er nog te groeien is; wat sterker is dan gevraagd, telt nergens tegen weg."""
    return cel.weging * max(cel.kloof or Decimal(0), Decimal(0))
