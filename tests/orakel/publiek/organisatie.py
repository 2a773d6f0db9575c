"""De rapporten over de hele organisatie: hun cijfers als sommen van dezelfde feiten.

Van de doellijn en de implementatie staan hier de cijfers die andere rapporten ook geven; wat ze daarnaast
tellen, heeft een eigen orakel in `tests/rekenen`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.dashboard import bereken_dashboard
from competentie_cli.rekenen.implementatie import bereken_implementatie
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.behoefte import Behoeftevraag, maak_behoeften
from competentie_cli.taken.doellijn import maak_doellijn
from competentie_cli.taken.matrix import Matrixvraag, maak_matrix
from competentie_cli.weergave.behoeftegegevens import behoeftedocument_json
from competentie_cli.weergave.dashboardgegevens import dashboard_json
from competentie_cli.weergave.doellijngegevens import doellijndocument_json
from competentie_cli.weergave.implementatiegegevens import implementatiegegevens
from competentie_cli.weergave.matrixgegevens import vraagmatrixdocument

from .feiten import Atoom, Feiten
from .uitspraken import GEHEEL, Document, Uitspraak, Vertaler, gevraagd, niet_bekend

_FEITEN = ("gesprek", "pop", "inschatting")
_TEKORT = ("leren", "anders")
_LEREN = ("iets te leren",)
_DIENST = ("in dienst",)


def vertaal_dashboard(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Per groep wie een gesprek, een plan en een inschatting had, en per competentie wie er op niveau is."""
    for rij in document["groepen"]:
        mensen = _mensen(rij["soort"], rij["naam"], feiten)
        for veld in _FEITEN:
            yield Uitspraak(f"dashboard {rij['naam']} {veld}", _getal(rij[veld]), ((veld,),), mensen)
    for rij in document["competenties"]:
        cellen = {(cel["soort"], cel["naam"]): cel for cel in rij["cellen"]}
        for groep in (GEHEEL, *feiten.groepen):
            cel = cellen.get(groep)
            delen = {"op_niveau": None, "groeien": None} if cel is None else _delen(cel)
            waar = f"dashboard {groep} {rij['competentie']}"
            yield from _kloven(waar, rij["competentie"], delen, _mensen(*groep, feiten), feiten)


def _delen(cel: Document) -> dict[str, Any]:
    return {"op_niveau": cel["op_niveau"], "groeien": cel["bekend"] - cel["op_niveau"]}


