"""Na een fout wordt ook de rest van het onderdeel nagekeken, op de juiste plaats."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.taken.nakijken import bevindingen_van
from competentie_cli.taken.openen import open_map
from tests.conftest import KLEIN, ORGANISATIE, bouw_organisatie


def _kort(map_: Path) -> list[str]:
    meldingen = open_map(map_).meldingen
    return [f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}" for m in meldingen if m.plaats]


def test_alle_fouten_in_een_lijst_staan_er_in_een_keer(tmp_path: Path) -> None:
    functies = """\
functies:
  - id: begeleider
    naam: Begeleider
    competenties:
      - {competentie: luisteren}
      - {competentie: onbekend, gewenst: 1}
      - {competentie: luisteren, gewenst: hoog}
      - {competentie: ook-onbekend, gewenst: 9}
    extra: 3
  - {id: coordinator, naam: Coördinator}
"""
    map_ = bouw_organisatie(tmp_path, **KLEIN | {"functies": functies})
    assert _kort(map_) == [
        "functies.yaml:5:10: ontbreekt",
        "functies.yaml:6:23: onbekende-verwijzing",
        "functies.yaml:7:43: verkeerde-waarde",
        "functies.yaml:8:23: onbekende-verwijzing",
        "functies.yaml:8:46: niveau-buiten-schaal",
        "functies.yaml:9:5: onbekend-veld",
    ]


def test_een_kapotte_kernrij_valt_weg_en_de_andere_blijven(tmp_path: Path) -> None:
    visie = """\
doelen:
  - {naam: Zonder id}
  - {id: dichtbij, naam: Dicht bij mensen, competenties: [luisteren]}
  - {id: fout, naam: Fout, competenties: [bestaat-niet]}
kerncompetenties:
  - {competentie: luisteren}
  - {competentie: samenwerken, gewenst: 2}
"""
    geopend = open_map(bouw_organisatie(tmp_path, **KLEIN | {"visie": visie}))
    organisatie = geopend.organisatie
    assert organisatie is not None
    assert [doel.id for doel in organisatie.visie.doelen] == ["dichtbij"]
    assert [eis.competentie for eis in organisatie.visie.kerncompetenties] == ["samenwerken"]
    assert organisatie.fouten == 3


PERSOON = """\
id: m-0002
functie: begeleider
team: huus
beoordelingen:
  - datum: 2026-03-10
    bron: leidinggevende
    niveaus: {luisteren: 9, blabla: 2}
bewijzen:
  - {soort: attest, naam: Hef, datum: 2026-02-02, geldig_tot: 2026-01-01}
