"""Wat er te leren valt en wat er gevolgd is, naar de strategische doelen die het dient."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from competentie_cli.domein.doellijn import Leergrond, Verwijzing
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Gevolgd
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.volgorde import sorteernaam

MAANDEN = 12


def grond_van(activiteit: Leeractiviteit, doelcompetenties: frozenset[str]) -> Leergrond:
    """Waarom een activiteit er is: voor een doel, anders omdat ze verplicht is, anders voor geen doel.

    Een activiteit dient een doel als ze een competentie ontwikkelt die bij een strategisch doel hoort.
    """
    ontwikkelt = {rij.competentie for rij in activiteit.ontwikkelt}
    if ontwikkelt & doelcompetenties:
        return Leergrond.DOEL
    if activiteit.verplicht != "nee":
        return Leergrond.VERPLICHT
    return Leergrond.GEEN_DOEL if ontwikkelt else Leergrond.NIET_BEKEND


def aanbod_naar_grond(organisatie: Organisatie, grond: Leergrond) -> tuple[Verwijzing, ...]:
    """De activiteiten uit het leeraanbod met deze grond, op naam."""
    doel = doelcompetenties(organisatie)
    gevonden = (a for a in organisatie.leeraanbod.values() if grond_van(a, doel) is grond)
    return tuple(Verwijzing(a.id, a.naam) for a in sorted(gevonden, key=_op_naam))


def aanbod_per_competentie(organisatie: Organisatie) -> dict[str, tuple[str, ...]]:
    """competentie -> de namen van de activiteiten die haar ontwikkelen, op naam."""
    gevonden: dict[str, list[str]] = defaultdict(list)
    for activiteit in sorted(organisatie.leeraanbod.values(), key=_op_naam):
        for competentie in dict.fromkeys(rij.competentie for rij in activiteit.ontwikkelt):
            gevonden[competentie].append(activiteit.naam)
    return {competentie: tuple(namen) for competentie, namen in gevonden.items()}


def doelcompetenties(organisatie: Organisatie) -> frozenset[str]:
    """De competenties die bij minstens één strategisch doel horen."""
    return frozenset(c for doel in organisatie.visie.doelen for c in doel.competenties)


def eerste_dag(peildatum: date) -> date:
    """De eerste dag van de twaalf maanden die op de peildatum eindigen."""
    return maanden_later(peildatum, -MAANDEN) + timedelta(days=1)


def gevolgd_naar_grond(
    ids: Iterable[str], organisatie: Organisatie, peildatum: date
) -> dict[Leergrond, Mapping[str, int]]:
    """grond -> id -> hoe vaak die persoon in de laatste twaalf maanden daarom iets volgde.

    Het gaat om de regels van het vormingsregister, behalve waar iemand niet verscheen. Van een regel zonder
    activiteit uit het leeraanbod is niet bekend wat ze dient.
    """
    doel = doelcompetenties(organisatie)
    per_grond: dict[Leergrond, Counter[str]] = {grond: Counter() for grond in Leergrond}
    for eigen in ids:
        for gevolgd in _recent(organisatie.medewerkers[eigen].gevolgd, peildatum):
            activiteit = organisatie.leeraanbod.get(gevolgd.leeractiviteit or "")
            grond = grond_van(activiteit, doel) if activiteit else Leergrond.NIET_BEKEND
            per_grond[grond][eigen] += 1
    return dict(per_grond)


def _recent(regels: Iterable[Gevolgd], peildatum: date) -> Iterator[Gevolgd]:
    sinds = eerste_dag(peildatum)
    return (r for r in regels if sinds <= r.datum <= peildatum and r.resultaat != "niet_verschenen")


def _op_naam(activiteit: Leeractiviteit) -> tuple[str, str]:
    return sorteernaam(activiteit.naam), activiteit.id
