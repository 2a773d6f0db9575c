"""Een veld van een mapping invullen, of het er nu al staat of niet."""

from __future__ import annotations

from collections.abc import Sequence

from competentie_cli.meldingen import Pad
from competentie_cli.opslag.bewerken.wijzigingen import VoegSleutelToe, Waarde, Wijziging, ZetWaarde
from competentie_cli.opslag.plekken import Plek, lees_plekken


class Sleutels:
    """Welke sleutels er in een leesbare tekst staan, ook die zonder waarde."""

    def __init__(self, tekst: str) -> None:
        self._wortel: Plek | None = lees_plekken(tekst).wortel

    def van(self, pad: Pad) -> tuple[str, ...]:
        """De sleutels van de mapping op een pad; leeg als er geen staat."""
        if self._wortel is None or len(self._wortel.bestaand(pad)) < len(pad):
            return ()
        return tuple(self._wortel.zoek(pad, op_sleutel=False).sleutels or ())

    def zet(self, pad: Pad, waarde: Waarde, volgorde: Sequence[str] = ()) -> Wijziging:
        """De wijziging die een veld deze waarde geeft.

        Args:
            volgorde: hoe de velden gewoonlijk staan; een nieuw veld komt na het laatste dat er al is.
        """
        houder, sleutel = pad[:-1], str(pad[-1])
        staan = self.van(houder)
        if sleutel in staan:
            return ZetWaarde(pad, waarde)
        voor = volgorde[: volgorde.index(sleutel)] if sleutel in volgorde else ()
        return VoegSleutelToe(
            houder, sleutel, waarde, next((veld for veld in reversed(voor) if veld in staan), None)
        )
