"""De papieren en bestanden van een scan: vaste uitvoer, en wat er nooit in mag staan."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from competentie_cli.fouten import GebruikFout
from competentie_cli.rekenen.selectie import Vraagstelling
from competentie_cli.taken.kloof import maak_klovenlijst
from competentie_cli.taken.openen import Geopend, open_map, vereis_organisatie
from competentie_cli.taken.scan import (
    SOORTEN,
    kies_voor_scan,
    samenvattingen_als_tekst,
    schrijf_bladen,
    schrijf_samenvattingen,
    schrijf_scanbestanden,
)
from competentie_cli.taken.werkbank import Documentopties, Uitslag
from competentie_cli.weergave.gegevens import als_json, kloofdocument
from tests.conftest import KLEIN, ORGANISATIE, PEILDATUM, bouw_organisatie
from tests.taken.hulp import VOORBEELDEN

Vergelijk = Callable[[str, str | bytes], None]
SCAN = """\
medewerker: m-0002
soort: ontwikkel
datum: 2026-11-02
competenties:
  - {competentie: luisteren, goed: Mensen vertellen me veel., inschatting: 3}
"""


def _niets(_: str) -> None:
    return None


def _maak(map_: Path, uit: Path, soort: str, *ids: str, formaten: tuple[str, ...] = ("md",)) -> Uitslag:
    """Een blad (`ontwikkel`, `loopbaan`) of de samenvattingen (`samenvatting`)."""
    return _maak_van(open_map(map_), uit, soort, *ids, formaten=formaten)


def _maak_van(
    geopend: Geopend, uit: Path, soort: str, *ids: str, formaten: tuple[str, ...] = ("md",)
) -> Uitslag:
    selectie = kies_voor_scan(vereis_organisatie(geopend), Vraagstelling(ids), PEILDATUM)
    opties = Documentopties(formaten, uit)
    if soort == "samenvatting":
        return schrijf_samenvattingen(geopend, selectie, SOORTEN, PEILDATUM, opties, _niets)
    return schrijf_bladen(geopend, selectie, soort, PEILDATUM, opties, _niets)


def _zet_klaar(map_: Path, soort: str, *ids: str) -> Uitslag:
    geopend = open_map(map_)
    selectie = kies_voor_scan(vereis_organisatie(geopend), Vraagstelling(ids), PEILDATUM)
    return schrijf_scanbestanden(geopend, selectie, soort, PEILDATUM, Documentopties(("md",)))


@pytest.mark.parametrize(
    ("huis", "eigen", "soort"),
    [
        ("zorggroep", "m-0012", "ontwikkel"),
        ("zorggroep", "m-0011", "ontwikkel"),  # wil geen niveaus
        ("zorggroep", "m-0018", "loopbaan"),
        ("zorggroep", "m-0011", "loopbaan"),
        ("zorggroep", "m-0012", "samenvatting"),
        ("zorggroep", "m-0026", "samenvatting"),
        ("gemeente", "w-002", "samenvatting"),
        ("gemeente", "w-013", "loopbaan"),
    ],
)
def test_de_papieren_van_de_voorbeelden_zijn_zoals_bekeken(
    huis: str, eigen: str, soort: str, tmp_path: Path, verwacht: Vergelijk
) -> None:
    uitslag = _maak(VOORBEELDEN / huis, tmp_path, soort, eigen)
    (bestand,) = uitslag.bestanden
    verwacht(f"documenten/scan-{huis}-{bestand.name}", bestand.read_text("utf-8"))
    assert (uitslag.mislukt, uitslag.opmerkingen) == ((), ())


@pytest.fixture(scope="module")
def alles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    uit = tmp_path_factory.mktemp("scans")
    for huis in ("zorggroep", "gemeente"):
        geopend = open_map(VOORBEELDEN / huis)
        for soort in (*SOORTEN, "samenvatting"):
            assert _maak_van(geopend, uit / huis, soort).mislukt == ()
    return uit


def test_in_een_scan_staan_geen_ids_decimalen_wegingen_of_oordelen(alles: Path) -> None:
    verboden = re.compile(
        r"\btekort|\bprioriteit|\bpassing|\bweging|\bscore|\bgemiddeld|\bSMART|%|\bm-\d{4}\b|\bw-\d{3}\b|None"
        r"|\{|\}|\d[.,]\d|niveau \d|[.?!] ?[.](?!\.)",
        re.IGNORECASE,
    )
    papieren = sorted(alles.rglob("*.md"))
    assert len(papieren) > 90
    gevonden = {
        (pad.name, treffer[0])
        for pad in papieren
        for treffer in verboden.finditer(pad.read_text("utf-8"))
        if "m-0019" not in pad.name
    }
    assert gevonden == set()


def test_in_een_scan_staat_niemand_anders_bij_naam_dan_in_eigen_woorden(alles: Path) -> None:
    for huis in ("zorggroep", "gemeente"):
        namen = vereis_organisatie(open_map(VOORBEELDEN / huis)).namen
        for pad in (alles / huis).rglob("*.md"):
            tekst = pad.read_text("utf-8")
            vreemd = {naam for wie, naam in namen.items() if naam in tekst and wie not in pad.name}
            assert vreemd == set(), pad.name


def test_een_samenvatting_telt_hoogstens_twee_bladzijden_en_een_blad_hoogstens_drie(tmp_path: Path) -> None:
    for huis, ids in (("zorggroep", ("m-0012", "m-0026")), ("gemeente", ("w-002",))):
        geopend = open_map(VOORBEELDEN / huis)
        for soort in (*SOORTEN, "samenvatting"):
            _maak_van(geopend, tmp_path, soort, *ids, formaten=("pdf",))
    lengtes = {pad.name: len(PdfReader(pad).pages) for pad in tmp_path.rglob("*.pdf")}
    assert {n: a for n, a in lengtes.items() if a > (2 if "samenvatting" in n else 3)} == {}
    assert len(lengtes) == 9


def test_wie_geen_niveaus_wil_ziet_er_nergens_een(tmp_path: Path) -> None:
    map_ = Path(shutil.copytree(VOORBEELDEN / "zorggroep", tmp_path / "huis"))
    scan = (map_ / "scans" / "m-0012-ontwikkel-2026.yaml").read_text("utf-8").replace("m-0012", "m-0011")
    (map_ / "scans" / "m-0011.yaml").write_text(scan, "utf-8")
    for soort in (*SOORTEN, "samenvatting"):
        (papier,) = _maak(map_, tmp_path / "uit", soort, "m-0011").bestanden
        tekst = papier.read_text("utf-8")
        assert re.findall(r"Lerend|Vlot|Ervaren|Gids|dichtbij liggen|Een mogelijkheid", tekst) == []
    for soort in SOORTEN:
        (bestand,) = _zet_klaar(map_, soort, "m-0011").bestanden
        assert re.findall(r"inschatting|Lerend|Dichtbij", bestand.read_text("utf-8")) == []


def test_zonder_talenten_drijfveren_en_ambities_staan_er_alleen_vragen(tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN)
    (papier,) = _maak(map_, tmp_path / "uit", "loopbaan", "m-0003").bestanden
    tekst = papier.read_text("utf-8")
    assert "Waarvoor komen anderen naar jou?" in tekst
    assert "Wanneer ga je na een werkdag tevreden naar huis?" in tekst
    assert re.findall("staat er al|vertelde je eerder|talent", tekst) == []


@pytest.mark.parametrize("verwachting", ["krimpt", "verdwijnt", "groeit"])
def test_een_functie_die_minder_nodig_is_zegt_dat_in_woorden(tmp_path: Path, verwachting: str) -> None:
    functies = KLEIN["functies"].replace(
        "    laag: leidinggevenden\n",
        f"    toekomst: {{verwachting: {verwachting}, vanaf: 2028-01-01}}\n    vereisten: [Rijbewijs B]\n",
    )
    persoon = """\
