"""Wie alleen in een werkbeeld mag: mensen bij naam, en een vrije keuze van mensen."""

from __future__ import annotations

from competentie_cli.fouten import GebruikFout
from competentie_cli.rekenen.selectie import Vraagstelling


def eis_werkbeeld(wie: Vraagstelling, *, mag: bool) -> None:
    """Een keuze van mensen komt niet in wat buiten mag.

    Raises:
        GebruikFout: als er gekozen is en dit geen werkbeeld is.
    """
    if not (wie.leeg or mag):
        raise GebruikFout(
            "Een keuze van mensen komt alleen in een werkdocument.",
            "Voeg --intern toe, of laat de keuze weg: dan gaat het over de hele organisatie.",
        )
