"""Van gegevens naar een Word-document, met het sjabloon van de organisatie of het ingebouwde."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from docx.opc.exceptions import OpcError

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.sjablonen import INVULFOUTEN, Sjablonen, in_woorden
from competentie_cli.weergave.word import pakket
from competentie_cli.weergave.word.afwerken import Eigenschappen, werk_af
from competentie_cli.weergave.word.invullen import Wordsjabloon, Wordzandbak

ALGEMEEN = "document.docx"
# wat python-docx opwerpt bij een pakket waar iets aan ontbreekt
_STUK = (OpcError, AttributeError, SyntaxError, AssertionError, RuntimeError, EOFError)


class Wordmaker:
    """Leest elk sjabloon één keer en maakt er veel documenten mee.

    Args:
        logo: een png; leeg als er geen is.
    """

    def __init__(self, sjablonen: Sjablonen, logo: bytes) -> None:
        self._sjablonen = sjablonen
        self._logo = logo
        self._omgeving = Wordzandbak()
        self._gelezen: dict[str, tuple[str, bytes]] = {}

    def maak(self, soort: str, gegevens: Mapping[str, Any], eigen: Eigenschappen) -> bytes:
        """De bytes van het document.

        Raises:
            SjabloonFout: als het sjabloon niet te gebruiken is.
        """
        naam, inhoud = self._sjabloon(soort)
        try:
            sjabloon = Wordsjabloon(inhoud, naam)
            sjabloon.vul(gegevens, self._logo, self._omgeving)
            werk_af(sjabloon.docx, eigen)
            uit = io.BytesIO()
            sjabloon.docx.save(uit)
        except (*INVULFOUTEN, *_STUK) as fout:
            raise SjabloonFout(f"{naam} kan niet ingevuld worden: {in_woorden(fout)}") from fout
        return pakket.zonder_tijd(uit.getvalue())

    def _sjabloon(self, soort: str) -> tuple[str, bytes]:
        if soort not in self._gelezen:
            naam, pad = self._sjablonen.vind(f"{soort}.docx", ALGEMEEN)
            self._gelezen[soort] = naam, pakket.lees(pad, naam)
        return self._gelezen[soort]
