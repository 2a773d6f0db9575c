"""Wat een scan al weet voor iemand ze invult, en welke ingevulde scan geldt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.kloof import Status
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.scan import Evckans, Scan
from competentie_cli.domein.visie import Visie
from competentie_cli.rekenen.kloof import bereken_kloof
from competentie_cli.rekenen.scan import bereken_scanblad, binnen_bereik, evc_kans, scan_op
from competentie_cli.taken.openen import open_map, vereis_organisatie
from tests.conftest import PEILDATUM, bouw_organisatie

WORTEL = Path(__file__).parents[2]
HUIZEN = [
    *(WORTEL / "voorbeelden" / huis for huis in ("zorggroep", "gemeente")),
    *sorted(
        p.parent for p in (WORTEL / "tests" / "gevallen" / "gaaf").glob("organisatie-*/organisatie.yaml")
    ),
]
FUNCTIES = """\
functies:
  - id: hulp
    naam: Hulp
    competenties: [{competentie: luisteren, gewenst: 2}]
  - id: begeleider
    naam: Begeleider
    competenties:
      - {competentie: luisteren, gewenst: 3}
      - {competentie: samenwerken, gewenst: 3}
      - {competentie: plannen, gewenst: 2}
  - id: kok
    naam: Kok
    competenties:
      - {competentie: koken, gewenst: 4}
      - {competentie: snijden, gewenst: 3}
      - {competentie: luisteren, gewenst: 2}
  - {id: leeg, naam: Nog niet beschreven}
  - id: gids
    naam: Gids
    soort: rol
    competenties: [{competentie: luisteren, gewenst: 1}]
"""
COMPETENTIES = """\
competenties:
  - {id: luisteren, naam: Luisteren}
  - {id: samenwerken, naam: Samenwerken, soort: kern}
  - {id: plannen, naam: Plannen en regelen}
  - {id: koken, naam: Koken, soort: vaktechnisch}
  - {id: snijden, naam: Snijden, soort: vaktechnisch}
"""


@cache
def _organisatie(map_: Path) -> Organisatie:
    return vereis_organisatie(open_map(map_))


def _persoon(tmp_path: Path, niveaus: str, *, functie: str = "hulp", rest: str = "") -> dict[str, Any]:
    """Een organisatie met één mens, ingeschat door de leidinggevende."""
    tekst = f"""\
