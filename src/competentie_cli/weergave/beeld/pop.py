"""Het ontwikkelplan van één medewerker (documenten/pop-voorbeeld.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.domein.plan import Doel
from competentie_cli.domein.pop import Popdoel, Popstand
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.weergave.beeld.ambities import ambitiezinnen
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.pop_acties import Actiebeeld
from competentie_cli.weergave.beeld.pop_doel import Doelbeeld
from competentie_cli.weergave.beeld.pop_hr import pop_hr_sectie
from competentie_cli.weergave.beeld.pop_slot import Slotbeeld
from competentie_cli.weergave.beeld.pop_stand import Standbeeld
from competentie_cli.weergave.beeld.pop_tijd import tijd_en_geld
from competentie_cli.weergave.beeld.pop_wij import Wijbeeld
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, alinea, als_zin
from competentie_cli.weergave.beeld.talenten import talentblokken
from competentie_cli.weergave.beeld.voorstel import manieren
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Lijst,
    Ruimte,
    Sectie,
    Tabel,
    Zin,
    secties,
    vet,
    zin,
)
from competentie_cli.weergave.woorden import (
    datum_lang,
    getal_nl,
    hoofdletter,
    opsomming,
    telwoord,
)

_MEESTE_STERK = 4


class Popbeeld:
    """Bouwt het document van één persoon.

    Args:
        rollen: de functie-ids van de lopende rollen.
    """

    def __init__(self, spraak: Spraak, stand: Popstand, rollen: Sequence[str] = ()) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self.plan = stand.plan
        self.persoon = stand.persoon
        self._rollen = rollen
        self._doelbeeld = Doelbeeld(spraak, stand)
        self._acties = Actiebeeld(spraak, stand)
        self._wij = Wijbeeld(spraak, stand)
        self._merk = Dagmerk(spraak, stand)

    def document(self, *, merk: str = "", vingerafdruk: str = "") -> Document:
        """Het hele document."""
        inleiding = "inleiding-keuze" if self.plan is None else "inleiding"
        return bouw_document(
            self.s,
            "pop",
            self.persoon,
            self.stand.peildatum,
            secties(*self._secties()),
            functieregel=self._functieregel(),
            kenmerken=tuple(self._kenmerken()),
            inleiding=self.t(f"pop.{inleiding}", lezers=self.s.lezers),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _secties(self) -> Iterator[Sectie | None]:
        yield self._kort()
        yield self._goed()
        yield self._heen()
        yield Standbeeld(self.s, self.stand).sectie()
        for doel in self.stand.doelen:
            yield self._doelbeeld.sectie(doel)
        yield manieren(self.s, self.stand.voorstel) if self.stand.voorstel else None
        yield self._zelf_willen()
        yield self._wij.sectie()
        yield tijd_en_geld(self.s, self.stand, self._acties)
        yield from Slotbeeld(self.s, self.stand).secties()
        yield self._wij.voor_leidinggevende()
        yield pop_hr_sectie(self.s, self.stand) if self.s.lezer == "hr" else None

    def _sectie(self, naam: str, *blokken: Blok, titel: str | None = None) -> Sectie:
        return Sectie(naam, self.t.plat(f"pop.{titel or naam}"), blokken)

    # de kop

    def _functieregel(self) -> str:
        regel = self.s.functieregel(self.persoon, self._rollen)
        vte = self.persoon.contract.vte
        return f"{regel}, {getal_nl(vte)} {self.t.plat('woord.vte')}" if vte else regel

    def _kenmerken(self) -> Iterator[tuple[str, str]]:
        t, plan = self.t, self.plan
        if plan is not None:
            yield t.plat("pop.loopt"), self._looptijd()
            if plan.besproken and plan.besproken <= self.stand.peildatum:
                wie = self._leidinggevende()
                met = t.plat("kloof.gesprek-met", wie=wie) if wie else ""
                yield (
                    t.plat("pop.besproken"),
                    t.plat("pop.besproken-op", datum=datum_lang(plan.besproken), met=met),
                )
            if self.stand.getekend_op:
                datum = datum_lang(self.stand.getekend_op)
                yield t.plat("pop.ondertekend"), t.plat("pop.ondertekend-op", datum=datum)
        status = t.plat(f"pop.status-{plan.status if plan else 'geen'}")
        datum = datum_lang(self.stand.peildatum)
        yield t.plat("pop.stand"), t.plat("pop.stand-op", datum=datum, status=status)

    def _looptijd(self) -> str:
        assert self.plan is not None
        van, tot = self.plan.periode.van, self.plan.periode.tot
        if tot is None:
            return self.t.plat("pop.loopt-vanaf", van=datum_lang(van))
        return self.t.plat("pop.loopt-van-tot", van=datum_lang(van), tot=datum_lang(tot))

    def _leidinggevende(self) -> str:
        if leiding := self.stand.leidinggevende:
            return self.s.volle_naam(leiding, leiding)
        return self.persoon.leidinggevende_naam or ""

    # in het kort

    def _kort(self) -> Sectie:
        if self.plan is None or (self.stand.is_keuze and not self.plan.doelen):
            return self._kort_keuze()
        koppen = (
            zin(),
            self.t("kolom.tegen"),
            self._merk.kolom("stand"),
            self._merk.kolom("volgende-stap"),
        )
        rijen = [self._kort_rij(doel) for doel in self.stand.doelen]
        rijen += [self._wij.kort(elders) for elders in self.stand.elders]
        tabel = Tabel(koppen, tuple(rijen), (38, 16, 17, 29), self.t.plat("pop.kort"))
        return (
            self._sectie("kort", tabel) if rijen else self._sectie("kort", Alinea(self.t("pop.kort-niets")))
        )

    def _kort_keuze(self) -> Sectie:
        doelen = [zin(self._doelbeeld.naam(doel)) for doel in self.stand.doelen]
        if not doelen:
            return self._sectie("kort", Alinea(self.t("pop.kort-niets")), titel="kort-keuze")
        n = self.s.organisatie.instelling.pop.max_doelen
        aantal = self.t.plat("pop.kort-max-een" if n == 1 else "pop.kort-max-meer", aantal=telwoord(n))
        uitleg = Alinea(self.t("pop.kort-tekst", aantal=aantal))
        return self._sectie("kort", uitleg, Lijst(tuple(doelen), genummerd=True), titel="kort-keuze")

    def _kort_rij(self, popdoel: Popdoel) -> tuple[Zin, ...]:
        doel = popdoel.doel
        assert doel is not None
        return (
            zin(vet(f"{popdoel.nummer}."), " ", self._doelbeeld.naam(popdoel)),
            zin(datum_lang(doel.tegen) if doel.tegen else ""),
            self.t(f"status.{doel.status}"),
            zin(self._acties.volgende_stap(popdoel)),
        )

    # wat goed gaat

    def _goed(self) -> Sectie:
        blokken: list[Blok] = []
        ook: list[str] = []
        getoond = self.stand.getoond
        for rij in (*getoond.met_status(Status.BOVEN), *getoond.met_status(Status.OP_NIVEAU)):
            if self.s.is_te_bespreken(rij):
                continue
            citaten = [c for b in rij.gebruikt if (c := self.s.citaat(b))]
            if len(blokken) < _MEESTE_STERK and (rij.status is Status.BOVEN or citaten):
                blokken.append(Alinea(alinea(vet(f"{rij.naam}."), self._sterkte(rij), *citaten)))
            elif not rij.indicatief:
                ook.append(rij.naam)
        if ook:
            blokken.append(Alinea(self.t("pop.goed-ook", namen=opsomming(ook))))
        return self._sectie("goed", *blokken, *self._talenten())

    def _sterkte(self, rij: Kloofrij) -> Zin:
        if rij.indicatief:
            return als_zin(self.s.woorden(rij))
        return self.t("pop.goed-boven" if rij.status is Status.BOVEN else "pop.goed-op-niveau")

    def _talenten(self) -> Iterator[Blok]:
        yield from talentblokken(self.s, self.persoon.talenten)
        if self.persoon.drijfveren:
            yield Alinea(self.t("pop.warm", drijfveren=", ".join(self.persoon.drijfveren)))

    # waar je naartoe wil

    def _heen(self) -> Sectie:
        dag = self.stand.getekend_op or self.stand.peildatum
        leden = tuple(ambitiezinnen(self.s, self.persoon.ambities, dag))
        eerste: Blok = Lijst(leden) if leden else Alinea(self.t("pop.heen-leeg"))
        return self._sectie("heen", eerste, *self._strategie())

    def _strategie(self) -> Iterator[Blok]:
        if self.plan is None:
            return
        per_doel: dict[str, list[int]] = {}
        eigen: list[int] = []
        for popdoel in self.stand.doelen:
            strategisch = self._doelbeeld.strategisch(popdoel)
            for doel in strategisch:
                per_doel.setdefault(doel.id, []).append(popdoel.nummer)
            if not strategisch and popdoel.doel and _is_helemaal_eigen(popdoel.doel):
                eigen.append(popdoel.nummer)
        for doel in self.s.organisatie.visie.doelen:
            if doel.id in per_doel:
                yield Alinea(alinea(*self._strategisch(doel, per_doel[doel.id])))
        if eigen:
            yield Alinea(self.t("pop.heen-eigen", doelen=self._eigen(eigen)))

    def _strategisch(self, doel: StrategischDoel, nummers: list[int]) -> Iterator[Zin]:
        organisatie = self.s.organisatie
        horizon = self.t.plat("pop.heen-horizon", jaar=doel.horizon) if doel.horizon else ""
        namen = opsomming([organisatie.competentienaam(c) for c in doel.competenties])
        yield self.t(
            "pop.heen-strategie",
            organisatie=hoofdletter(self.s.huis),
            horizon=horizon,
            doel=aangehaald(doel.naam),
            competenties=namen,
        )
        doelen = opsomming([self.t.plat("pop.heen-doel", nummer=str(n)) for n in nummers])
        yield self.t("pop.heen-meewerken", doelen=doelen)

    def _eigen(self, nummers: list[int]) -> str:
        if len(nummers) == 1:
            return self.t.plat("pop.heen-eigen-een", nummer=str(nummers[0]))
        return self.t.plat("pop.heen-eigen-meer", nummers=opsomming([str(n) for n in nummers]))

    # wat ik zelf wil

    def _zelf_willen(self) -> Sectie | None:
        if not self.stand.is_keuze:
            return None
        return self._sectie("zelf-willen", Alinea(self.t("pop.zelf-willen-uitleg")), Ruimte(3))


def _is_helemaal_eigen(doel: Doel) -> bool:
    """Of een doel alleen uit de medewerker zelf komt."""
    van_elders = {"kloof", "organisatie"} & set(doel.herkomst)
    return "eigen" in doel.herkomst and not van_elders and doel.gekozen_door in (None, "medewerker")
