"""Bevindingen met hun bronregel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from rich.cells import cell_len

from competentie_cli.meldingen import Ernst, Melding, Plaats
from competentie_cli.weergave.scherm.bevindingen import slotregel, toon_bevindingen, toon_kort, toon_passend
from tests.weergave.scherm.conftest import Blad


def _melding(regel: str, kolom: int, lengte: int, **anders: object) -> Melding:
    velden: dict[str, object] = {
        "code": "onbekende-verwijzing",
        "ernst": Ernst.FOUT,
        "bestand": "medewerkers/m-0012.yaml",
        "plaats": Plaats(14, kolom, lengte),
        "tekst": "competentie 'luistern' bestaat niet",
        "hulp": "bedoelde u 'luisteren'?",
        "bronregel": regel,
    }
    return Melding(**(velden | anders))  # type: ignore[arg-type]


GEVALLEN = [
    _melding("  - competentie: luistern", 18, 8),
    _melding("  中文字: luistern", 8, 8),
    _melding("\tnaam: [red]x[/y]", 8, 5, code="verkeerde-waarde", hulp=""),
    _melding("a" * 300 + " luistern " + "b" * 300, 302, 8, tekst="\x1b[31mrood", ernst=Ernst.WAARSCHUWING),
    _melding("luistern" + " 中" * 300, 1, 8, ernst=Ernst.TIP),
    _melding("kort", 5, 1),
    _melding("", 1, 1),
    _melding("", 1, 1, plaats=None),
    _melding("", 1, 1, plaats=None, bestand=""),
]


def test_elke_bevinding_toont_haar_regel_met_tekentjes_onder_de_plek(
    verwacht: Callable[[str, str], None],
) -> None:
    blad = Blad(80)
    toon_bevindingen(blad.console, GEVALLEN)
    verwacht("scherm/bevindingen.txt", blad.tekst)


def test_op_een_smal_scherm_loopt_een_zin_om_tussen_woorden() -> None:
    blad = Blad(40)
    hulp = "kijk naar de inspringing, een vergeten aanhalingsteken of een dubbele punt in een tekst"
    toon_bevindingen(blad.console, [_melding("kort", 1, 1, bestand="visie.yaml", hulp=hulp)])
    assert blad.tekst.splitlines() == [
        "visie.yaml:14:1: onbekende-verwijzing",
        "  fout: competentie 'luistern' bestaat",
        "  niet",
        "     |",
        "  14 | kort",
        "     | ^",
        "  hulp: kijk naar de inspringing, een",
        "  vergeten aanhalingsteken of een",
        "  dubbele punt in een tekst",
        "",
    ]


def test_wat_niet_op_het_scherm_past_wordt_geteld_met_omgelopen_regels() -> None:
    blad = Blad(40)
    melding = _melding("", 1, 1, plaats=None, bestand="", hulp=" ".join(["x" * 25] * 4))
    for regels in (7, 8):
        toon_passend(blad.console, [melding, melding], regels)
    bevinding = ["onbekende-verwijzing", "  fout: competentie 'luistern' bestaat", "  niet"]
    bevinding += [f"  hulp: {'x' * 25}", *[f"  {'x' * 25}"] * 3, ""]
    assert blad.tekst.splitlines() == [
        "… en nog 2; alles staat in: competentie controleer",
        *bevinding,
        "… en nog 1; alles staat in: competentie controleer",
    ]


def test_kort_is_een_regel_per_bevinding() -> None:
    blad = Blad(80)
    toon_kort(blad.console, [GEVALLEN[0], GEVALLEN[7], GEVALLEN[8]])
    assert blad.tekst.splitlines() == [
        "medewerkers/m-0012.yaml:14:18: onbekende-verwijzing competentie 'luistern' bestaat niet",
        "medewerkers/m-0012.yaml: onbekende-verwijzing competentie 'luistern' bestaat niet",
        "onbekende-verwijzing competentie 'luistern' bestaat niet",
    ]


@pytest.mark.parametrize("kolom", [1, 2, 40, 79, 80, 81, 400, 599, 600, 601])
def test_een_lange_regel_wordt_rond_de_plek_geknipt(kolom: int) -> None:
    regel = "".join(f"{getal % 10}" for getal in range(1, 601))
    blad = Blad(80)
    toon_bevindingen(blad.console, [_melding(regel, kolom, 1)])
    bron, onder = blad.tekst.splitlines()[3:5]
    assert cell_len(bron) <= 80
    assert bron[onder.index("^") :][:1] == regel[kolom - 1 :][:1]


@pytest.mark.parametrize(
    ("meldingen", "zin"),
    [
        ([], "Alles in orde: 41 bestanden nagekeken."),
        ([GEVALLEN[0]], "1 fout in 1 bestand."),
        ([GEVALLEN[0], GEVALLEN[3], GEVALLEN[4]], "1 fout, 1 waarschuwing en 1 tip in 1 bestand."),
        ([GEVALLEN[8], GEVALLEN[8]], "2 fouten."),
    ],
)
def test_de_slotregel_telt(meldingen: list[Melding], zin: str) -> None:
    assert slotregel(meldingen, 41) == zin
