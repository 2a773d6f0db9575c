"""Eén doel in het ontwikkelplan: waarom, wat er verandert, wat iemand doet en waarop die mag rekenen."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.pop import Popdoel, Popstand
from competentie_cli.domein.visie import StrategischDoel
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.pop_acties import Actiebeeld
from competentie_cli.weergave.beeld.pop_afspraken import Afspraakbeeld
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, alinea, als_zin
from competentie_cli.weergave.beeld.voorstel import openblokken
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, kleine_letter, opsomming

MEESTE_MOGELIJKHEDEN = 5


class Doelbeeld:
    """Zet doelen om in secties, voor één persoon."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self._acties = Actiebeeld(spraak, stand)
        self._afspraak = Afspraakbeeld(spraak, stand)
        self._merk = Dagmerk(spraak, stand)

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
        if popdoel.voorstel:
            return popdoel.voorstel.naam
        return popdoel.rij.naam if popdoel.rij else ""

    def strategisch(self, popdoel: Popdoel) -> tuple[StrategischDoel, ...]:
        """De strategische doelen achter een doel: het genoemde, anders die van de competentie."""
        doelen = self.s.organisatie.visie.doelen
        if popdoel.doel and popdoel.doel.strategisch_doel:
            return tuple(d for d in doelen if d.id == popdoel.doel.strategisch_doel)
        over = popdoel.doel or popdoel.voorstel
        return tuple(d for d in doelen if over and over.competentie in d.competenties)

    # de blokken van een doel

    def _blokken(self, popdoel: Popdoel) -> Iterator[Blok]:
        yield Alinea(self._regel(popdoel), "ondertitel")
        if redenen := [*self._redenen(popdoel)]:
            yield Alinea(self.t("pop.waarom", redenen=alinea(*redenen)))
        yield from self._verandert(popdoel)
        yield from self._functie_vraagt(popdoel)
        yield from self._gelukt(popdoel)
        if self.stand.is_keuze:
            yield from self._acties.mogelijkheden(popdoel)
            yield from openblokken(self.s, self.stand.voorstel, popdoel.voorstel)
        else:
            yield from self._acties.tabel(popdoel)
        yield from self._stand(popdoel)
        yield from self._afspraken(popdoel)
        if not self.stand.is_keuze:
            yield from self._acties.vangnetten(popdoel)
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
        stap = popdoel.doel or popdoel.voorstel
        return (stap.van, stap.naar) if stap else (None, None)

    def _redenen(self, popdoel: Popdoel) -> Iterator[Zin]:
        for bron in popdoel.rij.bronnen if popdoel.rij else ():
            if bron.bron == "zelf" and bron.toelichting and not bron.verouderd:
                yield self.s.citaat(bron)
        yield from self._wie_vraagt(popdoel)
        herkomst = self._herkomst(popdoel)
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

    def _herkomst(self, popdoel: Popdoel) -> tuple[str, ...]:
        if popdoel.doel:
            return popdoel.doel.herkomst
        return (popdoel.voorstel.herkomst,) if popdoel.voorstel else ()

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
                yield self.t("pop.reden-rol", rol=kleine_letter(rol.naam))

    def _verandert(self, popdoel: Popdoel) -> Iterator[Blok]:
        over = popdoel.doel or popdoel.voorstel
        competentie = self.s.organisatie.competenties.get(over.competentie or "") if over else None
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
            naam = kleine_letter(functie.naam)
            delen = [
                self.t(f"pop.ambitie-{sleutel}", namen=opsomming(namen), functie=naam)
                for sleutel, namen in (
                    ("klaar", v.klaar),
                    ("groei", v.groei),
                    ("bekijken", v.bekijken),
                    ("nieuw", v.nieuw),
                    ("vereist", tuple(kleine_letter(naam) for naam in v.vereisten)),
                )
                if namen
            ]
            if delen:
                yield Alinea(self.t("pop.functie-vraagt", delen=alinea(*delen)))

    def _gelukt(self, popdoel: Popdoel) -> Iterator[Blok]:
        if popdoel.doel and popdoel.doel.resultaat:
            yield Alinea(self.t("pop.gelukt", resultaat=aangehaald(popdoel.doel.resultaat)))

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
        if self._merk.getekend:
            sleutel = "ondertekend.stand-doel"
            yield Alinea(self.t(sleutel, datum=self._merk.datum, stand=alinea(woorden, reden)))
        else:
            yield Alinea(self.t("pop.stand-doel", stand=alinea(woorden, reden)))

    def _afspraken(self, popdoel: Popdoel) -> Iterator[Blok]:
        afspraken = popdoel.doel.afspraken if popdoel.doel else ()
        if not afspraken:
            return
        kop = "ondertekend.rekenen-op" if self._merk.getekend else "pop.rekenen-op"
        yield Alinea(self.t(kop, datum=self._merk.datum), "label")
        yield Lijst(tuple(self._afspraak.regel(afspraak, stil=True) for afspraak in afspraken))

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


def gedrag_tot(competentie: Competentie, van: Decimal) -> tuple[str, ...]:
    """Het gedrag van de hoogste beschreven trede tot en met dit niveau."""
    treden = [b.niveau for b in competentie.niveaus if b.niveau <= van]
    return competentie.gedrag_op(max(treden)) if treden else ()


def gedrag_vanaf(competentie: Competentie, van: Decimal, naar: Decimal) -> tuple[str, ...]:
    """Het gedrag van de eerste beschreven trede boven dit niveau."""
    boven = sorted(b.niveau for b in competentie.niveaus if b.niveau > van)
    return competentie.gedrag_op(boven[0]) if boven and naar > van else ()
