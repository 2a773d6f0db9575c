"""Gevallen: welke doelen een leervoorstel heeft, en wat onder "Wat wij doen" staat."""

from __future__ import annotations

from typing import Any

from .bouw import eis, functie, i
from .voorstel_bouw import (
    DOELEN,
    GROEI,
    HERKOMST,
    REDENEN,
    VAN,
    WIJ,
    Pad,
    Voorstelgeval,
    geval,
    gezien,
)

DRIE = {"c1": 3, "c2": 3, "c3": 3}
NAAR_G = [{"termijn": "lang", "functie": "g"}]


def gevallen() -> list[Voorstelgeval]:
    """Alle gevallen over doelen."""
    return [*_groei(), *_volgorde(), *_oorzaken(), *_onbekend(), *_ambities(), *_samen(), *_uitgesloten()]


def _groei() -> list[Voorstelgeval]:
    zin = "Growth per goal in one plan: at most one level, g = min(1, what is missing)"
    return [
        geval(naam, zin, {DOELEN: ["c1"], VAN: [nu], GROEI: [groei], ("m-1", "doelen", "*", "naar"): [naar],
                          HERKOMST: ["kloof"], REDENEN: ["geen-aanbod"]},
              nu={"c1": nu})
        for naam, nu, groei, naar in (
            ("Een heel niveau te kort is een heel niveau groei", 3, 1, 4),
            ("Twee niveaus te kort is in een plan een niveau groei", 2, 1, 3),
            ("Een half niveau te kort is een half niveau groei", "3.5", "0.5", 4),
            ("Een tekort met honderdsten blijft precies", "3.33", "0.67", 4),
        )
    ]  # fmt: skip


def _volgorde() -> list[Voorstelgeval]:
    zin = "Goals: the shortages in order of prioriteit, at most `pop.max_doelen` (3)"
    vier = [eis("c1", 4), eis("c2", 4), eis("c3", 4), eis("c4", 4)]
    nu = {**DRIE, "c4": 3}
    return [
        # c3 is kritiek; dan 3 x 1 voor c2 en 1 x 1 voor c1
        geval("Kritiek gaat voor gewicht, gewicht voor naam", zin, {DOELEN: ["c3", "c2", "c1"]},
              eisen=[eis("c1", 4), eis("c2", 4, 3), eis("c3", "3.5", kritiek=True)], nu=DRIE),
        # alle vier gelijk; c4 dient een strategisch doel, c1 en c2 gaan op naam voor c3
        geval("Zonder instelling zijn er hoogstens drie doelen", zin, {DOELEN: ["c4", "c1", "c2"]},
              eisen=vier, nu=nu, doelen={"zorg": ["c4"]}),
        geval("Met max_doelen 1 blijft alleen het eerste over", zin, {DOELEN: ["c1"]},
              eisen=vier, nu=nu, pop={"max_doelen": 1}),
        geval("Met max_doelen 4 mogen er vier zijn", zin, {DOELEN: ["c1", "c2", "c3", "c4"]},
              eisen=vier, nu=nu, pop={"max_doelen": 4}),
    ]  # fmt: skip


def _oorzaken() -> list[Voorstelgeval]:
    zin = "A shortage with another cause is never a learning goal: it stands under Wat wij doen"
    drie = [eis("c1", 4, 3), eis("c2", 4, 2), eis("c3", 4)]
    return [
        geval("Wie het materiaal mist krijgt geen leerdoel", zin,
              {DOELEN: [], WIJ: [{"competentie": "c1", "oorzaak": "middelen"}], ("m-1", "niet_haalbaar"): []},
              oorzaken={"c1": "middelen"}),
        # op prioriteit c1 (3 x 1), c2 (2 x 1), c3 (1 x 1): de plaats van c1 en c2 komt niet meer terug
        geval("Wat wij doen staat op prioriteit", zin,
              {DOELEN: ["c3"], WIJ: [{"competentie": "c1", "oorzaak": "organisatie"},
                                     {"competentie": "c2", "oorzaak": "motivatie"}]},
              eisen=drie, nu=DRIE, oorzaken={"c2": "motivatie", "c1": {"soort": "organisatie"}}),
        geval("Een tekort met een andere oorzaak neemt geen plaats in", zin, {DOELEN: ["c2"]},
              eisen=drie, nu=DRIE, oorzaken={"c1": "communicatie"}, pop={"max_doelen": 1}),
        geval("Competentie en onbekend zijn oorzaken om te leren",
              "the shortages whose `oorzaak` is competentie or onbekend",
              {DOELEN: ["c1", "c2", "c3"], WIJ: []},
              eisen=drie, nu=DRIE, oorzaken={"c1": "competentie", "c2": "onbekend"}),
    ]  # fmt: skip


