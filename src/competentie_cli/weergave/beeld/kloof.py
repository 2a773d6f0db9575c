"""Het overzicht "Waar sta ik?" van één medewerker (documenten/kloof-voorbeeld.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from competentie_cli.domein.gesprek import volgend_gesprek
from competentie_cli.domein.kloof import Kloof, Kloofrij, Status
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.weergave.beeld.kader import bouw_document, hr_sectie
from competentie_cli.weergave.beeld.kloof_deel import Kloofdeel
from competentie_cli.weergave.beeld.kloof_gesprek import Gesprekdeel
from competentie_cli.weergave.beeld.kloof_open import Opendeel
from competentie_cli.weergave.beeld.spraak import Spraak, alinea
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    secties,
    zin,
)
from competentie_cli.weergave.woorden import datum_lang, hoofdletter, kleine_letter, opsomming, telwoord


class Kloofbeeld(Kloofdeel):
    """Bouwt het document van één persoon.

    Args:
        leiding: de id van wie leidt; None als die hier geen bestand heeft.
        rollen: de functie-ids van de lopende rollen.
        herbevestigen: activiteiten die een competentie opnieuw kunnen bevestigen, per competentie.
    """

    def __init__(
        self,
        spraak: Spraak,
        kloof: Kloof,
        persoon: Medewerker,
        peildatum: date,
        leiding: str | None = None,
        rollen: Sequence[str] = (),
        herbevestigen: Mapping[str, tuple[Leeractiviteit, ...]] | None = None,
    ) -> None:
        super().__init__(spraak, kloof, persoon, peildatum)
        self._leiding = leiding
        self._rollen = rollen
        self._herbevestigen = herbevestigen or {}
        self._gesprek = Gesprekdeel(spraak, kloof, persoon, peildatum)
        self._open = Opendeel(spraak, kloof, persoon, peildatum)

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

    def _met_scores(self) -> Iterator[Sectie]:
        yield self._oogopslag()
        yield from self._gesprek.secties()
        yield self._open.niet_geweten(self._herbevestigen)
        yield self._open.afspraken()
        yield self._open.herkomst()
        yield self._open.zelf()

    def _zonder_scores(self) -> Iterator[Sectie]:
        namen = tuple(zin(rij.naam) for rij in self.kloof.rijen)
        yield self.sectie("oogopslag", Alinea(self.t("stand.geen-niveaus")), Lijst(namen))
        yield self.sectie("sterk", *self._gesprek.talenten())
        yield self._open.afspraken()
        yield self._open.zelf()

    def _kenmerken(self) -> tuple[tuple[str, str], ...]:
        regels = [
            (self.t.plat("kloof.stand"), self.t.plat("kloof.stand-op", datum=datum_lang(self.peildatum)))
        ]
        if gesprek := volgend_gesprek(self.persoon, self.peildatum):
            wie = self.s.volle_naam(gesprek.met, self._leiding) if gesprek.met else ""
            met = self.t.plat("kloof.gesprek-met", wie=wie) if wie else ""
            datum = datum_lang(gesprek.datum) if gesprek.datum else ""
            tekst = self.t.plat("kloof.gesprek-op", datum=datum, met=met)
            regels.insert(0, (self.t.plat("kloof.voor-gesprek"), tekst))
        return tuple(regels)

    # in één oogopslag

    def _oogopslag(self) -> Sectie:
        if not self.tellend:
            return self.sectie("oogopslag", Alinea(self.t("kloof.telling-geen")), *self._vrij())
        rijen = sorted(self.tellend, key=self._plaats)
        tabel = Tabel(
            tuple(
                self.t(f"kolom.{k}")
                for k in ("competentie", "nu", "gevraagd", "in-woorden", "wie-en-wanneer")
            ),
            tuple(self._overzichtsrij(rij) for rij in rijen),
            (24, 20, 14, 30, 20),
            self.t.plat("kloof.oogopslag"),
        )
        telling = Alinea(self._telling())
        return self.sectie("oogopslag", telling, tabel, Alinea(self.s.legende(rijen), "klein"), *self._vrij())

    def _vrij(self) -> Iterator[Blok]:
        if vrij := [rij.naam for rij in self.kloof.met_status(Status.NIET_VAN_TOEPASSING)]:
            yield Alinea(self.t("stand.niet-van-toepassing", namen=opsomming(vrij)), "klein")

    def _plaats(self, rij: Kloofrij) -> int:
        """Sterk eerst, dan op niveau, dan te bespreken of te groeien, dan onbekend."""
        if rij in self.bespreken and rij.bekend:
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
        woorden = self.s.als_functie_of_rol(rij, self.persoon.functie) or self.s.woorden(rij)
        if rij in self.bespreken and rij.bekend:
            klein = "".join(stuk.tekst for stuk in woorden)
            klein = kleine_letter(klein)
            wie = self.s.bron_in_zin(rij.gebruikt)
            return alinea(self.t("stand.te-bespreken"), self.t("stand.volgens", wie=wie, woorden=klein))
        if rij.status is Status.TEKORT and rij.ligt_elders:
            sleutel = "samen-praten-kloof" if rij.oorzaak == "motivatie" else "elders-kloof"
            return self.t(f"stand.{sleutel}", woorden=woorden)
        return woorden

    def _telling(self) -> Zin:
        rijen = self.tellend
        zelf = [r for r in rijen if r.onbevestigd or (r.bekend and r.indicatief)]
        ander = [r for r in rijen if r.bekend and not r.indicatief]
        oud = [r for r in rijen if not r.bekend and r.datum is not None]
        niemand = len(rijen) - len(zelf) - len(ander) - len(oud)
        aantal = self._aantal(len(rijen))
        delen = [self._door_ander(len(ander), len(rijen))]
        for sleutel, n in (("zelf", len(zelf)), ("oud", len(oud)), ("niemand", niemand)):
            if n:
                delen.append(self.t.plat(f"kloof.telling-{sleutel}", aantal=telwoord(n)))
        rest = hoofdletter(opsomming(delen))
        sleutel = {0: "telling", 1: "telling-rol"}.get(len(self._rollen), "telling-rollen")
        return self.t(f"kloof.{sleutel}", aantal=aantal, rest=rest if rest.endswith(".") else f"{rest}.")

    def _aantal(self, n: int) -> str:
        sleutel = "competenties-een" if n == 1 else "competenties-meer"
        return self.t.plat(f"kloof.{sleutel}", aantal=telwoord(n))

    def _door_ander(self, n: int, van: int) -> str:
        if n == van:
            sleutel = "telling-een" if n == 1 else "telling-alle"
        else:
            sleutel = {0: "telling-ander-geen", 1: "telling-ander-een"}.get(n, "telling-ander-meer")
        return self.t.plat(f"kloof.{sleutel}", aantal=telwoord(n))
