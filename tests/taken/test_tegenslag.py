"""Wat er misgaat bij één bestand, houdt de rest niet tegen en verdwijnt niet in stilte."""

from __future__ import annotations

import struct
import subprocess
import zlib
from pathlib import Path

from pypdf import PdfReader

from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.openen import open_map, vereis_organisatie
from tests.conftest import KLEIN, ORGANISATIE, PEILDATUM, bouw_organisatie
from tests.taken.hulp import maak


def _png() -> bytes:
    """Een rood beeldpunt als png."""

    def stuk(soort: bytes, inhoud: bytes) -> bytes:
        som = zlib.crc32(soort + inhoud)
        return struct.pack(">I", len(inhoud)) + soort + inhoud + struct.pack(">I", som)

    kop = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    beeld = zlib.compress(b"\x00\xff\x00\x00")
    return b"\x89PNG\r\n\x1a\n" + stuk(b"IHDR", kop) + stuk(b"IDAT", beeld) + stuk(b"IEND", b"")


def _met_logo(tmp_path: Path, inhoud: bytes) -> Path:
    anders = KLEIN | {"organisatie": ORGANISATIE + "huisstijl: {logo: beeld.png}\n"}
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    (map_ / "beeld.png").write_bytes(inhoud)
    return map_


def test_een_png_als_logo_staat_in_de_pdf(tmp_path: Path) -> None:
    kloven, _ = maak(_met_logo(tmp_path, _png()), tmp_path / "uit", ("pdf",), "m-0002")
    assert (kloven.mislukt, kloven.opmerkingen) == ((), ())
    assert len(PdfReader(kloven.bestanden[0]).pages[0].images) == 1


def test_een_kapot_logo_wordt_gemeld_en_de_papieren_komen_er_zonder(tmp_path: Path) -> None:
    kloven, _ = maak(_met_logo(tmp_path, b"geen beeld"), tmp_path / "uit", ("html", "pdf"), "m-0002")
    assert kloven.mislukt == ()
    assert kloven.opmerkingen == (
        "Het logo beeld.png is niet gevonden of niet te gebruiken. "
        "Het kan een svg zonder filters, een png of een jpg, van hoogstens 4 MB zijn.",
    )
    assert len(kloven.bestanden) == 2


def test_een_onleesbaar_plan_slaat_zijn_medewerker_over(tmp_path: Path) -> None:
    anders = KLEIN | {"plannen/m-0002-2026": KLEIN["plannen/m-0002-2026"] + "}{\n"}
    organisatie = vereis_organisatie(open_map(bouw_organisatie(tmp_path, **anders)))
    selectie = kies(organisatie, Vraagstelling(), PEILDATUM)
    assert [(o.id, o.reden, o.bestand) for o in selectie.overgeslagen] == [
        ("m-0002", "fout", "plannen/m-0002-2026.yaml")
    ]
    assert selectie.ids == ("m-0001", "m-0003")


def test_een_team_met_een_fout_houdt_de_teams_eronder_bijeen(tmp_path: Path) -> None:
    teams = """\
teams:
  - {id: zorg, naam: Zorg}
  - {id: huis, naam: Het huis, onderdeel_van: zorg, fout: ja}
  - {id: keuken, naam: De keuken, onderdeel_van: huis}
"""
    organisatie = vereis_organisatie(open_map(bouw_organisatie(tmp_path, **KLEIN | {"teams": teams})))
    assert kies(organisatie, Vraagstelling(teams=("zorg",)), PEILDATUM).ids == ("m-0001", "m-0002", "m-0003")


def test_een_lange_tekst_in_een_cel_komt_heel_in_de_pdf(tmp_path: Path) -> None:
    woorden = [f"woorden{nummer:03d}" for nummer in range(600)]
    oorzaak = f"oorzaken:\n  luisteren:\n    soort: organisatie\n    omschrijving: {' '.join(woorden)}\n"
    anders = KLEIN | {"medewerkers/m-0002": KLEIN["medewerkers/m-0002"] + oorzaak}
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    _, plannen = maak(map_, tmp_path / "uit", ("pdf",), "m-0002")
    gedaan = subprocess.run(
        ["pdftotext", str(plannen.bestanden[0]), "-"], capture_output=True, text=True, check=True
    )
    tekst = gedaan.stdout.replace("-\n", "")
    assert [woord for woord in woorden if woord not in tekst] == []


def test_de_naam_van_iemand_met_een_kapot_bestand_blijft_een_naam(tmp_path: Path) -> None:
    anders = KLEIN | {"medewerkers/m-0001": "id: m-0001\nnaam: Zoë Claes\n}{\n"}
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    kloven, _ = maak(map_, tmp_path / "uit", ("md",), "m-0002")
    tekst = kloven.bestanden[0].read_text("utf-8")
    assert ("m-0001" in tekst, "Zoë, maart 2026" in tekst) == (False, True)
