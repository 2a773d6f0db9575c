"""Een tekst als regels, en wat er in YAML tussen de waarden staat: ruimte, regeleinden, commentaar."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from competentie_cli.opslag.bewerken.knippen import Knip

# ook wat YAML een regeleinde noemt en een editor niet
BREUK = "\r\n\x85\u2028\u2029"
EINDE = re.compile(f"\r\n|[{BREUK}]")
_RUIMTE = re.compile(f"(?:[ \t\ufeff{BREUK}]|#[^{BREUK}]*)*")
_SPATIES = re.compile(" *")
_BLANCO = re.compile("(?:[ \t]*(?:\r\n|\r|\n))*")


class Regeltekst:
    """Een tekst met haar regels."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self._begin = [0, *(m.end() for m in EINDE.finditer(tekst))]

    def regel(self, pos: int) -> int:
        """Het regelnummer, vanaf 1."""
        return bisect_right(self._begin, pos)

    def regelbegin(self, pos: int) -> int:
        """Het begin van de regel."""
        return self._begin[self.regel(pos) - 1]

    def regeleinde(self, pos: int) -> int:
        """Net voor het regeleinde."""
        gevonden = EINDE.search(self.tekst, pos)
        return gevonden.start() if gevonden else len(self.tekst)

    def vorig_einde(self, pos: int) -> int:
        """Net voor het regeleinde van de regel ervoor."""
        begin = self.regelbegin(pos)
        return begin - (2 if self.tekst[begin - 2 : begin] == "\r\n" else 1) if begin else 0

    def volgende_regel(self, pos: int) -> int:
        """Het begin van de volgende regel, of het einde van de tekst."""
        regel = self.regel(pos)
        return self._begin[regel] if regel < len(self._begin) else len(self.tekst)

    def kolom(self, pos: int) -> int:
        """De kolom, vanaf 0."""
        return pos - self.regelbegin(pos)

    def breuk(self, pos: int) -> str:
        """Het regeleinde dat op deze plek gebruikt wordt."""
        for regel in (self.regel(pos), self.regel(pos) - 1):
            if 0 < regel < len(self._begin):
                einde = self._begin[regel]
                gevonden = "\r\n" if self.tekst[einde - 2 : einde] == "\r\n" else self.tekst[einde - 1]
                return gevonden if gevonden in ("\r\n", "\n", "\r") else "\n"
        return "\n"

    def begint_regel(self, pos: int) -> bool:
        """Of er op de regel vóór deze plek niets dan spaties staat."""
        return not self.tekst[self.regelbegin(pos) : pos].strip(" ")

    def sluit_regel(self, pos: int) -> bool:
        """Of er op de regel na deze plek hoogstens commentaar staat."""
        return not self.tekst[pos : self.regeleinde(pos)].strip(" \t") or self.commentaar(pos) is not None

    # wat tussen de waarden staat

    def sla_over(self, pos: int) -> int:
        """De plek na alle ruimte, regeleinden en commentaar."""
        return self._voorbij(_RUIMTE, pos)

    def voorbij_spaties(self, pos: int) -> int:
        """De plek na alle spaties."""
        return self._voorbij(_SPATIES, pos)

    def voorbij_blanco(self, pos: int) -> int:
        """De plek na alle blanco regels."""
        return self._voorbij(_BLANCO, pos)

    def _voorbij(self, patroon: re.Pattern[str], pos: int) -> int:
        gevonden = patroon.match(self.tekst, pos)
        return gevonden.end() if gevonden else pos

    def staart(self, pos: int) -> int:
        """Net voor het regeleinde, voorbij het commentaar erachter en zijn vervolg op de regels eronder."""
        einde = self.regeleinde(pos)
        hekje = self._hekje(pos, einde)
        if hekje is None:
            return einde
        kolom = self.kolom(hekje)
        while (begin := self.volgende_regel(einde)) > einde:
            if self._hekje(begin, self.regeleinde(begin)) != begin + kolom:
                break
            einde = self.regeleinde(begin)
        return einde

    def commentaar(self, pos: int) -> int | None:
        """Waar het commentaar na een waarde begint, als er op die regel niets dan commentaar volgt."""
        return self._hekje(pos, self.regeleinde(pos))

    def _hekje(self, van: int, tot: int) -> int | None:
        rest = self.tekst[van:tot].lstrip(" \t")
        return tot - len(rest) if rest.startswith("#") else None

    # nieuwe regels

    def plaats_na(self, pos: int) -> int:
        """Waar na een einde een nieuwe regel kan komen."""
        # het einde van een tekst achter `|+` ligt al op een nieuwe regel
        return pos if pos and pos == self.regelbegin(pos) else self.volgende_regel(self.staart(pos))

    def regels_na(self, pos: int, regels: Sequence[str]) -> list[Knip]:
        """Nieuwe regels na de regel van een einde, in het regeleinde van die plek."""
        if not regels:
            return []
        breuk, plaats = self.breuk(pos), self.plaats_na(pos)
        if plaats == self.regelbegin(plaats):
            return [Knip(plaats, plaats, "".join(regel + breuk for regel in regels))]
        return [Knip(plaats, plaats, "".join(breuk + regel for regel in regels))]
