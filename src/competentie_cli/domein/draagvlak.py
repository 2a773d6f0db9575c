"""Het draagvlak: tellingen per groep, wie erbij betrokken is, zorgen, acties en wat er verteld werd.

Een meting telt antwoorden en kent geen personen. De lijst van betrokkenen noemt mensen en hoe zij ertegenover
staan: die lijst is vertrouwelijk en komt alleen in een werkdocument.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from competentie_cli.domein.basis import (
    Aantal,
    Datum,
    EenTotVijf,
    Houding,
    JaNee,
    Naam,
    StrategischDoelId,
    Tekst,
    Vast,
    een_of_lijst,
    keuze,
)

Groepwoord = Literal["top", "leidinggevenden", "medewerkers", "vakbond", "trekkers"]
Groep = Annotated[Groepwoord, keuze(Groepwoord)]
Antwoordcijfer = Literal["1", "2", "3", "4", "5"]
Standwoord = Literal["open", "bezig", "gedaan", "vervallen"]
Stand = Annotated[Standwoord, keuze(Standwoord)]

GROEPEN: tuple[Groepwoord, ...] = ("top", "leidinggevenden", "medewerkers", "vakbond", "trekkers")
ITEMS = ("begrip", "overtuiging", "vertrouwen", "kunnen", "ruimte", "betrokken")
"""De stellingen van een meting, als velden van `Antwoorden`."""
KLAAR = ("gedaan", "vervallen")
MET_DOEL = ("betrokkenen", "zorgen", "acties", "communicatie")
"""De lijsten waarvan een lid een strategisch doel kan noemen."""

Telling = dict[Annotated[Antwoordcijfer, keuze(Antwoordcijfer)], Aantal]


class Antwoorden(Vast):
    """Per stelling hoe vaak elk antwoord gegeven is, van 1 (helemaal niet) tot 5 (helemaal wel)."""

    begrip: Telling | None = Field(
        None, description="Ik begrijp wat we doen en waarom.", examples=[{"1": 2, "4": 28}]
    )
    overtuiging: Telling | None = Field(None, description="Ik sta erachter.")
    vertrouwen: Telling | None = Field(None, description="Ik vertrouw erop dat het eerlijk gebeurt.")
    kunnen: Telling | None = Field(None, description="Ik kan wat er van mij gevraagd wordt.")
    ruimte: Telling | None = Field(None, description="Ik krijg er tijd en middelen voor.")
    betrokken: Telling | None = Field(None, description="Ik mag meepraten en word gehoord.")

    def telling(self, item: str) -> dict[int, int]:
        """Hoe vaak elk antwoord op een stelling gegeven is; leeg als ze niet gesteld werd."""
        gegeven: Telling | None = getattr(self, item)
        return {int(cijfer): aantal for cijfer, aantal in sorted((gegeven or {}).items())}


class Draagvlakmeting(Vast):
    """Wat één groep op één dag antwoordde, of wat een kleine groep verklaarde."""

    datum: Datum = Field(description="De dag van de meting of van de verklaring.")
    groep: Groep = Field(description="De groep die antwoordde.")
    afdeling: Tekst | None = Field(None, description="De afdeling, als het niet over de hele groep gaat.")
    uitgenodigd: Aantal | None = Field(None, description="Hoeveel mensen de vragen kregen.", examples=[84])
    antwoorden: Aantal | None = Field(None, description="Hoeveel mensen antwoordden.", examples=[61])
    items: Antwoorden = Field(Antwoorden(), description="De antwoorden per stelling, als aantallen.")
    verklaring: Tekst | None = Field(
        None,
        description="Wat een groep samen zegt; voor een kleine groep in de plaats van cijfers.",
        examples=["We doen mee, zolang het over ontwikkelen gaat."],
    )
    door: Tekst | None = Field(None, description="Wie de verklaring gaf, namens de groep.")

    @property
    def geteld(self) -> int:
        """Hoeveel mensen antwoordden; staat dat er niet, dan het hoogste aantal bij een stelling."""
        hoogste = max((sum(self.items.telling(item).values()) for item in ITEMS), default=0)
        return hoogste if self.antwoorden is None else self.antwoorden


class Betrokkene(Vast):
    """Iemand met belang of invloed, en hoe die ertegenover staat; vertrouwelijk."""

    wie: Naam = Field(description="De naam, of de id van een medewerker.")
    rol: Tekst | None = Field(None, description="Wat deze persoon in het geheel doet.")
    datum: Datum | None = Field(None, description="Wanneer dit zo bekeken werd.")
    belang: EenTotVijf | None = Field(None, description="Hoeveel belang iemand erbij heeft, van 1 tot 5.")
    invloed: EenTotVijf | None = Field(None, description="Hoeveel invloed iemand heeft, van 1 tot 5.")
    houding: Houding | None = Field(
        None, description="Hoe iemand ertegenover staat, van -2 (sterk tegen) tot 2 (trekt mee)."
    )
    gewenst: Houding | None = Field(None, description="Welke houding nodig is om verder te kunnen.")
    wens: Tekst | None = Field(None, description="Wat deze persoon zelf graag wil.")
    actie: Tekst | None = Field(None, description="Wat we doen om elkaar te vinden.")
    eigenaar: Tekst | None = Field(None, description="Wie die actie opneemt: een naam of een id.")
    tegen: Datum | None = Field(None, description="Wanneer de actie klaar is.")
    status: Stand = Field("open", description="Hoe het met de actie staat.")
    status_op: Datum | None = Field(None, description="Sinds wanneer de status geldt.")
    doel: StrategischDoelId | None = Field(None, description="Het strategische doel dat dit dient.")


class Zorg(Vast):
    """Een zorg uit een groep, met het antwoord en wat eraan gedaan wordt."""

    tekst: Naam = Field(description="De zorg, zoals ze gezegd is en zonder namen.")
    van: Groep | None = Field(None, description="De groep waar de zorg vandaan komt.")
    gemeld: Datum | None = Field(None, description="De dag waarop de zorg gemeld is.")
    antwoord: Tekst | None = Field(None, description="Wat erop geantwoord is.")
    actie: Tekst | None = Field(None, description="Wat eraan gedaan wordt.")
    wie: Tekst | None = Field(None, description="Wie ervoor zorgt: een naam, een id of hr.")
    tegen: Datum | None = Field(None, description="Wanneer het klaar is.")
    status: Stand = Field("open", description="Hoe het ermee staat.")
    status_op: Datum | None = Field(None, description="Sinds wanneer de status geldt.")
    doel: StrategischDoelId | None = Field(None, description="Het strategische doel dat dit dient.")


class Draagvlakactie(Vast):
    """Iets wat we doen voor het draagvlak, los van één zorg."""

    actie: Naam = Field(description="Wat we doen.")
    datum: Datum | None = Field(None, description="De dag waarop dit afgesproken is.")
    wie: Tekst | None = Field(None, description="Wie het opneemt: een naam, een id of hr.")
    tegen: Datum | None = Field(None, description="Wanneer het klaar is.")
    status: Stand = Field("open", description="Hoe het ermee staat.")
    status_op: Datum | None = Field(None, description="Sinds wanneer de status geldt.")
    doel: StrategischDoelId | None = Field(None, description="Het strategische doel dat dit dient.")


class Communicatiemoment(Vast):
    """Een moment waarop groepen iets horen of meepraten."""

    datum: Datum = Field(description="De dag van het moment.")
    groepen: Annotated[tuple[Groep, ...], een_of_lijst(Groep)] = Field(
        description="De groepen voor wie het bedoeld is."
    )
    wat: Naam = Field(description="Waarover het gaat.")
    vorm: Tekst | None = Field(None, description="Hoe het gebeurt.", examples=["teamoverleg"])
    wie: Tekst | None = Field(None, description="Wie het brengt: een naam of een id.")
    gehouden: JaNee = Field(False, description="Of het moment geweest is.")
    doel: StrategischDoelId | None = Field(None, description="Het strategische doel waarover het gaat.")


class Trekker(Vast):
    """Wat iemand bewaakt; zonder naam bewaakt niemand het."""

    bewaakt: Naam = Field(description="Wat bewaakt wordt.", examples=["Dat het over ontwikkelen blijft gaan"])
    wie: Tekst | None = Field(None, description="Wie het bewaakt: een naam of een id.")
    sinds: Datum | None = Field(None, description="Sinds wanneer.")
    tot: Datum | None = Field(None, description="Tot en met wanneer.")


class Draagvlak(Vast):
    """Een bestand in draagvlak/: elke lijst mag in elk bestand staan."""

    metingen: tuple[Draagvlakmeting, ...] = Field((), description="Tellingen en verklaringen per groep.")
    betrokkenen: tuple[Betrokkene, ...] = Field(
        (), description="Wie belang of invloed heeft; vertrouwelijk, liefst in een eigen bestand."
    )
    zorgen: tuple[Zorg, ...] = Field((), description="Zorgen uit de groepen.")
    acties: tuple[Draagvlakactie, ...] = Field((), description="Wat we doen, los van één zorg.")
    communicatie: tuple[Communicatiemoment, ...] = Field((), description="Wat wanneer aan wie verteld wordt.")
    trekkers: tuple[Trekker, ...] = Field((), description="Wie wat bewaakt.")


def loopt_nog(status: str, status_op: date | None, peildatum: date) -> bool:
    """Of iets op de dag nog niet klaar is; wat pas later klaar kwam, was toen nog bezig."""
    return status not in KLAAR or (status_op is not None and status_op > peildatum)
