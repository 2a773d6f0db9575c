"""Een dag later is wat te laat was nog altijd te laat, zolang er niets bij komt."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from competentie_cli.rekenen.selectie import is_afwezig
from tests.rekenen.opvolging.hulp import huis, punten

BEGIN = date(2024, 2, 26)
_dagen = st.integers(0, 800).map(lambda n: BEGIN + timedelta(days=n))
_STATUSSEN = st.sampled_from(["besproken", "lopend", "gepauzeerd"])
BRAND = (
    "{id: brand, naam: Brand, vorm: klassikaal, verplicht: wet, herhaal_maanden: 12, "
    "verplicht_voor: {iedereen: ja}}"
)


@st.composite
def _huizen(draw: st.DrawFn) -> tuple[str, str]:
    """An met gebeurtenissen tot aan het begin, en plannen en afwezigheden erna."""
    van = draw(_dagen)
    weg = f"{{van: {van}, tot: {van + timedelta(days=draw(st.integers(0, 60)))}}}"
    an = (
        f"{{gesprekken: [{{datum: 2023-06-30, gehouden: ja}}, {{datum: {draw(_dagen)}, soort: planning}}], "
        f"afwezig: [{weg}], "
        f"bewijzen: [{{soort: a, naam: EHBO, datum: 2020-01-01, geldig_tot: {draw(_dagen)}}}], "
        f"gevolgd: [{{leeractiviteit: brand, datum: 2023-02-28}}], "
        f"oorzaken: {{koken: {{soort: organisatie, actie: A, wie: baas, tegen: {draw(_dagen)}, "
        f"opnieuw: {draw(_dagen)}}}}}}}"
    )
    plan = (
        f"{{periode: {{van: {draw(_dagen)}}}, status: {draw(_STATUSSEN)}, "
        f"opvolging: [{{datum: {draw(_dagen)}}}], "
        f"afspraken: [{{tekst: T, wie: leidinggevende, tegen: {draw(_dagen)}}}]}}"
    )
    return an, plan


@given(_huizen(), _dagen)
def test_een_dag_later_is_te_laat_nog_altijd_te_laat(huis_van_an: tuple[str, str], dag: date) -> None:
    an, plan = huis_van_an
    organisatie = huis(an=an, plan=plan, aanbod=(BRAND,))
    morgen = dag + timedelta(days=1)
    laat, later = (
        {(p.soort, p.kenmerk, p.dag) for p in punten(organisatie, d) if p.te_laat and p.medewerker == "an"}
        for d in (dag, morgen)
    )
    persoon = organisatie.medewerkers["an"]
    if is_afwezig(persoon, morgen):
        assert later == set()
    elif not is_afwezig(persoon, dag):
        assert laat <= later
