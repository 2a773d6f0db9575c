"""Wat `schema` vertelt: welke soorten er zijn, en wat er in de organisatiemap kwam."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from competentie_cli.domein.soorten import SOORTEN
from competentie_cli.weergave.scherm.tekst import aantal, padtekst

_MEESTE_NAMEN = 5


def soortenlijst() -> Iterator[str]:
    """Elke soort bestand met wat erin staat."""
    for soort, regel in SOORTEN.items():
        yield f"{soort:<14}{(regel.model.__doc__ or '').splitlines()[0]}"


def geschreven(bestanden: Sequence[Path], regels: Sequence[Path]) -> Iterator[str]:
    """Welke bestanden er kwamen, en hoeveel YAML-bestanden nu hun schema noemen."""
    yield from (f"geschreven: {padtekst(bestand)}" for bestand in bestanden)
    if regels:
        werkwoord = "noemt" if len(regels) == 1 else "noemen"
        yield f"{aantal(len(regels), 'bestand', 'bestanden')} {werkwoord} nu bovenaan het schema."
    if not bestanden and not regels:
        yield "Alles stond er al."


def gebleven(blijven: Mapping[str, Sequence[Path]], zelf: Mapping[Path, str]) -> Iterator[str]:
    """Wat niet aangeraakt werd, waarom, en wat iemand zelf kan doen."""
    for waarom, bestanden in blijven.items():
        yield from (f"blijft staan: {padtekst(bestand)} ({waarom})" for bestand in bestanden[:_MEESTE_NAMEN])
        if (rest := len(bestanden) - _MEESTE_NAMEN) > 0:
            yield f"blijft staan: nog {aantal(rest, 'bestand', 'bestanden')} ({waarom})"
    for pad, tekst in zelf.items():
        yield f"blijft staan: {padtekst(pad)} (geen gewone JSON; er zou iets verloren gaan). Voeg zelf toe:"
        yield tekst.rstrip("\n")
