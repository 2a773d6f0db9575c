"""Ambities, in de woorden van het bestand: eerst die voor binnenkort."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.medewerker import Ambitie
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, als_zin
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.woorden import kleine_letter


def ambitiezinnen(spraak: Spraak, ambities: Sequence[Ambitie], peildatum: date) -> Iterator[Zin]:
    """Een zin per ambitie die op de peildatum bekend is."""
    for ambitie in sorted(ambities, key=lambda a: a.termijn != "kort"):
        if ambitie.datum and ambitie.datum > peildatum:
            continue
        functie = spraak.organisatie.functies.get(ambitie.functie) if ambitie.functie else None
        naam = kleine_letter(functie.naam) if functie else ""
        woorden = aangehaald(ambitie.omschrijving) if ambitie.omschrijving else als_zin(naam)
        if woorden:
            yield spraak.t(f"pop.heen-{ambitie.termijn}", ambitie=woorden)
