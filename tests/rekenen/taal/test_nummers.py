"""Nummers en adressen die naar één mens wijzen, en de vele die dat niet doen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.rekenen.taal.nummers import (
    burgerservicenummer,
    eigen_mailadres,
    lang_nummer,
    rijksregisternummer,
)

RIJKSREGISTER = (
    "85.07.30-033.28",
    "85073003328",
    "85 07 30 033 28",
    "85.07.30-033-28",
    "850730 03328",
    "850730-03328",
    "85.07.30 - 033.28",
    "Rijksregisternummer: 85.07.30-033.28.",
    "(85.07.30-033.28)",
    "RRN 85073003328, geboren in Gent",
    "Geboren in 2001: 01.02.03-005.66",
    "Bisnummer 85.27.30-033.71",
    "Bisnummer 85.47.30-033.17",
    "Dag onbekend: 40.00.00-953.81",
)
GEEN_RIJKSREGISTER = (
    "85.07.30-033.29",
    "85073003329",
    "185073003328",
    "850730033281",
    "A85073003328",
    "+32475123456",
    "0032475123456",
    "0475 12 34 56",
    "+31612345678",
    "BE68 5390 0754 7034",
    "BE 0123.456.749",
    "0123.456.749",
    "2026-01-01",
    "van 2026-01-01 tot 2026-12-31",
    "85.57.30-033.28",
    "85.07.32-033.08",
    "00000000097",
    "00000000000",
    "12345678901",
    "http://data.europa.eu/esco/skill/85073003328",
    "4.3.2.1-0.33.28",
    "ISBN 978 90 12 34567 8",
    "dossier 2026/00123",
    "",
)
BURGERSERVICE = (
    "BSN 123456782",
    "bsn: 123456782",
    "BSN 123.456.782",
    "BSN 123 456 782",
    "Burgerservicenummer 111222333",
    "Zijn burgerservicenummer is 111 222 333.",
    "Sofinummer 123456782",
    "sofi-nummer 1234.56.782",
    "1234.56.782",
    "1234 56 782",
    "Nummer 1112.22.333 op de kaart",
)
GEEN_BURGERSERVICE = (
    "BSN 123456789",
    "123456782",
    "Klantnummer 123456782",
    "111222333",
    "BSN 000000000",
    "BSN 1234567820",
    "BSN staat in het personeelssysteem",
    "Bel 020 123 45 67",
    "Bel 09 123 45 67",
    "1234.56.789",
    "2026.11.21",
    "NL91 ABNA 0417 1643 00",
    "KvK 12345678",
    "123-456-782",
    "€ 123.456.782",
    "",
)
EIGEN_MAIL = (
    "an.peeters@dekweepeer.example",
    "An.Peeters@DeKweepeer.example",
    "a.peeters@dekweepeer.example",
    "an_peeters@dekweepeer.example",
    "an-peeters@dekweepeer.example",
    "an.van.den.broeck@dekweepeer.example",
    "Mail naar zoë.claes@dekweepeer.example voor meer uitleg",
    "Contact: <jan.jansen@elzerwaard.example>",
    "jan.jansen1@elzerwaard.example",
    "an@dekweepeer.example",
    "peeters@dekweepeer.example",
    "m.o'neill@elzerwaard.example",
    "noël.d@elzerwaard.example",
)
GEEN_EIGEN_MAIL = (
    "info@dekweepeer.example",
    "INFO@dekweepeer.example",
    "hr@elzerwaard.example",
    "vorming@dekweepeer.example",
    "onthaal@dekweepeer.example",
    "secretariaat@dekweepeer.example",
    "contact@elzerwaard.example",
    "opleidingen@elzerwaard.example",
    "hr.opleidingen@elzerwaard.example",
    "vorming.zorg@dekweepeer.example",
    "team-linde@dekweepeer.example",
    "onthaal.meidoorn@dekweepeer.example",
    "leefgroep.meidoorn@dekweepeer.example",
    "meidoorn.nacht@dekweepeer.example",
    "dekweepeer@dekweepeer.example",
    "helpdesk@leerplatform.example",
    "no-reply@noreply.example",
    "p@x",
    "@dekweepeer",
    "10@20",
    "Volg @dekweepeer",
    "klachten en vragen @ onthaal",
    "http://dekweepeer.example/an.peeters",
    "",
)
MENSEN = frozenset({"an", "peeters", "zoe", "claes"})
HUIS = frozenset({"dekweepeer", "meidoorn", "linde"})


@pytest.mark.parametrize("tekst", RIJKSREGISTER)
def test_een_rijksregisternummer_valt_op(tekst: str) -> None:
    assert rijksregisternummer(tekst)


@pytest.mark.parametrize("tekst", (*GEEN_RIJKSREGISTER, *BURGERSERVICE))
def test_wat_geen_rijksregisternummer_is_zwijgt(tekst: str) -> None:
    assert not rijksregisternummer(tekst)


@pytest.mark.parametrize("tekst", BURGERSERVICE)
def test_een_burgerservicenummer_valt_op(tekst: str) -> None:
    assert burgerservicenummer(tekst)


@pytest.mark.parametrize("tekst", (*GEEN_BURGERSERVICE, *RIJKSREGISTER))
def test_wat_geen_burgerservicenummer_is_zwijgt(tekst: str) -> None:
    assert not burgerservicenummer(tekst)


@pytest.mark.parametrize("tekst", (*RIJKSREGISTER, *BURGERSERVICE))
def test_wat_opvalt_heeft_een_lang_nummer(tekst: str) -> None:
    assert lang_nummer(tekst)


@pytest.mark.parametrize("tekst", EIGEN_MAIL)
def test_het_mailadres_van_een_mens_valt_op(tekst: str) -> None:
    assert eigen_mailadres(tekst, mensen=MENSEN, huis=HUIS)


@pytest.mark.parametrize("tekst", GEEN_EIGEN_MAIL)
def test_het_mailadres_van_een_dienst_zwijgt(tekst: str) -> None:
    assert not eigen_mailadres(tekst, mensen=MENSEN, huis=HUIS)


@given(st.dates(), st.integers(1, 998))
def test_elk_nummer_met_een_juist_controlegetal_valt_op_en_met_een_ander_niet(datum, volg: int) -> None:
    reeks = f"{datum:%y%m%d}{volg:03}"
    eeuw = "2" if datum.year >= 2000 else ""
    controle = 97 - int(eeuw + reeks) % 97
    assert rijksregisternummer(f"nr {reeks}{controle:02}")
    andere = 97 - int(("" if eeuw else "2") + reeks) % 97
    fout = next(getal for getal in range(1, 98) if getal not in (controle, andere))
    assert not rijksregisternummer(f"nr {reeks}{fout:02}")


@given(st.text())
def test_elke_tekst_krijgt_een_antwoord(tekst: str) -> None:
    assert {rijksregisternummer(tekst), burgerservicenummer(tekst), eigen_mailadres(tekst)} <= {True, False}
