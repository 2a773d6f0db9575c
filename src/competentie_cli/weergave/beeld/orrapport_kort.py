"""De eerste bladzijde van het rapport voor het overleg, in woorden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from competentie_cli.domein.effect import Kiezer
from competentie_cli.domein.effect import Maat as Regiemaat
from competentie_cli.domein.groep import GEHEEL
from competentie_cli.domein.orrapport import Jaarbeeld, Kloofcijfer, Maat, Orrapport, Verwachting
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Sectie, Zin, zin
from competentie_cli.weergave.orwoorden import Orwoorden, heel
from competentie_cli.weergave.woorden import dag_maand, datum_lang, geld, getal_nl, opsomming

_MEESTE = 5


class Kort:
    """Wat we deden, wat komt en waar we het over willen hebben."""

    def __init__(self, spraak: Spraak, rapport: Orrapport) -> None:
        self._t = spraak.t
        self._w = Orwoorden(spraak)
        self._r = rapport
        self._nu, self._vorig = rapport.nu, rapport.vorig
        self._omvang_van_huis = spraak.organisatie.instelling.omvang
        self._visie = spraak.organisatie.visie
        self._actueel = spraak.organisatie.instelling.beoordeling.actueel_maanden

    def sectie(self) -> Sectie:
        """De hele bladzijde."""
        t = self._t
        deden = tuple(self._deden()) or (t("or-rapport.zin-verborgen"),)
        blokken: list[Blok] = [Kop(t("or-rapport.deden")), Lijst(deden), Kop(t("or-rapport.komt"))]
        blokken += self._komt()
        blokken += [Kop(t("or-rapport.praten")), *map(Alinea, self._praten())]
        blokken += [Alinea(t("or-rapport.vragen"), "label"), Lijst(tuple(self._vragen()), genummerd=True)]
        return Sectie("kort", t.plat("or-rapport.kort"), tuple(blokken))

    # wat we deden

    def _deden(self) -> Iterator[Zin]:
        yield from self._koppen()
        yield from self._omvang()
        yield from self._feit(Maat.GESPREK)
        yield from self._feit(Maat.POP)
        yield from self._feit(Maat.INSCHATTING)
        yield from self._vorming()
        yield from self._budget()
        yield from self._opvolging()
        yield from self._regie()

    def _koppen(self) -> Iterator[Zin]:
        t, nu = self._t, self._nu.aantal(Maat.KOPPEN)
        if nu is None:
            return
        vorig = self._vorig.aantal(Maat.KOPPEN)
        vte = self._nu.getal(Maat.VTE)
        yield t(
            "or-rapport.zin-koppen",
            datum=datum_lang(self._nu.peildatum),
            wie=self._w.collegas(nu),
            vte="" if vte is None else self._vte(vte),
            vorig="" if vorig is None else t("or-rapport.vorig", vorig=str(vorig)),
        )

    def _vte(self, vte: Decimal) -> Zin:
        toen = self._vorig.getal(Maat.VTE)
        vorig = "" if toen is None else self._t("or-rapport.vorig", vorig=getal_nl(heel(toen)))
        return self._t("or-rapport.zin-vte", aantal=getal_nl(heel(vte)), vorig=vorig)

    def _omvang(self) -> Iterator[Zin]:
        """Hoe groot de hele werkgever is, als er hier niet van iedereen een bestand staat."""
        omvang, hier = self._omvang_van_huis, self._nu.aantal(Maat.KOPPEN) or 0
        if omvang.koppen is None or omvang.koppen <= hier:
            return
        vte = self._t("or-rapport.omvang-vte", aantal=getal_nl(omvang.vte)) if omvang.vte else ""
        op = self._t("or-rapport.omvang-op", datum=datum_lang(omvang.op)) if omvang.op else ""
        yield self._t("or-rapport.omvang", aantal=str(omvang.koppen), vte=vte, op=op)

    def _feit(self, maat: Maat) -> Iterator[Zin]:
        geheel, wel = self._nu.aantal(Maat.KOPPEN), self._nu.aantal(maat)
        if geheel is None or wel is None:
            return
        yield self._t(
            f"or-rapport.zin-{maat}",
            wie=self._w.van_collegas(wel, geheel),
            meervoud="den" if wel > 1 else "",
            heeft="hebben" if wel > 1 else "heeft",
            jaar=str(self._nu.peildatum.year),
            maanden=str(self._actueel),
            vorig=self._vorig_van(maat),
        )

    def _vorig_van(self, maat: Maat) -> Zin:
        geheel, wel = self._vorig.aantal(Maat.KOPPEN), self._vorig.aantal(maat)
        if geheel is None or wel is None:
            return ()
        return self._t("or-rapport.vorig-van", vorig=str(wel), geheel=str(geheel))

    def _vorming(self) -> Iterator[Zin]:
        t, werktijd = self._t, self._nu.getal(Maat.VORMING)
        if werktijd is None:
            return
        eigen, vorig = self._nu.getal(Maat.EIGEN_TIJD), self._vorig.getal(Maat.VORMING)
        yield t(
            "or-rapport.zin-vorming",
            uren=getal_nl(werktijd),
            eigen="" if eigen is None else self._eigen_tijd(eigen),
            vorig="" if vorig is None else t("or-rapport.vorig-uren", uren=getal_nl(vorig)),
        )
        if vormen := self._nu.cel(Maat.VORMEN):
            werkplek, samen, cursus = map(getal_nl, vormen[3:])
            yield t("or-rapport.zin-vormen", werkplek=werkplek, samen=samen, cursus=cursus)

    def _eigen_tijd(self, uren: Decimal) -> Zin:
        if not uren:
            return self._t("or-rapport.zin-eigen-geen")
        return self._t("or-rapport.zin-eigen", uren=getal_nl(uren))

    def _budget(self) -> Iterator[Zin]:
        """Toegekend; daarna wat er van het gebruik en van vorig jaar te tonen is."""
        t, nu, jaar = self._t, self._bedragen(self._nu), str(self._nu.peildatum.year)
        if not nu:
            return
        yield t("or-rapport.zin-budget", jaar=jaar, wat=opsomming(nu))
        if vorig := self._bedragen(self._vorig):
            yield t("or-rapport.zin-budget-vorig", wat=opsomming(vorig))

    def _bedragen(self, beeld: Jaarbeeld) -> list[str]:
        """Waar niets toegekend is, valt er niets te zeggen: dat is geen nul."""
        if not beeld.getal(Maat.TOEGEKEND):
            return []
        return [
            self._t.plat(f"or-rapport.bedrag-{maat}", bedrag=geld(bedrag))
            for maat, plek in ((Maat.TOEGEKEND, 0), (Maat.GEBRUIKT, 0), (Maat.BESTEED, 2))
            if (bedrag := beeld.getal(maat, plek=plek)) is not None
        ]

    def _opvolging(self) -> Iterator[Zin]:
        if aantal := self._nu.getal(Maat.OPVOLGING):
            gehouden = self._nu.getal(Maat.GEHOUDEN, plek=2)
            hoe = "" if gehouden is None else self._t("or-rapport.zin-gehouden", gehouden=getal_nl(gehouden))
            yield self._t("or-rapport.zin-opvolging", aantal=getal_nl(aantal), gehouden=hoe)

    def _regie(self) -> Iterator[Zin]:
        for maat in (Regiemaat.DOELEN, Regiemaat.ACTIES):
            verdeling = self._nu.regie.geheel.verdeling(maat)
            eigen = verdeling.deel(Kiezer.MEDEWERKER) if verdeling else None
            if verdeling is None or eigen is None:
                continue
            samen = verdeling.deel(Kiezer.SAMEN)
            yield self._t(
                f"or-rapport.zin-regie{'-samen' if samen else ''}",
                eigen=getal_nl(eigen),
                totaal=getal_nl(verdeling.totaal),
                samen=getal_nl(samen or Decimal(0)),
                wat=self._t(f"or-rapport.wat-{maat}"),
            )

    # wat komt

    def _komt(self) -> Iterator[Blok]:
        yield Lijst((*self._plannen(), *self._verwacht()))
        if not self._r.vooruit.aanbod:
            yield Alinea(self._t("or-rapport.aanbod-geen"))
            return
        yield Alinea(self._t("or-rapport.aanbod"), "label")
        yield Lijst(tuple(self._aanbod()))

    def _plannen(self) -> Iterator[Zin]:
        t, geheel, gepland = self._t, self._nu.aantal(Maat.KOPPEN), self._nu.aantal(Maat.GEPLAND)
        if geheel is not None and gepland is not None:
            heeft = "hebben" if gepland > 1 else "heeft"
            yield t("or-rapport.zin-gepland", wie=self._w.van_collegas(gepland, geheel), heeft=heeft)
        if acties := self._nu.getal(Maat.ACTIES):
            yield t("or-rapport.zin-acties", aantal=getal_nl(acties))
        if doelen := self._nu.getal(Maat.DOELEN):
            straks = self._nu.getal(Maat.STRAKS, plek=2)
            hoe = "or-rapport.zin-straks-alle" if straks == doelen else "or-rapport.zin-straks"
            binnen = "" if straks is None else t(hoe, straks=getal_nl(straks))
            yield t("or-rapport.zin-doelen", aantal=getal_nl(doelen), straks=binnen)

    def _verwacht(self) -> Iterator[Zin]:
        beurten = [
            self._t.plat("or-rapport.beurt", naam=naam, wie=self._w.collegas(aantal))
            for naam, aantal in self._r.vooruit.beurten
        ]
        if beurten:
            yield self._t("or-rapport.zin-beurt", wat=opsomming(beurten))
        yield from map(self._functie, self._r.vooruit.functies)

    def _functie(self, functie: Verwachting) -> Zin:
        vanaf = self._t("or-rapport.vanaf", datum=datum_lang(functie.vanaf)) if functie.vanaf else ""
        return self._t(f"or-rapport.zin-functie-{functie.soort}", functie=functie.functie, vanaf=vanaf)

    def _aanbod(self) -> Iterator[Zin]:
        jaar = self._nu.peildatum.year
        for rang in range(3):
            regels = [
                f"{activiteit.naam} ({opsomming([_dag(dag, jaar) for dag in activiteit.dagen])})"
                for activiteit in self._r.vooruit.aanbod
                if activiteit.rang == rang
            ]
            if regels:
                yield zin(self._t(f"or-rapport.aanbod-{rang}"), ": ", "; ".join(regels), ".")

    # waar we het over willen hebben

    def _praten(self) -> Iterator[Zin]:
        t = self._t
        if onderwerpen := self._r.vooruit.onderwerpen[:_MEESTE]:
            yield t("or-rapport.onderwerpen", wat=self._genoemd(onderwerpen))
        else:
            yield t("or-rapport.onderwerpen-geen")
        for sleutel, paren in (("groeien", self._vaakst("groeien")), ("sterk", self._vaakst("op_niveau"))):
            if paren:
                yield t(f"or-rapport.{sleutel}", wat=self._genoemd(paren[:_MEESTE]))
        if anders := self._vaakst("anders"):
            yield t("or-rapport.anders", wat=self._genoemd(anders[:_MEESTE]))
        if doelen := self._doelen():
            yield t("or-rapport.richting", doelen=opsomming(doelen))

    def _vaakst(self, wat: str) -> list[tuple[str, int]]:
        """Competenties met hun aantal, het grootste eerst."""
        kloven = self._nu.kloven.get(GEHEEL, {})
        paren = [(self._r.competenties[eigen], _deel(cijfer, wat)) for eigen, cijfer in kloven.items()]
        return sorted(((naam, aantal) for naam, aantal in paren if aantal), key=lambda p: (-p[1], p[0]))

    def _genoemd(self, paren: Iterable[tuple[str, int]]) -> str:
        return opsomming(
            [self._t.plat("or-rapport.onderwerp", naam=naam, aantal=str(aantal)) for naam, aantal in paren]
        )

    def _doelen(self) -> list[str]:
        return [
            self._t.plat("or-rapport.richting-doel", naam=doel.naam, horizon=doel.horizon)
            if doel.horizon
            else doel.naam
            for doel in self._visie.doelen
        ]

    # vragen

    def _vragen(self) -> Iterator[Zin]:
        return (self._t(f"or-rapport.vraag-{naam}") for naam, past in self._aanleiding() if past)

    def _aanleiding(self) -> Iterator[tuple[str, bool]]:
        """Welke vragen passen bij wat er te zien is; zonder cijfers blijven de algemene over."""
        nu, vooruit = self._nu, self._r.vooruit
        zonder_gesprek, vormen = nu.getal(Maat.GESPREK, plek=1), nu.cel(Maat.VORMEN)
        yield "gesprek", zonder_gesprek is None or bool(zonder_gesprek)
        yield "pop", True
        opvolging, gehouden = nu.getal(Maat.OPVOLGING), nu.getal(Maat.GEHOUDEN, plek=2)
        yield "opvolging", opvolging is not None and gehouden is not None and gehouden < opvolging
        yield "vormen", bool(vormen and vormen[5] > vormen[3] + vormen[4])
        yield "eigen-tijd", bool(nu.getal(Maat.EIGEN_TIJD))
        toegekend, gebruikt = nu.getal(Maat.TOEGEKEND), nu.getal(Maat.GEBRUIKT)
        yield "budget", toegekend is not None and gebruikt is not None and gebruikt * 2 < toegekend
        yield "regie", True
        yield "anders", bool(self._vaakst("anders"))
        yield "functies", bool(vooruit.functies)
        yield "beurt", bool(vooruit.beurten)
        yield "groepen", True


def _dag(dag: date, jaar: int) -> str:
    return dag_maand(dag) if dag.year == jaar else datum_lang(dag)


def _deel(cijfer: Kloofcijfer, wat: str) -> int:
    delen = {"groeien": cijfer.groeien, "op_niveau": cijfer.op_niveau, "anders": cijfer.anders}
    return delen[wat] or 0
