"""Bevindingen op het scherm, met de regel uit het bestand en tekentjes onder de plek."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from competentie_cli.meldingen import Ernst, Melding, aantallen
from competentie_cli.weergave.scherm.rooster import ingesprongen, tekst, toon
from competentie_cli.weergave.scherm.tekst import aantal, schoon, toon_teken
from competentie_cli.weergave.woorden import opsomming

_STIJL = {Ernst.FOUT: "bold red", Ernst.WAARSCHUWING: "bold yellow", Ernst.TIP: "bold cyan"}
_WOORDEN = {
    Ernst.FOUT: ("fout", "fouten"),
    Ernst.WAARSCHUWING: ("waarschuwing", "waarschuwingen"),
    Ernst.TIP: ("tip", "tips"),
}
_KADER = "cyan"
_GAT = "…"
_INSPRONG = 2


def toon_bevindingen(console: Console, meldingen: Iterable[Melding]) -> None:
    """Elke bevinding met haar bronregel, een lege regel ertussen."""
    for melding in meldingen:
        toon(console, [*_uitgebreid(console, melding), Text()])


def toon_passend(console: Console, meldingen: Sequence[Melding], regels: int) -> None:
    """Zoveel bevindingen als er op het scherm passen, en hoeveel er nog zijn."""
    getoond = 0
    for melding in meldingen:
        stuk = [*_uitgebreid(console, melding), Text()]
        schermregels = [deel for regel in stuk for deel in regel.plain.split("\n")]
        hoog = sum(max(1, -(-cell_len(deel) // console.width)) for deel in schermregels)
        if hoog > regels:
            break
        toon(console, stuk)
        regels -= hoog
        getoond += 1
    if rest := len(meldingen) - getoond:
        toon(console, [Text(f"… en nog {rest}; alles staat in: competentie controleer")])


def toon_kort(console: Console, meldingen: Iterable[Melding]) -> None:
    """Eén regel per bevinding: `bestand:regel:kolom: code tekst`."""
    for melding in meldingen:
        regel = _kop(melding)
        console.print(regel.append(f" {schoon(melding.tekst)}"), soft_wrap=True)


def slotregel(meldingen: Sequence[Melding], bestanden: int) -> str:
    """`3 fouten en 1 tip in 2 bestanden`, of dat alles in orde is."""
    if not meldingen:
        return f"Alles in orde: {aantal(bestanden, 'bestand', 'bestanden')} nagekeken."
    delen = _per_ernst(aantallen(meldingen))
    waar = len({melding.bestand for melding in meldingen if melding.bestand})
    slot = f" in {aantal(waar, 'bestand', 'bestanden')}" if waar else ""
    return f"{opsomming(delen)}{slot}."


def _per_ernst(telling: Mapping[str, int]) -> list[str]:
    return [aantal(telling[e.value], *_WOORDEN[e]) for e in Ernst if telling[e.value]]


def _uitgebreid(console: Console, melding: Melding) -> Iterator[Text]:
    yield _kop(melding)
    yield _zin(console, melding.ernst.value, _STIJL[melding.ernst], melding.tekst)
    if melding.plaats is not None and melding.bronregel.strip():
        yield from _bron(melding, console.width)
    if melding.hulp:
        yield _zin(console, "hulp", "bold green", melding.hulp)


def _zin(console: Console, woord: str, stijl: str, zin: str) -> Text:
    return ingesprongen(console, Text().append(woord, stijl).append(f": {schoon(zin)}"), _INSPRONG)


def _kop(melding: Melding) -> Text:
    kop = Text()
    if melding.bestand:
        kop.append_text(tekst(melding.bestand, "bold"))
        if melding.plaats:
            kop.append(f":{melding.plaats.regel}:{melding.plaats.kolom}")
        kop.append(": ")
    return kop.append(melding.code, _STIJL[melding.ernst])


def _bron(melding: Melding, breedte: int) -> Iterator[Text]:
    plaats = melding.plaats
    assert plaats is not None
    nummer = str(plaats.regel)
    marge = " " * len(nummer)
    ruimte = max(20, breedte - len(nummer) - 5)
    regel, voor, onder = _knip(melding.bronregel, plaats.kolom - 1, plaats.lengte, ruimte)
    yield Text(f"  {marge} |", _KADER)
    yield Text("  ").append(f"{nummer} | ", _KADER).append(regel)
    yield Text(f"  {marge} | ", _KADER).append(" " * voor).append("^" * onder, _STIJL[melding.ernst])


def _knip(regel: str, begin: int, lengte: int, ruimte: int) -> tuple[str, int, int]:
    """Het stuk van een regel rond een plek dat in de ruimte past, met de breedte vóór en onder de plek."""
    weg = max(0, begin - 3 * ruimte)
    begin -= weg
    zichtbaar = regel[weg : weg + begin + ruimte]
    stukken = [toon_teken(teken) for teken in zichtbaar]
    van, tot = 0, len(stukken)
    if weg or weg + len(zichtbaar) < len(regel) or _breedte(stukken) > ruimte:
        van = _links(stukken, begin, ruimte // 3)
        tot = _rechts(stukken, van, ruimte - 2 * len(_GAT))
    kop = _GAT if van or weg else ""
    staart = _GAT if weg + tot < len(regel) else ""
    voor = cell_len(kop) + _breedte(stukken[van:begin])
    onder = max(1, _breedte(stukken[begin : min(begin + lengte, tot)]))
    return kop + "".join(stukken[van:tot]) + staart, voor, onder


def _links(stukken: list[str], begin: int, ruimte: int) -> int:
    """Hoe ver vóór de plek het venster begint; een korte aanloop blijft heel."""
    if _breedte(stukken[:begin]) <= ruimte * 2:
        return 0
    van = begin
    while van > 0 and _breedte(stukken[van - 1 : begin]) <= ruimte:
        van -= 1
    return van


def _rechts(stukken: list[str], van: int, ruimte: int) -> int:
    tot, breed = van, 0
    while tot < len(stukken) and (breed := breed + cell_len(stukken[tot])) <= ruimte:
        tot += 1
    return tot


def _breedte(stukken: list[str]) -> int:
    return sum(map(cell_len, stukken))
