"""De leerbehoeften van de organisatie, en het document ervan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.behoefte import Behoefteoverzicht
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.rekenen.behoefte import bereken_behoeften
from competentie_cli.rekenen.behoefte.publiek import maak_publiek
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.keuzenaam import keuzenaam
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.taken.werkbeeld import eis_werkbeeld
from competentie_cli.weergave.beeld.behoefte import Behoeftebeeld
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.document import toon_document

SOORT = "behoefte"


@dataclass(frozen=True)
class Behoeftevraag:
    """Over wie het gaat en wat vooraan staat.

    Args:
        intern: een werkbeeld, met namen en kleine groepen.
    """

    wie: Vraagstelling = Vraagstelling()
    volgorde: str = "mensen"
    intern: bool = False


def maak_behoeften(organisatie: Organisatie, vraag: Behoeftevraag, peildatum: date) -> Behoefteoverzicht:
    """De behoeften; zonder `intern` over de hele organisatie en zonder kleine groepen.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat, of als een keuze buiten zou gaan.
    """
    eis_werkbeeld(vraag.wie, mag=vraag.intern)
    if vraag.wie.leeg:
        return behoeften_van_allen(Peiling(organisatie, peildatum), vraag.volgorde, intern=vraag.intern)
    return bereken_behoeften(maak_klovenlijst(organisatie, vraag.wie, peildatum), organisatie, vraag.volgorde)


def behoeften_van_allen(
    peiling: Peiling, volgorde: str = "mensen", *, intern: bool = False
) -> Behoefteoverzicht:
    """De behoeften van de hele organisatie."""
    overzicht = bereken_behoeften(peiling.klovenlijst, peiling.organisatie, volgorde)
    if intern:
        return overzicht
    return maak_publiek(overzicht, peiling, peiling.organisatie.instelling.privacy.minimale_groep)


def toon(scherm: Scherm, geopend: Geopend, overzicht: Behoefteoverzicht) -> None:
    """De behoeften op het scherm."""
    bank = Werkbank(geopend, Documentopties(()))
    waarschuwing = bank.spraak.t("behoefte.werkbeeld") if overzicht.grens is None else ()
    toon_document(scherm, _document(bank, overzicht), waarschuwing)


def schrijf_behoeften(
    geopend: Geopend, overzicht: Behoefteoverzicht, vraag: Behoeftevraag, opties: Documentopties
) -> Uitslag:
    """De behoeften als één document, genoemd naar wie gevraagd werd."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_document(bank, overzicht), SOORT, keuzenaam(vraag.wie), ook_publiek=vraag.wie.leeg)


def _document(bank: Werkbank, overzicht: Behoefteoverzicht) -> Document:
    beeld = Behoeftebeeld(bank.spraak, overzicht)
    return beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
