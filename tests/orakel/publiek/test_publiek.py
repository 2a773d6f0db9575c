"""Alles wat publiek is, nagerekend uit de bestanden en aangevallen.

Wat in elke proefronde loopt, is een klein deel; de rest loopt met

    python -m tests.orakel.publiek 500
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from competentie_cli.domein.medewerker import ZonderScores
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.gegevens import als_json

from .lot import trek
from .proef import BRONNEN, Uitslag, proef, proef_map

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


@pytest.mark.parametrize(("voorbeeld", "wie"), [("zorggroep", "m-0010"), ("gemeente", "w-006")])
def test_wie_nog_niet_ingeschat_is_en_geen_niveaus_wil_verandert_geen_enkel_cijfer(
    voorbeeld: str, wie: str
) -> None:
    """Hoogstens staat er een cijfer minder: zo is niet te tellen hoeveel mensen er niet meedoen."""
    organisatie = vereis_organisatie(open_map(meegeleverd("voorbeelden") / voorbeeld))
    persoon = organisatie.medewerkers[wie]
    zonder = persoon.model_copy(update={"zonder_scores": ZonderScores(sinds=date(2026, 1, 1))})
    anders = replace(organisatie, medewerkers={**organisatie.medewerkers, wie: zonder})
    feiten = SimpleNamespace(op=date(2026, 11, 21))
    for maak, _ in BRONNEN.values():
        documenten = (maak(huis, feiten) for huis in (organisatie, anders))
        met, ook = (als_json({v: d for v, d in stuk.items() if v != "verschillen"}) for stuk in documenten)
        assert list(_andere_cijfers(json.loads(met), json.loads(ook))) == []


def _andere_cijfers(een: Any, ander: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(een, dict) and isinstance(ander, dict):
        assert een.keys() == ander.keys()
        een, ander = [*een.values()], [ander[veld] for veld in een]
    if isinstance(een, list) and isinstance(ander, list):
        for deel, zelfde in zip(een, ander, strict=True):
            yield from _andere_cijfers(deel, zelfde)
    elif None not in (een, ander) and een != ander:
        yield een, ander


def test_hetzelfde_zaad_geeft_dezelfde_organisatie() -> None:
    assert trek(7) == trek(7)
