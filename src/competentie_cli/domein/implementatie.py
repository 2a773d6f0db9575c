"""Hoe ver een organisatie staat: door alle HR-domeinen heen, en door heel de organisatie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import Bewijsstuk, HrDomein
from competentie_cli.domein.kloof import Selectie

MATEN = ("profiel", "inschatting", "gesprek", "pop")
"""Wat er op elke plek in de organisatie geteld wordt, in de volgorde van het rapport."""


class Oordeel(StrEnum):
    """Wat er over het geheel te zeggen valt."""

    NOG_NIET = "nog-niet"
    WERKT_MET = "werkt-met"
    DOET_AAN = "doet-aan"


class Valkuilstand(StrEnum):
    """Of een valkuil zich toont."""

    TOONT = "toont"
    TOONT_NIET = "toont-niet"
    ONBEKEND = "niet-te-zeggen"


@dataclass(frozen=True, slots=True)
class Maat:
    """Wat de bestanden over een domein tonen.

    Args:
        aandeel: None als het te weinig mensen zijn om te tonen, of als dat uit andere cijfers zou volgen.
        beslist: of de fase hierop rust.
        helft: of het minstens de helft is; ook als het aandeel verborgen is. None als er niets te tellen is,
            of te weinig.
    """

    naam: str
    aandeel: Aandeel | None
    beslist: bool = False
    helft: bool | None = None


@dataclass(frozen=True, slots=True)
class Bewijs:
    """Een bewijsstuk, en of het er is; wat geen bestand is, is er als iemand het vertelt."""

    stuk: Bewijsstuk
    gevonden: bool


@dataclass(frozen=True, slots=True)
class Vreemdwoord:
    """Een woord voor een competentie dat niet in het woordenboek staat.

    Args:
        waar: de bron; van een HR-domein het domein.
        bedoeld: de naam van de competentie die er sterk op lijkt of in de plaats kwam; leeg als er geen is.
        vervangen: of het een competentie is die een opvolger heeft.
    """

    woord: str
    waar: str
    bedoeld: str = ""
    vervangen: bool = False


@dataclass(frozen=True, slots=True)
class Woordbron:
    """De woorden voor competenties in één bron, elk één keer.

    Args:
        papier: of het de eigen papieren van een HR-domein zijn, waarin alles geschreven kan staan.
    """

    naam: str
    aandeel: Aandeel
    vreemd: tuple[Vreemdwoord, ...] = ()
    papier: bool = False


@dataclass(frozen=True)
class Taalzuiverheid:
    """Welk deel van de gebruikte woorden in het woordenboek staat."""

    bronnen: tuple[Woordbron, ...]

    @property
    def geheel(self) -> Aandeel:
        """Alle bronnen samen; een woord telt in elke bron opnieuw."""
        return _samen(self.bronnen)

    @property
    def papieren(self) -> Aandeel:
        """Alleen de papieren van de HR-domeinen."""
        return _samen(bron for bron in self.bronnen if bron.papier)

    def bron(self, naam: str) -> Woordbron | None:
        """De bron met die naam, als er woorden in staan."""
        return next((bron for bron in self.bronnen if bron.naam == naam), None)

    @property
    def vreemd(self) -> tuple[Vreemdwoord, ...]:
        """Alle woorden die niet in het woordenboek staan."""
        return tuple(woord for bron in self.bronnen for woord in bron.vreemd)


@dataclass(frozen=True, slots=True)
class Domeinstand:
    """Eén HR-domein: wat er opgegeven is, wat de bestanden tonen, en welke fase geldt.

    Args:
        opgave: None als het domein niet in het bestand staat.
        reden: waarom deze fase geldt, als naam van een vaste zin.
        nodig: wat er nodig is voor de volgende fase, als naam van een vaste zin; leeg bij de hoogste.
    """

    domein: str
    opgave: HrDomein | None
    maten: tuple[Maat, ...]
    bewijzen: tuple[Bewijs, ...]
    fase: int
    reden: str
    nodig: str

    @property
    def beslissend(self) -> Maat | None:
        """De maat waar de fase op rust."""
        return next((maat for maat in self.maten if maat.beslist), None)


@dataclass(frozen=True, slots=True)
class Plek:
    """Een plek in de organisatie: het geheel, een laag, een afdeling, of een laag binnen een afdeling.

    Args:
        soort: organisatie | laag | afdeling | cel.
        mensen: None als de plek te klein is om te tonen; dan zijn alle maten verborgen.
        aandelen: maat -> aandeel; wat er niet in staat, is verborgen.
        helften: de maten die minstens de helft van de mensen heeft, ook waar het aandeel verborgen is.
    """

    soort: str
    laag: str = ""
    afdeling: str = ""
    mensen: int | None = None
    aandelen: tuple[tuple[str, Aandeel], ...] = ()
    helften: frozenset[str] = frozenset()

    @property
    def volledig(self) -> bool:
        """Of elke maat getoond wordt."""
        return self.mensen is not None and len(self.aandelen) == len(MATEN)

    def aandeel(self, maat: str) -> Aandeel | None:
        """Het aandeel van een maat; None als het verborgen is."""
        return dict(self.aandelen).get(maat)


@dataclass(frozen=True)
class Verticaal:
    """Hoe ver competentiemanagement door de organisatie reikt."""

    plekken: tuple[Plek, ...]

    @property
    def geheel(self) -> Plek:
        """De hele organisatie."""
        return self.plekken[0]

    def van(self, soort: str) -> tuple[Plek, ...]:
        """De plekken van een soort."""
        return tuple(plek for plek in self.plekken if plek.soort == soort)

    @property
    def kleinste(self) -> tuple[Plek, ...]:
        """De fijnste verdeling die getoond wordt: lagen binnen afdelingen, anders lagen en afdelingen."""
        return self.van("cel") or (*self.van("laag"), *self.van("afdeling"))

    @property
    def laagste(self) -> tuple[tuple[Plek, str], ...]:
        """Waar het kleinste aandeel staat, over alle maten; bij gelijke aandelen allemaal."""
        alle = [(aandeel, plek, maat) for plek, maat, aandeel in self._cellen()]
        if not alle:
            return ()
        return tuple((p, m) for a, p, m in alle if not any(_kleiner(b, a) for b, _, _ in alle))

    @property
    def leeg(self) -> tuple[tuple[Plek, str], ...]:
        """Waar een maat op nul staat."""
        return tuple((plek, maat) for plek, maat, aandeel in self._cellen() if not aandeel.teller)

    def _cellen(self) -> Iterator[tuple[Plek, str, Aandeel]]:
        for plek in self.kleinste:
            for maat, aandeel in plek.aandelen:
                yield plek, maat, aandeel


@dataclass(frozen=True, slots=True)
class Valkuil:
    """Een bekende valkuil, met het cijfer erachter.

    Args:
        aandeel: None als het cijfer niet te zeggen is, of niet te tonen.
        waarom: waarom het er niet is, als naam van een vaste zin.
    """

    naam: str
    stand: Valkuilstand
    aandeel: Aandeel | None = None
    waarom: str = ""


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """Een voorwaarde om van competentiemanagement te spreken; aandeel None: er is niets om te meten."""

    naam: str
    gehaald: bool
    aandeel: Aandeel | None = None


@dataclass(frozen=True)
class Implementatie:
    """Het hele rapport.

    Args:
        selectie: wie er in dienst is, en wie een fout in de bestanden draagt.
        grens: kleinere groepen zijn verborgen; None in een werkbeeld.
        stap: het domein dat het dichtst bij zijn volgende fase staat, of de voorwaarde die nog ontbreekt.

    """

    peildatum: date
    selectie: Selectie
    grens: int | None
    domeinen: tuple[Domeinstand, ...]
    taal: Taalzuiverheid
    verticaal: Verticaal
    valkuilen: tuple[Valkuil, ...]
    voorwaarden: tuple[Voorwaarde, ...]
    oordeel: Oordeel
    stap: str

    def domein(self, naam: str) -> Domeinstand | None:
        """De stand van een domein."""
        return next((stand for stand in self.domeinen if stand.domein == naam), None)


def _samen(bronnen: Iterator[Woordbron] | tuple[Woordbron, ...]) -> Aandeel:
    delen = [bron.aandeel for bron in bronnen]
    return Aandeel(sum(deel.teller for deel in delen), sum(deel.noemer for deel in delen))


def _kleiner(een: Aandeel, ander: Aandeel) -> bool:
    return een.teller * ander.noemer < ander.teller * een.noemer
