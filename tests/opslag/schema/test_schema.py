"""Het schema zelf: geldig, volledig, in het Nederlands, en met de voorstellen van de organisatie."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from competentie_cli.domein.instelling import Schaalniveau
from competentie_cli.domein.soorten import SOORTEN, Soort
from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.opslag.schema import Voorstellen, maak_schema, uit_inhoud
from competentie_cli.opslag.schema.voorstellen import MEESTE_IDS
from tests.opslag.schema.hulp import ALGEMEEN, Schema, gebreken, knopen, los

Bouw = Callable[..., Path]
VOL = Voorstellen(
    ids={"CompetentieId": {"luisteren": "Luisteren", "samenwerken": ""}, "MedewerkerId": {"m-0001": ""}},
    schaal=(
        Schaalniveau(niveau=Decimal(1), naam="Startend", omschrijving="Werkt met begeleiding."),
        Schaalniveau(niveau=Decimal("2.5"), naam="Stevig"),
    ),
)


def _modellen(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Een model met alle modellen die erin voorkomen."""
    yield model
    for veld in model.model_fields.values():
        for onder in _in_annotatie(veld.annotation):
            yield from _modellen(onder)


def _in_annotatie(annotatie: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        yield annotatie
    for deel in getattr(annotatie, "__args__", ()):
        yield from _in_annotatie(deel)


ALLE_MODELLEN = sorted(
    {model for regel in SOORTEN.values() for model in _modellen(regel.model)}, key=lambda m: m.__name__
)


@pytest.mark.parametrize("soort", list(Soort))
@pytest.mark.parametrize("voorstellen", [Voorstellen(), VOL], ids=["algemeen", "eigen"])
def test_het_schema_is_geldig_volgens_de_metaschemas_van_2020_12(
    soort: Soort, voorstellen: Voorstellen
) -> None:
    schema = maak_schema(soort, voorstellen)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(schema, allow_nan=False)) == schema == maak_schema(soort, voorstellen)
    assert [knoop for knoop in knopen(schema) if "$id" in knoop or "x-vorm" in knoop] == []


@pytest.mark.parametrize("soort", list(Soort))
def test_elke_verwijzing_binnen_het_schema_komt_uit_en_elke_definitie_wordt_gebruikt(soort: Soort) -> None:
    schema = ALGEMEEN[soort]
    verwezen = {knoop["$ref"].removeprefix("#/$defs/") for knoop in knopen(schema) if "$ref" in knoop}
    assert verwezen == schema["$defs"].keys()


@pytest.mark.parametrize("model", ALLE_MODELLEN)
def test_elk_veld_van_elk_model_heeft_een_nederlandse_zin_als_beschrijving(model: type[BaseModel]) -> None:
    beschreven = {naam: veld.description or "" for naam, veld in model.model_fields.items()}
    slecht = {n: zin for n, zin in beschreven.items() if not (zin[:1].isupper() and zin.endswith("."))}
    assert slecht == {}


def test_er_zijn_geen_modellen_over_het_hoofd_gezien() -> None:
    assert len(ALLE_MODELLEN) >= 50
    assert {"Instelling", "Ronde", "Handtekening", "Gedragsindicator", "Vervolg"} <= {
        model.__name__ for model in ALLE_MODELLEN
    }


@pytest.mark.parametrize("soort", list(Soort))
def test_elk_veld_van_elk_model_staat_met_titel_en_beschrijving_in_het_schema(soort: Soort) -> None:
    schema = ALGEMEEN[soort]
    eigen = SOORTEN[soort].model
    for model in set(_modellen(eigen)):
        wortel = model is eigen and not SOORTEN[soort].meervoud
        deel = schema if wortel else schema["$defs"][model.__name__]
        assert list(deel["properties"]) == list(model.model_fields)
        verplicht = [naam for naam, veld in model.model_fields.items() if veld.is_required()]
        assert deel.get("required", []) == verplicht
        assert deel["additionalProperties"] is False
        for naam, veld in model.model_fields.items():
            eigenschap = deel["properties"][naam]
            assert eigenschap["description"] == veld.description
            # een veld dat heet zoals zijn model, neemt de titel van het model over
            assert eigenschap.get("title") or eigenschap["$ref"] == f"#/$defs/{naam.capitalize()}"


@pytest.mark.parametrize("soort", list(Soort))
def test_elk_voorbeeld_en_elke_standaardwaarde_mag_waar_ze_staat(soort: Soort) -> None:
    schema = ALGEMEEN[soort]
    aantal, slecht = 0, []
    for knoop in knopen(schema):
        gegeven = [*knoop.get("examples", ()), *([knoop["default"]] if "default" in knoop else [])]
        aantal += len(gegeven)
        slecht += [(waarde, g) for waarde in gegeven for g in gebreken(los(schema, knoop), waarde)]
    assert slecht == []
    assert aantal > 0


def test_standaardwaarden_staan_er_zoals_men_ze_schrijft() -> None:
    eis = ALGEMEEN[Soort.FUNCTIES]["$defs"]["Eis"]["properties"]
    assert (eis["weging"]["default"], eis["kritiek"]["default"]) == (1, "nee")
    organisatie = ALGEMEEN[Soort.ORGANISATIE]["$defs"]
    regels = organisatie["Beoordelingsregels"]["properties"]
    assert regels["gewichten"]["default"] == {"leidinggevende": 2, "zelf": 1}
    pop = organisatie["Popregels"]["properties"]
    assert pop["contractsoorten"]["default"] == ["vast", "bepaalde_duur", "vervanging"]
    assert "default" not in ALGEMEEN[Soort.ORGANISATIE]["properties"]["pop"]


