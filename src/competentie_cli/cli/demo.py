"""`competentie demo`: een voorbeeld om in rond te kijken."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from competentie_cli.cli import opties as o

VOORBEELDEN = """
competentie demo
competentie demo "Map om te proberen"
"""


def demo(
    doel: Annotated[
        Path, typer.Argument(metavar="MAP", help="Waar de demo komt; standaard competentie-demo.")
    ] = Path("competentie-demo"),
    stil: o.Stil = False,
) -> int:
    """Zet een voorbeeldorganisatie klaar, met alle kloofrapporten en ontwikkelplannen."""
    from competentie_cli.cli.sessie import Sessie, vandaag
    from competentie_cli.cli.uitvoer import toon_regels
    from competentie_cli.taken.demo import maak_demo_documenten, zet_demo_klaar
    from competentie_cli.taken.openen import vereis_organisatie
    from competentie_cli.weergave.scherm.stappen import na_demo

    klaar = zet_demo_klaar(doel, vandaag())
    organisatie = vereis_organisatie(klaar.geopend)
    sessie = Sessie(klaar.geopend, organisatie, klaar.lijst.peildatum, stil)
    with sessie.voortgang(klaar.stappen) as stap:
        uitslagen = maak_demo_documenten(klaar, stap)
    if not stil:
        bestanden = [uitslag.bestanden for uitslag in uitslagen]
        toon_regels(na_demo(doel, klaar.geopend.bestanden, klaar.hoofdpersoon, bestanden, organisatie))
    return sessie.sluit_af(klaar.lijst.selectie, uitslagen)
