"""`competentie pop`: het persoonlijk ontwikkelplan maken en tonen."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.uitvoer import eis_map

VOORBEELDEN_MAAK = """
competentie pop maak m-0012
competentie pop maak --team linde --formaat pdf,docx
competentie pop maak --alle --uit "ontwikkelplannen 2026"
"""
VOORBEELDEN_TOON = """
competentie pop toon m-0012
"""


def maak(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    formaat: o.Documentformaat = "pdf",
    uit: o.Uit = None,
    lezer: o.Lezer = "medewerker",
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Maakt per persoon het document met het ontwikkelplan.

    Zonder plan staan de mogelijkheden naast elkaar, om samen te kiezen.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.cli.uitvoer import noem_bestanden
    from competentie_cli.rekenen.selectie import kies
    from competentie_cli.taken.documenten import schrijf_pops
    from competentie_cli.taken.kloof import eis_bekende_ids
    from competentie_cli.taken.werkbank import Documentopties

    vraag = o.eis_vraag(medewerker, team, functie, alle=alle)
    eis_map(uit)
    opties = Documentopties(o.lees_formaten(formaat), uit, o.lees_lezer(lezer), intern)
    sessie = open_sessie(map_, peildatum, stil=stil)
    eis_bekende_ids(sessie.organisatie, vraag)
    selectie = kies(sessie.organisatie, vraag, sessie.peildatum)
    with sessie.voortgang(len(selectie.ids)) as stap:
        uitslag = schrijf_pops(sessie.geopend, selectie, sessie.peildatum, opties, stap)
    noem_bestanden(uitslag.bestanden)
    return sessie.sluit_af(selectie, [uitslag])


def toon(
    medewerker: Annotated[str, typer.Argument(metavar="MEDEWERKER", help="De id van een medewerker.")],
    lezer: o.Lezer = "medewerker",
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont het ontwikkelplan van één persoon hier op het scherm."""
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.rekenen.selectie import Vraagstelling, kies
    from competentie_cli.taken.documenten import pop_als_tekst
    from competentie_cli.taken.kloof import eis_bekende_ids
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.scherm.console import maak_console, toon_markdown

    opties = Documentopties(("md",), None, o.lees_lezer(lezer), intern)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Vraagstelling((medewerker,))
    eis_bekende_ids(sessie.organisatie, vraag)
    selectie = kies(sessie.organisatie, vraag, sessie.peildatum)
    for eigen in selectie.ids:
        tekst = pop_als_tekst(sessie.geopend, eigen, sessie.peildatum, opties)
        toon_markdown(maak_console(sys.stdout), tekst)
    return sessie.sluit_af(selectie)
