"""Het leerbudget klopt met een tweede, losse berekening, en op de grenzen van een jaar."""

from __future__ import annotations

import random
from dataclasses import fields
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.budget import Budgetstand, Maatstand
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.team import Team
from competentie_cli.rekenen.budget import bereken_budget, persoonsbudget
from competentie_cli.rekenen.inzet import bereken_ruimte
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.budgetgegevens import budgetdocument
from tests.rekenen import budgetorakel as orakel

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
PEILDATUM = date(2026, 11, 21)
Gegevens = dict[str, Any]


def _document(organisatie: Organisatie, peildatum: date, jaar: int) -> Gegevens:
    """Wat json zegt, met groepen en vormen op een volgorde die los staat van hun plaats."""
    selectie = kies(organisatie, Vraagstelling(), peildatum, iedereen=True)
    document = budgetdocument(bereken_budget(organisatie, selectie, peildatum, jaar), verlet=True)
    document["groepen"].sort(key=lambda g: (g["soort"], g["naam"] or "", g["id"] or ""))
    document["organisatie"]["vormen"].sort(key=lambda v: (v["groep"], v["vorm"] or ""))
    return {deel: document[deel] for deel in ("organisatie", "groepen", "medewerkers")}


def _bouw(m: orakel.Map) -> Organisatie:
    plannen: dict[str, tuple[Plan, ...]] = {}
    for ruw in m.plannen:
        plan = Plan.model_validate(ruw)
        samen = (*plannen.get(plan.medewerker, ()), plan)
        plannen[plan.medewerker] = tuple(sorted(samen, key=lambda p: p.periode.van))
    return Organisatie(
        instelling=Instelling.model_validate(m.instelling),
        functies={eigen: Functie.model_validate(ruw) for eigen, ruw in m.functies.items()},
        teams={eigen: Team.model_validate(ruw) for eigen, ruw in m.teams.items()},
        leeraanbod={eigen: Leeractiviteit.model_validate(ruw) for eigen, ruw in m.leeraanbod.items()},
        medewerkers={ruw["id"]: Medewerker.model_validate(ruw) for ruw in m.medewerkers},
        plannen=plannen,
    )


# tegenover de losse berekening


@pytest.mark.parametrize("jaar", [2025, 2026, 2027])
@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_elk_cijfer_van_de_voorbeelden_klopt_met_een_losse_berekening(huis: str, jaar: int) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    verwacht = orakel.document(orakel.lees(VOORBEELDEN / huis), PEILDATUM, jaar)
    assert _document(organisatie, PEILDATUM, jaar) == verwacht
    assert len(verwacht["medewerkers"]) > 20


@given(st.integers(0, 10**9))
def test_elk_cijfer_van_een_willekeurige_organisatie_klopt(zaad: int) -> None:
    m = willekeurig(random.Random(zaad))
    assert _document(_bouw(m), PEILDATUM, 2026) == orakel.document(m, PEILDATUM, 2026)


@given(st.integers(0, 10**9))
def test_wat_vrij_is_staat_ook_zo_in_het_ontwikkelplan(zaad: int) -> None:
    organisatie = _bouw(willekeurig(random.Random(zaad)))
    for persoon in organisatie.medewerkers.values():
        for plan in (None, *organisatie.plannen.get(persoon.id, ())):
            ruimte = bereken_ruimte(persoon, plan, organisatie, PEILDATUM)
            stand = persoonsbudget(persoon, organisatie, PEILDATUM, ruimte.jaar).stand
            assert (stand.bedrag.vrij, stand.uren.vrij) == (ruimte.vrij_bedrag, ruimte.vrije_uren)
            gebruikt = (ruimte.plan_bedrag + ruimte.elders_bedrag, ruimte.plan_uren + ruimte.elders_uren)
            assert (stand.bedrag.gebruikt, stand.uren.gebruikt) == gebruikt


