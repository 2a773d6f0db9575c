"""Telkens opnieuw nakijken zodra er een bestand verandert."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from competentie_cli.taken.controleer import Nazicht, kijk_na
from competentie_cli.taken.waken import kijk_telkens_na

Wijziging = Callable[[Path], None]


def _verander(map_: Path) -> None:
    (map_ / "teams.yaml").write_text("teams: []\n", encoding="utf-8")


def _voeg_toe(map_: Path) -> None:
    (map_ / "teams").mkdir()
    (map_ / "teams" / "nacht.yaml").write_text("id: nacht\n", encoding="utf-8")


def _verwijder(map_: Path) -> None:
    (map_ / "teams.yaml").unlink()


def _zet_elders(map_: Path) -> None:
    (map_.parent / "elders").mkdir()
    bestand = map_ / "organisatie.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "mappen: {teams: ../elders}\n", encoding="utf-8")


@pytest.mark.parametrize("wijziging", [_verander, _voeg_toe, _verwijder, _zet_elders])
def test_na_elke_wijziging_volgt_precies_een_nieuwe_blik(
    wijziging: Wijziging, gave_organisatie: Path
) -> None:
    gewacht: list[int] = []

    def wacht() -> None:
        gewacht.append(len(gewacht))
        if len(gewacht) == 3:
            wijziging(gave_organisatie)

    def kijk() -> Nazicht:
        return kijk_na(gave_organisatie, date(2026, 11, 21))

    blikken = kijk_telkens_na(gave_organisatie, kijk, wacht)
    eerste, tweede = next(blikken), next(blikken)
    assert (eerste.meldingen, len(gewacht)) == ((), 3)
    assert tweede.meldingen != ()


def test_een_wijziging_tijdens_het_kijken_gaat_niet_verloren(gave_organisatie: Path) -> None:
    beurten: list[Nazicht] = []

    def kijk() -> Nazicht:
        beurten.append(kijk_na(gave_organisatie, date(2026, 11, 21)))
        if len(beurten) == 1:
            _verander(gave_organisatie)
        return beurten[-1]

    def wacht() -> None:
        raise AssertionError("er was al iets veranderd")

    blikken = kijk_telkens_na(gave_organisatie, kijk, wacht)
    assert [next(blikken).meldingen != () for _ in range(2)] == [False, True]
