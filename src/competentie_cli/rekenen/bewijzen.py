"""Welke bewijzen verlopen zijn of bijna vervallen, en waar geen nieuwer van is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from competentie_cli.domein.medewerker import Bewijs, Medewerker
from competentie_cli.rekenen.volgorde import sorteernaam

VERVALT_BINNEN = timedelta(days=90)


def te_vernieuwen(
    persoon: Medewerker, peildatum: date, tot: date | None = None
) -> Iterator[tuple[int, Bewijs, date]]:
    """Het volgnummer, het bewijs en zijn laatste dag.

    Args:
        tot: tot en met welke dag vooruit gekeken wordt; anders 90 dagen.
    """
    for index, bewijs in enumerate(persoon.bewijzen):
        einde = bewijs.geldig_tot
        if einde is None or bewijs.datum > peildatum:
            continue
        if einde > tot if tot else einde - peildatum > VERVALT_BINNEN:
            continue
        if not _vernieuwd(bewijs, einde, persoon, peildatum):
            yield index, bewijs, einde


def _vernieuwd(bewijs: Bewijs, einde: date, persoon: Medewerker, peildatum: date) -> bool:
    """Of er een later bewijs met dezelfde naam is dat langer geldt."""
    return any(
        ander is not bewijs
        and bewijs.datum <= ander.datum <= peildatum
        and sorteernaam(ander.naam) == sorteernaam(bewijs.naam)
        and (ander.geldig_tot is None or ander.geldig_tot > einde)
        for ander in persoon.bewijzen
    )
