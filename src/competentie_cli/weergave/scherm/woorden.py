"""De woorden van het scherm: korte maanden en statussen."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.weergave.woorden import getal_nl

_MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def maandtekst(dag: date) -> str:
    """`mrt 2026`."""
    return f"{_MAANDEN[dag.month - 1]} {dag.year}"


def statustekst(rij: Kloofrij) -> str:
    """`tekort 1`, `op niveau`, `boven 0,5`, `onbekend`; nooit een getal met een teken."""
    if rij.status in (Status.TEKORT, Status.BOVEN) and rij.kloof is not None:
        return f"{rij.status.value} {getal_nl(abs(rij.kloof))}"
    return rij.status.value if rij.status else ""


def dagtekst(dag: date) -> str:
    """`5 mrt 2026`."""
    return f"{dag.day} {maandtekst(dag)}"
