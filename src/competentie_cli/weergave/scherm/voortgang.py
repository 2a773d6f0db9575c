"""Een voortgangsbalk, enkel op een scherm."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from competentie_cli.weergave.scherm.tekst import schoon


@contextmanager
def voortgang(console: Console, totaal: int, *, stil: bool = False) -> Iterator[Callable[[str], None]]:
    """Geeft een functie die na elke stap met een naam opgeroepen wordt."""
    kolommen = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[wie]}", markup=False))
    uit = stil or not console.is_terminal
    with Progress(*kolommen, console=console, transient=True, disable=uit) as balk:
        taak = balk.add_task("", total=totaal, wie="")

        def stap(wie: str) -> None:
            balk.update(taak, advance=1, wie=schoon(wie))

        yield stap
