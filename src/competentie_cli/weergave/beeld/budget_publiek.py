"""Het leerbudget als document dat buiten mag: over het geheel en de vaste groepen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from competentie_cli.domein.budget import Publiekbudget, Publiekmaat, Publiekstand
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
from competentie_cli.weergave.budgetzinnen import STREEPJE, Budgetzinnen
from competentie_cli.weergave.orwoorden import SOORTEN, Orwoorden
from competentie_cli.weergave.woorden import datum_lang, geld, getal_nl, telwoord

_MATEN = (("euro", True), ("uren", False))
_KOLOMMEN = ("toegekend", "gebruikt", "vrij", "besteed")
_UITLEG = ("toegekend", "gebruikt", "besteed", "vrij", "huis", "wie-publiek")


class Publiekbeeld:
    """Bouwt het document."""

    def __init__(self, spraak: Spraak, budget: Publiekbudget) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._b = budget
        self._w = Orwoorden(spraak)
        self._z = Budgetzinnen(spraak.t, budget.jaar)
        self._grens = telwoord(budget.grens)

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document; verletkosten staan er alleen in voor HR."""
        t, b = self._t, self._b
        kenmerken = [(t.plat("budget.jaar"), str(b.jaar)), (t.plat("budget.stand"), datum_lang(b.peildatum))]
        if b.geheel.mensen is not None:
            kenmerken.append((t.plat("budget.mensen"), self._z.mensen(b.geheel.mensen)))
        return bouw_document(
            self._spraak,
            "budget",
            None,
            b.peildatum,
            secties(self._samen(), self._groepen(), self._verlet(), self._uitleg()),
            kenmerken=tuple(kenmerken),
            inleiding=t("budget.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _samen(self) -> Sectie:
        t, geheel = self._t, self._b.geheel
        titel = t.plat("budget.samen")
        rijen = [(t(f"budget.{naam}"), self._cellen(geheel, in_euro)) for naam, in_euro in _MATEN]
        tabel = self._tabel(zin(), rijen, titel)
        if tabel is None:
            return Sectie("samen", titel, (Alinea(t("budget.verborgen", grens=self._grens)),))
        return Sectie("samen", titel, (tabel, *map(Alinea, self._daarnaast())))

    def _daarnaast(self) -> Iterator[Zin]:
        """Wat de organisatie betaalt en wat er in eigen tijd gebeurt."""
        geheel = self._b.geheel
        delen = [geld(geheel.huis_bedrag)] if geheel.huis_bedrag else []
        delen += (
            [self._t.plat("budget.uren-woord", uren=getal_nl(geheel.huis_uren))] if geheel.huis_uren else []
        )
        if delen:
            yield self._t("budget.huis", wat=" en ".join(delen))
        if geheel.eigen_tijd:
            yield self._t("budget.eigen-tijd", uren=getal_nl(geheel.eigen_tijd))

    def _groepen(self) -> Sectie:
        t = self._t
        blokken: list[Blok] = []
        for soort in SOORTEN:
            groepen = [groep for groep in self._b.groepen if groep.soort == soort]
            tabellen = [blok for naam, in_euro in _MATEN for blok in self._groeptabel(naam, groepen, in_euro)]
            if tabellen:
                blokken += [Kop(t(f"or-rapport.per-{soort}")), *tabellen]
        blokken = blokken or [Alinea(t("or-rapport.groepen-geen"))]
        blokken.append(Alinea(t("budget.streepje", grens=self._grens), "klein"))
        return Sectie("groepen", t.plat("budget.groepen-publiek"), tuple(blokken))

    def _groeptabel(self, naam: str, groepen: Sequence[Publiekstand], in_euro: bool) -> Iterator[Blok]:
        gevuld = [g for g in groepen if _heeft_iets(g.bedrag if in_euro else g.uren)]
        rijen = [(self._groepnaam(groep), self._cellen(groep, in_euro)) for groep in gevuld]
        if tabel := self._tabel(self._t("or-rapport.kolom-groep"), rijen, self._t.plat(f"budget.{naam}")):
            yield from (Alinea(self._t(f"budget.{naam}"), "label"), tabel)

    def _groepnaam(self, groep: Publiekstand) -> Zin:
        return zin(self._w.groep((groep.soort, groep.naam)), f" ({groep.mensen})" if groep.mensen else "")

    def _cellen(self, stand: Publiekstand, in_euro: bool) -> list[str | None]:
        maat = stand.bedrag if in_euro else stand.uren
        return [
            self._cel(getal, maat, in_euro)
            for getal in (maat.toegekend, maat.gebruikt, maat.vrij, maat.besteed)
        ]

    def _cel(self, getal: Decimal | None, maat: Publiekmaat, in_euro: bool) -> str | None:
        if getal is None:
            return None
        if getal is maat.toegekend and not getal:
            return self._t.plat("budget.geen")
        return geld(getal) if in_euro else getal_nl(getal)

    def _tabel(self, kop: Zin, rijen: Sequence[tuple[Zin, list[str | None]]], titel: str) -> Tabel | None:
        """Alleen de rijen waar iets staat; None als er geen enkele is."""
        over = [(naam, cellen) for naam, cellen in rijen if any(cellen)]
        if not over:
            return None
        koppen = (kop, *(self._t(f"budget.kolom-{kolom}") for kolom in _KOLOMMEN))
        cellen = tuple((naam, *(zin(cel or STREEPJE) for cel in rij)) for naam, rij in over)
        return Tabel(koppen, cellen, (32, 17, 17, 17, 17), titel)

    def _verlet(self) -> Sectie | None:
        t, verlet = self._t, self._b.geheel.verlet
        if self._spraak.lezer != "hr" or verlet is None:
            return None
        bedrag = t("budget.verlet-bedrag", bedrag=geld(verlet))
        return Sectie("verlet", t.plat("budget.verlet"), (Alinea(t("budget.verlet-uitleg")), Alinea(bedrag)))

    def _uitleg(self) -> Sectie:
        waarden = {"jaar": str(self._b.jaar), "datum": datum_lang(self._b.peildatum)}
        leden = [self._t(f"budget.uitleg-{deel}", **waarden) for deel in _UITLEG]
        leden.append(self._t("budget.uitleg-grens", grens=self._grens))
        return Sectie("uitleg", self._t.plat("budget.uitleg"), (Lijst(tuple(leden)),))


def _heeft_iets(maat: Publiekmaat) -> bool:
    """Een groep met enkel nullen en streepjes vertelt niets."""
    return any((maat.toegekend, maat.gebruikt, maat.besteed))
