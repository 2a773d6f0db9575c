"""Het overzicht van alle kloven, als document; zonder `--intern` blijven kleine groepen verborgen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from competentie_cli.domein.overzicht import Overzicht
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak, alinea
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Lijst, Sectie, Tabel, secties, zin
from competentie_cli.weergave.woorden import datum_lang, telwoord

Tellingen = Mapping[str, tuple[int | None, ...] | None]
_STREEPJE = "–"


class Overzichtsbeeld:
    """Bouwt het document.

    Args:
        mensen: over hoeveel het gaat.
        tellingen: elke competentie die gevraagd wordt, met wat er mag staan: None waar één cijfer verborgen
            blijft, of alles.
    """

    def __init__(self, spraak: Spraak, peildatum: date, mensen: int, tellingen: Tellingen) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._peildatum = peildatum
        self._mensen = mensen
        self._tellingen = tellingen
        self._grens = spraak.organisatie.instelling.privacy.minimale_groep

    def publiek(self, *, vingerafdruk: str = "") -> Document:
        """Zonder mensen en zonder kleine groepen."""
        if self._mensen < self._grens:
            blokken: tuple[Blok, ...] = (Alinea(self._t("overzicht.verborgen", grens=telwoord(self._grens))),)
            return self._document(self._sectie(blokken), vingerafdruk=vingerafdruk)
        delen = (self._sectie((self._over(), *self._tabel())), self._uitleg("publiek"))
        return self._document(*delen, vingerafdruk=vingerafdruk)

    def intern(self, overzicht: Overzicht, *, merk: str = "", vingerafdruk: str = "") -> Document:
        """Een werkdocument, ook per medewerker."""
        blokken: list[Blok] = [self._over()]
        if overzicht.niet_mee:
            aantal = self._aantal(overzicht.niet_mee)
            blokken.append(Alinea(self._t("overzicht.niet-mee", aantal=aantal)))
        per_competentie = self._sectie((*blokken, *self._tabel()))
        delen = (per_competentie, _per_persoon(self._spraak, overzicht), self._uitleg("intern"))
        return self._document(*delen, merk=merk, vingerafdruk=vingerafdruk)

    def _document(self, *delen: Sectie, merk: str = "", vingerafdruk: str) -> Document:
        t, datum = self._t, datum_lang(self._peildatum)
        return bouw_document(
            self._spraak,
            "overzicht",
            None,
            self._peildatum,
            secties(*delen),
            kenmerken=((t.plat("kloof.stand"), t.plat("kloof.stand-op", datum=datum)),),
            inleiding=t("overzicht.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _sectie(self, blokken: tuple[Blok, ...]) -> Sectie:
        return Sectie("per-competentie", self._t.plat("overzicht.per-competentie"), blokken)

    def _over(self) -> Alinea:
        return Alinea(self._t("overzicht.mensen", aantal=self._aantal(self._mensen)))

    def _aantal(self, mensen: int) -> str:
        vorm = "overzicht.mensen-een" if mensen == 1 else "overzicht.mensen-meer"
        return self._t.plat(vorm, aantal=str(mensen))

    def _tabel(self) -> Iterator[Blok]:
        t, woord = self._t, telwoord(self._grens)
        naam = self._spraak.organisatie.competentienaam
        koppen = ("gevraagd", "groeien", "niveau", "onbekend")
        getoond = {eigen: cellen for eigen, cellen in self._tellingen.items() if cellen is not None}
        rijen = tuple(
            (zin(naam(eigen)), *(zin(_STREEPJE if n is None else str(n)) for n in cellen))
            for eigen, cellen in getoond.items()
        )
        if rijen:
            kop = (t("kolom.competentie"), *(t(f"overzicht.kolom-{kop}") for kop in koppen))
            yield Tabel(kop, rijen, (36, 16, 16, 16, 16), t.plat("overzicht.per-competentie"))
        streepjes = sum(cellen.count(None) for cellen in getoond.values())
        if streepjes:
            veel = t("overzicht.veel-streepjes") if streepjes > len(getoond) else ""
            yield Alinea(alinea(t("overzicht.streepje", grens=woord), veel), "klein")
        verborgen = [naam(eigen) for eigen in self._tellingen if eigen not in getoond]
        if verborgen:
            yield Alinea(t("overzicht.te-klein-namen", grens=woord))
            yield Lijst(tuple(map(zin, verborgen)))

    def _uitleg(self, voor: str) -> Sectie:
        """Hoe de cijfers ontstaan; wie meetelt, verschilt in een werkdocument."""
        t = self._t
        delen = (f"gevraagd-{voor}", "groeien", f"onbekend-{voor}")
        leden = tuple(t(f"overzicht.uitleg-{deel}") for deel in delen)
        return Sectie("uitleg", t.plat("overzicht.uitleg"), (Lijst(leden),))


def _per_persoon(spraak: Spraak, overzicht: Overzicht) -> Sectie:
    t = spraak.t
    koppen = tuple(t(f"overzicht.kolom-{kop}") for kop in ("dekking", "groeien", "bespreken", "onbekend"))
    rijen = tuple(
        (
            zin(f"{p.naam} ({p.id}), {p.functie}" if p.naam else f"{p.id}, {p.functie}"),
            t("overzicht.dekking", n=str(p.beoordeeld), m=str(p.vereist)),
            zin(str(p.groeien)),
            zin(str(p.te_bespreken)),
            zin(str(p.onbekend)),
        )
        for p in overzicht.per_persoon
    )
    titel = t.plat("overzicht.per-persoon")
    return Sectie(
        "per-persoon", titel, (Tabel((t("kolom.naam"), *koppen), rijen, (44, 14, 14, 14, 14), titel),)
    )
