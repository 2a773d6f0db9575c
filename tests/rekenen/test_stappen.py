"""De stand van het stappenplan: gedaan, aan de beurt, wachtend en te laat, tot op de dag."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.stappen import Stappenplan
from competentie_cli.domein.stapstand import Stappenstand, Vooraf
from competentie_cli.rekenen.controles.kringen import vind_kringen_met_takken
from competentie_cli.rekenen.stappen import bekijk_stappen

DAG = date(2026, 2, 28)
SCHAAL = [{"niveau": "1", "naam": "Laag"}, {"niveau": "2", "naam": "Hoog"}]


def _organisatie(
    *stappen: dict[str, Any], overleg: list[str] | None = None, **mensen: list[str]
) -> Organisatie:
    instelling = {"naam": "Huis", "land": "NL", "schaal": SCHAAL, "overleg": overleg or []}
    leden = [{"naam": stap["id"].capitalize(), **stap} for stap in stappen]
    personen = {
        eigen: Medewerker.model_validate(
            {
                "id": eigen,
                "functie": "f",
                "beoordelingen": [{"datum": dag, "bron": "zelf", "niveaus": {"c": "1"}} for dag in dagen],
            }
        )
        for eigen, dagen in mensen.items()
    }
    return Organisatie(
        Instelling.model_validate(instelling),
        stappenplan=Stappenplan.model_validate({"stappen": leden}),
        medewerkers=personen,
    )


def _stand(*stappen: dict[str, Any], dag: date = DAG, **rest: Any) -> Stappenstand:
    return bekijk_stappen(_organisatie(*stappen, **rest), dag)


def _standen(*stappen: dict[str, Any], dag: date = DAG) -> dict[str, tuple[str, bool]]:
    return {s.stap.id: (s.vordering.value, s.te_laat) for s in _stand(*stappen, dag=dag).stappen}


def test_wat_op_de_peildatum_gedaan_is_telt_en_wat_erna_gebeurt_niet() -> None:
    stap = {"id": "a", "gedaan": "2026-02-28"}
    assert _standen(stap) == {"a": ("gedaan", False)}
    assert _standen(stap, dag=DAG - timedelta(1)) == {"a": ("nu", False)}


def test_een_stap_is_pas_te_laat_op_de_dag_na_haar_datum() -> None:
    stap = {"id": "a", "tegen": "2026-02-28"}
    assert _standen(stap) == {"a": ("nu", False)}
    assert _standen(stap, dag=date(2026, 3, 1)) == {"a": ("nu", True)}


def test_een_stap_wacht_op_elke_stap_die_eerst_moet_en_kan_intussen_te_laat_zijn() -> None:
    standen = _stand(
        {"id": "a", "gedaan": "2026-01-05"},
        {"id": "b", "tegen": "2026-01-31"},
        {"id": "c", "na": ["a", "b"], "tegen": "2026-02-27"},
    ).stappen
    assert [(s.vordering.value, s.te_laat, [w.id for w in s.wacht_op]) for s in standen] == [
        ("gedaan", False, []),
        ("nu", True, []),
        ("wacht", True, ["b"]),
    ]


@pytest.mark.parametrize("vraag", ["instemming", "advies"])
def test_wie_om_instemming_of_advies_vraagt_is_pas_klaar_met_het_antwoord(vraag: str) -> None:
    besproken = {"id": "a", "vraag": vraag, "gedaan": "2026-02-01"}
    besluit = {"datum": "2026-02-10", "uitkomst": vraag}
    vast = {"id": "b", "soort": "vaststelling", "na": "a"}
    assert _standen(besproken, vast) == {"a": ("besproken", False), "b": ("wacht", False)}
    assert _standen(besproken | {"besluit": besluit}, vast) == {"a": ("gedaan", False), "b": ("nu", False)}
    assert _standen(besproken | {"vraag": "raadpleging"}, vast) == {
        "a": ("gedaan", False),
        "b": ("nu", False),
    }


def test_geweigerde_instemming_houdt_de_vaststelling_tegen_tot_hetzelfde_orgaan_alsnog_instemt() -> None:
    weigering = {"datum": "2026-01-20", "uitkomst": "geen_akkoord"}
    eerst = {"id": "a", "orgaan": "or", "vraag": "instemming", "besluit": weigering}
    opnieuw = {"id": "b", "orgaan": "or", "vraag": "instemming", "soort": "overleg", "na": "a"}
    vast = {"id": "c", "soort": "vaststelling", "na": ["a", "b"]}
    assert _standen(eerst, opnieuw, vast) == {
        "a": ("geen akkoord", False),
        "b": ("nu", False),
        "c": ("wacht", False),
    }
    alsnog = opnieuw | {"besluit": {"datum": "2026-02-28", "uitkomst": "instemming"}}
    assert _standen(eerst, alsnog, vast) == {
        "a": ("gedaan", False),
        "b": ("gedaan", False),
        "c": ("nu", False),
    }
    ander = alsnog | {"orgaan": "pvt"}
    assert _standen(eerst, ander, vast)["a"] == ("geen akkoord", False)


def test_een_instemming_van_voor_de_weigering_heft_die_niet_op() -> None:
    eerder = {"datum": "2026-01-10", "uitkomst": "instemming"}
    weigering = {"datum": "2026-01-20", "uitkomst": "geen_akkoord"}
    standen = _standen(
        {"id": "a", "orgaan": "or", "vraag": "instemming", "besluit": eerder},
        {"id": "b", "orgaan": "or", "vraag": "instemming", "besluit": weigering},
    )
    assert standen == {"a": ("gedaan", False), "b": ("geen akkoord", False)}


def test_een_ongunstig_advies_houdt_niets_tegen() -> None:
    advies = {"id": "a", "vraag": "advies", "besluit": {"datum": "2026-01-20", "uitkomst": "geen_akkoord"}}
    vast = {"id": "b", "soort": "vaststelling", "na": "a"}
    assert _standen(advies, vast) == {"a": ("gedaan", False), "b": ("nu", False)}


def test_een_antwoord_van_na_de_peildatum_is_er_nog_niet_en_een_reactie_ook_niet() -> None:
    reacties = [
        {
            "van": "or",
            "datum": "2026-02-28",
            "tekst": "Hoelang?",
            "antwoord": "Kort.",
            "antwoord_op": "2026-03-01",
        },
        {"van": "or", "datum": "2026-03-01", "tekst": "Later."},
        {"van": "or", "tekst": "Zonder dag.", "antwoord": "Ja."},
    ]
    stand = _stand({"id": "a", "reacties": reacties})
    assert [(r.tekst, r.antwoord) for r in stand.stappen[0].reacties] == [
        ("Hoelang?", None),
        ("Zonder dag.", "Ja."),
    ]
    assert [reactie.tekst for _, reactie in stand.onbeantwoord] == ["Hoelang?"]


def test_wat_nu_aan_de_beurt_is_staat_op_datum_met_achteraan_wat_geen_datum_heeft() -> None:
    stand = _stand({"id": "a"}, {"id": "b", "tegen": "2026-05-01"}, {"id": "c", "tegen": "2026-03-01"})
    assert [s.stap.id for s in stand.volgende] == ["c", "b", "a"]


ROND = (
    {"id": "a", "soort": "overleg", "orgaan": "or", "gedaan": "2026-01-10"},
    {"id": "b", "soort": "vaststelling", "gedaan": "2026-02-10"},
)


def test_inschattingen_van_voor_de_laatste_beslissende_stap_tellen_en_die_van_die_dag_niet() -> None:
    mensen = {"p": ["2026-02-09", "2026-02-10"], "q": ["2026-02-09", "2026-03-01"], "r": []}
    stand = _stand(*ROND, overleg=["or"], **mensen)
    assert stand.vooraf == Vooraf(date(2026, 2, 10), 2, 2)


def test_zolang_een_beslissende_stap_open_is_telt_elke_inschatting_tot_de_peildatum() -> None:
    open_ = {"id": "c", "soort": "overleg", "orgaan": "or"}
    stand = _stand(*ROND, open_, overleg=["or"], p=["2026-02-28", "2026-03-01"])
    assert stand.vooraf == Vooraf(None, 1, 1)


def test_een_orgaan_zonder_stap_wordt_genoemd_en_dan_is_het_overleg_niet_rond() -> None:
    stand = _stand(*ROND, overleg=["or", "pvt"], p=["2026-02-20"])
    assert (stand.zonder_stap, stand.vooraf) == (("pvt",), Vooraf(None, 1, 1))


def test_zonder_overlegorgaan_gaat_het_naar_de_werknemers() -> None:
    assert (_stand().organen, _stand().zonder_stap) == (("werknemers",), ("werknemers",))
    met = _stand({"id": "a", "orgaan": "werknemers"})
    assert (met.organen, met.zonder_stap) == (("werknemers",), ())


@pytest.mark.parametrize(
    ("na", "kringen"),
    [
        ({"a": ["b"], "b": []}, []),
        ({"a": ["a"]}, [("a",)]),
        ({"a": ["b", "c"], "b": ["c"], "c": []}, []),
        ({"c": ["x", "a"], "b": ["c"], "a": ["b"], "x": []}, [("a", "b", "c")]),
        ({"a": ["b"], "b": ["a"], "d": ["c"], "c": ["d"]}, [("a", "b"), ("c", "d")]),
        ({"a": ["weg"]}, []),
    ],
)
def test_een_kring_wordt_een_keer_gevonden(na: dict[str, list[str]], kringen: list[tuple[str, ...]]) -> None:
    assert vind_kringen_met_takken(na) == kringen


LETTERS = "abcdef"


@given(st.dictionaries(st.sampled_from(LETTERS), st.lists(st.sampled_from(LETTERS), max_size=3)))
def test_zonder_de_gevonden_kringen_is_er_geen_kring_meer(na: dict[str, list[str]]) -> None:
    """Elke kring bestaat, en er wordt er een gevonden precies als er geen volgorde van stappen bestaat."""
    gevonden = vind_kringen_met_takken(na)
    for kring in gevonden:
        assert all(b in na[a] for a, b in zip(kring, (*kring[1:], kring[0]), strict=True))
    over = {lid: set(volgende) & na.keys() for lid, volgende in na.items()}
    while vrij := [lid for lid, volgende in over.items() if not volgende]:
        over = {lid: volgende - set(vrij) for lid, volgende in over.items() if lid not in vrij}
    assert bool(gevonden) == bool(over)
