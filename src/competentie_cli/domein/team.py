"""Teams en hoe ze in elkaar passen."""

from __future__ import annotations

from pydantic import Field

from competentie_cli.domein.basis import Id, MedewerkerId, Naam, TeamId, Tekst, Vast


class Team(Vast):
    """Een team, met wie het leidt en onder welk team het valt."""

    id: Id = Field(description="De korte naam waarmee andere bestanden naar dit team verwijzen.")
    naam: Naam = Field(description="De naam zoals ze in rapporten en plannen staat.", examples=["Linde 1"])
    afdeling: Tekst | None = Field(None, description="De afdeling waar het team bij hoort.")
    leidinggevende: MedewerkerId | None = Field(
        None,
        description="De medewerker die het team leidt, tenzij bij iemand een andere leidinggevende staat.",
    )
    onderdeel_van: TeamId | None = Field(None, description="Het team waar dit team onder valt.")
