"""De regel bovenaan een YAML-bestand: alles wat er al stond, blijft byte voor byte staan."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from competentie_cli.opslag.doorvoeren import Bestandswijziging
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde
from competentie_cli.opslag.schemaregel import GeenSchemaregel, met_schemaregel, voeg_schemaregel_toe

PAD = "../.schema/teams.json"
REGEL = f"# yaml-language-server: $schema={PAD}"
BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("", f"{REGEL}\n"),
        ("id: x", f"{REGEL}\nid: x"),
        ("id: x\r\nnaam: y", f"{REGEL}\r\nid: x\r\nnaam: y"),
        ("# leeswijzer\n\nid: x\n", f"{REGEL}\n# leeswijzer\n\nid: x\n"),
        ("---\nid: x\n", f"{REGEL}\n---\nid: x\n"),
        ("%YAML 1.2\n---\nid: x\n", f"{REGEL}\n%YAML 1.2\n---\nid: x\n"),
    ],
    ids=["leeg", "zonder regeleinde", "crlf", "commentaar", "streepjes", "richtlijn"],
)
def test_de_regel_komt_bovenaan_met_het_regeleinde_van_het_bestand(oud: str, nieuw: str) -> None:
    assert met_schemaregel(oud, PAD) == nieuw
    assert met_schemaregel(nieuw, PAD) == nieuw


@pytest.mark.parametrize(
    "oud",
    [
        "# yaml-language-server: $schema=.schema/teams.json\nid: x\n",
        "#\r\n\r\n  #  yaml-language-server : x $schema=../../.schema/visie.json  # oud\r\nid: x",
        "---\n# yaml-language-server: $schema=C:/hr/.schema/plannen.json\nid: x\n",
    ],
)
def test_een_regel_die_er_al_staat_krijgt_hoogstens_een_ander_pad(oud: str) -> None:
    begin = oud.index("$schema=") + len("$schema=")
    einde = begin + len(oud[begin:].split()[0])
    assert met_schemaregel(oud, PAD) == oud[:begin] + PAD + oud[einde:]


@pytest.mark.parametrize(
    "schema", ["https://huis.be/teams.json", "x.schema/teams.json", ".schema/eigen.json", "none"]
)
def test_een_schema_van_iemand_anders_blijft_staan(schema: str) -> None:
    with pytest.raises(GeenSchemaregel, match="noemt al een ander schema"):
        met_schemaregel(f"# yaml-language-server: $schema={schema}\nid: x\n", PAD)


def test_een_regel_in_de_inhoud_telt_niet() -> None:
    oud = "id: x\nnaam: |\n  # yaml-language-server: $schema=.schema/teams.json\n"
    assert met_schemaregel(oud, PAD) == f"{REGEL}\n{oud}"


@given(tekst=st.text("ab:-#'\"{}[],|> \n\r\t~%é\u2028\x85", max_size=60))
@example(tekst="# yaml-language-server: $schema=.schema/visie.json\na: b")
@example(tekst="%YAML 1.2\n---\na: b")
@settings(max_examples=400, deadline=None)
def test_het_bestand_betekent_daarna_hetzelfde(tekst: str) -> None:
    nieuw = met_schemaregel(tekst, PAD)
    assert met_schemaregel(nieuw, PAD) == nieuw
    assert nieuw.endswith(tekst) or "visie.json" in tekst
    assert _waarde(nieuw) == _waarde(tekst)


def _waarde(tekst: str) -> object:
    try:
        return lees_waarde(tekst)
    except Onleesbaar as fout:
        return fout.code


def _waarom_niet(bestand: Path, schema: Path) -> str:
    with pytest.raises(GeenSchemaregel) as waarom:
        voeg_schemaregel_toe(bestand, schema)
    return str(waarom.value)


def test_een_bom_blijft_vooraan_en_er_wordt_niets_geschreven(tmp_path: Path) -> None:
    bestand, inhoud = tmp_path / "teams.yaml", BOM + b"teams:\r\n"
    bestand.write_bytes(inhoud)
    regel = b"# yaml-language-server: $schema=.schema/teams.json\r\n"
    wijziging = voeg_schemaregel_toe(bestand, tmp_path / ".schema" / "teams.json")
    assert wijziging == Bestandswijziging(bestand, inhoud, BOM + regel + b"teams:\r\n")
    assert bestand.read_bytes() == inhoud


def test_wat_geen_utf8_is_of_niet_te_openen_is_blijft_zoals_het_is(tmp_path: Path) -> None:
    schema, bestand = tmp_path / ".schema" / "teams.json", tmp_path / "teams.yaml"
    bestand.write_bytes(b"naam: caf\xe9\n")
    assert _waarom_niet(bestand, schema) == "geen UTF-8"
    assert _waarom_niet(tmp_path / "weg.yaml", schema) == "niet te openen"
    assert _waarom_niet(tmp_path, schema) == "niet te openen"


def test_een_pad_dat_een_editor_niet_kan_lezen_wordt_niet_geschreven(tmp_path: Path) -> None:
    bestand = tmp_path / "personen" / "m.yaml"
    bestand.parent.mkdir()
    bestand.write_bytes(b"id: m\n")
    for naam in ("ons huis", "huis#1"):
        schema = tmp_path / naam / ".schema" / "medewerkers.json"
        assert _waarom_niet(bestand, schema) == "een spatie of # in het pad naar het schema"
