"""Wat er ook in de velden staat: bevindingen op hun plaats, en de rest is te rekenen en te tonen."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competentie_cli.domein.soorten import SOORTEN, Soort, plek_van
from competentie_cli.opslag.voorbeelden import meegeleverd
from competentie_cli.rekenen.signalen import signaleer
from competentie_cli.rekenen.signalen.zicht import Zicht
from competentie_cli.taken.openen import Geopend
from competentie_cli.weergave.schrijver import Logo, Schrijver
from competentie_cli.weergave.sjablonen import Sjablonen
from tests.conftest import KLEIN, PEILDATUM, bouw_organisatie
from tests.vijandig.bouw import bestand_van
from tests.vijandig.geheugen import Geheugenmap
from tests.vijandig.nakijken import buiten_hun_bestand, reken_alles

VAAK = settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SCHRIJVER = Schrijver(Sjablonen(meegeleverd("sjablonen")), Logo(), "nl-BE")


def _in_losse_bestanden() -> dict[str, str]:
    """De kleine organisatie met één bestand per soort."""
    uit = {naam: tekst for naam, tekst in KLEIN.items() if "/" not in naam}
    for soort in ("medewerkers", "plannen"):
        leden = [tekst for naam, tekst in KLEIN.items() if naam.startswith(f"{soort}/")]
        ingesprongen = ("".join(f"    {regel}\n" for regel in lid.splitlines()) for lid in leden)
        uit[soort] = f"{soort}:\n" + "".join(f"  - {lid.lstrip()}" for lid in ingesprongen)
    return uit


@pytest.fixture(scope="module")
def huis(tmp_path_factory: pytest.TempPathFactory) -> Geheugenmap:
    """De kleine organisatie in het geheugen; ze klopt."""
    map_ = bouw_organisatie(tmp_path_factory.mktemp("vijandig") / "huis", **_in_losse_bestanden())
    geheugen = Geheugenmap(map_)
    assert geheugen.open({})[0].meldingen == ()
    return geheugen


def _kijk_alles_na(huis: Geheugenmap, anders: dict[str, str]) -> Geopend:
    geopend, inhouden = huis.open({naam: tekst.encode() for naam, tekst in anders.items()})
    assert buiten_hun_bestand(geopend.meldingen, inhouden) == []
    if geopend.organisatie is not None:
        signaleer(Zicht(geopend.inlezing.inhoud, geopend.organisatie, PEILDATUM, geopend.inlezing.teksten))
    for document in reken_alles(geopend, (), PEILDATUM, ("hr",)):
        assert b"{{" not in SCHRIJVER.schrijf(document, "md").replace(b"{{ 7", b"")
    return geopend


@pytest.mark.parametrize("soort", SOORTEN, ids=str)
def test_willekeurige_inhoud_van_een_soort_is_na_te_kijken_en_te_tonen(
    soort: Soort, huis: Geheugenmap
) -> None:
    @VAAK
    @given(bestand_van(soort))
    def kijk_na(tekst: str) -> None:
        _kijk_alles_na(huis, {f"{plek_van(soort)}.yaml": tekst})

    kijk_na()


@VAAK
@given(st.fixed_dictionaries({f"{plek_van(soort)}.yaml": bestand_van(soort) for soort in Soort}))
def test_een_geheel_willekeurige_organisatie_is_na_te_kijken_en_te_tonen(
    huis: Geheugenmap, anders: dict[str, str]
) -> None:
    _kijk_alles_na(huis, anders)
