"""Het orakel: wat `competentie kloof --formaat json` moet zeggen, brute kracht, zin voor zin.

De invoer zijn gewone dicts in de woorden van de YAML, na het lezen van de types: Decimal of int voor
getallen, date, bool, str. De uitvoer is het document zelf; een getal erin is een int als het geheel is,
anders een Decimal (lees het document van het programma met `json.loads(tekst, parse_float=Decimal)`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from .basis import Regels, getal, half_op, loopt, regels_van
from .bronnen import Bron, Gegevens, Genegeerd, bronnen_van
from .combineren import Waarde, die_tellen, is_nieuwer, is_te_bespreken, waarde_van
from .vereist import Eis, eisen_van, is_vrijgesteld

NVT = "niet van toepassing"
Rij = dict[str, Any]


def kloof_document(
    organisatie: dict[str, Any],
    peildatum: date,
    *,
    ids: list[str] | None = None,
    ook_verouderd: bool = False,
) -> dict[str, Any]:
    """Het document voor `--alle` (zonder ids) of voor de gevraagde medewerkers."""
    regels = regels_van(organisatie, peildatum, ook_verouderd)
    # "Who is not in service is left out also when asked for by id."
    in_dienst = [persoon for persoon in organisatie["medewerkers"] if _is_in_dienst(persoon, regels)]
    gekozen, overgeslagen = _kies(in_dienst, ids, regels)
    return {
        "versie": 1,
        "peildatum": peildatum.isoformat(),
        "medewerkers": [_medewerker(persoon, organisatie, regels) for persoon in _op_id(gekozen)],
        "overgeslagen": [
            {"id": persoon["id"], "reden": "", "bestand": None} for persoon in _op_id(overgeslagen)
        ],
    }


def _op_id(mensen: Iterable[Gegevens]) -> list[Gegevens]:
    # "People by id."
    return sorted(mensen, key=lambda persoon: persoon["id"])


def _is_in_dienst(persoon: Gegevens, regels: Regels) -> bool:
    # "Left out: who is not yet in service or out of service on that date."
    contract = persoon.get("contract") or {}
    return loopt(contract.get("in_dienst"), contract.get("uit_dienst"), regels.peildatum)


def _kies(
    mensen: list[Gegevens], ids: list[str] | None, regels: Regels
) -> tuple[list[Gegevens], list[Gegevens]]:
    # "asked for by id, a document is made"
    if ids is not None:
        return [persoon for persoon in mensen if persoon["id"] in ids], []
    # "those whom `--alle` leaves out with reden `""` and bestand null"
    buiten = [persoon for persoon in mensen if _valt_buiten_alle(persoon, regels)]
    return [persoon for persoon in mensen if persoon not in buiten], buiten


def _valt_buiten_alle(persoon: Gegevens, regels: Regels) -> bool:
    # "Who is `afwezig` then, has `zonder_scores`, or has a contract outside `pop.contractsoorten`"
    afwezig = any(
        loopt(item.get("van"), item.get("tot"), regels.peildatum) for item in persoon.get("afwezig") or []
    )
    soort = (persoon.get("contract") or {}).get("soort") or "vast"
    return afwezig or _zonder_scores(persoon, regels) or soort not in regels.contractsoorten


def _zonder_scores(persoon: Gegevens, regels: Regels) -> bool:
    wens = persoon.get("zonder_scores")
    return wens is not None and loopt(wens.get("sinds"), None, regels.peildatum)


def _medewerker(persoon: Gegevens, organisatie: Gegevens, regels: Regels) -> dict[str, Any]:
    eisen = eisen_van(persoon, organisatie, regels)
    if _zonder_scores(persoon, regels):
        # "Someone without scores, asked for by id: rows stay, by name, as rows that do not apply, status null
        #  too; dekking, passing, passing_min, passing_max null."
        rijen = [_lege_rij(persoon, eis, None) for eis in eisen]
        cijfers = dict.fromkeys(("dekking", "passing", "passing_min", "passing_max"))
    else:
        rijen = [_rij(persoon, eis, organisatie, regels) for eis in eisen]
        _geef_prioriteit(rijen)
        rijen = sorted(rijen, key=_plaats)
        cijfers = _cijfers(rijen, regels)
    return {
        "id": persoon["id"],
        "naam": persoon.get("naam"),
        "functie": persoon["functie"],
        "team": persoon.get("team"),
        **cijfers,
        "competenties": [_afgewerkt(rij) for rij in rijen],
    }


def _lege_rij(persoon: Gegevens, eis: Eis, status: str | None) -> Rij:
    # "A row that does not apply stays, with only gewenst, weging, kritiek, gevraagd_door, oorzaak and
    #  strategische_doelen filled: the rest null, flags false, lists []."
    leeg = dict.fromkeys(
        ("huidig", "kloof", "prioriteit", "bron", "datum", "ouderdom", "zelf", "leidinggevende", "verschil")
    )
    vlaggen = ("indicatief", "onbevestigd", "nieuwer", "definitie_gewijzigd", "te_bespreken")
    return {
        "competentie": eis.competentie,
        "naam": eis.naam,
        "gewenst": eis.gewenst,
        "status": status,
        "weging": eis.weging,
        "kritiek": eis.kritiek,
        **leeg,
        **dict.fromkeys(vlaggen, False),
        "bronnen": [],
        "genegeerd": [],
        "gevraagd_door": [
            {"functie": functie, "gewenst": getal(gewenst)} for functie, gewenst in eis.gevraagd_door
        ],
        "oorzaak": _woord(persoon, eis.competentie),
        "strategische_doelen": list(eis.doelen),
        "_eis": eis,
    }


def _woord(persoon: Gegevens, competentie: str) -> str | None:
    # "`oorzaken`: a word, or a mapping"
    oorzaak = (persoon.get("oorzaken") or {}).get(competentie)
    return oorzaak.get("soort") if isinstance(oorzaak, dict) else oorzaak


def _rij(persoon: Gegevens, eis: Eis, organisatie: Gegevens, regels: Regels) -> Rij:
    if is_vrijgesteld(persoon, eis.competentie, regels):
        return _lege_rij(persoon, eis, NVT)
    bronnen, genegeerd = bronnen_van(persoon, eis.competentie, regels)
    tellend = die_tellen(bronnen)
    rij = _lege_rij(persoon, eis, "onbekend")
    rij["te_bespreken"] = is_te_bespreken(bronnen)
    # "`bronnen` = every source that counts, zelf included (a verouderd one only where all are; too small
    #  rounds only under `genegeerd`)"
    rij["bronnen"] = [_bron(bron) for bron in tellend]
    rij["genegeerd"] = [_genegeerd(ronde) for ronde in genegeerd]
    _vul_verschil(rij, bronnen)
    waarde = waarde_van(tellend, regels)
    if waarde is not None:
        rij["definitie_gewijzigd"] = _is_gewijzigd(eis.competentie, waarde, organisatie, regels)
        _vul_waarde(rij, eis, waarde, tellend, regels)
    # "`oorzaak`: the file's word, `onbekend` on a shortage without one, else null."
    if rij["status"] == "tekort" and rij["oorzaak"] is None:
        rij["oorzaak"] = "onbekend"
    return rij


def _bron(bron: Bron) -> dict[str, Any]:
    return {
        "bron": bron.bron,
        "n": bron.n,
        "niveau": getal(half_op(bron.niveau, 2)),
        "laagste": getal(bron.laagste),
        "hoogste": getal(bron.hoogste),
        "datum": bron.datum.isoformat(),
    }


def _genegeerd(ronde: Genegeerd) -> dict[str, Any]:
    return {"bron": ronde.bron, "n": ronde.n, "nodig": ronde.nodig, "datum": ronde.datum.isoformat()}


def _vul_verschil(rij: Rij, bronnen: list[Bron]) -> None:
    # "`verschil = zelf - leidinggevende` over source values that are not verouderd; a verouderd one is null
    #  in `zelf`/`leidinggevende` too."
    for naam in ("zelf", "leidinggevende"):
        vers = [bron.niveau for bron in bronnen if bron.bron == naam and bron.ouderdom != "verouderd"]
        rij[naam] = vers[0] if vers else None
    if rij["zelf"] is not None and rij["leidinggevende"] is not None:
        rij["verschil"] = rij["zelf"] - rij["leidinggevende"]


def _is_gewijzigd(competentie: str, waarde: Waarde, organisatie: Gegevens, regels: Regels) -> bool:
    # "A competence whose `bijgewerkt` is later than the entry used: the value counts and carries
    #  `definitie_gewijzigd`, on a verouderd or onbevestigd row too"; what happened later is not seen
    return any(
        item["id"] == competentie
        and item.get("bijgewerkt") is not None
        and waarde.datum < item["bijgewerkt"] <= regels.peildatum
        for item in organisatie["competenties"]
    )


def _vul_waarde(rij: Rij, eis: Eis, waarde: Waarde, tellend: list[Bron], regels: Regels) -> None:
    # "on a `kritiek` row it does not count: the row is `onbekend`, with `onbevestigd`; huidig, kloof, bron,
    #  datum, ouderdom null, `indicatief` and `nieuwer` false. This goes before verouderd."
    if waarde.enkel_zelf and eis.kritiek:
        rij["onbevestigd"] = True
        return
    rij["huidig"] = waarde.niveau
    rij["bron"] = waarde.bron
    rij["datum"] = waarde.datum.isoformat()
    rij["ouderdom"] = waarde.laatste.ouderdom
    # "where the value rests on `zelf` alone it is used and marked `indicatief`"
    rij["indicatief"] = waarde.enkel_zelf
    rij["nieuwer"] = is_nieuwer(waarde, tellend)
    # "A `verouderd` value is shown, but its row is `onbekend` unless `--ook-verouderd`."
    if rij["ouderdom"] == "verouderd" and not regels.ook_verouderd:
        return
    # "Kloof = gewenst - huidig."
    kloof = eis.gewenst - waarde.niveau
    rij["kloof"] = kloof
    rij["status"] = "tekort" if kloof > 0 else "boven" if kloof < 0 else "op niveau"


def _geef_prioriteit(rijen: list[Rij]) -> None:
    # "Prioriteit of shortages: `kritiek` first; larger `weging x tekort`; serves a strategic goal; name; id."
    tekorten = [rij for rij in rijen if rij["status"] == "tekort"]
    tekorten.sort(
        key=lambda rij: (
            not rij["kritiek"],
            -(rij["weging"] * rij["kloof"]),
            not rij["strategische_doelen"],
            rij["_eis"].op_naam,
        )
    )
    for plaats, rij in enumerate(tekorten, start=1):
        rij["prioriteit"] = plaats


def _plaats(rij: Rij) -> tuple[int, int, tuple[str, str]]:
    # "tekort by prioriteit, then onbekend, op niveau, boven, niet van toepassing, each by name"
    volgorde = ("tekort", "onbekend", "op niveau", "boven", NVT)
    return volgorde.index(rij["status"]), rij["prioriteit"] or 0, rij["_eis"].op_naam


def _cijfers(rijen: list[Rij], regels: Regels) -> dict[str, Any]:
    # "niet van toepassing: out of every count"
    vereist = [rij for rij in rijen if rij["status"] != NVT]
    bekend = [rij for rij in vereist if rij["status"] != "onbekend"]
    met_laagste = [(rij, _huidig_of(rij, regels.laagste_niveau)) for rij in vereist]
    met_gewenst = [(rij, _huidig_of(rij, rij["gewenst"])) for rij in vereist]
    return {
        # "Dekking = required rows with a known level / required rows, and `(waarvan 2 enkel zelf)`"
        "dekking": {
            "beoordeeld": len(bekend),
            "vereist": len(vereist),
            "indicatief": sum(rij["indicatief"] for rij in bekend),
        },
        "passing": _passing([(rij, rij["huidig"]) for rij in bekend]),
        # "`passing_min`/`passing_max` fill unknown rows with the lowest level of the scale / with gewenst."
        "passing_min": _passing(met_laagste),
        "passing_max": _passing(met_gewenst),
    }


def _huidig_of(rij: Rij, invulling: Decimal) -> Decimal:
    return invulling if rij["status"] == "onbekend" else rij["huidig"]


def _passing(rijen: list[tuple[Rij, Decimal]]) -> Decimal | int | None:
    # "`sum(w x min(huidig, gewenst)) / sum(w x gewenst)` over known rows, 4 decimals, half up"; the minimum
    # also covers "the lowest level (or gewenst, if lower)"
    deel = sum((rij["weging"] * min(huidig, rij["gewenst"]) for rij, huidig in rijen), Decimal(0))
    geheel = sum((rij["weging"] * rij["gewenst"] for rij, _ in rijen), Decimal(0))
    # "nothing known: null"; "No required level above 0: null."
    return getal(half_op(deel / geheel, 4)) if geheel > 0 else None


def _afgewerkt(rij: Rij) -> Rij:
    getallen = ("gewenst", "huidig", "kloof", "weging", "zelf", "leidinggevende", "verschil")
    return {
        sleutel: getal(waarde) if sleutel in getallen else waarde
        for sleutel, waarde in rij.items()
        if sleutel != "_eis"
    }
