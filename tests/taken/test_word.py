"""De documenten van de voorbeelden in Word: alle tekst staat erin, en een ander programma opent ze zo."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.documenten import schrijf_overzicht
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.schrijver import Schrijver
from tests.taken.hulp import PEILDATUM, VOORBEELDEN, maak
from tests.weergave.word.hulp import lees, tekst_van, tekst_van_blokken

# iemand met een lopend plan en iemand zonder naam of plan; een gewijzigd plan, zoals HR het leest
MENSEN = {"zorggroep": ("medewerker", "m-0012", "m-0019"), "gemeente": ("hr", "w-002")}
SOFFICE = shutil.which("soffice")
EXPORT = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'


@pytest.fixture(scope="module")
def geschreven(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Path, Document]]:
    """Bestand -> het document waar het van gemaakt is, voor de mensen hierboven en het overzicht."""
    documenten: list[Document] = []
    oud, uit = Schrijver.schrijf, tmp_path_factory.mktemp("word")

    def schrijf(zelf: Schrijver, document: Document, formaat: str) -> bytes:
        documenten.append(document)
        return oud(zelf, document, formaat)

    with pytest.MonkeyPatch.context() as plaatsvervanger:
        plaatsvervanger.setattr(Schrijver, "schrijf", schrijf)
        paden = [pad for huis in MENSEN for pad in _schrijf_huis(huis, uit / huis)]
    yield dict(zip(paden, documenten, strict=True))


def _schrijf_huis(huis: str, uit: Path) -> Iterator[Path]:
    lezer, *ids = MENSEN[huis]
    for uitslag in maak(VOORBEELDEN / huis, uit, ("docx",), *ids, lezer=lezer):
        assert (uitslag.mislukt, uitslag.opmerkingen) == ((), ())
        yield from uitslag.bestanden
    geopend = open_map(VOORBEELDEN / huis)
    lijst = maak_klovenlijst(vereis_organisatie(geopend), Vraagstelling(), PEILDATUM)
    yield from schrijf_overzicht(geopend, lijst, Documentopties(("docx",), uit, intern=True)).bestanden


def test_alle_tekst_staat_in_word_in_dezelfde_volgorde(geschreven: dict[Path, Document]) -> None:
    anders = {
        pad.name
        for pad, document in geschreven.items()
        if tekst_van(lees(pad.read_bytes())) != tekst_van_blokken(document)
    }
    assert anders == set()
    assert len(geschreven) == 8


def test_elke_sectie_is_een_kop_en_elke_tabel_met_koppen_heeft_een_koprij(
    geschreven: dict[Path, Document],
) -> None:
    for pad, document in geschreven.items():
        woord = lees(pad.read_bytes())
        koppen = [p.text.replace("\xa0", " ") for p in woord.paragraphs if p.style.name == "Heading 1"]
        blokken = [blok for sectie in document.secties.values() for blok in sectie.blokken]
        tabellen = [bool(blok.koppen) for blok in blokken if blok.soort == "tabel"]
        assert koppen == [sectie.titel for sectie in document.secties.values()]
        assert [t._tbl.find(f".//{qn('w:tblHeader')}") is not None for t in woord.tables] == tabellen


@pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice is hier niet geïnstalleerd; .ci/run zet libreoffice-writer klaar"
)
def test_libreoffice_opent_elk_document_met_koppen_koprijen_beeldtekst_en_bladzijden(
    geschreven: dict[Path, Document], tmp_path: Path
) -> None:
    for pad, lezer in _zet_om(geschreven, tmp_path).items():
        document, wortel = geschreven[pad], lezer.trailer["/Root"]
        tags = list(_structuur(wortel["/StructTreeRoot"]))
        soorten = Counter(soort for soort, _ in tags)
        blokken = [blok for sectie in document.secties.values() for blok in sectie.blokken]
        koppen = [len(blok.koppen) for blok in blokken if blok.soort == "tabel"]
        gevonden = (soorten["/Title"], soorten["/H1"], soorten["/Table"], soorten["/TH"])
        assert gevonden == (1, len(document.secties), len(koppen), sum(koppen)), pad
        beelden = [tekst for soort, tekst in tags if soort == "/Figure"]
        assert (beelden, wortel["/Lang"][:2]) == ([f"Logo van {document.organisatie}"], "nl")
        _kijk_bladen_na(lezer, document)


def _zet_om(paden: Iterable[Path], map_: Path) -> dict[Path, PdfReader]:
    """Elk Word-document als pdf met structuur, door LibreOffice in één keer omgezet."""
    bronnen = {pad: map_ / f"{nummer}.docx" for nummer, pad in enumerate(paden)}
    for pad, bron in bronnen.items():
        shutil.copy(pad, bron)
    profiel = f"-env:UserInstallation={(map_ / 'profiel').as_uri()}"
    opdracht = [str(SOFFICE), profiel, "--headless", "--convert-to", EXPORT, "--outdir", str(map_)]
    bestanden = map(str, bronnen.values())
    klaar = subprocess.run([*opdracht, *bestanden], capture_output=True, text=True, timeout=120, check=False)
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    return {pad: PdfReader(bron.with_suffix(".pdf")) for pad, bron in bronnen.items()}


def _kijk_bladen_na(lezer: PdfReader, document: Document) -> None:
    """Elk blad heeft zijn nummer, en er is er geen leeg."""
    bladen = [re.sub(r"\s+", " ", blad.extract_text()) for blad in lezer.pages]
    voeten = [re.search(r"bladzijde (\d+) van (\d+)", blad) for blad in bladen]
    nummers = [voet.groups() if voet else None for voet in voeten]
    assert nummers == [(str(n), str(len(bladen))) for n in range(1, len(bladen) + 1)]
    assert min(map(len, bladen)) > len(document.voet) + 60
    assert len(bladen) <= 6


def _structuur(knoop: Any) -> Iterator[tuple[str, str]]:
    """Soort en vervangende tekst van alles in de structuur van een pdf."""
    knoop = knoop.get_object() if hasattr(knoop, "get_object") else knoop
    if isinstance(knoop, list):
        for kind in knoop:
            yield from _structuur(kind)
    elif isinstance(knoop, dict):
        if "/S" in knoop:
            yield str(knoop["/S"]), str(knoop.get("/Alt", ""))
        if "/K" in knoop:
            yield from _structuur(knoop["/K"])
