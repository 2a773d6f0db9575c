"""Functies tegenover competenties, met de tellingen die buiten mogen (rekenregels.md, Kleine groepen).

Wat een functie vraagt, staat in de catalogus en gaat over niemand. De tellingen zijn per competentie over de
hele organisatie dezelfde als in het overzicht van `kloof`; daaronder per functiefamilie alleen waar ook door
af te trekken niets over een kleine groep te vinden is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie, Status
from competentie_cli.domein.matrix import (
    Cel,
    Familiebeeld,
    Functieprofiel,
    Matrix,
    Matrixkolom,
    Publieksmatrix,
    Telling,
)
from competentie_cli.domein.overzicht import Competentietelling
from competentie_cli.rekenen.groepering import vaste_groepen
from competentie_cli.rekenen.kleine_groepen import Cellen, Groep, toonbaar, toonbare_cellen
from competentie_cli.rekenen.matrix import bereken_matrix, gewogen_tekort, telt
from competentie_cli.rekenen.vereist import voeg_samen
from competentie_cli.rekenen.volgorde import sorteernaam

Staat = Callable[[Cel], bool]
_GEHEEL = ""
_TELBAAR: tuple[Staat, ...] = (
    telt,
    lambda cel: cel.status is Status.TEKORT,
    lambda cel: cel.status in (Status.OP_NIVEAU, Status.BOVEN),
    lambda cel: cel.status is Status.ONBEKEND,
)


def bereken_vraagmatrix(organisatie: Organisatie, selectie: Selectie, peildatum: date) -> Publieksmatrix:
    """Wat elke functie vraagt, en hoe het over mensen samen staat waar dat verteld mag worden."""
    grens = organisatie.instelling.privacy.minimale_groep
    matrix = bereken_matrix(organisatie, selectie, peildatum)
    cellen = toonbare_cellen(map(_als_telling, matrix.kolommen), len(matrix.rijen), grens)
    per_familie = _per_familie(matrix, cellen, organisatie, grens)
    tellingen = tuple(
        _telling(k, cellen[k.competentie], grens) for k in matrix.kolommen if k.competentie in cellen
    )
    return Publieksmatrix(
        peildatum,
        grens,
        tuple(_families(organisatie, per_familie)),
        tellingen,
        len(cellen) < len(matrix.kolommen) or any(None in rij for rij in cellen.values()),
        _dekking(tellingen),
        selectie,
    )


def _als_telling(k: Matrixkolom) -> Competentietelling:
    return Competentietelling(k.competentie, k.naam, k.gevraagd, k.groeien, k.op_niveau, k.boven, k.onbekend)


def _telling(kolom: Matrixkolom, cellen: Cellen, grens: int) -> Telling:
    """Hoeveel sterker zijn dan gevraagd, staat er alleen als ook wie precies op niveau is met genoeg is."""
    gevraagd, groeien, niveau, onbekend = cellen
    deelbaar = niveau is not None and all(n == 0 or n >= grens for n in (kolom.boven, kolom.op_niveau))
    return Telling(
        kolom.competentie,
        kolom.naam,
        gevraagd or 0,
        groeien,
        niveau,
        onbekend,
        kolom.boven if deelbaar else None,
        kolom.tekort if groeien is not None else None,
    )


def _dekking(tellingen: Iterable[Telling]) -> tuple[int, int] | None:
    """Een som van wat er al staat: daar valt niets nieuws uit af te leiden."""
    volledig = [t for t in tellingen if None not in (t.groeien, t.op_niveau, t.onbekend)]
    if not volledig:
        return None
    gevraagd = sum(t.gevraagd for t in volledig)
    return gevraagd - sum(t.onbekend or 0 for t in volledig), gevraagd


# functiefamilies


def _families(organisatie: Organisatie, tellingen: Mapping[str, Iterable[Telling]]) -> Iterable[Familiebeeld]:
    per_naam: dict[str, list[Functie]] = defaultdict(list)
    for functie in organisatie.functies.values():
        per_naam[functie.familie or ""].append(functie)
    for naam in sorted(per_naam, key=lambda n: (not n, sorteernaam(n), n)):
        functies = sorted(per_naam[naam], key=lambda f: (f.soort == "rol", sorteernaam(f.naam), f.id))
        profielen = tuple(_profiel(functie, organisatie) for functie in functies)
        gevraagd = {c: organisatie.competentienaam(c) for profiel in profielen for c in profiel.eisen}
        op_volgorde = sorted(gevraagd.items(), key=lambda paar: (sorteernaam(paar[1]), paar[0]))
        yield Familiebeeld(naam, profielen, tuple(op_volgorde), tuple(tellingen.get(naam, ())))


def _profiel(functie: Functie, organisatie: Organisatie) -> Functieprofiel:
    """De kern hoort bij de functie; een rol komt daar bovenop en vraagt alleen haar eigen rijen."""
    kern = organisatie.visie.kerncompetenties if functie.soort == "functie" else ()
    rijen = voeg_samen(functie.id, functie.competenties, (), kern)
    return Functieprofiel(functie.id, functie.naam, functie.soort, {rij.competentie: rij for rij in rijen})


def _per_familie(
    matrix: Matrix, cellen: Mapping[str, Cellen], organisatie: Organisatie, grens: int
) -> dict[str, list[Telling]]:
    families = {
        naam: ids
        for soort, naam, ids in vaste_groepen(matrix.selectie.ids, organisatie)
        if soort == "functiefamilie"
    }
    uit: dict[str, list[Telling]] = {naam: [] for naam in families}
    for kolom in matrix.kolommen:
        if kolom.competentie not in cellen:
            continue
        per_persoon = {rij.id: rij.cellen.get(kolom.competentie) for rij in matrix.rijen}
        delen = tuple(_groep(f"familie {naam}", per_persoon, ids) for naam, ids in families.items())
        geheel = _groep(_GEHEEL, per_persoon, per_persoon.keys(), delen)
        mag = toonbaar(geheel, grens)
        for naam, deel in zip(families, delen, strict=True):
            if deel.sleutel in mag and deel.mensen[0]:
                uit[naam].append(_familietelling(kolom, deel, per_persoon))
    return uit


def _familietelling(kolom: Matrixkolom, deel: Groep, per_persoon: Mapping[str, Cel | None]) -> Telling:
    gevraagd, groeien, niveau, onbekend, _ = map(len, deel.mensen)
    cellen = (per_persoon[eigen] for eigen in deel.mensen[1])
    tekort = sum((gewogen_tekort(cel) for cel in cellen if cel), Decimal(0))
    return Telling(kolom.competentie, kolom.naam, gevraagd, groeien, niveau, onbekend, tekort=tekort)


def _groep(
    sleutel: str, per_persoon: Mapping[str, Cel | None], ids: Iterable[str], delen: tuple[Groep, ...] = ()
) -> Groep:
    """Wie erin zit, per telling; ook wie de competentie niet gevraagd wordt, want die blijft anders over."""
    binnen = [(eigen, per_persoon[eigen]) for eigen in ids]
    tellingen = [frozenset(e for e, cel in binnen if cel and staat(cel)) for staat in _TELBAAR]
    return Groep(sleutel, (*tellingen, frozenset(e for e, _ in binnen) - tellingen[0]), delen)
