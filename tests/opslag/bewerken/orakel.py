"""Een tweede mening over wijzigingen, over de knopen van PyYAML: wat ze moeten doen, en welke niet kunnen."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import yaml

from competentie_cli.opslag.bewerken import (
    HernoemSleutel,
    Verwijder,
    VoegLidToe,
    VoegSleutelToe,
    Wijziging,
    ZetWaarde,
)
from tests.opslag.documenten import Pad

TEKSTEN = (
    "An",
    "Nee",
    "yes",
    "null",
    "1.10",
    "2026-01-01",
    "a, b",
    "Wat: dit",
    "met # hekje",
    "'",
    '"ja" zei ze',
    "een\ntwee",
    "een\n\n  drie\n",
    " spatie ",
    "tab\there",
    "\\pad\\",
    "#",
    "- x",
    "{",
    "[a]",
    "&x",
    "*x",
    "!x",
    "%x",
    "@x",
    "`x",
    "? x",
    "|",
    ">-",
    "é😀中",
    "x\u2028y\x85z",
    "a:",
    "",
    "~",
    "twee\nregels \n",
    "Ik voer zelf een gesprek met de familie: rustig, en met respect voor wat er speelt in het huis vandaag.",
)
LOS: tuple[Any, ...] = (3, -1, Decimal("2.50"), Decimal("1E+3"), date(2026, 11, 21), True, False)


def lees(tekst: str) -> Any:
    """De waarde volgens PyYAML, alle scalars als tekst, niets gedeeld."""
    return copy.deepcopy(yaml.load(tekst, Loader=yaml.CBaseLoader), _Vergeet())


class _Vergeet(dict[int, Any]):
    """Een geheugen voor deepcopy dat niets onthoudt: wat gedeeld was, wordt apart."""

    def get(self, sleutel: int, anders: Any = None) -> Any:
        return anders


@dataclass(frozen=True)
class Plaats:
    """Een knoop op een pad; `alias` als er een `*` staat."""

    pad: Pad
    knoop: Any
    alias: bool


class Gelezen:
    """De knopen van een tekst op hun pad, en welke er meer dan eens gebruikt worden."""

    def __init__(self, tekst: str) -> None:
        self._gezien: set[int] = set()
        self._ouders: dict[int, list[Pad]] = {}
        self.plaatsen = {
            plaats.pad: plaats for plaats in self._loop(yaml.compose(tekst, yaml.CSafeLoader), ())
        }

    def _loop(self, knoop: Any, pad: Pad) -> Iterator[Plaats]:
        alias = id(knoop) in self._gezien
        self._gezien.add(id(knoop))
        if alias:
            self._ouders.setdefault(id(knoop), []).append(pad)
        yield Plaats(pad, knoop, alias)
        if isinstance(knoop, yaml.MappingNode):
            for sleutel, lid in knoop.value:
                yield from self._loop_onder(lid, (*pad, sleutel.value), alias=alias)
        elif isinstance(knoop, yaml.SequenceNode):
            for index, lid in enumerate(knoop.value):
                yield from self._loop_onder(lid, (*pad, index), alias=alias)

    def _loop_onder(self, knoop: Any, pad: Pad, *, alias: bool) -> Iterator[Plaats]:
        if not alias:
            yield from self._loop(knoop, pad)
            return
        # wat onder een alias hangt, is van het anker
        yield Plaats(pad, knoop, True)
        if isinstance(knoop, yaml.MappingNode):
            for sleutel, lid in knoop.value:
                yield from self._loop_onder(lid, (*pad, sleutel.value), alias=True)
        elif isinstance(knoop, yaml.SequenceNode):
            for index, lid in enumerate(knoop.value):
                yield from self._loop_onder(lid, (*pad, index), alias=True)

    def gedeeld(self, wijziging: Wijziging) -> bool:
        """Of een wijziging via een anker of alias meer zou veranderen dan gevraagd."""
        bij = isinstance(wijziging, VoegSleutelToe | VoegLidToe)
        houder = wijziging.pad if bij else wijziging.pad[:-1]
        op_weg = [self.plaatsen[houder[:diepte]] for diepte in range(len(houder) + 1)]
        if any(plaats.alias or id(plaats.knoop) in self._ouders for plaats in op_weg):
            return True
        doel = self.plaatsen[wijziging.pad]
        if bij or isinstance(wijziging, HernoemSleutel) or doel.alias:
            return False
        return any(self._elders(plaats, wijziging.pad) for plaats in self._onder(wijziging.pad))

    def _onder(self, pad: Pad) -> Iterator[Plaats]:
        return (plaats for p, plaats in self.plaatsen.items() if p[: len(pad)] == pad and not plaats.alias)

    def _elders(self, plaats: Plaats, pad: Pad) -> bool:
        return any(ouder[: len(pad)] != pad for ouder in self._ouders.get(id(plaats.knoop), ()))


def pas_toe_op_waarde(waarde: Any, wijziging: Wijziging) -> Any:
    """De waarde van PyYAML met de wijziging erin; een lege tekst kan ook niets zijn."""
    waarde = copy.deepcopy(waarde)
    bij = isinstance(wijziging, VoegSleutelToe | VoegLidToe)
    if bij and _op(waarde, wijziging.pad) in ("", "~", "null", "Null", "NULL"):
        nieuw: Any = [] if isinstance(wijziging, VoegLidToe) else {}
        if not wijziging.pad:
            waarde = nieuw
        else:
            _op(waarde, wijziging.pad[:-1])[wijziging.pad[-1]] = nieuw
    houder = _op(waarde, wijziging.pad if bij else wijziging.pad[:-1])
    if isinstance(wijziging, ZetWaarde):
        houder[wijziging.pad[-1]] = als_gelezen(wijziging.waarde)
    elif isinstance(wijziging, Verwijder):
        del houder[wijziging.pad[-1]]
    elif isinstance(wijziging, HernoemSleutel):
        houder[wijziging.nieuw] = houder.pop(wijziging.pad[-1])
    elif isinstance(wijziging, VoegSleutelToe):
        houder[wijziging.sleutel] = als_gelezen(wijziging.waarde)
    else:
        index = len(houder) if wijziging.index is None else wijziging.index
        houder.insert(index, als_gelezen(wijziging.waarde))
    return waarde


def _op(waarde: Any, pad: Pad) -> Any:
    for deel in pad:
        waarde = waarde[deel]
    return waarde


def als_gelezen(waarde: Any) -> Any:
    """Wat PyYAML van een geschreven waarde teruggeeft."""
    if isinstance(waarde, dict):
        return {sleutel: als_gelezen(lid) for sleutel, lid in waarde.items()}
    if isinstance(waarde, list):
        return [als_gelezen(lid) for lid in waarde]
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return f"{waarde:f}" if isinstance(waarde, Decimal) else str(waarde)


def willekeurige_waarde(lot: Random, diepte: int = 0) -> Any:
    """Een tekst, getal, datum, ja/nee, of een mapping of lijst ervan."""
    soort = lot.random()
    if diepte > 2 or soort < 0.7:
        return lot.choice(TEKSTEN) if soort < 0.5 else lot.choice(LOS)
    aantal = lot.randint(0, 3)
    if soort < 0.85:
        return {lot.choice(TEKSTEN) + str(i): willekeurige_waarde(lot, diepte + 1) for i in range(aantal)}
    return [willekeurige_waarde(lot, diepte + 1) for _ in range(aantal)]


def willekeurige_wijziging(lot: Random, gelezen: Gelezen) -> Wijziging:
    """Een wijziging die in deze tekst kan, al zou ze via een anker meer kunnen veranderen."""
    plaatsen = list(gelezen.plaatsen.values())
    if lot.random() < 0.4:
        houder = lot.choice([p for p in plaatsen if _kan_erbij(p)])
        return _erbij(lot, houder)
    doel = lot.choice([plaats for plaats in plaatsen if plaats.pad])
    ouder = gelezen.plaatsen[doel.pad[:-1]].knoop
    soort = lot.random()
    if soort < 0.55:
        return ZetWaarde(doel.pad, willekeurige_waarde(lot))
    if soort < 0.85 or isinstance(ouder, yaml.SequenceNode):
        return Verwijder(doel.pad)
    return HernoemSleutel(doel.pad, _vrij(lot, ouder))


def _kan_erbij(plaats: Plaats) -> bool:
    leeg = isinstance(plaats.knoop, yaml.ScalarNode) and plaats.knoop.style is None
    return not isinstance(plaats.knoop, yaml.ScalarNode) or (
        leeg and plaats.knoop.value in ("", "~", "null", "Null", "NULL") and not plaats.alias
    )


def _erbij(lot: Random, houder: Plaats) -> Wijziging:
    waarde = willekeurige_waarde(lot)
    if isinstance(houder.knoop, yaml.SequenceNode):
        index = lot.choice([None, lot.randint(0, len(houder.knoop.value))])
        return VoegLidToe(houder.pad, waarde, index)
    if isinstance(houder.knoop, yaml.MappingNode):
        sleutels = [sleutel.value for sleutel, _ in houder.knoop.value]
        return VoegSleutelToe(houder.pad, _vrij(lot, houder.knoop), waarde, lot.choice([None, *sleutels]))
    return VoegLidToe(houder.pad, waarde) if lot.random() < 0.5 else VoegSleutelToe(houder.pad, "n", waarde)


def _vrij(lot: Random, mapping: Any) -> str:
    bezet = {sleutel.value for sleutel, _ in mapping.value}
    return lot.choice([tekst for tekst in (*TEKSTEN, "nieuw 1") if tekst not in bezet and len(tekst) < 40])
