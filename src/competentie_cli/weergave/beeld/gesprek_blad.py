"""Het blad dat tijdens het gesprek op tafel ligt: wat er al was, en wat er nu afgesproken wordt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from competentie_cli.domein.gesprek import Terugblik, Toezegging
from competentie_cli.domein.plan import Doel
from competentie_cli.weergave.beeld.gesprek_deel import Gespreksdeel
from competentie_cli.weergave.beeld.spraak import alinea, als_zin
from competentie_cli.weergave.beeld.tekenen import tekennaam, tekentabel
from competentie_cli.weergave.blokken import Alinea, Blok, Ruimte, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming, telwoord

_MEESTE_AFSPRAKEN = 5
_MEESTE_BELOFTEN = 3
_MEESTE_STAPPEN = 6
_MEESTE_LEEG = 6
_MINSTE_LEEG = 2
_MEESTE_GEDAAN = 2


class Gespreksblad(Gespreksdeel):
    """Het gedeelde blad, op één bladzijde."""

    def secties(self) -> Iterator[Sectie]:
        """De secties, in volgorde; de medewerker begint."""
        yield self._sectie("agenda", Ruimte(2))
        yield self._eerder()
        yield self._beloofd()
        yield self._jaar()
        yield self._nieuw()
        yield self._gezien()

    def _sectie(self, naam: str, *blokken: Blok) -> Sectie:
        return self.sectie(naam, *blokken, titel=self.t.plat(f"gespreksblad.{naam}"))

    # wat er al was

    def _eerder(self) -> Sectie:
        rijen = [self._doelrij(doel) for doel in self.stand.doelen]
        rijen += [self._rij(toezegging) for toezegging in self.stand.afspraken if not toezegging.af]
        koppen = ("wie", "tegen", "stand")
        blokken = [*self._tabel("eerder", koppen, rijen, _MEESTE_AFSPRAKEN, (51, 15, 18, 16))]
        blokken += self._gedaan(self.stand.afspraken)
        if not blokken and not self.stand.beloofd:
            blokken.append(Alinea(self.t("gespreksblad.eerder-niets")))
        return self._sectie("eerder", *blokken)

    def _tabel(
        self,
        naam: str,
        koppen: tuple[str, ...],
        rijen: Sequence[tuple[Zin, ...]],
        meeste: int,
        breedtes: tuple[int, ...],
    ) -> Iterator[Blok]:
        """Hoogstens zoveel rijen als er op het blad passen; de rest staat in het plan."""
        if rijen:
            kop = (self.t("gesprek.wat"), *(self.t(f"kolom.{k}") for k in koppen))
            yield Tabel(
                kop, tuple(rijen[:meeste]), breedtes, self.t.plat(f"gespreksblad.{naam}", wie=self._partner())
            )
        if (meer := len(rijen) - meeste) > 0:
            sleutel = "rest-een" if meer == 1 else "rest-meer"
            yield Alinea(self.t(f"gespreksblad.{sleutel}", aantal=telwoord(meer)), "klein")

    def _doelrij(self, doel: Doel) -> tuple[Zin, ...]:
        naam = doel.omschrijving or self.s.organisatie.competentienaam(doel.competentie or "")
        return (
            als_zin(" ".join(naam.split())),
            zin(self._eigenaar("medewerker")),
            zin(datum_lang(doel.tegen) if doel.tegen else ""),
            self.t(f"status.{doel.status}"),
        )

    def _rij(self, toezegging: Toezegging) -> tuple[Zin, ...]:
        wat, tegen, stand = self.toezegging(toezegging)
        wie = self._eigenaar(toezegging.wie) or self.t.plat("pop.wij-niet-ingevuld")
        return wat, zin(wie), tegen, stand

    def _eigenaar(self, wie: str | None) -> str:
        return self.s.wie_in_plan(wie, self.persoon, self.stand.leiding)

    def _gedaan(self, toezeggingen: Sequence[Toezegging]) -> Iterator[Blok]:
        """Wat al gedaan is, op één regel."""
        namen = [" ".join(t.tekst.split()).rstrip(".") for t in toezeggingen if t.af]
        if namen:
            meer = len(namen) - _MEESTE_GEDAAN
            rest = [self.t.plat("gespreksblad.gedaan-rest", aantal=telwoord(meer))] if meer > 0 else []
            delen = "; ".join([*namen[:_MEESTE_GEDAAN], *rest])
            yield Alinea(self.t("gespreksblad.gedaan", namen=delen), "klein")

    def _beloofd(self) -> Sectie:
        rijen = [self.toezegging(toezegging) for toezegging in self.stand.beloofd if not toezegging.af]
        blokken = [*self._tabel("beloofd", ("tegen", "stand"), rijen, _MEESTE_BELOFTEN, (66, 18, 16))]
        titel = self.t.plat("gespreksblad.beloofd", wie=self._partner())
        return self.sectie("beloofd", *blokken, *self._gedaan(self.stand.beloofd), titel=titel)

    def _partner(self) -> str:
        wie = self.stand.partner.wie
        return self._eigenaar(wie.split(",")[0]) if wie else self.s.naam(None)

    # het voorbije jaar

    def _jaar(self) -> Sectie:
        terug = self.stand.terugblik
        if terug is None:
            return self._sectie("jaar")
        blokken: list[Blok] = [Alinea(alinea(self._gevolgd(terug), *self._keuzes(terug)))]
        if terug.stappen:
            blokken.append(Alinea(self.t("gespreksblad.jaar-namen", namen=self._namen(terug)), "klein"))
        return self._sectie("jaar", *blokken)

    def _gevolgd(self, terug: Terugblik) -> Zin:
        grenzen = {"van": datum_lang(terug.van), "tot": datum_lang(terug.tot)}
        n = len(terug.stappen)
        if not n:
            return self.t("gespreksblad.jaar-niets", **grenzen)
        verplicht = sum(stap.verplicht for stap in terug.stappen)
        return self.t(
            "gespreksblad.jaar-gevolgd",
            **grenzen,
            aantal=self.t.plat(
                "gespreksblad.jaar-een" if n == 1 else "gespreksblad.jaar-meer", aantal=telwoord(n)
            ),
            uren=self._uren(terug),
            verplicht=self._verplicht(verplicht, n),
        )

    def _verplicht(self, aantal: int, van: int) -> str:
        if not aantal:
            return ""
        sleutel = f"{'alle-' if aantal == van else ''}{'een' if aantal == 1 else 'meer'}"
        return self.t.plat(f"gespreksblad.jaar-verplicht-{sleutel}", aantal=telwoord(aantal))

    def _uren(self, terug: Terugblik) -> str:
        """De uren samen, zonder decimalen."""
        deels = any(stap.uren is None for stap in terug.stappen)
        heel = terug.uren.quantize(Decimal(1), ROUND_DOWN if deels else ROUND_HALF_UP)
        if not heel:
            return ""
        sleutel = "uren-deels" if deels else "uren" if heel == terug.uren else "uren-ongeveer"
        return self.t.plat(f"gespreksblad.jaar-{sleutel}", uren=getal_nl(heel))

    def _keuzes(self, terug: Terugblik) -> Iterator[Zin]:
        n, zelf, samen = len(terug.doelen), terug.gekozen("medewerker"), terug.gekozen("samen")
        ongezegd = terug.gekozen(None)
        if n == ongezegd:
            return
        if n == 1:
            yield self.t(f"gespreksblad.jaar-doel-{terug.doelen[0].gekozen_door}")
            return
        if n == zelf:
            yield self.t("gespreksblad.jaar-doelen-alle", aantal=telwoord(n))
            return
        met = self.t.plat("gespreksblad.jaar-samen", aantal=telwoord(samen)) if samen else ""
        zelf_woord = telwoord(zelf) if zelf else self.t.plat("gespreksblad.jaar-geen")
        yield self.t("gespreksblad.jaar-doelen", aantal=telwoord(n), zelf=zelf_woord, samen=met)
        if ongezegd:
            yield self.t("gespreksblad.jaar-ongezegd", aantal=telwoord(ongezegd))

    def _namen(self, terug: Terugblik) -> str:
        """Waaruit het aantal bestaat, met de dag erbij."""
        onleesbaar = self.t.plat("woord.onleesbaar")
        namen = [
            f"{' '.join((stap.naam or onleesbaar).split()).rstrip('.')} ({datum_lang(stap.datum)})"
            for stap in terug.stappen
        ]
        meer = len(namen) - _MEESTE_STAPPEN
        if meer > 0:
            namen = [*namen[:_MEESTE_STAPPEN], self.t.plat("gespreksblad.gedaan-rest", aantal=telwoord(meer))]
        return opsomming(namen)

    # wat er nu komt

    def _nieuw(self) -> Sectie:
        titel = self.t.plat("gespreksblad.nieuw")
        koppen = (self.t("gesprek.wat"), self.t("kolom.wie"), self.t("kolom.tegen"))
        opvolging = zin(datum_lang(self.stand.opvolging) if self.stand.opvolging else "")
        rijen = (*[((), (), ())] * self._lege_rijen(), (self.t("gespreksblad.opnieuw"), (), opvolging))
        return self._sectie("nieuw", Tabel(koppen, rijen, (60, 20, 20), titel, hoog=True))

    def _lege_rijen(self) -> int:
        """Zoveel als er bij wat al op het blad staat nog op één bladzijde past."""
        open_ = sum(not t.af for t in (*self.stand.afspraken, *self.stand.beloofd))
        return max(_MINSTE_LEEG, _MEESTE_LEEG - (len(self.stand.doelen) + open_) // 2)

    def _gezien(self) -> Sectie:
        namen = (self.persoon.toonnaam, tekennaam(self.s, self.stand.partner.wie))
        tabel = tekentabel(self.s, self.t.plat("gespreksblad.gezien"), namen)
        return self._sectie("gezien", Alinea(self.t("gespreksblad.gezien-uitleg")), Ruimte(1), tabel)
