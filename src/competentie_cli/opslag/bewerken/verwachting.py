"""Wat een tekst na de wijzigingen moet betekenen: de gelezen waarde van ervoor, met de wijzigingen erin."""

from __future__ import annotations

from typing import Any

from competentie_cli.domein.nul import Nul
from competentie_cli.meldingen import Pad
from competentie_cli.opslag.bewerken.groepen import Groep
from competentie_cli.opslag.bewerken.scalars import gelezen
from competentie_cli.opslag.bewerken.wijzigingen import Waarde, ZetWaarde


def verwacht(waarde: Any, groepen: dict[Pad, Groep]) -> Any:
    """De waarde die de nieuwe tekst moet geven; de oude blijft wat ze was."""
    return _Verwachting(groepen).bouw(waarde, ())


class _Verwachting:
    def __init__(self, groepen: dict[Pad, Groep]) -> None:
        self._groepen = groepen
        self._onder: dict[Pad, set[str | int]] = {}
        for pad in groepen:
            for diepte in range(len(pad)):
                self._onder.setdefault(pad[:diepte], set()).add(pad[diepte])

    def bouw(self, waarde: Any, pad: Pad) -> Any:
        """De waarde op een pad; een deel waar niets verandert, is hetzelfde object."""
        groep = self._groepen.get(pad)
        if groep is not None and groep.geheel_nieuw:
            return lees(groep.nieuwe_waarde())
        if groep is None and pad not in self._onder:
            return waarde
        if isinstance(waarde, list):
            return self._lijst(waarde, pad, groep)
        return self._mapping(waarde or {}, pad, groep)

    def _mapping(self, waarde: dict[str, Any], pad: Pad, groep: Groep | None) -> dict[str, Any]:
        # een sleutel zonder waarde staat niet in wat gelezen werd
        onder = {naam: waarde.get(str(naam)) for naam in self._onder.get(pad, ())}
        oud: dict[Any, Any] = {**waarde, **onder}
        nieuw = {naam: self.bouw(lid, (*pad, naam)) for naam, lid in oud.items()}
        if groep is not None:
            nieuw.update({naam: lees(lid) for naam, lid in groep.vervang.items()})
            nieuw = {naam: lid for naam, lid in nieuw.items() if naam not in groep.weg}
            nieuw = {groep.hernoem.get(naam, naam): lid for naam, lid in nieuw.items()}
            nieuw.update({bij.sleutel or "": lees(bij.waarde) for _, bij in groep.bij})
        return {str(naam): lid for naam, lid in nieuw.items() if lid is not None}

    def _lijst(self, waarde: list[Any], pad: Pad, groep: Groep | None) -> list[Any]:
        nieuw: list[Any] = []
        erbij = groep.op_volgorde() if groep is not None else []
        for index in range(len(waarde) + 1):
            nieuw += [lees(bij.waarde) for plaats, bij in erbij if plaats == index]
            if index == len(waarde) or (groep is not None and index in groep.weg):
                continue
            if groep is not None and index in groep.vervang:
                nieuw.append(lees(groep.vervang[index]))
            else:
                nieuw.append(self.bouw(waarde[index], (*pad, index)))
        return nieuw


def lees(waarde: Waarde) -> Any:
    """Wat de lezer van een geschreven waarde teruggeeft; None als er niets staat."""
    if isinstance(waarde, dict):
        return {sleutel: lees(lid) for sleutel, lid in waarde.items() if lid is not None}
    if isinstance(waarde, list | tuple):
        return [lees(lid) for lid in waarde]
    return None if waarde is None else gelezen(waarde)


def staat_er_al(waarde: Any, wijziging: ZetWaarde) -> bool:
    """Of de gelezen waarde op het pad al is wat ze moet worden."""
    for deel in wijziging.pad:
        if isinstance(waarde, list) and isinstance(deel, int) and 0 <= deel < len(waarde):
            waarde = waarde[deel]
        elif isinstance(waarde, dict) and str(deel) in waarde:
            waarde = waarde[str(deel)]
        else:
            return False
    return gelijk(waarde, lees(wijziging.waarde))


def gelijk(een: Any, ander: Any) -> bool:
    """Of twee gelezen waarden hetzelfde zijn; een kale `~` is iets anders dan de tekst `~`."""
    open_ = [(een, ander)]
    while open_:
        links, rechts = open_.pop()
        if isinstance(links, dict) and isinstance(rechts, dict) and links.keys() == rechts.keys():
            open_ += ((links[sleutel], rechts[sleutel]) for sleutel in links)
        elif isinstance(links, list) and isinstance(rechts, list) and len(links) == len(rechts):
            open_ += zip(links, rechts, strict=True)
        elif links != rechts or isinstance(links, Nul) is not isinstance(rechts, Nul):
            return False
    return True
