"""Wat er uit de bestanden gelezen is, nog vóór de controle, en wat er daarna van overblijft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from competentie_cli.domein.basis import Vast
from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.draagvlak import Draagvlak
from competentie_cli.domein.functie import Functie
from competentie_cli.domein.hrdomein import HrDomein
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.scan import Scan
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.stappen import Stappenplan
from competentie_cli.domein.team import Team
from competentie_cli.domein.visie import Visie
from competentie_cli.meldingen import Pad


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Uit welk bestand iets komt, en onder welk pad daarin."""

    bestand: str
    pad: Pad = ()


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """Eén onderdeel uit een bestand.

    Args:
        waarde: het gelezen model; bij een onderdeel met fouten wat ervan te redden was, of None.
        ruw: de tekstwaarden zoals ze in het bestand staan.
        id: de id zoals ze er staat, ook als ze niet deugt.
        verschoven: van een gered onderdeel, pad van een lijst -> de volgnummers van de leden in het bestand.
        onleesbaar: het bestand was geen YAML; `ruw` is wat er op losse regels te vinden was.
    """

    soort: Soort
    herkomst: Herkomst
    id: str | None
    waarde: Vast | None
    ruw: Mapping[str, Any] = field(default_factory=dict)
    verschoven: Mapping[Pad, tuple[int, ...]] = field(default_factory=dict)
    onleesbaar: bool = False

    def in_bestand(self, pad: Pad) -> Pad:
        """Een pad binnen de gelezen waarde, met de volgnummers uit het bestand."""
        uit: list[str | int] = []
        for diepte, deel in enumerate(pad):
            nummers = self.verschoven.get(pad[:diepte])
            uit.append(nummers[deel] if nummers and isinstance(deel, int) else deel)
        return tuple(uit)


@dataclass(frozen=True)
class Inhoud:
    """Alle gelezen onderdelen van een organisatiemap.

    Args:
        onzeker: soorten waarvan minstens één bestand niet te lezen was; een verwijzing daarnaar die niets
            vindt, zegt dan niets.
    """

    onderdelen: Mapping[Soort, tuple[Onderdeel, ...]]
    onzeker: frozenset[Soort] = frozenset()

    def van(self, soort: Soort) -> Iterator[tuple[Herkomst, Any]]:
        """De leesbare onderdelen van een soort, met hun herkomst."""
        for onderdeel in self.onderdelen.get(soort, ()):
            if onderdeel.waarde is not None:
                yield onderdeel.herkomst, onderdeel.waarde

    def bekend(self, soort: Soort) -> frozenset[str]:
        """De ids van een soort, ook van onderdelen met fouten."""
        return self._bekend[soort]

    @cached_property
    def _bekend(self) -> dict[Soort, frozenset[str]]:
        return {
            soort: frozenset(o.id for o in self.onderdelen.get(soort, ()) if o.id is not None)
            for soort in Soort
        }

    @property
    def instelling(self) -> Instelling | None:
        """De inhoud van organisatie.yaml, voor zover leesbaar."""
        return next((waarde for _, waarde in self.van(Soort.ORGANISATIE)), None)


@dataclass(frozen=True, slots=True)
class Stuk:
    """Een onderdeel met een fout, en het bestand van de eerste fout.

    Args:
        gelezen: de rest van het onderdeel was leesbaar; een leeg veld is dan echt leeg.
    """

    id: str
    bestand: str
    functie: str | None = None
    team: str | None = None
    naam: str | None = None
    onderdeel_van: str | None = None
    gelezen: bool = False


@dataclass(frozen=True)
class Organisatie:
    """Een gecontroleerde organisatie; onderdelen met fouten staan alleen nog onder `stuk`.

    Args:
        plannen: de plannen per medewerker, oudste begin eerst.
        scans: de scans per medewerker, oudste eerst.
        draagvlak: wat in alle bestanden van die map samen staat.
        hr_domeinen: hoe ver elk HR-domein volgens de organisatie staat, op domein.
        namen: de naam van elke medewerker die er een heeft, ook van wie overgeslagen wordt.
        fouten: hoeveel fouten er in de bestanden staan.
        vingerafdruk: van alle gelezen bestanden samen (sha256, hexadecimaal).
    """

    instelling: Instelling
    visie: Visie = Visie()
    stappenplan: Stappenplan = Stappenplan()
    competenties: Mapping[str, Competentie] = field(default_factory=dict)
    functies: Mapping[str, Functie] = field(default_factory=dict)
    teams: Mapping[str, Team] = field(default_factory=dict)
    medewerkers: Mapping[str, Medewerker] = field(default_factory=dict)
    leeraanbod: Mapping[str, Leeractiviteit] = field(default_factory=dict)
    plannen: Mapping[str, tuple[Plan, ...]] = field(default_factory=dict)
    scans: Mapping[str, tuple[Scan, ...]] = field(default_factory=dict)
    draagvlak: Draagvlak = Draagvlak()
    hr_domeinen: Mapping[str, HrDomein] = field(default_factory=dict)
    stuk: Mapping[tuple[Soort, str], Stuk] = field(default_factory=dict)
    namen: Mapping[str, str] = field(default_factory=dict)
    fouten: int = 0
    vingerafdruk: str = ""

    def naam_van(self, wie: str) -> str:
        """De naam bij een id van een medewerker; andere tekst blijft zichzelf."""
        return self.namen.get(wie, wie)

    def competentienaam(self, competentie: str) -> str:
        """De naam van een competentie; als ze een fout draagt wat er in het bestand staat, anders de id."""
        if gevonden := self.competenties.get(competentie):
            return gevonden.naam
        stuk = self.stuk.get((Soort.COMPETENTIES, competentie))
        return (stuk.naam if stuk else None) or competentie
