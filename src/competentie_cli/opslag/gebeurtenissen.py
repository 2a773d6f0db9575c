"""Van YAML-tekst naar dicts, lijsten en tekst, over de gebeurtenissen van ruamels C-parser.

Dit is de snelle weg: ze houdt geen plaatsen bij en zegt alleen óf er iets te melden kan zijn. Wat er dan te
melden is, zoekt `plekken` op in een tweede gang (gemeten: 0,27 ms per bestand tegen 1,7 ms voor de C-lader).
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from sys import intern
from typing import Any, TypeVar

from competentie_cli.domein.nul import Nul

try:
    from _ruamel_yaml import CParser
except ImportError:  # geen C-uitbreiding op deze machine: de zuivere parser leest hetzelfde, trager
    CParser = None
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

NULWOORDEN = frozenset({"~", "null", "Null", "NULL"})
DIEPSTE = 40
MEESTE_HERHALING = 100_000
MEESTE_GEBEURTENISSEN = 2_000_000
_CIJFERKOMMA = re.compile(r"[0-9],[0-9]")
LANGSTE_VOOR_ZUIVER = 100_000


class Onleesbaar(Exception):
    """De tekst is geen bruikbare YAML.

    Args:
        code: de code van de bevinding.
        regel, kolom: waar de lezer stopte, vanaf 1.
        reden: welke tekst van de code past.
    """

    def __init__(self, code: str, regel: int = 1, kolom: int = 1, reden: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.reden = reden
        self.regel = regel
        self.kolom = kolom


Volgende = Callable[[], Any]
Gelezen = tuple[Any, bool]
T = TypeVar("T")


def met_parser(tekst: str, bouw: Callable[[Volgende], T]) -> T:
    """Bouwt iets over de gebeurtenissen van de C-parser; waar die er niet is of struikelt, van de zuivere."""
    if CParser is None:
        return _zuiver(tekst, bouw)
    try:
        return bouw(_begrensd(CParser(tekst).get_event, tekst))
    except YAMLError as fout:
        if not _kan_struikelen(fout, tekst):
            raise
        with contextlib.suppress(YAMLError):
            return _zuiver(tekst, bouw)
        raise


def _kan_struikelen(fout: Any, tekst: str) -> bool:
    """Of de oude libyaml in ruamel kan struikelen over iets geldigs: `{adres: http://…}` of `[Wat lukt?]`."""
    # de zuivere parser heeft seconden nodig per megabyte
    if len(tekst) > LANGSTE_VOOR_ZUIVER:
        return False
    vraagteken = "?" in tekst and ("[" in tekst or "{" in tekst)
    return vraagteken or getattr(fout, "problem", None) == "found unexpected ':'"


def _begrensd(volgende: Volgende, tekst: str) -> Volgende:
    """Dezelfde gebeurtenissen, tot het er te veel zijn."""
    # uit minder tekens komen er nooit veel meer: een gewoon bestand hoeft niet geteld
    if len(tekst) <= MEESTE_GEBEURTENISSEN:
        return volgende
    aantal = 0

    def tel() -> Any:
        nonlocal aantal
        aantal += 1
        if aantal > MEESTE_GEBEURTENISSEN:
            raise Onleesbaar("te-groot")
        return volgende()

    return tel


def _zuiver(tekst: str, bouw: Callable[[Volgende], T]) -> T:
    from ruamel.yaml import YAML

    gebeurtenissen = YAML(typ="safe", pure=True).parse(tekst)

    def volgende() -> Any:
        try:
            gebeurtenis = next(gebeurtenissen)
            if type(gebeurtenis) is ScalarEvent:
                # een half teken zoals "\ud800" kan nergens geschreven worden
                gebeurtenis.value.encode()
        except (ValueError, OverflowError) as fout:
            raise YAMLError(str(fout)) from fout
        return gebeurtenis

    return bouw(_begrensd(volgende, tekst))


class _Boom:
    """Bouwt de waarde op en onthoudt of er iets verdachts langskwam."""

    def __init__(self, volgende: Volgende) -> None:
        self._volgende = volgende
        self._ankers: dict[str, Any] = {}
        self._herhaald = 0
        self._diepte = 0
        self.verdacht = False

    def lees(self) -> Any:
        """De waarde van het eerste document, of None als het leeg is."""
        volgende = self._volgende
        volgende()
        if type(volgende()) is StreamEndEvent:
            return None
        eerste = volgende()
        waarde = None if leeg(eerste) else self._knoop(eerste)
        volgende()
        if type(volgende()) is not StreamEndEvent:
            self.verdacht = True
        return waarde

    def _knoop(self, gebeurtenis: Any) -> Any:
        soort = type(gebeurtenis)
        if soort is AliasEvent:
            return self._alias(gebeurtenis.anchor)
        if gebeurtenis.ctag is not None:
            self.verdacht = True
        anker = gebeurtenis.anchor
        if anker is not None:
            self._ankers[anker] = _BEZIG
        waarde = _tekst(gebeurtenis) if soort is ScalarEvent else self._verzameling(gebeurtenis)
        if anker is not None:
            self._ankers[anker] = waarde
        return waarde

    def _verzameling(self, gebeurtenis: Any) -> Any:
        self._diepte += 1
        if self._diepte > DIEPSTE:
            raise Onleesbaar("te-groot")
        waarde = self._mapping() if type(gebeurtenis) is MappingStartEvent else self._lijst()
        self._diepte -= 1
        return waarde

    def _mapping(self) -> dict[str, Any]:
        volgende, knoop = self._volgende, self._knoop
        mapping: dict[str, Any] = {}
        while type(gebeurtenis := volgende()) is not MappingEndEvent:
            # een kale scalar is veruit het gewoonst: geen aanroep per sleutel of waarde
            if type(gebeurtenis) is ScalarEvent and gebeurtenis.anchor is None and gebeurtenis.ctag is None:
                sleutel = intern(gebeurtenis.value)
            else:
                sleutel = knoop(gebeurtenis)
            gebeurtenis = volgende()
            if type(gebeurtenis) is ScalarEvent and gebeurtenis.anchor is None and gebeurtenis.ctag is None:
                waarde = gebeurtenis.value
                if waarde in NULWOORDEN:
                    waarde = _tekst(gebeurtenis)
            else:
                waarde = knoop(gebeurtenis)
            if not isinstance(sleutel, str) or sleutel == "<<" or (waarde == "" and leeg(gebeurtenis)):
                self.verdacht = True
                continue
            if sleutel in mapping:
                self.verdacht = True
            mapping[sleutel] = waarde
        return mapping

    def _lijst(self) -> list[Any]:
        volgende, knoop = self._volgende, self._knoop
        lijst: list[Any] = []
        while type(gebeurtenis := volgende()) is not SequenceEndEvent:
            waarde = knoop(gebeurtenis)
            lijst.append(None if waarde == "" and leeg(gebeurtenis) else waarde)
        return lijst

    def _alias(self, anker: str) -> Any:
        if anker not in self._ankers:
            self.verdacht = True
            return ""
        waarde = self._ankers[anker]
        if waarde is not _BEZIG:
            self._herhaald += _omvang(waarde, MEESTE_HERHALING)
        if waarde is _BEZIG or self._herhaald > MEESTE_HERHALING:
            raise Onleesbaar("te-groot")
        return waarde


_BEZIG = object()


def _tekst(gebeurtenis: Any) -> str:
    waarde: str = gebeurtenis.value
    return Nul(waarde) if waarde in NULWOORDEN and gebeurtenis.implicit[0] else waarde


def _omvang(waarde: Any, grens: int) -> int:
    """Hoeveel waarden er onder een waarde hangen, tot aan een grens."""
    aantal, open_ = 0, [waarde]
    while open_ and aantal <= grens:
        aantal += 1
        hier = open_.pop()
        if isinstance(hier, dict):
            open_ += hier.values()
        elif isinstance(hier, list):
            open_ += hier
    return aantal


def leeg(gebeurtenis: Any) -> bool:
    """Of een scalar er niet staat; een leeg paar aanhalingstekens staat er wel."""
    return type(gebeurtenis) is ScalarEvent and gebeurtenis.value == "" and bool(gebeurtenis.implicit[0])


def lees_waarde(tekst: str) -> Gelezen:
    """De waarde van een YAML-tekst, en of een tweede gang nodig is om iets te melden.

    Raises:
        Onleesbaar: bij een fout in de YAML zelf, of als ze te groot of te diep is.
    """

    def bouw(volgende: Volgende) -> Gelezen:
        boom = _Boom(volgende)
        waarde = boom.lees()
        return waarde, boom.verdacht or _kan_komma_splitsen(tekst)

    try:
        return met_parser(tekst, bouw)
    except YAMLError as fout:
        raise _onleesbaar(fout, tekst) from fout


# wat YAML een regeleinde noemt en een editor niet
_ANDERE_EINDES = ("\x85", "\u2028", "\u2029")
REGELEINDE = re.compile(r"\r\n|\r|\n")


def _kan_komma_splitsen(tekst: str) -> bool:
    """Of er een komma tussen twee cijfers in een korte lijst kan staan; zeker weet de tweede gang het."""
    if _CIJFERKOMMA.search(tekst) is None:
        return False
    return any(_kan_in_regel(regel) for regel in tekst.splitlines())


def _kan_in_regel(regel: str) -> bool:
    eerste = min((plek for plek in (regel.find("["), regel.find("{")) if plek >= 0), default=-1)
    if eerste < 0:
        return False
    loopt_door = max(regel.rfind("["), regel.rfind("{")) > max(regel.rfind("]"), regel.rfind("}"))
    return loopt_door or _CIJFERKOMMA.search(regel, eerste) is not None


def _onleesbaar(fout: Any, tekst: str) -> Onleesbaar:
    merk = getattr(fout, "problem_mark", None)
    if merk is None:
        # een teken dat in YAML niet mag: de C-parser telt het in bytes
        voor = tekst.encode()[: int(getattr(fout, "position", 0) or 0)].decode(errors="ignore")
    elif any(einde in tekst for einde in _ANDERE_EINDES):
        voor = tekst[: merk.index]
    else:
        return Onleesbaar("yaml-syntaxis", merk.line + 1, merk.column + 1)
    regels = REGELEINDE.split(voor)
    return Onleesbaar("yaml-syntaxis", len(regels), len(regels[-1]) + 1)
