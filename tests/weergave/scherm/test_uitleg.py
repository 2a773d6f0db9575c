"""De uitleg van een niveau op het scherm, van mensen uit de voorbeelden en van elke rekenregel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from competentie_cli.domein.uitleg import Oordeel
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.uitleg import Niveauvraag, leg_niveau_uit
from competentie_cli.weergave.scherm.uitleg import toon_uitleg
from competentie_cli.weergave.uitleg.posten import REDENEN
from tests.conftest import KLEIN, ORGANISATIE, PEILDATUM, bouw_organisatie
from tests.taken.hulp import VOORBEELDEN
from tests.weergave.scherm.conftest import Blad

Vergelijk = Callable[[str, str], None]
MENSEN = {
    "verouderd": ("zorggroep", "m-0012", "veilig-verplaatsen"),
    "uiteenlopend": ("zorggroep", "m-0007", "familie-als-partner"),
    "afgesproken": ("zorggroep", "m-0015", "samenwerken"),
    "kleine-ronde": ("zorggroep", "m-0018", "samenwerken"),
    "ronde": ("gemeente", "w-003", "samenwerken"),
    "enkel-zelf-en-onmisbaar": ("zorggroep", "m-0008", "medicatie-veilig"),
    "enkel-zelf": ("zorggroep", "m-0018", "familie-als-partner"),
    "rol": ("zorggroep", "m-0033", "veilig-verplaatsen"),
    "vrijgesteld": ("gemeente", "w-020", "klantgerichtheid"),
    "zonder-scores": ("zorggroep", "m-0011", "samenwerken"),
    "evaluatie": ("zorggroep", "m-0024", "rapporteren"),
    "oorzaak-elders": ("zorggroep", "m-0012", "betekenisvolle-dag"),
    "niet-gevraagd": ("gemeente", "w-013", "inlevingsvermogen"),
}
VEEL = """\
id: m-0002
naam: Mo [b]Dijk[/b]
functie: begeleider
rollen: [{functie: coordinator, sinds: 2027-01-01}]
vrijstellingen: [{competentie: koken, vanaf: 2026-01-01, reden: Rugklachten}]
bewijzen:
  - {soort: attest, naam: "Attest [x]", datum: 2026-02-01, niveaus: {samenwerken: 3}}
beoordelingen:
  - {datum: 2026-03-01, bron: zelf, niveaus: {samenwerken: 4, koken: 2}}
  - {datum: 2026-03-10, bron: leidinggevende, door: m-0001, niveaus: {samenwerken: 2}}
  - {datum: 2026-03-11, bron: collega, door: k-1, niveaus: {samenwerken: 2.25}}
  - {datum: 2026-03-12, bron: collega, door: k-2, niveaus: {samenwerken: 2.5}}
  - {datum: 2026-03-13, bron: collega, door: k-3, niveaus: {samenwerken: 2.5}}
  - {datum: 2026-03-14, bron: collega, door: k-4, niveaus: {samenwerken: 2.25}}
  - {datum: 2026-03-15, bron: klant, door: f-1, niveaus: {samenwerken: 1}}
  - {datum: 2026-03-16, bron: klant, door: f-2, niveaus: {samenwerken: 1}}
"""


def _uitleg(blad: Blad, map_: Path, wie: str, wat: str, *, intern: bool = False) -> str:
    geopend = open_map(map_)
    antwoord = leg_niveau_uit(geopend, Niveauvraag(wie, wat, PEILDATUM, intern=intern))
    assert antwoord.uitleg is not None
    toon_uitleg(blad.console, antwoord.uitleg, vereis_organisatie(geopend), antwoord.waar)
    return blad.tekst


@pytest.mark.parametrize("naam", MENSEN)
def test_de_uitleg_van_mensen_uit_de_voorbeelden(verwacht: Vergelijk, naam: str) -> None:
    voorbeeld, wie, wat = MENSEN[naam]
    verwacht(f"scherm/uitleg-{naam}.txt", _uitleg(Blad(80), VOORBEELDEN / voorbeeld, wie, wat))


def test_intern_staan_de_stemmen_van_een_ronde_erbij(verwacht: Vergelijk) -> None:
    voorbeeld, wie, wat = MENSEN["uiteenlopend"]
    uitleg = _uitleg(Blad(80), VOORBEELDEN / voorbeeld, wie, wat, intern=True)
    verwacht("scherm/uitleg-intern.txt", uitleg)


@pytest.mark.parametrize("combineer", ["mediaan", "laagste", "gewogen"])
def test_elke_rekenregel_schrijft_haar_som_uit(tmp_path: Path, verwacht: Vergelijk, combineer: str) -> None:
    regels = f"beoordeling: {{combineer: {combineer}}}\n"
    bestanden = KLEIN | {"organisatie": ORGANISATIE + regels, "medewerkers/m-0002": VEEL}
    uitleg = _uitleg(Blad(80), bouw_organisatie(tmp_path, **bestanden), "m-0002", "samenwerken")
    verwacht(f"scherm/uitleg-{combineer}.txt", uitleg)


def test_de_reden_van_een_vrijstelling_verschijnt_nergens(tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path, **KLEIN | {"medewerkers/m-0002": VEEL})
    uitleg = _uitleg(Blad(80), map_, "m-0002", "koken", intern=True)
    assert "Niet van toepassing sinds 1 januari 2026: er is een vrijstelling." in uitleg
    assert "Rugklachten" not in uitleg


@pytest.mark.parametrize("breedte", [60, 80, 120])
@pytest.mark.parametrize("codering", ["utf-8", "cp1252"])
def test_geen_regel_is_breder_dan_het_scherm(tmp_path: Path, breedte: int, codering: str) -> None:
    map_ = bouw_organisatie(tmp_path, **KLEIN | {"medewerkers/m-0002": VEEL})
    blad = Blad(breedte, codering)
    for wat in ("samenwerken", "koken", "luisteren"):
        _uitleg(blad, map_, "m-0002", wat, intern=True)
    regels = blad.tekst.splitlines()
    assert [regel for regel in regels if cell_len(regel) > breedte or regel != regel.rstrip()] == []
    assert "Mo [b]Dijk[/b] (m-0002): Samenwerken" in regels
    assert any("bewijs 'Attest [x]'" in regel for regel in regels)


def test_elk_oordeel_heeft_zijn_eigen_reden() -> None:
    assert {*REDENEN} == {*Oordeel} - {Oordeel.GEBRUIKT}
