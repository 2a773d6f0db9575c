"""Herstellen wat maar één goed antwoord heeft: een tikfout, een notatie, een vervangen competentie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import groupby

from competentie_cli.fouten import BewerkFout
from competentie_cli.meldingen import Melding
from competentie_cli.opslag.bewerken import HernoemSleutel, NietZoalsBedoeld, Wijziging, ZetWaarde, pas_toe
from competentie_cli.opslag.bewerken.bestanden import lees_bron
from competentie_cli.opslag.doorvoeren import Bestandswijziging, voer_door
from competentie_cli.opslag.gebeurtenissen import Onleesbaar
from competentie_cli.opslag.inlezen import Inlezing
from competentie_cli.opslag.plekken import lees_plekken

_VERANDERD = "Het bestand is intussen gewijzigd."
_ANDERS = "De wijziging zou meer veranderen dan bedoeld."


@dataclass(frozen=True)
class Bestandsherstel:
    """De oude en de nieuwe tekst van één bestand."""

    bestand: str
    oud: str
    nieuw: str
    wijziging: Bestandswijziging


@dataclass(frozen=True)
class Herstel:
    """Wat er te herstellen valt.

    Args:
        aantal: hoeveel bevindingen ermee opgelost zijn.
        blijft: bevindingen met één goed antwoord die toch niet veilig te wijzigen zijn, met waarom.
    """

    bestanden: tuple[Bestandsherstel, ...]
    aantal: int
    blijft: tuple[tuple[Melding, str], ...] = ()


def bereken_herstel(meldingen: Iterable[Melding], inlezing: Inlezing) -> Herstel:
    """Het herstel van alle bevindingen die maar één goed antwoord hebben; schrijft nog niets."""
    te_doen = sorted((m for m in meldingen if m.herstel and m.bestand in inlezing.teksten), key=_bestand)
    bestanden: list[Bestandsherstel] = []
    blijft: list[tuple[Melding, str]] = []
    aantal = 0
    for naam, groep in groupby(te_doen, key=_bestand):
        eigen = list(groep)
        try:
            bron = lees_bron(inlezing.map / naam)
        except Onleesbaar:
            blijft += [(melding, _VERANDERD) for melding in eigen]
            continue
        if bron.tekst != inlezing.teksten[naam]:
            blijft += [(melding, _VERANDERD) for melding in eigen]
            continue
        nieuw, niet = _herstel_tekst(bron.tekst, eigen)
        blijft += niet
        if nieuw != bron.tekst:
            aantal += len(eigen) - len(niet)
            bestanden.append(Bestandsherstel(naam, bron.tekst, nieuw, bron.met_tekst(nieuw)))
    return Herstel(tuple(bestanden), aantal, tuple(blijft))


def voer_herstel_door(herstel: Herstel, inlezing: Inlezing) -> None:
    """Schrijft alle bestanden, of geen.

    Raises:
        SchrijfFout: als een bestand intussen veranderd is of niet te schrijven is.
    """
    voer_door(inlezing.map, [bestand.wijziging for bestand in herstel.bestanden])


def _bestand(melding: Melding) -> str:
    return melding.bestand


def _herstel_tekst(tekst: str, meldingen: Sequence[Melding]) -> tuple[str, list[tuple[Melding, str]]]:
    """De herstelde tekst; een wijziging die niet kan, houdt de andere niet tegen."""
    try:
        return pas_toe(tekst, _wijzigingen(meldingen, tekst)), []
    except (BewerkFout, NietZoalsBedoeld):
        pass
    blijft = []
    # van diep naar ondiep: een hernoemde sleutel verandert het pad van wat eronder hangt
    for melding in sorted(meldingen, key=lambda m: len(m.pad), reverse=True):
        try:
            tekst = pas_toe(tekst, _wijzigingen([melding], tekst))
        except (BewerkFout, NietZoalsBedoeld) as fout:
            blijft.append((melding, fout.tekst if isinstance(fout, BewerkFout) else _ANDERS))
    return tekst, blijft


def _wijzigingen(meldingen: Sequence[Melding], tekst: str) -> list[Wijziging]:
    wortel = lees_plekken(tekst).wortel
    if wortel is None:
        return []
    return [
        HernoemSleutel(wortel.bestaand(m.pad), m.herstel)
        if m.op_sleutel
        else ZetWaarde(wortel.bestaand(m.pad), _waarde(m))
        for m in meldingen
    ]


def _waarde(melding: Melding) -> str | date | Decimal:
    """Een datum of getal in de notatie van het huis, zonder aanhalingstekens; de rest is tekst."""
    if melding.code == "verkeerde-waarde":
        with suppress(ValueError):
            return date.fromisoformat(melding.herstel)
        with suppress(InvalidOperation):
            return Decimal(melding.herstel)
    return melding.herstel
