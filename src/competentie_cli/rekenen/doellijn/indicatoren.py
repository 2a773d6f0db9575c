"""Hoe de indicatoren van een strategisch doel ervoor staan op de peildatum."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from competentie_cli.domein.doeltak import Indicatorstand
from competentie_cli.domein.visie import Doelindicator, StrategischDoel


def standen(doel: StrategischDoel, peildatum: date) -> tuple[Indicatorstand, ...]:
    """De indicatoren in de volgorde van het bestand, met de metingen tot en met de peildatum."""
    return tuple(_stand(indicator, peildatum) for indicator in doel.indicatoren)


def _stand(indicator: Doelindicator, peildatum: date) -> Indicatorstand:
    gezien = (meting for meting in indicator.metingen if meting.datum <= peildatum)
    metingen = tuple(sorted(gezien, key=lambda meting: meting.datum))
    deel = _deel(indicator.nulmeting, indicator.streef, metingen[-1].waarde) if metingen else None
    return Indicatorstand(indicator.tekst, indicator.nulmeting, indicator.streef, metingen, deel)


def _deel(nul: Decimal | None, streef: Decimal | None, nu: Decimal) -> Decimal | None:
    """(nu - nulmeting) / (streef - nulmeting): ook wie omlaag moet, gaat vooruit."""
    if nul is None or streef is None or nul == streef:
        return None
    return (nu - nul) / (streef - nul)
