"""De map waarop gemeten wordt, klopt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from competentie_cli.taken.controleer import kijk_na
from competentie_cli.taken.openen import open_map
from tests.benchmarks.maak_organisatie import maak_organisatie


def test_de_gemaakte_organisatie_heeft_geen_enkele_bevinding(tmp_path: Path) -> None:
    map_ = maak_organisatie(tmp_path / "klein", 12)
    assert kijk_na(map_, date(2026, 11, 21)).meldingen == ()
    geopend = open_map(map_)
    assert geopend.organisatie is not None
    assert len(geopend.organisatie.medewerkers) == 12
    assert sorted(geopend.organisatie.plannen) == ["m-0003", "m-0006", "m-0009", "m-0012"]


def test_twee_keer_maken_geeft_dezelfde_bytes(tmp_path: Path) -> None:
    een, twee = (maak_organisatie(tmp_path / naam, 12) for naam in ("een", "twee"))
    assert _inhoud(een) == _inhoud(twee)
    assert len(_inhoud(een)) == 25


def _inhoud(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in map_.rglob("*.yaml")}
