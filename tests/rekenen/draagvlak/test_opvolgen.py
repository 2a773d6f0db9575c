"""Zorgen, acties, momenten en wie bewaakt, tot op de dag."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.draagvlak import bereken_draagvlak
from competentie_cli.rekenen.draagvlak.opvolgen import bewakingen, volle_maanden
from tests.rekenen.draagvlak.hulp import DAG, organisatie


@pytest.mark.parametrize(
    ("van", "tot", "maanden"),
    [
        (date(2025, 9, 16), date(2026, 11, 15), 13),
        (date(2025, 9, 16), date(2026, 11, 16), 14),
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 2, 28), 1),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2026, 11, 21), date(2026, 11, 21), 0),
    ],
)
def test_maanden_zijn_volle_maanden_met_het_einde_van_de_maand_als_grens(
    van: date, tot: date, maanden: int
) -> None:
    assert volle_maanden(van, tot) == maanden


def _zorgen(*zorgen: dict[str, Any]) -> list[tuple[str, bool, tuple[str, ...]]]:
    stand = bereken_draagvlak(organisatie(zorgen=zorgen), DAG, intern=True)
    return [(z.zorg.tekst, z.is_open, z.mist) for z in stand.zorgen]


def test_open_zorgen_staan_eerst_de_oudste_vooraan_en_zeggen_wat_ontbreekt() -> None:
    assert _zorgen(
        {"tekst": "klaar", "gemeld": "2025-01-01", "status": "gedaan", "status_op": "2026-11-01"},
        {"tekst": "zonder dag", "wie": "hr"},
        {"tekst": "nieuw", "gemeld": "2026-11-21", "tegen": "2026-12-01"},
        {"tekst": "oud", "gemeld": "2025-09-16"},
        {"tekst": "morgen", "gemeld": "2026-11-22"},
    ) == [
        ("oud", True, ("wie", "tegen")),
        ("nieuw", True, ("wie",)),
        ("zonder dag", True, ("tegen",)),
        ("klaar", False, ()),
    ]


def test_wat_een_jaar_en_een_dag_geleden_klaar_kwam_staat_er_niet_meer() -> None:
    klaar = {"tekst": "z", "status": "gedaan"}
    assert _zorgen({**klaar, "status_op": "2025-11-21"}) == [("z", False, ())]
    assert _zorgen({**klaar, "status_op": "2025-11-20"}) == []
    assert _zorgen(klaar) == []


def test_wat_pas_morgen_klaar_komt_loopt_vandaag_nog() -> None:
    assert _zorgen(
        {"tekst": "z", "wie": "hr", "tegen": "2026-12-01", "status": "gedaan", "status_op": "2026-11-22"}
    ) == [("z", True, ())]


def test_een_actie_is_te_laat_vanaf_de_dag_na_haar_datum() -> None:
    acties = [
        {"actie": "gisteren", "tegen": "2026-11-20", "wie": "hr"},
        {"actie": "vandaag", "tegen": "2026-11-21"},
        {"actie": "zonder dag"},
        {"actie": "klaar", "tegen": "2026-01-01", "status": "gedaan", "status_op": "2026-11-21"},
        {"actie": "nog niet afgesproken", "datum": "2026-11-22"},
    ]
    stand = bereken_draagvlak(organisatie(acties=acties), DAG, intern=True)
    assert [(a.actie, a.te_laat, a.zonder_eigenaar) for a in stand.acties] == [
        ("gisteren", True, False),
        ("vandaag", False, True),
        ("zonder dag", False, True),
    ]


def test_bereikt_is_alleen_wie_bij_een_gehouden_moment_hoorde() -> None:
    momenten = [
        {"datum": "2026-11-21", "groepen": ["top", "trekkers"], "wat": "vandaag", "gehouden": "ja"},
        {"datum": "2026-11-21", "groepen": "vakbond", "wat": "straks"},
        {"datum": "2026-11-20", "groepen": "medewerkers", "wat": "ging het door?"},
        {"datum": "2026-12-01", "groepen": ["medewerkers", "top"], "wat": "later"},
    ]
    stand = bereken_draagvlak(organisatie(communicatie=momenten), DAG, intern=True)
    assert [
        (b.groep, b.laatste and b.laatste.wat, b.volgende and b.volgende.wat, b.gemist) for b in stand.bereik
    ] == [
        ("leidinggevenden", None, None, 0),
        ("medewerkers", None, "later", 1),
        ("vakbond", None, "straks", 0),
        ("top", "vandaag", "later", 0),
        ("trekkers", "vandaag", None, 0),
    ]


def test_niemand_bewaakt_wat_iemand_losliet_of_wie_vertrok() -> None:
    trekkers = [
        {"wie": "m-0001", "bewaakt": "De taal"},
        {"wie": "m-0002", "bewaakt": "De tijd", "tot": "2026-11-21"},
        {"wie": "Iemand van buiten", "bewaakt": "de nacht", "tot": "2026-11-20"},
        {"bewaakt": "De Nacht"},
        {"wie": "Iemand van buiten", "bewaakt": "Later", "sinds": "2026-11-22"},
    ]
    leeg = organisatie(trekkers=trekkers)
    contract = {"uit_dienst": "2026-11-20"}
    weg = Medewerker.model_validate({"id": "m-0001", "functie": "kok", "contract": contract})
    gevonden = bewakingen(
        type(leeg)(leeg.instelling, medewerkers={"m-0001": weg}, draagvlak=leeg.draagvlak), DAG
    )
    assert [(b.bewaakt, [t.wie for t in b.nu], [t.wie for t in b.vroeger]) for b in gevonden] == [
        ("de nacht", [], ["Iemand van buiten"]),
        ("De taal", [], ["m-0001"]),
        ("De tijd", ["m-0002"], []),
    ]


def test_van_een_betrokkene_telt_de_laatste_keer_en_alleen_in_een_werkdocument() -> None:
    lijst = [
        {"wie": "An", "datum": "2026-01-01", "houding": "-2", "actie": "praten"},
        {"wie": "An", "datum": "2026-11-21", "houding": "1", "actie": "samen doen"},
        {"wie": "An", "datum": "2026-11-22", "houding": "2"},
    ]
    huis = organisatie(betrokkenen=lijst)
    intern, publiek = (bereken_draagvlak(huis, DAG, intern=wie) for wie in (True, False))
    assert [(b.wie, b.houding) for b in intern.betrokkenen] == [("An", 1)]
    assert [a.actie for a in intern.acties] == ["samen doen"]
    assert (publiek.betrokkenen, publiek.acties) == ((), ())
