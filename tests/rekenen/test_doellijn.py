"""De doellijn klopt met een tweede, losse telling, op de grens van elke dag, en verklapt niets."""

from __future__ import annotations

import json
import tempfile
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from competentie_cli.domein.doeltak import Indicatorstand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.visie import Meting
from competentie_cli.rekenen.doellijn import bereken_doellijn, van_doel
from competentie_cli.rekenen.doellijn.leren import eerste_dag
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.doellijngegevens import doellijndocument_json
from competentie_cli.weergave.gegevens import als_json
from tests.conftest import bouw_organisatie
from tests.orakel.basis import plus_maanden
from tests.orakel.organisaties import organisaties, peildatum_van, schrijf
from tests.rekenen import doellijnorakel as orakel
from tests.rekenen.doellijnhulp import PEILDATUM, bouw_huis, lijn_van

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
Gegevens = dict[str, Any]


def _document(organisatie: Organisatie, peildatum: date) -> Gegevens:
    """Wat json in een werkbeeld zegt, in de vorm van het orakel."""
    lijn = bereken_doellijn(Peiling(organisatie, peildatum), intern=True)
    d = json.loads(als_json(doellijndocument_json(lijn, 5)), parse_float=Decimal)
    werk = ("popdoelen", "mensen_met_popdoel", "acties")

    def kies(uit: Gegevens, *velden: str) -> Gegevens:
        return {veld: uit[veld] for veld in velden}

    def competentie(c: Gegevens) -> Gegevens:
        namen = {"leeraanbod": sorted(c["leeraanbod"])}
        return kies(c, "mensen", *werk, "hermeting") | namen

    def tak(t: Gegevens) -> Gegevens:
        competenties = {c["id"]: competentie(c) for c in t["competenties"]}
        eigen = {"daarnaast": kies(t["daarnaast"], *werk), "competenties": competenties}
        return kies(t, *werk, "hermeting") | eigen

    leren = d["leren"]
    return {
        "doelen": {t["id"]: tak(t) for t in d["doelen"]},
        "los": kies(d["zonder_strategisch_doel"], *werk, "herkomst"),
        "gevolgd": {g: leren["gevolgd"][g] for g in ("doel", "verplicht", "geen_doel", "niet_bekend")},
        "kern": {
            k["competentie"]: [(p["datum"], p["bekend"] or 0, p["op_niveau"] or 0) for p in k["peilingen"]]
            for k in d["kern"]
        },
        "aanbod_zonder_doel": sorted(v["id"] for v in leren["aanbod_zonder_doel"]),
        "verplicht_zonder_doel": sorted(v["id"] for v in leren["verplicht_zonder_doel"]),
        "kern_zonder_doel": [v["id"] for v in d["onderbrekingen"]["kern_zonder_doel"]],
    }


# tegenover de losse telling


@pytest.mark.parametrize("peildatum", [PEILDATUM, date(2025, 12, 15)])
@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_elk_cijfer_van_de_voorbeelden_klopt_met_een_losse_telling(huis: str, peildatum: date) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    verwacht = orakel.document(orakel.lees(VOORBEELDEN / huis), peildatum)
    assert _document(organisatie, peildatum) == verwacht
    assert len(verwacht["doelen"]) == 4


