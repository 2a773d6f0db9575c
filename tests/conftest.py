"""Wat tests delen: een kleine organisatie, een vaste peildatum en de bestanden onder `tests/verwacht/`."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

BASIS = Path(__file__).parent / "basis"
VERWACHT = Path(__file__).parent / "verwacht"
PEILDATUM = date(2026, 11, 21)

ORGANISATIE = """\
naam: Huis De Proef
land: BE
schaal:
  - {niveau: 1, naam: Startend}
  - {niveau: 2, naam: Zelfstandig}
  - {niveau: 3, naam: Stevig}
  - {niveau: 4, naam: Trekker}
peildatum: 2026-11-21
"""

KLEIN = {
    "visie": """\
missie: Samen thuis.
doelen:
  - id: dichtbij
    naam: Dicht bij mensen
    competenties: [luisteren]
kerncompetenties:
  - {competentie: luisteren, gewenst: 2}
""",
    "competenties": """\
competenties:
  - id: luisteren
    naam: Luisteren
    niveaus:
      - niveau: 2
        indicatoren: [Vraagt door., Vat samen.]
  - {id: samenwerken, naam: Samenwerken}
  - {id: plannen, naam: Plannen en regelen}
  - {id: koken, naam: Koken}
""",
    "functies": """\
functies:
  - id: begeleider
    naam: Begeleider
    competenties:
      - {competentie: luisteren, gewenst: 3, weging: 2, kritiek: ja}
      - {competentie: samenwerken, gewenst: 3}
      - {competentie: plannen, gewenst: 2}
      - {competentie: koken, gewenst: 2}
  - id: coordinator
    naam: Coördinator
    laag: leidinggevenden
    competenties:
      - {competentie: luisteren, gewenst: 3}
      - {competentie: samenwerken, gewenst: 4}
      - {competentie: plannen, gewenst: 4, kritiek: ja}
      - {competentie: koken, gewenst: 1}
""",
    "teams": """\
teams:
  - {id: huis, naam: Het huis, leidinggevende: m-0001}
  - {id: keuken, naam: De keuken, onderdeel_van: huis}
""",
    "medewerkers/m-0001": """\
id: m-0001
naam: Zoë Claes
functie: coordinator
team: huis
beoordelingen:
  - {datum: 2026-05-04, bron: zelf, door: m-0001, niveaus: {plannen: 3, samenwerken: 4}}
""",
    "medewerkers/m-0002": """\
id: m-0002
naam: An Peeters
functie: begeleider
team: huis
beoordelingen:
  - {datum: 2026-03-01, bron: zelf, door: m-0002, niveaus: {luisteren: 4, samenwerken: 3}}
  - datum: 2026-03-10
    bron: leidinggevende
    door: m-0001
    niveaus: {luisteren: 2, samenwerken: 3, plannen: 3}
    toelichting: {luisteren: Neemt de tijd voor een bewoner.}
""",
    "medewerkers/m-0003": """\
id: m-0003
functie: begeleider
team: keuken
""",
    "leeraanbod": """\
leeractiviteiten:
  - id: meelopen
    naam: Een dag meelopen
    vorm: werkplek
    ontwikkelt:
      - {competentie: luisteren, van: 1, naar: 3}
    uren: 8
    kosten: 0
""",
    "plannen/m-0002-2026": """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: besproken
besproken: 2026-03-10
doelen:
  - id: d1
    competentie: luisteren
    van: 2
    naar: 3
    resultaat: Een bewoner zegt dat hij gehoord is.
    tegen: 2026-11-30
    acties:
      - {leeractiviteit: meelopen, status: gepland, start: 2026-10-01}
