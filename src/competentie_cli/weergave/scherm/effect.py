"""Het effect op het scherm: in een werkbeeld eerst de mensen, dan de groep, en altijd hoe het berekend is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from competentie_cli.domein.effect import Effect, Kiezer, Maat, Regiegroep, Verdeling
from competentie_cli.domein.uitleg import Waar
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.effectwoorden import STREEPJE, Effectwoorden
from competentie_cli.weergave.scherm.effect_persoon import Persoonsblad
from competentie_cli.weergave.scherm.rooster import Cel, ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.woorden import datum_lang

_TELKOPPEN = ("afgerond", "geteld", "hoger", "gelijk", "lager", "midden", "per-niveau")
_TELBREEDTEN = (9, 9, 6, 6, 6, 9, 12)
_SMALSTE_NAAM, _SMALSTE_KIEZER = 24, 16
_INSPRONG = 2


def toon_effect(console: Console, effect: Effect, spraak: Spraak, waar: Waar) -> None:
    """Wat leren opbracht en wie erover besliste.

    Args:
        waar: waar iets in de bestanden staat; alleen voor de mensen in een werkbeeld.
    """
    toon(console, _Blad(console, effect, spraak, waar).regels())


class _Blad:
    def __init__(self, console: Console, effect: Effect, spraak: Spraak, waar: Waar) -> None:
        self._console = console
        self._effect = effect
        self._spraak = spraak
        self._t = spraak.t
        self._waar = waar
        self._woorden = Effectwoorden(spraak, effect)

    def regels(self) -> Iterator[Text]:
        yield from self._kop()
        if self._effect.intern:
            yield from self._mensen()
        yield from self._activiteiten()
        yield from self._regie()
        yield from self._titel(self._t.plat("effect.uitleg"))
        for zin in self._woorden.uitleg():
            yield self._regel(zin, _INSPRONG, "dim")

    def _regel(self, zin: str, diepte: int = 0, stijl: str = "") -> Text:
        return ingesprongen(self._console, tekst(zin, stijl), diepte)

    def _titel(self, zin: str) -> Iterator[Text]:
        yield Text()
        yield self._regel(zin, 0, "bold")

    def _kop(self) -> Iterator[Text]:
        yield self._regel(
            f"{self._spraak.organisatie.instelling.naam}: {self._t.plat('effect.titel')}", 0, "bold"
        )
        yield self._regel(f"Peildatum {datum_lang(self._effect.peildatum)} · {self._woorden.over()}")
        if self._effect.intern:
            yield self._regel(self._t.plat("effect.werkbeeld"), 0, "dim")
        yield Text()
        yield self._regel(self._t.plat("effect.voorzichtig"))

    def _mensen(self) -> Iterator[Text]:
        blad = Persoonsblad(self._console, self._woorden, self._waar)
        mensen = [mens for mens in self._effect.mensen if mens.doelen or mens.activiteiten]
        for mens in mensen:
            yield from blad.regels(mens)
        if not mensen:
            yield Text()
            yield self._regel(self._t.plat("effect.geen-mensen"))

    # per activiteit

    def _activiteiten(self) -> Iterator[Text]:
        t, activiteiten = self._t, self._effect.activiteiten
        if self._effect.keuze and not activiteiten:
            return
        yield from self._titel(t.plat("effect.activiteiten"))
        soort = "inleiding" if activiteiten else "geen"
        yield self._regel(t.plat(f"effect.activiteiten-{soort}", grens=self._woorden.grens))
        if not activiteiten:
            return
        yield Text()
        koppen = [t.plat(f"effect.kolom-{kop}") for kop in ("activiteit", *_TELKOPPEN)]
        rijen = [(rij.naam, *self._woorden.activiteitcellen(rij)) for rij in activiteiten]
        yield from self._rooster(koppen, rijen, _TELBREEDTEN, _SMALSTE_NAAM)

    def _rooster(
        self, koppen: Sequence[str], rijen: Sequence[Sequence[str]], breedten: Sequence[int], smalst: int
    ) -> Iterator[Text]:
        """Een tabel; op een smal scherm staan de cellen onder de naam."""
        over = self._console.width - sum(breedten) - len(breedten)
        if over < smalst:
            for naam, *cellen in rijen:
                yield self._regel(naam)
                paren = zip(koppen[1:], cellen, strict=True)
                delen = [f"{kop.lower()} {cel}" for kop, cel in paren if cel]
                yield self._regel(" · ".join(delen), 2 * _INSPRONG)
            return
        nodig = max(len(rij[0]) for rij in (koppen, *rijen))
        alle = (min(over, nodig), *breedten)
        yield self._rij(koppen, alle, "bold")
        for rij in rijen:
            yield self._rij(rij, alle)

    def _rij(self, cellen: Sequence[str], breedten: Sequence[int], stijl: str = "") -> Text:
        paren: list[Cel] = [
            (tekst(cel, stijl), breedte) for cel, breedte in zip(cellen, breedten, strict=True)
        ]
        return naast_elkaar(self._console, paren, tussen=1)

    # eigen regie

    def _regie(self) -> Iterator[Text]:
        t, regie = self._t, self._effect.regie
        yield from self._titel(t.plat("effect.regie"))
        if not any(regie.geheel.verdeling(maat) for maat in Maat):
            yield self._regel(self._woorden.geen_regie(regie))
            return
        yield self._regel(t.plat("effect.regie-inleiding"))
        yield Text()
        koppen = [t.plat("effect.kolom-wie"), *(t.plat(f"effect.maat-{maat}") for maat in Maat)]
        yield from self._rooster(
            koppen, [self._kiezerrij(kiezer) for kiezer in Kiezer], (16, 16, 28), _SMALSTE_KIEZER
        )
        yield self._regel(self._woorden.grond(regie), 0, "dim")
        if not self._effect.intern:
            jaar = str(self._effect.peildatum.year)
            yield self._regel(t.plat("effect.regie-dit-jaar", jaar=jaar), 0, "dim")
        if regie.prijs_onbekend:
            yield self._regel(t.plat("effect.budget-onbekend"), 0, "dim")
        for maat in Maat:
            yield from self._per_groep(maat)
        if regie.verborgen:
            yield Text()
            yield self._regel(t.plat("effect.streepje", grens=self._woorden.grens), 0, "dim")

    def _kiezerrij(self, kiezer: Kiezer) -> list[str]:
        geheel = self._effect.regie.geheel
        delen = [self._cel(geheel.verdeling(maat), maat, kiezer) for maat in Maat]
        return [self._t.plat(f"effect.kiezer-{kiezer}"), *delen]

    def _per_groep(self, maat: Maat) -> Iterator[Text]:
        groepen = [(g, v) for g in self._effect.regie.groepen[1:] if (v := g.verdeling(maat)) is not None]
        if not groepen:
            return
        yield from self._titel(self._t.plat("effect.per-groep", maat=self._t.plat(f"effect.maat-{maat}")))
        for groep, verdeling in groepen:
            yield self._regel(self._groepregel(groep, verdeling))
            delen = [
                f"{self._t.plat(f'effect.kort-{kiezer}').lower()} {self._cel(verdeling, maat, kiezer)}"
                for kiezer in Kiezer
                if verdeling.deel(kiezer) != 0
            ]
            yield self._regel(" · ".join(delen), 2 * _INSPRONG)

    def _groepregel(self, groep: Regiegroep, verdeling: Verdeling) -> str:
        return f"{self._woorden.groepnaam(groep)} ({self._woorden.mensen(verdeling.mensen)})"

    def _cel(self, verdeling: Verdeling | None, maat: Maat, kiezer: Kiezer) -> str:
        if verdeling is None:
            return STREEPJE
        return self._woorden.deel(maat, verdeling.deel(kiezer), verdeling.totaal)
