"""Welke antwoorden te tonen zijn: niemand mag vinden wat één mens antwoordde."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.rekenen.draagvlak.zichtbaar import drie_delen, toonbare_items
from tests.rekenen.draagvlak.hulp import meting

GRENS = 5
NU, LATER = "2026-10-12", "2027-10-12"


def test_vier_antwoorden_blijven_weg_en_vijf_niet() -> None:
    vier = meting("medewerkers", NU, begrip=(1, 1, 1, 1, 0))
    vijf = meting("leidinggevenden", NU, begrip=(1, 1, 1, 1, 1))
    assert toonbare_items([vier, vijf], GRENS) == {0: set(), 1: {"begrip"}}


def test_een_stelling_met_te_weinig_antwoorden_blijft_weg_ook_als_de_groep_groot_is() -> None:
    groep = meting("medewerkers", NU, begrip=(5, 5, 5, 5, 5), ruimte=(1, 1, 1, 1, 0))
    assert toonbare_items([groep], GRENS) == {0: {"begrip"}}


def test_waar_iedereen_aan_dezelfde_kant_antwoordt_blijft_weg() -> None:
    groep = meting("medewerkers", NU, begrip=(0, 0, 0, 4, 5), ruimte=(4, 4, 0, 0, 0), kunnen=(0, 0, 1, 4, 4))
    assert toonbare_items([groep], GRENS) == {0: {"kunnen"}}


def test_een_kleine_afdeling_is_niet_te_vinden_door_af_te_trekken() -> None:
    geheel = meting("medewerkers", NU, begrip=(4, 4, 4, 4, 3))
    groot = meting("medewerkers", NU, "Zorg", begrip=(2, 2, 3, 2, 1))
    klein = meting("medewerkers", NU, "Keuken", begrip=(1, 1, 1, 2, 1))
    drie = meting("medewerkers", NU, "Onthaal", begrip=(1, 1, 0, 0, 1))
    assert toonbare_items([geheel, groot, klein, drie], GRENS) == {
        0: {"begrip"},
        1: {"begrip"},
        2: set(),
        3: set(),
    }


def test_een_afdeling_die_er_niet_apart_staat_telt_mee_bij_het_aftrekken() -> None:
    geheel = meting("medewerkers", NU, begrip=(4, 4, 4, 4, 4))
    zestien = meting("medewerkers", "2026-11-30", "Zorg", begrip=(4, 3, 3, 3, 3))
    vijftien = meting("leidinggevenden", NU, "Zorg", begrip=(3, 3, 3, 3, 3))
    alle = meting("leidinggevenden", NU, begrip=(4, 4, 4, 4, 4))
    gezien = toonbare_items([geheel, zestien, vijftien, alle], GRENS)
    assert gezien == {0: {"begrip"}, 1: set(), 2: {"begrip"}, 3: {"begrip"}}


def test_afdelingen_die_samen_de_hele_groep_zijn_mogen_blijven() -> None:
    geheel = meting("medewerkers", NU, begrip=(2, 3, 3, 3, 2))
    delen = [
        meting("medewerkers", NU, naam, begrip=b)
        for naam, b in (("A", (1, 1, 2, 2, 1)), ("B", (1, 2, 1, 1, 1)))
    ]
    assert toonbare_items([geheel, *delen], GRENS) == {0: {"begrip"}, 1: {"begrip"}, 2: {"begrip"}}


def test_een_meting_die_de_vorige_is_met_een_antwoord_erbij_blijft_weg() -> None:
    eerst = meting("medewerkers", NU, begrip=(2, 2, 2, 2, 2))
    een_erbij = meting("medewerkers", "2026-10-20", begrip=(3, 2, 2, 2, 2))
    vijf_erbij = meting("medewerkers", "2026-10-28", begrip=(3, 3, 3, 3, 3))
    assert toonbare_items([eerst, een_erbij, vijf_erbij], GRENS) == {0: {"begrip"}, 1: set(), 2: {"begrip"}}


def test_een_jaar_later_gaat_het_om_alle_stellingen_samen() -> None:
    eerst = meting("leidinggevenden", NU, begrip=(1, 2, 2, 2, 0), ruimte=(2, 2, 2, 1, 0))
    een_minder = meting("leidinggevenden", LATER, begrip=(1, 2, 1, 2, 0), ruimte=(2, 2, 1, 1, 0))
    anders = meting("leidinggevenden", LATER, begrip=(1, 2, 1, 2, 0), ruimte=(1, 3, 1, 1, 0))
    assert toonbare_items([eerst, een_minder], GRENS) == {0: {"begrip", "ruimte"}, 1: set()}
    assert toonbare_items([eerst, anders], GRENS) == {0: {"begrip", "ruimte"}, 1: {"begrip", "ruimte"}}


def test_de_afdelingen_tonen_een_verborgen_groep_niet_alsnog() -> None:
    eerst = meting("medewerkers", NU, begrip=(2, 2, 3, 3, 2))
    nu = meting("medewerkers", "2026-10-20", begrip=(2, 2, 3, 3, 3))
    delen = [
        meting("medewerkers", "2026-10-20", naam, begrip=b)
        for naam, b in (("A", (1, 1, 2, 2, 1)), ("B", (1, 1, 1, 1, 2)))
    ]
    gezien = toonbare_items([eerst, nu, *delen], GRENS)
    assert (gezien[1], gezien[2], gezien[3]) == (set(), set(), set())


_TELLING = st.tuples(*[st.integers(0, 6)] * 5)


@given(st.lists(_TELLING, min_size=1, max_size=5), _TELLING)
def test_wat_door_aftrekken_overblijft_is_niemand_of_genoeg(
    delen: list[tuple[int, ...]], rest: tuple[int, ...]
) -> None:
    geheel = tuple(map(sum, zip(*delen, rest, strict=True)))
    metingen = [meting("medewerkers", NU, begrip=geheel)]
    metingen += [meting("medewerkers", NU, f"afdeling {nr}", begrip=deel) for nr, deel in enumerate(delen)]
    gezien = toonbare_items(metingen, GRENS)
    getoond = [deel for nr, deel in enumerate(delen, 1) if gezien[nr]]
    assert all(sum(deel) >= GRENS for deel in getoond)
    if gezien[0]:
        over = sum(geheel) - sum(map(sum, getoond))
        assert over == 0 or over >= GRENS


@given(_TELLING)
def test_een_getoonde_stelling_gaat_over_genoeg_mensen_die_niet_allen_hetzelfde_zeggen(
    telling: tuple[int, ...],
) -> None:
    delen = drie_delen(dict(enumerate(telling, 1)))
    mag = sum(delen) >= GRENS and max(delen) < sum(delen)
    assert toonbare_items([meting("top", NU, begrip=telling)], GRENS) == {0: {"begrip"} if mag else set()}
