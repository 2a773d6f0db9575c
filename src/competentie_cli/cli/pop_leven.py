"""`competentie pop zet` en `pop vernieuw`: een plan door zijn levensloop leiden."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from competentie_cli.cli import opties as o
from competentie_cli.fouten import GebruikFout

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from competentie_cli.domein.plan import Handtekening

VOORBEELDEN_ZET = """
competentie pop zet m-0012 besproken
competentie pop zet m-0012 ondertekend --medewerker 2026-10-13 --leidinggevende 2026-10-15
competentie pop zet m-0012 ondertekend --medewerker 2026-10-13 --leidinggevende 2026-10-15 --gezien medewerker
competentie pop zet m-0012 geevalueerd --plan m-0012-2026 --proef
"""

Medewerker = Annotated[str, typer.Argument(metavar="MEDEWERKER", help="De id van een medewerker.")]
Plan = Annotated[
    str | None, typer.Option("--plan", metavar="ID", help="Welk plan. Anders het plan van de peildatum.")
]
Proef = Annotated[bool, typer.Option("--proef", help="Toon wat er zou veranderen en schrijf niets.")]


def _statussen() -> list[str]:
    from competentie_cli.domein.levensloop import STATUSSEN

    return list(STATUSSEN)


def _tekenaars() -> list[str]:
    from competentie_cli.domein.levensloop import TEKENAARS

    return list(TEKENAARS)


def zet(
    medewerker: Medewerker,
    status: Annotated[
        str, typer.Argument(metavar="STATUS", help="De volgende status.", autocompletion=_statussen)
    ],
    getekend_medewerker: Annotated[
        str | None,
        typer.Option("--medewerker", metavar="DATUM", help="Wanneer de medewerker tekende."),
    ] = None,
    getekend_leidinggevende: Annotated[
        str | None,
        typer.Option("--leidinggevende", metavar="DATUM", help="Wanneer de leidinggevende tekende."),
    ] = None,
    gezien: Annotated[
        list[str] | None,
        typer.Option(
            "--gezien",
            metavar="WIE",
            help="Wie voor gezien tekende en niet voor akkoord: medewerker of leidinggevende; meer mag.",
            autocompletion=_tekenaars,
        ),
    ] = None,
    plan: Plan = None,
    proef: Proef = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Zet een plan op zijn volgende status, en verandert niets anders in het bestand.

    concept, besproken, ondertekend, lopend, geevalueerd, gesloten. Van besproken kan een plan terug naar
    concept. Een lopend plan kan gepauzeerd of vastgelopen raken en weer lopen, of zo geevalueerd worden.
    Bij besproken komt de peildatum als dag van het gesprek in het plan, als die dag er nog niet stond.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.taken.zet import Zetvraag, bereken_verzet, schrijf_verzet
    from competentie_cli.weergave.scherm.console import maak_console
    from competentie_cli.weergave.scherm.levensloop import stapregels
    from competentie_cli.weergave.scherm.verschil import toon_verschil

    woord = o.kies_een(status, _statussen(), "status")
    tekent = _lees_tekent(
        {"medewerker": getekend_medewerker, "leidinggevende": getekend_leidinggevende}, gezien or ()
    )
    sessie = open_sessie(map_, peildatum, stil=stil)
    verzet = bereken_verzet(sessie.geopend, Zetvraag(medewerker, woord, sessie.peildatum, tekent, plan))
    toon_verschil(maak_console(sys.stdout), verzet.bestand, verzet.oud, verzet.nieuw)
    if not proef:
        schrijf_verzet(sessie.geopend, verzet)
    naam = sessie.organisatie.naam_van(medewerker)
    sessie.vertel(*stapregels(verzet.plan, naam, verzet.stap, verzet.vragen, proef=proef))
    return sessie.sluit_kort_af()


def _lees_tekent(datums: dict[str, str | None], gezien: Iterable[str]) -> dict[str, Handtekening]:
    """Wie -> de opgegeven handtekening.

    Raises:
        GebruikFout: als een datum geen datum is, of als wie voor gezien tekende geen datum kreeg.
    """
    from competentie_cli.domein.plan import Handtekening

    wie_gezien = {o.kies_een(wie, _tekenaars(), "naam bij --gezien") for wie in gezien}
    tekent = {}
    for wie, tekst in datums.items():
        dag: date | None = o.lees_datum(tekst, f"--{wie}")
        if dag is not None:
            tekent[wie] = Handtekening(datum=dag, als="gezien" if wie in wie_gezien else "akkoord")
    for wie in sorted(wie_gezien - tekent.keys()):
        raise GebruikFout(f"Bij --gezien {wie} hoort een datum.", f"Geef ook --{wie} DATUM.")
    return tekent
