"""De regel bovenaan een YAML-bestand: alles wat er al stond, blijft byte voor byte staan."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde
from competentie_cli.opslag.schemaregel import GeenSchemaregel, met_schemaregel, zet_schemaregel

PAD = "../.competentie/schema/teams.json"
REGEL = f"# yaml-language-server: $schema={PAD}"
BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        (b"", f"{REGEL}\n".encode()),
        (b"id: x", f"{REGEL}\nid: x".encode()),
        (b"id: x\r\nnaam: y", f"{REGEL}\r\nid: x\r\nnaam: y".encode()),
        (BOM + b"id: x\r\n", BOM + f"{REGEL}\r\nid: x\r\n".encode()),
        (b"# leeswijzer\n\nid: x\n", f"{REGEL}\n# leeswijzer\n\nid: x\n".encode()),
        (b"---\nid: x\n", f"{REGEL}\n---\nid: x\n".encode()),
        (b"%YAML 1.2\n---\nid: x\n", f"{REGEL}\n%YAML 1.2\n---\nid: x\n".encode()),
    ],
    ids=["leeg", "zonder regeleinde", "crlf", "bom", "commentaar", "streepjes", "richtlijn"],
)
def test_de_regel_komt_bovenaan_met_het_regeleinde_van_het_bestand(oud: bytes, nieuw: bytes) -> None:
    assert met_schemaregel(oud, PAD) == nieuw
    assert met_schemaregel(nieuw, PAD) == nieuw


@pytest.mark.parametrize(
    "oud",
    [
        "# yaml-language-server: $schema=.competentie/schema/teams.json\nid: x\n",
        "#\r\n\r\n  #  yaml-language-server : x $schema=../../.competentie/schema/visie.json  # oud\r\nid: x",
        "---\n# yaml-language-server: $schema=C:/hr/.competentie/schema/teams.json\nid: x\n",
    ],
)
def test_een_regel_die_er_al_staat_krijgt_hoogstens_een_ander_pad(oud: str) -> None:
    begin = oud.index("$schema=") + len("$schema=")
    einde = begin + len(oud[begin:].split()[0])
    assert met_schemaregel(oud.encode(), PAD) == (oud[:begin] + PAD + oud[einde:]).encode()


def test_een_schema_van_iemand_anders_blijft_staan() -> None:
    with pytest.raises(GeenSchemaregel, match="noemt al een ander schema"):
        met_schemaregel(b"# yaml-language-server: $schema=https://huis.be/teams.json\nid: x\n", PAD)


def test_een_regel_in_de_inhoud_telt_niet() -> None:
    oud = "id: x\nnaam: |\n  # yaml-language-server: $schema=.competentie/schema/x.json\n"
    assert met_schemaregel(oud.encode(), PAD) == f"{REGEL}\n{oud}".encode()


@given(tekst=st.text("ab:-#'\"{}[],|> \n\r\t~%é\u2028\x85", max_size=60))
@example(tekst="# yaml-language-server: $schema=.competentie/schema/x.json\na: b")
@example(tekst="%YAML 1.2\n---\na: b")
@settings(max_examples=400, deadline=None)
def test_het_bestand_betekent_daarna_hetzelfde(tekst: str) -> None:
    inhoud = tekst.encode()
    nieuw = met_schemaregel(inhoud, PAD)
    assert met_schemaregel(nieuw, PAD) == nieuw
    assert nieuw.endswith(inhoud) or b".competentie/schema/x.json" in inhoud
    assert _waarde(nieuw) == _waarde(inhoud)


def _waarde(inhoud: bytes) -> object:
    try:
        return lees_waarde(inhoud.decode())
    except Onleesbaar as fout:
        return fout.code


def _geweigerd(bestand: Path, schema: Path) -> str:
    with pytest.raises(GeenSchemaregel) as waarom:
        zet_schemaregel(bestand, schema)
    return str(waarom.value)


def test_wat_geen_utf8_is_of_niet_te_openen_is_blijft_zoals_het_is(tmp_path: Path) -> None:
    schema, bestand = tmp_path / ".competentie" / "schema" / "teams.json", tmp_path / "teams.yaml"
    bestand.write_bytes(b"naam: caf\xe9\n")
    assert _geweigerd(bestand, schema) == "geen UTF-8"
    assert bestand.read_bytes() == b"naam: caf\xe9\n"
    assert _geweigerd(tmp_path / "weg.yaml", schema) == "niet te openen"


def test_een_pad_dat_een_editor_niet_kan_lezen_wordt_niet_geschreven(tmp_path: Path) -> None:
    schema = tmp_path / "ons huis" / ".competentie" / "schema" / "medewerkers.json"
    bestand = tmp_path / "personen" / "m.yaml"
    bestand.parent.mkdir()
    bestand.write_bytes(b"id: m\n")
    assert _geweigerd(bestand, schema) == "een spatie of # in het pad naar het schema"
    assert bestand.read_bytes() == b"id: m\n"


@pytest.mark.skipif(os.name == "nt", reason="rechten en koppelingen werken er anders")
def test_rechten_en_koppelingen_blijven_wat_ze_waren(tmp_path: Path) -> None:
    schema, bestand = tmp_path / ".competentie" / "schema" / "medewerkers.json", tmp_path / "echt.yaml"
    bestand.write_bytes(b"id: m\n")
    bestand.chmod(0o600)
    koppeling = tmp_path / "medewerkers.yaml"
    koppeling.symlink_to(bestand)
    assert zet_schemaregel(koppeling, schema)
    assert koppeling.is_symlink()
    assert bestand.stat().st_mode & 0o777 == 0o600
    assert bestand.read_text("utf-8").endswith("medewerkers.json\nid: m\n")
    assert not zet_schemaregel(koppeling, schema)
