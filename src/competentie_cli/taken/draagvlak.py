"""Het draagvlak op een dag, en het document ervan."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.draagvlakstand import Draagvlakstand
from competentie_cli.opslag.schrijven import OVERZICHT
from competentie_cli.rekenen.draagvlak import bereken_draagvlak
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.draagvlak import Draagvlakbeeld
from competentie_cli.weergave.blokken import Document, Zin

SOORT = "draagvlak"


def maak_draagvlak(geopend: Geopend, peildatum: date, *, intern: bool) -> Draagvlakstand:
    """Hoe het draagvlak ervoor staat; zonder `intern` zonder namen en zonder betrokkenen."""
    return bereken_draagvlak(vereis_organisatie(geopend), peildatum, intern=intern)


def draagvlak_op_scherm(geopend: Geopend, stand: Draagvlakstand) -> tuple[Document, Zin]:
    """Het document voor het scherm, en wat er bij een werkdocument onder de kop staat."""
    bank = Werkbank(geopend, Documentopties((), intern=stand.intern))
    waarschuwing = bank.spraak.t("draagvlak.werkbeeld") if stand.intern else ()
    return _document(bank, stand), waarschuwing


def schrijf_draagvlak(geopend: Geopend, stand: Draagvlakstand, opties: Documentopties) -> Uitslag:
    """Het draagvlak als één document, in elk gevraagd formaat."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_document(bank, stand), SOORT, OVERZICHT)


def _document(bank: Werkbank, stand: Draagvlakstand) -> Document:
    beeld = Draagvlakbeeld(bank.spraak, stand)
    return beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
