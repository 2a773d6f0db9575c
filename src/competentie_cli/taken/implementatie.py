"""Hoe ver de organisatie staat met competentiemanagement, en het document ervan."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.implementatie import Implementatie
from competentie_cli.opslag.bewijsstukken import gevonden_bewijsstukken
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.rekenen.implementatie import bereken_implementatie
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.implementatie import implementatiedocument
from competentie_cli.weergave.blokken import Document, zin
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.document import toon_document

SOORT = "implementatie"


def maak_implementatie(geopend: Geopend, peildatum: date, *, intern: bool) -> Implementatie:
    """Het rapport; zonder `intern` zonder kleine groepen.

    Raises:
        OrganisatieFout: als organisatie.yaml zelf een fout draagt.
    """
    organisatie = vereis_organisatie(geopend)
    gevonden = gevonden_bewijsstukken(geopend.map, organisatie.hr_domeinen.values())
    return bereken_implementatie(organisatie, peildatum, gevonden, intern=intern)


def toon_implementatie(console: Scherm, geopend: Geopend, uitkomst: Implementatie) -> None:
    """Het rapport op het scherm; een werkbeeld draagt zijn merk."""
    document = _document(Werkbank(geopend, Documentopties((), intern=uitkomst.grens is None)), uitkomst)
    toon_document(console, document, zin(document.merk))


def schrijf_implementatie(geopend: Geopend, uitkomst: Implementatie, opties: Documentopties) -> Uitslag:
    """Het rapport in elk gevraagd formaat."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_document(bank, uitkomst), SOORT, OVERZICHT)


def _document(bank: Werkbank, uitkomst: Implementatie) -> Document:
    vingerafdruk = bank.organisatie.vingerafdruk
    return implementatiedocument(bank.spraak, uitkomst, merk=bank.merk, vingerafdruk=vingerafdruk)
