"""Wat een editor kan aanvullen uit de organisatie zelf: haar ids en haar schaal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from competentie_cli.domein.basis import is_id
from competentie_cli.domein.inhoud import Inhoud
from competentie_cli.domein.instelling import Schaalniveau
from competentie_cli.domein.soorten import Soort

# langer wordt een lijst in een editor onleesbaar
MEESTE_IDS = 500
# vorm in de modellen -> soort waar ze naar verwijst; None waar geen lijst van is
VERWIJZINGEN: Mapping[str, Soort | None] = {
    "CompetentieId": Soort.COMPETENTIES,
    "FunctieId": Soort.FUNCTIES,
    "TeamId": Soort.TEAMS,
    "MedewerkerId": Soort.MEDEWERKERS,
    "LeeractiviteitId": Soort.LEERAANBOD,
    "StrategischDoelId": Soort.VISIE,
    "PlanId": None,
    "DoelId": None,
    "StapId": None,
}


@dataclass(frozen=True)
class Voorstellen:
    """De ids per vorm van verwijzing, met hun naam, en de niveaus van de schaal."""

    ids: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    schaal: tuple[Schaalniveau, ...] = ()


def uit_inhoud(inhoud: Inhoud, *, personen: bool) -> Voorstellen:
    """De voorstellen van een organisatie; wat nog fouten heeft, doet mee met zijn id.

    Args:
        personen: of ook de ids van medewerkers meegaan; hun namen gaan nooit mee.
    """
    ids = {
        vorm: dict(sorted(_ids(inhoud, soort)))
        for vorm, soort in VERWIJZINGEN.items()
        if soort is not None and (personen or soort is not Soort.MEDEWERKERS)
    }
    instelling = inhoud.instelling
    klein = {vorm: gevonden for vorm, gevonden in ids.items() if len(gevonden) <= MEESTE_IDS}
    return Voorstellen(klein, instelling.schaal if instelling else ())


def _ids(inhoud: Inhoud, soort: Soort) -> Iterator[tuple[str, str]]:
    if soort is Soort.VISIE:
        for _, visie in inhoud.van(soort):
            yield from ((doel.id, doel.naam) for doel in visie.doelen)
        return
    for onderdeel in inhoud.onderdelen.get(soort, ()):
        if onderdeel.id is not None and is_id(onderdeel.id):
            naam = onderdeel.ruw.get("naam")
            zonder_naam = soort is Soort.MEDEWERKERS or not isinstance(naam, str)
            yield onderdeel.id, "" if zonder_naam else str(naam)
