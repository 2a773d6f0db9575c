"""De doellijn klopt met een tweede, losse telling, op de grens van elke dag, en verklapt niets."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from competentie_cli.domein.doellijn import Doellijn, Indicatorstand, Stilte
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.visie import Meting
from competentie_cli.rekenen.doellijn import bereken_doellijn, van_doel
from competentie_cli.rekenen.doellijn.cellen import Telling, Uitkomst
from competentie_cli.rekenen.doellijn.leren import eerste_dag
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.doellijngegevens import doellijndocument_json
from competentie_cli.weergave.gegevens import als_json
from tests.conftest import bouw_organisatie
from tests.orakel.basis import plus_maanden
from tests.orakel.organisaties import organisaties, peildatum_van, schrijf
from tests.rekenen import doellijnorakel as orakel

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
PEILDATUM = date(2026, 11, 21)
Gegevens = dict[str, Any]


def _document(organisatie: Organisatie, peildatum: date) -> Gegevens:
    """Wat json in een werkbeeld zegt, in de vorm van het orakel."""
    lijn = bereken_doellijn(organisatie, peildatum, intern=True)
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


@pytest.mark.parametrize("peildatum", [PEILDATUM, date(2025, 12, 15), date(2027, 2, 28)])
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


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
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
    geheel = bereken_doellijn(vereis_organisatie(open_map(VOORBEELDEN / huis)), PEILDATUM, intern=intern)
    for tak in geheel.doelen:
        deel = van_doel(geheel, tak.id)
        assert deel.doelen == (tak,)
        assert set(deel.kern) <= set(geheel.kern)
        assert (deel.los, deel.leren, deel.doel) == (None, None, tak.id)
        assert {v.doel for v in deel.breuken.zonder_plan} <= {tak.id}
