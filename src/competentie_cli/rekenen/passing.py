"""De gewogen overeenkomst, voor machines (rekenregels.md, Passing)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from competentie_cli.domein.kloof import Kloofrij, Passing, Status
from competentie_cli.rekenen.getallen import rond_fijn

_NUL = Decimal(0)


def bereken_passing(rijen: Iterable[Kloofrij], laagste: Decimal) -> Passing:
    """sum(w x min(huidig, gewenst)) / sum(w x gewenst), met onder- en bovengrens voor wat onbekend is.

    Args:
        laagste: de onderste trede van de schaal.
    """
    tellend = [rij for rij in rijen if rij.status is not Status.NIET_VAN_TOEPASSING]
    bekend = [rij for rij in tellend if rij.bekend]
    return Passing(
        _breuk((rij, _gehaald(rij)) for rij in bekend),
        _breuk((rij, _gehaald(rij) if rij.bekend else min(laagste, rij.gewenst)) for rij in tellend),
        _breuk((rij, _gehaald(rij) if rij.bekend else rij.gewenst) for rij in tellend),
    )


def _gehaald(rij: Kloofrij) -> Decimal:
    return min(rij.huidig if rij.huidig is not None else _NUL, rij.gewenst)


def _breuk(paren: Iterable[tuple[Kloofrij, Decimal]]) -> Decimal | None:
    teller = noemer = _NUL
    for rij, gehaald in paren:
        teller += rij.weging * gehaald
        noemer += rij.weging * rij.gewenst
    return rond_fijn(teller / noemer) if noemer > 0 else None
