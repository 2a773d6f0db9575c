"""Of een plan naar een status kan, wat er dan in het bestand komt, en wat er eerst te vragen valt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.levensloop import TEKENAARS, Stap
from competentie_cli.domein.plan import Doel, Handtekening, Plan
from competentie_cli.rekenen.inzet import actiestand, bereken_ruimte
from competentie_cli.rekenen.smart import ontbrekend

ONAF = frozenset({"open", "bezig", "deels", "niet"})
_NIET_BEKEKEN = frozenset({"open", "bezig"})


def bereken_stap(plan: Plan, naar: str, tekent: Mapping[str, Handtekening], peildatum: date) -> Stap:
    """Wat er in het bestand komt; wat er al staat, verandert niet.

    Args:
        tekent: de handtekeningen die nu opgegeven zijn.
    """
    besproken = peildatum if naar == "besproken" and plan.besproken is None else None
    staat = _staat(plan)
    return Stap(plan.status, naar, besproken, {wie: h for wie, h in tekent.items() if wie not in staat})


def botsende_handtekeningen(plan: Plan, tekent: Mapping[str, Handtekening]) -> dict[str, Handtekening]:
    """Wie volgens het bestand anders tekende dan nu opgegeven is, met wat er staat."""
    staat = _staat(plan)
    return {wie: staat[wie] for wie, nieuw in tekent.items() if wie in staat and staat[wie] != nieuw}


def mist_handtekening(plan: Plan, tekent: Mapping[str, Handtekening], peildatum: date) -> tuple[str, ...]:
    """Wie nog niet tekende op de peildatum, voor akkoord of voor gezien."""
    alle = {**tekent, **_staat(plan)}
    return tuple(wie for wie in TEKENAARS if wie not in alle or alle[wie].datum > peildatum)


def _staat(plan: Plan) -> dict[str, Handtekening]:
    paren = (("medewerker", plan.akkoord.medewerker), ("leidinggevende", plan.akkoord.leidinggevende))
    return {wie: handtekening for wie, handtekening in paren if handtekening is not None}


def open_vragen(
    plan: Plan, naar: str, organisatie: Organisatie, peildatum: date
) -> Iterator[tuple[int, str, str]]:
    """Wat er per doel nog te vragen valt: nummer, soort (`smart` of `stand`) en letter of status.

    Vóór de handtekening is dat wat een doel mist om te volgen; bij het terugkijken is het hoe het liep.
    """
    for nummer, doel in enumerate(plan.doelen, 1):
        if naar == "ondertekend":
            yield from ((nummer, "smart", letter) for letter in _letters(plan, doel, organisatie, peildatum))
        elif naar == "geevalueerd" and doel.status in _NIET_BEKEKEN:
            yield nummer, "stand", doel.status


def _letters(plan: Plan, doel: Doel, organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    persoon = organisatie.medewerkers[plan.medewerker]
    ruimte = bereken_ruimte(persoon, plan, organisatie, peildatum)
    acties = [actiestand(actie, organisatie) for actie in doel.acties]
    yield from (letter for letter, _ in ontbrekend(doel, plan, acties, ruimte, peildatum) if letter != "A")
