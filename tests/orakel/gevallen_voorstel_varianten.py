"""Gevallen: de twee andere mixen, verletkosten en het hele document."""

from __future__ import annotations

from typing import Any

from .bouw import Gegevens, eis
from .voorstel_bouw import ACTIES, VERLET, Voorstelgeval, activiteit, geval, rij, variant

TWEE = [eis("c1", 4, 2), eis("c2", 4)]
C12 = {"c1": 3, "c2": 3}


def gevallen() -> list[Voorstelgeval]:
    """Alle gevallen over varianten en het document."""
    return [*_vormen(), *_varianten(), *_verletkosten(), *_documenten()]


def _acties(naam: str) -> tuple[str | int, ...]:
    return variant(naam, "acties", "*", "leeractiviteit")


WERKPLEK, SAMEN = _acties("meer_werkplek"), _acties("meer_samen")


def _vol(id_: str, competentie: str = "c1", **velden: Any) -> Gegevens:
    return activiteit(id_, rij(competentie, "volledig"), **velden)


def _half(id_: str, competentie: str = "c1", **velden: Any) -> Gegevens:
    return activiteit(id_, rij(competentie, "deel"), **velden)


def _vormen() -> list[Voorstelgeval]:
    geen = ("klassikaal", "e-learning", "blended", "congres", "infomoment", "evc", "andere")
    werkplek = ("werkplek", "oefenen", "stage", "mentoraat", "zelfstudie")
    samen = ("coaching", "intervisie", "supervisie", "mentoraat")
    # a is gratis en b kost 100: alleen wie met de vorm van b begint, kiest b
    return [
        geval(f"{vorm.capitalize()} hoort {'' if vorm in eerst else 'niet '}bij {mix.replace('_', ' ')}",
              "first only werkplek, oefenen, stage, mentoraat, zelfstudie (meer werkplek) or coaching, ...",
              {_acties(mix): ["b"] if vorm in eerst else ["a"]},
              leeraanbod=[_vol("a", vorm=buiten), _vol("b", vorm=vorm, kosten=100)])
        for mix, eerst, buiten in (("meer_werkplek", werkplek, "coaching"), ("meer_samen", samen, "werkplek"))
        for vorm in dict.fromkeys((*werkplek, *samen, *geen))
    ]  # fmt: skip


def _varianten() -> list[Voorstelgeval]:
    zin = "then the rest for what stays open"
    klein = [activiteit(f"k{n}", rij("c1", "klein"), vorm="werkplek") for n in range(1, 5)]
    return [
        # eerst de halve groei op de werkplek, dan de andere helft waar die het minst kost
        geval("Wat open blijft komt uit de andere vormen", zin,
              {ACTIES: ["vol"], WERKPLEK: ["klas", "werk"], SAMEN: ["vol"],
               variant("meer_werkplek", "kosten"): 75, variant("meer_werkplek", "niet_haalbaar"): []},
              leeraanbod=[_half("werk", vorm="werkplek", kosten=50), _half("klas", kosten=25),
                          _vol("vol", vorm="coaching", kosten=40)]),
        # doel 1 heeft al een stap op de werkplek: over de hele mix wint de goedkope klas van de coaching
        geval("De stappen tellen over de hele mix", zin, {WERKPLEK: ["klas", "werk"]},
              leeraanbod=[_half("werk", vorm="werkplek", kosten=50), _half("klas"),
                          _half("coach", vorm="coaching", kosten=10)]),
        # na 100 voor de werkplek is er niets over voor de klas, die alleen meer had gebracht
        geval("Wat eerst gekozen is blijft staan", zin,
              {ACTIES: ["klas"], WERKPLEK: ["werk"], SAMEN: ["klas"],
               variant("meer_werkplek", "doelen", "*", "gedekt"): ["0.5"],
               variant("meer_werkplek", "niet_haalbaar"): [{"competentie": "c1", "reden": "geen-budget"}],
               variant("meer_werkplek", "over"): {"bedrag": 0, "uren": None}},
              budget={"jaar": 2026, "bedrag": 100},
              leeraanbod=[_half("werk", vorm="werkplek", kosten=100), _vol("klas", kosten=100)]),
        # zelfstudie dekt alles maar is geen stap; omdat niets open blijft, komt coaching er niet bij
        geval("Voor een doel dat rond is komt er niets meer bij", zin,
              {ACTIES: ["coach"], WERKPLEK: ["boek"]},
              leeraanbod=[_vol("boek", vorm="zelfstudie"), _vol("coach", vorm="coaching", kosten=10)]),
        # coaching dekt doel 2 en helpt ook doel 1, dat rond is: die staat bij haar doelen
        geval("Een activiteit voor een open doel noemt ook het doel dat rond is", zin,
              {WERKPLEK: ["boek", "coach"],
               variant("meer_werkplek", "acties", "*", "doelen"): [["c1"], ["c1", "c2"]]},
              eisen=TWEE, nu=C12,
              leeraanbod=[_vol("boek", vorm="zelfstudie"),
                          activiteit("coach", rij("c1"), rij("c2", "volledig"), vorm="coaching")]),
        # eerst vullen vier kwarten voor doel 1 en een voor doel 2 alle vijf plaatsen: klas past er niet bij
        geval("De twee stappen hebben samen vijf plaatsen", zin,
              {ACTIES: ["k1", "k2", "k3", "k4", "klas"], WERKPLEK: ["k1", "k2", "k3", "k4", "z"],
               variant("meer_werkplek", "niet_haalbaar"): [{"competentie": "c2",
                                                           "reden": "past-niet-samen"}]},
              eisen=TWEE, nu=C12,
              leeraanbod=[*klein, activiteit("z", rij("c2", "klein"), vorm="werkplek"), _vol("klas", "c2")]),
        geval("Zonder eigen vormen is een mix gewoon de beste keuze", zin,
              {ACTIES: ["klas"], WERKPLEK: ["klas"], SAMEN: ["klas"]}, leeraanbod=[_vol("klas")]),
    ]  # fmt: skip


