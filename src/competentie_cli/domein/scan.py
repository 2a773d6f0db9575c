"""De scan: wat een medewerker zelf schrijft over het werk van nu (ontwikkel) of over de loopbaan.

Een scan is van de medewerker. Ze telt nergens mee als niveau: geen kloof, geen overzicht, geen plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from competentie_cli.domein.basis import (
    CompetentieId,
    Datum,
    FunctieId,
    Id,
    MedewerkerId,
    Niveau,
    Tekst,
    Vast,
    keuze,
    kort_voor,
)
from competentie_cli.domein.kloof import Vereist
from competentie_cli.domein.medewerker import Ambitie, Medewerker, Talent

Scansoort = Literal["ontwikkel", "loopbaan"]
Invuller = Literal["medewerker", "samen"]
Antwoordwoord = Literal["eens", "eerder_eens", "eerder_oneens", "oneens"]
Antwoordkeuze = Annotated[Antwoordwoord, keuze(Antwoordwoord)]
Interessewoord = Literal["ja", "misschien", "nee"]
Interessekeuze = Annotated[Interessewoord, keuze(Interessewoord)]

VRAGEN = ("energie", "kost_energie", "nodig", "bespreken", "stap")
"""De open vragen, als velden van een scan."""


class Werkwoorden(Vast):
    """Eén competentie, in de woorden van de medewerker."""

    competentie: CompetentieId = Field(description="De competentie waar het over gaat.")
    goed: Tekst | None = Field(None, description="Wat goed gaat, in eigen woorden.")
    meer: Tekst | None = Field(
        None, description="Waar de medewerker meer van wil, of meer in wil kunnen, in eigen woorden."
    )
    inschatting: Niveau | None = Field(
        None, description="Waar de medewerker zichzelf ziet; mag leeg blijven en telt nergens mee."
    )


class Antwoord(Vast):
    """Een antwoord op een stelling, met ruimte voor woorden."""

    antwoord: Antwoordkeuze = Field(description="In hoeverre de stelling klopt.")
    woorden: Tekst | None = Field(None, description="Wat de medewerker erbij zegt.")


Antwoordveld = Annotated[Antwoord, kort_voor("antwoord", Antwoordkeuze | Antwoord)]


class Leerklimaat(Vast):
    """Hoe het is om op deze plek te leren; elke stelling mag leeg blijven."""

    tijd: Antwoordveld | None = Field(None, description="Er is tijd om te leren.")
    vragen: Antwoordveld | None = Field(None, description="Zeggen wat je niet weet, kan hier.")
    fouten: Antwoordveld | None = Field(None, description="Van wat misgaat, wordt geleerd.")
    proberen: Antwoordveld | None = Field(None, description="Iets anders aanpakken mag.")
    collegas: Antwoordveld | None = Field(None, description="Collega's tonen elkaar hoe ze werken.")
    terugkoppeling: Antwoordveld | None = Field(
        None, description="Er komen reacties van mensen die het werk zagen."
    )
    gebruiken: Antwoordveld | None = Field(None, description="Wat geleerd is, krijgt een plek in het werk.")
    kiezen: Antwoordveld | None = Field(None, description="De medewerker beslist mee over het eigen leren.")


class Erkenning(Vast):
    """Of iemand de eigen ervaring wil laten erkennen."""

    interesse: Interessekeuze = Field(description="Of de medewerker er iets voor voelt.")
    woorden: Tekst | None = Field(None, description="Wat de medewerker erbij zegt.")


class Scan(Vast):
    """Een ingevulde ontwikkelscan of loopbaanscan."""

    id: Id | None = Field(
        None, description="De korte naam van de scan; anders de medewerker, de soort en de datum."
    )
    medewerker: MedewerkerId = Field(description="De medewerker van wie deze scan is.")
    soort: Annotated[Scansoort, keuze(Scansoort)] = Field(
        description="Over het werk van nu (ontwikkel) of over de loopbaan."
    )
    datum: Datum = Field(description="De dag waarop de scan ingevuld is.")
    ingevuld_door: Annotated[Invuller, keuze(Invuller)] = Field(
        "medewerker", description="Wie invulde: de medewerker alleen, of samen met iemand in een gesprek."
    )
    competenties: tuple[Werkwoorden, ...] = Field(
        (), description="De competenties van het werk van nu, in eigen woorden."
    )
    leerklimaat: Leerklimaat = Field(
        Leerklimaat(), description="Hoe het is om op deze plek te leren, stelling per stelling."
    )
    talenten: tuple[Talent, ...] = Field(
        (), description="Wat de medewerker goed kan, graag doet en gemakkelijk afgaat."
    )
    drijfveren: tuple[Tekst, ...] = Field((), description="Waar de medewerker het voor doet.")
    ambities: tuple[Ambitie, ...] = Field((), description="Waar de medewerker naartoe wil.")
    functies: tuple[FunctieId, ...] = Field(
        (), description="De functies waarover de medewerker meer wil weten."
    )
    evc: Annotated[Erkenning, kort_voor("interesse", Interessekeuze | Erkenning)] | None = Field(
        None, description="Of de medewerker ervaring wil laten erkennen (EVC)."
    )
    energie: Tekst | None = Field(None, description="Wat energie geeft.")
    kost_energie: Tekst | None = Field(None, description="Wat energie kost.")
    nodig: Tekst | None = Field(None, description="Wat de medewerker nodig heeft.")
    bespreken: Tekst | None = Field(None, description="Waarover de medewerker wil praten.")
    stap: Tekst | None = Field(None, description="Een eerste stap die de medewerker zelf wil zetten.")

    @property
    def eigen_id(self) -> str:
        """De id, of `<medewerker>-<soort>-<datum>` als er geen staat."""
        return self.id or f"{self.medewerker}-{self.soort}-{self.datum.isoformat()}"

    @property
    def ingevuld(self) -> bool:
        """Of er ook maar iets in eigen woorden staat."""
        woorden = (w.goed or w.meer or w.inschatting is not None for w in self.competenties)
        antwoorden = (self.leerklimaat != Leerklimaat(), self.evc is not None)
        lijsten = (self.talenten, self.drijfveren, self.ambities, self.functies)
        return any((*woorden, *antwoorden, *lijsten, *(getattr(self, vraag) for vraag in VRAGEN)))


@dataclass(frozen=True, slots=True)
class Evckans:
    """Waarvoor iemand ervaring zou kunnen laten erkennen.

    Args:
        vak, andere: competenties op naam, vaktechnische en andere.
        activiteiten: de namen van de trajecten in het leeraanbod.
    """

    vak: tuple[str, ...] = ()
    andere: tuple[str, ...] = ()
    activiteiten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scanblad:
    """Wat er op een leeg blad al kan staan.

    Args:
        eisen: wat het werk van nu vraagt, op naam.
        met_niveaus: of er over niveaus gesproken mag worden.
        functies: de ids van functies binnen bereik, op naam.
    """

    persoon: Medewerker
    eisen: tuple[Vereist, ...]
    met_niveaus: bool
    functies: tuple[str, ...]
    evc: Evckans
