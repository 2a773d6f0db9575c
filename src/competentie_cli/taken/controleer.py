"""Alles nakijken en zeggen wat er te verbeteren is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from competentie_cli.fouten import GebruikFout
from competentie_cli.meldingen import Ernst, Melding
from competentie_cli.meldingen.tabel import CODES
from competentie_cli.taken.openen import open_map


@dataclass(frozen=True)
class Nazicht:
    """De bevindingen van een organisatiemap.

    Args:
        in_orde: geen fouten, en met `strikt` ook geen waarschuwingen.
    """

    meldingen: tuple[Melding, ...]
    bestanden: int
    in_orde: bool


def kijk_na(map_: Path, *, strikt: bool = False, negeer: Iterable[str] = ()) -> Nazicht:
    """Kijkt een organisatiemap na.

    Args:
        negeer: codes van waarschuwingen en tips die zwijgen.

    Raises:
        GebruikFout: als een code niet bestaat of een fout is.
    """
    stil = {_eis_te_negeren(code) for code in negeer}
    geopend = open_map(map_)
    meldingen = tuple(m for m in geopend.meldingen if m.ernst is Ernst.FOUT or m.code not in stil)
    ernstig = {Ernst.FOUT, Ernst.WAARSCHUWING} if strikt else {Ernst.FOUT}
    return Nazicht(meldingen, geopend.bestanden, not any(m.ernst in ernstig for m in meldingen))


def _eis_te_negeren(code: str) -> str:
    if code not in CODES:
        lijkt = get_close_matches(code.casefold(), CODES, n=1, cutoff=0.5)
        raise GebruikFout(f"Er is geen code '{code}'.", f"bedoelde u '{lijkt[0]}'?" if lijkt else "")
    if CODES[code].ernst is Ernst.FOUT:
        raise GebruikFout(
            f"'{code}' is een fout en kan niet genegeerd worden.",
            "Alleen waarschuwingen en tips kunnen zwijgen.",
        )
    return code
