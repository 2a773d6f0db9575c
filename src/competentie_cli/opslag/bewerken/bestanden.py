"""Van wijzigingen naar de oude en nieuwe inhoud van een bestand; er wordt hier niets geschreven."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag.bestanden import BOM, lees_inhoud, naar_tekst
from competentie_cli.opslag.bewerken.toepassen import pas_toe
from competentie_cli.opslag.bewerken.wijzigingen import Wijziging
from competentie_cli.opslag.doorvoeren import Bestandswijziging
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde


@dataclass(frozen=True, slots=True)
class Brontekst:
    """Een gelezen bestand: zijn bytes, zijn tekst zonder BOM, en of er een BOM voor stond."""

    pad: Path
    inhoud: bytes
    tekst: str
    bom: bool

    def met_tekst(self, tekst: str) -> Bestandswijziging:
        """Het bestand met een andere tekst; de BOM blijft."""
        return Bestandswijziging(self.pad, self.inhoud, (BOM if self.bom else b"") + tekst.encode())


def lees_bron(pad: Path) -> Brontekst:
    """Een bestand, klaar om te wijzigen.

    Raises:
        Onleesbaar: als het bestand te groot is, geen UTF-8 bevat of niet te openen is.
    """
    inhoud = lees_inhoud(pad)
    return Brontekst(pad, inhoud, naar_tekst(inhoud), inhoud.startswith(BOM))


def bewerk_bestand(pad: Path, wijzigingen: Sequence[Wijziging], *, naam: str = "") -> Bestandswijziging:
    """Het bestand met de wijzigingen erin; er wordt nog niets geschreven.

    Args:
        naam: hoe het bestand in een boodschap heet, als dat niet zijn pad is.

    Raises:
        BewerkFout: als het bestand niet te lezen is of een wijziging niet kan, met bestand en regel.
    """
    try:
        bron = lees_bron(pad)
        return bron.met_tekst(pas_toe(bron.tekst, wijzigingen))
    except Onleesbaar as fout:
        hulp = "Kijk het bestand na met: competentie controleer"
        raise BewerkFout(f"{naam or pad}: dit bestand is niet te lezen.", hulp) from fout
    except BewerkFout as fout:
        regel = f":{fout.regel}" if fout.regel else ""
        raise BewerkFout(f"{naam or pad}{regel}: {fout.tekst}", fout.hulp, regel=fout.regel) from fout


def nieuw_bestand(pad: Path, tekst: str) -> Bestandswijziging:
    """Een bestand dat er nog niet is, met deze tekst.

    Raises:
        Onleesbaar: als de tekst geen YAML is; dat is een fout van wie haar schreef.
    """
    lees_waarde(tekst)
    return Bestandswijziging(pad, None, tekst.encode())


def verwijder_bestand(pad: Path) -> Bestandswijziging:
    """Een bestand dat verdwijnt."""
    return Bestandswijziging(pad, lees_inhoud(pad), None)
