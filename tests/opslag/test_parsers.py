"""De C-parser en de zuivere parser geven dezelfde waarde en dezelfde bevindingen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings

from competentie_cli.meldingen import Bevinding
from competentie_cli.opslag import gebeurtenissen
from competentie_cli.opslag.gebeurtenissen import lees_waarde
from competentie_cli.opslag.plekken import lees_plekken
from competentie_cli.taken.openen import open_map
from tests.opslag.documenten import Document, documenten
from tests.test_gevallen import GEVALLEN

MET_C = gebeurtenissen.CParser
# gevallen waar de zuivere parser elders stopt dan de C-parser; de plaats van die laatste is de afgesproken
ANDERE_STOPPLEK = frozenset({"yaml-syntaxis"})

# de zuivere parser is traag: elk vijfde geval, in elke soort fout zit er wel een
ELK_VIJFDE = sorted(pad.name for pad in (GEVALLEN / "fout").iterdir())[::5]


@contextmanager
def _zonder_c() -> Iterator[None]:
    with patch.object(gebeurtenissen, "CParser", None):
        yield


def test_de_c_parser_is_er_waar_de_tests_draaien() -> None:
    assert MET_C is not None


@settings(max_examples=60, deadline=None)
@given(documenten())
def test_beide_parsers_lezen_dezelfde_waarde_en_dezelfde_plekken(document: Document) -> None:
    with_c = (lees_waarde(document.tekst), _plekken(document))
    with _zonder_c():
        assert (lees_waarde(document.tekst), _plekken(document)) == with_c


def _plekken(document: Document) -> Any:
    """Alle plekken van wat geschreven staat; waar iets leegs begint, zegt elke parser anders."""
    plekken = lees_plekken(document.tekst)
    waarden = {pad: plekken.plek(Bevinding("verkeerde-waarde", "x", pad)).begin for pad in document.waarden}
    vondsten = [(vondst.code, vondst.pad, vondst.plek.begin) for vondst in plekken.vondsten]
    return waarden, vondsten, plekken.leeg


@pytest.mark.parametrize("geval", ELK_VIJFDE)
def test_beide_parsers_melden_hetzelfde_over_een_fout_geval(geval: str) -> None:
    (map_,) = (bestand.parent for bestand in (GEVALLEN / "fout" / geval).glob("**/organisatie.yaml"))
    met_c = [_kern(melding) for melding in open_map(map_).meldingen]
    with _zonder_c():
        assert [_kern(melding) for melding in open_map(map_).meldingen] == met_c


def _kern(melding: Any) -> tuple[Any, ...]:
    plaats = None if melding.code in ANDERE_STOPPLEK else melding.plaats
    return melding.code, melding.bestand, plaats, melding.tekst, melding.hulp


VRAGEN = {
    "k: {b: Lukt het?}\n": {"k": {"b": "Lukt het?"}},
    "k: [Wat? nu, ja]\n": {"k": ["Wat? nu", "ja"]},
    "k: [Gaat het?, Waarom (echt?)]\n": {"k": ["Gaat het?", "Waarom (echt?)"]},
    "k: [[x, Hoe?'zo']]\n": {"k": [["x", "Hoe?'zo'"]]},
    "k: {adres: http://huis.be/a?b=c}\n": {"k": {"adres": "http://huis.be/a?b=c"}},
}


@pytest.mark.parametrize("tekst", VRAGEN)
def test_een_vraagteken_of_adres_tussen_accolades_is_gewone_tekst(tekst: str) -> None:
    assert lees_waarde(tekst)[0] == VRAGEN[tekst]
    with _zonder_c():
        assert lees_waarde(tekst)[0] == VRAGEN[tekst]
