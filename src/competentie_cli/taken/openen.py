"""Een organisatie openen: lezen, controleren, schiften."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.fouten import OrganisatieFout
from competentie_cli.meldingen import Melding
from competentie_cli.opslag.inlezen import Inlezing, lees_map, zonder_opruimen
from competentie_cli.opslag.plaatsing import naar_bestand, plaats
from competentie_cli.rekenen.controles import controleer
from competentie_cli.rekenen.schiften import schift


@dataclass(frozen=True)
class Geopend:
    """Een geopende organisatiemap; `organisatie` is None als organisatie.yaml een fout draagt."""

    map: Path
    meldingen: tuple[Melding, ...]
    organisatie: Organisatie | None
    bestanden: int
    inlezing: Inlezing


def open_map(map_: Path) -> Geopend:
    """Leest en controleert een organisatiemap; elke fout wordt een melding."""
    with zonder_opruimen():
        return _open(map_)


def _open(map_: Path) -> Geopend:
    inlezing = lees_map(map_)
    bevindingen = [*inlezing.bevindingen, *naar_bestand(controleer(inlezing.inhoud), inlezing.inhoud)]
    meldingen = plaats(bevindingen, inlezing)
    organisatie = schift(inlezing.inhoud, meldingen, vingerafdruk=inlezing.vingerafdruk())
    return Geopend(map_, tuple(meldingen), organisatie, len(inlezing.teksten), inlezing)


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
