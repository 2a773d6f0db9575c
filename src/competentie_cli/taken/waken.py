"""Telkens opnieuw nakijken zodra er een bestand verandert."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from competentie_cli.opslag.inlezen import momentopname
from competentie_cli.taken.controleer import Nazicht


def kijk_telkens_na(map_: Path, kijk: Callable[[], Nazicht], wacht: Callable[[], None]) -> Iterator[Nazicht]:
    """Een nazicht bij het begin en na elke wijziging; houdt niet uit zichzelf op.

    Bestanden worden met elkaar vergeleken: op een netwerkschijf komt er van een wijziging vaak geen bericht.

    Args:
        wacht: laat even tijd verlopen tussen twee blikken.
    """
    while True:
        voor = momentopname(map_)
        yield kijk()
        while momentopname(map_) == voor:
            wacht()
