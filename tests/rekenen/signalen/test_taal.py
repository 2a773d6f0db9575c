"""De taaltips staan op hun plek, tellen één keer en laten met rust wat af is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from competentie_cli.meldingen.codes.taal import TAAL
from competentie_cli.taken.controleer import kijk_na

CODES = {code.naam for code in TAAL}


def _tips(map_: Path) -> list[str]:
    return [
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}: {m.tekst}"
        for m in kijk_na(map_, date(2026, 11, 21)).meldingen
        if m.code in CODES and m.plaats
    ]


def _vervang(map_: Path, bestand: str, tekst: str) -> Path:
    (map_ / bestand).parent.mkdir(exist_ok=True)
    (map_ / bestand).write_text(tekst, encoding="utf-8")
    return map_


GESPREK = "id: gesprek\nnaam: Moeilijke gesprekken\n"


def test_een_indicator_valt_op_bij_zijn_tekst_ook_als_hij_een_richting_heeft(gave_organisatie: Path) -> None:
    map_ = _vervang(
        gave_organisatie,
        "competenties/gesprek.yaml",
        GESPREK
        + """\
niveaus:
  - niveau: 2
    indicatoren:
      - Heeft inzicht in emoties.
      - {tekst: Luistert slecht., richting: negatief}
      - Zegt "dat doe je goed".
      - "Luistert goed\\nnaar de ander."
""",
    )
    gesprek = "competenties/gesprek.yaml"
    assert _tips(map_) == [
        f"{gesprek}:6:9: indicator-niet-waarneembaar: 'heeft inzicht in' zegt wat iemand is, weet of kan, "
        "en nog niet wat een collega daarvan merkt",
        f"{gesprek}:7:17: indicator-niet-waarneembaar: 'slecht' is een oordeel: twee mensen zien er iets "
        "anders in",
        f"{gesprek}:9:9: indicator-niet-waarneembaar: 'goed' is een oordeel: twee mensen zien er iets "
        "anders in",
    ]


def test_een_competentie_met_een_fout_wacht_met_tips(gave_organisatie: Path) -> None:
    map_ = _vervang(
        gave_organisatie,
        "competenties/gesprek.yaml",
        GESPREK
        + "niveaus:\n  - {niveau: 2, indicatoren: [Luistert goed., Werkt professioneel.]}\nkleur: rood\n",
    )
    assert _tips(map_) == []


PLAN = "medewerker: m-0002\nperiode: {{van: 2026-01-01}}\nstatus: {status}\ndoelen:\n  - id: d1\n"
VAAG = "    omschrijving: Beter communiceren\n"


@pytest.mark.parametrize(
    ("status", "doel"),
    [
        ("gesloten", VAAG),
        ("geevalueerd", VAAG),
        ("besproken", VAAG + "    status: behaald\n"),
        ("besproken", VAAG + "    status: vervallen\n"),
        ("besproken", VAAG + "    resultaat: De familie zegt dat ze het wist.\n"),
        ("besproken", VAAG + "    van: 1\n    naar: 2\n"),
        ("besproken", "    competentie: samenwerken\n"),
    ],
)
def test_een_doel_dat_af_is_of_een_maat_heeft_zwijgt(gave_organisatie: Path, status: str, doel: str) -> None:
    map_ = _vervang(gave_organisatie, "plannen/m-0002-2026.yaml", PLAN.format(status=status) + doel)
    assert _tips(map_) == []


@pytest.mark.parametrize(
    "status", ["concept", "besproken", "ondertekend", "lopend", "gepauzeerd", "vastgelopen"]
)
@pytest.mark.parametrize("doel", [VAAG, VAAG + "    status: bezig\n", VAAG + "    van: 1\n"])
def test_een_vaag_doel_krijgt_een_vraag_bij_zijn_omschrijving(
    gave_organisatie: Path, status: str, doel: str
) -> None:
    map_ = _vervang(gave_organisatie, "plannen/m-0002-2026.yaml", PLAN.format(status=status) + doel)
    assert _tips(map_) == [
        "plannen/m-0002-2026.yaml:6:19: doel-vaag: 'beter communiceren' kan nog van alles betekenen"
    ]


def test_elk_strategisch_doel_zonder_indicator_valt_op_bij_zijn_id(gave_organisatie: Path) -> None:
    map_ = _vervang(
        gave_organisatie,
        "visie.yaml",
        """\
doelen:
  - {id: dichtbij, naam: Dichtbij, competenties: [luisteren], indicatoren: [{tekst: Klachten, streef: 3}]}
  - id: digitaal
    naam: Digitaal
    competenties: [digitaal]
    indicatoren: []
