"""Een plaats wijst naar de regel waar de waarde staat, hoe het bestand ook geschreven is."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Verwijzing, Vindplaats
from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.opslag.vindplaats import Vindplaatsen
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.uitleg import Niveauvraag, leg_niveau_uit
from tests.conftest import KLEIN, ORGANISATIE, PEILDATUM, bouw_organisatie
from tests.taken.hulp import VOORBEELDEN

BLOK = """\
# twee mensen in één bestand
medewerkers:
  - id: m-1
    functie: begeleider
  - id: m-2
    functie: begeleider
    beoordelingen:
      - datum: 2026-03-01
        bron: zelf
        niveaus:
          luisteren: 3
          koken:
            mediaan: 2
    oorzaken:
      koken:
        soort: organisatie
    rollen:
      - coordinator
"""


def _persoon(*pad: str | int) -> Verwijzing:
    return Verwijzing(Soort.MEDEWERKERS, "m-2", pad)


@pytest.mark.parametrize(
    ("pad", "regel", "kolom"),
    [
        (("beoordelingen", 0, "niveaus", "luisteren"), 11, 11),
        (("beoordelingen", 0, "niveaus", "koken"), 12, 11),
        (("oorzaken", "koken"), 15, 7),
        (("rollen", 0), 18, 9),
    ],
)
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_een_plek_in_een_lijst_van_mensen(
    tmp_path: Path, pad: tuple[str | int, ...], regel: int, kolom: int, einde: str
) -> None:
    mensen = {"medewerkers/groep": "\ufeff" + BLOK.replace("\n", einde)}
    zonder = {naam: tekst for naam, tekst in KLEIN.items() if not naam.startswith(("medewerkers", "plannen"))}
    inlezing = lees_map(bouw_organisatie(tmp_path, **zonder, **mensen))
    verwacht = Vindplaats("medewerkers/groep.yaml", regel, kolom)
    assert Vindplaatsen(inlezing).zoek(_persoon(*pad)) == verwacht


def test_wat_er_niet_staat_heeft_geen_plaats(tmp_path: Path) -> None:
    plaatsen = Vindplaatsen(lees_map(bouw_organisatie(tmp_path, **KLEIN)))
    weg = [
        Verwijzing(Soort.ORGANISATIE, None, ("beoordeling", "combineer")),
        Verwijzing(Soort.MEDEWERKERS, "m-0002", ("beoordelingen", 9)),
        Verwijzing(Soort.MEDEWERKERS, "m-9", ("rollen", 0)),
    ]
    assert [plaatsen.zoek(plek) for plek in weg] == [None, None, None]


def test_een_map_elders_houdt_haar_eigen_pad(tmp_path: Path) -> None:
    bestanden = {f"org/{naam}": tekst for naam, tekst in KLEIN.items() if not naam.startswith("medewerkers")}
    mensen = {f"mensen/{naam}": tekst for naam, tekst in KLEIN.items() if naam.startswith("medewerkers")}
    elders = {"org/organisatie": f"{ORGANISATIE}mappen: {{medewerkers: ../mensen/medewerkers}}\n"}
    bouw_organisatie(tmp_path, **bestanden, **mensen, **elders)
    plek = Verwijzing(Soort.MEDEWERKERS, "m-0002", ("beoordelingen", 1, "niveaus", "luisteren"))
    gevonden = Vindplaatsen(lees_map(tmp_path / "org")).zoek(plek)
    assert gevonden == Vindplaats("../mensen/medewerkers/m-0002.yaml", 10, 15)


def test_een_kernrij_na_een_rij_met_een_fout_houdt_haar_regel(tmp_path: Path) -> None:
    kern = """\
kerncompetenties:
  - {competentie: bestaat-niet, gewenst: 2}
  - {competentie: koken, gewenst: veel}
  - {competentie: luisteren, gewenst: 2}
"""
    geopend = open_map(bouw_organisatie(tmp_path, **KLEIN | {"visie": kern}))
    antwoord = leg_niveau_uit(geopend, Niveauvraag("m-0002", "luisteren", PEILDATUM))
    assert antwoord.uitleg is not None
    assert [antwoord.waar(eis.waar) for eis in antwoord.uitleg.eisen] == [
        Vindplaats("functies.yaml", 5, 9),
        Vindplaats("visie.yaml", 4, 5),
    ]


@pytest.mark.parametrize("voorbeeld", ["zorggroep", "gemeente"])
def test_op_elke_gevonden_regel_van_een_voorbeeld_staat_de_competentie(voorbeeld: str) -> None:
    geopend = open_map(VOORBEELDEN / voorbeeld)
    organisatie = vereis_organisatie(geopend)
    mis, gezien = [], 0
    for persoon in organisatie.medewerkers:
        for competentie in organisatie.competenties:
            antwoord = leg_niveau_uit(geopend, Niveauvraag(persoon, competentie, PEILDATUM))
            if antwoord.uitleg is None:
                continue
            for lid in (*antwoord.uitleg.posten, *antwoord.uitleg.eisen):
                plaats = antwoord.waar(lid.waar)
                assert plaats is not None
                regel = geopend.inlezing.teksten[plaats.bestand].splitlines()[plaats.regel - 1]
                mis += [] if competentie in regel[plaats.kolom - 1 :] else [plaats]
                gezien += 1
    assert mis == []
    assert gezien > 200
