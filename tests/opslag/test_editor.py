"""De instellingen van VS Code: aangevuld, nooit iets kwijt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.bestanden import zoek_bestanden
from competentie_cli.opslag.editor import GeenGewoneJson, bestandspatronen, instellingen, vul_aan

EIGEN: dict[str, Any] = {"yaml.schemas": {"./.schema/teams.json": ["teams.yaml", "teams.yml"]}}


def _vul_aan(tmp_path: Path, oud: bytes | None) -> bytes:
    pad = tmp_path / ".vscode" / "settings.json"
    if oud is not None:
        pad.parent.mkdir(exist_ok=True)
        pad.write_bytes(oud)
    assert vul_aan(pad, EIGEN)
    nieuw = pad.read_bytes()
    assert not vul_aan(pad, EIGEN)
    assert pad.read_bytes() == nieuw
    return nieuw


@pytest.mark.parametrize("oud", [None, b"", b"{}\n"], ids=["geen bestand", "leeg bestand", "leeg object"])
def test_nieuwe_instellingen_staan_er_leesbaar(tmp_path: Path, oud: bytes | None) -> None:
    assert _vul_aan(tmp_path, oud) == (json.dumps(EIGEN, indent=2) + "\n").encode()


def test_wat_er_stond_blijft_met_inspringing_regeleinden_en_bom(tmp_path: Path) -> None:
    oud = (
        '\ufeff{\r\n\t"editor.fontSize": 14,\r\n\t"naam": "café",\r\n'
        '\t"yaml.schemas": {\r\n\t\t"x.json": "*.x.yaml"\r\n\t}\r\n}'
    )
    erbij = (
        '"*.x.yaml",\r\n\t\t"./.schema/teams.json": [\r\n'
        '\t\t\t"teams.yaml",\r\n\t\t\t"teams.yml"\r\n\t\t]\r\n\t}\r\n}'
    )
    assert _vul_aan(tmp_path, oud.encode()).decode() == oud.replace('"*.x.yaml"\r\n\t}\r\n}', erbij)


@pytest.mark.parametrize("eigen", ['"mijn.yaml"', '["mijn.yaml"]', '["mijn.yaml", "teams.yml"]'])
def test_eigen_patronen_bij_hetzelfde_schema_blijven(tmp_path: Path, eigen: str) -> None:
    oud = f'{{"yaml.schemas": {{"./.schema/teams.json": {eigen}}}}}'
    nieuw = json.loads(_vul_aan(tmp_path, oud.encode()))
    patronen = nieuw["yaml.schemas"]["./.schema/teams.json"]
    assert sorted(patronen) == ["mijn.yaml", "teams.yaml", "teams.yml"]
    assert patronen[0] == "mijn.yaml"


@pytest.mark.parametrize(
    "oud",
    [
        b'{\n  // mijn opmerking\n  "a": 1\n}\n',
        b'{"a": 1,}',
        b'{"a": 1, "a": 2}',
        b"[]",
        b'{"yaml.schemas": null}',
        b'{"yaml.schemas": {"./.schema/teams.json": 3}}',
        b'{"a": "caf\xe9"}',
        b'{"a": "\\ud800"}',
        b"[" * 100_000,
    ],
    ids=[
        "opmerking",
        "komma aan het eind",
        "dubbele sleutel",
        "lijst",
        "null",
        "getal",
        "geen utf-8",
        "half teken",
        "te diep",
    ],
)
def test_wat_niet_zonder_verlies_aan_te_vullen_is_blijft_staan(tmp_path: Path, oud: bytes) -> None:
    pad = tmp_path / "settings.json"
    pad.write_bytes(oud)
    with pytest.raises(GeenGewoneJson):
        vul_aan(pad, EIGEN)
    assert pad.read_bytes() == oud


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda deel: st.lists(deel, max_size=3) | st.dictionaries(st.text(max_size=5), deel, max_size=3),
    max_leaves=8,
)


@given(oud=st.dictionaries(st.text(max_size=8), JSON, max_size=4))
@settings(max_examples=100, deadline=None)
def test_alles_wat_er_stond_staat_er_nog(
    oud: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    pad = tmp_path_factory.mktemp("vscode") / "settings.json"
    pad.write_text(json.dumps(oud), "utf-8")
    vul_aan(pad, EIGEN)
    assert json.loads(pad.read_text("utf-8")) == oud | EIGEN


def test_elke_soort_krijgt_haar_bestanden_en_het_schema_ernaast() -> None:
    teams = ["teams.yaml", "teams.yml", "teams/**/*.yaml", "teams/**/*.yml"]
    assert instellingen([Soort.TEAMS, Soort.VISIE, Soort.ORGANISATIE], {}) == {
        "settings.json": {
            "yaml.schemas": {
                "./.schema/teams.json": teams,
                "./.schema/visie.json": ["visie.yaml", "visie.yml"],
                "./.schema/organisatie.json": ["organisatie.yaml"],
            }
        },
        "extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
    }


@pytest.mark.parametrize(
    ("elders", "patroon"),
    [
        ("../personen/medewerkers", "personen/medewerkers/**/*.yaml"),
        ("..\\personen\\medewerkers", "personen/medewerkers/**/*.yaml"),
        ("C:\\HR gegevens\\één\\m", "HR*gegevens/*n/m/**/*.yaml"),
        ("/srv/hr/m[1]", "srv/hr/m*1*/**/*.yaml"),
        ("../wie.yaml", "wie.yaml"),
    ],
)
def test_een_map_die_elders_staat_wordt_overal_gezocht_met_gewone_strepen(elders: str, patroon: str) -> None:
    assert bestandspatronen(Soort.MEDEWERKERS, {"medewerkers": elders})[0] == patroon


@pytest.mark.parametrize("elders", ["..", ".", "/"])
def test_een_map_zonder_eigen_naam_krijgt_geen_patroon_dat_alles_pakt(elders: str) -> None:
    assert bestandspatronen(Soort.MEDEWERKERS, {"medewerkers": elders}) == []


def test_elk_bestand_dat_het_programma_leest_past_op_een_patroon(tmp_path: Path) -> None:
    namen = [
        "teams.yml",
        "teams/a.yaml",
        "teams/onder/b.yml",
        "visie.yaml",
        "plannen.yaml",
        "plannen/x/y/z.yml",
    ]
    for naam in namen:
        (tmp_path / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / naam).write_text("", "utf-8")
    gelezen = zoek_bestanden(tmp_path, {})
    assert sorted(bestand.naam for bestand in gelezen) == sorted(namen)
    for bestand in gelezen:
        gevonden = {pad for patroon in bestandspatronen(bestand.soort, {}) for pad in tmp_path.glob(patroon)}
        assert bestand.pad in gevonden, bestand.naam