def vertaal_behoefte(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Per competentie leren, een andere oorzaak en nog te bekijken; en per groep wie iets te leren heeft."""
    _tel_leren(feiten)
    yield Uitspraak("behoefte leren", _getal(document["leren"]), (_LEREN,), feiten.met_niveaus)
    yield _aanwezig("behoefte mensen", document["mensen"], feiten.ids, feiten)
    for rij in document["competenties"]:
        delen = {"leren": rij["leren"], "anders": rij["andere_oorzaak"], "onbekend": rij["bekijken"]}
        waar = f"behoefte {rij['competentie']}"
        yield from _kloven(waar, rij["competentie"], delen, feiten.ids, feiten)
        yield gevraagd(waar, rij["gevraagd"], rij["competentie"], feiten.ids, feiten)
        over = None if rij["bekend"] is None else rij["gevraagd"] - rij["bekend"]
        yield niet_bekend(waar, over, rij["competentie"], feiten.ids, feiten)
    for doel in document["doelen"]:
        yield from _doel(doel, feiten)
    for groep in document["groepen"]:
        leden = _mensen(groep["soort"], groep["naam"], feiten)
        mensen = leden & feiten.met_niveaus
        yield Uitspraak(f"behoefte {groep['naam']}", _getal(groep["leren"]), (_LEREN,), mensen)
        yield _aanwezig(f"behoefte {groep['naam']}", groep["mensen"], leden, feiten)
        for rij in groep["competenties"]:
            waar = f"behoefte {groep['naam']} {rij['competentie']}"
            yield from _kloven(waar, rij["competentie"], {"leren": rij["leren"]}, mensen, feiten)
            yield gevraagd(waar, rij["gevraagd"], rij["competentie"], leden, feiten)


def _aanwezig(waar: str, getal: Any, mensen: frozenset[str], feiten: Feiten) -> Uitspraak:
    """Hoeveel mensen er in dienst zijn: dat weet elke collega."""
    feiten.atomen[_DIENST] = dict.fromkeys(feiten.ids, Decimal(1))
    return Uitspraak(f"{waar} mensen", _getal(getal), (_DIENST,), mensen, geheim=False)


def _doel(doel: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Van hoeveel mensen iets voor een doel gevraagd wordt, en hoeveel er iets voor te leren hebben."""
    eigen = doel["competenties"]
    nodig = frozenset[str]().union(*(feiten.nodig.get(c, frozenset()) for c in eigen))
    yield _aanwezig(f"behoefte {doel['id']}", doel["gevraagd"], nodig, feiten)
    atoom: Atoom = ("voor een doel", doel["id"])
    for wie in nodig & feiten.met_niveaus:
        leert = any(feiten.atomen[("kloof", c, "leren")].get(wie) for c in eigen)
        feiten.atomen[atoom][wie] = Decimal(int(leert))
    yield Uitspraak(
        f"behoefte {doel['id']} leren", _getal(doel["leren"]), (atoom,), nodig & feiten.met_niveaus
    )


def _tel_leren(feiten: Feiten) -> None:
    """Wie met niveaus meedoet en in minstens één competentie iets te leren heeft."""
    te_leren = [atoom for atoom in feiten.atomen if atoom[0] == "kloof" and atoom[2] == "leren"]
    for eigen in feiten.met_niveaus:
        leert = any(feiten.atomen[atoom].get(eigen) for atoom in te_leren)
        feiten.atomen[_LEREN][eigen] = Decimal(int(leert))


def vertaal_matrix(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Over het geheel en per functiefamilie hoe het met elke competentie staat."""
    blokken = [(GEHEEL, document["tellingen"])]
    blokken += [(("functiefamilie", f["naam"] or ""), f["tellingen"]) for f in document["functiefamilies"]]
    for groep, tellingen in blokken:
        for rij in tellingen:
            delen = {
                "groeien": rij["groeien"],
                "op_niveau": rij["op_niveau_of_sterker"],
                "onbekend": rij["onbekend"],
            }
            waar, mensen = f"matrix {groep} {rij['competentie']}", _mensen(*groep, feiten)
            yield from _kloven(waar, rij["competentie"], delen, mensen, feiten)
            yield gevraagd(waar, rij["gevraagd"], rij["competentie"], mensen, feiten)


def vertaal_doellijn(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Per competentie van een doel wie er nog te groeien heeft, op niveau is of onbekend."""
    for doel in document["doelen"]:
        for rij in doel["competenties"]:
            if delen := rij["mensen"]:
                velden = {veld: delen[veld] for veld in ("groeien", "op_niveau", "onbekend")}
                yield from _kloven(f"doellijn {rij['id']}", rij["id"], velden, feiten.ids, feiten)
                yield gevraagd(f"doellijn {rij['id']}", delen["gevraagd"], rij["id"], feiten.ids, feiten)


def vertaal_implementatie(document: Document, feiten: Feiten) -> Iterator[Uitspraak]:
    """Per laag en per afdeling wie een recente inschatting en wie een lopend plan heeft."""
    for rij in document["plekken"]:
        naam = rij["laag"] or rij["afdeling"] or ""
        mensen = _mensen(rij["soort"], naam, feiten)
        for veld in ("inschatting", "pop"):
            waarde = None if rij[veld] is None else rij[veld]["teller"]
            yield Uitspraak(f"implementatie {naam} {veld}", _getal(waarde), ((veld,),), mensen)


def _kloven(
    waar: str, competentie: str, delen: Document, mensen: frozenset[str], feiten: Feiten
) -> Iterator[Uitspraak]:
    leden = mensen & feiten.met_niveaus
    for veld, waarde in delen.items():
        if veld == "onbekend":
            yield niet_bekend(waar, waarde, competentie, mensen, feiten)
            continue
        soorten = _TEKORT if veld == "groeien" else (veld,)
        atomen: tuple[Atoom, ...] = tuple(("kloof", competentie, soort) for soort in soorten)
        yield Uitspraak(f"{waar} {veld}", _getal(waarde), atomen, leden)


def _mensen(soort: str, naam: str | None, feiten: Feiten) -> frozenset[str]:
    return feiten.ids if soort == GEHEEL[0] else feiten.groepen.get((soort, naam or ""), frozenset())


def _getal(waarde: Any) -> Decimal | None:
    return None if waarde is None else Decimal(str(waarde))


def _dashboard(organisatie: Organisatie, feiten: Feiten) -> Document:
    return dashboard_json(bereken_dashboard(Peiling(organisatie, feiten.op)))


def _behoefte(organisatie: Organisatie, feiten: Feiten) -> Document:
    return behoeftedocument_json(maak_behoeften(organisatie, Behoeftevraag(), feiten.op))


def _matrix(organisatie: Organisatie, feiten: Feiten) -> Document:
    return vraagmatrixdocument(maak_matrix(organisatie, Matrixvraag(Vraagstelling()), feiten.op))


def _doellijn(organisatie: Organisatie, feiten: Feiten) -> Document:
    grens = organisatie.instelling.privacy.minimale_groep
    return doellijndocument_json(maak_doellijn(organisatie, feiten.op), grens)


def _implementatie(organisatie: Organisatie, feiten: Feiten) -> Document:
    return implementatiegegevens(bereken_implementatie(organisatie, feiten.op, {}, intern=False))


BRONNEN: dict[str, tuple[Callable[[Organisatie, Feiten], Document], Vertaler]] = {
    "dashboard": (_dashboard, vertaal_dashboard),
    "behoefte": (_behoefte, vertaal_behoefte),
    "matrix": (_matrix, vertaal_matrix),
    "doellijn": (_doellijn, vertaal_doellijn),
    "implementatie": (_implementatie, vertaal_implementatie),
}
