"""Het orakel van het leervoorstel tegenover gevallen die met de hand uit de tekst zijn uitgewerkt."""

from __future__ import annotations

import pytest

from .gevallen import afwijkingen
from .gevallen_voorstel import VOORSTELGEVALLEN
from .voorstel_bouw import Voorstelgeval
from .voorstel_orakel import voorstel


@pytest.mark.parametrize("geval", VOORSTELGEVALLEN, ids=lambda geval: geval.naam)
def test_elke_zin_over_het_leervoorstel_komt_uit(geval: Voorstelgeval) -> None:
    gevonden = voorstel(geval.organisatie, "m-1", geval.peildatum, geval.jaar)
    assert afwijkingen(geval, {"medewerkers": [gevonden]}) == []


def test_elk_geval_heeft_een_eigen_naam() -> None:
    namen = [geval.naam for geval in VOORSTELGEVALLEN]
    assert [naam for naam in namen if namen.count(naam) > 1] == []
