"""Niveaus liggen binnen de schaal, en `naar` ligt niet onder `van`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Herkomst, Inhoud
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.scan import Scan
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.visie import Visie
from competentie_cli.meldingen import Bevinding, Pad

Plekniveau = tuple[Decimal | None, Pad]


def _eisen(rijen: Iterable[Any], *pad: str) -> Iterator[Plekniveau]:
    for index, rij in enumerate(rijen):
        yield rij.gewenst, (*pad, index, "gewenst")


def _visie(visie: Visie) -> Iterator[Plekniveau]:
    yield from _eisen(visie.kerncompetenties, "kerncompetenties")


def _competentie(competentie: Competentie) -> Iterator[Plekniveau]:
    for index, beschrijving in enumerate(competentie.niveaus):
        yield beschrijving.niveau, ("niveaus", index, "niveau")


def _functie(functie: Functie) -> Iterator[Plekniveau]:
    yield from _eisen(functie.competenties, "competenties")
    if functie.toekomst:
        yield from _eisen(functie.toekomst.competenties, "toekomst", "competenties")


def _leeractiviteit(activiteit: Leeractiviteit) -> Iterator[Plekniveau]:
    for index, rij in enumerate(activiteit.ontwikkelt):
        yield rij.van, ("ontwikkelt", index, "van")
        yield rij.naar, ("ontwikkelt", index, "naar")


def _medewerker(persoon: Medewerker) -> Iterator[Plekniveau]:
    for index, inschatting in enumerate(persoon.beoordelingen):
        for competentie, ronde in inschatting.niveaus.items():
            pad = ("beoordelingen", index, "niveaus", competentie)
            yield ronde.mediaan, (*pad, "mediaan")
            if ronde.laagste is not None or ronde.hoogste is not None:
                yield ronde.laagste, (*pad, "laagste")
                yield ronde.hoogste, (*pad, "hoogste")
    for index, bewijs in enumerate(persoon.bewijzen):
        for competentie, niveau in bewijs.niveaus.items():
            yield niveau, ("bewijzen", index, "niveaus", competentie)


def _plan(plan: Plan) -> Iterator[Plekniveau]:
    for index, doel in enumerate(plan.doelen):
        yield doel.van, ("doelen", index, "van")
        yield doel.naar, ("doelen", index, "naar")


def _scan(scan: Scan) -> Iterator[Plekniveau]:
    for index, rij in enumerate(scan.competenties):
        yield rij.inschatting, ("competenties", index, "inschatting")


_NIVEAUS: dict[Soort, Callable[[Any], Iterator[Plekniveau]]] = {
    Soort.VISIE: _visie,
    Soort.COMPETENTIES: _competentie,
    Soort.FUNCTIES: _functie,
    Soort.LEERAANBOD: _leeractiviteit,
    Soort.MEDEWERKERS: _medewerker,
    Soort.PLANNEN: _plan,
    Soort.SCANS: _scan,
}


def controleer_niveaus(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Een niveau onder de laagste of boven de hoogste trede."""
    instelling = inhoud.instelling
    if instelling is None:
        return
    laagste, hoogste = instelling.laagste_niveau, instelling.hoogste_niveau
    for soort, niveaus in _NIVEAUS.items():
        for herkomst, waarde in inhoud.van(soort):
            for niveau, pad in niveaus(waarde):
                if niveau is not None and not laagste <= niveau <= hoogste:
                    waarden = {"gevonden": str(niveau), "laagste": str(laagste), "hoogste": str(hoogste)}
                    yield Bevinding("niveau-buiten-schaal", herkomst.bestand, herkomst.pad + pad, waarden)


def controleer_volgorde(inhoud: Inhoud) -> Iterator[Bevinding]:
    """`naar` ligt onder `van`."""
    for herkomst, activiteit in inhoud.van(Soort.LEERAANBOD):
        yield from _omgekeerd(herkomst, "ontwikkelt", activiteit.ontwikkelt)
    for herkomst, plan in inhoud.van(Soort.PLANNEN):
        yield from _omgekeerd(herkomst, "doelen", plan.doelen)


def _omgekeerd(herkomst: Herkomst, veld: str, rijen: Iterable[Any]) -> Iterator[Bevinding]:
    for index, rij in enumerate(rijen):
        if rij.van is not None and rij.naar is not None and rij.naar < rij.van:
            waarden = {"reden": "naar_onder_van", "gevonden": str(rij.naar), "van": str(rij.van)}
            pad = (*herkomst.pad, veld, index, "naar")
            yield Bevinding("verkeerde-waarde", herkomst.bestand, pad, waarden)