@st.composite
def _met_plannen(draw: DrawFn) -> Gegevens:
    """Een willekeurige organisatie met leeraanbod, plannen en een vormingsregister."""
    o: Gegevens = draw(organisaties())
    dag = peildatum_van(o)
    competenties = [c["id"] for c in o["competenties"]]
    doelen = [d["id"] for d in (o.get("visie") or {}).get("doelen") or []]

    def kies(opties: Any) -> Any:
        return draw(st.sampled_from(opties))

    def datum() -> date:
        maanden = kies((0, 0, 1, -1, 12, -12, 24, 3))
        return plus_maanden(dag, maanden) + timedelta(kies((0, 0, 1, -1)))

    def activiteit(eigen: str) -> Gegevens:
        rijen = [{"competentie": kies(competenties), "naar": o["organisatie"]["schaal"][-1]["niveau"]}]
        basis = {"id": eigen, "naam": eigen.upper(), "vorm": kies(("werkplek", "coaching", "klassikaal"))}
        return basis | {"ontwikkelt": kies(([], rijen)), "verplicht": kies(("nee", "nee", "wet"))}

    def actie() -> Gegevens:
        bron = kies(({"leeractiviteit": "a1"}, {"omschrijving": "Iets"}))
        vorm = kies(({}, {}, {"vorm": "stage"}, {"vorm": "e-learning"}))
        return bron | vorm | {"status": kies(("gepland", "afgerond", "gestopt"))}

    def doel() -> Gegevens:
        over = kies(({"competentie": kies(competenties)}, {"omschrijving": "Iets"}))
        dient = {"strategisch_doel": kies(doelen)} if doelen and kies((True, False)) else {}
        status = {"status": kies(("open", "bezig", "behaald", "niet", "vervallen"))}
        data = kies(({}, {"tegen": datum()}, {"tegen": datum(), "status_op": datum()}))
        herkomst = kies(({}, {"herkomst": "eigen"}, {"herkomst": ["kloof", "ambitie"]}))
        return over | dient | status | data | herkomst | {"acties": [actie() for _ in range(kies((0, 1, 2)))]}

    def plan(wie: str) -> Gegevens:
        statussen = ("concept", "ondertekend", "lopend", "lopend", "gepauzeerd", "geevalueerd", "gesloten")
        van, tot = sorted((datum(), datum()))
        akkoord = kies(({}, {"akkoord": {"medewerker": datum()}}))
        periode = {"van": van} | kies(({}, {"tot": tot}))
        doelen = [doel() for _ in range(kies((1, 2)))]
        return {"medewerker": wie, "periode": periode, "status": kies(statussen), "doelen": doelen} | akkoord

    def gevolgd() -> Gegevens:
        bron = kies(({"leeractiviteit": "a1"}, {"leeractiviteit": "a2"}, {"omschrijving": "Iets"}))
        return bron | {"datum": datum(), "resultaat": kies(("afgerond", "deels", "niet_verschenen"))}

    for persoon in o["medewerkers"]:
        persoon["gevolgd"] = [gevolgd() for _ in range(kies((0, 1, 2)))] or None
    plannen = [plan(persoon["id"]) for persoon in o["medewerkers"] if kies((True, True, False))]
    return o | {"leeractiviteiten": [activiteit("a1"), activiteit("a2")], "plannen": plannen}


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(_met_plannen())
def test_elk_cijfer_van_een_willekeurige_organisatie_klopt(o: Gegevens) -> None:
    with tempfile.TemporaryDirectory() as map_:
        schrijf(o, Path(map_))
        organisatie = vereis_organisatie(open_map(Path(map_)))
    assert organisatie.fouten == 0
    assert _document(organisatie, peildatum_van(o)) == orakel.document(o, peildatum_van(o))


# één doel


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
@pytest.mark.parametrize("intern", [True, False])
def test_een_doel_apart_heeft_dezelfde_cijfers_als_in_het_geheel(huis: str, intern: bool) -> None:
    geheel = bereken_doellijn(
        Peiling(vereis_organisatie(open_map(VOORBEELDEN / huis)), PEILDATUM), intern=intern
    )
    for tak in geheel.doelen:
        deel = van_doel(geheel, tak.id)
        assert deel.doelen == (tak,)
        assert set(deel.kern) <= set(geheel.kern)
        assert (deel.los, deel.leren, deel.doel) == (None, None, tak.id)
        assert {v.doel for v in deel.breuken.zonder_plan} <= {tak.id}


# indicatoren

_INDICATOR = """\
doelen:
  - id: blijven
    naam: Willen blijven
    indicatoren:
      - {tekst: Verloop, nulmeting: 14, streef: 9, metingen: [
          {datum: 2026-11-22, waarde: 9}, {datum: 2026-11-21, waarde: 12}, {datum: 2025-06-30, waarde: 15}]}
      - {tekst: Zonder meting, nulmeting: 1, streef: 2}
      - {tekst: Zonder weg, nulmeting: 3, streef: 3, metingen: [{datum: 2026-01-01, waarde: 3}]}
      - Een zin.
"""


def test_een_indicator_ziet_metingen_tot_en_met_de_peildatum_op_volgorde(tmp_path: Path) -> None:
    lijn = lijn_van(bouw_organisatie(tmp_path, visie=_INDICATOR))
    drie, negen = Decimal(3), Decimal(9)
    metingen = (
        Meting(datum=date(2025, 6, 30), waarde=Decimal(15)),
        Meting(datum=date(2026, 11, 21), waarde=Decimal(12)),
    )
    zonder_weg = (Meting(datum=date(2026, 1, 1), waarde=drie),)
    assert lijn.doelen[0].indicatoren == (
        Indicatorstand("Verloop", Decimal(14), negen, metingen, Decimal("0.4")),
        Indicatorstand("Zonder meting", Decimal(1), Decimal(2)),
        Indicatorstand("Zonder weg", drie, drie, zonder_weg),
        Indicatorstand("Een zin."),
    )


# de grens van een dag


@pytest.mark.parametrize(
    ("plan", "verwacht"),
    [
        ("periode: {van: 2026-01-01, tot: 2026-11-21}\nstatus: lopend", 1),
        ("periode: {van: 2026-01-01, tot: 2026-11-20}\nstatus: lopend", 0),
        ("periode: {van: 2027-01-01}\nstatus: ondertekend", 1),
        ("periode: {van: 2026-01-01}\nstatus: besproken", 0),
        ("periode: {van: 2026-01-01}\nstatus: geevalueerd", 0),
        ("periode: {van: 2026-01-01}\nstatus: gepauzeerd", 1),
    ],
)
def test_een_popdoel_loopt_tot_en_met_de_laatste_dag_van_een_getekend_plan(
    tmp_path: Path, plan: str, verwacht: int
) -> None:
    lijn = lijn_van(bouw_huis(tmp_path, f"{plan}\ndoelen: [{{competentie: c}}]"))
    assert [tak.werk.doelen for tak in lijn.doelen] == [verwacht, 0, 0]


