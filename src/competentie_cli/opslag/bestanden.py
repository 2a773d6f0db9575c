"""Welke YAML-bestanden bij een organisatiemap horen, en hun tekst."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.domein.soorten import Soort
from competentie_cli.fouten import OrganisatieFout
from competentie_cli.opslag.gebeurtenissen import Onleesbaar

ORGANISATIEBESTAND = "organisatie.yaml"
GROOTSTE = 32 * 1024 * 1024
EINDEN = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Bronbestand:
    """Een bestand van de organisatie.

    Args:
        naam: het pad ten opzichte van de organisatiemap, met `/`.
    """

    naam: str
    pad: Path
    soort: Soort


def zoek_organisatiemap(gevraagd: Path | None, omgeving: Mapping[str, str], hier: Path) -> Path:
    """De map met organisatie.yaml: de gevraagde, die uit COMPETENTIE_MAP, of de dichtste naar boven.

    Raises:
        OrganisatieFout: als er geen is.
    """
    if gevraagd is None and omgeving.get("COMPETENTIE_MAP"):
        gevraagd = Path(omgeving["COMPETENTIE_MAP"])
    if gevraagd is not None:
        if (gevraagd / ORGANISATIEBESTAND).is_file():
            return gevraagd
        raise OrganisatieFout(f"In {gevraagd} staat geen {ORGANISATIEBESTAND}.", _START)
    for map_ in (hier, *hier.parents):
        if (map_ / ORGANISATIEBESTAND).is_file():
            return map_
    raise OrganisatieFout(f"Hier en in de mappen hierboven staat geen {ORGANISATIEBESTAND}.", _START)


_START = "Geef de organisatiemap met --map, of maak er een met: competentie nieuw MAP"


def zoek_bestanden(map_: Path, elders: Mapping[str, str]) -> list[Bronbestand]:
    """Alle bestanden van de bekende soorten, op pad gesorteerd.

    Args:
        elders: mapnaam -> pad, uit `mappen` in organisatie.yaml.
    """
    gevonden: list[Bronbestand] = []
    for soort in Soort:
        if soort is Soort.ORGANISATIE:
            continue
        eigen = elders.get(soort.value)
        if eigen is None:
            gevonden += _van_soort(map_, soort.value, soort)
        else:
            gevonden += _uit_map(map_, map_ / eigen, soort)
    return sorted(gevonden, key=lambda bestand: bestand.naam)


def bestaat(pad: Path) -> bool:
    """Of een pad bestaat; een pad dat niet kan bestaan, bestaat niet."""
    try:
        return pad.exists()
    except (OSError, ValueError):
        return False


def ontbrekende_mappen(map_: Path, elders: Mapping[str, str]) -> frozenset[Soort]:
    """Soorten waarvan de map elders staat maar hier niet bestaat."""
    return frozenset(Soort(naam) for naam, pad in elders.items() if not bestaat(map_ / pad))


def _van_soort(map_: Path, naam: str, soort: Soort) -> Iterator[Bronbestand]:
    for einde in EINDEN:
        bestand = map_ / f"{naam}{einde}"
        if bestand.is_file():
            yield Bronbestand(bestand.name, bestand, soort)
    if soort is not Soort.VISIE:
        yield from _uit_map(map_, map_ / naam, soort)


def _uit_map(map_: Path, start: Path, soort: Soort) -> Iterator[Bronbestand]:
    if not bestaat(start):
        return
    if start.is_file():
        yield Bronbestand(_naam(start, map_), start, soort)
        return
    for hier, onder, bestanden in os.walk(start):
        onder[:] = sorted(naam for naam in onder if not naam.startswith("."))
        begin = _naam(Path(hier), map_)
        for naam in bestanden:
            if naam.lower().endswith(EINDEN) and not naam.startswith("."):
                leesbaar = naam.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
                yield Bronbestand(f"{begin}/{leesbaar}", Path(hier, naam), soort)


def _naam(pad: Path, map_: Path) -> str:
    naam = Path(os.path.relpath(pad, map_)).as_posix()
    # een bestandsnaam uit een oud zip-bestand hoeft geen UTF-8 te zijn
    return naam.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def lees_tekst(pad: Path) -> str:
    """De tekst van een bestand, zonder BOM.

    Raises:
        Onleesbaar: als het bestand te groot is, geen UTF-8 bevat of niet te openen is.
    """
    try:
        if pad.stat().st_size > GROOTSTE:
            raise Onleesbaar("te-groot")
        inhoud = pad.read_bytes()
    except OSError as fout:
        raise Onleesbaar("niet-te-openen") from fout
    try:
        return inhoud.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as fout:
        raise Onleesbaar("geen-utf8") from fout


def lees_bijlage(map_: Path, naam: str) -> bytes | None:
    """Een bestand binnen de organisatiemap; None als het er niet is, te groot is of erbuiten ligt."""
    try:
        pad = (map_ / naam).resolve()
        if not pad.is_relative_to(map_.resolve()) or pad.stat().st_size > GROOTSTE:
            return None
        return pad.read_bytes()
    except (OSError, ValueError):
        return None
