"""Het rapport over wat leren opbracht en wie erover besliste; mensen staan er alleen in als werkdocument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.effect import (
    Deeleffect,
    Doeleffect,
    Effect,
    Kiezer,
    Maat,
    Persooneffect,
    Verdeling,
    Vergelijking,
)
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    secties,
    zin,
)
from competentie_cli.weergave.effectwoorden import STREEPJE, Effectwoorden
from competentie_cli.weergave.woorden import datum_lang

_KOLOMMEN = ("activiteit", "afgerond", "geteld", "hoger", "gelijk", "lager", "midden", "per-niveau")


def effectdocument(spraak: Spraak, effect: Effect, *, merk: str = "", vingerafdruk: str = "") -> Document:
    """Het document; per medewerker alleen als werkdocument."""
    beeld = _Effectbeeld(spraak, effect)
    t = spraak.t
    kenmerken = (
        (t.plat("effect.stand"), t.plat("effect.stand-op", datum=datum_lang(effect.peildatum))),
        (t.plat("effect.over"), beeld.woorden.over()),
    )
    return bouw_document(
        spraak,
        "effect",
        None,
        effect.peildatum,
        secties(beeld.activiteiten(), beeld.regie(), beeld.personen(), beeld.uitleg()),
        kenmerken=kenmerken,
        inleiding=t("effect.voorzichtig"),
        merk=merk,
        vingerafdruk=vingerafdruk,
    )


class _Effectbeeld:
    """De secties van één rapport."""

    def __init__(self, spraak: Spraak, effect: Effect) -> None:
        self.woorden = Effectwoorden(spraak, effect)
        self._t = spraak.t
        self._effect = effect

    def _sectie(self, naam: str, blokken: Sequence[Blok]) -> Sectie:
        return Sectie(naam, self._t.plat(f"effect.{naam}"), tuple(blokken))

    def activiteiten(self) -> Sectie | None:
        """Per activiteit wat er veranderde; een keuze zonder genoeg mensen zegt hier niets."""
        t, grens = self._t, self.woorden.grens
        if self._effect.keuze and not self._effect.activiteiten:
            return None
        if not self._effect.activiteiten:
            return self._sectie("activiteiten", [Alinea(t("effect.activiteiten-geen", grens=grens))])
        activiteiten = self._effect.activiteiten
        rijen = tuple((zin(a.naam), *map(zin, self.woorden.activiteitcellen(a))) for a in activiteiten)
        tabel = Tabel(
            tuple(t(f"effect.kolom-{kolom}") for kolom in _KOLOMMEN),
            rijen,
            (27, 11, 15, 8, 8, 8, 11, 12),
            t.plat("effect.activiteiten"),
        )
        return self._sectie("activiteiten", [Alinea(t("effect.activiteiten-inleiding", grens=grens)), tabel])

    def regie(self) -> Sectie:
        """Wie koos, in het geheel en per groep."""
        t, regie = self._t, self._effect.regie
        if not any(regie.geheel.verdeling(maat) for maat in Maat):
            return self._sectie("regie", [Alinea(zin(self.woorden.geen_regie(regie)))])
        blokken: list[Blok] = [Alinea(t("effect.regie-inleiding")), self._geheel()]
        blokken.append(Alinea(zin(self.woorden.grond(regie)), "klein"))
        if not self._effect.intern:
            jaar = str(self._effect.peildatum.year)
            blokken.append(Alinea(t("effect.regie-dit-jaar", jaar=jaar), "klein"))
        if regie.prijs_onbekend:
            blokken.append(Alinea(t("effect.budget-onbekend"), "klein"))
        for maat in Maat:
            blokken += self._per_groep(maat)
        if regie.verborgen:
            blokken.append(Alinea(t("effect.streepje", grens=self.woorden.grens), "klein"))
        return self._sectie("regie", blokken)

    def _geheel(self) -> Tabel:
        geheel = self._effect.regie.geheel
        delen = [(maat, geheel.verdeling(maat)) for maat in Maat]
        rijen = tuple(
            (self._t(f"effect.kiezer-{kiezer}"), *(self._cel(deel, maat, kiezer) for maat, deel in delen))
            for kiezer in Kiezer
        )
        koppen = (self._t("effect.kolom-wie"), *(self._t(f"effect.maat-{maat}") for maat in Maat))
        return Tabel(koppen, rijen, (22, 22, 22, 34), self._t.plat("effect.regie"))

    def _cel(self, verdeling: Verdeling | None, maat: Maat, kiezer: Kiezer) -> Zin:
        if verdeling is None:
            return zin(STREEPJE)
        return zin(self.woorden.deel(maat, verdeling.deel(kiezer), verdeling.totaal))

    def _per_groep(self, maat: Maat) -> Iterator[Blok]:
        t = self._t
        groepen = [(g, v) for g in self._effect.regie.groepen[1:] if (v := g.verdeling(maat)) is not None]
        if not groepen:
            return
        titel = t.plat("effect.per-groep", maat=t.plat(f"effect.maat-{maat}"))
        yield Kop(zin(titel))
        koppen = (t("effect.kolom-groep"), t("effect.kolom-mensen"), *(t(f"effect.kort-{k}") for k in Kiezer))
        rijen = tuple(
            (zin(self.woorden.groepnaam(groep)), zin(str(v.mensen)), *(self._cel(v, maat, k) for k in Kiezer))
            for groep, v in groepen
        )
        yield Tabel(koppen, rijen, (28, 10, 16, 16, 17, 16), titel)

    def personen(self) -> Sectie | None:
        """De doelen en activiteiten van elke medewerker: alleen in een werkbeeld."""
        if not self._effect.intern:
            return None
        blokken = [blok for mens in self._effect.mensen for blok in self._persoon(mens)]
        return self._sectie("personen", blokken or [Alinea(self._t("effect.geen-mensen"))])

    def _persoon(self, mens: Persooneffect) -> Iterator[Blok]:
        if not (mens.doelen or mens.activiteiten):
            return
        persoon = mens.persoon
        yield Kop(zin(f"{persoon.naam} ({persoon.id})" if persoon.naam else persoon.id))
        if mens.zonder_scores:
            yield Alinea(self._t("effect.geen-scores"))
        plan = None
        for doel in mens.doelen:
            if doel.plan is not plan:
                plan = doel.plan
                yield Kop(zin(self.woorden.plankop(doel)), 4)
            yield from self._doel(doel, stil=mens.zonder_scores)
        if mens.activiteiten and not mens.zonder_scores:
            yield Kop(self._t("effect.activiteiten-kop"), 4)
            for deel in mens.activiteiten:
                yield from self._deel(deel)

    def _doel(self, doel: Doeleffect, *, stil: bool) -> Iterator[Blok]:
        yield Alinea(zin(self.woorden.doelnaam(doel)), "label")
        if doel.vergelijking is not None and not stil:
            yield self._tabel([doel.vergelijking])
        if zinnen := tuple(zin(regel) for regel in self.woorden.bij_doel(doel, stil=stil)):
            yield Lijst(zinnen)

    def _deel(self, deel: Deeleffect) -> Iterator[Blok]:
        naam = self.woorden.activiteitnaam(deel.deelname.activiteit)
        yield Alinea(zin(f"{naam}, {self.woorden.deelname(deel.deelname)}"), "label")
        if rijen := [v for v in deel.vergelijkingen if not self.woorden.is_leeg(v)]:
            yield self._tabel(rijen)
        zinnen = [self._bij(vergelijking) for vergelijking in deel.vergelijkingen]
        zinnen += [] if zinnen else [self._t.plat("effect.geen-competentie")]
        if gevuld := tuple(zin(regel) for regel in dict.fromkeys(zinnen) if regel):
            yield Lijst(gevuld)

    def _bij(self, rij: Vergelijking) -> str:
        if not self.woorden.is_leeg(rij):
            return self.woorden.bezwaren(rij)
        return self._t.plat("effect.leeg", competentie=self.woorden.competentie(rij.competentie))

    def _tabel(self, rijen: Sequence[Vergelijking]) -> Tabel:
        t = self._t
        kolommen = ("voor", "na", "verschil")
        return Tabel(
            (t("kolom.competentie"), *(t(f"effect.kolom-{kolom}") for kolom in kolommen)),
            tuple(self._rij(rij) for rij in rijen),
            (26, 28, 28, 18),
            t.plat("effect.kolom-verschil"),
        )

    def _rij(self, rij: Vergelijking) -> tuple[Zin, ...]:
        woorden = self.woorden
        naam = woorden.competentie(rij.competentie)
        return tuple(zin(cel) for cel in (naam, woorden.voor(rij), woorden.na(rij), woorden.verschil(rij)))

    def uitleg(self) -> Sectie:
        """Hoe de cijfers ontstaan."""
        return self._sectie("uitleg", [Lijst(tuple(zin(regel) for regel in self.woorden.uitleg()))])
