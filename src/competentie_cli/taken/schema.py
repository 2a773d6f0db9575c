"""Een editor laten aanvullen en meekijken: het JSON-schema van elke soort bestand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from competentie_cli.domein.soorten import Soort
from competentie_cli.opslag.bestanden import ORGANISATIEBESTAND, Bronbestand, botsende_mappen, zoek_bestanden
from competentie_cli.opslag.doorvoeren import Bestandswijziging, herstel, voer_door
from competentie_cli.opslag.editor import GeenGewoneJson, instellingen, vul_aan
from competentie_cli.opslag.inlezen import lees_map
from competentie_cli.opslag.kopieren import houdt_personen_buiten_git
from competentie_cli.opslag.paden import echt
from competentie_cli.opslag.schema import Voorstellen, maak_schema, uit_inhoud
from competentie_cli.opslag.schemaregel import SCHEMAMAP, GeenSchemaregel, voeg_schemaregel_toe
from competentie_cli.opslag.schrijven import schrijf_heel
from competentie_cli.weergave.gegevens import als_json


@dataclass(frozen=True)
class Geschreven:
    """Wat `--schrijf` deed.

    Args:
        bestanden: schema's en instellingen die nieuw of veranderd zijn.
        regels: de YAML-bestanden die nu bovenaan hun schema noemen.
        blijven: waarom -> de YAML-bestanden die niet aangeraakt werden.
        zelf_toe_te_voegen: instellingen die niet aan te vullen waren -> wat erin moet komen.
    """

    bestanden: list[Path] = field(default_factory=list)
    regels: list[Path] = field(default_factory=list)
    blijven: dict[str, list[Path]] = field(default_factory=dict)
    zelf_toe_te_voegen: dict[Path, str] = field(default_factory=dict)


def schema_van(soort: Soort, map_: Path | None) -> dict[str, Any]:
    """Het schema van een soort, met de ids en de schaal van een organisatie als die er is."""
    return maak_schema(soort, _lees(map_)[0] if map_ else Voorstellen())


def schrijf_schemas(map_: Path, soorten: Sequence[Soort]) -> Geschreven:
    """Zet schema's in de organisatiemap, met de instellingen van VS Code en een regel in elk YAML-bestand.

    Raises:
        SchrijfFout: als een bestand niet te schrijven is; van de YAML-bestanden verandert er dan geen.
    """
    voorstellen, elders = _lees(map_)
    gedaan = Geschreven()
    for soort in soorten:
        _schrijf(map_ / SCHEMAMAP / f"{soort}.json", als_json(maak_schema(soort, voorstellen)), gedaan)
    for naam, eigen in instellingen(soorten, elders).items():
        _vul_aan(map_ / ".vscode" / naam, eigen, gedaan)
    bestanden = (bestand for bestand in _bestanden(map_, elders) if bestand.soort in soorten)
    _zet_regels(map_, bestanden, gedaan)
    return gedaan


def _lees(map_: Path) -> tuple[Voorstellen, dict[str, str]]:
    """De voorstellen van een organisatie, ook als er fouten in staan, en haar mappen die elders staan."""
    herstel(map_)
    inhoud = lees_map(map_).inhoud
    instelling = inhoud.instelling
    elders = instelling.mappen.model_dump(exclude_none=True) if instelling else {}
    return uit_inhoud(inhoud, personen=_personen_zijn_hier(map_, elders)), elders


def _personen_zijn_hier(map_: Path, elders: Mapping[str, str]) -> bool:
    """Of de ids van medewerkers in een schema mogen: niet als hun map elders staat of buiten git blijft."""
    hun_map = echt(map_ / elders.get(Soort.MEDEWERKERS, Soort.MEDEWERKERS))
    return hun_map.is_relative_to(echt(map_)) and not houdt_personen_buiten_git(map_)


def _bestanden(map_: Path, elders: Mapping[str, str]) -> Iterable[Bronbestand]:
    yield Bronbestand(ORGANISATIEBESTAND, map_ / ORGANISATIEBESTAND, Soort.ORGANISATIE)
    yield from zoek_bestanden(map_, elders, zonder=botsende_mappen(map_, elders))


def _schrijf(pad: Path, tekst: str, gedaan: Geschreven) -> None:
    inhoud = tekst.encode("utf-8")
    if not pad.is_file() or pad.read_bytes() != inhoud:
        schrijf_heel(pad, inhoud)
        gedaan.bestanden.append(pad)


def _vul_aan(pad: Path, eigen: Mapping[str, Any], gedaan: Geschreven) -> None:
    try:
        if vul_aan(pad, eigen):
            gedaan.bestanden.append(pad)
    except GeenGewoneJson:
        gedaan.zelf_toe_te_voegen[pad] = als_json(dict(eigen))


def _zet_regels(map_: Path, bestanden: Iterable[Bronbestand], gedaan: Geschreven) -> None:
    wijzigingen: dict[Path, Bestandswijziging] = {}
    for bestand in bestanden:
        try:
            wijziging = voeg_schemaregel_toe(bestand.pad, map_ / SCHEMAMAP / f"{bestand.soort}.json")
        except GeenSchemaregel as waarom:
            gedaan.blijven.setdefault(str(waarom), []).append(bestand.pad)
            continue
        if wijziging.oud != wijziging.nieuw:
            # twee koppelingen naar één bestand zijn één wijziging
            wijzigingen.setdefault(echt(bestand.pad), wijziging)
    voer_door(map_, list(wijzigingen.values()))
    gedaan.regels.extend(wijziging.pad for wijziging in wijzigingen.values())
