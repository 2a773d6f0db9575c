"""Welke rijen een competentie vragen, en welke daarvan meetellen (rekenregels.md, Vereist)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from competentie_cli.domein.functie import Eis
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Eisoordeel, Eisrij, Verwijzing
from competentie_cli.rekenen.tijd import loopt
from competentie_cli.rekenen.vereist import KERN, tellend


def eisrijen(
    persoon: Medewerker, competentie: str, organisatie: Organisatie, peildatum: date
) -> tuple[Eisrij, ...]:
    """De rijen van de functie, van elke rol (ook een die nu niet loopt) en van de kern, in die volgorde."""
    zoeker = _Zoeker(persoon, competentie, organisatie, peildatum)
    functie, rollen, kern = list(zoeker.functie()), list(zoeker.rollen()), list(zoeker.kern())
    lopend = [rij for rij in rollen if rij.oordeel is Eisoordeel.TELT]
    telt = {rij.waar: rij for rij in _met_verhoging(tellend(functie, lopend, kern))}
    return tuple(telt.get(rij.waar) or _niet(rij) for rij in (*functie, *rollen, *kern))


def _niet(rij: Eisrij) -> Eisrij:
    return replace(rij, oordeel=Eisoordeel.FUNCTIE_GAAT_VOOR) if rij.soort == KERN else rij


def _met_verhoging(rijen: Iterable[Eisrij]) -> Iterator[Eisrij]:
    """Elke rij met wat ze hoger legt dan de rijen ervoor samen."""
    hoogste: Eisrij | None = None
    for rij in rijen:
        if hoogste is None:
            hoogste = rij
            yield replace(rij, basis=True)
            continue
        velden = {veld: getattr(rij, veld) for veld in ("gewenst", "weging", "kritiek")}
        hoger = {veld: waarde for veld, waarde in velden.items() if waarde > getattr(hoogste, veld)}
        hoogste = replace(hoogste, **hoger)
        yield replace(rij, verhoogt=tuple(hoger))


@dataclass(frozen=True)
class _Zoeker:
    persoon: Medewerker
    competentie: str
    organisatie: Organisatie
    peildatum: date

    def functie(self) -> Iterator[Eisrij]:
        yield from self._van_functie("functie", self.persoon.functie)

    def rollen(self) -> Iterator[Eisrij]:
        for nummer, rol in enumerate(self.persoon.rollen):
            waar = Verwijzing(Soort.MEDEWERKERS, self.persoon.id, ("rollen", nummer))
            oordeel = Eisoordeel.TELT
            if not loopt(rol.sinds, rol.tot, self.peildatum):
                begint = rol.sinds is not None and rol.sinds > self.peildatum
                oordeel = Eisoordeel.NOG_NIET if begint else Eisoordeel.VOORBIJ
            for rij in self._van_functie("rol", rol.functie):
                yield replace(rij, oordeel=oordeel, rol=waar, sinds=rol.sinds, tot=rol.tot)

    def kern(self) -> Iterator[Eisrij]:
        yield from self._rijen(KERN, KERN, self.organisatie.visie.kerncompetenties, Soort.VISIE, None)

    def _van_functie(self, soort: str, functie: str) -> Iterator[Eisrij]:
        gevonden = self.organisatie.functies.get(functie)
        if gevonden is not None:
            yield from self._rijen(soort, functie, gevonden.competenties, Soort.FUNCTIES, functie)

    def _rijen(
        self, soort: str, functie: str, eisen: Iterable[Eis], waar: Soort, eigen: str | None
    ) -> Iterator[Eisrij]:
        veld = "kerncompetenties" if waar is Soort.VISIE else "competenties"
        for nummer, eis in enumerate(eisen):
            if eis.competentie == self.competentie:
                yield Eisrij(
                    soort,
                    functie,
                    eis.gewenst,
                    eis.weging,
                    eis.kritiek,
                    Eisoordeel.TELT,
                    Verwijzing(waar, eigen, (veld, nummer)),
                )
