"""Het leervoorstel als gegevens, volgens het contract van opdrachten.md."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from competentie_cli.domein.voorstel import Leerdoel, Leermix, Leerstap, Leervoorstel, Voorstellijst
from competentie_cli.weergave.gegevens import VERSIE, getal


def voorsteldocument(lijst: Voorstellijst) -> dict[str, Any]:
    """Het document van `pop voorstel --formaat json`; euro's en uren zijn getallen."""
    return {
        "versie": VERSIE,
        "peildatum": lijst.peildatum.isoformat(),
        "medewerkers": [_voorstel(voorstel) for voorstel in lijst.voorstellen],
    }


def _voorstel(voorstel: Leervoorstel) -> dict[str, Any]:
    doelen = voorstel.doelen
    return {
        "id": voorstel.id,
        **_mix(voorstel.mix, doelen),
        "wat_wij_doen": [
            {"competentie": rij.competentie, "oorzaak": oorzaak.soort} for rij, oorzaak in voorstel.wij
        ],
        "varianten": {
            "meer_werkplek": _mix(voorstel.meer_werkplek, doelen),
            "meer_samen": _mix(voorstel.meer_samen, doelen),
        },
    }


def _mix(mix: Leermix, doelen: Sequence[Leerdoel]) -> dict[str, Any]:
    return {
        "doelen": [
            {
                "competentie": doel.competentie,
                "van": getal(doel.van),
                "naar": getal(doel.naar),
                "groei": getal(doel.groei),
                "gedekt": getal(gedekt),
                "herkomst": doel.herkomst,
            }
            for doel, gedekt in zip(doelen, mix.gedekt, strict=True)
        ],
        "acties": [_stap(stap) for stap in mix.stappen],
        "niet_haalbaar": [
            {"competentie": competentie, "reden": reden.value} for competentie, reden in mix.niet_haalbaar
        ],
        "kosten": getal(mix.kosten),
        "uren": getal(mix.uren),
        "over": {"bedrag": getal(mix.over_bedrag), "uren": getal(mix.over_uren)},
    }


def _stap(stap: Leerstap) -> dict[str, Any]:
    return {
        "leeractiviteit": stap.activiteit.id,
        "doelen": list(stap.doelen),
        "kosten": getal(stap.inzet.kosten),
        "uren": getal(stap.inzet.uren),
        "verletkosten": getal(stap.verletkosten),
        "uit_budget": stap.inzet.uit_budget,
    }
