"""De stand terwijl er verder gewerkt wordt: telkens op dezelfde plek op het scherm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TextIO

from rich.text import Text

from competentie_cli.meldingen import Melding
from competentie_cli.weergave.scherm.bevindingen import slotregel, toon_bevindingen, toon_passend
from competentie_cli.weergave.scherm.console import maak_console
from competentie_cli.weergave.scherm.rooster import toon

_VAST = 3  # de kop, een lege regel en de regel die zegt hoeveel er nog zijn


def toon_stand(bestand: TextIO, meldingen: Sequence[Melding], bestanden: int, nu: datetime) -> None:
    """Het uur en de telling bovenaan, daaronder wat er past; buiten een scherm alles na elkaar."""
    console = maak_console(bestand)
    kop = Text(f"{nu:%H:%M:%S}  {slotregel(meldingen, bestanden)}", "bold")
    if not console.is_terminal:
        toon(console, [kop, Text()])
        toon_bevindingen(console, meldingen)
        bestand.flush()
        return
    console.clear()
    toon(console, [kop.append("  Ctrl+C stopt.", "dim"), Text()])
    toon_passend(console, meldingen, console.height - _VAST)
    bestand.flush()
