"""Wat er aan een tekst verandert, letterlijk, en wat er geweigerd wordt."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from unittest.mock import patch

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from competentie_cli.fouten import BewerkFout
from competentie_cli.opslag import gebeurtenissen
from competentie_cli.opslag.bewerken import (
    HernoemSleutel,
    NietZoalsBedoeld,
    Verwijder,
    VoegLidToe,
    VoegSleutelToe,
    Wijziging,
    ZetWaarde,
    als_yaml,
    pas_toe,
    toepassen,
)
from competentie_cli.opslag.gebeurtenissen import lees_waarde
from tests.opslag.bewerken.gevallen import GEVALLEN, Geval

PER_GEVAL = pytest.mark.parametrize("geval", GEVALLEN.values(), ids=GEVALLEN)


@PER_GEVAL
def test_een_wijziging_geeft_letterlijk_deze_tekst(geval: Geval) -> None:
    assert pas_toe(geval.ervoor, geval.wijzigingen) == geval.erna


@PER_GEVAL
def test_de_zuivere_parser_geeft_dezelfde_tekst(geval: Geval) -> None:
    with patch.object(gebeurtenissen, "CParser", None):
        assert pas_toe(geval.ervoor, geval.wijzigingen) == geval.erna


@PER_GEVAL
def test_een_bom_blijft_vooraan_staan(geval: Geval) -> None:
    assert pas_toe(f"\ufeff{geval.ervoor}", geval.wijzigingen) == f"\ufeff{geval.erna}"


ANKER = "a: &x\n  k: 1\nb: *x\n"
GEWEIGERD: dict[str, tuple[str, tuple[Wijziging, ...], str, str, int | None]] = {
    "een pad dat er niet is": (
        "a: [1]\n",
        (ZetWaarde(("a", 1), 2),),
        "a > 2 staat niet in het bestand.",
        "",
        None,
    ),
    "een sleutel onder tekst": (
        "a: tekst\n",
        (VoegSleutelToe(("a",), "k", 1),),
        "a is geen mapping of lijst.",
        "",
        1,
    ),
    "via een alias": (
        ANKER,
        (ZetWaarde(("b", "k"), 2),),
        "b verwijst met * naar een waarde elders in het bestand.",
        "Die waarde staat op regel 1: pas ze daar aan, of schrijf ze hier uit.",
        3,
    ),
    "onder een anker dat gebruikt wordt": (
        ANKER,
        (ZetWaarde(("a", "k"), 2),),
        "a wordt elders in het bestand hergebruikt, en zou ook daar veranderen.",
        "Schrijf de waarde op elke plek uit, zonder & en *.",
        1,
    ),
    "een waarde met een anker dat gebruikt wordt": (
        "a: 1\nb: &x 2\nc: [*x]\n",
        (ZetWaarde(("b",), 3),),
        "b wordt elders in het bestand hergebruikt, en zou ook daar veranderen.",
        "Schrijf de waarde op elke plek uit, zonder & en *.",
        2,
    ),
    "een anker weghalen dat gebruikt wordt": (
        "a:\n  - k: &x 2\nc: *x\n",
        (Verwijder(("a", 0)),),
        "a > 1 wordt elders in het bestand hergebruikt, en zou ook daar veranderen.",
        "Schrijf de waarde op elke plek uit, zonder & en *.",
        2,
    ),
    "een sleutel die er twee keer staat": (
        "a: 1\nb: 2\na: 3\n",
        (Verwijder(("a",)),),
        "a staat er meer dan eens.",
        "Laat er één van staan.",
        3,
    ),
    "een sleutel die er al is": (
        "a: 1\nb: 2\n",
        (VoegSleutelToe((), "b", 3),),
        "b bestaat al.",
        "",
        None,
    ),
    "hernoemen naar een sleutel die er al is": (
        "a: 1\nb: 2\n",
        (HernoemSleutel(("a",), "b"),),
        "b bestaat al.",
        "",
        None,
    ),
    "een lid hernoemen": (
        "- a\n",
        (HernoemSleutel((0,), "b"),),
        "1 is een lid van een lijst en heeft geen sleutel.",
        "",
        None,
    ),
    "een sleutel in een lijst": (
        "a: [1]\n",
        (VoegSleutelToe(("a",), "k", 1),),
        "a is een lijst; daar past geen sleutel in.",
        "",
        1,
    ),
    "een lid in een mapping": ("a: {k: 1}\n", (VoegLidToe(("a",), 1),), "a is geen lijst.", "", 1),
    "een plaats die er niet is": (
        "a: [1]\n",
        (VoegLidToe(("a",), 1, 5),),
        "a telt 1 leden; plaats 6 is er niet.",
        "",
        None,
    ),
    "binnen iets wat weggaat": (
        "a: {k: {l: 1}}\n",
        (Verwijder(("a",)), ZetWaarde(("a", "k", "l"), 2)),
        "a > k kan maar op één manier tegelijk veranderen.",
        "",
        None,
    ),
    "twee keer dezelfde waarde": (
        "a: 1\n",
        (ZetWaarde(("a",), 2), ZetWaarde(("a",), 3)),
        "a kan maar op één manier tegelijk veranderen.",
        "",
        None,
    ),
    "weg en anders": (
        "a: 1\n",
        (ZetWaarde(("a",), 2), Verwijder(("a",))),
        "a kan maar op één manier tegelijk veranderen.",
        "",
        None,
    ),
    "het hele bestand": (
        "a: 1\n",
        (Verwijder(()),),
        "Een bestand als geheel vervangen of weghalen is geen wijziging.",
        "",
        None,
    ),
    "wat niet te lezen is": (
        "a: [1\n",
        (ZetWaarde(("a",), 2),),
        "Dit bestand is niet te lezen als YAML.",
        "Kijk het bestand na met: competentie controleer",
        2,
    ),
    "een sleutel achter een vraagteken": (
        "? a\n",
        (ZetWaarde(("a",), 2),),
        "Deze sleutel staat achter een `?`.",
        "Schrijf ze als `sleutel: waarde`.",
        1,
    ),
}


@pytest.mark.parametrize("geval", GEWEIGERD)
def test_wat_meer_zou_veranderen_dan_gevraagd_wordt_geweigerd(geval: str) -> None:
    tekst, wijzigingen, zin, hulp, regel = GEWEIGERD[geval]
    with pytest.raises(BewerkFout) as fout:
        pas_toe(tekst, wijzigingen)
    assert (fout.value.tekst, fout.value.hulp, fout.value.regel) == (zin, hulp, regel)


@pytest.mark.parametrize(
    "waarde", [1.5, datetime(2026, 1, 1, tzinfo=UTC), {"k": [None]}, [None], object(), b"x"]
)
def test_wat_geen_waarde_is_is_een_fout_van_het_programma(waarde: Any) -> None:
    with pytest.raises(TypeError):
        pas_toe("a: 1\n", [ZetWaarde(("a",), waarde)])


def test_een_lid_heeft_een_waarde() -> None:
    with pytest.raises(TypeError, match="een lid van een lijst heeft een waarde"):
        pas_toe("- 1\n", [ZetWaarde((0,), None)])


@pytest.mark.parametrize("waarde", [Decimal("NaN"), "\ud800"])
def test_wat_in_geen_bestand_past_is_een_fout_van_het_programma(waarde: Any) -> None:
    with pytest.raises(ValueError, match="kan niet in een bestand staan"):
        pas_toe("a: 1\n", [ZetWaarde(("a",), waarde)])


def test_een_tekst_die_iets_anders_betekent_wordt_nooit_teruggegeven() -> None:
    with (
        patch.object(toepassen, "knip", lambda tekst, _: tekst.replace("1", "9")),
        pytest.raises(NietZoalsBedoeld),
    ):
        pas_toe("a: 1\nb: 2\n", [ZetWaarde(("b",), 3)])


def test_een_groot_bestand_blijft_op_de_rest_na_gelijk() -> None:
    regels = [f"  - {{id: m-{i:04}, naam: An}}  # {i}" for i in range(1000)]
    tekst = "\n".join(["medewerkers:", *regels, ""])
    wijzigingen = [ZetWaarde(("medewerkers", i, "naam"), "Bo") for i in range(0, 1000, 10)]
    verwacht = [regel.replace("An", "Bo") if i % 10 == 0 else regel for i, regel in enumerate(regels)]
    assert pas_toe(tekst, wijzigingen) == "\n".join(["medewerkers:", *verwacht, ""])


TEKST = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.text(
    "0123456789.,:-+eExXob_yYnNofFtTrRuUlLsSaA~ \t\n'\"#&*!|>%@`{}[]?=<", max_size=10
)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    TEKST,
    st.sampled_from(["a: oud\n", "a: [oud]\n", "a: {k: oud}\n", "a: 'oud'\n", "a: |-\n  oud\n", "- oud\n"]),
)
def test_elke_tekst_is_voor_elke_yaml_lezer_dezelfde_tekst(waarde: str, houder: str) -> None:
    pad = {"a: [oud]\n": ("a", 0), "a: {k: oud}\n": ("a", "k"), "- oud\n": (0,)}.get(houder, ("a",))
    nieuw = pas_toe(houder, [ZetWaarde(pad, waarde)])
    gelezen = [lees_waarde(nieuw)[0], yaml.safe_load(nieuw), YAML(typ="safe", pure=True).load(nieuw)]
    for stap in pad:
        gelezen = [waarde[stap] for waarde in gelezen]
    assert gelezen == [waarde] * 3


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(TEKST, TEKST.filter("<<".__ne__))
def test_elke_sleutel_is_voor_elke_yaml_lezer_dezelfde_sleutel(een: str, twee: str) -> None:
    nieuw = pas_toe(
        "a: 1\nb: {c: 1}\n", [HernoemSleutel(("a",), f"{een}a"), HernoemSleutel(("b", "c"), twee)]
    )
    verwacht = {f"{een}a": 1, "b": {twee: 1}}
    assert yaml.safe_load(nieuw) == YAML(typ="safe", pure=True).load(nieuw) == verwacht


def test_een_nieuw_bestand_staat_in_de_notatie_van_het_huis() -> None:
    plan = {
        "medewerker": "m-0012",
        "periode": {"van": date(2026, 1, 1), "tot": None},
        "doelen": [
            {"id": "d1", "naar": Decimal("2.5"), "eigen": True, "acties": [], "afspraken": ["Nee", "a: b"]},
            {"id": "d2", "resultaat": "Eerst dit.\nDan dat.\n"},
        ],
    }
    tekst = """\
