"""Geeft bevindingen hun plaats: bestand, regel, kolom en de regel zelf."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from competentie_cli.domein.inhoud import Inhoud, Onderdeel
from competentie_cli.meldingen import Bevinding, Melding, Plaats
from competentie_cli.meldingen.tabel import CODES, verwoord
from competentie_cli.opslag.inlezen import Inlezing
from competentie_cli.opslag.plekken import Plekken, Regels, lees_plekken

_WINT = frozenset({"komma-in-lijst", "yaml-syntaxis"})


def plaats(bevindingen: Iterable[Bevinding], inlezing: Inlezing) -> list[Melding]:
    """Alle bevindingen als meldingen, gesorteerd op bestand, regel, kolom en code.

    Waar YAML zelf iets anders las dan er bedoeld was, staat op die plek geen andere code.
    """
    meldingen: dict[tuple[str, int, int, str, str], Melding] = {}
    for naam, groep in groupby(sorted(bevindingen, key=_bestand), key=_bestand):
        for melding in _plaats_bestand(naam, list(groep), inlezing.teksten.get(naam, "")):
            # op één plek kan meer dan één veld ontbreken
            veld = melding.tekst if melding.code == "ontbreekt" else ""
            meldingen.setdefault((*melding.volgorde, veld), melding)
    vorm = {m.volgorde[:3]: m.code for m in meldingen.values() if m.code in _WINT}
    gebleven = (m for m in meldingen.values() if vorm.get(m.volgorde[:3], m.code) == m.code)
    return sorted(gebleven, key=lambda melding: melding.volgorde)


def naar_bestand(bevindingen: Iterable[Bevinding], inhoud: Inhoud) -> Iterator[Bevinding]:
    """Zet paden uit de controles om naar het bestand, waar leden van een lijst niet te lezen waren."""
    geschoven: dict[str, list[Onderdeel]] = {}
    for onderdelen in inhoud.onderdelen.values():
        for onderdeel in onderdelen:
            if onderdeel.verschoven:
                geschoven.setdefault(onderdeel.herkomst.bestand, []).append(onderdeel)
    for bevinding in bevindingen:
        yield _naar_bestand(bevinding, geschoven.get(bevinding.bestand, []))


def _naar_bestand(bevinding: Bevinding, onderdelen: Iterable[Onderdeel]) -> Bevinding:
    for onderdeel in onderdelen:
        basis = onderdeel.herkomst.pad
        if bevinding.pad[: len(basis)] == basis:
            return replace(bevinding, pad=basis + onderdeel.in_bestand(bevinding.pad[len(basis) :]))
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
    return Melding(bevinding.code, ernst, naam, plek, tekst, hulp, bronregel, bevinding.pad)
