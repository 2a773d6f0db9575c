"""De doellijn als json; null is onbekend of verborgen, nooit nul."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from competentie_cli.domein.doellijn import (
    Breuken,
    Doellijn,
    Kerngroei,
    Kernpeiling,
    Leergronden,
    LosseDoelen,
    Verwijzing,
)
from competentie_cli.domein.doeltak import (
    Betrokkenen,
    Doeltak,
    Hermeting,
    Indicatorstand,
    Lijncompetentie,
    Lijntelling,
    Mens,
    Popdoel,
    Vraagrij,
    Werk,
)
from competentie_cli.weergave.gegevens import VERSIE, getal, iso

_MET_DOEL = frozenset({"niet_gevraagd", "straks_gevraagd", "zonder_plan", "zonder_aanbod"})


def doellijndocument_json(lijn: Doellijn, minimale_groep: int) -> dict[str, Any]:
    """Het document van `doellijn --formaat json`; wie achter een cijfer zit, staat er alleen intern bij."""
    return {
        "versie": VERSIE,
        "peildatum": lijn.peildatum.isoformat(),
        "doel": lijn.doel,
        "intern": lijn.intern,
        "minimale_groep": minimale_groep,
        "doelen": [_doel(tak, intern=lijn.intern) for tak in lijn.doelen],
        "onderbrekingen": _breuken(lijn.breuken),
        "zonder_strategisch_doel": _los(lijn.los, intern=lijn.intern) if lijn.los else None,
        "leren": _leren(lijn.leren, lijn.peildatum) if lijn.leren else None,
        "kern": [_kern(groei) for groei in lijn.kern],
        "overgeslagen": [
            {"id": o.id, "reden": o.reden, "bestand": o.bestand}
            for o in lijn.selectie.overgeslagen
            if lijn.intern or o.bestand is not None
        ],
    }


def _doel(tak: Doeltak, *, intern: bool) -> dict[str, Any]:
    uit: dict[str, Any] = {
        "id": tak.id,
        "naam": tak.naam,
        "omschrijving": tak.omschrijving,
        "horizon": tak.horizon,
        "indicatoren": [_indicator(stand) for stand in tak.indicatoren],
        "competenties": [_competentie(c, intern=intern) for c in tak.competenties],
        **_werk(tak.werk),
        "hermeting": _hermeting(tak.hermeting),
        "daarnaast": _werk(tak.daarnaast),
    }
    if intern:
        uit["daarnaast"]["wie"] = _popdoelen(tak.wie_daarnaast)
    return uit


def _indicator(stand: Indicatorstand) -> dict[str, Any]:
    return {
        "tekst": stand.tekst,
        "nulmeting": getal(stand.nulmeting, 10),
        "metingen": [{"datum": m.datum.isoformat(), "waarde": getal(m.waarde, 10)} for m in stand.metingen],
        "streef": getal(stand.streef, 10),
        "deel": getal(stand.deel, 4),
    }


def _competentie(c: Lijncompetentie, *, intern: bool) -> dict[str, Any]:
    uit: dict[str, Any] = {
        "id": c.id,
        "naam": c.naam,
        "gevraagd_door": [_vraagrij(rij) for rij in c.vragers],
        "mensen": _telling(c.telling),
        **_werk(c.werk),
        "leeraanbod": list(c.aanbod),
        "hermeting": _hermeting(c.hermeting),
    }
    return uit | {"wie": _betrokkenen(c.wie)} if intern else uit


def _vraagrij(rij: Vraagrij) -> dict[str, Any]:
    return {
        "soort": str(rij.soort),
        "functie": rij.functie,
        "gewenst": getal(rij.gewenst),
        "vanaf": iso(rij.vanaf),
    }


def _telling(telling: Lijntelling | None) -> dict[str, Any] | None:
    if telling is None:
        return None
    return {
        "gevraagd": telling.gevraagd,
        "bekend": telling.bekend,
        "groeien": telling.groeien,
        "op_niveau": telling.op_niveau,
        "onbekend": telling.onbekend,
    }


def _werk(werk: Werk) -> dict[str, Any]:
    return {
        "popdoelen": werk.doelen,
        "mensen_met_popdoel": werk.mensen,
        "acties": {str(groep): aantal for groep, aantal in werk.acties},
    }


def _hermeting(hermeting: Hermeting) -> dict[str, Any]:
    return {"afgelopen": hermeting.mensen, "opnieuw": hermeting.opnieuw}


def _betrokkenen(wie: Betrokkenen) -> dict[str, Any]:
    return {
        "groeien": _mensen(wie.groeien),
        "onbekend": _mensen(wie.onbekend),
        "popdoelen": _popdoelen(wie.doelen),
        "opnieuw": _mensen(wie.opnieuw),
        "nog_niet_opnieuw": _mensen(wie.nog_niet),
    }


def _mensen(mensen: Iterable[Mens]) -> list[dict[str, Any]]:
    return [{"id": mens.id, "naam": mens.naam} for mens in mensen]


def _popdoelen(doelen: Iterable[Popdoel]) -> list[dict[str, Any]]:
    return [
        {
            "id": doel.wie.id,
            "naam": doel.wie.naam,
            "plan": doel.plan,
            "nummer": doel.nummer,
            "doel": doel.id,
            "competentie": doel.competentie,
        }
        for doel in doelen
    ]


def _breuken(breuken: Breuken) -> dict[str, Any]:
    return {
        soort: [_verwijzing(v, met_doel=soort in _MET_DOEL) for v in getattr(breuken, soort)]
        for soort in Breuken.__slots__
    }


def _verwijzing(verwijzing: Verwijzing, *, met_doel: bool = False) -> dict[str, Any]:
    uit = {"id": verwijzing.id, "naam": verwijzing.naam}
    return uit | {"doel": verwijzing.doel} if met_doel else uit


def _los(los: LosseDoelen, *, intern: bool) -> dict[str, Any]:
    uit = _werk(los.werk) | {"herkomst": dict(los.herkomst)}
    return uit | {"wie": _popdoelen(los.wie)} if intern else uit


def _leren(leren: Leergronden, peildatum: date) -> dict[str, Any]:
    return {
        "aanbod_zonder_doel": [_verwijzing(v) for v in leren.zonder_doel],
        "aanbod_zonder_competentie": [_verwijzing(v) for v in leren.zonder_competentie],
        "verplicht_zonder_doel": [_verwijzing(v) for v in leren.verplicht],
        "gevolgd": {
            "van": leren.sinds.isoformat(),
            "tot": peildatum.isoformat(),
            **{str(g.grond): {"keren": g.keren, "mensen": g.mensen} for g in leren.gevolgd},
        },
    }


def _kern(groei: Kerngroei) -> dict[str, Any]:
    return {
        "competentie": groei.id,
        "naam": groei.naam,
        "gewenst": getal(groei.gewenst),
        "peilingen": [_peiling(peiling) for peiling in groei.peilingen],
    }


def _peiling(peiling: Kernpeiling) -> dict[str, Any]:
    return {
        "datum": peiling.datum.isoformat(),
        "bekend": peiling.bekend,
        "op_niveau": peiling.op_niveau,
        "waarom_niet": str(peiling.stilte) if peiling.stilte else None,
    }