@given(st.integers(0, 10**9))
def test_het_geheel_is_de_som_van_de_mensen_en_van_de_afdelingen_en_van_de_teams(zaad: int) -> None:
    organisatie = _bouw(willekeurig(random.Random(zaad)))
    selectie = kies(organisatie, Vraagstelling(), PEILDATUM, iedereen=True)
    overzicht = bereken_budget(organisatie, selectie, PEILDATUM, 2026)
    for soort in ("afdeling", "team"):
        standen = [g.stand for g in overzicht.groepen if g.soort == soort and g.stand]
        assert overzicht.totaal == sum(standen, Budgetstand())
    assert overzicht.totaal == sum((p.stand for p in overzicht.personen), Budgetstand())


VORMEN = ("werkplek", "coaching", "klassikaal", "e-learning")


def willekeurig(lot: random.Random) -> orakel.Map:
    """Een organisatie vol ontbrekende prijzen, dubbele budgetten en activiteiten op de rand van een jaar."""
    ids = [f"m-{n}" for n in range(lot.randint(1, 7))]
    uurkost: Gegevens = lot.choice([{}, {"standaard": "30"}, {"f": "40.50"}, {"f": "40", "standaard": "30"}])
    schaal = [{"niveau": "1", "naam": "Een"}, {"niveau": "2", "naam": "Twee"}]
    return orakel.Map(
        {"naam": "Huis", "land": "BE", "schaal": schaal, "uurkost": uurkost},
        {"f": {"id": "f", "naam": "Functie"}, "g": {"id": "g", "naam": "Andere"}},
        {
            "a": {"id": "a", "naam": "Ploeg A", "afdeling": "Noord"},
            "b": {"id": "b", "naam": "Ploeg B", "onderdeel_van": "a"},
            "c": {"id": "c", "naam": "Ploeg C"},
        },
        {f"l{n}": _activiteit(lot, f"l{n}") for n in range(4)},
        [_mens(lot, eigen) for eigen in ids],
        [_plan(lot, eigen, n) for eigen in ids for n in range(lot.randint(0, 2))],
    )


def _soms(lot: random.Random, **velden: Any) -> Gegevens:
    """Elk veld soms wel en soms niet."""
    return {veld: waarde for veld, waarde in velden.items() if lot.random() < 0.6}


def _getal(lot: random.Random) -> str:
    return lot.choice(["0", "4", "12.5", "80", "33.33"])


def _dag(lot: random.Random) -> str:
    randen = ["2025-12-31", "2026-01-01", "2026-11-21", "2026-11-22", "2026-12-31", "2027-01-01"]
    los = (date(2025, 10, 1) + timedelta(days=lot.randint(0, 500))).isoformat()
    return lot.choice([*randen, los])


def _uren(lot: random.Random) -> Any:
    return lot.choice([_getal(lot), {"werktijd": _getal(lot)}, {"werktijd": "2", "eigen_tijd": "3"}])


def _activiteit(lot: random.Random, eigen: str) -> Gegevens:
    kosten = lot.choice([_getal(lot), {"per_groep": "100"}, {"per_deelnemer": "10", "per_groep": "50"}])
    verplicht = lot.choice(["nee", "nee", "wet"])
    rest = _soms(
        lot,
        kosten=kosten,
        uren=_uren(lot),
        betaald_door=lot.choice(["budget", "organisatie"]),
        groep=lot.choice([{"max": "7"}, {"max": "7", "verwacht": "3"}]),
    )
    return {"id": eigen, "naam": eigen.upper(), "vorm": lot.choice(VORMEN), "verplicht": verplicht} | rest


def _mens(lot: random.Random, eigen: str) -> Gegevens:
    budget = [
        {"jaar": lot.choice(["2025", "2026", "2026"])} | _soms(lot, bedrag=_getal(lot), uren=_getal(lot))
        for _ in range(lot.randint(0, 3))
    ]
    rest = _soms(
        lot,
        team=lot.choice("abc"),
        contract=lot.choice([{"soort": "uitzend"}, {"uit_dienst": _dag(lot)}, {"in_dienst": _dag(lot)}]),
        afwezig=[{"van": "2026-01-01"}],
        zonder_scores={"sinds": "2026-01-01"},
    )
    gevolgd = [{"datum": _dag(lot)} | _wat(lot) for _ in range(lot.randint(0, 4))]
    for regel in gevolgd:
        regel |= _soms(lot, resultaat=lot.choice(["afgerond", "deels", "niet_verschenen"]))
    return {"id": eigen, "functie": lot.choice("fg"), "budget": budget, "gevolgd": gevolgd} | rest


