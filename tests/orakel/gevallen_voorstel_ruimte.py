"""Gevallen: wat in aanmerking komt, wat er van het budget over is en waarom iets open blijft."""

from __future__ import annotations

from typing import Any

from .bouw import Gegevens, eis, i, mens
from .voorstel_bouw import (
    ACTIEKOSTEN,
    ACTIES,
    ACTIEUREN,
    BEDRAG_OVER,
    GEDEKT,
    KOSTEN,
    NIET_HAALBAAR,
    OVER,
    REDENEN,
    UIT_BUDGET,
    UREN,
    UREN_OVER,
    VERLET,
    Voorstelgeval,
    actie,
    activiteit,
    geval,
    gevolgd,
    plan,
    rij,
)

BUDGET = {"jaar": 2026, "bedrag": 1000, "uren": 40}
# op niveau: zonder doelen is `over` wat de plannen overlaten
OP: dict[str, Any] = {"eisen": [eis("c1", 3)]}


def gevallen() -> list[Voorstelgeval]:
    """Alle gevallen over aanmerking, ruimte en redenen."""
    return [
        *_gedaan(),
        *_loopt(),
        *_voorbij(),
        *_budget(),
        *_plannen(),
        *_gevolgd(),
        *_organisatie(),
        *_redenen(),
    ]


def _vol(id_: str, **velden: Any) -> Gegevens:
    """Een activiteit die c1 een heel niveau verder brengt."""
    return activiteit(id_, rij("c1", "volledig"), **velden)


def _gedaan() -> list[Voorstelgeval]:
    zin = "Not eligible: done (`gevolgd` afgerond, itself or through `telt_voor`)"
    ketting = [_vol("a"), activiteit("x", telt_voor=["a"]), activiteit("y", telt_voor=["x"])]
    weg = {ACTIES: [], REDENEN: ["geen-aanbod"]}
    return [
        geval(naam, zin, weg if klaar else {ACTIES: ["a"], REDENEN: []}, leeraanbod=ketting, gevolgd=[post])
        for naam, post, klaar in (
            ("Wat gevolgd is hoeft niet nog eens", gevolgd("a", "2019-05-01", resultaat="afgerond"), True),
            ("Zonder resultaat is het afgerond", gevolgd("a", "2026-11-21"), True),
            ("Wat deels gevolgd is mag nog", gevolgd("a", "2026-05-01", resultaat="deels"), False),
            ("Wie er niet was mag nog", gevolgd("a", "2026-05-01", resultaat="niet_verschenen"), False),
            ("Wat morgen gevolgd wordt is nog niet gezien", gevolgd("a", "2026-11-22"), False),
            ("Wat meetelt door iets anders hoeft niet meer", gevolgd("x", "2026-05-01"), True),
            ("Meetellen gaat een stap ver", gevolgd("y", "2026-05-01"), False),
        )
    ]  # fmt: skip


def _loopt() -> list[Voorstelgeval]:
    zin = "Not eligible: running (an action bezig or afgerond in any plan)"
    oud = {"van": "2024-01-01", "tot": "2024-12-31", "status": "gesloten"}
    ander = [mens("m-1", beoordelingen=[i("leidinggevende", "2026-03-10", c1=3)]), mens("m-2")]
    return [
        *(geval(f"Een actie uit een oud plan die {status} is: {'nog' if mag else 'niet meer'} te kiezen", zin,
                {ACTIES: ["a"] if mag else []}, leeraanbod=[_vol("a")],
                plannen=[plan(actie("a", status), **oud)])
          for status, mag in (("gepland", True), ("vastgelopen", True), ("gestopt", True), ("bezig", False),
                              ("afgerond", False))),
        geval("Een plan van iemand anders houdt niets tegen", zin, {ACTIES: ["a"]}, mensen=ander,
              leeraanbod=[_vol("a")], plannen=[plan(actie("a", "bezig")) | {"medewerker": "m-2"}]),
        geval("Meetellen geldt niet voor een lopende actie",
              "`gevolgd` afgerond, itself or through `telt_voor`",
              {ACTIES: ["a"]}, leeraanbod=[_vol("a"), activiteit("x", telt_voor=["a"])],
              plannen=[plan(actie("x", "bezig"), **oud)]),
    ]  # fmt: skip