medewerker: m-0012
periode:
  van: 2026-01-01
  tot:
doelen:
  - id: d1
    naar: 2.5
    eigen: ja
    acties: []
    afspraken:
      - Nee
      - "a: b"
  - id: d2
    resultaat: |
      Eerst dit.
      Dan dat.
"""
    assert als_yaml(plan) == tekst
    assert als_yaml({}) == "{}\n"


def test_een_nieuw_bestand_krijgt_commentaar_boven_zijn_sleutels_en_leden() -> None:
    plan = {"medewerker": "m-0012", "doelen": [{"id": "d1", "resultaat": None}, {"id": "d2"}]}
    commentaar = {
        (): "Bespreek dit samen.\n\nHoogstens drie doelen.",
        ("doelen", 0, "resultaat"): "Waaraan zien we dat het gelukt is?",
        ("doelen", 1): "Nog een?",
    }
    tekst = """\
# Bespreek dit samen.
#
# Hoogstens drie doelen.
medewerker: m-0012
doelen:
  - id: d1
    # Waaraan zien we dat het gelukt is?
    resultaat:
  # Nog een?
  - id: d2
"""
    assert als_yaml(plan, commentaar) == tekst
    with pytest.raises(BewerkFout, match="staat niet in het bestand"):
        als_yaml(plan, {("doel",): "x"})
