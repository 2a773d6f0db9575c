"""Het leerbudget en het vormingsregister als gegevens: json en csv.

Een bedrag of aantal uren is null als er iets is maar niets daarvan bekend; is een deel niet bekend, dan staat
onder `onbekend` van hoeveel activiteiten.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from competentie_cli.domein.budget import (
    Budgetoverzicht,
    Budgetstand,
    Groepsbudget,
    Maatstand,
    Persoonsbudget,
    Post,
    Som,
    Vormdeel,
    Vormregel,
)
from competentie_cli.domein.register import Plicht, Register, Registerregel
from competentie_cli.weergave.gegevens import VERSIE, als_csv, getal, iso, overgeslagen

_MATEN = ("bedrag", "uren")
_MAATVELDEN = (
    "toegekend", "afgesproken", "los_gevolgd", "besteed", "vrij", "overschreden", "te_veel",
    "zonder_grens", "onbekend",
)  # fmt: skip
_KOPPEN = (
    "soort", "id", "naam", "functie", "team", "afdeling", "jaar", "mensen",
    *(f"{maat}_{veld}" for maat in _MATEN for veld in _MAATVELDEN),
    *(f"organisatie_betaalt_{veld}" for veld in ("bedrag", "bedrag_onbekend", "uren", "uren_onbekend")),
    "eigen_tijd", "zonder_budget", "boven_budget",
)  # fmt: skip
_VERLETKOPPEN = ("verletkosten", "verletkosten_onbekend")
_REGISTERKOPPEN = (
    "lijst", "id", "naam", "datum", "leeractiviteit", "activiteit", "vorm", "uren", "eigen_tijd", "kosten",
    "betaald_door", "resultaat", "stand", "laatst", "geldt_tot", "sinds",
)  # fmt: skip


def budgetdocument(overzicht: Budgetoverzicht, *, verlet: bool) -> dict[str, Any]:
    """Het document van `budget --formaat json` als werkbeeld.

    Args:
        verlet: met de verletkosten, voor HR.
    """
    return {
        "versie": VERSIE,
        "peildatum": overzicht.peildatum.isoformat(),
        "jaar": overzicht.jaar,
        "gekozen": overzicht.gekozen,
        "organisatie": _stand(overzicht.totaal, verlet=verlet)
        | {"vormen": [_vorm(regel) for regel in overzicht.vormen]},
        "groepen": [_groep(groep) | _stand(groep.stand, verlet=verlet) for groep in overzicht.groepen],
        "medewerkers": [_persoon(persoon, verlet=verlet) for persoon in overzicht.personen],
        "overgeslagen": overgeslagen(overzicht.selectie),
    }


def _groep(groep: Groepsbudget) -> dict[str, Any]:
    return {
        "soort": groep.soort,
        "id": groep.id,
        "naam": groep.naam or None,
        "afdeling": groep.afdeling or None,
    }


def _persoon(persoon: Persoonsbudget, *, verlet: bool) -> dict[str, Any]:
    kop = {"id": persoon.id, "naam": persoon.naam, "functie": persoon.functie, "team": persoon.team}
    stand = _stand(persoon.stand, verlet=verlet)
    return kop | stand | {"activiteiten": [_post(post, verlet=verlet) for post in persoon.posten]}


def _stand(s: Budgetstand, *, verlet: bool) -> dict[str, Any]:
    uit = {
        "mensen": s.mensen,
        "bedrag": _maat(s.bedrag),
        "uren": _maat(s.uren),
        "organisatie_betaalt": {
            "bedrag": getal(s.huis_bedrag.waarde),
            "bedrag_onbekend": s.huis_bedrag.onbekend,
            "uren": getal(s.huis_uren.waarde),
            "uren_onbekend": s.huis_uren.onbekend,
        },
        "eigen_tijd": getal(s.eigen_tijd),
        "zonder_budget": s.zonder_budget,
        "boven_budget": s.boven_budget,
    }
    if verlet:
        uit |= {"verletkosten": getal(s.verlet.waarde), "verletkosten_onbekend": s.verlet.onbekend}
    return uit


def _maat(maat: Maatstand) -> dict[str, Any]:
    return {
        "toegekend": getal(maat.toegekend),
        "afgesproken": getal(maat.afgesproken.waarde),
        "los_gevolgd": getal(maat.los_gevolgd.waarde),
        "besteed": getal(maat.besteed.waarde),
        "vrij": getal(maat.vrij),
        "overschreden": getal(maat.overschreden),
        "te_veel": getal(maat.te_veel),
        "zonder_grens": getal(maat.zonder_grens),
        "onbekend": maat.onbekend,
    }


def _post(post: Post, *, verlet: bool) -> dict[str, Any]:
    uit = {
        "leeractiviteit": post.leeractiviteit,
        "naam": post.naam,
        "vorm": post.vorm,
        "bron": "register" if post.is_gevolgd else "plan",
        "datum": iso(post.datum),
        "status": post.status,
        "kosten": getal(post.kosten),
        "uren": getal(post.uren),
        "eigen_tijd": getal(post.eigen_tijd),
        "betaald_door": "budget" if post.uit_budget else "organisatie",
    }
    return uit | ({"verletkosten": getal(post.verlet)} if verlet else {})


def _vorm(regel: Vormregel) -> dict[str, Any]:
    return {
        "groep": regel.groep,
        "vorm": regel.vorm,
        "budget": _vormdeel(regel.budget),
        "organisatie_betaalt": _vormdeel(regel.huis),
    }


def _vormdeel(deel: Vormdeel) -> dict[str, Any]:
    bedrag, uren = _som("bedrag", deel.bedrag), _som("uren", deel.uren)
    return {"activiteiten": deel.activiteiten, **bedrag, **uren}


def _som(naam: str, som: Som) -> dict[str, Any]:
    return {naam: getal(som.waarde), f"{naam}_onbekend": som.onbekend}


def budget_csv(overzicht: Budgetoverzicht, *, verlet: bool) -> str:
    """Een rij voor het geheel, per afdeling, per team en in een werkbeeld per medewerker."""
    koppen = (*_KOPPEN, *(_VERLETKOPPEN if verlet else ()))
    return als_csv(_csv_rijen(budgetdocument(overzicht, verlet=verlet)), koppen)


def _csv_rijen(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    soort = "keuze" if document["gekozen"] else "organisatie"
    for rij in (
        {"soort": soort} | document["organisatie"],
        *document["groepen"],
        *({"soort": "medewerker"} | persoon for persoon in document["medewerkers"]),
    ):
        weg = {"vormen", "activiteiten", *_MATEN, "organisatie_betaalt"}
        plat = {kop: waarde for kop, waarde in rij.items() if kop not in weg}
        for deel in (*_MATEN, "organisatie_betaalt"):
            plat |= {f"{deel}_{kop}": waarde for kop, waarde in (rij[deel] or {}).items()}
        yield plat | {"jaar": document["jaar"]}


def registerdocument(register: Register) -> dict[str, Any]:
    """Het document van `budget --register --formaat json`."""
    return {
        "versie": VERSIE,
        "peildatum": register.peildatum.isoformat(),
        "jaar": register.jaar,
        "medewerkers": [
            {"id": p.id, "naam": p.naam, "functie": p.functie, "gevolgd": [_regel(r) for r in p.regels]}
            for p in register.personen
        ],
        "verplicht": [_plicht(plicht) for plicht in register.plichten],
        "overgeslagen": overgeslagen(register.selectie),
    }


def _regel(regel: Registerregel) -> dict[str, Any]:
    return {
        "datum": regel.datum.isoformat(),
        "leeractiviteit": regel.leeractiviteit,
        "activiteit": regel.naam,
        "vorm": regel.vorm,
        "uren": getal(regel.uren),
        "eigen_tijd": getal(regel.eigen_tijd),
        "kosten": getal(regel.kosten),
        "betaald_door": regel.betaald_door,
        "resultaat": regel.resultaat,
    }


def _plicht(plicht: Plicht) -> dict[str, Any]:
    return {
        "leeractiviteit": plicht.leeractiviteit,
        "naam": plicht.naam,
        "grond": plicht.grond,
        "herhaal_maanden": plicht.herhaal_maanden,
        "nagekeken": plicht.voor_iemand,
        "medewerkers": [
            {
                "id": regel.id,
                "naam": regel.naam,
                "stand": regel.stand,
                "laatst": iso(regel.laatst),
                "geldt_tot": iso(regel.geldt_tot),
                "sinds": iso(regel.sinds),
            }
            for regel in plicht.mensen
        ],
    }


def register_csv(register: Register) -> str:
    """Onder `gevolgd` een rij per keer, onder `verplicht` een rij per vorming en medewerker."""
    return als_csv(_registerrijen(registerdocument(register)), _REGISTERKOPPEN)


def _registerrijen(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for persoon in document["medewerkers"]:
        for regel in persoon["gevolgd"]:
            yield {"lijst": "gevolgd", "id": persoon["id"], "naam": persoon["naam"]} | regel
    for plicht in document["verplicht"]:
        kop = {"lijst": "verplicht", "leeractiviteit": plicht["leeractiviteit"], "activiteit": plicht["naam"]}
        for regel in plicht["medewerkers"]:
            yield kop | regel