"""
RESTEN = ["onbekende-verwijzing", "niveau-buiten-schaal", "onbekende-verwijzing", "periode-omgekeerd"]


@pytest.mark.parametrize(
    ("weg", "codes"),
    [
        ("id: m-0002\n", ["ontbreekt", *RESTEN]),
        ("functie: begeleider\n", ["ontbreekt", *RESTEN]),
        ("datum: 2026-03-10\n    ", [RESTEN[0], "ontbreekt", *RESTEN[1:]]),
        ("    bron: leidinggevende\n", [RESTEN[0], "ontbreekt", *RESTEN[1:]]),
        (", datum: 2026-02-02", [*RESTEN[:3], "ontbreekt"]),
    ],
)
def test_wat_ontbreekt_verbergt_de_rest_niet(tmp_path: Path, weg: str, codes: list[str]) -> None:
    assert weg in PERSOON
    map_ = bouw_organisatie(tmp_path, **KLEIN | {"medewerkers/m-0002": PERSOON.replace(weg, "")})
    assert [regel.rpartition(" ")[2] for regel in _kort(map_)] == codes


def test_een_plaatsvervanger_geeft_geen_bevinding_en_komt_nergens_terecht(tmp_path: Path) -> None:
    plan = "medewerker: m-0003\nstatus: lopend\ndoelen: [{id: d1, naar: 1, van: 2}]\n"
    bestanden = KLEIN | {
        "medewerkers/m-0002": "naam: An\n",
        "medewerkers/m-0004": "naam: Mo\n",
        "plannen/m-0002-2026": plan,
        "plannen/ander": plan,
    }
    geopend = open_map(bouw_organisatie(tmp_path, **bestanden))
    assert [(m.bestand, m.tekst) for m in geopend.meldingen] == [
        ("medewerkers/m-0002.yaml", "id ontbreekt"),
        ("medewerkers/m-0002.yaml", "functie ontbreekt"),
        ("medewerkers/m-0004.yaml", "id ontbreekt"),
        ("medewerkers/m-0004.yaml", "functie ontbreekt"),
        ("plannen/ander.yaml", "periode ontbreekt"),
        ("plannen/ander.yaml", "competentie of omschrijving ontbreekt"),
        ("plannen/ander.yaml", "naar (1) ligt onder van (2)"),
        ("plannen/m-0002-2026.yaml", "periode ontbreekt"),
        ("plannen/m-0002-2026.yaml", "competentie of omschrijving ontbreekt"),
        ("plannen/m-0002-2026.yaml", "naar (1) ligt onder van (2)"),
    ]
    organisatie = geopend.organisatie
    assert organisatie is not None
    assert (list(organisatie.medewerkers), dict(organisatie.plannen)) == (["m-0001"], {})


def test_achter_een_van_twee_velden_schuilt_niets_meer(tmp_path: Path) -> None:
    persoon = KLEIN["medewerkers/m-0003"] + "gevolgd:\n  - {kosten: veel, blub: 3}\n"
    geopend = open_map(bouw_organisatie(tmp_path, **KLEIN | {"medewerkers/m-0003": persoon}))
    assert [melding.tekst for melding in geopend.meldingen] == [
        "leeractiviteit of omschrijving ontbreekt",
        "datum ontbreekt",
        "'veel' is geen getal",
        "'blub' is geen bekend veld",
    ]


TREDE = "{niveau: 4, naam: Trekker}"


@pytest.mark.parametrize(
    ("organisatie", "codes"),
    [
        (ORGANISATIE.replace("naam: Huis De Proef\n", ""), ["niveau-buiten-schaal", "ontbreekt"]),
        (ORGANISATIE.replace(TREDE, "{niveau: 4}"), ["niveau-buiten-schaal", "ontbreekt"]),
        (ORGANISATIE.replace(TREDE, "{naam: Trekker}"), ["ontbreekt"]),
        (ORGANISATIE.replace(TREDE, "{niveau: vier, naam: Trekker}"), ["verkeerde-waarde"]),
    ],
)
def test_niveaus_worden_alleen_nagekeken_met_een_hele_schaal(
    tmp_path: Path, organisatie: str, codes: list[str]
) -> None:
    persoon = """\
id: m-0003
functie: begeleider
bewijzen: [{soort: attest, naam: Koken, datum: 2026-01-01, niveaus: {koken: %s}}]
"""
    bestanden = {"organisatie": organisatie} | KLEIN
    bestanden |= {"medewerkers/m-0002": (persoon % 4).replace("3", "2"), "medewerkers/m-0003": persoon % 5}
    map_ = bouw_organisatie(tmp_path, **bestanden)
    assert [regel.rpartition(" ")[2] for regel in _kort(map_)] == codes


def test_een_naamloze_organisatie_vindt_haar_mensen_elders(tmp_path: Path) -> None:
    organisatie = ORGANISATIE.replace("naam: Huis De Proef\n", "mappen: {medewerkers: ../personen}\n")
    bestanden = {naam.replace("medewerkers/", "../personen/"): tekst for naam, tekst in KLEIN.items()}
    map_ = bouw_organisatie(tmp_path / "org", organisatie=organisatie, **bestanden)
    assert _kort(map_) == ["organisatie.yaml:1:1: ontbreekt"]


def test_een_lijst_met_de_verkeerde_vorm_maakt_verwijzingen_niet_fout(tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path, **KLEIN | {"teams": "teams:\n  huis: {naam: Het huis}\n"})
    assert _kort(map_) == ["teams.yaml:2:3: verkeerde-waarde"]


def test_een_bevinding_in_een_aangevuld_onderdeel_komt_maar_een_keer(tmp_path: Path) -> None:
    persoon = PERSOON.replace("bron: leidinggevende\n    ", "")
    inlezing = lees_map(bouw_organisatie(tmp_path, **KLEIN | {"medewerkers/m-0002": persoon}))
    gevonden = [(b.code, b.bestand, b.pad) for b in bevindingen_van(inlezing)]
    assert len(gevonden) == len(set(gevonden)) == 5
