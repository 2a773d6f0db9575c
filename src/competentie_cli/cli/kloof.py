"""`competentie kloof`: gevraagd tegenover nu, per persoon of als overzicht."""

from __future__ import annotations

from typing import TYPE_CHECKING

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.kloof import Klovenlijst
    from competentie_cli.taken.werkbank import Documentopties, Uitslag
    from competentie_cli.weergave.scherm.console import Scherm

GEGEVENS = {"terminal": "kloof.txt", "json": "kloof.json", "csv": "kloof.csv"}
VOORBEELDEN = """
competentie kloof                              het overzicht
competentie kloof m-0012                       één persoon
competentie kloof --team linde --formaat pdf   een rapport voor elk teamlid
competentie kloof --formaat csv --uit kloven.csv
"""


def kloof(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    formaat: o.Formaat = None,
    uit: o.UitOfBestand = None,
    lezer: o.Lezer = "medewerker",
    ook_verouderd: o.OokVerouderd = False,
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont wat een functie vraagt tegenover wat er nu gezien wordt.

    Zonder keuze verschijnt het overzicht. Met een id, een team, een functie of --alle de kloof per persoon.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.kloof import maak_klovenlijst

    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    wie = o.lees_lezer(lezer)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = o.lees_vraag(medewerker, team, functie)
    lijst = maak_klovenlijst(sessie.organisatie, vraag, sessie.peildatum, ook_verouderd=ook_verouderd)
    overzicht = vraag.leeg and not alle
    _geef(keuze, sessie, lijst, overzicht=overzicht)
    uitslagen = _documenten(keuze, wie, sessie, lijst, overzicht=overzicht, intern=intern, oud=ook_verouderd)
    publiek = overzicht and bool(keuze.documenten) and not intern
    return sessie.sluit_af(lijst.selectie, uitslagen, publiek=publiek)


def _geef(keuze: Formaatkeuze, sessie: Sessie, lijst: Klovenlijst, *, overzicht: bool) -> None:
    from competentie_cli.weergave.gegevens import als_json, kloof_csv, kloofdocument

    makers = {"json": lambda: als_json(kloofdocument(lijst)), "csv": lambda: kloof_csv(lijst)}
    geef_gegevens(keuze, makers, lambda scherm: _toon(scherm, sessie, lijst, overzicht=overzicht))


def _toon(console: Scherm, sessie: Sessie, lijst: Klovenlijst, *, overzicht: bool) -> None:
    from competentie_cli.taken.kloof import maak_overzicht
    from competentie_cli.weergave.scherm.kloof import toon_kloven
    from competentie_cli.weergave.scherm.overzicht import toon_overzicht

    if overzicht:
        toon_overzicht(console, maak_overzicht(lijst, sessie.organisatie), sessie.organisatie)
    else:
        toon_kloven(console, lijst, sessie.organisatie)


def _documenten(
    keuze: Formaatkeuze,
    lezer: str,
    sessie: Sessie,
    lijst: Klovenlijst,
    *,
    overzicht: bool,
    intern: bool,
    oud: bool,
) -> list[Uitslag]:
    from competentie_cli.taken.werkbank import Documentopties

    opties = Documentopties(keuze.documenten, keuze.uit, lezer, intern, oud)
    return geef_documenten(sessie, keuze, lambda: _schrijf(sessie, lijst, opties, overzicht=overzicht))


def _schrijf(sessie: Sessie, lijst: Klovenlijst, opties: Documentopties, *, overzicht: bool) -> Uitslag:
    from competentie_cli.taken.documenten import schrijf_kloven, schrijf_overzicht

    if overzicht:
        return schrijf_overzicht(sessie.geopend, lijst, opties)
    with sessie.voortgang(len(lijst.kloven)) as stap:
        return schrijf_kloven(sessie.geopend, lijst, opties, stap)
