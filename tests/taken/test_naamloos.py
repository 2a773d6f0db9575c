"""Wie onder een pseudoniem staat: de eigen leidinggevende heet dan zo, en tekent op een lege regel."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import KLEIN, ORGANISATIE, bouw_organisatie
from tests.taken.hulp import maak

GESPREKKEN = """\
gesprekken:
  - {datum: 2026-12-01, soort: functionering, met: METWIE}
"""
AFSPRAKEN = """\
afspraken:
  - {tekst: Het rooster nakijken., wie: m-0001}
  - {tekst: De lesdag vrij houden., wie: leidinggevende}
  - {tekst: Samen een dienst draaien., wie: m-0003}
"""


def _regels(map_: Path, uit: Path, aanspreking: str, met: str) -> list[str]:
    bestanden = KLEIN | {
        "organisatie": ORGANISATIE + f"document: {{aanspreking: {aanspreking}}}\n",
        "medewerkers/m-0001": KLEIN["medewerkers/m-0001"].replace("naam: Zoë Claes\n", ""),
        "medewerkers/m-0002": KLEIN["medewerkers/m-0002"] + GESPREKKEN.replace("METWIE", met),
        "plannen/m-0002-2026": KLEIN["plannen/m-0002-2026"] + AFSPRAKEN,
    }
    kloven, pops = maak(bouw_organisatie(map_, **bestanden), uit, ("md",), "m-0002")
    tekst = "".join(pad.read_text("utf-8") for pad in (*kloven.bestanden, *pops.bestanden))
    begin = (
        "| Voor het",
        "- Jij:",
        "- U:",
        "| Besproken |",
        "Het rooster",
        "De lesdag",
        "Samen een",
        "| Leiding",
    )
    return [regel for regel in tekst.splitlines() if regel.startswith(begin)]


@pytest.mark.parametrize(
    ("aanspreking", "jij", "wie"), [("je", "Jij", "je leidinggevende"), ("u", "U", "uw leidinggevende")]
)
def test_een_leidinggevende_zonder_naam_heet_zo_en_tekent_op_een_lege_regel(
    tmp_path: Path, aanspreking: str, jij: str, wie: str
) -> None:
    assert _regels(tmp_path / "proef", tmp_path / "uit", aanspreking, "m-0001") == [
        f"| Voor het gesprek | van 1 december 2026 met {wie} |",
        f"- {jij}: 1 maart 2026. {wie.capitalize()}: 10 maart 2026.",
        f"| Besproken | op 10 maart 2026 met {wie} |",
        f"Het rooster nakijken. ({wie}; nog te doen)",
        f"De lesdag vrij houden. ({wie}; nog te doen)",
        "Samen een dienst draaien. (m-0003; nog te doen)",
        "| Leidinggevende |  |  |  |",
    ]


def test_een_ander_zonder_naam_blijft_een_pseudoniem(tmp_path: Path) -> None:
    assert _regels(tmp_path / "proef", tmp_path / "uit", "je", "m-0003")[0] == (
        "| Voor het gesprek | van 1 december 2026 met m-0003, begeleider |"
    )
