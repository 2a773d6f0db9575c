"""`competentie pop vernieuw`: het nieuwe bestand, wanneer het er niet komt, en dat niets verloren gaat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competentie_cli.meldingen import Ernst
from competentie_cli.opslag.bewerken import als_yaml
from competentie_cli.taken.controleer import kijk_na
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.taken.vernieuw import Vernieuwvraag, bereken_vernieuwing, schrijf_vernieuwing
from tests.cli.conftest import Tik, Uitvoering
from tests.conftest import KLEIN, PEILDATUM, bouw_organisatie

OUD, NIEUW = "plannen/m-0002-2026.yaml", "plannen/m-0002-2027.yaml"
KOP = "medewerker: m-0002\nperiode: {van: 2026-01-01, tot: 2026-12-31}\nstatus: lopend\n"
RIJK = """\
medewerker: m-0002
periode: {van: 2026-01-01, tot: 2026-12-31}
status: lopend
doelen:
  - id: d1
    competentie: luisteren
    omschrijving: "Ik vraag door: ook als het moeilijk is."
    herkomst: kloof
    van: 1
    naar: 3
    resultaat: >-
      Een bewoner zegt dat hij gehoord is, en een collega merkt
      wat er anders is.
    tegen: 2026-11-30
    status: deels
    status_op: 2026-11-01
    reden: |
      Het lukte bij drie bewoners.
      # Daarna was er geen tijd.
    acties:
      - {leeractiviteit: meelopen, status: vastgelopen, sinds: 2026-05-01, start: 2026-04-01}
      - omschrijving: Oefent elke week
        vorm: oefenen
        uren: 8
        kosten: 0
        status: bezig
        start: 2026-02-01
        einde: 2027-02-01
        gekozen_door: samen
      - {omschrijving: Leest een boek, status: afgerond}
      - {omschrijving: Volgt een webinar, status: gestopt}
    afspraken:
      - {tekst: "Zoë kijkt mee, elke maand", wie: leidinggevende, tegen: 2026-06-01, status: bezig}
      - {tekst: Een rustige plek, wie: hr, tegen: 2026-02-01, status: gedaan}
  - id: d2
    competentie: koken
    omschrijving: Ik kook.
    status: behaald
    afspraken: [{tekst: Een schort, wie: hr, tegen: 2026-12-15}]
  - {omschrijving: Ik zoek het uit., status: niet, vervolg_van: {plan: m-0002-2026, doel: d1}}
  - {id: d4, omschrijving: Ik verhuis., status: vervallen}
  - {id: d5, competentie: samenwerken, van: 2, naar: 3, tegen: 2027-03-01}
afspraken:
  - {tekst: Tijd op maandag, wie: hr, tegen: 2027-02-01, status: open, competentie: plannen}
