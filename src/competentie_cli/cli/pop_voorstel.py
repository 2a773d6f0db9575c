"""`competentie pop voorstel`: een leervoorstel uitwerken en als ontwerp van een plan klaarzetten."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.voorstel import Voorstellijst

FORMATEN = ("terminal", "json")
VOORBEELDEN = """
competentie pop voorstel m-0012 --proef
competentie pop voorstel m-0012 --jaar 2027
competentie pop voorstel --team linde
competentie pop voorstel --alle --formaat json
"""


def _formaten() -> list[str]:
    return list(FORMATEN)


def voorstel(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    jaar: Annotated[
        int | None,
        typer.Option("--jaar", metavar="JJJJ", help="Het jaar van het plan. Anders dat van de peildatum."),
    ] = None,
    formaat: Annotated[
        str,
        typer.Option(
            metavar="FORMAAT",
            help="terminal (standaard), of json: dat toont alleen en schrijft niets.",
            autocompletion=_formaten,
        ),
    ] = "terminal",
    proef: Annotated[bool, typer.Option("--proef", help="Toon het voorstel en schrijf niets.")] = False,
    overschrijf: Annotated[
        bool,
        typer.Option("--overschrijf", help="Vervang een ontwerp dat er al staat; u ziet het verschil."),
    ] = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Werkt een leervoorstel uit en zet het klaar als ontwerp van een plan.

    Hoogstens drie doelen, één niveau per plan, de werkplek en leren met anderen eerst, binnen het budget.
    Een plan dat besproken of ondertekend is, verandert nooit.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.voorstel import maak_voorstellen

    soort = o.kies_een(formaat, FORMATEN, "formaat")
    vraag = o.eis_vraag(medewerker, team, functie, alle=alle)
    sessie = open_sessie(map_, peildatum, stil=stil)
    welk = o.lees_jaar(jaar) or sessie.peildatum.year
    lijst = maak_voorstellen(sessie.organisatie, vraag, sessie.peildatum, welk, overschrijf=overschrijf)
    if soort == "json":
        _als_json(lijst)
        return sessie.sluit_af(lijst.selectie)
    mislukt = _zet_klaar(sessie, lijst, overschrijf=overschrijf, proef=proef, toon=bool(medewerker) or proef)
    code = sessie.sluit_af(lijst.selectie)
    return 1 if mislukt & set(medewerker or ()) else code


def _als_json(lijst: Voorstellijst) -> None:
    from competentie_cli.cli.uitvoer import schrijf_gegevens
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.voorstel.gegevens import voorsteldocument

    schrijf_gegevens(als_json(voorsteldocument(lijst)), None)


def _zet_klaar(
    sessie: Sessie, lijst: Voorstellijst, *, overschrijf: bool, proef: bool, toon: bool
) -> frozenset[str]:
    """Toont en schrijft de ontwerpen; geeft wie er geen kreeg."""
    from competentie_cli.cli.uitvoer import noem_bestanden
    from competentie_cli.taken.voorstel import ontwerpen, schrijf_ontwerpen
    from competentie_cli.weergave.scherm.console import maak_console
    from competentie_cli.weergave.scherm.tekst import schoon
    from competentie_cli.weergave.scherm.verschil import toon_verschil
    from competentie_cli.weergave.scherm.voorstel import toon_voorstellen

    console = maak_console(sys.stdout)
    if toon:
        toon_voorstellen(console, lijst, sessie.organisatie)
    if proef:
        return frozenset()
    klaar = ontwerpen(sessie.geopend, lijst, overschrijf=overschrijf)
    for ontwerp in klaar:
        if ontwerp.oud and ontwerp.wijziging:
            toon_verschil(console, ontwerp.bestand, ontwerp.oud, ontwerp.nieuw)
    noem_bestanden(schrijf_ontwerpen(sessie.geopend, klaar))
    niet = [ontwerp for ontwerp in klaar if ontwerp.bezwaar]
    sessie.zeg(schoon(f"niet geschreven: {ontwerp.medewerker} ({ontwerp.bezwaar})") for ontwerp in niet)
    return frozenset(ontwerp.medewerker for ontwerp in niet)
