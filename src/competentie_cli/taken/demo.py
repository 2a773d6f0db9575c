"""De demo: een voorbeeldorganisatie met alle kloofrapporten en ontwikkelplannen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.kopieren import is_vrij
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.documenten import schrijf_kloven, schrijf_overzicht, schrijf_pops
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.nieuw import maak_organisatie
from competentie_cli.taken.openen import Geopend, kies_peildatum, open_map, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag

VOORBEELD = "zorggroep"
FORMATEN = ("pdf", "html")
_EERSTE = "m-0012"


@dataclass(frozen=True)
class Klaargezet:
    """De gekopieerde en nagekeken demo, nog zonder documenten."""

    geopend: Geopend
    lijst: Klovenlijst

    @property
    def stappen(self) -> int:
        """Hoeveel documenten er per persoon gemaakt worden, alles samen."""
        return 2 * len(self.lijst.kloven)

    @property
    def hoofdpersoon(self) -> str:
        """Bij wie een lezer best begint."""
        ids = self.lijst.selectie.ids
        return _EERSTE if _EERSTE in ids else ids[0]


def zet_demo_klaar(doel: Path, vandaag: date) -> Klaargezet:
    """Kopieert de voorbeeldorganisatie en rekent haar kloven uit.

    Raises:
        GebruikFout: als de map al gevuld is.
    """
    if not is_vrij(doel):
        raise GebruikFout(f"De map {doel} is niet leeg.", "Geef een andere map: competentie demo MAP")
    maak_organisatie(doel, VOORBEELD)
    geopend = open_map(doel)
    organisatie = vereis_organisatie(geopend)
    peildatum = kies_peildatum(None, organisatie, vandaag)
    return Klaargezet(geopend, maak_klovenlijst(organisatie, Vraagstelling(), peildatum))


def maak_demo_documenten(klaar: Klaargezet, stap: Callable[[str], None]) -> tuple[Uitslag, Uitslag, Uitslag]:
    """Het overzicht, de kloofrapporten en de ontwikkelplannen."""
    lijst = klaar.lijst
    voor_wie_begeleidt = Documentopties(formaten=FORMATEN, uit=None, lezer="hr", intern=False)
    voor_medewerker = Documentopties(formaten=FORMATEN, uit=None, lezer="medewerker", intern=False)
    return (
        schrijf_overzicht(klaar.geopend, lijst, voor_wie_begeleidt),
        schrijf_kloven(klaar.geopend, lijst, voor_medewerker, stap),
        schrijf_pops(klaar.geopend, lijst.selectie, lijst.peildatum, voor_medewerker, stap),
    )
