"""Elk cijfer in publieke uitvoer als een som van feiten over mensen.

`BRONNEN` is de lijst van alles wat publiek is. Een nieuw rapport krijgt er een regel bij: hoe het gemaakt
wordt, en hoe zijn cijfers vertaald worden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.orrapport import bereken_orrapport
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.budget import Budgetvraag, maak_publiek_budget
from competentie_cli.taken.effect import Effectvraag, bereken_effect
from competentie_cli.weergave.effectgegevens import effectdocument_json
from competentie_cli.weergave.orgegevens import orrapport_json
from competentie_cli.weergave.publiekbudget import publiekdocument

from .feiten import KIEZERS, Atoom, Feiten

GEHEEL = ("organisatie", "")
Document = dict[str, Any]


@dataclass(frozen=True)
class Uitspraak:
    """Een cijfer dat er staat.

    Args:
        waar: waar het staat, voor wie leest waarom een test mislukt.
        waarde: None als het er niet staat.
        atomen: wat er opgeteld is, over deze mensen.
        geheim: of iemand er iets uit kan leren; hoeveel mensen een competentie nodig hebben, weet iedereen.
        heel: of de som er afgerond staat, op een heel getal.
    """

    waar: str
    waarde: Decimal | None
    atomen: tuple[Atoom, ...]
    mensen: frozenset[str]
    geheim: bool = True
    heel: bool = False


Vertaler = Callable[[Document, Feiten], Iterator[Uitspraak]]


def _uren(*welke: tuple[str, int]) -> tuple[Atoom, ...]:
    return tuple(("uren", soort, rang) for soort, rang in welke)


_VELDEN: dict[str, tuple[Atoom, ...]] = {
    "gesprek": (("gesprek",),),
    "pop": (("pop",),),
    "inschatting": (("inschatting",),),
    "uren_werktijd": _uren(*(("werktijd", rang) for rang in range(3))),
    "uren_eigen_tijd": _uren(*(("eigen", rang) for rang in range(3))),
    "mensen_werkplek": (("leerde", 0),),
    "mensen_samen": (("leerde", 1),),
    "mensen_cursus": (("leerde", 2),),
    "uren_werkplek": _uren(("werktijd", 0), ("eigen", 0)),
    "uren_samen": _uren(("werktijd", 1), ("eigen", 1)),
    "uren_cursus": _uren(("werktijd", 2), ("eigen", 2)),
    "toegekend": (("toegekend", "euro"),),
    "afgesproken_of_gevolgd": (("gebruikt", "euro", True), ("gebruikt", "euro", False)),
    "besteed": (("gebruikt", "euro", True),),
    "nog_te_besteden": (("gebruikt", "euro", False),),
    "gesprek_gepland": (("gepland",),),
    "acties": (("acties",),),
    "doelen": (("doel", True), ("doel", False)),
    "doelen_binnen_jaar": (("doel", True),),
    "doelen_later": (("doel", False),),
    "opvolgmomenten": (("opvolging", True), ("opvolging", False)),
    "opvolgmomenten_gehouden": (("opvolging", True),),
    "opvolgmomenten_niet_gehouden": (("opvolging", False),),
}
_KLOOF = {
    "groeien": ("leren", "anders"),
    "op_niveau": ("op_niveau",),
    "leren": ("leren",),
    "anders": ("anders",),
}
_NIET = {"geen_gesprek": "gesprek", "geen_pop": "pop", "geen_inschatting": "inschatting"}
_NIET_KOMT = {"geen_gesprek_gepland": "gesprek_gepland"}


def mensen_van(groep: tuple[str, str], feiten: Feiten) -> frozenset[str]:
    """Wie bij het geheel of een vaste groep hoort."""
    return feiten.ids if groep == GEHEEL else feiten.groepen.get(groep, frozenset())


def vertaal_orrapport(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """De cijfers van het deel van één dag; wat komt, hoort bij de peildatum."""
    jaar = document["nu"] if document["peildatum"] == feiten.op.isoformat() else document["vorig"]
    for rij in ({"soort": "organisatie", "naam": ""} | jaar["organisatie"], *jaar["groepen"]):
        groep = (rij["soort"], rij["naam"] or "")
        mensen = feiten.ids if groep == GEHEEL else feiten.groepen.get(groep, frozenset())
        yield from _velden(f"or-rapport {groep}", rij, _NIET, mensen)
        vte = _getal(rij["vte"])
        yield Uitspraak(f"or-rapport {groep} vte", vte, (("vte",),), mensen, heel=True)
        yield from _kloven(f"or-rapport {groep}", rij["competenties"], mensen, feiten)
    for rij in jaar["regie"]:
        groep = (rij["soort"], rij["naam"] or "")
        yield from _regie(f"or-rapport regie {groep}", rij, mensen_van(groep, feiten))
    if jaar is document["nu"]:
        yield from _komt(document["komt"], feiten)


def _velden(waar: str, rij: Document, niet: dict[str, str], mensen: frozenset[str]) -> Iterator[Uitspraak]:
    for veld, atomen in _VELDEN.items():
        if veld in rij:
            yield Uitspraak(f"{waar} {veld}", _getal(rij[veld]), atomen, mensen)
    for veld, wel in niet.items():
        waarde = _getal(rij[veld])
        over = None if waarde is None else len(mensen) - waarde
        yield Uitspraak(f"{waar} {veld}", over, _VELDEN[wel], mensen)


def _kloven(
    waar: str, rijen: Iterable[Document], mensen: frozenset[str], feiten: Feiten
) -> Iterator[Uitspraak]:
    for rij in rijen:
        for veld, wat in _KLOOF.items():
            atomen = tuple(("kloof", rij["competentie"], deel) for deel in wat)
            leden = mensen & feiten.met_niveaus
            yield Uitspraak(f"{waar} {rij['competentie']} {veld}", _getal(rij[veld]), atomen, leden)
        yield _onbekend(waar, rij, mensen, feiten)


def _onbekend(waar: str, rij: Document, mensen: frozenset[str], feiten: Feiten) -> Uitspraak:
    """Wat overblijft van wie de competentie nodig heeft: wie dat is, weet de lezer."""
    atoom = ("kloof", rij["competentie"], "onbekend")
    gevraagd = len(mensen & feiten.atomen[atoom].keys())
    groeien, op_niveau = rij["groeien"], rij["op_niveau"]
    over = None if groeien is None or op_niveau is None else Decimal(gevraagd - groeien - op_niveau)
    return Uitspraak(f"{waar} {rij['competentie']} onbekend", over, (atoom,), mensen & feiten.met_niveaus)


def niet_bekend(waar: str, getal: Any, competentie: str, mensen: frozenset[str], feiten: Feiten) -> Uitspraak:
    """Van wie niets bekend is: wie weet wie er meedoet, trekt de anderen eraf."""
    waarde = _getal(getal)
    over = None if waarde is None else waarde - feiten.ongeteld(competentie, mensen)
    leden = mensen & feiten.met_niveaus
    return Uitspraak(f"{waar} onbekend", over, (("kloof", competentie, "onbekend"),), leden)


def gevraagd(waar: str, getal: Any, competentie: str, mensen: frozenset[str], feiten: Feiten) -> Uitspraak:
    """Van hoeveel mensen een competentie gevraagd wordt."""
    nodig = mensen & feiten.nodig.get(competentie, frozenset())
    feiten.atomen[("nodig", competentie)] = dict.fromkeys(
        feiten.nodig.get(competentie, frozenset()), Decimal(1)
    )
    return Uitspraak(f"{waar} gevraagd", _getal(getal), (("nodig", competentie),), nodig, geheim=False)


def _regie(waar: str, rij: Document, leden: frozenset[str]) -> Iterator[Uitspraak]:
    for maat in ("doelen", "acties", "budget"):
        delen = rij[maat] or dict.fromkeys(("totaal", *KIEZERS))
        alle = tuple(("regie", maat, kiezer) for kiezer in KIEZERS)
        yield Uitspraak(f"{waar} {maat}", _getal(delen["totaal"]), alle, leden)
        for kiezer in KIEZERS:
            atomen = (("regie", maat, kiezer),)
            yield Uitspraak(f"{waar} {maat} {kiezer}", _getal(delen[kiezer]), atomen, leden)


def _komt(komt: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    yield from _velden("or-rapport komt", komt, _NIET_KOMT, feiten.ids)
    for rij in komt["aan_de_beurt"]:
        yield Uitspraak(
            "or-rapport beurt", _getal(rij["mensen"]), (("beurt", rij["activiteit"]),), feiten.ids
        )
    for rij in komt["onderwerpen"]:
        atomen = (("onderwerp", rij["competentie"]),)
        yield Uitspraak("or-rapport onderwerp", _getal(rij["mensen"]), atomen, feiten.ids)


def vertaal_budget(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Het budget over het geheel en per vaste groep; vrij volgt uit de rest."""
    for rij in ({"soort": "organisatie", "naam": ""} | document["organisatie"], *document["groepen"]):
        groep = (rij["soort"], rij["naam"] or "")
        mensen = feiten.ids if groep == GEHEEL else feiten.groepen[groep]
        for veld, maat in (("bedrag", "euro"), ("uren", "uren")):
            klaar, nog = ("gebruikt", maat, True), ("gebruikt", maat, False)
            delen: dict[str, tuple[Atoom, ...]] = {
                "toegekend": (("toegekend", maat),),
                "afgesproken_of_gevolgd": (klaar, nog),
                "besteed": (klaar,),
                "nog_te_besteden": (nog,),
            }
            for naam, atomen in delen.items():
                yield Uitspraak(f"budget {groep} {veld} {naam}", _getal(rij[veld][naam]), atomen, mensen)
            huis = _getal(rij["organisatie_betaalt"][veld])
            yield Uitspraak(f"budget {groep} huis {veld}", huis, (("huis", maat),), mensen)
        eigen = _getal(rij["eigen_tijd"])
        yield Uitspraak(f"budget {groep} eigen tijd", eigen, (("eigen tijd",),), mensen)


