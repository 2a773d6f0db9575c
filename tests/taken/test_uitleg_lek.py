"""Wat verborgen is, verandert niets: andere verborgen niveaus geven tot op de byte dezelfde uitleg."""

from __future__ import annotations

import copy
import io
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import MEERSTEMMIG, Ouderdom
from competentie_cli.domein.uitleg import Oordeel, Post, Uitleg, Waar
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.uitleg import Niveauvraag, leg_niveau_uit
from competentie_cli.weergave.gegevens import als_json
from competentie_cli.weergave.scherm.console import maak_console
from competentie_cli.weergave.scherm.uitleg import toon_uitleg
from competentie_cli.weergave.uitleg.gegevens import uitlegdocument
from tests.orakel.gevallen import GEVALLEN
from tests.orakel.organisaties import organisaties, peildatum_van, schrijf

Gegevens = dict[str, Any]
# binnen de eigen bron afgevallen, of nooit gezien: daar mag elk niveau staan
BUITEN = frozenset(
    {
        Oordeel.EVALUATIE,
        Oordeel.NA_PEILDATUM,
        Oordeel.BUITEN_RONDE,
        Oordeel.GELEVERDE_RONDE,
        Oordeel.LATERE_RONDE,
        Oordeel.ZELFDE_BEOORDELAAR,
        Oordeel.TE_WEINIG,
    }
)


def _antwoorden(gegevens: Gegevens, peildatum: date, *, intern: bool) -> Iterator[tuple[Uitleg | None, str]]:
    """Van elke persoon en competentie de uitleg, en alles wat ervan op het scherm en in json komt."""
    with tempfile.TemporaryDirectory() as map_:
        schrijf(gegevens, Path(map_))
        geopend = open_map(Path(map_))
    organisatie = vereis_organisatie(geopend)
    for persoon in organisatie.medewerkers:
        for competentie in organisatie.competenties:
            vraag = Niveauvraag(persoon, competentie, peildatum, intern=intern)
            antwoord = leg_niveau_uit(geopend, vraag)
            document = uitlegdocument(
                peildatum, antwoord.uitleg, antwoord.selectie, organisatie, antwoord.waar
            )
            yield antwoord.uitleg, als_json(document) + _scherm(antwoord.uitleg, organisatie, antwoord.waar)


def _scherm(uitleg: Uitleg | None, organisatie: Organisatie, waar: Waar) -> str:
    blad = io.StringIO()
    if uitleg is not None:
        toon_uitleg(maak_console(blad), uitleg, organisatie, waar)
    return blad.getvalue()


def _verander(gegevens: Gegevens, uitleg: Uitleg) -> None:
    """Geeft alles wat verborgen is een ander niveau; in een getoonde ronde wisselen de stemmen van plaats."""
    treden = [trede["niveau"] for trede in gegevens["organisatie"]["schaal"]]
    persoon = next(lid for lid in gegevens["medewerkers"] if lid["id"] == uitleg.medewerker)
    if uitleg.zonder_scores:
        for lid in persoon.get("beoordelingen") or []:
            lid["niveaus"] = {naam: _ander(waarde, treden) for naam, waarde in lid["niveaus"].items()}
    regels = gegevens["organisatie"].get("beoordeling") or {}
    getoond = _getoond(uitleg, int(regels.get("min_beoordelaars", 3)))
    dicht = [p for p in uitleg.posten if p.bron in MEERSTEMMIG or p.oordeel is Oordeel.NA_PEILDATUM]
    dicht = [post for post in dicht if post.oordeel is not Oordeel.NIET_TE_BEOORDELEN]
    for post in dicht:
        if post.oordeel in BUITEN or post.bron not in getoond:
            niveaus = _niveaus(persoon, post)
            niveaus[uitleg.competentie] = _ander(niveaus[uitleg.competentie], treden)
    for bron in () if uitleg.intern else MEERSTEMMIG & getoond:
        stemmen = [p for p in dicht if p.bron == bron and p.oordeel not in BUITEN]
        waarden = [_niveaus(persoon, post)[uitleg.competentie] for post in stemmen]
        for post, waarde in zip(stemmen, [*waarden[1:], *waarden[:1]], strict=True):
            _niveaus(persoon, post)[uitleg.competentie] = waarde


def _getoond(uitleg: Uitleg, nodig: int) -> set[str]:
    """De bronnen waarvan ook de kloof het niveau toont; intern elke ronde met genoeg beoordelaars."""
    if uitleg.intern and uitleg.vrijstellingen:
        stemmen: Counter[str] = Counter()
        for post in uitleg.posten:
            if post.oordeel is Oordeel.VRIJGESTELD:
                stemmen[post.bron] += post.aantal or 1
        return {bron for bron, n in stemmen.items() if n >= nodig}
    if uitleg.intern:
        return {stand.bron for stand in uitleg.bronnen if stand.nodig is None}
    if uitleg.rij is not None:
        return {bron.bron for bron in uitleg.rij.bronnen}
    vers = {stand.bron for stand in uitleg.bronnen if stand.ouderdom not in (None, Ouderdom.VEROUDERD)}
    return vers or {stand.bron for stand in uitleg.bronnen}


def _niveaus(persoon: Gegevens, post: Post) -> Gegevens:
    lijst, nummer = post.waar.pad[:2]
    niveaus: Gegevens = persoon[str(lijst)][nummer]["niveaus"]
    return niveaus


def _ander(waarde: Any, treden: list[Any]) -> Any:
    oud = waarde["mediaan"] if isinstance(waarde, dict) else waarde
    nieuw = treden[0] if oud != treden[0] else treden[-1]
    return dict.fromkeys(waarde, nieuw) if isinstance(waarde, dict) else nieuw


def _eis_geen_lek(gegevens: Gegevens, peildatum: date, *, intern: bool) -> bool:
    """Vergelijkt, en zegt of er iets te verbergen was."""
    voor = list(_antwoorden(gegevens, peildatum, intern=intern))
    anders = copy.deepcopy(gegevens)
    for uitleg, _ in voor:
        if uitleg is not None:
            _verander(anders, uitleg)
    na = list(_antwoorden(anders, peildatum, intern=intern))
    assert [tekst for _, tekst in na] == [tekst for _, tekst in voor]
    return anders != gegevens


@pytest.mark.parametrize("intern", [False, True])
def test_geen_geval_lekt_een_verborgen_niveau(intern: bool) -> None:
    veranderd = [_eis_geen_lek(geval.organisatie, geval.peildatum, intern=intern) for geval in GEVALLEN]
    assert sum(veranderd) > 20


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(organisaties(), st.booleans())
def test_geen_willekeurige_organisatie_lekt_een_verborgen_niveau(gegevens: Any, intern: bool) -> None:
    _eis_geen_lek(gegevens, peildatum_van(gegevens), intern=intern)
