"""Het overzicht "Waar sta ik?" van één medewerker (documenten/kloof-voorbeeld.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from competentie_cli.domein.kloof import Bronwaarde, Kloof, Kloofrij, Status
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Gesprek, Medewerker
from competentie_cli.weergave.beeld.kader import bouw_document, hr_sectie
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald, alinea, als_zin
from competentie_cli.weergave.beeld.talenten import talentzin
from competentie_cli.weergave.beeld.tijdgeld import tijd_en_prijs
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Ruimte,
    Sectie,
    Tabel,
    Zin,
    rijg,
    secties,
    vet,
    zin,
)
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, maand_jaar, opsomming, telwoord


class Kloofbeeld:
    """Bouwt het document van één persoon.

    Args:
        rollen: de functie-ids van de lopende rollen.
        herbevestigen: activiteiten die een competentie opnieuw kunnen bevestigen, per competentie.
    """

    def __init__(
        self,
        spraak: Spraak,
        kloof: Kloof,
        persoon: Medewerker,
        peildatum: date,
        rollen: Sequence[str] = (),
        herbevestigen: dict[str, tuple[Leeractiviteit, ...]] | None = None,
    ) -> None:
        self.s, self.t = spraak, spraak.t
        self.kloof = kloof
        self.persoon = persoon
        self.peildatum = peildatum
        self._rollen = rollen
        self._herbevestigen = herbevestigen or {}
        self._bespreken = [rij for rij in self._tellend if spraak.is_te_bespreken(rij)]

    @property
    def _tellend(self) -> tuple[Kloofrij, ...]:
        return tuple(rij for rij in self.kloof.rijen if rij.status is not Status.NIET_VAN_TOEPASSING)

    def document(self, *, merk: str = "", vingerafdruk: str = "") -> Document:
        """Het hele document."""
        delen = self._zonder_scores() if self.kloof.zonder_scores else self._met_scores()
        hr = hr_sectie(self.s, self.kloof) if self.s.lezer == "hr" else None
        return bouw_document(
            self.s,
            "kloof",
            self.persoon,
            self.peildatum,
            secties(*delen, hr),
            functieregel=self.s.functieregel(self.persoon, self._rollen),
            kenmerken=self._kenmerken(),
            inleiding=self.t("kloof.inleiding", lezers=self.s.lezers),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _met_scores(self) -> Iterator[Sectie | None]:
        yield self._oogopslag()
        yield self._sterk()
        yield self._verschillend()
        yield self._groeien()
        yield self._niet_geweten()
        yield self._afspraken()
        yield self._herkomst()
        yield self._zelf()

    def _zonder_scores(self) -> Iterator[Sectie | None]:
        namen = [rij.naam for rij in self.kloof.rijen]
        geen = Alinea(self.t("stand.geen-niveaus"))
        yield self._sectie("oogopslag", geen, Lijst(tuple(zin(naam) for naam in namen)))
        yield self._sectie("sterk", *self._talenten())
        yield self._afspraken()
        yield self._zelf()

    def _sectie(self, naam: str, *blokken: Blok) -> Sectie:
        return Sectie(naam, self.t.plat(f"kloof.{naam}"), blokken)

    def _kenmerken(self) -> tuple[tuple[str, str], ...]:
        regels = [
            (self.t.plat("kloof.stand"), self.t.plat("kloof.stand-op", datum=datum_lang(self.peildatum)))
        ]
        if gesprek := volgend_gesprek(self.persoon, self.peildatum):
            met = self.t.plat("kloof.gesprek-met", wie=self.s.volle_naam(gesprek.met)) if gesprek.met else ""
            datum = datum_lang(gesprek.datum) if gesprek.datum else ""
            tekst = self.t.plat("kloof.gesprek-op", datum=datum, met=met)
            regels.insert(0, (self.t.plat("kloof.voor-gesprek"), tekst))
        return tuple(regels)

    # in één oogopslag

    def _oogopslag(self) -> Sectie:
        rijen = sorted(self._tellend, key=self._plaats)
        tabel = Tabel(
            tuple(
                self.t(f"kolom.{k}")
                for k in ("competentie", "nu", "gevraagd", "in-woorden", "wie-en-wanneer")
            ),
            tuple(self._overzichtsrij(rij) for rij in rijen),
            (24, 20, 14, 30, 20),
            self.t.plat("kloof.oogopslag"),
        )
        vrij = [rij.naam for rij in self.kloof.met_status(Status.NIET_VAN_TOEPASSING)]
        blokken: list[Blok] = [Alinea(self._telling()), tabel, Alinea(self.s.legende(rijen), "klein")]
        if vrij:
            blokken.append(Alinea(self.t("stand.niet-van-toepassing", namen=opsomming(vrij)), "klein"))
        return self._sectie("oogopslag", *blokken)

    def _plaats(self, rij: Kloofrij) -> int:
        """Sterk eerst, dan op niveau, dan te bespreken of te groeien, dan onbekend."""
        if rij in self._bespreken and rij.bekend:
            return 2
        volgorde = {Status.BOVEN: 0, Status.OP_NIVEAU: 1, Status.TEKORT: 2}
        return volgorde.get(rij.status, 3) if rij.status else 3

    def _overzichtsrij(self, rij: Kloofrij) -> tuple[Zin, ...]:
        return (
            self.s.competentie(rij),
            self.s.nu(rij),
            zin(self.s.niveau(rij.gewenst)),
            self._in_woorden(rij),
            zin(self.s.wie_wanneer(rij)),
        )

    def _in_woorden(self, rij: Kloofrij) -> Zin:
        woorden = self.s.woorden(rij)
        if rij in self._bespreken and rij.bekend:
            klein = "".join(stuk.tekst for stuk in woorden)
            klein = klein[:1].lower() + klein[1:]
            wie = self.s.bron_in_zin(rij.gebruikt)
            return alinea(self.t("stand.te-bespreken"), self.t("stand.volgens", wie=wie, woorden=klein))
        if rij.status is Status.TEKORT and _ligt_elders(rij):
            sleutel = "samen-praten-kloof" if rij.oorzaak == "motivatie" else "elders-kloof"
            return self.t(f"stand.{sleutel}", woorden=woorden)
        return woorden

    def _telling(self) -> Zin:
        rijen = self._tellend
        zelf = [r for r in rijen if r.indicatief or r.onbevestigd]
        ander = [r for r in rijen if r.bekend and not r.indicatief]
        oud = [r for r in rijen if not r.bekend and r.datum is not None and not r.indicatief]
        niemand = len(rijen) - len(zelf) - len(ander) - len(oud)
        aantal = self._aantal(len(rijen))
        delen = [self._door_ander(len(ander), len(rijen))]
        for sleutel, n in (("zelf", len(zelf)), ("oud", len(oud)), ("niemand", niemand)):
            if n:
                delen.append(self.t.plat(f"kloof.telling-{sleutel}", aantal=telwoord(n)))
        rest = hoofdletter(", ".join(delen))
        return self.t("kloof.telling", aantal=aantal, rest=rest if rest.endswith(".") else f"{rest}.")

    def _aantal(self, n: int) -> str:
        sleutel = "competenties-een" if n == 1 else "competenties-meer"
        return self.t.plat(f"kloof.{sleutel}", aantal=telwoord(n))

    def _door_ander(self, n: int, van: int) -> str:
        if n == van:
            sleutel = "telling-een" if n == 1 else "telling-alle"
        else:
            sleutel = {0: "telling-ander-geen", 1: "telling-ander-een"}.get(n, "telling-ander-meer")
        return self.t.plat(f"kloof.{sleutel}", aantal=telwoord(n))

    # wat sterk is

    def _sterk(self) -> Sectie:
        blokken: list[Blok] = []
        ook: list[str] = []
        for rij in self.kloof.met_status(Status.BOVEN, Status.OP_NIVEAU):
            if rij in self._bespreken:
                continue
            woorden = self._sterkte(rij)
            if rij.status is Status.BOVEN or len(woorden) > 1:
                blokken.append(Alinea(alinea(vet(f"{rij.naam}."), *woorden)))
            elif not rij.indicatief:
                ook.append(rij.naam)
        if ook:
            blokken.append(Alinea(self.t("pop.goed-ook", namen=opsomming(ook))))
        return self._sectie("sterk", *blokken, *self._talenten())

    def _sterkte(self, rij: Kloofrij) -> list[Zin]:
        wie = self.s.bron_in_zin(rij.gebruikt)
        if rij.status is Status.BOVEN:
            delen = [self.t("kloof.sterk-boven")]
        elif rij.zelf == rij.huidig and not rij.indicatief:
            delen = [self.t("kloof.sterk-volgens", wie=wie)]
        else:
            delen = [self.t("kloof.sterk-op-niveau")]
        delen += [c for b in rij.gebruikt if (c := self.s.citaat(b))]
        if rij.zelf is not None and rij.huidig is not None and rij.huidig - rij.zelf >= 1:
            delen.append(self.t("kloof.sterk-lager", stap=self.s.stap(rij.huidig - rij.zelf), wie=wie))
        return delen

    def _talenten(self) -> list[Blok]:
        talenten = self.persoon.talenten
        if len(talenten) == 1:
            zin_ = talentzin(self.s, talenten[0], los=True)
            return [Alinea(self.t("kloof.talent-een", talent=zin_))]
        zinnen = tuple(talentzin(self.s, talent) for talent in talenten)
        return [Alinea(self.t("kloof.talenten"), "label"), Lijst(zinnen)] if zinnen else []

    # hier kijken mensen verschillend

    def _verschillend(self) -> Sectie:
        elders = [r.naam for r in self._tellend if r.te_bespreken and r not in self._bespreken]
        blokken: list[Blok] = []
        if self._bespreken:
            blokken.append(Alinea(self.t("kloof.verschillend-uitleg")))
            for rij in sorted(self._bespreken, key=lambda r: r.prioriteit or 99):
                blokken += self._verschil(rij)
            blokken += self._vragen()
        if elders:
            blokken.append(Alinea(self.t("kloof.verschillend-elders", namen=opsomming(elders))))
        return self._sectie("verschillend", *blokken)

    def _verschil(self, rij: Kloofrij) -> Iterator[Blok]:
        yield Kop(zin(rij.naam))
        bronnen = sorted(
            (b for b in rij.bronnen if not b.verouderd), key=lambda b: b.bron == "leidinggevende"
        )
        rijen = [(zin(self.s.bron(b)), self._inschatting(b)) for b in bronnen]
        vraagt = (
            self.t("kloof.functie-vraagt"),
            rijg([self.t("kloof.niveau-cursief", niveau=self.s.niveau(rij.gewenst))]),
        )
        koppen = (self.t("kolom.wie"), self.t("kolom.inschatting"))
        yield Tabel(koppen, (*rijen, vraagt), (40, 60), rij.naam)
        for bron in bronnen:
            if bron.toelichting:
                yield Alinea(self.s.citaat(bron))
        yield from self._gedrag(rij)

    def _inschatting(self, bron: Bronwaarde) -> Zin:
        if bron.laagste is None or bron.hoogste is None or bron.laagste == bron.hoogste:
            return zin(self.s.niveau(bron.niveau))
        ver = bron.hoogste - bron.laagste >= 2
        grenzen = {"laagste": self.s.niveau(bron.laagste), "hoogste": self.s.niveau(bron.hoogste)}
        return self.t("kloof.bereik-ver" if ver else "kloof.bereik", **grenzen)

    def _gedrag(self, rij: Kloofrij) -> Iterator[Blok]:
        competentie = self.s.organisatie.competenties.get(rij.competentie)
        gedrag = competentie.gedrag_op(rij.gewenst) if competentie else ()
        if gedrag:
            yield Alinea(self.t("kloof.op-niveau-zie-je"), "label")
            yield Lijst(tuple(zin(regel) for regel in gedrag))

    def _vragen(self) -> list[Blok]:
        vragen = tuple(self.t(f"kloof.vraag-{deel}") for deel in ("situatie", "punten", "leren"))
        return [
            Kop(self.t("kloof.vragen")),
            Lijst(vragen, genummerd=True),
            Alinea(self.t("kloof.vragen-slot")),
        ]

    # waar nog te groeien is

    def _groeien(self) -> Sectie:
        blokken: list[Blok] = []
        for rij in self.kloof.met_status(Status.TEKORT):
            if rij not in self._bespreken:
                blokken += self._groei(rij)
        return self._sectie("groeien", *blokken)

    def _groei(self, rij: Kloofrij) -> Iterator[Blok]:
        woorden = self.s.woorden(rij)
        wie = self.s.bron_in_zin(rij.gebruikt)
        stand = als_zin(woorden) if rij.indicatief else self.t("kloof.groei-regel", woorden=woorden, wie=wie)
        citaten = [c for b in rij.bronnen if (c := self.s.citaat(b))]
        yield Alinea(alinea(vet(f"{rij.naam}."), stand, *citaten))
        if _ligt_elders(rij):
            yield Alinea(alinea(self.t(f"pop.wij-{rij.oorzaak}"), *self._wat_wij_doen(rij)))
        else:
            yield from self._gedrag(rij)

    def _wat_wij_doen(self, rij: Kloofrij) -> Iterator[Zin]:
        oorzaak = self.persoon.oorzaken[rij.competentie]
        for deel in (oorzaak.omschrijving, oorzaak.actie):
            if deel:
                yield als_zin(aangehaald(deel))

    # wat we nog niet weten

    def _niet_geweten(self) -> Sectie:
        blokken: list[Blok] = []
        for rij in self.kloof.met_status(Status.ONBEKEND):
            blokken += self._onbekend(rij)
        return self._sectie("niet-geweten", *blokken)

    def _onbekend(self, rij: Kloofrij) -> Iterator[Blok]:
        if rij.onbevestigd:
            delen = [self.t("kloof.onbevestigd-uitleg"), self.t("kloof.onbevestigd-enkel")]
        elif rij.datum is not None:
            delen = [self.t("kloof.te-oud", maand=maand_jaar(rij.datum))]
        else:
            delen = [self.t("kloof.nooit", je=self.t.plat("woord.je"))]
        delen += self._vervallen(rij)
        delen += [self._te_weinig(rij)] if rij.genegeerd else []
        yield Alinea(alinea(vet(rij.naam), *delen))
        for activiteit in self._herbevestigen.get(rij.competentie, ())[:2]:
            yield Alinea(self._wat_kan(activiteit))

    def _vervallen(self, rij: Kloofrij) -> Iterator[Zin]:
        for bewijs in self.persoon.bewijzen:
            if rij.competentie in bewijs.niveaus and bewijs.geldig_tot and bewijs.geldig_tot < self.peildatum:
                datum = datum_lang(bewijs.geldig_tot)
                yield self.t("kloof.bewijs-vervallen", naam=bewijs.naam, datum=datum)

    def _te_weinig(self, rij: Kloofrij) -> Zin:
        klein = rij.genegeerd[0]
        bron = self.s.klant if klein.bron == "klant" else self.t.plat(f"bron.{klein.bron}-los")
        return self.t(
            "kloof.te-weinig",
            bron=bron,
            datum=datum_lang(klein.datum),
            n=telwoord(klein.n),
            nodig=telwoord(klein.nodig),
        )

    def _wat_kan(self, activiteit: Leeractiviteit) -> Zin:
        vorm = self.t.plat(f"vorm.{activiteit.vorm}")
        wat = zin(f"{activiteit.naam}, {vorm}, ", tijd_en_prijs(self.s, activiteit), ".")
        huis = hoofdletter(self.s.huis)
        betaalt = self.t("kloof.betaalt-organisatie", huis=huis) if activiteit.betaalt_organisatie else ""
        return alinea(self.t("kloof.wat-kan"), wat, betaalt)

    # afspraken, herkomst, eigen woorden

    def _afspraken(self) -> Sectie:
        koppen = (zin(self.t.plat("kolom.afspraak")), self.t("kolom.wie"), self.t("kolom.tegen"))
        regels = [*self._afspraakregels(), self.t("kloof.afspraak-zelf")]
        rijen = tuple((regel, (), ()) for regel in regels)
        return self._sectie(
            "afspraken", Tabel(koppen, rijen, (60, 22, 18), self.t.plat("kloof.afspraken"), hoog=True)
        )

    def _afspraakregels(self) -> Iterator[Zin]:
        if self.kloof.zonder_scores:
            return
        for rij in self.kloof.met_status(Status.ONBEKEND):
            sleutel = "bevestigen" if rij.onbevestigd else "opnieuw" if rij.datum else "inschatten"
            yield self.t(f"kloof.afspraak-{sleutel}", naam=rij.naam)
        for rij in self.kloof.met_status(Status.TEKORT)[:4]:
            yield self.t("kloof.afspraak-open", naam=rij.naam)

    def _herkomst(self) -> Sectie:
        regels = self.s.organisatie.instelling.beoordeling
        leden = [self._wie_allemaal()] if any(rij.bronnen for rij in self._tellend) else []
        leden.append(self.t(f"kloof.herkomst-regel-{regels.combineer}"))
        leden.append(
            self.t("kloof.herkomst-samen", klant=self.s.klant, aantal=telwoord(regels.min_beoordelaars))
        )
        leden.append(self.t("kloof.herkomst-oud", jaren=self._jaren(regels.verouderd_maanden)))
        if gewijzigd := [r.naam for r in self._tellend if r.definitie_gewijzigd]:
            leden.append(self.t("kloof.herkomst-gewijzigd", namen=opsomming(gewijzigd)))
        if nieuwer := [r.naam for r in self._tellend if r.nieuwer]:
            leden.append(self.t("kloof.herkomst-nieuwer", namen=opsomming(nieuwer)))
        return self._sectie("herkomst", Lijst(tuple(leden)))

    def _wie_allemaal(self) -> Zin:
        laatste: dict[str, Bronwaarde] = {}
        for bron in (b for rij in self._tellend for b in rij.bronnen):
            naam = self.s.bron(bron)
            if naam not in laatste or bron.datum > laatste[naam].datum:
                laatste[naam] = bron
        return zin(" ".join(f"{naam}: {datum_lang(bron.datum)}." for naam, bron in laatste.items()))

    def _jaren(self, maanden: int) -> str:
        jaren, rest = divmod(maanden, 12)
        if rest or not jaren:
            return self.t.plat("kloof.maanden", aantal=str(maanden))
        return self.t.plat("kloof.jaar", aantal=telwoord(jaren))

    def _zelf(self) -> Sectie:
        return self._sectie("zelf-zeggen", Ruimte(4))


def _ligt_elders(rij: Kloofrij) -> bool:
    return rij.oorzaak not in (None, "competentie", "onbekend")


def volgend_gesprek(persoon: Medewerker, peildatum: date) -> Gesprek | None:
    """Het eerste geplande gesprek vanaf de peildatum."""
    gepland = (g for g in persoon.gesprekken if g.datum and not g.gehouden and g.datum >= peildatum)
    return min(gepland, key=lambda g: g.datum or peildatum, default=None)
