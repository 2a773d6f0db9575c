"""Hoe ver de organisatie staat: de cijfers tegen een orakel, grenzen op de dag, de taal en het oordeel."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path

import pytest

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.hrdomein import DOMEINEN
from competentie_cli.domein.implementatie import Implementatie, Oordeel, Valkuilstand
from competentie_cli.rekenen.competentietaal import Woordenboek
from competentie_cli.rekenen.implementatie import bereken_implementatie
from competentie_cli.taken.implementatie import maak_implementatie
from competentie_cli.taken.openen import Geopend, open_map, vereis_organisatie
from tests.conftest import KLEIN, ORGANISATIE, PEILDATUM, bouw_organisatie
from tests.rekenen.implementatieorakel import Orakel

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = {naam: open_map(VOORBEELDEN / naam) for naam in ("zorggroep", "gemeente")}
DAGEN = (date(2026, 11, 21), date(2026, 3, 31), date(2027, 2, 28), date(2024, 2, 29))


def _paar(aandeel: Aandeel | None) -> tuple[int, int] | None:
    return (aandeel.teller, aandeel.noemer) if aandeel else None


@pytest.mark.parametrize(("huis", "op"), list(product(HUIZEN, DAGEN)))
def test_het_werkbeeld_telt_zoals_het_orakel(huis: str, op: date) -> None:
    orakel = Orakel(VOORBEELDEN / huis, op)
    stand = maak_implementatie(HUIZEN[huis], op, intern=True)
    maten = {maat.naam: _paar(maat.aandeel) for domein in stand.domeinen for maat in domein.maten}
    assert maten == orakel.domeinen()
    for maat in ("profiel", "gesprek", "pop"):
        plekken = {(p.laag, p.afdeling): _paar(p.aandeel(maat)) for p in stand.verticaal.plekken}
        assert plekken == orakel.plekken(maat)
    valkuilen = {v.naam: _paar(v.aandeel) or (0, 0) for v in stand.valkuilen if v.naam != "een-beetje"}
    assert valkuilen == orakel.valkuilen()


@pytest.mark.parametrize(("huis", "op"), list(product(HUIZEN, DAGEN)))
def test_het_publieke_rapport_toont_hetzelfde_of_niets_en_geen_kleine_groep(huis: str, op: date) -> None:
    intern = maak_implementatie(HUIZEN[huis], op, intern=True)
    publiek = maak_implementatie(HUIZEN[huis], op, intern=False)
    assert publiek.verticaal.van("cel") == ()
    vol = {(p.soort, p.laag, p.afdeling): p for p in intern.verticaal.plekken}
    for plek in publiek.verticaal.plekken:
        assert plek.mensen is None or plek.mensen >= 5
        for maat, aandeel in plek.aandelen:
            assert aandeel == vol[plek.soort, plek.laag, plek.afdeling].aandeel(maat)
    van_alles = {v.naam: v for v in intern.voorwaarden}
    lagen = [v for v in publiek.voorwaarden if v.naam.startswith("laag-")]
    assert [v for v in lagen if v != van_alles[v.naam]] == []
    for domein, met in zip(publiek.domeinen, intern.domeinen, strict=True):
        for maat, zelfde in zip(domein.maten, met.maten, strict=True):
            assert maat.aandeel in (None, zelfde.aandeel)
            assert maat.helft in (None, zelfde.helft)
        # wie minder ziet, leest geen andere fase, tenzij het te weinig mensen aangaat
        if all(maat.helft is not None for maat in domein.maten if maat.beslist):
            assert (domein.fase, domein.reden) == (met.fase, met.reden)


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_woordenboek_kent_elk_gecontroleerd_woord(huis: str) -> None:
    taal = maak_implementatie(HUIZEN[huis], PEILDATUM, intern=True).taal
    gecontroleerd = [bron for bron in taal.bronnen if not bron.papier]
    assert [bron.naam for bron in gecontroleerd] == [
        "visie",
        "functies",
        "leeraanbod",
        "inschattingen",
        "plannen",
    ]
    assert all(bron.aandeel.vol for bron in gecontroleerd)


# grenzen


def _huis(tmp_path: Path, **bestanden: str) -> Geopend:
    return open_map(bouw_organisatie(tmp_path / "huis", **KLEIN | bestanden))


def _maat(stand: Implementatie, naam: str) -> tuple[int, int] | None:
    (maat,) = (maat for domein in stand.domeinen for maat in domein.maten if maat.naam == naam)
    return _paar(maat.aandeel)


def _persoon(extra: str, eigen: str = "m-0003") -> str:
    return f"id: {eigen}\nfunctie: begeleider\nteam: keuken\n{extra}"


@pytest.mark.parametrize(
    ("datum", "op", "telt"),
    [
        ("2025-11-21", date(2026, 11, 21), 1),
        ("2025-11-20", date(2026, 11, 21), 0),
        ("2026-11-21", date(2026, 11, 21), 1),
        ("2026-11-22", date(2026, 11, 21), 0),
        ("2027-02-28", date(2028, 2, 28), 1),
        ("2027-02-28", date(2028, 2, 29), 0),
        ("2024-02-29", date(2025, 2, 28), 1),
        ("2024-02-29", date(2025, 3, 1), 0),
    ],
)
def test_een_gesprek_telt_twaalf_maanden_tot_op_de_dag(
    tmp_path: Path, datum: str, op: date, telt: int
) -> None:
    gesprek = f"gesprekken:\n  - {{datum: {datum}, soort: functionering, gehouden: ja}}\n"
    huis = _huis(tmp_path, **{"medewerkers/m-0003": _persoon(gesprek)})
    stand = maak_implementatie(huis, op, intern=True)
    assert _maat(stand, "jaargesprek") == (telt, 3)


@pytest.mark.parametrize(
    ("contract", "nieuw", "weg", "mensen"),
    [
        ("{in_dienst: 2025-11-21}", 1, 0, 3),
        ("{in_dienst: 2025-11-20}", 0, 0, 3),
        ("{in_dienst: 2026-11-22}", 0, 0, 2),
        ("{uit_dienst: 2026-11-21}", 0, 0, 3),
        ("{uit_dienst: 2026-11-20}", 0, 1, 2),
        ("{uit_dienst: 2025-11-21}", 0, 1, 2),
        ("{uit_dienst: 2025-11-20}", 0, 0, 2),
    ],
)
def test_wie_nieuw_is_of_vertrok_tot_op_de_dag(
    tmp_path: Path, contract: str, nieuw: int, weg: int, mensen: int
) -> None:
    huis = _huis(tmp_path, **{"medewerkers/m-0003": _persoon(f"contract: {contract}\n")})
    stand = maak_implementatie(huis, PEILDATUM, intern=True)
    gevonden = (_maat(stand, "ingewerkt"), _maat(stand, "afscheid"), stand.verticaal.geheel.mensen)
    assert gevonden == ((0, nieuw), (0, weg), mensen)


@pytest.mark.parametrize(("dag", "telt"), [("2026-05-20", 1), ("2026-05-19", 0), ("2026-11-21", 1)])
def test_een_gesprek_bij_het_vertrek_mag_drie_maanden_voor_de_laatste_dag_zijn(
    tmp_path: Path, dag: str, telt: int
) -> None:
    extra = f"contract: {{uit_dienst: 2026-08-20}}\ngesprekken:\n  - {{datum: {dag}, gehouden: ja}}\n"
    huis = _huis(tmp_path, **{"medewerkers/m-0003": _persoon(extra)})
    assert _maat(maak_implementatie(huis, PEILDATUM, intern=True), "afscheid") == (telt, 1)


@pytest.mark.parametrize(("bijgewerkt", "stand"), [("2023-11-21", "toont-niet"), ("2023-11-20", "toont")])
def test_een_profiel_is_star_na_drie_jaar_en_een_dag(tmp_path: Path, bijgewerkt: str, stand: str) -> None:
    functies = KLEIN["functies"].replace(
        "    naam: Begeleider\n", f"    naam: Begeleider\n    bijgewerkt: {bijgewerkt}\n"
    )
    uitkomst = maak_implementatie(_huis(tmp_path, functies=functies), PEILDATUM, intern=True)
    assert {v.naam: v.stand.value for v in uitkomst.valkuilen}["star"] == stand


def test_een_afwezige_telt_mee_in_het_geheel_en_nooit_apart(tmp_path: Path) -> None:
    anders = _persoon("afwezig: [{van: 2026-01-01}]\nzonder_scores: {sinds: 2025-01-01}\n")
    met = maak_implementatie(
        _huis(tmp_path / "met", **{"medewerkers/m-0003": anders}), PEILDATUM, intern=True
    )
    zonder = maak_implementatie(_huis(tmp_path / "zonder"), PEILDATUM, intern=True)
    assert met.verticaal == zonder.verticaal


@pytest.mark.parametrize(
    ("status", "tot", "telt"),
    [
        ("concept", "2026-12-31", 0),
        ("besproken", "2026-12-31", 1),
        ("lopend", "2026-11-21", 1),
        ("lopend", "2026-11-20", 0),
    ],
)
def test_afspraken_tellen_in_een_plan_dat_loopt_en_geen_concept_is(
    tmp_path: Path, status: str, tot: str, telt: int
) -> None:
    persoon = _persoon("gesprekken: [{datum: 2026-05-01, soort: ontwikkeling, gehouden: ja}]\n")
    plan = (
        f"medewerker: m-0003\nperiode: {{van: 2026-01-01, tot: {tot}}}\nstatus: {status}\nafspraken: [Tijd]\n"
    )
    huis = _huis(tmp_path, **{"medewerkers/m-0003": persoon, "plannen/m-0003-2026": plan})
    assert _maat(maak_implementatie(huis, PEILDATUM, intern=True), "gesprek-met-afspraken") == (telt, 3)


@pytest.mark.parametrize(("andere", "jaargesprek"), [(0, None), (3, None), (4, (6, 19))])
def test_wie_alleen_een_ander_gesprek_had_is_geen_klein_groepje(
    tmp_path: Path, andere: int, jaargesprek: tuple[int, int] | None
) -> None:
    """Gesprekken van elke soort staan er ook; één iemand in het huis had al alleen een besproken plan."""
    soorten = ["functionering"] * 6 + ["loopbaan"] * andere + [""] * 6
    mensen = {
        f"medewerkers/m-{nummer:04}": _persoon(
            f"gesprekken: [{{datum: 2026-05-01, soort: {soort}, gehouden: ja}}]\n" if soort else "",
            f"m-{nummer:04}",
        )
        for nummer, soort in enumerate(soorten, 11)
    }
    huis = _huis(tmp_path, **mensen)
    assert _maat(maak_implementatie(huis, PEILDATUM, intern=False), "jaargesprek") == jaargesprek


@pytest.mark.parametrize(
    ("gevolgd", "telt"),
    [
        ("{leeractiviteit: meelopen, datum: 2026-09-01}", 1),
        ("{leeractiviteit: meelopen, datum: 2026-08-31}", 0),
        ("{leeractiviteit: meelopen, datum: 2026-11-22}", 0),
        ("{leeractiviteit: meelopen, datum: 2026-09-01, resultaat: niet_verschenen}", 0),
        ("{omschrijving: Een rondleiding, datum: 2026-09-01}", 0),
    ],
)
def test_wat_iemand_volgde_telt_bij_het_onthaal_vanaf_de_eerste_werkdag(
    tmp_path: Path, gevolgd: str, telt: int
) -> None:
    persoon = _persoon(f"contract: {{in_dienst: 2026-09-01}}\ngevolgd:\n  - {gevolgd}\n")
    huis = _huis(tmp_path, **{"medewerkers/m-0003": persoon})
    assert _maat(maak_implementatie(huis, PEILDATUM, intern=True), "ingewerkt") == (telt, 1)


# taal


def test_een_woord_is_bekend_op_id_naam_of_synoniem_zonder_op_de_schrijfwijze_te_letten() -> None:
    boek = Woordenboek(
        [
            Competentie(id="moeilijk-gesprek", naam="Moeilijke gesprekken voeren", vervangen_door="feedback"),
            Competentie(id="feedback", naam="Féédback geven", synoniemen=("aan-spreken",)),
        ]
    )
    gezocht = ("feedback", "FEEDBACK GEVEN", "aanspreken", "Aan spreken", "moeilijk gesprek", "iets anders")
    gevonden = [getattr(boek.vind(woord), "id", None) for woord in gezocht]
    assert gevonden == ["feedback"] * 4 + ["moeilijk-gesprek", None]
    assert (boek.bedoeld("Feedback gevn"), boek.bedoeld("zwemmen")) == ("Féédback geven", "")


def test_een_vervangen_woord_telt_niet_meer_behalve_waar_staat_wat_toen_gezegd_is(tmp_path: Path) -> None:
    competenties = KLEIN["competenties"].replace(
        "{id: koken, naam: Koken}", "{id: koken, naam: Koken, vervangen_door: plannen}"
    )
    beoordeling = "beoordelingen:\n  - {datum: 2026-01-01, bron: leidinggevende, niveaus: {koken: 2}}\n"
    huis = _huis(tmp_path, competenties=competenties, **{"medewerkers/m-0003": _persoon(beoordeling)})
    taal = maak_implementatie(huis, PEILDATUM, intern=True).taal
    vreemd = [(w.woord, w.waar, w.bedoeld, w.vervangen) for w in taal.vreemd]
    assert vreemd == [("koken", "functies", "Plannen en regelen", True)]


# oordeel


def _volledig(mensen: int) -> dict[str, str]:
    """Een huis waar alles gebruikt wordt: profiel, inschatting, gesprek, afspraken, evaluatie en ambitie."""
    leden, plannen = [], []
    for nummer in range(1, mensen + 1):
        leden.append(
            f"""\
  - id: m-{nummer}
    functie: begeleider
    team: huis
    contract: {{in_dienst: 2026-02-01}}
    beoordelingen:
      - {{datum: 2026-05-01, bron: leidinggevende, niveaus: {{luisteren: 3}}}}
      - {{datum: 2026-05-01, bron: leidinggevende, doel: evaluatie, niveaus: {{luisteren: 3}}}}
    gesprekken: [{{datum: 2026-05-01, soort: functionering, gehouden: ja}}]
    ambities: [{{termijn: lang, functie: coordinator}}]
