"""Wat er met elke inschatting en elk bewijs gebeurde; wat verborgen hoort te blijven, gaat niet mee."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from competentie_cli.domein.kloof import MEERSTEMMIG
from competentie_cli.domein.medewerker import Beoordeling, Bewijs
from competentie_cli.domein.soorten import Soort
from competentie_cli.domein.uitleg import Oordeel, Post, Verwijzing
from competentie_cli.rekenen.bronnen import bewijsouderdom
from competentie_cli.rekenen.keuze import buiten_beeld, kies_bewijs
from competentie_cli.rekenen.tijd import ouderdom
from competentie_cli.rekenen.uitleg_bronnen import Bronuitleg


def posten_van(gezien: Bronuitleg) -> tuple[Post, ...]:
    """Elke beoordeling en daarna elk bewijs over de competentie, elk in de volgorde van de lijst."""
    posten = _Posten(gezien)
    return (*posten.beoordelingen(), *posten.bewijzen())


class _Posten:
    def __init__(self, gezien: Bronuitleg) -> None:
        self._gezien = gezien
        self._persoon = gezien.persoon
        self._competentie = gezien.competentie
        self._peildatum = gezien.peildatum
        self._gekozen = {i.volgnummer for keuze in gezien.keuzes for i in keuze.gekozen}
        self._afgevallen = {af.inzending.volgnummer: af for keuze in gezien.keuzes for af in keuze.afgevallen}

    def beoordelingen(self) -> Iterator[Post]:
        for nummer, beoordeling in enumerate(self._persoon.beoordelingen):
            if self._competentie in beoordeling.niveaus:
                yield self._met_niveau(nummer, beoordeling)
            elif self._competentie in beoordeling.niet_te_beoordelen:
                plaats = beoordeling.niet_te_beoordelen.index(self._competentie)
                waar = self._waar("beoordelingen", nummer, "niet_te_beoordelen", plaats)
                yield self._post(beoordeling, Oordeel.NIET_TE_BEOORDELEN, waar)

    def _met_niveau(self, nummer: int, beoordeling: Beoordeling) -> Post:
        waar = self._waar("beoordelingen", nummer, "niveaus", self._competentie)
        af = self._afgevallen.get(nummer)
        oordeel = buiten_beeld(beoordeling, self._peildatum)
        oordeel = oordeel or (af.oordeel if af else self._gezien.oordeel(beoordeling.bron))
        post = self._post(beoordeling, oordeel, waar)
        zichtbaar = self._zichtbaar(nummer, beoordeling)
        niveau = beoordeling.niveaus[self._competentie].mediaan if zichtbaar else None
        post = replace(post, niveau=niveau, verborgen=not zichtbaar)
        if af is None:
            return post
        winnaar = af.winnaar.beoordeling
        door = None if beoordeling.bron in MEERSTEMMIG else winnaar.door
        return replace(post, plaatsvervanger=winnaar.datum, vervangen_door=door)

    def _zichtbaar(self, nummer: int, beoordeling: Beoordeling) -> bool:
        """Of het niveau mee mag; van een bron met veel stemmen enkel intern en uit een ronde die telt."""
        if beoordeling.datum > self._peildatum:
            return False
        if beoordeling.bron not in MEERSTEMMIG:
            return True
        genoeg = self._gezien.bronnen.een(beoordeling.bron) is not None
        return self._gezien.intern and genoeg and nummer in self._gekozen

    def _post(self, beoordeling: Beoordeling, oordeel: Oordeel, waar: Verwijzing) -> Post:
        veel = beoordeling.bron in MEERSTEMMIG
        later = beoordeling.datum > self._peildatum
        return Post(
            beoordeling.bron,
            beoordeling.datum,
            oordeel,
            waar,
            aantal=beoordeling.aantal if veel else None,
            door=None if veel else beoordeling.door,
            ouderdom=None if later else ouderdom(beoordeling.datum, self._peildatum, self._gezien.regels),
        )

    def bewijzen(self) -> Iterator[Post]:
        keuze = kies_bewijs(self._persoon, self._competentie, self._peildatum)
        afgevallen = dict(keuze.afgevallen)
        for nummer, bewijs in enumerate(self._persoon.bewijzen):
            if self._competentie in bewijs.niveaus:
                oordeel = afgevallen.get(nummer) or self._gezien.oordeel("bewijs")
                post = self._bewijs(nummer, bewijs, oordeel)
                if oordeel is Oordeel.LATER_BEWIJS and keuze.gekozen is not None:
                    post = replace(post, plaatsvervanger=self._persoon.bewijzen[keuze.gekozen].datum)
                yield post

    def _bewijs(self, nummer: int, bewijs: Bewijs, oordeel: Oordeel) -> Post:
        later = bewijs.datum > self._peildatum
        return Post(
            "bewijs",
            bewijs.datum,
            oordeel,
            self._waar("bewijzen", nummer, "niveaus", self._competentie),
            niveau=None if later else bewijs.niveaus[self._competentie],
            verborgen=later,
            door=bewijs.naam,
            geldig_tot=bewijs.geldig_tot,
            ouderdom=None if later else bewijsouderdom(bewijs, self._peildatum, self._gezien.regels),
        )

    def _waar(self, *pad: str | int) -> Verwijzing:
        return Verwijzing(Soort.MEDEWERKERS, self._persoon.id, pad)
