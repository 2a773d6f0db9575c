"""Verplichte vorming en bewijzen: de grensdag, een nieuwer bewijs, en wie ze bewaakt."""

from __future__ import annotations

import pytest

from tests.rekenen.opvolging.hulp import LEIDER, RUSTIG, huis, punten, regel, regels

BRAND = (
    "{id: brand, naam: Brand, vorm: klassikaal, verplicht: wet, herhaal_maanden: 12, "
    "verplicht_voor: {functies: [f]}, levert: {naam: Attest brand, geldig_maanden: 12}}"
)
TILLEN = "{id: tillen, naam: Tillen, vorm: oefenen, levert: {naam: Attest tillen, geldig_maanden: 24}}"
BAAS = LEIDER.replace("functie: f", "functie: g")


def _an(extra: str, dag: str = "2026-02-01") -> str:
    return f"{{{RUSTIG.replace('2026-11-01', dag)}, {extra}}}"


@pytest.mark.parametrize(
    ("extra", "dag", "verwacht"),
    [
        ("gevolgd: []", "2026-11-21", ["- verplichte-vorming nu"]),
        (
            "gevolgd: [{leeractiviteit: brand, datum: 2025-11-21}]",
            "2026-11-20",
            ["2026-11-21 verplichte-vorming binnenkort"],
        ),
        (
            "gevolgd: [{leeractiviteit: brand, datum: 2025-11-21}]",
            "2026-11-21",
            ["2026-11-21 verplichte-vorming nu"],
        ),
        (
            "gevolgd: [{leeractiviteit: brand, datum: 2025-11-21}]",
            "2026-11-22",
            ["2026-11-21 verplichte-vorming nu te laat"],
        ),
        (
            "gevolgd: [{leeractiviteit: brand, datum: 2024-02-29}]",
            "2025-03-01",
            ["2025-02-28 verplichte-vorming nu te laat"],
        ),
        ("gevolgd: [{leeractiviteit: brand, datum: 2026-11-20}]", "2026-11-21", []),
        (
            "gevolgd: [{leeractiviteit: brand, datum: 2026-11-20, resultaat: deels}]",
            "2026-11-21",
            ["- verplichte-vorming nu"],
        ),
        ("gevolgd: [{leeractiviteit: brand, datum: 2026-11-22}]", "2026-11-21", ["- verplichte-vorming nu"]),
        ("zonder_scores: {}", "2026-11-21", ["- verplichte-vorming nu"]),
        ("afwezig: [{van: 2026-11-21}]", "2026-11-21", []),
        ("contract: {soort: uitzend}", "2026-11-21", []),
        ("contract: {soort: student}", "2026-11-21", ["- verplichte-vorming nu"]),
    ],
)
def test_verplichte_vorming_geldt_tot_en_met_de_grensdag(extra: str, dag: str, verwacht: list[str]) -> None:
    baas = BAAS.replace("2026-02-01", dag)
    assert regels(huis(an=_an(extra, dag), aanbod=(BRAND,), anderen=(baas,)), dag) == verwacht


def test_een_vorming_van_een_rol_bewaakt_wie_die_rol_leidt() -> None:
    an = _an("rollen: [{functie: mentor, leidinggevende: m}]")
    vorming = BRAND.replace("[f]", "[mentor]")
    anderen = (BAAS, "{id: m, functie: g, zonder_scores: {}}")
    assert [(regel(p), p.wie) for p in punten(huis(an=an, aanbod=(vorming,), anderen=anderen))] == [
        ("- verplichte-vorming nu", "m")
    ]


def test_een_termijn_blijft_te_laat_ook_als_wie_ze_bewaakt_er_niet_is() -> None:
    baas = "{id: baas, functie: g, afwezig: [{van: 2026-11-01}]}"
    an = _an("gevolgd: [{leeractiviteit: brand, datum: 2025-01-01}]")
    assert regels(huis(an=an, aanbod=(BRAND,), anderen=(baas,))) == [
        "2026-01-01 verplichte-vorming nu te laat"
    ]


@pytest.mark.parametrize(
    ("bewijzen", "verwacht"),
    [
        (
            "{soort: a, naam: EHBO, datum: 2024-01-01, geldig_tot: 2026-11-20}",
            ["2026-11-20 bewijs nu te laat"],
        ),
        ("{soort: a, naam: EHBO, datum: 2024-01-01, geldig_tot: 2026-11-21}", ["2026-11-21 bewijs nu"]),
        (
            "{soort: a, naam: EHBO, datum: 2024-01-01, geldig_tot: 2027-02-19}",
            ["2027-02-19 bewijs binnenkort"],
        ),
        ("{soort: a, naam: EHBO, datum: 2024-01-01, geldig_tot: 2027-02-20}", []),
        ("{soort: a, naam: EHBO, datum: 2024-01-01}", []),
        (
            "{soort: a, naam: EHBO, datum: 2024-01-01, geldig_tot: 2026-11-20}, "
            "{soort: a, naam: ehbo, datum: 2026-11-20, geldig_tot: 2028-11-20}",
            [],
        ),
        (
            "{soort: a, naam: EHBO, datum: 2024-01-01, geldig_tot: 2026-11-20}, "
            "{soort: a, naam: EHBO, datum: 2026-11-22, geldig_tot: 2028-11-20}",
            ["2026-11-20 bewijs nu te laat"],
        ),
    ],
)
def test_een_bewijs_vraagt_aandacht_negentig_dagen_vooraf(bewijzen: str, verwacht: list[str]) -> None:
    assert regels(huis(an=_an(f"bewijzen: [{bewijzen}]"))) == verwacht


@pytest.mark.parametrize(
    ("extra", "verwacht"),
    [
        ("gevolgd: [{leeractiviteit: tillen, datum: 2024-12-01}]", ["2026-12-01 bewijs binnenkort"]),
        (
            "gevolgd: [{leeractiviteit: tillen, datum: 2024-12-01}, "
            "{leeractiviteit: tillen, datum: 2026-01-01}]",
            [],
        ),
        (
            "gevolgd: [{leeractiviteit: tillen, datum: 2024-12-01}], "
            "bewijzen: [{soort: a, naam: Attest tillen, datum: 2026-01-01, geldig_tot: 2028-01-01}]",
            [],
        ),
    ],
)
def test_een_attest_uit_het_register_vervalt_ook(extra: str, verwacht: list[str]) -> None:
    assert regels(huis(an=_an(extra), aanbod=(TILLEN,))) == verwacht


def test_een_attest_van_een_verplichte_vorming_staat_er_maar_een_keer() -> None:
    an = _an("gevolgd: [{leeractiviteit: brand, datum: 2025-12-01}]")
    assert regels(huis(an=an, aanbod=(BRAND,), anderen=(BAAS,))) == [
        "2026-12-01 verplichte-vorming binnenkort"
    ]
