"""Een code van een bevinding opzoeken om haar uit te leggen."""

from __future__ import annotations

from competentie_cli.fouten import GebruikFout
from competentie_cli.meldingen import Ernst
from competentie_cli.meldingen.code import Code
from competentie_cli.meldingen.gelijkenis import dichtste
from competentie_cli.meldingen.tabel import CODES


def zoek_code(code: str) -> Code:
    """De code met haar uitleg.

    Raises:
        GebruikFout: als ze niet bestaat.
    """
    if gevonden := CODES.get(code.casefold()):
        return gevonden
    lijkt = dichtste(code, CODES)
    hulp = f"bedoelde u '{lijkt}'?" if lijkt else "Alle codes ziet u met: competentie leg-uit"
    raise GebruikFout(f"Er is geen code '{code}'.", hulp)


def alle_codes() -> dict[Ernst, tuple[Code, ...]]:
    """Alle codes per ernst, op naam."""
    op_naam = sorted(CODES.values(), key=lambda code: code.naam)
    return {ernst: tuple(code for code in op_naam if code.ernst is ernst) for ernst in Ernst}
