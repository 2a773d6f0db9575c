"""Wat op te weinig mensen rust, wie wanneer vertrekt en welke bewijzen vervallen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.matrix import Wie

NORM = 2


class Gedragen(StrEnum):
    """Op hoeveel mensen een competentie rust, voor zover bekend."""

    NIEMAND = "niemand"
    EEN = "een"
    GENOEG = "genoeg"
    NIET_TE_ZEGGEN = "nog niet te zeggen"


@dataclass(frozen=True, slots=True)
class Vertrek:
    """Wie vertrekt, en wanneer voor zover dat te weten is.

    Args:
        op: de laatste werkdag, als die bekend is.
        jaar: anders het jaar waarin de pensioenleeftijd valt.
        functies: de namen van de functie en de lopende rollen.
    """

    id: str
    naam: str | None
    functies: tuple[str, ...]
    op: date | None = None
    jaar: int | None = None

    @property
    def toonnaam(self) -> str:
        """De naam, of de id van wie onder een pseudoniem staat."""
        return self.naam or self.id


@dataclass(frozen=True, slots=True)
class Dichtbij:
    """Wie het dichtst bij het gevraagde niveau zit, en wat dan helpt.

    Args:
        activiteiten: namen uit het leeraanbod, werkplek eerst.
        ligt_elders: leren alleen lost dit niet op.
    """

    id: str
    naam: str | None
    activiteiten: tuple[str, ...]
    ligt_elders: bool = False

    @property
    def toonnaam(self) -> str:
        """De naam, of de id van wie onder een pseudoniem staat."""
        return self.naam or self.id


@dataclass(frozen=True, slots=True)
class Kwetsbaarheid:
    """Hoe breed één gevraagde competentie gedragen wordt.

    Args:
        kritiek: onmisbaar voor minstens één persoon.
        gewenst: het laagste en het hoogste niveau dat gevraagd wordt.
        dragers: wie op het eigen gevraagde niveau zit of erboven, op naam.
        groeien, onbekend: hoeveel mensen nog te groeien hebben, en van hoeveel het niet bekend is.
        dichtbij: wie het minst te groeien heeft en niet vertrekt, op naam.
        vertrekkers: de dragers die binnen de termijn vertrekken.
    """

    competentie: str
    naam: str
    kritiek: bool
    gevraagd: int
    gewenst: tuple[Decimal, Decimal]
    dragers: tuple[Wie, ...]
    groeien: int
    onbekend: int
    gedragen: Gedragen
    dichtbij: tuple[Dichtbij, ...] = ()
    vertrekkers: tuple[Vertrek, ...] = ()

    @property
    def enkel_zelf(self) -> int:
        """Hoeveel dragers alleen zichzelf inschatten."""
        return sum(wie.enkel_zelf for wie in self.dragers)

    @property
    def blijvers(self) -> tuple[Wie, ...]:
        """De dragers van wie geen vertrek bekend is."""
        weg = {vertrek.id for vertrek in self.vertrekkers}
        return tuple(wie for wie in self.dragers if wie.id not in weg)

    @property
    def wordt_kwetsbaar(self) -> bool:
        """Of er nu genoeg mensen zijn, en na het vertrek niet meer."""
        return self.gedragen is Gedragen.GENOEG and len(self.blijvers) < NORM


@dataclass(frozen=True, slots=True)
class Vervalbewijs:
    """Een bewijs dat vervallen is of binnen de termijn vervalt.

    Args:
        geldig_tot: de laatste dag waarop het geldt.
        competenties: de namen van wat het staaft.
    """

    id: str
    naam: str | None
    bewijs: str
    geldig_tot: date
    competenties: tuple[str, ...]

    @property
    def toonnaam(self) -> str:
        """De naam, of de id van wie onder een pseudoniem staat."""
        return self.naam or self.id


@dataclass(frozen=True, slots=True)
class Kwetsbaarbeeld:
    """Het hele werkbeeld.

    Args:
        vertrek_tot, bewijs_tot: de laatste dag waarnaar gekeken wordt.
        pensioenleeftijd: None als er geen pensioen geschat wordt.
        competenties: wat onmisbaar is eerst, dan op naam.
        vertrekken: bekende data eerst, op datum; dan de geschatte, op jaar.
        bewijzen: op de dag waarop ze vervallen.
    """

    peildatum: date
    vertrek_tot: date
    bewijs_tot: date
    pensioenleeftijd: int | None
    mensen: int
    competenties: tuple[Kwetsbaarheid, ...]
    vertrekken: tuple[Vertrek, ...]
    bewijzen: tuple[Vervalbewijs, ...]
    selectie: Selectie

    def rust_op(self, gedragen: Gedragen) -> tuple[Kwetsbaarheid, ...]:
        """De competenties die zo gedragen worden."""
        return tuple(c for c in self.competenties if c.gedragen is gedragen)


@dataclass(frozen=True, slots=True)
class Breed:
    """Wat buiten mag: de competenties waarvan het overzicht genoeg mensen op niveau laat zien.

    Args:
        competenties: hun namen, op naam.
    """

    peildatum: date
    grens: int
    competenties: tuple[tuple[str, str], ...]
    selectie: Selectie
