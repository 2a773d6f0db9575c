"""De twee formulieren: wat de medewerker en wat de leidinggevende vooraf bedenkt."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.gesprek import Onderwerp, Reden
from competentie_cli.weergave.beeld.gesprek_deel import Gespreksdeel
from competentie_cli.weergave.beeld.spraak import aangehaald, alinea
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Kop,
    Lijst,
    Ruimte,
    Sectie,
    Tabel,
    Zin,
    plat,
    zin,
)
from competentie_cli.weergave.woorden import opsomming

_MEESTE_VRAGEN = 9


class Formulier(Gespreksdeel):
    """Open vragen eerst, dan wat ertoe doet."""

    lezer = ""

    def secties(self) -> Iterator[Sectie]:
        """De secties, in volgorde."""
        yield self._open_vragen()
        yield self._competenties()
        yield self._talenten()

    def _open_vragen(self) -> Sectie:
        blokken: list[Blok] = []
        for nummer in range(1, _MEESTE_VRAGEN + 1):
            sleutel = self.vraag(nummer)
            vraag = self.t(sleutel, wie=self.wie) if self.t.heeft(sleutel) else ()
            if plat(vraag):
                blokken += [Alinea(vraag, "label"), Ruimte(self.regels)]
        return self.sectie("vragen", *blokken)

    def vraag(self, nummer: int) -> str:
        """De sleutel van een open vraag."""
        raise NotImplementedError

    @property
    def regels(self) -> int:
        """Hoeveel er te schrijven valt per vraag: meer als er verder weinig op het papier staat."""
        return 2 if self.stand.onderwerpen or self.stand.gevraagd else 3

    def _competenties(self) -> Sectie:
        if self.stand.gevraagd:
            return self.sectie("competenties", *self._in_woorden())
        blokken: list[Blok] = []
        for onderwerp in self.stand.onderwerpen:
            blokken += [Kop(zin(onderwerp.rij.naam)), *self.onderwerp(onderwerp)]
        te_zien = any(onderwerp.reden is not Reden.ELDERS for onderwerp in self.stand.onderwerpen)
        uitleg = [Alinea(self.t(f"gesprek.competenties-{self.lezer}"))] if te_zien else []
        return self.sectie("competenties", *uitleg, *blokken)

    def _in_woorden(self) -> Iterator[Blok]:
        """Voor wie geen niveaus wil: namen, en ruimte."""
        leiding = self.lezer == "leidinggevende"
        uitleg = self.t("gesprek.geen-niveaus-leiding", wie=self.wie)
        namen = zin(opsomming(self.stand.gevraagd), ".")
        yield Alinea(alinea(uitleg if leiding else self.t("stand.geen-niveaus"), namen))
        yield Alinea(self.t("gesprek.in-woorden-leiding" if leiding else "gesprek.in-woorden"), "label")
        yield Ruimte(3)

    def onderwerp(self, onderwerp: Onderwerp) -> Iterator[Blok]:
        """Wat er over één competentie te zien en te schrijven is."""
        raise NotImplementedError

    def _gevraagd(self, onderwerp: Onderwerp, kritiek: str, *reden: Zin) -> Alinea:
        rij = onderwerp.rij
        gevraagd = self.t("gesprek.gevraagd", niveau=self.s.niveau(rij.gewenst))
        onmisbaar = self.t(kritiek) if rij.kritiek else ""
        return Alinea(alinea(gevraagd, onmisbaar, *(reden or (self._reden(onderwerp),))), "label")

    def _reden(self, onderwerp: Onderwerp) -> Zin:
        if onderwerp.reden is Reden.ELDERS and onderwerp.rij.oorzaak == "motivatie":
            return self.t("gesprek.reden-samen")
        stand = plat(self.s.nu(onderwerp.rij)) if onderwerp.reden is Reden.ONBEKEND else ""
        return self.t(f"gesprek.reden-{onderwerp.reden}", stand=stand)

    def _talenten(self) -> Sectie:
        leden = tuple(zin(aangehaald(talent.omschrijving)) for talent in self.stand.talenten)
        if not leden:
            return self.sectie("talenten")
        vraag = Alinea(self.t(f"gesprek.talenten-{self.lezer}"), "label")
        return self.sectie("talenten", Lijst(leden), vraag, Ruimte(2))


class Medewerkerformulier(Formulier):
    """Het papier van de medewerker."""

    lezer = "medewerker"

    def secties(self) -> Iterator[Sectie]:
        """De secties, in volgorde; wat zeker aan bod moet komen, staat onderaan."""
        yield from super().secties()
        yield self.sectie("zeker", Ruimte(2))

    def vraag(self, nummer: int) -> str:
        """De sleutel van een open vraag aan de medewerker."""
        return f"medewerkervraag.{self.stand.soort}-{nummer}"

    def onderwerp(self, onderwerp: Onderwerp) -> Iterator[Blok]:
        """De eigen inschatting en een eigen voorbeeld; wat aan het werk ligt, vraagt geen inschatting."""
        yield self._gevraagd(onderwerp, "gesprek.kritiek")
        if onderwerp.reden is not Reden.ELDERS:
            yield Alinea(self._vakjes(), "label")
        yield Ruimte(1)

    def _vakjes(self) -> Zin:
        namen = [trede.naam for trede in self.s.organisatie.instelling.schaal]
        namen.append(self.t.plat("gesprek.weet-niet"))
        return zin(" · ".join(self.t.plat("gesprek.vakje", naam=naam) for naam in namen))


class Leiderformulier(Formulier):
    """Het papier van de leidinggevende."""

    lezer = "leidinggevende"

    def secties(self) -> Iterator[Sectie]:
        """De secties, in volgorde; het laatst wat de leidinggevende zelf beloofde."""
        yield from super().secties()
        yield self._beloofd()

    def vraag(self, nummer: int) -> str:
        """De sleutel van een open vraag aan de leidinggevende."""
        return f"leidervraag.{self.stand.soort}-{nummer}"

    def onderwerp(self, onderwerp: Onderwerp) -> Iterator[Blok]:
        """Gedrag op het gevraagde niveau, en ruimte voor wat zelf gezien is."""
        if onderwerp.reden is Reden.ELDERS:
            elders = self.t("gesprek.reden-elders-leiding", wie=self.wie)
            samen = onderwerp.rij.oorzaak == "motivatie"
            yield self._gevraagd(
                onderwerp, "gesprek.kritiek-leiding", self._reden(onderwerp) if samen else elders
            )
            yield Ruimte(2)
            return
        vraag = [self.t("gesprek.verschillend-leiding", wie=self.wie)]
        reden = self._reden(onderwerp)
        verschil = onderwerp.reden is Reden.VERSCHILLEND
        yield self._gevraagd(onderwerp, "gesprek.kritiek-leiding", reden, *(vraag if verschil else ()))
        competentie = self.s.organisatie.competenties.get(onderwerp.rij.competentie)
        gedrag = competentie.gedrag_op(onderwerp.rij.gewenst) if competentie else ()
        if gedrag:
            yield Alinea(self.t("gesprek.zie-je"), "label")
            yield Lijst(tuple(zin(regel) for regel in gedrag))
        yield Ruimte(2)

    def _beloofd(self) -> Sectie:
        titel = self.t.plat("gesprek.beloofd-leidinggevende")
        if not self.stand.beloofd:
            niets = Alinea(self.t("gesprek.beloofd-niets"))
            return self.sectie("beloofd", niets, Ruimte(2), titel=titel)
        koppen = (self.t("gesprek.wat"), self.t("kolom.tegen"), self.t("kolom.stand"))
        rijen = tuple(self.toezegging(t, letterlijk=True) for t in self.stand.beloofd)
        return self.sectie("beloofd", Tabel(koppen, rijen, (56, 22, 22), titel), titel=titel)
