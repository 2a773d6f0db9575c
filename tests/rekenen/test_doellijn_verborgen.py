"""De doellijn verklapt niets over te weinig mensen: niet per dag, niet in een verschil, niet door rekenen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.domein.doellijn import Stilte
from competentie_cli.rekenen.doellijn import bereken_doellijn
from competentie_cli.rekenen.doellijn.cellen import Telling, Uitkomst
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.taken.openen import open_map, vereis_organisatie
from competentie_cli.weergave.doellijngegevens import doellijndocument_json
from competentie_cli.weergave.gegevens import als_json
from tests.conftest import bouw_organisatie
from tests.orakel.aanvaller import Aanvaller, alle_delen
from tests.rekenen.doellijnhulp import HUIS, PEILDATUM, bouw_huis, lijn_van

VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"


def _kern(map_: Path, mensen: Mapping[str, tuple[int, int]]) -> list[tuple[int | None, int | None, Any]]:
    """De peilingen van de kern, van mensen met een niveau van nu en een van een jaar eerder."""
    bestanden = {
        f"medewerkers/{eigen}": f"id: {eigen}\nfunctie: f\nbeoordelingen:\n"
        f"  - {{datum: 2026-11-01, bron: leidinggevende, niveaus: {{k: {nu}}}}}\n"
        f"  - {{datum: 2025-11-01, bron: leidinggevende, niveaus: {{k: {toen}}}}}\n"
        for eigen, (nu, toen) in mensen.items()
    }
    lijn = lijn_van(bouw_organisatie(map_, **HUIS, **bestanden), intern=False)
    return [(p.bekend, p.op_niveau, p.stilte) for p in lijn.kern[0].peilingen]


def test_een_verandering_bij_te_weinig_mensen_blijft_verborgen(tmp_path: Path) -> None:
    def groeiden(hoeveel: int) -> dict[str, tuple[int, int]]:
        """Twintig mensen; toen haalden er tien het niveau niet, en zoveel van hen haalden het daarna wel."""
        return {f"m-{n}": (1 if n < 10 - hoeveel else 2, 1 if n < 10 else 2) for n in range(20)}

    klein = (None, None, Stilte.VERSCHIL)
    niemand = (None, None, Stilte.NIEMAND)
    assert _kern(tmp_path / "vier", groeiden(4)) == [(20, 14, None), klein, niemand]
    assert _kern(tmp_path / "vijf", groeiden(5)) == [(20, 15, None), (20, 10, None), niemand]
    assert _kern(tmp_path / "geen", groeiden(0)) == [(20, 10, None), (20, 10, None), niemand]


def test_ook_wie_erbij_kwam_blijft_verborgen_als_het_er_te_weinig_zijn(tmp_path: Path) -> None:
    nieuw = "contract: {in_dienst: 2026-01-01}\n"
    bestanden = {
        f"medewerkers/m-{n}": f"id: m-{n}\nfunctie: f\n{nieuw if n < 2 else ''}beoordelingen:\n"
        f"  - {{datum: 2026-11-01, bron: leidinggevende, niveaus: {{k: 2}}}}\n"
        f"  - {{datum: 2025-11-01, bron: leidinggevende, niveaus: {{k: 2}}}}\n"
        for n in range(10)
    }
    lijn = lijn_van(bouw_organisatie(tmp_path, **HUIS, **bestanden), intern=False)
    assert [(p.bekend, p.stilte) for p in lijn.kern[0].peilingen] == [
        (10, None),
        (None, Stilte.VERSCHIL),
        (None, Stilte.NIEMAND),
    ]


_DINGEN = st.dictionaries(st.integers(0, 30).map(str), st.integers(0, 14).map(str), max_size=25)


@given(_DINGEN, st.data(), st.integers(2, 5))
def test_een_aanvaller_vindt_geen_verborgen_cel_en_geen_te_klein_stuk(
    wie: dict[str, str], data: st.DataObject, grens: int
) -> None:
    iedereen = [frozenset(wie)] if len(set(wie.values())) >= grens else []
    deel = st.frozensets(st.sampled_from(sorted(wie))) if wie else st.just(frozenset[str]())
    cellen = {("cel", str(n)): data.draw(deel) for n in range(4)}
    uitkomst = Uitkomst(Telling(wie, cellen), grens)
    verborgen = [dingen for plek, dingen in cellen.items() if uitkomst.totaal(plek) is None]
    getoond = [dingen for dingen in cellen.values() if dingen not in verborgen]
    klein = [som for som in alle_delen(list(cellen.values())) if 0 < len({wie[d] for d in som}) < grens]
    assert Aanvaller([*iedereen, *getoond]).gevonden([*verborgen, *klein]) == []


def test_een_werkbeeld_toont_elke_cel() -> None:
    telling = Telling({"a": "m", "b": "m"}, {("x",): frozenset("ab"), ("y",): frozenset()}, {"a": 3})
    uitkomst = Uitkomst(telling, None)
    assert [uitkomst.totaal((plek,)) for plek in "xyz"] == [4, 0, 0]
    assert Uitkomst(telling, 2).totaal(("x",)) is None


def test_in_een_te_kleine_organisatie_staat_ook_geen_nul(tmp_path: Path) -> None:
    lijn = lijn_van(bouw_huis(tmp_path, "periode: {van: 2026-01-01}"), intern=False)
    assert lijn.doelen[0].werk.doelen is None
    assert lijn.doelen[0].competenties[0].telling is None
    assert lijn.breuken.niemand == ()
    assert lijn.verborgen


@pytest.mark.parametrize("huis", ["zorggroep", "gemeente"])
def test_zonder_intern_staat_er_niemand_in_de_gegevens(huis: str) -> None:
    organisatie = vereis_organisatie(open_map(VOORBEELDEN / huis))
    tekst = als_json(doellijndocument_json(bereken_doellijn(Peiling(organisatie, PEILDATUM)), 5))
    gevonden = [m.id for m in organisatie.medewerkers.values() if m.id in tekst or (m.naam or m.id) in tekst]
    assert gevonden == []
