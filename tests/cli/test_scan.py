"""`competentie scan`, zoals iemand ze intikt."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Tik, Uitvoering
from tests.conftest import KLEIN, bouw_organisatie

SCAN = """\
medewerker: m-0002
soort: ontwikkel
datum: 2026-11-02
talenten:
  - {omschrijving: Luisteren naar wie weinig zegt, goed_in: ja, graag: ja, ingezet: deels}
bespreken: Of ik vaker mee op huisbezoek kan.
"""


@pytest.fixture
def met_scan(tmp_path: Path) -> Path:
    """De kleine organisatie, met één ingevulde scan."""
    return bouw_organisatie(tmp_path / "proef", **KLEIN, **{"scans/m-0002-ontwikkel-2026": SCAN})


@pytest.mark.parametrize("soort", ["ontwikkel", "loopbaan"])
def test_een_blad_heet_naar_de_id_en_de_soort_en_het_bestand_komt_erbij(
    tik: Tik, kleine_organisatie: Path, soort: str
) -> None:
    opdracht = ("scan", soort, "m-0003", "--formaat", "md,html", "-m", "proef")
    gemaakt = [f"proef/uit/scan/m-0003-{soort}.md", f"proef/uit/scan/m-0003-{soort}.html"]
    assert tik(*opdracht) == Uitvoering(0, "".join(f"{pad}\n" for pad in gemaakt), "")
    erbij = [*gemaakt, f"proef/scans/m-0003-{soort}-2026.yaml"]
    assert tik(*opdracht, "--bestand") == Uitvoering(0, "".join(f"{pad}\n" for pad in erbij), "")
    opnieuw = tik(*opdracht, "--sjabloon")
    zin = f"scans/m-0003-{soort}-2026.yaml staat er al en blijft zoals het is.\n"
    assert opnieuw == Uitvoering(0, "".join(f"{pad}\n" for pad in gemaakt), zin)
    assert tik("controleer", "-m", "proef").code == 0


def test_een_team_krijgt_elk_een_blad_ook_wie_geen_niveaus_wil(tik: Tik, kleine_organisatie: Path) -> None:
    zonder = kleine_organisatie / "medewerkers" / "m-0003.yaml"
    zonder.write_text(zonder.read_text("utf-8") + "zonder_scores: {sinds: 2025-01-01}\n", "utf-8")
    uitvoering = tik("scan", "ontwikkel", "--team", "huis", "--formaat", "md", "-m", "proef")
    paden = [f"proef/uit/scan/m-000{nummer}-ontwikkel.md\n" for nummer in (1, 2, 3)]
    assert uitvoering == Uitvoering(0, "".join(paden), "")


def test_de_samenvatting_van_een_team_telt_wie_nog_niets_invulde_en_noemt_niemand(
    tik: Tik, met_scan: Path
) -> None:
    uitvoering = tik("scan", "samenvatting", "--team", "huis", "--formaat", "md", "-m", "proef")
    pad = "proef/uit/scan/m-0002-ontwikkel-samenvatting.md\n"
    assert uitvoering == Uitvoering(0, pad, "Nog geen ingevulde scan: 2.\n")


def test_wie_bij_naam_gevraagd_is_en_niets_invulde_wordt_genoemd(tik: Tik, met_scan: Path) -> None:
    zin = "m-0001 Zoë Claes heeft op 21 november 2026 nog geen ingevulde scan.\n"
    assert tik("scan", "toon", "m-0001", "-m", "proef") == Uitvoering(1, "", zin)
    opdracht = ("scan", "samenvatting", "m-0001", "m-0002", "--formaat", "md", "-m", "proef")
    assert tik(*opdracht) == Uitvoering(1, "proef/uit/scan/m-0002-ontwikkel-samenvatting.md\n", zin)


def test_een_scan_van_na_de_peildatum_is_er_nog_niet(tik: Tik, met_scan: Path) -> None:
    opdracht = ("scan", "toon", "m-0002", "-m", "proef", "--peildatum")
    assert [tik(*opdracht, dag).code for dag in ("2026-11-01", "2026-11-02")] == [1, 0]


def test_toon_laat_de_eigen_woorden_zien_zonder_spaties_achteraan(tik: Tik, met_scan: Path) -> None:
    code, uit, fout = tik("scan", "toon", "m-0002", "-m", "proef")
    assert (code, fout) == (0, "")
    assert "“Luisteren naar wie weinig" in uit
    assert "“Of ik vaker mee op huisbezoek kan.”" in uit
    assert [regel for regel in uit.splitlines() if regel != regel.rstrip() or len(regel) > 80] == []


def test_een_andere_soort_tonen_dan_er_is_zegt_dat_er_geen_is(tik: Tik, met_scan: Path) -> None:
    assert tik("scan", "toon", "m-0002", "--soort", "loopbaan", "-m", "proef").code == 1
    verkeerd = tik("scan", "toon", "m-0002", "--soort", "loopban", "-m", "proef")
    hulp = "bedoelde u 'loopbaan'? Kies uit ontwikkel, loopbaan."
    assert verkeerd == Uitvoering(2, "", f"fout: 'loopban' is hier geen soort scan.\nhulp: {hulp}\n")


@pytest.mark.parametrize("opdracht", ["ontwikkel", "loopbaan", "samenvatting"])
def test_een_scan_vraagt_voor_wie(tik: Tik, kleine_organisatie: Path, opdracht: str) -> None:
    hulp = "Geef een medewerker, --team, --functie of --alle."
    verwacht = Uitvoering(2, "", f"fout: Voor wie?\nhulp: {hulp}\n")
    assert tik("scan", opdracht, "-m", kleine_organisatie) == verwacht


def test_een_onbekende_medewerker_krijgt_een_voorstel(tik: Tik, kleine_organisatie: Path) -> None:
    assert tik("scan", "loopbaan", "m-0009", "-m", kleine_organisatie).code == 2
