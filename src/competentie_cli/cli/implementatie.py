"""`competentie implementatie`: hoe ver de organisatie staat, horizontaal en verticaal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.implementatie import Implementatie

GEGEVENS = {"terminal": "implementatie.txt", "json": "implementatie.json"}
VOORBEELDEN = """
competentie implementatie                            hoe ver de organisatie staat
competentie implementatie --formaat pdf              hetzelfde als rapport
competentie implementatie --intern                   ook per laag binnen elke afdeling
competentie implementatie --formaat json             de cijfers als gegevens
"""


def implementatie(
    formaat: o.FormaatZonderCsv = None,
    uit: o.UitOfBestand = None,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont of de organisatie met competenties werkt, of aan competentiemanagement doet.

    Per HR-domein wat er in beleid/hr-domeinen.yaml staat tegenover wat de andere bestanden tonen, hoe zuiver
    de competentietaal is, wie er bereikt wordt per laag en afdeling, de zes bekende valkuilen en de volgende
    stap. Kleine groepen blijven verborgen, tenzij met --intern.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.implementatie import maak_implementatie

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    sessie = open_sessie(map_, peildatum, stil=stil)
    uitkomst = maak_implementatie(sessie.geopend, sessie.peildatum, intern=intern)
    return _geef(sessie, keuze, uitkomst)


def _geef(sessie: Sessie, keuze: Formaatkeuze, uitkomst: Implementatie) -> int:
    from competentie_cli.taken.implementatie import schrijf_implementatie, toon_implementatie
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.implementatiegegevens import implementatiegegevens

    geef_gegevens(
        keuze,
        {"json": lambda: als_json(implementatiegegevens(uitkomst))},
        lambda console: toon_implementatie(console, sessie.geopend, uitkomst),
    )
    opties = Documentopties(keuze.documenten, keuze.uit, intern=uitkomst.grens is None)
    uitslagen = geef_documenten(
        sessie, keuze, lambda: schrijf_implementatie(sessie.geopend, uitkomst, opties)
    )
    return sessie.sluit_af(uitkomst.selectie, uitslagen, publiek=uitkomst.grens is not None)
