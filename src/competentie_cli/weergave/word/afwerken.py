"""Wat geen tag kan: kolombreedtes, nummering, kleur, taal en eigenschappen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from docx.document import Document as Worddocument
from docx.oxml.ns import qn

from competentie_cli.weergave.word.kleuren import kleur
from competentie_cli.weergave.word.lijsten import begin_opnieuw
from competentie_cli.weergave.word.tabellen import zet_tabellen
from competentie_cli.weergave.word.tekens import VAST, neem


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
    taal: str
    datum: date
    kleur: str


def werk_af(document: Worddocument, eigen: Eigenschappen) -> None:
    """Maakt van een ingevuld sjabloon een afgewerkt document."""
    _houd_vast(document.element.body)
    zet_tabellen(document.element.body)
    begin_opnieuw(document)
    _ruim_op(document.element.body)
    kleur(document, eigen.kleur)
    _zet_taal(document, eigen.taal)
    _zet_eigenschappen(document, eigen)


def _houd_vast(inhoud: Any) -> None:
    for alinea, _ in neem(inhoud, VAST):
        if alinea is not None and alinea.tag == qn("w:p"):
            alinea.get_or_add_pPr().keepNext_val = True


def _ruim_op(inhoud: Any) -> None:
    """Rond elke tag blijven lege stukken over."""
    for stuk in list(inhoud.iter(qn("w:r"))):
        delen = [deel for deel in stuk if deel.tag != qn("w:rPr")]
        if all(deel.tag == qn("w:t") and not deel.text for deel in delen):
            stuk.getparent().remove(stuk)


def _zet_taal(document: Worddocument, taal: str) -> None:
    for boom in (document.styles.element, document.settings.element):
        for element in boom.iter(qn("w:lang"), qn("w:themeFontLang")):
            element.set(qn("w:val"), taal)


def _zet_eigenschappen(document: Worddocument, eigen: Eigenschappen) -> None:
    kern, dag = document.core_properties, datetime.combine(eigen.datum, time(), UTC)
    kern.title, kern.author, kern.last_modified_by = eigen.titel, eigen.auteur, eigen.auteur
    kern.keywords, kern.language, kern.comments = eigen.vingerafdruk, eigen.taal, ""
    kern.created, kern.modified, kern.revision = dag, dag, 1
