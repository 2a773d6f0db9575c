"""Het effect in woorden, gelijk op het scherm en in een document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from competentie_cli.domein.effect import (
    UIT_HET_PLAN,
    Activiteiteffect,
    Bezwaar,
    Deelname,
    Doeleffect,
    Effect,
    Maat,
    Peiling,
    Regie,
    Regiegroep,
    Verdeling,
    Vergelijking,
)
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald
from competentie_cli.weergave.uitleg.woorden import bronnaam
from competentie_cli.weergave.woorden import datum_lang, geld, getal_nl, opsomming, telwoord

STREEPJE = "–"
# wat al in de kolommen te lezen staat, hoeft er niet nog eens onder
_GEZEGD = frozenset({Bezwaar.NIET_OPNIEUW, Bezwaar.NIET_VOORAF, Bezwaar.ZONDER_SCORES})
_UITLEG = ("voor", "na", "grond", "activiteit", "kosten", "regie")
_OVER_ACTIVITEITEN = frozenset({"activiteit", "kosten"})
_LOPEND = frozenset({"open", "bezig"})


class Effectwoorden:
    """De vaste zinnen over één effect, ingevuld."""

    def __init__(self, spraak: Spraak, effect: Effect) -> None:
        self.t = spraak.t
        self._spraak = spraak
        self._effect = effect
        self.grens = telwoord(effect.grens)

    def over(self) -> str:
        """Welke plannen en activiteiten meetellen."""
        jaar = self._effect.jaar
        if jaar is None:
            return self.t.plat("effect.over-alles")
        return self.t.plat("effect.over-jaar", jaar=str(jaar))

    def uitleg(self) -> Iterator[str]:
        """Hoe de cijfers ontstaan."""
        maanden = self._spraak.organisatie.instelling.beoordeling.actueel_maanden
        delen = [deel for deel in _UITLEG if self._effect.activiteiten or deel not in _OVER_ACTIVITEITEN]
        for deel in (*delen, "klein-intern" if self._effect.intern else "klein"):
            yield self.t.plat(f"effect.uitleg-{deel}", maanden=str(maanden), grens=self.grens)

    # niveaus

    def peiling(self, peiling: Peiling) -> str:
        """`Vlot, leidinggevende, 14 april 2026`."""
        niveau = self._spraak.niveau(peiling.niveau)
        if peiling.bron == UIT_HET_PLAN:
            return self.t.plat("effect.peiling-plan", niveau=niveau)
        bron = opsomming([bronnaam(bron.bron) for bron in peiling.gebruikt])
        return self.t.plat("effect.peiling", niveau=niveau, bron=bron, datum=datum_lang(peiling.datum))

    def voor(self, vergelijking: Vergelijking) -> str:
        """Het niveau voor, of dat er geen is."""
        return self.peiling(vergelijking.voor) if vergelijking.voor else self.t.plat("effect.geen-voor")

    def na(self, vergelijking: Vergelijking) -> str:
        """Het niveau na, of dat er nog geen is."""
        return self.peiling(vergelijking.na) if vergelijking.na else self.t.plat("effect.geen-na")

    def verschil(self, vergelijking: Vergelijking) -> str:
        """`één niveau hoger`, `gelijk`; leeg als er niets te vergelijken valt."""
        if vergelijking.voor is None or vergelijking.na is None:
            return ""
        van, naar = vergelijking.voor.niveau, vergelijking.na.niveau
        if van == naar:
            return self.t.plat("effect.gelijk")
        kant = "hoger" if naar > van else "lager"
        return self.t.plat(f"effect.{kant}", stap=self._spraak.stap(van, naar))

    def is_leeg(self, vergelijking: Vergelijking) -> bool:
        """Of er voor noch na iets te zien is."""
        return vergelijking.voor is None and vergelijking.na is None

    def bezwaren(self, vergelijking: Vergelijking) -> str:
        """Waarom iets niet meetelt in groepscijfers; leeg als dat al te lezen staat."""
        redenen = [self.t.plat(f"effect.bezwaar-{b}") for b in vergelijking.bezwaren if b not in _GEZEGD]
        if not redenen:
            return ""
        zin = self.t.plat("effect.niet-geteld", redenen=opsomming(redenen))
        if vergelijking.bijgewerkt is None:
            return zin
        return f"{zin} {self.t.plat('effect.definitie-op', datum=datum_lang(vergelijking.bijgewerkt))}"

    def competentie(self, competentie: str) -> str:
        """De naam van een competentie."""
        return self._spraak.organisatie.competentienaam(competentie)

    # doelen en deelnames

    def plankop(self, doel: Doeleffect) -> str:
        """Van wanneer tot wanneer het plan van een doel loopt."""
        periode = doel.plan.periode
        if periode.tot is None:
            return self.t.plat("effect.plan-kop-open", van=datum_lang(periode.van))
        return self.t.plat("effect.plan-kop", van=datum_lang(periode.van), tot=datum_lang(periode.tot))

    def doelnaam(self, doel: Doeleffect) -> str:
        """De competentie en de eigen woorden van een doel."""
        delen = [self.competentie(doel.doel.competentie)] if doel.doel.competentie else []
        delen += [aangehaald(doel.doel.omschrijving)] if doel.doel.omschrijving else []
        return ": ".join(delen)

    def bij_doel(self, doel: Doeleffect, *, stil: bool = False) -> Iterator[str]:
        """Waar het op verdergaat, wat ervan geworden is, en waarom het niet meetelt.

        Args:
            stil: zonder iets over niveaus.
        """
        if doel.vervolg is not None:
            yield self._vervolg(doel)
        if doel.status is not None:
            yield self._uitkomst(doel.status, doel.doel.status_op, doel.doel.reden)
        if doel.vergelijking is not None and not stil and (zin := self.bezwaren(doel.vergelijking)):
            yield zin

    def _uitkomst(self, status: str, op: date | None, reden: str | None) -> str:
        woord = self.t.plat(f"status.{status}")
        soort = "stand-doel" if status in _LOPEND else "uitkomst"
        zin = (
            self.t.plat(f"effect.{soort}-op", status=woord, datum=datum_lang(op))
            if op
            else self.t.plat(f"effect.{soort}", status=woord)
        )
        return f"{zin}. {aangehaald(reden)}" if reden else f"{zin}."

    def _vervolg(self, doel: Doeleffect) -> str:
        lijn = doel.vervolg
        assert lijn is not None
        woorden = lijn.doel.omschrijving
        naam = aangehaald(woorden) if woorden else self.t.plat("effect.een-doel-uit")
        if lijn.voor is None:
            return self.t.plat("effect.vervolg", doel=naam, plan=lijn.plan)
        return self.t.plat("effect.vervolg-niveau", doel=naam, plan=lijn.plan, niveau=self.peiling(lijn.voor))

    def activiteitnaam(self, eigen: str) -> str:
        """De naam uit het leeraanbod."""
        return self._spraak.organisatie.leeraanbod[eigen].naam

    def deelname(self, deelname: Deelname) -> str:
        """Wanneer iemand iets afrondde, en wat het kostte."""
        kosten = (
            self.t.plat("effect.kosten-onbekend")
            if deelname.kosten is None
            else self.t.plat("effect.kosten", bedrag=geld(deelname.kosten))
        )
        return f"{self._wanneer(deelname)}, {kosten}"

    def _wanneer(self, deelname: Deelname) -> str:
        if deelname.begin is None or deelname.einde is None:
            return self.t.plat("effect.afgerond-zonder-datum")
        if deelname.begin == deelname.einde:
            return self.t.plat("effect.afgerond-op", datum=datum_lang(deelname.einde))
        begin, einde = datum_lang(deelname.begin), datum_lang(deelname.einde)
        return self.t.plat("effect.afgerond-tussen", begin=begin, einde=einde)

    # activiteiten

    def activiteitcellen(self, effect: Activiteiteffect) -> tuple[str, ...]:
        """Afgerond door, geteld, hoger, gelijk, lager, middelste verschil en kosten per niveau."""
        if effect.geteld is None:
            weinig = self.t.plat("effect.te-weinig", grens=str(self._effect.grens))
            return (_aantal(effect.mensen), weinig, *("" for _ in range(5)))
        return (
            _aantal(effect.mensen),
            _aantal(effect.geteld),
            *map(_aantal, (effect.hoger, effect.gelijk, effect.lager)),
            self._midden(effect.mediaan or Decimal(0)),
            self._per_niveau(effect),
        )

    def _midden(self, mediaan: Decimal) -> str:
        if mediaan == 0:
            return self.t.plat("effect.midden-gelijk")
        kant = "hoger" if mediaan > 0 else "lager"
        return self.t.plat(f"effect.midden-{kant}", aantal=getal_nl(abs(mediaan)))

    def _per_niveau(self, effect: Activiteiteffect) -> str:
        if effect.prijs_onbekend:
            return self.t.plat("effect.onbekende-prijs")
        bedrag = effect.per_niveau
        return self.t.plat("effect.niets-gewonnen") if bedrag is None else geld(bedrag)

    # eigen regie

    def groepnaam(self, groep: Regiegroep) -> str:
        """Hoe een groep in een tabel heet."""
        soort = groep.soort
        if soort == "organisatie":
            return self.t.plat("effect.groep-keuze" if self._effect.keuze else "effect.groep-organisatie")
        if not groep.naam:
            return self.t.plat(f"effect.groep-{soort}-leeg")
        return self.t.plat(f"effect.groep-{soort}", naam=groep.naam)

    def deel(self, maat: Maat, deel: Decimal | None, totaal: Decimal) -> str:
        """`7 van 11 (64%)`; een streepje als het verborgen is."""
        if deel is None:
            return STREEPJE
        if deel == 0:
            return hoeveel(maat, deel)
        procent = int((deel * 100 / totaal).to_integral_value(ROUND_HALF_UP))
        delen = hoeveel(maat, deel), hoeveel(maat, totaal)
        return self.t.plat("effect.deel", deel=delen[0], totaal=delen[1], procent=str(procent))

    def geen_regie(self, regie: Regie) -> str:
        """Waarom er over eigen regie geen cijfers staan."""
        if regie.verborgen:
            return self.t.plat("effect.regie-te-klein", grens=self.grens)
        return self.t.plat("effect.regie-geen")

    def grond(self, regie: Regie) -> str:
        """Over hoeveel doelen, acties, euro's en mensen het gaat."""
        delen = [(maat, regie.geheel.verdeling(maat)) for maat in Maat]
        zinnen = [self._grond(maat, verdeling) for maat, verdeling in delen if verdeling]
        return self.t.plat("effect.grond", delen=opsomming(zinnen)) if zinnen else ""

    def mensen(self, n: int) -> str:
        """`8 medewerkers`."""
        return self.t.plat("effect.een-mens") if n == 1 else self.t.plat("effect.mensen", n=str(n))

    def _grond(self, maat: Maat, verdeling: Verdeling) -> str:
        mensen = self.mensen(verdeling.mensen)
        if verdeling.totaal == 1 and maat is not Maat.BUDGET:
            een = "een-doel" if maat is Maat.DOELEN else "een-actie"
            return self.t.plat(f"effect.{een}", mensen=mensen)
        return self.t.plat(f"effect.n-{maat}", totaal=hoeveel(maat, verdeling.totaal), mensen=mensen)


def hoeveel(maat: Maat, waarde: Decimal) -> str:
    """Een aantal, of een bedrag bij het budget."""
    return geld(waarde) if maat is Maat.BUDGET else getal_nl(waarde)


def _aantal(waarde: int | None) -> str:
    return STREEPJE if waarde is None else str(waarde)
