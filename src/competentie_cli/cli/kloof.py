"""`competentie kloof`: gevraagd tegenover nu, per persoon of als overzicht."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.cli.uitvoer import eis_map, formaat_naar_naam, noem_bestanden, schrijf_gegevens
from competentie_cli.fouten import GebruikFout
from competentie_cli.weergave.scherm.tekst import padtekst

if TYPE_CHECKING:
    from competentie_cli.cli.sessie import Sessie
    from competentie_cli.domein.kloof import Klovenlijst
    from competentie_cli.taken.werkbank import Documentopties, Uitslag
    from competentie_cli.weergave.scherm.console import Scherm

GEGEVENS = {"terminal": "kloof.txt", "json": "kloof.json", "csv": "kloof.csv"}
FORMATEN = (*GEGEVENS, "md", "html", "pdf")
VOORBEELDEN = """
competentie kloof                              het overzicht
competentie kloof m-0012                       één persoon
competentie kloof --team linde --formaat pdf   een rapport voor elk teamlid
competentie kloof --formaat csv --uit kloven.csv
"""


def _formaten() -> list[str]:
    return list(FORMATEN)


def kloof(
    medewerker: o.Medewerkers = None,
    team: o.Team = None,
    functie: o.Functie = None,
    alle: o.Alle = False,
    formaat: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAAT",
            help="terminal (standaard), json, csv, md, html of pdf; meer met een komma ertussen.",
            autocompletion=_formaten,
        ),
    ] = None,
    uit: Annotated[
        Path | None,
        typer.Option(
            "--uit",
            metavar="PAD",
            help="De map voor documenten, of het bestand voor gegevens. Anders uit/ in de organisatiemap, of "
            "het scherm.",
        ),
    ] = None,
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
    from competentie_cli.rekenen.selectie import Vraagstelling
    from competentie_cli.taken.kloof import maak_klovenlijst

    keuze = _lees_keuze(formaat, uit)
    wie = o.lees_lezer(lezer)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Vraagstelling(tuple(medewerker or ()), tuple(team or ()), tuple(functie or ()))
    lijst = maak_klovenlijst(sessie.organisatie, vraag, sessie.peildatum, ook_verouderd=ook_verouderd)
    overzicht = vraag.leeg and not alle
    for soort, doel in keuze.gegevens:
        _geef(soort, doel, sessie, lijst, overzicht=overzicht)
    uitslagen = _documenten(keuze, wie, sessie, lijst, overzicht=overzicht, intern=intern, oud=ook_verouderd)
    return sessie.sluit_af(lijst.selectie, uitslagen)


@dataclass(frozen=True)
class _Keuze:
    """Welke gegevens waarheen gaan (None is stdout), welke documenten er komen, en waar."""

    gegevens: tuple[tuple[str, Path | None], ...]
    documenten: tuple[str, ...]
    uit: Path | None

    @property
    def naar_stdout(self) -> bool:
        """Of er gegevens naar stdout gaan, waar dan niets anders bij mag."""
        return any(doel is None for _, doel in self.gegevens)


def _lees_keuze(formaat: str | None, uit: Path | None) -> _Keuze:
    formaten = o.lees_formaten(formaat if formaat is not None else formaat_naar_naam(uit), FORMATEN)
    gegevens = [soort for soort in formaten if soort in GEGEVENS]
    documenten = tuple(soort for soort in formaten if soort not in GEGEVENS)
    if uit is None and len(gegevens) > 1:
        hulp = "Kies er één, of geef een map met --uit."
        raise GebruikFout(f"{' en '.join(gegevens)} kunnen niet samen naar het scherm.", hulp)
    alleen = len(formaten) == len(gegevens) == 1
    if not alleen:
        eis_map(uit)
    return _Keuze(tuple((soort, _doel(soort, uit, alleen=alleen)) for soort in gegevens), documenten, uit)


def _doel(soort: str, uit: Path | None, *, alleen: bool) -> Path | None:
    """Waar gegevens komen: als enige in het genoemde bestand, anders onder hun vaste naam in de map."""
    if uit is None or (alleen and not uit.is_dir()):
        return uit
    return uit / GEGEVENS[soort]


def _geef(soort: str, doel: Path | None, sessie: Sessie, lijst: Klovenlijst, *, overzicht: bool) -> None:
    from competentie_cli.weergave.gegevens import als_json, kloof_csv, kloofdocument
    from competentie_cli.weergave.scherm.console import maak_console

    if soort == "json":
        schrijf_gegevens(als_json(kloofdocument(lijst)), doel)
    elif soort == "csv":
        schrijf_gegevens(kloof_csv(lijst), doel)
    elif doel is None:
        _toon(maak_console(sys.stdout), sessie, lijst, overzicht=overzicht)
    else:
        blad = io.StringIO()
        _toon(maak_console(blad), sessie, lijst, overzicht=overzicht)
        schrijf_gegevens(blad.getvalue(), doel)


def _toon(console: Scherm, sessie: Sessie, lijst: Klovenlijst, *, overzicht: bool) -> None:
    from competentie_cli.taken.kloof import maak_overzicht
    from competentie_cli.weergave.scherm.kloof import toon_kloven
    from competentie_cli.weergave.scherm.overzicht import toon_overzicht

    if overzicht:
        toon_overzicht(console, maak_overzicht(lijst, sessie.organisatie), sessie.organisatie)
    else:
        toon_kloven(console, lijst, sessie.organisatie)


def _documenten(
    keuze: _Keuze, lezer: str, sessie: Sessie, lijst: Klovenlijst, *, overzicht: bool, intern: bool, oud: bool
) -> list[Uitslag]:
    if not keuze.documenten:
        return []
    from competentie_cli.taken.werkbank import Documentopties

    opties = Documentopties(keuze.documenten, keuze.uit, lezer, intern, oud)
    uitslag = _schrijf(sessie, lijst, opties, overzicht=overzicht)
    if keuze.naar_stdout:
        sessie.vertel(*map(padtekst, uitslag.bestanden))
    else:
        noem_bestanden(uitslag.bestanden)
    return [uitslag]


def _schrijf(sessie: Sessie, lijst: Klovenlijst, opties: Documentopties, *, overzicht: bool) -> Uitslag:
    from competentie_cli.taken.documenten import schrijf_kloven, schrijf_overzicht

    if overzicht:
        return schrijf_overzicht(sessie.geopend, lijst, opties)
    with sessie.voortgang(len(lijst.kloven)) as stap:
        return schrijf_kloven(sessie.geopend, lijst, opties, stap)
