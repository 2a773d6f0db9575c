"""Geeft bevindingen hun plaats: bestand, regel, kolom en de regel zelf."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from competentie_cli.domein.inhoud import Inhoud, Onderdeel
from competentie_cli.meldingen import MEESTE_BEVINDINGEN, Bevinding, Melding, Pad, Plaats
from competentie_cli.meldingen.tabel import CODES, verwoord
from competentie_cli.opslag.inlezen import Inlezing
from competentie_cli.opslag.plekken import Plekken, Regels, lees_plekken

_WINT = frozenset({"komma-in-lijst", "yaml-syntaxis"})


def plaats(bevindingen: Iterable[Bevinding], inlezing: Inlezing) -> list[Melding]:
    """Alle bevindingen als meldingen, gesorteerd op bestand, regel, kolom en code.

    Waar YAML zelf iets anders las dan er bedoeld was, staat op die plek geen andere code.
    """
    meldingen: dict[tuple[str, int, int, str, str], Melding] = {}
    ook_op: dict[tuple[str, int, int, str], dict[Pad, None]] = defaultdict(dict)
    for naam, groep in groupby(sorted(bevindingen, key=_bestand), key=_bestand):
        for melding in _plaats_bestand(naam, list(groep), inlezing.teksten.get(naam, "")):
            # op één plek kan meer dan één veld ontbreken
            veld = melding.tekst if melding.code == "ontbreekt" else ""
            if meldingen.setdefault((*melding.volgorde, veld), melding).pad != melding.pad:
                ook_op[melding.volgorde][melding.pad] = None
    vorm = {m.volgorde[:3]: m.code for m in meldingen.values() if m.code in _WINT}
    gebleven = (m for m in meldingen.values() if vorm.get(m.volgorde[:3], m.code) == m.code)
    volledig = (replace(m, ook_op=tuple(ook_op[m.volgorde])) if m.volgorde in ook_op else m for m in gebleven)
    return sorted(volledig, key=lambda melding: melding.volgorde)


def begrens(bevindingen: Iterable[Bevinding]) -> Iterator[Bevinding]:
    """De eerste bevindingen van elk bestand; zijn er te veel, dan zegt één bevinding dat."""
    aantal: Counter[str] = Counter()
    for bevinding in bevindingen:
        bestand = bevinding.bestand
        aantal[bestand] += 1
        if aantal[bestand] <= MEESTE_BEVINDINGEN:
            yield bevinding
        elif aantal[bestand] == MEESTE_BEVINDINGEN + 1:
            yield Bevinding("te-groot", bestand, waarden={"reden": "bevindingen"}, plaats=Plaats(1, 1))


def naar_bestand(bevindingen: Iterable[Bevinding], inhoud: Inhoud) -> Iterator[Bevinding]:
    """Zet paden uit de controles om naar het bestand, waar leden van een lijst niet te lezen waren."""
    geschoven: dict[tuple[str, Pad], Onderdeel] = {}
    for onderdelen in inhoud.onderdelen.values():
        for onderdeel in onderdelen:
            if onderdeel.verschoven:
                geschoven[onderdeel.herkomst.bestand, onderdeel.herkomst.pad] = onderdeel
    for bevinding in bevindingen:
        yield _naar_bestand(bevinding, geschoven) if geschoven else bevinding


def _naar_bestand(bevinding: Bevinding, geschoven: Mapping[tuple[str, Pad], Onderdeel]) -> Bevinding:
    pad = bevinding.pad
    for diepte in range(len(pad) + 1):
        if onderdeel := geschoven.get((bevinding.bestand, pad[:diepte])):
            return replace(bevinding, pad=pad[:diepte] + onderdeel.in_bestand(pad[diepte:]))
    return bevinding


def _bestand(bevinding: Bevinding) -> str:
    return bevinding.bestand


def _plaats_bestand(naam: str, groep: list[Bevinding], tekst: str) -> Iterable[Melding]:
    regels = Regels(tekst)
    plekken: Plekken | None = None
    for bevinding in groep:
        plek = bevinding.plaats
        if plek is None:
            plekken = plekken or lees_plekken(tekst)
            gevonden = plekken.plek(bevinding)
            plek = regels.plaats(gevonden.begin, gevonden.einde)
        yield _melding(naam, bevinding, plek, regels)


def _melding(naam: str, bevinding: Bevinding, plek: Plaats, regels: Regels) -> Melding:
    tekst, hulp = verwoord(bevinding)
    ernst = CODES[bevinding.code].ernst
    bronregel = regels.bronregel(plek.regel)
    return Melding(
        bevinding.code,
        ernst,
        naam,
        plek,
        tekst,
        hulp,
        bronregel,
        bevinding.pad,
        bevinding.waarden.get("herstel", ""),
        bevinding.op_sleutel,
    )
