"""Alles wat publiek is, nagerekend uit de bestanden en aangevallen.

Wat in elke proefronde loopt, is een klein deel; de rest loopt met

    python -m tests.orakel.publiek 500
"""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.opslag.voorbeelden import meegeleverd

from .lot import trek
from .proef import Uitslag, proef, proef_map

# zaden waarin een eerdere versie iets verried
ZADEN = (1, 142, 193, 236, 272, 341, 444)


@pytest.mark.parametrize("zaad", ZADEN)
def test_de_aanvaller_vindt_niets_en_elk_cijfer_klopt(zaad: int, tmp_path: Path) -> None:
    assert proef(zaad, tmp_path) == Uitslag()


@pytest.mark.parametrize("voorbeeld", ["zorggroep", "gemeente"])
def test_ook_in_de_voorbeelden_klopt_elk_cijfer_en_is_er_niets_te_vinden(voorbeeld: str) -> None:
    assert proef_map(meegeleverd("voorbeelden") / voorbeeld) == Uitslag()


def test_zonder_de_tweede_groep_te_verbergen_vindt_de_aanvaller_wel_iets(tmp_path: Path) -> None:
    gevonden = [len(proef(zaad, tmp_path / str(zaad), alleen_klein=True).gevonden) for zaad in range(2)]
    assert sum(gevonden) > 0


def test_hetzelfde_zaad_geeft_dezelfde_organisatie() -> None:
    assert trek(7) == trek(7)
