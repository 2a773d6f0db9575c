"""Een organisatiemap met vier bestanden in een oude en een nieuwe toestand, één ervan buiten de map."""

from __future__ import annotations

from pathlib import Path

from competentie_cli.opslag.doorvoeren import Bestandswijziging

Toestand = dict[str, bytes | None]
OUD: Toestand = {
    "organisatie.yaml": b"\xef\xbb\xbfnaam: Oud\r\n",
    "plannen/weg.yaml": b"medewerker: m-0001\n",
    "plannen/nieuw/erbij.yaml": None,
    "../personen/m-0001.yaml": b"id: m-0001\n",
}
NIEUW: Toestand = {
    "organisatie.yaml": b"\xef\xbb\xbfnaam: Nieuw\r\n",
    "plannen/weg.yaml": None,
    "plannen/nieuw/erbij.yaml": b"medewerker: m-0001\n",
    "../personen/m-0001.yaml": b"id: m-0001\nnaam: An\n",
}


def zet_klaar(map_: Path, welke: Toestand = OUD) -> Path:
    """Schrijft een toestand, zonder hulp van het programma."""
    for naam, inhoud in welke.items():
        if inhoud is not None:
            (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
            (map_ / naam).write_bytes(inhoud)
    return map_


def wijzigingen(map_: Path, van: Toestand = OUD, naar: Toestand = NIEUW) -> list[Bestandswijziging]:
    """Van de ene toestand naar de andere."""
    return [Bestandswijziging(map_ / naam, van[naam], naar[naam]) for naam in OUD]


def toestand(map_: Path) -> Toestand:
    """Wat er nu staat."""
    return {naam: (map_ / naam).read_bytes() if (map_ / naam).exists() else None for naam in OUD}


def rest(map_: Path) -> list[str]:
    """Wat er naast de bestanden zelf ligt, zonder het slot."""
    blijft = {(map_ / naam).resolve() for naam in OUD}
    blijft |= {map_ / ".competentie" / naam for naam in ("slot", ".gitignore")}
    bestanden = (pad for pad in map_.parent.rglob("*") if pad.is_file() and pad not in blijft)
    return sorted(pad.relative_to(map_.parent).as_posix() for pad in bestanden)