def vertaal_effect(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Wie koos, en per activiteit de som van de verschillen van wie geteld is."""
    for rij in document["eigen_regie"]:
        groep = (rij["soort"], rij["groep"] or "")
        yield from _regie(f"effect regie {groep}", rij, mensen_van(groep, feiten))
    for rij in document["leeractiviteiten"]:
        eigen, verschillen = rij["leeractiviteit"], document["verschillen"][rij["leeractiviteit"]]
        atoom = ("effect", eigen)
        for wie, verschil in verschillen.items():
            feiten.atomen[atoom][wie] = verschil
        som = None if rij["geteld"] is None else sum(verschillen.values(), Decimal(0))
        yield Uitspraak(f"effect {eigen}", som, (atoom,), frozenset(verschillen))
        yield _afgerond(eigen, rij["afgerond"], feiten)


def _afgerond(activiteit: str, getal: Any, feiten: Feiten) -> Uitspraak:
    """Wie ze afrondde, van wie ze moet volgen of anders van iedereen."""
    atoom, aanbod = ("afgerond", activiteit), feiten.ruw.leeraanbod[activiteit]
    for eigen, mens in feiten.mensen.items():
        klaar = any(wat == activiteit and feiten.is_voorbij(op) for wat, op in feiten.afgerond(mens))
        if klaar or not aanbod.get("verplicht_voor") or feiten.moet(mens, aanbod["verplicht_voor"]):
            feiten.atomen[atoom][eigen] = Decimal(int(klaar))
    return Uitspraak(f"effect {activiteit} afgerond", _getal(getal), (atoom,), feiten.ids)


def vertaal_overzicht(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Per competentie gevraagd van, nog te groeien, op niveau of sterker en nog niet bekend."""
    for competentie, cellen in document.items():
        delen = {"groeien": ("leren", "anders"), "op_niveau": ("op_niveau",)}
        for (veld, wat), waarde in zip(delen.items(), cellen[1:3], strict=True):
            atomen = tuple(("kloof", competentie, deel) for deel in wat)
            yield Uitspraak(f"kloof {competentie} {veld}", _getal(waarde), atomen, feiten.met_niveaus)
        yield niet_bekend(f"kloof {competentie}", cellen[3], competentie, feiten.ids, feiten)
        yield gevraagd(f"kloof {competentie}", cellen[0], competentie, feiten.ids, feiten)


def _getal(waarde: Any) -> Decimal | None:
    return None if waarde is None else Decimal(str(waarde))


def _maak_overzicht(organisatie: Organisatie, feiten: Feiten) -> Document:
    return dict(Peiling(organisatie, feiten.op).toonbaar(organisatie.instelling.privacy.minimale_groep))


def _maak_orrapport(organisatie: Organisatie, feiten: Feiten) -> Document:
    return orrapport_json(bereken_orrapport(organisatie, feiten.op))


def _maak_budget(organisatie: Organisatie, feiten: Feiten) -> Document:
    budget = maak_publiek_budget(organisatie, Budgetvraag(), feiten.op)
    return publiekdocument(budget, verlet=False)


def _maak_effect(organisatie: Organisatie, feiten: Feiten) -> Document:
    """Het effect, met van elke activiteit wie er geteld is: dat weet de aanvaller."""
    document = effectdocument_json(bereken_effect(organisatie, Effectvraag(Vraagstelling(), feiten.op)))
    alles = bereken_effect(organisatie, Effectvraag(Vraagstelling(), feiten.op, intern=True))
    verschillen: Document = {rij["leeractiviteit"]: {} for rij in document["leeractiviteiten"]}
    for mens in alles.mensen:
        for deel in mens.activiteiten:
            if deel.verschil is not None and deel.deelname.activiteit in verschillen:
                verschillen[deel.deelname.activiteit][mens.persoon.id] = deel.verschil
    return document | {"verschillen": verschillen}


# elk publiek rapport: hoe het op een dag gemaakt wordt, en hoe zijn cijfers vertaald worden
BRONNEN: dict[str, tuple[Callable[[Organisatie, Feiten], Document], Vertaler]] = {
    "or-rapport": (_maak_orrapport, vertaal_orrapport),
    "kloof": (_maak_overzicht, vertaal_overzicht),
    "budget": (_maak_budget, vertaal_budget),
    "effect": (_maak_effect, vertaal_effect),
}
