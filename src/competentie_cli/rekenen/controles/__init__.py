"""De controles: elke controle leest de inhoud en geeft bevindingen.

Een controle erbij is een functie `Inhoud -> Iterable[Bevinding]` in een van deze bestanden, een regel
hieronder en een regel in `meldingen/tabel.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from competentie_cli.domein.inhoud import Inhoud
from competentie_cli.meldingen import Bevinding
from competentie_cli.rekenen.controles.draagvlak import controleer_tellingen
from competentie_cli.rekenen.controles.ids import controleer_gereserveerd, controleer_ids
from competentie_cli.rekenen.controles.kringen import controleer_kringen
from competentie_cli.rekenen.controles.niveaus import controleer_niveaus, controleer_volgorde
from competentie_cli.rekenen.controles.perioden import controleer_overlap, controleer_perioden
from competentie_cli.rekenen.controles.verwijzingen import controleer_verwijzingen

Controle = Callable[[Inhoud], Iterable[Bevinding]]

CONTROLES: tuple[Controle, ...] = (
    controleer_ids,
    controleer_gereserveerd,
    controleer_verwijzingen,
    controleer_niveaus,
    controleer_volgorde,
    controleer_perioden,
    controleer_overlap,
    controleer_kringen,
    controleer_tellingen,
)


def controleer(inhoud: Inhoud) -> list[Bevinding]:
    """Alle bevindingen van alle controles."""
    return [bevinding for controle in CONTROLES for bevinding in controle(inhoud)]
