"""De voorbereiding van gesprekken schrijven, voor één persoon of een hele groep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.gesprek import DOCUMENTEN
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.gesprek import bereid_gesprek_voor
from competentie_cli.rekenen.vereist import lopende_rollen
from competentie_cli.taken.openen import Geopend
from competentie_cli.taken.werkbank import Documentopties, Stap, Uitslag, Werkbank
from competentie_cli.weergave.beeld.gesprek import Gespreksbeeld
from competentie_cli.weergave.blokken import Document


def schrijf_gesprekken(
    geopend: Geopend,
    selectie: Selectie,
    peildatum: date,
    opties: Documentopties,
    stap: Stap,
    *,
    soort: str | None = None,
    documenten: Sequence[str] = DOCUMENTEN,
) -> Uitslag:
    """De gevraagde papieren voor iedereen in de selectie.

    Args:
        soort: het soort gesprek; anders dat van het geplande gesprek.
    """
    bank = Werkbank(geopend, opties)

    def maak(persoon: Medewerker) -> Iterator[tuple[str, Document]]:
        stand = bereid_gesprek_voor(persoon, bank.organisatie, peildatum, soort)
        beeld = Gespreksbeeld(bank.spraak, stand, [rol.functie for rol in lopende_rollen(persoon, peildatum)])
        for welk in documenten:
            document = beeld.document(welk, merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)
            yield f"{persoon.id}-{welk}", document

    return bank.bundels("gesprek", selectie.ids, maak, stap)
