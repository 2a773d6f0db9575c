"""De matrix die buiten mag: wat elke functie vraagt, en geen cijfer over een kleine groep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from competentie_cli.domein.kloof import Vereist
from competentie_cli.domein.matrix import Familiebeeld, Functieprofiel, Publieksmatrix, Telling
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
from competentie_cli.weergave.woorden import datum_lang, getal_nl, opsomming, telwoord

PER_BLOK = 4
_STREEPJE = "–"
_KOPPEN = ("gevraagd", "groeien", "niveau", "onbekend", "sterker", "tekort")
_FAMILIEKOPPEN = ("gevraagd", "groeien", "niveau", "onbekend", "tekort")
_UITLEG = ("gevraagd-publiek", "bekend-publiek", "tekort", "sterker")


class Vraagmatrixbeeld:
    """Bouwt het document van een matrix zonder mensen."""

    def __init__(self, spraak: Spraak, matrix: Publieksmatrix) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._m = matrix

    def document(self, *, vingerafdruk: str) -> Document:
        """Het document."""
        t, m = self._t, self._m
        return bouw_document(
            self._spraak,
            "matrix",
            None,
            m.peildatum,
            secties(self._vraag(), self._geheel(), *self._families(), self._uitleg()),
            kenmerken=((t.plat("matrix.stand"), datum_lang(m.peildatum)),),
            inleiding=t("matrix.inleiding"),
            vingerafdruk=vingerafdruk,
        )

    # wat gevraagd wordt

    def _vraag(self) -> Sectie:
        t, titel = self._t, self._t.plat("matrix.vraag")
        if not any(familie.competenties for familie in self._m.families):
            return Sectie("vraag", titel, (Alinea(t("matrix.geen-functies")),))
        namen = [f"{getal_nl(n.niveau)} {n.naam}" for n in self._spraak.organisatie.instelling.schaal]
        blokken: list[Blok] = [
            Alinea(t("matrix.vraag-legende"), "klein"),
            Alinea(t("matrix.vraag-niveaus", niveaus=opsomming(namen)), "klein"),
        ]
        for familie in self._m.families:
            blokken += self._familie(familie)
        return Sectie("vraag", titel, tuple(blokken))

    def _familie(self, familie: Familiebeeld) -> Iterator[Blok]:
        functies = [functie for functie in familie.functies if functie.eisen]
        if functies:
            yield Kop(zin(self._familienaam(familie)))
        for begin in range(0, len(functies), PER_BLOK):
            yield self._eisen(familie, functies[begin : begin + PER_BLOK])

    def _eisen(self, familie: Familiebeeld, functies: Sequence[Functieprofiel]) -> Tabel:
        t = self._t
        rijen = tuple(
            (zin(naam), *(zin(_eis(functie.eisen.get(eigen))) for functie in functies))
            for eigen, naam in familie.competenties
            if any(eigen in functie.eisen for functie in functies)
        )
        koppen = (t("matrix.kolom-competentie"), *(self._functienaam(functie) for functie in functies))
        return Tabel(koppen, rijen, (32, *(17 for _ in functies)), self._familienaam(familie))

    def _functienaam(self, functie: Functieprofiel) -> Zin:
        return self._t("matrix.rol", naam=functie.naam) if functie.soort == "rol" else zin(functie.naam)

    def _familienaam(self, familie: Familiebeeld) -> str:
        return familie.naam or self._t.plat("matrix.geen-familie")

    # hoe het ervoor staat

    def _geheel(self) -> Sectie:
        t, m, titel = self._t, self._m, self._t.plat("matrix.geheel")
        te_zien = [telling for telling in m.tellingen if _zegt_iets(telling)]
        if not te_zien:
            return Sectie("geheel", titel, (Alinea(t("matrix.verborgen")),))
        blokken: list[Blok] = []
        if m.dekking:
            n, van = m.dekking
            blokken.append(Alinea(t("matrix.dekking-geheel", n=str(n), m=str(van))))
        volledig = [telling for telling in te_zien if _is_volledig(telling)]
        if volledig:
            blokken.append(self._tellingen(volledig, _KOPPEN, titel))
        if deels := tuple(self._deel(telling) for telling in te_zien if telling not in volledig):
            blokken += [Alinea(t("matrix.deels")), Lijst(deels)]
        if m.verzwegen:
            blokken.append(Alinea(t("matrix.deels-verborgen", grens=telwoord(m.grens)), "klein"))
        return Sectie("geheel", titel, tuple(blokken))

    def _deel(self, telling: Telling) -> Zin:
        """Wat er van een competentie wel mag staan, zonder streepjes."""
        t = self._t
        delen = [t.plat("matrix.deel-gevraagd", aantal=str(telling.gevraagd))]
        for naam, aantal in (
            ("groeien", telling.groeien),
            ("niveau", telling.op_niveau),
            ("onbekend", telling.onbekend),
            ("sterker", telling.boven or None),
        ):
            if aantal is not None:
                sleutel = f"matrix.deel-{naam}" if aantal else f"matrix.deel-{naam}-geen"
                delen.append(t.plat(sleutel, aantal=str(aantal)))
        return t("matrix.deel-lid", competentie=telling.naam, wat=", ".join(delen))

    def _families(self) -> Iterator[Sectie]:
        titel = self._t.plat("matrix.familie-tellingen")
        blokken: list[Blok] = []
        for familie in self._m.families:
            if familie.tellingen:
                naam = self._familienaam(familie)
                blokken += [Kop(zin(naam)), self._tellingen(familie.tellingen, _FAMILIEKOPPEN, naam)]
        yield Sectie("families", titel, tuple(blokken))

    def _tellingen(self, tellingen: Iterable[Telling], koppen: tuple[str, ...], titel: str) -> Tabel:
        t = self._t
        rijen = tuple((zin(telling.naam), *_cellen(telling, koppen)) for telling in tellingen)
        kopzinnen = (t("matrix.kolom-competentie"), *(t(f"matrix.kolom-{kop}") for kop in koppen))
        return Tabel(kopzinnen, rijen, (34, *(66 // len(koppen) for _ in koppen)), titel)

    def _uitleg(self) -> Sectie:
        t, datum = self._t, datum_lang(self._m.peildatum)
        leden = tuple(t(f"matrix.uitleg-{deel}", datum=datum) for deel in _UITLEG)
        return Sectie("uitleg", t.plat("matrix.uitleg"), (Lijst(leden),))


def _eis(eis: Vereist | None) -> str:
    """`3`, `3 ×2`, `3 ×2 !`; leeg als de functie het niet vraagt."""
    if eis is None:
        return ""
    weging = f" ×{getal_nl(eis.weging)}" if eis.weging != 1 else ""
    return f"{getal_nl(eis.gewenst)}{weging}{' !' if eis.kritiek else ''}"


def _zegt_iets(telling: Telling) -> bool:
    """Een rij met alleen streepjes helpt niemand."""
    return any(n is not None for n in (telling.groeien, telling.op_niveau, telling.onbekend))


def _is_volledig(telling: Telling) -> bool:
    return None not in (telling.groeien, telling.op_niveau, telling.onbekend)


def _cellen(telling: Telling, koppen: Iterable[str]) -> Iterator[Zin]:
    waarden = {
        "gevraagd": telling.gevraagd,
        "groeien": telling.groeien,
        "niveau": telling.op_niveau,
        "onbekend": telling.onbekend,
        "sterker": telling.boven,
        "tekort": getal_nl(telling.tekort) if telling.tekort is not None else None,
    }
    return (zin(_STREEPJE if waarden[kop] is None else str(waarden[kop])) for kop in koppen)