""",
}

Vergelijk = Callable[[str, str | bytes], None]
_GEBRUIKT = pytest.StashKey[set[Path]]()
_WEGGELATEN = pytest.StashKey[int]()
_ONGEBRUIKT = pytest.StashKey[list[str]]()


def bouw_organisatie(map_: Path, **bestanden: str) -> Path:
    """Schrijft een organisatie: naam zonder `.yaml` -> tekst; organisatie.yaml heeft een standaardtekst.

    Een naam met een schuine streep gaat via `**{"medewerkers/m-0001": "…"}`.
    """
    for naam, tekst in ({"organisatie": ORGANISATIE} | bestanden).items():
        bestand = map_ / f"{naam.removesuffix('.yaml')}.yaml"
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text(tekst, encoding="utf-8", newline="")
    return map_


@pytest.fixture(name="bouw_organisatie")
def _bouw_organisatie() -> Callable[..., Path]:
    """De bouwer zelf, voor wie hem liever als fixture heeft."""
    return bouw_organisatie


@pytest.fixture
def gave_organisatie(tmp_path: Path) -> Path:
    """Een kopie van `tests/basis`: een kleine organisatie waarover niets te zeggen valt."""
    return Path(shutil.copytree(BASIS, tmp_path / "huis"))


@pytest.fixture
def kleine_organisatie(tmp_path: Path) -> Path:
    """Een map met drie mensen, vier competenties en één plan, zonder één fout."""
    return bouw_organisatie(tmp_path / "proef", **KLEIN)


@pytest.fixture
def peildatum() -> date:
    """De dag waarop alle tests kijken."""
    return PEILDATUM


@pytest.fixture
def verwacht(request: pytest.FixtureRequest) -> Vergelijk:
    """Vergelijkt tekst of bytes met een bestand onder `tests/verwacht/`; `--ververs` schrijft het."""

    def vergelijk(naam: str, inhoud: str | bytes) -> None:
        bestand = VERWACHT / naam
        request.config.stash[_GEBRUIKT].add(bestand)
        nieuw = inhoud.encode() if isinstance(inhoud, str) else inhoud
        if request.config.getoption("--ververs"):
            bestand.parent.mkdir(parents=True, exist_ok=True)
            bestand.write_bytes(nieuw)
        if not bestand.is_file():
            pytest.fail(f"tests/verwacht/{naam} bestaat nog niet; maak het met: pytest --ververs")
        oud = bestand.read_bytes()
        if isinstance(inhoud, str):
            assert inhoud == oud.decode(), f"tests/verwacht/{naam} wijkt af; juist zo? pytest --ververs"
        else:
            assert nieuw == oud, f"tests/verwacht/{naam} wijkt af; juist zo? pytest --ververs"

    return vergelijk


def pytest_addoption(parser: pytest.Parser) -> None:
    """Voegt `--ververs` toe."""
    parser.addoption("--ververs", action="store_true", help="schrijf tests/verwacht/ opnieuw")


def pytest_configure(config: pytest.Config) -> None:
    """Begint met een schone lei."""
    config.stash[_GEBRUIKT] = set()
    config.stash[_WEGGELATEN] = 0
    config.stash[_ONGEBRUIKT] = []


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Telt wat niet meedoet: dan zegt een ongebruikt bestand niets."""
    if items:
        items[0].config.stash[_WEGGELATEN] += len(items)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Laat een geslaagde volledige ronde toch mislukken als er verwachte bestanden over zijn."""
    config = session.config
    if (verslag := getattr(config, "workeroutput", None)) is not None:
        # een van de werkers: het geheel telt wie ze verdeelt
        verslag["gebruikt"] = [str(bestand) for bestand in config.stash[_GEBRUIKT]]
        verslag["weggelaten"] = config.stash[_WEGGELATEN]
        return
    geheel = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not config.stash[_WEGGELATEN]
    if exitstatus == pytest.ExitCode.OK and geheel and not config.option.collectonly:
        over = set(_bestanden(VERWACHT)) - config.stash[_GEBRUIKT]
        config.stash[_ONGEBRUIKT] = sorted(pad.relative_to(VERWACHT).as_posix() for pad in over)
        if over:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Neemt van een werker over wat hij gebruikte en wegliet."""
    verslag = getattr(node, "workeroutput", {})
    node.config.stash[_GEBRUIKT].update(map(Path, verslag.get("gebruikt", ())))
    node.config.stash[_WEGGELATEN] += verslag.get("weggelaten", 0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Noemt de verwachte bestanden die geen test gebruikte."""
    for naam in config.stash[_ONGEBRUIKT]:
        terminalreporter.write_line(f"FAILED tests/verwacht/{naam}: geen test gebruikt dit bestand", red=True)


def _bestanden(map_: Path) -> Iterator[Path]:
    return (pad for pad in map_.rglob("*") if pad.is_file())
