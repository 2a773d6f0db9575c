"""Een doel heet alleen "helemaal van jou" als het dat is."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.cli import hoofd


@pytest.mark.parametrize(
    ("herkomst", "helemaal"),
    [
        ("herkomst: eigen", True),
        ("herkomst: [eigen, talent], gekozen_door: medewerker", True),
        ("herkomst: [kloof, eigen]", False),
        ("herkomst: eigen, gekozen_door: samen", False),
        ("herkomst: [eigen, organisatie]", False),
        ("herkomst: kloof", False),
    ],
)
def test_alleen_wat_niemand_anders_koos_is_helemaal_van_de_medewerker(
    herkomst: str, helemaal: bool, kleine_organisatie: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    plan = kleine_organisatie / "plannen" / "m-0002-2026.yaml"
    plan.write_text(
        "medewerker: m-0002\nperiode: {van: 2026-01-01, tot: 2026-12-31}\n"
        f"doelen:\n  - {{id: d1, omschrijving: Ik leer gitaar spelen., {herkomst}}}\n",
        encoding="utf-8",
    )
    assert hoofd(["pop", "toon", "m-0002", "--map", str(kleine_organisatie)]) == 0
    assert ("helemaal van jou" in capfd.readouterr().out) is helemaal
