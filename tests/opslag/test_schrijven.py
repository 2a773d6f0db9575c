"""Een bestand verschijnt heel of niet, ook als het programma halverwege verdwijnt."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from competentie_cli.fouten import SchrijfFout, waarom
from competentie_cli.opslag import schrijven
from competentie_cli.opslag.schrijven import documentnaam, schrijf_heel, schrijf_naar

GROOTTE = 3_000_000
SCHRIJVER = f"""
import sys
from pathlib import Path
doel = Path(sys.argv[1])
print("klaar", flush=True)
while True:
    for letter in (b"a", b"b"):
        schrijf_heel(doel, letter * {GROOTTE})
"""


@pytest.mark.parametrize(
    ("eigen", "naam"),
    [
        ("m-0012", "m-0012"),
        ("overzicht", "overzicht_"),
        ("nul", "nul_"),
        ("com1", "com1_"),
        ("lpt9", "lpt9_"),
        ("com10", "com10"),
        ("con-stans", "con-stans"),
    ],
)
def test_een_document_heet_naar_de_id_tenzij_die_naam_niet_vrij_is(eigen: str, naam: str) -> None:
    assert documentnaam(eigen) == naam


def test_wie_midden_in_het_schrijven_wordt_gedood_laat_het_oude_of_het_nieuwe_na(tmp_path: Path) -> None:
    doel, lot = tmp_path / "rapport.pdf", random.Random(20261121)
    schrijf_heel(doel, b"b" * GROOTTE)
    gevonden = set()
    for _ in range(20):
        kind = subprocess.Popen([sys.executable, "-c", SCHRIJVER, str(doel)], stdout=subprocess.PIPE)
        assert kind.stdout is not None
        assert kind.stdout.readline().strip() == b"klaar"
        time.sleep(lot.uniform(0, 0.05))
        kind.kill()
        kind.communicate()
        gevonden.add(doel.read_bytes())
    assert gevonden <= {b"a" * GROOTTE, b"b" * GROOTTE}


def test_een_geslaagd_bestand_staat_er_alleen_en_is_leesbaar_voor_anderen(tmp_path: Path) -> None:
    doel = tmp_path / "uit" / "kloof" / "m-0012.md"
    schrijf_heel(doel, b"oud")
    schrijf_heel(doel, "één\n".encode())
    assert doel.read_bytes() == "één\n".encode()
    assert [pad.name for pad in doel.parent.iterdir()] == ["m-0012.md"]
    assert os.name == "nt" or doel.stat().st_mode & 0o777 == 0o644


def test_een_volle_schijf_laat_het_oude_bestand_en_geen_rest_na(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doel = tmp_path / "m-0012.md"
    doel.write_bytes(b"oud")

    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", vol)
    with pytest.raises(SchrijfFout) as fout:
        schrijf_heel(doel, b"nieuw")
    assert str(doel) in fout.value.tekst
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == {"m-0012.md": b"oud"}


def test_wie_onderbreekt_laat_het_oude_bestand_en_geen_rest_na(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doel = tmp_path / "m-0012.md"
    doel.write_bytes(b"oud")

    def onderbreek(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(schrijven.os, "fdopen", onderbreek)
    with pytest.raises(KeyboardInterrupt):
        schrijf_heel(doel, b"nieuw")
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == {"m-0012.md": b"oud"}


@pytest.mark.parametrize("in_de_weg", ["bestand/rapport.md", "map"])
def test_waar_niet_te_schrijven_valt_is_een_schrijffout_zonder_rest(in_de_weg: str, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"oud")
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "lid").write_bytes(b"oud")
    with pytest.raises(SchrijfFout) as fout:
        schrijf_heel(tmp_path / in_de_weg, b"nieuw")
    assert fout.value.uitgang == 1
    assert sorted(pad.name for pad in tmp_path.rglob("*")) == ["bestand", "lid", "map"]


def test_een_naam_van_de_grootste_lengte_kan_geschreven_worden(tmp_path: Path) -> None:
    doel = tmp_path / f"{'m' * 64}.html"
    schrijf_heel(doel, b"")
    assert [(pad.name, pad.read_bytes()) for pad in tmp_path.iterdir()] == [(doel.name, b"")]


def test_wat_niet_te_schrijven_is_zegt_in_het_nederlands_waarom(tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    (tmp_path / "map").mkdir()
    for pad, reden in (
        (tmp_path / "bestand" / "x.md", "er staat een bestand waar een map hoort"),
        (tmp_path / "map", "er staat een map waar een bestand hoort"),
        (tmp_path / ("x" * 300), "de naam is te lang"),
    ):
        with pytest.raises(SchrijfFout) as fout:
            schrijf_heel(pad, b"x")
        assert fout.value.tekst == f"{pad} is niet te schrijven: {reden}."


def test_een_open_bestand_onder_windows_wordt_herkend() -> None:
    assert waarom(PermissionError(13, "Permission denied")) == (
        "het mag niet, of het staat nog open in een ander programma"
    )
    assert waarom(OSError(5, "Input/output error")) == "Input/output error"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows kent geen pijp met een naam")
@pytest.mark.parametrize("via_koppeling", [False, True])
def test_een_genoemde_pijp_of_apparaat_krijgt_de_inhoud_en_wordt_niet_vervangen(
    tmp_path: Path, via_koppeling: bool
) -> None:
    pijp = tmp_path / "pijp"
    os.mkfifo(pijp)
    koppeling = tmp_path / "koppeling"
    koppeling.symlink_to(pijp)
    lezer = os.open(pijp, os.O_RDWR | os.O_NONBLOCK)
    schrijf_naar(koppeling if via_koppeling else pijp, b"inhoud")
    assert (os.read(lezer, 100), pijp.is_fifo(), koppeling.is_symlink()) == (b"inhoud", True, True)
    os.close(lezer)
