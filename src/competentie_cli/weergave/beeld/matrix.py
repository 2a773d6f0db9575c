"""De matrix als werkdocument: mensen op naam, en wat er samen te groeien en te delen valt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from competentie_cli.domein.matrix import Matrix, Matrixkolom, Matrixrij, Wie
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    secties,
    zin,
)
from competentie_cli.weergave.matrixtekens import celtekst, gekleurd, legende
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming

PER_BLOK = 10
_UITLEG = ("gevraagd", "bekend", "tekort", "sterker", "volgorde")


class Matrixbeeld:
    """Bouwt het werkdocument over een matrix."""

    def __init__(self, spraak: Spraak, matrix: Matrix) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._m = matrix

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document."""
        t, m = self._t, self._m
        return bouw_document(
            self._spraak,
            "matrix",
            None,
            m.peildatum,
            secties(*self._delen()),
            kenmerken=(
                (t.plat("matrix.stand"), datum_lang(m.peildatum)),
                (t.plat("matrix.mensen"), mensen(self._spraak, len(m.rijen))),
            ),
            inleiding=t("matrix.inleiding-intern"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _delen(self) -> Iterator[Sectie]:
        if not self._m.kolommen:
            leeg = Alinea(self._t("matrix.geen-mensen"))
            yield Sectie("wie", self._t.plat("matrix.wie"), (leeg, *self._niet_mee()))
            return
        yield self._wie()
        yield self._kolommen()
        yield self._tekorten()
        yield self._delen_met_anderen()
        yield self._uitleg()

    def _niet_mee(self) -> Iterator[Blok]:
        if aantal := len(self._m.selectie.overgeslagen):
            yield Alinea(self._t("matrix.niet-mee", aantal=mensen(self._spraak, aantal)), "klein")

    # mensen

    def _wie(self) -> Sectie:
        t, kolommen = self._t, self._m.kolommen
        blokken: list[Blok] = [Alinea(deel, "klein") for deel in legende(t)]
        for begin in range(0, len(kolommen), PER_BLOK):
            deel = kolommen[begin : begin + PER_BLOK]
            van, tot = str(deel[0].nummer), str(deel[-1].nummer)
            if len(kolommen) > PER_BLOK:
                blokken.append(Kop(t("matrix.wie-deel", van=van, tot=tot)))
            blokken.append(self._tabel(deel, laatste=deel[-1] is kolommen[-1]))
        return Sectie("wie", t.plat("matrix.wie"), (*blokken, *self._niet_mee()))

    def _tabel(self, kolommen: Sequence[Matrixkolom], *, laatste: bool) -> Tabel:
        """Een blok van de matrix; de dekking staat bij het laatste, want ze gaat over alle kolommen."""
        t = self._t
        koppen = [t("matrix.kolom-wie"), *(zin(str(k.nummer)) for k in kolommen)]
        rijen = [[zin(_wie(rij)), *(_cel(rij, k.competentie) for k in kolommen)] for rij in self._m.rijen]
        if laatste:
            koppen.append(t("matrix.kolom-dekking"))
            for cellen, rij in zip(rijen, self._m.rijen, strict=True):
                cellen.append(self.dekking(rij.beoordeeld, rij.vereist))
        vul = 70 // max(len(kolommen) + laatste, 1)
        breedtes = (30, *(min(vul, 9) for _ in kolommen), *([12] if laatste else []))
        return Tabel(tuple(koppen), tuple(map(tuple, rijen)), breedtes, t.plat("matrix.wie"))

    def dekking(self, beoordeeld: int, vereist: int, indicatief: int = 0) -> Zin:
        """`8 van 10`, met hoeveel daarvan enkel zelf ingeschat zijn."""
        n, m = str(beoordeeld), str(vereist)
        if indicatief:
            return self._t("matrix.dekking-zelf", n=n, m=m, zelf=str(indicatief))
        return self._t("matrix.dekking", n=n, m=m)

    # competenties

    def _kolommen(self) -> Sectie:
        t = self._t
        koppen = ("nummer", "competentie", "dekking", "groeien", "niveau", "sterker", "tekort")
        rijen = tuple(tuple(self._kolomrij(kolom)) for kolom in self._m.kolommen)
        titel = t.plat("matrix.kolommen")
        tabel = Tabel(
            tuple(t(f"matrix.kolom-{k}") for k in koppen), rijen, (6, 34, 20, 10, 12, 12, 10), titel
        )
        bekend = sum(k.bekend for k in self._m.kolommen)
        gevraagd = sum(k.gevraagd for k in self._m.kolommen)
        samen = t("matrix.samen-dekking", n=str(bekend), m=str(gevraagd))
        return Sectie("kolommen", titel, (tabel, Alinea(samen)))

    def _kolomrij(self, k: Matrixkolom) -> Iterator[Zin]:
        yield zin(str(k.nummer))
        yield zin(k.naam, " !" if k.kritiek else "")
        yield self.dekking(k.bekend, k.gevraagd, k.indicatief)
        yield from (zin(str(n)) for n in (k.groeien, k.op_niveau + k.boven, k.boven))
        yield zin(getal_nl(k.tekort))

    def _tekorten(self) -> Sectie:
        t, titel = self._t, self._t.plat("matrix.tekorten")
        open_ = sorted(
            (k for k in self._m.kolommen if k.groeien), key=lambda k: (not k.kritiek, -k.tekort, k.nummer)
        )
        if not open_:
            return Sectie("tekorten", titel, (Alinea(t("matrix.tekorten-geen")),))
        koppen = tuple(t(f"matrix.kolom-{k}") for k in ("competentie", "mensen", "tekort"))
        rijen = tuple(
            (zin(k.naam, " !" if k.kritiek else ""), zin(str(k.groeien)), zin(getal_nl(k.tekort)))
            for k in open_
        )
        return Sectie("tekorten", titel, (Tabel(koppen, rijen, (60, 20, 20), titel),))

    def _delen_met_anderen(self) -> Sectie:
        t, titel = self._t, self._t.plat("matrix.delen")
        leden = tuple(
            t("matrix.delen-lid", competentie=k.naam, wie=opsomming([self._deler(w) for w in k.kan_delen]))
            for k in self._m.kolommen
            if k.kan_delen
        )
        if not leden:
            return Sectie("delen", titel, (Alinea(t("matrix.delen-geen")),))
        return Sectie("delen", titel, (Alinea(t("matrix.delen-uitleg")), Lijst(leden)))

    def _deler(self, wie: Wie) -> str:
        if wie.enkel_zelf:
            return self._t.plat("matrix.delen-zelf", naam=wie.toonnaam)
        return wie.toonnaam

    def _uitleg(self) -> Sectie:
        t, datum = self._t, datum_lang(self._m.peildatum)
        leden = tuple(t(f"matrix.uitleg-{deel}", datum=datum) for deel in _UITLEG)
        return Sectie("uitleg", t.plat("matrix.uitleg"), (Lijst(leden),))


def mensen(spraak: Spraak, aantal: int) -> str:
    """`1 medewerker`, `12 medewerkers`."""
    return spraak.t.plat("matrix.mensen-een" if aantal == 1 else "matrix.mensen-meer", aantal=str(aantal))


def _wie(rij: Matrixrij) -> str:
    return rij.naam or rij.id


def _cel(rij: Matrixrij, competentie: str) -> Zin:
    cel = rij.cellen.get(competentie)
    return gekleurd(celtekst(cel), cel.status if cel else None)
