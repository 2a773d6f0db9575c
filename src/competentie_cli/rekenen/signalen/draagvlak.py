"""Signalen over het draagvlak: antwoorden van zo weinig mensen dat ze beter niet bewaard worden."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.draagvlak import ITEMS, Draagvlakmeting
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.signalen.zicht import Zicht, bij, tel


def kijk_naar_kleine_groepen(zicht: Zicht) -> Iterator[Bevinding]:
    """Metingen met antwoorden van minder mensen dan een cijfer mag tonen."""
    grens = zicht.organisatie.instelling.privacy.minimale_groep
    for herkomst, draagvlak in zicht.van(Soort.DRAAGVLAK):
        for index, meting in enumerate(draagvlak.metingen):
            if klein := _te_klein(meting, grens):
                aantal, pad = klein
                plek: Pad = ("metingen", index, *pad)
                mensen = tel(aantal, "mens", "mensen")
                yield bij("draagvlak-kleine-groep", herkomst, *plek, aantal=mensen, grens=str(grens))


def _te_klein(meting: Draagvlakmeting, grens: int) -> tuple[int, Pad] | None:
    """Het aantal antwoorden op de eerste stelling met te weinig, en waar ze staan."""
    for item in ITEMS:
        aantal = sum(meting.items.telling(item).values())
        if te_klein(aantal, grens):
            return aantal, ("items", item)
    return None
