"""Een organisatie waarin elke soort rij voorkomt, en een scherm van vaste breedte."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.scherm.console import maak_console
from tests.conftest import KLEIN, PEILDATUM, bouw_organisatie

COMPETENTIES = """\
competenties:
  - {id: luisteren, naam: Luisteren}
  - {id: samenwerken, naam: Samenwerken, bijgewerkt: 2026-10-01}
  - {id: plannen, naam: Plannen en regelen}
  - {id: koken, naam: Koken}
  - {id: tillen, naam: Tillen}
  - {id: rijden, naam: Rijden}
  - {id: schrijven, naam: "[red]Schrijven[/x] met een naam die veel te lang is om op één regel te passen"}
  - {id: begeleiden, naam: Stagiairs begeleiden}
"""
FUNCTIES = """\
functies:
  - id: begeleider
    naam: Begeleider
    competenties:
      - {competentie: luisteren, gewenst: 3, weging: 2}
      - {competentie: samenwerken, gewenst: 3}
      - {competentie: plannen, gewenst: 2}
      - {competentie: koken, gewenst: 2}
      - {competentie: tillen, gewenst: 3, kritiek: ja}
      - {competentie: rijden, gewenst: 1}
      - {competentie: schrijven, gewenst: 3}
  - id: mentor
    naam: Mentor
    soort: rol
    competenties: [{competentie: begeleiden, gewenst: 3}, {competentie: luisteren, gewenst: 4}]
"""
ALLES = """\
id: m-0004
naam: Mo [b]Dijk[/b]
functie: begeleider
team: huis
rollen: [mentor]
vrijstellingen: [{competentie: rijden}]
oorzaken: {luisteren: organisatie}
beoordelingen:
  - {datum: 2023-05-02, bron: leidinggevende, door: m-0001, niveaus: {koken: 3}}
  - {datum: 2025-03-01, bron: leidinggevende, door: m-0001, niveaus: {luisteren: 2, samenwerken: 3}}
  - {datum: 2026-09-01, bron: zelf, niveaus: {luisteren: 3.5, tillen: 4, schrijven: 2.5}}
  - datum: 2026-09-10
    bron: collega
    aantal: 5
    niveaus: {luisteren: {mediaan: 3.5, laagste: 1, hoogste: 4}}
  - {datum: 2026-09-12, bron: klant, aantal: 2, niveaus: {begeleiden: 3}}
  - {datum: 2026-06-01, bron: afgesproken, niveaus: {plannen: 2.5}}
"""

Maak = Callable[..., tuple[Klovenlijst, Organisatie]]


@pytest.fixture
def lijst_van(tmp_path: Path) -> Maak:
    """De kloven van een selectie in de organisatie waarin alles voorkomt."""

    def maak(*wie: str) -> tuple[Klovenlijst, Organisatie]:
        bestanden = KLEIN | {"competenties": COMPETENTIES, "functies": FUNCTIES}
        bestanden |= {"medewerkers/m-0001": KLEIN["medewerkers/m-0001"].replace("coordinator", "begeleider")}
        bestanden |= {"medewerkers/m-0004": ALLES}
        stil = "id: m-0005\nnaam: Ans Kil\nfunctie: begeleider\nzonder_scores: {sinds: 2026-01-01}\n"
        map_ = bouw_organisatie(tmp_path, **bestanden, **{"medewerkers/m-0005": stil})
        organisatie = vereis_organisatie(open_map(map_))
        return maak_klovenlijst(organisatie, Vraagstelling(wie), PEILDATUM), organisatie

    return maak


class Blad:
    """Een console met wat erop gedrukt werd."""

    def __init__(self, breedte: int, codering: str = "utf-8") -> None:
        self._bytes = io.BytesIO()
        self._stroom = io.TextIOWrapper(self._bytes, encoding=codering, newline="")
        self.console: Console = maak_console(self._stroom, breedte)

    @property
    def tekst(self) -> str:
        """Alles wat erop staat."""
        self._stroom.flush()
        return self._bytes.getvalue().decode(self._stroom.encoding)
