"""Waarmee een bron spreekt, en waarom haar andere inzendingen niet tellen (rekenregels.md, Huidig niveau)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import MEERSTEMMIG
from competentie_cli.domein.medewerker import Beoordeling, Medewerker, Ronde
from competentie_cli.domein.uitleg import Oordeel
from competentie_cli.rekenen.tijd import loopt, maanden_later


class Inzending(NamedTuple):
    """Eén beoordeling, toegespitst op één competentie; `volgnummer` is de plaats in het bestand."""

    volgnummer: int
    beoordeling: Beoordeling
    ronde: Ronde
    toelichting: str | None

    @property
    def rang(self) -> tuple[date, int]:
        """Later is groter; op dezelfde dag wint wat later in het bestand staat."""
        return (self.beoordeling.datum, self.volgnummer)


class Afgevallen(NamedTuple):
    """Een inzending die binnen haar eigen bron niet meetelt, en wat er in haar plaats kwam."""

    inzending: Inzending
    oordeel: Oordeel
    winnaar: Inzending


class Keuze(NamedTuple):
    """De inzendingen waarmee een bron spreekt, en de andere; elke inzending staat er één keer in."""

    gekozen: tuple[Inzending, ...]
    afgevallen: tuple[Afgevallen, ...] = ()


class Bewijskeuze(NamedTuple):
    """Het volgnummer van het bewijs dat telt, als er een is, en waarom de andere niet tellen."""

    gekozen: int | None = None
    afgevallen: tuple[tuple[int, Oordeel], ...] = ()


def buiten_beeld(beoordeling: Beoordeling, peildatum: date) -> Oordeel | None:
    """Waarom een beoordeling nooit of nog niet meetelt; None als ze gezien wordt."""
    if beoordeling.doel != "ontwikkeling":
        return Oordeel.EVALUATIE
    return Oordeel.NA_PEILDATUM if beoordeling.datum > peildatum else None


def kies(bron: str, inzendingen: list[Inzending], regels: Beoordelingsregels) -> Keuze:
    """Waarmee een bron spreekt: haar laatste inzending, of bij veel stemmen haar ronde."""
    if bron in MEERSTEMMIG:
        return _kies_ronde(inzendingen, regels)
    return _kies_laatste(inzendingen)


def _kies_laatste(inzendingen: list[Inzending]) -> Keuze:
    if len(inzendingen) == 1:
        return Keuze((inzendingen[0],))
    laatste = _laatste(inzendingen)
    return Keuze(
        (laatste,), tuple(Afgevallen(i, Oordeel.LATER, laatste) for i in inzendingen if i is not laatste)
    )


def _kies_ronde(inzendingen: list[Inzending], regels: Beoordelingsregels) -> Keuze:
    """De ronde van een bron met veel stemmen: een geleverde ronde gaat voor losse beoordelaars."""
    laatste = _laatste(inzendingen)
    erin: list[Inzending] = []
    buiten: list[Afgevallen] = []
    for i in inzendingen:
        if maanden_later(i.beoordeling.datum, regels.ronde_maanden) >= laatste.beoordeling.datum:
            erin.append(i)
        else:
            buiten.append(Afgevallen(i, Oordeel.BUITEN_RONDE, laatste))
    geleverd = [i for i in erin if i.beoordeling.aantal is not None]
    keuze = _kies_geleverde(erin, _laatste(geleverd)) if geleverd else _kies_stemmen(erin)
    return Keuze(keuze.gekozen, (*buiten, *keuze.afgevallen))


def _kies_geleverde(erin: list[Inzending], gekozen: Inzending) -> Keuze:
    return Keuze(
        (gekozen,),
        tuple(
            Afgevallen(i, Oordeel.LATERE_RONDE if i.beoordeling.aantal else Oordeel.GELEVERDE_RONDE, gekozen)
            for i in erin
            if i is not gekozen
        ),
    )


def _kies_stemmen(erin: list[Inzending]) -> Keuze:
    """De laatste inzending per beoordelaar; zonder `door` is elke inzending een eigen beoordelaar."""
    per_beoordelaar: dict[str | int, Inzending] = {}
    eerder: list[Inzending] = []
    for i in erin:
        wie = _beoordelaar(i)
        if wie in per_beoordelaar:
            eerder.append(min(per_beoordelaar[wie], i, key=_rang))
        per_beoordelaar[wie] = max(per_beoordelaar.get(wie, i), i, key=_rang)
    return Keuze(
        tuple(per_beoordelaar.values()),
        tuple(Afgevallen(i, Oordeel.ZELFDE_BEOORDELAAR, per_beoordelaar[_beoordelaar(i)]) for i in eerder),
    )


def _beoordelaar(inzending: Inzending) -> str | int:
    wie = inzending.beoordeling.door
    return inzending.volgnummer if wie is None else wie


def _rang(inzending: Inzending) -> tuple[date, int]:
    return inzending.rang


def _laatste(inzendingen: list[Inzending]) -> Inzending:
    return max(inzendingen, key=_rang)


def kies_bewijs(persoon: Medewerker, competentie: str, peildatum: date) -> Bewijskeuze:
    """Het laatste geldige bewijs met een niveau; op dezelfde dag wint wat later in het bestand staat."""
    gekozen: int | None = None
    afgevallen: list[tuple[int, Oordeel]] = []
    for nummer, bewijs in enumerate(persoon.bewijzen):
        if competentie not in bewijs.niveaus:
            continue
        if not loopt(bewijs.datum, bewijs.geldig_tot, peildatum):
            oordeel = Oordeel.NA_PEILDATUM if bewijs.datum > peildatum else Oordeel.VERVALLEN
            afgevallen.append((nummer, oordeel))
        elif gekozen is None:
            gekozen = nummer
        elif bewijs.datum >= persoon.bewijzen[gekozen].datum:
            afgevallen.append((gekozen, Oordeel.LATER_BEWIJS))
            gekozen = nummer
        else:
            afgevallen.append((nummer, Oordeel.LATER_BEWIJS))
    return Bewijskeuze(gekozen, tuple(afgevallen))
