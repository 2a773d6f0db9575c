"""Welke fase van een HR-domein geldt, als tabel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.aandeel import Aandeel
from competentie_cli.domein.hrdomein import DOMEINEN, HrDomein
from competentie_cli.domein.implementatie import Bewijs, Domeinstand, Maat, Woordbron
from competentie_cli.rekenen.implementatie.fasen import bepaal_stand
from competentie_cli.rekenen.implementatie.maten import MATEN_PER_DOMEIN, meet_stukken

_BEWIJS = HrDomein.model_validate({"domein": "onthaal", "fase": "0", "bewijs": ["x.md"]}).bewijs[0]


def _stand(
    opgegeven: int | None, gebruik: tuple[int, int] | None, bewijs: bool, woorden: tuple[int, int]
) -> Domeinstand:
    opgave = None if opgegeven is None else HrDomein(domein="onthaal", fase=opgegeven)
    aandeel = Aandeel(*gebruik) if gebruik else None
    helft = aandeel.helft if aandeel and aandeel.noemer else None
    maat = Maat("ingewerkt", aandeel, beslist=True, helft=helft)
    taal = Woordbron("onthaal", Aandeel(*woorden), papier=True)
    return bepaal_stand("onthaal", opgave, (maat,), (Bewijs(_BEWIJS, bewijs),), taal)


@pytest.mark.parametrize(
    ("opgegeven", "gebruik", "bewijs", "woorden", "fase", "reden", "nodig"),
    [
        (4, (5, 10), True, (3, 3), 4, "bevestigd-gebruik", ""),
        (4, (5, 10), False, (3, 3), 4, "bevestigd-gebruik", ""),
        (4, (5, 10), True, (2, 3), 3, "vreemde-woorden", "taal"),
        (4, (5, 10), True, (0, 0), 3, "geen-woorden", "woorden"),
        (4, (4, 10), True, (3, 3), 2, "te-weinig-gebruik", "gebruik"),
        (4, (4, 10), False, (0, 0), 1, "te-weinig-gebruik", "woorden"),
        (4, None, False, (3, 3), 2, "geen-bewijs", "bewijs"),
        (4, None, False, (0, 0), 1, "geen-bewijs", "woorden"),
        (4, (0, 0), True, (3, 3), 4, "bevestigd-bewijs", ""),
        (3, None, True, (0, 0), 3, "bevestigd-bewijs", "woorden"),
        (3, (9, 10), False, (3, 3), 3, "bevestigd-gebruik", "opgeven"),
        (2, None, True, (0, 0), 2, "bevestigd-papier", "opgeven-gebruik"),
        (2, (1, 10), False, (1, 3), 2, "bevestigd-papier", "gebruik"),
        (1, None, True, (1, 3), 2, "papieren", "opgeven-gebruik"),
        (1, (5, 10), False, (0, 0), 3, "gebruikt", "woorden"),
        (0, (10, 10), True, (3, 3), 3, "gebruikt", "opgeven"),
        (0, None, False, (0, 0), 0, "zonder-tegenspraak", "plan"),
        (None, (5, 10), False, (0, 0), 3, "niet-opgegeven-gebruikt", "woorden"),
        (None, (4, 10), True, (0, 0), 0, "niet-opgegeven", "plan"),
        (None, None, False, (0, 0), 0, "niet-opgegeven", "plan"),
    ],
)
def test_wat_de_bestanden_tonen_gaat_voor_wat_er_opgegeven_is(
    opgegeven: int | None,
    gebruik: tuple[int, int] | None,
    bewijs: bool,
    woorden: tuple[int, int],
    fase: int,
    reden: str,
    nodig: str,
) -> None:
    stand = _stand(opgegeven, gebruik, bewijs, woorden)
    assert (stand.fase, stand.reden, stand.nodig) == (fase, reden, nodig)


@given(
    st.integers(0, 3),
    st.none() | st.integers(0, 10).map(lambda n: (n, 10)),
    st.booleans(),
    st.integers(0, 3).map(lambda n: (n, 3)),
)
def test_meer_opgeven_verlaagt_nooit_de_fase(
    opgegeven: int, gebruik: tuple[int, int] | None, bewijs: bool, woorden: tuple[int, int]
) -> None:
    minder, meer = (_stand(n, gebruik, bewijs, woorden).fase for n in (opgegeven, opgegeven + 1))
    assert minder <= meer


def test_elk_domein_heeft_maten_en_hoogstens_een_daarvan_beslist() -> None:
    assert tuple(MATEN_PER_DOMEIN) == DOMEINEN
    assert max(sum(getattr(m, "beslist", False) for m in maten) for maten in MATEN_PER_DOMEIN.values()) == 1


@pytest.mark.parametrize(
    ("delen", "toonbaar", "echt"),
    [
        ([(1, 2)] * 5, (5, 10), (5, 10)),
        ([(1, 2)] * 4, None, None),
        ([(1, 2)] + [(0, 2)] * 5, None, (1, 12)),  # wat telt, is van één iemand
        ([(2, 2)] * 5 + [(1, 2)], None, (11, 12)),  # de rest is van één iemand
        ([(2, 2)] * 5 + [(0, 2)] * 5, (10, 20), (10, 20)),
        ([], (0, 0), (0, 0)),
    ],
)
def test_wat_van_enkelen_is_staat_er_niet_en_telt_wel_in_grote_lijnen(
    delen: list[tuple[int, int]], toonbaar: tuple[int, int] | None, echt: tuple[int, int] | None
) -> None:
    gemeten = meet_stukken({f"m-{nummer}": deel for nummer, deel in enumerate(delen)}, 5)
    paren = [deel and (deel.teller, deel.noemer) for deel in (gemeten.toonbaar, gemeten.echt)]
    assert paren == [toonbaar, echt]
