"""De vorm van een code: haar ernst, haar Nederlandse teksten en haar uitleg."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from competentie_cli.meldingen import Ernst

Tekst = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """Een bestand dat de bevinding geeft, en hetzelfde bestand zonder.

    Args:
        bestand: de naam ten opzichte van de organisatiemap.
        goed_bestand: waar de goede versie staat, als dat elders is.
    """

    bestand: str
    fout: str
    goed: str
    goed_bestand: str = ""


@dataclass(frozen=True, slots=True)
class Uitleg:
    """Wat een bevinding zegt, en waarom ze ertoe doet voor de mensen om wie het gaat."""

    wat: str
    waarom: str
    voorbeeld: Voorbeeld


@dataclass(frozen=True, slots=True)
class Code:
    """Een code met haar teksten: reden -> (tekst, hulp); reden "" geldt als er geen andere past."""

    naam: str
    ernst: Ernst
    teksten: Mapping[str, Tekst]
    uitleg: Uitleg


def fout(naam: str, tekst: str, hulp: str, uitleg: Uitleg, /, **redenen: Tekst) -> Code:
    """Een code voor iets dat niet gelezen of gerekend kan worden."""
    return Code(naam, Ernst.FOUT, {"": (tekst, hulp), **redenen}, uitleg)


def waarschuwing(naam: str, tekst: str, hulp: str, uitleg: Uitleg, /, **redenen: Tekst) -> Code:
    """Een code voor iets dat aandacht vraagt; de grens staat in opdrachten.md."""
    return Code(naam, Ernst.WAARSCHUWING, {"": (tekst, hulp), **redenen}, uitleg)


def tip(naam: str, tekst: str, hulp: str, uitleg: Uitleg, /, **redenen: Tekst) -> Code:
    """Een code voor wat beter kan."""
    return Code(naam, Ernst.TIP, {"": (tekst, hulp), **redenen}, uitleg)
