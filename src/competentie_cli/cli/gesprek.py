"""`competentie gesprek`: een gesprek voorbereiden."""

from __future__ import annotations

from typing import Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.uitvoer import eis_map

VOORBEELDEN = """
competentie gesprek m-0012
competentie gesprek m-0012 --soort loopbaan --document gespreksblad
competentie gesprek --team linde --formaat pdf,html
"""


def gesprek(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    soort: Annotated[
        str | None,
        typer.Option(
            metavar="SOORT",
            help="functie, planning, functionering, ontwikkeling, loopbaan, evaluatie of terugkeer. Anders "
            "die van het geplande gesprek, of ontwikkeling.",
        ),
    ] = None,
    document: Annotated[
        str | None,
        typer.Option(
            metavar="WELK",
            help="medewerker, leidinggevende of gespreksblad; meer met een komma ertussen. Anders alle drie.",
        ),
    ] = None,
    formaat: o.Documentformaat = "pdf",
    uit: o.Uit = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Bereidt een gesprek voor: een formulier voor elk van beiden en een blad voor op tafel.

    Op de formulieren staan eerst open vragen, dan de competenties die ertoe doen. Op het gespreksblad staan
    eerdere afspraken, wat de leidinggevende beloofde en ruimte voor nieuwe afspraken.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.cli.uitvoer import noem_bestanden
    from competentie_cli.domein.gesprek import DOCUMENTEN, SOORTEN
    from competentie_cli.rekenen.selectie import kies
    from competentie_cli.taken.gesprek import schrijf_gesprekken
    from competentie_cli.taken.kloof import eis_bekende_ids
    from competentie_cli.taken.werkbank import Documentopties

    vraag = o.eis_vraag(medewerker, team, functie, alle=alle)
    eis_map(uit)
    gekozen = o.kies_een(soort, SOORTEN, "soort gesprek") if soort else None
    welke = o.lees_keuzes(document, DOCUMENTEN, "document") if document else DOCUMENTEN
    opties = Documentopties(o.lees_formaten(formaat), uit, intern=intern)
    sessie = open_sessie(map_, peildatum, stil=stil)
    eis_bekende_ids(sessie.organisatie, vraag)
    selectie = kies(sessie.organisatie, vraag, sessie.peildatum)
    with sessie.voortgang(len(selectie.ids)) as stap:
        uitslag = schrijf_gesprekken(
            sessie.geopend, selectie, sessie.peildatum, opties, stap, soort=gekozen, documenten=welke
        )
    noem_bestanden(uitslag.bestanden)
    return sessie.sluit_af(selectie, [uitslag])
