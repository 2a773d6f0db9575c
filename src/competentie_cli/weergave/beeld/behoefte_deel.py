"""Per competentie wat er nodig is, wat wij doen waar leren niet helpt, en wat eerst samen te bekijken is."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.behoefte import Behoefte, Behoefteoverzicht, Geval, Stand
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.behoeftezinnen import Behoeftezinnen, cel
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import kleine_letter


class Behoeftedelen:
    """Bouwt de secties die over één competentie tegelijk gaan."""

    def __init__(self, spraak: Spraak, overzicht: Behoefteoverzicht) -> None:
        self._t = spraak.t
        self._o = overzicht
        self._z = Behoeftezinnen(spraak)

    def secties(self) -> Iterator[Sectie]:
        """Wat te leren valt, wat wij doen, en wat eerst te bekijken is."""
        yield self._per_behoefte()
        yield self._wij()
        yield self._bekijken()

    @property
    def _is_intern(self) -> bool:
        return self._o.grens is None

    def _per_behoefte(self) -> Sectie:
        blokken = [blok for behoefte in self._o.op_rang for blok in self._behoefte(behoefte)]
        return Sectie("per-behoefte", self._t.plat("behoefte.per-behoefte"), tuple(blokken))

    def _behoefte(self, behoefte: Behoefte) -> Iterator[Blok]:
        yield Kop(zin(behoefte.naam))
        yield Alinea(self._z.plaats(behoefte))
        if leren := behoefte.met(Stand.LEREN):
            yield self._mensen(leren)
        helpt = tuple(aanbod for aanbod in behoefte.aanbod if aanbod.kan_helpen)
        if not helpt:
            yield Alinea(self._t("behoefte.geen-hulp" if behoefte.aanbod else "behoefte.geen-aanbod"))
            return
        yield Alinea(self._t("behoefte.aanbod"))
        yield Lijst(tuple(self._z.aanbod(aanbod) for aanbod in helpt))
        if zonder := behoefte.telling.zonder_aanbod:
            yield Alinea(zin(self._z.meervoud("zonder-aanbod", zonder)))

    def _mensen(self, leren: tuple[Geval, ...]) -> Tabel:
        t = self._t
        sleutels = [f"behoefte.kolom-{kolom}" for kolom in _PERSOONSKOLOMMEN]
        rijen = tuple(self._persoon(geval) for geval in leren)
        return Tabel(tuple(map(t, sleutels)), rijen, (34, 14, 14, 16, 16), t.plat("behoefte.leren"))

    def _persoon(self, geval: Geval) -> tuple[Zin, ...]:
        plan = self._t("behoefte.in-plan" if geval.in_plan else "behoefte.niet-in-plan")
        wie = zin(f"{self._z.wie(geval)}, {kleine_letter(geval.functie)}")
        return (wie, *self._z.niveaus(geval), self._z.oorzaak(geval), plan)

    # wat wij doen

    def _wij(self) -> Sectie:
        t = self._t
        elders = [behoefte for behoefte in self._o.behoeften if behoefte.telling.elders]
        verborgen = any(behoefte.telling.elders is None for behoefte in self._o.behoeften)
        if not elders and not verborgen:
            return Sectie("wij", t.plat("behoefte.wij"), (Alinea(t("behoefte.wij-niets")),))
        blokken: list[Blok] = [Alinea(t("behoefte.wij-uitleg"))]
        if elders:
            blokken.append(self._oorzaken(elders))
        for behoefte in elders:
            if gevallen := behoefte.met(Stand.ELDERS):
                leden = tuple(self._z.elders(geval) for geval in gevallen)
                blokken += [Kop(zin(behoefte.naam)), Lijst(leden)]
        if verborgen:
            blokken.append(Alinea(t("behoefte.wij-verborgen"), "klein" if elders else ""))
        return Sectie("wij", t.plat("behoefte.wij"), tuple(blokken))

    def _oorzaken(self, elders: list[Behoefte]) -> Tabel:
        t = self._t
        koppen = (t("kolom.competentie"), t("behoefte.kolom-mensen"), t("behoefte.kolom-waardoor"))
        rijen = tuple((zin(b.naam), cel(b.telling.elders), self._z.waardoor(b.telling)) for b in elders)
        return Tabel(koppen, rijen, (38, 12, 50), t.plat("behoefte.wij"))

    # eerst samen bekijken

    def _bekijken(self) -> Sectie:
        t = self._t
        titel = t.plat("behoefte.bekijken")
        open_ = [behoefte for behoefte in self._o.behoeften if behoefte.telling.bekijken]
        weg = any(behoefte.telling.bekijken is None for behoefte in self._o.behoeften)
        if not open_ and not weg:
            return Sectie("bekijken", titel, ())
        blokken: list[Blok] = [
            Alinea(t("behoefte.bekijken-uitleg" + ("" if self._o.grens is None else "-publiek")))
        ]
        blokken += [self._te_bekijken(open_)] if open_ else []
        blokken += [Alinea(t("behoefte.bekijken-verborgen"), "klein" if open_ else "")] if weg else []
        return Sectie("bekijken", titel, tuple(blokken))

    def _te_bekijken(self, open_: list[Behoefte]) -> Tabel:
        t = self._t
        kolommen = ["gevraagd", "bekijken", *(["wie"] if self._is_intern else [])]
        koppen = (t("kolom.competentie"), *(t(f"behoefte.kolom-{kolom}") for kolom in kolommen))
        rijen = tuple(
            (zin(b.naam), cel(b.telling.gevraagd), cel(b.telling.bekijken), *self._wie(b)) for b in open_
        )
        return Tabel(koppen, rijen, (34, 12, 12, 42)[: len(koppen)], t.plat("behoefte.bekijken"))

    def _wie(self, behoefte: Behoefte) -> tuple[Zin, ...]:
        if not self._is_intern:
            return ()
        return (zin(", ".join(self._z.wie(geval) for geval in behoefte.met(Stand.BEKIJKEN))),)


_PERSOONSKOLOMMEN = ("wie", "nu", "gevraagd-niveau", "oorzaak", "waar")
