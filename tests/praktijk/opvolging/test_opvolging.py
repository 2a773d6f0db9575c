"""De opvolging van een nieuwe organisatie klopt op de dag, tegen wat met de hand uitgerekend is.

`organisatie/` is een verzonnen CAW vol maandeinden, een schrikkeldag en mensen die er even niet zijn;
`verwacht.yaml` zegt punt voor punt wat er dan te doen staat, en hoe er gelezen is waar de afspraken zwijgen.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from icalendar import Calendar

from competentie_cli.cli import hoofd

HIER = Path(__file__).parent
ORGANISATIE = HIER / "organisatie"
VERWACHT = yaml.load((HIER / "verwacht.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
PEILDATA = ("2028-02-29", "2028-08-31")
# zoals iemand het zou zeggen -> zoals de gegevens het noemen
SOORTEN = {
    "gesprek": "geen-gesprek",
    "gepland gesprek": "gesprek",
    "vorming": "verplichte-vorming",
    "plan": "handtekening",
    "wat wij doen": "belofte",
    "vastgelopen": "vangnet",
}
Punt = tuple[str, str, str | None, bool, str | None]
Draai = Callable[..., bytes]


@pytest.fixture
def draai(capfdbinary: pytest.CaptureFixture[bytes]) -> Draai:
    """Voert `opvolging` uit en geeft wat er op stdout kwam."""

    def _draai(*argumenten: str) -> bytes:
        capfdbinary.readouterr()
        assert hoofd(["opvolging", "-m", str(ORGANISATIE), "--stil", *argumenten]) == 0
        return capfdbinary.readouterr().out

    return _draai


def _verwacht(peildatum: str, lijst: str) -> Counter[Punt]:
    return Counter(
        (SOORTEN.get(soort, soort), over, _of_niets(dag), laat == "ja", _of_niets(wie))
        for soort, over, dag, laat, wie in VERWACHT[peildatum][lijst]
    )


def _of_niets(woord: str) -> str | None:
    return None if woord == "geen" else woord


def _gevonden(uit: bytes) -> Counter[Punt]:
    return Counter(
        (punt["soort"], punt["medewerker"], punt["dag"], punt["te_laat"], punt["wie"])
        for punt in json.loads(uit)["punten"]
    )


@pytest.mark.parametrize("peildatum", PEILDATA)
def test_de_hele_lijst_klopt_op_de_dag(draai: Draai, peildatum: str) -> None:
    uit = draai("--peildatum", peildatum, "--formaat", "json")
    assert _gevonden(uit) == _verwacht(peildatum, "allen")


@pytest.mark.parametrize("peildatum", PEILDATA)
def test_de_lijst_van_een_leidinggevende_klopt_op_de_dag(draai: Draai, peildatum: str) -> None:
    uit = draai("--peildatum", peildatum, "--voor", "p-02", "--formaat", "json")
    assert _gevonden(uit) == _verwacht(peildatum, "p-02")


@pytest.mark.parametrize("peildatum", PEILDATA)
def test_de_agenda_heeft_dezelfde_dagen_en_geen_woorden_uit_de_bestanden(
    draai: Draai, tmp_path: Path, peildatum: str
) -> None:
    draai("--peildatum", peildatum, "--ics", str(tmp_path / "agenda.ics"))
    tekst = (tmp_path / "agenda.ics").read_text("utf-8")
    gebeurtenissen = Calendar.from_ical(tekst).walk("VEVENT")
    komende = Counter(punt[2] for punt in _verwacht(peildatum, "allen").elements())
    dagen = {dag: aantal for dag, aantal in komende.items() if dag and dag >= peildatum}
    assert Counter(g["dtstart"].dt.isoformat() for g in gebeurtenissen) == Counter(dagen)
    for gebeurtenis in gebeurtenissen:
        assert gebeurtenis["dtend"].dt - gebeurtenis["dtstart"].dt == timedelta(days=1)
        assert type(gebeurtenis["dtstart"].dt) is date
    platte = tekst.replace("\r\n ", "").lower()
    for woord in ("terugkeer", "afwezig", "vrij", "baliedienst", "rooster", "meeluisteren", "te laat"):
        assert woord not in platte
