"""De cijfers van het rapport voor het overleg: een tabel waar de helft er mag staan, anders zinnen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from competentie_cli.domein.effect import Kiezer, Verdeling
from competentie_cli.domein.effect import Maat as Regiemaat
from competentie_cli.domein.groep import GEHEEL, Groepsleutel
from competentie_cli.domein.orrapport import Kloofcijfer, Orrapport
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import Alinea, Blok, Kop, Lijst, Sectie, Tabel, Zin, vet, zin
from competentie_cli.weergave.orwoorden import ALLE, LEREN, MENSEN, SOORTEN, STREEPJE, Kolom, Orwoorden
from competentie_cli.weergave.woorden import geld, getal_nl, opsomming, telwoord

_MEESTE = 3
_Cel = str | None


class Cijfers:
    """De tabellen, met vorig jaar ernaast."""

    def __init__(self, spraak: Spraak, rapport: Orrapport) -> None:
        self._t = spraak.t
        self._w = Orwoorden(spraak)
        self._r = rapport
        self._nu, self._vorig = rapport.nu, rapport.vorig
        self._streepjes = False

    def secties(self) -> Iterator[Sectie]:
        """Het geheel met de groepen, de competenties en wie koos."""
        yield self._sectie("cijfers", [*self._geheel(), *self._groepen()])
        yield self._sectie("kloven", list(self._kloven()))
        yield self._sectie("regie", list(self._regie()))

    def _sectie(self, naam: str, blokken: list[Blok]) -> Sectie:
        if self._streepjes:
            grens = telwoord(self._r.grens or 0)
            blokken.append(Alinea(self._t("or-rapport.streepje", grens=grens), "klein"))
        self._streepjes = False
        return Sectie(naam, self._t.plat(f"or-rapport.{naam}"), tuple(blokken))

    # het geheel

    def _geheel(self) -> Iterator[Blok]:
        t = self._t
        rijen = [
            (t.plat(f"or-rapport.maat-{kolom.naam}"), [kolom.cel(self._nu), kolom.cel(self._vorig)])
            for kolom in ALLE
            if kolom.cel(self._nu)
        ]
        koppen = [str(self._nu.peildatum.year), str(self._vorig.peildatum.year)]
        if tabel := self._tabel("cijfers", t.plat("or-rapport.kolom-cijfer"), koppen, rijen, (60, 20, 20)):
            yield tabel
        elif rijen:
            yield Lijst(tuple(zin(naam, ": ", nu or "") for naam, (nu, _) in rijen))
        else:
            yield Alinea(t("or-rapport.cijfers-geen"))

    # de groepen

    def _groepen(self) -> Iterator[Blok]:
        blokken = [blok for soort in SOORTEN for blok in self._per_soort(soort)]
        if not blokken:
            yield Alinea(self._t("or-rapport.groepen-geen"))
            return
        yield Alinea(self._t("or-rapport.groepen-uitleg"), "klein")
        yield from blokken

    def _per_soort(self, soort: str) -> Iterator[Blok]:
        """Twee tabellen; wat te leeg is voor een tabel, komt samen in zinnen per groep."""
        groepen = [groep for groep in self._r.groepen if groep[0] == soort]
        tabellen: list[Blok] = []
        los: list[Kolom] = []
        for naam, kolommen in (("mensen", MENSEN), ("leren", LEREN)):
            tabel = self._groeptabel(naam, groepen, kolommen)
            if tabel is None:
                los += kolommen
            else:
                tabellen += [Alinea(self._t(f"or-rapport.tabel-{naam}"), "label"), tabel]
        zinnen = tuple(self._groepszinnen(groepen, los))
        if tabellen or zinnen:
            yield Kop(self._t(f"or-rapport.per-{soort}"))
            yield from tabellen
            yield from [Lijst(zinnen)] if zinnen else []

    def _groeptabel(
        self, naam: str, groepen: Sequence[Groepsleutel], kolommen: Sequence[Kolom]
    ) -> Tabel | None:
        """Een groep of een kolom met enkel nullen vertelt hier niets."""
        groepen = [groep for groep in groepen if any(kolom.getal(self._nu, groep) for kolom in kolommen)]
        gevuld = [kolom for kolom in kolommen if any(kolom.getal(self._nu, groep) for groep in groepen)]
        rijen = [(self._w.groep(groep), [self._cel(kolom, groep) for kolom in gevuld]) for groep in groepen]
        if sum(any(cellen) for _, cellen in rijen) < 2:
            return None
        koppen = [self._t.plat(f"or-rapport.kort-{kolom.naam}") for kolom in gevuld]
        kop = self._t.plat("or-rapport.kolom-groep")
        return self._tabel(f"tabel-{naam}", kop, koppen, rijen, (28, *(15,) * len(gevuld)))

    def _cel(self, kolom: Kolom, groep: Groepsleutel) -> _Cel:
        """`26 (23)`: dit jaar, en tussen haakjes vorig jaar waar dat mag."""
        nu, vorig = kolom.cel(self._nu, groep), kolom.cel(self._vorig, groep)
        return nu if nu is None or vorig is None else f"{nu} ({vorig})"

    def _groepszinnen(self, groepen: Sequence[Groepsleutel], kolommen: Sequence[Kolom]) -> Iterator[Zin]:
        for groep in groepen:
            delen = [
                self._t.plat(f"or-rapport.regel-{kolom.naam}", aantal=cel)
                for kolom in kolommen
                if (cel := self._cel(kolom, groep)) and kolom.getal(self._nu, groep)
            ]
            if delen:
                yield self._t("or-rapport.regel-groep", naam=self._w.groep(groep), wat=opsomming(delen))

    # de competenties

    def _kloven(self) -> Iterator[Blok]:
        t, geheel = self._t, self._nu.kloven.get(GEHEEL, {})
        alle = [(self._r.competenties[eigen], self._kloofcellen(eigen)) for eigen in self._op_naam(geheel)]
        rijen = [(naam, cellen) for naam, cellen in alle if any(map(_zegt_iets, cellen))]
        koppen = [t.plat(f"or-rapport.kolom-{k}") for k in ("groeien", "op-niveau", "leren", "anders")]
        kop = t.plat("kolom.competentie")
        tabel = self._tabel("kloven", kop, koppen, rijen, (36, 16, 16, 16, 16))
        if tabel:
            yield from (Alinea(t("or-rapport.kloven-uitleg"), "klein"), tabel)
        elif zinnen := [
            self._t("or-rapport.regel-groep", naam=naam, wat=wat) for naam, wat in self._los(rijen)
        ]:
            yield from (Alinea(t("or-rapport.kloven-uitleg"), "klein"), Lijst(tuple(zinnen)))
        else:
            yield Alinea(t("or-rapport.kloven-geen"))
        yield from self._kloven_per_groep()

    def _op_naam(self, cijfers: Mapping[str, Kloofcijfer]) -> list[str]:
        return sorted(cijfers, key=lambda eigen: (self._r.competenties[eigen].casefold(), eigen))

    def _kloofcellen(self, competentie: str) -> list[_Cel]:
        nu = self._nu.kloven[GEHEEL][competentie]
        vorig = self._vorig.kloven[GEHEEL].get(competentie, Kloofcijfer())
        paren = (
            (nu.groeien, vorig.groeien),
            (nu.op_niveau, vorig.op_niveau),
            (nu.leren, vorig.leren),
            (nu.anders, vorig.anders),
        )
        return [
            None if een is None else str(een) + ("" if toen is None else f" ({toen})") for een, toen in paren
        ]

    def _los(self, rijen: Sequence[tuple[str, list[_Cel]]]) -> Iterator[tuple[str, str]]:
        """Per competentie wat er te zeggen valt."""
        for naam, cellen in rijen:
            delen = [
                self._t.plat(f"or-rapport.regel-{soort}", aantal=cel)
                for soort, cel in zip(("groeien", "op-niveau", "leren", "anders"), cellen, strict=True)
                if cel is not None and _zegt_iets(cel)
            ]
            yield naam, opsomming(delen)

    def _kloven_per_groep(self) -> Iterator[Blok]:
        per_soort = {soort: tuple(self._kloofzinnen(soort)) for soort in SOORTEN}
        if any(per_soort.values()):
            yield Kop(self._t("or-rapport.kloven-groep"))
        for soort, zinnen in per_soort.items():
            if zinnen:
                yield Alinea(self._t(f"or-rapport.per-{soort}"), "label")
                yield Lijst(zinnen)

    def _kloofzinnen(self, soort: str) -> Iterator[Zin]:
        for groep in self._r.groepen:
            if groep[0] == soort and (wat := self._vaakst(self._nu.kloven.get(groep, {}))):
                yield self._t("or-rapport.regel-groep", naam=self._w.groep(groep), wat=wat)

    def _vaakst(self, cijfers: Mapping[str, Kloofcijfer]) -> str:
        te_groeien = [(self._r.competenties[e], c.groeien) for e, c in cijfers.items() if c.groeien]
        eerst = sorted(te_groeien, key=lambda paar: (-paar[1], paar[0]))[:_MEESTE]
        return opsomming([self._t.plat("or-rapport.onderwerp", naam=n, aantal=str(a)) for n, a in eerst])

    # wie koos

    def _regie(self) -> Iterator[Blok]:
        t = self._t
        rijen = [
            (t.plat(f"or-rapport.kiezer-{kiezer}"), [self._keuze(maat, kiezer) for maat in Regiemaat])
            for kiezer in Kiezer
        ]
        rijen.append((t.plat("or-rapport.kiezer-totaal"), [self._keuze(maat, None) for maat in Regiemaat]))
        koppen = [t.plat(f"or-rapport.maat-{maat}") for maat in Regiemaat]
        if not any(cel for _, cellen in rijen for cel in cellen):
            yield Alinea(t("or-rapport.regie-geen"))
            return
        yield Alinea(t("or-rapport.regie-uitleg"), "klein")
        tabel = self._tabel(
            "regie", t.plat("or-rapport.kolom-wie"), koppen, rijen, (34, 22, 22, 22), elke_rij=True
        )
        yield tabel or Lijst(tuple(self._regiezinnen(koppen, rijen)))

    def _regiezinnen(self, koppen: Sequence[str], rijen: Sequence[tuple[str, list[_Cel]]]) -> Iterator[Zin]:
        for plek, kop in enumerate(koppen):
            delen = [
                self._t.plat("or-rapport.regel-kiezer", wie=wie.lower(), aantal=cel)
                for wie, cellen in rijen
                if (cel := cellen[plek])
            ]
            if delen:
                yield self._t("or-rapport.regel-groep", naam=kop, wat=opsomming(delen))

    def _keuze(self, maat: Regiemaat, kiezer: Kiezer | None) -> _Cel:
        nu, vorig = (
            self._getal(beeld.regie.geheel.verdeling(maat), kiezer) for beeld in (self._nu, self._vorig)
        )
        schrijf = geld if maat is Regiemaat.BUDGET else getal_nl
        if nu is None:
            return None
        return schrijf(nu) if vorig is None else f"{schrijf(nu)} ({schrijf(vorig)})"

    def _getal(self, verdeling: Verdeling | None, kiezer: Kiezer | None) -> Decimal | None:
        if verdeling is None:
            return None
        return verdeling.totaal if kiezer is None else verdeling.deel(kiezer)

    # een tabel

    def _tabel(
        self,
        titel: str,
        kop: str,
        koppen: Sequence[str],
        rijen: Sequence[tuple[str, list[_Cel]]],
        breedtes: tuple[int, ...],
        *,
        elke_rij: bool = False,
    ) -> Tabel | None:
        """Zonder rijen en kolommen waar niets staat; None als minder dan de helft er mag staan.

        Args:
            elke_rij: ook een rij met enkel streepjes hoort erbij, zoals een deel van een totaal.
        """
        kolommen = [
            plek for plek in range(len(koppen)) if any(cellen[plek] is not None for _, cellen in rijen)
        ]
        over = [
            (naam, [cellen[plek] for plek in kolommen]) for naam, cellen in rijen if elke_rij or any(cellen)
        ]
        cellen = [cel for _, rij in over for cel in rij]
        if not cellen or sum(cel is not None for cel in cellen) * 2 < len(cellen):
            return None
        self._streepjes |= None in cellen
        return Tabel(
            (zin(kop), *(zin(koppen[plek]) for plek in kolommen)),
            tuple((vet(naam), *(zin(STREEPJE if cel is None else cel) for cel in rij)) for naam, rij in over),
            (breedtes[0], *(breedtes[1 + plek] for plek in kolommen)),
            self._t.plat(f"or-rapport.{titel}"),
        )


def _zegt_iets(cel: _Cel) -> bool:
    """Een nul waar de rest verborgen is, zegt niets: misschien is er nog niemand ingeschat."""
    return cel is not None and cel.split()[0] != "0"
