"""Eén huidig niveau uit de bronnen (rekenregels.md, Huidig niveau 5 en 6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import BRONVOLGORDE, Bronnen, Bronwaarde, Huidig, Ouderdom
from competentie_cli.domein.uitleg import Oordeel
from competentie_cli.rekenen.getallen import mediaan, rond

_KLASSEN = tuple(Ouderdom)
_GROEP = frozenset({"assessment", "evc", "bewijs", "collega", "medewerker", "klant"})


def huidig_niveau(bronnen: Bronnen, regels: Beoordelingsregels) -> Huidig | None:
    """Het huidige niveau volgens `combineer`; None als geen bron iets zegt."""
    if not bronnen.alle:
        return None
    return _COMBINEER[regels.combineer](bronnen.meetellend, regels)


def _een(waarde: Bronwaarde) -> Huidig:
    return _huidig(waarde.niveau, waarde.bron, (waarde,))


def _huidig(niveau: Decimal, naam: str, gebruikt: Sequence[Bronwaarde]) -> Huidig:
    return Huidig(rond(niveau), naam, tuple(gebruikt), niveau)


def _groepsmediaan(bronnen: Sequence[Bronwaarde]) -> Huidig:
    if len(bronnen) == 1:
        return _een(bronnen[0])
    return _huidig(mediaan(b.niveau for b in bronnen), "mediaan", bronnen)


def _kandidaten(bronnen: Sequence[Bronwaarde]) -> list[Huidig]:
    """Afgesproken, leidinggevende en de mediaan van de groep, in die volgorde."""
    op_naam = {bron.bron: bron for bron in bronnen}
    groep = [bron for bron in bronnen if bron.bron in _GROEP]
    kandidaten = [_een(op_naam[naam]) for naam in ("afgesproken", "leidinggevende") if naam in op_naam]
    return [*kandidaten, _groepsmediaan(groep)] if groep else kandidaten


def _klasse(huidig: Huidig) -> int:
    """Hoe oud een kandidaat is; de jongste klasse eerst."""
    return _KLASSEN.index(huidig.laatste.ouderdom)


def _afspraak(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    """De eerste kandidaat van de jongste klasse; zonder kandidaten blijft alleen zelf over."""
    kandidaten = _kandidaten(bronnen)
    return min(kandidaten, key=_klasse) if kandidaten else _een(bronnen[0])


def _zonder_zelf(bronnen: Sequence[Bronwaarde]) -> Sequence[Bronwaarde]:
    return [bron for bron in bronnen if bron.bron != "zelf"] or bronnen


def _mediaan(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    return _groepsmediaan(_zonder_zelf(bronnen))


def _rang_laagste(bron: Bronwaarde) -> tuple[Decimal, int, int]:
    """De laagste; van gelijke de laatst gedateerde, dan de eerste in de vaste volgorde."""
    return (bron.niveau, -bron.datum.toordinal(), BRONVOLGORDE.index(bron.bron))


def _laagste(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    return _een(min(_zonder_zelf(bronnen), key=_rang_laagste))


def gewichten_van(regels: Beoordelingsregels) -> dict[str, Decimal]:
    """De bronnen met een gewicht boven nul."""
    return {str(bron): gewicht for bron, gewicht in regels.gewichten.items() if gewicht}


def _gewogen(bronnen: Sequence[Bronwaarde], regels: Beoordelingsregels) -> Huidig:
    """Gewogen gemiddelde over de bronnen met een gewicht; zonder gewicht de mediaan."""
    gewichten = gewichten_van(regels)
    met = [bron for bron in bronnen if bron.bron in gewichten]
    if not met:
        return _mediaan(bronnen, regels)
    if len(met) == 1:
        return _een(met[0])
    som = sum((gewichten[b.bron] * b.niveau for b in met), Decimal(0))
    noemer = sum((gewichten[b.bron] for b in met), Decimal(0))
    return _huidig(som / noemer, "gewogen", met)


_COMBINEER: dict[str, Callable[[Sequence[Bronwaarde], Beoordelingsregels], Huidig]] = {
    "afspraak": _afspraak,
    "mediaan": _mediaan,
    "laagste": _laagste,
    "gewogen": _gewogen,
}


def waarom_niet(bron: Bronwaarde, huidig: Huidig, bronnen: Bronnen, regels: Beoordelingsregels) -> Oordeel:
    """Waarom een bron niet bij de gebruikte zit, langs dezelfde rangen als het niveau zelf."""
    if bron not in bronnen.meetellend:
        return Oordeel.VEROUDERD
    gewichten = gewichten_van(regels)
    if regels.combineer == "gewogen" and any(b.bron in gewichten for b in huidig.gebruikt):
        return Oordeel.GEEN_GEWICHT
    if bron.bron == "zelf":
        return Oordeel.ZELF_WIJKT
    if regels.combineer == "laagste":
        lager = bron.niveau > huidig.gebruikt[0].niveau
        return Oordeel.NIET_LAAGSTE if lager else Oordeel.GELIJK
    eigen = next(k for k in _kandidaten(bronnen.meetellend) if bron in k.gebruikt)
    return Oordeel.JONGERE_BRON if _klasse(eigen) > _klasse(huidig) else Oordeel.VOLGORDE
