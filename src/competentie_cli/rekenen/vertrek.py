"""Wie binnen een termijn vertrekt: een bekende laatste werkdag, of het jaar van de pensioenleeftijd."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kwetsbaar import Vertrek
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.vereist import lopende_rollen
from competentie_cli.rekenen.volgorde import sorteernaam


def vertrekken(
    mensen: Iterable[Medewerker],
    organisatie: Organisatie,
    peildatum: date,
    tot: date,
    pensioenleeftijd: int | None,
) -> tuple[Vertrek, ...]:
    """Wie vertrekt van de peildatum tot en met de laatste dag; bekende data eerst.

    Een laatste werkdag gaat altijd voor de schatting. De schatting kent alleen het geboortejaar: het jaar
    telt mee zodra het begint voor de termijn om is, en ook als het al voorbij is en iemand nog in dienst is.
    """
    gevonden = []
    for persoon in mensen:
        op, jaar = _wanneer(persoon, pensioenleeftijd)
        if (op is not None and peildatum <= op <= tot) or (jaar is not None and jaar <= tot.year):
            wat = _functies(persoon, organisatie, peildatum)
            gevonden.append(Vertrek(persoon.id, persoon.naam, wat, op, jaar))
    return tuple(sorted(gevonden, key=_volgorde))


def _wanneer(persoon: Medewerker, pensioenleeftijd: int | None) -> tuple[date | None, int | None]:
    op = persoon.contract.uit_dienst
    if op is not None or pensioenleeftijd is None or persoon.geboortejaar is None:
        return op, None
    return None, persoon.geboortejaar + pensioenleeftijd


def _functies(persoon: Medewerker, organisatie: Organisatie, peildatum: date) -> tuple[str, ...]:
    ids = [persoon.functie, *(rol.functie for rol in lopende_rollen(persoon, peildatum))]
    functies = organisatie.functies
    return tuple(functies[eigen].naam if eigen in functies else eigen for eigen in dict.fromkeys(ids))


def _volgorde(vertrek: Vertrek) -> tuple[date, int, str, str]:
    return vertrek.op or date.max, vertrek.jaar or 0, sorteernaam(vertrek.toonnaam), vertrek.id
