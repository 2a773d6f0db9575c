"""Genummerde lijsten: elke lijst begint bij 1."""

from __future__ import annotations

from typing import Any

from docx.document import Document as Worddocument
from docx.oxml.ns import qn

from competentie_cli.weergave.word.tekens import NUMMER, neem


def begin_opnieuw(document: Worddocument) -> None:
    """Laat elke genummerde lijst die dat vraagt bij 1 beginnen."""
    for alinea, _ in neem(document.element.body, NUMMER):
        stijl = _stijl_van(alinea)
        nummer = _nieuwe_nummering(document, stijl) if stijl else None
        while nummer and _stijl_van(alinea) == stijl:
            eigenschap = alinea.get_or_add_pPr().get_or_add_numPr()
            eigenschap.get_or_add_ilvl().val = 0
            eigenschap.get_or_add_numId().val = nummer
            alinea = alinea.getnext()


def _stijl_van(alinea: Any) -> str | None:
    stijl = None if alinea is None else alinea.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return None if stijl is None else stijl.get(qn("w:val"))


def _nieuwe_nummering(document: Worddocument, stijl: str) -> int | None:
    """Een nieuwe nummering zoals die van de stijl, vanaf 1; None als de stijl niet nummert."""
    lijst: Any = document.part.numbering_part.element
    soort = document.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='{stijl}']")
    oud = None if soort is None else soort.find(f".//{qn('w:numId')}")
    if oud is None:
        return None
    nieuw = lijst.add_num(lijst.num_having_numId(oud.val).abstractNumId.val)
    nieuw.add_lvlOverride(ilvl=0).add_startOverride(val=1)
    return int(nieuw.numId)
