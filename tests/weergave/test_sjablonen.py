"""Eigen sjablonen gaan voor, draaien afgeschermd, en hun fouten noemen bestand en regel."""

from __future__ import annotations

from pathlib import Path

import pytest

from competentie_cli.fouten import SjabloonFout
from competentie_cli.weergave.sjablonen import Sjablonen
from tests.taken.hulp import VOORBEELDEN, maak

INGEBOUWD = Path(__file__).parents[2] / "sjablonen"


def _eigen(tmp_path: Path, tekst: str) -> Sjablonen:
    (tmp_path / "proef.md.jinja").write_text(tekst, encoding="utf-8")
    return Sjablonen(INGEBOUWD, tmp_path)


def test_een_eigen_sjabloon_kan_verder_bouwen_op_het_ingebouwde(tmp_path: Path) -> None:
    eigen = tmp_path / "huis" / "sjablonen"
    for pad in (VOORBEELDEN / "leeg").rglob("*"):
        if pad.is_file():
            doel = tmp_path / "huis" / pad.relative_to(VOORBEELDEN / "leeg")
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_bytes(pad.read_bytes())
    eigen.mkdir()
    sjabloon = '{% extends "basis/pop.md.jinja" %}{% block voet %}Van {{ d.organisatie }}{% endblock %}'
    (eigen / "pop.md.jinja").write_text(sjabloon, encoding="utf-8")
    maak(tmp_path / "huis", tmp_path / "uit", ("md",), "m-0001")
    tekst = (tmp_path / "uit" / "pop" / "m-0001.md").read_text("utf-8")
    assert tekst.startswith("# Mijn ontwikkelplan\n")
    assert tekst.endswith("Van Naam van de organisatie\n")


@pytest.mark.parametrize(
    ("sjabloon", "boodschap"),
    [
        ("regel een\n{% if %}", "proef.md.jinja:2: "),
        ("\n\n{{ bestaat.niet }}", "proef.md.jinja:3: onbekende variabele ('bestaat' is undefined)"),
        ("{{ ''.__class__.__mro__ }}", "proef.md.jinja:1: access to attribute '__class__'"),
        ("{% for i in range(10**9) %}x{% endfor %}", "proef.md.jinja:1: dit sjabloon herhaalt te veel"),
        ('{% include "../../../etc/passwd" %}', "Het sjabloon ../../../etc/passwd bestaat niet."),
        ("{{ d.append(1) }}", "proef.md.jinja:1: "),
        ("{{ 1 / 0 }}", "proef.md.jinja:1: division by zero"),
    ],
)
def test_een_fout_in_een_sjabloon_noemt_bestand_en_regel(
    tmp_path: Path, sjabloon: str, boodschap: str
) -> None:
    with pytest.raises(SjabloonFout) as fout:
        _eigen(tmp_path, sjabloon).vul("proef.md", {"d": [0]})
    assert boodschap in fout.value.tekst


@pytest.mark.parametrize(
    ("bestanden", "boodschap"),
    [
        (
            {"document.typ.jinja": '{% include "delen/stijl.typ.jinja" %}\n\n#kleuur'},
            "sjablonen/document.typ.jinja: De pdf kon niet gemaakt worden. "
            "Typst zegt: unknown variable: kleuur",
        ),
        (
            {"delen/stijl.typ.jinja": "#set text(size: 3)", "pop.html.jinja": "x"},
            "sjablonen/delen/stijl.typ.jinja: De pdf kon niet gemaakt worden. Typst zegt: expected length, "
            "found integer; a length needs a unit - did you mean 3pt?",
        ),
        (
            {"pop.typ.jinja": "#let f(x) = x + [a]\n#f(1)", "document.typ.jinja": "x"},
            "sjablonen/pop.typ.jinja: De pdf kon niet gemaakt worden. Typst zegt: cannot add integer and "
            "content; at while calling `f`",
        ),
        (
            {"pop.typ.jinja": '#import "@preview/x:1.0.0"'},
            "sjablonen/pop.typ.jinja: Een sjabloon kan geen Typst-pakket invoegen: er wordt niets "
            "gedownload.",
        ),
    ],
)
def test_een_fout_van_typst_noemt_het_eigen_sjabloon(
    tmp_path: Path, kleine_organisatie: Path, bestanden: dict[str, str], boodschap: str
) -> None:
    for naam, tekst in bestanden.items():
        bestand = kleine_organisatie / "sjablonen" / naam
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text(tekst, encoding="utf-8")
    _, pops = maak(kleine_organisatie, tmp_path / "uit", ("pdf",), "m-0002")
    assert pops.mislukt == (("m-0002", boodschap),)


def test_de_readme_van_de_sjablonen_noemt_alles_wat_een_sjabloon_krijgt() -> None:
    from dataclasses import fields

    from competentie_cli.weergave import blokken

    tekst = (INGEBOUWD / "README.md").read_text("utf-8")
    velden = {f"`d.{veld.name}`" for veld in fields(blokken.Document)}
    soorten = {"kop", "alinea", "lijst", "tabel", "ruimte"}
    bestanden = {pad.relative_to(INGEBOUWD).as_posix() for pad in INGEBOUWD.rglob("*") if pad.is_file()}
    gezocht = velden | {f"`{s}`" for s in soorten} | {f"`{b}`" for b in bestanden - {"README.md"}}
    assert {woord for woord in gezocht if woord not in tekst} == set()
    assert len(gezocht) > 25
