"""Willekeurige inhoud voor elk model: meestal wat er hoort, af en toe iets anders. Alles als YAML-tekst."""

from __future__ import annotations

import types
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel

from competentie_cli.domein.soorten import SOORTEN, Soort

# scalars staan hier zoals ze in het bestand komen
EIGEN_IDS = {
    Soort.COMPETENTIES: ("luisteren", "plannen", "koken", "samenwerken"),
    Soort.FUNCTIES: ("begeleider", "coordinator", "kok"),
    Soort.TEAMS: ("huis", "keuken", "nacht"),
    Soort.MEDEWERKERS: ("m-0001", "m-0002", "m-0003"),
    Soort.LEERAANBOD: ("meelopen", "cursus", "lezen"),
    Soort.PLANNEN: ("m-0002-2026", "p-1", "p-2"),
    Soort.SCANS: ("m-0002-ontwikkel-2026-03-01", "s-1", "s-2"),
    Soort.HR_DOMEINEN: ("onthaal", "beloning", "uitstroom"),
    Soort.VISIE: ("dichtbij", "d2"),
}
IDS = (*(eigen for ids in EIGEN_IDS.values() for eigen in ids), "d1", "kern", "standaard", "con", "a" * 64)
TEKSTEN = ("An Peeters", "Zoë", '"Een: zin, met [haken]."', "'{{ 7*7 }}'", "'#strong[x]'", '"[red]x[/red]"')
TEKSTEN += (
    '"<b>&amp;"',
    '"\\u202eom"',
    '"a\\nb\\tc"',
    "😀",
    '""',
    "~",
    "nee",
    "010",
    "'| x |'",
    "x" * 200,
    *IDS,
)
GETALLEN = ("0", "1", "2", "3", "12", "2.5", "'2,25'", "0.01", "8", "120", "999999999999", "0.0000000001")
NIVEAUS = ("1", "2", "3", "4", "2.5", "'2,25'")
VROEG = ("2026-01-01", "2024-02-29", "1/5/2025", "0001-01-01", "2025-11-20", "2026-05-21")
LAAT = ("2026-11-21", "2027-12-31", "9999-12-31", "2027-02-28", "2026-11-22")
DATUMS = VROEG + LAAT
SCHEEF = (
    "",
    "x",
    "ja",
    "-1",
    "1e9",
    "2.125",
    "2026-02-30",
    "*a",
    "&a 3",
    "!!int 3",
    "<<",
    '"\\0"',
    "../x",
    "M-0001",
)
SCHAAL = [{"niveau": str(n), "naam": f"Trede {n}"} for n in range(5)]
PADEN = ("weg", ".", "..", "teams.yaml", "medewerkers", "'a\\b'", '"a\\0b"')
C, F, M = (EIGEN_IDS[soort] for soort in (Soort.COMPETENTIES, Soort.FUNCTIES, Soort.MEDEWERKERS))
L, T = EIGEN_IDS[Soort.LEERAANBOD], EIGEN_IDS[Soort.TEAMS]
# wat op een veld met deze naam en dit type hoort, zodat er na het nakijken nog iets te rekenen valt
OP_NAAM: dict[tuple[str, type], tuple[str, ...]] = {
    **{
        (naam, Decimal): NIVEAUS
        for naam in ("gewenst", "niveau", "mediaan", "laagste", "hoogste", "niveaus", "inschatting")
    },
    ("van", Decimal): ("1", "2", "'1,5'"),
    ("naar", Decimal): ("2.5", "3", "4"),
    ("id", str): ("d1", "d2", "d3"),
    ("kleur", str): ("'#0b5394'",),
    ("gewichten", Decimal): GETALLEN,
    **{(naam, date): LAAT for naam in ("tot", "uit_dienst", "geldig_tot", "einde")},
    **{(naam, date): VROEG for naam in ("van", "vanaf", "sinds", "in_dienst", "start", "datum")},
    **{(naam, str): C for naam in ("competentie", "competenties", "niveaus", "toelichting", "oorzaken")},
    **{(naam, str): C for naam in ("niet_te_beoordelen", "vervangen_door", "gesplitst_in")},
    **{(naam, str): F for naam in ("functie", "functies", "rollen")},
    **{(naam, str): M for naam in ("medewerker", "leidinggevende")},
    **{(naam, str): L for naam in ("leeractiviteit", "telt_voor")},
    ("team", str): T,
    ("onderdeel_van", str): T,
    ("strategisch_doel", str): EIGEN_IDS[Soort.VISIE],
    ("plan", str): EIGEN_IDS[Soort.PLANNEN],
    ("doel", str): ("d1",),
    ("weging", Decimal): ("1", "2", "3", "0.5", "'1,25'"),
    ("jaar", int): ("2026", "2025", "1900"),
    ("geboortejaar", int): ("1979", "2200"),
}

_los = st.sampled_from(SCHEEF + TEKSTEN + GETALLEN + DATUMS)
_scheef: st.SearchStrategy[Any] = st.recursive(
    _los,
    lambda kind: st.lists(kind, max_size=2) | st.dictionaries(st.sampled_from(IDS), kind, max_size=2),
    max_leaves=4,
)


