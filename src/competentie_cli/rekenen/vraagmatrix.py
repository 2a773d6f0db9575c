"""Functies tegenover competenties, met de tellingen die buiten mogen (rekenregels.md, Kleine groepen).

Wat een functie vraagt, staat in de catalogus en gaat over niemand. De tellingen zijn per competentie over de
hele organisatie dezelfde als in het overzicht van `kloof`; daaronder per functiefamilie alleen waar ook door
af te trekken niets over een kleine groep te vinden is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.matrix import (
    Familiebeeld,
    Functieprofiel,
    Matrix,
    Matrixkolom,
    Publieksmatrix,
    Telling,
)
from competentie_cli.rekenen.kleine_groepen import Cellen
from competentie_cli.rekenen.matrix import bereken_matrix, gewogen_tekort
from competentie_cli.rekenen.publicatie import Cel as Publiekscel
from competentie_cli.rekenen.publicatie import Meting, publiceer
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.vereist import voeg_samen
from competentie_cli.rekenen.volgorde import sorteernaam


def bereken_vraagmatrix(organisatie: Organisatie, selectie: Selectie, peildatum: date) -> Publieksmatrix:
    """Wat elke functie vraagt, en hoe het over mensen samen staat waar dat verteld mag worden."""
    grens = organisatie.instelling.privacy.minimale_groep
    matrix = bereken_matrix(organisatie, selectie, peildatum)
    peiling = Peiling(organisatie, peildatum)
    cellen = peiling.toonbaar(grens)
    per_familie = _per_familie(matrix, peiling, grens)
    tellingen = tuple(
        _telling(k, cellen[k.competentie], grens) for k in matrix.kolommen if k.competentie in cellen
    )
    return Publieksmatrix(
        peildatum,
        grens,
        tuple(_families(organisatie, per_familie)),
        tellingen,
        len(cellen) < len(peiling.nodig) or any(None in rij for rij in cellen.values()),
        _dekking(tellingen),
        peiling.iedereen,
    )


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


def _per_familie(matrix: Matrix, peiling: Peiling, grens: int) -> dict[str, list[Telling]]:
    """De tellingen per functiefamilie, uit dezelfde bron als elk ander publiek cijfer over groepen."""
    metingen = [_meting(kolom, matrix, peiling) for kolom in matrix.kolommen]
    publicatie = publiceer(peiling.ids, peiling.groepen, metingen, grens)
    uit: dict[str, list[Telling]] = {}
    for soort, naam in publicatie.groepen:
        if soort == "functiefamilie":
            cellen = ((k, publicatie.cel(k.competentie, (soort, naam))) for k in matrix.kolommen)
            uit[naam] = [telling for kolom, cel in cellen if cel and (telling := _familietelling(kolom, cel))]
    return uit


def _meting(kolom: Matrixkolom, matrix: Matrix, peiling: Peiling) -> Meting:
    """De kloofmeting, met het gewogen tekort als som die zelf niets telt."""
    kloof = peiling.kloof(kolom.competentie)
    cellen = {rij.id: rij.cellen.get(kolom.competentie) for rij in matrix.rijen}
    tekorten = {eigen: gewogen_tekort(cel) if cel else Decimal(0) for eigen, cel in cellen.items()}
    bijdragen = {eigen: (*deel, tekorten.get(eigen, Decimal(0))) for eigen, deel in kloof.bijdragen.items()}
    return Meting(kolom.competentie, bijdragen, kloof.aantallen, telt=kloof.telt)


def _familietelling(kolom: Matrixkolom, cel: Publiekscel) -> Telling | None:
    """De telling van een familie; None als ze daar van niemand gevraagd wordt."""
    if not cel.sommen:
        return None
    groeien, niveau, onbekend = map(int, cel.sommen[:3])
    gevraagd = groeien + niveau + onbekend
    if not gevraagd:
        return None
    naam, tekort = kolom.naam, cel.sommen[-1]
    return Telling(kolom.competentie, naam, gevraagd, groeien, niveau, onbekend, tekort=tekort)
