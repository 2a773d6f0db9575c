"""Welke formaten gevraagd worden en waar ze heen gaan: naar stdout, een bestand of een map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.cli import opties as o
from competentie_cli.cli.uitvoer import eis_map, formaat_naar_naam
from competentie_cli.fouten import GebruikFout
from competentie_cli.weergave.formaten import DOCUMENTEN


@dataclass(frozen=True)
class Formaatkeuze:
    """Welke gegevens waarheen gaan (None is stdout), welke documenten er komen, en waar."""

    gegevens: tuple[tuple[str, Path | None], ...]
    documenten: tuple[str, ...]
    uit: Path | None

    @property
    def naar_stdout(self) -> bool:
        """Of er gegevens naar stdout gaan, waar dan niets anders bij mag."""
        return any(doel is None for _, doel in self.gegevens)

    @property
    def alleen_scherm(self) -> bool:
        """Of er niets anders gevraagd is dan het scherm."""
        return self.gegevens == (("terminal", None),) and not self.documenten


def lees_formaatkeuze(
    formaat: str | None,
    uit: Path | None,
    gegevens: Mapping[str, str],
    documenten: tuple[str, ...] = DOCUMENTEN,
) -> Formaatkeuze:
    """De gevraagde formaten, of wat bij de naam van `--uit` hoort.

    Args:
        gegevens: per soort gegevens de naam van het bestand in een map.

    Raises:
        GebruikFout: als een formaat niet bestaat, of niet samen met een ander kan.
    """
    gevraagd = formaat if formaat is not None else formaat_naar_naam(uit)
    formaten = o.lees_formaten(gevraagd, (*gegevens, *documenten))
    soorten = [soort for soort in formaten if soort in gegevens]
    if uit is None and len(soorten) > 1:
        hulp = "Kies er één, of geef een map met --uit."
        raise GebruikFout(f"{' en '.join(soorten)} kunnen niet samen naar het scherm.", hulp)
    alleen = len(formaten) == len(soorten) == 1
    if not alleen:
        eis_map(uit)
    doelen = tuple((soort, _doel(gegevens[soort], uit, alleen=alleen)) for soort in soorten)
    return Formaatkeuze(doelen, tuple(soort for soort in formaten if soort not in gegevens), uit)


def _doel(naam: str, uit: Path | None, *, alleen: bool) -> Path | None:
    """Waar gegevens komen: als enige in het genoemde bestand, anders onder hun vaste naam in de map."""
    if uit is None or (alleen and not uit.is_dir()):
        return uit
    return uit / naam
