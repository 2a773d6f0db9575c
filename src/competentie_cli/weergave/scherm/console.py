"""Waar het scherm naartoe gaat: breedte, kleur, en tekst zonder opmaaktaal."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console

from competentie_cli.weergave.scherm.tekst import schoon_regels

Scherm = Console
BREEDTE_ZONDER_SCHERM = 80
BREEDSTE = 120


def maak_console(bestand: TextIO, breedte: int | None = None) -> Console:
    """Een console die tekst nooit als opmaak leest; 80 breed als ze niet aan een scherm hangt."""
    console = Console(file=bestand, markup=False, highlight=False, emoji=False, width=breedte)
    if breedte is None:
        console.width = min(console.width, BREEDSTE) if console.is_terminal else BREEDTE_ZONDER_SCHERM
    return console


def enkel_ascii(console: Console) -> bool:
    """Of dit scherm geen blokjes kent."""
    return console.options.ascii_only


def toon_markdown(console: Console, tekst: str) -> None:
    """Toont een document in markdown; waar geen scherm is, zonder de spaties die rich achteraan zet."""
    from rich.markdown import Markdown

    document = Markdown(schoon_regels(tekst), hyperlinks=False)
    if console.is_terminal:
        console.print(document)
        return
    with console.capture() as opgevangen:
        console.print(document)
    console.file.writelines(f"{regel.rstrip()}\n" for regel in opgevangen.get().splitlines())
