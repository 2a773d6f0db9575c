"""De opties die opdrachten delen, en hoe ze gelezen worden."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.fouten import GebruikFout
from competentie_cli.weergave.formaten import DOCUMENTEN

GEGEVENS = ("terminal", "json", "csv")
if TYPE_CHECKING:
    from competentie_cli.rekenen.selectie import Vraagstelling

LANGSTE_TERMIJN = 600
LEZERS = ("medewerker", "leidinggevende", "hr")


def _documenten() -> list[str]:
    return list(DOCUMENTEN)


def _formaten() -> list[str]:
    return [*GEGEVENS, *DOCUMENTEN]


def _formaten_zonder_csv() -> list[str]:
    return [formaat for formaat in _formaten() if formaat != "csv"]


def _lezers() -> list[str]:
    return list(LEZERS)


Map = Annotated[
    Path | None,
    typer.Option(
        "--map",
        "-m",
        metavar="MAP",
        help="De organisatiemap. Anders COMPETENTIE_MAP, of de dichtste map naar boven met organisatie.yaml.",
    ),
]
Peildatum = Annotated[
    str | None,
    typer.Option(
        "--peildatum",
        metavar="DATUM",
        help="De dag waarop gekeken wordt, als 2026-11-21. Anders die van organisatie.yaml, of vandaag.",
    ),
]
Stil = Annotated[bool, typer.Option("--stil", help="Geen voortgang en geen samenvatting; fouten altijd.")]
Intern = Annotated[
    bool,
    typer.Option(
        "--intern", help="Een werkdocument, met dat woord erop, dat ook kleine groepen en personen toont."
    ),
]
OokVerouderd = Annotated[
    bool, typer.Option("--ook-verouderd", help="Laat ook verouderde inschattingen meetellen.")
]
Lezer = Annotated[
    str,
    typer.Option(
        "--lezer",
        metavar="WIE",
        help="Voor wie het document is: medewerker (standaard), leidinggevende of hr.",
        autocompletion=_lezers,
    ),
]
Formaat = Annotated[
    str | None,
    typer.Option(
        "--formaat",
        metavar="FORMAAT",
        help="terminal (standaard), json, csv, pdf, html, md of docx; meer met een komma ertussen.",
        autocompletion=_formaten,
    ),
]
FormaatZonderCsv = Annotated[
    str | None,
    typer.Option(
        "--formaat",
        metavar="FORMAAT",
        help="terminal (standaard), json, pdf, html, md of docx; meer met een komma ertussen.",
        autocompletion=_formaten_zonder_csv,
    ),
]
Documentformaat = Annotated[
    str,
    typer.Option(
        "--formaat",
        metavar="FORMAAT",
        help="pdf (standaard), html, md of docx; meer met een komma ertussen.",
        autocompletion=_documenten,
    ),
]
Uit = Annotated[
    Path | None,
    typer.Option("--uit", metavar="MAP", help="De map voor de documenten. Anders uit/ in de organisatiemap."),
]
UitOfBestand = Annotated[
    Path | None,
    typer.Option(
        "--uit",
        metavar="PAD",
        help="De map voor documenten, of het bestand voor gegevens. Anders uit/ in de organisatiemap, of "
        "het scherm.",
    ),
]
Medewerkers = Annotated[
    list[str] | None, typer.Argument(metavar="MEDEWERKER", help="De id van een medewerker; meer mag.")
]
Team = Annotated[
    list[str] | None,
    typer.Option("--team", metavar="ID", help="Wie in dit team zit, of in een team eronder; meer mag."),
]
Functie = Annotated[
    list[str] | None, typer.Option("--functie", metavar="ID", help="Wie deze functie heeft; meer mag.")
]
Alle = Annotated[
    bool, typer.Option("--alle", help="Iedereen; de samenvatting zegt hoeveel er niet bij zijn.")
]


def lees_peildatum(tekst: str | None) -> date | None:
    """De gevraagde dag, als `2026-11-21`, `21-11-2026` of `21/11/2026`.

    Raises:
        GebruikFout: als het geen datum is.
    """
    return lees_datum(tekst, "--peildatum")


def lees_datum(tekst: str | None, optie: str) -> date | None:
    """De dag bij een optie, als `2026-11-21`, `21-11-2026` of `21/11/2026`.

    Raises:
        GebruikFout: als het geen datum is.
    """
    if tekst is None:
        return None
    from pydantic_core import PydanticCustomError

    from competentie_cli.domein import basis

    try:
        return basis.lees_datum(tekst.strip())
    except PydanticCustomError as fout:
        hulp = "Schrijf een datum als 2026-11-21 of 21-11-2026."
        raise GebruikFout(f"'{tekst}' bij {optie} is geen datum.", hulp) from fout


def lees_jaar(jaar: int | None) -> int | None:
    """Het gevraagde jaar.

    Raises:
        GebruikFout: als het geen jaar kan zijn.
    """
    if jaar is not None and not 1900 <= jaar <= 2200:
        raise GebruikFout(f"{jaar} bij --jaar is geen jaar.", "Schrijf een jaar als 2027.")
    return jaar


def lees_maanden(maanden: int | None, optie: str) -> int | None:
    """Het gevraagde aantal maanden.

    Raises:
        GebruikFout: als het geen termijn kan zijn.
    """
    if maanden is not None and not 1 <= maanden <= LANGSTE_TERMIJN:
        hulp = f"Kies een getal van 1 tot en met {LANGSTE_TERMIJN}."
        raise GebruikFout(f"{maanden} maanden bij {optie} kan niet.", hulp)
    return maanden


def lees_vraag(
    medewerkers: Sequence[str] | None, teams: Sequence[str] | None, functies: Sequence[str] | None
) -> Vraagstelling:
    """Wie er gevraagd wordt; zonder keuze is dat niemand bij naam."""
    from competentie_cli.rekenen.selectie import Vraagstelling

    return Vraagstelling(tuple(medewerkers or ()), tuple(teams or ()), tuple(functies or ()))


def eis_vraag(
    medewerkers: Sequence[str] | None,
    teams: Sequence[str] | None,
    functies: Sequence[str] | None,
    *,
    alle: bool,
) -> Vraagstelling:
    """Wie er gevraagd wordt, voor een opdracht die per persoon schrijft.

    Raises:
        GebruikFout: als er niemand gekozen is.
    """
    vraag = lees_vraag(medewerkers, teams, functies)
    if vraag.leeg and not alle:
        raise GebruikFout("Voor wie?", "Geef een medewerker, --team, --functie of --alle.")
    return vraag


def lees_lezer(tekst: str) -> str:
    """Voor wie het document is."""
    return kies_een(tekst, LEZERS, "lezer")


def lees_formaten(tekst: str, toegelaten: Sequence[str] = DOCUMENTEN) -> tuple[str, ...]:
    """De gevraagde formaten, elk één keer, in de volgorde waarin ze gevraagd zijn."""
    return lees_keuzes(tekst, toegelaten, "formaat")


def lees_keuzes(tekst: str, toegelaten: Sequence[str], wat: str) -> tuple[str, ...]:
    """De woorden met een komma ertussen, elk één keer, in de volgorde waarin ze gevraagd zijn."""
    return tuple(dict.fromkeys(kies_een(deel, toegelaten, wat) for deel in tekst.split(",")))


def kies_een(tekst: str, toegelaten: Sequence[str], wat: str) -> str:
    """Het woord, als het toegelaten is.

    Raises:
        GebruikFout: als het dat niet is, met wat erop lijkt.
    """
    woord = tekst.strip().casefold()
    if woord in toegelaten:
        return woord
    lijkt = get_close_matches(woord, toegelaten, n=1, cutoff=0.5)
    vraag = f"bedoelde u '{lijkt[0]}'? " if lijkt else ""
    raise GebruikFout(f"'{tekst.strip()}' is hier geen {wat}.", f"{vraag}Kies uit {', '.join(toegelaten)}.")
