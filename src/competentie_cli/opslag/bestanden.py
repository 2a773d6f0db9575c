"""Welke YAML-bestanden bij een organisatiemap horen, en hun tekst."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.domein.soorten import SOORTEN, Soort, plek_van
from competentie_cli.fouten import OrganisatieFout
from competentie_cli.opslag.gebeurtenissen import Onleesbaar
from competentie_cli.opslag.paden import (
    bestaat,
    echt,
    is_bestand,
    is_map,
    lees_gewoon,
    loop_door,
    naam_vanuit,
    staat_er,
)

ORGANISATIEBESTAND = "organisatie.yaml"
BOM = b"\xef\xbb\xbf"
GROOTSTE = 32 * 1024 * 1024
GROOTSTE_BIJLAGE = 4 * 1024 * 1024
EINDEN = (".yaml", ".yml")
# mappen aan de wortel die andere opdrachten gebruiken
_LATER = frozenset({"uit", "sjablonen"})
_MET_MAP = tuple(soort for soort in Soort if SOORTEN[soort].met_map)


@dataclass(frozen=True, slots=True)
class Bronbestand:
    """Een bestand van de organisatie.

    Args:
        naam: het pad ten opzichte van de organisatiemap, met `/`.
    """

    naam: str
    pad: Path
    soort: Soort


def zoek_organisatiemap(gevraagd: Path | None, omgeving: Mapping[str, str], hier: Path | None) -> Path:
    """De map met organisatie.yaml: de gevraagde, die uit COMPETENTIE_MAP, of de dichtste naar boven.

    Args:
        hier: de werkmap; None als die niet meer bestaat.

    Raises:
        OrganisatieFout: als er geen is.
    """
    if gevraagd is None and omgeving.get("COMPETENTIE_MAP"):
        gevraagd = Path(omgeving["COMPETENTIE_MAP"])
    if gevraagd is not None:
        if is_bestand(gevraagd / ORGANISATIEBESTAND):
            return gevraagd
        raise OrganisatieFout(f"In {gevraagd} staat geen {ORGANISATIEBESTAND}.", _START)
    for map_ in (hier, *hier.parents) if hier else ():
        if is_bestand(map_ / ORGANISATIEBESTAND):
            return map_
    raise OrganisatieFout(f"Hier en in de mappen hierboven staat geen {ORGANISATIEBESTAND}.", _START)


_START = "Geef de organisatiemap met --map, of maak er een met: competentie nieuw MAP"


def zoek_bestanden(
    map_: Path, elders: Mapping[str, str], *, zonder: Container[Soort] = ()
) -> list[Bronbestand]:
    """Alle bestanden van de bekende soorten, op pad gesorteerd.

    Args:
        elders: mapnaam -> pad, uit `mappen` in organisatie.yaml.
        zonder: soorten die niet gezocht worden.
    """
    gevonden: list[Bronbestand] = []
    for soort in Soort:
        if soort is Soort.ORGANISATIE or soort in zonder:
            continue
        eigen = elders.get(soort.value)
        if eigen is None:
            gevonden += _van_soort(map_, plek_van(soort), soort)
        elif bestaat(map_ / eigen):
            gevonden += _uit_map(map_, map_ / eigen, soort)
    return sorted(gevonden, key=lambda bestand: bestand.naam)


def zoek_vreemde_bestanden(map_: Path, gelezen: Iterable[str], elders: Mapping[str, str]) -> list[str]:
    """YAML-bestanden onder de organisatiemap die nergens bij horen, op naam; verborgen en `uit/` tellen niet.

    Een map met een eigen organisatie.yaml is een andere organisatie.

    Args:
        gelezen: de namen van de bestanden die wel gelezen worden.
        elders: mapnaam -> pad, uit `mappen` in organisatie.yaml.
    """
    bekend = frozenset(gelezen)
    eigen = {echt(map_ / elders.get(soort.value, plek_van(soort))) for soort in Soort}
    gevonden = loop_door(map_, lambda pad: _kan_vreemd_zijn(pad, map_, eigen))
    paden = (pad for pad, dicht in gevonden if not dicht and pad.name.lower().endswith(EINDEN))
    namen = (naam_vanuit(map_, pad) for pad in paden)
    return sorted(naam for naam in namen if naam not in bekend)


def _kan_vreemd_zijn(pad: Path, map_: Path, eigen: set[Path]) -> bool:
    if pad.parent == map_ and pad.name in _LATER:
        return False
    return echt(pad) not in eigen and not staat_er(pad / ORGANISATIEBESTAND)


def stempel(bestand: Bronbestand) -> tuple[str, int, int]:
    """Naam, tijd en grootte van een bestand; nullen als het er even niet is."""
    try:
        staat = bestand.pad.stat()
    except OSError:
        return (bestand.naam, 0, 0)
    return (bestand.naam, staat.st_mtime_ns, staat.st_size)


def ontbrekende_mappen(map_: Path, elders: Mapping[str, str]) -> frozenset[Soort]:
    """Soorten waarvan de map elders staat maar hier niet bestaat."""
    return frozenset(Soort(naam) for naam, pad in elders.items() if not bestaat(map_ / pad))


def botsende_mappen(map_: Path, elders: Mapping[str, str]) -> dict[Soort, str]:
    """Soorten met een map elders die ook van iets anders is: soort -> van wat, of "" voor een organisatie.

    Botsen er twee die allebei elders staan, dan telt de alfabetisch laatste.
    """
    mappen = {soort: echt(map_ / elders.get(soort.value, soort.value)) for soort in _MET_MAP}
    losse = {echt(map_ / f"{plek_van(soort)}{einde}"): soort for soort in Soort for einde in EINDEN}
    botsend: dict[Soort, str] = {}
    for soort in sorted(Soort(naam) for naam, pad in elders.items() if bestaat(map_ / pad)):
        eigen = mappen[soort]
        if echt(map_).is_relative_to(eigen) or is_bestand(eigen / ORGANISATIEBESTAND):
            botsend[soort] = ""
        elif ander := losse.get(eigen) or next(_overlappend(soort, mappen, elders), None):
            botsend[soort] = ander.value
    return botsend


def _overlappend(soort: Soort, mappen: Mapping[Soort, Path], elders: Mapping[str, str]) -> Iterator[Soort]:
    eigen = mappen[soort]
    for ander, plek in mappen.items():
        later = ander.value in elders and ander.value >= soort.value
        if not later and (eigen.is_relative_to(plek) or plek.is_relative_to(eigen)):
            yield ander


def _van_soort(map_: Path, naam: str, soort: Soort) -> Iterator[Bronbestand]:
    for einde in EINDEN:
        bestand = map_ / f"{naam}{einde}"
        if staat_er(bestand):
            yield Bronbestand(f"{naam}{einde}", bestand, soort)
    if SOORTEN[soort].met_map:
        yield from _uit_map(map_, map_ / naam, soort)


def _uit_map(map_: Path, start: Path, soort: Soort) -> Iterator[Bronbestand]:
    """De bestanden in een map; wat wel een map had moeten zijn en niet opengaat, komt zelf mee."""
    if not is_map(start):
        if staat_er(start):
            yield Bronbestand(naam_vanuit(map_, start), start, soort)
        return
    for pad, dicht in loop_door(start):
        if dicht or pad.name.lower().endswith(EINDEN):
            yield Bronbestand(naam_vanuit(map_, pad), pad, soort)


def lees_tekst(pad: Path) -> str:
    """De tekst van een bestand, zonder BOM.

    Raises:
        Onleesbaar: als het bestand te groot is, geen UTF-8 bevat of niet te openen is.
    """
    return naar_tekst(lees_inhoud(pad))


def lees_inhoud(pad: Path) -> bytes:
    """De bytes van een bestand.

    Raises:
        Onleesbaar: als het bestand te groot is of niet te openen is.
    """
    try:
        inhoud = lees_gewoon(pad, GROOTSTE)
    except OSError as fout:
        overgeslagen = is_map(pad) and pad.is_symlink()
        raise Onleesbaar("map-overgeslagen" if overgeslagen else "niet-te-openen") from fout
    if inhoud is None:
        raise Onleesbaar("te-groot")
    return inhoud


def naar_tekst(inhoud: bytes) -> str:
    """De tekst van bytes, zonder BOM.

    Raises:
        Onleesbaar: als het geen UTF-8 is.
    """
    try:
        return inhoud.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as fout:
        raise Onleesbaar("geen-utf8") from fout


def heeft_bijlage(map_: Path, naam: str) -> bool:
    """Of er een bestand met die naam binnen de organisatiemap ligt; daarbuiten wordt niet gekeken."""
    try:
        pad = (map_ / naam.replace("\\", "/")).resolve()
        return pad.is_relative_to(map_.resolve()) and pad.is_file()
    except (OSError, ValueError, RuntimeError):
        return False


def lees_bijlage(map_: Path, naam: str) -> bytes | None:
    """Een bestand binnen de organisatiemap; None als het er niet is, te groot is of erbuiten ligt."""
    try:
        pad = (map_ / naam).resolve()
        return lees_gewoon(pad, GROOTSTE_BIJLAGE) if pad.is_relative_to(map_.resolve()) else None
    except (OSError, ValueError, RuntimeError):
        return None
