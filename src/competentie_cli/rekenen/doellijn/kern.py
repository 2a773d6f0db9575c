"""Hoe de organisatie zelf groeit op haar kerncompetenties: op de peildatum, een jaar en twee jaar eerder.

De dagen liggen vast. Met vrije dagen zou iemand ze zo kunnen kiezen dat er tussen twee peilingen maar één
mens veranderde.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.doellijn import Kerngroei, Kernpeiling, Stilte
from competentie_cli.domein.kloof import Status
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.tijd import maanden_later

JAREN_TERUG = (0, 1, 2)
_GEHAALD = frozenset({Status.OP_NIVEAU, Status.BOVEN})
# per competentie: wie een bekend niveau heeft, en of dat het gevraagde niveau haalt
Bekenden = Mapping[str, Mapping[str, bool]]


@dataclass(frozen=True, slots=True)
class _Dag:
    datum: date
    bekenden: Bekenden
    toonbaar: frozenset[str]


def peildagen(peildatum: date) -> tuple[date, ...]:
    """De vaste dagen, de laatste eerst."""
    return tuple(maanden_later(peildatum, -12 * jaren) for jaren in JAREN_TERUG)


def groei_van_de_kern(nu: Peiling, grens: int | None) -> tuple[Kerngroei, ...]:
    """Per kerncompetentie hoeveel mensen er bekend waren, en hoeveel daarvan het gevraagde niveau haalden.

    Elke dag telt wie toen in dienst was en meedeed, met wat er toen gezien was, en met de functies en
    profielen zoals ze nu in de bestanden staan. Gevraagd is het niveau dat voor die persoon geldt: de eigen
    functie kan meer vragen dan de kern.

    Args:
        grens: over minder mensen staat er geen cijfer, ook niet in het verschil tussen twee dagen.
    """
    organisatie = nu.organisatie
    vroeger = (Peiling(organisatie, dag) for dag in peildagen(nu.peildatum)[1:])
    dagen = [_dag(peiling, grens) for peiling in (nu, *vroeger)]
    return tuple(
        Kerngroei(
            eis.competentie,
            organisatie.competentienaam(eis.competentie),
            eis.gewenst,
            tuple(_peilingen(dagen, eis.competentie, grens or 0)),
        )
        for eis in organisatie.visie.kerncompetenties
    )


def _dag(peiling: Peiling, grens: int | None) -> _Dag:
    kern = [eis.competentie for eis in peiling.organisatie.visie.kerncompetenties]
    bekenden = {competentie: _bekenden(peiling.statussen.get(competentie, {})) for competentie in kern}
    if grens is None:
        return _Dag(peiling.peildatum, bekenden, frozenset(kern))
    cellen = peiling.toonbaar(grens)
    toonbaar = frozenset(c for c, (_, groeien, niveau, _) in cellen.items() if None not in (groeien, niveau))
    return _Dag(peiling.peildatum, bekenden, toonbaar)


def _bekenden(standen: Mapping[str, Status | None]) -> dict[str, bool]:
    bekend = {Status.TEKORT, *_GEHAALD}
    return {eigen: status in _GEHAALD for eigen, status in standen.items() if status in bekend}


def _peilingen(dagen: Sequence[_Dag], competentie: str, grens: int) -> Iterator[Kernpeiling]:
    getoond: list[Mapping[str, bool]] = []
    for dag in dagen:
        wie = dag.bekenden[competentie]
        if competentie not in dag.toonbaar:
            yield Kernpeiling(dag.datum, stilte=Stilte.TE_KLEIN)
        elif not wie:
            yield Kernpeiling(dag.datum, stilte=Stilte.NIEMAND)
        elif any(_verklapt(wie, ander, grens) for ander in getoond):
            yield Kernpeiling(dag.datum, stilte=Stilte.VERSCHIL)
        else:
            getoond.append(wie)
            yield Kernpeiling(dag.datum, len(wie), sum(wie.values()))


def _verklapt(een: Mapping[str, bool], ander: Mapping[str, bool], grens: int) -> bool:
    """Of het verschil tussen twee dagen op te weinig mensen neerkomt."""
    erbij_of_eraf = len(een.keys() ^ ander.keys())
    anders = sum(een.get(wie, False) != ander.get(wie, False) for wie in een.keys() | ander.keys())
    return te_klein(erbij_of_eraf, grens) or te_klein(anders, grens)
