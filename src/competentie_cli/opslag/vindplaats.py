"""Waar een veld van een onderdeel staat: bestand, regel en kolom."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.inhoud import Onderdeel
from competentie_cli.domein.uitleg import Verwijzing, Vindplaats
from competentie_cli.meldingen import Pad
from competentie_cli.opslag.inlezen import Inlezing
from competentie_cli.opslag.plekken import Plekken, Regels, lees_plekken


class Vindplaatsen:
    """Zoekt velden op in wat gelezen is; van een bestand worden de plekken hoogstens één keer gelezen."""

    def __init__(self, inlezing: Inlezing) -> None:
        self._inlezing = inlezing
        self._gelezen: dict[str, tuple[Plekken, Regels]] = {}

    def zoek(self, waar: Verwijzing) -> Vindplaats | None:
        """De plaats van een veld; None als het er niet staat."""
        onderdeel = self._onderdeel(waar)
        if onderdeel is None:
            return None
        pad = onderdeel.in_bestand(waar.pad)
        if not _staat_er(onderdeel.ruw, pad):
            return None
        return self._plaats(onderdeel.herkomst.bestand, onderdeel.herkomst.pad + pad)

    def _onderdeel(self, waar: Verwijzing) -> Onderdeel | None:
        leden = self._inlezing.inhoud.onderdelen.get(waar.soort, ())
        return next((lid for lid in leden if waar.id is None or lid.id == waar.id), None)

    def _plaats(self, bestand: str, pad: Pad) -> Vindplaats | None:
        plekken, regels = self._plekken(bestand)
        if plekken.wortel is None:
            return None
        plek = plekken.wortel.zoek(pad, op_sleutel=isinstance(pad[-1], str))
        plaats = regels.plaats(plek.begin, plek.einde)
        return Vindplaats(bestand, plaats.regel, plaats.kolom)

    def _plekken(self, bestand: str) -> tuple[Plekken, Regels]:
        if bestand not in self._gelezen:
            tekst = self._inlezing.teksten[bestand]
            self._gelezen[bestand] = (lees_plekken(tekst), Regels(tekst))
        return self._gelezen[bestand]


def _staat_er(ruw: Any, pad: Pad) -> bool:
    for deel in pad:
        if isinstance(ruw, dict) and deel in ruw:
            ruw = ruw[str(deel)]
        elif isinstance(ruw, list) and isinstance(deel, int) and deel < len(ruw):
            ruw = ruw[deel]
        else:
            return False
    return True
