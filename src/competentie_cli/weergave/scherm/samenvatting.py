"""Wat er naast het resultaat te zeggen valt: wie niet meeging en wat er mislukte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Overgeslagen, Selectie
from competentie_cli.weergave.scherm.tekst import aantal, schoon
from competentie_cli.weergave.woorden import datum_lang


def weggelaten(selectie: Selectie) -> str:
    """Hoeveel mensen niet meegingen, zonder reden; leeg als het er geen zijn."""
    hoeveel = sum(over.bestand is None for over in selectie.overgeslagen)
    werkwoord = "is" if hoeveel == 1 else "zijn"
    return f"{aantal(hoeveel, 'medewerker', 'medewerkers')} {werkwoord} niet meegenomen." if hoeveel else ""


def niemand(selectie: Selectie) -> str:
    """Dat een keuze leeg is; leeg als er toch iemand in zit of genoemd wordt."""
    leeg = not (selectie.ids or selectie.overgeslagen or selectie.niet_in_dienst)
    return "In deze keuze zit niemand." if leeg else ""


def overgeslagen(stuk: Sequence[Overgeslagen], organisatie: Organisatie) -> Iterator[str]:
    """Wie overgeslagen werd om een fout, met het bestand."""
    for over in stuk:
        wie = _wie(over.id, organisatie)
        waar = f"fout in {schoon(over.bestand)}" if over.bestand else "fout in de bestanden"
        yield f"overgeslagen: {wie} ({waar})"


def niet_in_dienst(selectie: Selectie, organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    """Wie bij naam gevraagd werd maar niet in dienst is."""
    for eigen in selectie.niet_in_dienst:
        yield f"{_wie(eigen, organisatie)} is niet in dienst op {datum_lang(peildatum)}."


def nog_geen_scan(ids: Sequence[str], organisatie: Organisatie, peildatum: date) -> Iterator[str]:
    """Van wie bij naam gevraagd werd, dat er geen ingevulde scan is."""
    for eigen in ids:
        yield f"{_wie(eigen, organisatie)} heeft op {datum_lang(peildatum)} nog geen ingevulde scan."


def mislukt(gevallen: Sequence[tuple[str, str]], organisatie: Organisatie) -> Iterator[str]:
    """Wat niet te maken was, en waarom."""
    for eigen, waarom in gevallen:
        yield f"mislukt: {_wie(eigen, organisatie)} ({schoon(waarom)})"


def nog_fouten(hoeveel: int) -> str:
    """De verwijzing naar `controleer`."""
    staan = "Er staat nog 1 fout" if hoeveel == 1 else f"Er staan nog {hoeveel} fouten"
    return f"{staan} in de bestanden: competentie controleer"


def _wie(eigen: str, organisatie: Organisatie) -> str:
    naam = organisatie.naam_van(eigen)
    return schoon(eigen if naam == eigen else f"{eigen} {naam}")
