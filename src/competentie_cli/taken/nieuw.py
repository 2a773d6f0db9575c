"""Een nieuwe organisatiemap maken uit een meegeleverd voorbeeld."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from competentie_cli.fouten import GebruikFout
from competentie_cli.opslag.kopieren import is_vrij, kopieer, schrijf_gitignore
from competentie_cli.opslag.voorbeelden import bestanden_in, meegeleverd, voorbeeldnamen


@dataclass(frozen=True)
class Nieuw:
    """De nieuwe map, met hoeveel bestanden erin kwamen."""

    map: Path
    bestanden: int


def maak_organisatie(
    doel: Path, voorbeeld: str, *, overschrijf: bool = False, zonder_personen: bool = False
) -> Nieuw:
    """Kopieert een voorbeeld naar een vrije map, klaar voor git.

    Raises:
        GebruikFout: als het voorbeeld niet bestaat, of als de map al gevuld is.
    """
    eis_voorbeeld(voorbeeld)
    eis_vrij(doel, overschrijf=overschrijf)
    bron = meegeleverd("voorbeelden") / voorbeeld
    namen = [naam for naam in bestanden_in(bron) if naam.name != ".gitignore"]
    kopie = kopieer(bron, namen, doel, overschrijf=True)
    schrijf_gitignore(doel, zonder_personen=zonder_personen)
    return Nieuw(doel, len(kopie.gekopieerd) + 1)


def eis_voorbeeld(voorbeeld: str) -> None:
    """Het voorbeeld bestaat."""
    namen = voorbeeldnamen()
    if voorbeeld not in namen:
        lijkt = get_close_matches(voorbeeld.casefold(), namen, n=1, cutoff=0.5)
        vraag = f"bedoelde u '{lijkt[0]}'? " if lijkt else ""
        raise GebruikFout(f"Er is geen voorbeeld '{voorbeeld}'.", f"{vraag}Kies uit {', '.join(namen)}.")


def eis_vrij(doel: Path, *, overschrijf: bool = False) -> None:
    """Er wordt nooit ongevraagd in een gevulde map geschreven."""
    if doel.exists() and not doel.is_dir():
        raise GebruikFout(f"{doel} is een bestand, geen map.", "Geef de naam van een nieuwe map.")
    if not overschrijf and not is_vrij(doel):
        hulp = "Kies een andere map, of vervang bestanden met dezelfde naam met --overschrijf."
        raise GebruikFout(f"De map {doel} is niet leeg.", hulp)
