"""Cijfers per activiteit: nagerekend zonder de eigen code, en nooit over te weinig mensen."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.effect import Activiteiteffect
from competentie_cli.rekenen.activiteiteffect import activiteiteffecten
from competentie_cli.rekenen.effect import bereken_persoon
from tests.rekenen.effecthulp import PEILDATUM, gezien, organisatie


@dataclass(frozen=True)
class _Mens:
    """Iemand die de activiteit afrondde, met het niveau voor en na; None is niet ingeschat."""

    voor: int | None
    na: int | None
    kosten: int | None = 100
    bron_na: str = "leidinggevende"

    @property
    def telt(self) -> bool:
        return self.voor is not None and self.na is not None and self.bron_na == "leidinggevende"

    def als_bestand(self, nummer: int) -> dict[str, Any]:
        gevolgd = {"leeractiviteit": "a", "datum": "2026-03-01"}
        gevolgd |= {"kosten": self.kosten} if self.kosten is not None else {}
        beoordelingen = [gezien("2026-01-10", self.voor)] if self.voor is not None else []
        beoordelingen += [gezien("2026-06-01", self.na, self.bron_na)] if self.na is not None else []
        return {"id": f"m-{nummer}", "gevolgd": [gevolgd], "beoordelingen": beoordelingen}


def _effecten(mensen: list[_Mens], grens: int) -> tuple[Activiteiteffect, ...]:
    org = organisatie([mens.als_bestand(nummer) for nummer, mens in enumerate(mensen)], grens=grens)
    personen = [bereken_persoon(mens, org, PEILDATUM) for mens in org.medewerkers.values()]
    return activiteiteffecten((deel for p in personen for deel in p.activiteiten), org, grens)


def test_precies_genoeg_mensen_is_genoeg_en_een_minder_niet() -> None:
    vijf = [_Mens(1, 2)] * 5
    (effect,) = _effecten(vijf, 5)
    assert effect == Activiteiteffect(
        "a", "A", 5, 5, 5, 0, 0, Decimal(1), Decimal(5), Decimal(500), prijs_onbekend=False
    )
    assert effect.per_niveau == Decimal(100)
    assert _effecten(vijf[:4], 5) == ()
    assert _effecten([*vijf[:4], _Mens(1, None)], 5) == (Activiteiteffect("a", "A", 5, None, te_klein=True),)


def test_hoeveel_mensen_afrondden_staat_er_niet_als_de_rest_te_klein_is() -> None:
    (effect,) = _effecten([*[_Mens(1, 2)] * 5, _Mens(2, None)], 5)
    assert (effect.mensen, effect.geteld) == (None, 5)
    (effect,) = _effecten([*[_Mens(1, 2)] * 5, *[_Mens(2, None)] * 5], 5)
    assert (effect.mensen, effect.geteld) == (10, 5)


def test_een_onbekende_prijs_is_geen_nul() -> None:
    (effect,) = _effecten([*[_Mens(1, 2)] * 4, _Mens(1, 2, None)], 5)
    assert (effect.kosten, effect.per_niveau, effect.prijs_onbekend) == (None, None, True)


def test_zonder_winst_is_er_geen_prijs_per_niveau() -> None:
    (effect,) = _effecten([_Mens(1, 2), _Mens(2, 1), *[_Mens(2, 2)] * 3], 1)
    assert (effect.hoger, effect.gelijk, effect.lager) == (1, 3, 1)
    assert (effect.gewonnen, effect.per_niveau) == (Decimal(0), None)


def test_wie_iets_niet_afrondde_telt_niet() -> None:
    mens = _Mens(1, 2).als_bestand(1)
    mens["gevolgd"][0]["resultaat"] = "deels"
    org = organisatie([mens])
    assert bereken_persoon(org.medewerkers["m-1"], org, PEILDATUM).activiteiten == ()


_niveau = st.none() | st.integers(1, 4)
_mens = st.builds(
    _Mens,
    _niveau,
    _niveau,
    st.none() | st.integers(0, 500),
    st.sampled_from(["leidinggevende"] * 3 + ["zelf"]),
)


@given(st.lists(_mens, max_size=14), st.integers(1, 6))
def test_elk_cijfer_klopt_met_een_eenvoudige_natelling_en_rust_op_genoeg_mensen(
    mensen: list[_Mens], grens: int
) -> None:
    effecten = _effecten(mensen, grens)
    if len(mensen) < grens:
        assert effecten == ()
        return
    (effect,) = effecten
    geteld = [mens for mens in mensen if mens.telt]
    verschillen = [(mens.na or 0) - (mens.voor or 0) for mens in geteld]
    rest = len(mensen) - len(geteld)
    if len(geteld) < grens:
        assert effect == Activiteiteffect("a", "A", len(mensen), None, te_klein=bool(geteld))
        return
    assert effect.geteld == len(geteld)
    assert effect.mensen == (len(mensen) if rest == 0 or rest >= grens else None)
    assert float(effect.mediaan or 0) == pytest.approx(float(median(verschillen)))
    echt = (sum(v > 0 for v in verschillen), verschillen.count(0), sum(v < 0 for v in verschillen))
    getoond = (effect.hoger, effect.gelijk, effect.lager)
    assert all(
        g in (None, e) and (g is None or g == 0 or g >= grens) for g, e in zip(getoond, echt, strict=True)
    )
    verborgen = sum(e for g, e in zip(getoond, echt, strict=True) if g is None)
    assert verborgen == 0 or verborgen >= grens
    kosten = [mens.kosten for mens in geteld]
    if None in kosten or sum(verschillen) <= 0:
        assert effect.per_niveau is None
    else:
        assert effect.per_niveau == Decimal(sum(k or 0 for k in kosten)) / sum(verschillen)
