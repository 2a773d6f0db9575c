"""Wat er bij een budget in woorden te zeggen valt; dezelfde zinnen op het scherm en op papier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal

from competentie_cli.domein.budget import Budgetstand, Maatstand, Post, Som, Vormdeel, Vormregel
from competentie_cli.weergave.blokken import Zin
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import datum_lang, geld, getal_nl, opsomming, telwoord

Kant = Literal["budget", "huis"]
STREEPJE = "–"
KANTEN: tuple[Kant, ...] = ("budget", "huis")
_KOLOMMEN = ("toegekend", "afgesproken", "los", "vrij", "besteed")


class Budgetzinnen:
    """De woorden van een budget."""

    def __init__(self, t: Teksten, jaar: int) -> None:
        self.t = t
        self._jaar = str(jaar)

    def bij(self, stand: Budgetstand) -> Iterator[Zin]:
        """Overschrijding, ontbrekende budgetten, wat niet bekend is en wat apart staat."""
        yield from self._te_veel(stand)
        yield from self._zonder(stand)
        if wat := self._onbekend(stand.bedrag.onbekend, stand.uren.onbekend):
            yield self.t("budget.onbekend", wat=wat)
        yield from self._huis(stand)
        if stand.eigen_tijd:
            yield self.t("budget.eigen-tijd", uren=getal_nl(stand.eigen_tijd))

    def _te_veel(self, stand: Budgetstand) -> Iterator[Zin]:
        if stand.mensen == 1:
            if wat := self._beide(stand.bedrag.overschreden, stand.uren.overschreden):
                yield self.t("budget.te-veel", wat=wat)
        elif wat := self._beide(stand.bedrag.te_veel, stand.uren.te_veel):
            yield self.t("budget.te-veel-mensen", mensen=self.mensen(stand.boven_budget), wat=wat)

    def _zonder(self, stand: Budgetstand) -> Iterator[Zin]:
        if stand.mensen == 1:
            if stand.zonder_budget:
                yield self.t("budget.zonder", jaar=self._jaar)
            elif stand.bedrag.toegekend is None:
                yield self.t("budget.zonder-bedrag", jaar=self._jaar)
            elif stand.uren.toegekend is None:
                yield self.t("budget.zonder-uren", jaar=self._jaar)
            return
        if stand.zonder_budget:
            yield self.t("budget.zonder-mensen", mensen=self.mensen(stand.zonder_budget))
        if wat := self._beide(stand.bedrag.zonder_grens, stand.uren.zonder_grens):
            yield self.t("budget.zonder-grens", wat=wat)

    def _huis(self, stand: Budgetstand) -> Iterator[Zin]:
        if wat := self._beide(stand.huis_bedrag.bekend, stand.huis_uren.bekend):
            yield self.t("budget.huis", wat=wat)
        if wat := self._onbekend(stand.huis_bedrag.onbekend, stand.huis_uren.onbekend):
            yield self.t("budget.huis-onbekend", wat=wat)

    def verlet(self, som: Som) -> Iterator[Zin]:
        """De verletkosten, met wat er niet te berekenen is."""
        if som.waarde is not None:
            yield self.t("budget.verlet-bedrag", bedrag=geld(som.waarde))
        if som.onbekend:
            yield self.t("budget.verlet-onbekend", activiteiten=self.activiteiten(som.onbekend))

    def _onbekend(self, prijzen: int, tijden: int) -> str:
        delen = []
        if prijzen:
            delen.append(self.t.plat("budget.onbekend-prijs", activiteiten=self.activiteiten(prijzen)))
        if tijden:
            delen.append(self.t.plat("budget.onbekend-tijd", activiteiten=self.activiteiten(tijden)))
        return " en van ".join(delen)

    def _beide(self, bedrag: Decimal, uren: Decimal) -> str:
        """`€ 20,00 en 4 uur`; wat nul is, blijft weg."""
        delen = [geld(bedrag)] if bedrag else []
        delen += [self._uren(uren)] if uren else []
        return opsomming(delen)

    def mensen(self, aantal: int) -> str:
        """`1 medewerker`, `3 medewerkers`."""
        return self.t.plat(f"budget.mensen-{'een' if aantal == 1 else 'meer'}", aantal=str(aantal))

    def activiteiten(self, aantal: int) -> str:
        """`1 activiteit`, `drie activiteiten`."""
        return self.t.plat(f"budget.activiteit-{'een' if aantal == 1 else 'meer'}", aantal=telwoord(aantal))

    # cellen

    def maat(self, maat: Maatstand, *, in_euro: bool) -> list[str]:
        """Toegekend, afgesproken, los gevolgd, vrij en al besteed."""
        t = self.t
        toegekend = t.plat("budget.geen") if maat.toegekend is None else _getal(maat.toegekend, in_euro)
        vrij = t.plat("budget.geen-grens") if maat.vrij is None else _getal(maat.vrij, in_euro)
        gebruikt = [self.som(som, in_euro=in_euro) for som in (maat.afgesproken, maat.los_gevolgd)]
        return [toegekend, *gebruikt, vrij, self.som(maat.besteed, in_euro=in_euro)]

    def koppen(self) -> list[str]:
        """De koppen boven die cellen."""
        return [self.t.plat(f"budget.kolom-{naam}") for naam in _KOLOMMEN]

    def som(self, som: Som, *, in_euro: bool) -> str:
        """Een bedrag of een aantal uren; `niet bekend` als er niets van bekend is."""
        return self.t.plat("budget.niet-bekend") if som.waarde is None else _getal(som.waarde, in_euro)

    def tijd(self, som: Som) -> str:
        """Een aantal uren met het woord erbij."""
        return self.som(som, in_euro=False) if som.waarde is None else self._uren(som.waarde)

    def _uren(self, uren: Decimal) -> str:
        return self.t.plat("budget.uren-woord", uren=getal_nl(uren))

    def groep(self, soort: str, naam: str) -> str:
        """De naam van een afdeling of team, of dat er geen is."""
        return naam or self.t.plat(f"budget.geen-{soort}")

    def vorm(self, groep: str, vorm: str | None) -> str:
        """De naam van een leervorm, of van een groep leervormen."""
        return self.t.plat(f"budget.groep-{groep}" if vorm is None else f"vorm.{vorm}")

    def post(self, post: Post) -> tuple[str, str, str, str, str]:
        """Naam, leervorm, stand, prijs en werktijd van een activiteit."""
        t = self.t
        prijs = t.plat("budget.niet-bekend") if post.kosten is None else geld(post.kosten)
        tijd = t.plat("budget.niet-bekend")
        if post.in_gewoon_werk:
            tijd = t.plat("tijd.gewoon-werk")
        elif post.uren is not None:
            tijd = self._uren(post.uren)
        return (
            post.naam or t.plat("woord.onleesbaar"),
            t.plat(f"vorm.{post.vorm}") if post.vorm else t.plat("budget.niet-bekend"),
            self._stand(post),
            prijs if post.uit_budget else t.plat("budget.door-huis", wat=prijs),
            tijd,
        )

    def _stand(self, post: Post) -> str:
        if post.datum is None:
            return self.t.plat(f"status.{post.status}")
        hoe = {"deels": "deels", "niet_verschenen": "niet-verschenen"}.get(post.status, "op")
        return self.t.plat(f"budget.gevolgd-{hoe}", datum=datum_lang(post.datum))


def vormrijen(regels: Iterable[Vormregel], kant: Kant) -> list[tuple[Vormregel, Vormdeel]]:
    """De regels waar aan deze kant iets in zit."""
    paren = [(regel, regel.budget if kant == "budget" else regel.huis) for regel in regels]
    return [(regel, deel) for regel, deel in paren if deel != Vormdeel()]


def _getal(getal: Decimal, in_euro: bool) -> str:
    return geld(getal) if in_euro else getal_nl(getal)
