"""De uitleg van een code op het scherm: wat, waarom, en een voorbeeld van de verbetering."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.console import Console
from rich.text import Text

from competentie_cli.meldingen import Ernst
from competentie_cli.meldingen.code import Code
from competentie_cli.weergave.scherm.rooster import ingesprongen, toon

_STIJL = {Ernst.FOUT: "bold red", Ernst.WAARSCHUWING: "bold yellow", Ernst.TIP: "bold cyan"}
_KOP = {Ernst.FOUT: "Fouten", Ernst.WAARSCHUWING: "Waarschuwingen", Ernst.TIP: "Tips"}


def toon_code(console: Console, code: Code) -> None:
    """De uitleg van één code."""
    toon(console, _uitleg(console, code))


def toon_codes(console: Console, codes: Mapping[Ernst, tuple[Code, ...]]) -> None:
    """Alle codes met hun eerste zin."""
    for ernst, groep in codes.items():
        regels = [Text(_KOP[ernst], _STIJL[ernst])]
        for code in groep:
            zin = Text(code.uitleg.wat.split(". ")[0].rstrip(".") + ".", "dim")
            regels += [Text("  ").append(code.naam, "bold"), ingesprongen(console, zin, 4)]
        toon(console, [*regels, Text()])


def _uitleg(console: Console, code: Code) -> Iterator[Text]:
    uitleg, voorbeeld = code.uitleg, code.uitleg.voorbeeld
    yield Text(code.naam, _STIJL[code.ernst]).append(f" ({code.ernst.value})", "default")
    for zin in (uitleg.wat, uitleg.waarom):
        yield Text()
        yield ingesprongen(console, Text(zin), 0)
    yield Text()
    yield from _blok("Zo niet", voorbeeld.bestand, voorbeeld.fout)
    yield from _blok("Zo wel", voorbeeld.goed_bestand or voorbeeld.bestand, voorbeeld.goed)
    if code.ernst is not Ernst.FOUT:
        yield Text("Laten zwijgen, achter de regel:")
        yield Text(f"    # competentie: negeer {code.naam}")
        yield Text("of voor de hele organisatie, in organisatie.yaml:")
        yield Text(f"    controle: {{negeer: [{code.naam}]}}")


def _blok(kop: str, bestand: str, tekst: str) -> Iterator[Text]:
    yield Text(f"{kop}, in {bestand}:", "bold")
    yield from (Text(f"    {regel}") for regel in tekst.splitlines())
    yield Text()
