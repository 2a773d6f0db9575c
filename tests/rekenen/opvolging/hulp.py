"""Een organisatie in enkele regels YAML, en haar opvolging als leesbare regels."""

from __future__ import annotations

from datetime import date

import yaml

from competentie_cli.domein.competentie import Competentie
from competentie_cli.domein.inhoud import Organisatie
from competentie_cli.domein.instelling import Instelling
from competentie_cli.domein.leeraanbod import Leeractiviteit
from competentie_cli.domein.medewerker import Medewerker
from competentie_cli.domein.opvolging import Opvolgpunt
from competentie_cli.domein.plan import Plan
from competentie_cli.domein.team import Team
from competentie_cli.rekenen.opvolging import punten_van
from competentie_cli.rekenen.selectie import Vraagstelling, kies

VANDAAG = date(2026, 11, 21)
LEIDER = "{id: baas, naam: Bo Baas, functie: f, gesprekken: [{datum: 2026-02-01, gehouden: ja}]}"
# zo staat er over An niets, tenzij een geval er iets aan toevoegt
RUSTIG = "gesprekken: [{datum: 2026-02-01, gehouden: ja}]"
_INSTELLING = "{naam: Huis, land: BE, schaal: [{niveau: 1, naam: A}, {niveau: 2, naam: B}]}"


def _lees(tekst: str) -> dict[str, object]:
    return yaml.load(tekst, Loader=yaml.BaseLoader)


def huis(
    *, an: str = RUSTIG, plan: str = "", aanbod: tuple[str, ...] = (), anderen: tuple[str, ...] = (LEIDER,)
) -> Organisatie:
    """An Peeters in het team van Bo Baas, met wat er nog over haar te zeggen is."""
    mensen = [_lees(tekst) for tekst in anderen]
    mensen.append(_lees("{id: an, naam: An Peeters, functie: f, team: t}") | (_lees(an) or {}))
    medewerkers = {m.id: m for m in map(Medewerker.model_validate, mensen)}
    plannen = (
        [Plan.model_validate(deel | {"medewerker": "an"}) for deel in yaml.load_all(plan, yaml.BaseLoader)]
        if plan
        else []
    )
    team = Team.model_validate({"id": "t", "naam": "T", "leidinggevende": "baas"})
    return Organisatie(
        instelling=Instelling.model_validate(_lees(_INSTELLING)),
        competenties={"koken": Competentie.model_validate({"id": "koken", "naam": "Koken"})},
        teams={"t": team},
        medewerkers=medewerkers,
        leeraanbod={a.id: a for a in (Leeractiviteit.model_validate(_lees(tekst)) for tekst in aanbod)},
        plannen={"an": tuple(plannen)} if plannen else {},
        namen={m.id: m.naam for m in medewerkers.values() if m.naam},
    )


def punten(
    organisatie: Organisatie,
    dag: str | date = VANDAAG,
    *,
    dagen: int = 30,
    voor: str | None = None,
    vraag: Vraagstelling | None = None,
) -> tuple[Opvolgpunt, ...]:
    """De opvolging op een dag."""
    dag = date.fromisoformat(dag) if isinstance(dag, str) else dag
    return punten_van(organisatie, kies(organisatie, vraag or Vraagstelling(), dag), dag, dagen, voor)


def regels(organisatie: Organisatie, dag: str | date = VANDAAG, **opties: object) -> list[str]:
    """Per punt: dag, soort, plaats in de lijst, en of het te laat is."""
    return [regel(punt) for punt in punten(organisatie, dag, **opties)]  # type: ignore[arg-type]


def regel(punt: Opvolgpunt) -> str:
    """Eén punt op één regel."""
    laat = " te laat" if punt.te_laat else ""
    return f"{punt.dag or '-'} {punt.soort} {punt.wanneer}{laat}"
