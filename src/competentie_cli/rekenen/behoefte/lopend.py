"""Of een lopend ontwikkelplan al iets doet aan een leerbehoefte."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloofrij
from competentie_cli.domein.plan import Doel
from competentie_cli.rekenen.doelstatus import doel_loopt
from competentie_cli.rekenen.tijd import loopt

# een ontwerp is nog niet afgesproken; wat stilstaat, vastloopt of geëvalueerd is, loopt niet
_LOPEND = frozenset({"besproken", "ondertekend", "lopend"})
_ACTIE_LOOPT = frozenset({"gepland", "bezig"})


def staat_in_plan(rij: Kloofrij, medewerker: str, organisatie: Organisatie, peildatum: date) -> bool:
    """Of er een doel voor is, of bij een ander doel een actie die hierin verder helpt.

    Het plan is besproken, ondertekend of lopend en zijn periode bevat de peildatum; het doel is open of
    bezig, en de actie gepland of bezig.
    """
    doelen = list(_lopende_doelen(medewerker, organisatie, peildatum))
    return any(doel.competentie == rij.competentie for doel in doelen) or any(
        _helpt(actie.leeractiviteit, rij, organisatie)
        for doel in doelen
        for actie in doel.acties
        if actie.leeractiviteit and actie.status in _ACTIE_LOOPT
    )


def _lopende_doelen(medewerker: str, organisatie: Organisatie, peildatum: date) -> Iterator[Doel]:
    for plan in organisatie.plannen.get(medewerker, ()):
        if plan.status in _LOPEND and loopt(plan.periode.van, plan.periode.tot, peildatum):
            yield from (doel for doel in plan.doelen if doel_loopt(doel, peildatum))


def _helpt(leeractiviteit: str, rij: Kloofrij, organisatie: Organisatie) -> bool:
    activiteit = organisatie.leeraanbod.get(leeractiviteit)
    return (
        activiteit is not None
        and rij.huidig is not None
        and any(
            leerrij.competentie == rij.competentie and leerrij.helpt_vanaf(rij.huidig)
            for leerrij in activiteit.ontwikkelt
        )
    )
