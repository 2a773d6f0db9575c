"""De doellijn in woorden, gelijk op het scherm en in een document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby

from competentie_cli.domein.basis import RUIM
from competentie_cli.domein.doellijn import Doellijn, Kerngroei, Kernpeiling, Stilte
from competentie_cli.domein.doeltak import (
    Doeltak,
    Hermeting,
    Indicatorstand,
    Lijncompetentie,
    Lijntelling,
    Mens,
    Popdoel,
    Vraagrij,
    Vrager,
    Werk,
)
from competentie_cli.weergave.beeld.spraak import Spraak, als_zin
from competentie_cli.weergave.blokken import plat
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming, telwoord

_UITLEG = ("indicator", "gevraagd", "mensen", "plannen", "hermeting", "aanbod")


class Doellijnwoorden:
    """De vaste zinnen over één doellijn, ingevuld."""

    def __init__(self, spraak: Spraak, lijn: Doellijn) -> None:
        self.t = spraak.t
        self._spraak = spraak
        self._lijn = lijn
        self.te_weinig = self.t.plat("doellijn.te-weinig")

    def zeg(self, sleutel: str, **waarden: str) -> str:
        """Een zin uit deze groep."""
        return self.t.plat(f"doellijn.{sleutel}", te_weinig=self.te_weinig, **waarden)

    def inleiding(self) -> str:
        """Waar dit over gaat, of de eerste vraag als er nog geen doelen zijn."""
        soort = "inleiding" if self._lijn.doelen else "geen-doelen"
        return self.zeg(soort, huis=self._spraak.huis)

    def doelnaam(self, tak: Doeltak) -> str:
        """De naam van een doel, met tegen wanneer."""
        return self.zeg("kop-horizon", naam=tak.naam, horizon=tak.horizon) if tak.horizon else tak.naam

    def kort(self, tak: Doeltak) -> tuple[str, ...]:
        """Een rij van het overzicht: doel, indicatoren, competenties en POP-doelen."""
        gemeten, stil = (
            sum(bool(i.metingen) for i in tak.indicatoren),
            sum(c.werk.ligt_stil for c in tak.competenties),
        )
        indicatoren, competenties = str(len(tak.indicatoren)), str(len(tak.competenties))
        plannen = self.aantal(tak.werk) if tak.werk.doelen else self.zeg("kort-geen")
        return (
            self.doelnaam(tak),
            self.zeg("kort-van", n=str(gemeten), m=indicatoren),
            self.zeg("kort-zonder", n=str(stil), m=competenties) if stil else competenties,
            self.te_weinig if tak.werk.doelen is None else plannen,
        )

    # indicatoren

    def indicator(self, stand: Indicatorstand) -> str:
        """Van waar een indicator komt, waar hij staat en waar hij heen moet."""
        if not stand.in_cijfers:
            return self.zeg("indicator-zin", tekst=plat(als_zin(stand.tekst)))
        if stand.deel is None or stand.nulmeting is None or stand.streef is None:
            return self.zeg("indicator-los", tekst=stand.tekst, delen=", ".join(self._losse_delen(stand)))
        nul, streef = getal_nl(stand.nulmeting), getal_nl(stand.streef)
        weg = self.zeg("indicator-weg", nul=nul, metingen=self._metingen(stand), streef=streef)
        soort, procent = _vooruitgang(stand.deel)
        return self.zeg(f"indicator-{soort}", tekst=stand.tekst, weg=weg, procent=procent)

    def _losse_delen(self, stand: Indicatorstand) -> Iterator[str]:
        if stand.nulmeting is not None:
            yield self.zeg("indicator-nul", nul=getal_nl(stand.nulmeting))
        if stand.metingen:
            for meting in stand.metingen:
                dag = datum_lang(meting.datum)
                yield self.zeg("indicator-meting", waarde=getal_nl(meting.waarde), datum=dag)
        if stand.streef is not None:
            yield self.zeg("indicator-streef", streef=getal_nl(stand.streef))
        if not stand.metingen:
            yield self.zeg("indicator-geen-meting")

    def _metingen(self, stand: Indicatorstand) -> str:
        return opsomming([f"{getal_nl(m.waarde)} ({datum_lang(m.datum)})" for m in stand.metingen])

    # competenties

    def competentie(self, c: Lijncompetentie) -> Iterator[str]:
        """Alles wat er over een competentie te zeggen valt, van profiel tot hermeting."""
        yield from self._gevraagd(c)
        yield self._telling(c.telling)
        yield from self.wie("groeien", c.wie.groeien)
        yield from self.wie("onbekend", c.wie.onbekend)
        yield from self.werk(c.werk)
        yield from self.wie_doelen(c.wie.doelen)
        yield self.zeg("aanbod", namen="; ".join(c.aanbod)) if c.aanbod else self.zeg("aanbod-geen")
        if c.hermeting.mensen != 0:
            yield self.hermeting(c.hermeting)
        yield from self.wie("opnieuw", c.wie.opnieuw)
        yield from self.wie("nog-niet", c.wie.nog_niet)

    def _gevraagd(self, c: Lijncompetentie) -> Iterator[str]:
        nu = [rij for rij in c.vragers if rij.soort is not Vrager.TOEKOMST]
        straks = [rij for rij in c.vragers if rij.soort is Vrager.TOEKOMST]
        if nu:
            yield self.zeg("gevraagd", delen="; ".join(self._per_niveau(nu)))
        elif not straks:
            yield self.zeg("gevraagd-niet")
        if straks:
            soort = "straks" if nu else "straks-alleen"
            yield self.zeg(soort, delen="; ".join(map(self._straks, straks)))

    def _per_niveau(self, rijen: Iterable[Vraagrij]) -> Iterator[str]:
        op_volgorde = sorted(rijen, key=lambda rij: (_VRAGERS.index(rij.soort), rij.gewenst))
        for (soort, gewenst), groep in groupby(op_volgorde, key=lambda rij: (rij.soort, rij.gewenst)):
            namen = opsomming([rij.naam for rij in groep])
            yield self.zeg(f"gevraagd-{soort}", niveau=self._spraak.niveau(gewenst), namen=namen)

    def _straks(self, rij: Vraagrij) -> str:
        niveau = self._spraak.niveau(rij.gewenst)
        if rij.vanaf is None:
            return self.zeg("straks-deel", niveau=niveau, naam=rij.naam)
        return self.zeg("straks-deel-vanaf", niveau=niveau, naam=rij.naam, datum=datum_lang(rij.vanaf))

    def _telling(self, telling: Lijntelling | None) -> str:
        if telling is None:
            return self.zeg("mensen-verborgen")
        if not telling.gevraagd:
            return self.zeg("mensen-niemand")
        een = "mensen-gevraagd-een" if telling.gevraagd == 1 else "mensen-gevraagd"
        delen = [self.zeg(een, n=str(telling.gevraagd)), *self._verdeling(telling)]
        return self.zeg("mensen", delen="; ".join(delen))

    def _verdeling(self, telling: Lijntelling) -> Iterator[str]:
        stand = {"groeien": telling.groeien, "niveau": telling.op_niveau, "onbekend": telling.onbekend}
        weg = [wat for wat, n in stand.items() if n is None]
        if len(weg) == len(stand):
            yield self.zeg("mensen-niet-verdeeld")
            return
        if telling.bekend is not None:
            allen = telling.bekend == telling.gevraagd
            yield self.zeg("mensen-allen") if allen else self.zeg("mensen-bekend", n=str(telling.bekend))
        for wat in ("groeien", "niveau"):
            if (n := stand[wat]) is not None and telling.bekend != 0:
                yield self.zeg(f"mensen-{wat}", n=str(n)) if n else self.zeg(f"mensen-{wat}-geen")
        if weg:
            yield self.zeg("mensen-rest")

    # plannen, acties en hermeting

    def werk(self, werk: Werk) -> Iterator[str]:
        """De POP-doelen en hun acties."""
        if werk.doelen is None:
            yield self.zeg("plannen-verborgen")
        elif not werk.doelen:
            yield self.zeg("plannen-geen")
        else:
            yield self.zeg("plannen", delen=self.aantal(werk))
            yield self._acties(werk)

    def aantal(self, werk: Werk) -> str:
        """`6 doelen van 5 medewerkers`."""
        doelen = self.zeg("een-doel") if werk.doelen == 1 else self.zeg("doelen", n=str(werk.doelen))
        return self.zeg("plannen-aantal", doelen=doelen, mensen=self.mensen(werk.mensen or 0))

    def mensen(self, aantal: int) -> str:
        """`1 medewerker`, `5 medewerkers`."""
        return self.zeg("een-mens") if aantal == 1 else self.zeg("mensen-n", n=str(aantal))

    def _acties(self, werk: Werk) -> str:
        delen = [self.zeg(f"actie-{groep}", n=str(n)) for groep, n in werk.acties if n]
        if weg := [self.zeg(f"actiegroep-{groep}") for groep, n in werk.acties if n is None]:
            delen.append(self.zeg("acties-rest", delen=opsomming(weg)))
        return self.zeg("acties", delen="; ".join(delen)) if delen else self.zeg("acties-geen")

    def hermeting(self, hermeting: Hermeting) -> str:
        """Van hoeveel mensen een doel afliep, en hoeveel daarna opnieuw ingeschat zijn."""
        if hermeting.mensen is None:
            return self.zeg("hermeting-verborgen")
        if not hermeting.mensen:
            return self.zeg("hermeting-geen")
        mensen = self.mensen(hermeting.mensen)
        if hermeting.opnieuw is None:
            return self.zeg("hermeting-deels", mensen=mensen)
        return self.zeg("hermeting", opnieuw=str(hermeting.opnieuw), mensen=mensen)

    def samen(self, tak: Doeltak) -> Iterator[str]:
        """De plannen, acties en hermeting van een heel doel."""
        yield from self.werk(tak.werk)
        if tak.daarnaast.doelen is None and tak.werk.doelen is not None:
            yield self.zeg("daarnaast-verborgen")
        elif tak.daarnaast.doelen:
            yield self.zeg("daarnaast", delen=self.aantal(tak.daarnaast))
        yield from self.wie_doelen(tak.wie_daarnaast)
        yield self.hermeting(tak.hermeting)

    # mensen, in een werkbeeld

    def wie(self, soort: str, mensen: Sequence[Mens]) -> Iterator[str]:
        """Een regel met namen; zonder mensen niets."""
        if mensen:
            yield self.zeg(f"wie-{soort}", wie=opsomming([self._wie(mens) for mens in mensen]))

    def wie_doelen(self, doelen: Sequence[Popdoel]) -> Iterator[str]:
        """Wie een POP-doel heeft, en waar het staat."""
        if doelen:
            namen = [
                self.zeg("wie-doel", wie=self._wie(d.wie), nummer=str(d.nummer), plan=d.plan) for d in doelen
            ]
            yield self.zeg("wie-doelen", wie="; ".join(namen))

    def _wie(self, mens: Mens) -> str:
        return self.zeg("wie", naam=mens.naam, id=mens.id) if mens.naam else mens.id

    # de kern

    def kern(self, groei: Kerngroei) -> Iterator[str]:
        """De peilingen van een kerncompetentie; dagen zonder cijfers staan samen op een regel."""
        for stilte, groep in groupby(groei.peilingen, key=lambda peiling: peiling.stilte):
            if stilte is Stilte.TE_KLEIN:
                yield self.zeg("kern-stil", data=opsomming([datum_lang(p.datum) for p in groep]))
            else:
                yield from map(self._peiling, groep)

    def _peiling(self, peiling: Kernpeiling) -> str:
        dag = datum_lang(peiling.datum)
        if peiling.stilte is not None or not peiling.bekend or peiling.op_niveau is None:
            return self.zeg(f"kern-{peiling.stilte}", datum=dag)
        procent = _procent(Decimal(peiling.op_niveau) / peiling.bekend)
        n, m = str(peiling.op_niveau), str(peiling.bekend)
        return self.zeg("kern-peiling", datum=dag, n=n, m=m, procent=procent)

    def kernnaam(self, groei: Kerngroei) -> str:
        """De naam van een kerncompetentie, met wat er van iedereen gevraagd wordt."""
        return f"{groei.naam} ({self.zeg('gevraagd-kern', niveau=self._spraak.niveau(groei.gewenst))})"

    # uitleg

    def uitleg(self) -> Iterator[str]:
        """Hoe de cijfers ontstaan."""
        lijn = self._lijn
        delen = [*_UITLEG, *(["gevolgd"] if lijn.leren else []), *(["kern"] if lijn.kern else [])]
        delen += ["klein"] if lijn.grens is not None else []
        for deel in delen:
            voor = "-publiek" if deel == "mensen" and lijn.grens is not None else ""
            yield self.zeg(
                f"uitleg-{deel}{voor}",
                datum=datum_lang(lijn.peildatum),
                grens=telwoord(lijn.grens or 0),
                register=self.zeg("register"),
            )

    def verborgen(self) -> Iterator[str]:
        """Wat `te weinig mensen` betekent, en hoe iemand meer ziet."""
        if self._lijn.verborgen:
            yield self.zeg("verborgen", grens=telwoord(self._lijn.grens or 0))


_VRAGERS = (Vrager.KERN, Vrager.FUNCTIE, Vrager.ROL, Vrager.TOEKOMST)


def _vooruitgang(deel: Decimal) -> tuple[str, str]:
    if deel >= 1:
        return "gehaald", ""
    if deel == 0:
        return "start", ""
    return ("terug", "") if deel < 0 else ("deel", _procent(deel))


def _procent(deel: Decimal) -> str:
    """In hele procenten; wat er net niet is, is nooit 100, en wat begonnen is nooit 0."""
    rond = int((deel * 100).quantize(Decimal(1), ROUND_HALF_UP, context=RUIM))
    return str(rond if deel in (0, 1) else min(max(rond, 1), 99))
