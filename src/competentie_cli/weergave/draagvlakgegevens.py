"""Het draagvlak als json.

- `groepen`: waar het draagvlak het dunst is eerst. Per stelling `n`, en `eens`, `midden` en `oneens` in hele
  procenten; `mediaan`, `spreiding`, en `eerder`: datum, n, eens en verschil in punten (null de eerste keer).
  `verborgen` noemt metingen die niet te tonen zijn.
- `dunst`: de groep, afdeling en stelling met het laagste percentage eens; null als er geen is.
- `zorgen`, `acties`, `communicatie`, `bewaking`.
- `doelen`: wat er sinds een dag voor elk doel gebeurde. `in_plannen` is waar als minstens
  `privacy.minimale_groep` mensen er een doel voor hebben; in een werkdocument vanaf één, met het aantal in
  `plannen`.
- `intern`: alleen dan staan er namen in, en `betrokkenen`.
"""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.draagvlak import Betrokkene, Communicatiemoment
from competentie_cli.domein.draagvlakstand import (
    Actiestand,
    Bereik,
    Bewaking,
    Doelstand,
    Draagvlakstand,
    Dunst,
    Groepsrij,
    Groepsstand,
    Itemstand,
    Verklaring,
    Zorgstand,
)
from competentie_cli.weergave.gegevens import VERSIE, getal, iso

Json = dict[str, Any]


def draagvlakdocument(stand: Draagvlakstand) -> Json:
    """Het document van `draagvlak --formaat json`."""
    document = {
        "versie": VERSIE,
        "peildatum": stand.peildatum.isoformat(),
        "intern": stand.intern,
        "grens": stand.grens,
        "dunst": _dunst(stand.dunst),
        "groepen": [_groep(groep, intern=stand.intern) for groep in stand.groepen],
        "zorgen": [_zorg(zorg, intern=stand.intern) for zorg in stand.zorgen],
        "acties": [_actie(actie, intern=stand.intern) for actie in stand.acties],
        "communicatie": [_bereik(bereik, intern=stand.intern) for bereik in stand.bereik],
        "bewaking": [_bewaking(lid, intern=stand.intern) for lid in stand.bewaking],
        "doelen": {"sinds": stand.sinds.isoformat(), "per_doel": [_doel(doel) for doel in stand.doelen]},
    }
    if stand.intern:
        document["betrokkenen"] = [_betrokkene(lid) for lid in stand.betrokkenen]
    return document


def _alleen(intern: bool, **velden: Any) -> Json:
    return velden if intern else {}


def _dunst(dunst: Dunst | None) -> Json | None:
    if dunst is None:
        return None
    item = dunst.item
    return {
        "groep": dunst.groep,
        "afdeling": dunst.rij.afdeling,
        "stelling": item.item,
        "eens": item.aandeel,
        "n": item.n,
        "datum": dunst.rij.datum.isoformat(),
    }


def _groep(groep: Groepsstand, *, intern: bool) -> Json:
    verborgen = [{"afdeling": v.afdeling, "datum": v.datum.isoformat()} for v in groep.verborgen]
    return {
        "groep": groep.groep,
        "metingen": [_rij(rij) for rij in groep.rijen],
        "verklaringen": [_verklaring(verklaring, intern=intern) for verklaring in groep.verklaringen],
        "verborgen": verborgen,
    }


def _rij(rij: Groepsrij) -> Json:
    return {
        "afdeling": rij.afdeling,
        "datum": rij.datum.isoformat(),
        "ouder_dan_een_jaar": rij.oud,
        "uitgenodigd": rij.uitgenodigd,
        "antwoorden": rij.antwoorden,
        "respons": rij.respons,
        "de_meesten": rij.meesten,
        "stellingen": [_item(item) for item in rij.items],
    }


def _item(item: Itemstand) -> Json:
    eerder = item.eerder and {
        "datum": item.eerder.datum.isoformat(),
        "n": item.eerder.n,
        "eens": item.aandeel - (item.verandering or 0),
        "verschil": item.verandering,
    }
    return {
        "stelling": item.item,
        "n": item.n,
        "eens": item.aandeel,
        "midden": item.aandeel_midden,
        "oneens": item.aandeel_oneens,
        "mediaan": getal(item.mediaan),
        "spreiding": item.spreiding.value,
        "eerder": eerder,
    }


def _verklaring(verklaring: Verklaring, *, intern: bool) -> Json:
    return {
        "afdeling": verklaring.afdeling,
        "datum": verklaring.datum.isoformat(),
        "ouder_dan_een_jaar": verklaring.oud,
        "tekst": verklaring.tekst,
        **_alleen(intern, door=verklaring.door),
    }


def _zorg(stand: Zorgstand, *, intern: bool) -> Json:
    zorg = stand.zorg
    return {
        "tekst": zorg.tekst,
        "van": zorg.van,
        "gemeld": iso(zorg.gemeld),
        "maanden": stand.maanden,
        "open": stand.is_open,
        "status": zorg.status,
        "antwoord": zorg.antwoord,
        "actie": zorg.actie,
        "tegen": iso(zorg.tegen),
        "mist": list(stand.mist),
        "doel": zorg.doel,
        **_alleen(intern, wie=zorg.wie),
    }


def _actie(actie: Actiestand, *, intern: bool) -> Json:
    return {
        "actie": actie.actie,
        "bron": actie.bron,
        "tegen": iso(actie.tegen),
        "te_laat": actie.te_laat,
        "zonder_eigenaar": actie.zonder_eigenaar,
        "doel": actie.doel,
        **_alleen(intern, wie=actie.wie),
    }


def _bereik(bereik: Bereik, *, intern: bool) -> Json:
    return {
        "groep": bereik.groep,
        "laatste": _moment(bereik.laatste, intern=intern),
        "volgende": _moment(bereik.volgende, intern=intern),
        "gemist": bereik.gemist,
    }


def _moment(moment: Communicatiemoment | None, *, intern: bool) -> Json | None:
    if moment is None:
        return None
    kern = {"datum": moment.datum.isoformat(), "wat": moment.wat, "vorm": moment.vorm, "doel": moment.doel}
    return {**kern, **_alleen(intern, wie=moment.wie)}


def _bewaking(lid: Bewaking, *, intern: bool) -> Json:
    namen = _alleen(intern, wie=[t.wie for t in lid.nu], vroeger=[t.wie for t in lid.vroeger])
    return {"bewaakt": lid.bewaakt, "door_iemand": bool(lid.nu), **namen}


def _doel(doel: Doelstand) -> Json:
    tellingen = {"communicatie": doel.communicatie, "acties": doel.acties, "metingen": doel.metingen}
    plannen = {"in_plannen": doel.in_plannen, "plannen": doel.plannen}
    return {"doel": doel.id, "naam": doel.naam, **tellingen, **plannen, "stil": doel.stil}


def _betrokkene(lid: Betrokkene) -> Json:
    vrij = ("wie", "rol", "belang", "invloed", "houding", "gewenst", "wens", "actie", "eigenaar", "status")
    dagen = {dag: iso(getattr(lid, dag)) for dag in ("datum", "tegen", "status_op")}
    return {veld: getattr(lid, veld) for veld in (*vrij, "doel")} | dagen
