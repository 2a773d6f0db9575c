"""De tweede gang: waar elke sleutel en waarde staat, en wat er aan de vorm van de YAML te melden valt."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from competentie_cli.meldingen import MEESTE_BEVINDINGEN, Bevinding, Pad, Plaats
from competentie_cli.opslag.gebeurtenissen import REGELEINDE, Onleesbaar, Volgende, leeg, met_parser

_DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}")


class Regels:
    """Rekent een index in de tekst om naar regel en kolom, zoals een editor ze telt."""

    def __init__(self, tekst: str) -> None:
        self._tekst = tekst
        self._begin = [0, *(m.end() for m in REGELEINDE.finditer(tekst))]
        self._bronregel = (0, "")

    def plaats(self, begin: int, einde: int) -> Plaats:
        """De plaats van een stuk tekst; een stuk over meer regels telt tot het eind van de eerste."""
        regel = bisect_right(self._begin, begin)
        kolom = begin - self._begin[regel - 1] + 1
        breedte = min(einde - begin, len(self.bronregel(regel)) - kolom + 1)
        return Plaats(regel, kolom, max(1, breedte))

    def bronregel(self, regel: int) -> str:
        """De tekst van een regel, zonder regeleinde; leeg voorbij het eind."""
        # veel bevindingen op één lange regel delen zo dezelfde tekst
        if self._bronregel[0] != regel:
            self._bronregel = (regel, self._snijd(regel))
        return self._bronregel[1]

    def _snijd(self, regel: int) -> str:
        if not 0 < regel <= len(self._begin):
            return ""
        tot = self._begin[regel] if regel < len(self._begin) else len(self._tekst)
        return self._tekst[self._begin[regel - 1] : tot].rstrip("\r\n")


@dataclass(slots=True)
class Plek:
    """Waar een waarde staat, met de plekken van wat eronder hangt.

    Args:
        einde: van een verzameling het einde van haar opening; waar `{…}` en `[…]` sluiten, zegt `slot`.
        doel: van een alias de plek met het anker.
    """

    begin: int
    einde: int
    stroom: bool = False
    sleutels: dict[str, tuple[Plek, Plek]] | None = None
    leden: list[Plek] | None = None
    slot: int = -1
    doel: Plek | None = None

    def zoek(self, pad: Pad, *, op_sleutel: bool) -> Plek:
        """De plek van een pad, zo ver als het in het bestand bestaat."""
        plek, sleutelplek = self, self
        for deel in pad:
            if plek.sleutels is not None and str(deel) in plek.sleutels:
                sleutelplek, plek = plek.sleutels[str(deel)]
            elif plek.leden is not None and isinstance(deel, int) and 0 <= deel < len(plek.leden):
                plek = sleutelplek = plek.leden[deel]
        return sleutelplek if op_sleutel else plek

    def bestaand(self, pad: Pad) -> Pad:
        """Het pad zoals het in het bestand staat: wat een korte schrijfwijze overslaat, valt weg."""
        gevonden: list[str | int] = []
        plek = self
        for deel in pad:
            if plek.sleutels is not None and str(deel) in plek.sleutels:
                plek = plek.sleutels[str(deel)][1]
            elif plek.leden is not None and isinstance(deel, int) and 0 <= deel < len(plek.leden):
                plek = plek.leden[deel]
            else:
                continue
            gevonden.append(deel)
        return tuple(gevonden)

    def eerste_sleutel(self) -> Plek:
        """De eerste sleutel van een mapping; zonder sleutels de plek zelf."""
        return next(iter(self.sleutels.values()))[0] if self.sleutels else self


@dataclass(slots=True)
class Vormvondst:
    """Iets aan de vorm van de YAML, met de plek waar het staat."""

    code: str
    plek: Plek
    pad: Pad
    waarden: dict[str, str] = field(default_factory=dict)


class _Boom:
    """Loopt de gebeurtenissen na en houdt alles bij wat de snelle weg overslaat."""

    def __init__(self, tekst: str, volgende: Volgende) -> None:
        self._tekst = tekst
        self._volgende = volgende
        self._ankers: dict[str, Plek] = {}
        self._woorden: dict[str, str] = {}
        self._cijfer: tuple[int, str] = (-2, "")
        self.vondsten: list[Vormvondst] = []
        self.leeg: list[Pad] = []

    def lees(self) -> Plek | None:
        volgende = self._volgende
        volgende()
        if type(volgende()) is StreamEndEvent:
            return None
        wortel = self._knoop(volgende(), ())
        volgende()
        if type(extra := volgende()) is not StreamEndEvent:
            begin = extra.start_mark.index
            self._meld("yaml-syntaxis", Plek(begin, begin + 3), (), reden="tweede_document")
        return wortel

    def _meld(self, code: str, plek: Plek, pad: Pad, **waarden: str) -> None:
        if len(self.vondsten) == MEESTE_BEVINDINGEN:
            raise Onleesbaar("te-groot", reden="bevindingen")
        self.vondsten.append(Vormvondst(code, plek, pad, waarden))

    def _knoop(self, gebeurtenis: Any, pad: Pad) -> Plek:
        plek = Plek(gebeurtenis.start_mark.index, gebeurtenis.end_mark.index)
        if type(gebeurtenis) is AliasEvent:
            return self._alias(gebeurtenis.anchor, plek, pad)
        if gebeurtenis.tag is not None:
            self._meld("verkeerde-waarde", plek, pad, reden="tag", gevonden=str(gebeurtenis.tag))
        if type(gebeurtenis) is ScalarEvent:
            return self._bewaar(gebeurtenis, plek)
        plek.stroom = bool(gebeurtenis.flow_style)
        if type(gebeurtenis) is MappingStartEvent:
            self._mapping(plek, pad)
        else:
            self._lijst(plek, pad)
        return self._bewaar(gebeurtenis, plek)

    def _bewaar(self, gebeurtenis: Any, plek: Plek) -> Plek:
        if gebeurtenis.anchor is not None:
            self._ankers[gebeurtenis.anchor] = plek
            if type(gebeurtenis) is ScalarEvent:
                self._woorden[gebeurtenis.anchor] = gebeurtenis.value
        return plek

    def _alias(self, anker: str, plek: Plek, pad: Pad) -> Plek:
        doel = self._ankers.get(anker)
        if doel is None:
            self._meld("yaml-syntaxis", plek, pad, reden="anker", gevonden=anker)
            return plek
        # wat onder een alias hangt, staat in het bestand bij het anker
        return Plek(plek.begin, plek.einde, doel.stroom, doel.sleutels, doel.leden, doel=doel)

    def _mapping(self, plek: Plek, pad: Pad) -> None:
        plek.sleutels = {}
        while type(gebeurtenis := self._volgende()) is not MappingEndEvent:
            sleutel = self._sleutel(gebeurtenis, plek, pad)
            sleutelplek = self._knoop(gebeurtenis, (*pad, sleutel))
            is_alias = type(gebeurtenis) is AliasEvent
            if type(gebeurtenis) is ScalarEvent or (is_alias and gebeurtenis.anchor in self._woorden):
                self._kijk_sleutel(sleutel, sleutelplek, plek, pad)
            elif not is_alias or gebeurtenis.anchor in self._ankers:
                self._meld("verkeerde-waarde", sleutelplek, pad, reden="sleutel")
            waarde = self._volgende()
            if leeg(waarde):
                self._kijk_leeg(sleutel, sleutelplek, waarde, plek, pad)
            self._komma(waarde, plek, (*pad, sleutel))
            plek.sleutels[sleutel] = (sleutelplek, self._knoop(waarde, (*pad, sleutel)))
        plek.einde = max(plek.einde, plek.begin + 1)
        plek.slot = gebeurtenis.end_mark.index

    def _sleutel(self, gebeurtenis: Any, plek: Plek, pad: Pad) -> str:
        self._komma(gebeurtenis, plek, pad)
        if type(gebeurtenis) is AliasEvent:
            return self._woorden.get(gebeurtenis.anchor, "")
        return str(getattr(gebeurtenis, "value", ""))

    def _kijk_sleutel(self, sleutel: str, waar: Plek, plek: Plek, pad: Pad) -> None:
        if sleutel == "<<":
            self._meld("verkeerde-waarde", waar, pad, reden="samenvoegen")
        if plek.sleutels and sleutel in plek.sleutels:
            self._meld("dubbele-sleutel", waar, (*pad, sleutel), gevonden=sleutel)

    def _kijk_leeg(self, sleutel: str, waar: Plek, waarde: Any, plek: Plek, pad: Pad) -> None:
        zonder_dubbele_punt = ":" not in self._tekst[waar.einde : waarde.start_mark.index]
        if plek.stroom and plek.sleutels and zonder_dubbele_punt:
            self._meld("komma-in-lijst", waar, (*pad, sleutel), gevonden=sleutel)
        else:
            self.leeg.append((*pad, sleutel))

    def _lijst(self, plek: Plek, pad: Pad) -> None:
        plek.leden = []
        while type(gebeurtenis := self._volgende()) is not SequenceEndEvent:
            eigen = (*pad, len(plek.leden))
            self._komma(gebeurtenis, plek, eigen)
            plek.leden.append(self._knoop(gebeurtenis, eigen))
        plek.slot = gebeurtenis.end_mark.index

    def _komma(self, gebeurtenis: Any, plek: Plek, pad: Pad) -> None:
        """Een komma tussen twee cijfers zonder spatie, behalve tussen twee datums."""
        if not plek.stroom or type(gebeurtenis) is not ScalarEvent or not gebeurtenis.implicit[0]:
            self._cijfer = (-2, "")
            return
        waarde, (einde, vorige) = gebeurtenis.value, self._cijfer
        begin = gebeurtenis.start_mark.index
        datums = _DATUM.fullmatch(vorige) and _DATUM.fullmatch(waarde)
        if waarde[:1].isdigit() and begin == einde + 1 and not datums:
            stuk = Plek(begin, gebeurtenis.end_mark.index)
            self._meld("komma-in-lijst", stuk, pad, gevonden=f"{vorige},{waarde}")
        self._cijfer = (gebeurtenis.end_mark.index, waarde) if waarde[-1:].isdigit() else (-2, "")


@dataclass(frozen=True, slots=True)
class Plekken:
    """De plekken van één bestand.

    Args:
        leeg: paden van sleutels zonder waarde; de snelle weg laat ze weg.
    """

    wortel: Plek | None
    vondsten: tuple[Vormvondst, ...]
    leeg: tuple[Pad, ...]

    def plek(self, bevinding: Bevinding) -> Plek:
        """Waar een bevinding staat; van wat ontbreekt de eerste sleutel van de mapping."""
        if self.wortel is None:
            return Plek(0, 1)
        gevonden = self.wortel.zoek(bevinding.pad, op_sleutel=bevinding.op_sleutel)
        return gevonden.eerste_sleutel() if bevinding.op_eerste else gevonden


def lees_plekken(tekst: str) -> Plekken:
    """De plekken van een tekst die al zonder syntaxisfout gelezen is.

    Raises:
        Onleesbaar: als er aan de vorm van de YAML te veel te melden valt.
    """

    def bouw(volgende: Volgende) -> Plekken:
        boom = _Boom(tekst, volgende)
        wortel = boom.lees()
        return Plekken(wortel, tuple(boom.vondsten), tuple(boom.leeg))

    return met_parser(tekst, bouw)
