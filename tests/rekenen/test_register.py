"""Wie wanneer aan de beurt is voor verplichte vorming, op de dag nauwkeurig."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.kloof import Selectie
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.register import Plicht, Plichtregel, Registerregel
from competentie_cli.rekenen.register import bereken_register

Gegevens = dict[str, Any]
PEILDATUM = date(2026, 11, 21)
DRIE, VIER, TWINTIG = Decimal(3), Decimal(4), Decimal(20)
BRAND: Gegevens = {
    "id": "brand", "naam": "Brand", "vorm": "klassikaal", "verplicht": "wet", "herhaal_maanden": "12",
    "verplicht_voor": {"iedereen": "ja"},
}  # fmt: skip


def _organisatie(mensen: list[Gegevens], *activiteiten: Gegevens) -> Organisatie:
    schaal = [{"niveau": "1", "naam": "Een"}, {"niveau": "2", "naam": "Twee"}]
    return Organisatie(
        instelling=Instelling.model_validate({"naam": "Huis", "land": "BE", "schaal": schaal}),
        leeraanbod={a["id"]: Leeractiviteit.model_validate(a) for a in activiteiten},
        medewerkers={m["id"]: Medewerker.model_validate({"functie": "f"} | m) for m in mensen},
    )


def _plichten(
    *mensen: Gegevens, aanbod: tuple[Gegevens, ...] = (BRAND,), peildatum: date = PEILDATUM
) -> tuple[Plicht, ...]:
    organisatie = _organisatie(list(mensen), *aanbod)
    return bereken_register(organisatie, Selectie(tuple(organisatie.medewerkers)), peildatum).plichten


def _mens(eigen: str, *data: str, **rest: Any) -> Gegevens:
    gevolgd = [{"leeractiviteit": "brand", "datum": dag, "resultaat": "afgerond"} for dag in data]
    return {"id": eigen, "gevolgd": gevolgd} | rest


def _regel(mens: Gegevens, peildatum: date = PEILDATUM, **anders: Any) -> Plichtregel:
    ((regel,),) = (plicht.mensen for plicht in _plichten(mens, aanbod=(BRAND | anders,), peildatum=peildatum))
    return regel


def test_de_laatste_dag_telt_nog_mee_en_de_dag_erna_is_het_te_volgen() -> None:
    laatst, grens = date(2025, 11, 21), date(2026, 11, 21)
    mens = _mens("m-1", "2024-01-01", "2025-11-21")
    assert _regel(mens) == Plichtregel("m-1", None, "in orde", laatst, grens)
    volgende = date(2026, 11, 22)
    assert _regel(mens, volgende) == Plichtregel("m-1", None, "te volgen", laatst, grens, volgende)


@pytest.mark.parametrize(
    ("gevolgd", "maanden", "grens", "sinds"),
    [
        ("2024-02-29", "12", date(2025, 2, 28), date(2025, 3, 1)),
        ("2024-02-29", "48", date(2028, 2, 29), date(2028, 3, 1)),
        ("2025-08-31", "6", date(2026, 2, 28), date(2026, 3, 1)),
        ("2025-12-31", "12", date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_maanden_later_is_hoogstens_de_laatste_dag_van_de_maand(
    gevolgd: str, maanden: str, grens: date, sinds: date
) -> None:
    mens, laatst = _mens("m-1", gevolgd), date.fromisoformat(gevolgd)
    op_tijd = _regel(mens, grens, herhaal_maanden=maanden)
    te_laat = _regel(mens, sinds, herhaal_maanden=maanden)
    assert op_tijd == Plichtregel("m-1", None, "in orde", laatst, grens)
    assert te_laat == Plichtregel("m-1", None, "te volgen", laatst, grens, sinds)


def test_wat_nooit_afliep_of_nog_moet_komen_is_nog_nooit_gevolgd() -> None:
    deels = {"leeractiviteit": "brand", "datum": "2026-05-01", "resultaat": "deels"}
    weg = {"leeractiviteit": "brand", "datum": "2026-06-01", "resultaat": "niet_verschenen"}
    nooit = Plichtregel("m-1", None, "nog nooit gevolgd")
    assert _regel({"id": "m-1", "gevolgd": [deels, weg]}) == nooit
    assert _regel(_mens("m-1", "2026-11-22")) == nooit


def test_wat_niet_herhaald_wordt_blijft_in_orde() -> None:
    eenmalig = {sleutel: waarde for sleutel, waarde in BRAND.items() if sleutel != "herhaal_maanden"}
    ((regel,),) = (p.mensen for p in _plichten(_mens("m-1", "1999-05-05"), aanbod=(eenmalig,)))
    assert regel == Plichtregel("m-1", None, "in orde", date(1999, 5, 5))


def test_een_activiteit_die_meetelt_geldt_ook_hier() -> None:
    ander = {"id": "groot", "naam": "Groot", "vorm": "klassikaal", "telt_voor": ["brand"]}
    gevolgd = [{"leeractiviteit": "groot", "datum": "2026-02-03"}]
    ((regel,),) = (p.mensen for p in _plichten({"id": "m-1", "gevolgd": gevolgd}, aanbod=(BRAND, ander)))
    assert regel == Plichtregel("m-1", None, "in orde", date(2026, 2, 3), date(2027, 2, 3))


def test_wie_afwezig_is_staat_er_niet_bij_en_wie_geen_niveaus_wil_wel() -> None:
    mensen = [
        _mens("m-1", afwezig=[{"van": "2026-11-21"}]),
        _mens("m-2", afwezig=[{"tot": "2026-11-20"}]),
        _mens("m-3", zonder_scores={"sinds": "2020-01-01"}),
        _mens("m-4", contract={"soort": "uitzend"}),
    ]
    assert [regel.id for plicht in _plichten(*mensen) for regel in plicht.mensen] == ["m-2", "m-3"]
    ook = BRAND | {"verplicht_voor": {"iedereen": "ja", "ook_uitzend": "ja"}}
    assert [r.id for p in _plichten(*mensen, aanbod=(ook,)) for r in p.mensen] == ["m-2", "m-3", "m-4"]


def test_op_de_dag_dat_het_afloopt_en_dan_op_id() -> None:
    mensen = [
        _mens("m-5", "2026-03-01"),
        _mens("m-4", "2025-01-01"),
        _mens("m-3", "2026-03-01"),
        _mens("m-2"),
        _mens("m-1", "2026-09-01"),
    ]
    (plicht,) = _plichten(*mensen)
    assert [regel.id for regel in plicht.mensen] == ["m-2", "m-4", "m-3", "m-5", "m-1"]


def test_verplicht_zonder_te_zeggen_voor_wie_kijkt_niemand_na() -> None:
    los = {sleutel: waarde for sleutel, waarde in BRAND.items() if sleutel != "verplicht_voor"}
    vrij = BRAND | {"id": "vrij", "verplicht": "nee"}
    assert _plichten(_mens("m-1"), aanbod=(los, vrij)) == (Plicht("brand", "Brand", None, 12, False, ()),)


def test_gevolgd_staat_op_datum_tot_en_met_de_peildatum_met_wie_betaalde() -> None:
    gevolgd = [
        {"omschrijving": "Later", "datum": "2026-11-22"},
        {"leeractiviteit": "brand", "datum": "2026-11-21", "uren": {"werktijd": "3"}, "resultaat": "deels"},
        {"omschrijving": "Boek", "datum": "2025-03-01", "uren": {"eigen_tijd": "4"}, "kosten": "20"},
    ]
    organisatie = _organisatie([{"id": "m-1", "gevolgd": gevolgd}], BRAND)
    boek = Registerregel(date(2025, 3, 1), "Boek", None, None, None, VIER, TWINTIG, "budget", "afgerond")
    brand = Registerregel(PEILDATUM, "Brand", "brand", "klassikaal", DRIE, None, None, "organisatie", "deels")
    for jaar, verwacht in ((None, (boek, brand)), (2026, (brand,)), (2025, (boek,)), (2024, ())):
        register = bereken_register(organisatie, Selectie(("m-1",)), PEILDATUM, jaar)
        assert [persoon.regels for persoon in register.personen] == [verwacht]
        assert [len(plicht.mensen) for plicht in register.plichten] == [1]
