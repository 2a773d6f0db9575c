"""De tekst van een bestand dat er nog niet is, met commentaar dat op weg helpt."""

from __future__ import annotations

from collections.abc import Mapping

from competentie_cli.meldingen import Pad
from competentie_cli.opslag.bewerken.bron import Bron
from competentie_cli.opslag.bewerken.knippen import Knip, knip
from competentie_cli.opslag.bewerken.paden import zoek_houder
from competentie_cli.opslag.bewerken.vormen import Inspringing, regels_van
from competentie_cli.opslag.bewerken.wijzigingen import Waarde


def als_yaml(waarde: dict[str, Waarde], commentaar: Mapping[Pad, str] | None = None) -> str:
    """De tekst van een nieuw bestand met deze sleutels, in de notatie van het huis.

    Args:
        commentaar: pad -> wat er als commentaar boven komt; het lege pad is het begin van het bestand.

    Raises:
        BewerkFout: als er commentaar hoort bij een pad dat er niet is.
    """
    tekst = "".join(f"{regel}\n" for regel in regels_van(waarde, 0, Inspringing())) or "{}\n"
    bron = Bron(tekst)
    return knip(tekst, [_erboven(bron, pad, zin) for pad, zin in (commentaar or {}).items()])


def _erboven(bron: Bron, pad: Pad, zin: str) -> Knip:
    ingang, _ = zoek_houder(bron, pad)
    begin = bron.regelbegin(ingang.begin)
    inspringing = " " * (bron.voorbij_spaties(begin) - begin)
    regels = (f"{inspringing}# {regel}".rstrip() for regel in zin.splitlines())
    return Knip(begin, begin, "".join(f"{regel}\n" for regel in regels))
