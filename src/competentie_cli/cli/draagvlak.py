"""`competentie draagvlak`: waar het draagvlak het dunst is, wat open ligt, en of de visie richting geeft."""

from __future__ import annotations

from typing import Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

GEGEVENS = {"terminal": "draagvlak.txt", "json": "draagvlak.json"}
VOORBEELDEN = """
competentie draagvlak                         waar het dun is, en wat open ligt
competentie draagvlak --formaat pdf,docx      hetzelfde op papier
competentie draagvlak --intern                met namen en betrokkenen
competentie draagvlak --peildatum 2026-06-30  zoals het toen stond
"""
Formaat = Annotated[
    str | None,
    typer.Option(
        "--formaat",
        metavar="FORMAAT",
        help="terminal (standaard), json, pdf, html, md of docx; meer met een komma ertussen.",
    ),
]
Intern = Annotated[
    bool,
    typer.Option(
        "--intern", help="Een werkdocument, met dat woord erop, dat ook namen en betrokkenen toont."
    ),
]


def draagvlak(
    formaat: Formaat = None,
    uit: o.UitOfBestand = None,
    intern: Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont het draagvlak per groep, eerst waar het het dunst is, en wat er te doen staat.

    Er is geen gemiddelde over groepen. Onder de grens van privacy.minimale_groep staan er nooit cijfers, ook
    niet met --intern; daar staat wat de groep verklaarde.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.draagvlak import draagvlak_op_scherm, maak_draagvlak, schrijf_draagvlak
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.draagvlakgegevens import draagvlakdocument
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.scherm.document import toon_document

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    stand = maak_draagvlak(sessie.geopend, sessie.peildatum, intern=intern)
    geef_gegevens(
        keuze,
        {"json": lambda: als_json(draagvlakdocument(stand))},
        lambda scherm: toon_document(scherm, *draagvlak_op_scherm(sessie.geopend, stand)),
    )
    opties = Documentopties(keuze.documenten, keuze.uit, intern=intern)
    geef_documenten(sessie, keuze, lambda: schrijf_draagvlak(sessie.geopend, stand, opties))
    return sessie.sluit_kort_af()
