"""Wie bij het schrijven van meer bestanden verdwijnt of vastloopt, laat nooit een mengeling na."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from competentie_cli.fouten import SchrijfFout
from competentie_cli.opslag.doorvoeren import herstel, voer_door
from tests.opslag.toestanden import NIEUW, OUD, rest, toestand, wijzigingen, zet_klaar


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Een organisatiemap in de oude toestand, met personen ernaast."""
    return zet_klaar(tmp_path / "mijn organisatie")


class Weg(BaseException):
    """Het programma verdwijnt: wat daarna komt, gebeurt niet meer."""


def _vol() -> OSError:
    return OSError(28, "No space left on device")


class Stroom:
    """Telt wat er op de schijf gebeurt, en valt uit bij sommige keren.

    Args:
        fouten: de hoeveelste keer -> wat er dan gebeurt; na een `Weg` lukt er niets meer.
        blijft: na de eerste fout lukt er niets meer.
    """

    def __init__(self, fouten: dict[int, Callable[[], BaseException]], *, blijft: bool = False) -> None:
        self._fouten = fouten
        self._blijft = blijft
        self._keer = 0
        self._fout: Callable[[], BaseException] | None = None

    @property
    def uit(self) -> bool:
        """Of er iets misging."""
        return self._fout is not None

    def bewaak(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Zet zich voor alles waarmee het schrijven de schijf raakt."""
        for soort, namen in {
            os: ("fsync", "mkdir", "rmdir", "unlink"),
            Path: ("replace", "unlink", "mkdir", "open", "rmdir"),
        }.items():
            for naam in namen:
                monkeypatch.setattr(soort, naam, self._voor(getattr(soort, naam)))

    def _voor(self, echt: Callable[..., Any]) -> Callable[..., Any]:
        def doe(*args: Any, **kwargs: Any) -> Any:
            if args[1:2] == ("wb",) or echt.__name__ != "open":
                self._tel()
            return echt(*args, **kwargs)

        return doe

    def _tel(self) -> None:
        self._keer += 1
        if self._keer in self._fouten and self._fout is not Weg:
            self._fout = self._fouten[self._keer]
            raise self._fout()
        if self._fout is not None and (self._blijft or self._fout is Weg):
            raise self._fout()


STAPPEN = range(1, 75)
MIDDENIN = 41


def _breek_af(map_: Path, fouten: dict[int, Callable[[], BaseException]]) -> bool:
    """Voert door terwijl er bij sommige stappen wat misgaat; geeft of er wat misging."""
    stroom = Stroom(fouten)
    with pytest.MonkeyPatch.context() as monkeypatch:
        stroom.bewaak(monkeypatch)
        try:
            voer_door(map_, wijzigingen(map_))
        except (Weg, SchrijfFout, KeyboardInterrupt):
            assert stroom.uit
    return stroom.uit


@pytest.mark.parametrize("keer", STAPPEN)
def test_wie_bij_een_stap_verdwijnt_laat_na_herstel_het_oude_of_het_nieuwe_na(map_: Path, keer: int) -> None:
    uit = _breek_af(map_, {keer: Weg})
    herstel(map_)
    assert toestand(map_) in ((OUD, NIEUW) if uit else (NIEUW,))
    assert (rest(map_), (map_ / ".competentie" / "journaal").exists()) == ([], False)


@pytest.mark.parametrize("keer", STAPPEN[::2])
def test_een_schijf_die_bij_een_stap_faalt_laat_alles_zoals_het_was_of_maakt_alles_nieuw(
    map_: Path, keer: int
) -> None:
    _breek_af(map_, {keer: _vol})
    assert toestand(map_) in (OUD, NIEUW)
    herstel(map_)
    assert toestand(map_) in (OUD, NIEUW)
    assert rest(map_) == []


@pytest.mark.parametrize("keer", STAPPEN[::5])
def test_wie_onderbreekt_laat_alles_zoals_het_was_of_maakt_alles_nieuw(map_: Path, keer: int) -> None:
    _breek_af(map_, {keer: KeyboardInterrupt})
    assert toestand(map_) in (OUD, NIEUW)
    herstel(map_)
    assert rest(map_) == []


def test_alle_stappen_komen_aan_bod(map_: Path) -> None:
    assert not _breek_af(map_, {STAPPEN.stop: Weg})


@pytest.mark.parametrize("keer", STAPPEN[::3])
def test_ook_wie_bij_het_herstellen_verdwijnt_laat_geen_mengeling_na(map_: Path, keer: int) -> None:
    _breek_af(map_, {MIDDENIN: Weg})
    assert toestand(map_) not in (OUD, NIEUW)
    stroom = Stroom({keer: Weg})
    with pytest.MonkeyPatch.context() as monkeypatch:
        stroom.bewaak(monkeypatch)
        try:
            herstel(map_)
        except Weg:
            assert stroom.uit
    herstel(map_)
    assert (toestand(map_), rest(map_)) == (NIEUW, [])


@pytest.mark.parametrize("later", range(1, 40, 3))
def test_ook_wie_bij_het_terugdraaien_verdwijnt_laat_geen_mengeling_na(map_: Path, later: int) -> None:
    _breek_af(map_, {MIDDENIN: _vol, MIDDENIN + later: Weg})
    herstel(map_)
    assert toestand(map_) in (OUD, NIEUW)
    assert (rest(map_), (map_ / ".competentie" / "journaal").exists()) == ([], False)


def test_een_schijf_die_blijft_falen_wordt_bij_de_volgende_opdracht_afgemaakt(map_: Path) -> None:
    stroom = Stroom({MIDDENIN: _vol}, blijft=True)
    with pytest.MonkeyPatch.context() as monkeypatch, pytest.raises(SchrijfFout) as fout:
        stroom.bewaak(monkeypatch)
        voer_door(map_, wijzigingen(map_))
    assert fout.value.tekst == "Het schrijven is onderbroken: No space left on device."
    assert fout.value.hulp == "De volgende opdracht in deze map maakt het af."
    herstel(map_)
    assert (toestand(map_), rest(map_)) == (NIEUW, [])


MOEDER = """
import os, sys
from pathlib import Path
import filelock
from competentie_cli.opslag.doorvoeren import voer_door
from tests.opslag.toestanden import NIEUW, OUD, toestand, wijzigingen
map_ = Path(sys.argv[1])
for _ in sys.stdin:
    kind = os.fork()
    if kind:
        os.waitpid(kind, 0)
        print("weg", flush=True)
        continue
    for keer in range(10_000):
        van = toestand(map_)
        voer_door(map_, wijzigingen(map_, van, OUD if van == NIEUW else NIEUW))
        if keer == 0:
            print(os.getpid(), flush=True)
"""
KEREN = 60


@pytest.mark.skipif(not hasattr(os, "fork"), reason="zestig keer starten duurt zonder fork te lang")
def test_wie_op_een_willekeurig_moment_gedood_wordt_laat_geen_mengeling_na(map_: Path) -> None:
    lot = random.Random(20261121)
    gevonden, onderbroken = [], 0
    with subprocess.Popen(
        [sys.executable, "-c", MOEDER, str(map_)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as moeder:
        assert moeder.stdin is not None
        assert moeder.stdout is not None
        for _ in range(KEREN):
            moeder.stdin.write(b"\n")
            moeder.stdin.flush()
            schrijver = int(moeder.stdout.readline())
            time.sleep(lot.uniform(0, 0.05))
            os.kill(schrijver, signal.SIGKILL)
            assert moeder.stdout.readline() == b"weg\n"
            onderbroken += (map_ / ".competentie" / "journaal").is_dir()
            herstel(map_)
            gevonden.append((toestand(map_) in (OUD, NIEUW), rest(map_)))
    assert gevonden == [(True, [])] * KEREN
    assert onderbroken, "geen enkele keer viel midden in het schrijven"
