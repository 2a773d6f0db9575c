"""Afronden en middelen in Decimal."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from competentie_cli.domein.basis import RUIM

_HONDERDSTE = Decimal("0.01")
_TIENDUIZENDSTE = Decimal("0.0001")


def rond(getal: Decimal) -> Decimal:
    """Twee decimalen, half naar boven."""
    return getal.quantize(_HONDERDSTE, ROUND_HALF_UP, context=RUIM)


def rond_fijn(getal: Decimal) -> Decimal:
    """Vier decimalen, half naar boven."""
    return getal.quantize(_TIENDUIZENDSTE, ROUND_HALF_UP, context=RUIM)


def mediaan(getallen: Iterable[Decimal]) -> Decimal:
    """De middelste waarde; bij een even aantal het gemiddelde van de twee middelste."""
    op_rij = sorted(getallen)
    midden = len(op_rij) // 2
    if len(op_rij) % 2:
        return op_rij[midden]
    return (op_rij[midden - 1] + op_rij[midden]) / 2
