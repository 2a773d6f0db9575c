"""Wat er ook in een bestand staat: `open_map` geeft bevindingen met een plaats erin, nooit een traceback."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from competentie_cli.domein.soorten import SOORTEN, Soort, plek_van
from competentie_cli.meldingen import Melding
from competentie_cli.opslag import bestanden
from competentie_cli.taken.openen import Geopend, open_map
from tests.conftest import ORGANISATIE, bouw_organisatie

VAAK = settings(max_examples=100, deadline=None)
ALLE_VELDEN = Path(__file__).parents[1] / "gevallen" / "goed" / "alle-velden"
GOED = {pad.relative_to(ALLE_VELDEN).as_posix(): pad.read_bytes() for pad in ALLE_VELDEN.rglob("*.yaml")}
LASTIG = (
    "\t",
    "\r",
    "\n",
    "\0",
    "\x85",
    "\u2028",
    "\ufeff",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "- ",
    "? ",
    "#",
    "'",
)
LASTIG += (
    '"',
    "&a ",
    "*a",
    "*b ",
    "<<: ",
    "!!int ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    ">-\n",
    "~",
    ",",
    "|",
    "2,5",
)


def _open(inhouden: dict[str, bytes]) -> tuple[Geopend, dict[str, bytes]]:
    with tempfile.TemporaryDirectory() as map_:
        for naam, inhoud in inhouden.items():
            bestand = Path(map_) / naam
            bestand.parent.mkdir(parents=True, exist_ok=True)
            bestand.write_bytes(inhoud)
        return open_map(Path(map_)), inhouden


def _buiten_hun_bestand(geopend: Geopend, inhouden: dict[str, bytes]) -> list[Any]:
    """De meldingen zonder tekst, of met een plaats die niet in hun bestand bestaat."""
    regels = {naam: _regels(inhoud) for naam, inhoud in inhouden.items()}
    return [m for m in geopend.meldingen if not m.tekst or not _staat_in(m, regels[m.bestand])]


def _regels(inhoud: bytes) -> list[str]:
    tekst = inhoud.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")
    return re.split(r"\r\n|\r|\n", tekst)


def _staat_in(melding: Melding, regels: list[str]) -> bool:
    plaats = melding.plaats
    if plaats is None or plaats.lengte < 1:
        return False
    if melding.code == "yaml-syntaxis" and (plaats.regel, plaats.kolom) == (len(regels) + 1, 1):
        return True  # zo zegt libyaml "aan het eind", ook waar de laatste regel geen regeleinde heeft
    return 1 <= plaats.regel <= len(regels) and 1 <= plaats.kolom <= len(regels[plaats.regel - 1]) + 1


def _namen() -> st.SearchStrategy[str]:
    return st.sampled_from([f"{plek_van(soort)}.yaml" for soort in Soort])


@VAAK
@given(_namen(), st.binary(max_size=200))
def test_willekeurige_bytes_geven_bevindingen_in_hun_bestand(naam: str, inhoud: bytes) -> None:
    assert _buiten_hun_bestand(*_open({"organisatie.yaml": ORGANISATIE.encode(), naam: inhoud})) == []


@VAAK
@example("teams.yaml", "\r\x1f")
@example("teams.yaml", "\x85d: Linde 1, naam: Linde")
@example("teams.yaml", "id: a\u2028\u2028b: [c")
@given(_namen(), st.lists(st.sampled_from(LASTIG) | st.text(max_size=4), max_size=25).map("".join))
def test_willekeurige_tekst_geeft_bevindingen_in_haar_bestand(naam: str, tekst: str) -> None:
    inhoud = tekst.encode("utf-8", errors="surrogatepass")
    assert _buiten_hun_bestand(*_open({"organisatie.yaml": ORGANISATIE.encode(), naam: inhoud})) == []


@st.composite
def _verminkt(draw: st.DrawFn) -> tuple[str, str]:
    """Een bestand uit de map met alle velden, op enkele plekken verminkt."""
    naam = draw(st.sampled_from(sorted(GOED)))
    tekst = GOED[naam].decode()
    for _ in range(draw(st.integers(1, 4))):
        plek = draw(st.integers(0, len(tekst)))
        weg = draw(st.sampled_from([0, 0, 1, 2, 5, 40]))
        tekst = tekst[:plek] + draw(st.sampled_from(["", *LASTIG])) + tekst[plek + weg :]
    return naam, tekst


@VAAK
@given(_verminkt())
def test_een_verminkt_goed_bestand_geeft_bevindingen_in_zijn_bestand(verminkt: tuple[str, str]) -> None:
    naam, tekst = verminkt
    assert _buiten_hun_bestand(*_open(GOED | {naam: tekst.encode()})) == []


_VELD = re.compile(r"[ -]*\w+: *\S")
IN_BLOKKEN = sorted(
    naam for naam, inhoud in GOED.items() if any(map(_VELD.match, inhoud.decode().split("\n")))
)
VORMEN = ("", "x", "ja", "3", "2,5", "-1", "99", "~", "2026-02-30", "kern", "m-0001", '""')
VORMEN += ("{a: 1}", "[1, 2]", "[[]]", "{}", "[]", "[~]", "{tekst: }", "[, ]")


@VAAK
@given(st.sampled_from(IN_BLOKKEN), st.integers(0, 10_000), st.sampled_from(VORMEN))
def test_een_verkeerde_waarde_op_een_willekeurige_regel_geeft_alleen_bevindingen(
    naam: str, welke: int, vorm: str
) -> None:
    regels = GOED[naam].decode().split("\n")
    met_waarde = [nr for nr, regel in enumerate(regels) if _VELD.match(regel)]
    nummer = met_waarde[welke % len(met_waarde)]
    regels[nummer] = re.sub(r"(\w+: *).*", lambda m: m[1] + vorm, regels[nummer], count=1)
    assert _buiten_hun_bestand(*_open(GOED | {naam: "\n".join(regels).encode()})) == []


def _codes(geopend: Geopend) -> list[str]:
    return [f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}" for m in geopend.meldingen if m.plaats]


BOM = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{n}: &{n} [{', '.join([f'*{v}'] * 10)}]\n" for v, n in zip("abcdefgh", "bcdefghi", strict=True)
)
RAMPEN = {
    "haken": "x: " + "[" * 100_000,
    "accolades": "x: " + "{a: " * 50_000,
    "streepjes": "- " * 50_000 + "x",
    "vraagtekens": "? " * 50_000 + "x",
    "aliasbom": BOM,
    "kring": "id: t\nnaam: &a [*a]\n",
    "kring-van-mappings": "&a id: &b {x: *b}\n",
}


@pytest.mark.parametrize("ramp", RAMPEN)
def test_een_ramp_is_te_groot_aan_het_begin_van_haar_bestand(ramp: str, tmp_path: Path) -> None:
    geopend = open_map(bouw_organisatie(tmp_path, teams=RAMPEN[ramp]))
    assert _codes(geopend) == ["teams.yaml:1:1: te-groot"]
    assert geopend.organisatie is not None


@pytest.mark.parametrize("aanhaling", ["", "'", '"'])
def test_een_tekst_van_tien_megabyte_wordt_gewoon_gelezen(aanhaling: str, tmp_path: Path) -> None:
    lang = "woord " * 1_700_000 + "einde"
    geopend = open_map(bouw_organisatie(tmp_path, visie=f"missie: {aanhaling}{lang}{aanhaling}\n"))
    assert _codes(geopend) == []
    assert geopend.organisatie is not None
    assert geopend.organisatie.visie.missie == lang


def test_een_fout_na_tien_megabyte_tekst_wordt_gemeld_waar_ze_staat(tmp_path: Path) -> None:
    lang = "woord " * 1_700_000 + "einde"
    geopend = open_map(bouw_organisatie(tmp_path, visie=f"missie: {lang}\nvisei: x\nwaarden: [a, b\n"))
    assert _codes(geopend) == ["visie.yaml:4:1: yaml-syntaxis"]


def test_een_bestand_boven_de_grens_is_te_groot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bestanden, "GROOTSTE", 200)
    bouw_organisatie(tmp_path, organisatie=ORGANISATIE[:190], teams="x" * 200, visie="y" * 201)
    geopend = open_map(tmp_path)
    assert [melding for melding in _codes(geopend) if "te-groot" in melding] == ["visie.yaml:1:1: te-groot"]


def test_een_map_met_de_naam_van_een_bestand_is_geen_bestand(tmp_path: Path) -> None:
    bouw_organisatie(tmp_path, **{"teams/zorg.yaml/t": "id: t\nnaam: T\n"})
    geopend = open_map(tmp_path)
    assert _codes(geopend) == []
    assert geopend.organisatie is not None
    assert sorted(geopend.organisatie.teams) == ["t"]


def test_een_bestand_dat_niet_opengaat_is_een_bevinding_en_zwijgt_over_verwijzingen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bouw_organisatie(
        tmp_path,
        functies="functies:\n  - {id: f, naam: F}\n",
        teams="id: t\nnaam: T\n",
        medewerkers="id: m\nfunctie: f\nteam: elders\n",
    )
    open_ = Path.open

    def weiger(pad: Path, mode: str = "r", buffering: int = -1) -> Any:
        if pad.name == "teams.yaml":
            raise PermissionError(13, "Permission denied")
        return open_(pad, mode, buffering)

    monkeypatch.setattr(Path, "open", weiger)
    geopend = open_map(tmp_path)
    assert _codes(geopend) == ["teams.yaml:1:1: niet-te-openen"]
    assert geopend.organisatie is not None
    assert sorted(geopend.organisatie.medewerkers) == ["m"]


@pytest.mark.parametrize("soort", [soort for soort in Soort if SOORTEN[soort].meervoud])
def test_een_bestand_met_alleen_een_zin_is_een_verkeerde_waarde(soort: Soort, tmp_path: Path) -> None:
    geopend = open_map(bouw_organisatie(tmp_path, **{plek_van(soort): "\n  Nog in te vullen.\n"}))
    assert _codes(geopend) == [f"{plek_van(soort)}.yaml:2:3: verkeerde-waarde"]
