"""Wat een behoefte is en wat niet, en hoe ze gerangschikt worden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from competentie_cli.domein.behoefte import Behoefteoverzicht, Behoeftetelling, Stand
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.taken.behoefte import Behoeftevraag, maak_behoeften
from tests.conftest import PEILDATUM
from tests.rekenen.behoefte.huis import LETTERS, huis


def _alles(organisatie: Organisatie, volgorde: str = "mensen", dag: date = PEILDATUM) -> Behoefteoverzicht:
    return maak_behoeften(organisatie, Behoeftevraag(volgorde=volgorde, intern=True), dag)


def _telling(organisatie: Organisatie, dag: date = PEILDATUM) -> Behoeftetelling:
    return _alles(organisatie, dag=dag).behoefte("luisteren").telling


def test_alleen_competentie_en_een_onbekende_oorzaak_zijn_een_leerbehoefte() -> None:
    organisatie = huis({"luisteren": "LlMOOHCNB??-"}, weging={"luisteren": "2"}, kritiek=["luisteren"])
    assert _telling(organisatie) == Behoeftetelling(
        gevraagd=11,
        bekend=9,
        tekort=7,
        leren=2,
        elders=5,
        bekijken=2,
        gewicht=Decimal(4),
        kritiek=2,
        in_plan=0,
        zonder_aanbod=2,
        oorzaken=(("motivatie", 1), ("organisatie", 2), ("middelen", 1), ("communicatie", 1)),
    )


def test_wat_een_ambitie_vraagt_is_geen_behoefte() -> None:
    wil = {"ambities": [{"termijn": "kort", "functie": "g"}]}
    organisatie = huis({"luisteren": "N"}, mensen={"p-01": wil})
    assert [b.competentie for b in _alles(organisatie).behoeften] == ["luisteren"]
    assert (_telling(organisatie).leren, _alles(organisatie).op_rang) == (0, ())


@pytest.mark.parametrize(
    "anders",
    [
        {"afwezig": [{"van": "2026-11-21"}]},
        {"afwezig": [{"tot": "2026-11-21"}]},
        {"zonder_scores": {}},
        {"contract": {"soort": "uitzend"}},
        {"contract": {"uit_dienst": "2026-11-20"}},
    ],
    ids=["vanaf-vandaag-weg", "tot-vandaag-weg", "zonder-scores", "uitzendkracht", "uit-dienst"],
)
def test_wie_niet_meegaat_telt_nergens(anders: dict[str, Any]) -> None:
    overzicht = _alles(huis({"luisteren": "LL"}, mensen={"p-02": anders}))
    assert (overzicht.mensen, overzicht.leren, overzicht.behoefte("luisteren").telling.gevraagd) == (1, 1, 1)


def test_wie_morgen_weg_is_telt_vandaag_nog() -> None:
    weg = {"afwezig": [{"van": "2026-11-22"}]}
    assert _telling(huis({"luisteren": "LL"}, mensen={"p-02": weg})).leren == 2


@pytest.mark.parametrize(
    ("volgorde", "verwacht"),
    [
        ("mensen", ["breed", "arm", "dienstbaar", "zwaar"]),
        ("gewicht", ["zwaar", "breed", "arm", "dienstbaar"]),
        ("doel", ["dienstbaar", "breed", "arm", "zwaar"]),
    ],
)
def test_competenties_staan_op_volgorde_en_bij_gelijkheid_op_gewicht_doel_en_naam(
    volgorde: str, verwacht: list[str]
) -> None:
    letters = {"zwaar": "LNNN", "breed": "LLLN", "arm": "LLMN", "dienstbaar": "LLNN", "niets": "NNNN"}
    wegingen = {"zwaar": "3", "arm": "1,25", "breed": "0,9"}
    organisatie = huis(letters, weging=wegingen, doelen={"zorg": ["dienstbaar", "niets"]})
    assert [b.competentie for b in _alles(organisatie, volgorde).op_rang] == verwacht


def test_gelijke_behoeften_staan_op_doel_en_dan_op_naam() -> None:
    organisatie = huis(
        {"zingen": "L", "eten": "L", "wandelen": "L", "drinken": "L"}, doelen={"dag": ["wandelen"]}
    )
    assert [b.naam for b in _alles(organisatie).op_rang] == ["Wandelen", "Drinken", "Eten", "Zingen"]


def _plan(**anders: Any) -> dict[str, Any]:
    doel = {"competentie": "luisteren", "naar": "3"} | anders.pop("doel", {})
    return {
        "medewerker": "p-01",
        "periode": {"van": "2026-01-01", "tot": "2026-11-21"},
        "status": "lopend",
        "doelen": [doel],
    } | anders


_HELPT = {
    "id": "oefenen",
    "naam": "Oefenen",
    "vorm": "oefenen",
    "ontwikkelt": [{"competentie": "luisteren", "van": "2", "naar": "3"}],
}
_ANDER_DOEL = {"competentie": "plannen"}


@pytest.mark.parametrize(
    ("plan", "telt"),
    [
        (_plan(), 1),
        (_plan(status="besproken"), 1),
        (_plan(status="ondertekend"), 1),
        (_plan(status="concept"), 0),
        (_plan(status="gepauzeerd"), 0),
        (_plan(status="vastgelopen"), 0),
        (_plan(status="geevalueerd"), 0),
        (_plan(periode={"van": "2026-01-01", "tot": "2026-11-20"}), 0),
        (_plan(periode={"van": "2026-11-21"}), 1),
        (_plan(periode={"van": "2026-11-22"}), 0),
        (_plan(doel={"status": "bezig"}), 1),
        (_plan(doel={"status": "behaald"}), 0),
        (_plan(doel=_ANDER_DOEL), 0),
        (_plan(doel=_ANDER_DOEL | {"acties": [{"leeractiviteit": "oefenen"}]}), 1),
        (_plan(doel=_ANDER_DOEL | {"acties": [{"leeractiviteit": "oefenen", "status": "bezig"}]}), 1),
        (_plan(doel=_ANDER_DOEL | {"acties": [{"leeractiviteit": "oefenen", "status": "afgerond"}]}), 0),
        (_plan(doel=_ANDER_DOEL | {"acties": [{"leeractiviteit": "oefenen", "status": "vastgelopen"}]}), 0),
        (_plan(doel=_ANDER_DOEL | {"acties": [{"leeractiviteit": "te-hoog"}]}), 0),
        (_plan(doel=_ANDER_DOEL | {"acties": [{"leeractiviteit": "onbekend"}]}), 0),
        (
            _plan(doel=_ANDER_DOEL | {"status": "vervallen", "acties": [{"leeractiviteit": "oefenen"}]}),
            0,
        ),
    ],
)
def test_een_behoefte_staat_in_een_plan_als_een_lopend_plan_er_iets_aan_doet(
    plan: dict[str, Any], telt: int
) -> None:
    te_hoog = _HELPT | {
        "id": "te-hoog",
        "ontwikkelt": [{"competentie": "luisteren", "van": "3", "naar": "4"}],
    }
    organisatie = huis({"luisteren": "LL", "plannen": "NN"}, aanbod=[_HELPT, te_hoog], plannen=[plan])
    telling = _telling(organisatie)
    assert (telling.in_plan, telling.open) == (telt, 2 - telt)


def _activiteit(eigen: str, **anders: Any) -> dict[str, Any]:
    return _HELPT | {"id": eigen, "naam": eigen} | anders


def _rij(van: str | None, naar: str) -> Sequence[Mapping[str, Any]]:
    return [{"competentie": "luisteren", "naar": naar} | ({"van": van} if van else {})]


def test_het_aanbod_zegt_wie_het_verder_brengt_en_voor_wie_de_instap_te_hoog_ligt() -> None:
    aanbod = [
        _activiteit("instap-past", ontwikkelt=_rij("2", "3")),
        _activiteit("zonder-instap", ontwikkelt=_rij(None, "3")),
        _activiteit("instap-te-hoog", ontwikkelt=_rij("2,5", "4")),
        _activiteit("leidt-niet-verder", ontwikkelt=_rij("1", "2")),
        _activiteit("twee-rijen", ontwikkelt=[*_rij("3", "4"), *_rij("1", "3")]),
        _activiteit("gisteren", data=["2026-11-20"]),
        _activiteit("vandaag", data=["2026-11-20", "2026-11-21"]),
        _activiteit("iets-anders", ontwikkelt=[{"competentie": "plannen", "naar": "4"}]),
    ]
    gevolgd = [{"leeractiviteit": "instap-past", "datum": "2026-11-21"}]
    organisatie = huis(
        {"luisteren": "LLN", "plannen": "NNN"}, aanbod=aanbod, mensen={"p-02": {"gevolgd": gevolgd}}
    )
    behoefte = _alles(organisatie).behoefte("luisteren")
    assert {a.id: (a.bereikt, a.te_hoog) for a in behoefte.aanbod} == {
        "instap-past": (1, 0),
        "instap-te-hoog": (0, 2),
        "leidt-niet-verder": (0, 0),
        "twee-rijen": (2, 0),
        "vandaag": (2, 0),
        "zonder-instap": (2, 0),
    }
    assert behoefte.telling.zonder_aanbod == 0


def test_een_behoefte_zonder_bereikbaar_aanbod_en_aanbod_zonder_behoefte() -> None:
    aanbod = [
        _activiteit("te-hoog", ontwikkelt=_rij("3", "4")),
        _activiteit("over", ontwikkelt=[{"competentie": "plannen", "naar": "4"}]),
        _activiteit("nog-niet-bekend", ontwikkelt=[{"competentie": "koken", "naar": "4"}]),
        _activiteit("door-niemand-gevraagd", ontwikkelt=[{"competentie": "zingen", "naar": "4"}]),
        _activiteit("verplicht", ontwikkelt=[{"competentie": "plannen", "naar": "4"}], verplicht="wet"),
    ]
    overzicht = _alles(huis({"luisteren": "LL", "plannen": "NM", "koken": "??"}, aanbod=aanbod))
    assert overzicht.behoefte("luisteren").telling.zonder_aanbod == 2
    assert [aanbod.id for aanbod in overzicht.aanbod_over] == ["door-niemand-gevraagd", "over"]


def test_doelen_en_groepen_tellen_elke_persoon_een_keer() -> None:
    overzicht = _alles(
        huis(
            {"luisteren": "LLN-", "plannen": "LN?-"},
            doelen={"dichtbij": ["luisteren", "plannen"], "leeg": []},
            teams=["huis", "huis", "keuken", "keuken"],
        )
    )
    assert overzicht.leren == 2
    assert [(d.id, d.gevraagd, d.leren) for d in overzicht.doelen] == [("dichtbij", 3, 2), ("leeg", 0, 0)]
    assert [(g.soort, g.naam, g.mensen, g.leren, g.behoeften) for g in overzicht.groepen] == [
        ("afdeling", "huis", 2, 2, (("luisteren", 2, 2), ("plannen", 2, 1))),
        ("afdeling", "keuken", 2, 0, ()),
        ("functiefamilie", "", 4, 2, (("luisteren", 3, 2), ("plannen", 3, 1))),
        ("laag", "medewerkers", 4, 2, (("luisteren", 3, 2), ("plannen", 3, 1))),
    ]


_RIJEN = st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=1, max_size=3)


@settings(deadline=None, max_examples=40)
@given(_RIJEN)
def test_een_overschot_verandert_geen_behoefte(rijen: list[str]) -> None:
    def cijfers(letters: dict[str, str]) -> list[Behoeftetelling]:
        return [behoefte.telling for behoefte in _alles(huis(letters)).behoeften]

    letters = {f"c{nummer}": rij for nummer, rij in enumerate(rijen)}
    assert cijfers(letters) == cijfers({c: rij.replace("N", "B") for c, rij in letters.items()})


@settings(deadline=None, max_examples=40)
@given(_RIJEN)
def test_wie_een_andere_oorzaak_heeft_telt_nooit_als_leerbehoefte(rijen: list[str]) -> None:
    letters = {f"c{nummer}": rij for nummer, rij in enumerate(rijen)}
    for behoefte in _alles(huis(letters)).behoeften:
        rij = letters[behoefte.competentie]
        leren = {f"p-{plek:02}" for plek, letter in enumerate(rij, 1) if letter in "Ll"}
        elders = {f"p-{plek:02}" for plek, letter in enumerate(rij, 1) if letter in "MOHC"}
        assert (behoefte.mensen(Stand.LEREN), behoefte.mensen(Stand.ELDERS)) == (leren, elders)
        assert (behoefte.telling.leren, behoefte.telling.elders) == (len(leren), len(elders))
