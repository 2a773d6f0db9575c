"""Tekst is gegevens: in Word verschijnt ze als zichzelf en breekt ze de XML niet."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from competentie_cli.weergave.blokken import Alinea, Kop, Lijst, Stuk, Tabel, zin
from competentie_cli.weergave.ontsmetten import bijeen, zichtbaar
from competentie_cli.weergave.schrijver import LANGSTE_TEKST
from competentie_cli.weergave.word.tekst import voor_word
from tests.weergave.word.hulp import document, lees, logo, schrijf, tekst_van, tekst_van_blokken

VREEMD = [
    "{{ 7*7 }} {% raw %} {# weg #} {%p if %}",
    "{_{ 7*7 }_} {_% x %_}",
    "<script>alert(1)</script> <w:p/> </w:t></w:r>",
    "]]> <!-- --> <?breedtes 1 2?> &amp; &#65; &",
    "\"aan\" 'h' “krul” ‘enkel’",
    "{{r x}} }} %} #}",
    "stuurtekens \x00\x07\x0b\x1b en \ufffe",
    "losse helft \ud800 en \udfff",
    "omgekeerd \u202e tekst",
    "李 مرحبا 😀 👩‍⚕️ Дима",
    "N" * 3000,
]


@pytest.mark.parametrize("tekst", VREEMD, ids=range(len(VREEMD)))
def test_vreemde_tekst_verschijnt_als_zichzelf(tekst: str) -> None:
    inhoud = document(
        Kop(zin(tekst)),
        Alinea((Stuk(tekst, "vet"), Stuk(tekst, "stippen"))),
        Lijst((zin(tekst),), genummerd=True),
        Tabel((zin(tekst), zin("x")), ((zin(tekst), zin(tekst)),), (1, 1), tekst),
        titel=tekst,
        naam=tekst,
        voet=tekst,
        organisatie=tekst,
        kenmerken=((tekst, tekst),),
        inleiding=zin(tekst),
    )
    woord = lees(schrijf(inhoud, met_logo=logo()))
    verwacht = bijeen(zichtbaar(tekst))
    assert tekst_van(woord) == tekst_van_blokken(inhoud)
    assert woord.tables[0]._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == verwacht
    assert woord.sections[0].footer.paragraphs[0].text.startswith(verwacht)
    assert woord.core_properties.author == zichtbaar(tekst[:250])[:250]


@given(st.text(st.characters()))
def test_elke_tekst_overleeft_de_xml(tekst: str) -> None:
    gelezen = etree.fromstring(f'<t a="{voor_word(tekst)}">{voor_word(tekst)}</t>')
    assert (gelezen.text or "", gelezen.get("a")) == (bijeen(zichtbaar(tekst)),) * 2


def test_wat_heel_lang_is_wordt_ingekort() -> None:
    woord = lees(schrijf(document(Alinea(zin("woord " * LANGSTE_TEKST)))))
    assert len(woord.paragraphs[-1].text) == LANGSTE_TEKST
    assert woord.paragraphs[-1].text.endswith("…")