def _voorbij() -> list[Voorstelgeval]:
    zin = "or with only `data` before the peildatum"
    return [
        geval(naam, zin, {ACTIES: ["a"] if mag else []}, leeraanbod=[_vol("a", data=data)])
        for naam, data, mag in (
            ("Wat alleen gisteren en eerder was kan niet meer", ["2026-02-03", "2026-11-20"], False),
            ("Wat vandaag is kan nog", ["2026-11-21"], True),
            ("Een enkele latere datum is genoeg", ["2026-02-03", "2027-02-03"], True),
            ("Zonder data kan het altijd", [], True),
        )
    ]  # fmt: skip


def _budget() -> list[Voorstelgeval]:
    zin = "Bounds: `budget` of the plan's year (of several the sum), `bedrag` and `uren`"
    twee = [
        {"jaar": 2026, "bedrag": 100, "uren": 4},
        {"jaar": 2025, "bedrag": 900},
        {"jaar": 2026, "bedrag": "50.5"},
    ]
    dure = [_vol("a", kosten=5000, uren=500)]
    return [
        geval("Budgetten van het jaar tellen op", zin, {OVER: {"bedrag": "150.5", "uren": 4}}, **OP,
              budget=twee),
        geval("Een ander jaar is een ander budget", zin, {OVER: {"bedrag": 900, "uren": None}}, **OP,
              budget=twee, jaar=2025),
        geval("Zonder budget is er geen grens", "no budget = no bound",
              {ACTIES: ["a"], OVER: {"bedrag": None, "uren": None}},
              leeraanbod=dure),
        geval("Een budget van een ander jaar is geen grens", "no budget = no bound", {ACTIES: ["a"]},
              budget={"jaar": 2025, "bedrag": 0, "uren": 0}, leeraanbod=dure),
        geval("Een budget van 0 is wel een grens", zin, {ACTIES: [], REDENEN: ["geen-budget"]},
              budget={"jaar": 2026, "bedrag": 0}, leeraanbod=dure),
        geval("Alleen euro's begrenzen de uren niet", zin, {ACTIES: ["a"], OVER: {"bedrag": 0, "uren": None}},
              budget={"jaar": 2026, "bedrag": 5000}, leeraanbod=dure),
        geval("Alleen uren begrenzen de euro's niet", zin, {ACTIES: ["a"], OVER: {"bedrag": None, "uren": 0}},
              budget={"jaar": 2026, "uren": 500}, leeraanbod=dure),
        geval("Eigen tijd gaat niet van de uren", "`uren` (werktijd; eigen_tijd is shown apart)",
              {ACTIES: ["a"], UREN: 4, ACTIEUREN: [4], UREN_OVER: 0}, budget={"jaar": 2026, "uren": 4},
              leeraanbod=[_vol("a", uren={"werktijd": 4, "eigen_tijd": 90})]),
        # a en b samen kosten 101: de hele groei lukt niet, en a (klein) brengt minder dan b
        geval("De som van de gekozen activiteiten past in het budget", zin,
              {ACTIES: ["b"], GEDEKT: ["0.5"], KOSTEN: 60, BEDRAG_OVER: 40, REDENEN: ["geen-budget"]},
              budget={"jaar": 2026, "bedrag": 100},
              leeraanbod=[activiteit("a", rij("c1", "klein"), kosten=41),
                          activiteit("b", rij("c1"), kosten=60)]),
        geval("Wat onbekend is past altijd en blijft onbekend",
              "In the choice an unknown cost or number of hours counts 0; it is printed as null",
              {ACTIES: ["a"], ACTIEKOSTEN: [None], ACTIEUREN: [None], VERLET: [None], KOSTEN: 0, UREN: 0,
               OVER: {"bedrag": 0, "uren": 0}},
              budget={"jaar": 2026, "bedrag": 0, "uren": 0}, uurkost={"standaard": 38},
              leeraanbod=[_vol("a", kosten=None, uren=None)]),
    ]  # fmt: skip


