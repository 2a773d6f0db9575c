"""Wat op het dashboard te filteren en te sorteren is: tabellen als tekst, met waarop dat gebeurt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.dashboard import Competentierij, Dashboard, Persooncel, Teamblok
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.matrixtekens import LEEG, gekleurd, standtekst, voorbeeldtekens
from competentie_cli.weergave.woorden import getal_nl

SOORTEN = ("afdeling", "functiefamilie", "laag")
_SOORTEN_COMPETENTIE = ("kern", "functie", "leidinggevend", "vaktechnisch")
# het script vult dit in
_GATEN = {"aantal": "%1", "totaal": "%2"}
# bolletjes die voller worden: ook zonder kleur te lezen
_BOLLETJES = 4


@dataclass(frozen=True, slots=True)
class Vak:
    """Een cel.

    Args:
        waarde: waarop gesorteerd wordt; leeg staat achteraan.
        trede: hoe vol de cel is; leeg als ze niets toont.
        stippen: hoe vol de cel is, als bolletjes.
    """

    tekst: str
    waarde: str = ""
    trede: str = ""
    stippen: str = ""


@dataclass(frozen=True, slots=True)
class Vakkenrij:
    """Een competentie met haar cellen."""

    naam: str
    soort: str
    doelen: str
    vakken: tuple[Vak, ...]


@dataclass(frozen=True, slots=True)
class Kaart:
    """De competenties tegen de groepen van één soort."""

    soort: str
    titel: str
    koppen: tuple[str, ...]
    rijen: tuple[Vakkenrij, ...]


@dataclass(frozen=True, slots=True)
class Teamrij:
    """Iemand in een team, met per competentie de stand zoals de matrix die toont."""

    naam: str
    functie: str
    standen: tuple[Zin, ...]


@dataclass(frozen=True, slots=True)
class Teampaneel:
    """Een team: zijn competenties als koppen, en zijn mensen."""

    naam: str
    aantal: str
    koppen: tuple[str, ...]
    rijen: tuple[Teamrij, ...]


@dataclass(frozen=True, slots=True)
class Panelen:
    """Alles wat op het scherm beweegt.

    Args:
        soorten, doelen: waarop gefilterd kan worden, als (waarde, naam).
        legende: wat de tekens bij iemand betekenen.
    """

    kaarten: tuple[Kaart, ...]
    soorten: tuple[tuple[str, str], ...]
    doelen: tuple[tuple[str, str], ...]
    teams: tuple[Teampaneel, ...]
    legende: Zin
    woorden: dict[str, str]


_WOORDEN = (
    "inhoud", "naar-inhoud", "zoek", "zoek-mens", "soort", "doel", "alle", "indeling", "competentie",
    "gevonden", "wis", "mens", "functie",
)  # fmt: skip


class Paneelmaker:
    """Maakt de panelen van een dashboard."""

    def __init__(self, spraak: Spraak, dashboard: Dashboard) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._organisatie = spraak.organisatie
        self._d = dashboard

    def panelen(self) -> Panelen:
        """Alle panelen."""
        gebruikt = {rij.soort for rij in self._d.competenties}
        soorten = [soort for soort in _SOORTEN_COMPETENTIE if soort in gebruikt]
        return Panelen(
            self.kaarten,
            tuple((soort, self._t.plat(f"dashboard.soort-{soort}")) for soort in soorten),
            tuple((doel.id, doel.naam) for doel in self._organisatie.visie.doelen if doel.competenties),
            self.teams,
            self._t("dashboard.teams-legende", **voorbeeldtekens()),
            {woord: self._t.plat(f"dashboard.{woord}", **_GATEN) for woord in _WOORDEN},
        )

    @cached_property
    def kaarten(self) -> tuple[Kaart, ...]:
        """Per soort groepen een kaart, met alleen wat iets toont."""
        return tuple(self._kaarten())

    def _kaarten(self) -> Iterator[Kaart]:
        for soort in SOORTEN:
            groepen = [groep for groep in self._d.groepen if groep[0] == soort and self._toont(groep)]
            kolommen = [GEHEEL, *groepen]
            rijen = tuple(self._rij(rij, kolommen) for rij in self._d.competenties if rij.cellen)
            if rijen:
                koppen = tuple(self.groepsnaam(groep) for groep in kolommen)
                yield Kaart(soort, self._t.plat(f"dashboard.per-{soort}"), koppen, rijen)

    @cached_property
    def teams(self) -> tuple[Teampaneel, ...]:
        """Elk team van een werkdocument."""
        return tuple(map(self._team, self._d.teams))

    def _toont(self, groep: Groepsleutel) -> bool:
        return any(rij.cel(groep) is not None for rij in self._d.competenties)

    def groepsnaam(self, groep: Groepsleutel) -> str:
        """Hoe een groep heet."""
        return self._t.plat("dashboard.geheel") if groep == GEHEEL else self._spraak.vaste_groep(groep)

    def _rij(self, rij: Competentierij, kolommen: list[Groepsleutel]) -> Vakkenrij:
        vakken = tuple(self._vak(rij.cel(groep)) for groep in kolommen)
        return Vakkenrij(rij.naam, rij.soort, " ".join(rij.doelen), vakken)

    def _vak(self, aandeel: Aandeel | None) -> Vak:
        if aandeel is None:
            return Vak(self._t.plat("dashboard.te-klein"))
        if not aandeel.noemer:
            return Vak(self._t.plat("dashboard.niemand"))
        deel = Decimal(aandeel.teller) / aandeel.noemer
        vol = int((deel * _BOLLETJES).to_integral_value(ROUND_HALF_UP))
        tekst = self._t.plat(
            "dashboard.van", deel=getal_nl(Decimal(aandeel.teller)), van=getal_nl(Decimal(aandeel.noemer))
        )
        return Vak(tekst, f"{deel:.4f}", str(vol), "●" * vol + "○" * (_BOLLETJES - vol))

    def _team(self, blok: Teamblok) -> Teampaneel:
        eigen = {cel.competentie for persoon in blok.mensen for cel in persoon.cellen}
        kolommen = [rij for rij in self._d.competenties if rij.competentie in eigen]
        rijen = []
        for persoon in blok.mensen:
            per_competentie = {cel.competentie: cel for cel in persoon.cellen}
            standen = tuple(_stand(per_competentie.get(rij.competentie)) for rij in kolommen)
            rijen.append(Teamrij(persoon.naam, persoon.functie, standen))
        aantal = len(blok.mensen)
        mensen = self._t.plat("dashboard.een-mens" if aantal == 1 else "dashboard.mensen", aantal=str(aantal))
        naam = blok.naam or self._t.plat("dashboard.zonder-team")
        return Teampaneel(naam, mensen, tuple(rij.naam for rij in kolommen), tuple(rijen))


def _stand(cel: Persooncel | None) -> Zin:
    if cel is None:
        return gekleurd(LEEG, None)
    return gekleurd(standtekst(cel.status, cel.verschil), cel.status)
