"""De leerbehoeften als document: zonder mensen, of als werkdocument met iedereen erin."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.behoefte import Behoefte, Behoefteoverzicht, Groepsbehoefte
from competentie_cli.weergave.beeld.behoefte_deel import Behoeftedelen
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.behoeftezinnen import Behoeftezinnen, cel, namenlijst
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    rijg,
    secties,
    zin,
)
from competentie_cli.weergave.woorden import datum_lang, getal_nl, telwoord

_KOLOMMEN = ("gevraagd", "bekend", "leren", "plan", "open", "gewicht")
_BREEDTES = (26, 8, 8, 8, 8, 8, 8)
_GROEPSOORTEN = ("afdeling", "functiefamilie", "laag")
_MEESTE_WAARIN = 3
_UITLEG = ("wie", "gevraagd", "leren", "gewicht", "plan", "bereik")
_UITLEG_KORT = ("wie", "leren")
_ANDERS = frozenset({"wie", "gevraagd"})


class Behoeftebeeld:
    """Bouwt het document over leerbehoeften."""

    def __init__(self, spraak: Spraak, overzicht: Behoefteoverzicht) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._o = overzicht
        self._z = Behoeftezinnen(spraak)
        self._delen = Behoeftedelen(spraak, overzicht)

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het hele document; over te weinig mensen staan er geen cijfers in."""
        t, o = self._t, self._o
        kenmerken = [(t.plat("behoefte.stand"), datum_lang(o.peildatum))]
        if o.mensen:
            kenmerken.append((t.plat("behoefte.over"), self._z.mensen(o.mensen)))
        return bouw_document(
            self._spraak,
            "behoefte",
            None,
            o.peildatum,
            secties(*self._secties()),
            kenmerken=tuple(kenmerken),
            inleiding=t("behoefte.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _secties(self) -> Iterator[Sectie]:
        if not self._o.mensen:
            zin_ = self._t("behoefte.niemand" if self._is_intern else "behoefte.verborgen", grens=self._grens)
            yield Sectie("leren", self._t.plat("behoefte.leren"), (Alinea(zin_),))
            return
        yield self._leren()
        yield from self._delen.secties()
        yield self._doelen()
        yield self._groepen()
        yield self._aanbod()
        yield self._uitleg()

    @property
    def _is_intern(self) -> bool:
        return self._o.grens is None

    @property
    def _grens(self) -> str:
        return telwoord(self._o.grens or 0)

    # op volgorde

    def _leren(self) -> Sectie:
        t, o = self._t, self._o
        blokken: list[Blok] = []
        if o.leren is not None and o.mensen:
            vorm = "niets" if not o.leren else "een" if o.leren == 1 else "meer"
            aantal, mensen = str(o.leren), self._z.mensen(o.mensen)
            blokken.append(Alinea(t(f"behoefte.leren-{vorm}", leren=aantal, mensen=mensen)))
        if o.op_rang:
            blokken += [Alinea(t(f"behoefte.volgorde-{o.volgorde}")), self._tabel()]
        elif o.leren != 0:
            blokken.append(Alinea(t("behoefte.geen-rang")))
        return Sectie("leren", t.plat("behoefte.leren"), (*blokken, *self._zonder_rang()))

    def _tabel(self) -> Tabel:
        t = self._t
        koppen = (t("kolom.competentie"), *(t(f"behoefte.kolom-{kolom}") for kolom in _KOLOMMEN))
        rijen = tuple(self._rij(behoefte) for behoefte in self._o.op_rang)
        return Tabel(koppen, rijen, _BREEDTES, t.plat("behoefte.leren"))

    def _rij(self, behoefte: Behoefte) -> tuple[Zin, ...]:
        telling = behoefte.telling
        gewicht = getal_nl(telling.gewicht) if telling.gewicht is not None else None
        maten = (
            telling.gevraagd, telling.bekend, telling.leren, telling.in_plan, telling.open, gewicht,
        )  # fmt: skip
        return (zin(behoefte.naam), *map(cel, maten))

    def _zonder_rang(self) -> Iterator[Blok]:
        """Wat niets vraagt, en wat verborgen blijft: op naam."""
        t = self._t
        rijen = [(b.telling.bekend, b.telling.in_plan) for b in self._o.op_rang]
        if any(None in rij for rij in rijen):
            yield Alinea(t("behoefte.streepje", grens=self._grens), "klein")
        gemengd = [b for b in self._o.behoeften if b.telling.leren is None and b.telling.tekort]
        if gemengd:
            yield Alinea(t("behoefte.gemengd"))
            yield Lijst(tuple(self._gemengd(behoefte) for behoefte in gemengd))
        if niets := [b for b in self._o.behoeften if b.telling.zonder_behoefte]:
            yield Alinea(t("behoefte.niets-te-leren", namen=namenlijst(niets)))
        if weg := [b for b in self._o.behoeften if b.telling.leren is None and not b.telling.tekort]:
            yield Alinea(t("behoefte.te-klein", namen=namenlijst(weg)))

    def _gemengd(self, behoefte: Behoefte) -> Zin:
        mensen = self._z.mensen(behoefte.telling.tekort or 0)
        return self._t("behoefte.gemengd-regel", naam=behoefte.naam, mensen=mensen)

    # per doel en per groep

    def _doelen(self) -> Sectie:
        blokken: list[Blok] = []
        for doel in self._o.doelen:
            naam = doel.naam
            if doel.horizon:
                naam = self._t.plat("behoefte.doel-met-horizon", naam=naam, horizon=doel.horizon)
            leren = [b for b in self._o.op_rang if b.competentie in doel.competenties]
            namen = [self._o.behoefte(c).naam for c in doel.competenties]
            blokken += [Kop(zin(naam)), Alinea(rijg(self._z.doel(doel, leren, namen)))]
        if any(doel.leren is None for doel in self._o.doelen):
            blokken.append(Alinea(self._t("behoefte.doel-verborgen"), "klein"))
        return Sectie("doelen", self._t.plat("behoefte.doelen"), tuple(blokken))

    def _groepen(self) -> Sectie:
        titel = self._t.plat("behoefte.groepen")
        getoond = [g for g in self._o.groepen if g.leren is not None or g.behoeften]
        if not getoond:
            return Sectie("groepen", titel, (Alinea(self._t("behoefte.groepen-verborgen")),))
        blokken: list[Blok] = []
        for soort in _GROEPSOORTEN:
            eigen = [groep for groep in self._o.groepen if groep.soort == soort]
            if len(eigen) > 1:
                blokken += [Kop(self._t(f"behoefte.groep-{soort}")), self._groeptabel(eigen)]
        if len(getoond) < len(self._o.groepen):
            blokken.append(Alinea(self._t("behoefte.streepje", grens=self._grens), "klein"))
        return Sectie("groepen", titel, tuple(blokken))

    def _groeptabel(self, groepen: list[Groepsbehoefte]) -> Tabel:
        t = self._t
        met_mensen = any(groep.leren is not None for groep in self._o.groepen)
        kolommen = ("groep", "mensen", "leren", "waarin") if met_mensen else ("groep", "waarin")
        rijen = tuple(
            (
                zin(self._z.groep(groep)),
                *((cel(groep.mensen), cel(groep.leren)) if met_mensen else ()),
                self._waarin(groep),
            )
            for groep in groepen
        )
        koppen = tuple(t(f"behoefte.kolom-{kolom}") for kolom in kolommen)
        breedtes = (28, 11, 11, 50) if met_mensen else (35, 65)
        return Tabel(koppen, rijen, breedtes, t.plat("behoefte.groepen"))

    def _waarin(self, groep: Groepsbehoefte) -> Zin:
        """De competenties met de meeste mensen; in wat buiten mag alleen die er mogen staan."""
        delen = [
            self._t.plat(
                "behoefte.waarin",
                naam=self._o.behoefte(competentie).naam,
                leren=str(leren),
                gevraagd=str(gevraagd),
            )
            for competentie, gevraagd, leren in groep.behoeften[:_MEESTE_WAARIN]
        ]
        return cel(", ".join(delen) or (None if groep.leren != 0 else ""))

    # aanbod en uitleg

    def _aanbod(self) -> Sectie:
        t, o = self._t, self._o
        blokken: list[Blok] = []
        tekort = [b for b in o.op_rang if b.telling.zonder_aanbod]
        if tekort:
            regels = tuple(
                t(
                    "behoefte.behoefte-zonder-regel",
                    naam=b.naam,
                    aantal=str(b.telling.zonder_aanbod),
                    leren=self._z.mensen(b.telling.leren or 0),
                )
                for b in tekort
            )
            blokken += [Alinea(t("behoefte.behoefte-zonder")), Lijst(regels)]
        if zonder := [behoefte for behoefte in o.behoeften if not behoefte.aanbod]:
            blokken.append(Alinea(t("behoefte.profiel-zonder", namen=namenlijst(zonder))))
        if o.aanbod_over:
            blokken.append(Alinea(t("behoefte.aanbod-zonder" + ("" if self._is_intern else "-publiek"))))
            blokken.append(Lijst(tuple(self._over())))
        return Sectie("aanbod", t.plat("behoefte.aanbod-naast"), tuple(blokken))

    def _over(self) -> Iterator[Zin]:
        for aanbod in self._o.aanbod_over:
            vorm = self._t.plat(f"vorm.{aanbod.vorm}")
            yield self._t("behoefte.aanbod-regel", naam=aanbod.naam, vorm=vorm)

    def _sleutel(self, deel: str) -> str:
        """Over wie het gaat, is buiten een werkbeeld iedereen in dienst."""
        return f"uitleg-{deel}-publiek" if deel in _ANDERS and not self._is_intern else f"uitleg-{deel}"

    def _uitleg(self) -> Sectie:
        t = self._t
        delen = _UITLEG if self._o.op_rang else _UITLEG_KORT
        leden = [t(f"behoefte.{self._sleutel(deel)}", datum=datum_lang(self._o.peildatum)) for deel in delen]
        leden += [] if self._is_intern else [t("behoefte.uitleg-grens", grens=self._grens)]
        return Sectie("uitleg", t.plat("behoefte.uitleg"), (Lijst(tuple(leden)),))
