"""De zinnen over wat op te weinig mensen rust."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.kwetsbaar import (
    Dichtbij,
    Gedragen,
    Kwetsbaarbeeld,
    Kwetsbaarheid,
    Vertrek,
    Vervalbewijs,
)
from competentie_cli.domein.matrix import Wie
from competentie_cli.weergave.blokken import Zin, rijg, zin
from competentie_cli.weergave.teksten import Teksten
from competentie_cli.weergave.woorden import datum_lang, getal_nl, keuze_uit, kleine_letter, opsomming


class Kwetsbaarzinnen:
    """Zegt per competentie, vertrek en bewijs wat er in een cel staat."""

    def __init__(self, t: Teksten, beeld: Kwetsbaarbeeld) -> None:
        self._t = t
        self._b = beeld

    def samen(self) -> Zin:
        """Hoeveel competenties er op niemand en op één persoon rusten, en hoeveel er bij komen."""
        b = self._b
        if not b.competenties:
            return self._t("kwetsbaar.geen-mensen")
        zinnen = [
            self._t(
                "kwetsbaar.samen-zin",
                gevraagd=str(len(b.competenties)),
                niemand=self._aantal("rusten-niemand", len(b.rust_op(Gedragen.NIEMAND))),
                een=self._aantal("rusten-een", len(b.rust_op(Gedragen.EEN))),
            )
        ]
        straks = sum(c.wordt_kwetsbaar for c in b.competenties)
        onbekend = len(b.rust_op(Gedragen.NIET_TE_ZEGGEN))
        zinnen += [self._aantal("samen-straks", straks)] if straks else []
        zinnen += [self._aantal("samen-onbekend", onbekend)] if onbekend else []
        return rijg(zinnen)

    def _aantal(self, sleutel: str, aantal: int) -> Zin:
        vorm = {0: "geen", 1: "een"}.get(aantal, "meer")
        return self._t(f"kwetsbaar.{sleutel}-{vorm}", aantal=str(aantal))

    def naam(self, c: Kwetsbaarheid) -> Zin:
        """De competentie, met een uitroepteken als ze ergens onmisbaar is."""
        return zin(c.naam, " !" if c.kritiek else "")

    def gevraagd(self, c: Kwetsbaarheid) -> Zin:
        """Van hoeveel mensen en op welk niveau, en van hoeveel het niet bekend is."""
        laag, hoog = map(getal_nl, c.gewenst)
        aantal = str(c.gevraagd)
        if laag == hoog:
            eerst = self._t("kwetsbaar.gevraagd", aantal=aantal, niveau=laag)
        else:
            eerst = self._t("kwetsbaar.gevraagd-tussen", aantal=aantal, laag=laag, hoog=hoog)
        return rijg([eerst, self._aantal("onbekend", c.onbekend) if c.onbekend else ""], "; ")

    def dragers(self, c: Kwetsbaarheid) -> Zin:
        """Wie ze draagt, en wanneer die vertrekt."""
        weg = {vertrek.id: vertrek for vertrek in c.vertrekkers}
        return zin(opsomming([self._drager(wie, weg.get(wie.id)) for wie in c.dragers]))

    def _drager(self, wie: Wie, vertrek: Vertrek | None) -> str:
        naam = self._t.plat("kwetsbaar.enkel-zelf", naam=wie.toonnaam) if wie.enkel_zelf else wie.toonnaam
        if vertrek is None:
            return naam
        return self._t.plat("kwetsbaar.vertrekt", naam=naam, wanneer=self._moment(vertrek))

    def vertrekkers(self, c: Kwetsbaarheid) -> Zin:
        """Wie vertrekt en wanneer."""
        return zin("; ".join(f"{v.toonnaam}, {self._moment(v)}" for v in c.vertrekkers))

    def blijvers(self, c: Kwetsbaarheid) -> Zin:
        """Wie er daarna nog op niveau is."""
        namen = [self._drager(wie, None) for wie in c.blijvers]
        return zin(opsomming(namen)) if namen else self._t("kwetsbaar.blijft-niemand")

    def dichtbij(self, c: Kwetsbaarheid) -> Zin:
        """Wie het minst te groeien heeft, en wat dan helpt."""
        if c.gevraagd == 1 and c.dragers:
            return self._t("kwetsbaar.dichtbij-alleen")
        if not c.dichtbij:
            return self._t("kwetsbaar.dichtbij-niemand")
        return rijg(map(self._dichtbij, c.dichtbij), "; ")

    def _dichtbij(self, wie: Dichtbij) -> Zin:
        if wie.ligt_elders:
            return self._t("kwetsbaar.dichtbij-elders", naam=wie.toonnaam)
        if not wie.activiteiten:
            return self._t("kwetsbaar.dichtbij-niets", naam=wie.toonnaam)
        return self._t("kwetsbaar.dichtbij", naam=wie.toonnaam, activiteiten=keuze_uit(wie.activiteiten))

    def zelf(self, c: Kwetsbaarheid) -> Zin:
        """Hoeveel dragers er zijn, en hoeveel daarvan alleen zichzelf inschatten."""
        vorm = "een" if c.enkel_zelf == 1 else "meer"
        aantallen = {"aantal": str(len(c.dragers)), "zelf": str(c.enkel_zelf)}
        return self._t(f"kwetsbaar.zelf-{vorm}", competentie=self.naam(c), **aantallen)

    def wanneer(self, vertrek: Vertrek) -> Zin:
        """De laatste werkdag, of het jaar van de pensioenleeftijd."""
        if vertrek.op is not None:
            return self._t("kwetsbaar.laatste-dag", datum=datum_lang(vertrek.op))
        return zin(self._moment(vertrek))

    def functies(self, vertrek: Vertrek) -> Zin:
        """De functie en de rollen van wie vertrekt."""
        eerste, *rollen = vertrek.functies
        return zin(opsomming([eerste, *map(kleine_letter, rollen)]))

    def _moment(self, vertrek: Vertrek) -> str:
        if vertrek.op is not None:
            return self._t.plat("kwetsbaar.wanneer-op", datum=datum_lang(vertrek.op))
        if vertrek.jaar is not None and vertrek.jaar < self._b.peildatum.year:
            return self._t.plat("kwetsbaar.wanneer-voorbij")
        return self._t.plat("kwetsbaar.wanneer-jaar", jaar=str(vertrek.jaar))

    def bewijs(self, bewijs: Vervalbewijs) -> Iterator[Zin]:
        """De cellen van een bewijs."""
        datum = datum_lang(bewijs.geldig_tot)
        vervallen = bewijs.geldig_tot < self._b.peildatum
        yield zin(bewijs.toonnaam)
        yield zin(bewijs.bewijs)
        yield self._t("kwetsbaar.bewijs-vervallen", datum=datum) if vervallen else zin(datum)
        yield (
            zin(opsomming(bewijs.competenties)) if bewijs.competenties else self._t("kwetsbaar.bewijs-zonder")
        )