def _verletkosten() -> list[Voorstelgeval]:
    zin = "Verletkosten = working hours x uurkost (of the function, else standaard)"
    return [
        geval(naam, zin, {VERLET: [verlet]}, uurkost=uurkost, leeraanbod=[_vol("a", uren=uren)])
        for naam, uurkost, uren, verlet in (
            ("Verletkosten zijn uren maal de uurkost van de functie", {"standaard": 38, "f": "44.5"}, 8, 356),
            ("Zonder uurkost van de functie geldt de standaard", {"standaard": 38, "g": 44}, "7.5", 285),
            ("Zonder uurkost zijn de verletkosten onbekend", None, 8, None),
            ("Met alleen de uurkost van een ander ook", {"g": 44}, 8, None),
            ("Zonder uren ook", {"standaard": 38}, None, None),
            ("Zonder werktijd ook, al is de eigen tijd bekend", {"standaard": 38}, {"eigen_tijd": 4}, None),
            ("Nul uren kosten nul", {"standaard": 38}, 0, 0),
        )
    ]  # fmt: skip


def _documenten() -> list[Voorstelgeval]:
    doel = {"competentie": "c1", "van": 3, "naar": 4, "groei": 1, "gedekt": 0, "herkomst": "kloof"}
    leeg = {"doelen": [doel], "acties": [], "niet_haalbaar": [{"competentie": "c1", "reden": "geen-aanbod"}],
            "kosten": 0, "uren": 0, "over": {"bedrag": None, "uren": None}}  # fmt: skip
    return [
        geval("Het document van wie niets kan kiezen is volledig", "per person {...}",
              {("m-1", veld): waarde for veld, waarde in leeg.items()}
              | {("m-1", "wat_wij_doen"): [],
                 ("m-1", "varianten"): {"meer_werkplek": leeg, "meer_samen": leeg}}),
        geval("Het document van wie twee dingen kiest is volledig", "per person {...}", _vol_document(),
              budget={"jaar": 2026, "bedrag": 500, "uren": 30}, uurkost={"standaard": 40},
              oorzaken={"c2": "middelen"},
              eisen=TWEE, nu=C12,
              leeraanbod=[_half("intervisie", vorm="intervisie", uren=12,
                                kosten={"per_groep": 900}, groep={"verwacht": 8}),
                          _half("basis", uren=16, kosten=890, verplicht="functie")]),
    ]  # fmt: skip


def _vol_document() -> dict[tuple[str | int, ...], Any]:
    # basis betaalt de organisatie; alleen intervisie (900 / 8) gaat van 500 euro en 30 uur
    mix = {
        "doelen": [
            {"competentie": "c1", "van": 3, "naar": 4, "groei": 1, "gedekt": 1, "herkomst": "kloof"},
        ],
        "acties": [
            {"leeractiviteit": "basis", "doelen": ["c1"], "kosten": 890, "uren": 16, "verletkosten": 640,
             "uit_budget": False},
            {"leeractiviteit": "intervisie", "doelen": ["c1"], "kosten": "112.5", "uren": 12,
             "verletkosten": 480, "uit_budget": True},
        ],
        "niet_haalbaar": [], "kosten": "112.5", "uren": 12, "over": {"bedrag": "387.5", "uren": 18},
    }  # fmt: skip
    wij = [{"competentie": "c2", "oorzaak": "middelen"}]
    varianten = {"meer_werkplek": mix, "meer_samen": mix}
    return {
        ("m-1", veld): waarde
        for veld, waarde in (mix | {"wat_wij_doen": wij, "varianten": varianten}).items()
    }
