"""Hoe iemands huidige niveaus zich verhouden tot wat een andere functie vraagt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.pop import Functievergelijking
from competentie_cli.rekenen.bronnen import bronnen_van, verzamel_inzendingen
from competentie_cli.rekenen.huidig import huidig_niveau
from competentie_cli.rekenen.kloof import vrijgesteld
from competentie_cli.rekenen.vereist import voeg_samen


def vergelijk_functie(
    persoon: Medewerker, functie: str, organisatie: Organisatie, peildatum: date
) -> Functievergelijking:
    """De eigen rijen van een functie, naast de huidige niveaus van een persoon."""
    doel = organisatie.functies[functie]
    inzendingen = verzamel_inzendingen(persoon, peildatum)
    regels = organisatie.instelling.beoordeling
    vakken: dict[str, list[str]] = {"klaar": [], "groei": [], "bekijken": [], "nieuw": []}
    weg = vrijgesteld(persoon, peildatum)
    grote_stap = False
    for eis in voeg_samen(functie, doel.competenties, (), ()):
        if eis.competentie in weg:
            continue
        bronnen = bronnen_van(persoon, eis.competentie, inzendingen, regels, peildatum)
        huidig = huidig_niveau(bronnen, regels)
        vak = "nieuw"
        if huidig is not None and (huidig.laatste.verouderd or (eis.kritiek and huidig.enkel_zelf)):
            vak = "bekijken"
        elif huidig is not None:
            vak = "klaar" if huidig.niveau >= eis.gewenst else "groei"
            grote_stap |= _treden_tussen(huidig.niveau, eis.gewenst, organisatie.instelling) > 1
        vakken[vak].append(organisatie.competentienaam(eis.competentie))
    return Functievergelijking(
        functie,
        tuple(vakken["klaar"]),
        tuple(vakken["groei"]),
        tuple(vakken["bekijken"]),
        tuple(vakken["nieuw"]),
        doel.vereisten,
        grote_stap,
    )


def _treden_tussen(huidig: Decimal, gewenst: Decimal, instelling: Instelling) -> int:
    """Hoeveel treden van de schaal er nog bij komen; nul als het niveau er al is."""
    return sum(huidig < trede.niveau <= gewenst for trede in instelling.schaal)
