"""Gevallen: wat een activiteit brengt en welke er gekozen worden, een geval per doel (1) tot (7)."""

from __future__ import annotations

from typing import Any

from .bouw import Gegevens, eis
from .voorstel_bouw import (
    ACTIEKOSTEN,
    ACTIES,
    ACTIES_VOOR,
    GEDEKT,
    KOSTEN,
    NIET_HAALBAAR,
    REDENEN,
    Voorstelgeval,
    activiteit,
    geval,
    rij,
)

TWEE = [eis("c1", 4, 2), eis("c2", 4)]
DRIE = [eis("c1", 4, 3), eis("c2", 4, 2), eis("c3", 4)]
C12 = {"c1": 3, "c2": 3}
C123 = {**C12, "c3": 3}


def gevallen() -> list[Voorstelgeval]:
    """Alle gevallen over bijdragen en keuzes."""
    return [
        *_bijdragen(), *_helpen(), *_hoogstens_vijf(), *_groei_eerst(), *_stappen(), *_kosten(), *_uren(),
        *_voorkeuren(), *_minste(), *_ids(),
    ]  # fmt: skip


def _vol(id_: str, **velden: Any) -> Gegevens:
    """Een activiteit die c1 een heel niveau verder brengt."""
    return activiteit(id_, rij("c1", "volledig"), **velden)


def _half(id_: str, **velden: Any) -> Gegevens:
    """Een activiteit die c1 een half niveau verder brengt."""
    return activiteit(id_, rij("c1", "deel"), **velden)


def _bijdragen() -> list[Voorstelgeval]:
    zin = "it brings its `bijdrage` (0,25 / 0,5 / 1; never past `naar`)"
    een = [
        ("Klein is een kwart niveau", [rij("c1", "klein")], 3, "0.25"),
        ("Zonder bijdrage is het een half niveau", [rij("c1")], 3, "0.5"),
        ("Volledig is een heel niveau", [rij("c1", "volledig")], 3, 1),
        # 2,5 - 2,33 = 0,17, minder dan het hele niveau
        ("Een activiteit brengt niemand voorbij haar eigen niveau", [rij("c1", "volledig", naar="2.5")],
         "2.33", "0.17"),
        # een kwart uit de eerste rij, 3,4 - 3 = 0,4 uit de tweede; de grootste, niet de som
        ("Van twee rijen telt de grootste", [rij("c1", "klein"), rij("c1", "volledig", naar="3.4")], 3,
         "0.4"),
        # de tweede rij brengt meer maar begint te hoog
        ("Een rij die te hoog begint telt niet mee", [rij("c1", "klein"), rij("c1", "volledig", van=4)], 3,
         "0.25"),
        ("Meer dan gevraagd is niet nodig", [rij("c1", "volledig")], "3.5", "0.5"),
    ]  # fmt: skip
    return [
        *(geval(naam, zin, {ACTIES: ["a"], GEDEKT: [gedekt]}, nu={"c1": nu},
                leeraanbod=[activiteit("a", *rijen)])
          for naam, rijen, nu, gedekt in een),
        geval("Bijdragen tellen op tot hoogstens de groei", "contributions add up to at most g",
              # 0,5 + 0,25 is precies de 0,75 die ontbreekt
              {ACTIES: ["a", "b"], GEDEKT: ["0.75"], NIET_HAALBAAR: []}, nu={"c1": "3.25"},
              leeraanbod=[_half("a"), activiteit("b", rij("c1", "klein"))]),
        # elk brengt 3,1 - 3 = 0,1, samen 0,2: de grens geldt per rij vanaf huidig
        geval("Voorbij naar wordt per rij gerekend", zin, {ACTIES: ["a", "b"], GEDEKT: ["0.2"]},
              leeraanbod=[activiteit(id_, rij("c1", "volledig", naar="3.1")) for id_ in "ab"]),
    ]  # fmt: skip


