"""De matrix en wat kwetsbaar is kloppen met een tweede, losse berekening."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.kwetsbaar import bereken_kwetsbaar
from competentie_cli.rekenen.matrix import bereken_matrix
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.gegevens import als_json
from competentie_cli.weergave.kwetsbaargegevens import kwetsbaardocument
from competentie_cli.weergave.matrixgegevens import matrixdocument
from tests.conftest import KLEIN, ORGANISATIE, bouw_organisatie
from tests.orakel.organisaties import organisaties, schrijf
from tests.rekenen import matrixorakel as orakel

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
PEILDATUM = date(2026, 11, 21)
Gegevens = dict[str, Any]
WILLEKEURIG = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@cache
def _huisdicts(huis: str) -> Gegevens:
    return orakel.lees(VOORBEELDEN / huis)


def _matrix(organisatie: Organisatie, dag: date) -> Gegevens:
    matrix = bereken_matrix(organisatie, kies(organisatie, Vraagstelling(), dag), dag)
    document = json.loads(als_json(matrixdocument(matrix)), parse_float=Decimal)
    namen = (
        "gevraagd", "groeien", "op_niveau", "sterker", "onbekend", "enkel_zelf", "onmisbaar_bij",
        "gewogen_tekort",
    )  # fmt: skip
    return {
        "competenties": {
            k["competentie"]: {naam: k[naam] for naam in namen}
            | {"kan_delen": {w["id"] for w in k["kan_delen"]}}
            for k in document["competenties"]
        },
        "cellen": {
            (persoon["id"], competentie): (cel["status"], cel["huidig"], cel["kloof"])
            for persoon in document["medewerkers"]
            for competentie, cel in persoon["cellen"].items()
            if cel["status"] != "niet van toepassing"
        },
    }


def _kwetsbaar(organisatie: Organisatie, dag: date, maanden: int, bewijs_maanden: int) -> Gegevens:
    selectie = kies(organisatie, Vraagstelling(), dag)
    beeld = bereken_kwetsbaar(organisatie, selectie, dag, maanden=maanden, bewijs_maanden=bewijs_maanden)
    document = kwetsbaardocument(beeld)
    return {
        "competenties": {
            c["competentie"]: {
                "rust_op": c["rust_op"],
                "kritiek": c["kritiek"],
                "dragers": {w["id"] for w in c["op_niveau"]},
                "enkel_zelf": {w["id"] for w in c["op_niveau"] if w["enkel_zelf"]},
                "dichtbij": {w["id"] for w in c["dichtbij"]},
                "vertrekken": set(c["vertrekken"]),
                "wordt_kwetsbaar": c["wordt_kwetsbaar"],
            }
            for c in document["competenties"]
        },
        "vertrekken": {v["id"]: v["laatste_werkdag"] or v["pensioenjaar"] for v in document["vertrekken"]},
        "bewijzen": {(b["id"], b["bewijs"], b["geldig_tot"]) for b in document["bewijzen"]},
    }


# de voorbeelden


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_de_matrix_van_de_voorbeelden_klopt_met_een_losse_berekening(huis: str) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    verwacht = orakel.matrix(_huisdicts(huis), PEILDATUM)
    assert _matrix(organisatie, PEILDATUM) == verwacht
    assert len(verwacht["cellen"]) > 100


@pytest.mark.parametrize("maanden", [24, 240])
@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_wat_in_de_voorbeelden_kwetsbaar_is_klopt_met_een_losse_berekening(huis: str, maanden: int) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    verwacht = orakel.kwetsbaar(_huisdicts(huis), PEILDATUM, maanden, maanden)
    assert _kwetsbaar(organisatie, PEILDATUM, maanden, maanden) == verwacht


# willekeurige organisaties


@st.composite
def _met_vertrek(draw: DrawFn) -> Gegevens:
    """Een willekeurige organisatie met vertrekken en vervallen bewijzen rond de grenzen."""
    organisatie = draw(organisaties())
    dag = organisatie["organisatie"]["peildatum"]
    if draw(st.booleans()):
        organisatie["organisatie"]["kwetsbaar"] = {"pensioenleeftijd": draw(st.sampled_from([65, 67]))}
    rand = [orakel.plus_maanden(dag, m) + timedelta(d) for m in (0, 12, 24) for d in (-1, 0, 1)]
    for persoon in organisatie["medewerkers"]:
        if draw(st.booleans()):
            persoon["geboortejaar"] = dag.year - draw(st.sampled_from([62, 63, 64, 65, 66, 67, 68, 40]))
        if draw(st.integers(0, 2)) == 0:
            persoon["contract"] = {"soort": "vast", "uit_dienst": draw(st.sampled_from(rand))}
        for bewijs in persoon.get("bewijzen", []):
            if draw(st.booleans()):
                bewijs["geldig_tot"] = max(draw(st.sampled_from(rand)), bewijs["datum"])
    return organisatie


def _open(gegevens: Gegevens) -> Organisatie:
    with tempfile.TemporaryDirectory() as map_:
        schrijf(gegevens, Path(map_))
        geopend = open_map(Path(map_))
    assert [m.tekst for m in geopend.meldingen] == []
    return vereis_organisatie(geopend)


@WILLEKEURIG
@given(_met_vertrek())
def test_elke_willekeurige_organisatie_klopt_met_een_losse_berekening(gegevens: Gegevens) -> None:
    dag = gegevens["organisatie"]["peildatum"]
    organisatie = _open(gegevens)
    assert _matrix(organisatie, dag) == orakel.matrix(gegevens, dag)
    assert _kwetsbaar(organisatie, dag, 24, 12) == orakel.kwetsbaar(gegevens, dag, 24, 12)


# grenzen tot op de dag

PERSOON = """\
id: {id}
naam: {naam}
functie: begeleider
{extra}
beoordelingen: [{{datum: 2026-10-01, bron: leidinggevende, door: m-0001, niveaus: {{koken: {koken}}}}}]
"""


def _huis(map_: Path, *mensen: tuple[str, int, str], instelling: str = "") -> Organisatie:
    """Een huis met alleen deze begeleiders: id, niveau van koken en wat er verder in het bestand staat."""
    delen = {
        naam: tekst
        for naam, tekst in KLEIN.items()
        if not naam.startswith(("medewerkers", "plannen", "teams"))
    }
    for eigen, koken, extra in mensen:
        naam = f"Mens {eigen[-1]}"
        delen[f"medewerkers/{eigen}"] = PERSOON.format(id=eigen, naam=naam, koken=koken, extra=extra)
    return vereis_organisatie(open_map(bouw_organisatie(map_, organisatie=ORGANISATIE + instelling, **delen)))


def _koken(organisatie: Organisatie, dag: date = PEILDATUM, **termijn: int) -> Any:
    beeld = bereken_kwetsbaar(organisatie, kies(organisatie, Vraagstelling(), dag), dag, **termijn)
    return beeld, next(c for c in beeld.competenties if c.competentie == "koken")


@pytest.mark.parametrize(
    ("uit_dienst", "peildatum", "maanden", "vertrekt"),
    [
        (date(2026, 11, 21), PEILDATUM, 24, True),
        (date(2028, 11, 21), PEILDATUM, 24, True),
        (date(2028, 11, 22), PEILDATUM, 24, False),
        (date(2027, 2, 28), date(2026, 8, 31), 6, True),
        (date(2027, 3, 1), date(2026, 8, 31), 6, False),
        (date(2028, 2, 29), date(2026, 8, 31), 18, True),
        (date(2028, 3, 1), date(2026, 8, 31), 18, False),
    ],
)
def test_een_laatste_werkdag_telt_tot_en_met_de_grens(
    tmp_path: Path, uit_dienst: date, peildatum: date, maanden: int, vertrekt: bool
) -> None:
    contract = f"contract: {{uit_dienst: {uit_dienst}}}"
    organisatie = _huis(tmp_path, ("m-0001", 2, contract), ("m-0002", 2, ""))
    beeld, _ = _koken(organisatie, peildatum, maanden=maanden)
    assert [v.id for v in beeld.vertrekken] == (["m-0001"] if vertrekt else [])


@pytest.mark.parametrize(
    ("geboortejaar", "maanden", "jaar"),
    [
        (1958, 24, 2025),
        (1959, 24, 2026),
        (1961, 24, 2028),
        (1962, 24, None),
        (1962, 26, 2029),
        (1962, 25, None),
    ],
)
def test_een_pensioenjaar_telt_zodra_het_binnen_de_termijn_begint(
    tmp_path: Path, geboortejaar: int, maanden: int, jaar: int | None
) -> None:
    instelling = "kwetsbaar: {pensioenleeftijd: 67}\n"
    organisatie = _huis(tmp_path, ("m-0001", 2, f"geboortejaar: {geboortejaar}"), instelling=instelling)
    beeld, _ = _koken(organisatie, maanden=maanden)
    assert [v.jaar for v in beeld.vertrekken] == ([] if jaar is None else [jaar])


def test_zonder_pensioenleeftijd_wordt_er_geen_pensioen_geschat(tmp_path: Path) -> None:
    beeld, _ = _koken(_huis(tmp_path, ("m-0001", 2, "geboortejaar: 1950")))
    assert (beeld.pensioenleeftijd, beeld.vertrekken) == (None, ())


def test_een_laatste_werkdag_gaat_voor_de_schatting(tmp_path: Path) -> None:
    extra = "geboortejaar: 1960\ncontract: {uit_dienst: 2032-01-31}"
    instelling = "kwetsbaar: {pensioenleeftijd: 67}\n"
    beeld, _ = _koken(_huis(tmp_path, ("m-0001", 2, extra), instelling=instelling))
    assert beeld.vertrekken == ()


def test_na_een_vertrek_blijft_er_een_over_en_dan_wordt_het_kwetsbaar(tmp_path: Path) -> None:
    vertrekt = "contract: {uit_dienst: 2027-06-30}"
    organisatie = _huis(tmp_path, ("m-0001", 2, vertrekt), ("m-0002", 3, ""), ("m-0003", 1, ""))
    _, koken = _koken(organisatie)
    assert (koken.gedragen, koken.wordt_kwetsbaar) == ("genoeg", True)
    assert ([w.id for w in koken.blijvers], [d.id for d in koken.dichtbij]) == (["m-0002"], ["m-0003"])


def test_wie_even_dichtbij_is_staat_op_naam_en_wie_vertrekt_staat_er_niet(tmp_path: Path) -> None:
    weg = "contract: {uit_dienst: 2027-06-30}"
    mensen = [("m-0003", 1, ""), ("m-0002", 1, ""), ("m-0001", 1, weg)]
    _, koken = _koken(_huis(tmp_path, *mensen))
    assert (koken.gedragen, [d.naam for d in koken.dichtbij]) == ("niemand", ["Mens 2", "Mens 3"])


def test_van_niemand_iets_weten_is_iets_anders_dan_op_niemand_rusten(tmp_path: Path) -> None:
    organisatie = _huis(tmp_path, ("m-0001", 2, ""))
    beeld, koken = _koken(organisatie)
    standen = {c.competentie: str(c.gedragen) for c in beeld.competenties}
    onbekend = dict.fromkeys(["luisteren", "samenwerken", "plannen"], "nog niet te zeggen")
    assert standen == onbekend | {"koken": "een"}
    assert koken.onbekend == 0


def test_wie_leren_alleen_niet_helpt_krijgt_geen_activiteit(tmp_path: Path) -> None:
    extra = "oorzaken: {koken: organisatie}"
    _, koken = _koken(_huis(tmp_path, ("m-0001", 1, extra)))
    assert [(d.activiteiten, d.ligt_elders) for d in koken.dichtbij] == [((), True)]


@pytest.mark.parametrize(
    ("geldig_tot", "getoond"),
    [("2026-11-20", True), ("2026-11-21", True), ("2027-11-21", True), ("2027-11-22", False)],
)
def test_een_bewijs_telt_tot_en_met_de_grens(tmp_path: Path, geldig_tot: str, getoond: bool) -> None:
    bewijs = (
        f"{{soort: attest, naam: Mes, datum: 2025-01-01, geldig_tot: {geldig_tot}, niveaus: {{koken: 2}}}}"
    )
    beeld, _ = _koken(_huis(tmp_path, ("m-0001", 2, f"bewijzen: [{bewijs}]")))
    assert [b.geldig_tot.isoformat() for b in beeld.bewijzen] == ([geldig_tot] if getoond else [])
    vervallen = [b["vervallen"] for b in kwetsbaardocument(beeld)["bewijzen"]]
    assert vervallen == ([geldig_tot < "2026-11-21"] if getoond else [])


def test_een_nieuwer_bewijs_met_dezelfde_naam_neemt_het_over(tmp_path: Path) -> None:
    oud = "{soort: attest, naam: Mes, datum: 2024-01-01, geldig_tot: 2026-01-01}"
    nieuw = "{soort: attest, naam: mes, datum: 2026-01-01, geldig_tot: 2029-01-01}"
    beeld, _ = _koken(_huis(tmp_path, ("m-0001", 2, f"bewijzen: [{oud}, {nieuw}]")))
    assert beeld.bewijzen == ()


def test_wie_afwezig_is_of_geen_niveaus_wil_draagt_niets(tmp_path: Path) -> None:
    weg, stil = "afwezig: [{van: 2026-11-21}]", "zonder_scores: {sinds: 2026-01-01}"
    organisatie = _huis(tmp_path, ("m-0001", 2, weg), ("m-0002", 2, stil), ("m-0003", 2, ""))
    beeld, koken = _koken(organisatie)
    assert ([w.id for w in koken.dragers], beeld.mensen) == (["m-0003"], 1)
    _, dag_eerder = _koken(organisatie, PEILDATUM - timedelta(1))
    assert [w.id for w in dag_eerder.dragers] == ["m-0001", "m-0003"]


def test_mensen_staan_op_naam_en_nooit_op_hoe_ze_ervoor_staan(tmp_path: Path) -> None:
    organisatie = _huis(tmp_path, ("m-0003", 1, ""), ("m-0001", 4, ""), ("m-0002", 2, ""))
    selectie = replace(kies(organisatie, Vraagstelling(), PEILDATUM), ids=("m-0002", "m-0003", "m-0001"))
    assert [rij.naam for rij in bereken_matrix(organisatie, selectie, PEILDATUM).rijen] == [
        "Mens 1",
        "Mens 2",
        "Mens 3",
    ]
