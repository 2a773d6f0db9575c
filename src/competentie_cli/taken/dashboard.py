"""Het dashboard van een organisatie: eigen cijfers, en het begin van de rapporten die erachter zitten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from competentie_cli.domein.behoefte import Behoefteoverzicht
from competentie_cli.domein.dashboard import Dashboard
from competentie_cli.domein.doellijn import Doellijn
from competentie_cli.domein.draagvlakstand import Draagvlakstand
from competentie_cli.rekenen.dashboard import bereken_dashboard
from competentie_cli.rekenen.doellijn import bereken_doellijn
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.taken.behoefte import behoeften_van_allen
from competentie_cli.taken.draagvlak import maak_draagvlak
from competentie_cli.taken.openen import Geopend, vereis_organisatie
from competentie_cli.taken.werkbank import Documentopties, Uitslag, Werkbank
from competentie_cli.weergave.beeld.behoefte import Behoeftebeeld
from competentie_cli.weergave.beeld.dashboard import Dashboardbeeld
from competentie_cli.weergave.beeld.doellijn import doellijndocument
from competentie_cli.weergave.beeld.draagvlak import Draagvlakbeeld
from competentie_cli.weergave.behoeftegegevens import behoeftedocument_json
from competentie_cli.weergave.blokken import Document, Sectie, zin
from competentie_cli.weergave.dashboardgegevens import dashboard_json
from competentie_cli.weergave.doellijngegevens import doellijndocument_json
from competentie_cli.weergave.draagvlakgegevens import draagvlakdocument
from competentie_cli.weergave.scherm.console import Scherm
from competentie_cli.weergave.scherm.document import toon_document

SOORT = "dashboard"
# welke secties van een ander rapport op het dashboard staan
_OVERGENOMEN = {"doellijn": ("kort",), "behoefte": ("leren", "wij"), "draagvlak": ("dunst", "zorgen")}


@dataclass(frozen=True)
class Bord:
    """Alles wat op het dashboard staat, elk op dezelfde peildatum en even publiek."""

    dashboard: Dashboard
    lijn: Doellijn
    behoeften: Behoefteoverzicht
    draagvlak: Draagvlakstand


def maak_bord(geopend: Geopend, peildatum: date, *, intern: bool) -> Bord:
    """Het dashboard op een dag; alleen in een werkbeeld met kleine groepen, teams en mensen."""
    peiling = Peiling(vereis_organisatie(geopend), peildatum)
    return Bord(
        bereken_dashboard(peiling, intern=intern),
        bereken_doellijn(peiling, intern=intern),
        behoeften_van_allen(peiling, intern=intern),
        maak_draagvlak(geopend, peildatum, intern=intern),
    )


def bord_json(bord: Bord) -> dict[str, Any]:
    """De eigen cijfers, en die van elk rapport dat erachter zit."""
    return dashboard_json(bord.dashboard) | {
        "doellijn": doellijndocument_json(bord.lijn, bord.dashboard.grens),
        "behoefte": behoeftedocument_json(bord.behoeften),
        "draagvlak": draagvlakdocument(bord.draagvlak),
    }


def schrijf_bord(geopend: Geopend, bord: Bord, opties: Documentopties) -> Uitslag:
    """Het dashboard als één bestand per formaat."""
    bank = Werkbank(geopend, opties)
    return bank.rapport(_document(bank, bord), SOORT, SOORT)


def toon(scherm: Scherm, geopend: Geopend, bord: Bord) -> None:
    """Dezelfde cijfers op het scherm."""
    bank = Werkbank(geopend, Documentopties((), intern=bord.dashboard.intern))
    document = _document(bank, bord)
    toon_document(scherm, document, zin(document.merk))


def _document(bank: Werkbank, bord: Bord) -> Document:
    andere = (
        doellijndocument(bank.spraak, bord.lijn),
        Behoeftebeeld(bank.spraak, bord.behoeften).document(merk="", vingerafdruk=""),
        Draagvlakbeeld(bank.spraak, bord.draagvlak).document(merk="", vingerafdruk=""),
    )
    cijfers = (sectie for document in andere for sectie in _neem_over(document, _OVERGENOMEN[document.soort]))
    uitleg = (sectie for document in andere for sectie in _neem_over(document, ("uitleg",)))
    beeld = Dashboardbeeld(bank.spraak, bord.dashboard, cijfers, uitleg)
    return beeld.document(merk=bank.merk, vingerafdruk=bank.organisatie.vingerafdruk)


def _neem_over(document: Document, namen: tuple[str, ...]) -> Iterator[Sectie]:
    """Secties uit een ander rapport, met de titel van dat rapport ervoor."""
    for naam in namen:
        if sectie := document.secties.get(naam):
            titel = f"{document.titel}: {sectie.titel[:1].lower()}{sectie.titel[1:]}"
            yield replace(sectie, naam=f"{document.soort}-{naam}", titel=titel)