def _wat(lot: random.Random) -> Gegevens:
    wat = lot.choice([{"leeractiviteit": f"l{lot.randint(0, 3)}"}, {"omschrijving": "Iets"}])
    betaler = lot.choice(["budget", "organisatie"])
    kan = {"vorm": lot.choice(VORMEN), "uren": _uren(lot), "kosten": _getal(lot), "betaald_door": betaler}
    return wat | _soms(lot, **kan)


def _plan(lot: random.Random, eigen: str, nummer: int) -> Gegevens:
    stand = ["gepland", "bezig", "afgerond", "vastgelopen", "gestopt"]
    acties = [
        _wat(lot)
        | _soms(lot, status=lot.choice(stand), in_gewoon_werk=lot.choice(["ja", "nee"]), eigen_tijd="5")
        for _ in range(lot.randint(0, 4))
    ]
    van = {"van": _dag(lot)}
    doelen = [{"id": "d1", "omschrijving": "Groeien", "acties": acties}]
    return {"id": f"{eigen}-p{nummer}", "medewerker": eigen, "periode": van, "doelen": doelen}


# één regel per grens


def _stand(
    *acties: Gegevens,
    gevolgd: tuple[Gegevens, ...] = (),
    budget: tuple[Gegevens, ...] = ({"jaar": "2026", "bedrag": "500", "uren": "40"},),
    van: str = "2026-01-01",
    jaar: int = 2026,
    peildatum: date = PEILDATUM,
) -> tuple[Maatstand, Maatstand]:
    """De stand in euro en in uren van één persoon; cursus kost 100 euro en 8 uur."""
    cursus = {"id": "cursus", "naam": "Cursus", "vorm": "klassikaal", "kosten": "100", "uren": "8"}
    mens = {"id": "m-1", "functie": "f", "budget": list(budget), "gevolgd": list(gevolgd)}
    doelen = [{"id": "d1", "omschrijving": "Groeien", "acties": list(acties)}]
    plannen = [{"medewerker": "m-1", "periode": {"van": van}, "doelen": doelen}] if acties else []
    schaal = [{"niveau": "1", "naam": "Een"}, {"niveau": "2", "naam": "Twee"}]
    instelling = {"naam": "Huis", "land": "BE", "schaal": schaal}
    organisatie = _bouw(orakel.Map(instelling, {}, {}, {"cursus": cursus}, [mens], plannen))
    stand = persoonsbudget(organisatie.medewerkers["m-1"], organisatie, peildatum, jaar).stand
    return stand.bedrag, stand.uren


def _kort(maat: Maatstand) -> tuple[Any, ...]:
    """Toegekend, afgesproken, los gevolgd, vrij, besteed."""
    sommen = (maat.afgesproken.waarde, maat.los_gevolgd.waarde, maat.vrij, maat.besteed.waarde)
    return (maat.toegekend, *sommen)


CURSUS: Gegevens = {"leeractiviteit": "cursus"}
GEVOLGD: Gegevens = {"leeractiviteit": "cursus", "datum": "2026-05-04", "kosten": "90", "uren": "7"}


def test_een_plan_dat_in_december_begint_valt_in_dat_jaar() -> None:
    assert _kort(_stand(CURSUS, van="2026-12-31")[0]) == (500, 100, 0, 400, 0)
    assert _kort(_stand(CURSUS, van="2027-01-01")[0]) == (500, 0, 0, 500, 0)
    budget = ({"jaar": "2027", "bedrag": "200"},)
    assert _kort(_stand(CURSUS, van="2027-01-01", budget=budget, jaar=2027)[0]) == (200, 100, 0, 100, 0)


@pytest.mark.parametrize(
    ("datum", "los"),
    [("2025-12-31", 0), ("2026-01-01", 90), ("2026-11-21", 90), ("2026-11-22", 0), ("2026-12-31", 0)],
)
def test_gevolgd_telt_in_zijn_jaar_en_tot_en_met_de_peildatum(datum: str, los: int) -> None:
    bedrag, _ = _stand(gevolgd=(GEVOLGD | {"datum": datum},))
    assert _kort(bedrag) == (500, 0, los, 500 - los, los)


