"""Het meegeleverde sjabloon: gemaakt uit zijn delen, en zo dat Word het zonder herstel opent."""

from __future__ import annotations

import re

import pytest
from docx.oxml.ns import qn
from lxml import etree

from tests.sjabloonmaker.maken import DOEL
from tests.sjabloonmaker.maken import delen as gemaakte_delen
from tests.weergave.word.hulp import alles, delen, lees, schrijf

# de volgorde van het schema (ECMA-376); Word weigert een document dat ze niet volgt
_ALINEA = """
pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
"""
_LETTER = """
rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText
vertAlign rtl cs em lang
"""
_TABEL = """
tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
"""
_STIJL = """
name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr
"""
_CEL = """
cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
hideMark
"""
VOLGORDES = {"pPr": _ALINEA, "rPr": _LETTER, "tblPr": _TABEL, "style": _STIJL, "tcPr": _CEL}


def test_het_sjabloon_is_wat_de_maker_maakt() -> None:
    assert delen(DOEL.read_bytes()) == gemaakte_delen()


@pytest.mark.parametrize("inhoud", [DOEL.read_bytes(), schrijf(alles())], ids=["sjabloon", "document"])
def test_elk_onderdeel_staat_in_de_volgorde_van_het_schema(inhoud: bytes) -> None:
    fout, gezien = [], set[str]()
    for naam, deel in delen(inhoud).items():
        for element in etree.fromstring(deel).iter(*(qn(f"w:{soort}") for soort in VOLGORDES)):
            soort = etree.QName(element).localname
            volgorde, namen = VOLGORDES[soort].split(), [etree.QName(kind).localname for kind in element]
            gezien.add(soort)
            if namen != sorted(namen, key=volgorde.index):
                fout.append((naam, soort, namen))
    assert fout == []
    assert gezien == set(VOLGORDES)


def test_elke_stijl_waar_iets_naar_verwijst_bestaat_en_heeft_een_naam_in_de_lijst_van_word() -> None:
    xml = b"".join(delen(DOEL.read_bytes()).values())
    stijlen = {stijl.style_id: stijl.name for stijl in lees(DOEL.read_bytes()).styles}
    verwezen = re.findall(rb'w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="(\w+)"', xml)
    assert {naam.decode() for naam in verwezen} - set(stijlen) == set()
    vast = {"Title", "Heading 1", "Heading 2", "Heading 3", "Quote", "List Bullet", "List Number"}
    eigen = {"Kader", "Klein", "Label", "Kenmerk", "Invulregel", "Tabel", "Tabelkop", "Tabeltekst"}
    assert (vast | eigen) - set(stijlen.values()) == set()
