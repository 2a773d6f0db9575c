"""`competentie budget`: het leerbudget van een jaar, en het vormingsregister."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.budget import Budgetoverzicht
    from competentie_cli.domein.register import Register
    from competentie_cli.taken.budget import Budgetvraag
    from competentie_cli.weergave.scherm.console import Scherm

GEGEVENS = {"terminal": "budget.txt", "json": "budget.json", "csv": "budget.csv"}
REGISTER = {"terminal": "register.txt", "json": "register.json", "csv": "register.csv"}
VOORBEELDEN = """
competentie budget                               het geheel en per vaste groep
competentie budget m-0012 --jaar 2027            één persoon
competentie budget --intern --formaat pdf        een werkdocument met iedereen
competentie budget --register --team linde       wie wat volgde en wie aan de beurt is
"""


def budget(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    jaar: Annotated[
        int | None,
        typer.Option(
            "--jaar",
            metavar="JJJJ",
            help="Het jaar. Anders dat van de peildatum; het register toont dan alles tot die dag.",
        ),
    ] = None,
    register: Annotated[
        bool,
        typer.Option(
            "--register", help="Het vormingsregister: wie wat volgde, en wie wanneer aan de beurt is."
        ),
    ] = False,
    formaat: o.Formaat = None,
    uit: o.UitOfBestand = None,
    lezer: o.Lezer = "medewerker",
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont wat er aan leerbudget toegekend, afgesproken, besteed en vrij is.

    Zonder keuze over iedereen samen en per afdeling, functiegroep en laag; kleine groepen blijven verborgen.
    Met een keuze of --intern ook per team, leervorm en persoon: dat is een werkdocument. Verletkosten zijn
    alleen voor HR.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.budget import Budgetvraag

    keuze, wie = lees_formaatkeuze(formaat, uit, REGISTER if register else GEGEVENS), o.lees_lezer(lezer)
    mensen = o.lees_vraag(medewerker, team, functie)
    vraag = Budgetvraag(mensen, o.lees_jaar(jaar), alle, intern)
    sessie = open_sessie(map_, peildatum, stil=stil)
    geef = _geef_register if register else _geef_budget
    return geef(sessie, vraag, keuze, wie)


def _geef_budget(sessie: Sessie, vraag: Budgetvraag, keuze: Formaatkeuze, lezer: str) -> int:
    from competentie_cli.taken.budget import maak_budget, schrijf_budget
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.budgetgegevens import budget_csv, budgetdocument
    from competentie_cli.weergave.gegevens import als_json

    if vraag.publiek:
        return _geef_publiek(sessie, vraag, keuze, lezer)
    overzicht = maak_budget(sessie.organisatie, vraag, sessie.peildatum)
    hr = lezer == "hr"
    geef_gegevens(
        keuze,
        {
            "json": lambda: als_json(budgetdocument(overzicht, verlet=hr)),
            "csv": lambda: budget_csv(overzicht, verlet=hr),
        },
        lambda console: _toon_budget(console, sessie, overzicht),
    )
    opties = Documentopties(keuze.documenten, keuze.uit, lezer, intern=True)
    uitslagen = geef_documenten(
        sessie, keuze, lambda: schrijf_budget(sessie.geopend, overzicht, vraag, opties)
    )
    return sessie.sluit_af(overzicht.selectie, uitslagen)


def _geef_publiek(sessie: Sessie, vraag: Budgetvraag, keuze: Formaatkeuze, lezer: str) -> int:
    from competentie_cli.taken.budget import maak_publiek_budget, publiek_document, schrijf_publiek_budget
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.publiekbudget import publiek_csv, publiekdocument
    from competentie_cli.weergave.scherm.document import toon_document

    budget = maak_publiek_budget(sessie.organisatie, vraag, sessie.peildatum)
    opties = Documentopties(keuze.documenten, keuze.uit, lezer)
    hr = lezer == "hr"
    geef_gegevens(
        keuze,
        {
            "json": lambda: als_json(publiekdocument(budget, verlet=hr)),
            "csv": lambda: publiek_csv(budget, verlet=hr),
        },
        lambda console: toon_document(console, publiek_document(sessie.geopend, budget, opties)),
    )
    uitslagen = geef_documenten(sessie, keuze, lambda: schrijf_publiek_budget(sessie.geopend, budget, opties))
    return sessie.sluit_af(budget.selectie, uitslagen, publiek=True)


def _geef_register(sessie: Sessie, vraag: Budgetvraag, keuze: Formaatkeuze, lezer: str) -> int:
    from competentie_cli.taken.budget import maak_register, schrijf_register
    from competentie_cli.taken.werkbank import Documentopties
    from competentie_cli.weergave.budgetgegevens import register_csv, registerdocument
    from competentie_cli.weergave.gegevens import als_json

    gevonden = maak_register(sessie.organisatie, vraag, sessie.peildatum)
    geef_gegevens(
        keuze,
        {"json": lambda: als_json(registerdocument(gevonden)), "csv": lambda: register_csv(gevonden)},
        lambda console: _toon_register(console, sessie, gevonden),
    )
    opties = Documentopties(keuze.documenten, keuze.uit, lezer, intern=True)
    uitslagen = geef_documenten(
        sessie, keuze, lambda: schrijf_register(sessie.geopend, gevonden, vraag, opties)
    )
    return sessie.sluit_af(gevonden.selectie, uitslagen)


def _toon_budget(console: Scherm, sessie: Sessie, overzicht: Budgetoverzicht) -> None:
    from competentie_cli.taken.budget import spraak_van
    from competentie_cli.weergave.scherm.budget import toon_budget

    toon_budget(console, overzicht, spraak_van(sessie.geopend))


def _toon_register(console: Scherm, sessie: Sessie, register: Register) -> None:
    from competentie_cli.taken.budget import spraak_van
    from competentie_cli.weergave.scherm.register import toon_register

    toon_register(console, register, spraak_van(sessie.geopend))
