"""De opvolging als gegevens: json en csv.

`punten` staat op dag en dan op id, en elk punt heeft:
- `soort`; `medewerker` en `naam`: over wie het gaat;
- `dag`: null als er geen is; `dagen` tot dan, onder nul als ze voorbij is, null zonder dag en bij wat wacht;
- `te_laat`; `wanneer`: nu, binnenkort, later, zonder-datum-of-eigenaar of kan-wachten;
- `wie`: wie aan zet is, als id, `hr` of de tekst uit het bestand; `wie_naam`;
- `tekst`; `mist`: eigenaar, datum of vervanger;
- `plan` en `doel` als het uit een plan komt; `bestand`.

Wie zonder bestand in `overgeslagen` staat, kan toch punten hebben: over wat iemand beloofde, een vangnet,
verplichte vorming of een terugkeer.
"""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.opvolging import Opvolglijst, Opvolgpunt
from competentie_cli.domein.soorten import Soort
from competentie_cli.weergave.gegevens import VERSIE, als_csv, iso, overgeslagen
from competentie_cli.weergave.opvolgzin import Opvolgspraak


def opvolgdocument(lijst: Opvolglijst, spraak: Opvolgspraak) -> dict[str, Any]:
    """Het document van `opvolging --formaat json`."""
    return {
        "versie": VERSIE,
        "peildatum": lijst.peildatum.isoformat(),
        "voor": lijst.voor,
        "dagen": lijst.dagen,
        "punten": [_punt(punt, lijst, spraak) for punt in lijst.punten],
        "overgeslagen": overgeslagen(lijst.selectie),
    }


def opvolging_csv(lijst: Opvolglijst, spraak: Opvolgspraak) -> str:
    """Een rij per punt, met de sleutels van json als kop."""
    rijen = [_punt(punt, lijst, spraak) for punt in lijst.punten]
    return als_csv(rijen, _KOPPEN)


def _punt(punt: Opvolgpunt, lijst: Opvolglijst, spraak: Opvolgspraak) -> dict[str, Any]:
    uit_plan = punt.bron.soort is Soort.PLANNEN
    return {
        "soort": punt.soort.value,
        "medewerker": punt.medewerker,
        "naam": spraak.organisatie.namen.get(punt.medewerker),
        "dag": iso(punt.dag),
        "te_laat": punt.te_laat,
        "dagen": lijst.dagen_tot(punt),
        "wanneer": punt.wanneer.value,
        "wie": punt.wie,
        "wie_naam": spraak.wie(punt) or None,
        "tekst": spraak.tekst(punt),
        "mist": [gemis.value for gemis in punt.mist],
        "plan": punt.bron.id if uit_plan else None,
        "doel": punt.bron.doel,
        "bestand": lijst.bestand_van(punt),
    }


_KOPPEN = (
    "soort", "medewerker", "naam", "dag", "te_laat", "dagen", "wanneer",
    "wie", "wie_naam", "tekst", "mist", "plan", "doel", "bestand",
)  # fmt: skip
