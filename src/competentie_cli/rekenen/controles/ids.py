"""Ids zijn uniek per soort over alle bestanden, ook als hoofdletters niet tellen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.inhoud import Inhoud, Onderdeel
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.domein.visie import Visie
from competentie_cli.meldingen import Bevinding, Pad

GERESERVEERD = "kern"


def controleer_ids(inhoud: Inhoud) -> Iterator[Bevinding]:
    """Twee onderdelen met dezelfde id; de bevinding staat bij het tweede."""
    for soort, onderdelen in inhoud.onderdelen.items():
        if SOORTEN[soort].meervoud:
            yield from _dubbele_onderdelen(onderdelen)
    for herkomst, plan in inhoud.van(Soort.PLANNEN):
        yield from _dubbele_doelen(plan, herkomst.bestand, herkomst.pad)
    for herkomst, visie in inhoud.van(Soort.VISIE):
        yield from _dubbele_doelen(visie, herkomst.bestand, herkomst.pad)
    for herkomst, stappenplan in inhoud.van(Soort.STAPPEN):
        ids = [stap.id for stap in stappenplan.stappen]
        yield from _dubbele(ids, herkomst.bestand, (*herkomst.pad, "stappen"), "stap")


def _dubbele_onderdelen(onderdelen: Iterable[Onderdeel]) -> Iterator[Bevinding]:
    gezien: dict[str, Onderdeel] = {}
    for onderdeel in onderdelen:
        if onderdeel.id is None or onderdeel.onleesbaar:
            continue
        eerste = gezien.setdefault(onderdeel.id.casefold(), onderdeel)
        if eerste is not onderdeel:
            veld = "id" if "id" in onderdeel.ruw else SOORTEN[onderdeel.soort].kenmerk
            pad = (*onderdeel.herkomst.pad, veld)
            waarden = {"gevonden": onderdeel.id, "eerste": eerste.herkomst.bestand}
            if veld != "id":
                waarden["reden"] = SOORTEN[onderdeel.soort].enkelvoud
            yield Bevinding("dubbel-id", onderdeel.herkomst.bestand, pad, waarden)


def _dubbele_doelen(houder: Plan | Visie, bestand: str, basis: Pad) -> Iterator[Bevinding]:
    yield from _dubbele([doel.id for doel in houder.doelen], bestand, (*basis, "doelen"), "doel")


def _dubbele(ids: Iterable[str | None], bestand: str, basis: Pad, soort: str) -> Iterator[Bevinding]:
    gezien: set[str] = set()
    for index, eigen in enumerate(ids):
        if eigen is None:
            continue
        if eigen in gezien:
            waarden = {"gevonden": eigen, "eerste": bestand, "reden": soort}
            yield Bevinding("dubbel-id", bestand, (*basis, index, "id"), waarden)
        gezien.add(eigen)


def controleer_gereserveerd(inhoud: Inhoud) -> Iterator[Bevinding]:
    """`kern` staat in de gegevens voor de kerncompetenties en kan geen functie zijn."""
    for herkomst, functie in inhoud.van(Soort.FUNCTIES):
        if functie.id == GERESERVEERD:
            waarden = {"reden": "gereserveerd", "gevonden": GERESERVEERD}
            yield Bevinding("verkeerde-waarde", herkomst.bestand, (*herkomst.pad, "id"), waarden)
