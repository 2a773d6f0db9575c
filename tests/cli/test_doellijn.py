"""`competentie doellijn`: als boom op het scherm, als json en als document."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from competentie_cli.weergave.scherm.boom import Tak, boom, takken
from competentie_cli.weergave.scherm.console import maak_console
from competentie_cli.weergave.scherm.rooster import toon
from tests.cli.conftest import Tik
from tests.conftest import bouw_organisatie

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
ZORGGROEP, GEMEENTE = VOORBEELDEN / "zorggroep", VOORBEELDEN / "gemeente"
Verwacht = Callable[[str, str], None]
GEVALLEN: list[tuple[str, list[str | Path]]] = [
    ("zorggroep", ["-m", ZORGGROEP]),
    ("gemeente", ["-m", GEMEENTE]),
    ("zorggroep-intern-doel", ["-m", ZORGGROEP, "--doel", "thuis-met-dementie", "--intern"]),
]


@pytest.mark.parametrize(("naam", "argumenten"), GEVALLEN)
def test_de_doellijn_op_het_scherm(
    tik: Tik, verwacht: Verwacht, naam: str, argumenten: list[str | Path]
) -> None:
    code, uit, _ = tik("doellijn", *argumenten)
    verwacht(f"scherm/doellijn-{naam}.txt", uit)
    assert code == 0
    assert max(map(len, uit.splitlines())) <= 80


@pytest.mark.parametrize(("naam", "argumenten"), GEVALLEN)
def test_de_doellijn_als_document(
    tik: Tik, verwacht: Verwacht, tmp_path: Path, naam: str, argumenten: list[str | Path]
) -> None:
    code, uit, _ = tik("doellijn", *argumenten, "--formaat", "md", "--uit", tmp_path / "uit")
    (bestand,) = (tmp_path / "uit" / "doellijn").iterdir()
    verwacht(f"documenten/doellijn-{naam}.md", bestand.read_text(encoding="utf-8"))
    assert (code, uit) == (0, f"{Path('uit', 'doellijn', bestand.name)}\n")
    assert bestand.name == ("thuis-met-dementie-intern.md" if "--doel" in argumenten else "overzicht.md")


@pytest.mark.parametrize(("naam", "argumenten"), GEVALLEN)
def test_de_doellijn_als_json(tik: Tik, verwacht: Verwacht, naam: str, argumenten: list[str | Path]) -> None:
    code, uit, _ = tik("doellijn", *argumenten, "--formaat", "json")
    verwacht(f"doellijn/{naam}.json", uit)
    assert code == 0


def test_html_pdf_en_word_worden_gemaakt_en_een_werkbeeld_is_gemerkt(tik: Tik, tmp_path: Path) -> None:
    vraag = ("doellijn", "-m", GEMEENTE, "--intern", "--formaat", "html,pdf,docx", "--uit", tmp_path / "uit")
    code, _, _ = tik(*vraag)
    map_ = tmp_path / "uit" / "doellijn"
    assert code == 0
    assert "Intern werkdocument" in (map_ / "overzicht-intern.html").read_text(encoding="utf-8")
    assert (map_ / "overzicht-intern.pdf").read_bytes().startswith(b"%PDF")
    assert (map_ / "overzicht-intern.docx").read_bytes().startswith(b"PK")


def test_een_doel_dat_er_niet_is_stopt_met_wat_erop_lijkt(tik: Tik) -> None:
    code, uit, fout = tik("doellijn", "-m", ZORGGROEP, "--doel", "thuis-met-dementi")
    assert (code, uit) == (2, "")
    assert fout == (
        "fout: Er is geen strategisch doel 'thuis-met-dementi'.\nhulp: bedoelde u 'thuis-met-dementie'?\n"
    )


def test_een_doel_dat_nergens_op_lijkt_stopt_met_de_keuze(tik: Tik) -> None:
    _, _, fout = tik("doellijn", "-m", GEMEENTE, "--doel", "xyz")
    assert fout.endswith("hulp: Kies uit snel-geholpen, hulp-op-tijd, samen-aan-de-straat, fijn-werken.\n")


def test_zonder_visie_staat_er_de_eerste_vraag(tik: Tik, tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis")
    code, uit, _ = tik("doellijn", "-m", map_)
    eerste = " ".join(uit.split("\n\n")[1].split())
    assert code == 0
    assert eerste == (
        "In visie.yaml staan nog geen strategische doelen. "
        "Met welke twee of drie doelen begint Huis De Proef?"
    )
    assert "Er zijn nog geen kerncompetenties gekozen." in uit


def test_wat_een_bestand_zegt_blijft_tekst(tik: Tik, tmp_path: Path) -> None:
    visie = "doelen:\n  - {id: d, naam: '[red]**#strong**[/red] <script>', horizon: '{{ 7*7 }}'}\n"
    map_ = bouw_organisatie(tmp_path / "huis", visie=visie)
    _, uit, _ = tik("doellijn", "-m", map_)
    assert "[red]**#strong**[/red] <script> ({{ 7*7 }})" in uit
    assert tik("doellijn", "-m", map_, "--formaat", "pdf,html,md,docx").code == 0


def test_overzicht_en_een_doel_dat_zo_heet_zijn_twee_bestanden(tik: Tik, tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", visie="doelen: [{id: overzicht, naam: Overzicht}]")
    _, uit, _ = tik("doellijn", "-m", map_, "--doel", "overzicht", "--formaat", "md", "--uit", tmp_path / "u")
    assert uit == f"{Path('u', 'doellijn', 'overzicht_.md')}\n"


@pytest.mark.parametrize("peildatum", ["0001-01-01", "9999-12-31", "2028-02-29"])
def test_elke_peildatum_geeft_een_doellijn(tik: Tik, peildatum: str) -> None:
    assert tik("doellijn", "-m", GEMEENTE, "--peildatum", peildatum, "--stil").code == 0


def test_met_een_fout_in_een_bestand_gaat_de_rest_door(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "medewerkers" / "m-0003.yaml").write_text("id: m-0003\nfunctie: niets\n", "utf-8")
    code, uit, fout = tik("doellijn", "-m", kleine_organisatie)
    assert code == 1
    assert "Dicht bij mensen" in uit
    assert "overgeslagen: m-0003 (fout in medewerkers/m-0003.yaml)" in fout


def _van(tik: Tik, *argumenten: str | Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(tik("doellijn", *argumenten, "--formaat", "json").uit)
    return document


def test_een_doel_apart_zegt_in_json_hetzelfde_als_het_geheel(tik: Tik) -> None:
    geheel = _van(tik, "-m", GEMEENTE)
    deel = _van(tik, "-m", GEMEENTE, "--doel", "hulp-op-tijd")
    assert deel["doelen"] == [tak for tak in geheel["doelen"] if tak["id"] == "hulp-op-tijd"]
    assert [k["competentie"] for k in deel["kern"]] == ["samenwerken"]
    assert [deel[veld] for veld in ("doel", "leren", "zonder_strategisch_doel")] == [
        "hulp-op-tijd",
        None,
        None,
    ]


def test_een_boom_loopt_om_binnen_de_breedte_en_kan_zonder_bijzondere_tekens() -> None:
    stam = Tak("Stam", (Tak("een lange zin die omloopt", takken(["blad"])), Tak("laatste")))
    blad = io.StringIO()
    console = maak_console(blad, 20)
    toon(console, boom(console, stam))
    assert blad.getvalue().splitlines() == [
        "Stam",
        "├─ een lange zin die",
        "│  omloopt",
        "│  └─ blad",
        "└─ laatste",
    ]


def test_een_boom_op_een_scherm_zonder_lijnen() -> None:
    bytes_ = io.BytesIO()
    blad = io.TextIOWrapper(bytes_, encoding="ascii")
    console = maak_console(blad, 40)
    toon(console, boom(console, Tak("Stam", takken(["een", "twee"]))))
    blad.flush()
    assert bytes_.getvalue().decode().splitlines() == ["Stam", "|- een", "`- twee"]
