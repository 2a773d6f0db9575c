"""`competentie kloof`: wat waarheen gaat, en met welke uitgang."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Tik


def _ids(document: str) -> list[str]:
    return [persoon["id"] for persoon in json.loads(document)["medewerkers"]]


def test_een_persoon_verschijnt_op_het_scherm(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("kloof", "m-0002", "-m", kleine_organisatie)
    assert uit.splitlines()[:5] == [
        "An Peeters (m-0002)",
        "Begeleider · Het huis · peildatum 21 november 2026",
        "Dekking: 3 van 4",
        "",
        "! Luisteren                            ████▒▒··    2 / 3    tekort 1",
    ]
    assert (code, fout) == (0, "")


def test_zonder_keuze_verschijnt_het_overzicht(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("kloof", "-m", kleine_organisatie)
    assert uit.splitlines()[:2] == ["Huis De Proef", "3 medewerkers · peildatum 21 november 2026"]
    assert (code, fout) == (0, "")


@pytest.mark.parametrize(
    ("keuze", "ids"),
    [
        ([], ["m-0001", "m-0002", "m-0003"]),
        (["--alle"], ["m-0001", "m-0002", "m-0003"]),
        (["m-0003", "m-0002"], ["m-0002", "m-0003"]),
        (["--team", "huis"], ["m-0001", "m-0002", "m-0003"]),
        (["--team", "keuken", "--functie", "begeleider"], ["m-0003"]),
        (["--functie", "begeleider", "--functie", "coordinator"], ["m-0001", "m-0002", "m-0003"]),
    ],
)
def test_json_bevat_wie_gekozen_is(
    tik: Tik, kleine_organisatie: Path, keuze: list[str], ids: list[str]
) -> None:
    code, uit, fout = tik("kloof", *keuze, "--formaat", "json", "-m", kleine_organisatie)
    assert (code, _ids(uit), fout) == (0, ids, "")


def test_csv_begint_met_een_bom_en_houdt_zijn_regeleinden(tik: Tik, kleine_organisatie: Path) -> None:
    code, uit, fout = tik("kloof", "m-0003", "--formaat", "csv", "-m", kleine_organisatie)
    assert uit.startswith("\ufeffid;naam;functie;team;competentie;")
    assert (code, uit.count("\r\n"), uit.count("\n"), fout) == (0, 5, 5, "")


@pytest.mark.parametrize(
    ("opties", "bestanden"),
    [
        (["--uit", "hier.csv"], ["hier.csv"]),
        (["--uit", "hier.txt", "m-0002"], ["hier.txt"]),
        (["--uit", "een map", "--formaat", "json,csv"], ["een map/kloof.json", "een map/kloof.csv"]),
        (["--uit", "map", "m-0002"], ["map"]),
        (["--uit", "rapport", "--formaat", "json"], ["rapport"]),
        (["--uit", "nieuw/m-0002.csv", "--formaat", "json"], ["nieuw/m-0002.csv"]),
        (["--uit", "proef", "--formaat", "json"], ["proef/kloof.json"]),
    ],
)
def test_met_uit_komen_gegevens_in_een_bestand(
    tik: Tik, kleine_organisatie: Path, tmp_path: Path, opties: list[str], bestanden: list[str]
) -> None:
    code, uit, fout = tik("kloof", *opties, "-m", kleine_organisatie)
    assert (code, uit.splitlines(), fout) == (0, bestanden, "")
    assert [bestand for bestand in bestanden if not (tmp_path / bestand).is_file()] == []


def test_de_map_komt_uit_de_omgeving_of_van_hierboven(
    tik: Tik, kleine_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMPETENTIE_MAP", str(kleine_organisatie))
    uit_omgeving = tik("kloof", "--formaat", "json")
    monkeypatch.delenv("COMPETENTIE_MAP")
    monkeypatch.chdir(kleine_organisatie / "medewerkers")
    assert tik("kloof", "--formaat", "json") == uit_omgeving


@pytest.mark.parametrize(
    ("keuze", "fout", "hulp"),
    [
        (["--team", "huys"], "Er is geen team 'huys'.", "bedoelde u 'huis'?"),
        (["--team", "zolder"], "Er is geen team 'zolder'.", "Kies uit huis, keuken."),
        (["--functie", "kok"], "Er is geen functie 'kok'.", "Kies uit begeleider, coordinator."),
        (["m-002"], "Er is geen medewerker 'm-002'.", "bedoelde u 'm-0002'?"),
        (["zoe"], "Er is geen medewerker 'zoe'.", "bedoelde u 'm-0001' (Zoë Claes)?"),
        (["an"], "Er is geen medewerker 'an'.", "bedoelde u 'm-0002' (An Peeters) of 'm-0004' (An Devos)?"),
        (["ann peters"], "Er is geen medewerker 'ann peters'.", "bedoelde u 'm-0002' (An Peeters)?"),
        (["qqq"], "Er is geen medewerker 'qqq'.", "De ids staan in het overzicht: competentie kloof"),
    ],
)
def test_een_onbekende_id_stopt_met_een_voorstel(
    tik: Tik, kleine_organisatie: Path, keuze: list[str], fout: str, hulp: str
) -> None:
    ander = "id: m-0004\nnaam: An Devos\nfunctie: begeleider\n"
    (kleine_organisatie / "medewerkers" / "m-0004.yaml").write_text(ander, "utf-8")
    assert tik("kloof", *keuze, "-m", kleine_organisatie) == (2, "", f"fout: {fout}\nhulp: {hulp}\n")


def test_wie_een_fout_draagt_wordt_bij_naam_overgeslagen(tik: Tik, kleine_organisatie: Path) -> None:
    bestand = kleine_organisatie / "medewerkers" / "m-0002.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "maat: 42\nschoen: 42\n", "utf-8")
    code, uit, fout = tik("kloof", "--alle", "--stil", "--formaat", "json", "-m", kleine_organisatie)
    assert (code, _ids(uit)) == (1, ["m-0001", "m-0003"])
    assert fout.splitlines() == [
        "overgeslagen: m-0002 An Peeters (fout in medewerkers/m-0002.yaml)",
        "Er staan nog 2 fouten in de bestanden: competentie controleer",
    ]


def test_wie_niet_meegaat_wordt_geteld_zonder_reden(tik: Tik, kleine_organisatie: Path) -> None:
    bestand = kleine_organisatie / "medewerkers" / "m-0003.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "afwezig: [{van: 2026-11-01}]\n", "utf-8")
    opdracht = ("kloof", "--alle", "--formaat", "json", "-m", kleine_organisatie)
    assert (tik(*opdracht).code, tik(*opdracht).fout) == (0, "1 medewerker is niet meegenomen.\n")
    assert tik(*opdracht, "--stil").fout == ""


def test_wie_niet_in_dienst_is_wordt_genoemd(tik: Tik, kleine_organisatie: Path) -> None:
    bestand = kleine_organisatie / "medewerkers" / "m-0003.yaml"
    bestand.write_text(bestand.read_text("utf-8") + "contract: {uit_dienst: 2026-10-01}\n", "utf-8")
    code, uit, fout = tik("kloof", "m-0003", "-m", kleine_organisatie, "--peildatum", "2/10/2026")
    assert (code, uit, fout) == (0, "", "m-0003 is niet in dienst op 2 oktober 2026.\n")
