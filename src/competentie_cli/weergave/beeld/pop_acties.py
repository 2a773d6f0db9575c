"""Wat iemand doet voor een doel: gekozen acties, mogelijkheden, en wat er gebeurt als het vastloopt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from competentie_cli.domein.inzet import Inzet
from competentie_cli.domein.leeraanbod import Vangnet
from competentie_cli.domein.plan import Actie
from competentie_cli.domein.pop import Actiestand, Mogelijkheid, Popdoel, Popstand
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.spraak import Spraak, alinea, als_zin
from competentie_cli.weergave.beeld.tijdgeld import prijs, tijd, tijd_en_kosten
from competentie_cli.weergave.beeld.voorstel import is_eerste, voorgesteld
from competentie_cli.weergave.blokken import Alinea, Blok, Lijst, Tabel, Zin, vet, zin
from competentie_cli.weergave.woorden import dag_maand, datum_lang, hoofdletter, kleine_letter, maand_jaar

MEESTE_MOGELIJKHEDEN = 5


class Actiebeeld:
    """Zet acties en mogelijkheden om in blokken, voor één persoon."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self._merk = Dagmerk(spraak, stand)

    def naam(self, stand: Actiestand) -> str:
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
            return self.t.plat("pop.stap-op", wat=self.naam(eerste), datum=datum_lang(eerste.actie.start))
        return self.naam(open_[0]) if open_ else ""

    def tabel(self, popdoel: Popdoel) -> Iterator[Blok]:
        """De gekozen acties."""
        if not popdoel.acties:
            return
        midden = (self.t("kolom.tijd-en-kosten"), self.t("kolom.wie-koos"))
        koppen = (self.t("kolom.wat"), self._merk.planning(), *midden, self._merk.kolom("stand"))
        rijen = tuple(self._actierij(actie) for actie in popdoel.acties)
        breedtes = (32, 20, 20, 11, 17) if self._merk.getekend else (34, 22, 20, 11, 13)
        yield Tabel(koppen, rijen, breedtes, self.t.plat("kolom.wat"))

    def _actierij(self, stand: Actiestand) -> tuple[Zin, ...]:
        kiezer = stand.actie.gekozen_door
        return (
            zin(self.naam(stand)),
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

    def mogelijkheden(self, popdoel: Popdoel) -> Iterator[Blok]:
        """Wat zou kunnen, naast elkaar en met een lege rij; niets is gekozen."""
        eigen = {a.actie.leeractiviteit for a in popdoel.acties}
        rest = [m for m in popdoel.mogelijkheden if m.activiteit.id not in eigen]
        helpt = {m.activiteit.id: m.bijdrage for m in popdoel.mogelijkheden}
        rijen = [self._eigen_mogelijkheid(a, helpt.get(a.actie.leeractiviteit or "")) for a in popdoel.acties]
        samen = voorgesteld(self.stand.voorstel, popdoel.voorstel)
        getoond = _eerst_gekozen(rest, samen, MEESTE_MOGELIJKHEDEN - len(rijen))
        rijen += [self._mogelijkheid(m, vet_=m.activiteit.id in samen) for m in getoond]
        yield Alinea(self.t("pop.wat-zou-kunnen"), "label")
        if not rijen:
            yield Alinea(self.t("pop.geen-aanbod"))
        koppen = tuple(self.t(f"kolom.{k}") for k in ("mogelijkheid", "vorm", "tijd", "uit-budget", "helpt"))
        rijen.append((self.t("pop.iets-anders"), zin(), zin(), zin(), zin()))
        yield Tabel(koppen, tuple(rijen), (36, 18, 16, 16, 14), self.t.plat("pop.wat-zou-kunnen"))
        if is_eerste(self.stand.voorstel, popdoel.voorstel):
            yield Alinea(self.t("voorstel.vet"), "klein")

    def _mogelijkheid(self, m: Mogelijkheid, *, vet_: bool) -> tuple[Zin, ...]:
        return (
            vet(m.activiteit.naam) if vet_ else zin(m.activiteit.naam),
            self.t(f"vorm.{m.activiteit.vorm}"),
            zin(tijd(self.s, m.inzet)),
            self._uit_budget(m.inzet),
            self.t(f"bijdrage.{m.bijdrage}"),
        )

    def _uit_budget(self, inzet: Inzet) -> Zin:
        bedrag = prijs(self.s, inzet) if inzet.uit_budget else ""
        return zin(bedrag or self.t.plat("tijd.geen"))

    def _eigen_mogelijkheid(self, stand: Actiestand, bijdrage: str | None) -> tuple[Zin, ...]:
        vorm = stand.actie.vorm or (stand.activiteit.vorm if stand.activiteit else None)
        return (
            zin(self.naam(stand)),
            self.t(f"vorm.{vorm}") if vorm else zin(),
            zin(tijd(self.s, stand.inzet)),
            self._uit_budget(stand.inzet),
            self.t(f"bijdrage.{bijdrage}") if bijdrage else zin(),
        )

    def vangnetten(self, popdoel: Popdoel) -> Iterator[Blok]:
        """Wat vastloopt, en wat er afgesproken is voor als het zover komt."""
        vast = [a for a in popdoel.acties if a.actie.status == "vastgelopen"]
        for stand in vast:
            yield self._loopt_vast(stand, stand.activiteit.vangnet if stand.activiteit else None)
        netten = [
            (stand, stand.activiteit.vangnet)
            for stand in popdoel.acties
            if stand.activiteit and stand.activiteit.vangnet and self._staat_vangnet_er(stand)
        ]
        if len(netten) == 1:
            yield Alinea(self.t("pop.vastloopt", delen=alinea(*self._vangnetzinnen(netten[0][1]))))
        elif netten:
            yield Alinea(self.t("pop.vastloopt", delen=zin()), "label")
            yield Lijst(tuple(self._vangnetlid(stand, vangnet) for stand, vangnet in netten))

    def _staat_vangnet_er(self, stand: Actiestand) -> bool:
        """Een vangnet staat er zolang het nodig kan zijn; wat getekend is, blijft staan."""
        return self._merk.getekend or stand.actie.status in ("gepland", "bezig")

    def _vangnetlid(self, stand: Actiestand, vangnet: Vangnet) -> Zin:
        return alinea(als_zin(self.naam(stand)), *self._vangnetzinnen(vangnet))

    def _loopt_vast(self, stand: Actiestand, vangnet: Vangnet | None) -> Blok:
        sinds = stand.actie.sinds
        woord = self.t.plat("pop.loopt-vast-sinds", datum=datum_lang(sinds)) if sinds else ""
        delen: list[Zin] = [zin(f"{self.naam(stand).rstrip('.')}.")]
        if vangnet and not self._merk.getekend:
            delen += self._vangnetzinnen(vangnet, signaal=False)
        elif not vangnet:
            delen.append(self.t("pop.vangnet-geen"))
        if stand.uiterlijk:
            voorbij = "-voorbij" if stand.uiterlijk < self.stand.peildatum else ""
            delen.append(self.t(f"pop.vangnet-uiterlijk{voorbij}", datum=datum_lang(stand.uiterlijk)))
        return Alinea(alinea(self._merk.stand(), self.t("pop.loopt-vast", sinds=woord, delen=alinea(*delen))))

    def _vangnetzinnen(self, vangnet: Vangnet, *, signaal: bool = True) -> Iterator[Zin]:
        if signaal and vangnet.signaal:
            yield self.t("pop.vangnet-signaal", signaal=_klein(vangnet.signaal))
        if vangnet.wat_dan:
            dagen = vangnet.uiterlijk_dagen
            binnen = self.t.plat("pop.vangnet-binnen", dagen=str(dagen)) if dagen and signaal else ""
            yield self.t("pop.vangnet-dan", wat=_klein(vangnet.wat_dan), binnen=binnen)
        if vangnet.wie:
            wie = self.s.wie_in_plan(vangnet.wie, self.stand.persoon, self.stand.leidinggevende)
            yield self.t("pop.vangnet-wie", wie=hoofdletter(wie))


def _eerst_gekozen(alle: list[Mogelijkheid], gekozen: frozenset[str], plaats: int) -> list[Mogelijkheid]:
    """Hoogstens zoveel mogelijkheden, in hun volgorde; wat gekozen is, valt er nooit uit."""
    anders = [m for m in alle if m.activiteit.id not in gekozen][: max(plaats - len(gekozen), 0)]
    return [m for m in alle if m.activiteit.id in gekozen or m in anders]


def _klein(tekst: str) -> str:
    """Midden in een zin: een kleine letter vooraan, geen punt achteraan."""
    kort = " ".join(tekst.split()).rstrip(".")
    return kleine_letter(kort)
