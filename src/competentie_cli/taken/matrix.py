"""De matrix: mensen tegenover competenties als werkbeeld, of functies tegenover competenties voor buiten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.matrix import Matrix, Publieksmatrix
from competentie_cli.rekenen.matrix import bereken_matrix
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.rekenen.vraagmatrix import bereken_vraagmatrix
from competentie_cli.taken.keuzenaam import keuzenaam
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.taken.werkbeeld import eis_werkbeeld
from competentie_cli.weergave.beeld.matrix import Matrixbeeld
from competentie_cli.weergave.beeld.vraagmatrix import Vraagmatrixbeeld
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.document import toon_document
from competentie_cli.weergave.scherm.matrix import toon_matrix

SOORT = "matrix"


@dataclass(frozen=True)
class Matrixvraag:
    """Over wie het gaat en wie het te zien krijgt.

    Args:
        intern: een werkbeeld, met mensen.
        op_scherm: er is niets anders gevraagd dan het scherm; dan mag een keuze mensen tonen.
        ook_verouderd: laat in een werkbeeld ook verouderde inschattingen meetellen.
    """

    wie: Vraagstelling
    intern: bool = False
    op_scherm: bool = False
    ook_verouderd: bool = False


def maak_matrix(organisatie: Organisatie, vraag: Matrixvraag, peildatum: date) -> Matrix | Publieksmatrix:
    """Met --intern of een keuze op het scherm mensen, anders functies en alleen wat buiten mag.

    Raises:
        GebruikFout: als een id niet bestaat, of als een keuze van mensen buiten een werkbeeld zou komen.
    """
    eis_werkbeeld(vraag.wie, mag=vraag.intern or vraag.op_scherm)
    eis_bekende_ids(organisatie, vraag.wie)
    selectie = kies(organisatie, vraag.wie, peildatum)
    if vraag.intern or not vraag.wie.leeg:
        return bereken_matrix(organisatie, selectie, peildatum, ook_verouderd=vraag.ook_verouderd)
    return bereken_vraagmatrix(organisatie, selectie, peildatum)


def toon(scherm: Scherm, geopend: Geopend, matrix: Matrix | Publieksmatrix) -> None:
    """De matrix op het scherm."""
    bank = Werkbank(geopend, Documentopties(()))
    document = _document(bank, matrix)
    if isinstance(matrix, Matrix):
        toon_matrix(scherm, matrix, document, bank.spraak)
    else:
        toon_document(scherm, document)


def schrijf_matrix(
    geopend: Geopend, matrix: Matrix | Publieksmatrix, vraag: Matrixvraag, opties: Documentopties
) -> Uitslag:
    """De matrix als één document, genoemd naar wie gevraagd werd."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_document(bank, matrix), SOORT, keuzenaam(vraag.wie), ook_publiek=vraag.wie.leeg)


def _document(bank: Werkbank, matrix: Matrix | Publieksmatrix) -> Document:
    afdruk = bank.organisatie.vingerafdruk
    if isinstance(matrix, Matrix):
        return Matrixbeeld(bank.spraak, matrix).document(merk=bank.merk, vingerafdruk=afdruk)
    return Vraagmatrixbeeld(bank.spraak, matrix).document(vingerafdruk=afdruk)
