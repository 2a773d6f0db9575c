"""Waar een document uit bestaat: secties met blokken, en zinnen met stukken.

Elk document bestaat één keer als blokken; de sjablonen zetten dezelfde blokken in md, html en typst.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Stuk:
    """Een stuk tekst met een stijl: "" | vet | cursief | stippen | groeien | sterker.

    De laatste twee geven een kleur aan wat een teken al zegt; wie geen kleur ziet, mist niets.
    """

    tekst: str
    stijl: str = ""


Zin = tuple[Stuk, ...]
Zinachtig = str | Zin


def zin(*delen: Zinachtig) -> Zin:
    """Plakt tekst en zinnen aan elkaar tot één zin."""
    return voeg_samen(_stukken(delen))


def voeg_samen(stukken: Iterable[Stuk]) -> Zin:
    """Buren met dezelfde stijl worden één stuk."""
    uit: list[Stuk] = []
    for stuk in stukken:
        if uit and uit[-1].stijl == stuk.stijl:
            uit[-1] = Stuk(uit[-1].tekst + stuk.tekst, stuk.stijl)
        else:
            uit.append(stuk)
    return tuple(uit)


def _stukken(delen: Iterable[Zinachtig]) -> Iterator[Stuk]:
    for deel in delen:
        if isinstance(deel, str):
            if deel:
                yield Stuk(deel)
        else:
            yield from deel


def vet(tekst: str) -> Zin:
    """Een nadrukkelijk stuk."""
    return (Stuk(tekst, "vet"),)


def plat(waarde: Zinachtig) -> str:
    """De tekst zonder stijl."""
    return waarde if isinstance(waarde, str) else "".join(stuk.tekst for stuk in waarde)


def rijg(zinnen: Iterable[Zinachtig], tussen: str = " ") -> Zin:
    """Zet zinnen achter elkaar; lege vallen weg."""
    uit: list[Zinachtig] = []
    for deel in zinnen:
        if plat(deel):
            uit += [tussen, deel] if uit else [deel]
    return zin(*uit)


@dataclass(frozen=True, slots=True)
class Kop:
    """Een tussenkop; `niveau` 3 is groot, 4 klein."""

    tekst: Zin
    niveau: int = 3
    soort: str = "kop"


@dataclass(frozen=True, slots=True)
class Alinea:
    """Een alinea; `vorm` is "" | kader | citaat | klein | ondertitel | label."""

    tekst: Zin
    vorm: str = ""
    soort: str = "alinea"


@dataclass(frozen=True, slots=True)
class Lijst:
    """Een opsomming."""

    leden: tuple[Zin, ...]
    genummerd: bool = False
    soort: str = "lijst"


@dataclass(frozen=True, slots=True)
class Tabel:
    """Een tabel.

    Args:
        koppen: leeg bij een tabel zonder koprij; de eerste kolom telt dan als kop.
        breedtes: verhouding van de kolommen.
        titel: wat een schermlezer voorleest.
        hoog: rijen om met de hand in te vullen.
    """

    koppen: tuple[Zin, ...]
    rijen: tuple[tuple[Zin, ...], ...]
    breedtes: tuple[int, ...]
    titel: str
    hoog: bool = False
    soort: str = "tabel"


@dataclass(frozen=True, slots=True)
class Ruimte:
    """Lege regels om op te schrijven."""

    regels: int = 3
    soort: str = "ruimte"


Blok = Kop | Alinea | Lijst | Tabel | Ruimte


@dataclass(frozen=True, slots=True)
class Sectie:
    """Een deel van een document met een vaste naam; zonder blokken verschijnt het niet."""

    naam: str
    titel: str
    blokken: tuple[Blok, ...]


@dataclass(frozen=True)
class Document:
    """Een document als beeld, klaar voor een sjabloon.

    Args:
        secties: naam -> sectie, in de volgorde van het document.
        kenmerken: de regels onder de titel.
        voet: de tekst onder aan elke bladzijde.
        datum: de peildatum; ook de datum van het bestand.
        vingerafdruk: van de invoer, voor de eigenschappen van het bestand.
        merk: "" of een woord zoals `intern`, zichtbaar bovenaan.
        panelen: wat op een scherm te filteren en te sorteren is; alleen html toont het.
    """

    soort: str
    titel: str
    naam: str
    secties: Mapping[str, Sectie]
    voet: str
    datum: date
    organisatie: str
    ondertitel: str = ""
    functieregel: str = ""
    kenmerken: tuple[tuple[str, str], ...] = ()
    inleiding: Zin = ()
    kleur: str = "#1f4e79"
    vingerafdruk: str = ""
    merk: str = ""
    bladzijde: tuple[str, str] = ("bladzijde", "van")
    panelen: object = None


def secties(*delen: Sectie | None) -> dict[str, Sectie]:
    """De secties die iets te zeggen hebben, op naam."""
    return {deel.naam: deel for deel in delen if deel is not None and deel.blokken}
