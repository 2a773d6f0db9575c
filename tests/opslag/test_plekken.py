"""Een plaats wijst altijd naar de tekst van haar waarde, en de snelle weg leest wat er staat."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import given, settings

from competentie_cli.domein.nul import Nul
from competentie_cli.meldingen import Bevinding, Plaats
from competentie_cli.opslag.bestanden import lees_tekst
from competentie_cli.opslag.gebeurtenissen import NULWOORDEN, lees_waarde
from competentie_cli.opslag.plekken import Regels, lees_plekken
from tests.opslag.documenten import Document, documenten

VAAK = settings(max_examples=100, deadline=None)


@VAAK
@given(documenten())
def test_de_snelle_weg_leest_de_waarde_die_er_geschreven_staat(document: Document) -> None:
    assert lees_waarde(document.tekst)[0] == document.waarde


@VAAK
@given(documenten())
def test_de_snelle_weg_en_pyyaml_lezen_hetzelfde_behalve_wat_leeg_is(document: Document) -> None:
    pyyaml = yaml.load(document.tekst, Loader=yaml.CBaseLoader)
    assert lees_waarde(document.tekst)[0] == _zonder_leeg(pyyaml, document)


def _zonder_leeg(waarde: Any, document: Document, pad: tuple[Any, ...] = ()) -> Any:
    """Wat PyYAML een lege tekst noemt en nergens geschreven staat: als sleutel weg, als lid None."""
    if isinstance(waarde, dict):
        onder = {s: (_zonder_leeg(w, document, (*pad, s)), (*pad, s)) for s, w in waarde.items()}
        return {s: w for s, (w, eigen) in onder.items() if eigen in document.waarden}
    if isinstance(waarde, list):
        return [_zonder_leeg(w, document, (*pad, i)) for i, w in enumerate(waarde)]
    return waarde if pad in document.waarden else None


@VAAK
@given(documenten())
def test_een_plaats_wijst_naar_de_tekst_van_haar_waarde(document: Document) -> None:
    plekken = lees_plekken(document.tekst)
    gevonden = {pad: plekken.plek(Bevinding("verkeerde-waarde", "x", pad)) for pad in document.waarden}
    begin = {pad: plek.begin for pad, plek in gevonden.items()}
    stukken = {pad: (gevonden[pad].begin, gevonden[pad].einde) for pad in document.zeker}
    assert begin == {pad: stuk[0] for pad, stuk in document.waarden.items()}
    assert stukken == {pad: document.waarden[pad] for pad in document.zeker}


@VAAK
@given(documenten())
def test_een_plaats_op_de_sleutel_wijst_naar_de_tekst_van_de_sleutel(document: Document) -> None:
    plekken = lees_plekken(document.tekst)
    zoekt = {pad: Bevinding("onbekend-veld", "x", pad, op_sleutel=True) for pad in document.sleutels}
    gevonden = {pad: plekken.plek(bevinding) for pad, bevinding in zoekt.items()}
    assert {pad: (plek.begin, plek.einde) for pad, plek in gevonden.items()} == document.sleutels


@VAAK
@given(documenten())
def test_de_lege_sleutels_zijn_precies_die_zonder_waarde(document: Document) -> None:
    leeg = {pad for pad in document.sleutels if pad not in document.waarden}
    assert set(lees_plekken(document.tekst).leeg) == leeg


@VAAK
@given(documenten())
def test_regel_en_kolom_tellen_zoals_een_editor_ze_telt(document: Document) -> None:
    regels = Regels(document.tekst)
    for begin, einde in document.sleutels.values():
        voor = document.tekst[:begin].replace("\r\n", "\n").split("\n")
        assert regels.plaats(begin, einde) == Plaats(len(voor), len(voor[-1]) + 1, einde - begin)


@VAAK
@given(documenten())
def test_alleen_een_kaal_nulwoord_is_nul(document: Document) -> None:
    for waarde, pad in _teksten(lees_waarde(document.tekst)[0]):
        begin, einde = document.waarden[pad]
        assert isinstance(waarde, Nul) is (document.tekst[begin:einde] in NULWOORDEN), pad


def _teksten(waarde: Any, pad: tuple[Any, ...] = ()) -> list[tuple[str, tuple[Any, ...]]]:
    if isinstance(waarde, dict):
        return [paar for s, w in waarde.items() for paar in _teksten(w, (*pad, s))]
    if isinstance(waarde, list):
        return [paar for i, w in enumerate(waarde) for paar in _teksten(w, (*pad, i))]
    return [] if waarde is None else [(waarde, pad)]


def test_een_bom_telt_niet_mee(tmp_path: Any) -> None:
    bestand = tmp_path / "team.yaml"
    bestand.write_bytes("\ufeffid: één\r\nnaam: 'Zoë 😀'\r\n".encode())
    tekst = lees_tekst(bestand)
    plek = lees_plekken(tekst).plek(Bevinding("verkeerde-waarde", "team.yaml", ("naam",)))
    sleutel = lees_plekken(tekst).plek(Bevinding("onbekend-veld", "team.yaml", ("id",), op_sleutel=True))
    assert lees_waarde(tekst) == ({"id": "één", "naam": "Zoë 😀"}, False)
    assert Regels(tekst).plaats(plek.begin, plek.einde) == Plaats(2, 7, 7)
    assert Regels(tekst).plaats(sleutel.begin, sleutel.einde) == Plaats(1, 1, 2)


def test_wat_onder_een_alias_hangt_staat_bij_het_anker() -> None:
    tekst = "a: &x\n  b: 1\nc: *x\n"
    plekken = lees_plekken(tekst)
    via_alias = plekken.plek(Bevinding("verkeerde-waarde", "x", ("c", "b")))
    alias = plekken.plek(Bevinding("verkeerde-waarde", "x", ("c",)))
    assert lees_waarde(tekst) == ({"a": {"b": "1"}, "c": {"b": "1"}}, False)
    assert (tekst[via_alias.begin : via_alias.einde], via_alias.begin) == ("1", 11)
    assert tekst[alias.begin : alias.einde] == "*x"
