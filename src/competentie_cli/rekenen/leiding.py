"""Wie wie leidt (rekenregels.md, Peildatum: niemand leidt zichzelf)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.team import Team


class Leiding(NamedTuple):
    """De leidinggevende van iemand, en het team waarlangs; zonder team staat ze bij de persoon zelf."""

    id: str
    team: str | None = None


def leiding_van(persoon: Medewerker, teams: Mapping[str, Team]) -> Leiding | None:
    """De eigen leidinggevende, anders die van het team, anders die van het team erboven.

    Een `leidinggevende_naam` telt als leidinggevende zonder bestand: dan is er geen id.
    """
    if persoon.leidinggevende is not None and persoon.leidinggevende != persoon.id:
        return Leiding(persoon.leidinggevende)
    if persoon.leidinggevende_naam is not None:
        return None
    gezien: set[str] = set()
    team = teams.get(persoon.team) if persoon.team else None
    while team is not None and team.id not in gezien:
        if team.leidinggevende is not None and team.leidinggevende != persoon.id:
            return Leiding(team.leidinggevende, team.id)
        gezien.add(team.id)
        team = teams.get(team.onderdeel_van) if team.onderdeel_van else None
    return None
