"""Waaraan elke uitkomst voldoet, wat er ook in de bestanden staat."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Klovenlijst
from competentie_cli.meldingen import Melding
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.rekenen.implementatie import bereken_implementatie
from competentie_cli.rekenen.kleine_groepen import alle_cellen
from competentie_cli.rekenen.leerkeuze import herbevestigend
from competentie_cli.rekenen.pop import bereken_pop
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.rekenen.vereist import lopende_rollen
from competentie_cli.taken.kloof import maak_klovenlijst, maak_overzicht
from competentie_cli.taken.openen import Geopend
from competentie_cli.weergave.beeld.implementatie import implementatiedocument
from competentie_cli.weergave.beeld.kloof import Kloofbeeld
from competentie_cli.weergave.beeld.overzicht import Overzichtsbeeld
from competentie_cli.weergave.beeld.pop import Popbeeld
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.bevindingen.gegevens import bevindingendocument
from competentie_cli.weergave.blokken import Document
from competentie_cli.weergave.gegevens import als_json, kloof_csv, kloofdocument
from competentie_cli.weergave.implementatiegegevens import implementatiegegevens
from competentie_cli.weergave.teksten import Teksten, lees_teksten


def buiten_hun_bestand(meldingen: Iterable[Melding], inhouden: Mapping[str, bytes]) -> list[Melding]:
    """De meldingen zonder tekst, of met een plaats die niet in hun bestand bestaat."""
    regels: dict[str, list[str]] = {}
    gevonden = []
    for melding in meldingen:
        naam = melding.bestand
        if naam not in regels:
            regels[naam] = _regels(inhouden[naam])
        if not melding.tekst or not _staat_in(melding, regels[naam]):
            gevonden.append(melding)
    return gevonden


def _regels(inhoud: bytes) -> list[str]:
    tekst = inhoud.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")
    return re.split(r"\r\n|\r|\n", tekst)


def _staat_in(melding: Melding, regels: list[str]) -> bool:
    plaats = melding.plaats
    if plaats is None or plaats.lengte < 1:
        return False
    if melding.code == "yaml-syntaxis" and (plaats.regel, plaats.kolom) == (len(regels) + 1, 1):
        return True  # zo zegt libyaml "aan het eind", ook waar de laatste regel geen regeleinde heeft
    return 1 <= plaats.regel <= len(regels) and 1 <= plaats.kolom <= len(regels[plaats.regel - 1]) + 1


_TEKSTEN: dict[tuple[str, str], Teksten] = {}


def _teksten(organisatie: Organisatie) -> Teksten:
    instelling = organisatie.instelling
    sleutel = (instelling.document.aanspreking, instelling.land)
    if sleutel not in _TEKSTEN:
        _TEKSTEN[sleutel] = lees_teksten(meegeleverd("sjablonen") / "teksten.toml", None, *sleutel)
    return _TEKSTEN[sleutel]


def reken_alles(
    geopend: Geopend, mensen: Collection[str], peildatum: date, lezers: Iterable[str]
) -> Iterator[Document]:
    """Rekent en verbeeldt alles wat er over deze mensen te tonen valt; zonder mensen is dat iedereen."""
    json.loads(als_json(bevindingendocument(geopend.meldingen)).encode())
    if (organisatie := geopend.organisatie) is None:
        return
    bekend = tuple(wie for wie in sorted(mensen) if wie in organisatie.medewerkers)
    if mensen and not bekend:
        return
    dag = organisatie.instelling.peildatum or peildatum
    lijst = maak_klovenlijst(organisatie, Vraagstelling(medewerkers=bekend), dag)
    json.loads(als_json(kloofdocument(lijst)).encode())
    kloof_csv(lijst).encode()
    if not mensen:
        overzicht = maak_overzicht(lijst, organisatie)
        spraak = Spraak(organisatie, _teksten(organisatie))
        yield Overzichtsbeeld(spraak, dag, len(lijst.kloven), alle_cellen(overzicht)).intern(overzicht)
        for intern in (True, False):
            stand = bereken_implementatie(organisatie, dag, (), intern=intern)
            json.loads(als_json(implementatiegegevens(stand)).encode())
            yield implementatiedocument(spraak, stand)
    for lezer in lezers:
        yield from _papieren(Spraak(organisatie, _teksten(organisatie), lezer), lijst)


def _papieren(spraak: Spraak, lijst: Klovenlijst) -> Iterator[Document]:
    organisatie, dag = spraak.organisatie, lijst.peildatum
    for kloof in lijst.kloven:
        persoon = organisatie.medewerkers[kloof.id]
        rollen = [rol.functie for rol in lopende_rollen(persoon, dag)]
        weer = herbevestigend(kloof, persoon, organisatie, dag)
        yield Kloofbeeld(spraak, kloof, persoon, dag, rollen, weer).document()
        yield Popbeeld(spraak, bereken_pop(persoon, organisatie, dag), rollen).document()
