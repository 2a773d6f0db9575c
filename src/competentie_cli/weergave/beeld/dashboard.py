"""Het dashboard als document: dezelfde cijfers als op het scherm, elk met wat het betekent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.dashboard import Dashboard, Dekkingrij, Opvolgtelling
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Stuk,
    Tabel,
    Zin,
    plat,
    secties,
    zin,
)
from competentie_cli.weergave.dashboardpanelen import SOORTEN, Kaart, Paneelmaker, Vak
from competentie_cli.weergave.woorden import datum_lang, getal_nl

# zoveel groepen passen naast de naam van een competentie op een staand blad
PER_BLOK = 4
_NAAM = 30
_MAATSTAVEN = ("gesprek", "pop", "inschatting")


class Dashboardbeeld:
    """Bouwt het document van een dashboard.

    Args:
        andere: secties van andere rapporten, die tussen de eigen secties komen.
        uitleg: hoe die rapporten tellen; dat komt achteraan.
    """

    def __init__(
        self, spraak: Spraak, dashboard: Dashboard, andere: Iterable[Sectie], uitleg: Iterable[Sectie]
    ) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._d = dashboard
        self._andere = tuple(andere)
        self._uitleg = tuple(uitleg)
        self._maker = Paneelmaker(spraak, dashboard)

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document."""
        t = self._t
        document = bouw_document(
            self._spraak,
            "dashboard",
            None,
            self._d.peildatum,
            secties(*self._delen()),
            kenmerken=((t.plat("dashboard.stand"), datum_lang(self._d.peildatum)),),
            inleiding=t("dashboard.inleiding-intern" if self._d.intern else "dashboard.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )
        return replace(document, panelen=self._maker.panelen())

    def _delen(self) -> Iterator[Sectie]:
        yield self._kern()
        yield from self._andere
        yield self._sectie("dekking", self._dekking())
        yield self._sectie("warmte", self._warmte())
        yield self._sectie("teams", self._teams())
        yield self._sectie("lezen", [Lijst(tuple(self._t(f"dashboard.lees-{n}") for n in range(1, 4)))])
        yield from self._uitleg

    @property
    def _is_leeg(self) -> bool:
        """Of er niemand in dienst is; dat is iets anders dan een groep die te klein is."""
        return self._d.dekking[0].mensen == 0

    def _sectie(self, naam: str, blokken: list[Blok]) -> Sectie:
        return Sectie(naam, self._t.plat(f"dashboard.{naam}-titel"), tuple(blokken))

    def _kern(self) -> Sectie:
        """De paar cijfers over het geheel, als zinnen: elk met wat geteld is en wanneer."""
        geheel = self._d.dekking[0]
        if self._is_leeg:
            datum = datum_lang(self._d.peildatum)
            return self._sectie("kern", [Alinea(self._t("dashboard.niemand-in-dienst", datum=datum))])
        zinnen = [self._kernzin(naam, aandeel) for naam, aandeel in geheel.aandelen]
        zinnen.append(self._opvolgzin(self._d.nu, self._d.te_laat))
        return self._sectie("kern", [Lijst(tuple(zinnen))])

    def _kernzin(self, naam: str, aandeel: Aandeel | None) -> Zin:
        if aandeel is None:
            return self._t(f"dashboard.kern-{naam}-klein")
        datum = datum_lang(self._d.peildatum)
        return self._t(
            f"dashboard.kern-{naam}", deel=_heel(aandeel.teller), van=_heel(aandeel.noemer), datum=datum
        )

    def _opvolgzin(self, nu: Opvolgtelling | None, te_laat: Opvolgtelling | None) -> Zin:
        if nu is None or te_laat is None:
            return self._t("dashboard.kern-opvolging-klein")
        if not nu.punten:
            return self._t("dashboard.kern-opvolging-niets")
        return self._t(
            "dashboard.kern-opvolging",
            punten=_heel(nu.punten),
            laat=_heel(te_laat.punten),
            datum=datum_lang(self._d.peildatum),
        )

    def _dekking(self) -> list[Blok]:
        if self._is_leeg:
            return []
        geheel, *groepen = self._d.dekking[0], *(rij for rij in self._d.dekking[1:] if rij.mensen)
        if not groepen:
            return [Alinea(self._t("dashboard.alles-klein"))]
        blokken: list[Blok] = [
            Alinea(self._t("dashboard.dekking-uitleg", datum=datum_lang(self._d.peildatum)), "klein")
        ]
        for soort in SOORTEN:
            if van_soort := [rij for rij in groepen if rij.groep[0] == soort]:
                titel = self._t(f"dashboard.per-{soort}")
                blokken += [Kop(titel), self._dekkingtabel([geheel, *van_soort], plat(titel))]
        if any(not rij.mensen for rij in self._d.dekking):
            blokken.append(Alinea(self._t("dashboard.dekking-klein", grens=str(self._d.grens)), "klein"))
        return blokken

    def _dekkingtabel(self, rijen: list[Dekkingrij], titel: str) -> Tabel:
        koppen = ("groep", "mensen", *_MAATSTAVEN)
        return Tabel(
            tuple(self._t(f"dashboard.kolom-{kop}") for kop in koppen),
            tuple(self._dekkingrij(rij) for rij in rijen),
            (36, 14, 16, 16, 18),
            titel,
        )

    def _dekkingrij(self, rij: Dekkingrij) -> tuple[Zin, ...]:
        aandelen = (_heel(a.teller) if a else self._t.plat("dashboard.te-klein") for _, a in rij.aandelen)
        return tuple(map(zin, (self._maker.groepsnaam(rij.groep), _heel(rij.mensen or 0), *aandelen)))

    def _warmte(self) -> list[Blok]:
        if self._is_leeg:
            return []
        kaarten = self._maker.kaarten
        uitleg = Alinea(self._t("dashboard.warmte-uitleg", datum=datum_lang(self._d.peildatum)), "klein")
        if not kaarten:
            return [Alinea(self._t("dashboard.warmte-klein", grens=str(self._d.grens)))]
        return [uitleg, *(blok for kaart in kaarten for blok in self._kaart(kaart))]

    def _kaart(self, kaart: Kaart) -> Iterator[Blok]:
        """De kaart in blokken die op een blad passen; html toont haar als paneel, in één tabel."""
        for begin, einde in _stukken(len(kaart.koppen)):
            titel = kaart.titel if not begin else self._t.plat("dashboard.vervolg", titel=kaart.titel)
            yield Kop(zin(titel))
            yield Tabel(
                (self._t("dashboard.competentie"), *(zin(kop) for kop in kaart.koppen[begin:einde])),
                tuple((zin(rij.naam), *map(_vak, rij.vakken[begin:einde])) for rij in kaart.rijen),
                (_NAAM, *[(100 - _NAAM) // PER_BLOK] * (einde - begin)),
                titel,
            )

    def _teams(self) -> list[Blok]:
        if not self._d.teams:
            return []
        leden = tuple(zin(team.naam, ": ", team.aantal) for team in self._maker.teams)
        return [Alinea(self._t("dashboard.teams-tellen"), "klein"), Lijst(leden)]


def _stukken(aantal: int) -> Iterator[tuple[int, int]]:
    """Begin en einde van zo weinig mogelijk stukken, die zo gelijk mogelijk zijn."""
    blokken = -(-aantal // PER_BLOK)
    grenzen = [-(-aantal * nummer // blokken) for nummer in range(blokken + 1)]
    return pairwise(grenzen)


def _vak(vak: Vak) -> Zin:
    return zin((Stuk(vak.stippen, "stippen"),), " ", vak.tekst) if vak.stippen else zin(vak.tekst)


def _heel(aantal: int) -> str:
    return getal_nl(Decimal(aantal))
