"""De metingen over het leerbudget van een jaar; van elk telt wie er iets in heeft.

Afgesproken en los gevolgd staan er samen: naast hun som zou het ene het andere verraden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from competentie_cli.domein.budget import Budgetstand, Maatstand, Persoonsbudget
from competentie_cli.rekenen.publicatie import Meting, som, tweedeling

TOEGEKEND, GEBRUIKT, BESTEED = "toegekend", "gebruikt", "besteed"
UREN = "-uren"
HUIS, EIGEN_TIJD, VERLET = "huis", "eigen-tijd-budget", "verlet"
_NUL = Decimal(0)
_REST: dict[str, Callable[[Budgetstand], Decimal]] = {
    HUIS: lambda stand: stand.huis_bedrag.bekend,
    HUIS + UREN: lambda stand: stand.huis_uren.bekend,
    EIGEN_TIJD: lambda stand: stand.eigen_tijd,
    VERLET: lambda stand: stand.verlet.bekend,
}


def eurometingen(personen: Iterable[Persoonsbudget]) -> Iterator[Meting]:
    """Toegekend, afgesproken of los gevolgd, en wat daarvan al besteed is en wat niet, in euro."""
    yield from _maatmetingen([(persoon.id, persoon.stand.bedrag) for persoon in personen], "")


def budgetmetingen(personen: Sequence[Persoonsbudget]) -> Iterator[Meting]:
    """Alles wat er over een budget naar buiten kan."""
    yield from eurometingen(personen)
    yield from _maatmetingen([(persoon.id, persoon.stand.uren) for persoon in personen], UREN)
    for naam, deel in _REST.items():
        yield som(naam, {persoon.id: deel(persoon.stand) for persoon in personen})


def _maatmetingen(standen: Sequence[tuple[str, Maatstand]], achter: str) -> Iterator[Meting]:
    yield som(TOEGEKEND + achter, {eigen: maat.toegekend or _NUL for eigen, maat in standen})
    yield som(GEBRUIKT + achter, {eigen: maat.gebruikt for eigen, maat in standen})
    delen = {eigen: (maat.besteed.bekend, maat.gebruikt - maat.besteed.bekend) for eigen, maat in standen}
    yield tweedeling(BESTEED + achter, delen, GEBRUIKT + achter)
