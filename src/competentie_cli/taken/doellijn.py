"""De doellijn van een organisatie, en het document ervan."""

from __future__ import annotations

from datetime import date

from competentie_cli.domein.doellijn import Doellijn
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.schrijven import OVERZICHT, documentnaam
from competentie_cli.rekenen.doellijn import bereken_doellijn, van_doel
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.taken.kloof import meest_gelijkend
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.doellijn import doellijndocument
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.doellijn import toon_doellijn

SOORT = "doellijn"


def maak_doellijn(
    organisatie: Organisatie, peildatum: date, *, doel: str | None = None, intern: bool = False
) -> Doellijn:
    """De hele doellijn, of het stuk over één doel; elk cijfer is in beide hetzelfde.

    Raises:
        GebruikFout: als het gevraagde doel niet in de visie staat.
    """
    if doel is not None:
        _eis_doel(organisatie, doel)
    lijn = bereken_doellijn(Peiling(organisatie, peildatum), intern=intern)
    return lijn if doel is None else van_doel(lijn, doel)


def _eis_doel(organisatie: Organisatie, doel: str) -> None:
    namen = {eigen.id: eigen.naam for eigen in organisatie.visie.doelen}
    if doel in namen:
        return
    kies = f"Kies uit {', '.join(namen)}." if namen else "In visie.yaml staan nog geen doelen."
    raise GebruikFout(f"Er is geen strategisch doel '{doel}'.", meest_gelijkend(doel, namen, namen) or kies)


def toon(scherm: Scherm, geopend: Geopend, lijn: Doellijn) -> None:
    """De doellijn als boom op het scherm."""
    toon_doellijn(scherm, lijn, Werkbank(geopend, Documentopties((), lezer="hr")).spraak)


def schrijf_doellijn(geopend: Geopend, lijn: Doellijn, opties: Documentopties) -> Uitslag:
    """Het document in de gevraagde formaten, genoemd naar het doel; een werkbeeld is als intern gemerkt."""
    bank = Werkbank(geopend, opties)
    document = doellijndocument(bank.spraak, lijn, merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
    naam = OVERZICHT if lijn.doel is None else documentnaam(lijn.doel)
    return bank.rapport(document, SOORT, naam)
