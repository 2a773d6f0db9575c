"""Wat er in het dossier voor overleg staat: de stand, wat er bewaard wordt, en de rekenvoorbeelden."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from competentie_cli.domein.kloof import Dekking, Kloofrij
from competentie_cli.domein.stapstand import Stappenstand

GEGEVENSSOORTEN = (
    "inschattingen", "bewijzen", "gesprekken", "plannen", "vorming", "talenten", "scans",
)  # fmt: skip
"""De soorten gegevens over mensen met een eigen bewaartermijn, in de volgorde van het dossier."""


@dataclass(frozen=True, slots=True)
class Rekenvoorbeeld:
    """Verzonnen inschattingen, uitgerekend met de regels van de organisatie.

    Args:
        verschil: mensen zien niet hetzelfde.
        afspraak: er is samen een niveau afgesproken.
        onmisbaar: kritiek, en alleen zelf ingeschat.
        boven: meer dan gevraagd; met een te kleine ronde, als die bestaat.
        passing: hoe dicht de bekende niveaus bij de gevraagde liggen.
        actueel_tot, telt_tot: tot wanneer een inschatting van de peildatum actueel is en meetelt.
        ronde_tot: tot wanneer een laatste antwoord nog bij een antwoord van de peildatum hoort.
        afgerond: (1 + 2 + 2) / 3 zoals het getoond wordt.
        groepen: de omvang van drie verzonnen groepen, en of hun cijfer er mag staan.
    """

    verschil: Kloofrij
    afspraak: Kloofrij
    onmisbaar: Kloofrij
    boven: Kloofrij
    dekking: Dekking
    passing: Decimal
    actueel_tot: date
    telt_tot: date
    ronde_tot: date
    afgerond: Decimal
    groepen: tuple[tuple[int, bool], ...]


@dataclass(frozen=True, slots=True)
class Gebruik:
    """Wat de organisatie nu al bewaart; wat over te weinig mensen gaat, staat er niet bij.

    Args:
        bronnen: van wie inschattingen komen.
        gegevens: welke soorten gegevens er zijn.
        competenties: hoeveel competenties het woordenboek telt.
        functies: hoeveel functies er zijn, zonder de rollen.
        per_functie: hoeveel competenties de kleinste en de grootste functie vraagt, kerncompetenties erbij.
    """

    bronnen: tuple[str, ...]
    gegevens: tuple[str, ...]
    competenties: int
    functies: int
    per_functie: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """Alles wat het dossier vertelt."""

    stand: Stappenstand
    gebruik: Gebruik
    voorbeeld: Rekenvoorbeeld