def _helpen() -> list[Voorstelgeval]:
    zin = "An activity row helps a goal when `van` <= huidig (absent: any) and `naar` > huidig"
    return [
        geval(naam, zin, {ACTIES: acties, REDENEN: redenen}, leeraanbod=[activiteit("a", een)])
        for naam, een, acties, redenen in (
            ("Precies op het instapniveau helpt", rij("c1", "volledig", van=3), ["a"], []),
            ("Een honderdste onder het instapniveau helpt niet", rij("c1", "volledig", van="3.01"), [],
             ["instap-te-hoog"]),
            ("Tot aan het eigen niveau helpt niet", rij("c1", "volledig", naar=3), [], ["geen-aanbod"]),
            ("Een honderdste erboven helpt een honderdste", rij("c1", "volledig", naar="3.01"), ["a"],
             ["geen-aanbod"]),
        )
    ] + [
        geval("Wat geen enkel doel helpt wordt niet gekozen",
              "Only activities that help at least one goal are eligible; the budget need not be spent",
              {ACTIES: [], KOSTEN: 0}, eisen=[eis("c1", 3)], budget={"jaar": 2026, "bedrag": 500, "uren": 40},
              leeraanbod=[_vol("a", vorm="werkplek")], leervoorkeuren=["werkplek"]),
        geval("Een activiteit noemt de doelen die ze helpt in hun volgorde",
              "their `doelen` in the order of the goals",
              {ACTIES: ["a"], ACTIES_VOOR: [["c2", "c1"]], GEDEKT: [1, "0.5"]},
              eisen=[eis("c1", 4), eis("c2", 4, 2)], nu=C12,
              leeraanbod=[activiteit("a", rij("c1"), rij("c2", "volledig"), rij("c3"))]),
    ]  # fmt: skip


def _hoogstens_vijf() -> list[Voorstelgeval]:
    klein = [activiteit(f"{c}-{n}", rij(c, "klein")) for c in ("c1", "c2") for n in range(1, 5)]
    return [
        # vier kwarten vullen doel 1; er is nog een plaats voor doel 2, en geld of tijd is het probleem niet
        geval("Er zijn hoogstens vijf activiteiten", "Choose at most five activities",
              {ACTIES: ["c1-1", "c1-2", "c1-3", "c1-4", "c2-1"], GEDEKT: [1, "0.25"],
               NIET_HAALBAAR: [{"competentie": "c2", "reden": "past-niet-samen"}]},
              eisen=TWEE, nu=C12, leeraanbod=klein),
    ]  # fmt: skip


def _groei_eerst() -> list[Voorstelgeval]:
    zin = "(1) the growth of goal 1 is largest, then of goal 2, then of goal 3 (strictly by priority)"
    op = [activiteit("op", rij("c1", "volledig"), rij("c2", "klein"), kosten=900, uren=90)]
    return [
        # een half niveau voor doel 1 gaat voor een heel niveau voor doel 2
        geval("Doel 1 gaat voor doel 2, hoeveel doel 2 ook zou winnen", zin,
              {ACTIES: ["a"], GEDEKT: ["0.5", 0], REDENEN: ["geen-aanbod", "geen-budget"]},
              eisen=TWEE, nu=C12, budget={"jaar": 2026, "bedrag": 100},
              leeraanbod=[_half("a", kosten=100), activiteit("b", rij("c2", "volledig"), kosten=100)]),
        # voor doel 1 zijn ze gelijk; een kwart voor doel 2 mag 900 euro en 90 uur kosten
        geval("Een kwart voor doel 2 gaat voor de kosten", zin, {ACTIES: ["op"], GEDEKT: [1, "0.25"]},
              eisen=TWEE, nu=C12, leeraanbod=[*op, _vol("gratis")]),
        # doel 1 en 2 zijn gelijk; c wint voor doel 3 een half niveau, b wint niets
        geval("Doel 3 beslist als doel 1 en 2 gelijk zijn", zin,
              {ACTIES: ["a", "c"], GEDEKT: [1, "0.5", "0.5"]},
              eisen=DRIE, nu=C123, budget={"jaar": 2026, "bedrag": 100},
              leeraanbod=[_vol("a"), activiteit("b", rij("c2"), kosten=50),
                          activiteit("c", rij("c2"), rij("c3"), kosten=100)]),
    ]  # fmt: skip


