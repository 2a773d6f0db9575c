"""Wat een signaal te zien krijgt: de gave onderdelen, waar ze staan, en hoe mensen ervoor staan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from competentie_cli.domein.inhoud import Herkomst, Inhoud, Onderdeel, Organisatie
from competentie_cli.domein.inzet import Budgetruimte
from competentie_cli.domein.kloof import Stand
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.rekenen.inzet import bereken_ruimte
from competentie_cli.rekenen.kloof import Kloofrekenaar
from competentie_cli.rekenen.selectie import doet_mee, in_dienst, is_afwezig


@dataclass(frozen=True)
class Zicht:
    """Een gecontroleerde organisatie op een dag.

    Args:
        teksten: bestandsnaam -> tekst, van alle gelezen bestanden.
        vastgelegd: plannen zoals ze in git vastliggen, uit de bestanden die nu anders zijn.
    """

    inhoud: Inhoud
    organisatie: Organisatie
    peildatum: date
    teksten: Mapping[str, str] = field(default_factory=dict)
    vastgelegd: tuple[tuple[Herkomst, Plan], ...] = ()

    def van(self, soort: Soort) -> Iterator[tuple[Herkomst, Any]]:
        """De onderdelen van een soort waar geen fout in staat."""
        for onderdeel in self.gave(soort):
            yield onderdeel.herkomst, onderdeel.waarde

    def gave(self, soort: Soort) -> Iterator[Onderdeel]:
        """Dezelfde onderdelen, met hun teksten zoals ze in het bestand staan."""
        stuk = self.organisatie.stuk
        for onderdeel in self.inhoud.onderdelen.get(soort, ()):
            if onderdeel.waarde is not None and not (stuk and _sleutel(onderdeel) in stuk):
                yield onderdeel

    def zeker(self, *soorten: Soort) -> bool:
        """Of elk onderdeel van deze soorten gaaf is: alleen dan zegt afwezigheid iets."""
        stuk = {soort for soort, _ in self.organisatie.stuk}
        return not (self.inhoud.onzeker | stuk) & set(soorten)

    def plek(self, soort: Soort, eigen: str) -> Herkomst | None:
        """Waar een gaaf onderdeel staat."""
        return self._plekken.get((soort, eigen))

    def plek_van(self, persoon: Medewerker) -> Herkomst | None:
        """Waar een medewerker staat."""
        return self.plek(Soort.MEDEWERKERS, persoon.id)

    @cached_property
    def _plekken(self) -> dict[tuple[Soort, str], Herkomst]:
        soorten = (Soort.COMPETENTIES, Soort.MEDEWERKERS, Soort.LEERAANBOD)
        return {(soort, waarde.id): herkomst for soort in soorten for herkomst, waarde in self.van(soort)}

    @cached_property
    def aanwezig(self) -> tuple[tuple[Herkomst, Medewerker], ...]:
        """Wie in dienst is en er is."""
        return tuple(
            (herkomst, persoon)
            for herkomst, persoon in self.in_dienst
            if not is_afwezig(persoon, self.peildatum)
        )

    @cached_property
    def in_dienst(self) -> tuple[tuple[Herkomst, Medewerker], ...]:
        """Wie in dienst is, ook wie er even niet is."""
        return tuple(
            (herkomst, persoon)
            for herkomst, persoon in self.van(Soort.MEDEWERKERS)
            if in_dienst(persoon, self.peildatum)
        )

    @cached_property
    def standen(self) -> tuple[tuple[Herkomst, Medewerker, list[Stand]], ...]:
        """Hoe iedereen die `--alle` geeft, staat op elke vereiste rij."""
        rekenaar = Kloofrekenaar(self.organisatie, self.peildatum)
        return tuple(
            (herkomst, persoon, rekenaar.standen(persoon))
            for herkomst, persoon in self.aanwezig
            if doet_mee(persoon, self.organisatie, self.peildatum)
            and persoon.functie in self.organisatie.functies
        )

    @cached_property
    def ruimten(self) -> tuple[tuple[Herkomst, Plan, Medewerker, Budgetruimte], ...]:
        """Elk plan met het budget van zijn jaar en wat ervan over is."""
        return tuple(
            (herkomst, plan, persoon, bereken_ruimte(persoon, plan, self.organisatie, self.peildatum))
            for herkomst, plan, persoon in self.plannen
        )

    @cached_property
    def plannen(self) -> tuple[tuple[Herkomst, Plan, Medewerker], ...]:
        """De plannen van wie gaaf is en in dienst, met hun medewerker."""
        mensen = {persoon.id: persoon for _, persoon in self.in_dienst}
        return tuple(
            (herkomst, plan, mensen[plan.medewerker])
            for herkomst, plan in self.van(Soort.PLANNEN)
            if plan.medewerker in mensen
        )


def _sleutel(onderdeel: Onderdeel) -> tuple[Soort, str]:
    waarde, soort = onderdeel.waarde, onderdeel.soort
    eigen = getattr(waarde, "eigen_id", None) or getattr(waarde, "id", None) or onderdeel.id
    return soort, str(eigen or soort.value)


def bij(code: str, herkomst: Herkomst, *pad: str | int, op_eerste: bool = False, **waarden: str) -> Bevinding:
    """Een bevinding op een pad binnen een onderdeel."""
    volledig: Pad = (*herkomst.pad, *pad)
    return Bevinding(code, herkomst.bestand, volledig, waarden, op_eerste=op_eerste)


def tel(aantal: int, enkel: str, meer: str) -> str:
    """`1 mens` of `3 mensen`."""
    return f"{aantal} {enkel if aantal == 1 else meer}"
