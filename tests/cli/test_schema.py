"""`competentie schema`: het schema op stdout, of klaargezet voor een editor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.schema import Voorstellen, maak_schema
from tests.cli.conftest import Tik, Uitvoering

SOORTEN = (
    "organisatie, visie, competenties, functies, teams, medewerkers, leeraanbod, plannen, scans, draagvlak, "
    "stappen, hr-domeinen"
)


def _inhoud(map_: Path) -> dict[str, bytes]:
    """De bestanden in een map, zonder het slot van het programma."""
    namen = {p.relative_to(map_).as_posix(): p for p in map_.rglob("*") if p.is_file()}
    return {naam: pad.read_bytes() for naam, pad in namen.items() if not naam.startswith(".competentie/")}


def test_zonder_soort_staan_de_soorten_onder_elkaar(tik: Tik) -> None:
    code, uit, fout = tik("schema")
    regels = uit.splitlines()
    assert [regel.split()[0] for regel in regels] == SOORTEN.split(", ")
    assert regels[3] == "functies      Een functie of een rol."
    assert (code, fout) == (0, "Alles klaarzetten voor uw editor: competentie schema --schrijf\n")
    assert tik("schema", "--stil") == Uitvoering(0, uit, "")


@pytest.mark.parametrize("soort", list(Soort))
def test_buiten_een_organisatie_komt_het_algemene_schema_op_stdout(tik: Tik, soort: Soort) -> None:
    code, uit, fout = tik("schema", soort)
    assert (code, json.loads(uit), fout) == (0, maak_schema(soort, Voorstellen()), "")


def test_in_een_organisatie_stelt_het_schema_haar_ids_en_niveaus_voor(
    tik: Tik, kleine_organisatie: Path
) -> None:
    definities = json.loads(tik("schema", "functies", "-m", kleine_organisatie).uit)["$defs"]
    assert definities["CompetentieId"]["anyOf"][0]["enum"] == ["koken", "luisteren", "plannen", "samenwerken"]
    assert definities["Niveau"]["anyOf"][0]["enum"] == [1, 2, 3, 4]


def test_een_onbekende_soort_krijgt_een_voorstel(tik: Tik) -> None:
    assert tik("schema", "functie") == Uitvoering(
        2, "", f"fout: 'functie' is hier geen soort.\nhulp: bedoelde u 'functies'? Kies uit {SOORTEN}.\n"
    )


def test_een_gevraagde_map_die_geen_organisatie_is_wordt_niet_genegeerd(
    tik: Tik, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tik("schema", "teams", "-m", "weg").code == 2
    assert tik("schema", "--schrijf").code == 2
    monkeypatch.setenv("COMPETENTIE_MAP", "weg")
    assert tik("schema", "teams").code == 2


GESCHREVEN = """\
geschreven: proef/.schema/organisatie.json
geschreven: proef/.schema/visie.json
geschreven: proef/.schema/competenties.json
geschreven: proef/.schema/functies.json
geschreven: proef/.schema/teams.json
geschreven: proef/.schema/medewerkers.json
geschreven: proef/.schema/leeraanbod.json
geschreven: proef/.schema/plannen.json
geschreven: proef/.schema/scans.json
geschreven: proef/.schema/draagvlak.json
geschreven: proef/.schema/stappen.json
geschreven: proef/.schema/hr-domeinen.json
geschreven: proef/.vscode/settings.json
geschreven: proef/.vscode/extensions.json
10 bestanden noemen nu bovenaan het schema.
"""


def test_schrijf_zet_alles_klaar_en_een_tweede_keer_verandert_er_geen_byte(
    tik: Tik, kleine_organisatie: Path
) -> None:
    voor = _inhoud(kleine_organisatie)
    assert tik("schema", "--schrijf", "-m", kleine_organisatie) == Uitvoering(0, "", GESCHREVEN)
    na = _inhoud(kleine_organisatie)
    for naam, inhoud in voor.items():
        soort, omhoog = naam.split("/")[0].removesuffix(".yaml"), "../" * naam.count("/")
        regel = f"# yaml-language-server: $schema={omhoog}.schema/{soort}.json\n"
        assert na[naam] == regel.encode() + inhoud
    assert json.loads(na[".schema/teams.json"]) == json.loads(
        tik("schema", "teams", "-m", kleine_organisatie).uit
    )
    assert tik("controleer", "-m", kleine_organisatie).code == 0
    assert tik("schema", "--schrijf", "-m", kleine_organisatie) == Uitvoering(0, "", "Alles stond er al.\n")
    assert _inhoud(kleine_organisatie) == na


def test_is_een_bestand_niet_te_schrijven_dan_verandert_geen_enkel_yaml_bestand(
    tik: Tik, kleine_organisatie: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voor = _inhoud(kleine_organisatie)
    dicht = kleine_organisatie / "teams.yaml"
    monkeypatch.setattr(os, "access", lambda pad, _wijze: Path(pad) != dicht.resolve())
    assert tik("schema", "--schrijf", "-m", kleine_organisatie).code == 1
    na = _inhoud(kleine_organisatie)
    assert {naam: na[naam] for naam in voor} == voor


def test_schrijf_met_een_soort_raakt_alleen_die_soort(tik: Tik, kleine_organisatie: Path) -> None:
    voor = _inhoud(kleine_organisatie)
    assert tik("schema", "teams", "--schrijf", "--stil", "-m", kleine_organisatie) == Uitvoering(0, "", "")
    na = _inhoud(kleine_organisatie)
    assert {naam for naam in na if na[naam] != voor.get(naam)} == {
        "teams.yaml",
        ".schema/teams.json",
        ".vscode/settings.json",
        ".vscode/extensions.json",
    }
    schemas = json.loads(na[".vscode/settings.json"])["yaml.schemas"]
    assert list(schemas) == ["./.schema/teams.json"]


def test_bom_regeleinden_en_onleesbare_bestanden_blijven(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "teams.yaml").write_bytes(b"\xef\xbb\xbfteams:\r\n  - {id: t, naam: T}\r\n")
    (kleine_organisatie / "leeraanbod.yaml").write_bytes(b"naam: caf\xe9\n")
    fout = tik("schema", "--schrijf", "--stil", "-m", kleine_organisatie).fout
    assert fout == "blijft staan: proef/leeraanbod.yaml (geen UTF-8)\n"
    na = _inhoud(kleine_organisatie)
    assert na["teams.yaml"] == (
        b"\xef\xbb\xbf# yaml-language-server: $schema=.schema/teams.json\r\n"
        b"teams:\r\n  - {id: t, naam: T}\r\n"
    )
    assert na["leeraanbod.yaml"] == b"naam: caf\xe9\n"


def test_eigen_instellingen_met_opmerkingen_blijven_en_wat_erin_moet_wordt_gezegd(
    tik: Tik, kleine_organisatie: Path
) -> None:
    eigen = kleine_organisatie / ".vscode" / "settings.json"
    eigen.parent.mkdir()
    eigen.write_text('{\n  "a": 1, // van mij\n}\n', "utf-8")
    code, uit, fout = tik("schema", "visie", "--schrijf", "--stil", "-m", kleine_organisatie)
    kop, _, rest = fout.partition("\n")
    assert (code, uit) == (0, "")
    waarom = "(geen gewone JSON; er zou iets verloren gaan). Voeg zelf toe:"
    assert kop == f"blijft staan: proef/.vscode/settings.json {waarom}"
    assert json.loads(rest) == {"yaml.schemas": {"./.schema/visie.json": ["visie.yaml", "visie.yml"]}}
    assert eigen.read_text("utf-8") == '{\n  "a": 1, // van mij\n}\n'


def test_van_veel_bestanden_die_blijven_staan_worden_er_enkele_genoemd(
    tik: Tik, kleine_organisatie: Path
) -> None:
    for nr in range(8):
        (kleine_organisatie / "medewerkers" / f"x-{nr}.yaml").write_bytes(b"\xe9")
    regels = tik("schema", "medewerkers", "--schrijf", "--stil", "-m", kleine_organisatie).fout.splitlines()
    assert regels[0] == "blijft staan: proef/medewerkers/x-0.yaml (geen UTF-8)"
    assert (len(regels), regels[-1]) == (6, "blijft staan: nog 3 bestanden (geen UTF-8)")


@pytest.mark.parametrize(
    ("bestand", "tekst"),
    [
        (".gitignore", "uit/\n/medewerkers/\n"),
        ("organisatie.yaml", "mappen: {medewerkers: ../personen}\n"),
    ],
    ids=["buiten git", "elders"],
)
def test_ids_van_medewerkers_die_buiten_de_map_blijven_komen_niet_in_een_schema(
    tik: Tik, kleine_organisatie: Path, bestand: str, tekst: str
) -> None:
    personen = kleine_organisatie.parent / "personen"
    if bestand == "organisatie.yaml":
        (kleine_organisatie / "medewerkers").rename(personen)
    with (kleine_organisatie / bestand).open("a", encoding="utf-8") as open_:
        open_.write(tekst)
    tik("schema", "--schrijf", "-m", kleine_organisatie)
    schemas = [inhoud for naam, inhoud in _inhoud(kleine_organisatie).items() if naam.endswith(".json")]
    assert [inhoud for inhoud in schemas if b"m-0001" in inhoud] == []
    assert len(schemas) == len(Soort) + 2
    if personen.is_dir():
        eerste = (personen / "m-0001.yaml").read_text("utf-8").splitlines()[0]
        assert eerste == "# yaml-language-server: $schema=../proef/.schema/medewerkers.json"


@pytest.mark.skipif(os.name == "nt", reason="rechten en koppelingen werken er anders")
def test_rechten_en_koppelingen_blijven_wat_ze_waren(tik: Tik, kleine_organisatie: Path) -> None:
    echt = kleine_organisatie.parent / "teams-van-nu.yaml"
    (kleine_organisatie / "teams.yaml").rename(echt)
    (kleine_organisatie / "teams.yaml").symlink_to(echt)
    afgeschermd = kleine_organisatie / "medewerkers" / "m-0001.yaml"
    instellingen = kleine_organisatie / ".vscode" / "settings.json"
    instellingen.parent.mkdir()
    instellingen.write_text("{}", "utf-8")
    for bestand in (afgeschermd, instellingen):
        bestand.chmod(0o600)
    tik("schema", "--schrijf", "-m", kleine_organisatie)
    assert (kleine_organisatie / "teams.yaml").is_symlink()
    assert echt.read_text("utf-8").startswith("# yaml-language-server: $schema=.schema/teams.json\nteams:\n")
    assert [bestand.stat().st_mode & 0o777 for bestand in (afgeschermd, instellingen)] == [0o600, 0o600]
    assert afgeschermd.read_text("utf-8").startswith("# yaml-language-server")
    assert "medewerkers.json" in instellingen.read_text("utf-8")


def test_een_organisatie_met_fouten_krijgt_ook_een_schema(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "organisatie.yaml").write_text("naam: [\n", "utf-8")
    assert tik("schema", "--schrijf", "--stil", "-m", kleine_organisatie) == Uitvoering(0, "", "")
    niveau = json.loads((kleine_organisatie / ".schema/functies.json").read_text("utf-8"))
    assert "enum" not in json.dumps(niveau["$defs"]["Niveau"])


def test_de_tabtoets_vult_een_soort_aan() -> None:
    omgeving = {
        **os.environ,
        "_COMPETENTIE_COMPLETE": "complete_bash",
        "COMP_WORDS": "competentie schema f",
        "COMP_CWORD": "2",
    }
    code = "import sys; from competentie_cli.cli import hoofd; sys.exit(hoofd([]))"
    klaar = subprocess.run([sys.executable, "-c", code], env=omgeving, capture_output=True, check=False)
    assert klaar.stdout.decode().split() == ["functies"]
