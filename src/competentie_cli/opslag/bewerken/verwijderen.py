"""Sleutels en leden weghalen, met hun eigen regels, hun eigen commentaar en hun komma."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from competentie_cli.opslag.bewerken.bron import Bron, Ingang
from competentie_cli.opslag.bewerken.knippen import Knip
from competentie_cli.opslag.bewerken.vervangen import trek_omhoog, vervang
from competentie_cli.opslag.plekken import Plek


def verwijder(bron: Bron, houder: Plek, weg: frozenset[str | int]) -> Iterator[Knip]:
    """De knippen die ingangen uit een mapping of lijst halen; minstens één blijft er over."""
    ingangen = bron.ingangen(houder)
    if not houder.stroom:
        yield from _onder_elkaar(bron, ingangen, weg)
        return
    for eerste, laatste in _reeksen(ingangen, weg):
        vorige = ingangen[eerste - 1] if eerste else None
        yield from _kort(bron, vorige, ingangen[eerste].begin, bron.einde_van(ingangen[laatste]))


def maak_leeg(bron: Bron, houder: Ingang) -> list[Knip]:
    """De knippen die van een mapping of lijst `{}` of `[]` maken."""
    plek = houder.waarde
    nieuw = "{}" if plek.leden is None else "[]"
    if bron.heeft_commentaar(plek):
        ingangen = bron.ingangen(plek)
        return _kort(bron, None, ingangen[0].begin, bron.einde_van(ingangen[-1]))
    if plek.stroom:
        return vervang(bron, houder, {} if plek.leden is None else [])
    return trek_omhoog(bron, houder, nieuw, bron.staart(bron.einde(plek)))


def _reeksen(ingangen: Sequence[Ingang], weg: frozenset[str | int]) -> Iterator[tuple[int, int]]:
    """De eerste en laatste van elke reeks ingangen naast elkaar die weg moeten."""
    for gaat_weg, groep in groupby(range(len(ingangen)), key=lambda plaats: ingangen[plaats].naam in weg):
        if gaat_weg:
            plaatsen = list(groep)
            yield plaatsen[0], plaatsen[-1]


# op regels onder elkaar


def _onder_elkaar(bron: Bron, ingangen: Sequence[Ingang], weg: frozenset[str | int]) -> Iterator[Knip]:
    blijft = next(plaats for plaats, ingang in enumerate(ingangen) if ingang.naam not in weg)
    for plaats, ingang in enumerate(ingangen):
        if ingang.naam not in weg:
            continue
        if bron.begint_regel(ingang.begin):
            yield _hele_regels(bron, ingangen[plaats - 1] if plaats else None, ingang)
        elif plaats == 0:
            yield _op_de_regel_van_een_streepje(bron, ingang, ingangen[blijft - 1], ingangen[blijft])


def _hele_regels(bron: Bron, vorige: Ingang | None, ingang: Ingang) -> Knip:
    begin, einde = bron.regelbegin(ingang.begin), bron.voorbij(ingang)
    op_nieuwe_regel = einde == bron.regelbegin(einde)
    tot = einde if op_nieuwe_regel else bron.volgende_regel(bron.staart(einde))
    if vorige is None:
        return Knip(begin, tot)
    if bron.voorbij(vorige) == bron.regelbegin(bron.voorbij(vorige)):
        # blanco regels zouden anders bij de tekst achter `|+` erboven komen
        return Knip(begin, bron.voorbij_blanco(tot))
    if tot > bron.regelbegin(tot) and bron.stijl(bron.laatste(vorige.waarde)) not in ("|", ">"):
        # een bestand zonder laatste regeleinde blijft er een
        return Knip(bron.vorig_einde(begin), tot)
    return Knip(begin, tot)


def _op_de_regel_van_een_streepje(bron: Bron, eerste: Ingang, laatste: Ingang, volgende: Ingang) -> Knip:
    einde = bron.staart(bron.voorbij(laatste))
    if "#" not in bron.tekst[einde : volgende.begin]:
        return Knip(eerste.begin, volgende.begin)
    begin = bron.regelbegin(eerste.begin)
    streepje = bron.tekst[begin : eerste.begin].rstrip(" \t")
    return Knip(begin + len(streepje), einde)


# tussen haken


def _kort(bron: Bron, vorige: Ingang | None, begin: int, einde: int) -> list[Knip]:
    komma = bron.sla_over(einde)
    heeft_komma = bron.tekst[komma : komma + 1] == ","
    ervoor = bron.sla_over(bron.einde_van(vorige)) if vorige and not heeft_komma else None
    stukken = [Knip(ervoor, ervoor + 1)] if ervoor is not None else []
    na_komma = komma + 1 if heeft_komma else einde
    if _alleen_op_regels(bron, begin, na_komma):
        return [*stukken, Knip(bron.regelbegin(begin), bron.volgende_regel(bron.staart(na_komma)))]
    if heeft_komma and "#" not in bron.tekst[einde:komma]:
        return [Knip(begin, bron.voorbij_spaties(na_komma))]
    if ervoor is not None and "#" not in bron.tekst[ervoor:begin]:
        return [Knip(ervoor, einde)]
    return [*stukken, Knip(begin, einde), *([Knip(komma, komma + 1)] if heeft_komma else [])]


def _alleen_op_regels(bron: Bron, begin: int, einde: int) -> bool:
    """Of er op de regels van een stuk niets anders staat dan commentaar erachter."""
    return bron.begint_regel(begin) and bron.sluit_regel(einde)