class _Bouwer:
    """Maakt strategieën voor modellen.

    Args:
        keer: ongeveer één veld op zoveel is scheef.
    """

    def __init__(self, keer: int) -> None:
        self._keer = keer

    def model(self, model: type[BaseModel]) -> st.SearchStrategy[Any]:
        """Een mapping met de velden van een model."""
        velden = {
            naam: self._soms_scheef(self._voor(veld.annotation, naam))
            for naam, veld in model.model_fields.items()
        }
        if model.__name__ == "Mappen":
            velden = {naam: st.sampled_from(PADEN) for naam in velden}
        plicht = {
            naam for naam, veld in model.model_fields.items() if veld.is_required() or naam == "omschrijving"
        }
        nodig = {naam: lid for naam, lid in velden.items() if naam in plicht}
        return st.fixed_dictionaries(nodig, optional={n: lid for n, lid in velden.items() if n not in plicht})

    def _soms_scheef(self, recht: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.integers(1, self._keer).flatmap(lambda worp: _scheef if worp == self._keer else recht)

    def _voor(self, soort: Any, naam: str) -> st.SearchStrategy[Any]:
        """Wat er op een veld van dit type en met deze naam kan staan."""
        oorsprong, delen = get_origin(soort), get_args(soort)
        if oorsprong is Annotated:
            return self._voor(delen[0], naam)
        if oorsprong is Literal:
            return st.sampled_from(delen)
        if oorsprong in (Union, types.UnionType):
            return st.one_of(*(self._voor(deel, naam) for deel in delen if deel is not type(None)))
        if oorsprong is tuple:
            return st.lists(self._soms_scheef(self._voor(delen[0], naam)), max_size=3)
        if oorsprong is dict:
            lid = self._soms_scheef(self._voor(delen[1], f"{naam} van"))
            return st.dictionaries(self._voor(delen[0], naam), lid, max_size=3)
        if issubclass(soort, BaseModel):
            return self.model(soort)
        enkel = {bool: ("ja", "nee"), Decimal: GETALLEN, int: GETALLEN[1:5], date: DATUMS, str: TEKSTEN}
        return st.sampled_from(OP_NAAM.get((naam.removesuffix(" van"), soort), enkel[soort]))


_MODELLEN = {
    keer: {soort: _Bouwer(keer).model(regel.model) for soort, regel in SOORTEN.items()} for keer in (20, 2000)
}


@st.composite
def bestand_van(draw: st.DrawFn, soort: Soort) -> str:
    """De tekst van een bestand van een soort, in blokken en korte lijsten door elkaar."""
    meervoud = SOORTEN[soort].meervoud
    model = _MODELLEN[draw(st.sampled_from([20, 2000, 2000, 2000]))][soort]
    netjes = draw(st.integers(0, 7)) > 0
    stroom_vanaf = draw(st.integers(1, 9))
    if not meervoud:
        inhoud = draw(model)
        if netjes and soort is Soort.ORGANISATIE:
            inhoud = {naam: lid for naam, lid in inhoud.items() if naam != "mappen"} | {"schaal": SCHAAL}
        return als_yaml(inhoud, stroom_vanaf=stroom_vanaf)
    ids, kenmerk = EIGEN_IDS[soort], SOORTEN[soort].kenmerk
    leden = draw(st.lists(model, min_size=len(ids) if netjes else 0, max_size=len(ids)))
    if netjes:
        for nummer, lid in enumerate(leden):
            lid |= {kenmerk: M[nummer] if kenmerk == "medewerker" else ids[nummer]}
            for kring in ("leidinggevende", "onderdeel_van", "vervangen_door"):
                lid.pop(kring, None)
    return als_yaml({meervoud: leden}, stroom_vanaf=stroom_vanaf)


def als_yaml(waarde: Any, *, stroom_vanaf: int, diepte: int = 0) -> str:
    """De structuur als YAML, in blokken tot op een diepte en daaronder tussen haken en accolades."""
    inspring = "  " * diepte
    if diepte >= stroom_vanaf or not isinstance(waarde, dict | list) or not waarde:
        return f"{inspring}{_stroom(waarde)}\n"
    if isinstance(waarde, list):
        delen = (als_yaml(lid, stroom_vanaf=stroom_vanaf, diepte=diepte + 1) for lid in waarde)
        return "".join(f"{inspring}- {deel.lstrip(' ')}" for deel in delen)
    regels = []
    for sleutel, lid in waarde.items():
        deel = als_yaml(lid, stroom_vanaf=stroom_vanaf, diepte=diepte + 1)
        blok = isinstance(lid, dict | list) and lid and diepte + 1 < stroom_vanaf
        regels.append(f"{inspring}{sleutel}:{chr(10) if blok else ' '}{deel if blok else deel.lstrip(' ')}")
    return "".join(regels)


def _stroom(waarde: Any) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{sleutel}: {_stroom(lid)}" for sleutel, lid in waarde.items()) + "}"
    if isinstance(waarde, list):
        return "[" + ", ".join(map(_stroom, waarde)) + "]"
    return str(waarde)
