"""Een document op het scherm: dezelfde blokken als op papier, op de breedte van het scherm."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from competentie_cli.weergave.blokken import Alinea, Blok, Document, Kop, Lijst, Sectie, Tabel, Zin, plat
from competentie_cli.weergave.scherm.rooster import Cel, ingesprongen, naast_elkaar, tekst, toon
from competentie_cli.weergave.scherm.tekst import schoon
from competentie_cli.weergave.woorden import kleine_letter

Eigen = Mapping[str, Callable[[], Iterator[Text]]]
_STIJLEN = {"vet": "bold", "cursief": "italic", "groeien": "bold yellow", "sterker": "cyan"}
_VORMEN = {"klein": "dim", "label": "bold", "ondertitel": "bold"}
_TUSSEN = 2
_INSPRONG = 2
_SMALST, _KORT = 12, 40


def toon_document(
    console: Console, document: Document, waarschuwing: Zin = (), eigen: Eigen | None = None
) -> None:
    """Het hele document.

    Args:
        waarschuwing: wat er bij een werkbeeld onder de kop staat.
        eigen: sectie -> regels die op het scherm in de plaats van haar blokken komen.
    """
    blad = _Blad(console)
    toon(console, blad.regels(document, waarschuwing, eigen or {}))


class _Blad:
    def __init__(self, console: Console) -> None:
        self._console = console

    def regels(self, document: Document, waarschuwing: Zin, eigen: Eigen) -> Iterator[Text]:
        """De kop en alle secties."""
        yield ingesprongen(self._console, tekst(document.organisatie, "bold"), 0)
        kenmerken = [f"{kleine_letter(label)} {waarde}" for label, waarde in document.kenmerken]
        yield self._tekst(" · ".join([document.titel, *kenmerken]))
        if waarschuwing:
            yield self._tekst(plat(waarschuwing), stijl="dim")
        if document.inleiding:
            yield Text()
            yield self._zin(document.inleiding)
        for sectie in document.secties.values():
            yield from self._sectie(sectie, eigen)

    def _sectie(self, sectie: Sectie, eigen: Eigen) -> Iterator[Text]:
        yield Text()
        yield self._tekst(sectie.titel, stijl="bold underline")
        if sectie.naam in eigen:
            yield from eigen[sectie.naam]()
            return
        vorige: Blok | None = None
        for blok in sectie.blokken:
            if _met_wit(vorige, blok):
                yield Text()
            yield from self._blok(blok)
            vorige = blok

    def _blok(self, blok: Blok) -> Iterator[Text]:
        if isinstance(blok, Alinea):
            yield self._zin(blok.tekst, stijl=_VORMEN.get(blok.vorm, ""))
        elif isinstance(blok, Kop):
            yield self._zin(blok.tekst, stijl="bold")
        elif isinstance(blok, Lijst):
            for nummer, lid in enumerate(blok.leden, 1):
                teken = Text(f"{nummer}." if blok.genummerd else "-")
                cel = (self._gekleurd(lid), self._console.width - len(teken) - 1)
                yield naast_elkaar(self._console, [(teken, len(teken)), cel], tussen=1)
        elif isinstance(blok, Tabel):
            yield from self._tabel(blok)

    def _tabel(self, tabel: Tabel) -> Iterator[Text]:
        rijen = [tuple(map(self._gekleurd, rij)) for rij in (tabel.koppen, *tabel.rijen)]
        breedtes = _breedtes(rijen, self._console.width - _TUSSEN * (len(tabel.breedtes) - 1))
        if breedtes is None:
            yield from self._onder_elkaar(rijen[0], rijen[1:])
            return
        for nummer, rij in enumerate(rijen):
            if nummer == 0:
                for kop in rij:
                    kop.stylize("bold")
            cellen: list[Cel] = list(zip(rij, breedtes, strict=True))
            yield naast_elkaar(self._console, cellen, tussen=_TUSSEN)

    def _onder_elkaar(self, koppen: Sequence[Text], rijen: Sequence[Sequence[Text]]) -> Iterator[Text]:
        """Op een smal scherm: elke rij onder haar eerste cel."""
        for eerste, *rest in rijen:
            yield ingesprongen(self._console, eerste, 0)
            paren = zip(koppen[1:], rest, strict=True)
            delen = [
                Text(f"{kleine_letter(kop.plain)} ", "dim").append_text(cel)
                for kop, cel in paren
                if cel.plain
            ]
            kort = all(deel.cell_len <= _KORT for deel in delen)
            for deel in [Text(" · ").join(delen)] if kort else delen:
                yield ingesprongen(self._console, deel, _INSPRONG)

    def _zin(self, zin: Zin, stijl: str = "") -> Text:
        gekleurd = self._gekleurd(zin)
        if stijl:
            gekleurd.stylize(stijl)
        return ingesprongen(self._console, gekleurd, 0)

    def _tekst(self, inhoud: str, stijl: str = "") -> Text:
        return ingesprongen(self._console, tekst(inhoud, stijl), 0)

    def _gekleurd(self, zin: Zin) -> Text:
        uit = Text()
        for stuk in zin:
            uit.append(schoon(stuk.tekst), _STIJLEN.get(stuk.stijl, ""))
        return uit


def _met_wit(vorige: Blok | None, blok: Blok) -> bool:
    """Of er een lege regel tussen twee blokken hoort: rond een tabel en boven een kop of een label."""
    if vorige is None:
        return False
    is_label = isinstance(blok, Alinea) and blok.vorm == "label"
    los = isinstance(blok, Kop | Tabel) or is_label
    return isinstance(vorige, Tabel) or (los and not isinstance(vorige, Kop))


def _breedtes(rijen: Sequence[Sequence[Text]], ruimte: int) -> list[int] | None:
    """Zo breed als nodig; de breedste kolommen geven toe. None als het dan nog niet past."""
    kolommen = list(zip(*rijen, strict=True))
    nodig = [max(1, *(cel.cell_len for cel in kolom)) for kolom in kolommen]
    minst = [min(n, _smalst(kolom)) for n, kolom in zip(nodig, kolommen, strict=True)]
    if sum(minst) > ruimte:
        return None
    while sum(nodig) > ruimte:
        breedste = max((k for k in range(len(nodig)) if nodig[k] > minst[k]), key=lambda k: nodig[k])
        nodig[breedste] -= 1
    return nodig


def _smalst(kolom: Sequence[Text]) -> int:
    """Het langste woord; waar zinnen staan, ook nog breed genoeg om te lezen."""
    woord = max((cell_len(woord) for cel in kolom for woord in cel.plain.split()), default=1)
    zinnen = any(cel.cell_len > _SMALST for cel in kolom[1:])
    return max(woord, _SMALST) if zinnen else woord
