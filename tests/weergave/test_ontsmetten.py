"""Een bedrag breekt niet over twee regels waar de lezer het formaat opgemaakt ziet."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn

from competentie_cli.weergave.blokken import Alinea, zin
from competentie_cli.weergave.ontsmetten import Typstontsmetter, voor_html
from competentie_cli.weergave.schrijver import Logo, Schrijver
from competentie_cli.weergave.sjablonen import Sjablonen
from tests.weergave.word.hulp import INGEBOUWD, document, lees


@pytest.mark.parametrize("bedrag", ["€ 0,00", "€ 1.234,50", "€ -20,00"])
def test_het_euroteken_blijft_bij_zijn_bedrag_in_html_en_pdf(bedrag: str) -> None:
    vast = bedrag.replace(" ", "\xa0")
    assert voor_html(f"en {bedrag} besteed") == f"en {vast} besteed"
    assert Typstontsmetter()(f"en {bedrag} besteed") == f'#"en {vast} besteed";'


def test_een_euroteken_zonder_bedrag_blijft_zoals_het_is() -> None:
    assert voor_html("in € of uren, doel 1") == "in € of uren, doel 1"


def test_alleen_opgemaakte_formaten_krijgen_een_vaste_spatie() -> None:
    schrijver = Schrijver(Sjablonen(INGEBOUWD), Logo(), "nl-BE")
    blad = document(Alinea(zin("en € 5,00 besteed")))
    html, md = (schrijver.schrijf(blad, formaat).decode() for formaat in ("html", "md"))
    assert ("€\xa05,00" in html, "€ 5,00" in md) == (True, True)
    woord = lees(schrijver.schrijf(blad, "docx"))
    assert "€\xa05,00" in "".join(deel.text or "" for deel in woord.element.body.iter(qn("w:t")))