def test_een_plan_telt_pas_vanaf_de_dag_van_de_handtekening(tmp_path: Path) -> None:
    map_ = bouw_huis(tmp_path, "periode: {van: 2026-01-01}\nstatus: lopend\ndoelen: [{competentie: c}]")
    tellen = [lijn_van(map_, peildatum=date(2026, 1, dag)).doelen[0].werk.doelen for dag in (4, 5)]
    assert tellen == [0, 1]


@pytest.mark.parametrize(
    ("doel", "verwacht"),
    [
        ("status: vervallen", 0),
        ("status: vervallen, status_op: 2026-11-21", 0),
        ("status: vervallen, status_op: 2026-11-22", 1),
        ("status: behaald, status_op: 2026-11-01", 1),
    ],
)
def test_een_doel_vervalt_vanaf_de_dag_die_erbij_staat(tmp_path: Path, doel: str, verwacht: int) -> None:
    plan = f"periode: {{van: 2026-01-01}}\nstatus: lopend\ndoelen: [{{competentie: c, {doel}}}]"
    assert lijn_van(bouw_huis(tmp_path, plan)).doelen[0].werk.doelen == verwacht


@pytest.mark.parametrize(
    ("doel", "gezien", "verwacht"),
    [
        ("tegen: 2026-11-21", "2026-11-21", (0, 0)),
        ("tegen: 2026-11-20", "2026-11-19", (1, 0)),
        ("tegen: 2026-11-20", "2026-11-20", (1, 1)),
        ("tegen: 2027-01-01, status: behaald, status_op: 2026-10-01", "2026-10-01", (1, 1)),
        ("tegen: 2026-09-01, status: niet", "2026-08-31", (1, 0)),
        ("status: behaald", "2026-10-01", (0, 0)),
        ("tegen: 2026-09-01, status: vervallen", "2026-10-01", (0, 0)),
    ],
)
def test_opnieuw_gemeten_is_een_inschatting_van_op_of_na_het_einde_van_het_doel(
    tmp_path: Path, doel: str, gezien: str, verwacht: tuple[int, int]
) -> None:
    plan = f"periode: {{van: 2026-01-01}}\nstatus: lopend\ndoelen: [{{competentie: c, {doel}}}]"
    inschatting = f"[{{datum: {gezien}, bron: leidinggevende, niveaus: {{c: 2}}}}]"
    hermeting = lijn_van(bouw_huis(tmp_path, plan, beoordelingen=inschatting)).doelen[0].hermeting
    assert (hermeting.mensen, hermeting.opnieuw) == verwacht


def test_wat_gevolgd_werd_telt_twaalf_maanden_tot_en_met_de_peildatum(tmp_path: Path) -> None:
    dagen = ("2025-11-21", "2025-11-22", "2026-11-21", "2026-11-22")
    regels = ", ".join(f"{{omschrijving: Iets, datum: {dag}}}" for dag in dagen)
    lijn = lijn_van(bouw_huis(tmp_path, "periode: {van: 2026-01-01}", gevolgd=f"[{regels}]"))
    assert lijn.leren is not None
    assert [(g.grond, g.keren) for g in lijn.leren.gevolgd] == [
        ("doel", 0),
        ("verplicht", 0),
        ("geen_doel", 0),
        ("niet_bekend", 2),
    ]
    assert eerste_dag(date(2028, 2, 29)) == date(2027, 3, 1)


def test_elke_onderbreking_wordt_gevonden(tmp_path: Path) -> None:
    breuken = lijn_van(bouw_huis(tmp_path, "periode: {van: 2026-01-01}\nstatus: concept")).breuken
    gevonden = {veld: [v.id for v in getattr(breuken, veld)] for veld in type(breuken).__slots__}
    assert gevonden == {
        "zonder_competenties": ["leeg"],
        "niemand": ["d", "leeg", "ander"],
        "zonder_actie": [],
        "niet_gevraagd": ["niemands"],
        "straks_gevraagd": ["straks"],
        "zonder_plan": ["c"],
        "zonder_aanbod": ["c", "straks"],
        "kern_zonder_doel": ["k"],
        "kern_zonder_aanbod": ["k"],
    }


def test_een_doel_met_popdoelen_maar_zonder_acties_is_een_onderbreking(tmp_path: Path) -> None:
    plan = "periode: {van: 2026-01-01}\nstatus: lopend\ndoelen: [{competentie: c, acties: [%s]}]"
    stil = lijn_van(bouw_huis(tmp_path / "stil", plan % "{omschrijving: Iets, status: gestopt}")).breuken
    bezig = lijn_van(bouw_huis(tmp_path / "bezig", plan % "{omschrijving: Iets}")).breuken
    assert ([v.id for v in stil.zonder_actie], bezig.zonder_actie) == (["d"], ())
