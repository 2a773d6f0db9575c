"""Een uitkomst in elk gevraagd formaat: gegevens naar stdout of een bestand, documenten naar een map."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from competentie_cli.cli.formaten import Formaatkeuze
from competentie_cli.cli.uitvoer import noem_bestanden, schrijf_gegevens

if TYPE_CHECKING:
    from pathlib import Path

    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.taken.werkbank import Uitslag
    from competentie_cli.weergave.scherm.console import Scherm


def geef_gegevens(
    keuze: Formaatkeuze, makers: Mapping[str, Callable[[], str]], toon: Callable[[Scherm], None]
) -> None:
    """Elke soort gegevens op haar plek.

    Args:
        makers: per soort buiten het scherm wat de tekst maakt.
        toon: zet de uitkomst op een scherm, ook als dat een bestand is.
    """
    from competentie_cli.weergave.scherm.console import maak_console

    for soort, doel in keuze.gegevens:
        if soort in makers:
            schrijf_gegevens(makers[soort](), doel)
        elif doel is None:
            toon(maak_console(sys.stdout))
        else:
            blad = io.StringIO()
            toon(maak_console(blad))
            schrijf_gegevens(blad.getvalue(), doel)


def geef_documenten(
    sessie: Sessie, keuze: Formaatkeuze, schrijf: Callable[[], Uitslag], *, zwijg: bool = False
) -> list[Uitslag]:
    """Schrijft de gevraagde documenten en noemt ze.

    Args:
        zwijg: er gaat iets anders naar stdout.
    """
    if not keuze.documenten:
        return []
    uitslag = schrijf()
    noem(sessie, uitslag.bestanden, zwijg=zwijg or keuze.naar_stdout)
    return [uitslag]


def noem(sessie: Sessie, bestanden: Iterable[Path], *, zwijg: bool) -> None:
    """De namen op stdout, of op stderr als stdout al iets anders draagt."""
    from competentie_cli.weergave.scherm.tekst import padtekst

    if zwijg:
        sessie.vertel(*map(padtekst, bestanden))
    else:
        noem_bestanden(bestanden)
