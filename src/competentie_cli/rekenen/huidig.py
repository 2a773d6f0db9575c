"""Eén huidig niveau uit de bronnen (rekenregels.md, Huidig niveau 5 en 6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import BRONVOLGORDE, Bronnen, Bronwaarde, Huidig, Ouderdom
from competentie_cli.rekenen.getallen import mediaan, rond

_GROEP = frozenset({"assessment", "evc", "bewijs", "collega", "medewerker", "klant"})


def huidig_niveau(bronnen: Bronnen, regels: Beoordelingsregels) -> Huidig | None:
    """Het huidige niveau volgens `combineer`; None als geen bron iets zegt."""
    if not bronnen.alle:
        return None
    return _COMBINEER[regels.combineer](bronnen.meetellend, regels)


def _een(waarde: Bronwaarde) -> Huidig:
    return Huidig(rond(waarde.niveau), waarde.bron, (waarde,))


def _groepsmediaan(bronnen: Sequence[Bronwaarde]) -> Huidig:
    if len(bronnen) == 1:
        return _een(bronnen[0])
    return Huidig(rond(mediaan(b.niveau for b in bronnen)), "mediaan", tuple(bronnen))


def _afspraak(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    """Afgesproken, leidinggevende, de mediaan van de groep: de eerste van de jongste klasse, anders zelf."""
    op_naam = {bron.bron: bron for bron in bronnen}
    groep = [bron for bron in bronnen if bron.bron in _GROEP]
    kandidaten = [_een(op_naam[naam]) for naam in ("afgesproken", "leidinggevende") if naam in op_naam]
    if groep:
        kandidaten.append(_groepsmediaan(groep))
    for klasse in Ouderdom:
        for kandidaat in kandidaten:
            if kandidaat.laatste.ouderdom is klasse:
                return kandidaat
    return _een(op_naam["zelf"])


def _zonder_zelf(bronnen: Sequence[Bronwaarde]) -> Sequence[Bronwaarde]:
    return [bron for bron in bronnen if bron.bron != "zelf"] or bronnen


def _mediaan(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    return _groepsmediaan(_zonder_zelf(bronnen))


def _laagste(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    """De laagste; van gelijke de laatst gedateerde, dan de eerste in de vaste volgorde."""
    return _een(
        min(
            _zonder_zelf(bronnen),
            key=lambda b: (b.niveau, -b.datum.toordinal(), BRONVOLGORDE.index(b.bron)),
        )
    )


def _gewogen(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    """Gewogen gemiddelde over de bronnen met een gewicht; zonder gewicht de mediaan."""
    gewichten = {str(bron): gewicht for bron, gewicht in regels.gewichten.items() if gewicht}
    met = [bron for bron in bronnen if bron.bron in gewichten]
    if not met:
        return _mediaan(bronnen, regels)
    if len(met) == 1:
        return _een(met[0])
    som = sum((gewichten[b.bron] * b.niveau for b in met), Decimal(0))
    noemer = sum((gewichten[b.bron] for b in met), Decimal(0))
    return Huidig(rond(som / noemer), "gewogen", tuple(met))


_COMBINEER: dict[str, Callable[[Sequence[Bronwaarde], Beoordelingsregels], Huidig]] = {
    "afspraak": _afspraak,
    "mediaan": _mediaan,
    "laagste": _laagste,
    "gewogen": _gewogen,
}
