"""Na een fout wordt ook de rest van het onderdeel nagekeken, op de juiste plaats."""

from __future__ import annotations

from pathlib import Path

from competentie_cli.taken.openen import open_map
from tests.conftest import KLEIN, bouw_organisatie


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
