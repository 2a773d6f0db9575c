"""De matrix als gegevens; wat verborgen blijft, is null."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.matrix import Cel, Matrix, Matrixkolom, Publieksmatrix, Telling
from competentie_cli.weergave.gegevens import VERSIE, getal, overgeslagen


def matrixdocument(matrix: Matrix) -> dict[str, Any]:
    """Het document van `matrix --intern --formaat json`; mensen en competenties op naam."""
    return {
        "versie": VERSIE,
        "peildatum": matrix.peildatum.isoformat(),
        "intern": True,
        "competenties": [_kolom(kolom) for kolom in matrix.kolommen],
        "medewerkers": [
            {
                "id": rij.id,
                "naam": rij.naam,
                "functie": rij.functie,
                "dekking": {
                    "beoordeeld": rij.beoordeeld,
                    "vereist": rij.vereist,
                    "indicatief": rij.indicatief,
                },
                "cellen": {
                    k.competentie: _cel(rij.cellen[k.competentie])
                    for k in matrix.kolommen
                    if k.competentie in rij.cellen
                },
            }
            for rij in matrix.rijen
        ],
        "overgeslagen": overgeslagen(matrix.selectie),
    }


def _kolom(k: Matrixkolom) -> dict[str, Any]:
    return {
        "nummer": k.nummer,
        "competentie": k.competentie,
        "naam": k.naam,
        "onmisbaar_bij": k.kritiek,
        "gevraagd": k.gevraagd,
        "bekend": k.bekend,
        "enkel_zelf": k.indicatief,
        "groeien": k.groeien,
        "op_niveau": k.op_niveau,
        "sterker": k.boven,
        "onbekend": k.onbekend,
        "gewogen_tekort": getal(k.tekort, 4),
        "kan_delen": [{"id": w.id, "naam": w.naam, "enkel_zelf": w.enkel_zelf} for w in k.kan_delen],
    }


def _cel(cel: Cel) -> dict[str, Any]:
    return {
        "status": cel.status.value,
        "gewenst": getal(cel.gewenst),
        "huidig": getal(cel.huidig),
        "kloof": getal(cel.kloof),
        "weging": getal(cel.weging, 10),
        "kritiek": cel.kritiek,
        "voorbehoud": cel.voorbehoud.value if cel.voorbehoud else None,
    }


def vraagmatrixdocument(matrix: Publieksmatrix) -> dict[str, Any]:
    """Het document van `matrix --formaat json`: geen mensen, en ook niet wie of hoeveel er niet meetellen."""
    return {
        "versie": VERSIE,
        "peildatum": matrix.peildatum.isoformat(),
        "intern": False,
        "minimale_groep": matrix.grens,
        "functiefamilies": [
            {
                "naam": familie.naam or None,
                "functies": [
                    {
                        "id": functie.id,
                        "naam": functie.naam,
                        "soort": functie.soort,
                        "competenties": [
                            {
                                "competentie": eis.competentie,
                                "gewenst": getal(eis.gewenst),
                                "weging": getal(eis.weging, 10),
                                "kritiek": eis.kritiek,
                            }
                            for eis in functie.eisen.values()
                        ],
                    }
                    for functie in familie.functies
                ],
                "tellingen": [_telling(telling) for telling in familie.tellingen],
            }
            for familie in matrix.families
        ],
        "tellingen": [_telling(telling) | {"sterker": telling.boven} for telling in matrix.tellingen],
        "dekking": None
        if matrix.dekking is None
        else dict(zip(("bekend", "gevraagd"), matrix.dekking, strict=True)),
    }


def _telling(telling: Telling) -> dict[str, Any]:
    return {
        "competentie": telling.competentie,
        "naam": telling.naam,
        "gevraagd": telling.gevraagd,
        "groeien": telling.groeien,
        "op_niveau_of_sterker": telling.op_niveau,
        "onbekend": telling.onbekend,
        "gewogen_tekort": getal(telling.tekort, 4),
    }
