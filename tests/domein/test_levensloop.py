"""De tabel van de levensloop: alle acht maal acht overgangen."""

from __future__ import annotations

from itertools import product

import pytest

from competentie_cli.domein.levensloop import OVERGANGEN, STATUSSEN, mag_naar

MAG = {
    ("concept", "besproken"),
    ("besproken", "concept"),
    ("besproken", "ondertekend"),
    ("ondertekend", "lopend"),
    ("lopend", "gepauzeerd"),
    ("lopend", "vastgelopen"),
    ("lopend", "geevalueerd"),
    ("gepauzeerd", "lopend"),
    ("gepauzeerd", "geevalueerd"),
    ("vastgelopen", "lopend"),
    ("vastgelopen", "geevalueerd"),
    ("geevalueerd", "gesloten"),
}


@pytest.mark.parametrize(("van", "naar"), [*product(STATUSSEN, repeat=2)])
def test_een_plan_gaat_alleen_naar_een_status_die_kan_volgen(van: str, naar: str) -> None:
    assert mag_naar(van, naar) is ((van, naar) in MAG)


def test_elke_status_staat_in_de_tabel_en_leidt_uiteindelijk_naar_gesloten() -> None:
    assert tuple(OVERGANGEN) == STATUSSEN
    for status in STATUSSEN:
        bereikt = {status}
        for _ in STATUSSEN:
            bereikt |= {volgende for hier in bereikt for volgende in OVERGANGEN[hier]}
        assert "gesloten" in bereikt
