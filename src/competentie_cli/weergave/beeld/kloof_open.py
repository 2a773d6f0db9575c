"""Wat nog open staat: wat we niet weten, wat we afspreken en waar de inschattingen vandaan komen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from competentie_cli.domein.kloof import Bronwaarde, Kloofrij, Status
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.weergave.beeld.kloof_deel import Kloofdeel
from competentie_cli.weergave.beeld.spraak import alinea
from competentie_cli.weergave.beeld.tijdgeld import tijd_en_prijs
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Lijst,
    Ruimte,
    Sectie,
    Tabel,
    Zin,
    vet,
    zin,
)
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, maand_jaar, opsomming, telwoord

_VEEL = 3


class Opendeel(Kloofdeel):
    """Wat nog te bekijken en af te spreken valt."""

    def niet_geweten(self, herbevestigen: Mapping[str, tuple[Leeractiviteit, ...]]) -> Sectie:
        """De onbekende rijen, elk met haar reden.

        Args:
            herbevestigen: activiteiten die een competentie opnieuw kunnen bevestigen, per competentie.
        """
        blokken: list[Blok] = []
        groepen = [leden for leden in self._groepen() if len(leden) >= _VEEL]
        samen = [rij for leden in groepen for rij in leden]
        for leden in groepen:
            blokken.append(Alinea(self._onbekend_samen(leden)))
        for rij in self.kloof.met_status(Status.ONBEKEND):
            if rij in samen:
                continue
            blokken += self._onbekend(rij)
            for activiteit in herbevestigen.get(rij.competentie, ())[:2]:
                blokken.append(Alinea(self._wat_kan(activiteit)))
        return self.sectie("niet-geweten", *blokken)

    def _groepen(self) -> list[list[Kloofrij]]:
        """Rijen waarover precies hetzelfde te zeggen valt: nooit ingeschat, of laatst in dezelfde maand."""
        groepen: dict[str, list[Kloofrij]] = {}
        for rij in self.kloof.met_status(Status.ONBEKEND):
            bijzonder = rij.onbevestigd or rij.genegeerd or any(True for _ in self._vervallen(rij))
            if not bijzonder:
                groepen.setdefault(maand_jaar(rij.datum) if rij.datum else "", []).append(rij)
        return list(groepen.values())

    def _onbekend_samen(self, rijen: list[Kloofrij]) -> Zin:
        namen = vet(opsomming([rij.naam for rij in rijen]))
        if rijen[0].datum is not None:
            return self.t("kloof.te-oud-meer", namen=namen, maand=maand_jaar(rijen[0].datum))
        return self.t("kloof.nooit-meer", namen=namen, je=self.t.plat("woord.je"))

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

    def afspraken(self) -> Sectie:
        """Een tabel om samen in te vullen."""
        koppen = (zin(self.t.plat("kolom.afspraak")), self.t("kolom.wie"), self.t("kolom.tegen"))
        regels = [*self._afspraakregels(), self.t("kloof.afspraak-zelf")]
        rijen = tuple((regel, (), ()) for regel in regels)
        return self.sectie(
            "afspraken", Tabel(koppen, rijen, (60, 22, 18), self.t.plat("kloof.afspraken"), hoog=True)
        )

    def _afspraakregels(self) -> Iterator[Zin]:
        if self.kloof.zonder_scores:
            return
        onbekend = self.kloof.met_status(Status.ONBEKEND)
        samen = [rij for rij in onbekend if not rij.onbevestigd]
        for rij in onbekend:
            if rij.onbevestigd:
                yield self.t("kloof.afspraak-bevestigen", naam=rij.naam)
            elif len(samen) < _VEEL:
                sleutel = "opnieuw" if rij.datum else "inschatten"
                yield self.t(f"kloof.afspraak-{sleutel}", naam=rij.naam)
        if len(samen) >= _VEEL:
            yield self.t("kloof.afspraak-samen")
        te_bespreken = [*self.bespreken, *self.kloof.met_status(Status.TEKORT)]
        for naam in dict.fromkeys(rij.naam for rij in te_bespreken if not rij.ligt_elders):
            yield self.t("kloof.afspraak-open", naam=naam)

    def herkomst(self) -> Sectie:
        """Wie wanneer inschatte, en hoe daar één stand uit komt."""
        regels = self.s.organisatie.instelling.beoordeling
        leden = [self._wie_allemaal()] if any(rij.bronnen for rij in self.tellend) else []
        leden.append(self.t(f"kloof.herkomst-regel-{regels.combineer}"))
        leden.append(
            self.t("kloof.herkomst-samen", klant=self.s.klant, aantal=telwoord(regels.min_beoordelaars))
        )
        leden.append(self.t("kloof.herkomst-oud", jaren=self._jaren(regels.verouderd_maanden)))
        if gewijzigd := [r.naam for r in self.tellend if r.definitie_gewijzigd]:
            leden.append(self.t("kloof.herkomst-gewijzigd", namen=opsomming(gewijzigd)))
        if nieuwer := [r.naam for r in self.tellend if r.nieuwer]:
            leden.append(self.t("kloof.herkomst-nieuwer", namen=opsomming(nieuwer)))
        return self.sectie("herkomst", Lijst(tuple(leden)))

    def _wie_allemaal(self) -> Zin:
        laatste: dict[str, Bronwaarde] = {}
        for bron in (b for rij in self.tellend for b in rij.bronnen):
            naam = self.s.bron(bron)
            if naam not in laatste or bron.datum > laatste[naam].datum:
                laatste[naam] = bron
        return zin(" ".join(f"{naam}: {datum_lang(bron.datum)}." for naam, bron in laatste.items()))

    def _jaren(self, maanden: int) -> str:
        jaren, rest = divmod(maanden, 12)
        if rest or not jaren:
            return self.t.plat("kloof.maanden", aantal=str(maanden))
        return self.t.plat("kloof.jaar", aantal=telwoord(jaren))

    def zelf(self) -> Sectie:
        """Ruimte voor eigen woorden."""
        return self.sectie("zelf-zeggen", Ruimte(4))
