"""Signalen over privacy: wat naar één mens wijst of alleen die mens aangaat, en hier niet hoort te staan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from competentie_cli.domein.inhoud import Onderdeel
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.rekenen.signalen.zicht import Zicht, bij
from competentie_cli.rekenen.taal import clienten, gezondheid, vakbond
from competentie_cli.rekenen.taal.nummers import (
    burgerservicenummer,
    eigen_mailadres,
    lang_nummer,
    rijksregisternummer,
)
from competentie_cli.rekenen.taal.zinnen import klein, woorden

PERSOONLIJK = frozenset({Soort.MEDEWERKERS, Soort.PLANNEN, Soort.SCANS})
WIE = frozenset({"aanbieder", "door", "leidinggevende_naam", "met", "uitgever", "werkgever", "wie"})
"""Velden met de naam van wie les gaf, inschatte of iets beloofde: een collega of een dienst."""
GELEERD = frozenset({"bewijzen", "gevolgd"})
"""Wat iemand leerde, zegt niets over die persoon."""

_IN_PERSOONLIJK: dict[str, tuple[str, frozenset[str]]] = {
    "bsn": ("nationaal-nummer", frozenset()),
    "rijksregister": ("nationaal-nummer", frozenset()),
    "client": ("clientgegeven", WIE),
    "gezondheid": ("gezondheidsgegeven", GELEERD | {"vrijstellingen"}),
    "vakbond": ("vakbondsgegeven", GELEERD),
}
_ELDERS: dict[str, tuple[str, frozenset[str]]] = {
    "bsn": ("persoonsgegeven-buiten-map", frozenset()),
    "rijksregister": ("persoonsgegeven-buiten-map", frozenset()),
    "mailadres": ("persoonsgegeven-buiten-map", frozenset()),
    "client": ("clientgegeven", WIE),
}


def kijk_naar_privacy(zicht: Zicht) -> Iterator[Bevinding]:
    """Teksten met een nummer, adres of naam van één mens, of over iemands gezondheid of vakbond."""
    keurder = _Keurder(zicht)
    for soort in Soort:
        for onderdeel in zicht.gave(soort):
            if keurder.vindt_iets(onderdeel.ruw):
                yield from _in_onderdeel(keurder, onderdeel)


def _in_onderdeel(keurder: _Keurder, onderdeel: Onderdeel) -> Iterator[Bevinding]:
    codes = _IN_PERSOONLIJK if onderdeel.soort in PERSOONLIJK else _ELDERS
    for pad, tekst in _teksten(onderdeel.ruw):
        for wat in keurder.raakt(tekst):
            code, mag_in = codes.get(wat, ("", frozenset()))
            if code and mag_in.isdisjoint(pad):
                yield bij(code, onderdeel.herkomst, *pad, reden=wat)


def _teksten(waarde: Any, pad: Pad = ()) -> Iterator[tuple[Pad, str]]:
    """Elke tekst in een onderdeel, met het pad erheen."""
    if isinstance(waarde, str):
        yield pad, waarde
    elif isinstance(waarde, dict | list):
        leden = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
        for sleutel, lid in leden:
            yield from _teksten(lid, (*pad, sleutel))


def kijk_naar_vrijstellingen(zicht: Zicht) -> Iterator[Bevinding]:
    """Vrijstellingen met een reden die over gezondheid gaat; daar telt elk woord."""
    for herkomst, persoon in zicht.van(Soort.MEDEWERKERS):
        for index, vrijstelling in enumerate(persoon.vrijstellingen):
            if vrijstelling.reden and gezondheid.gezondheid(vrijstelling.reden, als_reden=True):
                yield bij("gezondheidsgegeven", herkomst, "vrijstellingen", index, "reden")


class _Keurder:
    """Zegt van elke tekst wat ze raakt, en zoekt dezelfde tekst maar één keer na."""

    def __init__(self, zicht: Zicht) -> None:
        self._zicht = zicht
        self._gekend: dict[str, tuple[str, ...]] = {}

    def vindt_iets(self, ruw: Any) -> bool:
        """Of er ergens in een onderdeel een tekst staat die iets raakt; zonder paden, dat is het snelst."""
        gekend, raakt, nog = self._gekend, self.raakt, [ruw]
        while nog:
            groep = nog.pop()
            for waarde in groep.values() if isinstance(groep, dict) else groep:
                if isinstance(waarde, str):
                    if gekend[waarde] if waarde in gekend else raakt(waarde):
                        return True
                elif waarde:
                    nog.append(waarde)
        return False

    def raakt(self, tekst: str) -> tuple[str, ...]:
        """Wat een tekst raakt: `bsn`, `rijksregister`, `mailadres`, `client`, `gezondheid` en `vakbond`."""
        if tekst not in self._gekend:
            self._gekend[tekst] = tuple(self._zoek(tekst))
        return self._gekend[tekst]

    def _zoek(self, tekst: str) -> Iterator[str]:
        if lang_nummer(tekst):
            yield from self._nummers(tekst)
        if "@" in tekst and eigen_mailadres(tekst, mensen=self._mensen, huis=self._huis):
            yield "mailadres"
        los = woorden(tekst)
        if not clienten.SLEUTELWOORDEN.isdisjoint(los) and self._client(tekst):
            yield "client"
        if not gezondheid.SLEUTELWOORDEN.isdisjoint(los) and self._gezondheid(tekst):
            yield "gezondheid"
        if not vakbond.SLEUTELWOORDEN.isdisjoint(los) and vakbond.vakbond(tekst):
            yield "vakbond"

    def _nummers(self, tekst: str) -> Iterator[str]:
        if burgerservicenummer(tekst):
            yield "bsn"
        if rijksregisternummer(tekst):
            yield "rijksregister"

    def _client(self, tekst: str) -> bool:
        return clienten.herkenbaar(tekst, mensen=self._mensen, huis=self._huis)

    def _gezondheid(self, tekst: str) -> bool:
        return gezondheid.gezondheid(tekst, voornamen=self._voornamen)

    @cached_property
    def _voornamen(self) -> frozenset[str]:
        namen = self._zicht.organisatie.namen.values()
        return frozenset(klein(naam.split()[0]) for naam in namen if naam.strip())

    @cached_property
    def _mensen(self) -> frozenset[str]:
        """De losse woorden uit de namen van medewerkers en van wie hen leidt, beoordeelt of spreekt."""
        return _woorden([*self._zicht.organisatie.namen.values(), *_bij_naam(self._zicht)])

    @cached_property
    def _huis(self) -> frozenset[str]:
        """De losse woorden uit de namen van de organisatie, haar teams en afdelingen."""
        organisatie = self._zicht.organisatie
        teams = organisatie.teams.values()
        namen = [organisatie.instelling.naam, *(t.naam for t in teams), *(t.afdeling or "" for t in teams)]
        return _woorden(namen) | {woord.replace(" ", "") for woord in map(klein, namen)}


def _bij_naam(zicht: Zicht) -> Iterator[str]:
    """Namen die in vrije tekst staan omdat die mensen hier geen bestand hebben."""
    for persoon in zicht.organisatie.medewerkers.values():
        yield persoon.leidinggevende_naam or ""
        yield from (rol.leidinggevende_naam or "" for rol in persoon.rollen)
        yield from (beoordeling.door or "" for beoordeling in persoon.beoordelingen)
        yield from (gesprek.met or "" for gesprek in persoon.gesprekken)


def _woorden(namen: Iterable[str]) -> frozenset[str]:
    return frozenset(
        woord for naam in namen for woord in klein(naam).replace(",", " ").replace("-", " ").split()
    )
