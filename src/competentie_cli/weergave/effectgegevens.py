"""Het effect als json, en als csv met een rij per activiteit, per groep en in een werkbeeld per doel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from competentie_cli.domein.effect import (
    Activiteiteffect,
    Deeleffect,
    Doeleffect,
    Effect,
    Kiezer,
    Maat,
    Peiling,
    Persooneffect,
    Regiegroep,
    Verdeling,
    Vergelijking,
)
from competentie_cli.weergave.gegevens import VERSIE, als_csv, getal, iso

_MEETKOPPEN = ("voor", "voor_bron", "voor_datum", "na", "na_bron", "na_datum", "verschil", "bezwaren")
_KOPPEN = (
    "deel", "id", "naam", "plan", "doel", "leeractiviteit", "competentie", *_MEETKOPPEN,
    "afgerond", "geteld", "hoger", "gelijk", "lager", "mediaan", "kosten_per_niveau", "prijs_onbekend",
    "maat", "mensen", "totaal", *Kiezer,
)  # fmt: skip


def effectdocument_json(effect: Effect) -> dict[str, Any]:
    """Het document van `effect --formaat json`; null is onbekend of verborgen, nooit nul."""
    return {
        "versie": VERSIE,
        "peildatum": effect.peildatum.isoformat(),
        "jaar": effect.jaar,
        "intern": effect.intern,
        "minimale_groep": effect.grens,
        "leeractiviteiten": [_activiteit(activiteit) for activiteit in effect.activiteiten],
        "eigen_regie": [_groep(groep) for groep in effect.regie.groepen],
        "budget_prijs_onbekend": effect.regie.prijs_onbekend,
        "medewerkers": [_persoon(mens) for mens in effect.mensen],
        "overgeslagen": [
            {"id": o.id, "reden": o.reden, "bestand": o.bestand}
            for o in effect.selectie.overgeslagen
            if effect.intern or o.bestand is not None
        ],
    }


def _activiteit(effect: Activiteiteffect) -> dict[str, Any]:
    return {
        "leeractiviteit": effect.activiteit,
        "naam": effect.naam,
        "afgerond": effect.mensen,
        "geteld": effect.geteld,
        "hoger": effect.hoger,
        "gelijk": effect.gelijk,
        "lager": effect.lager,
        "mediaan": getal(effect.mediaan),
        "kosten_per_niveau": getal(effect.per_niveau),
        "prijs_onbekend": effect.prijs_onbekend,
    }


def _groep(groep: Regiegroep) -> dict[str, Any]:
    uit: dict[str, Any] = {"soort": groep.soort, "groep": groep.naam or None}
    return uit | {str(maat): _verdeling(groep.verdeling(maat)) for maat in Maat}


def _verdeling(verdeling: Verdeling | None) -> dict[str, Any] | None:
    if verdeling is None:
        return None
    delen = {str(kiezer): getal(deel) for kiezer, deel in verdeling.delen}
    return {"mensen": verdeling.mensen, "totaal": getal(verdeling.totaal)} | delen


def _persoon(mens: Persooneffect) -> dict[str, Any]:
    return {
        "id": mens.persoon.id,
        "naam": mens.persoon.naam,
        "zonder_scores": mens.zonder_scores,
        "doelen": [_doel(doel) for doel in mens.doelen],
        "leeractiviteiten": [_deel(deel) for deel in mens.activiteiten],
    }


def _doel(doel: Doeleffect) -> dict[str, Any]:
    lijn = doel.vervolg
    return {
        "plan": doel.plan.eigen_id,
        "doel": doel.doel.id,
        "competentie": doel.doel.competentie,
        "naar": getal(doel.doel.naar) if _toont_niveaus(doel.vergelijking) else None,
        "status": doel.status,
        "vervolg_van": {"plan": lijn.plan, "doel": lijn.doel.id} if lijn else None,
        "effect": _vergelijking(doel.vergelijking) if doel.vergelijking else None,
    }


def _toont_niveaus(vergelijking: Vergelijking | None) -> bool:
    """Wie geen scores wil, krijgt ook geen niveau om naartoe te werken."""
    return vergelijking is None or "zonder-scores" not in vergelijking.bezwaren


def _deel(deel: Deeleffect) -> dict[str, Any]:
    deelname = deel.deelname
    return {
        "leeractiviteit": deelname.activiteit,
        "begin": iso(deelname.begin),
        "einde": iso(deelname.einde),
        "kosten": getal(deelname.kosten),
        "bron": deelname.bron,
        "plan": deelname.plan,
        "effect": [_vergelijking(vergelijking) for vergelijking in deel.vergelijkingen],
    }


def _vergelijking(vergelijking: Vergelijking) -> dict[str, Any]:
    return {
        "competentie": vergelijking.competentie,
        "voor": _peiling(vergelijking.voor),
        "na": _peiling(vergelijking.na),
        "verschil": getal(vergelijking.verschil),
        "bezwaren": [str(bezwaar) for bezwaar in vergelijking.bezwaren],
    }


def _peiling(peiling: Peiling | None) -> dict[str, Any] | None:
    if peiling is None:
        return None
    return {"niveau": getal(peiling.niveau), "bron": peiling.bron, "datum": peiling.datum.isoformat()}


def effect_csv(effect: Effect) -> str:
    """Alles in één blad; `deel` zegt waar een rij over gaat: leeractiviteit, regie, doel of deelname."""
    leeg = dict.fromkeys(map(str, _KOPPEN))
    return als_csv((leeg | rij for rij in _rijen(effectdocument_json(effect))), list(leeg))


def _rijen(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for rij in document["leeractiviteiten"]:
        yield {"deel": "leeractiviteit"} | rij
    for groep in document["eigen_regie"]:
        for maat in Maat:
            verdeling = groep[str(maat)]
            if verdeling is not None:
                yield {"deel": groep["soort"], "naam": groep["groep"], "maat": str(maat)} | verdeling
    for mens in document["medewerkers"]:
        wie = {"id": mens["id"], "naam": mens["naam"]}
        for doel in mens["doelen"]:
            eigen = {kop: doel[kop] for kop in ("plan", "doel", "competentie")}
            yield {"deel": "doel"} | wie | eigen | _meetcellen(doel["effect"])
        for deelname in mens["leeractiviteiten"]:
            eigen = {kop: deelname[kop] for kop in ("plan", "leeractiviteit")}
            for vergelijking in deelname["effect"]:
                yield {"deel": "deelname"} | wie | eigen | _meetcellen(vergelijking)


def _meetcellen(vergelijking: dict[str, Any] | None) -> dict[str, Any]:
    if vergelijking is None:
        return {}
    cellen = {kop: vergelijking[kop] for kop in ("competentie", "verschil", "bezwaren")}
    for kant in ("voor", "na"):
        peiling = vergelijking[kant] or {}
        cellen |= {kant: peiling.get("niveau")}
        cellen |= {f"{kant}_{kop}": peiling.get(kop) for kop in ("bron", "datum")}
    return cellen
