"""Waarover een gesprek gaat: onderwerpen, partner, toezeggingen en het voorbije jaar."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.gesprek import SOORTEN, Gespreksstand, Reden, volgend_gesprek
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.team import Team
from competentie_cli.rekenen.gesprek import MEESTE_ONDERWERPEN, bereid_gesprek_voor, kies_onderwerpen
from competentie_cli.rekenen.kloof import bereken_kloof
from tests.rekenen.gesprekhuis import PEILDATUM, huis, inschatting, persoon, plan


def _onderwerpen(organisatie: Organisatie, wie: Medewerker) -> list[tuple[str, str]]:
    stand = bereid_gesprek_voor(wie, organisatie, PEILDATUM)
    return [(o.rij.competentie, o.reden.value) for o in stand.onderwerpen]


def test_wat_met_leren_groeit_staat_eerst_op_prioriteit_en_wat_aan_het_werk_ligt_achteraan() -> None:
    wie = persoon(
        beoordelingen=[inschatting("leidinggevende", a=2, b=1, c=2, d=3)], oorzaken={"b": "organisatie"}
    )
    organisatie = huis(wie, gewenst={"a": 3, "b": 3, "c": 4, "d": 3, "e": 2})
    assert _onderwerpen(organisatie, wie) == [
        ("c", "groeien"),
        ("a", "groeien"),
        ("e", "onbekend"),
        ("b", "elders"),
    ]


def test_van_elke_groep_komen_er_eerst_twee_en_dan_wat_er_nog_bij_kan() -> None:
    wie = persoon(beoordelingen=[inschatting("leidinggevende", a=1, b=1, c=1, d=1)])
    organisatie = huis(wie, gewenst=dict.fromkeys("abcdefg", 2))
    assert [c for c, _ in _onderwerpen(organisatie, wie)] == ["a", "b", "c", "e", "f"]


@pytest.mark.parametrize(
    ("zelf", "ander", "gewenst", "verwacht"),
    [
        (4, 3, 3, []),
        (2, 3, 3, [("a", "verschillend")]),
        (3, 2, 3, [("a", "verschillend")]),
        (1, 2, 3, [("a", "groeien")]),
        (3, 3, 3, []),
    ],
)
def test_een_verschil_telt_alleen_als_het_rond_het_gevraagde_niveau_ligt(
    zelf: int, ander: int, gewenst: int, verwacht: list[tuple[str, str]]
) -> None:
    wie = persoon(beoordelingen=[inschatting("zelf", a=zelf), inschatting("leidinggevende", a=ander)])
    assert _onderwerpen(huis(wie, gewenst={"a": gewenst}), wie) == verwacht


def test_van_wat_nog_niet_ingeschat_is_komt_het_onmisbare_eerst() -> None:
    wie = persoon()
    organisatie = huis(wie, gewenst={"a": 2, "b": 2, "c": 2}, kritiek={"c"})
    assert _onderwerpen(organisatie, wie) == [("c", "onbekend"), ("a", "onbekend"), ("b", "onbekend")]


@given(
    niveaus=st.dictionaries(st.sampled_from("abcdefghij"), st.integers(1, 4)),
    elders=st.sets(st.sampled_from("abcdefghij")),
)
def test_er_zijn_hoogstens_vijf_onderwerpen_elk_een_keer_en_nooit_iets_wat_in_orde_is(
    niveaus: dict[str, int], elders: set[str]
) -> None:
    wie = persoon(
        beoordelingen=[inschatting("leidinggevende", **niveaus)] if niveaus else [],
        oorzaken=dict.fromkeys(sorted(elders), "middelen"),
    )
    kloof = bereken_kloof(wie, huis(wie, gewenst=dict.fromkeys("abcdefghij", 3)), PEILDATUM)
    gekozen = kies_onderwerpen(kloof)
    nodig = {c for c in "abcdefghij" if niveaus.get(c, 0) < 3}
    assert len({o.rij.competentie for o in gekozen}) == len(gekozen) == min(MEESTE_ONDERWERPEN, len(nodig))
    assert {o.rij.competentie for o in gekozen} <= nodig
    assert [o.reden is Reden.ELDERS for o in gekozen] == sorted(o.reden is Reden.ELDERS for o in gekozen)


def test_wie_geen_niveaus_wil_krijgt_namen_en_geen_onderwerpen() -> None:
    wie = persoon(beoordelingen=[inschatting("leidinggevende", a=1)], zonder_scores={})
    stand = bereid_gesprek_voor(wie, huis(wie, gewenst={"a": 3, "b": 2}), PEILDATUM)
    assert (stand.onderwerpen, stand.gevraagd) == ((), ("A", "B"))


def test_alleen_talenten_die_niet_of_deels_gebruikt_worden_staan_erop() -> None:
    talenten = [{"omschrijving": woord or "leeg", "ingezet": woord} for woord in ("ja", "deels", "nee")]
    wie = persoon(talenten=[*talenten, {"omschrijving": "niet gezegd"}])
    stand = bereid_gesprek_voor(wie, huis(wie), PEILDATUM)
    assert [talent.omschrijving for talent in stand.talenten] == ["deels", "nee"]


# het geplande gesprek


@pytest.mark.parametrize(
    ("gesprekken", "soort", "verwacht"),
    [
        ([{"datum": "2026-11-20"}], None, None),
        ([{"datum": "2026-11-21"}], None, date(2026, 11, 21)),
        ([{"datum": "2026-11-21", "gehouden": "ja"}], None, None),
        ([{"datum": "2027-02-01"}, {"datum": "2026-12-01"}], None, date(2026, 12, 1)),
        ([{"datum": "2026-12-01", "soort": "planning"}], "ontwikkeling", None),
        ([{"datum": "2026-12-01"}], "ontwikkeling", date(2026, 12, 1)),
        ([{"soort": "planning"}], None, None),
    ],
)
def test_het_geplande_gesprek_is_het_eerste_vanaf_de_peildatum(
    gesprekken: list[dict[str, Any]], soort: str | None, verwacht: date | None
) -> None:
    gevonden = volgend_gesprek(persoon(gesprekken=gesprekken), PEILDATUM, soort)
    assert (gevonden.datum if gevonden else None) == verwacht


@pytest.mark.parametrize(
    ("gepland", "gevraagd", "soort"),
    [
        ([], None, "ontwikkeling"),
        ([{"datum": "2026-12-01", "soort": "loopbaan"}], None, "loopbaan"),
        ([{"datum": "2026-12-01", "soort": "loopbaan"}], "planning", "planning"),
        ([{"datum": "2026-12-01"}], None, "ontwikkeling"),
    ],
)
def test_het_soort_is_wat_gevraagd_is_anders_wat_gepland_staat_anders_ontwikkeling(
    gepland: list[dict[str, str]], gevraagd: str | None, soort: str
) -> None:
    wie = persoon(gesprekken=gepland)
    assert bereid_gesprek_voor(wie, huis(wie), PEILDATUM, gevraagd).soort == soort


def test_het_vorige_gesprek_is_het_laatste_dat_gehouden_is_tot_en_met_de_peildatum() -> None:
    data = ("2025-03-01", "2026-11-21", "2026-11-22")
    wie = persoon(gesprekken=[{"datum": dag, "gehouden": "ja"} for dag in data])
    vorig = bereid_gesprek_voor(wie, huis(wie), PEILDATUM).vorig
    assert vorig is not None
    assert vorig.datum == date(2026, 11, 21)


# wie beloofde wat

LEIDER = {"id": "m-1", "naam": "Zoë Claes"}


def _beloofd(stand: Gespreksstand) -> tuple[list[str], list[str]]:
    return [t.tekst for t in stand.beloofd], [t.tekst for t in stand.afspraken]


@pytest.mark.parametrize(
    ("wie", "is_belofte"),
    [
        ("leidinggevende", True),
        ("m-1", True),
        ("Zoë Claes", True),
        ("hr", False),
        ("medewerker", False),
        ("m-2", False),
        ("Zoë", False),
        (None, False),
    ],
)
def test_een_belofte_is_van_de_leidinggevende_met_woord_id_of_naam(wie: str | None, is_belofte: bool) -> None:
    mens = persoon(leidinggevende="m-1")
    afspraak = {"tekst": "Iets."} | ({"wie": wie} if wie else {})
    organisatie = huis(mens, Medewerker(functie="f", **LEIDER), plannen=[plan(afspraken=[afspraak])])
    stand = bereid_gesprek_voor(mens, organisatie, PEILDATUM)
    assert _beloofd(stand) == ((["Iets."], []) if is_belofte else ([], ["Iets."]))


@pytest.mark.parametrize(
    ("eigen", "met", "partner", "van_leider"),
    [
        ({"leidinggevende": "m-1"}, None, "m-1", True),
        ({"leidinggevende": "m-1"}, "m-1", "m-1", True),
        ({"leidinggevende": "m-1"}, "Zoë Claes", "m-1", True),
        ({"leidinggevende": "m-1"}, "leidinggevende", "m-1", True),
        ({"leidinggevende": "m-1"}, "Lien van HR", "Lien van HR", False),
        ({"leidinggevende_naam": "Lut Maes, directeur"}, "Lut Maes", "Lut Maes, directeur", True),
        ({"leidinggevende_naam": "Lut Maes, directeur"}, None, "Lut Maes, directeur", True),
        ({"team": "t"}, None, "m-1", True),
        ({}, None, None, True),
        ({}, "m-1", "m-1", False),
    ],
)
def test_de_gesprekspartner_is_wie_bij_het_gesprek_staat_anders_wie_leidt(
    eigen: dict[str, str], met: str | None, partner: str | None, van_leider: bool
) -> None:
    gesprek = {"datum": "2026-12-01"} | ({"met": met} if met else {})
    mens = persoon(gesprekken=[gesprek], **eigen)
    stand = bereid_gesprek_voor(mens, huis(mens, Medewerker(functie="f", **LEIDER)), PEILDATUM)
    assert (stand.partner.wie, "leidinggevende" in stand.partner.namen) == (partner, van_leider)


def test_een_vangnet_van_wat_vastloopt_is_een_belofte_en_een_oorzaak_met_actie_ook() -> None:
    vangnet = {"wie": "leidinggevende", "wat_dan": "Het rooster bekijken.", "uiterlijk_dagen": "14"}
    aanbod = Leeractiviteit(id="maatje", naam="Een maatje", vorm="mentoraat", vangnet=vangnet)
    acties = [
        {"leeractiviteit": "maatje", "status": "vastgelopen", "sinds": "2026-11-01"},
        {"leeractiviteit": "maatje", "status": "bezig"},
    ]
    mens = persoon(
        leidinggevende="m-1",
        oorzaken={"a": {"soort": "middelen", "actie": "Een tablet.", "wie": "m-1", "tegen": "2027-01-31"}},
    )
    organisatie = huis(mens, plannen=[plan(doelen=[{"competentie": "a", "acties": acties}])], aanbod=[aanbod])
    stand = bereid_gesprek_voor(mens, organisatie, PEILDATUM)
    assert [(t.tekst, t.tegen, t.voorbij, t.vastgelopen) for t in stand.beloofd] == [
        ("Het rooster bekijken.", date(2026, 11, 15), True, "Een maatje"),
        ("Een tablet.", date(2027, 1, 31), False, ""),
    ]


@pytest.mark.parametrize(
    ("tegen", "status", "afwezig", "voorbij"),
    [
        ("2026-11-20", "open", [], True),
        ("2026-11-21", "open", [], False),
        ("2026-11-20", "bezig", [], True),
        ("2026-11-20", "gedaan", [], False),
        ("2026-11-20", "open", [{"van": "2026-11-21"}], False),
        ("2026-11-20", "open", [{"van": "2026-09-01", "tot": "2026-11-21"}], False),
        ("2026-11-20", "open", [{"van": "2026-09-01", "tot": "2026-11-20"}], True),
    ],
)
@pytest.mark.parametrize("wie", ["medewerker", "m-2"])
def test_over_tijd_is_wat_niet_gedaan_is_van_iemand_die_er_is(
    wie: str, tegen: str, status: str, afwezig: list[dict[str, str]], voorbij: bool
) -> None:
    mens = persoon(afwezig=afwezig)
    afspraak = {"tekst": "Iets.", "wie": wie, "tegen": tegen, "status": status}
    stand = bereid_gesprek_voor(mens, huis(mens, plannen=[plan(afspraken=[afspraak])]), PEILDATUM)
    assert [t.voorbij for t in stand.afspraken] == [voorbij]


def test_nog_te_doen_staat_eerst_op_datum_en_wat_vervallen_is_niet() -> None:
    afspraken = [
        {"tekst": "gedaan", "tegen": "2026-01-01", "status": "gedaan"},
        {"tekst": "ooit"},
        {"tekst": "laat", "tegen": "2027-02-01"},
        {"tekst": "vroeg", "tegen": "2026-12-01", "status": "bezig"},
        {"tekst": "weg", "status": "vervallen"},
    ]
    mens = persoon()
    stand = bereid_gesprek_voor(mens, huis(mens, plannen=[plan(afspraken=afspraken)]), PEILDATUM)
    assert [t.tekst for t in stand.afspraken] == ["vroeg", "laat", "ooit", "gedaan"]


@pytest.mark.parametrize(
    ("status", "tot", "telt"),
    [
        ("concept", "2026-12-31", False),
        ("besproken", "2026-12-31", True),
        ("gesloten", "2025-11-21", True),
        ("gesloten", "2025-11-20", False),
        ("lopend", None, True),
    ],
)
def test_afspraken_komen_uit_een_plan_dat_besproken_is_en_hoogstens_een_jaar_voorbij(
    status: str, tot: str | None, telt: bool
) -> None:
    mens = persoon()
    periode = {"van": "2025-01-01"} | ({"tot": tot} if tot else {})
    eigen = plan(status=status, periode=periode, afspraken=[{"tekst": "Iets."}])
    stand = bereid_gesprek_voor(mens, huis(mens, plannen=[eigen]), PEILDATUM)
    assert bool(stand.afspraken) is telt


@pytest.mark.parametrize("soort", SOORTEN)
def test_een_evaluatie_en_een_terugkeer_gaan_niet_over_ontwikkeling(soort: str) -> None:
    mens = persoon(
        beoordelingen=[inschatting("leidinggevende", a=1)],
        talenten=[{"omschrijving": "Zingen", "ingezet": "nee"}],
    )
    afspraken = [
        {"tekst": "Van mij.", "wie": "medewerker"},
        {"tekst": "Over a.", "wie": "leidinggevende", "competentie": "a"},
        {"tekst": "Een stoel.", "wie": "leidinggevende"},
    ]
    eigen = plan(doelen=[{"omschrijving": "Ik zing."}], afspraken=afspraken)
    stand = bereid_gesprek_voor(mens, huis(mens, gewenst={"a": 3}, plannen=[eigen]), PEILDATUM, soort)
    wel = soort not in ("evaluatie", "terugkeer")
    delen = (stand.onderwerpen, stand.talenten, stand.doelen, stand.terugblik)
    assert [bool(deel) for deel in delen] == [wel] * 4
    assert _beloofd(stand) == ((["Over a.", "Een stoel."], ["Van mij."]) if wel else (["Een stoel."], []))


def test_de_volgende_opvolging_komt_na_het_gesprek() -> None:
    mens = persoon(gesprekken=[{"datum": "2026-12-01"}])
    momenten = [{"datum": dag} for dag in ("2027-02-01", "2026-12-01", "2026-12-02", "2026-11-25")]
    stand = bereid_gesprek_voor(mens, huis(mens, plannen=[plan(opvolging=momenten)]), PEILDATUM)
    assert stand.opvolging == date(2026, 12, 2)


def test_het_team_erboven_geeft_de_leidinggevende_van_wie_een_team_leidt() -> None:
    mens = persoon(team="onder")
    teams = [
        Team(id="onder", naam="Onder", leidinggevende="m-2", onderdeel_van="boven"),
        Team(id="boven", naam="Boven", leidinggevende="m-1"),
    ]
    organisatie = Organisatie(
        Instelling(naam="H", land="BE", schaal=[{"niveau": "1", "naam": "x"}, {"niveau": "2", "naam": "y"}]),
        teams={team.id: team for team in teams},
        medewerkers={"m-2": mens},
    )
    assert bereid_gesprek_voor(mens, organisatie, PEILDATUM).leiding == "m-1"


def test_een_plan_van_een_ander_telt_niet() -> None:
    mens = persoon()
    ander = Plan(medewerker="m-1", periode={"van": "2026-01-01"}, status="lopend", afspraken=["Iets."])
    assert bereid_gesprek_voor(mens, huis(mens, plannen=[ander]), PEILDATUM).afspraken == ()