id: m-1
functie: {functie}
beoordelingen:
  - {{datum: 2026-05-04, bron: leidinggevende, door: Zoë, niveaus: {{{niveaus}}}}}
{rest}"""
    map_ = bouw_organisatie(
        tmp_path / "huis",
        functies=FUNCTIES,
        competenties=COMPETENTIES,
        leeraanbod="leeractiviteiten:\n  - {id: traject, naam: Erkennen, vorm: evc}\n",
        **{"medewerkers/m-1": tekst},
    )
    organisatie = vereis_organisatie(open_map(map_))
    return {
        "persoon": organisatie.medewerkers["m-1"],
        "organisatie": organisatie,
        "peildatum": PEILDATUM,
    }


def _scan(datum: str, soort: str = "ontwikkel", **velden: str) -> Scan:
    velden = velden or {"energie": f"Op {datum}."}
    return Scan.model_validate({"medewerker": "m-1", "soort": soort, "datum": datum, **velden})


def test_de_laatste_ingevulde_scan_van_de_soort_telt_tot_en_met_de_peildatum() -> None:
    oud, vandaag, morgen = _scan("2025-03-01"), _scan("2026-11-21"), _scan("2026-11-22")
    loopbaan, leeg = _scan("2026-05-01", "loopbaan"), _scan("2026-11-20", bespreken="")
    scans = (oud, leeg, loopbaan, vandaag, morgen)
    gevonden = [scan_op(scans, "ontwikkel", date(2026, 11, dag)) for dag in (20, 21, 22)]
    assert gevonden == [oud, vandaag, morgen]
    assert scan_op(scans, "loopbaan", PEILDATUM) is loopbaan
    assert scan_op(scans, "loopbaan", date(2026, 4, 30)) is None


def test_van_twee_scans_op_een_dag_telt_de_laatst_gelezene() -> None:
    eerste, tweede = _scan("2026-11-01", id="a", nodig="x"), _scan("2026-11-01", id="b", nodig="x")
    assert scan_op((eerste, tweede), "ontwikkel", PEILDATUM) is tweede


@pytest.mark.parametrize(
    ("niveaus", "functies"),
    [
        ("luisteren: 3, samenwerken: 3, plannen: 2", ("begeleider",)),
        ("luisteren: 3, samenwerken: 3, plannen: 1", ("begeleider",)),  # één trede is dichtbij
        ("luisteren: 3, samenwerken: 3", ("begeleider",)),  # onbekend is nog niet, maar geen nul
        ("luisteren: 3, samenwerken: 2, plannen: 1", ()),  # meer open dan er is
        ("luisteren: 3, samenwerken: 1, plannen: 2", ()),  # twee treden is niet dichtbij
        ("koken: 3, luisteren: 2, snijden: 3", ("kok",)),
        ("koken: 2, luisteren: 2, snijden: 3", ()),
        ("koken: 4, snijden: 2, luisteren: 3, samenwerken: 3, plannen: 2", ("begeleider", "kok")),
    ],
)
def test_een_functie_ligt_binnen_bereik_als_de_meeste_rijen_er_zijn(
    tmp_path: Path, niveaus: str, functies: tuple[str, ...]
) -> None:
    assert binnen_bereik(**_persoon(tmp_path, niveaus)) == functies


def test_de_eigen_functie_een_rol_en_een_functie_zonder_rijen_staan_er_nooit_bij(tmp_path: Path) -> None:
    alles = "koken: 4, luisteren: 4, samenwerken: 4, plannen: 4"
    assert binnen_bereik(**_persoon(tmp_path, alles, functie="kok")) == ("begeleider", "hulp")


def test_wie_geen_niveaus_wil_krijgt_geen_functies_en_geen_competenties_voor_evc(tmp_path: Path) -> None:
    zonder = _persoon(tmp_path, "koken: 4, luisteren: 3, samenwerken: 3", rest="zonder_scores: {}\n")
    blad = bereken_scanblad(**zonder)
    assert (blad.met_niveaus, blad.functies) == (False, ())
    assert blad.evc == Evckans((), (), ("Erkennen",))
    assert [eis.competentie for eis in blad.eisen] == ["luisteren"]


def test_evc_noemt_wat_er_is_zonder_bewijs_en_nooit_wat_van_iedereen_gevraagd_wordt(tmp_path: Path) -> None:
    kok = evc_kans(**_persoon(tmp_path, "koken: 4, luisteren: 3, snijden: 2", functie="kok"))
    assert kok == Evckans(("Koken",), ("Luisteren",), ("Erkennen",))
    niveaus = "luisteren: 3, samenwerken: 3, plannen: 1"
    begeleider = evc_kans(**_persoon(tmp_path, niveaus, functie="begeleider"))
    assert begeleider == Evckans((), ("Luisteren",), ("Erkennen",))


@pytest.mark.parametrize(
    ("datum", "vak"), [("2026-11-21", ()), ("2020-01-01", ()), ("2026-11-22", ("Koken",))]
)
def test_een_bewijs_tot_en_met_de_peildatum_neemt_de_kans_weg(
    tmp_path: Path, datum: str, vak: tuple[str, ...]
) -> None:
    bewijs = f"bewijzen:\n  - {{soort: attest, naam: Kok, datum: {datum}, niveaus: {{koken: 4}}}}\n"
    assert evc_kans(**_persoon(tmp_path, "koken: 4", functie="kok", rest=bewijs)).vak == vak


def test_een_niveau_uit_een_evc_hoeft_niet_opnieuw_erkend(tmp_path: Path) -> None:
    organisatie = _persoon(tmp_path, "koken: 4", functie="kok")
    tekst = (tmp_path / "huis" / "medewerkers" / "m-1.yaml").read_text("utf-8")
    (tmp_path / "huis" / "medewerkers" / "m-1.yaml").write_text(
        tekst.replace("bron: leidinggevende, door: Zoë", "bron: evc"), "utf-8"
    )
    assert evc_kans(**organisatie).vak == ("Koken",)
    nieuw = vereis_organisatie(open_map(tmp_path / "huis"))
    assert evc_kans(nieuw.medewerkers["m-1"], nieuw, PEILDATUM).vak == ()


def _bereik_via_de_kloof(persoon: Medewerker, organisatie: Organisatie) -> Iterator[str]:
    """Hetzelfde langs een andere weg: alsof de persoon die functie heeft, in een huis zonder kern."""
    zonder_kern = replace(organisatie, visie=Visie())
    treden = [trede.niveau for trede in organisatie.instelling.schaal]
    for functie in organisatie.functies.values():
        if functie.soort == "rol" or functie.id == persoon.functie:
            continue
        alsof = persoon.model_copy(update={"functie": functie.id, "rollen": ()})
        kloof = bereken_kloof(alsof, zonder_kern, PEILDATUM)
        er_zijn = len(kloof.met_status(Status.OP_NIVEAU, Status.BOVEN))
        tekorten = kloof.met_status(Status.TEKORT)
        ver = [
            rij
            for rij in tekorten
            if rij.huidig is not None and len([t for t in treden if rij.huidig < t <= rij.gewenst]) > 1
        ]
        nog = len(tekorten) + len(kloof.met_status(Status.ONBEKEND))
        if kloof.dekking and not ver and nog < 3 and nog < er_zijn:
            yield functie.id


@pytest.mark.parametrize("map_", HUIZEN, ids=lambda pad: pad.name)
def test_een_functie_binnen_bereik_is_dezelfde_langs_de_kloof(map_: Path) -> None:
    organisatie = _organisatie(map_)
    for persoon in organisatie.medewerkers.values():
        gevonden = binnen_bereik(persoon, organisatie, PEILDATUM)
        assert sorted(gevonden) == sorted(_bereik_via_de_kloof(persoon, organisatie)), persoon.id
        namen = [organisatie.functies[functie].naam.casefold() for functie in gevonden]
        assert namen == sorted(namen)
