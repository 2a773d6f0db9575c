"""De HR-domeinen: hoe ver elk volgens de organisatie staat met één competentietaal, en waaruit dat blijkt."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import Field, model_validator

from competentie_cli.domein.basis import (
    Datum,
    Fase,
    Naam,
    Tekst,
    Vast,
    een_van,
    eis_een_van,
    keuze,
    kort_voor,
)

Domeinwoord = Literal[
    "werving-en-selectie",
    "onthaal",
    "functioneringsgesprek",
    "evaluatie",
    "ontwikkeling",
    "loopbaan-en-mobiliteit",
    "beloning",
    "uitstroom",
]
DOMEINEN: tuple[str, ...] = get_args(Domeinwoord)
GEFORMULEERD, GEBRUIKT, AFGESTEMD = 2, 3, 4


class Bewijsstuk(Vast):
    """Waaruit blijkt dat een domein in competenties werkt: een bestand, of wat er te vertellen valt."""

    model_config = een_van("bestand", "tekst")

    bestand: Naam | None = Field(
        None,
        description="Een bestand in deze map, met het pad vanaf organisatie.yaml.",
        examples=["documenten/vacature-zorgkundige.md"],
    )
    tekst: Naam | None = Field(None, description="Wat er is, als het geen bestand in deze map is.")
    datum: Datum | None = Field(None, description="Van welke dag het is.")

    @model_validator(mode="before")
    @classmethod
    def _bestand_of_tekst(cls, gegevens: Any) -> Any:
        return eis_een_van(gegevens, "bestand", "tekst")


BewijsstukVeld = Annotated[Bewijsstuk, kort_voor("bestand", Naam | Bewijsstuk)]


class HrDomein(Vast):
    """Hoe ver een HR-domein staat: van nog niets (0) tot afgestemd op één competentietaal (4)."""

    domein: Annotated[Domeinwoord, keuze(Domeinwoord)] = Field(description="Het HR-domein.")
    fase: Fase = Field(
        description="Hoe ver het staat: 0 niet, 1 gepland, 2 geformuleerd in competenties, 3 gebruikt, "
        "4 afgestemd op één competentietaal."
    )
    sinds: Datum | None = Field(None, description="Sinds wanneer deze fase geldt.")
    competenties: tuple[Naam, ...] = Field(
        (),
        description="De competenties in de papieren van dit domein, in de woorden van die papieren.",
        examples=[["klantgerichtheid", "samenwerken"]],
    )
    bewijs: tuple[BewijsstukVeld, ...] = Field((), description="Waaruit de fase blijkt.")
    opmerking: Tekst | None = Field(None, description="Wat erbij te vertellen valt.")
    volgende_stap: Tekst | None = Field(None, description="Wat de volgende stap is.")
    eigenaar: Tekst | None = Field(None, description="Wie daarvoor zorgt: een id, een naam of een dienst.")
    tegen: Datum | None = Field(None, description="Tegen wanneer die stap gezet is.")

    @property
    def id(self) -> str:
        """Elk domein staat er één keer."""
        return self.domein
