"""Tekst uit een bestand is gegevens: ze verschijnt als zichzelf, in elk formaat."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from pypdf import PdfReader

from tests.conftest import KLEIN, bouw_organisatie
from tests.taken.hulp import maak

VREEMD = [
    "<script>alert(1)</script>",
    '#import "x"',
    "#strong[x]",
    "{{ 7*7 }} {% raw %}",
    "[red]rood[/red] [/x]",
    "../../x",
    "$x^2$ @label ~ _x_ *y* `z`",
    "a \\ b \\n c",
    "[tekst](http://x.be) ![b](x) &amp; &lt;",
    "| cel | cel |",
    "1. geen lijst",
    "- geen lijst",
    "# geen kop",
    "> geen citaat",
    "= ook geen kop",
    "“aan” 'h' \"al\"",
    "Zoë Ünal-Çelik Łódź Дима Ω",
    "N" * 300,
]


class _Tekst(HTMLParser):
    """Verzamelt wat er op het scherm komt, en welke elementen er staan."""

    def __init__(self) -> None:
        super().__init__()
        self.tekst: list[str] = []
        self.elementen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elementen.add(tag)

    def handle_data(self, data: str) -> None:
        self.tekst.append(data)


def _papieren(tmp_path: Path, tekst: str) -> dict[str, bytes]:
    veilig = tekst.replace("\\", "\\\\").replace('"', '\\"')
    anders = dict(KLEIN)
    anders["medewerkers/m-0002"] = KLEIN["medewerkers/m-0002"].replace("An Peeters", f'"{veilig}"')
    anders["competenties"] = KLEIN["competenties"].replace("Luisteren", f'"{veilig}"')
    anders["plannen/m-0002-2026"] = KLEIN["plannen/m-0002-2026"].replace(
        "Een bewoner zegt dat hij gehoord is.", f'"{veilig}"'
    )
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    gemaakt = maak(map_, tmp_path / "uit", ("md", "html", "pdf"), "m-0002")
    assert [uitslag.mislukt for uitslag in gemaakt] == [(), ()]
    return {f"{p.parent.name}{p.suffix}": p.read_bytes() for u in gemaakt for p in u.bestanden}


def _plat(tekst: str) -> str:
    return re.sub(r"[\s\u200b\u00ad]+", "", tekst)


@pytest.mark.parametrize("tekst", VREEMD)
def test_vreemde_tekst_verschijnt_als_zichzelf(tmp_path: Path, tekst: str) -> None:
    papieren = _papieren(tmp_path, tekst)
    for naam in ("kloof.html", "pop.html"):
        lezer = _Tekst()
        lezer.feed(papieren[naam].decode())
        assert _plat(tekst) in _plat("".join(lezer.tekst))
        assert lezer.elementen.isdisjoint({"script", "a", "img", "iframe"})
    for naam in ("kloof.md", "pop.md"):
        lezer = _Tekst()
        lezer.feed(MarkdownIt("commonmark").enable("table").render(papieren[naam].decode()))
        assert _plat(tekst) in _plat("".join(lezer.tekst))
        assert lezer.elementen.isdisjoint({"script", "a", "img"})


@pytest.mark.parametrize("tekst", [t for t in VREEMD if len(t) < 60])
def test_ook_in_de_pdf_staat_de_tekst_letterlijk(tmp_path: Path, tekst: str) -> None:
    pdf = tmp_path / "plan.pdf"
    pdf.write_bytes(_papieren(tmp_path, tekst)["pop.pdf"])
    alles = "".join(pagina.extract_text() for pagina in PdfReader(pdf).pages)
    assert _plat(tekst).replace("-", "") in _plat(alles).replace("-", "")


def test_een_teken_zonder_lettertype_wordt_een_nummer_en_wordt_gemeld(tmp_path: Path) -> None:
    anders = KLEIN | {"medewerkers/m-0003": "id: m-0003\nnaam: 李 مرحبا 😀 👩‍⚕️\nfunctie: begeleider\n"}
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    kloven, plannen = maak(map_, tmp_path / "uit", ("pdf", "html"), "m-0003")
    tekens = "U+0627, U+0628, U+062D, U+0631, U+0645, U+674E"
    melding = f"Voor deze tekens is er geen lettertype, hun nummer staat er: {tekens}."
    assert (kloven.mislukt, kloven.opmerkingen) == ((), (melding,))
    assert (plannen.mislukt, plannen.opmerkingen) == ((), (melding,))
    assert "李 مرحبا 😀 👩‍⚕️" in (tmp_path / "uit" / "kloof" / "m-0003.html").read_text("utf-8")


def test_tekens_die_de_regel_omkeren_of_niets_tonen_worden_zichtbaar(tmp_path: Path) -> None:
    anders = KLEIN | {"medewerkers/m-0003": 'id: m-0003\nnaam: "A\\u202Eb\\x07c"\nfunctie: begeleider\n'}
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    maak(map_, tmp_path / "uit", ("html",), "m-0003")
    assert "AU+202EbU+0007c" in (tmp_path / "uit" / "kloof" / "m-0003.html").read_text("utf-8")
