"""De status van een POP-doel op een dag; wat later gebeurt, is nog niet gezien."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.plan import Doel

_LOPEND = frozenset({"open", "bezig"})


def doelstatus(doel: Doel, peildatum: date) -> str:
    """De status zoals ze op de peildatum was; wat later pas gold, is nog open."""
    gezien = doel.status_op is None or doel.status_op <= peildatum
    return doel.status if gezien else "open"


def doel_loopt(doel: Doel, peildatum: date) -> bool:
    """Of een doel op de peildatum open of bezig was."""
    return doelstatus(doel, peildatum) in _LOPEND