def test_een_afgeronde_actie_die_ook_gevolgd_is_telt_een_keer() -> None:
    bedrag, uren = _stand(CURSUS | {"status": "afgerond"}, gevolgd=(GEVOLGD,))
    assert _kort(bedrag) == (500, 100, 0, 400, 100)
    assert _kort(uren) == (40, 8, 0, 32, 8)


@pytest.mark.parametrize("status", ["vastgelopen", "gestopt"])
def test_een_actie_die_stilviel_telt_niet_en_wat_gevolgd_is_dan_wel(status: str) -> None:
    assert _kort(_stand(CURSUS | {"status": status}, gevolgd=(GEVOLGD,))[0]) == (500, 0, 90, 410, 90)


def test_wat_in_het_gewone_werk_zit_vraagt_geen_uren_maar_wel_geld() -> None:
    bedrag, uren = _stand(CURSUS | {"in_gewoon_werk": "ja"})
    assert (_kort(bedrag), _kort(uren)) == ((500, 100, 0, 400, 0), (40, 0, 0, 40, 0))
    assert (uren.onbekend, bedrag.onbekend) == (0, 0)


def test_wat_op_de_actie_staat_gaat_voor_de_activiteit() -> None:
    bedrag, uren = _stand(CURSUS | {"kosten": "0", "uren": "2.5"})
    assert (_kort(bedrag), _kort(uren)) == ((500, 0, 0, 500, 0), (40, Decimal("2.5"), 0, Decimal("37.5"), 0))


def test_de_organisatie_betaalt_wat_zo_op_de_actie_of_in_het_register_staat() -> None:
    huis = {"betaald_door": "organisatie"}
    assert _kort(_stand(CURSUS | huis)[0]) == (500, 0, 0, 500, 0)
    assert _kort(_stand(gevolgd=(GEVOLGD | huis,))[0]) == (500, 0, 0, 500, 0)


def test_een_onbekende_prijs_is_geen_nul() -> None:
    iets = {"omschrijving": "Een dag meelopen"}
    bedrag, uren = _stand(iets)
    assert (_kort(bedrag), bedrag.onbekend) == ((500, None, 0, 500, 0), 1)
    assert (_kort(uren), uren.onbekend) == ((40, None, 0, 40, 0), 1)
    bedrag, _ = _stand(iets, CURSUS)
    assert (_kort(bedrag), bedrag.onbekend) == ((500, 100, 0, 400, 0), 1)


def test_twee_budgetten_in_een_jaar_tellen_samen_en_zonder_budget_is_er_geen_grens() -> None:
    twee = (
        {"jaar": "2026", "bedrag": "500"},
        {"jaar": "2026", "bedrag": "250"},
        {"jaar": "2025", "uren": "9"},
    )
    bedrag, uren = _stand(CURSUS, budget=twee)
    assert (_kort(bedrag), _kort(uren)) == ((750, 100, 0, 650, 0), (None, 8, 0, None, 0))
    assert (uren.zonder_grens, uren.overschreden, bedrag.zonder_grens) == (8, 0, 0)


def test_vrij_is_nooit_onder_nul_en_wat_te_veel_is_staat_apart() -> None:
    bedrag, _ = _stand(
        CURSUS, gevolgd=(GEVOLGD | {"leeractiviteit": "x"},), budget=({"jaar": "2026", "bedrag": "150"},)
    )
    assert (_kort(bedrag), bedrag.overschreden, bedrag.te_veel) == ((150, 100, 90, 0, 90), 40, 40)


def test_de_som_van_standen_telt_elk_veld_op() -> None:
    assert {veld.name for veld in fields(Maatstand)} == {
        "toegekend", "afgesproken", "los_gevolgd", "besteed", "te_veel", "zonder_grens",
    }  # fmt: skip
    een, _ = _stand(CURSUS)
    ander, _ = _stand(CURSUS, budget=())
    assert een + ander == ander + een
    assert _kort(een + ander) == (500, 200, 0, 300, 0)