def _stappen() -> list[Voorstelgeval]:
    zin = "(2) as many goals as possible have a step on the workplace or with others"
    geen = ("e-learning", "zelfstudie", "klassikaal", "blended", "congres", "infomoment", "evc", "andere")
    wel = ("werkplek", "oefenen", "stage", "coaching", "mentoraat", "intervisie", "supervisie")
    return [
        *(geval(f"{vorm.capitalize()} is een stap op de werkplek of met anderen, ook als het meer kost", zin,
                {ACTIES: ["b"]}, leeraanbod=[_vol("a"), _vol("b", vorm=vorm, kosten=300, uren=30)])
          for vorm in wel),
        *(geval(f"{vorm.capitalize()} is geen stap op de werkplek of met anderen", zin,
                {ACTIES: ["a"]}, leeraanbod=[_vol("a"), _vol("b", vorm=vorm, kosten=300, uren=30)])
          for vorm in geen),
        # a geeft de hele groei; b brengt niets meer, maar wel een stap, en die gaat voor de kosten
        geval("Een stap komt erbij ook als de groei al rond is", zin,
              {ACTIES: ["a", "b"], GEDEKT: [1], KOSTEN: 40},
              leeraanbod=[_vol("a"), activiteit("b", rij("c1", "klein"), vorm="oefenen", kosten=40)]),
        # een coaching voor beide doelen geeft twee doelen een stap, een per doel ook; een kost minder
        geval("Een stap telt per doel, niet per activiteit", zin, {ACTIES: ["a1", "a2", "samen"]},
              eisen=TWEE, nu=C12,
              leeraanbod=[_vol("a1"), activiteit("a2", rij("c2", "volledig")),
                          activiteit("samen", rij("c1", "klein"), rij("c2", "klein"), vorm="coaching",
                                     kosten=30),
                          activiteit("los-1", rij("c1", "klein"), vorm="coaching", kosten=20),
                          activiteit("los-2", rij("c2", "klein"), vorm="coaching", kosten=20)]),
    ]  # fmt: skip


def _kosten() -> list[Voorstelgeval]:
    zin = "(3) the lowest cost in whole cents (half up per activity)"
    groep = {"per_groep": 900}
    return [
        geval("Een cent goedkoper wint, hoeveel uren het ook vraagt", zin, {ACTIES: ["b"], KOSTEN: "99.99"},
              leeraanbod=[_vol("a", kosten=100, uren=1), _vol("b", kosten="99.99", uren=99)]),
        # 100,01 / 2 = 50,005 wordt 50,01: gelijk aan b, en dan beslissen de uren
        geval("Een halve cent gaat naar boven voor er vergeleken wordt", zin,
              {ACTIES: ["b"], KOSTEN: "50.01"},
              leeraanbod=[_vol("a", kosten={"per_groep": "100.01"}, groep={"verwacht": 2}, uren=10),
                          _vol("b", kosten="50.01", uren=9)]),
        # 2 x (0,01 / 2 -> 0,01) = 0,02 tegen een keer 0,02: gelijk, en dan is een activiteit minder beter;
        # wie pas na het optellen afrondt, vindt 0,01
        geval("Er wordt per activiteit afgerond, niet over de som", zin, {ACTIES: ["vol"], KOSTEN: "0.02"},
              leervoorkeuren=["klassikaal"],
              leeraanbod=[_half(id_, kosten={"per_groep": "0.01"}, groep={"verwacht": 2}) for id_ in "ab"]
              + [_vol("vol", kosten="0.02")]),
        geval("De prijs per deelnemer komt bij het deel van de groepsprijs",
              "per_deelnemer + per_groep / (groep.verwacht, else groep.max, else 1)",
              # 10 + 900 / 8; 900 / 10; 900; 100 / 3 = 33,33
              {ACTIES: ["a", "b", "c", "d"], ACTIEKOSTEN: ["122.5", 90, 900, "33.33"]},
              leeraanbod=[activiteit("a", rij("c1", "klein"), kosten={"per_deelnemer": 10, **groep},
                                     groep={"min": 4, "verwacht": 8, "max": 10}),
                          activiteit("b", rij("c1", "klein"), kosten=groep, groep={"min": 4, "max": 10}),
                          activiteit("c", rij("c1", "klein"), kosten=groep, groep={"min": 4}),
                          activiteit("d", rij("c1", "klein"), kosten={"per_groep": 100}, groep={"max": 3})]),
        # gekocht door de organisatie kost 0 in de keuze, dus a wint van 1 cent
        geval("Wat de organisatie betaalt kost niets in de keuze", "cost aim 3 nothing",
              {ACTIES: ["a"], KOSTEN: 0},
              leeraanbod=[_vol("a", kosten=900, betaald_door="organisatie"), _vol("b", kosten="0.01")]),
        geval("Een onbekende prijs telt als 0", "an unknown cost or number of hours counts 0",
              {ACTIES: ["b"], ACTIEKOSTEN: [None], KOSTEN: 0},
              leeraanbod=[_vol("a", kosten=1), _vol("b", kosten=None)]),
    ]  # fmt: skip


