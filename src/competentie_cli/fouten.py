"""Uitzonderingen die een opdracht doen stoppen, met hun uitgangscode."""

from __future__ import annotations

import errno

_WAAROM = {
    errno.EACCES: "het mag niet, of het staat nog open in een ander programma",
    errno.EPERM: "het mag niet, of het staat nog open in een ander programma",
    errno.EROFS: "van deze schijf kan alleen gelezen worden",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOENT: "de map of het bestand bestaat niet",
    errno.ENOTDIR: "er staat een bestand waar een map hoort",
    errno.EEXIST: "er staat een bestand waar een map hoort",
    errno.EISDIR: "er staat een map waar een bestand hoort",
    errno.ENAMETOOLONG: "de naam is te lang",
}


def waarom(fout: OSError) -> str:
    """Waarom lezen of schrijven niet lukt, in gewone woorden."""
    return _WAAROM.get(fout.errno or 0) or fout.strerror or str(fout)


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
