"""Kolommen naast elkaar, zonder spaties achteraan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from competentie_cli.weergave.scherm.tekst import schoon

Cel = tuple[Text, int]


def tekst(inhoud: str, stijl: str = "") -> Text:
    """Tekst uit een bestand, veilig gemaakt."""
    return Text(schoon(inhoud), style=stijl)


def naast_elkaar(console: Console, cellen: Sequence[Cel], tussen: int = 2) -> Text:
    """Eén rij: elke cel loopt om binnen haar breedte."""
    kolommen = [op_breedte(console, inhoud, breedte) for inhoud, breedte in cellen]
    regels = []
    for delen in zip_longest(*kolommen):
        regel = Text()
        for deel, (_, breedte) in zip(delen, cellen, strict=True):
            regel.append_text(deel or Text())
            regel.append(" " * max(0, breedte + tussen - cell_len(deel.plain if deel else "")))
        regel.rstrip()
        regels.append(regel)
    return Text("\n").join(regels)


def ingesprongen(console: Console, inhoud: Text, diepte: int) -> Text:
    """Tekst die omloopt en op elke regel evenveel inspringt."""
    regels = op_breedte(console, inhoud, max(20, console.width - diepte))
    return Text("\n").join(Text(" " * diepte).append_text(regel) for regel in regels)


def toon(console: Console, regels: Iterable[Text]) -> None:
    """Drukt regels af die al op breedte zijn, in één keer: per regel kost rich tien keer zoveel."""
    console.print(Text("\n").join(regels), soft_wrap=True)


def op_breedte(console: Console, inhoud: Text, breedte: int) -> list[Text]:
    """Tekst in regels die elk binnen de breedte passen."""
    if inhoud.cell_len <= breedte and "\n" not in inhoud.plain:
        return [inhoud]
    regels = list(inhoud.wrap(console, max(1, breedte), overflow="fold"))
    for regel in regels:
        regel.rstrip()
    return regels or [Text()]