id: m-0002
functie: begeleider
beoordelingen:
  - {datum: 2026-05-04, bron: leidinggevende, niveaus: {luisteren: 3, samenwerken: 4, plannen: 4, koken: 1}}
"""
    map_ = bouw_organisatie(
        tmp_path / "huis", **KLEIN | {"functies": functies, "medewerkers/m-0002": persoon}
    )
    (papier,) = _maak(map_, tmp_path / "uit", "loopbaan", "m-0002").bestanden
    zin = {
        "krimpt": "**Coördinator.** Naar verwachting zijn hiervoor vanaf januari 2028 minder mensen nodig.",
        "verdwijnt": "**Coördinator.** Naar verwachting verdwijnt deze functie vanaf januari 2028.",
        "groeit": "**Coördinator**",
    }
    assert f"| {zin[verwachting]} | Rijbewijs B | ja / misschien / nee |" in papier.read_text("utf-8")


def test_een_scan_verandert_geen_enkel_cijfer(tmp_path: Path) -> None:
    met = Path(shutil.copytree(VOORBEELDEN / "zorggroep", tmp_path / "met"))
    zonder = Path(shutil.copytree(met, tmp_path / "zonder"))
    shutil.rmtree(zonder / "scans")

    def kloof(map_: Path) -> str:
        organisatie = vereis_organisatie(open_map(map_))
        return als_json(kloofdocument(maak_klovenlijst(organisatie, Vraagstelling(), PEILDATUM)))

    assert kloof(met) == kloof(zonder)


def test_een_fout_in_een_scan_houdt_de_medewerker_nergens_weg(tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN, **{"scans/s": SCAN + "energy: Veel.\n"})
    organisatie = vereis_organisatie(open_map(map_))
    assert (organisatie.fouten, organisatie.scans) == (1, {})
    selectie = kies_voor_scan(organisatie, Vraagstelling(("m-0002",)), PEILDATUM)
    assert (selectie.ids, selectie.overgeslagen) == (("m-0002",), ())


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
@pytest.mark.parametrize("soort", SOORTEN)
def test_een_klaargezet_bestand_is_zonder_fout_te_lezen_en_telt_nog_niet_als_ingevuld(
    huis: str, soort: str, tmp_path: Path
) -> None:
    map_ = Path(shutil.copytree(VOORBEELDEN / huis, tmp_path / huis, ignore=shutil.ignore_patterns("scans")))
    uitslag = _zet_klaar(map_, soort)
    organisatie = vereis_organisatie(open_map(map_))
    scans = [scan for leden in organisatie.scans.values() for scan in leden]
    assert (organisatie.fouten, len(scans)) == (0, len(uitslag.bestanden))
    assert {(scan.soort, scan.datum, scan.ingevuld) for scan in scans} == {(soort, PEILDATUM, False)}
    assert len(scans) > 15


@pytest.mark.parametrize("soort", SOORTEN)
def test_een_klaargezet_bestand_is_ook_ingevuld_zonder_fout_te_lezen(soort: str, tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN)
    (bestand,) = _zet_klaar(map_, soort, "m-0002").bestanden
    voorbeelden = {
        "talenten": "\n  - omschrijving: Iemand op zijn gemak stellen\n    goed_in: ja\n    ingezet: deels",
        "drijfveren": "\n  - mensen zien groeien",
        "ambities": "\n  - termijn: lang\n    omschrijving: Zelf les geven.",
        "functies": "\n  - coordinator",
        "evc": ' {interesse: misschien, woorden: "Als het naast mijn werk kan."}',
        "inschatting": " 3",
        "tijd": ' {antwoord: eens, woorden: "Elke dinsdag een halfuur."}',
    }
    stellingen = ("vragen", "fouten", "proberen", "collegas", "terugkoppeling", "gebruiken", "kiezen")
    voorbeelden |= dict.fromkeys(stellingen, " eerder_oneens")

    def vul_in(treffer: re.Match[str]) -> str:
        return treffer[0] + voorbeelden.get(treffer["veld"], " Dit schreef ik zelf.")

    leeg = re.compile(r"^ *(?:- )?(?P<veld>(?!competenties|leerklimaat)[a-z_]+):$", re.MULTILINE)
    tekst, ingevuld = leeg.subn(vul_in, bestand.read_text("utf-8"))
    bestand.write_text(tekst, "utf-8")
    organisatie = vereis_organisatie(open_map(map_))
    (scan,) = organisatie.scans["m-0002"]
    assert (organisatie.fouten, scan.ingevuld) == (0, True)
    # per competentie drie velden, dan talenten, acht stellingen en vijf vragen; of vijf velden en vijf vragen
    assert ingevuld == {"ontwikkel": 4 * 3 + 1 + 8 + 5, "loopbaan": 5 + 5}[soort]


def test_de_tekst_van_een_klaargezet_bestand(tmp_path: Path, verwacht: Vergelijk) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN)
    for soort in SOORTEN:
        (bestand,) = _zet_klaar(map_, soort, "m-0002").bestanden
        assert bestand == map_ / "scans" / f"m-0002-{soort}-2026.yaml"
        verwacht(f"documenten/scanbestand-{soort}.yaml", bestand.read_text("utf-8"))


def test_een_naam_met_regels_of_tekens_breekt_het_klaargezette_bestand_niet(tmp_path: Path) -> None:
    naam = r'naam: "An\nfunctie: x \u2028 # \e[31m"'
    anders = KLEIN | {"medewerkers/m-0002": KLEIN["medewerkers/m-0002"].replace("naam: An Peeters", naam)}
    map_ = bouw_organisatie(tmp_path / "huis", **anders)
    _zet_klaar(map_, "ontwikkel", "m-0002")
    assert open_map(map_).meldingen == ()


def test_wat_er_al_staat_blijft_byte_voor_byte(tmp_path: Path) -> None:
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN, **{"scans/m-0002-ontwikkel-2026": SCAN})
    uitslag = _zet_klaar(map_, "ontwikkel", "m-0002", "m-0003")
    assert [pad.name for pad in uitslag.bestanden] == ["m-0003-ontwikkel-2026.yaml"]
    assert uitslag.opmerkingen == ("scans/m-0002-ontwikkel-2026.yaml staat er al en blijft zoals het is.",)
    assert (map_ / "scans" / "m-0002-ontwikkel-2026.yaml").read_text("utf-8") == SCAN


def test_een_scan_van_dezelfde_dag_in_een_ander_bestand_komt_er_geen_tweede_keer(tmp_path: Path) -> None:
    vandaag = SCAN.replace("2026-11-02", "2026-11-21")
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN, **{"scans/oud": vandaag})
    uitslag = _zet_klaar(map_, "ontwikkel", "m-0002")
    zin = "De scan m-0002-ontwikkel-2026-11-21 staat er al en blijft zoals ze is."
    assert uitslag == Uitslag((), (), (zin,))


def test_scans_die_elders_staan_komen_daar(tmp_path: Path) -> None:
    elders = ORGANISATIE + "mappen: {scans: ../personen/scans}\n"
    (tmp_path / "personen" / "scans").mkdir(parents=True)
    map_ = bouw_organisatie(tmp_path / "huis", organisatie=elders, **KLEIN)
    (bestand,) = _zet_klaar(map_, "loopbaan", "m-0002").bestanden
    assert bestand.resolve() == tmp_path / "personen" / "scans" / "m-0002-loopbaan-2026.yaml"
    assert open_map(map_).meldingen == ()


def test_staan_de_scans_elders_in_een_bestand_dan_komt_er_geen_nieuw(tmp_path: Path) -> None:
    (tmp_path / "scans.yaml").write_text("scans: []\n", "utf-8")
    elders = ORGANISATIE + "mappen: {scans: ../scans.yaml}\n"
    map_ = bouw_organisatie(tmp_path / "huis", organisatie=elders, **KLEIN)
    with pytest.raises(GebruikFout, match=r"De scans staan samen in \.\./scans\.yaml\."):
        _zet_klaar(map_, "ontwikkel", "m-0002")


def test_wat_iemand_schreef_staat_er_letterlijk_en_is_nooit_opmaak(tmp_path: Path) -> None:
    woorden = "[red]x[/red] **#strong** {{ 7*7 }} <script> | ~"
    antwoord = f"leerklimaat: {{tijd: {{antwoord: eens, woorden: '{woorden}'}}}}\n"
    scan = f"{SCAN}energie: '{woorden}'\nstap: '{woorden}'\n{antwoord}"
    map_ = bouw_organisatie(tmp_path / "huis", **KLEIN, **{"scans/s": scan})
    uitslag = _maak(map_, tmp_path / "uit", "samenvatting", "m-0002", formaten=("html", "pdf"))
    html, pdf = uitslag.bestanden
    assert "“[red]x[/red] **#strong** {{ 7*7 }} &lt;script&gt; | ~”" in html.read_text("utf-8")
    gelezen = " ".join(PdfReader(pdf).pages[0].extract_text().split())
    assert "[red]x[/red] **#strong** {{ 7*7 }}" in gelezen


def test_wie_twee_soorten_invulde_krijgt_er_twee_en_van_elke_alleen_de_laatste(tmp_path: Path) -> None:
    oud = SCAN.replace("2026-11-02", "2025-11-02").replace("Mensen vertellen me veel.", "Dat was vorig jaar.")
    loopbaan = "medewerker: m-0002\nsoort: loopbaan\ndatum: 2026-03-02\nfuncties: [coordinator]\n"
    map_ = bouw_organisatie(
        tmp_path / "huis", **KLEIN, **{"scans/a": oud, "scans/b": SCAN, "scans/c": loopbaan}
    )
    eerste, tweede = samenvattingen_als_tekst(open_map(map_), "m-0002", SOORTEN, PEILDATUM)
    assert ("Mensen vertellen me veel." in eerste, "vorig jaar" in eerste) == (True, False)
    assert "werken als coördinator?" in tweede
