"""Bevindingen als SARIF 2.1.0, voor wie code laat nakijken op een platform."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote

from competentie_cli import __version__
from competentie_cli.meldingen import Ernst, Melding
from competentie_cli.meldingen.code import Code
from competentie_cli.meldingen.tabel import CODES

_NIVEAU = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.TIP: "note"}


def sarifdocument(meldingen: Sequence[Melding], pad_van: Callable[[str], str]) -> dict[str, Any]:
    """Eén run met alle bevindingen, en een regel voor elke code die voorkomt.

    Args:
        pad_van: van een naam in de organisatiemap naar het pad in de repository.
    """
    codes = sorted({melding.code for melding in meldingen})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "competentie",
                        "version": __version__,
                        "language": "nl",
                        "rules": [_regel(CODES[code]) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_resultaat(m, codes.index(m.code), pad_van) for m in meldingen],
            }
        ],
    }


def _regel(code: Code) -> dict[str, Any]:
    uitleg = code.uitleg
    return {
        "id": code.naam,
        "shortDescription": {"text": uitleg.wat},
        "fullDescription": {"text": f"{uitleg.wat} {uitleg.waarom}"},
        "help": {"text": f"competentie leg-uit {code.naam}"},
        "defaultConfiguration": {"level": _NIVEAU[code.ernst]},
    }


def _resultaat(melding: Melding, index: int, pad_van: Callable[[str], str]) -> dict[str, Any]:
    tekst = f"{melding.tekst} ({melding.hulp})" if melding.hulp else melding.tekst
    plek: dict[str, Any] = {"artifactLocation": {"uri": quote(pad_van(melding.bestand))}}
    if plaats := melding.plaats:
        plek["region"] = {
            "startLine": plaats.regel,
            "startColumn": plaats.kolom,
            "endColumn": plaats.kolom + plaats.lengte,
        }
    return {
        "ruleId": melding.code,
        "ruleIndex": index,
        "level": _NIVEAU[melding.ernst],
        "message": {"text": tekst},
        "locations": [{"physicalLocation": plek}],
    }
