"""Een boom op het scherm: takken met lijnen ervoor, die ook in een bestand of een pijp leesbaar blijven."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from competentie_cli.weergave.scherm.console import enkel_ascii
from competentie_cli.weergave.scherm.rooster import op_breedte, tekst

_LIJNEN = ("├─ ", "└─ ", "│  ", "   ")
_ASCII = ("|- ", "`- ", "|  ", "   ")
_SMALST = 20


@dataclass(frozen=True, slots=True)
class Tak:
    """Een zin met wat eronder hangt."""

    zin: str
    takken: tuple[Tak, ...] = ()
    stijl: str = ""


def takken(zinnen: Iterable[str], stijl: str = "") -> tuple[Tak, ...]:
    """Losse zinnen als takken zonder takken."""
    return tuple(Tak(zin, stijl=stijl) for zin in zinnen)


def boom(console: Console, stam: Tak) -> Iterator[Text]:
    """De regels van een boom, op breedte."""
    yield from op_breedte(console, tekst(stam.zin, stam.stijl), console.width)
    lijnen = _ASCII if enkel_ascii(console) else _LIJNEN
    yield from _onder(console, stam, "", lijnen)


def _onder(console: Console, tak: Tak, voor: str, lijnen: tuple[str, str, str, str]) -> Iterator[Text]:
    midden, laatste, door, leeg = lijnen
    for lid in tak.takken:
        is_laatste = lid is tak.takken[-1]
        eerst, verder = (voor + laatste, voor + leeg) if is_laatste else (voor + midden, voor + door)
        breedte = max(_SMALST, console.width - len(verder))
        for index, regel in enumerate(op_breedte(console, tekst(lid.zin, lid.stijl), breedte)):
            yield Text.assemble((verder if index else eerst, "dim"), regel)
        yield from _onder(console, lid, verder, lijnen)