def _uren() -> list[Voorstelgeval]:
    zin = "(4) the fewest working hours"
    return [
        geval("Een kwartier minder wint bij gelijke kosten", zin, {ACTIES: ["b"]},
              leervoorkeuren=["klassikaal"],
              leeraanbod=[_vol("a", uren=8), _vol("b", uren="7.75", vorm="e-learning")]),
        geval("Eigen tijd telt niet als werktijd", zin, {ACTIES: ["a"]},
              leeraanbod=[_vol("a", uren={"werktijd": 2, "eigen_tijd": 50}), _vol("b", uren=3)]),
        # beide kosten het budget 0; de 8 uur van a zijn wel gewerkte uren
        geval("De uren van wat de organisatie betaalt tellen wel als gewerkte uren", zin, {ACTIES: ["b"]},
              leeraanbod=[_vol("a", uren=8, betaald_door="organisatie"), _vol("b", uren=7)]),
    ]  # fmt: skip


def _voorkeuren() -> list[Voorstelgeval]:
    zin = "(5) the fewest whose vorm is not in leervoorkeuren"
    return [
        geval("De vorm die iemand verkiest wint bij gelijke kosten en uren", zin, {ACTIES: ["b"]},
              leervoorkeuren=["blended", "coaching"], leeraanbod=[_vol("a"), _vol("b", vorm="blended")]),
        # twee verkozen activiteiten (0 buiten de voorkeuren) gaan voor een andere (1 erbuiten)
        geval("Twee in de verkozen vorm gaan voor een in een andere", zin, {ACTIES: ["b", "c"], GEDEKT: [1]},
              leervoorkeuren=["blended"],
              leeraanbod=[_vol("a"), _half("b", vorm="blended"), _half("c", vorm="blended")]),
    ]  # fmt: skip


def _minste() -> list[Voorstelgeval]:
    return [
        geval("Een volle activiteit gaat voor twee halve", "(6) the fewest activities", {ACTIES: ["z"]},
              leervoorkeuren=["klassikaal"], leeraanbod=[_half("a"), _half("b"), _vol("z")]),
    ]  # fmt: skip


def _ids() -> list[Voorstelgeval]:
    zin = "(7) the first by sorted ids"
    return [
        geval("Bij gelijke stand wint de eerste id", zin, {ACTIES: ["a"]}, leeraanbod=[_vol("b"), _vol("a")]),
        geval("Ids staan op hun tekens, niet op hun getal", zin, {ACTIES: ["a-10"]},
              leeraanbod=[_vol("a-2"), _vol("a-10")]),
        geval("Van drie gelijke halve winnen de eerste twee", zin, {ACTIES: ["a", "b"]},
              leeraanbod=[_half("c"), _half("b"), _half("a")]),
    ]  # fmt: skip
