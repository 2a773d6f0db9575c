"""De opvolging op het scherm: wat nu moet, wat eraan komt, en wat een dag of een eigenaar mist."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.opvolging import Opvolglijst, Opvolgpunt, Wanneer
from competentie_cli.weergave.opvolgzin import Opvolgspraak
from competentie_cli.weergave.scherm.rooster import ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.woorden import dagtekst
from competentie_cli.weergave.woorden import datum_lang

_GROEPEN = (
    (Wanneer.NU, "Nu te doen", "yellow bold"),
    (Wanneer.BINNENKORT, "Binnenkort", "bold"),
    (Wanneer.LATER, "Later", "bold"),
    (Wanneer.ZONDER, "Nog zonder datum of zonder naam", "bold"),
    (Wanneer.WACHT, "Kan wachten: niets hiervan is te laat", "bold"),
)
_DAGKOLOM = 11
_SMALST = 50
_NIETS = "Er staat nu niets open."


def toon_opvolging(console: Console, lijst: Opvolglijst, spraak: Opvolgspraak) -> None:
    """De punten per groep, op dag."""
    toon(console, _kop(console, lijst, spraak))
    for wanneer, titel, stijl in _GROEPEN:
        if punten := lijst.met(wanneer):
            console.print()
            toon(console, [Text(f"{titel} ({len(punten)})", stijl)])
            toon(console, (regel for punt in punten for regel in _punt(console, punt, lijst, spraak)))


def _kop(console: Console, lijst: Opvolglijst, spraak: Opvolgspraak) -> Iterator[Text]:
    naam = spraak.organisatie.instelling.naam
    van = f" voor {lezer}" if (lezer := spraak.lezer(lijst.voor)) else ""
    dag, tot = datum_lang(lijst.peildatum), datum_lang(lijst.tot)
    yield ingesprongen(console, tekst(f"{naam}: opvolging{van}", "bold"), 0)
    yield ingesprongen(console, Text(f"peildatum {dag}, vooruit tot en met {tot}"), 0)
    if not lijst.punten:
        yield Text(_NIETS)


def _punt(console: Console, punt: Opvolgpunt, lijst: Opvolglijst, spraak: Opvolgspraak) -> Iterator[Text]:
    inhoud = Text(" · ").join(_hoofd(punt, lijst, spraak))
    inhoud.append("\n").append_text(tekst(spraak.tekst(punt)))
    dag = Text(dagtekst(punt.dag) if punt.dag else "nu" if punt.dringt else "")
    if console.width < _SMALST:
        yield ingesprongen(console, Text(" ").join(deel for deel in (dag, inhoud) if deel), 2)
        return
    breed = console.width - _DAGKOLOM - 4
    yield naast_elkaar(console, [(Text(), 0), (dag, _DAGKOLOM), (inhoud, breed)])


def _hoofd(punt: Opvolgpunt, lijst: Opvolglijst, spraak: Opvolgspraak) -> Iterator[Text]:
    naam = spraak.naam(punt)
    eigen = "" if naam == punt.medewerker else f" ({punt.medewerker})"
    yield tekst(naam, "bold").append_text(tekst(eigen))
    if punt.wie != lijst.voor and (wie := spraak.wie(punt)):
        yield tekst(f"aan zet: {wie}")
    if punt.te_laat:
        yield Text("voorbij", "yellow")
