"""De papieren voor een gesprek: vaste uitvoer, hun lengte, en wat er nooit op mag staan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.conftest import KLEIN, bouw_organisatie
from tests.taken.hulp import VOORBEELDEN, gesprekken

Vergelijk = Callable[[str, str | bytes], None]

PAPIEREN = [
    ("zorggroep", "m-0012", None),  # een lopend plan
    ("zorggroep", "m-0011", None),  # wil geen niveaus
    ("zorggroep", "m-0023", "terugkeer"),  # afwezig
    ("zorggroep", "m-0016", None),  # een vangnet dat over tijd is
    ("zorggroep", "m-0024", "evaluatie"),  # een evaluatie die niet meetelt
    ("zorggroep", "m-0001", None),  # een leidinggevende die hier geen bestand heeft
    ("gemeente", "w-006", None),  # nog niets ingeschat
    ("gemeente", "w-017", None),  # een loopbaangesprek
    ("gemeente", "w-012", "functionering"),
]


@pytest.mark.parametrize(("huis", "eigen", "soort"), PAPIEREN)
def test_de_papieren_voor_een_gesprek_zijn_zoals_bekeken(
    huis: str, eigen: str, soort: str | None, tmp_path: Path, verwacht: Vergelijk
) -> None:
    paden = gesprekken(VOORBEELDEN / huis, tmp_path, ("md",), eigen, soort=soort)[eigen]
    assert [pad.name for pad in paden] == [
        f"{eigen}-{welk}.md" for welk in ("medewerker", "leidinggevende", "gespreksblad")
    ]
    samen = "\n\n".join(pad.read_text("utf-8") for pad in paden)
    verwacht(f"documenten/gesprek-{huis}-{eigen}{f'-{soort}' if soort else ''}.md", samen)


@pytest.fixture(scope="module")
def alles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Alle papieren van iedereen, ook van wie afwezig is of geen niveaus wil, in drie soorten gesprek."""
    uit = tmp_path_factory.mktemp("gesprekken")
    for huis in ("zorggroep", "gemeente"):
        gesprekken(VOORBEELDEN / huis, uit / huis, ("md", "pdf"))
        for soort in ("evaluatie", "terugkeer", "loopbaan"):
            gesprekken(VOORBEELDEN / huis, uit / huis / soort, ("md",), soort=soort)
    return uit


def _treffers(paden: Iterator[Path], verboden: re.Pattern[str]) -> set[tuple[str, str]]:
    return {(pad.name, treffer[0]) for pad in paden for treffer in verboden.finditer(pad.read_text("utf-8"))}


def test_op_geen_papier_staat_een_id_een_decimaal_een_oordeel_of_een_weging(alles: Path) -> None:
    verboden = re.compile(
        r"tekort|\bprioriteit|\bpassing|\bSMART|verletkosten|\bweging|\b[mw]-\d{3,4}\b|None|[{}]"
        r"|niveau \d|\d,\d|[.?!] ?[.](?!\.)",
        re.IGNORECASE,
    )
    paden = sorted(alles.rglob("*.md"))
    assert len(paden) > 500
    assert _treffers((pad for pad in paden if not pad.stem.startswith("m-0019")), verboden) == set()


def test_een_evaluatie_en_een_terugkeer_tonen_geen_niveau_geen_competentie_en_geen_doel(alles: Path) -> None:
    verboden = re.compile(
        r"☐|Gevraagd:|Waar het ook over kan gaan|Talenten die|Het (voorbije|afgelopen) jaar|nog te beginnen"
        r"|nog te groeien|verschillend"
    )
    paden = [pad for soort in ("evaluatie", "terugkeer") for pad in sorted(alles.rglob(f"{soort}/**/*.md"))]
    assert len(paden) > 200
    assert _treffers(iter(paden), verboden) == set()


