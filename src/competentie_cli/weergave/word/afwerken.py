"""Wat geen tag kan: kolombreedtes, nummering, kleur, taal en eigenschappen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import pairwise
from typing import Any

from docx.document import Document as Worddocument
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

MEESTE_BIJEEN = 6
_STANDAARD_BREED = 9638
_THEMA = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# themakleur -> waar de kleur zelf staat, voor wie het thema niet leest
_KLEUREN = {"themeColor": ("val", "color"), "themeFill": ("fill",)}
_TINTEN = ("themeTint", "themeShade", "themeFillTint", "themeFillShade")


@dataclass(frozen=True)
class Eigenschappen:
    """Wat niet als tekst in het document komt, maar er wel bij hoort.

    Args:
        taal: de BCP 47-code, zoals nl-BE.
        kleur: als `#rrggbb`.
    """

    titel: str
    auteur: str
    vingerafdruk: str
    logo_tekst: str
    taal: str
    datum: date
    kleur: str


def werk_af(document: Worddocument, eigen: Eigenschappen) -> None:
    """Maakt van een ingevuld sjabloon een afgewerkt document."""
    inhoud = document.element.body
    _zet_tabellen(inhoud)
    _begin_opnieuw(document, inhoud)
    _ruim_op(inhoud)
    _geef_tekst_bij_beeld(inhoud, eigen.logo_tekst)
    _kleur(document, eigen.kleur.removeprefix("#").upper())
    _zet_taal(document, eigen.taal)
    _zet_eigenschappen(document, eigen)


def _tekens(inhoud: Any, doel: str) -> Iterator[tuple[Any, str]]:
    """De tekens met deze naam, elk met het element erna; ze verdwijnen uit het document."""
    for teken in list(inhoud.iter(etree.ProcessingInstruction)):
        if teken.target == doel:
            volgende, waarde = teken.getnext(), teken.text or ""
            teken.getparent().remove(teken)
            yield volgende, waarde


def _zet_tabellen(inhoud: Any) -> None:
    breed = _tekstbreedte(inhoud)
    for tabel, verhouding in _tekens(inhoud, "breedtes"):
        if tabel is not None and tabel.tag == qn("w:tbl"):
            _zet_breedtes(tabel, _verdeel(breed, [int(deel) for deel in verhouding.split()]))
            _zet_koprij(tabel)
            _houd_bijeen(tabel)


def _tekstbreedte(inhoud: Any) -> int:
    maat, marge = inhoud.find(f"{qn('w:sectPr')}/{qn('w:pgSz')}"), inhoud.find(f"{qn('w:sectPr')}/{qn('w:pgMar')}")
    if maat is None or marge is None:
        return _STANDAARD_BREED
    return int(maat.get(qn("w:w"))) - int(marge.get(qn("w:left"))) - int(marge.get(qn("w:right")))


def _verdeel(geheel: int, verhouding: Sequence[int]) -> list[int]:
    """Hele delen naar verhouding, die samen precies het geheel zijn."""
    som, grenzen, tot = sum(verhouding), [0], 0
    for deel in verhouding:
        tot += deel
        grenzen.append(geheel * tot // som)
    return [tot - van for van, tot in pairwise(grenzen)]


def _zet_breedtes(tabel: Any, breedtes: Sequence[int]) -> None:
    rooster = tabel.find(qn("w:tblGrid"))
    for kolom in list(rooster):
        rooster.remove(kolom)
    for breed in breedtes:
        rooster.append(_element("w:gridCol", w=str(breed)))
    for rij in tabel.iter(qn("w:tr")):
        for cel, breed in zip(rij.findall(qn("w:tc")), breedtes, strict=False):
            maat = cel.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
            if maat is not None:
                maat.set(qn("w:w"), str(breed))
                maat.set(qn("w:type"), "dxa")


def _zet_koprij(tabel: Any) -> None:
    """Zonder koprij is de eerste rij geen kop, ook niet voor de stijl van de tabel."""
    blik = tabel.find(f"{qn('w:tblPr')}/{qn('w:tblLook')}")
    if blik is not None and tabel.find(f".//{qn('w:tblHeader')}") is None:
        blik.set(qn("w:firstRow"), "0")
        blik.set(qn("w:val"), f"{int(blik.get(qn('w:val'), '0'), 16) & ~0x20:04X}")


def _houd_bijeen(tabel: Any) -> None:
    """Een korte tabel blijft op één bladzijde."""
    rijen = tabel.findall(qn("w:tr"))
    for rij in rijen[:-1] if len(rijen) <= MEESTE_BIJEEN + 1 else ():
        for alinea in rij.iter(qn("w:p")):
            alinea.get_or_add_pPr().keepNext_val = True


def _begin_opnieuw(document: Worddocument, inhoud: Any) -> None:
    for alinea, _ in _tekens(inhoud, "nummer"):
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


def _element(naam: str, **kenmerken: str) -> Any:
    element = OxmlElement(naam)
    for kenmerk, waarde in kenmerken.items():
        element.set(qn(f"w:{kenmerk}"), waarde)
    return element


def _ruim_op(inhoud: Any) -> None:
    """Rond elke tag blijven lege stukken over."""
    for stuk in list(inhoud.iter(qn("w:r"))):
        delen = [deel for deel in stuk if deel.tag != qn("w:rPr")]
        if all(deel.tag == qn("w:t") and not deel.text for deel in delen):
            stuk.getparent().remove(stuk)


def _geef_tekst_bij_beeld(inhoud: Any, tekst: str) -> None:
    """Een beeld zonder omschrijving is het logo dat wij invoegden."""
    for beeld in inhoud.iter(qn("wp:docPr"), qn("pic:cNvPr")):
        if not beeld.get("descr"):
            beeld.set("descr", tekst)


def _kleur(document: Worddocument, kleur: str) -> None:
    """De kleur van de huisstijl is de eerste accentkleur van het thema."""
    delen = document.part.package.iter_parts()
    for deel in delen:
        naam = str(deel.partname)
        if "/theme/" in naam:
            _kleur_thema(deel, kleur)
        elif hasattr(deel, "element") and naam.startswith("/word/"):
            _kleur_vast(deel.element, kleur)


def _kleur_thema(deel: Part, kleur: str) -> None:
    thema = etree.fromstring(deel.blob)
    for accent in thema.iter(f"{_THEMA}accent1"):
        for oud in list(accent):
            accent.remove(oud)
        etree.SubElement(accent, f"{_THEMA}srgbClr", val=kleur)
    deel._blob = etree.tostring(thema, xml_declaration=True, encoding="UTF-8", standalone=True)


def _kleur_vast(boom: Any, kleur: str) -> None:
    for element in boom.iter(etree.Element):
        for thema, plekken in _KLEUREN.items():
            if element.get(qn(f"w:{thema}")) != "accent1" or any(element.get(qn(f"w:{t}")) for t in _TINTEN):
                continue
            for plek in plekken:
                if element.get(qn(f"w:{plek}")) not in (None, "single"):
                    element.set(qn(f"w:{plek}"), kleur)


def _zet_taal(document: Worddocument, taal: str) -> None:
    delen = [document.styles.element, document.settings.element]
    for boom in delen:
        for element in boom.iter(qn("w:lang"), qn("w:themeFontLang")):
            element.set(qn("w:val"), taal)


def _zet_eigenschappen(document: Worddocument, eigen: Eigenschappen) -> None:
    kern, dag = document.core_properties, datetime.combine(eigen.datum, time(), UTC)
    kern.title, kern.author, kern.last_modified_by = eigen.titel, eigen.auteur, eigen.auteur
    kern.keywords, kern.language, kern.comments = eigen.vingerafdruk, eigen.taal, ""
    kern.created, kern.modified, kern.revision = dag, dag, 1
