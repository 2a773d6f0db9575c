"""`controleer --herstel`: wat maar één goed antwoord heeft, en niets anders."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from competentie_cli.fouten import SchrijfFout
from competentie_cli.taken.controleer import kijk_na
from competentie_cli.taken.herstel import Herstel, bereken_herstel, voer_herstel_door

VANDAAG = date(2026, 11, 21)
PERSOON = "medewerkers/m-0007.yaml"
KOP = "id: m-0007\nfunctie: begeleider\nleidinggevende: m-0001\n"


def _bereken(map_: Path) -> Herstel:
    nazicht = kijk_na(map_, VANDAAG)
    return bereken_herstel(nazicht.meldingen, nazicht.inlezing)


def _herstel(map_: Path, tekst: str, bestand: str = PERSOON) -> str:
    """De tekst na het herstel, zoals ze op schijf staat."""
    (map_ / bestand).parent.mkdir(exist_ok=True)
    (map_ / bestand).write_bytes(tekst.encode())
    nazicht = kijk_na(map_, VANDAAG)
    voer_herstel_door(bereken_herstel(nazicht.meldingen, nazicht.inlezing), nazicht.inlezing)
    return (map_ / bestand).read_bytes().decode()


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ("leidingevende: m-0001\n", "leidinggevende: m-0001\n"),
        ("leidinggevende: m-0001\nteam: huys\n", "leidinggevende: m-0001\nteam: huis\n"),
        ("contract: {in_dienst: 21.11.2020}  # sinds\n", "contract: {in_dienst: 2020-11-21}  # sinds\n"),
        ("contract:\n  in_dienst: 21 november 2020\n", "contract:\n  in_dienst: 2020-11-21\n"),
        ("budget: {jaar: 2026, bedrag: € 1.500}\n", None),
        ('budget: {jaar: 2026, bedrag: "1.500,00"}\n', 'budget: {jaar: 2026, bedrag: "1500.00"}\n'),
        ("budget:\n  jaar: 2026\n  bedrag: 1.500,00\n", "budget:\n  jaar: 2026\n  bedrag: 1500.00\n"),
        ("contract: {soort: Vast}\n", "contract: {soort: vast}\n"),
        ("oorzaken: {samenwerke: organisatie}\n", "oorzaken: {samenwerken: organisatie}\n"),
        ("rollen: [teamcoahc]  # een rol\n", "rollen: [teamcoach]  # een rol\n"),
    ],
)
def test_een_vergissing_met_een_antwoord_wordt_hersteld(
    voor: str, na: str | None, gave_organisatie: Path
) -> None:
    kop = KOP.replace("leidinggevende: m-0001\n", "") if "leiding" in voor else KOP
    assert _herstel(gave_organisatie, kop + voor) == kop + (voor if na is None else na)


@pytest.mark.parametrize(
    "tekst",
    [
        KOP.replace("m-0001", "m-00"),
        KOP + "xyz: ja\n",
        KOP + "contract: {in_dienst: 21.11.20}\n",
        KOP + "naam: An\nnaaam: Bo\n",
        KOP + "oorzaken: {samenwerken: organisatie, samenwerke: middelen}\n",
        KOP + "budget: {jaar: 2026, bedrag: veel}\n",
    ],
)
def test_wat_niet_of_niet_veilig_te_kiezen_is_blijft_staan(tekst: str, gave_organisatie: Path) -> None:
    assert _herstel(gave_organisatie, tekst) == tekst


def test_een_andere_schrijfwijze_blijft_byte_voor_byte(gave_organisatie: Path) -> None:
    voor = (
        "\ufeff# kop\r\nid:   m-0007   # eigen\r\nfunctie: 'begeleidr'\r\n\r\n\r\nleidinggevende: m-0001\r\n"
    )
    assert _herstel(gave_organisatie, voor) == voor.replace("begeleidr", "begeleider")


def test_een_vervangen_competentie_krijgt_haar_laatste_opvolger_behalve_in_een_ondertekend_plan(
    gave_organisatie: Path,
) -> None:
    (gave_organisatie / "competenties" / "oud.yaml").write_text(
        "competenties:\n  - {id: oud, naam: Oud, vervangen_door: ouder}\n"
        "  - {id: ouder, naam: Ouder, vervangen_door: veiligheid}\n",
        encoding="utf-8",
    )
    plan = gave_organisatie / "plannen" / "m-0002-2026.yaml"
    plan.write_text(plan.read_text("utf-8").replace("samenwerken", "oud"), encoding="utf-8")
    ondertekend = plan.read_text("utf-8")
    voor = KOP + "beoordelingen:\n  - {datum: 2026-06-01, bron: zelf, niveaus: {oud: 2}}\n"
    assert _herstel(gave_organisatie, voor) == voor.replace("oud:", "veiligheid:")
    assert plan.read_text("utf-8") == ondertekend


def test_een_waarde_onder_een_anker_blijft_staan_en_de_rest_wordt_hersteld(gave_organisatie: Path) -> None:
    tekst = KOP + "contract: {in_dienst: &dag 1.2.2020}\nnaam: *dag\noorzaken: {samenwerke: organisatie}\n"
    assert _herstel(gave_organisatie, tekst) == tekst.replace("samenwerke:", "samenwerken:")
    assert [(melding.code, waarom != "") for melding, waarom in _bereken(gave_organisatie).blijft] == [
        ("verkeerde-waarde", True)
    ]


def test_een_tweede_keer_is_er_niets_meer_te_doen(gave_organisatie: Path) -> None:
    _herstel(gave_organisatie, KOP.replace("begeleider", "begeleidr"))
    assert _bereken(gave_organisatie) == Herstel((), 0)


def test_wie_intussen_bewaarde_verliest_niets(gave_organisatie: Path) -> None:
    bestand = gave_organisatie / PERSOON
    bestand.write_text(KOP.replace("begeleider", "begeleidr"), encoding="utf-8")
    nazicht = kijk_na(gave_organisatie, VANDAAG)
    herstel = bereken_herstel(nazicht.meldingen, nazicht.inlezing)
    bestand.write_text("iets anders\n", encoding="utf-8")
    with pytest.raises(SchrijfFout, match="intussen gewijzigd"):
        voer_herstel_door(herstel, nazicht.inlezing)
    assert bestand.read_text("utf-8") == "iets anders\n"
