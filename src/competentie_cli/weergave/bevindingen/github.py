"""Bevindingen als opmerkingen bij een wijziging op GitHub: één workflowopdracht per regel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from competentie_cli.meldingen import Ernst, Melding

_SOORT = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.TIP: "notice"}


def githubregels(meldingen: Iterable[Melding], pad_van: Callable[[str], str]) -> Iterator[str]:
    """Een regel per bevinding.

    Args:
        pad_van: van een naam in de organisatiemap naar het pad in de repository.
    """
    for melding in meldingen:
        velden = ",".join(f"{naam}={_eigenschap(waarde)}" for naam, waarde in _velden(melding, pad_van))
        tekst = f"{melding.tekst} ({melding.hulp})" if melding.hulp else melding.tekst
        yield f"::{_SOORT[melding.ernst]} {velden}::{_boodschap(tekst)}"


def _velden(melding: Melding, pad_van: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    if melding.bestand:
        yield "file", pad_van(melding.bestand)
    if plaats := melding.plaats:
        yield "line", str(plaats.regel)
        yield "col", str(plaats.kolom)
        yield "endColumn", str(plaats.kolom + plaats.lengte)
    yield "title", melding.code


def _boodschap(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(tekst: str) -> str:
    return _boodschap(tekst).replace(":", "%3A").replace(",", "%2C")
