"""Een document in Word: koppen, lijsten, tabellen, beeldtekst en eigenschappen zijn echt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from docx.oxml.ns import qn

from competentie_cli.weergave.blokken import Document, Lijst, Ruimte, Tabel, zin
from competentie_cli.weergave.formaten import DOCUMENTEN
from tests.weergave.word.hulp import (
    alles,
    delen,
    document,
    lees,
    logo,
    schrijf,
    tekst_van,
    tekst_van_blokken,
)


def _alineas(inhoud: bytes) -> list[tuple[str, str]]:
    return [(p.style.name, p.text.replace("\xa0", " ")) for p in lees(inhoud).paragraphs]


def test_elk_blok_krijgt_de_stijl_van_zijn_vorm() -> None:
    assert _alineas(schrijf(alles())) == [
        ("Merk", " Intern "),
        ("Title", "Mijn ontwikkelplan"),
        ("Subtitle", "Een ondertitel"),
        ("Naam", "An Peeters"),
        ("Functieregel", "Begeleider, Het huis"),
        ("Kenmerk", "Looptijd\theel 2026"),
        ("Kenmerk", "Stand\tloopt"),
        ("Kader", "Dit is een inleiding."),
        ("Heading 1", "Een deel"),
        ("Heading 2", "Tussenkop"),
        ("Heading 3", "Kleine kop"),
        ("Normal", "Alinea ."),
        ("Kader", "Alinea kader."),
        ("Quote", "Alinea citaat."),
        ("Klein", "Alinea klein."),
        ("Subtitle", "Alinea ondertitel."),
        ("Label", "Alinea label."),
        ("Normal", "Vet. Gewoon. Schuin."),
        ("List Bullet", "los een"),
        ("List Bullet", "los twee"),
        ("List Number", "eerst"),
        ("List Number", "dan"),
        ("Na tabel", ""),
        ("List Number", "opnieuw een"),
        ("List Number", "opnieuw twee"),
        ("Na tabel", ""),
        ("Na tabel", ""),
        ("Invulregel", "\t\n\t\n\t\n\t"),
    ]


def test_alle_tekst_van_de_blokken_staat_er_in_volgorde() -> None:
    assert tekst_van(lees(schrijf(alles()))) == tekst_van_blokken(alles())


def test_nadruk_en_stippen_zijn_tekenstijlen() -> None:
    woord = lees(schrijf(alles()))
    stijlen = {
        stuk.text: stuk.style.name
        for alinea in (*woord.paragraphs, *(p for t in woord.tables for c in t._cells for p in c.paragraphs))
        for stuk in alinea.runs
        if stuk.style.name != "Default Paragraph Font"
    }
    assert stijlen == {
        "Looptijd": "Kenmerklabel",
        "Stand": "Kenmerklabel",
        "inleiding": "Strong",
        "Vet.": "Strong",
        "Schuin.": "Emphasis",
        "●●○": "Stippen",
    }


def test_een_tabel_heeft_een_koprij_breedtes_en_een_omschrijving() -> None:
    eerste, zonder, hoog = lees(schrijf(alles())).tables
    assert [_tabel(tabel) for tabel in (eerste, zonder, hoog)] == [
        ("Waar je staat", [True, False], [6746, 2892], ("1", "04A0")),
        ("Zonder koprij", [False, False], [3212, 6426], ("0", "0480")),
        ("Handtekeningen", [True, False], [4819, 4819], ("1", "04A0")),
    ]
    assert [len(tabel._tbl.findall(f".//{qn('w:cantSplit')}")) for tabel in (eerste, zonder, hoog)] == [
        2,
        2,
        2,
    ]
    assert [(rij.height is None, len(rij.cells)) for rij in hoog.rows] == [(True, 2), (False, 2)]
    assert {tabel.style.name for tabel in (eerste, zonder, hoog)} == {"Tabel"}


def _tabel(tabel: Any) -> tuple[str, list[bool], list[int], tuple[str, str]]:
    """Omschrijving, welke rijen koprij zijn, de breedtes, en of de stijl een koprij verwacht."""
    eigen = tabel._tbl.tblPr
    teksten = {eigen.find(qn(f"w:{naam}")).get(qn("w:val")) for naam in ("tblCaption", "tblDescription")}
    assert len(teksten) == 1
    rijen = [rij.find(f".//{qn('w:tblHeader')}") is not None for rij in tabel._tbl.tr_lst]
    rooster = [int(kolom.get(qn("w:w"))) for kolom in tabel._tbl.tblGrid]
    for rij in tabel._tbl.tr_lst:
        assert [int(cel.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cel in rij.tc_lst] == rooster
    blik = eigen.find(qn("w:tblLook"))
    return teksten.pop(), rijen, rooster, (blik.get(qn("w:firstRow")), blik.get(qn("w:val")))


def test_een_korte_tabel_blijft_bijeen_en_een_lange_mag_breken() -> None:
    def rijen_die_vasthangen(aantal: int) -> int:
        rijen = tuple((zin(f"rij {n}"), zin("x")) for n in range(aantal))
        tabel = lees(schrijf(document(Tabel((zin("A"), zin("B")), rijen, (1, 1), "T")))).tables[0]
        return sum(bool(rij.cells[0].paragraphs[0].paragraph_format.keep_with_next) for rij in tabel.rows)

    assert [rijen_die_vasthangen(n) for n in (1, 6, 7)] == [1, 6, 0]


def test_een_lang_woord_krijgt_plaats_van_een_kolom_die_plaats_over_heeft() -> None:
    def breedtes(*woorden: str) -> list[int]:
        tabel = Tabel(tuple(zin("K") for _ in woorden), (tuple(map(zin, woorden)),), (60, 20, 20), "T")
        (gemaakt,) = lees(schrijf(document(tabel))).tables
        return _tabel(gemaakt)[2]

    gewoon = [5782, 1928, 1928]
    assert breedtes("wat korte woorden", "van", "wie") == gewoon
    assert breedtes("wat korte woorden", "Vakbondsafgevaardigden", "wie") == [5527, 2260, 1851]
    assert breedtes(*["Vakbondsafgevaardigden"] * 3) == [5118, 2260, 2260]
    assert breedtes("Vakbondsafgevaardigden" * 2, "x" * 40, "y" * 40) == [4738, 2450, 2450]


def test_elke_genummerde_lijst_begint_opnieuw() -> None:
    woord = lees(schrijf(alles()))
    nummers = [p._p.pPr.numPr.numId.val for p in woord.paragraphs if p.style.name == "List Number"]
    assert nummers == [3, 3, 4, 4]
    lijst = woord.part.numbering_part.element
    assert [
        lijst.num_having_numId(n).find(f".//{qn('w:startOverride')}").get(qn("w:val")) for n in (3, 4)
    ] == ["1", "1"]
    assert lijst.num_having_numId(3).abstractNumId.val == lijst.num_having_numId(2).abstractNumId.val


def test_wat_leeg_is_laat_geen_lege_alinea_achter() -> None:
    assert _alineas(schrijf(document(Lijst((zin("iets"),)), naam=""))) == [
        ("Title", "Mijn ontwikkelplan"),
        ("Heading 1", "Een deel"),
        ("List Bullet", "iets"),
    ]


def test_onder_aan_de_bladzijde_staan_de_voet_en_het_nummer_als_veld() -> None:
    assert _voet(document(Ruimte(1))) == (
        "Huis De Proef, stand op 21 november 2026bladzijde 1 van 1",
        ["PAGE", "NUMPAGES"],
    )


def test_een_merk_staat_onder_aan_elke_bladzijde() -> None:
    tekst, _ = _voet(document(Ruimte(1), merk="Intern werkdocument"))
    assert tekst == "Intern werkdocument · Huis De Proef, stand op 21 november 2026bladzijde 1 van 1"


def _voet(inhoud: Document) -> tuple[str, list[str]]:
    """De voet in Word, met zijn velden."""
    (alinea,) = lees(schrijf(inhoud)).sections[0].footer.paragraphs
    tekst = "".join(deel.text or "" for deel in alinea._p.iter(qn("w:t"))).replace("\xa0", " ")
    return tekst, [veld.get(qn("w:instr")).strip() for veld in alinea._p.iter(qn("w:fldSimple"))]


def test_de_eigenschappen_zeggen_wat_het_is_van_wie_en_waarvan_het_gemaakt_is() -> None:
    woord = lees(schrijf(alles(), taal="nl-NL"))
    kern = woord.core_properties
    dag = datetime(2026, 11, 21, tzinfo=UTC)
    assert (kern.title, kern.author, kern.keywords) == (
        "Mijn ontwikkelplan An Peeters",
        "Huis De Proef",
        "vingerafdruk:ab12",
    )
    assert (kern.created, kern.modified, kern.language) == (dag, dag, "nl-NL")
    assert {taal.get(qn("w:val")) for taal in woord.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    assert woord.settings.element.find(qn("w:themeFontLang")).get(qn("w:val")) == "nl-NL"


def test_een_titel_van_alleen_stuurtekens_past_in_de_eigenschappen() -> None:
    kern = lees(schrijf(document(titel="\x07" * 300))).core_properties
    assert kern.title == ("U+0007" * 300)[:250]


def test_het_blad_is_a4() -> None:
    blad = lees(schrijf(document())).sections[0]
    assert (round(blad.page_width.mm), round(blad.page_height.mm)) == (210, 297)


def test_de_kleur_van_de_huisstijl_komt_in_het_thema_en_overal_waar_die_gebruikt_wordt() -> None:
    pakket = delen(schrijf(alles()))
    assert b'<a:accent1><a:srgbClr val="2F5D3A"/></a:accent1>' in pakket["word/theme/theme1.xml"]
    alles_samen = b"".join(pakket.values())
    assert (b"1F4E79" in alles_samen, pakket["word/styles.xml"].count(b"2F5D3A") >= 5) == (False, True)
    assert b'w:val="single" w:sz="24" w:space="8" w:color="2F5D3A"' in pakket["word/styles.xml"]


@pytest.mark.parametrize(
    ("breed", "hoog", "maat"), [(30, 20, (19.5, 13)), (200, 10, (40, 2)), (10, 40, (3.25, 13))]
)
def test_het_logo_past_in_zijn_vak_en_zegt_wat_het_is(
    breed: int, hoog: int, maat: tuple[float, float]
) -> None:
    inhoud = document(organisatie='Huis "De" <Proef>')
    woord = lees(schrijf(inhoud, met_logo=logo(breed, hoog)))
    (beeld,) = woord.element.body.iter(qn("wp:inline"))
    maten = [int(beeld.extent.get(kant)) / 36000 for kant in ("cx", "cy")]
    assert maten == pytest.approx(maat, abs=0.2)
    teksten = {element.get("descr") for naam in ("wp:docPr", "pic:cNvPr") for element in beeld.iter(qn(naam))}
    assert teksten == {'Logo van Huis "De" <Proef>'}
    assert woord.paragraphs[0].style.name == "Logo"


def test_twee_keer_maken_geeft_byte_voor_byte_hetzelfde() -> None:
    assert schrijf(alles(), met_logo=logo()) == schrijf(alles(), met_logo=logo())


def test_elk_formaat_van_een_document_is_te_schrijven() -> None:
    from competentie_cli.weergave.schrijver import Logo, Schrijver
    from competentie_cli.weergave.sjablonen import Sjablonen
    from tests.weergave.word.hulp import INGEBOUWD

    schrijver = Schrijver(Sjablonen(INGEBOUWD), Logo(), "nl-BE")
    begin = {formaat: schrijver.schrijf(alles(), formaat)[:4] for formaat in DOCUMENTEN}
    assert begin == {"pdf": b"%PDF", "html": b"<!do", "md": b"# Mi", "docx": b"PK\x03\x04"}
