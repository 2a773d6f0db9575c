"""Meegeleverde sjablonen naar de organisatiemap kopiëren, om ze aan te passen."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.kopieren import Kopie, kopieer
from competentie_cli.opslag.voorbeelden import bestanden_in, meegeleverd

MAP = "sjablonen"


def kopieer_sjablonen(organisatiemap: Path, naam: str | None, *, overschrijf: bool = False) -> Kopie:
    """Kopieert alle sjablonen, of die waarvan de naam zo begint.

    Raises:
        GebruikFout: als geen sjabloon zo begint.
    """
    bron = meegeleverd(MAP)
    alle = list(bestanden_in(bron))
    gekozen = [pad for pad in alle if naam is None or _begint_met(pad, naam)]
    if naam is not None and not gekozen:
        raise GebruikFout(f"Er is geen sjabloon '{naam}'.", _hulp(naam, alle))
    return kopieer(bron, gekozen, organisatiemap / MAP, overschrijf=overschrijf)


def _begint_met(pad: Path, naam: str) -> bool:
    return pad.name.startswith(naam) or pad.as_posix().startswith(naam)


def _hulp(naam: str, alle: list[Path]) -> str:
    stammen = sorted({pad.name.split(".")[0] for pad in alle})
    lijkt = get_close_matches(naam.split(".")[0].casefold(), stammen, n=1, cutoff=0.5)
    vraag = f"bedoelde u '{lijkt[0]}'? " if lijkt else ""
    return f"{vraag}Kies uit {', '.join(stammen)}." if stammen else ""
