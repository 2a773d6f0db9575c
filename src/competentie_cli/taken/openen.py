"""Een organisatie openen: lezen, controleren, schiften."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.fouten import OrganisatieFout
from competentie_cli.meldingen import Melding
from competentie_cli.opslag.doorvoeren import herstel
from competentie_cli.opslag.inlezen import Inlezing, lees_map, zonder_opruimen
from competentie_cli.opslag.plaatsing import begrens, plaats
from competentie_cli.rekenen.schiften import schift
from competentie_cli.taken.nakijken import bevindingen_van


@dataclass(frozen=True)
class Geopend:
    """Een geopende organisatiemap; `organisatie` is None als organisatie.yaml een fout draagt."""

    inlezing: Inlezing
    meldingen: tuple[Melding, ...]
    organisatie: Organisatie | None

    @property
    def map(self) -> Path:
        """De organisatiemap."""
        return self.inlezing.map

    @property
    def bestanden(self) -> int:
        """Hoeveel bestanden er te lezen waren."""
        return len(self.inlezing.teksten)


def open_map(map_: Path) -> Geopend:
    """Leest en controleert een organisatiemap; elke fout wordt een melding.

    Raises:
        SchrijfFout: als een onderbroken wijziging van de map niet af te maken is.
    """
    herstel(map_)
    with zonder_opruimen():
        return _open(map_)


def _open(map_: Path) -> Geopend:
    inlezing = lees_map(map_)
    meldingen = plaats(begrens(bevindingen_van(inlezing)), inlezing)
    organisatie = schift(inlezing.inhoud, meldingen, vingerafdruk=inlezing.vingerafdruk())
    return Geopend(inlezing, tuple(meldingen), organisatie)


def vereis_organisatie(geopend: Geopend) -> Organisatie:
    """De organisatie, of een fout die zegt wat er aan organisatie.yaml schort."""
    if geopend.organisatie is not None:
        return geopend.organisatie
    eerste = next((m for m in geopend.meldingen if m.bestand == "organisatie.yaml"), None)
    waar = f":{eerste.plaats.regel}:{eerste.plaats.kolom}: {eerste.tekst}" if eerste and eerste.plaats else ""
    raise OrganisatieFout(f"organisatie.yaml{waar}", "Kijk alles na met: competentie controleer")


def kies_peildatum(gevraagd: date | None, organisatie: Organisatie, vandaag: date) -> date:
    """De gevraagde peildatum, anders die van organisatie.yaml, anders vandaag."""
    return gevraagd or organisatie.instelling.peildatum or vandaag
