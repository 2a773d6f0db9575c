"""Wat op papier aan het volgende vastzit: een inleiding aan haar tabel, lijst of invulruimte."""

from __future__ import annotations

import io

from pypdf import PdfReader

from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Ruimte, Tabel, zin
from competentie_cli.weergave.samenhang import als_gegevens
from competentie_cli.weergave.schrijver import Logo, Schrijver
from competentie_cli.weergave.sjablonen import Sjablonen
from tests.weergave.word.hulp import INGEBOUWD, document, lees, schrijf

KOP, LABEL, TEKST = Kop(zin("Kop")), Alinea(zin("Label"), "label"), Alinea(zin("Tekst"))
LIJST, RUIMTE = Lijst((zin("lid"),)), Ruimte(2)
TABEL = Tabel((zin("A"),), ((zin("a"),),), (1,), "T")


def _vast(*blokken: Blok) -> list[bool]:
    return [blok["vast"] for blok in als_gegevens(document(*blokken))["secties"]["deel"]["blokken"]]


def test_wat_een_tabel_een_lijst_of_invulruimte_inleidt_zit_eraan_vast() -> None:
    assert [_vast(TEKST, volgende) for volgende in (TABEL, LIJST, RUIMTE, TEKST)] == [
        [True, False],
        [True, False],
        [True, False],
        [False, False],
    ]


def test_invulruimte_blijft_bij_de_tabel_eronder_en_een_tabel_nergens_bij() -> None:
    assert _vast(RUIMTE, TABEL, LIJST) == [True, False, False]


def test_een_inleiding_tussen_twee_koppen_zit_vast_en_een_slot_niet() -> None:
    assert _vast(TEKST, KOP, TABEL) == [True, False, False]
    assert _vast(KOP, TEKST, LABEL, LIJST) == [False, True, True, False]
    assert _vast(KOP, TABEL, TEKST, KOP) == [False, False, False, False]


def _bladzijden(*blokken: Blok) -> list[str]:
    pdf = Schrijver(Sjablonen(INGEBOUWD), Logo(), "nl-BE").schrijf(document(*blokken), "pdf")
    return [blad.extract_text() for blad in PdfReader(io.BytesIO(pdf)).pages]


def test_een_inleiding_verhuist_in_de_pdf_mee_met_haar_tabel() -> None:
    tabel = Tabel((zin("A"),), tuple((zin(f"rij {n}"),) for n in range(6)), (1,), "T")
    gezien = set()
    for vulling in range(27, 37):
        bladen = _bladzijden(Ruimte(5), *[Alinea(zin("Vulling."))] * vulling, KOP, TEKST, tabel)
        (waar,) = (nummer for nummer, blad in enumerate(bladen) if "rij 0" in blad)
        assert [woord in bladen[waar] for woord in ("Kop", "Tekst")] == [True, True]
        gezien.add(waar)
    assert gezien == {0, 1}


def test_een_inleiding_blijft_in_word_bij_haar_lijst() -> None:
    woord = lees(schrijf(document(KOP, TEKST, LIJST, TEKST)))
    vast = [p.text for p in woord.paragraphs if p.paragraph_format.keep_with_next]
    alle = [p.text for p in woord.paragraphs]
    assert (vast, alle[-4:]) == (["Tekst"], ["Kop", "Tekst", "lid", "Tekst"])


def test_een_merk_staat_in_de_pdf_onder_aan_elke_bladzijde() -> None:
    inhoud = document(*[Ruimte(10)] * 5, merk="Intern werkdocument")
    pdf = Schrijver(Sjablonen(INGEBOUWD), Logo(), "nl-BE").schrijf(inhoud, "pdf")
    bladen = [blad.extract_text() for blad in PdfReader(io.BytesIO(pdf)).pages]
    assert len(bladen) > 1
    assert all("Intern werkdocument · Huis De Proef, stand op" in blad for blad in bladen)