kerncompetenties: [{competentie: luisteren, gewenst: 2}]
""",
    )
    assert _tips(map_) == [
        "visie.yaml:3:9: doel-zonder-indicator: bij het doel 'Digitaal' staat niet waaraan u zult merken dat "
        "het lukt"
    ]


NIVEAUS = """\
niveaus:
  - {{niveau: 1, omschrijving: Doet mee., indicatoren: [Kijkt toe., {een}]}}
  - {{niveau: 2, omschrijving: {omschrijving}, indicatoren: [Brengt de boodschap., {twee}]}}
  - {{niveau: 3, omschrijving: Leert het aan., indicatoren: [Doet het voor., {drie}]}}
"""
ANDERS = {
    "een": "Vraagt uitleg.",
    "twee": "Zwijgt even.",
    "drie": "Kijkt mee.",
    "omschrijving": "Doet het zelf.",
}


@pytest.mark.parametrize(
    ("anders", "waar"),
    [
        ({}, None),
        ({"twee": "Vraagt uitleg."}, "niveau 1 en 2"),
        ({"twee": "vraagt UITLEG"}, "niveau 1 en 2"),
        ({"drie": "Vraagt uitleg.", "twee": "Vraagt uitleg."}, "niveau 1, 2 en 3"),
        ({"drie": "Brengt de boodschap.", "twee": "Kijkt toe."}, "niveau 1 en 2, en op niveau 2 en 3"),
        ({"omschrijving": "Doet mee!"}, "niveau 1 en 2"),
        ({"omschrijving": "Kijkt toe."}, None),
        ({"twee": "{tekst: Vraagt uitleg., richting: negatief}"}, None),
    ],
)
def test_gelijke_niveaus_vallen_een_keer_op_met_hun_nummers(
    gave_organisatie: Path, anders: dict[str, str], waar: str | None
) -> None:
    map_ = _vervang(
        gave_organisatie, "competenties/gesprek.yaml", GESPREK + NIVEAUS.format(**(ANDERS | anders))
    )
    tekst = f"'Moeilijke gesprekken' zegt hetzelfde op {waar}"
    verwacht = [f"competenties/gesprek.yaml:1:5: niveaus-gelijk: {tekst}"] if waar else []
    assert _tips(map_) == verwacht


def test_alleen_gevraagde_niveaus_van_de_schaal_moeten_beschreven_zijn(gave_organisatie: Path) -> None:
    map_ = _vervang(
        gave_organisatie,
        "functies/rollen.yaml",
        """\
functies:
  - id: mentor
    naam: Mentor
    soort: rol
    competenties:
      - {competentie: gesprek, gewenst: 2.5}
      - {competentie: digitaal, gewenst: 4}
      - {competentie: luisteren, gewenst: 1}
""",
    )
    assert _tips(map_) == [
        "competenties.yaml:2:9: niveau-niet-beschreven: 'Luisteren' wordt gevraagd op niveau 1, en wat dat "
        "is, staat nergens",
        "competenties.yaml:74:9: niveau-niet-beschreven: 'Digitaal werken' wordt gevraagd op niveau 4, en "
        "wat dat is, staat nergens",
    ]


def test_een_vervangen_of_ongevraagde_competentie_hoeft_geen_niveaus(gave_organisatie: Path) -> None:
    map_ = _vervang(
        gave_organisatie,
        "competenties/gesprek.yaml",
        "competenties:\n"
        "  - {id: gesprek, naam: Gesprek, vervangen_door: feedback}\n"
        "  - {id: tuin, naam: Tuin}\n",
    )
    assert _tips(map_) == []


def test_waar_nergens_een_niveau_beschreven_is_staat_dat_een_keer(gave_organisatie: Path) -> None:
    ids = ("luisteren", "samenwerken", "plannen", "verslag", "hygiene", "medicatie", "digitaal", "feedback")
    ids += ("begeleiden", "grenzen", "familie", "veiligheid", "netwerken")
    regels = "".join(f"  - {{id: {eigen}, naam: {eigen.title()}}}\n" for eigen in ids)
    _vervang(gave_organisatie, "competenties.yaml", "competenties:\n" + regels)
    map_ = _vervang(gave_organisatie, "competenties/gesprek.yaml", GESPREK)
    assert _tips(map_) == [
        "competenties.yaml:2:10: competentie-zonder-niveaus: van de 14 gevraagde competenties is nog geen "
        "enkel niveau beschreven"
    ]
