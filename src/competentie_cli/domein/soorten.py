"""De soorten bestanden van een organisatiemap, in één tabel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from competentie_cli.domein.basis import Vast
from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.draagvlak import Draagvlak
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.hrdomein import HrDomein
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.scan import Scan
from competentie_cli.domein.stappen import Stappenplan
from competentie_cli.domein.team import Team
from competentie_cli.domein.visie import Visie


class Soort(StrEnum):
    """Een soort onderdeel, genoemd naar zijn map."""

    ORGANISATIE = "organisatie"
    VISIE = "visie"
    COMPETENTIES = "competenties"
    FUNCTIES = "functies"
    TEAMS = "teams"
    MEDEWERKERS = "medewerkers"
    LEERAANBOD = "leeraanbod"
    PLANNEN = "plannen"
    SCANS = "scans"
    DRAAGVLAK = "draagvlak"
    STAPPEN = "stappen"
    HR_DOMEINEN = "hr-domeinen"


@dataclass(frozen=True, slots=True)
class Soortregel:
    """Hoe een soort in bestanden staat.

    Args:
        meervoud: de sleutel boven een lijst; leeg als er maar één onderdeel bestaat.
        kenmerk: het veld dat een los onderdeel herkenbaar maakt.
        enkelvoud: het woord in meldingen.
        heel: elk bestand in de map is één onderdeel, met de naam van het bestand als id.
        boven: de map waarin het ene bestand staat, als dat niet de organisatiemap zelf is.
    """

    model: type[Vast]
    enkelvoud: str
    meervoud: str = ""
    kenmerk: str = "id"
    heel: bool = False
    boven: str = ""

    @property
    def met_map(self) -> bool:
        """Of er een map met bestanden bestaat."""
        return not self.boven and (bool(self.meervoud) or self.heel)


SOORTEN: dict[Soort, Soortregel] = {
    Soort.ORGANISATIE: Soortregel(Instelling, "organisatie"),
    Soort.VISIE: Soortregel(Visie, "visie"),
    Soort.COMPETENTIES: Soortregel(Competentie, "competentie", "competenties"),
    Soort.FUNCTIES: Soortregel(Functie, "functie", "functies"),
    Soort.TEAMS: Soortregel(Team, "team", "teams"),
    Soort.MEDEWERKERS: Soortregel(Medewerker, "medewerker", "medewerkers"),
    Soort.LEERAANBOD: Soortregel(Leeractiviteit, "leeractiviteit", "leeractiviteiten"),
    Soort.PLANNEN: Soortregel(Plan, "plan", "plannen", "medewerker"),
    Soort.SCANS: Soortregel(Scan, "scan", "scans", "medewerker"),
    Soort.DRAAGVLAK: Soortregel(Draagvlak, "draagvlak", heel=True),
    Soort.STAPPEN: Soortregel(Stappenplan, "stap", boven="beleid"),
    Soort.HR_DOMEINEN: Soortregel(HrDomein, "HR-domein", "domeinen", "domein", boven="beleid"),
}


def plek_van(soort: Soort) -> str:
    """De map of de bestandsnaam zonder einde, ten opzichte van de organisatiemap en met `/`."""
    boven = SOORTEN[soort].boven
    return f"{boven}/{soort.value}" if boven else soort.value
