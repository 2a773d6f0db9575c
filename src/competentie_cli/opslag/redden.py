"""Wat er van een onderdeel met fouten te lezen blijft, zodat ook de rest ervan nagekeken wordt."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from competentie_cli.domein.basis import Vast
from competentie_cli.domein.nul import Nul
from competentie_cli.meldingen import Pad

_MEESTE_RONDES = 25


def zonder_nul(model: type[Vast], ruw: dict[str, Any], fout: ValidationError) -> ValidationError | Vast:
    """Laat `~` en `null` weg waar geen tekst hoort, en leest opnieuw."""
    if not any(isinstance(e["input"], Nul) for e in fout.errors(include_url=False)):
        return fout
    eigen = copy.deepcopy(ruw)
    for _ in range(_MEESTE_RONDES):
        geraakt = [e["loc"] for e in fout.errors(include_url=False) if isinstance(e["input"], Nul)]
        if not any(_haal_weg(eigen, plek) for plek in geraakt):
            return fout
        try:
            return model.model_validate(eigen)
        except ValidationError as volgende:
            fout = volgende
    return fout


def _haal_weg(ruw: Any, plek: Pad) -> bool:
    """Verwijdert de sleutel van een Nul-waarde; een lid van een lijst blijft staan."""
    for deel in plek:
        volgende = _stap(ruw, deel)
        if isinstance(volgende, Nul):
            if isinstance(ruw, dict):
                del ruw[deel]
                return True
            return False
        if volgende is None:
            return False
        ruw = volgende
    return False


def _stap(ruw: Any, deel: str | int) -> Any:
    if isinstance(ruw, dict):
        return ruw.get(deel)
    if isinstance(ruw, list) and isinstance(deel, int) and deel < len(ruw):
        return ruw[deel]
    return None


def red(model: type[Vast], ruw: dict[str, Any], fouten: Sequence[ErrorDetails]) -> Gered | None:
    """Leest wat overblijft als de foute delen wegvallen; None als er niets overblijft."""
    return lees_met(Redding(ruw), model, fouten)


def lees_met(redding: Redding, model: type[Vast], fouten: Sequence[ErrorDetails]) -> Gered | None:
    """Laat een redding snoeien tot er te lezen valt; None als dat niet lukt."""
    for _ in range(_MEESTE_RONDES):
        if not redding.snoei(fouten):
            return None
        try:
            waarde = model.model_validate(redding.eigen)
        except ValidationError as volgende:
            fouten = volgende.errors(include_url=False)
        else:
            return Gered(waarde, redding.verschoven(), redding.gevuld())
    return None


@dataclass(frozen=True, slots=True)
class Gered:
    """Wat er te lezen bleef.

    Args:
        verschoven: pad van een lijst -> het oorspronkelijke volgnummer van elk lid dat bleef.
        gevuld: de paden waar een plaatsvervanger staat.
    """

    waarde: Vast
    verschoven: dict[Pad, tuple[int, ...]]
    gevuld: frozenset[Pad] = frozenset()


class Redding:
    """Snoeit in een kopie en onthoudt welke leden van lijsten bleven."""

    def __init__(self, ruw: dict[str, Any]) -> None:
        self.eigen = copy.deepcopy(ruw)
        self._nummers: dict[int, list[int]] = {}
        # wat weg is, blijft leven: anders krijgt iets nieuws dezelfde id()
        self._weg: list[Any] = []

    def snoei(self, fouten: Iterable[ErrorDetails]) -> bool:
        """Haalt van elke fout het kleinste stuk weg; onwaar als dat het hele onderdeel is."""
        weg: dict[tuple[int, str | int], Any] = {}
        for fout in fouten:
            plek = fout["loc"][:-1] if fout["type"] == "missing" else fout["loc"]
            houder, sleutel = self.doel(plek)
            if sleutel is None:
                return False
            weg[id(houder), sleutel] = houder
        # van achter naar voor, zodat volgnummers kloppen terwijl er leden verdwijnen
        for _, sleutel in sorted(
            weg, key=lambda lid: (lid[0], isinstance(lid[1], int), lid[1]), reverse=True
        ):
            self._verwijder(weg[_, sleutel], sleutel)
        return True

    def doel(self, plek: Pad) -> tuple[Any, str | int | None]:
        """Het kleinste stuk op een plek: de houder ervan en de sleutel daarin."""
        houder: Any = None
        sleutel: str | int | None = None
        hier: Any = self.eigen
        for deel in plek:
            if _stap(hier, deel) is None and not (isinstance(hier, dict) and deel in hier):
                break
            houder, sleutel, hier = hier, deel, hier[deel]
        return houder, sleutel

    def op(self, plek: Pad) -> Any:
        """Het kleinste stuk op een plek zelf."""
        houder, sleutel = self.doel(plek)
        return self.eigen if sleutel is None else houder[sleutel]

    def _verwijder(self, houder: Any, sleutel: str | int) -> None:
        if isinstance(houder, list):
            nummers = self._nummers.setdefault(id(houder), list(range(len(houder))))
            del nummers[int(sleutel)]
        self._weg.append(houder.pop(sleutel))

    def verschoven(self) -> dict[Pad, tuple[int, ...]]:
        """De lijsten waaruit leden verdwenen, op hun pad."""
        lijsten = ((pad, self._nummers.get(id(lid))) for pad, lid in houders(self.eigen, ()))
        return {pad: tuple(nummers) for pad, nummers in lijsten if nummers is not None}

    def gevuld(self) -> frozenset[Pad]:
        """De paden waar een plaatsvervanger staat."""
        return frozenset()


def houders(waarde: Any, pad: Pad) -> Iterator[tuple[Pad, Any]]:
    """Elke mapping en elke lijst, met haar pad."""
    yield pad, waarde
    paren = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    for sleutel, lid in paren:
        if isinstance(lid, dict | list):
            yield from houders(lid, (*pad, sleutel))
