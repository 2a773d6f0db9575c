"""Wat er ook aan tekst in de voorbeelden terechtkomt: bevindingen op hun plaats, en de rest is te tonen.

Willekeurige bytes en YAML-soep in een kleine map staan in `tests/opslag/test_willekeur.py`; hier gaat het om
hele voorbeeldorganisaties, tot en met de documenten.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from competentie_cli.opslag.voorbeelden import meegeleverd
from tests.conftest import PEILDATUM
from tests.vijandig.geheugen import Geheugenmap
from tests.vijandig.nakijken import buiten_hun_bestand, reken_alles

VAAK = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
VOORBEELDEN = {
    naam: Geheugenmap(meegeleverd("voorbeelden") / naam) for naam in ("zorggroep", "gemeente", "leeg")
}
SOEP = (
    "- ",
    "? ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "---\n",
    "...\n",
    "|\n",
    ">-\n",
)
SOEP += (
    '"',
    "'",
    "\t",
    "\n",
    "\r",
    "  ",
    "~",
    "id: ",
    "naam: ",
    "competenties:\n",
    "medewerker: m-0012\n",
    "2,5",
    "\\",
)
SOEP += ("\0", "\x85", "\u2028", "\ufeff", "\u202e", "😀", "é", "%YAML 1.1\n", "\xff")


def _kijk_na(voorbeeld: str, anders: dict[str, bytes]) -> None:
    geopend, inhouden = VOORBEELDEN[voorbeeld].open(anders)
    assert buiten_hun_bestand(geopend.meldingen, inhouden) == []
    wie = {naam.removesuffix(".yaml").rpartition("/")[2] for naam in anders} | {"m-0001", "w-002"}
    for document in reken_alles(geopend, wie, PEILDATUM, ("hr",)):
        assert document.titel


@st.composite
def _verminkt(draw: st.DrawFn) -> tuple[str, dict[str, bytes]]:
    """Een bestand uit een voorbeeld met bytes of regels die weg zijn, dubbel staan of elders staan."""
    voorbeeld = draw(st.sampled_from(sorted(VOORBEELDEN)))
    bestand = draw(st.sampled_from(sorted(VOORBEELDEN[voorbeeld].inhouden)))
    inhoud = VOORBEELDEN[voorbeeld].inhouden[bestand]
    for _ in range(draw(st.integers(1, 3))):
        inhoud = draw(st.sampled_from([_bytes, _regels]))(draw, inhoud)
    return voorbeeld, {bestand: inhoud}


def _bytes(draw: st.DrawFn, inhoud: bytes) -> bytes:
    van = draw(st.integers(0, len(inhoud)))
    tot = min(len(inhoud), van + draw(st.sampled_from([0, 1, 1, 2, 7, 60])))
    ander = draw(
        st.sampled_from([b"", inhoud[van:tot] * 2, inhoud[van:tot][::-1], b"\xff", b"\x00"]) | _soep()
    )
    return inhoud[:van] + ander + inhoud[tot:]


def _regels(draw: st.DrawFn, inhoud: bytes) -> bytes:
    regels = inhoud.splitlines(keepends=True) or [b""]
    een, ander = (draw(st.integers(0, len(regels) - 1)) for _ in range(2))
    wat = draw(st.sampled_from(["wissel", "weg", "dubbel", "spring in", "spring uit", "knip af"]))
    if wat == "wissel":
        regels[een], regels[ander] = regels[ander], regels[een]
    elif wat == "knip af":
        regels = regels[:een]
    else:
        vorm = {"weg": b"", "dubbel": regels[een] * 2, "spring in": b"  " + regels[een]}
        regels[een] = vorm.get(wat, regels[een].removeprefix(b"  "))
    return b"".join(regels)


def _soep() -> st.SearchStrategy[bytes]:
    return st.lists(st.sampled_from(SOEP), min_size=1, max_size=6).map(
        lambda delen: "".join(delen).encode("latin-1", "replace")
    )


@VAAK
@given(_verminkt())
def test_een_verminkt_voorbeeld_geeft_bevindingen_en_de_rest_is_te_tonen(
    verminkt: tuple[str, dict[str, bytes]],
) -> None:
    _kijk_na(*verminkt)


@VAAK
@example("zorggroep", "organisatie.yaml", "")
@example("zorggroep", "competenties/kern.yaml", "competenties:\n")
@given(
    st.just("zorggroep"),
    st.sampled_from(sorted(VOORBEELDEN["zorggroep"].inhouden)),
    st.lists(st.sampled_from(SOEP), max_size=40).map("".join),
)
def test_een_bestand_van_yamlsoep_geeft_bevindingen_en_de_rest_is_te_tonen(
    voorbeeld: str, bestand: str, soep: str
) -> None:
    _kijk_na(voorbeeld, {bestand: soep.encode()})


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN)
def test_zonder_een_van_zijn_bestanden_blijft_de_rest_van_een_voorbeeld_te_tonen(voorbeeld: str) -> None:
    for bestand in VOORBEELDEN[voorbeeld].inhouden:
        _kijk_na(voorbeeld, {bestand: b""})
