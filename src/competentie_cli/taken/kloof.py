"""De kloven van een selectie."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.domein.overzicht import Overzicht
from competentie_cli.domein.soorten import Soort
from competentie_cli.fouten import GebruikFout
from competentie_cli.rekenen.kloof import Kloofrekenaar
from competentie_cli.rekenen.overzicht import bereken_overzicht
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.volgorde import sorteernaam

_MEESTE_KEUZES = 12
_MEESTE_MENSEN = 3


def maak_klovenlijst(
    organisatie: Organisatie, vraag: Vraagstelling, peildatum: date, *, ook_verouderd: bool = False
) -> Klovenlijst:
    """De kloof van iedereen in de selectie, op id.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    eis_bekende_ids(organisatie, vraag)
    selectie = kies(organisatie, vraag, peildatum)
    rekenaar = Kloofrekenaar(organisatie, peildatum, ook_verouderd=ook_verouderd)
    kloven = tuple(rekenaar.kloof(organisatie.medewerkers[eigen]) for eigen in selectie.ids)
    return Klovenlijst(peildatum, kloven, selectie)


def maak_overzicht(lijst: Klovenlijst, organisatie: Organisatie) -> Overzicht:
    """De tellingen per competentie en per persoon."""
    return bereken_overzicht(lijst, organisatie)


def eis_bekende_ids(organisatie: Organisatie, vraag: Vraagstelling) -> None:
    """Elke gevraagde id bestaat, ook als er een fout in het bestand staat."""
    for soort, gevraagd, bekend in (
        (Soort.MEDEWERKERS, vraag.medewerkers, organisatie.medewerkers),
        (Soort.TEAMS, vraag.teams, organisatie.teams),
        (Soort.FUNCTIES, vraag.functies, organisatie.functies),
    ):
        ids = {*bekend, *(eigen for s, eigen in organisatie.stuk if s is soort)}
        for eigen in gevraagd:
            if eigen not in ids:
                raise GebruikFout(*_onbekend(soort, eigen, ids, organisatie))


def _onbekend(soort: Soort, eigen: str, ids: set[str], organisatie: Organisatie) -> tuple[str, str]:
    woord = {Soort.MEDEWERKERS: "medewerker", Soort.TEAMS: "team", Soort.FUNCTIES: "functie"}[soort]
    tekst = f"Er is geen {woord} '{eigen}'."
    if lijkt := get_close_matches(eigen.casefold(), sorted(ids), n=1, cutoff=0.75):
        return tekst, f"bedoelde u '{lijkt[0]}'?"
    if soort is not Soort.MEDEWERKERS:
        return tekst, f"Kies uit {', '.join(sorted(ids))}." if 0 < len(ids) <= _MEESTE_KEUZES else ""
    if mensen := _op_naam(eigen, organisatie):
        keuzes = " of ".join(f"'{wie}' ({naam})" for wie, naam in mensen)
        return tekst, f"bedoelde u {keuzes}?"
    return tekst, "De ids staan in het overzicht: competentie kloof"


def _op_naam(gezocht: str, organisatie: Organisatie) -> list[tuple[str, str]]:
    """Wie zo heet, met een deel van de naam of bijna met de hele."""
    namen = {wie: sorteernaam(naam) for wie, naam in sorted(organisatie.namen.items())}
    zoals = sorteernaam(gezocht)
    gevonden = [wie for wie, naam in namen.items() if zoals in (naam, *naam.split())]
    if not gevonden:
        lijkt = get_close_matches(zoals, namen.values(), n=1, cutoff=0.6)
        gevonden = [wie for wie, naam in namen.items() if naam in lijkt]
    return [(wie, organisatie.namen[wie]) for wie in gevonden[:_MEESTE_MENSEN]]