opvolging: [{datum: 2026-06-01, gehouden: ja, verslag: Het begint te lukken.}, {datum: 2026-12-01}]
gezien_anders: Er was te weinig tijd.
"""


@pytest.fixture
def huis(kleine_organisatie: Path) -> Path:
    return kleine_organisatie


def test_het_nieuwe_bestand_draagt_wat_onaf_is_met_zijn_geschiedenis(
    tik: Tik, huis: Path, verwacht: Callable[[str, str], None]
) -> None:
    (huis / OUD).write_text(RIJK, "utf-8")
    gedaan = tik("pop", "vernieuw", "m-0002", "-m", huis)
    assert gedaan == Uitvoering(
        0,
        f"proef/{NIEUW}\n",
        "Het plan m-0002-2027 van An Peeters: een ontwerp van 1 januari 2027 tot en met 31 december 2027.\n"
        "Mee gaan 3 doelen, 2 acties en 3 afspraken. Behaald of vervallen: 2 doelen.\n"
        "Aan het plan m-0002-2026 veranderde niets. Kijk er samen op terug: "
        "competentie pop zet m-0002 geevalueerd --plan m-0002-2026\n",
    )
    verwacht("plannen/vervolg.yaml", (huis / NIEUW).read_text("utf-8"))
    assert (huis / OUD).read_text("utf-8") == RIJK
    over_het_nieuwe = [m for m in kijk_na(huis, PEILDATUM).meldingen if m.bestand == NIEUW]
    assert over_het_nieuwe == []


@pytest.mark.parametrize(("huisnaam", "eigen"), [("zorggroep", "m-0012"), ("gemeente", "w-002")])
def test_het_vervolg_van_een_plan_uit_het_voorbeeld(
    huisnaam: str, eigen: str, tik: Tik, verwacht: Callable[[str, str], None]
) -> None:
    voorbeeld = Path(__file__).parents[2] / "voorbeelden" / huisnaam
    gedaan = tik("pop", "vernieuw", eigen, "--proef", "-m", voorbeeld)
    verwacht(f"plannen/vervolg-{huisnaam}-{eigen}.yaml", gedaan.uit)
    assert (gedaan.code, "Nog niets geschreven: laat --proef weg." in gedaan.fout) == (0, True)
    assert not [*voorbeeld.glob(f"plannen/{eigen}-2027.yaml")]


def test_wie_geen_niveaus_wil_krijgt_er_geen(tik: Tik, huis: Path) -> None:
    persoon = huis / "medewerkers" / "m-0002.yaml"
    persoon.write_text(persoon.read_text("utf-8") + "zonder_scores: {sinds: 2026-06-01}\n", "utf-8")
    (huis / OUD).write_text(RIJK, "utf-8")
    assert tik("pop", "vernieuw", "m-0002", "-m", huis, "--stil").fout == ""
    tekst = (huis / NIEUW).read_text("utf-8")
    assert ("naar:" in tekst, "    van:" in tekst, "niveau" in tekst) == (False, False, False)


@pytest.mark.parametrize(
    ("opties", "periode", "bestand"),
    [
        (("--jaar", "2028"), "  van: 2028-01-01\n  tot: 2028-12-31\n", "m-0002-2028"),
        (
            ("--van", "1/2/2027", "--tot", "2027-06-30"),
            "  van: 2027-02-01\n  tot: 2027-06-30\n",
            "m-0002-2027",
        ),
    ],
)
def test_een_andere_periode(
    opties: tuple[str, ...], periode: str, bestand: str, tik: Tik, huis: Path
) -> None:
    assert tik("pop", "vernieuw", "m-0002", *opties, "-m", huis).uit == f"proef/plannen/{bestand}.yaml\n"
    assert periode in (huis / "plannen" / f"{bestand}.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("plan", "opties", "boodschap"),
    [
        (KOP, ("--jaar", "2026"), "al een plan: m-0002-2026, van 1 januari 2026 tot en met"),
        (KOP, ("--van", "2026-12-31", "--tot", "2027-12-31"), "Voor die periode is er al een plan"),
        (KOP, ("--van", "2027-01-01"), "--van en --tot horen samen."),
        (KOP, ("--van", "2027-12-31", "--tot", "2027-01-01"), "De laatste dag ligt voor de eerste."),
        (KOP, ("--jaar", "2027", "--tot", "2027-06-30"), "--jaar gaat niet samen met --van en --tot."),
        (KOP, ("--jaar", "27"), "27 bij --jaar is geen jaar."),
        (KOP, ("--plan", "m-0002-2025"), "bedoelde u 'm-0002-2026'?"),
        (KOP.replace(", tot: 2026-12-31", ""), (), "Het plan m-0002-2026 heeft geen einde."),
    ],
)  # fmt: skip
def test_wat_niet_kan_zegt_waarom_en_schrijft_niets(
    plan: str, opties: tuple[str, ...], boodschap: str, tik: Tik, huis: Path
) -> None:
    (huis / OUD).write_text(plan, "utf-8")
    gedaan = tik("pop", "vernieuw", "m-0002", *opties, "-m", huis)
    assert (gedaan.code, gedaan.uit, boodschap in gedaan.fout) == (2, "", True), gedaan.fout
    assert [pad.name for pad in (huis / "plannen").iterdir()] == ["m-0002-2026.yaml"]


def test_een_tweede_keer_is_er_al_een_plan(tik: Tik, huis: Path) -> None:
    assert tik("pop", "vernieuw", "m-0002", "-m", huis).code == 0
    gedaan = tik("pop", "vernieuw", "m-0002", "-m", huis)
    assert (gedaan.code, "m-0002-2027, van 1 januari 2027" in gedaan.fout) == (2, True)


def test_een_bezette_id_of_naam_krijgt_een_nummer(tik: Tik, huis: Path) -> None:
    (huis / OUD).write_text(KOP.replace("2026-12-31", "2026-06-30"), "utf-8")
    gedaan = tik("pop", "vernieuw", "m-0002", "--van", "2026-07-01", "--tot", "2026-12-31", "-m", huis)
    assert gedaan.uit == "proef/plannen/m-0002-2026-2.yaml\n"
    assert "\nid: m-0002-2026-2\nmedewerker:" in (huis / "plannen" / "m-0002-2026-2.yaml").read_text("utf-8")
    assert kijk_na(huis, PEILDATUM).in_orde


def test_een_lijst_in_een_bestand_krijgt_een_eigen_bestand_ernaast(tik: Tik, huis: Path) -> None:
    lijst = "plannen:\n  - {medewerker: m-0002, periode: {van: 2026-01-01, tot: 2026-12-31}}\n"
    (huis / OUD).unlink()
    (huis / "plannen").rmdir()
    (huis / "plannen.yaml").write_text(lijst, "utf-8")
    assert tik("pop", "vernieuw", "m-0002", "-m", huis).uit == f"proef/{NIEUW}\n"
    assert (huis / "plannen.yaml").read_text("utf-8") == lijst
    assert kijk_na(huis, PEILDATUM).in_orde


def test_een_map_elders_krijgt_het_bestand_daar(tik: Tik, huis: Path, tmp_path: Path) -> None:
    (huis / "plannen").rename(tmp_path / "elders")
    organisatie = huis / "organisatie.yaml"
    organisatie.write_text(organisatie.read_text("utf-8") + "mappen: {plannen: ../elders}\n", "utf-8")
    assert tik("pop", "vernieuw", "m-0002", "-m", huis).code == 0
    assert (tmp_path / "elders" / "m-0002-2027.yaml").is_file()


def test_een_fout_in_de_bestanden_van_de_medewerker_houdt_het_tegen(tik: Tik, huis: Path) -> None:
    (huis / OUD).write_text(KOP.replace("lopend", "lopnd"), "utf-8")
    gedaan = tik("pop", "vernieuw", "m-0002", "-m", huis)
    assert (gedaan.code, gedaan.uit, gedaan.fout.startswith(f"fout: {OUD}:3:9: ")) == (1, "", True)
    assert not (huis / NIEUW).exists()


# willekeurige plannen

_TEKST = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=40).filter(
    lambda tekst: tekst.strip() != ""
)
_DAG = st.dates(date(2025, 6, 1), date(2027, 12, 31))
_NIVEAU = st.sampled_from([1, 2, 3, 4])


def _velden(vast: dict[str, Any], los: dict[str, Any]) -> Any:
    return st.fixed_dictionaries(vast, optional=los)


_ACTIE = _velden(
    {
        "omschrijving": _TEKST,
        "status": st.sampled_from(["gepland", "bezig", "afgerond", "vastgelopen", "gestopt"]),
    },
    {"vorm": st.just("oefenen"), "uren": st.integers(0, 40), "start": _DAG, "sinds": _DAG},
)
_AFSPRAAK = _velden(
    {"tekst": _TEKST},
    {"wie": _TEKST, "tegen": _DAG, "status": st.sampled_from(["open", "bezig", "gedaan", "vervallen"])},
)
_DOEL = _velden(
    {
        "omschrijving": _TEKST,
        "status": st.sampled_from(["open", "bezig", "behaald", "deels", "niet", "vervallen"]),
    },
    {
        "competentie": st.sampled_from(["luisteren", "samenwerken", "koken"]),
        "van": _NIVEAU,
        "naar": st.just(4),
        "resultaat": _TEKST,
        "tegen": _DAG,
        "reden": _TEKST,
        "acties": st.lists(_ACTIE, min_size=1, max_size=3),
        "afspraken": st.lists(_AFSPRAAK, min_size=1, max_size=2),
    },
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_DOEL, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4), _TEKST)
def test_elk_vervolg_laadt_zonder_fout_en_verliest_geen_doel_dat_onaf_is(
    tmp_path_factory: pytest.TempPathFactory, doelen: list[dict[str, Any]], met_id: list[bool], anders: str
) -> None:
    for nummer, doel in enumerate(doelen):
        if met_id[nummer]:
            doel["id"] = f"d{nummer}"
    plan: dict[str, Any] = {
        "medewerker": "m-0002",
        "periode": {"van": date(2026, 1, 1), "tot": date(2026, 12, 31)},
        "status": "lopend",
        "gezien_anders": anders,
    }
    plan |= {"doelen": doelen} if doelen else {}
    map_ = bouw_organisatie(
        tmp_path_factory.mktemp("huis"), **{**KLEIN, "plannen/m-0002-2026": als_yaml(plan)}
    )
    geopend = open_map(map_)
    assert not [m for m in geopend.meldingen if m.ernst is Ernst.FOUT]
    schrijf_vernieuwing(geopend, bereken_vernieuwing(geopend, Vernieuwvraag("m-0002", PEILDATUM)))
    erna = open_map(map_)
    assert not [m for m in erna.meldingen if m.ernst is Ernst.FOUT]
    oud, nieuw = vereis_organisatie(erna).plannen["m-0002"]
    onaf = [doel for doel in oud.doelen if doel.status not in ("behaald", "vervallen")]
    assert [doel.omschrijving for doel in nieuw.doelen] == [doel.omschrijving for doel in onaf]
    assert [d.vervolg_van.doel if d.vervolg_van else None for d in nieuw.doelen] == [d.id for d in onaf]
    assert len({doel.id for doel in nieuw.doelen}) == len(nieuw.doelen)
    belofte = {"open", "bezig"}
    beloofd = [a.tekst for doel in oud.doelen for a in doel.afspraken if a.status in belofte]
    mee = [*(a.tekst for doel in nieuw.doelen for a in doel.afspraken), *(a.tekst for a in nieuw.afspraken)]
    assert sorted(mee) == sorted(beloofd)
