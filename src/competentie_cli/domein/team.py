"""Teams en hoe ze in elkaar passen."""

from __future__ import annotations

from competentie_cli.domein.basis import Id, Naam, Ref, Tekst, Vast


class Team(Vast):
    """Een team, met wie het leidt en onder welk team het valt."""

    id: Id
    naam: Naam
    afdeling: Tekst | None = None
    leidinggevende: Ref | None = None
    onderdeel_van: Ref | None = None
