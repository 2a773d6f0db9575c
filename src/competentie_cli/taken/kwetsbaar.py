"""Wat op te weinig mensen rust: een werkbeeld, en wat daarvan buiten mag."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kwetsbaar import Breed, Kwetsbaarbeeld
from competentie_cli.fouten import GebruikFout
from competentie_cli.rekenen.kwetsbaar import bereken_kwetsbaar, breed_gedragen
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.vraagmatrix import bereken_vraagmatrix
from competentie_cli.taken.keuzenaam import keuzenaam
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.taken.werkbeeld import eis_werkbeeld
from competentie_cli.weergave.beeld.kwetsbaar import Kwetsbaardocument, breed_document
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.document import toon_document

SOORT = "kwetsbaar"


@dataclass(frozen=True)
class Kwetsbaarvraag:
    """Over wie het gaat, en hoe ver vooruit.

    Args:
        maanden, bewijs_maanden: None is wat de organisatie koos.
    """

    wie: Vraagstelling
    intern: bool = False
    maanden: int | None = None
    bewijs_maanden: int | None = None


def maak_kwetsbaar(
    organisatie: Organisatie, vraag: Kwetsbaarvraag, peildatum: date
) -> Kwetsbaarbeeld | Breed:
    """Met --intern het werkbeeld; anders alleen wat ruim gedragen wordt.

    Raises:
        GebruikFout: als een id niet bestaat, of als een keuze van mensen of een termijn buiten een werkbeeld
            zou komen.
    """
    eis_werkbeeld(vraag.wie, mag=vraag.intern)
    eis_bekende_ids(organisatie, vraag.wie)
    selectie = kies(organisatie, vraag.wie, peildatum)
    if not vraag.intern:
        _eis_geen_termijn(vraag)
        return breed_gedragen(bereken_vraagmatrix(organisatie, selectie, peildatum))
    return bereken_kwetsbaar(
        organisatie,
        selectie,
        peildatum,
        maanden=vraag.maanden,
        bewijs_maanden=vraag.bewijs_maanden,
    )


def _eis_geen_termijn(vraag: Kwetsbaarvraag) -> None:
    if vraag.maanden is not None or vraag.bewijs_maanden is not None:
        raise GebruikFout(
            "Wie vertrekt en wat vervalt, staat alleen in een werkdocument.",
            "Voeg --intern toe, of laat --maanden en --bewijs-maanden weg.",
        )


def toon(scherm: Scherm, geopend: Geopend, beeld: Kwetsbaarbeeld | Breed) -> None:
    """Het beeld op het scherm."""
    bank = Werkbank(geopend, Documentopties(()))
    waarschuwing = bank.spraak.t("kwetsbaar.werkbeeld") if isinstance(beeld, Kwetsbaarbeeld) else ()
    toon_document(scherm, _document(bank, beeld), waarschuwing)


def schrijf_kwetsbaar(
    geopend: Geopend, beeld: Kwetsbaarbeeld | Breed, vraag: Kwetsbaarvraag, opties: Documentopties
) -> Uitslag:
    """Het beeld als één document, genoemd naar wie gevraagd werd."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_document(bank, beeld), SOORT, keuzenaam(vraag.wie), ook_publiek=vraag.wie.leeg)


def _document(bank: Werkbank, beeld: Kwetsbaarbeeld | Breed) -> Document:
    afdruk = bank.organisatie.vingerafdruk
    if isinstance(beeld, Kwetsbaarbeeld):
        return Kwetsbaardocument(bank.spraak, beeld).document(merk=bank.merk, vingerafdruk=afdruk)
    return breed_document(bank.spraak, beeld, vingerafdruk=afdruk)
