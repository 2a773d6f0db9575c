"""Afspraken, beloften, vangnetten en handtekeningen: wie aan zet is, tegen wanneer, en wat er ontbreekt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from competentie_cli.domein.functie import Functie
from competentie_cli.domein.opvolging import Gemis
from competentie_cli.rekenen.selectie import Vraagstelling
from tests.rekenen.opvolging.hulp import LEIDER, RUSTIG, huis, punten, regel, regels

GETEKEND = "akkoord: {medewerker: 2026-01-05, leidinggevende: 2026-01-05}"
LOPEND = f"periode: {{van: 2026-01-01}}\nstatus: lopend\n{GETEKEND}\n"
DIGIMAATJE = (
    "{id: digi, naam: Digimaatje, vorm: coaching, "
    "vangnet: {wie: leidinggevende, wat_dan: Samen kijken., uiterlijk_dagen: 14}}"
)


def _wie_en_mist(
    an: str, plan: str, dag: str = "2026-11-21", **opties: object
) -> list[tuple[str, str | None, list[str]]]:
    gevonden = punten(huis(an=an, plan=plan, **opties), dag)  # type: ignore[arg-type]
    return [(regel(punt), punt.wie, [gemis.value for gemis in punt.mist]) for punt in gevonden]


@pytest.mark.parametrize(
    ("afspraak", "verwacht"),
    [
        (
            "{tekst: T, wie: leidinggevende, tegen: 2026-12-21}",
            [("2026-12-21 afspraak binnenkort", "baas", [])],
        ),
        ("{tekst: T, wie: leidinggevende, tegen: 2026-12-22}", []),
        ("{tekst: T, wie: Bo Baas, tegen: 2026-12-01}", [("2026-12-01 afspraak binnenkort", "baas", [])]),
        ("{tekst: T, wie: medewerker, tegen: 2026-12-01}", [("2026-12-01 afspraak binnenkort", "an", [])]),
        ("{tekst: T, wie: hr, tegen: 2026-12-01}", [("2026-12-01 afspraak binnenkort", "hr", [])]),
        (
            "{tekst: T, wie: de keuken, tegen: 2026-12-01}",
            [("2026-12-01 afspraak binnenkort", "de keuken", [])],
        ),
        (
            "{tekst: T, tegen: 2027-12-01}",
            [("2027-12-01 afspraak zonder-datum-of-eigenaar", None, ["eigenaar"])],
        ),
        ("{tekst: T, tegen: 2026-11-20}", [("2026-11-20 afspraak nu te laat", None, ["eigenaar"])]),
        ("{tekst: T, wie: baas}", [("- afspraak zonder-datum-of-eigenaar", "baas", ["datum"])]),
        ("Los gezegd", [("- afspraak zonder-datum-of-eigenaar", None, ["eigenaar", "datum"])]),
        ("{tekst: T, wie: baas, tegen: 2026-11-20, status: gedaan}", []),
        ("{tekst: T, wie: baas, tegen: 2026-11-20, status: vervallen}", []),
        (
            "{tekst: T, wie: baas, tegen: 2026-11-20, status: bezig}",
            [("2026-11-20 afspraak nu te laat", "baas", [])],
        ),
    ],
)
def test_een_afspraak_heeft_iemand_en_een_dag_nodig(
    afspraak: str, verwacht: list[tuple[str, str | None, list[str]]]
) -> None:
    assert _wie_en_mist(RUSTIG, f"{LOPEND}afspraken: [{afspraak}]") == verwacht


@pytest.mark.parametrize(
    ("baas", "dag", "verwacht"),
    [
        (
            "afwezig: [{van: 2026-11-01}]",
            "2026-11-21",
            ("2026-11-20 afspraak zonder-datum-of-eigenaar", ["vervanger"]),
        ),
        (
            "afwezig: [{van: 2026-11-01, tot: 2026-11-10}]",
            "2026-11-21",
            ("2026-11-20 afspraak nu te laat", []),
        ),
        (
            "contract: {uit_dienst: 2026-11-01}",
            "2026-11-21",
            ("2026-11-20 afspraak nu te laat", ["vervanger"]),
        ),
        (
            "contract: {uit_dienst: 2026-11-19}",
            "2026-11-10",
            ("2026-11-20 afspraak zonder-datum-of-eigenaar", ["vervanger"]),
        ),
        (
            "afwezig: [{van: 2026-11-01, tot: 2026-11-15}]",
            "2026-11-10",
            ("2026-11-20 afspraak binnenkort", []),
        ),
    ],
)
def test_wie_iets_beloofde_en_er_niet_is_heeft_iemand_nodig_die_overneemt(
    baas: str, dag: str, verwacht: tuple[str, list[str]]
) -> None:
    leider = f"{{id: baas, naam: Bo Baas, functie: f, zonder_scores: {{}}, {baas}}}"
    plan = f"{LOPEND}afspraken: [{{tekst: T, wie: leidinggevende, tegen: 2026-11-20}}]"
    gevonden = [p for p in punten(huis(plan=plan, anderen=(leider,)), dag) if p.soort == "afspraak"]
    assert [(regel(p), [gemis.value for gemis in p.mist]) for p in gevonden] == [verwacht]


def test_wie_afwezig_is_heeft_zelf_niets_te_doen() -> None:
    plan = f"{LOPEND}afspraken: [{{tekst: T, wie: medewerker, tegen: 2026-11-20}}]"
    assert regels(huis(an=f"{{{RUSTIG}, afwezig: [{{van: 2026-11-01}}]}}", plan=plan)) == []


@pytest.mark.parametrize(
    ("actie", "dag", "verwacht"),
    [
        (
            "{leeractiviteit: digi, status: vastgelopen, sinds: 2026-11-07}",
            "2026-11-21",
            [("2026-11-21 vangnet nu", "baas", [])],
        ),
        (
            "{leeractiviteit: digi, status: vastgelopen, sinds: 2026-11-06}",
            "2026-11-21",
            [("2026-11-20 vangnet nu te laat", "baas", [])],
        ),
        (
            "{leeractiviteit: digi, status: vastgelopen, sinds: 2028-02-15}",
            "2028-02-29",
            [("2028-02-29 vangnet nu", "baas", [])],
        ),
        (
            "{leeractiviteit: digi, status: vastgelopen, sinds: 2026-11-21}",
            "2026-11-21",
            [("2026-12-05 vangnet binnenkort", "baas", [])],
        ),
        ("{leeractiviteit: digi, status: vastgelopen, sinds: 2026-11-22}", "2026-11-21", []),
        (
            "{leeractiviteit: digi, status: vastgelopen}",
            "2026-11-21",
            [("- vangnet zonder-datum-of-eigenaar", "baas", ["datum"])],
        ),
        (
            "{omschrijving: Meelopen, status: vastgelopen, sinds: 2026-01-01}",
            "2026-11-21",
            [("- vangnet zonder-datum-of-eigenaar", None, ["eigenaar", "datum"])],
        ),
        ("{leeractiviteit: digi, status: bezig, sinds: 2026-01-01}", "2026-11-21", []),
    ],
)
def test_het_vangnet_werkt_sinds_plus_het_aantal_dagen(
    actie: str, dag: str, verwacht: list[tuple[str, str | None, list[str]]]
) -> None:
    an = f"gesprekken: [{{datum: 2026-11-01, gehouden: ja}}, {{datum: {dag}, gehouden: ja}}]"
    plan = f"{LOPEND}doelen: [{{omschrijving: D, acties: [{actie}]}}]"
    leider = LEIDER.replace("2026-02-01", dag)
    assert _wie_en_mist(an, plan, dag, aanbod=(DIGIMAATJE,), anderen=(leider,)) == verwacht


@pytest.mark.parametrize(
    ("plan", "verwacht"),
    [
        ("periode: {van: 2026-12-21}", [("2026-12-21 handtekening binnenkort", "baas", [])]),
        ("periode: {van: 2026-12-22}", []),
        ("periode: {van: 2026-11-21}\nstatus: besproken", [("2026-11-21 handtekening nu", "baas", [])]),
        (
            "periode: {van: 2026-11-20}\nstatus: besproken",
            [("2026-11-20 handtekening nu te laat", "baas", [])],
        ),
        (
            "periode: {van: 2026-11-20}\nstatus: lopend\nakkoord: {leidinggevende: 2026-11-20}",
            [("2026-11-20 handtekening nu te laat", "an", [])],
        ),
        (
            "periode: {van: 2026-11-20}\nstatus: lopend\n"
            "akkoord: {medewerker: {datum: 2026-11-20, als: gezien}}",
            [("2026-11-20 handtekening nu te laat", "baas", [])],
        ),
        (LOPEND, []),
        (LOPEND.replace("2026-01-05", "2026-11-21"), []),
        (
            LOPEND.replace("2026-01-05", "2026-11-22"),
            [("2026-01-01 handtekening nu te laat", "baas", [])],
        ),
        ("periode: {van: 2026-11-20}\nstatus: gepauzeerd", []),
        (f"periode: {{van: 2025-01-01}}\nstatus: besproken\n---\n{LOPEND}", []),
        (f"{LOPEND}---\nperiode: {{van: 2027-06-01}}", []),
    ],
)
def test_een_plan_zonder_handtekening(plan: str, verwacht: list[tuple[str, str | None, list[str]]]) -> None:
    assert _wie_en_mist(RUSTIG, plan) == verwacht


@pytest.mark.parametrize(
    ("oorzaak", "verwacht"),
    [
        (
            "{soort: organisatie, actie: Twee tablets, wie: baas, tegen: 2026-11-20}",
            ["2026-11-20 belofte nu te laat"],
        ),
        ("{soort: organisatie, actie: Twee tablets}", ["- belofte zonder-datum-of-eigenaar"]),
        ("{soort: organisatie, actie: Twee tablets, status: gedaan}", []),
        ("{soort: middelen, omschrijving: Te weinig tablets}", []),
        ("{soort: organisatie, opnieuw: 2026-12-21}", ["2026-12-21 opnieuw binnenkort"]),
        ("{soort: organisatie, opnieuw: 2026-11-20}", ["2026-11-20 opnieuw nu te laat"]),
        ("{soort: organisatie, opnieuw: 2026-11-05}", []),
        ("{soort: organisatie, opnieuw: 2026-11-20, status: vervallen}", []),
    ],
)
def test_wat_de_organisatie_doet_aan_een_oorzaak(oorzaak: str, verwacht: list[str]) -> None:
    gezien = "beoordelingen: [{datum: 2026-11-05, bron: zelf, niveaus: {koken: 1}}]"
    assert regels(huis(an=f"{{{RUSTIG}, {gezien}, oorzaken: {{koken: {oorzaak}}}}}")) == verwacht


@pytest.mark.parametrize(
    ("niveau", "oorzaak", "verwacht"),
    [
        (1, "organisatie", [("belofte-af-te-spreken", None, ["eigenaar", "datum"])]),
        (1, "{soort: middelen, wie: baas}", [("belofte-af-te-spreken", "baas", ["datum"])]),
        (1, "{soort: middelen, status: vervallen}", []),
        (1, "competentie", []),
        (1, "onbekend", []),
        (2, "organisatie", []),
        (None, "organisatie", []),
    ],
)
def test_een_tekort_dat_niet_aan_leren_ligt_vraagt_een_afspraak(
    niveau: int | None, oorzaak: str, verwacht: list[tuple[str, str | None, list[str]]]
) -> None:
    gezien = (
        f"[{{datum: 2026-11-05, bron: leidinggevende, niveaus: {{koken: {niveau}}}}}]" if niveau else "[]"
    )
    organisatie = huis(an=f"{{{RUSTIG}, beoordelingen: {gezien}, oorzaken: {{koken: {oorzaak}}}}}")
    kok = Functie.model_validate(
        {"id": "f", "naam": "F", "competenties": [{"competentie": "koken", "gewenst": "2"}]}
    )
    organisatie = replace(organisatie, functies={"f": kok})
    assert [(p.zin, p.wie, [str(g) for g in p.mist]) for p in punten(organisatie)] == verwacht


def test_wie_geen_niveaus_wil_houdt_wat_beloofd_is_en_wordt_niet_opgevolgd() -> None:
    plan = (
        f"{LOPEND}opvolging: [{{datum: 2026-11-20}}]\nafspraken: [{{tekst: T, wie: baas, tegen: 2026-11-20}}]"
    )
    organisatie = huis(an="zonder_scores: {}", plan=plan)
    assert regels(organisatie) == ["2026-11-20 afspraak nu te laat"]
    gevraagd = regels(organisatie, vraag=Vraagstelling(("an",)))
    assert gevraagd == [
        "2026-11-20 opvolging nu te laat",
        "2026-11-20 afspraak nu te laat",
        "- geen-gesprek zonder-datum-of-eigenaar",
    ]


def test_een_lezer_ziet_ook_later_wat_die_beloofde_en_wie_die_leidt() -> None:
    plan = (
        f"{LOPEND}opvolging: [{{datum: 2026-12-01}}]\n"
        "afspraken:\n"
        "- {tekst: Van Bo, wie: leidinggevende, tegen: 2027-06-30}\n"
        "- {tekst: Van An, wie: medewerker, tegen: 2026-12-02}"
    )
    organisatie = huis(plan=plan)
    assert regels(organisatie) == ["2026-12-01 opvolging binnenkort", "2026-12-02 afspraak binnenkort"]
    assert regels(organisatie, voor="baas") == [
        "2026-12-01 opvolging binnenkort",
        "2027-06-30 afspraak later",
    ]
    assert regels(organisatie, voor="an") == ["2026-12-02 afspraak binnenkort"]
    assert regels(organisatie, voor="hr") == []


def test_wat_van_niemand_is_staat_op_de_lijst_van_hr() -> None:
    plan = f"{LOPEND}afspraken: [{{tekst: Van niemand, tegen: 2026-12-02}}]"
    organisatie = huis(plan=plan)
    assert regels(organisatie, voor="hr") == regels(organisatie) != []
    assert regels(organisatie, voor="baas") == []


def test_een_gesprek_met_iemand_anders_ziet_ook_wie_leidt() -> None:
    an = "gesprekken: [{datum: 2026-11-01, soort: functie, gehouden: ja}, {datum: 2026-12-01, met: mentor}]"
    mentor = "{id: mentor, functie: f, zonder_scores: {}}"
    organisatie = huis(an=an, anderen=(LEIDER, mentor))
    for lezer in ("baas", "mentor"):
        assert [(regel(p), p.wie) for p in punten(organisatie, voor=lezer)] == [
            ("2026-12-01 gesprek binnenkort", "mentor")
        ]


def test_gelijke_dagen_staan_op_id() -> None:
    gesprekken = "gesprekken: [{datum: 2026-11-01, gehouden: ja, soort: functie}, {datum: 2026-12-01}"
    later = f"{{id: aa, naam: Aa, functie: f, {gesprekken}]}}"
    an = f"{gesprekken}, {{datum: 2026-11-30, soort: planning}}]"
    gevonden = [
        (p.dag.isoformat() if p.dag else "", p.medewerker)
        for p in punten(huis(an=an, anderen=(LEIDER, later)))
    ]
    assert gevonden == [("2026-11-30", "an"), ("2026-12-01", "aa"), ("2026-12-01", "an")]


def test_wat_ontbreekt_heeft_een_eigen_woord() -> None:
    assert [gemis.value for gemis in Gemis] == ["eigenaar", "datum", "vervanger"]
