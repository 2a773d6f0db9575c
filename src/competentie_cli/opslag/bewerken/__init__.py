"""YAML wijzigen zonder aan de rest te komen: `pas_toe(tekst, [ZetWaarde(...), ...])`."""

from competentie_cli.opslag.bewerken.bestanden import (
    Brontekst,
    bewerk_bestand,
    lees_bron,
    nieuw_bestand,
    verwijder_bestand,
)
from competentie_cli.opslag.bewerken.nieuw import als_yaml
from competentie_cli.opslag.bewerken.toepassen import NietZoalsBedoeld, pas_toe
from competentie_cli.opslag.bewerken.wijzigingen import (
    HernoemSleutel,
    Verwijder,
    VoegLidToe,
    VoegSleutelToe,
    Waarde,
    Wijziging,
    ZetWaarde,
)

__all__ = [
    "Brontekst",
    "HernoemSleutel",
    "NietZoalsBedoeld",
    "Verwijder",
    "VoegLidToe",
    "VoegSleutelToe",
    "Waarde",
    "Wijziging",
    "ZetWaarde",
    "als_yaml",
    "bewerk_bestand",
    "lees_bron",
    "nieuw_bestand",
    "pas_toe",
    "verwijder_bestand",
]
