"""Het overzicht op het scherm: een rij per persoon, dan een rij per competentie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.overzicht import Competentietelling, Overzicht, Persoontelling
from competentie_cli.weergave.scherm.rooster import Cel, ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.tekst import aantal
from competentie_cli.weergave.woorden import datum_lang

_KOPPEN = ("id", "naam", "functie", "dekking", "tekort", "te bespreken", "onbekend")
_TELKOPPEN = ("tekort", "op niveau", "boven", "onbekend")
_VAST = (9, 6, 9, 8)
_BREEDSTE_ID = 16
_TELKOLOM = 10
_SMALSTE_NAAM, _BREEDSTE_NAAM = 22, 60
_SMALSTE_NAAM_EN_FUNCTIE = 30
_INSPRONG = 4
_NIETS = "·"
_WERKBEELD = "Werkdocument voor wie gesprekken voorbereidt: niet om zo door te geven."


def toon_overzicht(console: Console, overzicht: Overzicht, organisatie: Organisatie) -> None:
    """Wie meegaat op id, nooit gerangschikt, en hoe het per competentie staat."""
    toon(console, _kop(console, overzicht, organisatie))
    if overzicht.per_persoon:
        toon(console, _personen(console, overzicht.per_persoon))
    if overzicht.per_competentie:
        console.print()
        toon(console, _competenties(console, overzicht.per_competentie))


def _kop(console: Console, overzicht: Overzicht, organisatie: Organisatie) -> Iterator[Text]:
    yield ingesprongen(console, tekst(organisatie.instelling.naam, "bold"), 0)
    mensen = aantal(len(overzicht.per_persoon), "medewerker", "medewerkers")
    yield ingesprongen(console, Text(f"{mensen} · peildatum {datum_lang(overzicht.peildatum)}"), 0)
    yield ingesprongen(console, Text(_WERKBEELD, "dim"), 0)
    yield Text()


def _personen(console: Console, personen: Iterable[Persoontelling]) -> Iterator[Text]:
    rijen = [_persoon(persoon) for persoon in personen]
    breedten = _breedten(console, rijen)
    if sum(breedten[1:3]) < min(_SMALSTE_NAAM_EN_FUNCTIE, sum(_nodig(rijen)[1:])):
        for rij in rijen:
            yield ingesprongen(console, Text(" ").join(cel for cel in rij[:2] if cel), 0)
            yield ingesprongen(console, rij[2], _INSPRONG)
            yield _op_een_rij(console, rij[3:], _KOPPEN[3:])
        return
    yield _rij(console, [Text(kop, "bold") for kop in _KOPPEN], breedten)
    for rij in rijen:
        yield _rij(console, rij, breedten)


def _breedten(console: Console, rijen: list[list[Text]]) -> tuple[int, ...]:
    """Zo breed als nodig; past het niet, dan krijgt de functie iets meer ruimte dan de naam."""
    eigen, naam, functie = _nodig(rijen)
    eigen = min(eigen, _BREEDSTE_ID)
    over = console.width - eigen - sum(_VAST) - len(_VAST) - 2
    if naam + functie > over:
        functie = min(functie, max(over - naam, over * 6 // 10))
        naam = over - functie
    return (eigen, naam, functie, *_VAST)


def _nodig(rijen: list[list[Text]]) -> list[int]:
    """Hoe breed id, naam en functie zonder afbreken zijn."""
    return [max(len(_KOPPEN[k]), *(rij[k].cell_len for rij in rijen)) for k in range(3)]


def _op_een_rij(console: Console, cellen: Iterable[Text], koppen: Iterable[str]) -> Text:
    """Op een smal scherm: wat er te tellen valt, achter elkaar onder een naam."""
    paren = zip(koppen, cellen, strict=True)
    delen = [Text(f"{kop} ").append_text(cel) for kop, cel in paren if cel.plain != _NIETS]
    return ingesprongen(console, Text(" · ").join(delen), _INSPRONG)


def _persoon(persoon: Persoontelling) -> list[Text]:
    return [
        tekst(persoon.id),
        tekst(persoon.naam or ""),
        tekst(persoon.functie),
        Text(f"{persoon.beoordeeld} van {persoon.vereist}"),
        *(_getal(n) for n in (persoon.groeien, persoon.te_bespreken, persoon.onbekend)),
    ]


def _competenties(console: Console, tellingen: Iterable[Competentietelling]) -> Iterator[Text]:
    naam = min(_BREEDSTE_NAAM, console.width - len(_TELKOPPEN) * (_TELKOLOM + 1))
    if naam < _SMALSTE_NAAM:
        yield Text("competentie (aantal mensen)", "bold")
        for c in tellingen:
            yield ingesprongen(console, tekst(c.naam), 0)
            yield _op_een_rij(console, _telling(c), _TELKOPPEN)
        return
    breedten = (naam, *(_TELKOLOM for _ in _TELKOPPEN))
    koppen = ("competentie (aantal mensen)", *_TELKOPPEN)
    yield _rij(console, [Text(kop, "bold") for kop in koppen], breedten)
    for c in tellingen:
        yield _rij(console, [tekst(c.naam), *_telling(c)], breedten)


def _telling(c: Competentietelling) -> list[Text]:
    return [_getal(n) for n in (c.groeien, c.op_niveau, c.boven, c.onbekend)]


def _getal(hoeveel: int) -> Text:
    return Text(str(hoeveel)) if hoeveel else Text(_NIETS, "dim")


def _rij(console: Console, cellen: list[Text], breedten: Iterable[int]) -> Text:
    rij: list[Cel] = list(zip(cellen, breedten, strict=True))
    return naast_elkaar(console, rij, tussen=1)
