"""Alles nakijken wat gelezen is, ook de rest van een onderdeel waaraan iets ontbreekt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from competentie_cli.domein.inhoud import Herkomst, Inhoud
from competentie_cli.domein.soorten import Soort
from competentie_cli.meldingen import Bevinding, Pad
from competentie_cli.opslag.inlezen import Inlezing
from competentie_cli.opslag.plaatsing import naar_bestand
from competentie_cli.rekenen.controles import controleer

Gevuld = Mapping[Herkomst, frozenset[Pad]]
_SCHAAL = "niveau-buiten-schaal"
# wat in een onderdeel klopt of niet, ongeacht wat er elders in dat onderdeel ontbreekt
_OP_ZICHZELF = frozenset({"onbekende-verwijzing", "periode-omgekeerd", "verkeerde-waarde", _SCHAAL})


def bevindingen_van(inlezing: Inlezing) -> Iterator[Bevinding]:
    """Wat er bij het lezen opviel, en wat de controles vinden; niets twee keer."""
    yield from inlezing.bevindingen
    gezien = set()
    for bevinding in naar_bestand(_controleer(inlezing.inhoud, {}), inlezing.inhoud):
        gezien.add((bevinding.code, bevinding.bestand, bevinding.pad))
        yield bevinding
    if inlezing.aangevuld:
        gevuld = {lid.onderdeel.herkomst: lid.gevuld for lid in inlezing.aangevuld}
        inhoud = _aangevulde_inhoud(inlezing)
        los = (b for b in _controleer(inhoud, gevuld) if _staat_op_zichzelf(b, gevuld))
        yield from (b for b in naar_bestand(los, inhoud) if (b.code, b.bestand, b.pad) not in gezien)


def _controleer(inhoud: Inhoud, gevuld: Gevuld) -> Iterator[Bevinding]:
    """De bevindingen van de controles; is de schaal niet heel, dan ligt geen niveau erbuiten."""
    schaal = all(
        ("schaal",) not in onderdeel.verschoven
        and not any(pad[0] == "schaal" and pad[-1] == "niveau" for pad in gevuld.get(onderdeel.herkomst, ()))
        for onderdeel in inhoud.onderdelen[Soort.ORGANISATIE]
    )
    return (bevinding for bevinding in controleer(inhoud) if schaal or bevinding.code != _SCHAAL)


def _aangevulde_inhoud(inlezing: Inlezing) -> Inhoud:
    vol = {lid.onderdeel.herkomst: lid.onderdeel for lid in inlezing.aangevuld}
    onderdelen = {
        soort: tuple(vol.get(onderdeel.herkomst, onderdeel) for onderdeel in leden)
        for soort, leden in inlezing.inhoud.onderdelen.items()
    }
    return Inhoud(onderdelen, inlezing.inhoud.onzeker)


def _staat_op_zichzelf(bevinding: Bevinding, gevuld: Gevuld) -> bool:
    """Of een bevinding klopt, wat er ook op de plaats van een plaatsvervanger hoort."""
    if bevinding.code not in _OP_ZICHZELF:
        return False
    for herkomst, plekken in gevuld.items():
        pad, basis = bevinding.pad, herkomst.pad
        if bevinding.bestand == herkomst.bestand and pad[: len(basis)] == basis:
            return not any(pad[len(basis) :][: len(plek)] == plek for plek in plekken)
    # een schaal waar alleen een naam ontbreekt, geldt voor alle bestanden
    return bevinding.code == _SCHAAL
