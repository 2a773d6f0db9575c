"""Een klein huis met een doellijn: één doel met een competentie, één zonder, en één die niemand vraagt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from competentie_cli.domein.doellijn import Doellijn
from competentie_cli.rekenen.doellijn import bereken_doellijn
from competentie_cli.rekenen.publicatie.metingen import Peiling
from competentie_cli.taken.openen import open_map, vereis_organisatie
from tests.conftest import bouw_organisatie

PEILDATUM = date(2026, 11, 21)

HUIS = {
    "visie": """\
doelen:
  - {id: d, naam: Doel, competenties: [c]}
  - {id: leeg, naam: Zonder competenties}
  - {id: ander, naam: Ander, competenties: [niemands, straks]}
kerncompetenties: [{competentie: k, gewenst: 2}]
""",
    "competenties": """\
competenties:
  - {id: c, naam: C}
  - {id: k, naam: K}
  - {id: niemands, naam: Niemands}
  - {id: straks, naam: Straks}
""",
    "functies": """\
functies:
  - id: f
    naam: F
    competenties: [{competentie: c, gewenst: 2}]
    toekomst: {vanaf: 2028-01-01, competenties: [{competentie: straks, gewenst: 3}]}
""",
}


def bouw_huis(map_: Path, plan: str, **mens: str) -> Path:
    """Eén mens met een getekend plan dat `plan` aanvult."""
    velden = "".join(f"{veld}: {waarde}\n" for veld, waarde in mens.items())
    bestanden = {
        "medewerkers/m": f"id: m\nfunctie: f\n{velden}",
        "plannen/m": f"medewerker: m\nakkoord: {{medewerker: 2026-01-05}}\n{plan}",
    }
    return bouw_organisatie(map_, **HUIS, **bestanden)


def lijn_van(map_: Path, *, intern: bool = True, peildatum: date = PEILDATUM) -> Doellijn:
    return bereken_doellijn(Peiling(vereis_organisatie(open_map(map_)), peildatum), intern=intern)
