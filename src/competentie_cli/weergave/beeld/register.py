"""Het vormingsregister als werkdocument."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.register import Persoonsregister, Plicht, Plichtregel, Register
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak, alinea
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Kop, Lijst, Sectie, Tabel, secties, zin
from competentie_cli.weergave.registerzinnen import Registerzinnen
from competentie_cli.weergave.woorden import datum_lang

_GEVOLGD = ("datum", "activiteit", "tijd", "prijs", "betaald", "afloop")


class Registerbeeld:
    """Bouwt het document over een register."""

    def __init__(self, spraak: Spraak, register: Register) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._r = register
        self._z = Registerzinnen(spraak.t)

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document; over één persoon staat de naam bovenaan."""
        t, r = self._t, self._r
        kenmerken = [(t.plat("budget.stand"), datum_lang(r.peildatum))]
        if r.jaar is not None:
            kenmerken.append((t.plat("register.jaar"), str(r.jaar)))
        een = self._spraak.organisatie.medewerkers[r.personen[0].id] if len(r.personen) == 1 else None
        return bouw_document(
            self._spraak,
            "register",
            een,
            r.peildatum,
            secties(self._verplicht(), self._gevolgd(), self._uitleg()),
            kenmerken=tuple(kenmerken),
            inleiding=t("register.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _verplicht(self) -> Sectie:
        blokken = [blok for plicht in self._r.plichten for blok in self._plicht(plicht)]
        geen = [Alinea(self._t("register.geen-plichten"))]
        return Sectie("verplicht", self._t.plat("register.verplicht"), tuple(blokken or geen))

    def _plicht(self, plicht: Plicht) -> Iterator[Blok]:
        t = self._t
        yield Kop(zin(plicht.naam))
        yield Alinea(alinea(*self._z.regels(plicht)), "klein")
        if plicht.mensen:
            koppen = tuple(t(f"register.kolom-{naam}") for naam in ("wie", "stand", "laatst"))
            rijen = tuple(tuple(map(zin, self._rij(regel))) for regel in plicht.mensen)
            yield Tabel(koppen, rijen, (40, 35, 25), plicht.naam)

    def _rij(self, regel: Plichtregel) -> tuple[str, str, str]:
        laatst = datum_lang(regel.laatst) if regel.laatst else ""
        return self._z.wie(regel.id, regel.naam), self._z.stand(regel), laatst

    def _gevolgd(self) -> Sectie:
        blokken = [blok for persoon in self._r.personen for blok in self._persoon(persoon)]
        return Sectie("gevolgd", self._t.plat("register.gevolgd"), tuple(blokken))

    def _persoon(self, persoon: Persoonsregister) -> Iterator[Blok]:
        yield Kop(zin(self._z.wie(persoon.id, persoon.naam)))
        if not persoon.regels:
            yield Alinea(self._z.niets(self._r.jaar))
            return
        koppen = tuple(self._t(self._z.kop(naam)) for naam in _GEVOLGD)
        rijen = tuple(tuple(map(zin, self._z.gevolgd(regel))) for regel in persoon.regels)
        yield Tabel(koppen, rijen, (18, 32, 10, 12, 17, 11), self._t.plat("register.gevolgd"))

    def _uitleg(self) -> Sectie:
        t = self._t
        datum = datum_lang(self._r.peildatum)
        leden = tuple(t(f"register.uitleg-{deel}", datum=datum) for deel in ("gevolgd", "beurt", "wie"))
        return Sectie("uitleg", t.plat("register.uitleg"), (Lijst(leden),))
