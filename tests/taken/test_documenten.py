"""De documenten van de voorbeelden: vaste uitvoer, en wat er nooit in mag staan."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.taken.hulp import VOORBEELDEN, maak, overzicht

Vergelijk = Callable[[str, str | bytes], None]

PAPIEREN = [
    ("zorggroep", "m-0012", "medewerker"),
    ("zorggroep", "m-0007", "medewerker"),
    ("zorggroep", "m-0008", "medewerker"),
    ("zorggroep", "m-0011", "medewerker"),
    ("zorggroep", "m-0016", "leidinggevende"),
    ("zorggroep", "m-0019", "medewerker"),
    ("zorggroep", "m-0025", "hr"),
    ("gemeente", "w-002", "medewerker"),
    ("gemeente", "w-009", "medewerker"),
    ("gemeente", "w-003", "leidinggevende"),
]


@pytest.mark.parametrize(("huis", "eigen", "lezer"), PAPIEREN)
def test_de_papieren_van_de_voorbeelden_zijn_zoals_bekeken(
    huis: str, eigen: str, lezer: str, tmp_path: Path, verwacht: Vergelijk
) -> None:
    for uitslag in maak(VOORBEELDEN / huis, tmp_path, ("md",), eigen, lezer=lezer):
        assert uitslag.mislukt == ()
        (bestand,) = uitslag.bestanden
        soort = bestand.parent.name
        verwacht(f"documenten/{soort}-{huis}-{eigen}-{lezer}.md", bestand.read_text("utf-8"))


@pytest.mark.parametrize(
    ("huis", "eigen", "aanspreking"), [("zorggroep", "m-0012", "u"), ("gemeente", "w-009", "je")]
)
def test_een_vlaming_kan_u_lezen_en_een_nederlander_je(
    huis: str, eigen: str, aanspreking: str, tmp_path: Path, verwacht: Vergelijk
) -> None:
    kopie = Path(shutil.copytree(VOORBEELDEN / huis, tmp_path / huis))
    instelling = kopie / "organisatie.yaml"
    tekst = re.sub(r"aanspreking: (je|u)", f"aanspreking: {aanspreking}", instelling.read_text("utf-8"))
    # wie het leest, hoort hier in de vaste woorden te staan
    instelling.write_text(re.sub(r"\n  lezers: .*", "", tekst), "utf-8")
    for uitslag in maak(kopie, tmp_path / "uit", ("md",), eigen):
        (bestand,) = uitslag.bestanden
        verwacht(
            f"documenten/{bestand.parent.name}-{huis}-{eigen}-{aanspreking}.md", bestand.read_text("utf-8")
        )


@pytest.fixture(scope="module")
def alles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    uit = tmp_path_factory.mktemp("papieren")
    for huis in ("zorggroep", "gemeente"):
        for lezer in ("medewerker", "leidinggevende"):
            for uitslag in maak(VOORBEELDEN / huis, uit / huis / lezer, ("md", "pdf"), lezer=lezer):
                assert uitslag.mislukt == ()
    return uit


def test_in_een_papier_voor_twee_staat_niets_wat_er_niet_hoort(alles: Path) -> None:
    verboden = re.compile(
        r"\btekort|\bprioriteit|\bpassing|\bSMART|verletkosten|\bweging|\bm-\d{4}\b|\bw-\d{3}\b|None|\{|\}"
        r"|niveau \d|\d,\d{3}|[.?!] ?[.](?!\.)",
        re.IGNORECASE,
    )
    papieren = sorted(alles.rglob("*.md"))
    assert len(papieren) > 100
    gevonden = {
        (pad.relative_to(alles).as_posix(), treffer[0])
        for pad in papieren
        for treffer in verboden.finditer(pad.read_text("utf-8"))
        if pad.stem != "m-0019"
    }
    assert gevonden == set()


def test_een_plan_telt_hoogstens_vier_bladzijden_en_een_overzicht_drie(alles: Path) -> None:
    lengtes = {pad: len(PdfReader(pad).pages) for pad in alles.rglob("*.pdf")}
    te_lang = {p.name: n for p, n in lengtes.items() if n > (4 if p.parent.name == "pop" else 3)}
    assert te_lang == {}
    assert len(lengtes) > 100


def test_de_pdf_is_toegankelijk_bewaarbaar_en_zegt_waarvan_ze_gemaakt_is(alles: Path) -> None:
    lezer = PdfReader(alles / "zorggroep" / "medewerker" / "pop" / "m-0012.pdf")
    kenmerken = lezer.metadata
    xmp = lezer.trailer["/Root"]["/Metadata"].get_data().decode()
    assert kenmerken is not None
    assert kenmerken.title == "Mijn ontwikkelplan Femke Goossens"
    assert kenmerken.author == "Woonzorggroep De Kweepeer"
    assert kenmerken.creation_date is not None
    assert kenmerken.creation_date.date().isoformat() == "2026-11-21"
    assert re.fullmatch(r"vingerafdruk:[0-9a-f]{64}", str(kenmerken["/Keywords"]))
    assert ("<pdfuaid:part>1<" in xmp, "<pdfaid:part>2<" in xmp, "<pdfaid:conformance>A<" in xmp) == (
        True,
    ) * 3
    assert lezer.trailer["/Root"]["/Lang"] == "nl-BE"
    assert lezer.trailer["/Root"]["/MarkInfo"]["/Marked"] is not None


def test_onder_aan_elke_bladzijde_staat_welke_het_is(alles: Path) -> None:
    lezer = PdfReader(alles / "zorggroep" / "medewerker" / "pop" / "m-0012.pdf")
    voeten = [re.search(r"bladzijde (\d) van (\d)", pagina.extract_text()) for pagina in lezer.pages]
    assert [voet.groups() if voet else None for voet in voeten] == [
        (str(nummer), str(len(voeten))) for nummer in range(1, len(voeten) + 1)
    ]


def test_twee_keer_maken_geeft_byte_voor_byte_hetzelfde(tmp_path: Path) -> None:
    for map_ in ("een", "twee"):
        maak(VOORBEELDEN / "zorggroep", tmp_path / map_, ("md", "html", "pdf"), "m-0012", "m-0007")
    een, twee = (
        {pad.relative_to(tmp_path / map_): pad.read_bytes() for pad in (tmp_path / map_).rglob("*.*")}
        for map_ in ("een", "twee")
    )
    assert een == twee
    assert len(een) == 12


def test_het_overzicht_toont_zonder_intern_geen_kleine_groep_en_geen_namen(
    tmp_path: Path, verwacht: Vergelijk
) -> None:
    verwacht(
        "documenten/overzicht-zorggroep.md", overzicht(VOORBEELDEN / "zorggroep", tmp_path, intern=False)
    )
    verwacht(
        "documenten/overzicht-zorggroep-intern.md",
        overzicht(VOORBEELDEN / "zorggroep", tmp_path, intern=True),
    )
