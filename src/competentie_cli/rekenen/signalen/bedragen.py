"""Bedragen die waarschijnlijk anders bedoeld zijn dan ze gelezen worden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.rekenen.signalen.zicht import Zicht, bij

_DUIZENDTAL = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
# soort -> de paden waar een bedrag kan staan; `*` is elk lid van een lijst, of de ene waarde die er staat
_BEDRAGEN: dict[Soort, tuple[tuple[str, ...], ...]] = {
    Soort.MEDEWERKERS: (("budget", "*", "bedrag"), ("gevolgd", "*", "kosten")),
    Soort.LEERAANBOD: (("kosten",), ("kosten", "per_deelnemer"), ("kosten", "per_groep")),
    Soort.PLANNEN: (("doelen", "*", "acties", "*", "kosten"),),
}


def kijk_naar_duizendtallen(zicht: Zicht) -> Iterator[Bevinding]:
    """Een bedrag als `1.500`: de punt is in de bestanden een decimaalteken."""
    for soort, paden in _BEDRAGEN.items():
        for onderdeel in zicht.gave(soort):
            for pad, waarde in (lid for zoek in paden for lid in _op_pad(onderdeel.ruw, zoek)):
                if isinstance(waarde, str) and _DUIZENDTAL.fullmatch(waarde):
                    bedoeld = waarde.replace(".", "")
                    yield bij(
                        "bedrag-lijkt-duizendtal", onderdeel.herkomst, *pad, gevonden=waarde, bedoeld=bedoeld
                    )


def _op_pad(waarde: Any, zoek: tuple[str, ...], pad: Pad = ()) -> Iterator[tuple[Pad, Any]]:
    if not zoek:
        yield pad, waarde
    elif zoek[0] == "*" and isinstance(waarde, list):
        for nummer, lid in enumerate(waarde):
            yield from _op_pad(lid, zoek[1:], (*pad, nummer))
    elif zoek[0] == "*":
        yield from _op_pad(waarde, zoek[1:], pad)
    elif isinstance(waarde, dict) and zoek[0] in waarde:
        yield from _op_pad(waarde[zoek[0]], zoek[1:], (*pad, zoek[0]))
