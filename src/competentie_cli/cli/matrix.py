"""`competentie matrix`: functies en mensen tegenover competenties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.matrix import Matrix, Publieksmatrix

GEGEVENS = {"terminal": "matrix.txt", "json": "matrix.json"}
VOORBEELDEN = """
competentie matrix                         wat elke functie vraagt, zonder namen
competentie matrix --team linde            een werkdocument over een team, op het scherm
competentie matrix --intern                iedereen
competentie matrix --intern --formaat pdf  hetzelfde als werkdocument
"""


def matrix(
    team: o.Team = None,
    functie: o.Functie = None,
    formaat: o.FormaatZonderCsv = None,
    uit: o.UitOfBestand = None,
    ook_verouderd: o.OokVerouderd = False,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Zet naast elkaar wat functies vragen, wie dat in huis heeft en waar iets te groeien of te delen valt.

    Zonder keuze staan er functies en alleen cijfers die naar buiten mogen. Een team of een functie op het
    scherm is een werkdocument met mensen; in een bestand komt dat alleen met --intern.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.matrix import Matrixvraag, maak_matrix, schrijf_matrix
    from competentie_cli.taken.werkbank import Documentopties

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Matrixvraag(o.lees_vraag(None, team, functie), intern, keuze.alleen_scherm, ook_verouderd)
    beeld = maak_matrix(sessie.organisatie, vraag, sessie.peildatum)
    _geef(keuze, sessie, beeld)
    opties = Documentopties(keuze.documenten, keuze.uit, intern=intern)
    uitslagen = geef_documenten(sessie, keuze, lambda: schrijf_matrix(sessie.geopend, beeld, vraag, opties))
    return sessie.sluit_af(beeld.selectie, uitslagen, publiek=vraag.wie.leeg and not intern)


def _geef(keuze: Formaatkeuze, sessie: Sessie, beeld: Matrix | Publieksmatrix) -> None:
    from competentie_cli.domein.matrix import Matrix
    from competentie_cli.taken.matrix import toon
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.matrixgegevens import matrixdocument, vraagmatrixdocument

    def json() -> str:
        return als_json(matrixdocument(beeld) if isinstance(beeld, Matrix) else vraagmatrixdocument(beeld))

    geef_gegevens(keuze, {"json": json}, lambda scherm: toon(scherm, sessie.geopend, beeld))
