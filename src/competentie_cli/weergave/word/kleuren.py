"""De kleur van de huisstijl: de eerste accentkleur van het thema, en overal waar die gebruikt wordt."""

from __future__ import annotations

from typing import Any

from docx.document import Document as Worddocument
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

_ACCENT = "accent1"
_THEMA = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# een lichtere of donkerdere tint rekent Word zelf uit
_TINTEN = ("themeTint", "themeShade", "themeFillTint", "themeFillShade")


def kleur(document: Worddocument, kleur: str) -> None:
    """Zet de kleur in het thema, en bij elk gebruik ervan voor wie het thema niet leest.

    Args:
        kleur: als `#rrggbb`.
    """
    waarde = kleur.removeprefix("#").upper()
    for deel in document.part.package.iter_parts():
        if "/theme/" in deel.partname:
            _kleur_thema(deel, waarde)
        elif hasattr(deel, "element"):
            _kleur_gebruik(deel.element, waarde)


def _kleur_thema(deel: Part, waarde: str) -> None:
    thema = etree.fromstring(deel.blob)
    for accent in thema.iter(f"{_THEMA}{_ACCENT}"):
        for oud in list(accent):
            accent.remove(oud)
        etree.SubElement(accent, f"{_THEMA}srgbClr", val=waarde)
    deel._blob = etree.tostring(thema, xml_declaration=True, encoding="UTF-8", standalone=True)


def _kleur_gebruik(boom: Any, waarde: str) -> None:
    for element in boom.iter(etree.Element):
        if any(element.get(qn(f"w:{tint}")) for tint in _TINTEN):
            continue
        if element.get(qn("w:themeFill")) == _ACCENT:
            element.set(qn("w:fill"), waarde)
        if element.get(qn("w:themeColor")) == _ACCENT:
            element.set(qn("w:val" if element.tag == qn("w:color") else "w:color"), waarde)
