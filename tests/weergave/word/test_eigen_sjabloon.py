"""Een eigen Word-sjabloon gaat voor, mag er anders uitzien, en een fout erin wordt uitgelegd."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.word.pakket import GROOTSTE_BESTAND, GROOTSTE_INHOUD, MEESTE_DELEN
from tests.sjabloonmaker.maken import delen
from tests.weergave.word.hulp import alles, lees, pak_in, schrijf

INHOUD = "word/document.xml"
RELATIES = "word/_rels/document.xml.rels"


def _zet(map_: Path, naam: str, *vervang: tuple[str, str, str]) -> Path:
    """Het ingebouwde sjabloon met (deel, oud, nieuw) vervangen, als eigen bestand."""
    pakket = delen()
    for deel, oud, nieuw in vervang:
        assert oud.encode() in pakket[deel]
        pakket[deel] = pakket[deel].replace(oud.encode(), nieuw.encode())
    (map_ / naam).write_bytes(pak_in(pakket))
    return map_


def _fout(map_: Path) -> str:
    with pytest.raises(SjabloonFout) as fout:
        schrijf(alles(), eigen=map_)
    return fout.value.tekst


def test_het_eigen_sjabloon_van_een_document_gaat_voor_op_het_algemene(tmp_path: Path) -> None:
    _zet(tmp_path, "document.docx", (INHOUD, "{{ d.titel }}", "Algemeen {{ d.titel }}"))
    assert lees(schrijf(alles(), eigen=tmp_path)).paragraphs[1].text == "Algemeen Mijn ontwikkelplan"
    _zet(tmp_path, "pop.docx", (INHOUD, "{{ d.titel }}", "Plan: {{ d.titel }}"))
    assert lees(schrijf(alles(), eigen=tmp_path)).paragraphs[1].text == "Plan: Mijn ontwikkelplan"


def test_word_mag_de_stijlen_anders_nummeren_zolang_ze_zo_heten(tmp_path: Path) -> None:
    _zet(
        tmp_path,
        "document.docx",
        ("word/styles.xml", 'w:styleId="Strong"', 'w:styleId="Zwaar"'),
        ("word/styles.xml", 'w:styleId="Emphasis"', 'w:styleId="Nadruk"'),
    )
    woord = lees(schrijf(alles(), eigen=tmp_path))
    namen = {stuk.text: stuk.style.name for alinea in woord.paragraphs for stuk in alinea.runs}
    assert (namen["Vet."], namen["Schuin."]) == ("Strong", "Emphasis")


def test_zonder_tekenstijl_blijft_vet_vet(tmp_path: Path) -> None:
    _zet(
        tmp_path, "document.docx", ("word/styles.xml", '<w:name w:val="Strong"/>', '<w:name w:val="Anders"/>')
    )
    woord = lees(schrijf(alles(), eigen=tmp_path))
    assert {stuk.text: stuk.bold for alinea in woord.paragraphs for stuk in alinea.runs}["Vet."] is True


def test_een_eigen_stijl_zonder_nummering_laat_de_lijst_met_rust(tmp_path: Path) -> None:
    oud = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr>'
    _zet(tmp_path, "document.docx", ("word/styles.xml", oud, "<w:pPr>"))
    alineas = lees(schrijf(alles(), eigen=tmp_path)).paragraphs
    assert {p._p.pPr.numPr for p in alineas if p.style.name == "List Number"} == {None}


@pytest.mark.parametrize(
    ("oud", "nieuw", "waarom"),
    [
        ("{{ d.titel }}", "Beste {{ d.tietel }}", "('dict object' has no attribute 'tietel')"),
        ("{%p for naam, s in d.secties.items() %}", "{% voor s in x %}", "Encountered unknown tag 'voor'."),
        ("{{ s.titel }}", "{{ ''.__class__ }}", "access to attribute '__class__' of 'str' object is unsafe."),
        ("{{ s.titel }}", "{{ 'x' * 10**9 }}", "dit sjabloon herhaalt te veel"),
        ("{{ s.titel }}", "{% include 'document.md.jinja' %}", "document.md.jinja"),
        ("{{r zin(b.tekst) }}", "{{r zin(b.soort) }}", "string indices must be integers, not 'str'"),
        ("{{ s.titel }}", "{{ 1 / 0 }}", "division by zero"),
    ],
)
def test_een_fout_in_een_tag_noemt_het_bestand_de_alinea_en_de_reden(
    tmp_path: Path, oud: str, nieuw: str, waarom: str
) -> None:
    gevonden = _fout(_zet(tmp_path, "pop.docx", (INHOUD, oud, nieuw)))
    begin, _, reden = gevonden.partition("”: ")
    assert begin.startswith("sjablonen/pop.docx, bij “")
    assert (nieuw.replace("{{r", "{{") in begin, reden.endswith(waarom)) == (True, True), gevonden


@pytest.mark.parametrize(
    ("oud", "nieuw", "boodschap"),
    [
        ("{{r zin(lid) }}", "{{ zin(lid) }}", "schrijf een zin als {{r zin(…) }}, met de r."),
        ("{%p endfor %}", "{% endfor %}", "de tags passen niet in elkaar ("),
        ("{%p endfor %}", "", "You probably made a nesting mistake."),
        ("{{ d.titel }}", "Van {{ d.titel", ", bij “Van {{ d.titel”: een tag is niet af"),
        ("{{ d.titel }}", "Van d.titel }}", ", bij “Van d.titel }}”: een tag is niet af"),
    ],
)
def test_tags_die_niet_in_elkaar_passen_maken_geen_kapot_document(
    tmp_path: Path, oud: str, nieuw: str, boodschap: str
) -> None:
    gevonden = _fout(_zet(tmp_path, "pop.docx", (INHOUD, oud, nieuw)))
    assert (gevonden.startswith("sjablonen/pop.docx"), boodschap in gevonden) == (True, True), gevonden


def _relatie(soort: str, doel: str) -> tuple[str, str, str]:
    adres = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{soort}"
    extra = f'<Relationship Id="rId9" Type="{adres}" Target="{doel}" TargetMode="External"/>'
    return RELATIES, "</Relationships>", f"{extra}</Relationships>"


@pytest.mark.parametrize("soort", ["image", "attachedTemplate", "oleObject", "subDocument"])
def test_een_sjabloon_haalt_niets_van_buiten(tmp_path: Path, soort: str) -> None:
    _zet(tmp_path, "document.docx", _relatie(soort, "https://voorbeeld.be/x"))
    assert _fout(tmp_path) == (
        f"sjablonen/document.docx haalt iets van buiten het bestand ({soort}). "
        "Zet het in het bestand, of maak het los."
    )


def test_een_koppeling_naar_een_website_mag(tmp_path: Path) -> None:
    _zet(tmp_path, "document.docx", _relatie("hyperlink", "https://voorbeeld.be"))
    assert len(lees(schrijf(alles(), eigen=tmp_path)).tables) == 3


def _bom() -> bytes:
    return pak_in(delen() | {"word/media/groot.bin": bytes(GROOTSTE_INHOUD)})


def _zonder(*namen: str) -> bytes:
    return pak_in({naam: deel for naam, deel in delen().items() if naam not in namen})


def _met(naam: str, inhoud: bytes) -> bytes:
    return pak_in(delen() | {naam: inhoud})


STUK: dict[str, tuple[Callable[[], bytes], str]] = {
    "geen zip": (lambda: b"gewone tekst", "is geen Word-bestand, of het is stuk."),
    "leeg": (lambda: b"", "is geen Word-bestand, of het is stuk."),
    "afgebroken": (lambda: pak_in(delen())[:-200], "is geen Word-bestand, of het is stuk."),
    "een andere zip": (lambda: pak_in({"a.txt": b"a"}), "kan niet ingevuld worden: "),
    "zonder tekst": (lambda: _zonder(INHOUD), "kan niet ingevuld worden: "),
    "zonder stijlen": (lambda: _zonder("word/styles.xml"), "kan niet ingevuld worden: "),
    "kapotte xml": (lambda: _met(INHOUD, b"<w:document>"), "kan niet ingevuld worden: "),
    "te groot": (lambda: bytes(GROOTSTE_BESTAND + 1), "is te groot: hoogstens 8 MB."),
    "een zipbom": (_bom, "is uitgepakt te groot om een sjabloon te zijn."),
    "te veel delen": (
        lambda: pak_in({str(n): b"" for n in range(MEESTE_DELEN + 1)}),
        "is uitgepakt te groot om een sjabloon te zijn.",
    ),
    "macro's": (
        lambda: _met("word/vbaProject.bin", b"x"),
        "bevat macro's. Bewaar het als gewoon Word-document.",
    ),
    "een doctype": (
        lambda: _met(INHOUD, b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        ": in word/document.xml staat een DOCTYPE; dat hoort niet in een Word-bestand.",
    ),
}


@pytest.mark.parametrize("geval", STUK)
def test_wat_geen_bruikbaar_word_bestand_is_wordt_uitgelegd(tmp_path: Path, geval: str) -> None:
    maak, boodschap = STUK[geval]
    (tmp_path / "document.docx").write_bytes(maak())
    naam, gevonden = "sjablonen/document.docx", _fout(tmp_path)
    assert gevonden.startswith((f"{naam} {boodschap}", f"{naam}{boodschap}")), gevonden
