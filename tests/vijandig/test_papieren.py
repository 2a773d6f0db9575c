"""Vijandige logo's, sjablonen en teksten: het document komt er zonder, of er staat waarom het er niet is."""

from __future__ import annotations

import gzip
import os
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from competentie_cli.weergave.beeldkeuring import MEESTE_BEELDPUNTEN, kan_getekend
from tests.conftest import KLEIN, ORGANISATIE, bouw_organisatie
from tests.vijandig.conftest import Tik
from tests.vijandig.geval import Planten

RUIMTES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG = f'<svg {RUIMTES} width="9" height="9">{{}}</svg>'
ENTITEITEN = "".join(
    f'<!ENTITY {ander} "{f"&{een};" * 10}">' for een, ander in zip("abcdefgh", "bcdefghi", strict=True)
)
GEBRUIK = "".join(f'<g id="a{n + 1}">{f"""<use xlink:href="#a{n}"/>""" * 10}</g>' for n in range(9))
NIET = "niet gevonden of niet te gebruiken"


def _png(breed: int, hoog: int) -> bytes:
    """Een zwart beeld; de kop liegt niet, maar de inhoud is samengedrukt tot bijna niets."""

    def stuk(soort: bytes, inhoud: bytes) -> bytes:
        return struct.pack(">I", len(inhoud)) + soort + inhoud + struct.pack(">I", zlib.crc32(soort + inhoud))

    beeld = zlib.compress(bytes((breed + 7) // 8 + 1) * min(hoog, 9))
    kop = struct.pack(">IIBBBBB", breed, hoog, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + stuk(b"IHDR", kop) + stuk(b"IDAT", beeld) + stuk(b"IEND", b"")


def _jpeg(breed: int, hoog: int) -> bytes:
    kader = b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", hoog, breed) + b"\x01\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04ab\xff" + kader + b"\xff\xd9"


GETEKEND: dict[str, tuple[str, bytes, bool]] = {
    "een gewone svg": (".svg", SVG.format("").encode(), True),
    "een svg met een BOM en een kop": (
        ".svg",
        b'\xef\xbb\xbf<?xml version="1.0"?>\n' + SVG.format("").encode(),
        True,
    ),
    "een samengedrukte svg": (".svg", gzip.compress(SVG.format("").encode()), False),
    "een svg met een filter": (".svg", SVG.format('<filter id="f"><feTurbulence/></filter>').encode(), False),
    "een svg met een filter in een naamruimte": (".svg", b'<s:svg xmlns:s="x"><s:Filter/></s:svg>', False),
    "een lege svg": (".svg", b"", False),
    "tekst met de naam van een svg": (".svg", b"hallo", False),
    "een kleine png": (".png", _png(9, 9), True),
    "een png van vier miljard punten": (".png", _png(65_000, 65_000), False),
    "een png juist op de grens": (".png", _png(MEESTE_BEELDPUNTEN // 5000, 5000), True),
    "een png zonder hoogte": (".png", _png(9, 0), False),
    "een afgekapte png": (".png", _png(9, 9)[:20], False),
    "een svg met de naam van een png": (".png", SVG.format("").encode(), False),
    "een kleine jpg": (".jpg", _jpeg(9, 9), True),
    "een jpg van vier miljard punten": (".jpeg", _jpeg(65_000, 65_000), False),
    "een jpg zonder kader": (".jpg", b"\xff\xd8\xff\xe0\x00\x04ab\xff\xd9", False),
    "een jpg waarvan een stuk nul lang is": (".jpg", b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50, False),
    "een jpg vol opvulling": (".jpg", b"\xff\xd8" + b"\xff" * 10_000, False),
}


@pytest.mark.parametrize("naam", GETEKEND)
def test_een_beeld_wordt_gekeurd_voor_het_getekend_wordt(naam: str) -> None:
    einde, inhoud, kan = GETEKEND[naam]
    assert kan_getekend(inhoud, einde) is kan


def _met_logo(map_: Path, logo: str) -> Path:
    return bouw_organisatie(map_, **KLEIN | {"organisatie": ORGANISATIE + f"huisstijl: {{logo: {logo}}}\n"})


LOGO_IN_PDF: dict[str, tuple[str, bool]] = {
    "een bom van entiteiten": (
        f'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">{ENTITEITEN}]>' + SVG.format("<text>&i;</text>"),
        True,
    ),
    "een bom van verwijzingen": (SVG.format('<g id="a0"><path d="M0 0h9"/></g>' + GEBRUIK), True),
    "een verwijzing naar zichzelf": (SVG.format('<g id="a"><use xlink:href="#a"/></g>'), False),
    "een beeld van buiten": (SVG.format('<image xlink:href="/etc/passwd" width="1" height="1"/>'), True),
    "een beeld van het net": (
        SVG.format('<image xlink:href="http://127.0.0.1:9/x.png" width="1" height="1"/>'),
        True,
    ),
    "een script": (SVG.format("<script>alert(1)</script>"), False),
    "honderdduizend lagen diep": (SVG.format("<g>" * 100_000 + "</g>" * 100_000), True),
    "een breedte van onder nul": (SVG.format("").replace('width="9"', 'width="-9"'), True),
    "een breedte van oneindig": (SVG.format("").replace('width="9"', 'width="1e99"'), True),
}


@pytest.mark.parametrize("wat", LOGO_IN_PDF)
def test_een_vijandig_logo_houdt_de_pdf_niet_tegen(wat: str, tmp_path: Path, tik: Tik) -> None:
    inhoud, gemeld = LOGO_IN_PDF[wat]
    map_ = _met_logo(tmp_path / "proef", "logo.svg")
    (map_ / "logo.svg").write_text(inhoud, "utf-8")
    gedaan = tik("pop", "maak", "m-0002", "-m", map_)
    assert (gedaan.code, NIET in gedaan.fout) == (0, gemeld), gedaan.fout
    assert (map_ / "uit" / "pop" / "m-0002.pdf").read_bytes().startswith(b"%PDF-")


LOGOPADEN = (
    "../logo.svg",
    "/etc/passwd",
    '"logo\\0.svg"',
    ".",
    "logo.svg/",
    "http://x.be/l.svg",
    "a" * 5000 + ".svg",
)
LOGOPADEN += ('"\\e[31m.svg"', "con.svg", "logo.exe")


@pytest.mark.parametrize("logo", LOGOPADEN)
def test_een_logo_dat_er_niet_mag_zijn_wordt_gemeld(logo: str, tmp_path: Path, tik: Tik) -> None:
    (tmp_path / "logo.svg").write_text(SVG.format(""), "utf-8")
    gedaan = tik("pop", "maak", "m-0002", "--formaat", "md", "-m", _met_logo(tmp_path / "proef", logo))
    assert (gedaan.code, NIET in gedaan.fout, "\x1b" in gedaan.fout) == (0, True, False)


LOGODADEN: dict[str, Planten] = {
    "een pijp": os.mkfifo if sys.platform != "win32" else Path.mkdir,
    "een map": Path.mkdir,
    "een koppeling naar buiten": lambda pad: pad.symlink_to("/etc/passwd"),
    "een koppeling naar een apparaat": lambda pad: pad.symlink_to("/dev/zero"),
    "een koppeling naar zichzelf": lambda pad: pad.symlink_to(pad.name),
    "vijf megabyte": lambda pad: pad.write_text(SVG.format("<!-- -->" * 640_000), "utf-8"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="pijpen en koppelingen")
@pytest.mark.parametrize("wat", LOGODADEN)
def test_een_logo_dat_geen_gewoon_klein_bestand_is_wordt_gemeld(wat: str, tmp_path: Path, tik: Tik) -> None:
    map_ = _met_logo(tmp_path / "proef", "logo.svg")
    LOGODADEN[wat](map_ / "logo.svg")
    gedaan = tik("pop", "maak", "m-0002", "--formaat", "html", "-m", map_)
    assert (gedaan.code, NIET in gedaan.fout) == (0, True)


SJABLONEN = {
    "{% for a in range(999) %}{% for b in range(1999) %}x{% endfor %}{% endfor %}":
        "pop.md.jinja:1: dit sjabloon herhaalt te veel",
    "{% for a in 'x' * 2000 %}{% for b in 'x' * 2000 %}{% endfor %}{% endfor %}":
        "pop.md.jinja:1: dit sjabloon herhaalt te veel",
    "{{ range(9999999999)|list }}": "pop.md.jinja:1: dit sjabloon herhaalt te veel",
    "{{ 'x' * 9999999999 }}": "pop.md.jinja:1: dit sjabloon herhaalt te veel",
    "{{ [0] * 9999999999 }}": "pop.md.jinja:1: dit sjabloon herhaalt te veel",
    "{{ 9 ** (9 ** 9) }}": "pop.md.jinja:1: deze macht is te groot",
    "{{ 2 ** 0.5 }}": "pop.md.jinja:1: deze macht is te groot",
    "{{ lipsum(n=1000000) }}": "pop.md.jinja:1: onbekende variabele ('lipsum' is undefined)",
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}": "maximum recursion depth exceeded",
    "{% include 'pop.md.jinja' %}": "maximum recursion depth exceeded",
    "{% extends 'pop.md.jinja' %}": "maximum recursion depth exceeded",
    "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}": "maximum recursion depth exceeded",
    "{{ ''.__class__ }}": "access to attribute '__class__'",
    "{{ ''['__class__'] }}": "access to attribute '__class__'",
    "{{ ''|attr('__class__') }}": "access to attribute '__class__'",
    "{{ '{0.__class__}'.format('') }}": "access to attribute '__class__'",
    "{{ self._TemplateReference__context }}": "is unsafe",
    "{{ d.secties.clear() }}": "access to attribute 'clear'",
    "{% import '../organisatie.yaml' as x %}": "Het sjabloon ../organisatie.yaml bestaat niet.",
    "{% include '/etc/passwd' %}": "Het sjabloon /etc/passwd bestaat niet.",
    "{% include ['a', 'b'] %}": "bestaat niet",
    "{%": "pop.md.jinja:1: ",
    "{{ d.": "pop.md.jinja:1: ",
    "{{ onbekend }}": "pop.md.jinja:1: onbekende variabele ('onbekend' is undefined)",
    "{{ 1 // 0 }}": "pop.md.jinja:1: ",
    "{{ d.datum.replace(year=0) }}": "pop.md.jinja:1: ",
    "{{ d['x' * 300] }}": "pop.md.jinja:1: onbekende variabele",
    "{{ [].x.y }}": "pop.md.jinja:1: onbekende variabele",
}  # fmt: skip


@pytest.mark.parametrize("sjabloon", SJABLONEN)
def test_een_vijandig_sjabloon_eindigt_in_een_zin_met_zijn_plaats(
    sjabloon: str, kleine_organisatie: Path, tik: Tik
) -> None:
    (kleine_organisatie / "sjablonen").mkdir()
    (kleine_organisatie / "sjablonen" / "pop.md.jinja").write_text(sjabloon, "utf-8")
    gedaan = tik("pop", "maak", "m-0002", "--formaat", "md", "-m", kleine_organisatie)
    assert (gedaan.code, gedaan.uit) == (1, "")
    assert gedaan.fout.startswith("mislukt: m-0002 An Peeters (")
    assert SJABLONEN[sjabloon] in gedaan.fout


def test_een_gewoon_sjabloon_telt_zijn_lussen_zonder_dat_er_iets_verandert(
    kleine_organisatie: Path, tik: Tik
) -> None:
    sjabloon = (
        "{% for naam, s in d.secties.items() %}{{ loop.index }}/{{ loop.length }}{% if loop.last %}."
        "{% else %},{% endif %}{% else %}leeg{% endfor %}{% for x in [] %}{% else %} leeg{% endfor %}"
    )
    (kleine_organisatie / "sjablonen").mkdir()
    (kleine_organisatie / "sjablonen" / "pop.md.jinja").write_text(sjabloon, "utf-8")
    assert tik("pop", "maak", "m-0003", "--formaat", "md", "-m", kleine_organisatie).code == 0
    tekst = (kleine_organisatie / "uit" / "pop" / "m-0003.md").read_text("utf-8")
    delen = tekst.removesuffix(". leeg\n").split(",")
    assert [deel.split("/")[0] for deel in delen] == [str(nummer + 1) for nummer in range(len(delen))]
    assert {deel.split("/")[1] for deel in delen} == {str(len(delen))}


TYPST = {
    "#while true {}": "condition is always true",
    "#let f() = f()\n#f()": "maximum function call depth exceeded",
    '#read("/etc/passwd")': "file not found",
    '#image("../organisatie.yaml")': "De pdf kon niet gemaakt worden",
    '#import "@preview/x:1.0.0"': "Een sjabloon kan geen Typst-pakket invoegen",
    '#panic("x")': "panicked",
    "#(" * 1000: "De pdf kon niet gemaakt worden",
}


@pytest.mark.parametrize("sjabloon", TYPST)
def test_een_vijandig_typstsjabloon_eindigt_in_een_zin(
    sjabloon: str, kleine_organisatie: Path, tik: Tik
) -> None:
    (kleine_organisatie / "sjablonen").mkdir()
    (kleine_organisatie / "sjablonen" / "pop.typ.jinja").write_text(sjabloon, "utf-8")
    gedaan = tik("pop", "maak", "m-0002", "-m", kleine_organisatie)
    assert (gedaan.code, gedaan.uit) == (1, "")
    assert TYPST[sjabloon] in gedaan.fout


TEKSTEN: dict[str, bytes] = {
    "geen toml": b"hallo",
    "een lijst van honderdduizend haken": b"x = " + b"[" * 100_000,
    "een tabel van tienduizend diep": b"[" + b"a." * 10_000 + b"a]\n",
    "een getal van vijfduizend cijfers": b"[pop]\ntitel = " + b"9" * 5000,
    "een getal waar tekst hoort": b"[pop]\ntitel = 1\n",
    "een datum die niet bestaat": b"[pop]\ntitel = 2026-02-30\n",
    "geen utf-8": b"[pop]\ntitel = '\xff'\n",
    "utf-16": "[pop]\ntitel = 'x'\n".encode("utf-16"),
    "een tekst die niet bestaat": b"[pop]\nbestaatniet = 'x'\n",
    "een tekst zonder groep": b"titel = 'x'\n",
    "een lijst van groepen": b"[[pop]]\ntitel = 'x'\n",
    "een vorm zonder je of u": b"[pop]\ntitel = {zij = 'x'}\n",
    "een gat dat er niet is": b"[pop]\ntitel = '{weg}'\n",
    "een gat met een trucje": b"[pop]\ntitel = '{naam}'\n",
    "twee keer dezelfde tekst": b"[pop]\ntitel = 'x'\ntitel = 'y'\n",
    "een NUL": b"[pop]\ntitel = 'a\0b'\n",
}


@pytest.mark.parametrize("wat", TEKSTEN)
def test_een_vijandig_tekstenbestand_eindigt_in_een_zin(wat: str, kleine_organisatie: Path, tik: Tik) -> None:
    (kleine_organisatie / "sjablonen").mkdir()
    (kleine_organisatie / "sjablonen" / "teksten.toml").write_bytes(TEKSTEN[wat])
    gedaan = tik("pop", "maak", "m-0002", "--formaat", "md", "-m", kleine_organisatie)
    assert (gedaan.code, gedaan.uit) == (1, "")
    assert "teksten.toml" in gedaan.fout


LANG: dict[str, Callable[[str], str]] = {
    "een naam van woorden": lambda naam: naam.replace("An Peeters", "woord " * 200_000 + "einde"),
    "een naam zonder spaties": lambda naam: naam.replace("An Peeters", "x" * 1_000_000),
}


@pytest.mark.parametrize("wat", LANG)
def test_een_naam_van_een_megabyte_komt_ingekort_in_elk_document(wat: str, tmp_path: Path, tik: Tik) -> None:
    anders = KLEIN | {"medewerkers/m-0002": LANG[wat](KLEIN["medewerkers/m-0002"])}
    map_ = bouw_organisatie(tmp_path / "proef", **anders)
    gedaan = tik("pop", "maak", "m-0002", "--formaat", "md,html,pdf", "-m", map_)
    assert (gedaan.code, gedaan.fout) == (0, "Wat langer is dan 20000 tekens, is ingekort.\n")
    gedaan = tik("kloof", "m-0002", "-m", map_)
    assert (gedaan.code, len(gedaan.uit) < 10_000) == (0, True)
