"""`competentie opvolging`: wat er te doen staat, voor HR of voor één lezer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.formaten import Formaatkeuze, lees_formaatkeuze
from competentie_cli.cli.geven import geef_documenten, geef_gegevens, noem
from competentie_cli.cli.uitvoer import schrijf_gegevens
from competentie_cli.fouten import GebruikFout

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.opvolging import Opvolglijst
    from competentie_cli.taken.werkbank import Uitslag

GEGEVENS = {"terminal": "opvolging.txt", "json": "opvolging.json", "csv": "opvolging.csv"}
VOORBEELDEN = """
competentie opvolging                              alles wat er te doen staat
competentie opvolging --voor m-0002                wat m-0002 beloofde en wie die ziet
competentie opvolging --voor m-0002 --formaat pdf  hetzelfde op papier
competentie opvolging --team linde --dagen 90 --ics linde.ics
"""
_STDOUT = Path("-")


def opvolging(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    voor: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help="Alleen wat deze medewerker te doen heeft en wie die spreekt of leidt; hr kan ook.",
        ),
    ] = None,
    dagen: Annotated[
        int,
        typer.Option(
            metavar="N",
            min=0,
            max=3660,
            help="Hoeveel dagen vooruit er gekeken wordt (standaard 30).",
        ),
    ] = 30,
    formaat: o.Formaat = None,
    ics: Annotated[
        Path | None,
        typer.Option("--ics", metavar="PAD", help="Schrijf er ook een agenda bij; - is het scherm."),
    ] = None,
    uit: o.UitOfBestand = None,
    lezer: o.Lezer = "medewerker",
    intern: o.Intern = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Toont wat er te doen staat: gesprekken, opvolging, beloften, vangnetten, handtekeningen en vorming.

    Wie afwezig is, is nooit te laat. Een document noemt mensen en is daarom altijd een intern werkdocument.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.opvolging import maak_opvolglijst

    keuze = _lees_keuze(formaat, uit, ics)
    wie = o.lees_lezer(lezer)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = o.lees_vraag(medewerker, team, functie)
    lijst = maak_opvolglijst(sessie.geopend, vraag, sessie.peildatum, dagen, voor)
    _geef(keuze, sessie, lijst)
    zwijg = keuze.naar_stdout or ics == _STDOUT
    if ics is not None:
        _geef_agenda(sessie, lijst, ics, zwijg=zwijg)
    return sessie.sluit_af(lijst.selectie, _documenten(keuze, wie, sessie, lijst, zwijg=zwijg))


def _lees_keuze(formaat: str | None, uit: Path | None, ics: Path | None) -> Formaatkeuze:
    if ics == _STDOUT and formaat is None and uit is None:
        return Formaatkeuze((), (), None)
    keuze = lees_formaatkeuze(formaat, uit, GEGEVENS)
    if ics == _STDOUT and keuze.naar_stdout:
        hulp = "Geef --ics de naam van een bestand, of laat --formaat weg."
        raise GebruikFout("De agenda kan niet samen met iets anders naar het scherm.", hulp)
    if ics is not None and ics.is_dir():
        raise GebruikFout(f"'{ics}' bij --ics is een map.", "Geef de naam van een bestand.")
    return keuze


def _geef(keuze: Formaatkeuze, sessie: Sessie, lijst: Opvolglijst) -> None:
    from competentie_cli.taken.opvolging import maak_spraak
    from competentie_cli.weergave.gegevens import als_json
    from competentie_cli.weergave.opvolggegevens import opvolgdocument, opvolging_csv
    from competentie_cli.weergave.scherm.opvolging import toon_opvolging

    if not keuze.gegevens:
        return
    spraak = maak_spraak(sessie.geopend)
    makers = {
        "json": lambda: als_json(opvolgdocument(lijst, spraak)),
        "csv": lambda: opvolging_csv(lijst, spraak),
    }
    geef_gegevens(keuze, makers, lambda scherm: toon_opvolging(scherm, lijst, spraak))


def _geef_agenda(sessie: Sessie, lijst: Opvolglijst, doel: Path, *, zwijg: bool) -> None:
    from competentie_cli.opslag.schrijven import schrijf_naar
    from competentie_cli.taken.opvolging import maak_spraak
    from competentie_cli.weergave.kalender import als_kalender

    agenda = als_kalender(lijst, maak_spraak(sessie.geopend))
    if doel == _STDOUT:
        schrijf_gegevens(agenda.decode(), None)
    else:
        schrijf_naar(doel, agenda)
        noem(sessie, [doel], zwijg=zwijg)


def _documenten(
    keuze: Formaatkeuze, lezer: str, sessie: Sessie, lijst: Opvolglijst, *, zwijg: bool
) -> list[Uitslag]:
    from competentie_cli.taken.opvolging import schrijf_opvolging
    from competentie_cli.taken.werkbank import Documentopties

    opties = Documentopties(keuze.documenten, keuze.uit, lezer, True)
    return geef_documenten(
        sessie, keuze, lambda: schrijf_opvolging(sessie.geopend, lijst, opties), zwijg=zwijg
    )
