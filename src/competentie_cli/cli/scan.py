"""`competentie scan`: ontwikkelscan en loopbaanscan om in te vullen, en hun samenvatting."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.uitvoer import eis_map, noem_bestanden

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.kloof import Selectie
    from competentie_cli.rekenen.selectie import Vraagstelling

VOORBEELDEN_ONTWIKKEL = """
competentie scan ontwikkel m-0012
competentie scan ontwikkel --team hazelaar --formaat pdf,html
competentie scan ontwikkel m-0012 --bestand
"""
VOORBEELDEN_LOOPBAAN = """
competentie scan loopbaan m-0012
competentie scan loopbaan m-0012 --bestand
"""
VOORBEELDEN_SAMENVATTING = """
competentie scan samenvatting m-0012
competentie scan samenvatting --team hazelaar --soort ontwikkel
"""
VOORBEELDEN_TOON = """
competentie scan toon m-0012
"""


def _soorten() -> list[str]:
    return ["ontwikkel", "loopbaan"]


Bestand = Annotated[
    bool,
    typer.Option(
        "--bestand",
        "--sjabloon",
        help="Zet ook een leeg YAML-bestand klaar in scans/; wat er al staat, blijft.",
    ),
]
Scankeuze = Annotated[
    str | None,
    typer.Option(
        "--soort",
        metavar="SOORT",
        help="Alleen de ontwikkelscan (ontwikkel) of de loopbaanscan (loopbaan). Anders allebei.",
        autocompletion=_soorten,
    ),
]


def ontwikkel(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    formaat: o.Documentformaat = "pdf",
    bestand: Bestand = False,
    uit: o.Uit = None,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Maakt een blad om in te vullen over het werk van nu: competenties, talenten, leren op de eigen plek.

    Een scan is van de medewerker en telt nergens mee als niveau.
    """
    from competentie_cli.cli.sessie import open_sessie

    vraag = o.eis_vraag(medewerker, team, functie, alle=alle)
    formaten = _lees(formaat, uit)
    sessie = open_sessie(map_, peildatum, stil=stil)
    return _schrijf_bladen(sessie, vraag, "ontwikkel", formaten, uit, bestand=bestand)


def loopbaan(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    formaat: o.Documentformaat = "pdf",
    bestand: Bestand = False,
    uit: o.Uit = None,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Maakt een blad om in te vullen over de loopbaan: talenten, ambities, functies dichtbij, EVC.

    Een scan is van de medewerker en telt nergens mee als niveau.
    """
    from competentie_cli.cli.sessie import open_sessie

    vraag = o.eis_vraag(medewerker, team, functie, alle=alle)
    formaten = _lees(formaat, uit)
    sessie = open_sessie(map_, peildatum, stil=stil)
    return _schrijf_bladen(sessie, vraag, "loopbaan", formaten, uit, bestand=bestand)


def samenvatting(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    soort: Scankeuze = None,
    formaat: o.Documentformaat = "pdf",
    uit: o.Uit = None,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Zet de laatste ingevulde scan van elke soort op papier, in de eigen woorden van de medewerker."""
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.scan import kies_voor_scan, schrijf_samenvattingen
    from competentie_cli.taken.werkbank import Documentopties

    vraag = o.eis_vraag(medewerker, team, functie, alle=alle)
    soorten, opties = _lees_soorten(soort), Documentopties(_lees(formaat, uit), uit)
    sessie = open_sessie(map_, peildatum, stil=stil)
    selectie = kies_voor_scan(sessie.organisatie, vraag, sessie.peildatum)
    with sessie.voortgang(len(selectie.ids)) as stap:
        uitslag = schrijf_samenvattingen(sessie.geopend, selectie, soorten, sessie.peildatum, opties, stap)
    noem_bestanden(uitslag.bestanden)
    return max(_meld_zonder(sessie, selectie, vraag, soorten), sessie.sluit_af(selectie, [uitslag]))


def toon(
    medewerker: Annotated[str, typer.Argument(metavar="MEDEWERKER", help="De id van een medewerker.")],
    soort: Scankeuze = None,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont de samenvatting van iemands laatste ingevulde scans hier op het scherm."""
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.scan import kies_voor_scan, samenvattingen_als_tekst
    from competentie_cli.weergave.scherm.console import maak_console, toon_markdown

    vraag, soorten = o.lees_vraag([medewerker], None, None), _lees_soorten(soort)
    sessie = open_sessie(map_, peildatum, stil=stil)
    selectie = kies_voor_scan(sessie.organisatie, vraag, sessie.peildatum)
    for eigen in selectie.ids:
        for tekst in samenvattingen_als_tekst(sessie.geopend, eigen, soorten, sessie.peildatum):
            toon_markdown(maak_console(sys.stdout), tekst)
    return max(_meld_zonder(sessie, selectie, vraag, soorten), sessie.sluit_af(selectie))


def _lees(formaat: str, uit: Path | None) -> tuple[str, ...]:
    eis_map(uit)
    return o.lees_formaten(formaat)


def _lees_soorten(soort: str | None) -> tuple[str, ...]:
    return tuple(_soorten()) if soort is None else (o.kies_een(soort, _soorten(), "soort scan"),)


def _schrijf_bladen(
    sessie: Sessie,
    vraag: Vraagstelling,
    soort: str,
    formaten: tuple[str, ...],
    uit: Path | None,
    *,
    bestand: bool,
) -> int:
    from competentie_cli.taken.scan import kies_voor_scan, schrijf_bladen, schrijf_scanbestanden
    from competentie_cli.taken.werkbank import Documentopties

    opties = Documentopties(formaten, uit)
    selectie = kies_voor_scan(sessie.organisatie, vraag, sessie.peildatum)
    with sessie.voortgang(len(selectie.ids)) as stap:
        uitslagen = [schrijf_bladen(sessie.geopend, selectie, soort, sessie.peildatum, opties, stap)]
    if bestand:
        uitslagen.append(schrijf_scanbestanden(sessie.geopend, selectie, soort, sessie.peildatum, opties))
    noem_bestanden(pad for uitslag in uitslagen for pad in uitslag.bestanden)
    return sessie.sluit_af(selectie, uitslagen)


def _meld_zonder(sessie: Sessie, selectie: Selectie, vraag: Vraagstelling, soorten: tuple[str, ...]) -> int:
    """Zegt van wie bij naam gevraagd is dat er geen scan is; van een groep alleen hoeveel mensen het zijn."""
    from competentie_cli.taken.scan import zonder_scan
    from competentie_cli.weergave.scherm.samenvatting import nog_geen_scan

    zonder = zonder_scan(sessie.organisatie, selectie, soorten, sessie.peildatum)
    bij_naam = [eigen for eigen in zonder if eigen in vraag.medewerkers]
    sessie.zeg(nog_geen_scan(bij_naam, sessie.organisatie, sessie.peildatum))
    if rest := len(zonder) - len(bij_naam):
        sessie.vertel(f"Nog geen ingevulde scan: {rest}.")
    return 1 if bij_naam else 0
