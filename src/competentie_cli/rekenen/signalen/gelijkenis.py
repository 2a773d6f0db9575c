"""Competenties en teams die wellicht hetzelfde bedoelen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from competentie_cli.domein.inhoud import Herkomst
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.competentietaal import is_opgevolgd
from competentie_cli.rekenen.signalen.zicht import Zicht, bij
from competentie_cli.rekenen.volgorde import sorteernaam

GELIJKENIS = 0.9


class _Woord(NamedTuple):
    """Iets met een naam; `termen` zijn de naam en de synoniemen, gevouwen."""

    herkomst: Herkomst
    id: str
    naam: str
    gevouwen: str
    termen: frozenset[str]


def kijk_naar_gelijkenis(zicht: Zicht) -> Iterator[Bevinding]:
    """Competenties met dezelfde naam of hetzelfde synoniem, of een naam die voor negen tiende gelijk is."""
    woorden = [
        _woord(herkomst, c.id, c.naam, c.synoniemen)
        for herkomst, c in zicht.van(Soort.COMPETENTIES)
        if not is_opgevolgd(c)
    ]
    yield from _gelijkend("competentie-lijkt-op-andere", woorden)


def kijk_naar_teamnamen(zicht: Zicht) -> Iterator[Bevinding]:
    """Teams van dezelfde afdeling met dezelfde naam."""
    eerste: dict[tuple[str, str], _Woord] = {}
    for herkomst, team in zicht.van(Soort.TEAMS):
        woord = _woord(herkomst, team.id, team.naam, ())
        eerder = eerste.setdefault((sorteernaam(team.afdeling or ""), woord.gevouwen), woord)
        if eerder is not woord:
            yield bij("team-lijkt-op-ander", herkomst, "id", naam=team.naam, eerste=eerder.id)


def _woord(herkomst: Herkomst, eigen: str, naam: str, synoniemen: Iterable[str]) -> _Woord:
    gevouwen = sorteernaam(naam)
    termen = frozenset({gevouwen, *map(sorteernaam, synoniemen)} - {""})
    return _Woord(herkomst, eigen, naam, gevouwen, termen)


def _gelijkend(code: str, woorden: list[_Woord]) -> Iterator[Bevinding]:
    for index, later in enumerate(woorden):
        eerder = next((w for w in woorden[:index] if _lijkt(w, later)), None)
        if eerder is not None:
            yield bij(code, later.herkomst, "id", naam=later.naam, andere=eerder.naam, eerste=eerder.id)


def _lijkt(een: _Woord, ander: _Woord) -> bool:
    if not een.termen.isdisjoint(ander.termen):
        return True
    kort, lang = sorted((len(een.gevouwen), len(ander.gevouwen)))
    if not kort or 2 * kort < GELIJKENIS * (kort + lang):
        return False
    paar = SequenceMatcher(None, een.gevouwen, ander.gevouwen, autojunk=False)
    return paar.quick_ratio() >= GELIJKENIS and paar.ratio() >= GELIJKENIS