@pytest.mark.parametrize("soort", [soort for soort in Soort if SOORTEN[soort].meervoud])
def test_een_bestand_is_leeg_of_bevat_een_onderdeel_of_een_lijst(soort: Soort) -> None:
    schema, meervoud = ALGEMEEN[soort], SOORTEN[soort].meervoud
    assert [gebreken(schema, goed) for goed in (None, {meervoud: None}, {meervoud: []})] == [[], [], []]
    for fout in (
        [],
        "tekst",
        3,
        {meervoud: {}},
        {meervoud: [None]},
        {meervoud: [], "erbij": 1},
        {"vreemd": 1},
    ):
        assert gebreken(schema, fout) != [], fout


def test_alleen_organisatie_yaml_mag_niet_leeg_zijn() -> None:
    assert gebreken(ALGEMEEN[Soort.VISIE], None) == []
    assert gebreken(ALGEMEEN[Soort.ORGANISATIE], None) != []


def test_ids_zijn_voorstellen_met_hun_naam_en_weigeren_niets() -> None:
    definities = maak_schema(Soort.FUNCTIES, VOL)["$defs"]
    vrij = ALGEMEEN[Soort.FUNCTIES]["$defs"]["CompetentieId"]["anyOf"]
    hulp = "Schrijf de id van wat u bedoelt."
    assert definities["CompetentieId"]["anyOf"] == [
        {
            "enum": ["luisteren", "samenwerken"],
            "enumDescriptions": ["Luisteren", ""],
            "errorMessage": hulp,
        },
        *vrij,
    ]
    assert gebreken(definities["CompetentieId"], "nog-niet-gemaakt") == []


def test_niveaus_zijn_die_van_de_eigen_schaal() -> None:
    niveau = maak_schema(Soort.FUNCTIES, VOL)["$defs"]["Niveau"]
    eerste = niveau["anyOf"][0]
    assert eerste["enum"] == [1, 2.5]
    assert eerste["enumDescriptions"] == ["Startend. Werkt met begeleiding.", "Stevig"]
    assert [bool(gebreken(niveau, waarde)) for waarde in (0, 1, "1,5", 2.5, 3)] == [
        True,
        False,
        False,
        False,
        True,
    ]


def test_de_schaal_zelf_is_niet_begrensd_door_de_schaal() -> None:
    schema = maak_schema(Soort.ORGANISATIE, VOL)
    treden = [{"niveau": n, "naam": "x"} for n in (1, 2, 9)]
    assert gebreken(schema, {"naam": "x", "land": "BE", "schaal": treden}) == []


ORGANISATIE_MET_FOUTEN = {
    "visie": "doelen: [{id: dichtbij, naam: Dicht bij mensen}]\n",
    "competenties": """\
competenties:
  - {id: b, naam: Tweede, soort: fout}
  - {id: a, naam: Eerste}
  - {id: Groot!, naam: X}
""",
    "medewerkers": "medewerkers: [{id: m-0001, naam: An Peeters, functie: x}]\n",
}


def test_voorstellen_komen_uit_de_bestanden_ook_uit_die_met_fouten_en_zonder_namen_van_mensen(
    bouw_organisatie: Bouw, tmp_path: Path
) -> None:
    inhoud = lees_map(bouw_organisatie(tmp_path, **ORGANISATIE_MET_FOUTEN)).inhoud
    assert uit_inhoud(inhoud, personen=True).ids == {
        "CompetentieId": {"a": "Eerste", "b": "Tweede"},
        "FunctieId": {},
        "TeamId": {},
        "MedewerkerId": {"m-0001": ""},
        "LeeractiviteitId": {},
        "StrategischDoelId": {"dichtbij": "Dicht bij mensen"},
    }
    zonder = uit_inhoud(inhoud, personen=False)
    assert "MedewerkerId" not in zonder.ids
    assert [trede.naam for trede in zonder.schaal] == ["Startend", "Zelfstandig", "Stevig", "Trekker"]


def test_geen_enkel_schema_noemt_een_mens_bij_naam(kleine_organisatie: Path) -> None:
    voorstellen = uit_inhoud(lees_map(kleine_organisatie).inhoud, personen=True)
    schemas = [json.dumps(maak_schema(soort, voorstellen), ensure_ascii=False) for soort in Soort]
    for naam in ("Claes", "Zoë"):
        assert [schema for schema in schemas if naam in schema] == []
    assert any("m-0001" in schema for schema in schemas)


def test_een_te_lange_lijst_ids_wordt_niet_voorgesteld(bouw_organisatie: Bouw, tmp_path: Path) -> None:
    teams = "".join(f"  - {{id: t-{nr}, naam: T}}\n" for nr in range(MEESTE_IDS + 1))
    inhoud = lees_map(bouw_organisatie(tmp_path, teams=f"teams:\n{teams}")).inhoud
    assert "TeamId" not in uit_inhoud(inhoud, personen=True).ids


def test_zonder_bruikbare_organisatie_is_er_geen_schaal(bouw_organisatie: Bouw, tmp_path: Path) -> None:
    inhoud = lees_map(bouw_organisatie(tmp_path, organisatie="naam: [\n")).inhoud
    assert uit_inhoud(inhoud, personen=True).schaal == ()


def test_wie_iets_kiest_uit_woorden_ziet_ze_in_de_boodschap() -> None:
    soort: Schema = ALGEMEEN[Soort.FUNCTIES]["$defs"]["Functie"]["properties"]["soort"]
    assert soort["anyOf"][0] == {"enum": ["functie", "rol"], "errorMessage": "Kies uit: functie, rol."}
