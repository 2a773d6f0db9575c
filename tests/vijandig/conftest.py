"""Opdrachten uitvoeren op een vijandige map, met een vangnet tegen eeuwig wachten."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from competentie_cli.cli import app, hoofd
from competentie_cli.taken import controleer, openen, werkbank

GEDULD = 60


class Uitvoering(NamedTuple):
    """Wat een opdracht deed: uitgangscode, resultaat en gesprek."""

    code: int
    uit: str
    fout: str


Tik = Callable[..., Uitvoering]


@pytest.fixture(autouse=True)
def vangnet() -> Iterator[None]:
    """Laat een test die blijft hangen mislukken in plaats van de hele reeks op te houden."""

    def genoeg(_signaal: int, _kader: object) -> None:
        raise AssertionError(f"na {GEDULD} seconden nog bezig")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    vorige = signal.signal(signal.SIGALRM, genoeg)
    signal.alarm(GEDULD)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, vorige)


@pytest.fixture
def tik(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Tik:
    """Voert een opdracht uit; een uitzondering van het programma zelf komt als zichzelf naar buiten.

    Wat voor elke opdracht hetzelfde is, gebeurt één keer: een map lezen, de opdrachtregel bouwen, de
    meegeleverde sjablonen vertalen.
    """
    monkeypatch.delenv("COMPETENTIE_MAP", raising=False)
    monkeypatch.setenv("COMPETENTIE_SPOOR", "1")
    monkeypatch.chdir(tmp_path)
    eens = cache(openen.open_map)
    monkeypatch.setattr(openen, "open_map", eens)
    monkeypatch.setattr(controleer, "open_map", eens)
    monkeypatch.setattr(app, "bouw", _bouw)
    monkeypatch.setattr(werkbank, "Sjablonen", _sjablonen)
    monkeypatch.setattr(werkbank, "lees_teksten", _teksten)

    def voer_uit(*argumenten: str | Path) -> Uitvoering:
        code = hoofd([str(argument) for argument in argumenten])
        gevangen = capsysbinary.readouterr()
        return Uitvoering(code, gevangen.out.decode(), gevangen.err.decode())

    return voer_uit


_bouw = cache(app.bouw)
_ingebouwd = cache(werkbank.Sjablonen)
_ingebouwde_teksten = cache(werkbank.lees_teksten)
_eigen_sjablonen = werkbank.Sjablonen
_eigen_teksten = werkbank.lees_teksten


def _sjablonen(ingebouwd: Path, eigen: Path) -> object:
    return _eigen_sjablonen(ingebouwd, eigen) if eigen.exists() else _ingebouwd(ingebouwd)


def _teksten(ingebouwd: Path, eigen: Path, aanspreking: str, land: str) -> object:
    lees = _eigen_teksten if eigen.exists() else _ingebouwde_teksten
    return lees(ingebouwd, eigen if eigen.exists() else None, aanspreking, land)
