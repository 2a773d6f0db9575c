"""Wat elke bron in haar geheel zegt, en waarom ze wel of niet gebruikt werd."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from competentie_cli.domein.instelling import Beoordelingsregels
from competentie_cli.domein.kloof import (
    BRONVOLGORDE,
    MEERSTEMMIG,
    Bronnen,
    Bronwaarde,
    Genegeerd,
    Huidig,
    Kloofrij,
)
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.uitleg import Bronstand, Oordeel
from competentie_cli.rekenen.bronnen import Inzendingen, bronnen_van, verzamel_inzendingen
from competentie_cli.rekenen.huidig import gewichten_van, huidig_niveau, waarom_niet
from competentie_cli.rekenen.keuze import Keuze, kies


@dataclass(frozen=True)
class Bronuitleg:
    """De bronnen van één persoon over één competentie, elk met haar oordeel.

    Args:
        rij: de rij van de kloof; None als de competentie niet gevraagd wordt.
        intern: niveaus van rondes die in de kloof niet staan, mogen mee.
        stil: er wordt geen niveau berekend (vrijgesteld, of geen niveaus gewenst).
    """

    persoon: Medewerker
    competentie: str
    rij: Kloofrij | None
    regels: Beoordelingsregels
    peildatum: date
    intern: bool
    stil: bool

    @cached_property
    def _inzendingen(self) -> Inzendingen:
        return verzamel_inzendingen(self.persoon, self.peildatum)

    @cached_property
    def keuzes(self) -> tuple[Keuze, ...]:
        """Per bron welke inzendingen gekozen werden en welke afvielen."""
        per_bron = self._inzendingen.get(self.competentie, {})
        return tuple(kies(bron, leden, self.regels) for bron, leden in per_bron.items())

    @cached_property
    def bronnen(self) -> Bronnen:
        """De bronnen zoals de kloof ze telt."""
        return bronnen_van(self.persoon, self.competentie, self._inzendingen, self.regels, self.peildatum)

    @cached_property
    def huidig(self) -> Huidig | None:
        """Het niveau volgens de rekenregel."""
        return None if self.stil else huidig_niveau(self.bronnen, self.regels)

    def oordeel(self, naam: str) -> Oordeel:
        """Wat er met een bron in haar geheel gebeurde."""
        if self.stil:
            return Oordeel.VRIJGESTELD
        bron = self.bronnen.een(naam)
        if bron is None or self.huidig is None:
            return Oordeel.TE_WEINIG
        if bron not in self.huidig.gebruikt:
            return waarom_niet(bron, self.huidig, self.bronnen, self.regels)
        onbevestigd = self.rij is not None and self.rij.onbevestigd
        return Oordeel.ONBEVESTIGD if onbevestigd else Oordeel.GEBRUIKT

    def standen(self) -> tuple[Bronstand, ...]:
        """Elke bron, in de vaste volgorde."""
        standen = [self._met_niveau(bron) for bron in self.bronnen.alle]
        standen += [self._zonder_niveau(bron) for bron in self.bronnen.genegeerd]
        return tuple(sorted(standen, key=lambda stand: BRONVOLGORDE.index(stand.bron)))

    def _zonder_niveau(self, bron: Genegeerd) -> Bronstand:
        return Bronstand(bron.bron, bron.n, bron.datum, self.oordeel(bron.bron), nodig=bron.nodig)

    def _met_niveau(self, bron: Bronwaarde) -> Bronstand:
        weeg = gewichten_van(self.regels) if self.regels.combineer == "gewogen" else {}
        open_ = self.intern or bron.bron not in MEERSTEMMIG or bron in self._getoond
        return Bronstand(
            bron.bron,
            bron.n,
            bron.datum,
            self.oordeel(bron.bron),
            niveau=bron.niveau if open_ else None,
            laagste=bron.laagste if open_ else None,
            hoogste=bron.hoogste if open_ else None,
            ouderdom=bron.ouderdom,
            gewicht=weeg.get(bron.bron),
        )

    @property
    def _getoond(self) -> tuple[Bronwaarde, ...]:
        """De bronnen die ook in de kloof met hun niveau staan."""
        return self.rij.bronnen if self.rij is not None else self.bronnen.meetellend