def _plannen() -> list[Voorstelgeval]:
    zin = "less what plans whose `periode.van` lies in that year already carry"
    cursus = activiteit("x", kosten={"per_groep": 900}, groep={"verwacht": 8}, uren=12)
    statussen = [actie(None, status, kosten=10**n, uren=n + 1)
                 for n, status in enumerate((None, "bezig", "afgerond"))]  # fmt: skip
    los = [actie(None, status, kosten=500, uren=20) for status in ("gestopt", "vastgelopen")]
    return [
        # 1000 - (1 + 10 + 100), 40 - (1 + 2 + 3)
        geval("Gepland, bezig en afgerond gaan van het budget; gestopt en vastgelopen niet",
              "(gepland, bezig, afgerond; ...)", {OVER: {"bedrag": 889, "uren": 34}}, **OP, budget=BUDGET,
              plannen=[plan(*statussen, *los)]),
        geval("Wat in het gewone werk zit kost geen uren, wel geld", "`in_gewoon_werk` costs no hours",
              {OVER: {"bedrag": 950, "uren": 40}}, **OP, budget=BUDGET,
              plannen=[plan(actie(None, kosten=50, uren=8, in_gewoon_werk=True))]),
        # 900 / 8 = 112,50
        geval("Zonder eigen bedrag kost een actie wat de leeractiviteit kost", zin,
              {OVER: {"bedrag": "887.5", "uren": 28}}, **OP, budget=BUDGET, leeraanbod=[cursus],
              plannen=[plan(actie("x"))]),
        geval("Het eigen bedrag van een actie gaat voor",
              "Actual `uren`, `kosten` on an action override those of its leeractiviteit",
              {OVER: {"bedrag": 1000, "uren": 33}}, **OP, budget=BUDGET, leeraanbod=[cursus],
              plannen=[plan(actie("x", kosten=0, uren=7))]),
        geval("Een plan dat vorig jaar begon draagt niets van dit jaar", zin,
              {OVER: {"bedrag": 1000, "uren": 40}}, **OP, budget=BUDGET,
              plannen=[plan(actie(None, kosten=99, uren=9), van="2025-12-31", tot="2026-06-30")]),
        geval("Elk plan dat dit jaar begint draagt mee", zin, {OVER: {"bedrag": 900, "uren": 40}}, **OP,
              budget=BUDGET, plannen=[plan(actie(None, kosten=30), tot="2026-06-30", id="p1"),
                       plan(actie(None, kosten=70), van="2026-12-31", tot="2027-06-30", id="p2")]),
        geval("Er is nooit minder dan niets over", "never below 0", {OVER: {"bedrag": 0, "uren": 0}}, **OP,
              budget={"jaar": 2026, "bedrag": 10, "uren": 1}, plannen=[plan(actie(None, kosten=11, uren=2))]),
        # 1000 - 950 = 50 vrij: precies genoeg
        geval("Wat over is mag helemaal op", zin, {ACTIES: ["a"], KOSTEN: 50, BEDRAG_OVER: 0}, budget=BUDGET,
              leeraanbod=[_vol("a", kosten=50)], plannen=[plan(actie(None, kosten=950))]),
    ]  # fmt: skip


def _gevolgd() -> list[Voorstelgeval]:
    zin = "less `gevolgd` of that year paid from the budget that no such action names"
    aanbod = [activiteit("x", kosten=100, uren=5), activiteit("wet", kosten=100, uren=5, verplicht="wet")]
    g = {"kosten": 200, "uren": {"werktijd": 6}}
    geen, af = {"bedrag": 1000, "uren": 40}, {"bedrag": 800, "uren": 34}
    return [
        geval(naam, zin, {OVER: over}, **OP, budget=BUDGET, leeraanbod=aanbod, gevolgd=[post],
              plannen=plannen)
        for naam, post, plannen, over in (
            ("Wat dit jaar gevolgd is gaat van het budget", gevolgd("x", "2026-01-01", **g), [], af),
            ("Wat vorig jaar gevolgd is niet", gevolgd("x", "2025-12-31", **g), [], geen),
            ("Wat na de peildatum valt niet", gevolgd("x", "2026-11-22", **g), [], geen),
            ("Wat de organisatie betaalde niet",
             gevolgd("x", "2026-05-01", betaald_door="organisatie", **g), [], geen),
            ("Verplichte vorming niet", gevolgd("wet", "2026-05-01", **g), [], geen),
            ("Een vrije omschrijving ook", gevolgd(None, "2026-05-01", **g), [], af),
            ("Ook wie niet kwam heeft het gebruikt",
             gevolgd("x", "2026-05-01", resultaat="niet_verschenen", **g), [], af),
            ("Zonder eigen bedrag is het dat van de leeractiviteit", gevolgd("x", "2026-05-01"), [],
             {"bedrag": 900, "uren": 35}),
            # alleen de actie telt: 30 euro en 5 uur
            ("Wat een afgeronde actie noemt telt een keer", gevolgd("x", "2026-05-01", **g),
             [plan(actie("x", "afgerond", kosten=30))], {"bedrag": 970, "uren": 35}),
            ("Wat een gestopte actie noemt telt toch", gevolgd("x", "2026-05-01", **g),
             [plan(actie("x", "gestopt"))], af),
            # het plan van 2025 draagt niets van 2026 en noemt dus niets
            ("Wat een plan van een ander jaar noemt telt toch", gevolgd("x", "2026-05-01", **g),
             [plan(actie("x", "afgerond"), van="2025-01-01", tot="2025-12-31")], af),
        )
    ]  # fmt: skip


