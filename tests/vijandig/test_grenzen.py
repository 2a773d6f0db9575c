"""Grenzen aan wat een bestand kan kosten: knopen, bevindingen, suggesties, cijfers, lange regels."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import pytest

from competentie_cli import meldingen
from competentie_cli.domein.kloof import Kloofrij, Status
from competentie_cli.meldingen import Bevinding, Plaats
from competentie_cli.meldingen.gelijkenis import dichtste
from competentie_cli.meldingen.tabel import LANGSTE_WAARDE, verwoord
from competentie_cli.opslag import gebeurtenissen, inlezen, plaatsing, plekken
from competentie_cli.opslag.gebeurtenissen import Onleesbaar, lees_waarde
from competentie_cli.opslag.inlezen import kenmerken
from competentie_cli.opslag.plekken import Regels
from competentie_cli.rekenen.controles import verwijzingen
from competentie_cli.rekenen.passing import bereken_passing
from competentie_cli.rekenen.selectie import met_onderliggende
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.woorden import geld, getal_nl
from tests.conftest import KLEIN, bouw_organisatie
from tests.vijandig.conftest import Tik


def _fouten(map_: Path) -> list[str]:
    return [
        f"{m.bestand}:{m.plaats.regel}:{m.plaats.kolom}: {m.code}"
        for m in open_map(map_).meldingen
        if m.plaats
    ]


def test_meer_knopen_dan_er_te_lezen_zijn_is_te_groot_en_juist_genoeg_niet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gebeurtenissen, "MEESTE_GEBEURTENISSEN", 20)
    # stroom, document, mapping, sleutel en lijst zijn er samen negen
    leden = ", ".join("a" * 9 for _ in range(11))
    assert lees_waarde(f"x: [{leden}]") == ({"x": ["a" * 9] * 11}, False)
    with pytest.raises(Onleesbaar) as fout:
        lees_waarde(f"x: [{leden}, aaaaaaaaa]")
    assert (fout.value.code, fout.value.regel, fout.value.kolom) == ("te-groot", 1, 1)


def test_de_trage_parser_telt_even_streng(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gebeurtenissen, "MEESTE_GEBEURTENISSEN", 20)
    monkeypatch.setattr(gebeurtenissen, "CParser", None)
    with pytest.raises(Onleesbaar) as fout:
        lees_waarde(f"x: [{', '.join('a' * 9 for _ in range(12))}]")
    assert fout.value.code == "te-groot"


def _begrens_op(monkeypatch: pytest.MonkeyPatch, grens: int) -> None:
    for module in (meldingen, inlezen, plaatsing, plekken):
        monkeypatch.setattr(module, "MEESTE_BEVINDINGEN", grens)


def test_van_een_bestand_met_te_veel_fouten_staan_de_eerste_er_en_een_slotzin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _begrens_op(monkeypatch, 3)
    visie = "".join(f"k{nummer}: x\n" for nummer in range(9))
    map_ = bouw_organisatie(tmp_path, visie=visie, teams="id: t\nnaam: T\nx: 1\n")
    assert _fouten(map_) == [
        "teams.yaml:3:1: onbekend-veld",
        "visie.yaml:1:1: onbekend-veld",
        "visie.yaml:1:1: te-groot",
        "visie.yaml:2:1: onbekend-veld",
        "visie.yaml:3:1: onbekend-veld",
    ]
    slot = next(m for m in open_map(map_).meldingen if m.code == "te-groot")
    assert slot.tekst == "aan dit bestand schort te veel om alles te noemen"


def test_te_veel_fouten_in_de_vorm_maken_een_bestand_onleesbaar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _begrens_op(monkeypatch, 3)
    map_ = bouw_organisatie(tmp_path, visie="missie: x\n" * 5)
    assert _fouten(map_) == ["visie.yaml:1:1: te-groot"]
    assert _fouten(bouw_organisatie(tmp_path, visie="missie: x\n" * 4)) == [
        f"visie.yaml:{regel}:1: dubbele-sleutel" for regel in (2, 3, 4)
    ]


def test_te_veel_lege_onbekende_velden_houden_niets_op(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _begrens_op(monkeypatch, 2)
    assert _fouten(bouw_organisatie(tmp_path, visie="".join(f"k{nummer}:\n" for nummer in range(9)))) == [
        "visie.yaml:1:1: onbekend-veld",
        "visie.yaml:1:1: te-groot",
        "visie.yaml:2:1: onbekend-veld",
    ]


def test_in_een_onleesbaar_bestand_worden_niet_eindeloos_mensen_gezocht(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _begrens_op(monkeypatch, 3)
    assert kenmerken("id: a\nid: b\nid: c\nid: d\n", "id", "x") == [{"id": "a"}, {"id": "b"}, {"id": "c"}]


def test_suggesties_kosten_een_vast_aantal_vergelijkingen_en_gelijke_ids_maar_een_keer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevraagd: list[str] = []

    def tel(woord: str, mogelijk: frozenset[str]) -> str:
        gevraagd.append(woord)
        return dichtste(woord, mogelijk)

    monkeypatch.setattr(verwijzingen, "dichtste", tel)
    monkeypatch.setattr(verwijzingen, "MEESTE_VERGELIJKINGEN", 10)
    teams = "".join(f"  - {{id: t-{n}, naam: T, leidinggevende: m-000{n % 6 + 4}}}\n" for n in range(20))
    map_ = bouw_organisatie(tmp_path, **KLEIN | {"teams": KLEIN["teams"] + teams})
    hulp = [m.hulp for m in open_map(map_).meldingen]
    assert gevraagd == ["m-0004", "m-0005", "m-0006"]  # drie keer drie bekende mensen past in tien
    assert len(hulp) == 20
    assert sum(zin.startswith("bedoelde u 'm-000") for zin in hulp) == 11


def test_een_fout_langs_een_alias_slaat_iedereen_over_die_ze_draagt(tmp_path: Path) -> None:
    mensen = (
        "medewerkers:\n"
        "  - {id: p-1, functie: begeleider, afwezig: &w [{van: x}]}\n"
        "  - {id: p-2, functie: begeleider, afwezig: *w}\n"
        "  - {id: p-3, functie: begeleider, afwezig: []}\n"
    )
    geopend = open_map(bouw_organisatie(tmp_path, **KLEIN | {"medewerkers": mensen}))
    assert [f"{m.bestand}:{m.plaats.regel}" for m in geopend.meldingen if m.plaats] == ["medewerkers.yaml:2"]
    organisatie = vereis_organisatie(geopend)
    assert {"p-1", "p-2", "p-3"} & organisatie.medewerkers.keys() == {"p-3"}


def test_een_kapotte_kernrij_langs_een_alias_telt_op_geen_van_beide_plekken(tmp_path: Path) -> None:
    visie = (
        "kerncompetenties:\n"
        "  - &k {competentie: luisteren, gewenst: 9}\n"
        "  - *k\n"
        "  - {competentie: koken, gewenst: 2}\n"
    )
    organisatie = vereis_organisatie(open_map(bouw_organisatie(tmp_path, **KLEIN | {"visie": visie})))
    assert [eis.competentie for eis in organisatie.visie.kerncompetenties] == ["koken"]


def test_een_keten_van_teams_wordt_in_een_keer_afgelopen(tmp_path: Path) -> None:
    teams = "".join(f"  - {{id: t-{n}, naam: T, onderdeel_van: t-{n - 1}}}\n" for n in range(1, 400))
    map_ = bouw_organisatie(tmp_path, teams="teams:\n  - {id: t-0, naam: T}\n" + teams)
    organisatie = vereis_organisatie(open_map(map_))
    assert met_onderliggende(organisatie, ["t-390"]) == {f"t-{n}" for n in range(390, 400)}
    assert met_onderliggende(organisatie, []) == frozenset()


def test_veel_bevindingen_op_een_lange_regel_delen_haar_tekst() -> None:
    regels = Regels("x" * 1000 + "\n" + "y" * 1000)
    assert regels.bronregel(1) is regels.bronregel(1)
    assert (regels.bronregel(2), regels.bronregel(1)) == ("y" * 1000, "x" * 1000)
    assert regels.plaats(1005, 1009) == Plaats(2, 5, 4)


def test_een_waarde_van_een_megabyte_staat_ingekort_in_een_zin() -> None:
    bevinding = Bevinding("onbekend-veld", "x.yaml", waarden={"veld": "x" * 1_000_000})
    assert verwoord(bevinding)[0] == f"'{'x' * (LANGSTE_WAARDE - 1)}…' is geen bekend veld"


def test_getallen_die_nergens_op_slaan_zijn_nog_te_schrijven() -> None:
    groot = Decimal("9" * 36)
    assert geld(groot) == f"€ {'.'.join(['999'] * 12)},00"
    assert getal_nl(groot) == ".".join(["999"] * 12)


def test_een_passing_met_een_bijna_lege_noemer_is_nog_te_rekenen() -> None:
    rijen = [
        Kloofrij(
            "a",
            "A",
            Decimal("0.01"),
            Decimal("0.0000000001"),
            False,
            Status.OP_NIVEAU,
            (),
            Decimal("0.01"),
            Decimal(0),
        ),
        Kloofrij(
            "b", "B", Decimal(0), Decimal(3), False, Status.TEKORT, (), Decimal(-999_999_999_999), Decimal(1)
        ),
    ]
    passing = bereken_passing(rijen, Decimal(-999_999_999_999))
    assert passing.waarde == Decimal("-2999999999996999999999999.0000")


def test_een_map_op_een_andere_schijf_houdt_haar_volledige_pad(
    kleine_organisatie: Path, monkeypatch: pytest.MonkeyPatch, tik: Tik
) -> None:
    def op_een_andere_schijf(pad: Path, start: Path) -> str:
        raise ValueError("path is on mount 'P:', start on mount 'C:'")

    monkeypatch.setattr(os.path, "relpath", op_een_andere_schijf)
    (kleine_organisatie / "medewerkers" / "m-0003.yaml").write_text("id: m-0003\n", "utf-8")
    geopend = open_map(kleine_organisatie)
    assert [m.bestand for m in geopend.meldingen] == [
        (kleine_organisatie / "medewerkers" / "m-0003.yaml").as_posix()
    ]
    assert tik("controleer", kleine_organisatie / "teams.yaml", "-m", kleine_organisatie).code == 0
