"""De met de hand uitgewerkte gevallen van het leervoorstel: een voor (bijna) elke zin van de rekenregels.

De verwachte waarden komen uit de tekst, niet uit het orakel. `gevallen.afwijkingen(geval, document)` werkt
voor het document van het programma en voor `{"medewerkers": [voorstel(...)]}` van het orakel.
"""

from __future__ import annotations

from . import (
    gevallen_voorstel_doelen,
    gevallen_voorstel_keuze,
    gevallen_voorstel_ruimte,
    gevallen_voorstel_varianten,
)
from .voorstel_bouw import Voorstelgeval

VOORSTELGEVALLEN: list[Voorstelgeval] = [
    *gevallen_voorstel_doelen.gevallen(),
    *gevallen_voorstel_keuze.gevallen(),
    *gevallen_voorstel_ruimte.gevallen(),
    *gevallen_voorstel_varianten.gevallen(),
]
