"""Alle goede bestanden voldoen aan hun schema; van de foute die waarvan een schema de fout kan zien, niet."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from competentie_cli.meldingen.tabel import CODES
from competentie_cli.opslag.bestanden import Bronbestand
from competentie_cli.opslag.voorbeelden import meegeleverd
from tests.opslag.schema.editorlezer import lees_als_editor
from tests.opslag.schema.hulp import Schema, gebreken, schemas_van
from tests.test_gevallen import GEVALLEN

VOORBEELDEN = ("gemeente", "leeg", "zorggroep")
GOED = sorted(map_.name for map_ in (GEVALLEN / "goed").iterdir())
# een editor leest deze bestanden niet, of niet in redelijke tijd
ONLEESBAAR = "te-groot"
FOUT = sorted(m.name for m in (GEVALLEN / "fout").iterdir() if not m.name.startswith(ONLEESBAAR))

# een schema kent maar één bestand, en daarin geen verband tussen twee waarden
ONZICHTBARE_CODES = {
    "dubbel-id": "vergelijkt onderdelen, meestal in verschillende bestanden",
    "dubbele-sleutel": "de YAML-lezer van een editor meldt dit zelf, vóór het schema",
    "kring": "volgt verwijzingen over bestanden heen",
    "onbekende-verwijzing": "wat hier nog niet bestaat, kan elders in de maak zijn: ids zijn voorstellen",
    "periode-omgekeerd": "vergelijkt twee datums",
    "periode-overlapt": "vergelijkt twee plannen",
}
GETAL = "de YAML-lezer van een editor maakt er een gewoon getal van"
REKENEN = "29 februari: een patroon kan niet rekenen met schrikkeljaren"
VERGELIJKT = "vergelijkt twee waarden"
TAG = "de YAML-lezer van een editor past de tag toe"
KOMMA = "wat na de komma overblijft, is hier toevallig een geldige waarde"
ONZICHTBARE_GEVALLEN = {
    "draagvlak-meer-antwoorden-dan-mensen": REKENEN,
    "draagvlak-meer-antwoorden-dan-uitgenodigden": REKENEN,
    "komma-halverwege-een-zin-in-een-lijst": KOMMA,
    "komma-in-niveau": KOMMA,
    "komma-in-niveau-gevolgd-door-een-ander": KOMMA,
    "komma-in-toelichting-op-een-regel": KOMMA,
    "komma-kale-sleutel-onder-niveaus": KOMMA,
    "komma-onder-niveaus-van-bewijs": KOMMA,
    "komma-twee-getallen-in-een-lijst": KOMMA,
    "komma-twee-keer-dezelfde-decimaal": KOMMA,
    "komma-uur-in-een-lijst-van-taken": KOMMA,
    "ontbreekt-naam-van-competentie-leeg": "`naam:` en `naam: ~` zijn voor een editor hetzelfde, en `~` mag",
    "waarde-datum-29-februari-buiten-schrikkeljaar": REKENEN,
    "waarde-getal-met-macht": GETAL,
    "waarde-getal-met-plusteken": GETAL,
    "waarde-getal-zestientallig": GETAL,
    "waarde-getal-zonder-cijfer-voor-de-punt": GETAL,
    "waarde-naar-onder-van-in-leeraanbod": VERGELIJKT,
    "waarde-naar-onder-van-in-plan": VERGELIJKT,
    "waarde-naar-onder-van-in-plan-elders": VERGELIJKT,
    "waarde-niveau-met-drie-decimalen": "decimalen van een binair getal zijn niet betrouwbaar te tellen",
    "waarde-peildatum-bestaat-niet-crlf": REKENEN,
    "waarde-schaal-daalt": VERGELIJKT,
    "waarde-schaal-niet-stijgend-in-flow": VERGELIJKT,
    "waarde-schaal-twee-gelijke": VERGELIJKT,
    "waarde-tag-int-op-niveau": TAG,
    "waarde-tag-op-accolades": TAG,
    "waarde-tag-str": TAG,
}


def _fouten(bestand: Bronbestand, schema: Schema) -> list[str]:
    """Wat een editor in een bestand onderstreept: een fout in de YAML zelf, of wat het schema weigert."""
    try:
        return gebreken(schema, lees_als_editor(bestand.pad.read_text(encoding="utf-8")))
    except (yaml.YAMLError, UnicodeDecodeError) as fout:
        return [type(fout).__name__]


def _per_bestand(map_: Path, *, met_ids: bool = False) -> dict[str, list[str]]:
    schemas, bestanden = schemas_van(map_, met_ids=met_ids)
    return {bestand.naam: _fouten(bestand, schemas[bestand.soort]) for bestand in bestanden}


def _organisatiemap(geval: Path) -> Path:
    (gevonden,) = (bestand.parent for bestand in geval.glob("**/organisatie.yaml"))
    return gevonden


def _codes(geval: Path) -> dict[str, set[str]]:
    """De verwachte codes per bestand."""
    codes: dict[str, set[str]] = {}
    for regel in (geval / "verwacht.txt").read_text(encoding="utf-8").splitlines():
        bestand, code = regel.rsplit(":", 3)[0], regel.rpartition(" ")[2]
        codes.setdefault(bestand, set()).add(code)
    return codes


@pytest.mark.parametrize("naam", VOORBEELDEN)
def test_elk_bestand_van_een_voorbeeld_voldoet_aan_zijn_schema(naam: str) -> None:
    uitkomst = _per_bestand(meegeleverd("voorbeelden") / naam, met_ids=True)
    assert {bestand: fouten for bestand, fouten in uitkomst.items() if fouten} == {}
    assert len(uitkomst) >= 7


@pytest.mark.parametrize("naam", GOED)
def test_elk_bestand_van_een_goed_geval_voldoet_aan_zijn_schema(naam: str) -> None:
    uitkomst = _per_bestand(_organisatiemap(GEVALLEN / "goed" / naam), met_ids=True)
    assert {bestand: fouten for bestand, fouten in uitkomst.items() if fouten} == {}
    assert "organisatie.yaml" in uitkomst


@pytest.mark.parametrize("naam", FOUT)
def test_een_fout_geval_voldoet_niet_tenzij_een_schema_de_fout_niet_kan_zien(naam: str) -> None:
    codes = _codes(GEVALLEN / "fout" / naam)
    zichtbaar = {
        bestand
        for bestand, gevonden in codes.items()
        if gevonden - ONZICHTBARE_CODES.keys() and naam not in ONZICHTBARE_GEVALLEN
    }
    uitkomst = _per_bestand(_organisatiemap(GEVALLEN / "fout" / naam))
    assert {bestand for bestand, fouten in uitkomst.items() if fouten} == zichtbaar


def test_de_lijst_van_wat_een_schema_niet_ziet_bevat_niets_dat_niet_bestaat() -> None:
    assert ONZICHTBARE_CODES.keys() - CODES.keys() == set()
    assert ONZICHTBARE_GEVALLEN.keys() - set(FOUT) == set()
    assert len(FOUT) > 300
