"""Wat er met bestanden en mappen zelf kan zijn: koppelingen, pijpen, apparaten, namen, diepte."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from tests.conftest import ORGANISATIE
from tests.vijandig.geval import Geval, Planten, daad

PERSOON = "id: p-1\nfunctie: begeleider\n"
DICHT = "1:1: niet-te-openen"


def _pijp(waar: str) -> Planten:
    return lambda map_: os.mkfifo(_vrij(map_ / waar))


def _koppel(waar: str, doel: str | Path) -> Planten:
    return lambda map_: _vrij(map_ / waar).symlink_to(doel)


def _map(waar: str) -> Planten:
    return lambda map_: _vrij(map_ / waar).mkdir()


def _vrij(pad: Path) -> Path:
    pad.unlink(missing_ok=True)
    return pad


def _met_mappen(mappen: str, *daden: Planten) -> Planten:
    def plant(map_: Path) -> None:
        (map_ / "organisatie.yaml").write_text(f"{ORGANISATIE}mappen: {mappen}\n", "utf-8")
        for doe in daden:
            doe(map_)

    return plant


def _schrijf(waar: str, tekst: str = PERSOON) -> Planten:
    def plant(map_: Path) -> None:
        (map_ / waar).parent.mkdir(parents=True, exist_ok=True)
        (map_ / waar).write_text(tekst, "utf-8")

    return plant


def _stekker(map_: Path) -> None:
    hier = Path.cwd()
    os.chdir(map_ / "medewerkers")
    try:
        with socket.socket(socket.AF_UNIX) as stekker:
            stekker.bind("s.yaml")
    finally:
        os.chdir(hier)


def _rauwe_naam(naam: bytes) -> Planten:
    def plant(map_: Path) -> None:
        with open(os.path.join(os.fsencode(map_), b"medewerkers", naam), "wb") as bestand:  # noqa: PTH118, PTH123
            bestand.write(b"id: p-1\n")

    return plant


def _veel_bestanden(map_: Path) -> None:
    for nummer in range(1000):
        (map_ / "medewerkers" / f"leeg-{nummer}.yaml").touch()


def _na_elkaar(*daden: Planten) -> Planten:
    def plant(map_: Path) -> None:
        for doe in daden:
            doe(map_)

    return plant


GEEN_BESTAND: tuple[Geval, ...] = (
    daad("een pijp met de naam van een yaml", _pijp("medewerkers/x.yaml"), f"medewerkers/x.yaml:{DICHT}"),
    daad("een pijp als teams.yaml", _pijp("teams.yaml"), f"teams.yaml:{DICHT}"),
    daad("een pijp als visie.yaml", _pijp("visie.yaml"), f"visie.yaml:{DICHT}"),
    daad("een stekker met de naam van een yaml", _stekker, f"medewerkers/s.yaml:{DICHT}"),
    daad(
        "een apparaat dat nooit ophoudt",
        _koppel("medewerkers/x.yaml", "/dev/zero"),
        f"medewerkers/x.yaml:{DICHT}",
    ),
    daad(
        "een apparaat dat niets geeft",
        _koppel("medewerkers/x.yaml", "/dev/null"),
        f"medewerkers/x.yaml:{DICHT}",
    ),
    daad(
        "een apparaat dat op toetsen wacht",
        _koppel("medewerkers/x.yaml", "/dev/tty"),
        f"medewerkers/x.yaml:{DICHT}",
    ),
    daad(
        "een bestand dat niet te lezen is",
        _koppel("medewerkers/x.yaml", "/proc/self/mem"),
        f"medewerkers/x.yaml:{DICHT}",
    ),
    daad(
        "een bestand dat zegt leeg te zijn en het niet is",
        _koppel("medewerkers/x.yaml", "/proc/self/comm"),
        "medewerkers/x.yaml:1:1: verkeerde-waarde",
    ),
    daad("een map die teams.yaml heet", _map("teams.yaml"), f"teams.yaml:{DICHT}"),
    daad("een map die leeraanbod.yml heet", _map("leeraanbod.yml"), f"leeraanbod.yml:{DICHT}"),
    daad("een lege map die op yaml eindigt", _map("medewerkers/x.yaml")),
    daad("een gevulde map die op yaml eindigt", _schrijf("medewerkers/x.yaml/p.yaml")),
)

KOPPELINGEN: tuple[Geval, ...] = (
    daad("een koppeling naar niets", _koppel("medewerkers/x.yaml", "nergens"), f"medewerkers/x.yaml:{DICHT}"),
    daad("teams.yaml wijst naar niets", _koppel("teams.yaml", "nergens"), f"teams.yaml:{DICHT}"),
    daad(
        "een koppeling naar zichzelf", _koppel("medewerkers/x.yaml", "x.yaml"), f"medewerkers/x.yaml:{DICHT}"
    ),
    daad(
        "twee koppelingen naar elkaar",
        _na_elkaar(_koppel("medewerkers/x.yaml", "y.yaml"), _koppel("medewerkers/y.yaml", "x.yaml")),
        f"medewerkers/x.yaml:{DICHT}",
        f"medewerkers/y.yaml:{DICHT}",
    ),
    daad(
        "een koppeling naar een bestand buiten de map",
        _na_elkaar(_schrijf("../buiten.yaml"), _koppel("medewerkers/x.yaml", "../../buiten.yaml")),
    ),
    daad(
        "een koppeling naar een bestand dat al gelezen is",
        _koppel("medewerkers/x.yaml", "m-0003.yaml"),
        "medewerkers/x.yaml:1:5: dubbel-id",
    ),
    daad(
        "een koppeling naar een tekst buiten de map",
        _na_elkaar(
            _schrijf("../geheim.txt", "wachtwoord\n"), _koppel("medewerkers/x.yaml", "../../geheim.txt")
        ),
        "medewerkers/x.yaml:1:1: verkeerde-waarde",
    ),
    daad(
        "een koppeling naar een map",
        _na_elkaar(_schrijf("../buiten/p.yaml"), _koppel("medewerkers/el", "../../buiten")),
        ook=("map-overgeslagen",),
    ),
    daad(
        "een koppeling naar een map, met de naam van een yaml",
        _koppel("medewerkers/x.yaml", ".."),
        ook=("map-overgeslagen",),
    ),
    daad(
        "mappen die in een kring naar elkaar wijzen",
        _koppel("medewerkers/terug", ".."),
        ook=("map-overgeslagen",),
    ),
    daad("een map die naar zichzelf wijst", _koppel("medewerkers/zelf", "zelf")),
    daad(
        "medewerkers elders wijst naar niets",
        _met_mappen("{plannen: weg}", _koppel("weg", "nergens")),
        ook=("map-ontbreekt",),
    ),
    daad(
        "plannen elders langs een koppeling",
        _met_mappen("{plannen: kort}", _schrijf("../ver/p.yaml", ""), _koppel("kort", "../ver")),
    ),
    daad(
        "plannen elders langs een koppeling naar de map zelf",
        _met_mappen("{plannen: kort}", _koppel("kort", ".")),
        "organisatie.yaml:9:19: verkeerde-waarde",
    ),
    daad("plannen elders is een pijp", _met_mappen("{plannen: kort}", _pijp("kort")), f"kort:{DICHT}"),
    daad(
        "plannen elders is een apparaat",
        _met_mappen("{plannen: kort}", _koppel("kort", "/dev/zero")),
        f"kort:{DICHT}",
    ),
    daad(
        "plannen elders is een bestand",
        _met_mappen("{plannen: los.yaml}", _schrijf("los.yaml", "plannen: []\n")),
    ),
    daad(
        "plannen elders is een bestand dat geen yaml heet",
        _met_mappen("{plannen: los.txt}", _schrijf("los.txt", "plannen: {}\n")),
        "los.txt:1:10: verkeerde-waarde",
    ),
    daad(
        "plannen elders in een andere organisatie",
        _met_mappen("{plannen: ../ander}", _schrijf("../ander/organisatie.yaml", ORGANISATIE)),
        "organisatie.yaml:9:19: verkeerde-waarde",
    ),
    daad(
        "plannen onder de medewerkers",
        _met_mappen("{plannen: medewerkers/plannen}", _schrijf("medewerkers/plannen/x.yaml", "")),
        "organisatie.yaml:9:19: verkeerde-waarde",
    ),
    daad(
        "medewerkers en plannen in dezelfde map elders",
        _met_mappen("{medewerkers: el, plannen: el}", _schrijf("el/p.yaml")),
        "organisatie.yaml:9:36: verkeerde-waarde",
        "teams.yaml:2:48: onbekende-verwijzing",
    ),
)

NAMEN: tuple[Geval, ...] = (
    daad(
        "een bestandsnaam met een regeleinde",
        _schrijf("medewerkers/a\nb.yaml", "id: p-1\n"),
        "medewerkers/a\nb.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam met een escape",
        _schrijf("medewerkers/\x1b[31mrood.yaml", "id: p-1\n"),
        "medewerkers/\x1b[31mrood.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam die de regel omkeert",
        _schrijf("medewerkers/\u202elmay.yaml", "id: p-1\n"),
        "medewerkers/\u202elmay.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam met een backslash",
        _schrijf("medewerkers/a\\b.yaml", "id: p-1\n"),
        "medewerkers/a\\b.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam met opmaak",
        _schrijf("medewerkers/[red]<b>{{x}}.yaml", "id: p-1\n"),
        "medewerkers/[red]<b>{{x}}.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam met een dubbele punt",
        _schrijf("medewerkers/a:1:2: b.yaml", "id: p-1\n"),
        "medewerkers/a:1:2: b.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam van 255 tekens",
        _schrijf(f"medewerkers/{'n' * 250}.yaml", "id: p-1\n"),
        f"medewerkers/{'n' * 250}.yaml:1:1: ontbreekt",
    ),
    daad("een bestandsnaam zonder stam", _schrijf("medewerkers/.yaml", "id: p-1\n")),
    daad(
        "een bestandsnaam in hoofdletters",
        _schrijf("medewerkers/P.YAML", "id: p-1\n"),
        "medewerkers/P.YAML:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam die met een streepje begint",
        _schrijf("medewerkers/--help.yaml", "id: p-1\n"),
        "medewerkers/--help.yaml:1:1: ontbreekt",
    ),
    daad(
        "een bestandsnaam in een oude codering",
        _rauwe_naam(b"zo\xeb.yaml"),
        "medewerkers/zo\\xeb.yaml:1:1: ontbreekt",
    ),
    daad(
        "twee bestandsnamen in een oude codering",
        _na_elkaar(_rauwe_naam(b"\xe9.yaml"), _rauwe_naam(b"\xeb.yaml")),
        "medewerkers/\\xe9.yaml:1:1: ontbreekt",
        "medewerkers/\\xeb.yaml:1:1: ontbreekt",
        "medewerkers/\\xeb.yaml:1:5: dubbel-id",
    ),
    daad("een apparaatnaam van Windows als bestandsnaam", _schrijf("medewerkers/con.yaml", PERSOON)),
    daad("een map vol punten", _schrijf("medewerkers/.../p.yaml", PERSOON)),
    daad("duizend lege bestanden", _veel_bestanden),
)