def _onbekend() -> list[Voorstelgeval]:
    zin = "Unknown rows give no goal"
    leeg: dict[Pad, Any] = {DOELEN: [], WIJ: [], ("m-1", "acties"): []}
    return [
        geval("Zonder inschatting is er geen doel", zin, leeg, beoordelingen=[]),
        # 24 maanden na 20 november 2024 is 20 november 2026: een dag voor de peildatum
        geval("Wat verouderd is geeft geen doel", zin, leeg,
              beoordelingen=[i("leidinggevende", "2024-11-20", c1=3)]),
        geval("Wat vandaag nog net niet verouderd is geeft een doel", zin, {DOELEN: ["c1"]},
              beoordelingen=[i("leidinggevende", "2024-11-21", c1=3)]),
        geval("Een kritieke rij met alleen de eigen inschatting geeft geen doel", zin, leeg,
              eisen=[eis("c1", 4, kritiek=True)], beoordelingen=[i("zelf", "2026-03-10", c1=2)]),
        geval("Een gewone rij met alleen de eigen inschatting geeft een doel",
              "where the value rests on `zelf` alone it is used", {DOELEN: ["c1"], VAN: [2]},
              beoordelingen=[i("zelf", "2026-03-10", c1=2)]),
        geval("Een vrijstelling geeft geen doel", "not applicable", leeg,
              vrijstellingen=[{"competentie": "c1"}]),
        geval("Wie geen scores wil krijgt geen doelen met niveaus", "asked for by id: without levels", leeg,
              functies=[functie("g", eis("c2", 5))], ambities=NAAR_G, nu=DRIE,
              zonder_scores={"sinds": "2026-01-01"}),
    ]  # fmt: skip


def _ambities() -> list[Voorstelgeval]:
    zin = "free places go to the rows that the functions of the ambitions themselves ask"
    boven = "above max(huidig, own gewenst)"
    g4 = [functie("g", eis("c2", 4))]
    drie = [eis("c1", 4), eis("c3", 4), eis("c4", 4)]
    return [
        geval("Een ambitie vult een vrije plaats na de tekorten", zin,
              {DOELEN: ["c1", "c2"], HERKOMST: ["kloof", "ambitie"], VAN: [3, 3], GROEI: [1, 1]},
              nu=DRIE, functies=g4, ambities=NAAR_G),
        geval("Zonder vrije plaats is er geen doel uit een ambitie", zin, {DOELEN: ["c1", "c3", "c4"]},
              eisen=drie, nu={**DRIE, "c4": 3}, functies=g4, ambities=NAAR_G),
        geval("Een ambitie die niet meer vraagt dan iemand kan geeft geen doel", boven, {DOELEN: []},
              eisen=[eis("c2", 3)], nu={"c2": 4}, functies=g4, ambities=NAAR_G),
        geval("Een ambitie boven wat iemand meer kan dan gevraagd geeft wel een doel", boven,
              {DOELEN: ["c2"], VAN: ["3.75"], GROEI: ["0.25"]},
              eisen=[eis("c2", 3)], nu={"c2": "3.75"}, functies=g4, ambities=NAAR_G),
        # de kern vraagt van iedereen 4, maar week voor de 3 van de eigen functie; g vraagt zelf alleen c3
        geval("De kern hoort niet bij wat de functie van een ambitie vraagt", "(no core rows",
              {DOELEN: ["c3"]}, eisen=[eis("c2", 3)], nu=DRIE, kern=[eis("c2", 4)],
              functies=[functie("g", eis("c3", 4))], ambities=NAAR_G),
        # 1 x 1 voor c2 en 3 x 1 voor c3, met het gewicht van g; in de eigen functie is het omgekeerd
        geval("Doelen uit een ambitie staan op het gewicht van de ambitie",
              "in the same order by the ambition's weging and kritiek", {DOELEN: ["c3", "c2"]},
              eisen=[eis("c2", 3, 3), eis("c3", 3, 1)], nu=DRIE,
              functies=[functie("g", eis("c2", 4, 1), eis("c3", 4, 3))], ambities=NAAR_G),
        geval("Een ambitie zonder functie vraagt niets", zin, {DOELEN: ["c1"]},
              nu=DRIE, functies=g4, ambities=[{"termijn": "kort", "omschrijving": "Meer rust"}]),
    ]  # fmt: skip


