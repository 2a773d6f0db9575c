"""Tekens die een sjabloon achterlaat voor de afwerking: wat geen tag zelf kan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree
from markupsafe import Markup

BREEDTES = "breedtes"
NUMMER = "nummer"
VAST = "vast"


def breedtes(tabel: Mapping[str, Any]) -> Markup:
    """Zegt hoe breed de kolommen van de tabel hierna zijn, naar verhouding."""
    return Markup(f"<?{BREEDTES} {' '.join(map(str, tabel['breedtes']))}?>")


def nummer_opnieuw() -> Markup:
    """Zegt dat de genummerde lijst hierna bij 1 begint."""
    return Markup(f"<?{NUMMER} opnieuw?>")


def bij_volgende() -> Markup:
    """Zegt dat de alinea hierna op de bladzijde blijft van wat erop volgt."""
    return Markup(f"<?{VAST} ja?>")


def neem(inhoud: Any, soort: str) -> Iterator[tuple[Any, str]]:
    """De tekens van een soort: het element erna en wat het teken zegt; het teken zelf verdwijnt."""
    for teken in list(inhoud.iter(etree.ProcessingInstruction)):
        if teken.target == soort:
            volgende, waarde = teken.getnext(), teken.text or ""
            teken.getparent().remove(teken)
            yield volgende, waarde
