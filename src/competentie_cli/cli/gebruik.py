"""De gebruiksfouten van Typer in het Nederlands.

Typer brengt zijn klassen onder in een eigen kopie van Click, zonder vaste plaats; ze zijn dus enkel aan hun
naam te herkennen.
"""

from __future__ import annotations

import re
from typing import Any

from competentie_cli.fouten import GebruikFout

_EXTRA = re.compile(r"unexpected extra argument(?:s|\(s\))? \((?P<wat>.*)\)", re.DOTALL)
_OPDRACHT = re.compile(r"No such command '(?P<wat>.*?)'", re.DOTALL)


def vertaal(fout: Exception) -> GebruikFout | None:
    """De Nederlandse boodschap bij een fout van Typer; None als het er geen is."""
    namen = {klasse.__name__ for klasse in type(fout).__mro__}
    if not namen & {"UsageError", "ClickException"}:
        return None
    tekst, hulp = _tekst(fout, namen)
    return GebruikFout(tekst, hulp or _meer(fout))


def _tekst(fout: Any, namen: set[str]) -> tuple[str, str]:
    if "NoSuchOption" in namen:
        mogelijk = sorted(fout.possibilities or ())
        vraag = f"bedoelde u {' of '.join(repr(optie) for optie in mogelijk)}?" if mogelijk else ""
        return f"De optie '{fout.option_name}' bestaat niet.", vraag
    if "MissingParameter" in namen:
        return f"{_naam(fout)} ontbreekt.", ""
    if "BadParameter" in namen:
        return f"De waarde bij {_naam(fout)} is niet bruikbaar.", ""
    if "BadOptionUsage" in namen:
        geen = "does not take" in fout.message
        return f"Bij de optie '{fout.option_name}' hoort {'geen' if geen else 'een'} waarde.", ""
    if te_veel := _EXTRA.search(fout.message):
        hulp = f"Een naam met spaties staat tussen aanhalingstekens. Meer: {_meer(fout)}"
        return f"Hier past niets meer bij: {te_veel['wat']}", hulp
    if onbekend := _OPDRACHT.search(fout.message):
        return f"De opdracht '{onbekend['wat']}' bestaat niet.", ""
    return "De opdracht is niet volledig of klopt niet.", ""


def _naam(fout: Any) -> str:
    if fout.param is None:
        return "Een waarde"
    if fout.param.param_type_name == "argument":
        return str(fout.param.metavar or fout.param.name).upper()
    return "'" + "' of '".join(fout.param.opts) + "'"


def _meer(fout: Any) -> str:
    context = getattr(fout, "ctx", None)
    return f"{context.command_path} --help" if context else "competentie --help"
