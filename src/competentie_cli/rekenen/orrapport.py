"""Het rapport voor het overleg: cijfers van een jaar, die van een jaar eerder, en wat komt.

Een jaar is het kalenderjaar tot en met de peildatum; het vorige is dat tot en met dezelfde dag een jaar
eerder. Het vorige jaar staat er precies zoals het rapport van die dag het toonde: er wordt niets anders van
gerekend.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import chain

from competentie_cli.domein.effect import Maat as Regiemaat
from competentie_cli.domein.effect import Regie
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.leeraanbod import vormrang
from competentie_cli.domein.orrapport import (
    Aanbod,
    Bewijsregel,
    Jaarbeeld,
    Kloofcijfer,
    Maat,
    Orrapport,
    Verwachting,
    Vooruit,
)
from competentie_cli.rekenen.kleine_groepen import te_klein
from competentie_cli.rekenen.publicatie import Meting, Publicatie, publiceer
from competentie_cli.rekenen.publicatie.bewijs import bewijs, samen
from competentie_cli.rekenen.publicatie.metingen import Peiling, behoeftemeting, kloofmeting
from competentie_cli.rekenen.publicatie.verbergen import Indeling, deel_in
from competentie_cli.rekenen.publicatie.vooruit import Vooruitblik, beurtmeting, onderwerpmeting
from competentie_cli.rekenen.regie import bereken_regie, wie_koos
from competentie_cli.rekenen.tijd import maanden_later
from competentie_cli.rekenen.volgorde import sorteernaam

JAAR = 12
_MINDER = frozenset({"krimpt", "verdwijnt"})
_VOORUIT = (Maat.GEPLAND, Maat.ACTIES, Maat.DOELEN, Maat.STRAKS, Maat.OPVOLGING, Maat.GEHOUDEN)
_JAARMATEN = tuple(maat for maat in Maat if maat not in _VOORUIT)


def bereken_orrapport(organisatie: Organisatie, peildatum: date, *, intern: bool = False) -> Orrapport:
    """Alles van het rapport; `intern` toont ook wat over kleine groepen gaat."""
    grens = 1 if intern else organisatie.instelling.privacy.minimale_groep
    nu = _Dag(organisatie, peildatum, grens)
    vorig = _Dag(organisatie, maanden_later(peildatum, -JAAR), grens)
    return Orrapport(
        None if intern else grens,
        nu.beeld(),
        vorig.beeld(),
        nu.publicatie.groepen,
        {eigen: organisatie.competentienaam(eigen) for eigen in {*nu.competenties, *vorig.competenties}},
        nu.vooruit(),
        () if intern else tuple(nu.bewijs()),
        () if intern else tuple(vorig.bewijs(_JAARMATEN)),
        nu.iedereen,
    )


class _Dag:
    """Alle cijfers van één peildatum."""

    def __init__(self, organisatie: Organisatie, peildatum: date, grens: int) -> None:
        self._organisatie = organisatie
        self._peildatum = peildatum
        self._grens = grens
        self._peiling = Peiling(organisatie, peildatum)
        self.iedereen = self._peiling.iedereen
        self._blik = Vooruitblik(self._peiling)
        self._metingen = {m.naam: m for m in chain(self._peiling.metingen(), self._blik.metingen())}
        self.publicatie: Publicatie = publiceer(
            self._peiling.ids, self._peiling.groepen, self._metingen.values(), grens
        )
        self._regie = self._bereken_regie()

    @property
    def competenties(self) -> tuple[str, ...]:
        """Wat er van iemand gevraagd wordt, op id."""
        return tuple(self._peiling.nodig)

    def _bereken_regie(self) -> Regie:
        """Alleen plannen van dit jaar: anders toont het verschil met vorig jaar een enkel nieuw plan."""
        return bereken_regie(
            self._peiling.ids, self._organisatie, self._peildatum, self._grens, jaar=self._peildatum.year
        )

    def beeld(self) -> Jaarbeeld:
        """Wat er getoond mag worden."""
        cellen = {
            maat: {groep: cel.sommen for groep, cel in self.publicatie.cellen[maat].items()} for maat in Maat
        }
        cellen[Maat.KOPPEN] = {
            groep: (Decimal(cel.mensen),) for groep, cel in self.publicatie.cellen[Maat.KOPPEN].items()
        }
        return Jaarbeeld(self._peildatum, cellen, dict(self._kloven()), self._regie)

    def _kloven(self) -> Iterator[tuple[Groepsleutel, Mapping[str, Kloofcijfer]]]:
        yield GEHEEL, self._kloof_van_geheel()
        for groep in self.publicatie.groepen:
            cijfers = {eigen: self._kloofcijfer(eigen, groep) for eigen in self.competenties}
            if getoond := {eigen: cijfer for eigen, cijfer in cijfers.items() if cijfer is not None}:
                yield groep, getoond

    def _kloof_van_geheel(self) -> Mapping[str, Kloofcijfer]:
        """Van het geheel staat er hetzelfde als in het overzicht van `kloof`."""
        uit = {}
        for eigen, (_, groeien, op_niveau, _) in self._peiling.toonbaar(self._grens).items():
            behoefte = self._kloofcijfer(eigen, GEHEEL) or Kloofcijfer()
            uit[eigen] = Kloofcijfer(groeien, op_niveau, behoefte.leren, behoefte.anders)
        return uit

    def _kloofcijfer(self, competentie: str, groep: Groepsleutel) -> Kloofcijfer | None:
        kloof = self.publicatie.cel(kloofmeting(competentie), groep)
        behoefte = self.publicatie.cel(behoeftemeting(competentie), groep)
        if kloof is None or not kloof.mensen:
            return None
        groeien, op_niveau, *_ = map(int, kloof.sommen)
        leren, anders = map(int, behoefte.sommen[:2]) if behoefte else (None, None)
        return Kloofcijfer(groeien, op_niveau, leren, anders)

    def vooruit(self) -> Vooruit:
        """Wat er gepland, afgesproken of verwacht is."""
        return Vooruit(
            self._blik.tot,
            tuple(self._aanbod()),
            tuple(
                (activiteit.naam, aantal)
                for activiteit in sorted(self._blik.verplicht(), key=lambda a: (sorteernaam(a.naam), a.id))
                if (aantal := self._wel(beurtmeting(activiteit.id)))
            ),
            tuple(self._onderwerpen()),
            tuple(self._functies()),
        )

    def _aanbod(self) -> Iterator[Aanbod]:
        """Eerst op de werkplek, dan samen, dan cursussen; daarbinnen op de eerste dag."""
        gepland = [
            Aanbod(activiteit.naam, vormrang(activiteit.vorm), dagen)
            for activiteit in self._organisatie.leeraanbod.values()
            if (dagen := self._blik.dagen(activiteit))
        ]
        yield from sorted(gepland, key=lambda a: (a.rang, a.dagen, sorteernaam(a.naam)))

    def _onderwerpen(self) -> Iterator[tuple[str, int]]:
        """Het vaakst eerst."""
        naam = self._organisatie.competentienaam
        aantallen = [(naam(c), self._wel(onderwerpmeting(c))) for c in self._organisatie.competenties]
        yield from sorted(
            ((wat, aantal) for wat, aantal in aantallen if aantal), key=lambda o: (-o[1], sorteernaam(o[0]))
        )

    def _functies(self) -> Iterator[Verwachting]:
        """Over een functie die krimpt of verdwijnt staat er niets als er weinig mensen in werken."""
        mensen = Counter(self._organisatie.medewerkers[eigen].functie for eigen in self._peiling.ids)
        for functie in sorted(self._organisatie.functies.values(), key=lambda f: (sorteernaam(f.naam), f.id)):
            toekomst = functie.toekomst
            if toekomst is None or toekomst.verwachting in (None, "gelijk"):
                continue
            if toekomst.verwachting not in _MINDER or not te_klein(mensen[functie.id], self._grens):
                yield Verwachting(functie.naam, toekomst.verwachting, toekomst.vanaf)

    def _wel(self, meting: str) -> int:
        cel = self.publicatie.cel(meting)
        return int(cel.som()) if cel else 0

    # het bewijs

    def bewijs(self, maten: tuple[Maat, ...] = tuple(Maat)) -> Iterator[Bewijsregel]:
        """Per tabel wat er te rekenen valt."""
        for maat in maten:
            yield self._bewijs(maat, self._metingen[maat])
        yield self._samen("kloof", [kloofmeting(eigen) for eigen in self.competenties])
        yield self._samen("behoefte", [behoeftemeting(eigen) for eigen in self.competenties])
        if Maat.GEPLAND in maten:
            yield self._samen("onderwerp", [onderwerpmeting(c) for c in self._organisatie.competenties])
            yield self._samen("beurt", [beurtmeting(a.id) for a in self._blik.verplicht()])
        yield samen("regie", [self._bewijs_regie(maat) for maat in Regiemaat])

    def _samen(self, tabel: str, metingen: list[str]) -> Bewijsregel:
        return samen(tabel, [self._bewijs(naam, self._metingen[naam]) for naam in metingen])

    def _bewijs(self, tabel: str, meting: Meting) -> Bewijsregel:
        """Gevonden telt elke lezer; de rest is wat wie het minst weet, al kon zien."""
        getoond = self.publicatie.cellen[meting.naam]
        regels = [bewijs(tabel, self._indeling, wie, getoond, self._grens) for wie in meting.lezers]
        return replace(regels[-1], gevonden=sum(regel.gevonden for regel in regels))

    @cached_property
    def _indeling(self) -> Indeling:
        return deel_in(frozenset(self._peiling.ids), self._peiling.groepen)

    def _bewijs_regie(self, maat: Regiemaat) -> Bewijsregel:
        getoond = [(g.soort, g.naam) for g in self._regie.groepen if g.verdeling(maat) is not None]
        jaar = self._peildatum.year
        wie = wie_koos(self._peiling.ids, self._organisatie, self._peildatum, jaar)[maat]
        return bewijs("regie", self._indeling, wie, getoond, self._grens)
