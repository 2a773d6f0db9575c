"""Veel YAML-teksten lezen met meer dan één processor; de uitkomst hangt er nooit van af.

Bij duizenden bestanden gaat de meeste tijd naar het ontleden, en dat is voor elke tekst apart te doen. Een
hulp is dezelfde Python met alleen de lezer van `gebeurtenissen` geladen: hij krijgt zijn deel van de teksten
langs een pijp, geeft er gewone dicts, lijsten en teksten voor terug en raakt geen bestand aan. Wat hij niet
kan geven, leest het hoofdproces zelf; zo ook als er geen hulp kan beginnen of als er een wegvalt.

Eigen processen in plaats van `multiprocessing`: dat laadt op Windows en macOS in elk proces de hele opdracht
opnieuw, heeft gedeeld geheugen nodig, en bij Ctrl+C laat elk proces een spoor achter.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

from competentie_cli.opslag.gebeurtenissen import Gelezen, Onleesbaar, lees_waarde

if TYPE_CHECKING:
    from subprocess import Popen

# een hulp is na een tiende seconde aan het werk, en wint dat pas terug vanaf zoveel gewone bestanden
VANAF_BESTANDEN = 1000
MEESTE_HULPEN = 4
_BUFFER = 1 << 16
_WERK = "from competentie_cli.opslag.leesploeg import werk; werk()"
# met hetzelfde zoekpad vindt een hulp dezelfde modules, en nooit een die toevallig in de werkmap staat
_OPDRACHT = f"import sys; sys.path[:] = sys.argv[1:]; {_WERK}"
# wat een pijp zegt die stopt of onzin bevat
_GEBROKEN = (OSError, EOFError, ValueError, TypeError)


class Hulp(NamedTuple):
    """Een proces dat meeleest, met de pijp erheen en de pijp terug."""

    proces: Popen[bytes]
    heen: IO[bytes]
    terug: IO[bytes]


@contextmanager
def leesploeg(bestanden: int) -> Iterator[Leesploeg]:
    """De hulpen die bij zoveel bestanden de moeite zijn; na afloop is er geen meer.

    Ze beginnen meteen: tegen dat de teksten er zijn, staan ze klaar.
    """
    hulpen: list[Hulp] = []
    try:
        with suppress(OSError, ValueError):
            hulpen.extend(_begin() for _ in range(aantal_hulpen(bestanden)))
        yield Leesploeg(hulpen)
    finally:
        for hulp in hulpen:
            _stop(hulp)


class Leesploeg:
    """Leest teksten met haar hulpen; zonder hulpen, en wat zij niet kunnen, leest ze zelf."""

    def __init__(self, hulpen: Sequence[Hulp]) -> None:
        self._hulpen: list[Hulp | None] = list(hulpen)

    def lees(self, teksten: Sequence[str | Onleesbaar]) -> Iterator[Gelezen | Onleesbaar]:
        """Wat `lees_waarde` van elke tekst zegt, op volgorde; wat al onleesbaar is, blijft dat."""
        aantal = len(self._hulpen)
        for beurt in range(aantal):
            self._geef(beurt, [tekst for tekst in teksten[beurt::aantal] if isinstance(tekst, str)])
        for nummer, tekst in enumerate(teksten):
            if isinstance(tekst, Onleesbaar):
                yield tekst
            else:
                yield (self._haal(nummer % aantal) if aantal else None) or _lees(tekst)

    def _geef(self, beurt: int, teksten: list[str]) -> None:
        # alles ineens: wie daarna alleen schrijft en wie alleen leest, kunnen niet op elkaar wachten
        if hulp := self._hulpen[beurt]:
            try:
                with hulp.heen as pijp:
                    marshal.dump(teksten, pijp)
            except _GEBROKEN:
                self._hulpen[beurt] = None

    def _haal(self, beurt: int) -> Gelezen | Onleesbaar | None:
        """De volgende uitkomst van een hulp; None als ze van hem niet komt."""
        if hulp := self._hulpen[beurt]:
            try:
                return pak_uit(marshal.load(hulp.terug))
            except _GEBROKEN:
                self._hulpen[beurt] = None
        return None


def aantal_hulpen(bestanden: int) -> int:
    """Eén per processor; een ingevroren programma is zelf geen Python en heeft er geen."""
    if bestanden < VANAF_BESTANDEN or getattr(sys, "frozen", False) or not sys.executable:
        return 0
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(processors, MEESTE_HULPEN) if processors > 1 else 0


def _begin() -> Hulp:
    import subprocess

    vlaggen = 0
    if sys.platform == "win32":
        # anders opent een hulp een venster als het programma er zelf geen heeft
        vlaggen = subprocess.CREATE_NO_WINDOW
    proces = subprocess.Popen(
        [sys.executable, "-I", "-B", "-c", _OPDRACHT, *sys.path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=_BUFFER,
        creationflags=vlaggen,
    )
    return Hulp(proces, cast(IO[bytes], proces.stdin), cast(IO[bytes], proces.stdout))


def _stop(hulp: Hulp) -> None:
    # wie nog aan een lange tekst bezig is, merkt niet dat de pijp dicht is
    hulp.proces.kill()
    for pijp in (hulp.heen, hulp.terug):
        with suppress(OSError):
            pijp.close()
    hulp.proces.wait()


def werk() -> None:
    """Het werk van een hulp: teksten van stdin, en voor elk op stdout wat `pak_in` ervan maakt."""
    gc.disable()
    for tekst in marshal.load(sys.stdin.buffer):
        marshal.dump(pak_in(tekst), sys.stdout.buffer)


Ingepakt = bytes | tuple[str, int, int, str] | None


def pak_in(tekst: str) -> Ingepakt:
    """Een uitkomst in gewone bytes; None als er iets anders in zit, zoals een `Nul`."""
    gelezen = _lees(tekst)
    if isinstance(gelezen, Onleesbaar):
        return gelezen.code, gelezen.regel, gelezen.kolom, gelezen.reden
    try:
        return marshal.dumps(gelezen)
    except ValueError:
        return None


def pak_uit(ingepakt: Any) -> Gelezen | Onleesbaar | None:
    """De uitkomst in wat `pak_in` ervan maakte."""
    if isinstance(ingepakt, tuple):
        return Onleesbaar(*ingepakt)
    return marshal.loads(ingepakt) if ingepakt is not None else None


def _lees(tekst: str) -> Gelezen | Onleesbaar:
    try:
        return lees_waarde(tekst)
    except Onleesbaar as fout:
        return fout
