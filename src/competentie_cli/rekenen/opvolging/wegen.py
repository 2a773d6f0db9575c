"""Waar een punt in de lijst komt, en wanneer het te laat is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from competentie_cli.domein.opvolging import TERMIJNEN, TOEGEZEGD, Gemis, Opvolgpunt, Puntsoort, Wanneer
from competentie_cli.rekenen.bewijzen import VERVALT_BINNEN
from competentie_cli.rekenen.opvolging.blik import Blik


def weeg(punt: Opvolgpunt, blik: Blik) -> Opvolgpunt:
    """Het punt met zijn plaats in de lijst.

    De dag zelf is nog op tijd. Te laat is nooit wat over een afwezige gaat, wat een afwezige zou doen of wat
    rust; van een termijn die afloopt, doet het er niet toe of wie ze bewaakt er is.
    """
    stil = blik.afwezig or punt.rust or (punt.soort not in TERMIJNEN and blik.is_afwezig(punt.wie))
    mist = tuple(_gemis(punt, blik))
    laat = punt.dag is not None and punt.dag < blik.peildatum and not stil
    punt = replace(punt, mist=mist, te_laat=laat)
    return replace(punt, wanneer=_wanneer(punt, blik))


def _gemis(punt: Opvolgpunt, blik: Blik) -> Iterator[Gemis]:
    if punt.wie is None:
        yield Gemis.EIGENAAR
    if punt.dag is None and not punt.dringt:
        yield Gemis.DATUM
    dan = max(punt.dag or blik.peildatum, blik.peildatum)
    if punt.soort not in TERMIJNEN and punt.wie != blik.persoon.id and blik.is_er_niet(punt.wie, dan):
        yield Gemis.VERVANGER


def _wanneer(punt: Opvolgpunt, blik: Blik) -> Wanneer:
    if punt.te_laat or punt.dringt:
        return Wanneer.NU
    if punt.soort in TOEGEZEGD and _wacht(punt, blik):
        return Wanneer.WACHT
    if punt.dag is None or (punt.soort in TOEGEZEGD and punt.mist):
        return Wanneer.ZONDER
    if punt.dag > blik.peildatum and not _komt(punt, punt.dag, blik):
        return Wanneer.LATER
    if punt.mist:
        return Wanneer.ZONDER
    return Wanneer.NU if punt.dag <= blik.peildatum else Wanneer.BINNENKORT


def _wacht(punt: Opvolgpunt, blik: Blik) -> bool:
    """Of het voorbij is terwijl de persoon er niet is, of uit een plan komt dat stilligt."""
    if punt.rust:
        return punt.dag is None or _komt(punt, punt.dag, blik)
    return blik.afwezig and punt.dag is not None and punt.dag < blik.peildatum


def _komt(punt: Opvolgpunt, dag: date, blik: Blik) -> bool:
    """Of de dag binnen de termijn valt; wat nu al vastzit, is altijd aan de orde."""
    if punt.soort is Puntsoort.VANGNET:
        return True
    ver = VERVALT_BINNEN if punt.soort is Puntsoort.BEWIJS else timedelta(days=blik.dagen)
    return dag - blik.peildatum <= ver