def _samen() -> list[Voorstelgeval]:
    twee = [{"termijn": "kort", "functie": "h"}, {"termijn": "lang", "functie": "g"}]
    zin = "merged as under Vereist: highest `gewenst`, highest `weging`, `kritiek` if any"
    niets = [eis("c5", 1)]
    return [
        # c2 wordt (3,75, 1, kritiek) en gaat voor c3 met 3 x 1
        geval("Van twee ambities geldt het hoogste, en kritiek als een van beide dat zegt", zin,
              {DOELEN: ["c2", "c3"], GROEI: ["0.75", 1]}, eisen=niets, nu={**DRIE, "c5": 1},
              functies=[functie("g", eis("c2", "3.5", kritiek=True), eis("c3", 4, 3)),
                        functie("h", eis("c2", "3.75"))], ambities=twee),
        # c2 wordt (4, 3): 3 x 1; c3 is 2 x 1
        geval("Het hoogste gewicht hoeft niet bij het hoogste niveau te staan", zin,
              {DOELEN: ["c2", "c3"], GROEI: [1, 1]}, eisen=niets, nu={**DRIE, "c5": 1},
              functies=[functie("g", eis("c2", "3.1", 3), eis("c3", 4, 2)), functie("h", eis("c2", 4))],
              ambities=twee),
        geval("Wat door een tekort al doel is wordt geen tweede doel", "Goals: the shortages",
              {DOELEN: ["c1"], GROEI: ["0.5"], HERKOMST: ["kloof"]}, nu={"c1": "3.5"},
              functies=[functie("g", eis("c1", 5))], ambities=NAAR_G),
    ]  # fmt: skip


def _uitgesloten() -> list[Voorstelgeval]:
    zin = "huidig is that of the own row, else judged with the ambition's kritiek"
    kritiek = [functie("g", eis("c2", 4, kritiek=True))]
    zelf = [i("zelf", "2026-03-10", c2=3)]
    niets = [eis("c5", 1)]
    return [
        geval("Een kritieke rij van een ambitie rust niet op de eigen inschatting alleen", zin, {DOELEN: []},
              eisen=niets, beoordelingen=zelf, functies=kritiek, ambities=NAAR_G),
        geval("Een gewone rij van een ambitie wel", zin, {DOELEN: ["c2"], VAN: [3]},
              eisen=niets, beoordelingen=zelf, functies=[functie("g", eis("c2", 4))], ambities=NAAR_G),
        geval("Met een eigen rij telt het niveau van die rij, ook als de ambitie kritiek is", zin,
              {DOELEN: ["c2"], VAN: [3]},
              eisen=[eis("c2", 2)], beoordelingen=zelf, functies=kritiek, ambities=NAAR_G),
        # c2 is onmisbaar in g en gaat voor c3 met 3 x 1, ook al rust c2 op de eigen inschatting
        geval("Ook dan gaat wat kritiek is in de ambitie voor", zin, {DOELEN: ["c2", "c3"]},
              eisen=[eis("c2", 2)], beoordelingen=[*zelf, *gezien(c3=3)], ambities=NAAR_G,
              functies=[functie("g", eis("c2", 4, kritiek=True), eis("c3", 4, 3))]),
        geval("Wat verouderd is geeft ook door een ambitie geen doel", "Unknown rows give no goal",
              {DOELEN: []},
              eisen=niets, beoordelingen=[i("leidinggevende", "2024-11-20", c2=3)],
              functies=[functie("g", eis("c2", 4))], ambities=NAAR_G),
        geval("Een eigen kritieke rij die nog niet bevestigd is geeft ook door een ambitie geen doel", zin,
              {DOELEN: []}, eisen=[eis("c2", 2, kritiek=True)], beoordelingen=zelf,
              functies=[functie("g", eis("c2", 4))], ambities=NAAR_G),
        geval("Een vrijstelling sluit een doel uit een ambitie uit", "a vrijstelling excludes", {DOELEN: []},
              eisen=niets, nu={"c2": 3}, functies=[functie("g", eis("c2", 4))], ambities=NAAR_G,
              vrijstellingen=[{"competentie": "c2", "vanaf": "2026-11-21"}]),
        geval("Een vrijstelling die morgen begint sluit nog niets uit", "a vrijstelling excludes",
              {DOELEN: ["c2"]}, eisen=niets, nu={"c2": 3}, functies=[functie("g", eis("c2", 4))],
              ambities=NAAR_G, vrijstellingen=[{"competentie": "c2", "vanaf": "2026-11-22"}]),
        geval("Een tekort met een andere oorzaak wordt ook door een ambitie geen doel",
              "not through an ambition either",
              {DOELEN: [], WIJ: [{"competentie": "c1", "oorzaak": "organisatie"}]},
              oorzaken={"c1": "organisatie"}, functies=[functie("g", eis("c1", 5))], ambities=NAAR_G),
        geval("Een oorzaak zonder eigen tekort houdt een ambitie niet tegen",
              "A shortage with another cause", {DOELEN: ["c1"], HERKOMST: ["ambitie"], WIJ: []},
              beoordelingen=gezien(c1=4), oorzaken={"c1": "organisatie"},
              functies=[functie("g", eis("c1", 5))], ambities=NAAR_G),
    ]  # fmt: skip
