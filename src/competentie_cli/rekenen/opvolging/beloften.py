"""“Wat wij doen”: wat de organisatie beloofde, en wanneer er opnieuw gekeken wordt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.opvolging import Opvolgpunt, Puntsoort
from competentie_cli.rekenen.kloof import vrijgesteld
from competentie_cli.rekenen.opvolging.blik import Blik

_OPEN = frozenset({"open", "bezig"})


def beloften(blik: Blik) -> Iterator[Opvolgpunt]:
    """Wat de organisatie zou doen aan een oorzaak, zolang het niet gedaan is."""
    for competentie, oorzaak in blik.persoon.oorzaken.items():
        wie = blik.wie(oorzaak.wie)
        if not oorzaak.actie or oorzaak.status not in _OPEN or blik.wacht_zelf(wie):
            continue
        yield Opvolgpunt(
            Puntsoort.BELOFTE,
            blik.persoon.id,
            oorzaak.tegen,
            wie,
            "belofte",
            blik.bron,
            {"tekst": oorzaak.actie},
            (competentie,),
        )


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
