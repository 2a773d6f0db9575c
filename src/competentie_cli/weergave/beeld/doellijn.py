"""De doellijn als document; de mensen achter de cijfers staan er alleen in als werkdocument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from competentie_cli.domein.doellijn import Doellijn
from competentie_cli.domein.doeltak import Doeltak
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak, als_zin
from competentie_cli.weergave.blokken import Alinea, Blok, Document, Kop, Lijst, Sectie, Tabel, secties, zin
from competentie_cli.weergave.doellijnbreuken import Breukwoorden, Vraag
from competentie_cli.weergave.doellijnwoorden import Doellijnwoorden
from competentie_cli.weergave.woorden import datum_lang

_KORT = ("doel", "indicatoren", "competenties", "plannen")


def doellijndocument(spraak: Spraak, lijn: Doellijn, *, merk: str = "", vingerafdruk: str = "") -> Document:
    """Het document: een deel per doel, dan de onderbrekingen, wat er gevolgd werd en de kern."""
    beeld = _Doellijnbeeld(spraak, lijn)
    t = spraak.t
    kenmerken = [(t.plat("doellijn.stand"), t.plat("doellijn.stand-op", datum=datum_lang(lijn.peildatum)))]
    if lijn.doel is not None:
        namen = "".join(tak.naam for tak in lijn.doelen)
        kenmerken.append((t.plat("doellijn.over"), t.plat("doellijn.over-een", doel=namen)))
    return bouw_document(
        spraak,
        "doellijn",
        None,
        lijn.peildatum,
        secties(beeld.kort(), *beeld.doelen(), beeld.breuken(), beeld.leren(), beeld.kern(), beeld.uitleg()),
        kenmerken=tuple(kenmerken),
        inleiding=zin(beeld.woorden.inleiding()),
        merk=merk,
        vingerafdruk=vingerafdruk,
    )


class _Doellijnbeeld:
    """De secties van één document."""

    def __init__(self, spraak: Spraak, lijn: Doellijn) -> None:
        self.woorden = Doellijnwoorden(spraak, lijn)
        self._breuken = Breukwoorden(self.woorden, lijn)
        self._lijn = lijn

    def kort(self) -> Sectie | None:
        """Alle doelen in een tabel; bij één doel is er niets samen te vatten."""
        if self._lijn.doel is not None or not self._lijn.doelen:
            return None
        koppen = tuple(zin(self.woorden.zeg(f"kort-{kop}")) for kop in _KORT)
        rijen = tuple(tuple(map(zin, self.woorden.kort(tak))) for tak in self._lijn.doelen)
        return self._sectie("kort", [Tabel(koppen, rijen, (30, 20, 25, 25), self.woorden.zeg("kort"))])

    def doelen(self) -> Iterator[Sectie]:
        """Elk doel met zijn indicatoren, zijn competenties en alles samen."""
        for nummer, tak in enumerate(self._lijn.doelen, 1):
            yield Sectie(f"doel-{nummer}", self.woorden.doelnaam(tak), tuple(self._doel(tak)))

    def _doel(self, tak: Doeltak) -> Iterator[Blok]:
        w = self.woorden
        if tak.omschrijving:
            yield Alinea(als_zin(" ".join(tak.omschrijving.split())))
        yield Kop(zin(w.zeg("indicatoren")))
        yield _lijst(map(w.indicator, tak.indicatoren)) or Alinea(zin(w.zeg("geen-indicatoren")))
        for competentie in tak.competenties:
            yield Kop(zin(competentie.naam))
            yield Lijst(tuple(map(zin, w.competentie(competentie))))
        yield Kop(zin(w.zeg("samen")))
        yield Lijst(tuple(map(zin, w.samen(tak))))

    def breuken(self) -> Sectie:
        """De onderbrekingen, als vragen."""
        vragen = tuple(self._breuken.vragen())
        begin = Alinea(zin(self.woorden.zeg("breuken-inleiding" if vragen else "breuken-geen")))
        return self._sectie("breuken", (begin, *_vragen(vragen)))

    def leren(self) -> Sectie | None:
        """Wat er gevolgd werd, en wat moet."""
        leren = self._lijn.leren
        if leren is None:
            return None
        return self._sectie("leren", _vragen((self._breuken.gevolgd(leren), *self._breuken.verplicht(leren))))

    def kern(self) -> Sectie:
        """De groei op elke kerncompetentie."""
        w = self.woorden
        if not self._lijn.kern:
            return self._sectie(
                "kern", [Alinea(zin(w.zeg("kern-geen-doel" if self._lijn.doel else "kern-geen")))]
            )
        vragen = ((w.kernnaam(groei), tuple(w.kern(groei))) for groei in self._lijn.kern)
        return self._sectie("kern", (Alinea(zin(w.zeg("kern-inleiding"))), *_vragen(vragen)))

    def uitleg(self) -> Sectie:
        """Wat verborgen blijft, en hoe de cijfers ontstaan."""
        verborgen = (Alinea(zin(regel)) for regel in self.woorden.verborgen())
        return self._sectie("uitleg", (*verborgen, Lijst(tuple(map(zin, self.woorden.uitleg())))))

    def _sectie(self, naam: str, blokken: Iterable[Blok]) -> Sectie:
        return Sectie(naam, self.woorden.zeg(naam), tuple(blokken))


def _vragen(vragen: Iterable[Vraag]) -> Iterator[Blok]:
    for vraag, leden in vragen:
        yield Alinea(zin(vraag), "label")
        yield Lijst(tuple(map(zin, leden)))


def _lijst(regels: Iterable[str]) -> Lijst | None:
    leden = tuple(map(zin, regels))
    return Lijst(leden) if leden else None
