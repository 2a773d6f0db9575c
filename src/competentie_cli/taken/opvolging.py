"""De opvolging: wat er te doen staat, als lijst, agenda of document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from competentie_cli.domein.inhoud import Inhoud
from competentie_cli.domein.opvolging import HR, Opvolglijst
from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.schrijven import OVERZICHT, documentnaam
from competentie_cli.rekenen.opvolging import punten_van
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank, woorden_van
from competentie_cli.weergave.beeld.opvolging import Opvolgbeeld
from competentie_cli.weergave.opvolgzin import Opvolgspraak

_BRONNEN = (Soort.MEDEWERKERS, Soort.PLANNEN, Soort.LEERAANBOD)


def maak_opvolglijst(
    geopend: Geopend, vraag: Vraagstelling, peildatum: date, dagen: int, voor: str | None = None
) -> Opvolglijst:
    """Wat er te doen staat voor wie gekozen is.

    Args:
        voor: de id van wie het doet, of `hr`; None is iedereen.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    organisatie = vereis_organisatie(geopend)
    eis_bekende_ids(organisatie, vraag)
    if voor not in (None, HR):
        eis_bekende_ids(organisatie, Vraagstelling((voor,)))
    selectie = kies(organisatie, vraag, peildatum)
    punten = punten_van(organisatie, selectie, peildatum, dagen, voor)
    return Opvolglijst(peildatum, dagen, voor, punten, selectie, _bestanden(geopend.inlezing.inhoud))


def _bestanden(inhoud: Inhoud) -> dict[tuple[Soort, str], str]:
    return {
        (soort, getattr(waarde, "eigen_id", None) or waarde.id): herkomst.bestand
        for soort in _BRONNEN
        for herkomst, waarde in inhoud.van(soort)
    }


def maak_spraak(geopend: Geopend) -> Opvolgspraak:
    """De zinnen waarmee de organisatie over opvolging spreekt."""
    return Opvolgspraak(vereis_organisatie(geopend), woorden_van(geopend))


def schrijf_opvolging(geopend: Geopend, lijst: Opvolglijst, opties: Documentopties) -> Uitslag:
    """De lijst als document; ze gaat over mensen met naam en is dus altijd een werkdocument."""
    opties = replace(opties, intern=True, lezer=opties.lezer if lijst.voor else "hr")
    bank = Werkbank(geopend, opties)
    spraak = Opvolgspraak(bank.organisatie, bank.spraak.t)
    beeld = Opvolgbeeld(bank.spraak, spraak, lijst)
    document = beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    naam = documentnaam(lijst.voor) if lijst.voor else OVERZICHT
    return bank.rapport(document, "opvolging", naam, ook_publiek=False)
