"""Het overzicht op het scherm: een rij per persoon, dan een rij per competentie."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Kloof, Klovenlijst, Status
from competentie_cli.weergave.scherm.kloof import dekkingstekst
from competentie_cli.weergave.scherm.rooster import Cel, ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.tekst import aantal
from competentie_cli.weergave.woorden import datum_lang

_STATUSSEN = (Status.TEKORT, Status.OP_NIVEAU, Status.BOVEN, Status.ONBEKEND)
_KOPPEN = ("id", "naam", "functie", "dekking", "tekort", "te bespreken", "onbekend")
_VAST = (9, 6, 9, 8)
_BREEDSTE_ID = 16
_TELKOLOM = 10
_BREEDSTE_NAAM = 60
_WERKBEELD = "Werkbeeld voor wie ontwikkelgesprekken voorbereidt: niet om zo door te geven."


def toon_overzicht(console: Console, lijst: Klovenlijst, organisatie: Organisatie) -> None:
    """Wie meegaat op id, nooit gerangschikt, en hoe het per competentie staat."""
    toon(console, _kop(console, lijst, organisatie))
    if lijst.kloven:
        toon(console, _personen(console, lijst.kloven, organisatie))
    if any(kloof.rijen for kloof in lijst.kloven):
        console.print()
        toon(console, _competenties(console, lijst.kloven))


def _kop(console: Console, lijst: Klovenlijst, organisatie: Organisatie) -> Iterator[Text]:
    yield ingesprongen(console, tekst(organisatie.instelling.naam, "bold"), 0)
    mensen = aantal(len(lijst.kloven), "medewerker", "medewerkers")
    yield Text(f"{mensen} · peildatum {datum_lang(lijst.peildatum)}")
    yield ingesprongen(console, Text(_WERKBEELD, "dim"), 0)
    yield Text()


def _personen(console: Console, kloven: Iterable[Kloof], organisatie: Organisatie) -> Iterator[Text]:
    rijen = [_persoon(kloof, organisatie) for kloof in kloven]
    breedten = _breedten(console, rijen)
    yield _rij(console, [Text(kop, "bold") for kop in _KOPPEN], breedten)
    for rij in rijen:
        yield _rij(console, rij, breedten)


def _breedten(console: Console, rijen: list[list[Text]]) -> tuple[int, ...]:
    """Zo breed als nodig; past het niet, dan krijgt de functie iets meer ruimte dan de naam."""
    eigen, naam, functie = (max(len(_KOPPEN[k]), *(rij[k].cell_len for rij in rijen)) for k in range(3))
    eigen = min(eigen, _BREEDSTE_ID)
    over = console.width - eigen - sum(_VAST) - len(_VAST) - 2
    if naam + functie > over:
        functie = min(functie, max(over - naam, over * 6 // 10))
        naam = over - functie
    return (eigen, naam, functie, *_VAST)


def _persoon(kloof: Kloof, organisatie: Organisatie) -> list[Text]:
    functie = organisatie.functies.get(kloof.functie)
    tellingen = (
        len(kloof.met_status(Status.TEKORT)),
        sum(rij.te_bespreken for rij in kloof.rijen),
        len(kloof.met_status(Status.ONBEKEND)),
    )
    dekking = dekkingstekst(kloof.dekking).split(" (")[0] if kloof.dekking else ""
    return [
        tekst(kloof.id),
        tekst(kloof.naam or ""),
        tekst(functie.naam if functie else kloof.functie),
        Text(dekking),
        *(_getal(telling) for telling in tellingen),
    ]


def _competenties(console: Console, kloven: Iterable[Kloof]) -> Iterator[Text]:
    namen: dict[str, str] = {}
    tellingen: dict[str, Counter[Status]] = {}
    for rij in (rij for kloof in kloven for rij in kloof.rijen if rij.status is not None):
        namen[rij.competentie] = rij.naam
        tellingen.setdefault(rij.competentie, Counter())[rij.status or Status.ONBEKEND] += 1
    naam = min(_BREEDSTE_NAAM, console.width - len(_STATUSSEN) * (_TELKOLOM + 1))
    breedten = (naam, *(_TELKOLOM for _ in _STATUSSEN))
    koppen = ("competentie (aantal mensen)", *(status.value for status in _STATUSSEN))
    yield _rij(console, [Text(kop, "bold") for kop in koppen], breedten)
    for eigen in sorted(namen, key=lambda c: (_sorteernaam(namen[c]), c)):
        telling = [_getal(tellingen[eigen][status]) for status in _STATUSSEN]
        yield _rij(console, [tekst(namen[eigen]), *telling], breedten)


def _getal(hoeveel: int) -> Text:
    return Text(str(hoeveel)) if hoeveel else Text("·", "dim")


def _rij(console: Console, cellen: list[Text], breedten: Iterable[int]) -> Text:
    rij: list[Cel] = list(zip(cellen, breedten, strict=True))
    return naast_elkaar(console, rij, tussen=1)


def _sorteernaam(naam: str) -> str:
    ontleed = unicodedata.normalize("NFKD", naam).casefold()
    return "".join(t for t in ontleed if unicodedata.category(t)[0] not in "MP")
