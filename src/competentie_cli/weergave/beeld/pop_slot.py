"""Het slot van het ontwikkelplan: opvolging, eigen kijk en handtekeningen."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.plan import Handtekening, Opvolgmoment, Plan
from competentie_cli.domein.pop import Popstand
from competentie_cli.weergave.beeld.dagmerk import Dagmerk
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, alinea
from competentie_cli.weergave.beeld.tekenen import tekennaam, tekentabel
from competentie_cli.weergave.blokken import Alinea, Blok, Ruimte, Sectie, Tabel, Zin, zin
from competentie_cli.weergave.woorden import datum_lang, maand_jaar


class Slotbeeld:
    """Bouwt de laatste secties van het plan."""

    def __init__(self, spraak: Spraak, stand: Popstand) -> None:
        self.s, self.t = spraak, spraak.t
        self.stand = stand
        self._merk = Dagmerk(spraak, stand)

    def secties(self) -> Iterator[Sectie]:
        """Opvolging, eigen kijk, handtekeningen; zonder plan alleen ruimte voor de eigen kijk."""
        plan = self.stand.plan
        if plan is not None:
            yield self._opvolging(plan)
        anders = plan.gezien_anders if plan else None
        ruimte: Blok = Alinea(zin(aangehaald(anders)), "citaat") if anders else Ruimte(3)
        yield Sectie("anders", self.t.plat("pop.anders"), (ruimte,))
        if plan is not None:
            yield self._tekenen(plan)

    def _opvolging(self, plan: Plan) -> Sectie:
        momenten = sorted(plan.opvolging, key=lambda moment: moment.datum)
        rijen = [(zin(datum_lang(moment.datum)), self._moment(moment)) for moment in momenten]
        blokken: list[Blok] = [] if rijen else [Alinea(self.t("pop.opvolging-geen"))]
        voorbij = plan.status in ("geevalueerd", "gesloten")
        if plan.periode.tot and (self._merk.getekend or not voorbij):
            sleutel = "ondertekend.teruggekeken" if voorbij else "pop.opvolging-einde"
            rijen.append((zin(maand_jaar(plan.periode.tot)), self.t(sleutel)))
        if rijen:
            koppen = (self.t("kolom.wanneer"), self._merk.kolom("stand"))
            blokken.append(Tabel(koppen, tuple(rijen), (24, 76), self.t.plat("pop.opvolging")))
        blokken.append(Alinea(self.t("pop.opvolging-vragen")))
        return Sectie("opvolging", self.t.plat("pop.opvolging"), tuple(blokken))

    def _moment(self, moment: Opvolgmoment) -> Zin:
        if moment.datum > self.stand.peildatum:
            return self.t("pop.opvolging-gepland")
        if not moment.gehouden:
            return self.t("pop.opvolging-niet")
        verslag = aangehaald(moment.verslag) if moment.verslag else ""
        return alinea(self.t("pop.opvolging-gehouden"), verslag)

    def _tekenen(self, plan: Plan) -> Sectie:
        titel = self.t.plat("pop.tekenen")
        namen = (self.stand.persoon.toonnaam, self._leidinggevende())
        data = (self._getekend(plan.akkoord.medewerker), self._getekend(plan.akkoord.leidinggevende))
        return Sectie(
            "tekenen", titel, (Alinea(self.t("pop.tekenen-uitleg")), tekentabel(self.s, titel, namen, data))
        )

    def _leidinggevende(self) -> str:
        return tekennaam(self.s, self.stand.leidinggevende or self.stand.persoon.leidinggevende_naam)

    def _getekend(self, handtekening: Handtekening | None) -> Zin:
        if handtekening is None or handtekening.datum > self.stand.peildatum:
            return zin()
        datum = datum_lang(handtekening.datum)
        return self.t("pop.voor-gezien", datum=datum) if handtekening.als == "gezien" else zin(datum)
