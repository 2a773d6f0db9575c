"""De bevindingen als gegevens, volgens het contract van opdrachten.md."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from competentie_cli.meldingen import Melding, aantallen

VERSIE = 1


def bevindingendocument(meldingen: Sequence[Melding]) -> dict[str, Any]:
    """Het document van `controleer --formaat json`."""
    return {
        "versie": VERSIE,
        "bevindingen": [_bevinding(melding) for melding in meldingen],
        "aantal": aantallen(meldingen),
    }


def _bevinding(melding: Melding) -> dict[str, Any]:
    plaats = melding.plaats
    return {
        "code": melding.code,
        "ernst": melding.ernst.value,
        "bestand": melding.bestand or None,
        "regel": plaats.regel if plaats else None,
        "kolom": plaats.kolom if plaats else None,
        "tekst": melding.tekst,
        "hulp": melding.hulp,
    }
