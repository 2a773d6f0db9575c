"""`competentie controleer`: alle bestanden nakijken."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.fouten import GebruikFout

if TYPE_CHECKING:
    from competentie_cli.taken.controleer import Nazicht

_TUSSENPOOS = 0.4  # seconden
FORMATEN = ("tekst", "kort", "json", "github", "sarif")
VOORBEELDEN = """
competentie controleer
competentie controleer medewerkers/m-0012.yaml
competentie controleer --formaat kort
competentie controleer --herstel --proef
competentie controleer --strikt --negeer competentie-ongebruikt
"""


def _formaten() -> list[str]:
    return list(FORMATEN)


def controleer(
    paden: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PAD", help="Toon alleen wat er in deze bestanden of mappen te zeggen valt."),
    ] = None,
    formaat: Annotated[
        str,
        typer.Option(
            metavar="FORMAAT",
            help="tekst (standaard), kort (een regel per bevinding), json, github of sarif.",
            autocompletion=_formaten,
        ),
    ] = "tekst",
    strikt: Annotated[bool, typer.Option("--strikt", help="Ook een waarschuwing geeft uitgang 1.")] = False,
    negeer: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="Zwijg over deze waarschuwing of tip; meer mag."),
    ] = None,
    blijf: Annotated[
        bool, typer.Option("--blijf", help="Blijf kijken: na elke wijziging opnieuw, tot Ctrl+C.")
    ] = False,
    herstel: Annotated[
        bool,
        typer.Option("--herstel", help="Herstel wat maar één goed antwoord heeft, en toon het verschil."),
    ] = False,
    proef: Annotated[
        bool, typer.Option("--proef", help="Met --herstel: toon het verschil en schrijf niets.")
    ] = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Kijkt alle bestanden na en meldt alles wat niet klopt in één keer."""
    from competentie_cli.cli.sessie import vandaag, zoek_map
    from competentie_cli.taken.controleer import kijk_na

    soort = o.kies_een(formaat, FORMATEN, "formaat")
    codes = [code.strip() for deel in negeer or () for code in deel.split(",")]
    dag = o.lees_peildatum(peildatum)
    waar = zoek_map(map_)

    def kijk() -> Nazicht:
        return kijk_na(waar, vandaag(), peildatum=dag, strikt=strikt, negeer=codes, alleen=paden or ())

    _eis_samen(soort, blijf=blijf, herstel=herstel, proef=proef)
    if blijf:
        return _blijf(waar, kijk)
    nazicht = _herstel(kijk(), kijk, proef=proef, stil=stil) if herstel else kijk()
    toon(nazicht, soort, waar, stil=stil)
    return 0 if nazicht.in_orde else 1


def _eis_samen(soort: str, *, blijf: bool, herstel: bool, proef: bool) -> None:
    if proef and not herstel:
        raise GebruikFout("--proef hoort bij --herstel.", "Probeer: competentie controleer --herstel --proef")
    if blijf and (herstel or soort != "tekst"):
        raise GebruikFout("--blijf toont alleen bevindingen, als tekst.", "Laat de andere opties weg.")
    if herstel and soort not in ("tekst", "kort"):
        raise GebruikFout("--herstel toont een verschil, geen gegevens.", "Laat --formaat weg.")


def _herstel(nazicht: Nazicht, kijk: Callable[[], Nazicht], *, proef: bool, stil: bool) -> Nazicht:
    """Toont en schrijft wat maar één goed antwoord heeft; daarna een nieuwe blik."""
    from competentie_cli.cli.sessie import zeg
    from competentie_cli.taken.herstel import bereken_herstel, voer_herstel_door
    from competentie_cli.weergave.scherm.console import maak_console
    from competentie_cli.weergave.scherm.verschil import herstelregels, toon_verschil

    herstel = bereken_herstel(nazicht.meldingen, nazicht.inlezing)
    console = maak_console(sys.stdout)
    for bestand in herstel.bestanden:
        toon_verschil(console, bestand.bestand, bestand.oud, bestand.nieuw)
    if not proef:
        voer_herstel_door(herstel, nazicht.inlezing)
    if not stil:
        zeg(*herstelregels(herstel.aantal, len(herstel.bestanden), herstel.blijft, proef=proef))
    return nazicht if proef or not herstel.bestanden else kijk()


def _blijf(map_: Path, kijk: Callable[[], Nazicht]) -> int:
    """Toont na elke wijziging de bevindingen op dezelfde plek; Ctrl+C stopt."""
    from competentie_cli.taken.waken import kijk_telkens_na
    from competentie_cli.weergave.scherm.waken import toon_stand

    for nazicht in kijk_telkens_na(map_, kijk, lambda: sleep(_TUSSENPOOS)):
        toon_stand(sys.stdout, nazicht.meldingen, nazicht.bestanden, datetime.now().astimezone())
    return 0


def toon(nazicht: Nazicht, soort: str, map_: Path, *, stil: bool) -> None:
    """Toont de bevindingen in een van de `FORMATEN`, en op stderr de slotregel."""
    from competentie_cli.cli.sessie import zeg
    from competentie_cli.weergave.scherm.bevindingen import slotregel, toon_bevindingen, toon_kort
    from competentie_cli.weergave.scherm.console import maak_console

    if soort in ("tekst", "kort"):
        maar = toon_kort if soort == "kort" else toon_bevindingen
        maar(maak_console(sys.stdout), nazicht.meldingen)
        if not stil:
            zeg(slotregel(nazicht.meldingen, nazicht.bestanden), *_verder(nazicht))
    else:
        _voor_programmas(nazicht, soort, map_)


def _verder(nazicht: Nazicht) -> Iterator[str]:
    """Wat iemand aan een scherm nu kan doen."""
    if nazicht.meldingen and sys.stderr.isatty():
        yield f"Waarom een bevinding ertoe doet: competentie leg-uit {nazicht.meldingen[0].code}"
        if any(melding.herstel for melding in nazicht.meldingen):
            yield "Wat vanzelf te herstellen is: competentie controleer --herstel --proef"


def _voor_programmas(nazicht: Nazicht, soort: str, map_: Path) -> None:
    from competentie_cli.cli.uitvoer import schrijf_gegevens
    from competentie_cli.weergave.bevindingen.gegevens import bevindingendocument
    from competentie_cli.weergave.bevindingen.github import githubregels
    from competentie_cli.weergave.bevindingen.sarif import sarifdocument
    from competentie_cli.weergave.gegevens import als_json

    pad_van = _pad_in_repository(map_)
    if soort == "github":
        tekst = "".join(f"{regel}\n" for regel in githubregels(nazicht.meldingen, pad_van))
    elif soort == "sarif":
        tekst = als_json(sarifdocument(nazicht.meldingen, pad_van))
    else:
        tekst = als_json(bevindingendocument(nazicht.meldingen))
    schrijf_gegevens(tekst, None)


def _pad_in_repository(map_: Path) -> Callable[[str], str]:
    """Van een naam in de organisatiemap naar het pad dat het platform kent: vanaf de repository of hier."""
    wortel = os.environ.get("GITHUB_WORKSPACE") or Path.cwd()

    def pad_van(naam: str) -> str:
        try:
            return Path(os.path.relpath(map_ / naam, wortel)).as_posix()
        except ValueError:  # een andere schijf op Windows
            return naam

    return pad_van
