"""Het leerbudget en het vormingsregister van een selectie, en de documenten ervan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from competentie_cli.domein.budget import Budgetoverzicht, Publiekbudget
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.register import Register
from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.rekenen.budget import bereken_budget
from competentie_cli.rekenen.publicatie.budget import publiek_budget
from competentie_cli.rekenen.register import bereken_register
from competentie_cli.rekenen.selectie import Vraagstelling, kies
from competentie_cli.taken.keuzenaam import keuzenaam
from competentie_cli.taken.kloof import eis_bekende_ids
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.budget import Budgetbeeld
from competentie_cli.weergave.beeld.budget_publiek import Publiekbeeld
from competentie_cli.weergave.beeld.register import Registerbeeld
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Document

SOORT = "budget"
REGISTER = "register"


@dataclass(frozen=True)
class Budgetvraag:
    """Over wie en over welk jaar het gaat.

    Args:
        jaar: None is het jaar van de peildatum; voor het register is dat alles.
        alle: iedereen met naam; ook dat is een werkbeeld.
        intern: een werkbeeld, dat kleine groepen en personen mag tonen.
    """

    wie: Vraagstelling = Vraagstelling()
    jaar: int | None = None
    alle: bool = False
    intern: bool = False

    @property
    def publiek(self) -> bool:
        """Of het antwoord buiten mag."""
        return not (self.gekozen or self.intern)

    @property
    def gekozen(self) -> bool:
        """Of het over een vrije keuze van mensen gaat."""
        return self.alle or not self.wie.leeg


def maak_budget(organisatie: Organisatie, vraag: Budgetvraag, peildatum: date) -> Budgetoverzicht:
    """Het budget van wie gevraagd wordt, met alles erin: een werkbeeld.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    selectie = _kies(organisatie, vraag, peildatum)
    jaar = vraag.jaar or peildatum.year
    return bereken_budget(organisatie, selectie, peildatum, jaar, gekozen=vraag.gekozen)


def maak_publiek_budget(organisatie: Organisatie, vraag: Budgetvraag, peildatum: date) -> Publiekbudget:
    """Het budget van het jaar van de peildatum, zonder mensen en kleine groepen.

    Raises:
        GebruikFout: als er een ander jaar gevraagd wordt.
    """
    if vraag.jaar not in (None, peildatum.year):
        raise GebruikFout(
            "Het budget van een ander jaar komt alleen in een werkdocument.",
            "Voeg --intern toe, of kies met --peildatum een dag in dat jaar.",
        )
    return publiek_budget(organisatie, _kies(organisatie, vraag, peildatum), peildatum)


def maak_register(organisatie: Organisatie, vraag: Budgetvraag, peildatum: date) -> Register:
    """Het vormingsregister van wie gevraagd wordt; altijd een werkbeeld, want het gaat over mensen.

    Raises:
        GebruikFout: als een gevraagde id niet bestaat.
    """
    return bereken_register(organisatie, _kies(organisatie, vraag, peildatum), peildatum, vraag.jaar)


def _kies(organisatie: Organisatie, vraag: Budgetvraag, peildatum: date) -> Selectie:
    eis_bekende_ids(organisatie, vraag.wie)
    return kies(organisatie, vraag.wie, peildatum, iedereen=True)


def spraak_van(geopend: Geopend) -> Spraak:
    """De woorden van de organisatie, voor het scherm van HR."""
    return Werkbank(geopend, Documentopties((), lezer="hr")).spraak


def schrijf_budget(
    geopend: Geopend, overzicht: Budgetoverzicht, vraag: Budgetvraag, opties: Documentopties
) -> Uitslag:
    """Het budget als één document, genoemd naar wie gevraagd werd."""
    bank = Werkbank(geopend, opties)
    beeld = Budgetbeeld(bank.spraak, overzicht)
    document = beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    return bank.rapport(
        document, SOORT, keuzenaam(vraag.wie, alle=vraag.alle), ook_publiek=vraag.wie.leeg and not vraag.alle
    )


def publiek_document(geopend: Geopend, budget: Publiekbudget, opties: Documentopties) -> Document:
    """Wat buiten mag als document, ook voor het scherm."""
    return _publiek(Werkbank(geopend, opties), budget)


def schrijf_publiek_budget(geopend: Geopend, budget: Publiekbudget, opties: Documentopties) -> Uitslag:
    """Wat buiten mag als één document."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_publiek(bank, budget), SOORT, OVERZICHT)


def _publiek(bank: Werkbank, budget: Publiekbudget) -> Document:
    beeld = Publiekbeeld(bank.spraak, budget)
    return beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)


def schrijf_register(
    geopend: Geopend, register: Register, vraag: Budgetvraag, opties: Documentopties
) -> Uitslag:
    """Het vormingsregister als één document, genoemd naar wie gevraagd werd."""
    bank = Werkbank(geopend, opties)
    beeld = Registerbeeld(bank.spraak, register)
    document = beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    return bank.rapport(document, REGISTER, keuzenaam(vraag.wie, alle=vraag.alle), ook_publiek=False)
