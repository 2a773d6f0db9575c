"""Een opdracht uitvoeren zoals iemand ze intikt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from competentie_cli.cli import hoofd


class Uitvoering(NamedTuple):
    """Wat een opdracht deed: uitgangscode, resultaat en gesprek."""

    code: int
    uit: str
    fout: str


Tik = Callable[..., Uitvoering]


@pytest.fixture
def tik(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Tik:
    """Voert een opdracht uit in een lege map, zonder COMPETENTIE_MAP."""
    monkeypatch.delenv("COMPETENTIE_MAP", raising=False)
    monkeypatch.chdir(tmp_path)

    def voer_uit(*argumenten: str | Path) -> Uitvoering:
        code = hoofd([str(argument) for argument in argumenten])
        gevangen = capsysbinary.readouterr()
        return Uitvoering(code, gevangen.out.decode(), gevangen.err.decode())

    return voer_uit
