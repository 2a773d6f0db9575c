"""Hoe een document over een keuze van mensen heet."""

from __future__ import annotations

from competentie_cli.opslag.schrijven import OVERZICHT, documentnaam
from competentie_cli.rekenen.selectie import Vraagstelling


def keuzenaam(wie: Vraagstelling, *, alle: bool = False) -> str:
    """De id bij één keuze, `overzicht` zonder keuze, en anders `keuze_`.

    In een id staat nooit een `_`: geen id geeft dezelfde naam.
    """
    gevraagd = [
        *map(documentnaam, wie.medewerkers),
        *(f"team_{eigen}" for eigen in wie.teams),
        *(f"functie_{eigen}" for eigen in wie.functies),
    ]
    if len(gevraagd) == 1:
        return gevraagd[0]
    if gevraagd:
        return "keuze_"
    return "iedereen_" if alle else OVERZICHT
