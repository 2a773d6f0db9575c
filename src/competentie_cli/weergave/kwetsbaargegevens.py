"""Wat op te weinig mensen rust, als gegevens."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.kwetsbaar import Breed, Kwetsbaarbeeld, Kwetsbaarheid, Vertrek
from competentie_cli.weergave.gegevens import VERSIE, getal, iso, overgeslagen


def kwetsbaardocument(beeld: Kwetsbaarbeeld) -> dict[str, Any]:
    """Het document van `kwetsbaar --intern --formaat json`; wat onmisbaar is eerst, mensen op naam."""
    return {
        "versie": VERSIE,
        "peildatum": beeld.peildatum.isoformat(),
        "intern": True,
        "vertrek_tot": beeld.vertrek_tot.isoformat(),
        "bewijs_tot": beeld.bewijs_tot.isoformat(),
        "pensioenleeftijd": beeld.pensioenleeftijd,
        "mensen": beeld.mensen,
        "competenties": [_competentie(c) for c in beeld.competenties],
        "vertrekken": [_vertrek(vertrek) for vertrek in beeld.vertrekken],
        "bewijzen": [
            {
                "id": b.id,
                "naam": b.naam,
                "bewijs": b.bewijs,
                "geldig_tot": b.geldig_tot.isoformat(),
                "vervallen": b.geldig_tot < beeld.peildatum,
                "staaft": list(b.competenties),
            }
            for b in beeld.bewijzen
        ],
        "overgeslagen": overgeslagen(beeld.selectie),
    }


def _competentie(c: Kwetsbaarheid) -> dict[str, Any]:
    return {
        "competentie": c.competentie,
        "naam": c.naam,
        "kritiek": c.kritiek,
        "gevraagd": c.gevraagd,
        "gewenst_laagste": getal(c.gewenst[0]),
        "gewenst_hoogste": getal(c.gewenst[1]),
        "rust_op": c.gedragen.value,
        "op_niveau": [{"id": w.id, "naam": w.naam, "enkel_zelf": w.enkel_zelf} for w in c.dragers],
        "groeien": c.groeien,
        "onbekend": c.onbekend,
        "dichtbij": [
            {
                "id": d.id,
                "naam": d.naam,
                "leeractiviteiten": list(d.activiteiten),
                "ligt_elders": d.ligt_elders,
            }
            for d in c.dichtbij
        ],
        "vertrekken": [v.id for v in c.vertrekkers],
        "wordt_kwetsbaar": c.wordt_kwetsbaar,
    }


def _vertrek(vertrek: Vertrek) -> dict[str, Any]:
    return {
        "id": vertrek.id,
        "naam": vertrek.naam,
        "functies": list(vertrek.functies),
        "laatste_werkdag": iso(vertrek.op),
        "pensioenjaar": vertrek.jaar,
    }


def breeddocument(breed: Breed) -> dict[str, Any]:
    """Het document van `kwetsbaar --formaat json`: alleen wat ruim gedragen wordt."""
    return {
        "versie": VERSIE,
        "peildatum": breed.peildatum.isoformat(),
        "intern": False,
        "minimale_groep": breed.grens,
        "ruim_gedragen": [{"competentie": eigen, "naam": naam} for eigen, naam in breed.competenties],
    }
