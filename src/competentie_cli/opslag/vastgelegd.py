"""De plannen zoals ze in git vastliggen, van de bestanden die nu anders zijn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from competentie_cli.domein.inhoud import Herkomst
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.opslag.bestanden import EINDEN, naar_tekst
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde
from competentie_cli.opslag.git import gewijzigd_sinds_head
from competentie_cli.opslag.inlezen import Inlezing
from competentie_cli.opslag.paden import is_map, naam_vanuit
from competentie_cli.opslag.redden import zonder_nul

Vastgelegd = tuple[tuple[Herkomst, Plan], ...]


def lees_vastgelegde_plannen(inlezing: Inlezing) -> Vastgelegd:
    """Elk plan in HEAD uit een bestand dat nu anders is of weg is; wat toen niet te lezen was, zegt niets."""
    if not inlezing.inhoud.onderdelen.get(Soort.PLANNEN):
        return ()
    map_, paden = _waar(inlezing)
    if not is_map(map_):
        return ()
    oud = gewijzigd_sinds_head(map_, paden)
    return tuple(
        lid
        for pad, inhoud in sorted(oud.items())
        if pad.lower().endswith(EINDEN)
        for lid in _plannen(naam_vanuit(inlezing.map, map_ / pad), inhoud, inlezing.teksten)
    )


def _waar(inlezing: Inlezing) -> tuple[Path, list[str]]:
    """De map waarin git gevraagd wordt, en waar daarin plannen staan."""
    instelling = inlezing.inhoud.instelling
    eigen = instelling.mappen.model_dump(exclude_none=True).get(Soort.PLANNEN) if instelling else None
    if eigen is None:
        return inlezing.map, [Soort.PLANNEN, *(f"{Soort.PLANNEN}{einde}" for einde in EINDEN)]
    elders = inlezing.map / eigen
    return (elders, ["."]) if is_map(elders) else (elders.parent, [elders.name])


def _plannen(naam: str, inhoud: bytes, nu: Mapping[str, str]) -> Iterator[tuple[Herkomst, Plan]]:
    try:
        tekst = naar_tekst(inhoud)
        waarde = lees_waarde(tekst)[0] if tekst != nu.get(naam) else None
    except Onleesbaar:
        return
    meervoud = SOORTEN[Soort.PLANNEN].meervoud
    if not isinstance(waarde, dict):
        return
    leden = enumerate(waarde[meervoud]) if isinstance(waarde.get(meervoud), list) else [(None, waarde)]
    for index, lid in leden:
        if isinstance(lid, dict) and (plan := _plan(lid)) is not None:
            yield Herkomst(naam, () if index is None else (meervoud, index)), plan


def _plan(ruw: dict[str, object]) -> Plan | None:
    try:
        return Plan.model_validate(ruw)
    except ValidationError as fout:
        gelezen = zonder_nul(Plan, ruw, fout)
    return gelezen if isinstance(gelezen, Plan) else None
