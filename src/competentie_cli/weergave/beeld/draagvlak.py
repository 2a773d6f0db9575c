"""Het draagvlak als document: waar het het dunst is, elke groep, wat open ligt, en waar het heen gaat."""

from __future__ import annotations

from collections.abc import Iterator

from competentie_cli.domein.draagvlakstand import Draagvlakstand, Groepsrij, Groepsstand, Itemstand
from competentie_cli.weergave.beeld.draagvlak_doelen import doelen
from competentie_cli.weergave.beeld.draagvlak_open import acties, betrokkenen, bewaking, communicatie, zorgen
from competentie_cli.weergave.beeld.kader import bouw_document
from competentie_cli.weergave.beeld.spraak import Spraak, aangehaald
from competentie_cli.weergave.blokken import (
    Alinea,
    Blok,
    Document,
    Kop,
    Lijst,
    Sectie,
    Tabel,
    Zin,
    rijg,
    secties,
    zin,
)
from competentie_cli.weergave.woorden import datum_lang, getal_nl, kleine_letter, opsomming, telwoord

WEINIG = 20
_BREEDTES = (30, 8, 10, 10, 9, 14, 19)
_UITLEG = ("eens", "meting", "volgorde", "spreiding", "respons", "grens", "open", "bereik", "doelen")