def _organisatie() -> list[Voorstelgeval]:
    zin = "Activities that the organisation pays (`verplicht` other than nee, or `betaald_door: organisatie`)"
    op = {"jaar": 2026, "bedrag": 0, "uren": 0}
    verwacht = {ACTIES: ["a"], ACTIEKOSTEN: [300], ACTIEUREN: [16], UIT_BUDGET: [False], KOSTEN: 0, UREN: 0,
                OVER: {"bedrag": 0, "uren": 0}, VERLET: [608]}  # fmt: skip
    return [
        *(geval(naam, zin, verwacht, budget=op, uurkost={"standaard": 38},
                leeraanbod=[_vol("a", kosten=300, uren=16, **velden)])
          for naam, velden in (
              ("Wat de organisatie betaalt kost het eigen budget niets", {"betaald_door": "organisatie"}),
              ("Wat de functie verplicht ook niet", {"verplicht": "functie"}),
              ("Wat de cao verplicht ook niet", {"verplicht": "cao", "betaald_door": "budget"}))),
        geval("Niet verplicht komt uit het budget", zin, {ACTIES: [], REDENEN: ["geen-budget"]}, budget=op,
              leeraanbod=[_vol("a", kosten=300, verplicht="nee")]),
        geval("Een geplande verplichte vorming gaat niet van het budget", zin,
              {OVER: {"bedrag": 1000, "uren": 40}},
              **OP, budget=BUDGET, leeraanbod=[activiteit("x", kosten=80, uren=3, verplicht="wet")],
              plannen=[plan(actie("x", "gepland"))]),
    ]  # fmt: skip


def _redenen() -> list[Voorstelgeval]:
    zin = "the first reason that holds for the eligible rows not chosen that lead past huidig"
    krap = {"jaar": 2026, "bedrag": 100, "uren": 10}
    hoog, duur, lang = _hoog("hoog"), _vol("duur", kosten="100.01"), _vol("lang", uren="10.25")
    return [
        geval(naam, zin, {NIET_HAALBAAR: [{"competentie": "c1", "reden": reden}], ACTIES: acties},
              budget=krap, leeraanbod=aanbod)
        for naam, aanbod, reden, acties in (
            ("Zonder aanbod is er geen aanbod", [], "geen-aanbod", []),
            ("Wat al gekozen is telt niet als aanbod", [activiteit("a", rij("c1"))], "geen-aanbod", ["a"]),
            ("Wat te hoog begint is een te hoge instap", [hoog], "instap-te-hoog", []),
            ("Een cent te duur is geen budget", [duur], "geen-budget", []),
            ("Te hoog en te duur samen is geen budget", [hoog, duur], "geen-budget", []),
            ("Een kwartier te lang is geen uren", [lang], "geen-uren", []),
            # duur valt af op geld; wat betaalbaar is, vraagt te veel uren
            ("Te duur en te lang samen is geen uren", [duur, lang], "geen-uren", []),
            ("Te duur en te lang in een is geen budget", [_vol("beide", kosten=101, uren=11)],
             "geen-budget", []),
            # een half niveau voor 60; voor de rest is nog 40 over
            ("Wat na de keuze over is beslist",
             [activiteit("a", rij("c1"), kosten=60), _vol("b", kosten=200),
              activiteit("c", rij("c1", "klein"), kosten=41)],
             "geen-budget", ["a"]),
        )
    ]  # fmt: skip


def _hoog(id_: str) -> Gegevens:
    """Een activiteit voor wie voor c1 al op 4 staat."""
    return activiteit(id_, rij("c1", "volledig", van=4))
