"""“Wat wij doen”: wat de organisatie beloofde, en wanneer er opnieuw gekeken wordt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.kloof import Status
from competentie_cli.domein.medewerker import Medewerker, Oorzaak
from competentie_cli.domein.opvolging import Opvolgpunt, Puntsoort
from competentie_cli.rekenen.kloof import bereken_kloof, vrijgesteld
from competentie_cli.rekenen.opvolging.blik import Blik

_OPEN = frozenset({"open", "bezig"})


def beloften(blik: Blik) -> Iterator[Opvolgpunt]:
    """Wat de organisatie zou doen aan een oorzaak, zolang het niet gedaan is.

    Staat er bij een tekort dat niet aan leren ligt nog niet bij wat, dan is juist dat nog af te spreken.
    """
    for competentie, oorzaak in _te_doen(blik):
        wie = blik.wie(oorzaak.wie)
        if blik.wacht_zelf(wie):
            continue
        naam = blik.organisatie.competentienaam(competentie)
        yield Opvolgpunt(
            Puntsoort.BELOFTE,
            blik.persoon.id,
            oorzaak.tegen,
            wie,
            "belofte" if oorzaak.actie else "belofte-af-te-spreken",
            blik.bron,
            {"tekst": oorzaak.actie} if oorzaak.actie else {"competentie": naam},
            (competentie,),
        )


def _te_doen(blik: Blik) -> list[tuple[str, Oorzaak]]:
    """De open oorzaken met een actie, en die waar er een bij hoort."""
    te_doen = [(c, oorzaak) for c, oorzaak in blik.persoon.oorzaken.items() if oorzaak.status in _OPEN]
    if all(oorzaak.actie for _, oorzaak in te_doen):
        return te_doen
    aan_ons = _aan_ons(blik)
    return [(c, oorzaak) for c, oorzaak in te_doen if oorzaak.actie or c in aan_ons]


def _aan_ons(blik: Blik) -> frozenset[str]:
    """De tekorten die iemand niet zelf met leren oplost."""
    kloof = bereken_kloof(blik.persoon, blik.organisatie, blik.peildatum)
    return frozenset(rij.competentie for rij in kloof.met_status(Status.TEKORT) if rij.ligt_elders)


def opnieuw_bekijken(blik: Blik) -> Iterator[Opvolgpunt]:
    """Competenties die op een dag opnieuw ingeschat zouden worden, en dat sindsdien niet werden."""
    vrij = vrijgesteld(blik.persoon, blik.peildatum)
    for competentie, oorzaak in blik.persoon.oorzaken.items():
        dag = oorzaak.opnieuw
        if dag is None or oorzaak.status == "vervallen" or competentie in vrij:
            continue
        if _ingeschat(blik.persoon, competentie, dag, blik.peildatum):
            continue
        yield Opvolgpunt(
            Puntsoort.OPNIEUW,
            blik.persoon.id,
            dag,
            blik.begeleider,
            "opnieuw",
            blik.bron,
            {"competentie": blik.organisatie.competentienaam(competentie)},
            (competentie,),
        )


def _ingeschat(persoon: Medewerker, competentie: str, vanaf: date, peildatum: date) -> bool:
    return any(
        competentie in inschatting.niveaus
        and inschatting.doel == "ontwikkeling"
        and vanaf <= inschatting.datum <= peildatum
        for inschatting in persoon.beoordelingen
    )
