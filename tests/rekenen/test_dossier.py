"""De rekenvoorbeelden komen uit de echte rekenregels, en wat over weinig mensen gaat, staat er niet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.rekenen.dossier import bekijk_gebruik
from competentie_cli.rekenen.rekenvoorbeeld import maak_rekenvoorbeeld

DAG = date(2026, 8, 31)
SCHAAL = [{"niveau": str(n), "naam": f"Trede {n}"} for n in range(1, 5)]


def _instelling(schaal: list[dict[str, str]] = SCHAAL, grens: int = 5, **regels: Any) -> Instelling:
    return Instelling.model_validate(
        {
            "naam": "H",
            "land": "BE",
            "schaal": schaal,
            "beoordeling": regels,
            "privacy": {"minimale_groep": grens},
        }
    )


@pytest.mark.parametrize(
    ("regels", "huidig", "bespreken"),
    [
        ({"combineer": "afspraak"}, "2", True),
        ({"combineer": "mediaan"}, "2.5", True),
        ({"combineer": "laagste"}, "2", True),
        ({"combineer": "gewogen"}, "2.33", True),
        ({"combineer": "gewogen", "gewichten": {"collega": "1"}}, "3", True),
        ({"combineer": "gewogen", "gewichten": {}}, "2.5", True),
    ],
)
def test_het_voorbeeld_volgt_de_regel_van_de_organisatie(
    regels: dict[str, Any], huidig: str, bespreken: bool
) -> None:
    rij = maak_rekenvoorbeeld(_instelling(**regels), DAG).verschil
    assert (rij.gewenst, rij.huidig, rij.te_bespreken) == (Decimal(3), Decimal(huidig), bespreken)


def test_het_voorbeeld_toont_een_afspraak_een_onmisbare_rij_en_wie_meer_kan() -> None:
    v = maak_rekenvoorbeeld(_instelling(), DAG)
    assert [
        (r.naam, r.status and r.status.value, r.onbevestigd) for r in (v.afspraak, v.onmisbaar, v.boven)
    ] == [
        ("Samenwerken", "op niveau", False),
        ("Plannen", "onbekend", True),
        ("Rapporteren", "boven", False),
    ]
    assert (v.dekking.beoordeeld, v.dekking.vereist) == (3, 4)
    assert [(g.bron, g.n, g.nodig) for g in v.boven.genegeerd] == [("klant", 2, 3)]


def test_maanden_houden_de_dag_en_stoppen_op_het_einde_van_de_maand() -> None:
    v = maak_rekenvoorbeeld(_instelling(), DAG)
    assert (v.actueel_tot, v.telt_tot, v.ronde_tot) == (
        date(2027, 8, 31),
        date(2028, 8, 31),
        date(2027, 2, 28),
    )


@pytest.mark.parametrize(
    ("grens", "groepen"),
    [
        (5, ((6, False), (4, False), (9, True))),
        (10, ((11, False), (9, False), (14, True))),
        (2, ((3, False), (1, False), (6, True))),
        (1, ((2, True), (5, True))),
    ],
)
def test_kleine_groepen_blijven_weg_en_ook_wat_ze_verraadt(
    grens: int, groepen: tuple[tuple[int, bool], ...]
) -> None:
    assert maak_rekenvoorbeeld(_instelling(grens=grens), DAG).groepen == groepen


@settings(deadline=None, max_examples=60)
@given(
    treden=st.lists(st.decimals(0, 10, places=2), min_size=2, max_size=6, unique=True),
    combineer=st.sampled_from(["afspraak", "mediaan", "gewogen", "laagste"]),
    maanden=st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)),
    nodig=st.integers(1, 10**12 - 1),
    grens=st.integers(1, 10**12 - 5),
)
def test_elke_instelling_geeft_een_voorbeeld_op_de_eigen_schaal(
    treden: list[Decimal], combineer: str, maanden: tuple[int, int], nodig: int, grens: int
) -> None:
    schaal = [{"niveau": str(trede), "naam": "x"} for trede in sorted(treden)]
    regels = {
        "combineer": combineer,
        "actueel_maanden": str(maanden[0]),
        "verouderd_maanden": str(maanden[1]),
        "min_beoordelaars": str(nodig),
    }
    v = maak_rekenvoorbeeld(_instelling(schaal, grens, **regels), DAG)
    assert v.verschil.huidig is not None
    assert min(treden) <= v.verschil.huidig <= max(treden)
    assert v.onmisbaar.onbevestigd
    assert all(toon for mensen, toon in v.groepen if mensen >= grens + 4)


def _met(aantal: int, grens: int = 3) -> Organisatie:
    gegeven = [{"datum": DAG, "bron": "collega", "niveaus": {"c": "1"}}]
    mensen = [
        Medewerker.model_validate(
            {"id": f"m-{n}", "functie": "f", "beoordelingen": gegeven, "drijfveren": ["x"]}
        )
        for n in range(aantal)
    ]
    return Organisatie(_instelling(grens=grens), medewerkers={mens.id: mens for mens in mensen})


def test_wat_over_te_weinig_mensen_gaat_staat_niet_bij_wat_al_bewaard_wordt() -> None:
    weinig, genoeg = bekijk_gebruik(_met(2), DAG), bekijk_gebruik(_met(3), DAG)
    assert (weinig.bronnen, weinig.gegevens) == ((), ())
    assert (genoeg.bronnen, genoeg.gegevens) == (("collega",), ("inschattingen", "talenten"))


def test_een_inschatting_van_morgen_telt_nog_niet() -> None:
    assert bekijk_gebruik(_met(3), date(2026, 8, 30)).bronnen == ()
