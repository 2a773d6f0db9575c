"""De vaste groepen van een rapport dat buiten gaat: afdeling, functiefamilie en laag."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.team import Team
from competentie_cli.rekenen.leiding import leiding_van
from competentie_cli.rekenen.volgorde import sorteernaam

LAGEN = ("top", "leidinggevenden", "medewerkers")
Groep = tuple[str, str, frozenset[str]]


def vaste_groepen(ids: Iterable[str], organisatie: Organisatie) -> tuple[Groep, ...]:
    """De groepen als (soort, naam, ids); wie nergens bij hoort, zit in de groep zonder naam."""
    mensen = [organisatie.medewerkers[eigen] for eigen in sorted(ids)]
    leidt = wie_leidt_wie(organisatie)
    soorten: dict[str, Callable[[Medewerker], str]] = {
        "afdeling": lambda persoon: afdeling_van(persoon, organisatie.teams),
        "functiefamilie": lambda persoon: _familie(persoon, organisatie),
        "laag": lambda persoon: laag_van(persoon, organisatie, leidt),
    }
    groepen: list[Groep] = []
    for soort, waarvan in soorten.items():
        per_naam: dict[str, set[str]] = defaultdict(set)
        for persoon in mensen:
            per_naam[waarvan(persoon)].add(persoon.id)
        op_volgorde = sorted(per_naam, key=_laagvolgorde if soort == "laag" else _op_naam)
        groepen += [(soort, naam, frozenset(per_naam[naam])) for naam in op_volgorde]
    return tuple(groepen)


def _op_naam(naam: str) -> tuple[bool, str, str]:
    return (not naam, sorteernaam(naam), naam)


def _laagvolgorde(laag: str) -> int:
    return LAGEN.index(laag)


def afdeling_van(persoon: Medewerker, teams: Mapping[str, Team]) -> str:
    """De afdeling van het team, anders die van het team erboven; leeg als er geen is."""
    gezien: set[str] = set()
    team = teams.get(persoon.team) if persoon.team else None
    while team is not None and team.id not in gezien:
        if team.afdeling:
            return team.afdeling
        gezien.add(team.id)
        team = teams.get(team.onderdeel_van) if team.onderdeel_van else None
    return ""


def _familie(persoon: Medewerker, organisatie: Organisatie) -> str:
    functie = organisatie.functies.get(persoon.functie)
    return functie.familie or "" if functie else ""


def wie_leidt_wie(organisatie: Organisatie) -> dict[str, set[str]]:
    """leidinggevende -> wie die leidt, op id."""
    leidt: dict[str, set[str]] = defaultdict(set)
    for persoon in organisatie.medewerkers.values():
        if leiding := leiding_van(persoon, organisatie.teams):
            leidt[leiding.id].add(persoon.id)
    return leidt


def laag_van(persoon: Medewerker, organisatie: Organisatie, leidt: Mapping[str, set[str]]) -> str:
    """De laag van de functie; anders volgt ze uit wie leidt en wie geleid wordt."""
    functie = organisatie.functies.get(persoon.functie)
    if functie and functie.laag:
        return functie.laag
    onder = leidt.get(persoon.id)
    if not onder:
        return "medewerkers"
    geleid = leiding_van(persoon, organisatie.teams) is not None or persoon.leidinggevende_naam is not None
    alleen_leiders = all(wie in leidt for wie in onder)
    return "top" if alleen_leiders and not geleid else "leidinggevenden"
