"""Het verschil tussen twee teksten, zoals git het toont."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from rich.console import Console
from rich.text import Text

from competentie_cli.meldingen import Melding
from competentie_cli.weergave.scherm.rooster import tekst, toon
from competentie_cli.weergave.scherm.tekst import aantal as tel
from competentie_cli.weergave.scherm.tekst import schoon

_STIJL = {"+": "green", "-": "red", "@": "cyan"}


def toon_verschil(console: Console, bestand: str, oud: str, nieuw: str) -> None:
    """De gewijzigde regels van één bestand met drie regels eromheen."""
    toon(console, [*_regels(bestand, oud, nieuw), Text()])


def herstelregels(
    aantal: int, bestanden: int, blijft: Sequence[tuple[Melding, str]], *, proef: bool
) -> Iterator[str]:
    """Hoeveel er hersteld is of hersteld kan worden, en wat niet kan."""
    if not aantal and not blijft:
        yield "Er is niets te herstellen dat maar één goed antwoord heeft."
    elif aantal:
        hoeveel = tel(aantal, "verbetering", "verbeteringen")
        waar = tel(bestanden, "bestand", "bestanden")
        slot = " Nog niets geschreven: laat --proef weg." if proef else ""
        yield f"{hoeveel} in {waar}.{slot}"
    for melding, waarom in blijft:
        plek = f":{melding.plaats.regel}" if melding.plaats else ""
        yield f"niet hersteld: {schoon(melding.bestand)}{plek}: {schoon(waarom)}"


def _regels(bestand: str, oud: str, nieuw: str) -> Iterator[Text]:
    verschil = unified_diff(oud.splitlines(), nieuw.splitlines(), lineterm="", n=2)
    for nummer, regel in enumerate(verschil):
        if nummer < 2:
            yield tekst(f"{'---' if nummer == 0 else '+++'} {bestand}", "bold")
        else:
            yield tekst(regel, _STIJL.get(regel[:1], ""))
