"""De leerbehoeften als gegevens, voor json.

Wat verborgen blijft, is null; `grens` zegt vanaf hoeveel mensen een cijfer er staat, en is null in een
werkbeeld. Mensen staan alleen in een werkbeeld, onder `gevallen`.
"""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.behoefte import Aanbod, Behoefte, Behoefteoverzicht, Geval, Stand
from competentie_cli.weergave.gegevens import VERSIE, getal, iso, overgeslagen


def behoeftedocument_json(overzicht: Behoefteoverzicht) -> dict[str, Any]:
    """Het document van `behoefte --formaat json`."""
    intern = overzicht.grens is None
    rang = {b.competentie: nummer for nummer, b in enumerate(overzicht.op_rang, 1)}
    rest = [behoefte for behoefte in overzicht.behoeften if behoefte.competentie not in rang]
    return {
        "versie": VERSIE,
        "peildatum": overzicht.peildatum.isoformat(),
        "intern": intern,
        "grens": overzicht.grens,
        "volgorde": overzicht.volgorde,
        "mensen": overzicht.mensen,
        "leren": overzicht.leren,
        "competenties": [
            {"rang": rang.get(b.competentie)} | _behoefte(b, intern=intern)
            for b in (*overzicht.op_rang, *rest)
        ],
        "doelen": [
            {
                "id": doel.id,
                "naam": doel.naam,
                "horizon": doel.horizon,
                "gevraagd": doel.gevraagd,
                "leren": doel.leren,
                "competenties": list(doel.competenties),
            }
            for doel in overzicht.doelen
        ],
        "groepen": [
            {
                "soort": groep.soort,
                "naam": groep.naam,
                "mensen": groep.mensen,
                "leren": groep.leren,
                "competenties": [
                    {"competentie": competentie, "gevraagd": gevraagd, "leren": leren}
                    for competentie, gevraagd, leren in groep.behoeften
                ],
            }
            for groep in overzicht.groepen
        ],
        "aanbod_zonder_behoefte": [
            {"leeractiviteit": a.id, "naam": a.naam, "vorm": a.vorm} for a in overzicht.aanbod_over
        ],
    } | ({"overgeslagen": overgeslagen(overzicht.selectie)} if intern else {})


def _behoefte(behoefte: Behoefte, *, intern: bool) -> dict[str, Any]:
    telling = behoefte.telling
    uit = {
        "competentie": behoefte.competentie,
        "naam": behoefte.naam,
        "kern": behoefte.kern,
        "doelen": list(behoefte.doelen),
        "gevraagd": telling.gevraagd,
        "bekend": telling.bekend,
        "tekort": telling.tekort,
        "leren": telling.leren,
        "andere_oorzaak": telling.elders,
        "oorzaken": dict(telling.oorzaken) or None,
        "bekijken": telling.bekijken,
        "gewicht": getal(telling.gewicht, 10),
        "kritiek": telling.kritiek,
        "in_plan": telling.in_plan,
        "open": telling.open,
        "zonder_aanbod": telling.zonder_aanbod,
        "aanbod": [_aanbod(aanbod) for aanbod in behoefte.aanbod],
    }
    standen = [geval for geval in behoefte.gevallen if geval.stand is not Stand.NIETS]
    return uit | ({"gevallen": [_geval(geval) for geval in standen]} if intern else {})


def _aanbod(aanbod: Aanbod) -> dict[str, Any]:
    return {
        "leeractiviteit": aanbod.id,
        "naam": aanbod.naam,
        "vorm": aanbod.vorm,
        "bereikt": aanbod.bereikt,
        "te_hoog": aanbod.te_hoog,
    }


def _geval(geval: Geval) -> dict[str, Any]:
    rij, oorzaak = geval.rij, geval.oorzaak
    return {
        "id": geval.id,
        "naam": geval.naam,
        "functie": geval.functie,
        "team": geval.team,
        "stand": geval.stand.value,
        "huidig": getal(rij.huidig) if rij.bekend else None,
        "gewenst": getal(rij.gewenst),
        "kloof": getal(rij.kloof),
        "weging": getal(rij.weging, 10),
        "kritiek": rij.kritiek,
        "oorzaak": rij.oorzaak,
        "omschrijving": oorzaak.omschrijving if oorzaak else None,
        "actie": oorzaak.actie if oorzaak else None,
        "wie": oorzaak.wie if oorzaak else None,
        "tegen": iso(oorzaak.tegen) if oorzaak else None,
        "status": oorzaak.status if oorzaak else None,
        "in_plan": geval.in_plan,
        "aanbod": sorted(geval.helpt),
    }
