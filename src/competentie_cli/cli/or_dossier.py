"""`competentie or-dossier`: het dossier voor het overleg, en hoe het stappenplan ervoor staat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie

GEGEVENS = {"terminal": "or-dossier.txt", "json": "or-dossier.json"}
VOORBEELDEN = """
competentie or-dossier                          wat gedaan is, wat volgt en wat te laat is
competentie or-dossier --formaat pdf            het dossier, om op tafel te leggen
competentie or-dossier --formaat docx --uit .   hetzelfde om nog aan te passen
"""


def or_dossier(
    formaat: o.FormaatZonderCsv = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Maakt het dossier voor het overleg, voor er iemand wordt ingeschat.

    Wat, waarom, wie wat ziet, hoelang, en elke rekenregel in gewone woorden met uw eigen instellingen. Op het
    scherm staat het stappenplan uit beleid/stappen.yaml: wat gedaan is, wat volgt en wat te laat is.
    """
    from competentie_cli.cli.sessie import open_sessie

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    return _geef(open_sessie(map_, peildatum, stil=stil), keuze, intern=intern)


def _geef(sessie: Sessie, keuze: Formaatkeuze, *, intern: bool) -> int:
    from competentie_cli.taken.dossier import maak_dossier, schrijf_dossier, zinnen_van
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.dossiergegevens import dossierdocument
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.scherm.dossier import toon_dossier

    dossier = maak_dossier(sessie.geopend, sessie.peildatum)
    zinnen = zinnen_van(sessie.geopend, dossier, intern=intern)
    geef_gegevens(
        keuze,
        {"json": lambda: als_json(dossierdocument(zinnen))},
        lambda console: toon_dossier(console, zinnen),
    )
    opties = Documentopties(keuze.documenten, keuze.uit, intern=intern)
    uitslagen = geef_documenten(sessie, keuze, lambda: schrijf_dossier(sessie.geopend, dossier, opties))
    sessie.vertel_opmerkingen(uitslagen)
    return sessie.sluit_kort_af()
