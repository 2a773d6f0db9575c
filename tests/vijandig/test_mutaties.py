"""Een vaste greep uit alle mutaties van één scalar in de voorbeelden (alle: zie `mutaties.py`)."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.vijandig.mutaties import SLEUTELS, VOORBEELDEN, WAARDEN, Proef, mutaties, scalars

# geen veelvoud van het aantal waarden: zo komt elke waarde op elke soort plek
STAP = {"zorggroep": 401, "gemeente": 401, "leeg": 101}


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN)
def test_een_mutatie_van_een_scalar_geeft_alleen_bevindingen_op_hun_plaats(voorbeeld: str) -> None:
    proef = Proef(voorbeeld)
    greep = islice(mutaties(proef.map.inhouden), 0, None, STAP[voorbeeld])
    klachten = {mutatie: proef.doe(mutatie, alles=nr % 50 == 0) for nr, mutatie in enumerate(greep)}
    assert {mutatie: klacht for mutatie, klacht in klachten.items() if klacht} == {}


def test_elke_scalar_krijgt_elke_waarde() -> None:
    inhoud = b"a: 1\nb: [x, 'y z']\nc: >-\n  lang\n  en breed\nd:\n"
    gevonden = list(scalars("x.yaml", inhoud))
    tekst = inhoud.decode()
    assert [(tekst[s.begin : s.einde], s.sleutel) for s in gevonden] == [
        ("a", True),
        ("1", False),
        ("b", True),
        ("x", False),
        ("'y z'", False),
        ("c", True),
        (">-\n  lang\n  en breed", False),
        ("d", True),
        ("", False),
    ]
    alle = list(mutaties({"x.yaml": inhoud}))
    assert len(alle) == 4 * len(SLEUTELS) + 5 * len(WAARDEN)
    assert alle[0].inhoud(inhoud) == inhoud.replace(b"a: 1", b": 1")
