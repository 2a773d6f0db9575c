"""Uitzonderingen die een opdracht doen stoppen, met hun uitgangscode."""

from __future__ import annotations


class CompetentieFout(Exception):
    """Een boodschap voor de gebruiker die de opdracht beëindigt."""

    uitgang = 1

    def __init__(self, tekst: str, hulp: str = "") -> None:
        super().__init__(tekst)
        self.tekst = tekst
        self.hulp = hulp


class GebruikFout(CompetentieFout):
    """De opdracht werd verkeerd ingetikt."""

    uitgang = 2


class OrganisatieFout(CompetentieFout):
    """Er is geen bruikbare organisatiemap."""

    uitgang = 2


class SjabloonFout(CompetentieFout):
    """Een sjabloon of tekstenbestand kan niet gebruikt worden."""


class SchrijfFout(CompetentieFout):
    """Een bestand kon niet geschreven worden."""


class BewerkFout(CompetentieFout):
    """Een wijziging kan niet in een bestand gebeuren zonder iets anders mee te veranderen.

    Args:
        regel: de regel waar het om gaat, vanaf 1.
    """

    def __init__(self, tekst: str, hulp: str = "", *, regel: int | None = None) -> None:
        super().__init__(tekst, hulp)
        self.regel = regel