def test_een_terugkeer_vraagt_niets_over_gezondheid(alles: Path) -> None:
    verboden = re.compile(r"gezond|ziek|dokter|arts\b|herstel|medisch|klachten", re.IGNORECASE)
    formulieren = [pad for pad in alles.rglob("terugkeer/**/*.md") if not pad.stem.endswith("blad")]
    assert len(formulieren) > 90
    vaste_zinnen = {
        (naam, woord) for naam, woord in _treffers(iter(formulieren), verboden) if "medewerker" in naam
    }
    assert vaste_zinnen == set()


def test_wie_geen_niveaus_wil_krijgt_geen_vakjes_en_geen_gevraagd_niveau(alles: Path) -> None:
    paden = [*alles.rglob("m-0011-*.md"), *alles.rglob("w-015-*.md")]
    assert len(paden) == 24
    assert _treffers(iter(paden), re.compile(r"☐|Gevraagd:|nog te groeien")) == set()


def test_het_blad_past_op_een_bladzijde_en_een_formulier_op_hoogstens_twee(alles: Path) -> None:
    lengtes = {pad.name: len(PdfReader(pad).pages) for pad in alles.rglob("*.pdf")}
    assert len(lengtes) > 140
    assert {n: m for n, m in lengtes.items() if m > (1 if n.endswith("blad.pdf") else 2)} == {}


def test_ook_met_veel_afspraken_blijft_het_blad_een_bladzijde(tmp_path: Path, verwacht: Vergelijk) -> None:
    zin = "De personeelsdienst zoekt tegen dan uit welke regeling er is om met loon verder te studeren"
    afspraken = "".join(
        f"  - {{tekst: '{zin} ({n}).', wie: {wie}, tegen: 2026-12-{n:02}, status: {status}}}\n"
        for wie in ("hr", "leidinggevende")
        for n, status in enumerate(["open"] * 8 + ["gedaan"] * 5, 1)
    )
    eigen = {"plannen/m-0002-2026": KLEIN["plannen/m-0002-2026"] + f"afspraken:\n{afspraken}"}
    huis = bouw_organisatie(tmp_path / "proef", **KLEIN | eigen)
    md, pdf = gesprekken(huis, tmp_path / "uit", ("md", "pdf"), "m-0002")["m-0002"][-2:]
    assert len(PdfReader(pdf).pages) == 1
    verwacht("documenten/gespreksblad-veel-afspraken.md", md.read_text("utf-8"))


def test_wie_niemand_boven_zich_heeft_krijgt_lege_plaatsen(kleine_organisatie: Path, tmp_path: Path) -> None:
    paden = gesprekken(kleine_organisatie, tmp_path, ("md",), "m-0001")["m-0001"]
    teksten = [pad.read_text("utf-8") for pad in paden]
    assert all("| Gesprek | ontwikkelingsgesprek (datum nog af te spreken) |" in tekst for tekst in teksten)
    assert "| Leidinggevende |  |  |  |" in teksten[-1]


def test_een_leeg_gemaakte_vraag_verdwijnt(kleine_organisatie: Path, tmp_path: Path) -> None:
    eigen = kleine_organisatie / "sjablonen"
    eigen.mkdir()
    (eigen / "teksten.toml").write_text('[medewerkervraag]\nontwikkeling-2 = ""\n', encoding="utf-8")
    (formulier, _, _) = gesprekken(kleine_organisatie, tmp_path, ("md",), "m-0002")["m-0002"]
    tekst = formulier.read_text("utf-8")
    assert "Waarvan wil je meer doen" not in tekst
    assert "Wat wil je leren of eens proberen?" in tekst


def test_twee_keer_maken_geeft_byte_voor_byte_hetzelfde(tmp_path: Path) -> None:
    inhoud = []
    for map_ in ("een", "twee"):
        paden = gesprekken(VOORBEELDEN / "gemeente", tmp_path / map_, ("md", "html", "pdf"), "w-002")
        inhoud.append([pad.read_bytes() for pad in paden["w-002"]])
    assert inhoud[0] == inhoud[1]
    assert len(inhoud[0]) == 9
