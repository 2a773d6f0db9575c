"""Waar het gesprek over gaat: wat sterk is, wat verschillend gezien wordt en waar iemand kan groeien."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.kloof import Bronwaarde, Kloofrij, Status
from competentie_cli.weergave.beeld.kloof_deel import Kloofdeel
from competentie_cli.weergave.beeld.spraak import aangehaald, alinea, als_zin
from competentie_cli.weergave.beeld.talenten import talentblokken
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    rijg,
    vet,
    zin,
)
from competentie_cli.weergave.woorden import opsomming


class Gesprekdeel(Kloofdeel):
    """Wat sterk is, wat uiteenloopt en wat nog groeit."""

    def secties(self) -> Iterator[Sectie]:
        """De drie secties, in volgorde."""
        yield self._sterk()
        yield self._verschillend()
        yield self._groeien()

    def _sterk(self) -> Sectie:
        blokken: list[Blok] = []
        ook: list[str] = []
        sterk = (*self.kloof.met_status(Status.BOVEN), *self.kloof.met_status(Status.OP_NIVEAU))
        for rij in sterk:
            if rij in self.bespreken:
                continue
            woorden = self._sterkte(rij)
            if rij.status is Status.BOVEN or len(woorden) > 1:
                blokken.append(Alinea(alinea(vet(f"{rij.naam}."), *woorden)))
            elif not rij.indicatief:
                ook.append(rij.naam)
        if ook:
            blokken.append(Alinea(self.t("pop.goed-ook", namen=opsomming(ook))))
        return self.sectie("sterk", *blokken, *self.talenten())

    def _sterkte(self, rij: Kloofrij) -> list[Zin]:
        wie = self.s.bron_in_zin(rij.gebruikt)
        samen = any(b.bron == "afgesproken" for b in rij.gebruikt)
        if rij.indicatief:
            delen = [als_zin(self.s.woorden(rij))]
        elif rij.status is Status.BOVEN:
            delen = [self.t("kloof.sterk-boven")]
        elif rij.zelf == rij.huidig and not samen:
            delen = [self.t("kloof.sterk-volgens", wie=wie)]
        else:
            delen = [self.t("kloof.sterk-op-niveau")]
        delen += [c for b in rij.gebruikt if (c := self.s.citaat(b))]
        if not samen and rij.zelf is not None and rij.huidig is not None and rij.huidig - rij.zelf >= 1:
            delen.append(self.t("kloof.sterk-lager", stap=self.s.stap(rij.zelf, rij.huidig), wie=wie))
        return delen

    def talenten(self) -> list[Blok]:
        """De talenten, met wat erover aangekruist is."""
        return list(talentblokken(self.s, self.persoon.talenten))

    def _verschillend(self) -> Sectie:
        elders = [r.naam for r in self.tellend if r.te_bespreken and r not in self.bespreken]
        blokken: list[Blok] = []
        if self.bespreken:
            blokken.append(Alinea(self.t("kloof.verschillend-uitleg"), "label"))
            for rij in sorted(self.bespreken, key=lambda r: r.prioriteit or 99):
                blokken += self._verschil(rij)
            blokken += self._vragen()
        if elders:
            blokken.append(Alinea(self.t("kloof.verschillend-elders", namen=opsomming(elders))))
        return self.sectie("verschillend", *blokken)

    def _verschil(self, rij: Kloofrij) -> Iterator[Blok]:
        yield Kop(zin(rij.naam))
        bronnen = sorted(
            (b for b in rij.bronnen if not b.verouderd), key=lambda b: b.bron == "leidinggevende"
        )
        rijen = [(zin(self.s.bron(b)), self._inschatting(b)) for b in bronnen]
        vraagt = (
            self.t("kloof.functie-vraagt"),
            rijg([self.t("kloof.niveau-cursief", niveau=self.s.niveau(rij.gewenst))]),
        )
        koppen = (self.t("kolom.wie"), self.t("kolom.inschatting"))
        yield Tabel(koppen, (*rijen, vraagt), (40, 60), rij.naam)
        for bron in bronnen:
            if bron.toelichting:
                yield Alinea(self.s.citaat(bron))
        yield from self._elders(rij) if rij.ligt_elders else self.gedrag(rij)

    def _elders(self, rij: Kloofrij) -> Iterator[Blok]:
        """De oorzaak is al gekend en ligt niet bij leren."""
        yield Alinea(alinea(self.t(f"pop.wij-{rij.oorzaak}"), *self._wat_wij_doen(rij)))

    def _inschatting(self, bron: Bronwaarde) -> Zin:
        if bron.laagste is None or bron.hoogste is None or bron.laagste == bron.hoogste:
            return zin(self.s.niveau(bron.niveau))
        ver = bron.hoogste - bron.laagste >= 2
        grenzen = {"laagste": self.s.niveau(bron.laagste), "hoogste": self.s.niveau(bron.hoogste)}
        return self.t("kloof.bereik-ver" if ver else "kloof.bereik", **grenzen)

    def _vragen(self) -> list[Blok]:
        vragen = tuple(self.t(f"kloof.vraag-{deel}") for deel in ("situatie", "punten", "leren"))
        return [
            Kop(self.t("kloof.vragen")),
            Lijst(vragen, genummerd=True),
            Alinea(self.t("kloof.vragen-slot")),
        ]

    def _groeien(self) -> Sectie:
        blokken: list[Blok] = []
        for rij in self.kloof.met_status(Status.TEKORT):
            if rij not in self.bespreken:
                blokken += self._groei(rij)
        return self.sectie("groeien", *blokken)

    def _groei(self, rij: Kloofrij) -> Iterator[Blok]:
        woorden = self.s.woorden(rij)
        wie = self.s.bron_in_zin(rij.gebruikt)
        stand = als_zin(woorden) if rij.indicatief else self.t("kloof.groei-regel", woorden=woorden, wie=wie)
        citaten = [c for b in rij.bronnen if (c := self.s.citaat(b))]
        yield Alinea(alinea(vet(f"{rij.naam}."), stand, *citaten))
        yield from self._elders(rij) if rij.ligt_elders else self.gedrag(rij)

    def _wat_wij_doen(self, rij: Kloofrij) -> Iterator[Zin]:
        oorzaak = self.persoon.oorzaken[rij.competentie]
        for deel in (oorzaak.omschrijving, oorzaak.actie):
            if deel:
                yield als_zin(aangehaald(deel))
