"""Het leerbudget als werkdocument, met alles erin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.budget import (
    Budgetoverzicht,
    Budgetstand,
    Groepsbudget,
    Persoonsbudget,
    Vormdeel,
    Vormregel,
)
from competentie_cli.domein.medewerker import Medewerker
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
    vet,
    zin,
)
from competentie_cli.weergave.budgetzinnen import KANTEN, Budgetzinnen, vormrijen
from competentie_cli.weergave.woorden import datum_lang

_MATEN = (("euro", True), ("uren", False))
_BREEDTES = (30, 14, 14, 14, 14, 14)
_UITLEG = ("toegekend", "afgesproken", "los", "besteed", "vrij", "huis", "wie")


class Budgetbeeld:
    """Bouwt het document over een budget."""

    def __init__(self, spraak: Spraak, overzicht: Budgetoverzicht) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._o = overzicht
        self._z = Budgetzinnen(spraak.t, overzicht.jaar)

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document; over één gekozen persoon staat de naam bovenaan."""
        t, o = self._t, self._o
        kenmerken = [(t.plat("budget.jaar"), str(o.jaar)), (t.plat("budget.stand"), datum_lang(o.peildatum))]
        if not self._een:
            kenmerken.append((t.plat("budget.mensen"), self._z.mensen(o.totaal.mensen)))
        return bouw_document(
            self._spraak,
            "budget",
            self._een,
            o.peildatum,
            secties(*self._delen()),
            functieregel=_plek(o.personen[0]) if self._een else "",
            kenmerken=tuple(kenmerken),
            inleiding=t("budget.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    @property
    def _een(self) -> Medewerker | None:
        """De persoon over wie het hele document gaat."""
        if not self._o.gekozen or len(self._o.personen) != 1:
            return None
        return self._spraak.organisatie.medewerkers[self._o.personen[0].id]

    def _delen(self) -> Iterator[Sectie]:
        yield self._samen()
        if not self._een:
            yield self._groepen()
        yield self._vormen()
        if not self._een and self._o.personen:
            yield self._personen()
        if self._spraak.lezer == "hr":
            yield self._verlet(self._o.totaal)
        yield self._uitleg()

    def _samen(self) -> Sectie:
        titel = self._t.plat("budget.samen")
        if not self._o.totaal.mensen:
            return Sectie("samen", titel, (Alinea(self._t("budget.geen-mensen")),))
        blokken: list[Blok] = [self._stand(self._o.totaal), *map(Alinea, self._z.bij(self._o.totaal))]
        if self._een:
            blokken += self._posten(self._o.personen[0])
        return Sectie("samen", self._een.toonnaam if self._een else titel, tuple(blokken))

    def _stand(self, stand: Budgetstand) -> Tabel:
        rijen = tuple((self._t(f"budget.{maat}"), *self._cellen(stand, euro)) for maat, euro in _MATEN)
        return Tabel((zin(), *map(zin, self._z.koppen())), rijen, _BREEDTES, self._t.plat("budget.titel"))

    def _cellen(self, stand: Budgetstand, in_euro: bool) -> tuple[Zin, ...]:
        return tuple(map(zin, self._z.maat(stand.bedrag if in_euro else stand.uren, in_euro=in_euro)))

    def _groepen(self) -> Sectie:
        t = self._t
        teams = {groep.id for groep in self._o.groepen if groep.soort == "team"}
        blokken: list[Blok] = []
        if len(teams) > 1:
            for maat, in_euro in _MATEN:
                blokken += [Kop(t(f"budget.{maat}")), self._groeptabel(maat, in_euro)]
        return Sectie("groepen", t.plat("budget.groepen"), tuple(blokken))

    def _groeptabel(self, maat: str, in_euro: bool) -> Tabel:
        rijen = tuple(
            (self._groepnaam(groep), *self._cellen(groep.stand, in_euro)) for groep in self._o.groepen
        )
        koppen = (self._t("budget.kolom-groep"), *map(zin, self._z.koppen()))
        return Tabel(koppen, rijen, _BREEDTES, self._t.plat(f"budget.{maat}"))

    def _groepnaam(self, groep: Groepsbudget) -> Zin:
        naam = self._z.groep(groep.soort, groep.naam)
        mensen = f" ({groep.stand.mensen})"
        return vet(f"{naam}{mensen}") if groep.soort == "afdeling" else zin(naam, mensen)

    def _vormen(self) -> Sectie:
        t, regels = self._t, self._o.vormen
        titel = t.plat("budget.vormen")
        if not regels:
            return Sectie("vormen", titel, (Alinea(t("budget.geen-activiteiten", jaar=str(self._o.jaar))),))
        koppen = ("aantal", "prijs", "tijd")
        tabellen: list[Blok] = []
        for kant in KANTEN:
            rijen = tuple(self._vormrij(*rij) for rij in vormrijen(regels, kant))
            kop = (t("budget.kolom-vorm"), *(t(f"budget.kolom-{naam}") for naam in koppen))
            if rijen:
                naam = t(f"budget.kolom-{kant}")
                tabellen += [Kop(naam), Tabel(kop, rijen, (49, 15, 18, 18), titel)]
        return Sectie("vormen", titel, tuple(tabellen))

    def _vormrij(self, regel: Vormregel, deel: Vormdeel) -> tuple[Zin, ...]:
        naam = self._z.vorm(regel.groep, regel.vorm)
        kop = vet(naam) if regel.vorm is None else zin(naam)
        cellen = (str(deel.activiteiten), self._z.som(deel.bedrag, in_euro=True), self._z.tijd(deel.uren))
        return (kop, *map(zin, cellen))

    def _personen(self) -> Sectie:
        """In een keuze staat bij ieder ook waar het naartoe gaat; anders wordt het een lijst."""
        titel = self._t.plat("budget.personen")
        if self._o.gekozen:
            blokken = [blok for persoon in self._o.personen for blok in self._persoon(persoon)]
            return Sectie("personen", titel, tuple(blokken))
        lijst: list[Blok] = []
        for maat, in_euro in _MATEN:
            rijen = tuple((zin(_wie(p)), *self._cellen(p.stand, in_euro)) for p in self._o.personen)
            koppen = (self._t("budget.kolom-naam"), *map(zin, self._z.koppen()))
            lijst += [Kop(self._t(f"budget.{maat}")), Tabel(koppen, rijen, _BREEDTES, titel)]
        return Sectie("personen", titel, tuple(lijst))

    def _persoon(self, persoon: Persoonsbudget) -> Iterable[Blok]:
        yield Kop(zin(_wie(persoon)))
        yield Alinea(zin(_plek(persoon)), "klein")
        yield self._stand(persoon.stand)
        yield from map(Alinea, self._z.bij(persoon.stand))
        yield from self._posten(persoon)

    def _posten(self, persoon: Persoonsbudget) -> Iterable[Blok]:
        if not persoon.posten:
            yield Alinea(self._t("budget.geen-activiteiten", jaar=str(self._o.jaar)))
            return
        koppen = tuple(self._t(f"budget.kolom-{n}") for n in ("activiteit", "vorm", "stand", "prijs", "tijd"))
        rijen = tuple(tuple(map(zin, self._z.post(post))) for post in persoon.posten)
        yield Tabel(koppen, rijen, (32, 18, 20, 18, 12), self._t.plat("budget.kolom-activiteit"))

    def _verlet(self, totaal: Budgetstand) -> Sectie:
        t = self._t
        blokken: list[Blok] = [Alinea(t("budget.verlet-uitleg")), *map(Alinea, self._z.verlet(totaal.verlet))]
        if self._o.personen and not self._een:
            rijen = tuple((zin(_wie(p)), self._verletcel(p.stand)) for p in self._o.personen)
            koppen = (t("budget.kolom-naam"), t("budget.verlet-kop"))
            blokken.append(Tabel(koppen, rijen, (70, 30), t.plat("budget.verlet")))
        return Sectie("verlet", t.plat("budget.verlet"), tuple(blokken))

    def _verletcel(self, stand: Budgetstand) -> Zin:
        return zin(self._z.som(stand.verlet, in_euro=True))

    def _uitleg(self) -> Sectie:
        t, o = self._t, self._o
        waarden = {"jaar": str(o.jaar), "datum": datum_lang(o.peildatum)}
        leden = [t(f"budget.uitleg-{deel}", **waarden) for deel in _UITLEG]
        return Sectie("uitleg", t.plat("budget.uitleg"), (Lijst(tuple(leden)),))


def _wie(persoon: Persoonsbudget) -> str:
    return f"{persoon.naam} ({persoon.id})" if persoon.naam else persoon.id


def _plek(persoon: Persoonsbudget) -> str:
    return ", ".join(deel for deel in (persoon.functie, persoon.teamnaam) if deel)
