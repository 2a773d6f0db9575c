"""De meegeleverde lettertypes en de lijst van wat ze kunnen tonen."""

from __future__ import annotations

import unicodedata

from fontTools.ttLib import TTFont

from competentie_cli.weergave.lettertypes import MAP, is_gedekt
from competentie_cli.weergave.pdf import Pdfmaker


def _codes() -> set[int]:
    tekst = [set(TTFont(pad).getBestCmap()) for pad in sorted(MAP.glob("SourceSans3*.ttf"))]
    emoji = set(TTFont(next(MAP.glob("NotoEmoji*.ttf"))).getBestCmap())
    # PDF/A aanvaardt geen tekens voor eigen gebruik, ook al kent een lettertype ze
    return {c for c in set.intersection(*tekst) | emoji if unicodedata.category(chr(c)) not in ("Cc", "Co")}


def test_de_lijst_noemt_precies_wat_de_lettertypes_kennen() -> None:
    gedekt = {code for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF and is_gedekt(chr(code))}
    assert gedekt == _codes()


def test_elk_teken_uit_de_lijst_komt_echt_in_een_toegankelijke_pdf() -> None:
    stukken = "\n".join(f'#"\\u{{{code:x}}}";' for code in sorted(_codes()))
    bron = (
        '#set document(title: "Tekens", date: datetime(year: 2026, month: 1, day: 1))\n'
        '#set text(font: ("Source Sans 3", "Noto Emoji"), lang: "nl")\n' + stukken
    )
    assert Pdfmaker({}).maak(bron).startswith(b"%PDF-")


def test_bij_elk_lettertype_ligt_zijn_licentie() -> None:
    families = {pad.name.split("_")[0] for pad in MAP.glob("*.ttf")}
    assert families == {pad.stem.removeprefix("LICENTIE-") for pad in MAP.glob("LICENTIE-*.txt")}
    assert families == {"SourceSans3", "NotoEmoji"}
