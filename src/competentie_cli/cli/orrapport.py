"""`competentie or-rapport`: het jaarrapport voor ondernemingsraad of vakbondsafvaardiging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.orrapport import Orrapport
    from competentie_cli.weergave.scherm.console import Scherm

GEGEVENS = {"terminal": "or-rapport.txt", "json": "or-rapport.json"}
VOORBEELDEN = """
competentie or-rapport                          het rapport op het scherm
competentie or-rapport --formaat pdf            om op tafel te leggen
competentie or-rapport --peildatum 2026-12-31   over het hele jaar
competentie or-rapport --formaat json --uit or-rapport.json
"""


def or_rapport(
    formaat: o.FormaatZonderCsv = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Maakt het jaarrapport over leren en ontwikkelen voor het overleg met de werknemers.

    Eerst een bladzijde in woorden, dan cijfers per afdeling en functiegroep met vorig jaar ernaast. Er staan
    geen namen in en geen cijfers over kleine groepen; een bijlage bewijst dat.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.rekenen.orrapport import bereken_orrapport

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    rapport = bereken_orrapport(sessie.organisatie, sessie.peildatum, intern=intern)
    return _geef(sessie, keuze, rapport)


def _geef(sessie: Sessie, keuze: Formaatkeuze, rapport: Orrapport) -> int:
    from competentie_cli.taken.orrapport import schrijf_orrapport
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.orgegevens import orrapport_json

    makers = {"json": lambda: als_json(orrapport_json(rapport))}
    geef_gegevens(keuze, makers, lambda scherm: _toon(scherm, sessie, rapport))
    geopend, documenten, uit = sessie.geopend, keuze.documenten, keuze.uit
    uitslagen = geef_documenten(sessie, keuze, lambda: schrijf_orrapport(geopend, rapport, documenten, uit))
    return sessie.sluit_af(rapport.selectie, uitslagen, publiek=rapport.grens is not None)


def _toon(scherm: Scherm, sessie: Sessie, rapport: Orrapport) -> None:
    from competentie_cli.taken.orrapport import maak_document
    from competentie_cli.weergave.blokken import zin
    from competentie_cli.weergave.scherm.document import toon_document

    document = maak_document(sessie.geopend, rapport)
    toon_document(scherm, document, zin(document.merk))
