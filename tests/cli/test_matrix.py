"""`competentie matrix` en `competentie kwetsbaar` zoals iemand ze intikt."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from rich.console import Console

from competentie_cli.domein.kloof import Status
from competentie_cli.domein.matrix import Cel, Voorbehoud
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.matrix import Matrixvraag, maak_matrix, toon
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.matrixtekens import celtekst
from competentie_cli.weergave.scherm.console import maak_console
from tests.cli.conftest import Tik
from tests.conftest import PEILDATUM

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
OPDRACHTEN = ("matrix", "kwetsbaar")
TEAMS = {"zorggroep": "hazelaar", "gemeente": "buitendienst"}
Vergelijk = Callable[[str, str | bytes], None]


def _document(tik: Tik, *opdracht: str | Path) -> str:
    """De enige md die een opdracht schrijft."""
    uit = tik(*opdracht, "--formaat", "md", "--uit", "papier", "--stil").uit
    return Path(uit.strip()).read_text("utf-8")


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_scherm_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    team = ("--team", TEAMS[huis])
    for naam, opdracht in (
        ("matrix", ("matrix",)),
        ("matrix-team", ("matrix", *team)),
        ("kwetsbaar", ("kwetsbaar",)),
        ("kwetsbaar-intern", ("kwetsbaar", "--intern")),
    ):
        code, uit, fout = tik(*opdracht, "-m", VOORBEELDEN / huis)
        verwacht(f"scherm/{naam}-{huis}.txt", uit)
        assert (code, max(map(len, uit.splitlines())) <= 80) == (0, True)
        assert re.fullmatch(r"(\d+ medewerkers? (is|zijn) niet meegenomen\.\n)?", fout)


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_papier_van_de_voorbeelden_is_zoals_bekeken(tik: Tik, verwacht: Vergelijk, huis: str) -> None:
    map_ = VOORBEELDEN / huis
    verwacht(f"documenten/matrix-{huis}.md", _document(tik, "matrix", "-m", map_))
    verwacht(f"documenten/matrix-{huis}-intern.md", _document(tik, "matrix", "--intern", "-m", map_))
    verwacht(f"documenten/kwetsbaar-{huis}.md", _document(tik, "kwetsbaar", "-m", map_))
    verwacht(f"documenten/kwetsbaar-{huis}-intern.md", _document(tik, "kwetsbaar", "--intern", "-m", map_))


@pytest.mark.parametrize("huis", HUIZEN)
@pytest.mark.parametrize("opdracht", OPDRACHTEN)
@pytest.mark.parametrize("formaat", ["terminal", "json", "md"])
def test_wat_buiten_mag_noemt_niemand(tik: Tik, huis: str, opdracht: str, formaat: str) -> None:
    map_ = VOORBEELDEN / huis
    if formaat == "md":
        uit = _document(tik, opdracht, "-m", map_)
    else:
        uit = tik(opdracht, "--formaat", formaat, "-m", map_).uit
    mensen = vereis_organisatie(open_map(map_)).medewerkers.values()
    genoemd = [p.id for p in mensen if p.id in uit or (p.naam and p.naam in uit)]
    assert (len(mensen) > 20, genoemd, "Intern werkdocument" in uit) == (True, [], False)
    assert not re.search(r"overgeslagen|[Nn]iet meegenomen", uit)


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
@pytest.mark.parametrize("formaat", ["json", "pdf", "md"])
@pytest.mark.parametrize("keuze", [("--team", "huis"), ("--functie", "begeleider")])
def test_een_keuze_komt_alleen_met_intern_in_een_bestand(
    tik: Tik, kleine_organisatie: Path, opdracht: str, formaat: str, keuze: tuple[str, str]
) -> None:
    code, uit, fout = tik(opdracht, *keuze, "--formaat", formaat, "-m", kleine_organisatie)
    assert (code, uit, "--intern" in fout) == (2, "", True)
    assert not (kleine_organisatie / "uit").exists()


def test_een_team_op_het_scherm_is_een_werkbeeld_van_de_matrix_maar_niet_van_kwetsbaar(
    tik: Tik, kleine_organisatie: Path
) -> None:
    code, uit, _ = tik("matrix", "--team", "huis", "-m", kleine_organisatie)
    assert (code, "Intern werkdocument over mensen" in uit, "An Peeters" in uit) == (0, True, True)
    assert tik("kwetsbaar", "--team", "huis", "-m", kleine_organisatie).code == 2


@pytest.mark.parametrize(
    ("opdracht", "bestand"),
    [
        (["matrix"], "matrix/overzicht.md"),
        (["matrix", "--intern", "--team", "huis"], "matrix/team_huis.md"),
        (["kwetsbaar", "--intern", "--functie", "begeleider"], "kwetsbaar/functie_begeleider.md"),
        (["kwetsbaar", "--intern", "--team", "huis", "--team", "keuken"], "kwetsbaar/keuze_.md"),
    ],
)
def test_een_document_heet_naar_wie_gevraagd_werd(
    tik: Tik, kleine_organisatie: Path, opdracht: list[str], bestand: str
) -> None:
    assert tik(*opdracht, "--formaat", "md", "-m", kleine_organisatie).uit == f"proef/uit/{bestand}\n"


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_een_kleine_organisatie_toont_een_zin_en_geen_streepjes(
    tik: Tik, kleine_organisatie: Path, opdracht: str
) -> None:
    uit = tik(opdracht, "-m", kleine_organisatie).uit
    tekst = " ".join(uit.split()).lower()
    assert ("–" in uit, "in een werkdocument" in tekst) == (False, True)


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_elk_werkdocument_is_gemerkt_en_heeft_dezelfde_secties(
    tik: Tik, kleine_organisatie: Path, opdracht: str
) -> None:
    formaten = ("--intern", "--formaat", "pdf,html,docx,md", "--uit", "papier", "--stil")
    assert tik(opdracht, *formaten, "-m", kleine_organisatie).code == 0
    map_ = Path("papier") / opdracht
    pdf = "".join(blad.extract_text() for blad in PdfReader(map_ / "overzicht-intern.pdf").pages)
    html, md = ((map_ / f"overzicht-intern.{soort}").read_text("utf-8") for soort in ("html", "md"))
    koppen = re.findall(r"^## (.+)$", md, re.MULTILINE)
    assert len(koppen) > 3
    for tekst in (pdf, html, md):
        assert "Intern werkdocument" in tekst
        assert [kop for kop in koppen if kop not in tekst.replace("&#39;", "'")] == []
    assert (map_ / "overzicht-intern.docx").stat().st_size > 5_000


def test_de_matrix_als_gegevens(tik: Tik, kleine_organisatie: Path) -> None:
    uit = json.loads(tik("matrix", "--intern", "--formaat", "json", "-m", kleine_organisatie).uit)
    plannen = next(k for k in uit["competenties"] if k["competentie"] == "plannen")
    assert plannen == {
        "nummer": 3,
        "competentie": "plannen",
        "naam": "Plannen en regelen",
        "onmisbaar_bij": 1,
        "gevraagd": 3,
        "bekend": 1,
        "enkel_zelf": 0,
        "groeien": 0,
        "op_niveau": 0,
        "sterker": 1,
        "onbekend": 2,
        "gewogen_tekort": 0,
        "kan_delen": [{"id": "m-0002", "naam": "An Peeters", "enkel_zelf": False}],
    }
    an, zonder_naam, zoe = uit["medewerkers"]
    assert [an["naam"], zonder_naam["id"], zoe["naam"]] == ["An Peeters", "m-0003", "Zoë Claes"]
    assert zoe["cellen"]["plannen"] == {
        "status": "onbekend",
        "gewenst": 4,
        "huidig": None,
        "kloof": None,
        "weging": 1,
        "kritiek": True,
        "voorbehoud": "nog niet bevestigd",
    }
    assert an["dekking"] == {"beoordeeld": 3, "vereist": 4, "indicatief": 0}


def test_kwetsbaar_als_gegevens(tik: Tik, kleine_organisatie: Path) -> None:
    uit = json.loads(tik("kwetsbaar", "--intern", "--formaat", "json", "-m", kleine_organisatie).uit)
    assert [(c["competentie"], c["kritiek"], c["rust_op"]) for c in uit["competenties"]] == [
        ("luisteren", True, "niemand"),
        ("plannen", True, "een"),
        ("koken", False, "nog niet te zeggen"),
        ("samenwerken", False, "genoeg"),
    ]
    assert uit["competenties"][0]["dichtbij"] == [
        {
            "id": "m-0002",
            "naam": "An Peeters",
            "leeractiviteiten": ["Een dag meelopen"],
            "ligt_elders": False,
        }
    ]
    assert (uit["vertrek_tot"], uit["bewijs_tot"], uit["pensioenleeftijd"]) == (
        "2028-11-21",
        "2027-11-21",
        None,
    )


def test_wie_alleen_zichzelf_inschat_staat_er_apart_bij(tik: Tik, kleine_organisatie: Path) -> None:
    uit = tik("kwetsbaar", "--intern", "-m", kleine_organisatie).uit
    assert "- Samenwerken: 2 op niveau, waarvan 1 enkel zelf ingeschat" in uit


@pytest.mark.parametrize("maanden", ["0", "-3", "601"])
@pytest.mark.parametrize("optie", ["--maanden", "--bewijs-maanden"])
def test_een_termijn_moet_kunnen(tik: Tik, kleine_organisatie: Path, optie: str, maanden: str) -> None:
    code, uit, fout = tik("kwetsbaar", "--intern", optie, maanden, "-m", kleine_organisatie)
    assert (code, uit) == (2, "")
    assert fout.splitlines()[0].endswith(f"{maanden} maanden bij {optie} kan niet.")


def test_een_leeg_team_geeft_een_zin(tik: Tik, kleine_organisatie: Path) -> None:
    (kleine_organisatie / "teams.yaml").write_text("teams: [{id: leeg, naam: Leeg}]\n", "utf-8")
    for persoon in (kleine_organisatie / "medewerkers").iterdir():
        persoon.write_text(re.sub("team: .*\n", "", persoon.read_text("utf-8")), "utf-8")
    for opdracht in OPDRACHTEN:
        code, uit, _ = tik(opdracht, "--intern", "--team", "leeg", "-m", kleine_organisatie)
        assert (code, "Er is hier niemand van wie competenties gevraagd worden." in uit) == (0, True)


# cellen en breedtes


@pytest.mark.parametrize(
    ("cel", "tekst"),
    [
        (None, "·"),
        (("tekort", 1, None, False), "-1"),
        (("tekort", "0.25", "enkel zelf", True), "-0,25z!"),
        (("op niveau", 0, None, True), "="),
        (("boven", "-0.5", "enkel zelf", False), "+0,5z"),
        (("onbekend", None, None, True), "?!"),
        (("onbekend", None, "nog niet bevestigd", True), "?b!"),
        (("onbekend", None, "verouderd", False), "?o"),
        (("niet van toepassing", None, None, True), "/"),
    ],
)
def test_een_cel_zegt_met_teken_getal_en_letter_hoe_het_staat(
    cel: tuple[str, object, str, bool], tekst: str
) -> None:
    if cel is None:
        assert celtekst(None) == tekst
        return
    status, kloof, voorbehoud, kritiek = cel
    getal = None if kloof is None else Decimal(str(kloof))
    waarom = Voorbehoud(voorbehoud) if voorbehoud else None
    drie = Decimal(3)
    assert celtekst(Cel(Status(status), drie, drie, kritiek, None, getal, waarom)) == tekst


def _op_scherm(huis: str, console: Console) -> None:
    geopend = open_map(VOORBEELDEN / huis)
    matrix = maak_matrix(vereis_organisatie(geopend), Matrixvraag(Vraagstelling(), intern=True), PEILDATUM)
    toon(console, geopend, matrix)


@pytest.mark.parametrize("zonder_kleur", [False, True])
def test_kleur_komt_erbij_en_zegt_nooit_iets_alleen(
    monkeypatch: pytest.MonkeyPatch, zonder_kleur: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if zonder_kleur:
        monkeypatch.setenv("NO_COLOR", "1")
    bladen = io.StringIO(), io.StringIO()
    _op_scherm("gemeente", Console(file=bladen[0], force_terminal=True, color_system="standard", width=100))
    _op_scherm("gemeente", maak_console(bladen[1], 100))
    gekleurd, kaal = (blad.getvalue() for blad in bladen)
    assert ("\x1b[31m-1" in gekleurd, "\x1b[36m+1" in gekleurd) == (not zonder_kleur, not zonder_kleur)
    assert re.sub(r"\x1b\[[0-9;]*m", "", gekleurd) == kaal


@pytest.mark.parametrize("breedte", [40, 80, 100, 140])
@pytest.mark.parametrize("huis", HUIZEN)
def test_op_elke_breedte_staan_alle_mensen_en_alle_nummers_er(huis: str, breedte: int) -> None:
    blad = io.StringIO()
    _op_scherm(huis, maak_console(blad, breedte))
    tekst = blad.getvalue()
    assert max(map(len, tekst.splitlines())) <= breedte
    blok = tekst.split("Wie heeft wat in huis?")[1].split("De competenties")[0]
    nummers = [
        int(n) for regel in blok.splitlines() if regel.startswith("Wie ") for n in re.findall(r"\d+", regel)
    ]
    assert nummers == list(range(1, {"zorggroep": 24, "gemeente": 16}[huis] + 1))


def test_een_werkdocument_geeft_kleur_aan_wat_een_teken_al_zegt(tik: Tik) -> None:
    opdracht = ("matrix", "--intern", "-m", VOORBEELDEN / "zorggroep", "--uit", "papier", "--stil")
    assert tik(*opdracht, "--formaat", "html,md").code == 0
    html, md = (Path(f"papier/matrix/overzicht-intern.{ext}").read_text("utf-8") for ext in ("html", "md"))
    assert '<strong class="groeien">-1</strong>' in html
    assert '<span class="sterker">+1</span>' in html
    assert ("| **\\-1** |" in md, "| \\+1 |" in md) == (True, True)


@pytest.mark.parametrize("optie", ["--maanden", "--bewijs-maanden"])
def test_een_termijn_zonder_werkdocument_zegt_dat(tik: Tik, kleine_organisatie: Path, optie: str) -> None:
    assert tik("kwetsbaar", optie, "6", "-m", kleine_organisatie) == (
        2,
        "",
        "fout: Wie vertrekt en wat vervalt, staat alleen in een werkdocument.\n"
        "hulp: Voeg --intern toe, of laat --maanden en --bewijs-maanden weg.\n",
    )