"""
        )
        plannen.append(
            f"""\
  - medewerker: m-{nummer}
    periode: {{van: 2026-02-01, tot: 2027-01-31}}
    status: lopend
    doelen:
      - competentie: luisteren
        herkomst: eigen
        afspraken: [Tijd op dinsdag]
        acties: [{{omschrijving: Meelopen, uren: 4, kosten: 0}}]
"""
        )
    domeinen = "".join(
        f"""\
  - domein: {domein}
    fase: 4
    competenties: [Luisteren]
    bewijs: [{{tekst: Het blad, datum: 2026-01-01}}]
"""
        for domein in DOMEINEN
    )
    return {
        **{naam: tekst for naam, tekst in KLEIN.items() if "/" not in naam},
        "teams": "teams:\n  - {id: huis, naam: Het huis}\n",
        "medewerkers": "medewerkers:\n" + "".join(leden),
        "plannen": "plannen:\n" + "".join(plannen),
        "beleid/hr-domeinen": "domeinen:\n" + domeinen,
    }


@pytest.mark.parametrize("intern", [True, False])
def test_alles_samen_is_competentiemanagement(tmp_path: Path, intern: bool) -> None:
    huis = open_map(bouw_organisatie(tmp_path, **_volledig(6)))
    stand = maak_implementatie(huis, PEILDATUM, intern=intern)
    assert [v for v in stand.voorwaarden if not v.gehaald] == []
    assert (stand.oordeel, stand.stap) == (Oordeel.DOET_AAN, "")
    assert [domein.fase for domein in stand.domeinen] == [4] * 8
    onbekend = [v.naam for v in stand.valkuilen if v.stand is Valkuilstand.ONBEKEND]
    assert onbekend == ["star", "steun"]
    assert [v.naam for v in stand.valkuilen if v.stand is Valkuilstand.TOONT] == []


def test_een_huis_onder_de_grens_bewijst_geen_laag_en_toont_geen_aantal(tmp_path: Path) -> None:
    huis = open_map(bouw_organisatie(tmp_path, **_volledig(4)))
    stand = maak_implementatie(huis, PEILDATUM, intern=False)
    assert stand.verticaal.geheel.mensen is None
    assert [(v.naam, v.gehaald) for v in stand.voorwaarden] == [
        ("domeinen", True),
        ("taal", True),
        ("lagen", False),
    ]
    assert (stand.oordeel, stand.stap) == (Oordeel.WERKT_MET, "lagen")
    mensen = [m.aandeel for d in stand.domeinen for m in d.maten if m.naam not in _VAN_STUKKEN]
    # wie vertrok, is er niet: over niemand verraadt een nul niets
    assert [_paar(aandeel) for aandeel in mensen] == [None] * 6 + [None, (0, 0)]


_VAN_STUKKEN = {"profielen", "leeraanbod", "toekomst", "gewogen"}


def test_zonder_bestanden_werkt_de_organisatie_nog_niet_met_competenties(tmp_path: Path) -> None:
    organisatie = vereis_organisatie(open_map(bouw_organisatie(tmp_path, organisatie=ORGANISATIE)))
    stand = bereken_implementatie(organisatie, PEILDATUM, (), intern=True)
    assert (stand.oordeel, stand.stap) == (Oordeel.NOG_NIET, "werving-en-selectie")
    assert (stand.verticaal.laagste, stand.verticaal.leeg, stand.taal.bronnen) == ((), (), ())


@pytest.mark.parametrize(
    ("naam", "gevonden"),
    [
        ("blad.md", True),
        ("./beleid/../blad.md", True),
        ("weg.md", False),
        ("../buiten.md", False),
        ("beleid", False),
    ],
)
def test_een_bewijsstuk_telt_alleen_als_bestand_in_de_map(tmp_path: Path, naam: str, gevonden: bool) -> None:
    map_ = bouw_organisatie(
        tmp_path / "huis",
        **KLEIN,
        **{"beleid/hr-domeinen": f"domeinen:\n  - {{domein: beloning, fase: 3, bewijs: ['{naam}']}}\n"},
    )
    (map_ / "blad.md").write_text("Ons blad.", "utf-8")
    (tmp_path / "buiten.md").write_text("Niet van hier.", "utf-8")
    stand = maak_implementatie(open_map(map_), PEILDATUM, intern=True).domein("beloning")
    assert stand is not None
    assert ([b.gevonden for b in stand.bewijzen], stand.fase) == ([gevonden], 3 if gevonden else 1)
