"""Wat er van een onderdeel met fouten te lezen blijft, zodat ook de rest ervan nagekeken wordt."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from competentie_cli.domein.basis import Nul, Vast
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


def red(model: type[Vast], ruw: dict[str, Any], fouten: Sequence[ErrorDetails]) -> Vast | None:
    """Leest wat overblijft als de foute delen wegvallen; None als er niets overblijft.

    Volgnummers in lijsten blijven kloppen: een lid dat niet te redden is, neemt zijn hele lijst mee.
    """
    eigen = copy.deepcopy(ruw)
    for _ in range(_MEESTE_RONDES):
        for fout in fouten:
            if not _snoei(eigen, fout):
                return None
        try:
            return model.model_validate(eigen)
        except ValidationError as volgende:
            fouten = volgende.errors(include_url=False)
    return None


def _snoei(ruw: dict[str, Any], fout: ErrorDetails) -> bool:
    """Verwijdert het kleinste stuk dat de fout wegneemt; onwaar als dat het hele onderdeel is."""
    plek = fout["loc"][:-1] if fout["type"] == "missing" else fout["loc"]
    laatste: tuple[dict[Any, Any], str | int] | None = None
    hier: Any = ruw
    for deel in plek:
        if isinstance(hier, dict) and deel != "[key]":
            if deel not in hier:
                return True
            laatste = (hier, deel)
        volgende = _stap(hier, deel)
        hier = hier if volgende is None else volgende
    if laatste is None:
        return False
    del laatste[0][laatste[1]]
    return True
