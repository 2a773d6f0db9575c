"""Elke scalar van de voorbeelden één voor één vervangen door iets vervelends.

De gewone tests nemen een vaste greep. Dit draait ze allemaal, ruim honderdvijftigduizend; reken op een uur of
meer, of verdeel het werk:

    python -m tests.vijandig.mutaties
    python -m tests.vijandig.mutaties --deel 1/2 zorggroep gemeente
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from _ruamel_yaml import CParser
from ruamel.yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent, StreamEndEvent

from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.rekenen.signalen import signaleer
from competentie_cli.rekenen.signalen.zicht import Zicht
from tests.vijandig.geheugen import Geheugenmap
from tests.vijandig.nakijken import buiten_hun_bestand, reken_alles

PEILDATUM = date(2026, 11, 21)
VOORBEELDEN = ("zorggroep", "gemeente", "leeg")
WAARDEN = (
    "", "~", "[]", "{}", "-1", "99999999999999999999", "../x", "ja", "9999-12-31", "x" * 300, "*a", '"',
    "{{7*7}}", "🦊", '"a\\nb\\0\\u202e"', "a: b", "- x", "!!int 3",
)  # fmt: skip
SLEUTELS = ("", "x", "<<", "*a", '"\\0"')
LEZERS = ("medewerker", "leidinggevende", "hr")
MENSEN = {"zorggroep": {"m-0012", "m-0003"}, "gemeente": {"w-002", "w-010"}, "leeg": {"m-0001"}}


class Scalar(NamedTuple):
    """Een stuk tekst in een bestand; een sleutel of een waarde."""

    bestand: str
    begin: int
    einde: int
    sleutel: bool


class Mutatie(NamedTuple):
    """Eén scalar van één voorbeeld, vervangen."""

    scalar: Scalar
    nieuw: str

    def inhoud(self, oud: bytes) -> bytes:
        """Het bestand met de vervangen scalar."""
        tekst = oud.decode()
        return (tekst[: self.scalar.begin] + self.nieuw + tekst[self.scalar.einde :]).encode()


def scalars(bestand: str, inhoud: bytes) -> Iterator[Scalar]:
    """Alle scalars van een bestand, sleutels en waarden."""
    tekst = inhoud.decode()
    volgende = CParser(tekst).get_event
    open_: list[int | None] = []
    while type(gebeurtenis := volgende()) is not StreamEndEvent:
        soort = type(gebeurtenis)
        if soort in (ScalarEvent, MappingStartEvent, SequenceStartEvent):
            sleutel = bool(open_) and open_[-1] is not None and open_[-1] % 2 == 0
            if open_ and open_[-1] is not None:
                open_[-1] += 1
            if soort is ScalarEvent:
                begin, einde = gebeurtenis.start_mark.index, gebeurtenis.end_mark.index
                yield Scalar(bestand, begin, begin + len(tekst[begin:einde].rstrip()), sleutel)
            else:
                open_.append(0 if soort is MappingStartEvent else None)
        elif soort.__name__ in ("MappingEndEvent", "SequenceEndEvent"):
            open_.pop()


def mutaties(inhouden: dict[str, bytes]) -> Iterator[Mutatie]:
    """Elke scalar met elke vervelende waarde, in vaste volgorde."""
    for bestand, inhoud in inhouden.items():
        for scalar in scalars(bestand, inhoud):
            for nieuw in SLEUTELS if scalar.sleutel else WAARDEN:
                yield Mutatie(scalar, nieuw)


class Proef:
    """Voert mutaties van één voorbeeld uit."""

    def __init__(self, voorbeeld: str) -> None:
        self.map = Geheugenmap(meegeleverd("voorbeelden") / voorbeeld)
        self._mensen = MENSEN[voorbeeld]

    def doe(self, mutatie: Mutatie, *, alles: bool = False) -> list[str]:
        """Wat er mis is met de uitkomst; een uitzondering komt naar buiten.

        Args:
            alles: ook de signalen en het overzicht van iedereen.
        """
        bestand = mutatie.scalar.bestand
        geopend, inhouden = self.map.open({bestand: mutatie.inhoud(self.map.inhouden[bestand])})
        buiten = buiten_hun_bestand(geopend.meldingen, inhouden)
        mensen, lezers = ((), LEZERS) if alles else (self._wie(bestand), ("hr",))
        for document in reken_alles(geopend, mensen, PEILDATUM, lezers):
            assert document.titel
        if alles and geopend.organisatie is not None:
            signaleer(
                Zicht(geopend.inlezing.inhoud, geopend.organisatie, PEILDATUM, geopend.inlezing.teksten)
            )
        return [f"{m.bestand}:{m.plaats}: {m.code} {m.tekst[:80]}" for m in buiten]

    def _wie(self, bestand: str) -> set[str]:
        """De mensen die een bestand raakt: wie het over gaat, of een vast paar."""
        stam = Path(bestand).stem
        eigen = {stam, stam.rsplit("-", 1)[0]} if "/" in bestand else set()
        return eigen if any(f"medewerkers/{lid}.yaml" in self.map.inhouden for lid in eigen) else self._mensen


def _hoofd() -> int:
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("voorbeelden", nargs="*", default=list(VOORBEELDEN))
    lezer.add_argument("--deel", default="1/1", help="bijvoorbeeld 2/4: het tweede van vier delen")
    keuze = lezer.parse_args()
    deel, delen = (int(getal) for getal in keuze.deel.split("/"))
    fout = sum(_draai(voorbeeld, deel - 1, delen) for voorbeeld in keuze.voorbeelden)
    return 1 if fout else 0


def _draai(voorbeeld: str, deel: int, delen: int) -> int:
    proef, begin, aantal, fout = Proef(voorbeeld), time.monotonic(), 0, 0
    for nummer, mutatie in enumerate(mutaties(proef.map.inhouden)):
        if nummer % delen != deel:
            continue
        aantal += 1
        try:
            klachten = proef.doe(mutatie, alles=nummer % 37 == 0)
        except Exception:
            klachten = [traceback.format_exc()]
        fout += bool(klachten)
        for klacht in klachten:
            print(f"{voorbeeld}: {mutatie!r}\n{klacht}", flush=True)
    print(f"{voorbeeld}: {aantal} mutaties, {fout} fout, {time.monotonic() - begin:.0f} s", flush=True)
    return fout


if __name__ == "__main__":
    sys.exit(_hoofd())
