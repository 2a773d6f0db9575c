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

    from competentie_cli.domein.plan import Handtekening, Periode

VOORBEELDEN_ZET = """
competentie pop zet m-0012 besproken
competentie pop zet m-0012 ondertekend --medewerker 2026-10-13 --leidinggevende 2026-10-15
competentie pop zet m-0012 geevalueerd --plan m-0012-2026 --proef
"""
VOORBEELDEN_VERNIEUW = """
competentie pop vernieuw m-0012
competentie pop vernieuw m-0012 --jaar 2028 --proef
competentie pop vernieuw m-0012 --van 2027-10-01 --tot 2028-06-30
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

    De gewone weg is concept, besproken, ondertekend, lopend, geevalueerd, gesloten. Een besproken plan kan
    terug naar concept. Een lopend plan kan gepauzeerd of vastgelopen zijn, en dan weer lopend of geevalueerd.
    Bij besproken komt de peildatum als dag van het gesprek in het plan, als die dag er nog niet stond.
    Bij ondertekend horen de datums van beide handtekeningen; wat al getekend is, verandert nooit.
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


def vernieuw(
    medewerker: Medewerker,
    jaar: Annotated[
        int | None, typer.Option("--jaar", metavar="JJJJ", help="Het kalenderjaar van het nieuwe plan.")
    ] = None,
    van: Annotated[
        str | None, typer.Option("--van", metavar="DATUM", help="De eerste dag; hoort bij --tot.")
    ] = None,
    tot: Annotated[
        str | None, typer.Option("--tot", metavar="DATUM", help="De laatste dag; hoort bij --van.")
    ] = None,
    plan: Plan = None,
    proef: Annotated[bool, typer.Option("--proef", help="Toon het nieuwe bestand en schrijf niets.")] = False,
    map_: o.Map = None,
    peildatum: o.Peildatum = None,
    stil: o.Stil = False,
) -> int:
    """Begint de volgende periode met wat nog niet af is.

    Zonder --jaar, --van en --tot is dat de periode na het plan, even lang. Het nieuwe plan is een ontwerp
    met alle doelen die nog niet behaald of vervallen zijn, en met wat er toen bij stond als commentaar voor
    het gesprek. Het oude plan blijft zoals het is.
    """
    from competentie_cli.cli.sessie import open_sessie
    from competentie_cli.cli.uitvoer import noem_bestanden, schrijf_gegevens
    from competentie_cli.taken.vernieuw import Vernieuwvraag, bereken_vernieuwing, schrijf_vernieuwing
    from competentie_cli.weergave.scherm.levensloop import vervolgregels

    periode = _lees_periode(jaar, van, tot)
    sessie = open_sessie(map_, peildatum, stil=stil)
    vraag = Vernieuwvraag(medewerker, sessie.peildatum, periode, plan)
    vernieuwing = bereken_vernieuwing(sessie.geopend, vraag)
    if proef:
        schrijf_gegevens(vernieuwing.tekst, None)
    else:
        schrijf_vernieuwing(sessie.geopend, vernieuwing)
        noem_bestanden([vernieuwing.pad])
    naam = sessie.organisatie.naam_van(medewerker)
    sessie.vertel(*vervolgregels(vernieuwing.vervolg, naam, proef=proef))
    return sessie.sluit_kort_af()


def _lees_periode(jaar: int | None, van: str | None, tot: str | None) -> Periode | None:
    """De gevraagde looptijd; None als er geen gevraagd is.

    Raises:
        GebruikFout: als de opties niet samengaan of geen periode zijn.
    """
    from datetime import date

    from competentie_cli.domein.plan import Periode

    begin, einde = o.lees_datum(van, "--van"), o.lees_datum(tot, "--tot")
    if jaar is not None and (begin or einde):
        raise GebruikFout("--jaar gaat niet samen met --van en --tot.", "Kies een van beide.")
    if jaar is not None:
        o.lees_jaar(jaar)
        return Periode(van=date(jaar, 1, 1), tot=date(jaar, 12, 31))
    if begin is None and einde is None:
        return None
    if begin is None or einde is None:
        raise GebruikFout("--van en --tot horen samen.", "Geef de eerste en de laatste dag.")
    if einde < begin:
        raise GebruikFout("De laatste dag ligt voor de eerste.", "Kijk --van en --tot na.")
    return Periode(van=begin, tot=einde)


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
