"""Eén doel in het ontwikkelplan: waarom, wat er verandert, wat iemand doet en waarop die mag rekenen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.leeraanbod import Vangnet
from competentie_cli.domein.plan import Actie, Afspraak
from competentie_cli.domein.pop import Actiestand, Mogelijkheid, Popdoel, Popstand
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, alinea, als_zin
from competentie_cli.weergave.beeld.tijdgeld import prijs, tijd, tijd_en_kosten
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import dag_maand, datum_lang, hoofdletter, maand_jaar, opsomming

MEESTE_MOGELIJKHEDEN = 5


def afspraakzin(spraak: Spraak, afspraak: Afspraak, wie: str, stand: str) -> Zin:
    """Een afspraak met wie ervoor zorgt, tegen wanneer en hoe het staat."""
    tegen = spraak.t.plat("pop.afspraak-tegen", datum=datum_lang(afspraak.tegen)) if afspraak.tegen else ""
    haakjes = "; ".join(deel for deel in (", ".join(d for d in (wie, tegen) if d), stand) if deel)
    return zin(als_zin(afspraak.tekst.strip()), f" ({haakjes})" if haakjes else "")


class Doelbeeld:
    """Zet doelen om in secties, voor één persoon."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand

    def sectie(self, popdoel: Popdoel) -> Sectie:
        """De sectie van een doel, gekozen of mogelijk."""
        sleutel = "doel-kop" if popdoel.doel else "doel-kop-keuze"
        naam = self.naam(popdoel)
        titel = self.t.plat(f"pop.{sleutel}", nummer=str(popdoel.nummer), omschrijving=naam, naam=naam)
        return Sectie(f"doel-{popdoel.nummer}", titel, tuple(self._blokken(popdoel)))

    def naam(self, popdoel: Popdoel) -> str:
        """De eigen woorden van het doel, anders de naam van de competentie."""
        if popdoel.doel and popdoel.doel.omschrijving:
            return " ".join(popdoel.doel.omschrijving.split())
        return self._competentienaam(popdoel)

    def _competentienaam(self, popdoel: Popdoel) -> str:
        if popdoel.doel and popdoel.doel.competentie:
            return self.s.organisatie.competentienaam(popdoel.doel.competentie)
        return popdoel.rij.naam if popdoel.rij else ""

    def strategisch(self, popdoel: Popdoel) -> tuple[StrategischDoel, ...]:
        """De strategische doelen achter een doel: het genoemde, anders die van de competentie."""
        doelen = self.s.organisatie.visie.doelen
        if popdoel.doel and popdoel.doel.strategisch_doel:
            return tuple(d for d in doelen if d.id == popdoel.doel.strategisch_doel)
        if popdoel.doel and popdoel.doel.competentie:
            return tuple(d for d in doelen if popdoel.doel.competentie in d.competenties)
        return tuple(d for d in doelen if popdoel.rij and d.id in popdoel.rij.strategische_doelen)

    def actienaam(self, stand: Actiestand) -> str:
        """Wat iemand gaat doen: de eigen omschrijving, anders de naam van de activiteit."""
        if stand.actie.omschrijving:
            return " ".join(stand.actie.omschrijving.split())
        return stand.activiteit.naam if stand.activiteit else self.t.plat("woord.onleesbaar")

    def volgende_stap(self, popdoel: Popdoel) -> str:
        """De eerstvolgende actie die nog loopt of begint."""
        open_ = [a for a in popdoel.acties if a.actie.status in ("gepland", "bezig")]
        komend = [a for a in open_ if a.actie.start and a.actie.start >= self.stand.peildatum]
        if komend:
            eerste = min(komend, key=lambda a: a.actie.start or date.max)
            assert eerste.actie.start is not None
            return self.t.plat(
                "pop.stap-op", wat=self.actienaam(eerste), datum=datum_lang(eerste.actie.start)
            )
        return self.actienaam(open_[0]) if open_ else ""

    # de blokken van een doel

    def _blokken(self, popdoel: Popdoel) -> Iterator[Blok]:
        yield Alinea(self._regel(popdoel), "ondertitel")
        if redenen := [*self._redenen(popdoel)]:
            yield Alinea(self.t("pop.waarom", redenen=alinea(*redenen)))
        yield from self._verandert(popdoel)
        yield from self._functie_vraagt(popdoel)
        yield from self._gelukt(popdoel)
        if self.stand.is_keuze:
            yield from self._mogelijkheden(popdoel)
        else:
            yield from self._acties(popdoel)
        yield from self._stand(popdoel)
        yield from self._afspraken(popdoel)
        if not self.stand.is_keuze:
            yield from self._vangnetten(popdoel)
        yield from self._open_vragen(popdoel)

    def _regel(self, popdoel: Popdoel) -> Zin:
        doel = popdoel.doel
        tegen = self.t.plat("pop.doel-tegen", datum=datum_lang(doel.tegen)) if doel and doel.tegen else ""
        if doel and doel.competentie is None:
            eigen = "eigen" in doel.herkomst or doel.gekozen_door == "medewerker"
            return self.t("pop.doel-eigen" if eigen else "pop.doel-gewoon", tegen=tegen)
        van, naar = self._van_naar(popdoel)
        stap = ""
        if van is not None and naar is not None and not self.stand.getoond.zonder_scores:
            stap = self.t.plat("pop.doel-stap", van=self.s.niveau(van), naar=self.s.niveau(naar))
        return self.t("pop.doel-regel", naam=self._competentienaam(popdoel), stap=stap, tegen=tegen)

    def _van_naar(self, popdoel: Popdoel) -> tuple[Decimal | None, Decimal | None]:
        """Zonder plan hoogstens één trede hoger, nooit voorbij wat gevraagd is."""
        if popdoel.doel:
            return popdoel.doel.van, popdoel.doel.naar
        rij = popdoel.rij
        if rij is None or rij.huidig is None:
            return None, None
        return rij.huidig, min(rij.huidig + 1, rij.gewenst)

    def _redenen(self, popdoel: Popdoel) -> Iterator[Zin]:
        for bron in popdoel.rij.bronnen if popdoel.rij else ():
            if bron.bron == "zelf" and bron.toelichting and not bron.verouderd:
                yield self.s.citaat(bron)
        yield from self._wie_vraagt(popdoel)
        herkomst = popdoel.doel.herkomst if popdoel.doel else ()
        for woord in ("ambitie", "talent", "organisatie"):
            if woord in herkomst:
                yield self.t(f"pop.reden-{woord}")
        if "eigen" in herkomst and popdoel.doel and popdoel.doel.competentie:
            yield self.t("pop.reden-eigen")
        if popdoel.rij and popdoel.rij.kritiek:
            yield self.t("pop.kritiek")
        if namen := [aangehaald(doel.naam) for doel in self.strategisch(popdoel)]:
            yield self.t("pop.reden-strategie", doel=opsomming(namen))
        if popdoel.doel and popdoel.doel.vervolg_van:
            yield self.t("pop.reden-vervolg")

    def _wie_vraagt(self, popdoel: Popdoel) -> Iterator[Zin]:
        """De vragers voor wie het huidige niveau nog niet volstaat."""
        rij = popdoel.rij
        if rij is None or rij.huidig is None:
            return
        for vraag in rij.gevraagd_door:
            if vraag.gewenst <= rij.huidig:
                continue
            if vraag.functie == self.stand.persoon.functie:
                yield self.t("pop.reden-functie")
            elif vraag.functie == "kern":
                yield self.t("pop.reden-kern")
            elif rol := self.s.organisatie.functies.get(vraag.functie):
                yield self.t("pop.reden-rol", rol=f"{rol.naam[:1].lower()}{rol.naam[1:]}")

    def _verandert(self, popdoel: Popdoel) -> Iterator[Blok]:
        eigen = popdoel.doel.competentie if popdoel.doel else popdoel.rij and popdoel.rij.competentie
        competentie = self.s.organisatie.competenties.get(eigen) if eigen else None
        van, naar = self._van_naar(popdoel)
        if competentie is None or van is None or naar is None or self.stand.getoond.zonder_scores:
            return
        al, erbij = gedrag_tot(competentie, van), gedrag_vanaf(competentie, van, naar)
        if not erbij:
            return
        rijen = tuple(
            (zin(al[i] if i < len(al) else ""), zin(erbij[i] if i < len(erbij) else ""))
            for i in range(max(len(al), len(erbij)))
        )
        yield Alinea(self.t("pop.verandert"), "label")
        koppen = (self.t("kolom.al-zien"), self.t("kolom.komt-erbij"))
        yield Tabel(koppen, rijen, (50, 50), self.t.plat("pop.verandert"))

    def _functie_vraagt(self, popdoel: Popdoel) -> Iterator[Blok]:
        """Bij een doel uit een ambitie: wat die andere functie vraagt."""
        doel = popdoel.doel
        zonder = self.stand.getoond.zonder_scores
        if zonder or doel is None or doel.competentie or "ambitie" not in doel.herkomst:
            return
        for v in self.stand.ambities[:1]:
            functie = self.s.organisatie.functies[v.functie]
            naam = f"{functie.naam[:1].lower()}{functie.naam[1:]}"
            delen = [
                self.t(f"pop.ambitie-{sleutel}", namen=opsomming(namen), functie=naam)
                for sleutel, namen in (
                    ("klaar", v.klaar),
                    ("groei", v.groei),
                    ("bekijken", v.bekijken),
                    ("nieuw", v.nieuw),
                    ("vereist", v.vereisten),
                )
                if namen
            ]
            if delen:
                yield Alinea(self.t("pop.functie-vraagt", delen=alinea(*delen)))

    def _gelukt(self, popdoel: Popdoel) -> Iterator[Blok]:
        if popdoel.doel and popdoel.doel.resultaat:
            yield Alinea(self.t("pop.gelukt", resultaat=aangehaald(popdoel.doel.resultaat)))

    # acties en mogelijkheden

    def _acties(self, popdoel: Popdoel) -> Iterator[Blok]:
        if not popdoel.acties:
            return
        koppen = tuple(
            self.t(f"kolom.{k}") for k in ("wat", "wanneer", "tijd-en-kosten", "wie-koos", "stand")
        )
        rijen = tuple(self._actierij(actie) for actie in popdoel.acties)
        yield Tabel(koppen, rijen, (34, 22, 20, 11, 13), self.t.plat("kolom.wat"))

    def _actierij(self, stand: Actiestand) -> tuple[Zin, ...]:
        kiezer = stand.actie.gekozen_door
        return (
            zin(self.actienaam(stand)),
            zin(self._wanneer(stand.actie)),
            tijd_en_kosten(self.s, stand.inzet),
            self.t(f"kiezer.{kiezer}") if kiezer else zin(),
            self.t(f"status.{stand.actie.status}"),
        )

    def _wanneer(self, actie: Actie) -> str:
        start, einde = actie.start, actie.einde
        if start and einde and start != einde:
            van = dag_maand(start) if start.year == einde.year else datum_lang(start)
            return self.t.plat("tijd.van-tot", van=van, tot=datum_lang(einde))
        if start:
            return datum_lang(start)
        return self.t.plat("tijd.tot", tot=maand_jaar(einde)) if einde else ""

    def _mogelijkheden(self, popdoel: Popdoel) -> Iterator[Blok]:
        eigen = {a.actie.leeractiviteit for a in popdoel.acties}
        rest = [m for m in popdoel.mogelijkheden if m.activiteit.id not in eigen]
        helpt = {m.activiteit.id: m.bijdrage for m in popdoel.mogelijkheden}
        rijen = [self._eigen_mogelijkheid(a, helpt.get(a.actie.leeractiviteit or "")) for a in popdoel.acties]
        rijen += [self._mogelijkheid(m) for m in rest[: MEESTE_MOGELIJKHEDEN - len(rijen)]]
        yield Alinea(self.t("pop.wat-zou-kunnen"), "label")
        if not rijen:
            yield Alinea(self.t("pop.geen-aanbod"))
        koppen = tuple(self.t(f"kolom.{k}") for k in ("mogelijkheid", "vorm", "tijd", "uit-budget", "helpt"))
        rijen.append((self.t("pop.iets-anders"), zin(), zin(), zin(), zin()))
        yield Tabel(koppen, tuple(rijen), (36, 18, 16, 16, 14), self.t.plat("pop.wat-zou-kunnen"))

    def _mogelijkheid(self, m: Mogelijkheid) -> tuple[Zin, ...]:
        geldcel = prijs(self.s, m.inzet) if m.inzet.uit_budget else self.t.plat("tijd.geen")
        return (
            zin(m.activiteit.naam),
            self.t(f"vorm.{m.activiteit.vorm}"),
            zin(tijd(self.s, m.inzet)),
            zin(geldcel or self.t.plat("tijd.geen")),
            self.t(f"bijdrage.{m.bijdrage}"),
        )

    def _eigen_mogelijkheid(self, stand: Actiestand, bijdrage: str | None) -> tuple[Zin, ...]:
        vorm = stand.actie.vorm or (stand.activiteit.vorm if stand.activiteit else None)
        uit_budget = prijs(self.s, stand.inzet) if stand.inzet.uit_budget else ""
        return (
            zin(self.actienaam(stand)),
            self.t(f"vorm.{vorm}") if vorm else zin(),
            zin(tijd(self.s, stand.inzet)),
            zin(uit_budget or self.t.plat("tijd.geen")),
            self.t(f"bijdrage.{bijdrage}") if bijdrage else zin(),
        )

    # stand, afspraken, vangnet, vragen

    def _stand(self, popdoel: Popdoel) -> Iterator[Blok]:
        doel = popdoel.doel
        if doel is None or not (doel.reden or doel.status in ("behaald", "deels", "niet", "vervallen")):
            return
        stand = self.t.plat(f"status.{doel.status}")
        if doel.status_op:
            stand = self.t.plat("pop.stand-sinds", stand=stand, datum=datum_lang(doel.status_op))
        woorden = als_zin(hoofdletter(stand))
        reden = aangehaald(doel.reden) if doel.reden else ""
        yield Alinea(self.t("pop.stand-doel", stand=alinea(woorden, reden)))

    def _afspraken(self, popdoel: Popdoel) -> Iterator[Blok]:
        if popdoel.doel and popdoel.doel.afspraken:
            yield Alinea(self.t("pop.rekenen-op"), "label")
            yield Lijst(tuple(self._afspraak(afspraak) for afspraak in popdoel.doel.afspraken))

    def _afspraak(self, afspraak: Afspraak) -> Zin:
        wie = self.s.wie_in_plan(afspraak.wie, self.stand.persoon, self.stand.leidinggevende)
        woord = "" if afspraak.status == "open" else self.t.plat(f"status.{afspraak.status}")
        voorbij = afspraak.tegen is not None and afspraak.tegen < self.stand.peildatum
        if voorbij and afspraak.status in ("open", "bezig"):
            stand = woord or self.t.plat("status.afspraak-open")
            woord = self.t.plat("pop.wij-voorbij", stand=stand)
        return afspraakzin(self.s, afspraak, wie, woord)

    def _vangnetten(self, popdoel: Popdoel) -> Iterator[Blok]:
        vast = [a for a in popdoel.acties if a.actie.status == "vastgelopen"]
        for stand in vast:
            yield self._loopt_vast(stand, stand.activiteit.vangnet if stand.activiteit else None)
        netten = [
            (stand, stand.activiteit.vangnet)
            for stand in popdoel.acties
            if stand.activiteit and stand.activiteit.vangnet and stand.actie.status in ("gepland", "bezig")
        ]
        if len(netten) == 1:
            yield Alinea(self.t("pop.vastloopt", delen=alinea(*self._vangnetzinnen(netten[0][1]))))
        elif netten:
            yield Alinea(self.t("pop.vastloopt", delen=zin()), "label")
            yield Lijst(tuple(self._vangnetlid(stand, vangnet) for stand, vangnet in netten))

    def _vangnetlid(self, stand: Actiestand, vangnet: Vangnet) -> Zin:
        return alinea(als_zin(self.actienaam(stand)), *self._vangnetzinnen(vangnet))

    def _loopt_vast(self, stand: Actiestand, vangnet: Vangnet | None) -> Blok:
        sinds = stand.actie.sinds
        woord = self.t.plat("pop.loopt-vast-sinds", datum=datum_lang(sinds)) if sinds else ""
        delen: list[Zin] = [zin(f"{self.actienaam(stand).rstrip('.')}.")]
        if vangnet:
            delen += self._vangnetzinnen(vangnet, signaal=False)
        return Alinea(self.t("pop.loopt-vast", sinds=woord, delen=alinea(*delen)))

    def _vangnetzinnen(self, vangnet: Vangnet, *, signaal: bool = True) -> Iterator[Zin]:
        if signaal and vangnet.signaal:
            yield self.t("pop.vangnet-signaal", signaal=_klein(vangnet.signaal))
        if vangnet.wat_dan:
            dagen = vangnet.uiterlijk_dagen
            binnen = self.t.plat("pop.vangnet-binnen", dagen=str(dagen)) if dagen else ""
            yield self.t("pop.vangnet-dan", wat=_klein(vangnet.wat_dan), binnen=binnen)
        if vangnet.wie:
            wie = self.s.wie_in_plan(vangnet.wie, self.stand.persoon, self.stand.leidinggevende)
            yield self.t("pop.vangnet-wie", wie=hoofdletter(wie))

    def _open_vragen(self, popdoel: Popdoel) -> Iterator[Blok]:
        """Wat aan een doel nog open staat, als gewone vragen."""
        if not self.stand.is_keuze and self.stand.plan and self.stand.plan.getekend:
            return
        vragen = [vraag for _, vraag in popdoel.ontbreekt]
        if popdoel.doel is None:
            vragen = ["vraag-resultaat", "vraag-tegen"]
        if vragen:
            yield Alinea(self.t("pop.vragen-open"), "label")
            yield Lijst(tuple(self.t(f"pop.{vraag}") for vraag in vragen))


def _klein(tekst: str) -> str:
    """Midden in een zin: een kleine letter vooraan, geen punt achteraan."""
    kort = " ".join(tekst.split()).rstrip(".")
    return kort[:1].lower() + kort[1:]


def gedrag_tot(competentie: Competentie, van: Decimal) -> tuple[str, ...]:
    """Het gedrag van de hoogste beschreven trede tot en met dit niveau."""
    treden = [b.niveau for b in competentie.niveaus if b.niveau <= van]
    return competentie.gedrag_op(max(treden)) if treden else ()


def gedrag_vanaf(competentie: Competentie, van: Decimal, naar: Decimal) -> tuple[str, ...]:
    """Het gedrag van de eerste beschreven trede boven dit niveau."""
    boven = sorted(b.niveau for b in competentie.niveaus if b.niveau > van)
    return competentie.gedrag_op(boven[0]) if boven and naar > van else ()