class Draagvlakbeeld:
    """Bouwt het document over het draagvlak."""

    def __init__(self, spraak: Spraak, stand: Draagvlakstand) -> None:
        self._spraak = spraak
        self._t = spraak.t
        self._stand = stand

    def document(self, *, merk: str, vingerafdruk: str) -> Document:
        """Het document; zonder gegevens alleen hoe je begint."""
        t, stand = self._t, self._stand
        return bouw_document(
            self._spraak,
            "draagvlak",
            None,
            stand.peildatum,
            secties(*self._delen()) if not stand.leeg else {},
            kenmerken=((t.plat("draagvlak.stand"), datum_lang(stand.peildatum)),),
            inleiding=t("draagvlak.leeg" if stand.leeg else "draagvlak.inleiding"),
            merk=merk,
            vingerafdruk=vingerafdruk,
        )

    def _delen(self) -> Iterator[Sectie]:
        spraak, stand = self._spraak, self._stand
        yield self._dunst()
        yield self._groepen()
        yield zorgen(spraak, stand)
        yield acties(spraak, stand)
        yield communicatie(spraak, stand)
        yield bewaking(spraak, stand)
        yield betrokkenen(spraak, stand)
        yield doelen(spraak, stand)
        yield self._uitleg()

    # waar het het dunst is

    def _dunst(self) -> Sectie:
        t, dunst = self._t, self._stand.dunst
        blokken: list[Blok] = []
        if dunst is None:
            blokken.append(Alinea(t("draagvlak.dunst-geen", grens=telwoord(self._stand.grens)), "kader"))
        else:
            waarden = {
                "groep": self._naam(dunst.groep, dunst.rij.afdeling),
                "procent": str(dunst.item.aandeel),
                "stelling": self._stelling(dunst.item.item),
                "n": str(dunst.item.n),
                "datum": datum_lang(dunst.rij.datum),
            }
            blokken.append(Alinea(t("draagvlak.dunst-zin", **waarden), "kader"))
            blokken += [Alinea(t("draagvlak.oud"))] if dunst.rij.oud else []
        if onbekend := [kleine_letter(self._groep(g.groep)) for g in self._stand.groepen if g.onbekend]:
            blokken.append(Alinea(t("draagvlak.onbekend", groepen=opsomming(onbekend))))
        return Sectie("dunst", t.plat("draagvlak.dunst"), tuple(blokken))

    # per groep

    def _groepen(self) -> Sectie:
        blokken = [blok for groep in self._stand.groepen for blok in self._blokken(groep)]
        if any(self._is_weinig(item) for g in self._stand.groepen for rij in g.rijen for item in rij.items):
            blokken.append(Alinea(self._t("draagvlak.weinig", grens=telwoord(WEINIG)), "klein"))
        return Sectie("groepen", self._t.plat("draagvlak.groepen"), tuple(blokken))

    def _is_weinig(self, item: Itemstand) -> bool:
        return item.eerder is not None and min(item.n, item.eerder.n) < WEINIG

    def _blokken(self, groep: Groepsstand) -> Iterator[Blok]:
        if groep.onbekend and not groep.verborgen:
            yield Kop(zin(self._groep(groep.groep)))
            yield Alinea(self._t("draagvlak.niets"))
            return
        for rij in groep.rijen:
            yield Kop(zin(self._naam(groep.groep, rij.afdeling)))
            yield from self._rij(rij)
        if not groep.rijen:
            yield Kop(zin(self._groep(groep.groep)))
        yield from self._verklaringen(groep)

    def _verklaringen(self, groep: Groepsstand) -> Iterator[Blok]:
        for verklaring in groep.verklaringen:
            sleutel = "verklaring-afdeling" if verklaring.afdeling else "verklaring"
            datum = datum_lang(verklaring.datum)
            yield Alinea(self._t(f"draagvlak.{sleutel}", datum=datum, afdeling=verklaring.afdeling or ""))
            door = f" ({self._spraak.organisatie.naam_van(verklaring.door)})" if verklaring.door else ""
            yield Alinea(zin(aangehaald(verklaring.tekst), door), "citaat")
            if verklaring.oud:
                yield Alinea(self._t("draagvlak.verklaring-oud"))
        for verborgen in groep.verborgen:
            sleutel = "verborgen-afdeling" if verborgen.afdeling else "verborgen"
            waarden = {"datum": datum_lang(verborgen.datum), "afdeling": verborgen.afdeling or ""}
            yield Alinea(self._t(f"draagvlak.{sleutel}", **waarden))

    def _rij(self, rij: Groepsrij) -> Iterator[Blok]:
        t = self._t
        waarden = {"datum": datum_lang(rij.datum), "antwoorden": str(rij.antwoorden)}
        if rij.respons is not None:
            waarden |= {"uitgenodigd": str(rij.uitgenodigd), "procent": str(rij.respons)}
        sleutel = "meting-meesten" if rij.meesten else "meting" if rij.respons is None else "meting-respons"
        aandacht = t("draagvlak.aandacht", stelling=kleine_letter(self._stelling(rij.items[0].item)))
        oud = t("draagvlak.oud") if rij.oud else ""
        yield Alinea(rijg((t(f"draagvlak.{sleutel}", **waarden), aandacht, oud)))
        koppen = ("stelling", "eens", "midden", "oneens", "n", "hoe", "eerder")
        yield Tabel(
            tuple(t(f"draagvlak.kolom-{kop}") for kop in koppen),
            tuple(self._cellen(item) for item in rij.items),
            _BREEDTES,
            t.plat("draagvlak.groepen"),
        )

    def _cellen(self, item: Itemstand) -> tuple[Zin, ...]:
        t = self._t
        spreiding = t.plat(f"draagvlak.spreiding-{item.spreiding.value}")
        return (
            zin(self._stelling(item.item)),
            zin(f"{item.aandeel}%"),
            zin(f"{item.aandeel_midden}%"),
            zin(f"{item.aandeel_oneens}%"),
            zin(str(item.n)),
            t("draagvlak.hoe", mediaan=getal_nl(item.mediaan), spreiding=spreiding),
            self._eerder(item),
        )

    def _eerder(self, item: Itemstand) -> Zin:
        t, verschil = self._t, item.verandering
        if item.eerder is None or verschil is None:
            return t("draagvlak.eerste")
        waarden = {"procent": str(item.aandeel - verschil), "n": str(item.eerder.n)}
        if not verschil:
            return t("draagvlak.eerder-gelijk", **waarden)
        vorm = "punt-een" if abs(verschil) == 1 else "punt-meer"
        punten = t.plat(f"draagvlak.{vorm}", aantal=str(abs(verschil)))
        return t(f"draagvlak.eerder-{'hoger' if verschil > 0 else 'lager'}", punten=punten, **waarden)

    # woorden

    def _groep(self, groep: str) -> str:
        return self._t.plat(f"draagvlak.groep-{groep}")

    def _naam(self, groep: str, afdeling: str | None) -> str:
        if afdeling is None:
            return self._groep(groep)
        return self._t.plat("draagvlak.afdeling", groep=self._groep(groep), afdeling=afdeling)

    def _stelling(self, item: str) -> str:
        return self._t.plat(f"draagvlak.stelling-{item}")

    def _uitlegdelen(self) -> tuple[str, ...]:
        """Wat er alleen buiten een werkdocument wegblijft, hoort daar niet uitgelegd."""
        return tuple(deel for deel in _UITLEG if deel != "respons" or not self._stand.intern)

    def _uitleg(self) -> Sectie:
        waarden = {
            "datum": datum_lang(self._stand.peildatum),
            "sinds": datum_lang(self._stand.sinds),
            "grens": telwoord(self._stand.grens),
        }
        leden = tuple(self._t(f"draagvlak.uitleg-{deel}", **waarden) for deel in self._uitlegdelen())
        return Sectie("uitleg", self._t.plat("draagvlak.uitleg"), (Lijst(leden),))
