"""Termijnen die aflopen: verplichte vorming, bewijzen en attesten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.opvolging import Bron, Deel, Opvolgpunt, Puntsoort
from competentie_cli.domein.soorten import Soort
from competentie_cli.rekenen.bewijzen import VERVALT_BINNEN, te_vernieuwen
from competentie_cli.rekenen.opvolging.blik import Blik
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.verplicht import geldt_tot, laatst_gevolgd, moet_volgen
from competentie_cli.rekenen.volgorde import sorteernaam


def verplichte_vorming(blik: Blik) -> Iterator[Opvolgpunt]:
    """Wat iemand moet volgen en nog nooit afrondde, of waarvan de termijn afloopt."""
    persoon = blik.persoon
    for activiteit in _verplicht(blik):
        laatst = laatst_gevolgd(persoon, blik.telt[activiteit.id], blik.peildatum)
        grens = geldt_tot(activiteit, laatst)
        if laatst is not None and grens is None:
            continue
        delen: dict[str, Deel] = {"naam": activiteit.naam}
        if laatst is not None:
            delen["laatst"] = laatst
        if volgende := min((dag for dag in activiteit.data if dag >= blik.peildatum), default=None):
            delen["volgende"] = volgende
        yield Opvolgpunt(
            Puntsoort.VERPLICHT,
            persoon.id,
            grens,
            _bewaker(blik, activiteit),
            "verplicht" if laatst else "verplicht-nooit",
            Bron(Soort.LEERAANBOD, activiteit.id),
            delen,
            (activiteit.id,),
            dringt=laatst is None,
        )


def _verplicht(blik: Blik) -> Iterator[Leeractiviteit]:
    for activiteit in blik.organisatie.leeraanbod.values():
        if activiteit.verplicht != "nee" and moet_volgen(blik.persoon, activiteit, blik.peildatum):
            yield activiteit


def _bewaker(blik: Blik, activiteit: Leeractiviteit) -> str:
    """Wie leidt; van een vorming die alleen een rol vraagt, wie die rol leidt."""
    voor = activiteit.verplicht_voor
    if voor is None or voor.iedereen or blik.persoon.functie in voor.functies:
        return blik.begeleider
    leiders = (blik.rolleiding(functie) for functie in voor.functies)
    return next((wie for wie in leiders if wie), blik.begeleider)


def bewijzen(blik: Blik) -> Iterator[Opvolgpunt]:
    """Bewijzen die verlopen zijn of binnen negentig dagen vervallen."""
    for _, bewijs, einde in te_vernieuwen(blik.persoon, blik.peildatum):
        yield _bewijs(blik, bewijs.naam, einde, bewijs.datum)


def attesten(blik: Blik) -> Iterator[Opvolgpunt]:
    """Attesten van gevolgde vorming; wat als bewijs of als verplichte vorming telt, staat daar al."""
    bekend = {sorteernaam(bewijs.naam) for bewijs in blik.persoon.bewijzen}
    verplicht = {activiteit.id for activiteit in _verplicht(blik) if activiteit.herhaal_maanden}
    for activiteit in blik.organisatie.leeraanbod.values():
        maanden = activiteit.levert.geldig_maanden if activiteit.levert else None
        naam = (activiteit.levert.naam if activiteit.levert else None) or activiteit.naam
        laatst = laatst_gevolgd(blik.persoon, frozenset({activiteit.id}), blik.peildatum)
        if not maanden or not laatst or activiteit.id in verplicht or sorteernaam(naam) in bekend:
            continue
        einde = maanden_later(laatst, maanden)
        if einde - blik.peildatum <= VERVALT_BINNEN:
            yield _bewijs(blik, naam, einde, laatst)


def _bewijs(blik: Blik, naam: str, einde: date, behaald: date) -> Opvolgpunt:
    zin = "bewijs-verlopen" if einde < blik.peildatum else "bewijs"
    kenmerk = (naam, behaald.isoformat())
    return Opvolgpunt(
        Puntsoort.BEWIJS,
        blik.persoon.id,
        einde,
        blik.begeleider,
        zin,
        blik.bron,
        {"naam": naam},
        kenmerk,
    )
