"""Wat op te weinig mensen rust, als werkdocument; en wat daarvan buiten mag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from competentie_cli.domein.kwetsbaar import NORM, Breed, Gedragen, Kwetsbaarbeeld, Kwetsbaarheid
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.matrix import mensen
from competentie_cli.weergave.beeld.spraak import Spraak
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
from competentie_cli.weergave.kwetsbaarzinnen import Kwetsbaarzinnen
from competentie_cli.weergave.woorden import datum_lang, telwoord

_UITLEG = ("drager", "bekend", "dichtbij", "vertrek", "bewijs")


def breed_document(spraak: Spraak, breed: Breed, *, vingerafdruk: str = "") -> Document:
    """Wat buiten mag: alleen wat ruim gedragen wordt."""
    t, grens = spraak.t, telwoord(breed.grens)
    if breed.competenties:
        namen = Lijst(tuple(zin(naam) for _, naam in breed.competenties))
        blokken: tuple[Blok, ...] = (Alinea(t("kwetsbaar.breed-uitleg", grens=grens)), namen)
    else:
        blokken = (Alinea(t("kwetsbaar.breed-geen", grens=grens)),)
    blokken = (*blokken, Alinea(t("kwetsbaar.breed-rest")))
    uitleg = Lijst((t("kwetsbaar.uitleg-breed", datum=datum_lang(breed.peildatum)),))
    return bouw_document(
        spraak,
        "kwetsbaar",
        None,
        breed.peildatum,
        secties(
            Sectie("breed", t.plat("kwetsbaar.breed"), blokken),
            Sectie("uitleg", t.plat("kwetsbaar.uitleg"), (uitleg,)),
        ),
        kenmerken=((t.plat("kwetsbaar.stand"), datum_lang(breed.peildatum)),),
        inleiding=t("kwetsbaar.inleiding"),
        vingerafdruk=vingerafdruk,
    )


class Kwetsbaardocument:
    """Bouwt het werkdocument."""

    def __init__(self, spraak: Spraak, beeld: Kwetsbaarbeeld) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._b = beeld
        self._z = Kwetsbaarzinnen(spraak.t, beeld)

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document."""
        t, b = self._t, self._b
        return bouw_document(
            self._spraak,
            "kwetsbaar",
            None,
            b.peildatum,
            secties(*self._delen()),
            kenmerken=(
                (t.plat("kwetsbaar.stand"), datum_lang(b.peildatum)),
                (t.plat("kwetsbaar.mensen"), mensen(self._spraak, b.mensen)),
            ),
            inleiding=t("kwetsbaar.inleiding-intern"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _delen(self) -> Iterator[Sectie]:
        yield self._samen()
        if self._b.competenties:
            yield self._niemand()
            yield self._een()
        yield self._straks()
        yield self._zelf()
        yield self._onbekend()
        if self._b.mensen:
            yield self._vertrek()
            yield self._bewijzen()
            yield self._uitleg()

    def _samen(self) -> Sectie:
        t = self._t
        blokken: list[Blok] = [Alinea(self._z.samen())]
        if any(c.kritiek for c in self._b.competenties):
            blokken.append(Alinea(t("kwetsbaar.onmisbaar"), "klein"))
        if aantal := len(self._b.selectie.overgeslagen):
            blokken.append(Alinea(t("matrix.niet-mee", aantal=mensen(self._spraak, aantal)), "klein"))
        return Sectie("samen", t.plat("kwetsbaar.samen"), tuple(blokken))

    # wat op te weinig mensen rust

    def _niemand(self) -> Sectie:
        rijen = [
            (self._z.naam(c), self._z.gevraagd(c), self._z.dichtbij(c))
            for c in self._b.rust_op(Gedragen.NIEMAND)
        ]
        return self._tabelsectie("niemand", ("competentie", "gevraagd", "dichtbij"), rijen, (28, 24, 48))

    def _een(self) -> Sectie:
        rijen = [
            (self._z.naam(c), self._z.gevraagd(c), self._z.dragers(c), self._z.dichtbij(c))
            for c in self._b.rust_op(Gedragen.EEN)
        ]
        return self._tabelsectie(
            "een", ("competentie", "gevraagd", "rust", "dichtbij"), rijen, (24, 20, 24, 32)
        )

    def _straks(self) -> Sectie:
        t = self._t
        rijen = [
            (self._z.naam(c), self._z.vertrekkers(c), self._z.blijvers(c))
            for c in self._b.competenties
            if c.wordt_kwetsbaar
        ]
        if not rijen:
            return Sectie("straks", "", ())
        sectie = self._tabelsectie("straks", ("competentie", "vertrekt", "blijft"), rijen, (34, 40, 26))
        return Sectie("straks", sectie.titel, (Alinea(t("kwetsbaar.straks-uitleg")), *sectie.blokken))

    def _zelf(self) -> Sectie:
        leden = [self._z.zelf(c) for c in self._b.competenties if _rust_op_zelf(c)]
        return self._lijstsectie("zelf", leden)

    def _onbekend(self) -> Sectie:
        leden = [
            self._t(
                "kwetsbaar.onbekend-lid",
                competentie=self._z.naam(c),
                aantal=mensen(self._spraak, c.gevraagd),
            )
            for c in self._b.rust_op(Gedragen.NIET_TE_ZEGGEN)
        ]
        return self._lijstsectie("onbekend", leden)

    # wie vertrekt en wat vervalt

    def _vertrek(self) -> Sectie:
        t, b = self._t, self._b
        titel = t.plat("kwetsbaar.vertrek", datum=datum_lang(b.vertrek_tot))
        blokken: list[Blok] = []
        if b.vertrekken:
            rijen = tuple((zin(v.toonnaam), self._z.functies(v), self._z.wanneer(v)) for v in b.vertrekken)
            blokken.append(self._tabel(("wie", "functie", "wanneer"), rijen, (30, 35, 35), titel))
        else:
            blokken.append(Alinea(t("kwetsbaar.vertrek-geen")))
        if b.pensioenleeftijd is None:
            blokken.append(Alinea(t("kwetsbaar.vertrek-zonder-pensioen"), "klein"))
        else:
            leeftijd = str(b.pensioenleeftijd)
            blokken.append(Alinea(t("kwetsbaar.vertrek-pensioen", leeftijd=leeftijd), "klein"))
        return Sectie("vertrek", titel, tuple(blokken))

    def _bewijzen(self) -> Sectie:
        t, b = self._t, self._b
        titel = t.plat("kwetsbaar.bewijzen", datum=datum_lang(b.bewijs_tot))
        if not b.bewijzen:
            return Sectie("bewijzen", titel, (Alinea(t("kwetsbaar.bewijzen-geen")),))
        rijen = tuple(tuple(self._z.bewijs(bewijs)) for bewijs in b.bewijzen)
        tabel = self._tabel(("wie", "bewijs", "geldig", "staaft"), rijen, (22, 28, 26, 24), titel)
        return Sectie("bewijzen", titel, (tabel,))

    def _uitleg(self) -> Sectie:
        t, b = self._t, self._b
        datums = {"vertrek": b.vertrek_tot, "bewijs": b.bewijs_tot}
        leden = tuple(
            t(f"kwetsbaar.uitleg-{deel}", datum=datum_lang(datums.get(deel, b.peildatum))) for deel in _UITLEG
        )
        return Sectie("uitleg", t.plat("kwetsbaar.uitleg"), (Lijst(leden),))

    # bouwstenen

    def _tabelsectie(
        self, naam: str, koppen: tuple[str, ...], rijen: Sequence[tuple[Zin, ...]], breedtes: tuple[int, ...]
    ) -> Sectie:
        titel = self._t.plat(f"kwetsbaar.{naam}")
        if not rijen:
            return Sectie(naam, titel, (Alinea(self._t(f"kwetsbaar.geen-{naam}")),))
        return Sectie(naam, titel, (self._tabel(koppen, tuple(rijen), breedtes, titel),))

    def _tabel(
        self, koppen: Iterable[str], rijen: tuple[tuple[Zin, ...], ...], breedtes: tuple[int, ...], titel: str
    ) -> Tabel:
        return Tabel(tuple(self._t(f"kwetsbaar.kolom-{kop}") for kop in koppen), rijen, breedtes, titel)

    def _lijstsectie(self, naam: str, leden: list[Zin]) -> Sectie:
        if not leden:
            return Sectie(naam, "", ())
        uitleg = Alinea(self._t(f"kwetsbaar.{naam}-uitleg"))
        return Sectie(naam, self._t.plat(f"kwetsbaar.{naam}"), (uitleg, Lijst(tuple(leden))))


def _rust_op_zelf(c: Kwetsbaarheid) -> bool:
    """Of er genoeg dragers zijn, maar te weinig van wie iemand anders het ook zag."""
    return c.gedragen is Gedragen.GENOEG and len(c.dragers) - c.enkel_zelf < NORM
