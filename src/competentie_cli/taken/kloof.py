"""De kloven van een selectie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.domein.overzicht import Overzicht
from competentie_cli.domein.soorten import Soort
from competentie_cli.fouten import GebruikFout
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.overzicht import bereken_overzicht
from competentie_cli.rekenen.selectie import Vraagstelling, kies


def maak_klovenlijst(
    organisatie: Organisatie, vraag: Vraagstelling, peildatum: date, *, ook_verouderd: bool = False
) -> Klovenlijst:
    """De kloof van iedereen in de selectie, op id.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    eis_bekende_ids(organisatie, vraag)
    selectie = kies(organisatie, vraag, peildatum)
    kloven = tuple(
        bereken_kloof(organisatie.medewerkers[eigen], organisatie, peildatum, ook_verouderd=ook_verouderd)
        for eigen in selectie.ids
    )
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
    return f"Er is geen {woord} '{eigen}'.", meest_gelijkend(
        eigen, ids, organisatie.namen if soort is Soort.MEDEWERKERS else {}
    )


def meest_gelijkend(getikt: str, ids: Iterable[str], namen: Mapping[str, str]) -> str:
    """`bedoelde u 'm-0012'?`, op id of op naam; leeg als er niets op lijkt.

    Args:
        namen: id -> naam.
    """
    op_naam = {naam.casefold(): wie for wie, naam in namen.items()}
    lijkt = get_close_matches(getikt.casefold(), sorted(ids), n=1, cutoff=0.75)
    lijkt = lijkt or get_close_matches(getikt.casefold(), op_naam, n=1, cutoff=0.6)
    lijkt = lijkt or [eigen for eigen in sorted(ids) if eigen.startswith(getikt.casefold())][:1]
    return f"bedoelde u '{op_naam.get(lijkt[0], lijkt[0])}'?" if lijkt else ""
