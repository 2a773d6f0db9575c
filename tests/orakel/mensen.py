"""Een willekeurige, geldige medewerker: inschattingen, bewijzen, rollen, dienst en de rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from .basis import plus_maanden
from .lot import Gegevens, Lot, zonder_leeg

EENSTEMMIG = ("zelf", "leidinggevende", "zelf", "leidinggevende", "afgesproken", "assessment", "evc")
VEELSTEMMIG = ("collega", "klant", "medewerker")
OORZAKEN = ("competentie", "motivatie", "organisatie", "middelen", "communicatie", "onbekend")
CONTRACTEN = ("vast", "vast", "bepaalde_duur", "vervanging", "uitzend", "flexi", "student", "vrijwilliger")
NAMEN = (None, "An Peeters", "Çelik Öztürk", "Joris: 'de' \"grote\"", "Nee", "=1+1")
DEUREN = (None, "k-1", "k-2", "k-3", "k-4", "k-5", "k-6", None)
DOELEN = (None, None, None, None, None, None, None, None, "ontwikkeling", "evaluatie")


def medewerker(id_: str, lot: Lot) -> Gegevens:
    """Een geldige medewerker."""
    functie = lot.kies(lot.kader.functies)
    return zonder_leeg(
        {
            "id": id_,
            "naam": lot.kies(NAMEN),
            "functie": functie,
            "rollen": _rollen(lot),
            "contract": _contract(lot) if lot.kans(3) else None,
            "afwezig": [lot.periode("van", "tot")] if lot.kans(8) else None,
            "zonder_scores": _zonder_scores(lot) if lot.kans(8) else None,
            "beoordelingen": _beoordelingen(lot),
            "bewijzen": [_bewijs(lot) for _ in range(lot.aantal(1, 2))] if lot.kans(3) else None,
            "vrijstellingen": [_vrijstelling(lot)] if lot.kans(5) else None,
            "oorzaken": _oorzaken(lot) if lot.kans(2) else None,
        }
    )


def _rollen(lot: Lot) -> list[Any] | None:
    gekozen = lot.deel(lot.kader.rollen, minst=0)
    return [
        rol if lot.kans(3) else {"functie": rol} | lot.periode("sinds", "tot") for rol in lot.geschud(gekozen)
    ] or None


def _contract(lot: Lot) -> Gegevens:
    soort = lot.kies(CONTRACTEN) if lot.kans(2) else None
    dienst = lot.periode("in_dienst", "uit_dienst") if lot.kans(2) else {}
    return zonder_leeg({"soort": soort, "vte": 1}) | dienst


def _zonder_scores(lot: Lot) -> Gegevens:
    return {"sinds": lot.datum()} if lot.kans(2) else {"afspraak": "We spreken in woorden."}


def _oorzaken(lot: Lot) -> Gegevens:
    return {competentie: _oorzaak(lot) for competentie in lot.deel(lot.kader.competenties)}


def _oorzaak(lot: Lot) -> Any:
    woord = lot.kies(OORZAKEN)
    return {"soort": woord, "omschrijving": "Eén computer: voor vijf mensen."} if lot.kans(3) else woord


def _vrijstelling(lot: Lot) -> Gegevens:
    return {"competentie": lot.kies(lot.kader.competenties)} | lot.periode("vanaf", "tot")


def _bewijs(lot: Lot) -> Gegevens:
    datum, geldig_tot = sorted((lot.datum(), lot.datum()))
    bewijs = {"soort": "attest", "naam": "Attest", "datum": datum, "niveaus": _niveaus(lot)}
    return bewijs if lot.kans(2) else bewijs | {"geldig_tot": geldig_tot}


def _niveaus(lot: Lot) -> Gegevens:
    return {id_: lot.niveau() for id_ in lot.deel(lot.kader.competenties)}


def _beoordelingen(lot: Lot) -> list[Gegevens]:
    """Losse inschattingen en rondes, in een willekeurige volgorde in het bestand."""
    soorten = (_alleen, _alleen, _alleen, _ronde, _ronde, _groep)
    hoeveel = lot.kies((0, 6, 5, 7, 4, 8, 3, 9, 2, 10, 1))
    bundels = [lot.kies(soorten)(lot) for _ in range(hoeveel)]
    return lot.geschud([post for bundel in bundels for post in bundel])


def _post(lot: Lot, bron: str, datum: date, door: str | None, over: Sequence[str] | None = None) -> Gegevens:
    niveaus = _niveaus(lot) if over is None else {id_: lot.niveau() for id_ in over}
    rest = [id_ for id_ in lot.kader.competenties if id_ not in niveaus]
    return zonder_leeg(
        {
            "datum": datum,
            "bron": bron,
            "door": door,
            "doel": lot.kies(DOELEN),
            "niveaus": niveaus,
            "niet_te_beoordelen": lot.deel(rest) if rest and lot.kans(4) else None,
        }
    )


def _alleen(lot: Lot) -> list[Gegevens]:
    """Een inschatting van een bron die met een stem spreekt."""
    return [_post(lot, lot.kies(EENSTEMMIG), lot.datum(), lot.kies((None, "m-1", "iemand")))]


def _ronde(lot: Lot) -> list[Gegevens]:
    """Een tot zeven stemmen van een bron rond dezelfde tijd, met en zonder `door`."""
    bron, laatste = lot.kies(VEELSTEMMIG), lot.datum()
    over = lot.deel(lot.kader.competenties)
    stemmen = lot.kies((1, 3, 4, 5, 6, 3, 4, 7, 2))
    return [
        _post(lot, bron, _in_de_buurt(lot, laatste), lot.kies(DEUREN), None if lot.kans(6) else over)
        for _ in range(stemmen)
    ]


def _in_de_buurt(lot: Lot, laatste: date) -> date:
    """Een dag binnen, op of net buiten de ronde die op `laatste` eindigt."""
    grens = plus_maanden(laatste, -lot.kader.ronde_maanden)
    rand = [grens + timedelta(dag) for dag in (0, 1, -1, 2, 3)]
    return lot.kies([laatste, laatste, laatste - timedelta(1), laatste - timedelta(20), *rand])


def _groep(lot: Lot) -> list[Gegevens]:
    """Een ronde zoals een bureau ze levert."""
    post = {
        "datum": lot.datum(),
        "bron": lot.kies(VEELSTEMMIG),
        "aantal": lot.kies((4, 3, 5, 2, 1, 12)),
        "doel": lot.kies(DOELEN),
        "niveaus": {id_: _spreiding(lot) for id_ in lot.deel(lot.kader.competenties)},
    }
    return [zonder_leeg(post)]


def _spreiding(lot: Lot) -> Gegevens:
    laagste, mediaan, hoogste = sorted((lot.niveau(), lot.niveau(), lot.niveau()))
    grenzen = {"laagste": laagste, "hoogste": hoogste} if lot.kans(2) else {}
    return {"mediaan": mediaan} | grenzen
