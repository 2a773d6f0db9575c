"""`competentie or-dossier` zoals iemand het intikt."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Tik
from tests.conftest import bouw_organisatie

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
HUIZEN = ("zorggroep", "gemeente")
Vergelijk = Callable[[str, str | bytes], None]


def _papier(tik: Tik, *opdracht: str | Path) -> str:
    code, uit, fout = tik("or-dossier", *opdracht, "--formaat", "md", "--uit", "papier")
    naam = f"or-dossier{'-intern' if '--intern' in opdracht else ''}.md"
    assert (code, uit.strip(), fout) == (0, str(Path("papier/or-dossier", naam)), "")
    return Path(uit.strip()).read_text("utf-8")


@pytest.mark.parametrize("huis", HUIZEN)
def test_scherm_en_papier_van_de_voorbeelden_zijn_zoals_bekeken(
    tik: Tik, verwacht: Vergelijk, huis: str
) -> None:
    code, uit, fout = tik("or-dossier", "-m", VOORBEELDEN / huis)
    verwacht(f"scherm/or-dossier-{huis}.txt", uit)
    assert (code, fout) == (0, "")
    assert max(map(len, uit.splitlines())) <= 80
    verwacht(f"documenten/or-dossier-{huis}.md", _papier(tik, "-m", VOORBEELDEN / huis))


def test_de_gegevens_van_een_voorbeeld_zijn_zoals_bekeken(tik: Tik, verwacht: Vergelijk) -> None:
    code, uit, fout = tik("or-dossier", "-m", VOORBEELDEN / "gemeente", "--formaat", "json")
    verwacht("documenten/or-dossier-gemeente.json", uit)
    assert (code, fout) == (0, "")


@pytest.mark.parametrize("huis", HUIZEN)
def test_het_dossier_noemt_geen_enkele_medewerker(tik: Tik, huis: str) -> None:
    map_ = VOORBEELDEN / huis
    tekst = _papier(tik, "-m", map_)
    mensen = json.loads(tik("kloof", "--alle", "--formaat", "json", "-m", map_).uit)["medewerkers"]
    assert [p["id"] for p in mensen if p["id"] in tekst or (p["naam"] and p["naam"] in tekst)] == []
    assert len(mensen) > 10


def test_de_pdf_telt_hoogstens_zes_bladzijden_en_heet_altijd_hetzelfde(tik: Tik) -> None:
    for huis in HUIZEN:
        uit = tik("or-dossier", "-m", VOORBEELDEN / huis, "--formaat", "pdf", "--uit", huis).uit
        assert uit == f"{huis}/or-dossier/or-dossier.pdf\n"
        assert 3 <= len(PdfReader(uit.strip()).pages) <= 6


def test_in_belgie_wordt_geen_instemming_beloofd_en_in_nederland_wel(tik: Tik) -> None:
    belgie, nederland = (_papier(tik, "-m", VOORBEELDEN / huis) for huis in HUIZEN)
    assert ("WOR" in belgie, "Dat is geen instemming" in belgie) == (False, True)
    assert ("artikel 27 WOR" in nederland, "cao nr. 9" in nederland) == (True, False)


@pytest.mark.parametrize("orgaan", ["ondernemingsraad", "cpbw", "vakbondsafvaardiging", "or", "pvt"])
@pytest.mark.parametrize("land", ["BE", "NL"])
def test_elk_orgaan_heeft_een_grond_en_een_plek_om_te_tekenen(
    tik: Tik, kleine_organisatie: Path, orgaan: str, land: str
) -> None:
    bestand = kleine_organisatie / "organisatie.yaml"
    bestand.write_text(bestand.read_text("utf-8").replace("BE", land) + f"overleg: [{orgaan}]\n", "utf-8")
    tekst = _papier(tik, "-m", kleine_organisatie)
    overleg = tekst.split("## Wat we vragen, en aan wie")[1].split("## Waar we staan")[0]
    assert ("nog geen stap" in overleg, overleg.count("###")) == (True, 1)
    assert re.search(r"\| (De|Het) [a-z ]+ \|  \|  \|  \|", tekst)


KAAL = """\
naam: Klein huis
land: BE
rechtsvorm: gemeente
schaal: [{niveau: 0, naam: Nee}, {niveau: 1, naam: Ja}]
beoordeling: {combineer: gewogen, gewichten: {leidinggevende: 0, zelf: 0}, min_beoordelaars: 1}
privacy: {minimale_groep: 1}
pop: {max_doelen: 1}
peildatum: 2026-11-21
"""


def test_een_huis_met_niets_krijgt_een_dossier_dat_zegt_wat_er_ontbreekt(
    tik: Tik, tmp_path: Path, verwacht: Vergelijk
) -> None:
    map_ = bouw_organisatie(tmp_path / "kaal", organisatie=KAAL)
    verwacht("documenten/or-dossier-kaal.md", _papier(tik, "-m", map_))
    verwacht("scherm/or-dossier-kaal.txt", tik("or-dossier", "-m", map_).uit)


def test_een_aantal_over_weinig_mensen_staat_alleen_in_een_werkdocument(
    tik: Tik, kleine_organisatie: Path
) -> None:
    tekst = _papier(tik, "-m", kleine_organisatie)
    assert "Ze gaan over minder dan vijf mensen" in tekst
    gegevens = tik("or-dossier", "-m", kleine_organisatie, "--formaat", "json").uit
    assert json.loads(gegevens)["inschattingen_vooraf"] == {"rond_op": None, "aanwezig": True, "aantal": None}
    intern = _papier(tik, "-m", kleine_organisatie, "--intern")
    assert ("**Intern werkdocument**" in intern, "in de bestanden: 3" in intern) == (True, True)


def test_een_vroegere_peildatum_ziet_niet_wat_later_gebeurde(tik: Tik) -> None:
    opdracht = ("or-dossier", "-m", VOORBEELDEN / "gemeente", "--formaat", "json", "--peildatum")
    voor, op = (json.loads(tik(*opdracht, dag).uit)["stappen"][3] for dag in ("2026-03-30", "2026-03-31"))
    assert (voor["stand"], voor["besluit"], voor["te_laat"]) == ("besproken", None, True)
    assert (op["stand"], op["besluit"]["uitkomst"], op["te_laat"]) == ("gedaan", "instemming", False)


def test_een_fout_in_het_stappenplan_laat_alleen_die_stap_weg(tik: Tik, kleine_organisatie: Path) -> None:
    plan = "stappen:\n  - {id: a, naam: Eerst}\n  - {id: b, naam: Dan, tegen: morgen}\n"
    (kleine_organisatie / "beleid").mkdir()
    (kleine_organisatie / "beleid" / "stappen.yaml").write_text(plan, "utf-8")
    code, uit, fout = tik("or-dossier", "-m", kleine_organisatie, "--formaat", "json")
    assert (code, [stap["id"] for stap in json.loads(uit)["stappen"]]) == (1, ["a"])
    assert "fout" in fout


def test_csv_en_een_vreemd_formaat_bestaan_niet(tik: Tik) -> None:
    code, uit, fout = tik("or-dossier", "-m", VOORBEELDEN / "gemeente", "--formaat", "csv")
    assert (code, uit) == (2, "")
    assert "csv" in fout
