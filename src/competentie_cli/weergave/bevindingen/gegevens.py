"""De bevindingen als gegevens, volgens het contract van opdrachten.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from competentie_cli.meldingen import Melding, aantallen
from competentie_cli.meldingen.code import Code

VERSIE = 1


def bevindingendocument(meldingen: Sequence[Melding]) -> dict[str, Any]:
    """Het document van `controleer --formaat json`."""
    return {
        "versie": VERSIE,
        "bevindingen": [_bevinding(melding) for melding in meldingen],
        "aantal": aantallen(meldingen),
    }


def codedocument(codes: Iterable[Code]) -> dict[str, Any]:
    """Het document van `leg-uit --formaat json`: de codes met hun uitleg."""
    return {"versie": VERSIE, "codes": [_code(code) for code in codes]}


def _code(code: Code) -> dict[str, Any]:
    voorbeeld = code.uitleg.voorbeeld
    return {
        "code": code.naam,
        "ernst": code.ernst.value,
        "wat": code.uitleg.wat,
        "waarom": code.uitleg.waarom,
        "fout": {"bestand": voorbeeld.bestand, "tekst": voorbeeld.fout},
        "goed": {"bestand": voorbeeld.goed_bestand or voorbeeld.bestand, "tekst": voorbeeld.goed},
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
