"""Het leerbudget dat buiten mag als gegevens: json en csv; wat verborgen blijft, is null."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from competentie_cli.domein.budget import Publiekbudget, Publiekmaat, Publiekstand
from competentie_cli.weergave.gegevens import VERSIE, als_csv, getal, overgeslagen

_MATEN = ("bedrag", "uren")
_VELDEN = ("toegekend", "afgesproken_of_gevolgd", "vrij", "besteed", "nog_te_besteden")
_KOPPEN = (
    "soort", "naam", "jaar", "mensen",
    *(f"{maat}_{veld}" for maat in _MATEN for veld in _VELDEN),
    *(f"organisatie_betaalt_{maat}" for maat in _MATEN),
    "eigen_tijd",
)  # fmt: skip


def publiekdocument(budget: Publiekbudget, *, verlet: bool) -> dict[str, Any]:
    """Het document van `budget --formaat json`.

    Args:
        verlet: met de verletkosten, voor HR.
    """
    return {
        "versie": VERSIE,
        "peildatum": budget.peildatum.isoformat(),
        "jaar": budget.jaar,
        "gekozen": False,
        "minimale_groep": budget.grens,
        "organisatie": _stand(budget.geheel, verlet=verlet),
        "groepen": [
            {"soort": groep.soort, "naam": groep.naam or None} | _stand(groep, verlet=verlet)
            for groep in budget.groepen
        ],
        "medewerkers": [],
        "overgeslagen": overgeslagen(budget.selectie),
    }


def publiek_csv(budget: Publiekbudget, *, verlet: bool) -> str:
    """Een rij voor het geheel en per vaste groep."""
    koppen = (*_KOPPEN, *(("verletkosten",) if verlet else ()))
    return als_csv(_rijen(publiekdocument(budget, verlet=verlet)), koppen)


def _rijen(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for rij in ({"soort": "organisatie"} | document["organisatie"], *document["groepen"]):
        samengesteld = (*_MATEN, "organisatie_betaalt")
        plat = {kop: waarde for kop, waarde in rij.items() if kop not in samengesteld}
        for deel in samengesteld:
            plat |= {f"{deel}_{kop}": waarde for kop, waarde in rij[deel].items()}
        yield plat | {"jaar": document["jaar"]}


def _stand(stand: Publiekstand, *, verlet: bool) -> dict[str, Any]:
    uit = {
        "mensen": stand.mensen,
        "bedrag": _maat(stand.bedrag),
        "uren": _maat(stand.uren),
        "organisatie_betaalt": {"bedrag": getal(stand.huis_bedrag), "uren": getal(stand.huis_uren)},
        "eigen_tijd": getal(stand.eigen_tijd),
    }
    return uit | ({"verletkosten": getal(stand.verlet)} if verlet else {})


def _maat(maat: Publiekmaat) -> dict[str, Any]:
    getallen = (maat.toegekend, maat.gebruikt, maat.vrij, maat.besteed, maat.te_besteden)
    return dict(zip(_VELDEN, map(getal, getallen), strict=True))
